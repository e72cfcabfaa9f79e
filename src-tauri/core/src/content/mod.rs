//! What people read: the folder `content` of the project, embedded when Cairn is built, or a newer edition of it out of a
//! content pack.

mod address;
mod answer_time;
pub(crate) mod avoid;
mod check;
pub(crate) mod day;
mod edition;
pub(crate) mod faq;
mod files;
pub(crate) mod form;
pub(crate) mod handling;
mod names;
pub(crate) mod notice;
mod pack;
pub(crate) mod phrases;
pub(crate) mod platform;
pub(crate) mod search;
pub(crate) mod service;
mod show;
pub(crate) mod sign;
pub(crate) mod state;

pub(crate) use names::NamesFile;

pub use address::address;
pub use answer_time::{AnswerTime, answer_time};
pub use check::{ContentFinding, Counts, check, count};
pub use edition::Edition;
pub use files::{languages, messages, text, texts};
pub use pack::{
    Editions, LARGEST_PACK, Pack, PackAddress, PackKey, content_of, editions, pack_of, start, take, take_in,
};
pub use show::show;
pub use sign::Urgency;

use std::{collections::BTreeMap, sync::LazyLock};

use avoid::AvoidFile;
use day::Day;
use faq::FaqFile;
use form::FormRecord;
use handling::HandlingFile;
use notice::NoticesFile;
use phrases::PhrasesFile;
use search::{ABOUT, AboutFile, SearchFile};
use service::CountryFile;
use sign::SignsFile;
use state::{StateRecord, StatesFile};

/// The directory, read once. A file that can't be read is left out; a test wants every file to be read.
static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| Directory::of(&texts("directory")));

static AVOID: LazyLock<Option<AvoidFile>> = LazyLock::new(|| toml::from_str(text("avoid/avoid.toml")?).ok());

static SIGNS: LazyLock<Option<SignsFile>> = LazyLock::new(|| toml::from_str(text("signs/signs.toml")?).ok());

static FAQ: LazyLock<Option<FaqFile>> = LazyLock::new(|| toml::from_str(text("faq/faq.toml")?).ok());

static HANDLING: LazyLock<Option<HandlingFile>> =
    LazyLock::new(|| toml::from_str(text("handling/handling.toml")?).ok());

static NOTICES: LazyLock<Option<NoticesFile>> = LazyLock::new(|| toml::from_str(text("notices/notices.toml")?).ok());

static FORMS: LazyLock<Vec<FormRecord>> = LazyLock::new(read_forms);

static PLATFORM_NAMES: LazyLock<BTreeMap<String, String>> = LazyLock::new(read_platform_names);

/// The files of `content/directory`.
#[derive(Debug, Default)]
pub(crate) struct Directory {
    pub(crate) countries: Vec<CountryFile>,
    pub(crate) states: Vec<StatesFile>,
}

impl Directory {
    /// Reads files by their name and text.
    fn of(files: &[(&str, &str)]) -> Self {
        let mut all = Self::default();
        for (name, text) in files {
            if name.ends_with("-states.toml") {
                all.states.extend(toml::from_str::<StatesFile>(text));
            } else {
                all.countries.extend(toml::from_str::<CountryFile>(text));
            }
        }
        all
    }
}

/// The services and states, as they are written down.
pub(crate) fn directory() -> &'static Directory {
    &DIRECTORY
}

/// One state, by country and code, whatever their case.
pub(crate) fn find_state(country: &str, code: &str) -> Option<&'static StateRecord> {
    let file = DIRECTORY.states.iter().find(|file| file.country.eq_ignore_ascii_case(country))?;
    file.states.iter().find(|state| state.code.eq_ignore_ascii_case(code))
}

/// The day on which the laws of a country's states were read.
pub(crate) fn states_read_on(country: &str) -> Option<Day> {
    DIRECTORY.states.iter().find(|file| file.country.eq_ignore_ascii_case(country)).map(|file| file.read_on)
}

/// The warning signs, as they are written down.
pub(crate) fn signs() -> Option<&'static SignsFile> {
    SIGNS.as_ref()
}

/// What not to do, as it is written down.
pub(crate) fn avoid() -> Option<&'static AvoidFile> {
    AVOID.as_ref()
}

/// Questions and answers, as they are written down.
pub(crate) fn faq() -> Option<&'static FaqFile> {
    FAQ.as_ref()
}

/// What to do with something that must not be opened, as it is written down.
pub(crate) fn handling() -> Option<&'static HandlingFile> {
    HANDLING.as_ref()
}

/// The removal requests that laws describe, as they are written down.
pub(crate) fn notices() -> Option<&'static NoticesFile> {
    NOTICES.as_ref()
}

/// The official forms, as they are written down, in the order of their ids.
pub(crate) fn forms() -> &'static [FormRecord] {
    &FORMS
}

/// What a platform calls itself, by its id; none for an id that isn't there.
pub fn platform_name(id: &str) -> Option<&'static str> {
    PLATFORM_NAMES.get(id).map(String::as_str)
}

/// What each platform calls itself.
pub(crate) fn platform_names() -> impl Iterator<Item = &'static str> {
    PLATFORM_NAMES.values().map(String::as_str)
}

/// The hints for telling names in texts of a language; none where there are none.
pub(crate) fn names(language: &str) -> Option<NamesFile> {
    toml::from_str(text(&format!("names/{language}.toml"))?).ok()
}

/// What people type in each language, by what it means.
pub(crate) fn searches() -> Vec<SearchFile> {
    let languages = texts("search").into_iter().filter(|(name, _)| *name != ABOUT);
    languages.filter_map(|(_, text)| toml::from_str(text).ok()).collect()
}

/// What each thing is about, for those who look for it.
pub(crate) fn about() -> AboutFile {
    text(&format!("search/{ABOUT}")).and_then(|text| toml::from_str(text).ok()).unwrap_or_default()
}

/// A file that can't be read is left out; a test wants every file to be read.
fn read_forms() -> Vec<FormRecord> {
    texts("forms").iter().filter_map(|(_, text)| toml::from_str(text).ok()).collect()
}

fn read_platform_names() -> BTreeMap<String, String> {
    let named = |text: &str| {
        let table: toml::Table = toml::from_str(text).ok()?;
        Some((table.get("id")?.as_str()?.to_owned(), table.get("name")?.as_str()?.to_owned()))
    };
    texts("platforms").iter().filter_map(|(_, text)| named(text)).collect()
}

/// The sentences of the other content files in a language, by the English ones; nothing for English itself.
pub fn phrases(language: &str) -> BTreeMap<String, String> {
    let file = text(&format!("phrases/{language}.toml")).and_then(|text| toml::from_str::<PhrasesFile>(text).ok());
    file.into_iter().flat_map(|file| file.phrases).map(|phrase| (phrase.en, phrase.said)).collect()
}
