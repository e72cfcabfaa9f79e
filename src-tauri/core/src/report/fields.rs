//! The fields of a report, filled.

use super::{
    DraftField, Reported, Shown,
    catalogue::{FieldId, FieldRecord},
    compose::Telling,
    page::{Page, one_line, some_line},
};
use crate::{
    clock::When,
    situation::{Answer, Happening},
};

/// Fills a field, and says whether its text had to be cut.
pub(super) fn fill(telling: &Telling<'_>, record: &FieldRecord) -> (DraftField, bool) {
    let (id, page) = match record.id {
        FieldId::Note => ("note", whole(telling)),
        FieldId::Text => ("text", whole(telling)),
        FieldId::Subject => ("subject", subject(telling)),
        FieldId::Account => ("account", accounts(telling)),
        FieldId::Links => ("links", links(telling)),
        FieldId::Statement => ("statement", statement(telling)),
        FieldId::Age => ("age", age(telling)),
    };
    let (text, cut) = page.within(record.limit);
    let unit = record.limit.map(|limit| limit.unit).unwrap_or_default();
    let field = DraftField {
        id: id.to_owned(),
        label: telling.words.text("report-text-field", &[("field", id.into())]),
        count: unit.count(&text),
        text,
        limit: record.limit.map(|limit| limit.limit),
        unit: unit.as_str().to_owned(),
    };
    (field, cut)
}

/// The whole report: who, what, when, where, the rule, what is asked for, the evidence.
fn whole(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    let actor = if telling.accounts().next().is_some() { "known" } else { "unknown" };
    let open = [
        ("actor", actor.into()),
        ("what", telling.route.what.as_str().into()),
        ("platform", telling.words.phrase(telling.platform.called()).into()),
        ("age", telling.platform.minimum_age.unwrap_or(13).into()),
    ];
    page.paragraph(telling.words.text("report-text-open", &open));
    for (place, account) in telling.accounts().enumerate() {
        let mut lines = account_lines(telling, account).into_iter();
        // A second account begins a paragraph: its id must not be read as that of the first.
        let first = lines.next().unwrap_or_default();
        if place == 0 {
            page.line(first)
        } else {
            page.paragraph(first)
        }
        lines.for_each(|line| page.line(line));
    }
    what_happened(telling, &mut page);
    page.list(telling.say("report-text-elsewhere"), telling.elsewhere().map(|one| elsewhere(telling, one)).collect());
    page.list(telling.say("report-text-when"), times(telling));
    let places = places(telling);
    let any_place = !places.is_empty();
    page.list(telling.say("report-text-where"), places);
    if any_place {
        page.line(telling.say("report-text-not-copied"));
    }
    rule_and_wish(telling, &mut page);
    let kept = kept(telling);
    let hashed = kept.iter().any(|line| line.contains("SHA-256"));
    page.list(telling.say("report-text-evidence"), kept);
    if hashed {
        page.line(telling.say("report-text-evidence-note"));
    }
    page
}

fn what_happened(telling: &Telling<'_>, page: &mut Page) {
    let (situation, left_out, whom) = (&telling.input.situation, &telling.input.leave_out, telling.whom());
    let role = if left_out.anonymous {
        telling.say("report-text-anonymous")
    } else if left_out.role {
        String::new()
    } else {
        telling.words.text("report-text-role", &[("role", situation.role.as_str().into()), ("whom", whom.into())])
    };
    page.paragraph(role.trim().to_owned());
    if !telling.is_underage() {
        let actor = if telling.accounts().next().is_some() { "known" } else { "unknown" };
        let mut any = false;
        for happening in Happening::ALL.iter().filter(|one| situation.has(**one)) {
            let args = [("whom", whom.into()), ("actor", actor.into())];
            let id = format!("report-text-happening-{}", happening.as_str());
            page.sentence(telling.words.text(&id, &args));
            any = true;
        }
        if !any {
            page.sentence(telling.say("report-text-happening-unsure"));
        }
        if situation.money_asked == Answer::Yes && !left_out.money {
            page.sentence(telling.say("report-text-money"));
        }
    }
    if let Some(age) = telling.age() {
        let old = old(telling, age);
        page.sentence(telling.words.text("report-text-age", &[("whom", whom.into()), ("old", old.into())]));
    }
    if !left_out.danger && (situation.danger_now.is_yes() || situation.missing_or_meeting.is_yes()) {
        page.sentence(telling.say("report-text-danger"));
    }
    if !left_out.place {
        let country = one_line(&situation.country);
        page.sentence(match some_line(situation.region.as_deref()) {
            None => telling.words.text("report-text-place", &[("country", country.into())]),
            Some(region) => telling
                .words
                .text("report-text-place-region", &[("country", country.into()), ("region", region.into())]),
        });
    }
}

