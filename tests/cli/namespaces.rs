//! A folder that can't be written to, and a disk that is full: each in a mount namespace of its own, so that it holds
//! for the administrator too.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

use super::world::{World, fixture, project, text};

/// Runs a script in which mounts can be made that nobody else sees.
fn with_own_mounts(world: &World, script: &str, arguments: &[&str]) -> Output {
    let unshare = |flags: &[&str]| {
        let mut command = Command::new("unshare");
        world.dress(&mut command);
        command.args(flags);
        command
    };
    // An administrator may lack the right to make user namespaces, and needs none.
    let works = |flags: &[&str]| unshare(flags).arg("true").status().is_ok_and(|status| status.success());
    let flags = [&["-m"][..], &["-r", "-m"]].into_iter().find(|flags| works(flags));
    let flags = flags.expect("this test needs mount namespaces, and this system allows none: see unshare(1)");
    let mut command = unshare(flags);
    command.args(["sh", "-eu", "-c", script, "sh", env!("CARGO_BIN_EXE_cairn-cli")]).args(arguments);
    command.output().unwrap()
}

/// Looks at the vault in `$1`, runs the program, and looks again. The program's own exit code is the script's.
const BETWEEN_TWO_LOOKS: &str = r#"
look() { (cd "$place" && find . -exec stat -c '%n %F %a' {} + | sort && find . -type f -exec sha256sum {} + | sort); }
look > before
code=0
"$@" || code=$?
look > after
exit $code
"#;

fn ended_as_it_began(world: &World, output: Output, code: &str) {
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{err}");
    let object = err.lines().last().expect("a failure has its sentence");
    let error: Value = serde_json::from_str(object).unwrap_or_else(|_| panic!("{err}"));
    assert_eq!(error["error"]["code"], code, "{err}");
    let look = |name: &str| fs::read_to_string(world.path(name)).unwrap();
    assert_eq!(look("before"), look("after"));
    assert!(look("before").contains("journal.db"));
}

fn entry<'a>(case: &'a str, vault: &'a str) -> Vec<&'a str> {
    let words =
        ["--json", "--vault", vault, "entry", "add", "--case", case, "--at", "2026-11-03T21:04:00Z", "--text", "x"];
    words.to_vec()
}

fn evidence<'a>(case: &'a str, vault: &'a str, file: &'a Path) -> Vec<&'a str> {
    let file = file.to_str().unwrap();
    ["--json", "--vault", vault, "evidence", "add", "--case", case, "--depicts", "nothing-sexual", file].to_vec()
}

#[test]
fn a_folder_that_can_only_be_read_stays_as_it_is() {
    let world = World::new();
    let case = world.case();
    let script = format!(
        r#"place="$PWD/vault"
mount --bind "$place" "$place"
mount -o remount,ro,bind "$place"
{BETWEEN_TWO_LOOKS}"#
    );
    let photo = fixture("phone.jpg");
    for arguments in [entry(&case, "vault"), evidence(&case, "vault", &photo)] {
        ended_as_it_began(&world, with_own_mounts(&world, &script, &arguments), "read-only");
    }
    // What is there can still be read.
    for arguments in [&["--vault", "vault", "case", "list"][..], &["--vault", "vault", "vault", "check"]] {
        let output = with_own_mounts(&world, &script, arguments);
        assert!(output.status.success(), "{output:?}");
    }
    let script =
        format!("place=\"$PWD/vault\"\nmount --bind out out\nmount -o remount,ro,bind out\n{BETWEEN_TWO_LOOKS}");
    let handoff = ["--json", "--vault", "vault", "handoff", "--case", &case, "--out", "out/package.zip"];
    ended_as_it_began(&world, with_own_mounts(&world, &script, &handoff), "read-only");
    let create = ["--json", "--vault", "out/new", "vault", "create"];
    ended_as_it_began(&world, with_own_mounts(&world, &script, &create), "read-only");
}

/// A disk that has room for the vault and little more.
fn small_disk(fill: &str) -> String {
    format!(
        r#"place="$PWD/small"
mkdir -p "$place"
mount -t tmpfs -o size=600k small "$place"
cp -a vault "$place/vault"
{fill}
{BETWEEN_TWO_LOOKS}"#
    )
}

#[test]
fn a_full_disk_loses_nothing_and_keeps_nothing_half() {
    let world = World::new();
    let case = world.case();
    let large = world.write("inputs/large.bin", vec![7; 3 << 20]);
    // The file is larger than what is left.
    let output = with_own_mounts(&world, &small_disk(""), &evidence(&case, "small/vault", &large));
    ended_as_it_began(&world, output, "disk-full");
    // There is no room left at all.
    let fill = r#"cat /dev/zero > "$place/rest" 2>/dev/null || true"#;
    for arguments in [entry(&case, "small/vault"), evidence(&case, "small/vault", &fixture("phone.jpg"))] {
        ended_as_it_began(&world, with_own_mounts(&world, &small_disk(fill), &arguments), "disk-full");
    }
    let handoff = ["--json", "--vault", "vault", "handoff", "--case", &case, "--out", "small/package.zip"];
    ended_as_it_began(&world, with_own_mounts(&world, &small_disk(fill), &handoff), "disk-full");
    let create = ["--json", "--vault", "small/new", "vault", "create", "--recovery-key-out", "new-key"];
    ended_as_it_began(&world, with_own_mounts(&world, &small_disk(fill), &create), "disk-full");
    assert!(!world.path("new-key").exists());
    // An answer that can't be written is said, even where what was asked for is done.
    let script = format!("place=\"$PWD/vault\"\n{}", BETWEEN_TWO_LOOKS.replace("\"$@\"", "\"$@\" > /dev/full"));
    let output = with_own_mounts(&world, &script, &["--json", "--vault", "vault", "case", "list"]);
    ended_as_it_began(&world, output, "answer-lost");
}

#[test]
fn an_older_vault_that_can_not_be_brought_on_stays_as_it_is_and_can_still_be_read() {
    let world = World::without_vault();
    let older = project().join("tests/fixtures/vaults/0001");
    assert!(Command::new("cp").arg("-a").arg(older).arg(world.vault()).status().unwrap().success());
    let case = text(&world.one(["case", "list"]), "id");
    let read_only = format!(
        r#"place="$PWD/vault"
mount --bind "$place" "$place"
mount -o remount,ro,bind "$place"
{BETWEEN_TWO_LOOKS}"#
    );
    ended_as_it_began(&world, with_own_mounts(&world, &read_only, &entry(&case, "vault")), "read-only");
    for arguments in [
        ["--vault", "vault", "entry", "list", "--case", &case],
        ["--vault", "vault", "evidence", "list", "--case", &case],
    ] {
        let output = with_own_mounts(&world, &read_only, &arguments);
        assert!(output.status.success() && !output.stdout.is_empty(), "{output:?}");
    }
    // Room for the copy is missing: at once, and after half of it.
    for fill in [r#"cat /dev/zero > "$place/rest" 2>/dev/null || true"#, r#"head -c 340000 /dev/zero > "$place/rest""#]
    {
        ended_as_it_began(
            &world,
            with_own_mounts(&world, &small_disk(fill), &entry(&case, "small/vault")),
            "disk-full",
        );
    }
    // With room enough the same call brings it on.
    let output = with_own_mounts(&world, &small_disk(""), &entry(&case, "small/vault"));
    assert!(output.status.success(), "{output:?}");
}
