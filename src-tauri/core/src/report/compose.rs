//! Puts a draft together.

use super::{
    Draft, DraftInput, OwnText, Phrase, Reported, Route,
    catalogue::{Platform, Policy, Protects, RouteRecord},
    fields, missing, steps,
};
use crate::{
    situation::{About, AgeBand, Happening, Role, Situation},
    words::Words,
};

/// Everything that the parts of a draft look at.
pub(super) struct Telling<'a> {
    pub(super) platform: &'a Platform,
    pub(super) route: &'a RouteRecord,
    pub(super) input: &'a DraftInput,
    pub(super) words: &'a Words,
    pub(super) rule: Option<Phrase>,
}

/// A route as it is listed.
pub(super) fn shown(platform: &Platform, route: &RouteRecord, words: &Words) -> Route {
    let title = route.title.as_deref().map(|title| words.phrase(title).to_owned()).unwrap_or_else(|| {
        let thing = words.text(
            "report-text-thing",
            &[("what", route.what.as_str().into()), ("platform", words.phrase(&platform.name).into())],
        );
        let place = words.text("report-text-at", &[("place", place(route).into())]);
        words.text("report-text-title", &[("thing", thing.into()), ("place", place.into())])
    });
    Route {
        route: route.id.clone(),
        title,
        what: route.what.clone(),
        r#where: route.r#where.clone(),
        needs_account: route.needs_account,
        source: route.source.clone(),
        read_on: platform.read_on.to_string(),
        confirmed: route.confirmed,
        url: route.address(),
    }
}

/// One word for where a route is.
fn place(route: &RouteRecord) -> &'static str {
    let has = |place: &str| route.r#where.iter().any(|one| one == place);
    let in_app = has("in-app-ios") || has("in-app-android");
    match () {
        () if has("form") => "form",
        () if has("email") => "email",
        () if in_app && has("web") => "app-or-web",
        () if in_app => "app",
        () if has("console") => "console",
        () if has("in-game") => "game",
        () if has("phone") => "phone",
        () if has("sms") => "sms",
        () => "web",
    }
}

/// The draft of a route: its texts in the language of `to`, all that is said around them in the language of `words`.
pub(super) fn draft(platform: &Platform, route: &RouteRecord, input: &DraftInput, words: &Words, to: &Words) -> Draft {
    let telling =
        |words| Telling { platform, route, input, words, rule: rule(platform, route, &input.situation, words) };
    let (mine, theirs) = (telling(words), telling(to));
    let filled = route.fields.iter().map(|field| fields::fill(&mine, &theirs, field));
    let (fields, cut): (Vec<_>, Vec<_>) = filled.unzip();
    let cut = fields.iter().zip(cut).filter_map(|(field, cut)| cut.then_some(field.label.as_str()));
    Draft {
        platform: platform.id.clone(),
        route: route.id.clone(),
        language: to.language().to_owned(),
        own: if words.language() == to.language() { Vec::new() } else { own(&mine) },
        short: input.short,
        save_first: steps::save_first(&mine),
        steps: steps::steps(&mine),
        missing: missing::missing(&mine, cut),
        fields,
        rule: theirs.rule,
        url: route.address(),
        source: route.source.clone(),
        read_on: platform.read_on.to_string(),
    }
}

/// The texts once more, in the person's own language.
fn own(mine: &Telling<'_>) -> Vec<OwnText> {
    let texts = mine
        .route
        .fields
        .iter()
        .map(|field| OwnText { id: fields::name(field.id).to_owned(), text: fields::text(mine, field).0 });
    texts.filter(|one| !one.text.is_empty()).collect()
}

/// The rule that is broken: the first that protects the person and is about what is happening.
fn rule(platform: &Platform, route: &RouteRecord, situation: &Situation, words: &Words) -> Option<Phrase> {
    if route.what == "underage" {
        let age = platform.minimum_age.filter(|age| *age > 0)?;
        // The facts do not say where the age was read.
        return Some(Phrase { text: words.text("report-text-rule-age", &[("age", age.into())]), confirmed: false });
    }
    // Sites and hotlines have rules of their own, which we don't know: only hosts and registrars are known to have one.
    if platform.kind == "website" && route.what != "website" {
        return None;
    }
    let child = situation.may_be_minor() || situation.has(Happening::FoundImagesOfChild) || route.what == "minor-image";
    let protects = if child { Protects::Minors } else { Protects::Adults };
    let about = |policy: &&Policy| policy.happening.iter().any(|one| situation.has(*one));
    let whom = |policy: &&Policy| policy.protects.contains(&protects);
    let all = || platform.policies.iter();
    let policy = all()
        .filter(whom)
        .find(about)
        .or_else(|| all().filter(whom).find(|policy| policy.happening.is_empty()))
        .or_else(|| all().find(whom))
        .or_else(|| all().next())?;
    let text = match &policy.heading {
        None => words.phrase(&policy.name).to_owned(),
        Some(heading) => words.text(
            "report-text-rule-heading",
            &[("name", policy.name.as_str().into()), ("heading", heading.as_str().into())],
        ),
    };
    Some(Phrase { text, confirmed: policy.confirmed })
}

impl Telling<'_> {
    /// A message without arguments.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.plain(id)
    }

    /// The reported accounts of this platform.
    pub(super) fn accounts(&self) -> impl Iterator<Item = &Reported> {
        self.input.accounts.iter().filter(|one| self.platform.is_called(&one.platform))
    }

    /// The reported accounts of other platforms.
    pub(super) fn elsewhere(&self) -> impl Iterator<Item = &Reported> {
        self.input.accounts.iter().filter(|one| !self.platform.is_called(&one.platform))
    }

    /// Whether the form is the one for an account of a child who is too young for the platform.
    pub(super) fn is_underage(&self) -> bool {
        self.route.what == "underage"
    }

    /// How old the person is, if that is told.
    pub(super) fn age(&self) -> Option<&'static str> {
        let age = self.input.situation.age;
        let told = !self.input.leave_out.age && !matches!(age, AgeBand::Unsure | AgeBand::RatherNotSay);
        told.then(|| age.as_str())
    }

    /// Whether it is told that the person is under 18.
    pub(super) fn is_minor(&self) -> bool {
        self.age().is_some() && self.input.situation.may_be_minor()
    }

    /// Whom it happened to, as the one who writes may say it.
    pub(super) fn whom(&self) -> &'static str {
        let other = if self.is_minor() { "minor" } else { "person" };
        if self.input.leave_out.role {
            return other;
        }
        match (self.input.situation.about, self.input.situation.role) {
            (About::Me, _) => "me",
            (About::MyChild, _) => "my-child",
            (About::Student, _) => "student",
            (About::SomeoneElse, _) => other,
            (_, Role::Victim) => "me",
            (_, Role::Guardian) => "my-child",
            (_, Role::Counselor) => "student",
            _ => other,
        }
    }
}
