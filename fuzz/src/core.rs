//! What the core parses itself: what people type, and files that they hand in.

use cairn_core::{
    clock::When,
    decode::{account_created, decode as decoded, name_note},
    handoff::{Redact, blacked_out},
    situation::Situation,
    vault::{RecoveryKey, Secret},
    words::{Moment, Words},
};
use jiff::Timestamp;

/// The text, and a few words in front of it, a line each.
fn lines(bytes: &[u8]) -> Option<(Vec<&str>, &str)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut parts: Vec<&str> = text.splitn(4, '\n').collect();
    let last = parts.pop()?;
    Some((parts, last))
}

/// Ids, addresses, phone numbers, wallets and bank numbers: platform and country in front, each on a line.
pub(crate) fn decode(bytes: &[u8]) {
    let Some((before, text)) = lines(bytes) else { return };
    let now = Timestamp::constant(1_795_000_000, 0);
    let (platform, country) = (before.first().copied(), before.get(1).copied().unwrap_or("US"));
    let found = decoded(text, platform, country, now);
    // No time after now is believed, and what is plain is read as the same again.
    if let Some(created) = &found.created {
        let created: Timestamp = created.parse().unwrap_or_else(|error| panic!("{created}: {error}"));
        assert!(created <= now, "{found:?}");
    }
    if let Some(plain) = &found.plain {
        assert_eq!(decoded(plain, platform, country, now).kind, found.kind, "{found:?}");
    }
    account_created(platform.unwrap_or("discord"), text, now);
}

/// Names that deceive.
pub(crate) fn names(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for language in ["en", "es"] {
        name_note(text, Words::of(language));
    }
}

/// Times as people and files write them, and a recovery key.
pub(crate) fn time(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(when) = When::parse(text) {
        // What is kept is read as the same moment again, to the second.
        let again = When::parse(when.text()).unwrap_or_else(|_| panic!("{}", when.text()));
        assert_eq!((again.text(), again.utc_ms().div_euclid(1000)), (when.text(), when.utc_ms().div_euclid(1000)));
    }
    if let Some(moment) = Moment::read(text) {
        moment.full(Words::of("en"), moment.clock_to_the_second());
    }
    if let Ok(key) = RecoveryKey::parse(&Secret::from(text)) {
        assert!(RecoveryKey::parse(&key.to_text()).is_ok());
    }
}

/// Situation files.
pub(crate) fn situation(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(situation) = Situation::from_file(text) {
        situation.may_be_minor();
        situation.suspect_may_be_at_home();
    }
}

/// Blacking out: up to three words in front, each on a line; then a text.
pub(crate) fn black_out(bytes: &[u8]) {
    let Some((words, text)) = lines(bytes) else { return };
    let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
    for (names, places) in [(false, false), (true, true)] {
        let redact = Redact { names, places, words: words.clone(), keep: Vec::new() };
        let once = blacked_out(&[text.to_owned()], &redact).remove(0);
        // What a second time covers was there the first time. Only with single words: a bar between them may bring others together.
        let single = words.iter().all(|word| word.chars().all(|c| c.is_ascii_alphanumeric()));
        if !names && single {
            assert_eq!(blacked_out(std::slice::from_ref(&once), &redact).remove(0), once, "{words:?} in {text:?}");
        }
        for word in words.iter().filter(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase())) {
            // Where no one can say that it is a part of a longer word, as it is beside a mark of another script.
            let left = once.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()).find(|one| one == word);
            assert_eq!(left, None, "{words:?} in {text:?}");
        }
    }
}
