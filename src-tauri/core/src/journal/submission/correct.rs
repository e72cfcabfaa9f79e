//! What is known better of something that was sent: a number that came later, a wrong time.

use serde_json::json;

use super::{
    super::{Journal, device::given},
    Submission, SubmissionCorrection, add, read,
};
use crate::{clock::When, failure::Failure};

impl Journal {
    /// Enters a number or PIN that came later, or corrects one, the time or the text. The earlier version stays.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::BadTime`]; [`Failure::NothingWritten`] where nothing is different, or where
    /// something is taken back or replaced without a reason.
    pub fn correct_submission(&self, id: &str, correction: &SubmissionCorrection) -> Result<Submission, Failure> {
        let at = When::parse(&correction.at)?;
        let (number, pin) = (given(&correction.number), given(&correction.pin));
        // A text is kept as it was sent, spaces and all.
        let text = correction.text.clone().filter(|text| !text.trim().is_empty());
        let reason = given(&correction.reason);
        self.write(|w| {
            let case = read::case_of(w.tx(), id)?;
            let sent = read::one(w.tx(), id, w.now())?;
            let moved = at.text() != sent.at;
            let pairs = [(&sent.number, &number), (&sent.pin, &pin), (&sent.text, &text)];
            let replaced = moved || pairs.iter().any(|(before, after)| before.is_some() && before != after);
            let filled = pairs.iter().any(|(before, after)| before.is_none() && after.is_some());
            if !(replaced || filled) || replaced && reason.is_none() {
                return Err(Failure::NothingWritten);
            }
            let version = sent.versions.last().map_or(1, |last| last.version) + 1;
            w.tx().execute(
                "INSERT INTO submission_version (submission_id, version, at, at_utc, number, pin, text, written, reason)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                (id, version, at.text(), at.utc_ms(), &number, &pin, &text, w.written(), &reason),
            )?;
            let detail = json!({
                "version": version, "reason": reason, "at": at.text(), "number": number,
                "text_sha256": add::digest(text.as_deref()),
                "before": { "at": sent.at, "number": sent.number, "text_sha256": add::digest(sent.text.as_deref()) },
            });
            w.custody(&case, "submission-corrected", Some(id), &detail)?;
            add::index(w, &case, id)
        })?;
        self.submission(id)
    }
}
