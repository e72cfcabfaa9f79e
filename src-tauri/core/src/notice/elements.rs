//! What the law asks for, part by part, and whether it is there.

use super::{NoticeElement, NoticeInput, NoticePlace};
use crate::{
    content::notice::{ElementRecord, NoticeRecord},
    journal::NoticeKind,
    words::Words,
};

/// Each part of the law with what is missing of it.
pub(super) fn check(input: &NoticeInput, record: &NoticeRecord, words: &Words) -> Vec<NoticeElement> {
    record.elements.iter().map(|element| checked(input, element, words)).collect()
}

fn checked(input: &NoticeInput, record: &ElementRecord, words: &Words) -> NoticeElement {
    let mut left_out = None;
    let missing = match (input.kind, record.id.as_str()) {
        (NoticeKind::Dsa, "name-email") if names_nobody(input) && input.says_minor() => {
            left_out = Some(words.plain("notice-left-out-name"));
            Vec::new()
        }
        (_, id) => missing(input, id),
    };
    NoticeElement {
        id: record.id.clone(),
        title: words.plain(&format!("notice-element-{}-{}", input.kind.as_str(), record.id)),
        by_law: record.by_law,
        confirmed: record.confirmed,
        present: missing.is_empty(),
        missing: missing.into_iter().map(|id| words.plain(id)).collect(),
        left_out,
    }
}

/// What is not there of a part, as the messages that say so. A part that this program can't check is missing: it never calls
/// complete what it doesn't know.
fn missing(input: &NoticeInput, element: &str) -> Vec<&'static str> {
    let given = NoticeInput::is_given;
    let mut ids = Vec::new();
    let mut want = |there: bool, id| {
        if !there {
            ids.push(id);
        }
    };
    let has_why = !input.reasons.is_empty() || given(&input.more);
    match element {
        "signature" => {
            want(given(&input.name), "notice-missing-name");
            want(input.capacity.is_some(), "notice-missing-capacity");
        }
        "who" => want(input.capacity.is_some(), "notice-missing-capacity"),
        "identification" => {
            want(given(&input.shows), "notice-missing-shows");
            want(can_be_found(&input.places), "notice-missing-where");
        }
        "location" => want(can_be_found(&input.places), "notice-missing-where"),
        "good-faith" | "statement" => {
            want(input.believes, "notice-missing-belief");
            want(has_why, "notice-missing-reasons");
        }
        "explanation" => want(has_why, "notice-missing-unlawful"),
        "contact" => want(can_be_reached(input.contact.as_deref()), "notice-missing-contact"),
        "name-email" => {
            want(given(&input.name), "notice-missing-name");
            want(is_email(input.contact.as_deref().unwrap_or_default()), "notice-missing-email");
        }
        "bona-fide" => want(input.believes, "notice-missing-accuracy"),
        _ => want(false, "notice-missing-unknown"),
    }
    ids
}

/// An exact address; or, for a chat that has none, the account and a time.
fn can_be_found(places: &[NoticePlace]) -> bool {
    let has_words = |text: &str| !text.trim().is_empty();
    let address = places.iter().any(|place| match place {
        NoticePlace::Address(url) => has_words(url),
        NoticePlace::Reference { url, .. } => url.as_deref().is_some_and(has_words),
        NoticePlace::Account { .. } | NoticePlace::Moment { .. } => false,
    });
    let account = places.iter().any(|place| matches!(place, NoticePlace::Account { handle, .. } if has_words(handle)));
    let time = places
        .iter()
        .any(|place| matches!(place, NoticePlace::Moment { .. } | NoticePlace::Reference { seen: Some(_), .. }));
    address || account && time
}

/// An e-mail address, or digits enough for a telephone or a house with its postal code.
fn can_be_reached(contact: Option<&str>) -> bool {
    let contact = contact.unwrap_or_default();
    is_email(contact) || contact.chars().filter(char::is_ascii_digit).count() >= 5
}

fn is_email(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>')).any(|word| {
        let parts = word.split_once('@');
        parts
            .is_some_and(|(name, host)| !name.is_empty() && host.split('.').filter(|part| !part.is_empty()).count() > 1)
    })
}

/// Whether neither a name nor a way to reach anyone stands in it.
pub(super) fn names_nobody(input: &NoticeInput) -> bool {
    !NoticeInput::is_given(&input.name) && !NoticeInput::is_given(&input.contact)
}
