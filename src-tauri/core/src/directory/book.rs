//! Every service there is, the hotlines of the states included.

use std::sync::LazyLock;

use crate::{
    content::{
        self,
        service::{AgeOf, Ages, Kind, Reaches, ServiceRecord, Tag},
        state::{Hotline, StateRecord, StatesFile},
    },
    words::Words,
};

static BOOK: LazyLock<Vec<Listed>> = LazyLock::new(read);

/// The country of services for people in any country.
pub(crate) const ANYWHERE: &str = "INT";

/// A service and where it belongs.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) country: String,
    pub(crate) record: ServiceRecord,
    /// The state whose hotline it is, and the part of the state.
    pub(crate) state: Option<(String, Option<String>)>,
}

impl Listed {
    /// Its name: its own, or put together for the hotline of a state.
    pub(crate) fn name(&self, words: &Words) -> String {
        match &self.state {
            None => self.record.name.clone(),
            Some((state, None)) => words.text("state-hotline-name", &[("state", state.as_str().into())]),
            Some((state, Some(place))) => {
                let place = words.plain(&place_id(place));
                words.text("state-hotline-place", &[("state", state.as_str().into()), ("place", place.into())])
            }
        }
    }

    /// What it is called inside a sentence.
    pub(crate) fn called(&self, words: &Words) -> String {
        let id = format!("called-{}", self.record.id);
        if words.has(&id) { words.plain(&id) } else { self.name(words) }
    }

    /// What it does, in a sentence or two.
    pub(crate) fn says(&self, words: &Words) -> String {
        match (self.record.kind, &self.state) {
            (_, Some(_)) => words.plain("says-state"),
            (Kind::Emergency, None) if !words.has(&self.says_id()) => super::emergency::says(self, words),
            // The states' funds do the same everywhere; what differs is asked there.
            (Kind::Compensation, None) if !words.has(&self.says_id()) => words.plain("says-compensation"),
            _ => words.plain(&self.says_id()),
        }
    }

    fn says_id(&self) -> String {
        format!("says-{}", self.record.id)
    }

    /// The number as published, confirmed or not.
    pub(crate) fn number(&self) -> Option<&str> {
        self.record.phone_display.as_deref().or(self.record.phone.as_deref())
    }

    /// The number to read and dial.
    pub(crate) fn phone(&self) -> Option<&str> {
        self.number().filter(|_| self.record.known("phone", &self.record.phone).is_some())
    }

    /// The number for text messages, with the word to send.
    pub(crate) fn text(&self, words: &Words) -> Option<String> {
        let number = self.record.known("text", &self.record.text)?;
        let number = ("number", number.as_str().into());
        Some(match &self.record.text_send {
            None if self.record.whatsapp => words.text("text-whatsapp", &[number]),
            None => self.record.text.clone()?,
            Some(word) => words.text("text-send", &[number, ("word", word.as_str().into())]),
        })
    }

    /// Its page, or the front page of who runs it.
    pub(crate) fn url(&self) -> Option<&str> {
        let record = &self.record;
        record.known("url", &record.url).or_else(|| record.known("home", &record.home)).map(String::as_str)
    }
}

/// The message with the name of a part of a state.
pub(super) fn place_id(place: &str) -> String {
    format!("place-{}", place.to_lowercase().replace(' ', "-"))
}

/// Every service, by country in the order of the files, those for any country last; a country's own before its states'
/// hotlines.
pub(crate) fn all() -> &'static [Listed] {
    &BOOK
}

/// The service of this id.
pub(crate) fn find(id: &str) -> Option<&'static Listed> {
    BOOK.iter().find(|one| one.record.id == id)
}

fn read() -> Vec<Listed> {
    let directory = content::directory();
    let mut book = Vec::new();
    let (anywhere, own): (Vec<_>, Vec<_>) = directory.countries.iter().partition(|file| file.country == ANYWHERE);
    for file in own.into_iter().chain(anywhere) {
        let services = file.services.iter().cloned();
        book.extend(services.map(|record| Listed { country: file.country.clone(), record, state: None }));
        let states = directory.states.iter().filter(|states| states.country == file.country);
        book.extend(states.flat_map(|file| file.states.iter().flat_map(|state| hotlines(file, state))));
    }
    book
}

/// The hotlines of a state as services. Further numbers for the same callers stay in the state's record.
fn hotlines(file: &StatesFile, state: &StateRecord) -> Vec<Listed> {
    let two_doors = state.hotlines.iter().any(|one| one.whom.is_some());
    let first_of_its_kind = |(at, one): &(usize, &Hotline)| {
        !state.hotlines.iter().take(*at).any(|before| before.place == one.place && before.whom == one.whom)
    };
    let each = state.hotlines.iter().enumerate().filter(first_of_its_kind);
    each.map(|(_, hotline)| Listed {
        country: file.country.clone(),
        record: record(file, state, hotline, two_doors),
        state: Some((state.name.clone(), hotline.place.clone())),
    })
    .collect()
}

fn record(file: &StatesFile, state: &StateRecord, hotline: &Hotline, two_doors: bool) -> ServiceRecord {
    let mut id = format!("{}-{}-child-abuse-hotline", file.country, state.code).to_lowercase();
    for part in [&hotline.place, &hotline.whom].into_iter().flatten() {
        id = format!("{id}-{}", part.to_lowercase().replace(' ', "-"));
    }
    let roles: &[&str] = match (two_doors, hotline.whom.is_some()) {
        (false, _) => &[],
        (true, true) => &["counselor"],
        (true, false) => &["guardian", "victim", "bystander", "unsure", "rather-not-say"],
    };
    ServiceRecord {
        id,
        name: state.name.clone(),
        kind: Kind::ChildProtection,
        region: Some(state.code.clone()),
        for_ages: Ages::Any,
        age_of: AgeOf::Person,
        about_ages: Ages::Minor,
        serves: vec![Tag::ChildAbuse],
        roles: roles.iter().map(ToString::to_string).collect(),
        suspects: Vec::new(),
        contacts_home: false,
        listed_only: false,
        phone: Some(hotline.phone.clone()),
        phone_display: None,
        phone_also: None,
        reaches: Reaches::All,
        also: Vec::new(),
        text: None,
        text_send: None,
        whatsapp: false,
        url: None,
        home: None,
        hours: None,
        open: state.open.clone(),
        zone: state.zone.clone(),
        languages: Vec::new(),
        anonymous: None,
        cost: None,
        confirmed: state.confirms("hotlines"),
        unconfirmed: Vec::new(),
        source: state.sources.get("hotlines").unwrap_or(&state.source).clone(),
        read_on: file.read_on,
        copy_age: None,
        checked_live: None,
        note: None,
    }
}
