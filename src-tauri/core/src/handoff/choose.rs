//! What goes into a package: chosen per recipient, shown before anything is written.

use serde::{Deserialize, Serialize};

use super::{own, redact::Redact};
use crate::{
    content, directory,
    evidence::{Depicts, EvidenceItem},
    failure::Failure,
    journal::{Account, Device, Entry, EntryStub, Journal, Message, Permission, Submission},
    report,
    words::Words,
};

/// Who the package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// Police.
    Police,
    /// A hotline.
    Hotline,
    /// A platform's moderators.
    Platform,
    /// A school.
    School,
    /// A lawyer.
    Lawyer,
    /// The person's own safe place.
    #[serde(rename = "self")]
    Oneself,
}

impl Recipient {
    /// The name in the journal, on the command line and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Hotline => "hotline",
            Self::Platform => "platform",
            Self::School => "school",
            Self::Lawyer => "lawyer",
            Self::Oneself => "self",
        }
    }

    /// Whether the originals themselves are of use to this recipient. A school or a platform acts on
    /// the report; its hashes name the originals.
    pub(super) fn gets_originals(self) -> bool {
        !matches!(self, Self::School | Self::Platform)
    }
}

/// The paper that the report is laid out for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoffRequest {
    /// Who it is for.
    pub recipient: Recipient,
    /// The language of the report, as a BCP 47 tag.
    pub language: String,
    /// The report's paper.
    pub paper: Paper,
    /// Ids of the entries, evidence, accounts, devices and reports that go in, and no others; `None` for what
    /// goes to this recipient by default.
    pub only: Option<Vec<String>>,
    /// Whether files that this recipient doesn't get by default are listed all the same, with their hash.
    pub list_files: bool,
    /// Whether the custody chain goes in.
    pub with_custody: bool,
    /// What is blacked out.
    pub redact: Redact,
}

/// One thing that may go in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoffPart {
    /// Its id.
    pub id: String,
    /// Its number; accounts and reports are numbered in the order in which they are listed.
    pub number: u32,
    /// `entry`, `file`, `reference`, `erased`, `erased-entry`, `account`, `device` or `report`.
    pub kind: String,
    /// A line that names it.
    pub title: String,
    /// Bytes, for a file.
    #[cfg_attr(feature = "bindings", specta(type = Option<f64>))]
    pub size: Option<u64>,
    /// Whether it goes in.
    pub chosen: bool,
    /// Whether its file never goes in: it is told in words only.
    pub never: bool,
}

/// A message of a chat.
pub(super) struct ChosenMessage {
    pub(super) message: Message,
    /// Whether the person chose this very message: then it stands on the timeline.
    pub(super) named: bool,
}

/// The chosen things of a case.
pub(super) struct Chosen {
    pub(super) entries: Vec<Entry>,
    /// What is left of entries that were erased.
    pub(super) erased_entries: Vec<EntryStub>,
    /// Items whose originals go in.
    pub(super) originals: Vec<EvidenceItem>,
    /// Items that are listed with their hash, and whose originals don't go in.
    pub(super) listed: Vec<EvidenceItem>,
    /// Protected references and items, in words.
    pub(super) protected: Vec<EvidenceItem>,
    /// What is left of items that were erased.
    pub(super) erased: Vec<EvidenceItem>,
    pub(super) accounts: Vec<Account>,
    pub(super) devices: Vec<Device>,
    /// Those for a look at the chosen accounts and devices.
    pub(super) permissions: Vec<Permission>,
    pub(super) submissions: Vec<Submission>,
    /// Those of the chats whose files go in, and those that were named.
    pub(super) messages: Vec<ChosenMessage>,
    /// All of it, chosen or not, for the preview.
    pub(super) parts: Vec<HandoffPart>,
    /// How many things the person left out.
    pub(super) left_out: u32,
}