fn rule_and_wish(telling: &Telling<'_>, page: &mut Page) {
    if let Some(rule) = &telling.rule {
        let id = match (telling.is_underage(), rule.confirmed) {
            (true, _) => "report-text-rule-underage",
            (false, true) => "report-text-rule",
            (false, false) => "report-text-rule-unsure",
        };
        page.paragraph(telling.words.text(id, &[("rule", rule.text.as_str().into())]));
    }
    let shared = [Happening::PicturesShared, Happening::FakePictures, Happening::FoundImagesOfChild];
    let wishes: &[&str] = match telling.route.what.as_str() {
        "underage" => &["report-text-wish-underage", "report-text-wish-keep"],
        _ if telling.platform.kind == "search" => &["report-text-wish-results", "report-text-wish-keep"],
        "payment" => &["report-text-wish-payment", "report-text-wish-suspend", "report-text-wish-keep"],
        _ => &["report-text-wish-remove", "report-text-wish-suspend", "report-text-wish-keep"],
    };
    let mut wishes: Vec<_> = wishes.iter().map(|id| telling.say(id)).collect();
    if !telling.is_underage() && shared.iter().any(|one| telling.input.situation.has(*one)) {
        wishes.push(telling.say("report-text-wish-again"));
    }
    page.list(telling.say("report-text-wish"), wishes);
}

/// A user name, and below it what else is known.
fn account_lines(telling: &Telling<'_>, account: &Reported) -> Vec<String> {
    let line = |id: &str, name: &str, value: String| telling.words.text(id, &[(name, value.into())]);
    let mut lines = vec![line("report-text-account", "handle", one_line(&account.handle))];
    lines.extend(some_line(account.user_id.as_deref()).map(|id| line("report-text-account-id", "id", id)));
    lines.extend(some_line(account.url.as_deref()).map(|url| line("report-text-account-url", "url", url)));
    lines
}

fn elsewhere(telling: &Telling<'_>, account: &Reported) -> String {
    let platform = super::catalogue::find(&account.platform).map_or(account.platform.as_str(), |one| one.name.as_str());
    let args = [("platform", one_line(platform).into()), ("handle", one_line(&account.handle).into())];
    telling.words.text("report-text-account-elsewhere", &args)
}

/// The entries, in the order in which they happened; those without a time come last.
fn times(telling: &Telling<'_>) -> Vec<String> {
    if telling.input.leave_out.entries {
        return Vec::new();
    }
    let mut entries: Vec<_> = telling.input.entries.iter().collect();
    entries.sort_by_key(|one| (one.at.as_ref().map_or(i64::MAX, When::utc_ms), one.number));
    let line = |number: u32, time: String, how: &str| {
        let args = [("number", number.to_string().into()), ("time", time.into()), ("how", how.to_owned().into())];
        telling.words.text("report-text-when-entry", &args)
    };
    let told = entries.into_iter().map(|one| match &one.at {
        None => line(one.number, String::new(), "unknown"),
        Some(at) => {
            line(one.number, time(at, telling.input.leave_out.place), if one.about { "about" } else { "exact" })
        }
    });
    told.collect()
}

