//! One process at a time: on this computer, for another person who is signed in on it, and from another computer.

use std::{
    fs,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use super::{
    stock,
    world::{World, everything_below},
};

fn note(world: &World) -> PathBuf {
    world.vault().join("in-use.toml")
}

fn add(world: &World, case: &str) -> super::world::Run {
    world.run(["entry", "add", "--case", case, "--at", "2026-11-03T21:04:00Z", "--text", "x"])
}

/// A process that has the vault open until it is ended: it takes in a file of a gibibyte of nothing.
struct Holding(Child);

impl Holding {
    fn begin(world: &World, case: &str) -> Self {
        let path = world.path("inputs/large.mp4");
        fs::File::create(&path).unwrap().set_len(1 << 30).unwrap();
        let mut command = world.command();
        command.args(["evidence", "add", "--case", case, "--depicts", "nothing-sexual", path.to_str().unwrap()]);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let begun = || {
            world
                .vault_as_sizes()
                .iter()
                .any(|(path, size)| path.extension().is_some_and(|end| end == "part") && *size > 0)
        };
        for _ in 0..3000 {
            if begun() {
                break;
            }
            thread::sleep(Duration::from_millis(5));
        }
        assert!(begun(), "it never began");
        Self(child)
    }

    /// As a power cut or `kill -9` would.
    fn end(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn what_a_killed_process_left_behind_is_no_hindrance() {
    let world = World::new();
    let case = world.case();
    let holding = Holding::begin(&world, &case);
    assert_eq!(add(&world, &case).failed(1), "in-use");
    assert_eq!(world.run(["vault", "check"]).failed(1), "in-use");
    let text = fs::read_to_string(note(&world)).unwrap();
    let known = [fs::read_to_string("/etc/hostname"), fs::read_to_string("/etc/machine-id")];
    for known in known.into_iter().flatten().filter(|known| !known.trim().is_empty()) {
        assert!(!text.contains(known.trim()), "{text}");
    }
    assert!(!text.contains("world") && text.lines().count() == 4, "{text}");
    holding.end();
    assert!(note(&world).exists(), "a process that was killed takes nothing away");
    world.one(["vault", "check"]);
    add(&world, &case).done();
    assert!(!note(&world).exists());
    assert!(everything_below(&world.vault()).keys().all(|path| path.extension().is_none_or(|end| end != "part")));
}

#[test]
fn another_computer_that_has_it_open_keeps_it_until_somebody_says_that_it_has_not() {
    let world = World::new();
    let case = world.case();
    let theirs = "computer = \"0f0f\"\nstart = \"1e1e\"\nprocess = 7\nid = \"2d2d\"\n";
    fs::write(note(&world), theirs).unwrap();
    let before = world.vault_as_it_is();
    assert_eq!(add(&world, &case).failed(1), "in-use-elsewhere");
    assert_eq!(world.run(["vault", "check"]).failed(1), "in-use-elsewhere");
    assert_eq!(world.run(["vault", "erase", "--yes"]).failed(1), "in-use-elsewhere");
    assert_eq!(world.vault_as_it_is(), before);
    world.one(["vault", "not-open-elsewhere"]);
    add(&world, &case).done();
    assert!(!note(&world).exists());
    world.one(["vault", "check"]);
}

/// The lock is the system's, so it counts for everyone who is signed in. Only root can try it as somebody else.
#[cfg(target_os = "linux")]
#[test]
fn somebody_else_on_this_computer_is_kept_out_while_it_is_open_and_not_by_what_was_left_behind() {
    use std::os::unix::process::CommandExt;

    let world = World::new();
    let case = world.case();
    // Where they could get at it at all: a stick without permissions.
    let open_up = || stock::run(Command::new("chmod").args(["-R", "a+rwX"]).arg(world.path("")));
    stock::run(Command::new("cp").arg(env!("CARGO_BIN_EXE_cairn-cli")).arg(world.path("out/cairn-cli")));
    open_up();
    let as_somebody = |arguments: &[&str]| {
        let mut command = Command::new(world.path("out/cairn-cli"));
        world.dress(&mut command);
        command.args(["--json", "--vault"]).arg(world.vault()).args(arguments).uid(65534).gid(65534);
        command.output()
    };
    let list = || as_somebody(&["case", "list"]);
    match list() {
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => return,
        output => drop(super::world::Run::of(output.unwrap()).done()),
    }
    let holding = Holding::begin(&world, &case);
    open_up();
    assert_eq!(super::world::Run::of(list().unwrap()).failed(1), "in-use");
    holding.end();
    open_up();
    let write = ["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00Z", "--text", "x"];
    super::world::Run::of(as_somebody(&write).unwrap()).done();
    assert!(!note(&world).exists());
}

#[test]
fn beside_a_portable_program_lies_its_record_and_nowhere_else() {
    let world = World::new();
    let case = world.case();
    let stick = world.path("stick");
    fs::create_dir(&stick).unwrap();
    // Written by another process: one that this one wrote could not be started while it holds it.
    stock::run(Command::new("cp").arg(env!("CARGO_BIN_EXE_cairn-cli")).arg(stick.join("cairn-cli")));
    fs::rename(world.vault(), stick.join("vault")).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(stick.join("cairn-cli"));
        world.dress(&mut command);
        super::world::Run::of(command.arg("--json").args(arguments).output().unwrap())
    };
    assert_eq!(run(&["case", "list"]).failed(1), "vault-missing");
    fs::write(stick.join("cairn-portable"), "").unwrap();
    assert_eq!(run(&["case", "list"]).done().lines()[0]["id"], case);
    run(&["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00Z", "--text", "x"]).done();
    assert_eq!(run(&["vault", "check"]).done().lines()[0]["ok"], true);
    let home = everything_below(&world.path("home"));
    assert!(home.values().all(Option::is_none), "nothing was written on this computer: {home:?}");
    run(&["vault", "erase", "--yes"]).done();
    assert!(!stick.join("vault").exists() && stick.join("cairn-portable").exists());
}
