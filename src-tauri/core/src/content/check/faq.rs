//! Questions and answers.

use std::collections::BTreeSet;

use super::{Checked, addresses::is_web, locales::Messages};
use crate::content::faq::FaqFile;

/// Checks the answers: each has its words, its group, and where and when it was read.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    for (file, text) in checked.of("faq/") {
        let Some(faq) = checked.parse::<FaqFile>(&file, &text) else { continue };
        for group in &faq.groups {
            checked.want_message(english, &format!("faq-group-{group}"), &file, group);
            let used = faq.answers.iter().any(|answer| answer.group == *group);
            checked.want(used, &file, group, "No answer is in this group.");
        }
        let mut ids = BTreeSet::new();
        for answer in &faq.answers {
            let place = answer.id.as_str();
            checked.want(ids.insert(place), &file, place, "Another answer has this id.");
            let message = format!("faq-{place}");
            checked.want_message(english, &message, &file, place);
            let answered = english.has_part(&message, "answer");
            checked.want(answered, &file, place, format!("The message {message} has no part .answer."));
            let listed = faq.groups.contains(&answer.group);
            checked.want(listed, &file, place, format!("There is no group {}.", answer.group));
            for source in &answer.sources {
                checked.want(is_web(source, true), &file, place, format!("{source} is not a web address."));
            }
            let sourced = answer.of_cairn || !answer.sources.is_empty() && answer.read_on.is_some();
            checked.want(sourced, &file, place, "It is not said where this was read, and when.");
        }
    }
}