/// A time with its offset. Where the place is left out it is told in UTC: an offset tells a part of the world.
fn time(at: &When, in_utc: bool) -> String {
    if in_utc || at.zoned().offset().is_zero() {
        return at.zoned().timestamp().strftime("%Y-%m-%d %H:%M (UTC)").to_string();
    }
    at.zoned().strftime("%Y-%m-%d %H:%M (UTC%:z)").to_string()
}

/// The protected references: only where they are.
fn places(telling: &Telling<'_>) -> Vec<String> {
    let left_out = &telling.input.leave_out;
    let mut lines = Vec::new();
    for one in telling.input.evidence.iter().filter(|_| !left_out.evidence) {
        let Shown::Reference { number, url, place } = one else { continue };
        let place = place.as_deref().filter(|_| !left_out.place);
        let told: Vec<_> = [some_line(url.as_deref()), some_line(place)].into_iter().flatten().collect();
        let number = ("number", number.to_string().into());
        lines.push(if told.is_empty() {
            telling.words.text("report-text-reference-untold", &[number])
        } else {
            telling.words.text("report-text-reference", &[number, ("place", told.join(", ").into())])
        });
    }
    lines
}

/// The evidence by number and hash.
fn kept(telling: &Telling<'_>) -> Vec<String> {
    let shown = telling.input.evidence.iter().filter(|_| !telling.input.leave_out.evidence);
    let lines = shown.filter_map(|one| match one {
        Shown::Reference { .. } => None,
        Shown::Locked { number } => {
            Some(telling.words.text("report-text-locked", &[("number", number.to_string().into())]))
        }
        Shown::Item { number, sha256 } => {
            let number = ("number", number.to_string().into());
            Some(match sha256 {
                None => telling.words.text("report-text-item", &[number]),
                Some(hash) => telling.words.text("report-text-item-hash", &[number, ("hash", one_line(hash).into())]),
            })
        }
    });
    lines.collect()
}

fn subject(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    let platform = ("platform", telling.words.phrase(telling.platform.called()).into());
    page.paragraph(match telling.accounts().next() {
        None => telling.words.text("report-text-subject", &[platform]),
        Some(one) => {
            telling.words.text("report-text-subject-account", &[platform, ("handle", one_line(&one.handle).into())])
        }
    });
    page
}

fn accounts(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    telling.accounts().for_each(|one| page.line(one_line(&one.handle)));
    page
}

/// Addresses of profiles and references, one a line, so that a form can take them.
fn links(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    let mut links: Vec<_> = telling.accounts().filter_map(|one| some_line(one.url.as_deref())).collect();
    for one in telling.input.evidence.iter().filter(|_| !telling.input.leave_out.evidence) {
        if let Shown::Reference { url, .. } = one {
            links.extend(some_line(url.as_deref()));
        }
    }
    links.into_iter().for_each(|link| page.line(link));
    page
}

/// What a law wants stated, in the person's name: only of pictures that were shared.
fn statement(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    if states_sharing(telling) {
        let minor = if telling.is_minor() { "yes" } else { "no" };
        page.paragraph(
            telling.words.text("report-text-statement", &[("whom", telling.whom().into()), ("minor", minor.into())]),
        );
    }
    page
}

/// Whether pictures were shared, so that there is something to state.
pub(super) fn states_sharing(telling: &Telling<'_>) -> bool {
    [Happening::PicturesShared, Happening::FakePictures].iter().any(|one| telling.input.situation.has(*one))
}

fn age(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    if let Some(age) = telling.age() {
        page.paragraph(old(telling, age));
    }
    page
}

fn old(telling: &Telling<'_>, age: &str) -> String {
    telling.words.text("report-text-age-only", &[("age", format!("age-{age}").into())])
}
