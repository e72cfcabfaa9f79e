//! The program is killed at every point at which it writes, and the record is whole each time: what was begun is there as
//! a whole, or nothing of it counts.

use std::{fs, process::Command};

use serde_json::json;

use super::{
    evidence::blobs,
    stock,
    world::{Run, World, deep, everything_below, fixture, text},
};

/// Every call that changes something on a disk, or makes a change durable.
const ALL_CALLS: [&str; 8] = ["openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "linkat", "unlink"];

/// Runs a command again and again, and kills it at the first, second, third … of these calls (with `--deep` of all calls
/// that write); `after` looks at what is left.
fn killed_at(calls: &[&'static str], world: &World, arguments: &[&str], mut after: impl FnMut(&str)) {
    let mut killed = 0;
    for call in if deep() { &ALL_CALLS } else { calls } {
        // Of those that come by the hundred every third: one more point of a kind shows less than it costs.
        let step = if ["openat", "write", "pwrite64"].contains(call) { 3 } else { 1 };
        for count in (1..).step_by(step) {
            let ended = killed_once(world, call, count, arguments);
            after(&format!("{call} {count}"));
            if ended {
                break;
            }
            killed += 1;
        }
    }
    assert!(killed > 0, "a crash that never came proves nothing");
}

/// Runs a command and kills it at one of these calls. Whether it came to its end before: then it is done.
fn killed_once(world: &World, call: &str, count: u32, arguments: &[&str]) -> bool {
    let mut strace = Command::new("strace");
    world.dress(&mut strace);
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")]);
    strace.args(["-e", &format!("inject={call}:signal=KILL:when={count}"), "--"]);
    strace.args([env!("CARGO_BIN_EXE_cairn-cli"), "--json", "--vault", "vault"]).args(arguments);
    let output = strace.output().unwrap();
    let ended = output.status.code().is_some();
    if ended {
        Run::of(output).done();
    }
    ended
}

/// The record as it stands: nothing is wrong with it, and it goes on from what it was.
struct Record {
    case: String,
    items: u64,
    events: u64,
}

impl Record {
    fn of(world: &World) -> Self {
        Self { case: world.case(), items: 0, events: 1 }
    }

    fn is_whole(&mut self, world: &World, point: &str) {
        let check = world.one(["vault", "check"]);
        assert_eq!((&check["ok"], &check["missing_events"]), (&json!(true), &json!(0)), "{point}: {check}");
        let [items, events] = ["items", "events"].map(|count| check[count].as_u64().unwrap());
        let new = events - self.events;
        assert!(new <= 1 && (items == self.items || items == self.items + new), "{point}: {check}");
        (self.items, self.events) = (items, events);
    }

    /// After the next writing, nothing lies about that the journal does not know.
    fn is_tidy(&self, world: &World) {
        world.one(["entry", "add", "--case", &self.case, "--at", "2026-11-03T21:04:00Z", "--text", "after the crash"]);
        assert_eq!(blobs(world).len() as u64, self.items);
        let all = everything_below(&world.vault());
        let left: Vec<_> = all.keys().filter(|path| path.extension().is_some_and(|ending| ending == "part")).collect();
        assert!(left.is_empty(), "{left:?}");
        assert!(!all.keys().any(|path| path.ends_with("journal.db-journal")), "{:?}", all.keys());
    }
}

#[test]
fn a_crash_leaves_an_entry_whole_or_nothing_that_counts() {
    let world = World::new();
    let mut record = Record::of(&world);
    let case = record.case.clone();
    let add = ["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00Z", "--text", "x"];
    killed_at(&["fdatasync", "unlink"], &world, &add, |point| record.is_whole(&world, point));
    assert!(record.events > 1, "what was not killed is there");
    record.is_tidy(&world);
}

#[test]
fn a_crash_leaves_a_file_whole_or_nothing_that_counts() {
    let world = World::new();
    let mut record = Record::of(&world);
    let case = record.case.clone();
    let photo = fixture("phone.jpg");
    let add = ["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()];
    killed_at(&["fsync", "rename"], &world, &add, |point| record.is_whole(&world, point));
    assert!(record.events > 1, "what was not killed is there");
    record.is_tidy(&world);
}

#[test]
fn a_crash_leaves_an_item_whole_or_erased() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let add = || {
        let add = ["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()];
        text(&world.one(add), "id")
    };
    let (mut id, mut erased) = (add(), 0);
    let mut at = |call: &str, count: u32| -> bool {
        let ended = killed_once(&world, call, count, &["evidence", "erase", &id, "--reason", "Kept twice."]);
        let point = format!("{call} {count}");
        let check = world.one(["vault", "check"]);
        assert_eq!((&check["ok"], &check["missing_events"]), (&json!(true), &json!(0)), "{point}: {check}");
        let gone = !world.one(["evidence", "show", &id])["erased"].is_null();
        assert!(gone || !ended, "{point}: what was not killed is done");
        // The next writing takes away what is left of a file whose item is gone, and of no other.
        world.one(["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00Z", "--text", "after the crash"]);
        assert_eq!(blobs(&world).len(), usize::from(!gone), "{point}");
        if gone {
            erased += 1;
            id = add();
        }
        ended
    };
    let mut killed = 0;
    for call in if deep() { &ALL_CALLS[..] } else { &["fdatasync", "unlink", "fsync"] } {
        let step = if ["openat", "write", "pwrite64"].contains(call) { 3 } else { 1 };
        for count in (1..).step_by(step) {
            if at(call, count) {
                break;
            }
            killed += 1;
        }
    }
    assert!(killed > 0 && erased > 1, "killed {killed} times, erased {erased} times");
}

#[test]
fn a_crash_leaves_a_passphrase_that_opens() {
    let world = World::new();
    world.case();
    let new = world.write("inputs/new", "the new one");
    let old = world.path("inputs/old");
    fs::copy(world.path("passphrase"), &old).unwrap();
    let copy =
        |from: &str, to: &str| stock::run(Command::new("cp").args(["-aT"]).arg(world.path(from)).arg(world.path(to)));
    copy("vault", "before");
    let change = ["vault", "change-passphrase", "--new-passphrase-file", new.to_str().unwrap()];
    killed_at(&["rename"], &world, &change, |point| {
        let opens = |passphrase| {
            fs::copy(passphrase, world.path("passphrase")).unwrap();
            world.run(["case", "list"]).code == 0
        };
        assert!(opens(&new) || opens(&old), "{point}: neither passphrase opens it");
        fs::copy(&old, world.path("passphrase")).unwrap();
        fs::remove_dir_all(world.vault()).unwrap();
        copy("before", "vault");
    });
}

#[test]
fn a_crash_leaves_a_whole_package_or_none() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    let package = world.path("out/package.zip");
    killed_at(&["rename", "linkat"], &world, &["handoff", "--case", &case, "--out", "out/package.zip"], |point| {
        if package.exists() {
            assert_eq!(world.lines(["verify", "out/package.zip"]).last().unwrap()["ok"], true, "{point}");
            fs::remove_file(&package).unwrap();
        }
        assert_eq!(world.one(["vault", "check"])["ok"], true, "{point}");
    });
}
