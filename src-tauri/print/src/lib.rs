//! Paper: turns the core's report into tagged, archivable PDF, and into pictures for the preview.
//!
//! Text goes to typst as JSON and never into a template. Everything that a template may print has been
//! through [`shown`], where what can't be printed becomes a visible escape.

mod card;
mod fonts;
mod full;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod hostile;
mod line;
mod recovery;
mod shown;
mod summary;
mod times;
mod view;
mod world;

pub use card::Card;
pub use recovery::RecoveryPage;

use cairn_core::handoff::document::{Print, PrintError, ReportDocument};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

/// Prints with typst.
#[derive(Debug, Clone, Copy, Default)]
pub struct Printer;

impl Printer {
    /// A printer. It holds nothing.
    pub fn new() -> Self {
        Self
    }
}

impl Print for Printer {
    fn pdf(&self, document: &ReportDocument) -> Result<Vec<u8>, PrintError> {
        Ok(printed(document)?.pdf)
    }

    fn preview(&self, document: &ReportDocument) -> Result<Vec<String>, PrintError> {
        let printed = printed(document)?;
        Ok(printed.pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect())
    }
}

/// A document on paper. The preview shows the pages of which a PDF was made, and no others.
struct Printed {
    pages: PagedDocument,
    pdf: Vec<u8>,
    _tidy: Tidy,
}

/// Typst keeps what it has laid out in a cache of the whole process, to be faster the next time. Text
/// from a record must not stay there.
struct Tidy;

impl Drop for Tidy {
    fn drop(&mut self) {
        typst::comemo::evict(0);
    }
}

fn printed(document: &ReportDocument) -> Result<Printed, PrintError> {
    attempt(document, false).or_else(|_| attempt(document, true))
}

fn attempt(document: &ReportDocument, plain_only: bool) -> Result<Printed, PrintError> {
    let tidy = Tidy;
    let data = view::json(document, plain_only).ok_or(PrintError::Layout)?;
    let desk = world::Desk::new(world::Sheet::Report, data).ok_or(PrintError::Layout)?;
    // What typst says quotes the text: it goes no further than this.
    let pages = typst::compile::<PagedDocument>(&desk).output.map_err(|_| PrintError::Layout)?;
    let pdf = made(&format!("cairn report {} {}", document.case_name, document.written), &document.written, &pages)?;
    Ok(Printed { pages, pdf, _tidy: tidy })
}

/// Pages as a PDF; `ident` is all that tells it from others, and `written` the time that it bears.
fn made(ident: &str, written: &str, pages: &PagedDocument) -> Result<Vec<u8>, PrintError> {
    let timestamp = times::stamp(written);
    // A file to be kept must say when it was made. Without a readable time it is still for everyone.
    let standards =
        if timestamp.is_some() { &[PdfStandard::Ua_1, PdfStandard::A_2a][..] } else { &[PdfStandard::Ua_1] };
    let options = PdfOptions {
        // Nothing random: the same document gives the same bytes.
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some("Cairn".to_owned())),
        timestamp,
        standards: PdfStandards::new(standards).map_err(|_| PrintError::Pdf)?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|_| PrintError::Pdf)
}
