//! What not to do: the same with every plan, because much of it feels right at first.

use super::{NotToDo, facts::Facts};
use crate::{
    content::{self, avoid::AvoidRecord},
    words::Words,
};

/// What not to do, in the order in which it does harm, worded for whoever reads it.
pub(super) fn not_to_do(facts: &Facts<'_>, words: &Words) -> Vec<NotToDo> {
    content::avoid().iter().flat_map(|file| &file.all).map(|record| one(record, facts, words)).collect()
}

fn one(record: &AvoidRecord, facts: &Facts<'_>, words: &Words) -> NotToDo {
    let id = record.id.as_str();
    let own = facts.is_me() && matches!(id, "pose" | "question-child");
    let message = if own { format!("avoid-{id}-me") } else { format!("avoid-{id}") };
    let part = |name: &str| words.attribute(&message, name, &[]).unwrap_or_default();
    NotToDo {
        id: id.to_owned(),
        title: words.plain(&message),
        instead: part("instead"),
        if_done: part("if-done"),
        confirmed: record.confirmed,
        sources: record.sources.clone(),
        read_on: record.read_on.to_string(),
    }
}
