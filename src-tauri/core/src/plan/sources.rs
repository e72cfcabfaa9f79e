//! Where what a step says was read.

use super::{facts::Facts, step::Draft};
use crate::{
    content::{self, day::Day},
    directory::Listed,
};

/// The pages, each once, and the day on which the oldest of them was read.
pub(super) fn behind(facts: &Facts<'_>, draft: &Draft, service: Option<&Listed>) -> (Vec<String>, Option<Day>) {
    let mut read: Vec<(&str, Option<Day>)> = Vec::new();
    if draft.words.starts_with("duty-") {
        read.extend(law(facts));
    }
    read.extend(advice(draft.words));
    read.extend(service.map(|one| (one.record.source.as_str(), Some(one.record.read_on))));
    let mut pages: Vec<String> = Vec::new();
    for (page, _) in &read {
        if !page.is_empty() && !pages.iter().any(|known| known == page) {
            pages.push((*page).to_owned());
        }
    }
    let oldest = read.iter().filter(|(page, _)| !page.is_empty()).filter_map(|(_, day)| *day).min();
    (pages, oldest)
}

/// The law of the state, as far as it was read.
fn law(facts: &Facts<'_>) -> Vec<(&'static str, Option<Day>)> {
    let code = facts.situation.region.as_deref();
    let Some(state) = code.and_then(|code| content::find_state(&facts.situation.country, code)) else {
        return Vec::new();
    };
    let day = content::states_read_on(&facts.situation.country);
    let fields = ["oral", "written", "who_must_report"].into_iter().filter(|field| state.confirms(field));
    fields.map(|field| (state.sources.get(field).unwrap_or(&state.source).as_str(), day)).collect()
}

/// What stands behind a step that says the same as an answer, or as something not to do.
fn advice(words: &str) -> Vec<(&'static str, Option<Day>)> {
    let avoid = match words {
        "stop-and-pay-nothing" | "pay-nothing" => "pay",
        "talk" => "question-child",
        "secure-device" => "reset-device",
        _ => "",
    };
    let answer = match words {
        "keep-chat" | "call-police" => "deleted",
        "abroad" => "abroad",
        _ => "",
    };
    let avoided = content::avoid().into_iter().flat_map(|file| &file.all).filter(|one| one.id == avoid);
    let answered = content::faq().into_iter().flat_map(|file| &file.answers).filter(|one| one.id == answer);
    let avoided = avoided.flat_map(|one| one.sources.iter().map(|page| (page.as_str(), Some(one.read_on))));
    avoided.chain(answered.flat_map(|one| one.sources.iter().map(|page| (page.as_str(), one.read_on)))).collect()
}
