//! What goes into a package: chosen per recipient, shown before anything is written.

use serde::{Deserialize, Serialize};

use crate::{
    evidence::{Depicts, EvidenceItem},
    failure::Failure,
    journal::{Entry, Journal},
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
    fn gets_originals(self) -> bool {
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
    /// The report's paper.
    pub paper: Paper,
    /// Ids of the evidence and entries that go in; `None` for what goes to this recipient by default.
    pub only: Option<Vec<String>>,
    /// Whether the custody chain goes in.
    pub with_custody: bool,
}

/// One thing that may go in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoffPart {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: u32,
    /// `entry`, `file` or `reference`.
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

/// The chosen things of a case.
pub(super) struct Chosen {
    pub(super) entries: Vec<Entry>,
    /// Items whose originals go in.
    pub(super) originals: Vec<EvidenceItem>,
    /// Items that are listed with their hash, and whose originals don't go in.
    pub(super) listed: Vec<EvidenceItem>,
    /// Protected references and items, in words.
    pub(super) protected: Vec<EvidenceItem>,
    /// All of it, chosen or not, for the preview.
    pub(super) parts: Vec<HandoffPart>,
    /// How many things the person left out.
    pub(super) left_out: u32,
}

impl Chosen {
    pub(super) fn of(journal: &Journal, case: &str, request: &HandoffRequest) -> Result<Self, Failure> {
        let named = |id: &str| request.only.as_ref().map(|ids| ids.iter().any(|one| one == id));
        let mut chosen = Self {
            entries: Vec::new(),
            originals: Vec::new(),
            listed: Vec::new(),
            protected: Vec::new(),
            parts: Vec::new(),
            left_out: 0,
        };
        let mut known = Vec::new();
        for entry in journal.entries(case)? {
            known.push(entry.id.clone());
            let goes_in = named(&entry.id).unwrap_or(true);
            chosen.parts.push(part(&entry.id, entry.number, "entry", &entry.text, None, goes_in, false));
            if goes_in {
                chosen.entries.push(entry);
            } else {
                chosen.left_out += 1;
            }
        }
        for item in journal.evidence(case)? {
            known.push(item.id.clone());
            let goes_in = named(&item.id).unwrap_or_else(|| by_default(&item, request.recipient));
            chosen.parts.push(part(&item.id, item.number, &item.kind, &item.title, item.size, goes_in, item.protected));
            match (goes_in, item.protected) {
                (true, true) => chosen.protected.push(item),
                (true, false) => chosen.originals.push(item),
                (false, protected) => {
                    chosen.left_out += 1;
                    // Left out by default and not by name: the report still lists it with its hash.
                    if !protected && request.only.is_none() && is_everyday(&item) {
                        chosen.listed.push(item);
                    }
                }
            }
        }
        let unknown = request.only.iter().flatten().any(|id| !known.contains(id));
        if unknown { Err(Failure::NotFound) } else { Ok(chosen) }
    }
}

/// Covered items stay out unless they are chosen; originals go only to those who need them.
fn by_default(item: &EvidenceItem, recipient: Recipient) -> bool {
    item.protected || (is_everyday(item) && recipient.gets_originals())
}

fn is_everyday(item: &EvidenceItem) -> bool {
    matches!(item.depicts, None | Some(Depicts::NothingSexual))
}

fn part(id: &str, number: u32, kind: &str, title: &str, size: Option<u64>, chosen: bool, never: bool) -> HandoffPart {
    let title = title.lines().next().unwrap_or_default().chars().take(80).collect();
    HandoffPart { id: id.to_owned(), number, kind: kind.to_owned(), title, size, chosen, never }
}
