//! Text that the person pastes or types, kept as an item of its own: the head and the words of a mail whose pictures
//! nobody may take in, or what stands in a chat.

use serde::Deserialize;

use super::{
    super::{EvidenceItem, Quietly, names::first_line},
    Intake,
    enter::NewItem,
    pass,
};
use crate::failure::Failure;

/// What was pasted or typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TypedDraft {
    /// The words, exactly; not empty.
    pub text: String,
    /// A line that names it; without one, the first of the text.
    pub title: Option<String>,
    /// The id of the reference whose words these are.
    pub out_of: Option<String>,
}

impl Intake<'_> {
    /// Keeps text as an item. Plain text needs no answer; a picture in letters is no plain text.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`], [`Failure::WitnessUnanswered`], [`Failure::NotFound`] for the reference.
    pub fn keep_typed(&self, draft: &TypedDraft) -> Result<EvidenceItem, Failure> {
        if draft.text.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        if let Some(id) = &draft.out_of {
            let known = self.journal.evidence(self.case)?.iter().any(|item| item.id == *id);
            known.then_some(()).ok_or(Failure::NotFound)?;
        }
        let vault = self.journal.vault();
        let bytes = draft.text.as_bytes();
        let taken = pass::copy(vault, bytes, bytes.len() as u64, true, &Quietly)?;
        let title = draft.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
        let name = title.map_or_else(|| first_line(&draft.text), str::to_owned);
        let entered = self.journal.write(|w| {
            let item = NewItem { name: &name, came: "typed", out_of: draft.out_of.as_deref(), ..NewItem::of(&taken) };
            self.enter(w, &item)
        });
        match entered {
            Ok(id) => self.journal.evidence_item(&id),
            Err(failure) => {
                self.take_back(&taken.blob);
                Err(failure)
            }
        }
    }
}
