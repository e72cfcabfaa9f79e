//! What a person wrote for themselves: it stays out of what others get, unless it is chosen.

use super::Recipient;
use crate::{
    content,
    journal::{Entry, EntryKind},
    words::Words,
};

/// Whether an entry goes in where nobody chose: a safety plan says where someone hides, so only oneself gets it.
pub(super) fn goes_in(entry: &Entry, recipient: Recipient) -> bool {
    recipient == Recipient::Oneself || !is_safety_plan(entry)
}

/// A note that begins with the heading of the safety plan, in whatever language it was written.
fn is_safety_plan(entry: &Entry) -> bool {
    let first = entry.text.lines().next().unwrap_or_default().trim();
    let languages = content::languages();
    entry.kind == EntryKind::Note
        && languages.iter().any(|language| Words::of(language).plain("safety-heading") == first)
}
