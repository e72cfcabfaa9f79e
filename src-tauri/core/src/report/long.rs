//! The long text of a report: everything that was chosen, in order.

use super::{compose::Telling, messages, page::Page, told};

/// Who, what, when, where, the rule, what is asked for, the evidence.
pub(super) fn long(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    page.paragraph(told::danger(telling));
    page.paragraph(told::opening(telling));
    for (place, account) in telling.accounts().enumerate() {
        // A second account begins a paragraph: its id must not be read as that of the first.
        if place > 0 {
            page.begin();
        }
        told::account_lines(telling, account).into_iter().for_each(|line| page.exact(line));
    }
    told::what_happened(telling, &mut page);
    page.list(telling.say("report-text-elsewhere"), told::elsewhere(telling));
    page.list(telling.say("report-text-when"), told::time_lines(telling));
    page.list(telling.say("report-text-messages"), messages::lines(telling));
    let places = told::places(telling);
    let any_place = !places.is_empty();
    page.list(telling.say("report-text-where"), places);
    if any_place {
        page.line(telling.say("report-text-not-copied"));
    }
    page.paragraph(told::rule(telling));
    let wishes = told::wishes(telling).iter().map(|wish| telling.say(&format!("report-text-wish-{wish}"))).collect();
    page.list(telling.say("report-text-wish"), wishes);
    page.list(telling.say("report-text-evidence"), told::kept(telling));
    if told::hashed(telling) > 0 {
        page.line(telling.say("report-text-evidence-note"));
    }
    page
}
