//! What can be found: everything that is read without a record, each with the words that it is found by.

use jiff::{Timestamp, tz::TimeZone};

use super::AnswerKind;
use crate::{
    content::{
        self, about,
        search::AboutFile,
        service::{ServiceRecord, Tag},
    },
    directory::{self, Listed},
    plan, report,
    situation::Situation,
    words::Words,
};

/// Something that can be found.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) kind: AnswerKind,
    pub(super) id: String,
    pub(super) confirmed: bool,
    /// Of a service: only for people in this country.
    pub(super) country: Option<String>,
    /// Only where all of these are typed: each state has a hotline, and all of them say the same.
    pub(super) needs: Option<String>,
    /// How much less it is looked for than others of its kind; 1 for most.
    pub(super) worth: f32,
    /// Groups of `about.toml`.
    pub(super) about: Vec<String>,
    /// The same in every language.
    pub(super) names: Vec<String>,
}

impl Thing {
    /// `service:us-988`
    pub(super) fn name(&self) -> String {
        format!("{}:{}", self.kind.as_str(), self.id)
    }
}

/// Everything, in the order in which it is offered where nothing else decides.
pub(super) fn all() -> Vec<Thing> {
    let about = about();
    let pages = about.pages.iter().map(|(id, groups)| thing(AnswerKind::Page, id, groups.clone()));
    let mut things: Vec<Thing> = pages.collect();
    things.extend(directory::everything().iter().filter(|one| has_contact(one)).map(|one| service(one, &about)));
    things.extend(report::platforms(Words::english()).into_iter().map(|one| platform(&one.id, &about)));
    things.extend(signs(&about));
    things.extend(answers(&about));
    things.extend(not_to_do(Words::english()).into_iter().map(|one| {
        let about = about.not_to_do.get(&one.id).cloned().unwrap_or_default();
        thing(AnswerKind::NotToDo, &one.id, about)
    }));
    things
}

/// The title of a thing, and a line that says what it is.
pub(super) fn shown(thing: &Thing, words: &Words) -> (String, String) {
    let part = |message: &str, name: &str| words.attribute(message, name, &[]).unwrap_or_default();
    match thing.kind {
        AnswerKind::Page => {
            let message = format!("search-page-{}", thing.id);
            (words.plain(&message), part(&message, "more"))
        }
        AnswerKind::Service => {
            directory::find(&thing.id).map(|one| (one.name(words), one.says(words))).unwrap_or_default()
        }
        AnswerKind::Platform => {
            let name = words.phrase(content::platform_name(&thing.id).unwrap_or_default());
            (name.to_owned(), words.text("search-platform-line", &[("platform", name.into())]))
        }
        AnswerKind::Sign => (words.plain(&format!("sign-{}", thing.id)), String::new()),
        AnswerKind::Answer => {
            let message = format!("faq-{}", thing.id);
            (words.plain(&message), part(&message, "answer"))
        }
        AnswerKind::NotToDo => {
            let message = format!("avoid-{}", thing.id);
            (words.plain(&message), part(&message, "instead"))
        }
    }
}

/// The number of a service that is confirmed.
pub(super) fn phone(thing: &Thing) -> Option<String> {
    let service = Some(thing).filter(|thing| thing.kind == AnswerKind::Service && thing.confirmed)?;
    directory::find(&service.id)?.phone().map(str::to_owned)
}

/// What else a thing says, to be found by.
pub(super) fn more(thing: &Thing, words: &Words) -> String {
    let parts = |message: &str, names: &[&str]| {
        let parts = names.iter().filter_map(|name| words.attribute(message, name, &[]));
        parts.collect::<Vec<_>>().join(" ")
    };
    match thing.kind {
        AnswerKind::Answer => parts(&format!("faq-{}", thing.id), &["more", "do"]),
        AnswerKind::NotToDo => parts(&format!("avoid-{}", thing.id), &["if-done"]),
        AnswerKind::Page | AnswerKind::Platform | AnswerKind::Service | AnswerKind::Sign => String::new(),
    }
}

fn thing(kind: AnswerKind, id: &str, about: Vec<String>) -> Thing {
    let names = Vec::new();
    Thing { kind, id: id.to_owned(), confirmed: true, country: None, needs: None, worth: 1.0, about, names }
}

fn platform(id: &str, about: &AboutFile) -> Thing {
    Thing { names: report::aliases(id).to_vec(), ..thing(AnswerKind::Platform, id, about.platform.clone()) }
}

fn signs(about: &AboutFile) -> Vec<Thing> {
    let file = content::signs();
    let each = file.iter().flat_map(|file| &file.signs).map(|sign| {
        let about = about.signs.get(&sign.id).cloned().unwrap_or_default();
        // Background is nothing that was noticed.
        let worth = if sign.category == "risk-factor" { 0.5 } else { 1.0 };
        Thing { confirmed: sign.confirmed, worth, ..thing(AnswerKind::Sign, &sign.id, about) }
    });
    each.collect()
}

fn answers(about: &AboutFile) -> Vec<Thing> {
    let file = content::faq();
    let each = file.iter().flat_map(|file| &file.answers).map(|answer| {
        let about = about.answers.get(&answer.id).cloned().unwrap_or_default();
        Thing { confirmed: answer.confirmed, ..thing(AnswerKind::Answer, &answer.id, about) }
    });
    each.collect()
}

/// What not to do, as the plan of someone says it who told nothing of themselves.
fn not_to_do(words: &Words) -> Vec<plan::NotToDo> {
    let any_time = Timestamp::UNIX_EPOCH.to_zoned_datetime(TimeZone::UTC);
    plan::plan(&Situation::default_for(""), &any_time, words).not_to_do
}

/// Who can be reached in no way helps nobody.
fn has_contact(listed: &Listed) -> bool {
    listed.number().is_some() || listed.record.text.is_some() || listed.url().is_some()
}

fn service(listed: &Listed, about: &AboutFile) -> Thing {
    let record = &listed.record;
    let mut groups = about.services.get(&record.id).cloned().unwrap_or_default();
    groups.extend(about.kinds.get(record.kind.as_str()).into_iter().flatten().cloned());
    groups.extend(record.serves.iter().filter_map(|tag| about.tags.get(&name_of(*tag))).flatten().cloned());
    let numbers = [&record.phone, &record.phone_display, &record.phone_also, &record.text];
    Thing {
        confirmed: record.confirmed,
        country: Some(listed.country.clone()).filter(|country| country != directory::ANYWHERE),
        needs: listed.state.as_ref().map(|(state, _)| state.clone()),
        worth: worth(listed),
        names: numbers.into_iter().flatten().cloned().collect(),
        ..thing(AnswerKind::Service, &record.id, groups)
    }
}

/// What is there for some people only, or only listed, stands after what is there for everyone.
fn worth(listed: &Listed) -> f32 {
    let for_few = |record: &ServiceRecord| record.serves.iter().any(|tag| FEW.contains(tag));
    match &listed.record {
        record if record.listed_only => 0.7,
        record if for_few(record) => 0.75,
        _ => 1.0,
    }
}

/// Who is there for some people only.
const FEW: [Tag; 4] = [Tag::Deaf, Tag::Lgbtq, Tag::Military, Tag::Native];

/// As the content writes it.
fn name_of(tag: Tag) -> String {
    serde_json::to_value(tag).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
