//! What goes wrong: each has a sentence of its own, exit code 1, and leaves the vault as it was.

use std::{collections::BTreeSet, fs, thread, time::Duration};

use cairn_core::{clock::Clock, journal::Journal, vault::Secret};

use super::world::{PASSPHRASE, World};

fn add(world: &World, case: &str) -> super::world::Run {
    world.run(["entry", "add", "--case", case, "--at", "2026-11-03T21:04:00-05:00", "--text", "x"])
}

#[test]
fn each_broken_vault_is_named_and_left_as_it_is() {
    let world = World::new();
    let case = world.case();
    let path = |name: &str| world.vault().join(name);
    let whole = |name: &str| fs::read(path(name)).unwrap();
    let cut = |name: &str| whole(name)[..whole(name).len() / 2].to_vec();
    let mut flipped = whole("journal.db");
    flipped[200] ^= 1;
    let mut sentences = BTreeSet::new();
    let broken: [(&str, Option<Vec<u8>>, &str); 8] = [
        ("keys/passphrase.age", Some(cut("keys/passphrase.age")), "slot-damaged"),
        ("keys/passphrase.age", None, "slot-damaged"),
        ("journal.db", None, "journal-missing"),
        ("journal.db", Some(Vec::new()), "journal-damaged"),
        ("journal.db", Some(cut("journal.db")), "journal-damaged"),
        ("journal.db", Some(flipped), "journal-damaged"),
        ("vault.toml", Some(b"format = 99\nid = \"x\"\n".to_vec()), "newer-format"),
        ("vault.toml", None, "vault-missing"),
    ];
    for (name, content, code) in broken {
        let kept = whole(name);
        match &content {
            Some(bytes) => fs::write(path(name), bytes).unwrap(),
            None => fs::remove_file(path(name)).unwrap(),
        }
        let before = world.vault_as_it_is();
        for run in [add(&world, &case), world.run(["case", "list"]), world.run(["vault", "check"])] {
            assert_eq!(run.failed(1), code, "{name}");
            sentences.insert(run.err.lines().next().unwrap().to_owned());
        }
        assert_eq!(world.vault_as_it_is(), before, "{name} ({code})");
        fs::write(path(name), kept).unwrap();
    }
    assert_eq!(sentences.len(), 5, "{sentences:?}");
    assert_eq!(add(&world, &case).done().lines().len(), 1);
}

#[test]
fn what_a_crash_left_is_taken_away_and_said_to_people_only() {
    let world = World::new();
    let case = world.case();
    let left = world.vault().join("keys/0123456789abcdef0123.part");
    let entry = ["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00-05:00", "--text", "x"];
    fs::write(&left, "half").unwrap();
    world.run(entry).done();
    assert!(!left.exists());
    fs::write(&left, "half").unwrap();
    let run = world.bare_command().arg("--vault").arg(world.vault()).args(entry).output().unwrap();
    let said = String::from_utf8(run.stderr).unwrap();
    assert!(
        run.status.success() && said.lines().count() == 1 && said.starts_with("Something had been broken off"),
        "{said}"
    );
    assert!(!left.exists());
}

#[test]
fn a_wrong_passphrase_leaves_the_vault_untouched() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    for wrong in ["", "Granite under the lamp", "granite under the lamp ", "\u{0}"] {
        world.write("passphrase", wrong);
        assert_eq!(add(&world, &case).failed(1), "wrong-passphrase", "{wrong:?}");
    }
    fs::remove_file(world.path("passphrase")).unwrap();
    assert_eq!(add(&world, &case).failed(1), "secret-file");
    world.write("passphrase", b"\xff\xfe");
    assert_eq!(add(&world, &case).failed(1), "secret-file");
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn a_second_process_is_kept_out() {
    let world = World::new();
    let case = world.case();
    let held = Journal::unlock(&world.vault(), &Secret::from(PASSPHRASE), Clock::system()).unwrap();
    let before = world.vault_as_it_is();
    assert_eq!(add(&world, &case).failed(1), "in-use");
    assert_eq!(world.run(["vault", "check"]).failed(1), "in-use");
    assert_eq!(world.vault_as_it_is(), before);
    drop(held);
    add(&world, &case).done();
}

