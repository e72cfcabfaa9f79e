//! What the template draws: the document with every word chosen, every time written out and every text
//! fit for paper.

use std::collections::BTreeMap;

use cairn_core::{
    handoff::{Paper, document::ReportDocument},
    words::{Arg, Words},
};
use serde::Serialize;

use crate::{
    full::Full,
    shown::{Scribe, Shown},
    summary::Summary,
    times::Times,
};

/// Messages of `print.ftl` that the template takes as they are. `{page}` and `{pages}` are for the
/// template to fill: only typst knows on which page something stands.
const LABELS: [&str; 50] = [
    "about",
    "accounts",
    "accounts-text",
    "action",
    "check",
    "check-text",
    "check-text-plain",
    "custody",
    "custody-head",
    "custody-left-out",
    "custody-none",
    "custody-text",
    "danger",
    "devices",
    "devices-text",
    "evidence",
    "evidence-text",
    "happened",
    "lead",
    "no-accounts",
    "no-list",
    "no-references",
    "no-reports",
    "no-words",
    "nothing",
    "package",
    "package-more",
    "page",
    "protected",
    "references",
    "references-text",
    "reported",
    "see-timeline",
    "sha256",
    "shows",
    "shows-no",
    "shows-no-text",
    "shows-yes",
    "shows-yes-text",
    "spoken",
    "step",
    "subject",
    "submissions",
    "text-as-sent",
    "time-head",
    "timeline",
    "timeline-text",
    "when",
    "where",
    "words-text",
];

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct View {
    language: String,
    paper: &'static str,
    /// For the file's properties: one line, no marks.
    title_plain: String,
    words: BTreeMap<&'static str, Shown>,
    case: Shown,
    running: Shown,
    written: Shown,
    by: Shown,
    title: Shown,
    summary: Summary,
    full: Full,
    about: Vec<Shown>,
    footer: Shown,
}

/// The document as JSON for the template.
pub(crate) fn json(document: &ReportDocument, plain_only: bool) -> Option<Vec<u8>> {
    let words = Words::of(&document.language);
    let pen = Pen { scribe: Scribe::new(plain_only), times: Times::new(words, &document.written), words };
    let case = pen.text(
        "case",
        &[("name", document.case_name.as_str().into()), ("recipient", document.recipient.as_str().into())],
    );
    let written = pen.times.full(&document.written);
    let written_in = match document.place.as_deref().filter(|place| !place.is_empty()) {
        Some(place) => pen.text("time-in", &[("time", written.as_str().into()), ("place", place.into())]),
        None => written.clone(),
    };
    // A PDF must have a title, even where the person gave none.
    let untitled = pen.text("untitled", &[("name", document.case_name.as_str().into())]);
    // A head has room for two lines.
    let short = |text: &str, most: usize| text.chars().take(most).collect::<String>();
    let name = short(&document.case_name, 16);
    let running = pen.text("case", &[("name", name.into()), ("recipient", document.recipient.as_str().into())]);
    let running = pen.say("running", &[("case", running.into()), ("time", short(&written, 40).into())]);
    let title = pen.scribe.titled(&document.title, &untitled);
    let summary = Summary::of(document, &pen);
    let full = Full::of(document, &pen);
    let view = View {
        language: document.language.clone(),
        paper: match document.paper {
            Paper::A4 => "a4",
            Paper::Letter => "us-letter",
        },
        title_plain: title.plain(200),
        words: labels(&pen),
        running,
        case: pen.scribe.prose(&case),
        written: pen.say("written", &[("time", written_in.into())]),
        by: pen.say("by", &[("writer", document.writer.as_str().into())]),
        title,
        summary,
        full,
        // These two last: only now it is known whether anything had to be escaped.
        about: about(document, &pen),
        footer: footer(document, &pen),
    };
    serde_json::to_vec(&view).ok()
}

