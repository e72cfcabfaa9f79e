//! What not to do: the same with every plan, because much of it feels right at first.

use super::{NotToDo, facts::Facts};
use crate::words::Words;

/// What not to do, in the order in which it does harm.
const ALL: [&str; 7] = ["confront", "pay", "pose", "look-for-more", "publish", "reset-device", "question-child"];

/// What not to do, worded for whoever reads it.
pub(super) fn not_to_do(facts: &Facts<'_>, words: &Words) -> Vec<NotToDo> {
    ALL.iter().map(|id| one(id, facts, words)).collect()
}

fn one(id: &str, facts: &Facts<'_>, words: &Words) -> NotToDo {
    let own = facts.is_me() && matches!(id, "pose" | "question-child");
    let message = if own { format!("avoid-{id}-me") } else { format!("avoid-{id}") };
    let part = |name: &str| words.attribute(&message, name, &[]).unwrap_or_default();
    NotToDo { id: id.to_owned(), title: words.plain(&message), instead: part("instead"), if_done: part("if-done") }
}
