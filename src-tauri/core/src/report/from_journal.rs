//! Gathers what a report cites out of the journal: the only place here that knows it.

use super::{Draft, DraftInput, DraftRequest, Happened, LeaveOut, Reported, Shown};
use crate::{
    clock::When,
    evidence::EvidenceItem,
    failure::Failure,
    journal::{Account, Certainty, Entry, Journal},
    words::Words,
};

impl Journal {
    /// Drafts a report from a case. Nothing is named that `request` does not cite.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a case, platform, route or cited id that is not there, [`Failure::ItemErased`].
    pub fn report_draft(&self, case: &str, request: &DraftRequest, words: &Words) -> Result<Draft, Failure> {
        let (entries, accounts, evidence) = (self.entries(case)?, self.accounts(case)?, self.evidence(case)?);
        let mut input = DraftInput {
            platform: request.platform.clone(),
            route: request.route.clone(),
            situation: self.situation(case)?,
            accounts: Vec::new(),
            entries: Vec::new(),
            evidence: Vec::new(),
            leave_out: LeaveOut::read(&request.leave_out, request.anonymous),
        };
        for (place, id) in request.cite.iter().enumerate() {
            if request.cite.iter().take(place).any(|earlier| earlier == id) {
                continue;
            }
            if let Some(one) = accounts.iter().find(|one| one.id == *id) {
                input.accounts.push(reported(one));
            } else if let Some(one) = entries.iter().find(|one| one.id == *id) {
                input.entries.push(happened(one)?);
            } else if let Some(one) = evidence.iter().find(|one| one.id == *id) {
                // Nothing is left of what was erased that a report could cite.
                one.erased.is_none().then_some(()).ok_or(Failure::ItemErased)?;
                input.evidence.push(shown(one));
            } else {
                return Err(Failure::NotFound);
            }
        }
        super::draft(&input, words)
    }
}

fn reported(account: &Account) -> Reported {
    Reported {
        platform: account.platform.clone(),
        handle: account.handle.clone(),
        user_id: account.user_id.clone(),
        url: account.url.clone(),
    }
}

fn happened(entry: &Entry) -> Result<Happened, Failure> {
    let known = entry.certainty != Certainty::Unknown;
    Ok(Happened {
        number: entry.number,
        at: known.then(|| When::parse(&entry.at)).transpose()?,
        about: entry.certainty == Certainty::About,
    })
}

fn shown(item: &EvidenceItem) -> Shown {
    let number = item.number;
    match (item.kind.as_str(), item.protected) {
        ("reference", _) => Shown::Reference { number, url: item.url.clone(), place: item.where_it_is.clone() },
        (_, true) => Shown::Locked { number },
        (_, false) => Shown::Item { number, sha256: item.sha256.clone() },
    }
}