fn labels(pen: &Pen<'_>) -> BTreeMap<&'static str, Shown> {
    let args = [("page", "{page}".into()), ("pages", "{pages}".into())];
    LABELS.into_iter().map(|id| (id, pen.scribe.ours(&pen.text(id, &args)))).collect()
}

fn about(document: &ReportDocument, pen: &Pen<'_>) -> Vec<Shown> {
    let mut about = vec![pen.say("left-out", &[("count", document.left_out.into())])];
    if document.blacked_out {
        about.push(pen.say("footer-black", &[]));
    }
    if pen.scribe.has_escaped() {
        about.push(pen.scribe.ours(&pen.text("escapes", &[])));
    }
    about
}

fn footer(document: &ReportDocument, pen: &Pen<'_>) -> Shown {
    let mut footer = pen.text("footer", &[]);
    if document.blacked_out {
        footer = format!("{footer} {}", pen.text("footer-black", &[]));
    }
    pen.scribe.ours(&footer)
}

/// What is needed to write a line.
pub(crate) struct Pen<'a> {
    pub(crate) scribe: Scribe,
    pub(crate) times: Times<'a>,
    words: &'a Words,
}

impl Pen<'_> {
    /// The message `paper-<id>`, not yet fit for paper.
    pub(crate) fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.text(&format!("paper-{id}"), args)
    }

    /// The message `paper-<id>`.
    pub(crate) fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Shown {
        self.scribe.prose(&self.text(id, args))
    }

    /// A row whose value is in sentences. A text that is there and empty says so.
    pub(crate) fn row(&self, label: &str, value: &str) -> Row {
        self.labelled(label, self.or_empty(value, Scribe::prose), Style::Text)
    }

    /// The same, where there is little room: what is long is cut, visibly.
    pub(crate) fn row_cut(&self, label: &str, value: &str, most: usize) -> Row {
        if value.trim().is_empty() {
            return self.row(label, "");
        }
        self.labelled(label, self.scribe.cut(value, most), Style::Text)
    }

    /// A row whose label is not one of ours alone.
    pub(crate) fn titled(&self, label: &str, value: &str) -> Row {
        Row { label: self.scribe.narrow(label), value: self.or_empty(value, Scribe::prose), style: Style::Text }
    }

    /// A row whose value is a name, address or id.
    pub(crate) fn exact(&self, label: &str, value: &str) -> Row {
        let style = if value.is_empty() { Style::Text } else { Style::Exact };
        self.labelled(label, self.or_empty(value, Scribe::exact), style)
    }

    /// The same, where there is little room: what is long is cut, visibly.
    pub(crate) fn exact_cut(&self, label: &str, value: &str, most: usize) -> Row {
        if value.is_empty() {
            return self.exact(label, value);
        }
        self.labelled(label, self.scribe.cut_exact(value, most), Style::Exact)
    }

    /// A row whose value is a hash.
    pub(crate) fn hash(&self, label: &str, value: &str) -> Row {
        self.labelled(label, self.or_empty(value, Scribe::hash), Style::Hash)
    }

    /// A heading: one line, and never empty.
    pub(crate) fn head(&self, text: &str) -> Shown {
        self.scribe.titled(&text.split_whitespace().collect::<Vec<_>>().join(" "), &self.text("empty", &[]))
    }

    fn or_empty(&self, text: &str, write: fn(&Scribe, &str) -> Shown) -> Shown {
        if text.is_empty() { self.say("empty", &[]) } else { write(&self.scribe, text) }
    }

    fn labelled(&self, label: &str, value: Shown, style: Style) -> Row {
        Row { label: self.say(label, &[]), value, style }
    }
}

/// The first and last letters of a hash, for the summary.
pub(crate) fn short_hash(hash: &str) -> String {
    let letters: Vec<char> = hash.chars().collect();
    match (letters.get(..8), letters.len().checked_sub(4).and_then(|end| letters.get(end..))) {
        (Some(first), Some(last)) if letters.len() > 12 => {
            format!("{}…{}", String::from_iter(first), String::from_iter(last))
        }
        _ => hash.to_owned(),
    }
}

/// A label and what stands beside it.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Row {
    label: Shown,
    value: Shown,
    style: Style,
}

/// Whether that many lines stay on one page. A page has more than forty, but these are estimated.
pub(crate) fn is_whole(lines: usize) -> bool {
    lines <= 24
}

/// Whether these rows stay on one page.
pub(crate) fn are_whole(rows: &[Row]) -> bool {
    is_whole(rows.iter().map(|row| row.value.lines()).sum())
}

/// How a value is set.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Style {
    /// As sentences.
    Text,
    /// Each letter told apart from the others.
    Exact,
    /// As a hash.
    Hash,
}
