//! What to keep before a report, and the way to it.

use super::{Phrase, catalogue::Category, compose::Telling};

/// What to keep first. The sentence about pictures stands before any advice on screenshots.
pub(super) fn save_first(telling: &Telling<'_>) -> Vec<String> {
    let preserve = &telling.platform.preserve;
    let mut said = vec![telling.say("report-text-save-never")];
    let keep = |what: &String| telling.words.text("report-text-save", &[("what", telling.words.phrase(what).into())]);
    said.extend(preserve.before_reporting.iter().map(keep));
    let notes = [
        ("report-text-save-blocking", &preserve.blocking),
        ("report-text-save-reporting", &preserve.reporting),
        ("report-text-save-unsending", &preserve.unsending),
        ("report-text-save-disappearing", &preserve.disappearing),
    ];
    let told = |(id, note): (&str, &Option<String>)| {
        Some(telling.words.text(id, &[("note", telling.words.phrase(note.as_deref()?).into())]))
    };
    said.extend(notes.into_iter().filter_map(told));
    if said.len() > 1 && !preserve.confirmed {
        said.push(telling.say("report-text-save-unconfirmed"));
    }
    said
}

/// The way to the report, and what to choose there.
pub(super) fn steps(telling: &Telling<'_>) -> Vec<Phrase> {
    let route = telling.route;
    let confirmed = route.steps_confirmed && !route.may_be_outdated;
    let mut steps = Vec::new();
    if !confirmed {
        steps.push(Phrase { text: telling.say("report-text-steps-approximate"), confirmed: true });
    }
    steps.extend(route.steps.iter().map(|step| Phrase { text: telling.words.phrase(step).to_owned(), confirmed }));
    let choices = route.categories.iter().map(|category| choice(telling, category));
    steps.extend(choices.map(|text| Phrase { text, confirmed: route.category_confirmed }));
    if !route.category_hint.is_empty() {
        steps.push(Phrase { text: telling.words.phrase(&route.category_hint).to_owned(), confirmed: false });
    }
    if !route.is_form() {
        steps.push(Phrase { text: telling.say("report-text-steps-note"), confirmed: true });
    }
    steps
}

/// A choice in a menu; only one that was read is named as it is.
fn choice(telling: &Telling<'_>, category: &Category) -> String {
    let labels: Vec<_> = category.path.iter().map(|label| format!("“{label}”")).collect();
    let then = telling.say("report-text-choice-then");
    let labels = labels.join(&format!("{then} "));
    let sure = if telling.route.category_confirmed { "yes" } else { "no" };
    let case = if category.case.is_some() { "yes" } else { "no" };
    let args = [
        ("labels", labels.into()),
        ("sure", sure.into()),
        ("told", case.into()),
        ("case", category.case.as_deref().map(|case| telling.words.phrase(case)).unwrap_or_default().into()),
    ];
    telling.words.text("report-text-choice", &args)
}