/// Begins to take in a large file, and does something once its bytes arrive.
fn while_it_is_read(world: &World, case: &str, act: impl FnOnce(&std::path::Path, u32)) -> super::world::Run {
    let path = world.path("inputs/large.mp4");
    fs::File::create(&path).unwrap().set_len(1 << 30).unwrap();
    let arguments = ["evidence", "add", "--case", case, "--depicts", "nothing-sexual", path.to_str().unwrap()];
    let mut command = world.command();
    command.args(arguments).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let child = command.spawn().unwrap();
    let begun = || {
        let all = world.vault_as_sizes();
        all.iter().any(|(path, size)| path.extension().is_some_and(|ending| ending == "part") && *size > 1 << 20)
    };
    for _ in 0..3000 {
        if begun() {
            break;
        }
        thread::sleep(Duration::from_millis(10));
    }
    assert!(begun(), "the file never began to be read");
    act(&path, child.id());
    super::world::Run::of(child.wait_with_output().unwrap())
}

#[test]
fn a_file_that_vanishes_while_it_is_read_leaves_nothing() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    let run = while_it_is_read(&world, &case, |path, _| fs::remove_file(path).unwrap());
    assert_eq!((run.failed(1).as_str(), run.out.as_str()), ("file-missing", ""));
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn a_file_that_grows_while_it_is_read_leaves_nothing() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    let run = while_it_is_read(&world, &case, |path, _| {
        fs::OpenOptions::new().write(true).open(path).unwrap().set_len((1 << 30) + 5).unwrap();
    });
    assert_eq!(run.failed(1), "file-changed");
    assert_eq!(world.vault_as_it_is(), before);
}

#[cfg(unix)]
#[test]
fn an_interrupted_intake_leaves_nothing() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    for signal in ["INT", "TERM", "HUP"] {
        let run = while_it_is_read(&world, &case, |_, process| {
            let kill = format!("kill -{signal} {process}");
            super::stock::run(std::process::Command::new("sh").args(["-c", &kill]));
        });
        assert_eq!(run.failed(1), "cancelled", "{signal}");
        assert_eq!(world.vault_as_it_is(), before, "{signal}");
    }
}

#[test]
fn a_package_is_never_written_over_something_and_never_half() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    let out = world.write("out/mine.zip", "mine");
    assert_eq!(world.run(["handoff", "--case", &case, "--out", out.to_str().unwrap()]).failed(1), "output-exists");
    assert_eq!(fs::read(&out).unwrap(), b"mine");
    let nowhere = world.run(["handoff", "--case", &case, "--out", "no/such/folder/p.zip"]);
    assert_eq!(nowhere.code, 1, "{nowhere:?}");
    let unknown = world.run(["handoff", "--case", &case, "--out", "out/p.zip", "--only", "nothing"]);
    assert_eq!(unknown.failed(1), "not-found");
    let key = world.run(["handoff", "--case", &case, "--out", "out/p.zip", "--to", "age1wrong"]);
    assert_eq!(key.failed(1), "bad-recipient");
    world.write("inputs/empty", "\n");
    let empty = world.run(["handoff", "--case", &case, "--out", "out/p.zip", "--passphrase-file", "inputs/empty"]);
    assert_eq!(empty.failed(1), "passphrase-empty");
    assert_eq!(fs::read_dir(world.path("out")).unwrap().count(), 1);
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn what_is_no_package_is_said_to_be_none() {
    let world = World::without_vault();
    for (content, code) in [
        (&b""[..], "not-a-package"),
        (b"PK\x03\x04", "not-a-package"),
        (b"age-encryption.org/v1\n-> X", "package-sealed"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "package-sealed"),
    ] {
        let file = world.write("p.zip", content);
        let run = world.run(["verify", file.to_str().unwrap()]);
        assert_eq!(run.failed(1), code);
        assert_eq!(code == "package-sealed", run.err.contains("age -d"));
    }
    assert_eq!(world.run(["verify", "/not/there.zip"]).failed(1), "file-missing");
}
