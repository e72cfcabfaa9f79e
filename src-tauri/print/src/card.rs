//! What to say on the phone, on one card of A6: large enough to be read with a phone at the ear.

use cairn_core::{handoff::document::PrintError, words::Words};
use serde::Serialize;
use typst_layout::PagedDocument;

use crate::{
    Printed, Tidy, made,
    shown::{Scribe, Shown},
    times::Times,
    world::{Desk, Sheet},
};

/// What stands on a card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// The language of what is ours on it, as a BCP 47 tag.
    pub language: String,
    /// When it was written: RFC 3339 with offset.
    pub written: String,
    /// Whom they call.
    pub name: String,
    /// The number to call.
    pub number: Option<String>,
    /// What to say, line by line.
    pub lines: Vec<String>,
    /// The words to read out at the end.
    pub spoken: Vec<String>,
}

/// The sizes of letters that are tried, in points: the largest that keeps everything on the card.
const SIZES: [f32; 6] = [12.0, 11.0, 10.0, 9.0, 8.0, 7.0];

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct View {
    language: String,
    title_plain: String,
    size: f32,
    title: Shown,
    number: Option<Shown>,
    lines: Vec<Shown>,
    spoken_head: Shown,
    spoken: Vec<Shown>,
    footer: Shown,
}

impl Card {
    /// The card as a PDF.
    ///
    /// # Errors
    /// [`PrintError`].
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        Ok(self.printed()?.pdf)
    }

    fn printed(&self) -> Result<Printed, PrintError> {
        let mut last = Err(PrintError::Layout);
        for plain_only in [false, true] {
            for size in SIZES {
                last = self.attempt(size, plain_only);
                if last.as_ref().is_ok_and(|printed| printed.pages.pages().len() == 1) {
                    return last;
                }
                // Smaller letters are no help where it can't be laid out at all.
                if last.is_err() {
                    break;
                }
            }
            if last.is_ok() {
                break;
            }
        }
        // What doesn't fit in the smallest letters goes on over the leaf: nothing is cut.
        last
    }

    fn attempt(&self, size: f32, plain_only: bool) -> Result<Printed, PrintError> {
        let tidy = Tidy;
        let data = serde_json::to_vec(&self.view(size, plain_only)).map_err(|_| PrintError::Layout)?;
        let desk = Desk::new(Sheet::Card, data).ok_or(PrintError::Layout)?;
        // What typst says quotes the text: it goes no further than this.
        let pages = typst::compile::<PagedDocument>(&desk).output.map_err(|_| PrintError::Layout)?;
        let pdf = made(&format!("cairn card {}", self.written), &self.written, &pages)?;
        Ok(Printed { pages, pdf, _tidy: tidy })
    }

    fn view(&self, size: f32, plain_only: bool) -> View {
        let words = Words::of(&self.language);
        let scribe = Scribe::new(plain_only);
        let written = Times::new(words, &self.written).full(&self.written);
        let untitled = words.plain("paper-card-title");
        let title = scribe.titled(&self.name, &untitled);
        View {
            language: words.language().to_owned(),
            title_plain: title.plain(200),
            size,
            title,
            number: self.number.as_deref().map(|number| scribe.prose(number)),
            lines: self.lines.iter().filter(|line| !line.trim().is_empty()).map(|line| scribe.prose(line)).collect(),
            spoken_head: scribe.ours(&words.plain("paper-card-spoken")),
            spoken: self.spoken.iter().map(|word| scribe.prose(word)).collect(),
            footer: scribe.prose(&words.text("paper-card-footer", &[("time", written.into())])),
        }
    }
}
