//! The parts of a mail and the pictures of a document: each is asked about, since one answer is about one picture.

use std::path::Path;

use cairn_reader_protocol::HoldingKind;
use serde::{Deserialize, Serialize};

use super::{
    super::{
        containers::{self, Way, way_of},
        item::Held,
        witness::{Depicts, Witness},
    },
    Intake, Opened,
};
use crate::failure::Failure;

/// The answer to the witness question for one part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PartAnswer {
    /// The answer.
    pub depicts: Depicts,
    /// The recorded permission of the adult it shows.
    pub permission: Option<String>,
}

impl PartAnswer {
    /// Whether it lets the whole in.
    pub(super) fn lets_in(&self) -> bool {
        let decided = Witness::decide(Some(self.depicts), self.permission.as_deref(), Path::new(""));
        matches!(decided, Ok(Witness::Keep { .. }))
    }
}

impl Intake<'_> {
    /// The parts of a mail or the pictures of a document that someone has to be asked about, by name. Nothing for other files,
    /// for those that nobody may open, and for those in which nothing can be found.
    ///
    /// # Errors
    /// Those of opening the file; [`Failure::TooManyParts`].
    pub fn parts(&self, path: &Path) -> Result<Vec<String>, Failure> {
        let allowed = Witness::decide(self.depicts, self.permission.as_deref(), path)?;
        let Witness::Keep { depicts, .. } = allowed else { return Ok(Vec::new()) };
        if way_of(path) != Way::File {
            return Ok(Vec::new());
        }
        let mut opened = self.open(path, depicts)?;
        if opened.is_archive() {
            return Ok(Vec::new());
        }
        Ok(self.held_names(&mut opened)?.into_iter().map(|(name, _)| name).collect())
    }

    /// The parts with their answers.
    pub(super) fn held(&self, opened: &mut Opened, answers: &[PartAnswer]) -> Result<Vec<Held>, Failure> {
        let names = self.held_names(opened)?;
        let own = self.depicts.map(|depicts| PartAnswer { depicts, permission: self.permission.clone() });
        let answers = match (names.len(), answers.len(), own) {
            (0, _, _) => Vec::new(),
            // It is the one picture that the answer for the file was about.
            (1, 0, Some(own)) => vec![own],
            (_, 0, None) => return Err(Failure::WitnessUnanswered),
            (names, answered, _) if names == answered => answers.to_vec(),
            _ => return Err(Failure::PartsUnanswered),
        };
        let held = |((name, size), answer): ((String, u64), PartAnswer)| Held {
            name,
            size,
            depicts: Some(answer.depicts),
            permission: answer.permission,
            item: None,
            left: None,
        };
        Ok(names.into_iter().zip(answers).map(held).collect())
    }

    fn held_names(&self, opened: &mut Opened) -> Result<Vec<(String, u64)>, Failure> {
        if !containers::can_have_parts(&opened.media_type, &opened.head) {
            return Ok(Vec::new());
        }
        let holding = match self.reader.holding(&opened.media_type, opened.before.len(), &mut opened.file) {
            Ok(holding) if holding.kind == HoldingKind::Parts => holding,
            Ok(_) => return Ok(Vec::new()),
            // Nobody knows what is in it: it is not kept as if nothing were.
            Err(failure) => return Err(failure),
        };
        opened.rewind()?;
        if matches!(holding.problem.as_deref(), Some("too-many" | "too-large")) {
            return Err(Failure::TooManyParts);
        }
        Ok(holding.members.into_iter().map(|member| (member.name, member.size)).collect())
    }
}

/// The answer for the whole: that of the part about which most has to be minded.
pub(super) fn strictest(
    depicts: Option<Depicts>,
    permission: Option<String>,
    held: &[Held],
) -> (Option<Depicts>, Option<String>) {
    let weight = |depicts: Option<Depicts>| match depicts {
        None => 0,
        Some(Depicts::NothingSexual) => 1,
        Some(Depicts::OnlyMeAdult) => 2,
        Some(Depicts::OtherAdult) => 3,
        Some(Depicts::MinorOrUnsure) => 4,
    };
    let parts = held.iter().map(|part| (part.depicts, part.permission.clone()));
    // Of equals the first: the answer for the file.
    parts.fold((depicts, permission), |most, part| if weight(part.0) > weight(most.0) { part } else { most })
}
