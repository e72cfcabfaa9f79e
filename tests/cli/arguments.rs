//! Whatever words are given, the program ends with one of its four exit codes and never panics.

use std::{
    ffi::OsString,
    process::{Command, Stdio},
};

use super::world::{Run, World};

const COMMANDS: &[&str] = &[
    "",
    "vault",
    "vault create",
    "vault check",
    "vault recover",
    "vault renew",
    "case new --title",
    "case list",
    "case erase",
    "situation set --case",
    "situation show --case",
    "entry add --case",
    "entry add --at",
    "entry correct",
    "entry list --case",
    "account add --platform",
    "account list --case",
    "timeline --from",
    "timeline --case",
    "search --case",
    "custody --case",
    "evidence add --case c --depicts",
    "evidence add --case c --",
    "evidence show",
    "evidence extract",
    "evidence protect",
    "reference add --text",
    "plan",
    "directory recommend",
    "directory list --country",
    "directory list --kind",
    "directory show",
    "content show",
    "content show platform",
    "content check",
    "content pack",
    "content pack verify",
    "content pack take",
    "report routes --platform",
    "report draft --case",
    "report form --case",
    "report form --form",
    "submission add --case",
    "report notice --case",
    "report notice --kind",
    "submission list --case",
    "submission answer",
    "submission looked",
    "submission correct",
    "submission confirm",
    "submission look-again",
    "submission follow-up",
    "handoff --case",
    "handoff --paper",
    "verify",
    "--now",
    "--tz",
    "--lang",
    "--vault",
    "help",
    "--help",
    "--version",
    "-h",
    "--",
    "-",
];

fn nasty_words() -> Vec<OsString> {
    let mut words: Vec<OsString> = [
        "",
        "-",
        "--",
        "---",
        "-x",
        "--x",
        "--json",
        "--json=1",
        "--vault",
        "--help",
        "=",
        "--=",
        "@file",
        "%s%n",
        "../../etc/passwd",
        "/dev/null",
        "/",
        ".",
        "~",
        "*",
        "$(reboot)",
        "'; DROP TABLE cases; --",
        "\"",
        "\\",
        "\n",
        "\t",
        "\u{202e}",
        "\u{feff}",
        "🎁",
        "e\u{301}",
        "{}",
        "{ $x }",
        "NaN",
        "-1",
        "18446744073709551616",
        "2026-11-31T25:61:61Z",
        "9999999-01-01T00:00:00Z",
        "-009999-01-01T00:00:00+00:00",
        "2026-11-03T21:04:00+99:99",
        "Etc/../../etc/passwd",
        "US-OH",
        "us",
    ]
    .map(Into::into)
    .into();
    words.push("x".repeat(100_000).into());
    #[cfg(unix)]
    words.push(std::os::unix::ffi::OsStringExt::from_vec(b"\xff\xfe\x80".to_vec()));
    words
}

#[track_caller]
fn ends_well(command: &mut Command) {
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    let code = output.status.code();
    assert!(code.is_some_and(|code| (0..=3).contains(&code)), "{command:?}: {code:?} {err}");
    assert!(!err.contains("panicked"), "{command:?}: {err}");
    assert_eq!(code == Some(0) || code == Some(3), err.is_empty(), "{command:?}: {code:?} {err}");
}

#[test]
fn no_words_make_it_panic() {
    // There is no vault, so that each run ends soon: what is tested is reading the words.
    let world = World::without_vault();
    // Each word after every eighth command, and each command with some of the words; with `--deep` all with all.
    let step = if super::world::deep() { 1 } else { 8 };
    for (place, command) in COMMANDS.iter().enumerate() {
        for word in nasty_words().into_iter().skip(place % step).step_by(step) {
            let mut run = super::world::program();
            world.dress(&mut run);
            run.arg("--json").args(command.split_whitespace()).arg(word);
            // Never where a vault would be made.
            run.env("HOME", "/nonexistent").env("XDG_DATA_HOME", "/nonexistent").env_remove("CAIRN_PASSPHRASE_FILE");
            run.env("CAIRN_PASSPHRASE_FILE", "/nonexistent");
            ends_well(&mut run);
        }
    }
}

