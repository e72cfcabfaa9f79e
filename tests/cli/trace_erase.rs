//! Erasing is killed at every point at which it changes something: what goes as a whole is there as a whole, or nothing of it can
//! be read and the next start takes the rest away.

use std::{fs, process::Command};

use serde_json::json;

use super::{
    stock,
    world::{Run, World, deep, everything_below, fixture, text},
};

const CALLS: [&str; 4] = ["rename", "unlink", "unlinkat", "rmdir"];
const ALL_CALLS: [&str; 8] = ["rename", "unlink", "unlinkat", "rmdir", "fsync", "fdatasync", "write", "openat"];

/// Whether it came to its end before that call.
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

fn each_point(world: &World, arguments: &[&str], mut after: impl FnMut(&str, bool)) -> u32 {
    stock::run(Command::new("cp").args(["-aT"]).arg(world.vault()).arg(world.path("before")));
    let mut killed = 0;
    for call in if deep() { &ALL_CALLS[..] } else { &CALLS } {
        let step = if ["openat", "write"].contains(call) { 5 } else { 1 };
        for count in (1..).step_by(step) {
            let ended = killed_once(world, call, count, arguments);
            after(&format!("{call} {count}"), ended);
            if world.vault().exists() {
                fs::remove_dir_all(world.vault()).unwrap();
            }
            stock::run(Command::new("cp").args(["-aT"]).arg(world.path("before")).arg(world.vault()));
            if ended {
                break;
            }
            killed += 1;
        }
    }
    killed
}

fn full(world: &World) -> String {
    let case = world.case();
    let photo = fixture("phone.jpg");
    world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    case
}

#[test]
fn a_crash_leaves_the_record_whole_or_nothing_that_can_be_read() {
    let world = World::new();
    full(&world);
    let (mut whole, mut gone) = (0, 0);
    let killed = each_point(&world, &["vault", "erase", "--yes"], |point, ended| {
        let slots = world.vault().join("keys").join("passphrase.age").exists();
        let run = world.run(["vault", "check"]);
        if run.code == 0 {
            assert!(!ended && slots, "{point}");
            assert_eq!(run.lines().last().unwrap()["ok"], true, "{point}");
            whole += 1;
        } else {
            assert_eq!(run.failed(1), "vault-missing", "{point}");
            // An empty folder may be left: a new record can begin in it.
            assert!(everything_below(&world.vault()).is_empty(), "{point}: the next start takes the rest away");
            gone += 1;
        }
    });
    assert!(killed > 4 && whole > 0 && gone > 4, "killed {killed} times: {whole} whole, {gone} gone");
}

#[test]
fn a_crash_leaves_a_case_whole_or_erased() {
    let world = World::new();
    let (case, stays) = (full(&world), full(&world));
    let mut erased = 0;
    let killed = each_point(&world, &["case", "erase", &case, "--yes"], |point, ended| {
        let check = world.one(["vault", "check"]);
        assert_eq!((&check["ok"], &check["missing_events"]), (&json!(true), &json!(0)), "{point}: {check}");
        let cases: Vec<_> = world.lines(["case", "list"]).iter().map(|one| text(one, "id")).collect();
        let is_gone = !cases.contains(&case);
        assert!(cases.contains(&stays) && (is_gone || !ended), "{point}");
        // The next writing takes away what is left of its files, and no other.
        let after = ["entry", "add", "--case", &stays, "--at", "2026-11-03T21:04:00Z", "--text", "after the crash"];
        world.run(after).done();
        let files = everything_below(&world.vault().join("evidence"));
        assert_eq!(files.values().flatten().count(), if is_gone { 1 } else { 2 }, "{point}");
        assert!(!everything_below(&world.vault()).keys().any(|path| path.ends_with("journal.db-journal")), "{point}");
        erased += u32::from(is_gone);
    });
    assert!(killed > 3 && erased > 1, "killed {killed} times, erased {erased} times");
}
