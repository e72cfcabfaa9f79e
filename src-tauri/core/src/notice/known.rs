//! What the content knows of a law, and whom else to tell.

use super::{NoticeBeside, NoticeFact, NoticeInput};
use crate::{
    content::{
        self,
        notice::{NoticeAddress, NoticeRecord},
    },
    failure::Failure,
    journal::NoticeKind,
    words::Words,
};

/// The hotline of the United States, and the two places that keep pictures from coming back.
const CYBERTIPLINE: &str = "us-ncmec-cybertipline";
const TAKE_IT_DOWN: &str = "int-ncmec-take-it-down";
const STOPNCII: &str = "int-stopncii";

pub(super) fn record(kind: NoticeKind) -> Result<&'static NoticeRecord, Failure> {
    content::notices().and_then(|all| all.find(kind.as_str())).ok_or(Failure::NotFound)
}

/// Where a platform takes a request under this law.
pub(super) fn address(platform: &str, kind: NoticeKind) -> Option<&'static NoticeAddress> {
    content::notices()?.address(platform, kind.as_str())
}

pub(super) fn facts(record: &NoticeRecord, words: &Words) -> Vec<NoticeFact> {
    let told = record.facts.iter().map(|fact| NoticeFact {
        id: fact.id.clone(),
        kind: fact.kind,
        text: words.plain(&format!("notice-fact-{}-{}", record.id, fact.id)),
        confirmed: fact.confirmed,
        sources: fact.sources.clone(),
    });
    told.collect()
}

/// The picture is never sent. With a child, or where nobody is sure, there is a hotline, and the service that finds copies.
pub(super) fn beside(input: &NoticeInput, words: &Words) -> Vec<NoticeBeside> {
    let line =
        |id: &str, service: Option<&str>| NoticeBeside { text: words.plain(id), service: service.map(str::to_owned) };
    if !(input.may_be_minor || input.says_minor()) {
        return vec![line("notice-beside-never-send", None), line("notice-beside-stopncii", Some(STOPNCII))];
    }
    let hotline = if input.country.eq_ignore_ascii_case("US") {
        line("notice-beside-cybertipline", Some(CYBERTIPLINE))
    } else {
        line("notice-beside-hotline", None)
    };
    vec![line("notice-beside-never-send-minor", None), hotline, line("notice-beside-take-it-down", Some(TAKE_IT_DOWN))]
}

/// What happens after it was sent.
pub(super) fn after(kind: NoticeKind, words: &Words) -> Vec<String> {
    let ids: &[&str] = match kind {
        NoticeKind::TakeItDown => &["notice-after-note", "notice-after-48-hours", "notice-after-complain"],
        NoticeKind::Dsa => &["notice-after-note", "notice-after-receipt", "notice-after-flagger"],
        NoticeKind::Uk => &["notice-after-note", "notice-after-uk"],
    };
    ids.iter().map(|id| words.plain(id)).collect()
}
