//! The recovery key on one page: to be read, typed, or scanned.

use cairn_core::{
    handoff::{Paper, document::PrintError},
    vault::{ExposeSecret, Secret},
    words::Words,
};
use qrcode::{EcLevel, QrCode, render::svg};
use serde::Serialize;
use typst_layout::PagedDocument;

use crate::{
    Printed, Tidy, made,
    shown::{Scribe, Shown},
    times::Times,
    world::{Desk, Sheet},
};

/// What stands on the page. Nothing of it tells whose it is, or what the record is about.
pub struct RecoveryPage {
    /// The language of all that is not the key, as a BCP 47 tag.
    pub language: String,
    /// When it was written: RFC 3339 with offset.
    pub written: String,
    /// The paper that it is laid out for.
    pub paper: Paper,
    /// The key.
    pub key: Secret,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct View {
    language: String,
    paper: &'static str,
    title_plain: String,
    title: Shown,
    lead: Shown,
    groups: Vec<String>,
    square: String,
    square_says: String,
    parts: Vec<Part>,
    footer: Shown,
}

#[derive(Serialize)]
struct Part {
    title: Shown,
    text: Shown,
}

impl RecoveryPage {
    /// The page as a PDF. The key stands in it, readable.
    ///
    /// # Errors
    /// [`PrintError`].
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        Ok(self.printed()?.pdf)
    }

    fn printed(&self) -> Result<Printed, PrintError> {
        let tidy = Tidy;
        let data = serde_json::to_vec(&self.view()?).map_err(|_| PrintError::Layout)?;
        let desk = Desk::new(Sheet::Recovery, data).ok_or(PrintError::Layout)?;
        // What typst says quotes the text: it goes no further than this.
        let pages = typst::compile::<PagedDocument>(&desk).output.map_err(|_| PrintError::Layout)?;
        let pdf = made(&format!("cairn page {}", self.written), &self.written, &pages)?;
        Ok(Printed { pages, pdf, _tidy: tidy })
    }

    fn view(&self) -> Result<View, PrintError> {
        let words = Words::of(&self.language);
        let scribe = Scribe::new(false);
        let say = |id: &str| scribe.ours(&words.plain(id));
        let part = |name: &str| Part {
            title: say(&format!("paper-recovery-{name}-title")),
            text: say(&format!("paper-recovery-{name}")),
        };
        let written = Times::new(words, &self.written).full(&self.written);
        let title = say("paper-recovery-title");
        let key = self.key.expose_secret();
        Ok(View {
            language: words.language().to_owned(),
            paper: if self.paper == Paper::Letter { "us-letter" } else { "a4" },
            title_plain: title.plain(200),
            title,
            lead: say("paper-recovery-lead"),
            // As they stand on the screen: whoever copies or compares goes group by group.
            groups: key.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect(),
            square: square(key)?,
            square_says: words.plain("paper-recovery-square"),
            parts: ["use", "keep", "without"].map(part).into(),
            footer: scribe.prose(&words.text("paper-recovery-footer", &[("time", written.into())])),
        })
    }
}

/// The key as a square that a camera reads, drawn as SVG. Capitals, digits and dashes are all that is in it, and a quarter of it
/// may be lost: paper gets folded.
fn square(key: &str) -> Result<String, PrintError> {
    let code = QrCode::with_error_correction_level(key, EcLevel::Q).map_err(|_| PrintError::Layout)?;
    Ok(code.render::<svg::Color<'_>>().quiet_zone(true).build())
}
