//! Large files: taken in, and read again by the check.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

use super::usage::{Took, memory_above_idle, took};
use super::{Told, seconds, vault};
use crate::command::{output, run, tool};
use crate::paths::built;
use cairn_core::evidence::{Depicts, Intake, IntakeSource, Quietly, Reader};
use cairn_core::journal::Journal;

const GIB: u64 = 1 << 30;
const ROUNDS: usize = 3;

/// Intake of 2 GiB against `sha256sum` and `age`, and against `cp` and `sync`; then the check of it against reading, hashing and
/// decrypting alone.
pub(super) fn intake_and_check(folder: &Path, told: &mut Told) -> Result<(), String> {
    let file = folder.join("random.bin");
    random_file(&file, 2 * GIB).map_err(|error| format!("No random file could be made: {error}."))?;
    let key = folder.join("bench-key");
    output(tool("age-keygen").arg("-o").arg(&key))?;
    let recipient = output(tool("age-keygen").arg("-y").arg(&key))?.trim().to_owned();
    let sealed = folder.join("sealed.age");
    let copied = folder.join("copied.bin");

    let (mut ours, mut hash, mut encrypt, mut copy) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // In turns, so that a busy moment of this computer meets all of them.
    for round in 0..ROUNDS {
        let dir = folder.join(format!("vault-{round}"));
        let (journal, case) = vault(&dir)?;
        ours.push(took(|| take(&journal, &case, &file))?);
        drop(journal);
        fs::remove_dir_all(&dir).map_err(|error| error.to_string())?;
        hash.push(took(|| output(tool("sha256sum").arg(&file)).map(drop))?);
        let _ = fs::remove_file(&sealed);
        encrypt.push(took(|| run(tool("age").args(["-e", "-r", &recipient, "-o"]).arg(&sealed).arg(&file)))?);
        let _ = fs::remove_file(&copied);
        copy.push(took(|| {
            run(Command::new("cp").arg(&file).arg(&copied))?;
            run(Command::new("sync").arg(&copied))
        })?);
    }
    let _ = fs::remove_file(&copied);
    let cpu = |all: &[Took]| all.iter().map(|one| seconds(one.cpu)).fold(f64::MAX, f64::min);
    let wall = |all: &[Took]| all.iter().map(|one| seconds(one.wall)).fold(f64::MAX, f64::min);
    println!(
        "intake of 2 GiB, best of {ROUNDS}: {:.2} s, {:.2} s of processor; sha256sum {:.2} s of processor, age {:.2} s; cp and sync {:.2} s",
        wall(&ours),
        cpu(&ours),
        cpu(&hash),
        cpu(&encrypt),
        wall(&copy)
    );
    told.at_least("processor time of sha256sum and age, to ours", (cpu(&hash) + cpu(&encrypt)) / cpu(&ours), 3.0, "");
    told.at_most("our time to that of cp and sync", wall(&ours) / wall(&copy), 1.25, "");

    let (journal, case) = vault(&folder.join("vault-check"))?;
    take(&journal, &case, &file)?;
    let blob = only_blob(&folder.join("vault-check"))?;
    let (mut ours, mut hash, mut decrypt, mut read) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(took(|| {
            let (outcome, _) = journal.check(&Quietly).map_err(|error| error.to_string())?;
            if outcome.ok { Ok(()) } else { Err("The check found something wrong.".into()) }
        })?);
        hash.push(took(|| output(tool("sha256sum").arg(&file)).map(drop))?);
        decrypt.push(took(|| {
            let mut age = tool("age");
            run(age.args(["-d", "-i"]).arg(&key).args(["-o", "/dev/null"]).arg(&sealed))
        })?);
        read.push(took(|| read_to_its_end(&blob))?);
    }
    println!(
        "check of 2 GiB, best of {ROUNDS}: {:.2} s; sha256sum {:.2} s, age {:.2} s, reading {:.2} s (none of them from a cold disk)",
        wall(&ours),
        wall(&hash),
        wall(&decrypt),
        wall(&read)
    );
    let slowest = wall(&hash).max(wall(&decrypt)).max(wall(&read));
    told.at_least("the slowest of the three to our check", slowest / wall(&ours), 0.7, "");
    told.at_least(
        "age and reading alone, the slower one, to our check",
        wall(&decrypt).max(wall(&read)) / wall(&ours),
        0.7,
        "",
    );
    drop(journal);
    fs::remove_dir_all(folder.join("vault-check")).map_err(|error| error.to_string())?;
    for leftover in [&file, &sealed] {
        let _ = fs::remove_file(leftover);
    }
    Ok(())
}

/// Tells OpenSSL that this processor has no instructions for SHA.
const NO_SHA: (&str, &str) = ("OPENSSL_ia32cap", ":~0x20000000");