#[test]
fn any_string_is_kept_and_found_as_it_was_typed() {
    let world = World::new();
    let case = world.case();
    for word in [
        "'; DROP TABLE entry; --",
        "{ $x } <b>",
        "\u{202e}evil\u{0}".trim_end_matches('\0'),
        "-rf",
        "e\u{301}",
        "🎁 \" *",
    ] {
        let added = world.one(["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00Z", "--text", word]);
        let entries = world.lines(["entry", "list", "--case", &case]);
        assert_eq!(entries.last().unwrap()["text"], word);
        let found = world.lines(["search", "--case", &case, "--", word]);
        assert!(found.iter().any(|one| one["id"] == added["id"]), "{word:?} {found:?}");
    }
    for query in ["", "\"", "AND OR NOT", "*", "a:b", "NEAR(", "\u{feff}", "-5", "%"] {
        world.lines(["search", "--case", &case, "--", query]);
    }
    #[cfg(unix)]
    world.lines([
        OsString::from("search"),
        "--case".into(),
        case.into(),
        std::os::unix::ffi::OsStringExt::from_vec(b"\xff".to_vec()),
    ]);
}

#[test]
fn wrong_usage_is_one_sentence_and_changes_nothing() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    for line in [
        "",
        "case",
        "case new",
        "case new --title A --country USA",
        "case new --title A --region",
        "entry add --case C --at yesterday --text x",
        "entry add --case C --at 2026-11-31T10:00:00Z --text x",
        "entry add --case C --at 2026-11-03T21:04:00 --text x",
        "entry add --case C --at 2026-11-03T21:04:00Z",
        "entry add --case C --at 2026-11-03T21:04:00Z --text x --file y",
        "entry add --case C --at 2026-11-03T21:04:00Z --text x --kind rumour",
        "entry correct x --reason - --text -",
        "evidence add --case C --depicts maybe x.jpg",
        "evidence add --case C --depicts nothing-sexual",
        "search --case C",
        "search --case C --limit -1 x",
        "submission add --case C --route r --at 2026-11-03T21:04:00Z",
        "submission add --case C --platform p --route r --at 2026-11-03T21:04:00Z --notice fcc",
        "submission answer x --kind maybe --at 2026-11-03T21:04:00Z",
        "submission answer x --kind removed --at 2026-11-03T21:04:00Z --corrects y",
        "submission looked x --found nothing --next tomorrow",
        "report notice --case C --kind fcc",
        "report notice --case C --kind dsa --shows - --more -",
        "report notice --case C --kind dsa --platform x --receiver y",
        "handoff --case C",
        "handoff --case C --out x --redact handles",
        "handoff --case C --out x --to age1a --passphrase-file f",
        "handoff --case C --out x --paper a5",
        "vault renew x",
        "vault backup",
        "vault erase",
        "case erase C",
        "device add --case C",
        "chat import --case C x",
        "timestamp --case C",
        "receipt make x --out y",
        "--now yesterday case list",
        "--vault a --vault b case list",
        "--tz Mars/Base case list",
        "--lang tlh case list",
        "timeline --case C --from now",
    ] {
        let words = line.split_whitespace().map(|word| if word == "C" { case.as_str() } else { word });
        let run = world.run(words);
        let code = run.failed(2);
        assert!(["usage", "standard-input-twice", "witness-unanswered"].contains(&code.as_str()), "{line}: {code}");
        assert_eq!((run.out.as_str(), run.err.lines().count()), ("", 2), "{line}");
    }
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn global_flags_stand_before_or_after_the_command() {
    let world = World::new();
    let vault = world.vault();
    let vault = vault.to_str().unwrap();
    let mut command = super::world::program();
    world.dress(&mut command);
    let output =
        command.args(["case", "new", "--title", "T", "--json", "--tz", "Asia/Kolkata", "--vault", vault, "--now"]);
    let run = Run::of(output.arg("2026-11-03T21:04:00Z").output().unwrap()).done();
    assert_eq!(run.lines()[0]["created"], "2026-11-04T02:34:00+05:30");
}

#[cfg(unix)]
#[test]
fn a_reader_who_leaves_early_is_no_trouble() {
    let world = World::new();
    for line in ["directory list --all --json", "directory list --all", "--help"] {
        let mut command = super::world::program();
        world.dress(&mut command);
        command.args(line.split(' ')).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let run = Run::of(child.wait_with_output().unwrap());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{line}");
    }
}
