//! What in the texts of a form could tell who the person is. Cairn guesses: it sees some that are none, and misses some.

use serde::{Deserialize, Serialize};

use super::FormInput;
use crate::handoff::{NameKind, found_in};

/// What kind of trace it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum TelltaleKind {
    /// It may be someone's name.
    Name,
    /// It may be a place, a school among them.
    Place,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
}

/// Words that could tell who someone is, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Telltale {
    /// What it may be.
    pub kind: TelltaleKind,
    /// The words, as they stand there.
    pub word: String,
    /// The ids of the fields that they stand in, in the form's order.
    pub fields: Vec<String>,
    /// What these fields are called.
    pub labels: Vec<String>,
}

/// A field's text, with what of it somebody typed.
pub(super) struct Told {
    pub(super) field: String,
    pub(super) label: String,
    pub(super) text: String,
    pub(super) typed: Vec<String>,
    /// The places that Cairn itself put into it.
    pub(super) places: Vec<String>,
}

/// Everything in these texts that could tell who the person is; each once, in the order of the form.
pub(super) fn telltales(told: &[Told], input: &FormInput) -> Vec<Telltale> {
    let reported: Vec<String> = input.accounts.iter().map(|one| one.handle.to_lowercase()).collect();
    let mut all: Vec<Telltale> = Vec::new();
    for one in told {
        let mut found = Vec::new();
        found.extend(one.places.iter().map(|place| (TelltaleKind::Place, place.clone())));
        for text in &one.typed {
            found.extend(reached(text));
        }
        let names = found_in(&one.typed).into_iter().map(|name| match name.kind {
            NameKind::Place => (TelltaleKind::Place, name.word),
            NameKind::Name | NameKind::Either => (TelltaleKind::Name, name.word),
        });
        found.extend(names);
        for (kind, word) in found {
            // What was cut away is not told, and who is reported is told on purpose.
            if one.text.contains(&word) && !reported.contains(&word.to_lowercase()) {
                add(&mut all, kind, word, one);
            }
        }
    }
    all
}

fn add(all: &mut Vec<Telltale>, kind: TelltaleKind, word: String, told: &Told) {
    match all.iter_mut().find(|one| one.word == word) {
        Some(known) if known.fields.contains(&told.field) => {}
        Some(known) => {
            known.fields.push(told.field.clone());
            known.labels.push(told.label.clone());
        }
        None => all.push(Telltale { kind, word, fields: vec![told.field.clone()], labels: vec![told.label.clone()] }),
    }
}

/// E-mail addresses and phone numbers in a text.
fn reached(text: &str) -> Vec<(TelltaleKind, String)> {
    let ends = |c: char| ".,;:!?\"'“”()<>".contains(c);
    let words = text.split_whitespace().map(|word| word.trim_matches(ends));
    let is_mail = |word: &&str| {
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
    };
    let mut found: Vec<_> = words.filter(is_mail).map(|word| (TelltaleKind::Email, word.to_owned())).collect();
    found.extend(numbers(text).into_iter().map(|number| (TelltaleKind::Phone, number)));
    found
}

/// Runs of seven to fifteen digits with what stands between the digits of a phone number.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut run = String::new();
    for c in text.chars().chain(['\n']) {
        let goes_on = c.is_ascii_digit() || "+-(). ".contains(c);
        if goes_on {
            run.push(c);
            continue;
        }
        let number = run.trim_matches(|c: char| !c.is_ascii_digit() && c != '+' && c != '(');
        // Letters right before or after make it part of a name: `heron_5550101`.
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        if (7..=15).contains(&digits) && !looks_like_a_day(number) {
            found.push(number.to_owned());
        }
        run.clear();
    }
    found
}

/// `2026-11-03` and the like.
fn looks_like_a_day(number: &str) -> bool {
    let parts: Vec<usize> = number.split('-').map(str::len).collect();
    matches!(parts.as_slice(), [4, 2, 2]) || number.starts_with("20") && number.contains('-') && number.contains(' ')
}
