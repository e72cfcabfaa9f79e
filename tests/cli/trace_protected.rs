//! What may show someone under 18 is not opened, not read and not even looked at: every system call of every process is
//! watched, and the name of the file must not appear in one.

use std::{fs, os::unix::fs::symlink, path::PathBuf, process::Command};

use serde_json::{Value, json};

use super::{
    evidence::blobs,
    stock,
    world::{World, fixture, text},
};

/// Every call that takes a path, and every call on something that is open: strace names the file behind it.
const CALLS: &str = "%file,%desc,io_uring_setup";

/// In the name of every file that must stay closed, whatever else is in it.
const MARK: &str = "stays-closed";

/// The calls that have to do with a marked file. Only the words of the call itself may name it.
fn about_marked(world: &World) -> Vec<String> {
    let seen = world.seen();
    assert!(seen.iter().any(|call| call.contains("journal.db")), "the watch sees what the program opens");
    assert!(!seen.iter().any(|call| call.contains("io_uring_setup")), "{seen:#?}");
    seen.into_iter().filter(|call| call.contains(MARK) && !call.contains(" execve(")).collect()
}

fn add(world: &World, case: &str, answer: &[&str], paths: &[PathBuf]) -> super::world::Run {
    let mut command = world.command();
    command.args(["evidence", "add", "--case", case]).args(answer).arg("--").args(paths);
    super::world::Run::of(command.output().unwrap())
}

/// A picture under names of every kind, an archive, a folder with a picture in it, a link to a picture, and a pipe.
fn things(world: &World) -> Vec<PathBuf> {
    let names = ["a.jpg", "b.txt", "c.zip", "d\nnew line.png", "e\u{202e}gpj.exe", "  f spaces  "];
    let mut paths: Vec<_> = names.iter().map(|name| world.path(format!("inputs/{MARK}-{name}"))).collect();
    for path in &paths {
        fs::copy(fixture("phone.jpg"), path).unwrap();
    }
    let folder = world.path(format!("inputs/{MARK}-folder"));
    fs::create_dir(&folder).unwrap();
    fs::copy(fixture("phone.jpg"), folder.join(format!("{MARK}-inside.jpg"))).unwrap();
    let link = world.path(format!("inputs/{MARK}-link.jpg"));
    symlink(&paths[0], &link).unwrap();
    let pipe = world.path(format!("inputs/{MARK}-pipe"));
    stock::run(Command::new("mkfifo").arg(&pipe));
    paths.extend([folder.clone(), folder.join(format!("{MARK}-inside.jpg")), link, pipe]);
    paths
}

#[test]
fn what_may_show_a_minor_is_never_touched() {
    let world = World::new();
    let case = world.case();
    let world = world.watched_for(CALLS);
    let paths = things(&world);
    for answer in [&["--depicts", "minor-or-unsure"][..], &["--depicts", "other-adult"]] {
        let run = add(&world, &case, answer, &paths).done();
        assert_eq!(run.lines().len(), paths.len());
        assert!(run.lines().iter().all(|line| line["protected"] == true));
        let touched = about_marked(&world);
        assert!(touched.is_empty(), "{answer:?}: {touched:#?}");
    }
    // Whatever is done with the record afterwards.
    let item = text(&world.lines(["evidence", "list", "--case", &case])[0], "id");
    world.one(["evidence", "show", &item]);
    assert_eq!(world.run(["evidence", "extract", &item, "--out", "out/x"]).failed(1), "item-protected");
    world.lines(["evidence", "verify", "--case", &case]);
    world.one(["evidence", "protect", &item, "--reason", "Told so by the police."]);
    world.lines(["search", "--case", &case, "closed"]);
    world.lines(["timeline", "--case", &case]);
    world.one(["vault", "check"]);
    world.one(["handoff", "--case", &case, "--out", "out/package.zip"]);
    let touched = about_marked(&world);
    assert!(touched.is_empty(), "{touched:#?}");
}

#[test]
fn without_an_answer_nothing_is_touched() {
    let world = World::new();
    let case = world.case();
    let world = world.watched_for(CALLS);
    let photo = world.path(format!("inputs/{MARK}.jpg"));
    fs::copy(fixture("phone.jpg"), &photo).unwrap();
    assert_eq!(add(&world, &case, &[], &[photo]).failed(2), "witness-unanswered");
    let seen = world.seen();
    assert!(!seen.iter().any(|call| call.contains(MARK) && !call.contains(" execve(")), "{seen:#?}");
    assert!(!seen.iter().any(|call| call.contains("journal.db")), "not even the vault is opened");
}

/// The positive control: under the other answer the same watch shows the file opened and read.
#[test]
fn the_watch_would_have_seen_it() {
    let world = World::new();
    let case = world.case();
    let world = world.watched_for(CALLS);
    let photo = world.path(format!("inputs/{MARK}.jpg"));
    fs::copy(fixture("phone.jpg"), &photo).unwrap();
    let link = world.path("inputs/another-name.jpg");
    symlink(&photo, &link).unwrap();
    for path in [photo, link] {
        add(&world, &case, &["--depicts", "nothing-sexual"], &[path]).done();
        let touched = about_marked(&world);
        for call in ["open", "read("] {
            assert!(touched.iter().any(|line| line.contains(call) && !line.contains(" = -1 ")), "{call}: {touched:#?}");
        }
    }
}

/// An item that is marked as protected later: its file in the vault is never opened again.
#[test]
fn what_is_protected_later_is_never_opened_again() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let item =
        add(&world, &case, &["--depicts", "nothing-sexual"], std::slice::from_ref(&photo)).done().lines().remove(0);
    let id = text(&item, "id");
    let blob = blobs(&world).remove(0);
    let name = blob.file_name().unwrap().to_str().unwrap().to_owned();
    let world = world.watched_for(CALLS);
    let opens = |world: &World| {
        let seen = world.seen();
        // Its folder may be listed; only opening it is reading it.
        seen.into_iter().filter(|call| call.contains(&name) && call.contains("open")).collect::<Vec<_>>()
    };
    world.lines(["evidence", "verify", "--case", &case]);
    assert!(!opens(&world).is_empty(), "before it is marked, checking opens it");
    assert!(!world.one(["evidence", "show", &id])["metadata"].as_array().unwrap().is_empty());
    assert!(!opens(&world).is_empty(), "and looking inside does");

    world.one(["evidence", "protect", &id, "--reason", "She may be under 18."]);
    let row: Value = world.one(["evidence", "verify", "--case", &case]);
    assert_eq!(row["problem"], "not-opened");
    world.one(["vault", "check"]);
    assert_eq!(world.one(["evidence", "show", &id])["metadata"], json!([]));
    assert_eq!(world.run(["evidence", "extract", &id, "--out", "out/x"]).failed(1), "item-protected");
    let done = world.one(["handoff", "--case", &case, "--out", "out/package.zip"]);
    assert_eq!((&done["items"], &done["not_opened"]), (&json!(0), &json!(1)));
    world.one(["handoff", "--case", &case, "--only", &id, "--out", "out/second.zip"]);
    let opened = opens(&world);
    assert!(opened.is_empty(), "{opened:#?}");
}
