//! The witness question: what does it show? It is answered before anything is read.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// The four answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Depicts {
    /// Nothing sexual.
    NothingSexual,
    /// Sexual, it is only the person themselves, and they were 18 or older.
    OnlyMeAdult,
    /// Sexual, and it is another adult.
    OtherAdult,
    /// Someone may be under 18, or they are not sure.
    MinorOrUnsure,
}

impl Depicts {
    /// The name in the journal and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NothingSexual => "nothing-sexual",
            Self::OnlyMeAdult => "only-me-adult",
            Self::OtherAdult => "other-adult",
            Self::MinorOrUnsure => "minor-or-unsure",
        }
    }

    /// The answer of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::NothingSexual, Self::OnlyMeAdult, Self::OtherAdult, Self::MinorOrUnsure]
            .into_iter()
            .find(|answer| answer.as_str() == name)
    }
}

/// What follows from the answer. There is no third way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Witness {
    /// The file may be read and kept.
    Keep {
        /// The answer, where one was needed.
        depicts: Option<Depicts>,
        /// The recorded permission of the adult it shows.
        permission: Option<String>,
    },
    /// Not one byte is read; words are kept.
    ReferenceOnly(Depicts),
}

impl Witness {
    /// Decides what an answer allows for the file at `path`, by the path alone.
    ///
    /// # Errors
    /// [`Failure::WitnessUnanswered`] where an answer is needed and there is none.
    pub fn decide(depicts: Option<Depicts>, permission: Option<&str>, path: &Path) -> Result<Self, Failure> {
        let permission = permission.map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned);
        match depicts {
            Some(Depicts::MinorOrUnsure) => Ok(Self::ReferenceOnly(Depicts::MinorOrUnsure)),
            Some(Depicts::OtherAdult) if permission.is_none() => Ok(Self::ReferenceOnly(Depicts::OtherAdult)),
            None if can_hold_a_picture(path) => Err(Failure::WitnessUnanswered),
            depicts => Ok(Self::Keep { depicts, permission }),
        }
    }
}

/// Whether a file of this name can hold a picture. Everything can, but plain text by its ending; and
/// what is taken in as text must then be text, or it is put back (see `containers`).
pub fn can_hold_a_picture(path: &Path) -> bool {
    !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt"))
}

/// One answer is about one picture. Plain texts may come along with it.
///
/// # Errors
/// [`Failure::WitnessUnanswered`] where a second file can hold a picture: it needs an answer of its own.
pub fn one_answer_covers(paths: &[PathBuf]) -> Result<(), Failure> {
    let pictures = paths.iter().filter(|path| can_hold_a_picture(path)).count();
    if pictures > 1 { Err(Failure::WitnessUnanswered) } else { Ok(()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_two_answers_and_a_permission_let_a_file_in() {
        let path = Path::new("picture.jpg");
        let keeps = |depicts, permission| {
            matches!(Witness::decide(Some(depicts), permission, path).unwrap(), Witness::Keep { .. })
        };
        assert!(keeps(Depicts::NothingSexual, None));
        assert!(keeps(Depicts::OnlyMeAdult, None));
        assert!(keeps(Depicts::OtherAdult, Some("She asked me to keep it.")));
        assert!(!keeps(Depicts::OtherAdult, None));
        assert!(!keeps(Depicts::OtherAdult, Some("  ")));
        assert!(!keeps(Depicts::MinorOrUnsure, None));
        assert!(!keeps(Depicts::MinorOrUnsure, Some("permission changes nothing here")));
    }

    #[test]
    fn one_answer_covers_one_picture_and_the_texts_beside_it() {
        let covers = |names: &[&str]| one_answer_covers(&names.iter().map(PathBuf::from).collect::<Vec<_>>()).is_ok();
        assert!(covers(&[]));
        assert!(covers(&["picture.jpg"]));
        assert!(covers(&["a.txt", "picture.jpg", "b.TXT"]));
        assert!(!covers(&["picture.jpg", "other.png"]));
        assert!(!covers(&["letter.pdf", "no-ending"]));
    }

    #[test]
    fn without_an_answer_only_plain_text_goes_in() {
        assert!(Witness::decide(None, None, Path::new("chat.txt")).is_ok());
        for name in ["picture.jpg", "chat.zip", "letter.pdf", "mail.eml", "page.html", "no-ending", ".txt"] {
            assert!(Witness::decide(None, None, Path::new(name)).is_err(), "{name}");
        }
    }
}
