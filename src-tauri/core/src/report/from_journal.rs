//! Gathers what a report cites out of the journal: the only place here that knows it.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Draft, DraftInput, DraftRequest, Happened, LeaveOut, Quoted, Reported, Shown, Stamp};
use crate::{
    clock::When,
    evidence::EvidenceItem,
    failure::Failure,
    journal::{Account, Certainty, EntryTime, Journal, Message},
    words::Words,
};

impl Journal {
    /// Drafts a report from a case. Nothing is named that `request` does not cite.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a case, platform, route or cited id that is not there, [`Failure::ItemErased`].
    pub fn report_draft(&self, case: &str, request: &DraftRequest, words: &Words) -> Result<Draft, Failure> {
        let situation = self.situation(case)?;
        let mut input = DraftInput {
            platform: request.platform.clone(),
            route: request.route.clone(),
            situation,
            accounts: Vec::new(),
            entries: Vec::new(),
            evidence: Vec::new(),
            messages: Vec::new(),
            leave_out: LeaveOut::read(&request.leave_out, request.anonymous),
            short: request.short,
        };
        // Only what is cited is read: a case may hold thousands of entries.
        let accounts = by_id(self.accounts(case)?, |one| &one.id);
        let entries = by_id(self.entry_times(case, &request.cite)?, |one| &one.id);
        let others = request.cite.iter().filter(|id| !accounts.contains_key(*id) && !entries.contains_key(*id));
        let others: Vec<_> = others.cloned().collect();
        let evidence = by_id(self.evidence_among(case, &others)?, |one| &one.id);
        let missing = others.iter().filter(|id| !evidence.contains_key(*id)).cloned().collect::<Vec<_>>();
        let messages = by_id(self.messages_among(case, &missing)?, |one| &one.id);
        let missing = missing.into_iter().filter(|id| !messages.contains_key(id)).collect::<Vec<_>>();
        let closed: HashMap<_, _> = self.closed_messages_among(case, &missing)?.into_iter().collect();
        let mut seen = HashSet::new();
        for id in request.cite.iter().filter(|id| seen.insert(*id)) {
            if let Some(one) = accounts.get(id) {
                input.accounts.push(reported(one));
            } else if let Some(one) = entries.get(id) {
                input.entries.push(happened(one));
            } else if let Some(one) = evidence.get(id) {
                // Nothing is left of what was erased that a report could cite.
                one.erased.is_none().then_some(()).ok_or(Failure::ItemErased)?;
                input.evidence.push(shown(one));
            } else if let Some(one) = messages.get(id) {
                input.messages.push(quoted(one, one.account.as_ref().and_then(|id| accounts.get(id))));
            } else if let Some(number) = closed.get(id) {
                input.evidence.push(Shown::Locked { number: *number });
            } else if matches!(self.entry(id), Err(Failure::ItemErased)) {
                return Err(Failure::ItemErased);
            } else {
                return Err(Failure::NotFound);
            }
        }
        // A quote is worth what the file is worth that it stands in: that is named with its hash, once.
        let named: HashSet<&String> = request.cite.iter().collect();
        let files: BTreeSet<&String> =
            messages.values().map(|one| &one.item).filter(|id| !named.contains(id)).collect();
        let files: Vec<String> = files.into_iter().cloned().collect();
        input.evidence.extend(self.evidence_among(case, &files)?.iter().map(shown));
        let to = request.language.as_deref().map_or(words, |language| Words::of(language));
        super::draft(&input, words, to)
    }
}

fn by_id<T>(all: Vec<T>, id: impl Fn(&T) -> &String) -> HashMap<String, T> {
    all.into_iter().map(|one| (id(&one).clone(), one)).collect()
}

fn reported(account: &Account) -> Reported {
    Reported {
        platform: account.platform.clone(),
        handle: account.handle.clone(),
        user_id: account.user_id.clone(),
        url: account.url.clone(),
    }
}

fn happened(entry: &EntryTime) -> Happened {
    let known = entry.certainty != Certainty::Unknown;
    Happened {
        number: entry.number,
        at: known.then(|| Stamp::of_journal(entry.at_utc, entry.at.clone())),
        about: entry.certainty == Certainty::About,
    }
}

fn shown(item: &EvidenceItem) -> Shown {
    let number = item.number;
    match (item.kind.as_str(), item.protected) {
        ("reference", _) => Shown::Reference { number, url: item.url.clone() },
        (_, true) => Shown::Locked { number },
        (_, false) => Shown::Item { number, sha256: item.sha256.clone() },
    }
}

fn quoted(message: &Message, account: Option<&Account>) -> Quoted {
    let certain = message.at.as_deref().filter(|_| message.doubts.is_empty()).and_then(|at| When::parse(at).ok());
    let only_the_zone = message.doubts.iter().all(|doubt| doubt == "zone");
    let clock = message.clock.as_deref().filter(|_| only_the_zone);
    Quoted {
        sender: message.sender.clone(),
        own: message.own,
        account: account.map(reported),
        at: certain.map(|at| Stamp::of_journal(at.utc_ms(), at.text().to_owned())),
        clock: clock.and_then(|clock| clock.get(..16)).map(|clock| clock.replace('T', " ")),
        written: message.written.clone(),
        text: message.text.clone(),
        media: message.media,
        deleted: message.deleted,
        number: message.item_number,
    }
}
