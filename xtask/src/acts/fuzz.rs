//! Hunting with the parsers of our own: libFuzzer thinks of bytes, and learns from which of them take a way that none took before.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{cargo, run};
use crate::paths::root;
use crate::setup;

const TARGET: &str = "x86_64-unknown-linux-gnu";
/// The compiler counts which ways were taken, and shows what was compared.
const INSTRUMENTED: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                            -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                            -Cllvm-args=-sanitizer-coverage-pc-table \
                            -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";
const MINUTES: u32 = 10;
/// The longest row of bytes, how long one may take in seconds, and how much memory in MiB.
const LIMITS: [&str; 3] = ["-max_len=8192", "-timeout=10", "-rss_limit_mb=2048"];

/// `cargo xtask fuzz [PARSER…] [--minutes N]`: one after the other, and all of them where none is named.
pub(crate) fn fuzz(words: &[String]) -> Result<(), String> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err("Fuzzing runs on Linux on a PC only.".into());
    }
    let (names, minutes) = asked(words)?;
    setup::versions()?;
    let hunt = root().join("fuzz/hunt");
    let mut build = cargo();
    build.current_dir(&hunt).env("RUSTFLAGS", INSTRUMENTED).args(["build", "--release", "--target", TARGET]);
    run(&mut build)?;
    let names = if names.is_empty() { all()? } else { names };
    for name in names {
        println!("\n{name}, {minutes} minutes:");
        run(&mut one(&hunt, &name, minutes)?).map_err(|_| {
            format!("{name}: what it found lies in fuzz/found/{name}. Mend it, and leave the case there: it is played again with the tests.")
        })?;
    }
    Ok(())
}

fn one(hunt: &Path, name: &str, minutes: u32) -> Result<Command, String> {
    let folder = |path: PathBuf| {
        std::fs::create_dir_all(&path).map_err(|error| format!("{} can't be made: {error}.", path.display()))?;
        Ok::<_, String>(path)
    };
    let seeds = root().join("fuzz/seeds").join(name);
    if !seeds.is_dir() {
        return Err(format!("There is no parser called “{name}”."));
    }
    let (learned, found) = (folder(hunt.join("corpus").join(name))?, folder(root().join("fuzz/found").join(name))?);
    let mut into = OsString::from("-artifact_prefix=");
    into.push(found.join(""));
    let mut command = Command::new(hunt.join("target").join(TARGET).join("release/hunt"));
    command.current_dir(root()).env("CAIRN_FUZZ", name).args(LIMITS).arg(into);
    command.arg(format!("-max_total_time={}", minutes * 60)).args(["-print_final_stats=1", "-verbosity=0"]);
    command.arg(learned).arg(seeds);
    Ok(command)
}

fn asked(words: &[String]) -> Result<(Vec<String>, u32), String> {
    let (mut names, mut minutes) = (Vec::new(), MINUTES);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--minutes" => {
                let number = words.next().and_then(|number| number.parse().ok()).filter(|number| *number > 0);
                minutes = number.ok_or("`--minutes` asks for a number.")?;
            }
            name => names.push(name.to_owned()),
        }
    }
    Ok((names, minutes))
}

/// Every parser has something to begin with.
fn all() -> Result<Vec<String>, String> {
    let seeds = std::fs::read_dir(root().join("fuzz/seeds")).map_err(|error| format!("fuzz/seeds: {error}."))?;
    let mut names: Vec<_> = seeds.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort_unstable();
    Ok(names)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn parsers_and_minutes_are_told_apart() {
        let asked = |words: &[&str]| asked(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(asked(&[]).unwrap(), (vec![], 10));
        assert_eq!(asked(&["xmp", "--minutes", "2", "mail"]).unwrap(), (vec!["xmp".to_owned(), "mail".to_owned()], 2));
        assert!(asked(&["--minutes"]).is_err() && asked(&["--minutes", "0"]).is_err());
        assert!(all().unwrap().contains(&"iptc".to_owned()));
    }
}
