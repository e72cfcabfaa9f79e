//! A saved package, checked with programs that are not ours.

use crate::picture::target;
use crate::session::program;
use crate::trouble::Step;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package, unpacked.
pub struct Package {
    file: PathBuf,
    bag: PathBuf,
}

impl Package {
    /// Unpacks it beside itself.
    ///
    /// # Errors
    /// When it is no zip of one folder.
    pub fn unpack(file: &Path) -> Step<Self> {
        let into = file.with_extension("unpacked");
        runs(Command::new(python()).args(["-m", "zipfile", "-e"]).arg(file).arg(&into))?;
        let inside: Vec<_> = fs::read_dir(&into)?.collect::<Result<_, _>>()?;
        match inside.as_slice() {
            [bag] => Ok(Self { file: file.to_owned(), bag: bag.path() }),
            _ => Err("A package should be one folder.".into()),
        }
    }

    /// Cairn's own check and the reference program for BagIt find nothing wrong.
    ///
    /// # Errors
    /// With what they say.
    pub fn is_valid(&self) -> Step {
        let cairn =
            runs(Command::new(program().with_file_name("cairn-cli")).arg("--json").arg("verify").arg(&self.file))?;
        if cairn.lines().last() != Some(r#"{"ok":true}"#) {
            return Err(format!("cairn-cli verify says: {cairn}").into());
        }
        runs(Command::new(python()).args(["-m", "bagit", "--validate", "--quiet"]).arg(&self.bag)).map(drop)
    }

    /// It holds these files, byte for byte, and no others.
    ///
    /// # Errors
    /// Names the first that is missing.
    pub fn holds(&self, originals: &[PathBuf]) -> Step {
        let mut inside: Vec<_> = fs::read_dir(self.bag.join("data/evidence"))?.collect::<Result<_, _>>()?;
        inside.sort_by_key(std::fs::DirEntry::file_name);
        let numbers = (inside.len(), originals.len());
        if numbers.0 != numbers.1 {
            return Err(format!("The package holds {} files instead of {}.", numbers.0, numbers.1).into());
        }
        // They are numbered in the order in which they were kept.
        for (file, original) in inside.iter().zip(originals) {
            if !are_the_same(&file.path(), original)? {
                return Err(format!("{} in the package is not {}.", file.path().display(), original.display()).into());
            }
        }
        Ok(())
    }

    /// The same, whatever order the dialog gave them in.
    ///
    /// # Errors
    /// Names the first that is missing.
    pub fn holds_all(&self, originals: &[PathBuf]) -> Step {
        let inside: Vec<_> = fs::read_dir(self.bag.join("data/evidence"))?.collect::<Result<_, _>>()?;
        for original in originals {
            let mut found = false;
            for file in &inside {
                found = found || are_the_same(&file.path(), original)?;
            }
            if !found {
                return Err(format!("The package does not hold {}.", original.display()).into());
            }
        }
        let numbers = (inside.len(), originals.len());
        if numbers.0 == numbers.1 { Ok(()) } else { Err(format!("The package holds {numbers:?} files.").into()) }
    }

    /// The words of its report, as another program reads them off the pages.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn report(&self) -> Step<String> {
        let text = runs(Command::new("pdftotext").arg(self.bag.join("data/report.pdf")).arg("-"))?;
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

fn are_the_same(one: &Path, other: &Path) -> Step<bool> {
    let status = Command::new("cmp").arg("--silent").arg("--").arg(one).arg(other).status()?;
    Ok(status.success())
}

/// The Python of `target/tools`, which has bagit.
fn python() -> PathBuf {
    target().join("tools/python/bin/python")
}

fn runs(command: &mut Command) -> Step<String> {
    let output = command.output().map_err(|error| format!("{command:?} could not be started: {error}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?} says: {printed}{complaint}").into());
    }
    Ok(printed)
}
