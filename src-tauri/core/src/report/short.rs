//! The short text of a report, for a box whose limit nobody knows: what matters most comes first.

use super::{compose::Telling, messages, page::Page, told};

/// So many messages are quoted, at the very end: where there is no room for them, nothing else gives way.
const MESSAGES: usize = 2;

/// More times than this are told as the first and the last.
const TIMES: usize = 3;

/// Which account, what it did, where and when, the rule and what is asked for.
pub(super) fn short(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    page.paragraph(told::danger(telling));
    if !matches!(telling.route.what.as_str(), "account" | "message" | "sextortion" | "not-a-user") {
        page.paragraph(told::opening(telling));
    }
    page.begin();
    telling.accounts().for_each(|account| page.exact(told::account_lines(telling, account).join(" · ")));
    told::what_happened(telling, &mut page);
    page.begin();
    let lists = [
        ("report-text-short-elsewhere", told::elsewhere(telling)),
        ("report-text-short-where", told::addresses(telling)),
    ];
    for (id, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        page.exact(telling.words.text(id, &[("list", list.join(", ").into())]));
    }
    when(telling).into_iter().for_each(|when| page.exact(when));
    page.begin();
    page.sentence(told::rule(telling));
    let wishes = told::wishes(telling).into_iter().map(|wish| telling.say(&format!("report-text-wish-{wish}")));
    let wishes = wishes.collect::<Vec<_>>().join("; ");
    page.sentence(telling.words.text("report-text-short-wish", &[("list", wishes.into())]));
    let hashed = told::hashed(telling);
    if hashed > 0 {
        page.sentence(telling.words.text("report-text-short-kept", &[("count", hashed.into())]));
    }
    page.list(telling.say("report-text-messages"), messages::first(telling, MESSAGES));
    page
}

/// When it happened, on one line; none where no time is known.
fn when(telling: &Telling<'_>) -> Option<String> {
    let times: Vec<_> = told::entries(telling).into_iter().filter(|one| one.at.is_some()).collect();
    let (first, last) = (times.first()?, times.last()?);
    if times.len() <= TIMES {
        let list = times.iter().filter_map(|one| told::when(telling, one)).collect::<Vec<_>>().join(", ");
        return Some(telling.words.text("report-text-short-when", &[("list", list.into())]));
    }
    let count = u32::try_from(times.len()).unwrap_or(u32::MAX);
    let (first, last) = (told::when(telling, first)?, told::when(telling, last)?);
    let args = [("first", first.into()), ("last", last.into()), ("count", count.into())];
    Some(telling.words.text("report-text-short-when-span", &args))
}
