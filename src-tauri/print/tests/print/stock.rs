//! Programs that are not ours and must be able to read what Cairn prints.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use cairn_core::handoff::document::{Print, ReportDocument};
use cairn_print::Printer;
use tempfile::TempDir;

/// Runs a program that must succeed; gives what it printed.
#[track_caller]
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?} could not be started ({error}); `cargo xtask test print` installs what these tests need")
    });
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}\n{printed}\n{}", String::from_utf8_lossy(&output.stderr));
    printed
}

/// The Python of `target/tools`, which has the checker for PDF/UA and PDF/A.
fn python() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.join("target"), |dir| project.join(dir));
    let python = target.join("tools/python/bin/python");
    assert!(python.is_file(), "{} is missing; `cargo xtask test print` installs it", python.display());
    python
}

/// A report as a file.
pub(crate) struct Paper {
    folder: TempDir,
}

impl Paper {
    pub(crate) fn of(document: &ReportDocument) -> Self {
        Self::of_bytes(&Printer::new().pdf(document).unwrap())
    }

    /// Anything printed, as a file.
    pub(crate) fn of_bytes(pdf: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("report.pdf"), pdf).unwrap();
        Self { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("report.pdf")
    }

    /// What `program FLAGS report.pdf` prints.
    #[track_caller]
    pub(crate) fn read_by(&self, program: &str, flags: &[&str]) -> String {
        run(Command::new(program).args(flags).arg(self.file()))
    }

    /// The same for a program that is told where its output goes, `-` being here.
    #[track_caller]
    pub(crate) fn text(&self, flags: &[&str]) -> String {
        run(Command::new("pdftotext").args(flags).arg(self.file()).arg("-"))
    }

    /// What a checker finds wrong, as a file of that standard: `PDF_UA_1` or `PDF_A_2A`.
    #[track_caller]
    pub(crate) fn faults(&self, standard: &str) -> Vec<String> {
        let program = "import page, sys
report = page.validate_pdf(sys.argv[2], profile=getattr(page.ValidationProfile, sys.argv[1]))
assert report.rules.total > 100 and report.is_compliant == (not report.failures)
for failure in report.failures: print(failure.rule_id)";
        let told = run(Command::new(python()).args(["-c", program, standard]).arg(self.file()));
        told.lines().map(str::to_owned).collect()
    }

    /// `field:` in what pdfinfo tells.
    #[track_caller]
    pub(crate) fn info(&self, field: &str) -> String {
        let told = self.read_by("pdfinfo", &[]);
        let line = told.lines().find_map(|line| line.strip_prefix(&format!("{field}:")));
        line.unwrap_or_else(|| panic!("no {field} in {told}")).trim().to_owned()
    }

    /// Every page as a picture of three bytes a pixel.
    pub(crate) fn pixels(&self) -> Vec<u8> {
        let pages = self.folder.path().join("page");
        run(Command::new("pdftoppm").args(["-r", "40"]).arg(self.file()).arg(&pages));
        let mut pixels = Vec::new();
        for entry in fs::read_dir(self.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "ppm") {
                let picture = fs::read(&path).unwrap();
                // Three lines of head: the kind, the size, the brightest value.
                let head = picture.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).unwrap().0;
                pixels.extend_from_slice(&picture[head + 1..]);
            }
        }
        pixels
    }
}
