//! Ratios against stock tools, measured in the same call: a number alone says more about the machine than about us.
//! What people wait for before anything shows has limits of its own.

/// Sets up what is measured against, then measures with the release build: everything, or with `vault` the vault alone.
#[cfg(not(feature = "bench"))]
pub(crate) fn bench(parts: &[String]) -> Result<(), String> {
    use crate::command::{cargo, run};
    use crate::setup::{self, packages};
    setup::system_packages(&[packages::COMPILER, packages::STOCK_TOOLS])?;
    println!("Building Cairn as people get it. The first time takes several minutes.");
    run(cargo().args(["build", "--quiet", "--release", "--package", "cairn-reader"]))?;
    let mut measure = cargo();
    measure
        .args(["run", "--quiet", "--release", "--package", "xtask", "--features", "bench", "--", "bench"])
        .args(parts);
    run(&mut measure)
}

#[cfg(feature = "bench")]
mod advice;
#[cfg(feature = "bench")]
mod inside;
#[cfg(feature = "bench")]
mod reports;
#[cfg(feature = "bench")]
mod vault;

#[cfg(feature = "bench")]
pub(crate) use measured::bench;

#[cfg(feature = "bench")]
mod measured {
    use crate::command::{output, run, tool};
    use crate::paths::built;
    use cairn_core::clock::Clock;
    use cairn_core::evidence::{Depicts, Intake, IntakeSource, Quietly, Reader};
    use cairn_core::journal::{CaseDraft, Journal};
    use cairn_core::vault::{Secret, WorkFactor};
    use std::fs::File;
    use std::io::{Read, Write};
    use std::path::Path;
    use std::time::{Duration, Instant};

    const MIB: u64 = 256;
    const ROUNDS: usize = 3;

    /// Prints one line per measurement.
    pub(crate) fn bench(parts: &[String]) -> Result<(), String> {
        let folder = tempfile::tempdir_in(crate::paths::target()).map_err(|error| error.to_string())?;
        match parts {
            [] => {}
            [vault, parts @ ..] if vault == "vault" => return super::vault::measure(folder.path(), parts),
            [other, ..] => return Err(format!("There is nothing called “{other}” to measure.")),
        }
        let file = folder.path().join("random.bin");
        random_file(&file).map_err(|error| format!("No random file could be made: {error}."))?;
        intake(folder.path(), &file)?;
        super::inside::measure(folder.path())?;
        super::reports::measure(folder.path())?;
        super::advice::measure()
    }

    /// Reading, hashing, encrypting, writing and entering one file, against `sha256sum` and `age` one after the other.
    fn intake(folder: &Path, file: &Path) -> Result<(), String> {
        let journal = journal(&folder.join("vault"))?;
        let draft = CaseDraft { title: "bench".into(), country: "US".into(), region: None };
        let case = journal.new_case(&draft).map_err(|error| error.to_string())?;
        let depicts = Some(Depicts::NothingSexual);
        let reader = Reader::at(built("release", "cairn-reader"));
        let intake = Intake::begin(&journal, &reader, &case.id, depicts, None, IntakeSource::default());
        let intake = intake.map_err(|error| error.to_string())?;
        let key = folder.join("key");
        output(tool("age-keygen").arg("-o").arg(&key))?;
        let recipient = output(tool("age-keygen").arg("-y").arg(&key))?;

        let (mut ours, mut hash, mut encrypt) = (Vec::new(), Vec::new(), Vec::new());
        // In turns, so that a busy moment of this computer meets all three.
        for _ in 0..ROUNDS {
            ours.push(timed(|| intake.take(file, &[], &Quietly).map(drop).map_err(|error| error.to_string()))?);
            hash.push(timed(|| output(tool("sha256sum").arg(file)).map(drop))?);
            let sealed = folder.join("sealed.age");
            let mut age = tool("age");
            age.args(["-r", recipient.trim(), "-o"]).arg(&sealed).arg(file);
            encrypt.push(timed(|| run(&mut age))?);
        }
        let (ours, hash, encrypt) = (best(&ours), best(&hash), best(&encrypt));
        println!(
            "intake of {MIB} MiB, best of {ROUNDS}: {ours:.2} s; sha256sum {hash:.2} s, age {encrypt:.2} s; \
             ratio to both one after the other: {:.2}",
            ours / (hash + encrypt)
        );
        Ok(())
    }

    pub(super) fn journal(vault: &Path) -> Result<Journal, String> {
        let passphrase = Secret::from("only for measuring".to_owned());
        Journal::create(vault, &passphrase, WorkFactor::SMALLEST, None, Clock::system())
            .map_err(|error| error.to_string())
    }

    fn random_file(path: &Path) -> std::io::Result<()> {
        let mut file = File::create(path)?;
        std::io::copy(&mut File::open("/dev/urandom")?.take(MIB << 20), &mut file)?;
        file.flush()?;
        file.sync_all()
    }

    pub(super) fn timed(act: impl FnOnce() -> Result<(), String>) -> Result<Duration, String> {
        let begun = Instant::now();
        act()?;
        Ok(begun.elapsed())
    }

    fn best(times: &[Duration]) -> f64 {
        times.iter().min().map_or(0.0, Duration::as_secs_f64)
    }
}
