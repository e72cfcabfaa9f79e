//! The world that typst sees: its templates, one mark, one document, four faces. No disk, no clock.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::fonts::Fonts;

/// Everything that does not change from document to document.
struct Fixed {
    library: LazyHash<Library>,
    report: FileId,
    card: FileId,
    recovery: FileId,
    sources: Vec<Source>,
    mark: Bytes,
}

const TEMPLATES: [(&str, &str); 5] = [
    ("card.typ", include_str!("../../../content/print/card.typ")),
    ("recovery.typ", include_str!("../../../content/print/recovery.typ")),
    ("report.typ", include_str!("../../../content/print/report.typ")),
    ("parts.typ", include_str!("../../../content/print/parts.typ")),
    ("summary.typ", include_str!("../../../content/print/summary.typ")),
];
const MARK: &str = include_str!("../../../content/print/mark.svg");

/// `None` if a name above were no path: the tests print, so it is one.
static FIXED: LazyLock<Option<Fixed>> = LazyLock::new(|| {
    let mut sources = Vec::new();
    for (name, text) in TEMPLATES {
        sources.push(Source::new(file(name)?, text.to_owned()));
    }
    Some(Fixed {
        library: LazyHash::new(Library::default()),
        report: file("report.typ")?,
        card: file("card.typ")?,
        recovery: file("recovery.typ")?,
        sources,
        mark: Bytes::from_string(MARK),
    })
});

fn file(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sheet {
    Report,
    Card,
    Recovery,
}

/// One document on its way to paper.
pub(crate) struct Desk {
    fixed: &'static Fixed,
    sheet: Sheet,
    /// The document as JSON: text never becomes part of a template.
    data: Bytes,
}

impl Desk {
    pub(crate) fn new(sheet: Sheet, data: Vec<u8>) -> Option<Self> {
        Some(Self { fixed: FIXED.as_ref()?, sheet, data: Bytes::new(data) })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.fixed.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &Fonts::all().book
    }

    fn main(&self) -> FileId {
        match self.sheet {
            Sheet::Report => self.fixed.report,
            Sheet::Card => self.fixed.card,
            Sheet::Recovery => self.fixed.recovery,
        }
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.fixed.sources.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match (id.root(), id.vpath().get_without_slash()) {
            (VirtualRoot::Project, "document.json") => Ok(self.data.clone()),
            (VirtualRoot::Project, "mark.svg") => Ok(self.fixed.mark.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        Fonts::all().get(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use typst::syntax::package::PackageSpec;

    #[test]
    fn nothing_but_the_document_and_the_mark_can_be_read() {
        let desk = Desk::new(Sheet::Report, b"{}".to_vec()).unwrap();
        assert_eq!(desk.file(file("document.json").unwrap()).unwrap().as_slice(), b"{}");
        assert!(desk.file(file("mark.svg").unwrap()).unwrap().starts_with(b"<svg"));
        let package: PackageSpec = "@preview/anything:1.0.0".parse().unwrap();
        let of_package = |name| RootedPath::new(VirtualRoot::Package(package.clone()), VirtualPath::new(name).unwrap());
        for id in ["etc/passwd", "report.typ", "Cargo.toml", "document.json/x", "proc/self/environ"]
            .into_iter()
            .map(|name| file(name).unwrap())
            .chain(["typst.toml", "document.json"].into_iter().map(|name| of_package(name).intern()))
        {
            assert_eq!(desk.file(id), Err(FileError::AccessDenied), "{id:?}");
        }
        for name in ["etc/passwd", "document.json", "mark.svg", "src/lib.rs"] {
            assert_eq!(desk.source(file(name).unwrap()).err(), Some(FileError::AccessDenied), "{name}");
        }
        assert!(desk.today(None).is_none(), "no clock");
    }

    #[test]
    fn every_face_is_there_and_none_comes_from_the_computer() {
        let desk = Desk::new(Sheet::Card, Vec::new()).unwrap();
        let families: Vec<_> = desk.book().families().map(|(family, _)| family.to_owned()).collect();
        assert_eq!(families, ["DejaVu Sans", "DejaVu Sans Mono", "Noto Sans"]);
        assert!((0..4).all(|index| desk.font(index).is_some()) && desk.font(4).is_none());
    }
}
