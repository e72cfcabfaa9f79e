//! The letters: four faces from crates, so that every computer prints the same bytes.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The faces, in the order of the book.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    faces: Vec<Font>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files = [notosans::REGULAR_TTF, notosans::BOLD_TTF, dejavu::sans::regular(), dejavu::sans_mono::regular()];
    let faces: Vec<Font> = files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
});

impl Fonts {
    pub(crate) fn all() -> &'static Self {
        &FONTS
    }

    pub(crate) fn get(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    /// Whether one face has all of these characters, whichever style they are set in.
    ///
    /// One face, because a letter and its accents are never taken from two. DejaVu Sans stands behind
    /// the other faces everywhere; Noto Sans counts where both its weights have the characters.
    pub(crate) fn cover(&self, cluster: &str) -> bool {
        let has = |face: usize| {
            self.faces
                .get(face)
                .is_some_and(|font| cluster.chars().all(|c| font.info().coverage.contains(u32::from(c))))
        };
        has(2) || (has(0) && has(1))
    }
}
