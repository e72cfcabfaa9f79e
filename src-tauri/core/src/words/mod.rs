//! Words: Fluent messages from `content/locales/<lang>`, for the command line, reports and paper.

mod moment;
mod pseudo;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{LazyLock, OnceLock},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

pub use moment::Moment;

use crate::content;

/// What a message is filled with.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// Text; it stays text, whatever is in it.
    Text(Cow<'a, str>),
    /// A number.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

/// The language of the content, in which everything is written first.
const ENGLISH: &str = "en";

/// Each is read when it is first spoken.
static ALL: LazyLock<BTreeMap<String, OnceLock<Words>>> =
    LazyLock::new(|| content::languages().into_iter().map(|language| (language, OnceLock::new())).collect());

static EN: LazyLock<Words> = LazyLock::new(|| Words::new(ENGLISH));

static PSEUDO: LazyLock<Words> = LazyLock::new(pseudo::words);

/// The messages of one language. Marks that keep directions apart are off: they break copied numbers.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
    phrases: BTreeMap<String, String>,
}

impl Words {
    /// English.
    pub fn english() -> &'static Self {
        &EN
    }

    /// The words of a language, by its BCP 47 tag: `es`, `es-MX`. English where Cairn doesn't speak it.
    pub fn of(language: &str) -> &'static Self {
        if language == pseudo::TAG {
            return &PSEUDO;
        }
        let primary = language.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
        match ALL.get(&primary) {
            Some(words) if primary != ENGLISH => words.get_or_init(|| Self::new(&primary)),
            _ => &EN,
        }
    }

    /// The messages of `content/locales/<language>`.
    fn new(language: &str) -> Self {
        let tag = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for (_, text) in content::messages(language) {
            // What can't be parsed is left out; a test wants every file to parse.
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language: language.to_owned(), bundle, phrases: content::phrases(language) }
    }

    /// The language, as a BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A sentence of the content that is written in English, in this language; as it stands where nobody has said it.
    pub fn phrase<'a>(&'a self, english: &'a str) -> &'a str {
        self.phrases.get(english).map_or(english, String::as_str)
    }

    /// The message `id`, filled with `args`. A message that is not there shows as its id.
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// The message `id`, which takes no arguments.
    pub fn plain(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// The attribute `.name` of the message `id`.
    pub fn attribute(&self, id: &str, name: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(id, Some(name), args)
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut filled = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::String(text.clone()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            filled.set(*name, value);
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::failure::Failure;

    #[test]
    fn every_file_of_every_language_parses() {
        for language in content::languages() {
            for (file, text) in content::messages(&language) {
                let parsed = FluentResource::try_new(text.to_owned());
                assert!(parsed.is_ok(), "{language}/{file}: {:?}", parsed.err().map(|(_, errors)| errors));
            }
        }
    }

    #[test]
    fn every_failure_has_a_sentence_and_says_what_to_do_next() {
        for language in content::languages() {
            let words = Words::new(&language);
            for code in Failure::CODES {
                let id = format!("error-{code}");
                assert!(words.has(&id), "{language}: {id}");
                assert!(words.attribute(&id, "next", &[]).is_some(), "{language}: {id}.next");
            }
        }
    }

    #[test]
    fn typed_text_stays_text() {
        let words = Words::english();
        let typed = "{ $x } <b> #1 \u{202e}";
        let sentence = words.text("error-bad-situation", &[("detail", typed.into())]);
        assert!(sentence.contains(typed), "{sentence}");
    }
}
