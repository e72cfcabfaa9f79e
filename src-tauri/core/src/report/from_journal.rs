//! Gathers what a report cites out of the journal: the only place here that knows it.

use std::collections::{HashMap, HashSet};

use super::{Draft, DraftInput, DraftRequest, Happened, LeaveOut, Reported, Shown, Stamp};
use crate::{
    evidence::EvidenceItem,
    failure::Failure,
    journal::{Account, Certainty, EntryTime, Journal},
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
            leave_out: LeaveOut::read(&request.leave_out, request.anonymous),
            short: request.short,
        };
        // Only what is cited is read: a case may hold thousands of entries.
        let accounts = by_id(self.accounts(case)?, |one| &one.id);
        let entries = by_id(self.entry_times(case, &request.cite)?, |one| &one.id);
        let others = request.cite.iter().filter(|id| !accounts.contains_key(*id) && !entries.contains_key(*id));
        let others: Vec<_> = others.cloned().collect();
        let evidence = by_id(self.evidence_among(case, &others)?, |one| &one.id);
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
            } else if matches!(self.entry(id), Err(Failure::ItemErased)) {
                return Err(Failure::ItemErased);
            } else {
                return Err(Failure::NotFound);
            }
        }
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