impl Chosen {
    pub(super) fn of(journal: &Journal, case: &str, request: &HandoffRequest, words: &Words) -> Result<Self, Failure> {
        let mut chosen = Self {
            entries: Vec::new(),
            erased_entries: Vec::new(),
            originals: Vec::new(),
            listed: Vec::new(),
            protected: Vec::new(),
            erased: Vec::new(),
            accounts: Vec::new(),
            devices: Vec::new(),
            permissions: Vec::new(),
            submissions: Vec::new(),
            messages: Vec::new(),
            parts: Vec::new(),
            left_out: 0,
        };
        for entry in journal.entries(case)? {
            let goes_in = request.names(&entry.id).unwrap_or_else(|| own::goes_in(&entry, request.recipient));
            chosen.part(&entry.id, entry.number, "entry", &entry.text, None, goes_in, false);
            if goes_in {
                chosen.entries.push(entry);
            }
        }
        for stub in journal.erased_entries(case)? {
            let goes_in = request.names(&stub.id).unwrap_or(true);
            chosen.part(&stub.id, stub.number, "erased-entry", &stub.erased.reason, None, goes_in, true);
            chosen.erased_entries.extend(goes_in.then_some(stub));
        }
        for item in journal.evidence(case)? {
            let goes_in = request.names(&item.id).unwrap_or_else(|| by_default(&item, request.recipient));
            if let Some(erased) = &item.erased {
                chosen.part(&item.id, item.number, "erased", &erased.reason, None, goes_in, true);
                chosen.erased.extend(goes_in.then_some(item));
                continue;
            }
            chosen.part(&item.id, item.number, &item.kind, &item.title, item.size, goes_in, item.protected);
            match (goes_in, item.protected) {
                (true, true) => chosen.protected.push(item),
                (true, false) => chosen.originals.push(item),
                (false, false) if request.list_files && is_listed(&item, request.recipient) => chosen.listed.push(item),
                (false, _) => {}
            }
        }
        for (number, account) in (1..).zip(journal.accounts(case)?) {
            let goes_in = request.names(&account.id).unwrap_or(true);
            chosen.part(&account.id, number, "account", &account_line(&account, words), None, goes_in, false);
            if goes_in {
                chosen.accounts.push(account);
            }
        }
        for device in journal.devices(case)? {
            // A platform's moderators act on accounts: who holds which telephone is not for them.
            let goes_in = request.names(&device.id).unwrap_or(request.recipient != Recipient::Platform);
            chosen.part(&device.id, device.number, "device", &device.sheet.name(), None, goes_in, false);
            if goes_in {
                chosen.devices.push(device);
            }
        }
        let permissions = journal.permissions(case)?.into_iter().filter(|one| {
            chosen.accounts.iter().any(|account| one.account.as_ref() == Some(&account.id))
                || chosen.devices.iter().any(|device| one.device.as_ref() == Some(&device.id))
        });
        chosen.permissions = permissions.collect();
        for (number, sent) in (1..).zip(journal.submissions(case)?) {
            let goes_in = request.names(&sent.id).unwrap_or(true);
            chosen.part(&sent.id, number, "report", &receiver(&sent, words), None, goes_in, false);
            if goes_in {
                chosen.submissions.push(sent);
            }
        }
        let files: Vec<String> = chosen.originals.iter().map(|item| item.id.clone()).collect();
        let mut messages = journal.messages_of(case, &files)?;
        let named = journal.messages_among(case, request.only.as_deref().unwrap_or_default())?;
        messages.extend(named.iter().filter(|one| !files.contains(&one.item)).cloned());
        let is_named = |id: &str| request.only.is_some() && named.iter().any(|one| one.id == id);
        chosen.messages =
            messages.into_iter().map(|message| ChosenMessage { named: is_named(&message.id), message }).collect();
        let known =
            |id: &String| chosen.parts.iter().any(|part| part.id == *id) || named.iter().any(|one| one.id == *id);
        if request.only.iter().flatten().all(known) { Ok(chosen) } else { Err(Failure::NotFound) }
    }

    #[allow(clippy::too_many_arguments)] // the fields of one line, in their order
    fn part(&mut self, id: &str, number: u32, kind: &str, title: &str, size: Option<u64>, chosen: bool, never: bool) {
        let title = title.lines().next().unwrap_or_default().chars().take(80).collect();
        let (id, kind) = (id.to_owned(), kind.to_owned());
        self.parts.push(HandoffPart { id, number, kind, title, size, chosen, never });
        self.left_out += u32::from(!chosen);
    }
}

impl HandoffRequest {
    /// Whether the person's own choice has this id; `None` where they left the choice to the recipient.
    fn names(&self, id: &str) -> Option<bool> {
        self.only.as_ref().map(|ids| ids.iter().any(|one| one == id))
    }
}

/// An account in a line: `Discord, grey_heron_41`.
pub(super) fn account_line(account: &Account, words: &Words) -> String {
    let args =
        [("platform", platform_name(&account.platform, words).into()), ("handle", account.handle.as_str().into())];
    words.text("handoff-text-account", &args)
}

/// To whom a report went, and how.
pub(super) fn receiver(sent: &Submission, words: &Words) -> String {
    let Some(platform) = &sent.platform else {
        let service = sent.service.as_deref().unwrap_or_default();
        return directory::show(service, words).map_or_else(|| service.to_owned(), |service| service.name);
    };
    let routes = report::routes(platform, words).unwrap_or_default();
    let route = routes.into_iter().find(|route| route.route == sent.route).map(|route| route.title);
    let route = route.unwrap_or_else(|| sent.route.clone());
    words.text(
        "handoff-text-sent-platform",
        &[("platform", platform_name(platform, words).into()), ("route", route.into())],
    )
}

/// What the platform calls itself; what is no platform's id is a name already.
pub(super) fn platform_name<'a>(id: &'a str, words: &'a Words) -> &'a str {
    content::platform_name(id).map_or(id, |name| words.phrase(name))
}

/// Covered items stay out unless they are chosen; originals go only to those who need them. What was erased is told.
fn by_default(item: &EvidenceItem, recipient: Recipient) -> bool {
    item.protected || item.erased.is_some() || (is_everyday(item) && recipient.gets_originals())
}

/// What stays out by default, and not because the person took it out: the report still tells its hash.
fn is_listed(item: &EvidenceItem, recipient: Recipient) -> bool {
    is_everyday(item) && !recipient.gets_originals()
}

fn is_everyday(item: &EvidenceItem) -> bool {
    matches!(item.depicts, None | Some(Depicts::NothingSexual))
}
