//! What not to do.

use std::collections::BTreeSet;

use super::{Checked, addresses::is_web, locales::Messages};
use crate::content::avoid::AvoidFile;

/// Checks what not to do: each has its words, and where it was read.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    for (file, text) in checked.of("avoid/") {
        let Some(avoid) = checked.parse::<AvoidFile>(&file, &text) else { continue };
        let mut ids = BTreeSet::new();
        for record in &avoid.all {
            let place = record.id.as_str();
            checked.want(ids.insert(place), &file, place, "Another one has this id.");
            let message = format!("avoid-{place}");
            checked.want_message(english, &message, &file, place);
            for part in ["instead", "if-done"] {
                let there = english.has_part(&message, part);
                checked.want(there, &file, place, format!("The message {message} has no part .{part}."));
            }
            for source in &record.sources {
                checked.want(is_web(source, true), &file, place, format!("{source} is not a web address."));
            }
            let sourced = record.confirmed != record.sources.is_empty();
            checked.want(sourced, &file, place, "What is confirmed has a source, and what has none is not confirmed.");
        }
    }
}
