//! What the texts of a report are made of: who, what, when, where, the rule, what is asked for, and what was kept.

use super::{
    Happened, Reported, Shown, Stamp,
    compose::Telling,
    page::{Page, one_line, some_line},
};
use crate::{
    clock::When,
    content,
    situation::{Answer, Happening},
};

/// A list longer than this is told by its beginning and its end.
const LIST: usize = 30;

/// What the platform names its accounts by.
fn kind(telling: &Telling<'_>) -> &'static str {
    match telling.platform.kind.as_str() {
        "telecom" => "number",
        "email" => "address",
        _ => "account",
    }
}

/// Whether the account is known that did it.
fn actor(telling: &Telling<'_>) -> &'static str {
    if telling.accounts().next().is_some() { "known" } else { "unknown" }
}

/// What is reported.
pub(super) fn opening(telling: &Telling<'_>) -> String {
    let args = [
        ("actor", actor(telling).into()),
        ("what", telling.route.what.as_str().into()),
        ("kind", telling.platform.kind.as_str().into()),
        ("platform", telling.words.phrase(telling.platform.called()).into()),
        ("age", telling.platform.minimum_age.unwrap_or(13).into()),
    ];
    telling.words.text("report-text-open", &args)
}

/// That someone may be in danger; empty where that is not told.
pub(super) fn danger(telling: &Telling<'_>) -> String {
    let situation = &telling.input.situation;
    let told = !telling.input.leave_out.danger;
    if told && (situation.danger_now.is_yes() || situation.missing_or_meeting.is_yes()) {
        telling.say("report-text-danger")
    } else {
        String::new()
    }
}

/// A user name, and what else is known of the account.
pub(super) fn account_lines(telling: &Telling<'_>, account: &Reported) -> Vec<String> {
    let line = |id: &str, name: &str, value: String| {
        telling.words.text(id, &[(name, value.into()), ("kind", kind(telling).into())])
    };
    let mut lines = vec![line("report-text-account", "handle", one_line(&account.handle))];
    lines.extend(some_line(account.user_id.as_deref()).map(|id| line("report-text-account-id", "id", id)));
    lines.extend(some_line(account.url.as_deref()).map(|url| line("report-text-account-url", "url", url)));
    lines
}

/// The accounts elsewhere, each with its platform.
pub(super) fn elsewhere(telling: &Telling<'_>) -> Vec<String> {
    let line = |account: &Reported| {
        let known = super::catalogue::find(&account.platform);
        let platform = known.map_or(account.platform.as_str(), |one| telling.words.phrase(&one.name));
        let args = [("platform", one_line(platform).into()), ("handle", one_line(&account.handle).into())];
        telling.words.text("report-text-account-elsewhere", &args)
    };
    telling.elsewhere().map(line).collect()
}

/// Who tells, what happened to whom, and where they live.
pub(super) fn what_happened(telling: &Telling<'_>, page: &mut Page) {
    let (situation, left_out, whom) = (&telling.input.situation, &telling.input.leave_out, telling.whom());
    let role = if left_out.anonymous {
        telling.say("report-text-anonymous")
    } else if left_out.role {
        String::new()
    } else {
        telling.words.text("report-text-role", &[("role", situation.role.as_str().into()), ("whom", whom.into())])
    };
    page.begin();
    page.sentence(role.trim().to_owned());
    if !telling.is_underage() {
        let happened: Vec<_> = Happening::ALL.iter().filter(|one| situation.has(**one)).collect();
        for happening in &happened {
            let args = [("whom", whom.into()), ("actor", actor(telling).into()), ("kind", kind(telling).into())];
            let id = format!("report-text-happening-{}", happening.as_str());
            page.sentence(telling.words.text(&id, &args));
        }
        if happened.is_empty() {
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
    if !left_out.place {
        page.sentence(place(telling));
    }
}

/// Where they live, by the names that people use.
fn place(telling: &Telling<'_>) -> String {
    let (situation, words) = (&telling.input.situation, telling.words);
    let code = one_line(&situation.country);
    let id = format!("country-{}", code.to_lowercase());
    let country = if words.has(&id) { words.plain(&id) } else { code.clone() };
    match some_line(situation.region.as_deref()) {
        None => words.text("report-text-place", &[("country", country.into())]),
        Some(region) => {
            let region = content::find_state(&code, &region).map_or(region, |state| state.name.clone());
            words.text("report-text-place-region", &[("country", country.into()), ("region", region.into())])
        }
    }
}

/// How old the person is, without a subject.
pub(super) fn old(telling: &Telling<'_>, age: &str) -> String {
    telling.words.text("report-text-age-only", &[("age", format!("age-{age}").into())])
}

/// The entries, in the order in which they happened; those without a time come last.
pub(super) fn entries<'a>(telling: &Telling<'a>) -> Vec<&'a Happened> {
    if telling.input.leave_out.entries {
        return Vec::new();
    }
    let mut entries: Vec<_> = telling.input.entries.iter().collect();
    entries.sort_by_cached_key(|one| (one.at.as_ref().map_or(i64::MAX, Stamp::utc_ms), one.number));
    entries
}

/// When something happened, with "about" where that is only about right; none where it is not known.
pub(super) fn when(telling: &Telling<'_>, one: &Happened) -> Option<String> {
    let time = time(&one.at.as_ref()?.when()?, telling.input.leave_out.place);
    Some(telling.words.text("report-text-time", &[("time", time.into()), ("how", how(one).into())]))
}

fn how(one: &Happened) -> &'static str {
    match (&one.at, one.about) {
        (None, _) => "unknown",
        (Some(_), true) => "about",
        (Some(_), false) => "exact",
    }
}

/// A line for each entry.
pub(super) fn time_lines(telling: &Telling<'_>) -> Vec<String> {
    let line = |one: &Happened| {
        let at = one.at.as_ref().and_then(Stamp::when);
        let time = at.map(|at| time(&at, telling.input.leave_out.place)).unwrap_or_default();
        let args = [("number", one.number.to_string().into()), ("time", time.into()), ("how", how(one).into())];
        telling.words.text("report-text-when-entry", &args)
    };
    shortened(telling, "report-text-when-more", entries(telling), line)
}

/// A time with its offset. Where the place is left out it is told in UTC: an offset tells a part of the world.
pub(super) fn time(at: &When, in_utc: bool) -> String {
    if in_utc || at.zoned().offset().is_zero() {
        return at.zoned().timestamp().strftime("%Y-%m-%d %H:%M (UTC)").to_string();
    }
    at.zoned().strftime("%Y-%m-%d %H:%M (UTC%:z)").to_string()
}

/// A line for each, but of a long list only the beginning and the end: nobody reads hundreds of lines.
pub(super) fn shortened<T>(
    telling: &Telling<'_>,
    more: &str,
    mut all: Vec<T>,
    line: impl Fn(T) -> String,
) -> Vec<String> {
    let left_out = all.len().saturating_sub(LIST);
    if left_out == 0 {
        return all.into_iter().map(line).collect();
    }
    let end = all.split_off(all.len() - LIST / 2);
    all.truncate(LIST / 2);
    let count = u32::try_from(left_out).unwrap_or(u32::MAX);
    let mut lines: Vec<_> = all.into_iter().map(&line).collect();
    lines.push(telling.words.text(more, &[("count", count.into())]));
    lines.extend(end.into_iter().map(line));
    lines
}

/// The addresses of the protected references, in the order in which they were chosen. Nothing else of them is told.
pub(super) fn addresses(telling: &Telling<'_>) -> Vec<String> {
    let shown = telling.input.evidence.iter().filter(|_| !telling.input.leave_out.evidence);
    let addresses = shown.filter_map(|one| match one {
        Shown::Reference { url, .. } => some_line(url.as_deref()),
        Shown::Item { .. } | Shown::Locked { .. } => None,
    });
    addresses.collect()
}

/// The protected references: only their addresses.
pub(super) fn places(telling: &Telling<'_>) -> Vec<String> {
    let shown = telling.input.evidence.iter().filter(|_| !telling.input.leave_out.evidence);
    let references = shown.filter_map(|one| match one {
        Shown::Reference { number, url } => Some((*number, some_line(url.as_deref()))),
        Shown::Item { .. } | Shown::Locked { .. } => None,
    });
    let line = |(number, url): (u32, Option<String>)| {
        let number = ("number", number.to_string().into());
        match url {
            None => telling.words.text("report-text-reference-untold", &[number]),
            Some(url) => telling.words.text("report-text-reference", &[number, ("place", url.into())]),
        }
    };
    shortened(telling, "report-text-where-more", references.collect(), line)
}

/// The evidence by number and hash.
pub(super) fn kept(telling: &Telling<'_>) -> Vec<String> {
    let shown = telling.input.evidence.iter().filter(|_| !telling.input.leave_out.evidence);
    let items: Vec<_> = shown.filter(|one| !matches!(one, Shown::Reference { .. })).collect();
    let line = |one: &Shown| {
        let (id, number, hash) = match one {
            Shown::Locked { number } | Shown::Reference { number, .. } => ("report-text-locked", number, None),
            Shown::Item { number, sha256: None } => ("report-text-item", number, None),
            Shown::Item { number, sha256: Some(hash) } => ("report-text-item-hash", number, Some(hash)),
        };
        let hash = hash.map(|hash| one_line(hash)).unwrap_or_default();
        telling.words.text(id, &[("number", number.to_string().into()), ("hash", hash.into())])
    };
    shortened(telling, "report-text-evidence-more", items, line)
}

/// How many items can be named by their hash.
pub(super) fn hashed(telling: &Telling<'_>) -> u32 {
    let left_out = telling.input.leave_out.evidence;
    let has_hash = |one: &&Shown| matches!(one, Shown::Item { sha256: Some(_), .. });
    let count = telling.input.evidence.iter().filter(|_| !left_out).filter(has_hash).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The rule that is broken; empty where none is known.
pub(super) fn rule(telling: &Telling<'_>) -> String {
    let Some(rule) = &telling.rule else { return String::new() };
    let id = match (telling.is_underage(), rule.confirmed) {
        (true, _) => "report-text-rule-underage",
        (false, true) => "report-text-rule",
        (false, false) => "report-text-rule-unsure",
    };
    telling.words.text(id, &[("rule", rule.text.as_str().into())])
}

/// What is asked for: the ids of the messages without their beginning.
pub(super) fn wishes(telling: &Telling<'_>) -> Vec<&'static str> {
    let route = telling.route.what.as_str();
    let mut wishes = match (telling.platform.kind.as_str(), route) {
        (_, "underage") => return vec!["underage", "keep"],
        ("telecom", _) => vec!["number", "keep-calls", "pass-on-number"],
        ("email", _) => vec!["close", "keep-mails"],
        ("website", "minor-image") => vec!["hotline", "police"],
        ("website", "website") => vec!["offline", "keep-site", "pass-on-site"],
        ("website", _) => vec!["remove-pages", "keep-site"],
        ("search", _) => vec!["results", "keep-search"],
        ("payment", _) => vec!["payment", "suspend", "keep-payments"],
        (_, "payment") => vec!["payment", "suspend", "keep"],
        (_, "ai-output") => vec!["stop-making", "suspend", "keep"],
        _ => vec!["remove", "suspend", "keep"],
    };
    let shared = [Happening::PicturesShared, Happening::FakePictures, Happening::FoundImagesOfChild];
    let stores_pictures = !matches!(telling.platform.kind.as_str(), "telecom" | "email" | "payment" | "search");
    if stores_pictures && !wishes.contains(&"hotline") && shared.iter().any(|one| telling.input.situation.has(*one)) {
        wishes.push("again");
    }
    wishes
}
