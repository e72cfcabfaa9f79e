//! Entering what was sent.

use serde_json::json;

use super::{
    super::{Journal, Writing, case},
    Submission, SubmissionDraft, looks, read,
};
use crate::{clock::When, content, failure::Failure, id::make_id, journal::Indexed, sha256::Sha256};

impl Journal {
    /// Enters what was sent, with the times to look again.
    ///
    /// # Errors
    /// [`Failure::BadTime`]; [`Failure::NotFound`] for the case, or for what it follows; [`Failure::NothingWritten`] if
    /// it names neither a platform nor a service.
    pub fn add_submission(&self, case: &str, draft: &SubmissionDraft) -> Result<Submission, Failure> {
        let at = When::parse(&draft.at)?;
        let receiver = draft.platform.as_deref().or(draft.service.as_deref()).ok_or(Failure::NothingWritten)?;
        let published = draft.platform.as_deref().and_then(|platform| content::answer_time(platform, &draft.route));
        let looks = looks::after(at.zoned(), draft.notice, published)?;
        let id = self.write(|w| {
            case::get(w.tx(), case)?;
            if let Some(earlier) = &draft.follows {
                read::is_of_case(w.tx(), case, earlier)?;
            }
            let id = make_id()?;
            w.tx().execute(
                "INSERT INTO submission (id, case_id, platform, service, route, at, at_utc, number, pin, text, written,
                     notice, follows)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                (
                    &id,
                    case,
                    &draft.platform,
                    &draft.service,
                    &draft.route,
                    at.text(),
                    at.utc_ms(),
                    &draft.number,
                    &draft.pin,
                    &draft.text,
                    w.written(),
                    draft.notice.map(|kind| kind.as_str()),
                    &draft.follows,
                ),
            )?;
            for (position, look) in (0i64..).zip(&looks) {
                w.tx().execute(
                    "INSERT INTO follow_up (submission_id, position, at, what) VALUES (?1, ?2, ?3, ?4)",
                    (&id, position, &look.at, look.what),
                )?;
            }
            let mut detail = json!({
                "to": receiver, "route": draft.route, "at": at.text(), "number": draft.number,
                "text_sha256": digest(draft.text.as_deref()),
            });
            if let Some(detail) = detail.as_object_mut() {
                // Only where there is something to tell: an ordinary report reads as it always did.
                detail.extend(draft.notice.map(|kind| ("notice".to_owned(), json!(kind))));
                detail.extend(draft.follows.as_ref().map(|id| ("follows".to_owned(), json!(id))));
            }
            w.custody(case, "submission-added", Some(&id), &detail)?;
            index(w, case, &id)?;
            Ok(id)
        })?;
        self.submission(&id)
    }
}

/// What stands in the chain for a text: its hash.
pub(super) fn digest(text: Option<&str>) -> Option<String> {
    text.map(Sha256::of)
}

/// Found by whom it went to, its numbers, its text, and the words of the answers.
pub(super) fn index(w: &Writing<'_>, case: &str, id: &str) -> Result<(), Failure> {
    let sent = read::one(w.tx(), id, w.now())?;
    let versions = sent.versions.iter().flat_map(|one| [one.number.as_deref(), one.text.as_deref()]);
    let answers = sent.answers.iter().map(|one| one.text.as_deref());
    let mut words: Vec<&str> = versions.chain(answers).flatten().collect();
    // A version repeats what it leaves as it was.
    let mut seen = std::collections::BTreeSet::new();
    words.retain(|word| seen.insert(*word));
    let body = words.join(" ");
    w.index(&Indexed { kind: "submission", id, case, at: Some(&sent.at), title: sent.receiver(), body: &body })
}
