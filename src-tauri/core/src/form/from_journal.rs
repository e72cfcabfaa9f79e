//! Gathers what a form is filled from out of the journal: the only place here that knows it.

use super::{FilledForm, FormEntry, FormInput, FormRequest, Kept, Sent};
use crate::{
    clock::When,
    evidence::EvidenceItem,
    failure::Failure,
    journal::{Account, Certainty, Device, Entry, Journal, Submission},
    report::{LeaveOut, Reported},
    words::Words,
};

impl Journal {
    /// Fills a form from a case: its texts in the language of `words`, its labels in that of `labels`.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a case or form that is not there.
    pub fn filled_form(
        &self,
        case: &str,
        request: &FormRequest,
        words: &Words,
        labels: &Words,
    ) -> Result<FilledForm, Failure> {
        let evidence = self.evidence(case)?;
        // Nothing is left of what was erased that a form could tell.
        let evidence: Vec<&EvidenceItem> = evidence.iter().filter(|one| one.erased.is_none()).collect();
        let seen = evidence.iter().filter(|one| one.protected).flat_map(|one| &one.times);
        let accounts = self.accounts(case)?;
        let accounts = accounts.iter().filter(|one| !request.without.contains(&one.id));
        let input = FormInput {
            now: self.clock().now(),
            situation: self.situation(case)?,
            accounts: accounts.map(reported).collect(),
            entries: self.entries(case)?.iter().filter(|one| !one.text.is_empty()).map(entry).collect(),
            seen: seen.filter(|time| time.what == "seen").filter_map(|time| When::parse(&time.at).ok()).collect(),
            evidence: evidence.iter().map(|one| shown(one)).collect(),
            devices: self.devices(case)?.iter().map(device).collect(),
            sent: self.submissions(case)?.iter().map(sent).collect(),
            leave_out: LeaveOut::read(&request.leave_out, request.anonymous),
        };
        super::fill(&request.form, &input, words, labels)
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

pub(super) fn entry(entry: &Entry) -> FormEntry {
    let known = entry.certainty != Certainty::Unknown;
    FormEntry {
        number: entry.number,
        kind: entry.kind,
        at: known.then(|| When::parse(&entry.at).ok()).flatten(),
        about: entry.certainty == Certainty::About,
        text: entry.text.clone(),
    }
}

/// Nothing of a reference but where it is, and nothing at all of an item that was marked as protected later.
fn shown(item: &EvidenceItem) -> Kept {
    let number = item.number;
    match (item.kind.as_str(), item.protected) {
        ("reference", _) => Kept::Reference { number, url: item.url.clone(), place: item.where_it_is.clone() },
        (_, true) => Kept::Locked { number },
        (_, false) => Kept::Item { number, sha256: item.sha256.clone() },
    }
}

fn device(device: &Device) -> [Option<String>; 3] {
    let sheet = &device.sheet;
    [Some(sheet.name()), sheet.serial.clone(), sheet.where_it_is.clone()]
}

fn sent(submission: &Submission) -> Sent {
    Sent {
        platform: submission.platform.clone(),
        service: submission.service.clone(),
        at: When::parse(&submission.at).ok(),
        number: submission.number.clone(),
        text: submission.text.clone(),
        notice: submission.notice,
        follows: submission.follows.is_some(),
    }
}
