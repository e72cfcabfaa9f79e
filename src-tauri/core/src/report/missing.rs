//! What is not in a draft, told kindly.

use super::{
    Shown,
    catalogue::{Ask, FieldId},
    compose::Telling,
};

/// The sentences about what is missing or was cut; `cut` are the labels of shortened fields.
pub(super) fn missing<'a>(telling: &Telling<'_>, cut: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut said = Vec::new();
    identifiers(telling, &mut said);
    times_and_links(telling, &mut said);
    this_way(telling, &mut said);
    said.extend(telling.route.asks.iter().map(|ask| telling.say(asks(*ask))));
    said.extend(cut.map(|label| telling.words.text("report-text-missing-cut", &[("field", label.to_owned().into())])));
    let unknown = telling.input.leave_out.unknown.iter().map(|word| super::page::one_line(word));
    said.extend(unknown.map(|word| telling.words.text("report-text-missing-unknown", &[("word", word.into())])));
    said
}

fn identifiers(telling: &Telling<'_>, said: &mut Vec<String>) {
    let find = &telling.platform.find;
    let before = said.len();
    let none = |value: &Option<String>| value.as_deref().is_none_or(|text| text.trim().is_empty());
    // A site is told by the addresses of its pages.
    if telling.platform.kind == "website" {
        if no_link(telling) {
            said.push(telling.say("report-text-missing-link"));
        }
    } else if telling.accounts().next().is_none() {
        said.push(telling.say("report-text-missing-account"));
    } else {
        // Where a number or a mail address is the name, there is no page of a profile.
        let by_number = find.ids.first().is_some_and(|id| id.contains("phone"))
            || matches!(telling.platform.kind.as_str(), "telecom" | "email" | "payment");
        if !by_number && telling.accounts().any(|one| none(&one.url)) {
            said.push(telling.say("report-text-missing-profile"));
        }
        let has_ids = find.ids.iter().any(|id| id.to_lowercase().contains("user id"));
        if has_ids && telling.accounts().any(|one| none(&one.user_id)) {
            said.push(telling.say("report-text-missing-id"));
        }
    }
    if said.len() > before {
        said.extend(how(telling));
    }
}

/// How identifiers are found there; none where we don't know.
fn how(telling: &Telling<'_>) -> Option<String> {
    let steps: Vec<_> = telling.platform.find.steps.iter().map(|step| telling.words.phrase(step)).collect();
    let said = || telling.words.text("report-text-missing-how", &[("how", steps.join("; ").into())]);
    (!steps.is_empty()).then(said)
}

/// Whether no address of a picture, post or page is told.
fn no_link(telling: &Telling<'_>) -> bool {
    let linked = telling.input.evidence.iter().any(|one| matches!(one, Shown::Reference { url: Some(_), .. }));
    telling.input.leave_out.evidence || !linked
}

fn times_and_links(telling: &Telling<'_>, said: &mut Vec<String>) {
    let input = telling.input;
    let timed = input.entries.iter().any(|one| one.at.is_some())
        || !input.leave_out.messages && input.messages.iter().any(|one| one.at.is_some());
    if input.leave_out.entries || !timed {
        said.push(telling.say("report-text-missing-time"));
    }
    let wants_link = matches!(
        telling.route.what.as_str(),
        "post"
            | "profile-photo"
            | "live"
            | "group"
            | "intimate-image-adult"
            | "minor-image"
            | "not-a-user"
            | "search-result"
    );
    if wants_link && telling.platform.kind != "website" && no_link(telling) {
        said.push(telling.say("report-text-missing-link"));
    }
    let nothing =
        input.evidence.is_empty() && input.entries.is_empty() && input.accounts.is_empty() && input.messages.is_empty();
    if nothing {
        said.push(telling.say("report-text-missing-everything"));
    }
}

fn this_way(telling: &Telling<'_>, said: &mut Vec<String>) {
    let (route, situation) = (telling.route, &telling.input.situation);
    if route.what == "intimate-image-adult" && situation.may_be_minor() {
        said.push(telling.say("report-text-missing-adults-only"));
    }
    if route.what == "underage" {
        said.push(telling.say("report-text-missing-underage"));
    }
    if telling.input.leave_out.anonymous && route.needs_account == Some(true) {
        said.push(telling.say("report-text-missing-signed-in"));
    }
    let named = telling.accounts().next().is_some();
    match telling.platform.kind.as_str() {
        // A phone shows no headers.
        "email" if route.is_form() && route.what != "account" => said.push(telling.say("report-text-missing-headers")),
        "telecom" => said.push(telling.say("report-text-missing-phone")),
        "website" if route.what == "website" => said.push(telling.say("report-text-missing-site")),
        "payment" => said.push(telling.say("report-text-missing-payment")),
        _ => {}
    }
    // Without an account it was said above.
    if named && matches!(telling.platform.kind.as_str(), "email" | "telecom") {
        said.extend(how(telling));
    }
    if telling.rule.is_none() {
        said.push(telling.say("report-text-missing-rule"));
    }
    let has = |id: FieldId| route.fields.iter().any(|field| field.id == id);
    if has(FieldId::Age) && telling.age().is_none() {
        said.push(telling.say("report-text-missing-age"));
    }
    if has(FieldId::Statement) && !super::fields::states_sharing(telling) {
        said.push(telling.say("report-text-missing-statement"));
    }
}

fn asks(ask: Ask) -> &'static str {
    match ask {
        Ask::LegalName => "report-text-missing-legal-name",
        Ask::ChildName => "report-text-missing-child-name",
        Ask::Signature => "report-text-missing-signature",
        Ask::Contact => "report-text-missing-contact",
    }
}
