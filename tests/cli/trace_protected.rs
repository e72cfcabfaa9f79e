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

/// The name of the newest file of a vault that holds one more than `known`.
fn new_blob(world: &World, known: &[String]) -> String {
    let mut names = blobs(world).into_iter().map(|blob| blob.file_name().unwrap().to_str().unwrap().to_owned());
    names.find(|name| !known.contains(name)).unwrap()
}

/// The calls since the last look that open this file, or do anything with it once it is open. Its folder may be listed, and
/// its name looked up.
fn opens(seen: &[String], name: &str) -> Vec<String> {
    let opened = |call: &&String| call.contains(name) && ["open", "read", "mmap"].iter().any(|one| call.contains(one));
    seen.iter().filter(opened).cloned().collect()
}

/// An item that is marked as protected later: its file in the vault is never opened again, by whatever looks at the record.
/// A second item beside it is opened each time: the watch would have seen it.
#[test]
fn nothing_that_looks_at_the_record_opens_what_was_protected_later() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let keep = || {
        let run = add(&world, &case, &["--depicts", "nothing-sexual"], std::slice::from_ref(&photo)).done();
        text(&run.lines()[0], "id")
    };
    let closed = keep();
    let closed_file = new_blob(&world, &[]);
    let control = keep();
    let control_file = new_blob(&world, std::slice::from_ref(&closed_file));
    world.one(["evidence", "protect", &closed, "--reason", "She may be under 18."]);
    let world = world.watched_for(CALLS);
    let told = ["--instructed-by", "Officer 17"];
    let ways: [(&str, Vec<&str>, bool); 7] = [
        ("check", vec!["vault", "check"], true),
        ("verify", vec!["evidence", "verify", "--case", &case], true),
        ("package", vec!["handoff", "--case", &case, "--out", "out/all.zip"], true),
        ("list", vec!["evidence", "list", "--case", &case], false),
        ("next", vec!["reference", "next", "--case", &case, "--item", &closed], false),
        ("again", vec!["evidence", "protect", &closed, "--reason", "Told so again."], false),
        ("named", vec!["handoff", "--case", &case, "--only", &closed, "--out", "out/one.zip"], false),
    ];
    for (way, arguments, opens_the_other) in ways {
        world.lines(arguments);
        let seen = world.seen();
        assert_eq!(opens(&seen, &closed_file), Vec::<String>::new(), "{way}");
        assert_eq!(!opens(&seen, &control_file).is_empty(), opens_the_other, "{way}");
    }
    // One by one: what is asked of the closed item alone, and then of the one beside it.
    for (id, file, is_closed) in [(&closed, &closed_file, true), (&control, &control_file, false)] {
        let fields = world.one(["evidence", "show", id])["metadata"].as_array().unwrap().len();
        assert_eq!(fields == 0, is_closed, "show");
        assert_eq!(opens(&world.seen(), file).is_empty(), is_closed, "show");
        let out = format!("out/{id}.jpg");
        let extract = world.run(["evidence", "extract", id, "--out", &out]);
        assert_eq!(extract.code, i32::from(is_closed), "{extract:?}");
        assert_eq!(opens(&world.seen(), file).is_empty(), is_closed, "extract");
    }
    let erase = ["evidence", "erase", &closed, "--reason", "The police said so."];
    for half in [&[][..], &told] {
        assert_eq!(world.run([&erase[..], half].concat()).failed(1), "instruction-missing");
    }
    assert_eq!(opens(&world.seen(), &closed_file), Vec::<String>::new(), "erasing that is refused");
    let done = ["--instructed-at", "2026-11-20T10:30:00-05:00"];
    world.one([&erase[..], &told, &done].concat());
    let seen = world.seen();
    assert_eq!(opens(&seen, &closed_file), Vec::<String>::new(), "erasing removes it unread");
    assert!(seen.iter().any(|call| call.contains(&closed_file) && call.contains("unlink")), "and does remove it");
    assert!(!blobs(&world).iter().any(|blob| blob.ends_with(&closed_file)));
}

/// The check says that it left it alone.
#[test]
fn the_check_lists_what_was_protected_later_as_not_opened() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let run = add(&world, &case, &["--depicts", "nothing-sexual"], &[photo.clone(), photo]).done();
    world.one(["evidence", "protect", &text(&run.lines()[0], "id"), "--reason", "She may be under 18."]);
    let check = world.one(["vault", "check"]);
    assert_eq!((&check["ok"], &check["items"], &check["not_opened"]), (&json!(true), &json!(1), &json!(1)));
    let rows = world.lines(["evidence", "verify", "--case", &case]);
    assert_eq!((&rows[0]["ok"], &rows[0]["problem"]), (&json!(true), &json!("not-opened")));
    assert_eq!((&rows[1]["ok"], &rows[1]["problem"]), (&json!(true), &json!(null)));
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
