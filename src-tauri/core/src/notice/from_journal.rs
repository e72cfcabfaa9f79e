//! Gathers what a notice names out of the journal: the only place here that knows it.

use super::{Notice, NoticeInput, NoticePlace, NoticeRequest};
use crate::{
    clock::{When, rfc3339},
    content,
    evidence::EvidenceItem,
    failure::Failure,
    journal::{Account, Certainty, Entry, Journal},
    words::Words,
};

/// The hotline whose number a notice tells.
const HOTLINE: &str = "us-ncmec-cybertipline";

impl Journal {
    /// Drafts a notice from a case. Nothing is named that `request` does not name, but the number of the report to the
    /// CyberTipline where the notice says that the person was under 18.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a case or cited id that is not there, [`Failure::ItemErased`].
    pub fn notice(&self, case: &str, request: &NoticeRequest, words: &Words) -> Result<Notice, Failure> {
        let situation = self.situation(case)?;
        let mut places: Vec<NoticePlace> =
            request.addresses.iter().map(|address| NoticePlace::Address(address.clone())).collect();
        places.extend(self.places(case, &request.cite)?);
        let receiver = match request.platform.as_deref() {
            Some(platform) => {
                Some(content::platform_name(platform).map_or(platform, |name| words.phrase(name)).to_owned())
            }
            None => request.receiver.clone(),
        };
        let sent = self.submissions(case)?;
        let hotline_number =
            sent.into_iter().rev().find_map(|one| one.number.filter(|_| one.service.as_deref() == Some(HOTLINE)));
        let input = NoticeInput {
            kind: request.kind,
            platform: request.platform.clone(),
            receiver,
            places,
            shows: request.shows.clone(),
            capacity: request.capacity,
            reasons: request.reasons.clone(),
            more: request.more.clone(),
            believes: request.believes,
            name: request.name.clone(),
            contact: request.contact.clone(),
            signed: When::parse(&rfc3339(&self.clock().now()))?,
            hotline_number,
            may_be_minor: situation.may_be_minor(),
            country: situation.country.clone(),
        };
        super::draft(&input, words)
    }

    fn places(&self, case: &str, cite: &[String]) -> Result<Vec<NoticePlace>, Failure> {
        let (entries, accounts, evidence) = (self.entries(case)?, self.accounts(case)?, self.evidence(case)?);
        let mut places = Vec::new();
        for (nth, id) in cite.iter().enumerate() {
            if cite.iter().take(nth).any(|earlier| earlier == id) {
                continue;
            }
            if let Some(one) = accounts.iter().find(|one| one.id == *id) {
                places.push(account(one));
            } else if let Some(one) = entries.iter().find(|one| one.id == *id) {
                places.extend(moment(one)?);
            } else if let Some(one) = evidence.iter().find(|one| one.id == *id) {
                one.erased.is_none().then_some(()).ok_or(Failure::ItemErased)?;
                places.extend(reference(one)?);
            } else {
                return Err(Failure::NotFound);
            }
        }
        Ok(places)
    }
}

fn account(account: &Account) -> NoticePlace {
    NoticePlace::Account {
        platform: account.platform.clone(),
        handle: account.handle.clone(),
        user_id: account.user_id.clone(),
        url: account.url.clone(),
    }
}

/// Where nobody knows when it was, it helps nobody to find it.
fn moment(entry: &Entry) -> Result<Option<NoticePlace>, Failure> {
    if entry.certainty == Certainty::Unknown {
        return Ok(None);
    }
    let (number, about) = (entry.number, entry.certainty == Certainty::About);
    Ok(Some(NoticePlace::Moment { number, at: When::parse(&entry.at)?, about }))
}

/// Of a reference, its address and when it was seen: what was typed about it stays in the journal. A file that is kept is no
/// place where a platform could find anything.
fn reference(item: &EvidenceItem) -> Result<Option<NoticePlace>, Failure> {
    if item.kind != "reference" {
        return Ok(None);
    }
    let seen = item.times.iter().find(|time| time.what == "seen").map(|time| When::parse(&time.at)).transpose()?;
    Ok(Some(NoticePlace::Reference { number: item.number, url: item.url.clone(), seen }))
}
