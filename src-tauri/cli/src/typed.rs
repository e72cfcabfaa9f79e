//! Words that a person gives: in the argument, through the standard input, or in a file.

use std::{
    cell::Cell,
    fs,
    io::{self, Read},
    path::PathBuf,
};

use cairn_core::failure::Failure;
use clap::Args;

use crate::trouble::Trouble;

/// The text of an entry: one of the two.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct TextOrFile {
    /// The words; `-` reads them from the standard input
    #[arg(long, value_name = "T", allow_hyphen_values = true)]
    text: Option<String>,
    /// A text file (UTF-8) with the words
    #[arg(long, value_name = "F", allow_hyphen_values = true)]
    file: Option<PathBuf>,
}

/// Reads what was typed. The standard input is there for one flag only.
#[derive(Default)]
pub(crate) struct Typed {
    standard_input_used: Cell<bool>,
}

impl Typed {
    /// An argument, or the standard input where it is `-`.
    ///
    /// # Errors
    /// [`Trouble::StandardInputTwice`], [`Trouble::NotText`].
    pub(crate) fn text(&self, given: String) -> Result<String, Trouble> {
        if given != "-" {
            return Ok(given);
        }
        if self.standard_input_used.replace(true) {
            return Err(Trouble::StandardInputTwice);
        }
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(|error| Failure::reading(&error))?;
        let mut text = String::from_utf8(bytes).map_err(|_| Trouble::NotText)?;
        // `echo` ends what it passes on with a line end that nobody typed.
        if text.ends_with('\n') {
            text.pop();
        }
        Ok(text)
    }

    /// As [`Typed::text`], where it may be missing.
    ///
    /// # Errors
    /// As [`Typed::text`].
    pub(crate) fn optional(&self, given: Option<String>) -> Result<Option<String>, Trouble> {
        given.map(|given| self.text(given)).transpose()
    }

    /// The text of an entry. A file's text is taken as it is.
    ///
    /// # Errors
    /// As [`Typed::text`]; [`Failure::FileMissing`] and its kin for the file.
    pub(crate) fn text_or_file(&self, given: TextOrFile) -> Result<String, Trouble> {
        match (given.text, given.file) {
            (Some(text), _) => self.text(text),
            (None, Some(file)) => text_of(&file),
            (None, None) => Ok(String::new()),
        }
    }
}

/// A text file as it is.
pub(crate) fn text_of(file: &std::path::Path) -> Result<String, Trouble> {
    let bytes = fs::read(file).map_err(|error| Failure::reading(&error))?;
    String::from_utf8(bytes).map_err(|_| Trouble::NotText)
}