/// Intake on a processor without instructions for SHA, against OpenSSL's own hashing there and `age`.
pub(super) fn without_sha(folder: &Path, told: &mut Told) -> Result<(), String> {
    if !cfg!(target_arch = "x86_64") {
        println!("without instructions for SHA: not measured, they can be hidden on x86-64 alone");
        return Ok(());
    }
    let file = folder.join("random.bin");
    random_file(&file, GIB).map_err(|error| format!("No random file could be made: {error}."))?;
    let key = folder.join("sha-key");
    output(tool("age-keygen").arg("-o").arg(&key))?;
    let recipient = output(tool("age-keygen").arg("-y").arg(&key))?.trim().to_owned();
    let sealed = folder.join("sealed.age");
    let own = std::env::current_exe().map_err(|error| error.to_string())?;

    let (mut ours, mut hash, mut quick, mut encrypt) = (f64::MAX, f64::MAX, f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        let said = output(Command::new(&own).args(["bench", "vault", "take"]).arg(&file).env(NO_SHA.0, NO_SHA.1))?;
        ours = ours.min(said.trim().parse().map_err(|_| format!("It said “{said}”, and not a number."))?);
        let dgst = |openssl: &mut Command| took(|| output(openssl.args(["dgst", "-sha256"]).arg(&file)).map(drop));
        hash = hash.min(seconds(dgst(tool("openssl").env(NO_SHA.0, NO_SHA.1))?.cpu));
        quick = quick.min(seconds(dgst(&mut tool("openssl"))?.cpu));
        let _ = fs::remove_file(&sealed);
        encrypt = encrypt
            .min(seconds(took(|| run(tool("age").args(["-e", "-r", &recipient, "-o"]).arg(&sealed).arg(&file)))?.cpu));
    }
    println!(
        "without instructions for SHA, 1 GiB, best of {ROUNDS}: intake {ours:.2} s of processor; openssl dgst {hash:.2} s \
         (with them {quick:.2} s), age {encrypt:.2} s"
    );
    told.at_least("processor time of openssl and age, to ours", (hash + encrypt) / ours, 0.8, "");
    for leftover in [&file, &sealed] {
        let _ = fs::remove_file(leftover);
    }
    Ok(())
}

/// Takes one file in, and says for how many seconds the processor worked.
pub(super) fn take_alone(folder: &Path, file: &Path) -> Result<(), String> {
    let (journal, case) = vault(&folder.join("vault-alone"))?;
    println!("{}", seconds(took(|| take(&journal, &case, file))?.cpu));
    Ok(())
}

/// The most memory that intake takes, for a small and for a very large file.
pub(super) fn memory(folder: &Path, told: &mut Told) -> Result<(), String> {
    let mut peaks = Vec::new();
    for mib in [100, 8 * 1024] {
        let file = folder.join("holes.bin");
        // Full of holes: what is read is zeros, and what is written is as large as with anything else.
        File::create(&file).and_then(|made| made.set_len(mib << 20)).map_err(|error| error.to_string())?;
        let dir = folder.join("vault-memory");
        let (journal, case) = vault(&dir)?;
        let peak = memory_above_idle(|| take(&journal, &case, &file))?;
        println!("intake of {mib} MiB: {peak:.1} MiB of memory above idle");
        peaks.push(peak);
        drop(journal);
        fs::remove_dir_all(&dir).and_then(|()| fs::remove_file(&file)).map_err(|error| error.to_string())?;
    }
    let most = peaks.iter().copied().fold(0.0, f64::max);
    told.at_most("memory above idle", most, 64.0, " MiB");
    let grows = peaks.last().unwrap_or(&0.0) - peaks.first().unwrap_or(&0.0);
    told.at_most("more memory for 8 GiB than for 100 MiB", grows, 8.0, " MiB");
    Ok(())
}

fn take(journal: &Journal, case: &str, file: &Path) -> Result<(), String> {
    let reader = Reader::at(built("release", "cairn-reader"));
    let depicts = Some(Depicts::NothingSexual);
    let intake = Intake::begin(journal, &reader, case, depicts, None, IntakeSource::default());
    let intake = intake.map_err(|error| error.to_string())?;
    intake.take(file, &[], &Quietly).map(drop).map_err(|error| error.to_string())
}

fn random_file(path: &Path, size: u64) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    std::io::copy(&mut File::open("/dev/urandom")?.take(size), &mut file)?;
    file.flush()?;
    file.sync_all()
}

fn only_blob(vault: &Path) -> Result<std::path::PathBuf, String> {
    let inside = |folder: &Path| fs::read_dir(folder).ok()?.next()?.ok().map(|entry| entry.path());
    inside(&vault.join("evidence")).and_then(|part| inside(&part)).ok_or_else(|| "There is no evidence file.".into())
}

fn read_to_its_end(path: &Path) -> Result<(), String> {
    let mut piece = vec![0; 1 << 20];
    let mut file = File::open(path).map_err(|error| error.to_string())?;
    while file.read(&mut piece).map_err(|error| error.to_string())? > 0 {}
    Ok(())
}
