//! An actor under strace: which calls it makes, and what becomes of it when one of them does not come back.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    os::unix::process::ExitStatusExt,
    process::{Command, Output},
};

use cairn_core::failure::Failure;
use cairn_crash::{Act, FIRST_FAILURE, World, give_orders, program};

/// Every call that changes something on a disk, or makes a change durable.
pub(crate) const CHANGES: &str = "write,pwrite64,pwritev,ftruncate,fallocate,copy_file_range,sendfile,fsync,fdatasync,\
    rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir";

/// Those that open, and those that read what is open.
pub(crate) const LOOKS: &str = "openat,read,pread64";

/// One call of a run: the name, and that it is the n-th of this name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Call {
    pub(crate) name: String,
    pub(crate) count: u32,
    /// As strace shows it.
    pub(crate) line: String,
    /// How many of each name its thread had made before it.
    pub(crate) before: BTreeMap<String, u32>,
}

/// How a spoiled run ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    Killed,
    Done,
    /// The code of the failure.
    Failed(&'static str),
    /// What it said to that.
    Panicked(String),
}

/// What was printed, how it ended, and which calls did not come back as they should: the one that is meant may be another's.
pub(crate) struct Spoiled {
    pub(crate) printed: String,
    pub(crate) end: End,
    pub(crate) refused: Vec<String>,
}

/// The calls of an actor that does this, in order, from where it starts to open the record. strace counts for each thread
/// by itself: of two that are the same to it, the first is meant.
pub(crate) fn calls(world: &World, passphrase: &str, act: &Act, wanted: &str) -> Vec<Call> {
    let file = world.root().join("trace");
    let output = strace(world, passphrase, act, |strace| {
        strace.arg("-o").arg(&file).args(["--seccomp-bpf", "-y", "-s", "40", "-e", &format!("trace=writev,{wanted}")]);
    });
    assert!(output.status.success(), "{output:?}");
    let trace = fs::read_to_string(&file).unwrap();
    fs::remove_file(&file).unwrap();
    let root = world.root().to_str().unwrap();
    let mut counts = BTreeMap::<&str, BTreeMap<String, u32>>::new();
    let (mut seen, mut calls) = (BTreeSet::new(), Vec::new());
    let mut started = false;
    for line in trace.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some((name, what)) = rest.trim_start().split_once('(') else { continue };
        let before = counts.entry(thread).or_default();
        let count = before.get(name).copied().unwrap_or_default() + 1;
        started |= what.contains(r#""start"#);
        let wanted = wanted.split(',').any(|one| one.trim() == name);
        if started && wanted && what.contains(root) && seen.insert((name, count)) {
            calls.push(Call { name: name.into(), count, line: rest.into(), before: before.clone() });
        }
        before.insert(name.into(), count);
    }
    assert!(!calls.is_empty(), "a trace that shows nothing proves nothing");
    calls
}

/// Kills the actor when it is about to make this call. With `stopped` strace stops at every call: slower, but else a signal is
/// lost now and then.
pub(crate) fn killed_at(world: &World, passphrase: &str, act: &Act, call: &Call, stopped: bool) -> Spoiled {
    let Call { name, count, .. } = call;
    spoiled(world, passphrase, act, &[format!("{name}:signal=KILL:when={count}")], stopped)
}

/// Runs it with these calls spoiled, each written as strace takes it.
pub(crate) fn injected(world: &World, passphrase: &str, act: &Act, injections: &[String]) -> Spoiled {
    spoiled(world, passphrase, act, injections, false)
}

fn spoiled(world: &World, passphrase: &str, act: &Act, injections: &[String], stopped: bool) -> Spoiled {
    let names: Vec<&str> = injections.iter().filter_map(|one| one.split(':').next()).collect();
    let file = world.root().join("trace");
    let output = strace(world, passphrase, act, |strace| {
        strace.arg("-o").arg(&file).args(["-y", "-s", "40"]);
        if !stopped {
            strace.arg("--seccomp-bpf");
        }
        strace.args(["-e", &format!("trace={}", names.join(","))]);
        for one in injections {
            strace.args(["-e", &format!("inject={one}")]);
        }
    });
    let end = match (output.status.code(), output.status.signal()) {
        (Some(0), _) => End::Done,
        (None, Some(9)) => End::Killed,
        (Some(code), _) if code >= FIRST_FAILURE => {
            let known = Failure::CODES.get(usize::try_from(code - FIRST_FAILURE).unwrap());
            known.map_or_else(
                || End::Panicked(String::from_utf8_lossy(&output.stderr).into_owned()),
                |code| End::Failed(code),
            )
        }
        _ => panic!("{output:?}"),
    };
    let trace = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
    fs::remove_file(&file).unwrap();
    let refused = trace.lines().filter(|line| line.ends_with("(INJECTED)")).map(str::to_owned).collect();
    Spoiled { printed: String::from_utf8_lossy(&output.stdout).into_owned(), end, refused }
}

fn strace(world: &World, passphrase: &str, act: &Act, with: impl FnOnce(&mut Command)) -> Output {
    give_orders(world, passphrase, std::slice::from_ref(act));
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", "signal=none"]);
    with(&mut strace);
    strace.arg("--").arg(program()).arg(world.root()).env("TZ", "UTC").output().unwrap()
}
