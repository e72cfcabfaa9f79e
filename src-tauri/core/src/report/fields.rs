//! The fields of a report, filled.

use super::{
    DraftField,
    catalogue::{FieldId, FieldRecord},
    compose::Telling,
    fit::Limit,
    long::long,
    page::{Page, one_line, some_line},
    short::short,
    told,
};
use crate::situation::Happening;

/// A field with its text, and whether that had to be shortened. `mine` tells in the person's language, `theirs` in the
/// receiver's.
pub(super) fn fill(mine: &Telling<'_>, theirs: &Telling<'_>, record: &FieldRecord) -> (DraftField, bool) {
    let id = name(record.id);
    let (text, cut) = text(theirs, record);
    let unit = record.limit.map(|limit| limit.unit).unwrap_or_default();
    let field = DraftField {
        id: id.to_owned(),
        label: mine.words.text("report-text-field", &[("field", id.into())]),
        count: unit.count(&text),
        text,
        limit: record.limit.map(|limit| limit.limit),
        unit: unit.as_str().to_owned(),
    };
    (field, cut)
}

/// The text of a field, and whether it had to be shortened.
pub(super) fn text(telling: &Telling<'_>, record: &FieldRecord) -> (String, bool) {
    let page = match record.id {
        FieldId::Note | FieldId::Text => return whole(telling, record.limit),
        FieldId::Subject => subject(telling, record.limit),
        FieldId::Account => accounts(telling),
        FieldId::Links => links(telling),
        FieldId::Statement => statement(telling),
        FieldId::Age => age(telling),
    };
    page.within(record.limit)
}

/// The name of a field.
pub(super) fn name(id: FieldId) -> &'static str {
    match id {
        FieldId::Note => "note",
        FieldId::Text => "text",
        FieldId::Subject => "subject",
        FieldId::Account => "account",
        FieldId::Links => "links",
        FieldId::Statement => "statement",
        FieldId::Age => "age",
    }
}

/// The report itself: long where that fits and is wanted, otherwise short, and cut only where even that is too long.
fn whole(telling: &Telling<'_>, limit: Option<Limit>) -> (String, bool) {
    if !telling.input.short {
        let long = long(telling);
        if long.fits(limit) {
            return (long.whole(), false);
        }
    }
    let (text, cut) = short(telling).within(limit);
    (text, cut || !telling.input.short)
}

/// What it is about, and which account or site.
fn subject(telling: &Telling<'_>, limit: Option<Limit>) -> Page {
    let say = |id: &str, name: Option<String>| {
        let mut page = Page::default();
        let args = [
            ("platform", telling.words.phrase(telling.platform.called()).into()),
            ("kind", telling.platform.kind.as_str().into()),
            ("name", name.unwrap_or_default().into()),
        ];
        page.paragraph(telling.words.text(id, &args));
        page
    };
    let name = telling.accounts().next().map(|one| one_line(&one.handle)).or_else(|| site(telling));
    let named = name.map(|name| say("report-text-subject-of", Some(name)));
    // Half of a name would be somebody else's.
    named.filter(|page| page.fits(limit)).unwrap_or_else(|| say("report-text-subject", None))
}

/// The site whose pages are reported: the name in the first address.
fn site(telling: &Telling<'_>) -> Option<String> {
    let first = told::addresses(telling).into_iter().next().filter(|_| telling.platform.kind == "website")?;
    Some(url::Url::parse(&first).ok()?.host_str()?.to_owned())
}

fn accounts(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    telling.accounts().for_each(|one| page.exact(one_line(&one.handle)));
    page
}

/// Addresses of profiles and references, one a line, so that a form can take them.
fn links(telling: &Telling<'_>) -> Page {
    let mut page = Page::default();
    let profiles = telling.accounts().filter_map(|one| some_line(one.url.as_deref()));
    profiles.chain(told::addresses(telling)).for_each(|link| page.exact(link));
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
        page.paragraph(told::old(telling, age));
    }
    page
}
