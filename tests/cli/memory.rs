//! While a vault is open: a crash leaves no copy of the memory, keys are in pages that no disk ever gets, and what was typed is gone.

use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    os::unix::process::ExitStatusExt,
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

use aho_corasick::AhoCorasick;
use cairn_core::vault::{Secret, Vault};

use super::world::{PASSPHRASE, World, text};

const QUIT: i32 = 3;
const ABORT: i32 = 6;

/// Starts a program of a person who wants dumps, if their system gives any.
fn wanting_dumps(program: &Command, world: &World) -> Command {
    let mut shell = Command::new("sh");
    // Whoever starts the tests in the background may have told all that comes from there to ignore this signal.
    shell.args(["-c", "ulimit -c unlimited 2>/dev/null; exec env --default-signal=QUIT \"$0\" \"$@\""]);
    shell.arg(program.get_program()).args(program.get_args());
    world.dress(&mut shell);
    // As people start it: nobody watches.
    shell.env_remove("CAIRN_TRACED_BY_A_TEST");
    shell
}

/// The program with an open vault: it has more to say than anybody reads.
fn holding_a_vault(world: &World) -> Child {
    let case = world.case();
    let long = world.write("long", "A long story. ".repeat(20_000));
    let at = "2026-11-03T21:04:00-05:00";
    world.one(["entry", "add", "--case", &case, "--at", at, "--file", long.to_str().unwrap()]);
    let mut list = world.command();
    list.args(["entry", "list", "--case", &case]);
    let mut child = wanting_dumps(&list, world).stdout(Stdio::piped()).spawn().unwrap();
    // Once it has begun to answer, the vault is open.
    child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
    child
}

fn line_of(child: &Child, file: &str, begin: &str) -> String {
    let all = fs::read_to_string(format!("/proc/{}/{file}", child.id())).unwrap();
    all.lines().find(|line| line.starts_with(begin)).unwrap_or_else(|| panic!("{begin} in {all}")).to_owned()
}

fn ended_by(child: &mut Child, signal: i32) -> ExitStatus {
    let kill = Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let since = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        assert!(since.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_process_that_holds_a_vault_open_dumps_nothing_when_it_crashes() {
    let world = World::new();
    let mut sleep = Command::new("sleep");
    sleep.arg("60");
    let mut control = wanting_dumps(&sleep, &world).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let dumps = ended_by(&mut control, QUIT).core_dumped();
    for core in cores(&world) {
        fs::remove_file(core).unwrap();
    }
    for signal in [QUIT, ABORT] {
        let mut child = holding_a_vault(&world);
        let status = ended_by(&mut child, signal);
        assert_eq!(status.signal(), Some(signal));
        assert!(!status.core_dumped());
        assert_eq!(cores(&world), Vec::<std::path::PathBuf>::new());
    }
    // Where not even another program leaves a dump, nothing above could have failed.
    if !dumps {
        eprintln!("this system dumps no program at all: not shown here that ours is an exception");
    }
}

fn cores(world: &World) -> Vec<std::path::PathBuf> {
    let all = fs::read_dir(world.path("")).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("core")).collect()
}

#[test]
fn its_keys_are_in_locked_memory_and_its_limits_forbid_dumps() {
    let world = World::new();
    let mut child = holding_a_vault(&world);
    let locked = line_of(&child, "status", "VmLck:");
    let kilobytes: u32 = locked.split_whitespace().nth(1).unwrap().parse().unwrap();
    assert!(kilobytes > 0, "{locked}");
    let limit = line_of(&child, "limits", "Max core file size");
    // One byte: less than any dump, and to Linux a sign to start no program that collects dumps.
    assert_eq!(limit.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["1", "1"], "{limit}");
    ended_by(&mut child, 9);
}

/// Nothing but the secret itself is left in its pages. Only an administrator can look into a process that forbids dumps.
#[test]
fn what_was_typed_is_nowhere_in_memory_and_the_secret_stands_there_once() {
    let world = World::new();
    let vault = Vault::unlock(&world.vault(), &Secret::from(PASSPHRASE)).unwrap();
    let secret = vault.secret_for_tests();
    drop(vault);
    let (identity, key) = secret.trim_end().split_once('\n').unwrap();
    let mut child = holding_a_vault(&world);
    let words = AhoCorasick::new([PASSPHRASE, identity, key, "A long story."]).unwrap();
    let Some(found) = counted(&child, &words) else {
        eprintln!("only an administrator sees the memory of a process that forbids dumps");
        ended_by(&mut child, 9);
        return;
    };
    ended_by(&mut child, 9);
    let [passphrase, identity, key, story] = found;
    assert!(story > 0, "the search finds what is there");
    assert_eq!((passphrase, identity, key), (0, 1, 0));
    assert_eq!(text(&world.lines(["case", "list"])[0], "title"), "A case");
}

/// How often each word is in the memory that the process can write to. `None` where nobody may look.
fn counted(child: &Child, words: &AhoCorasick) -> Option<[usize; 4]> {
    let maps = fs::read_to_string(format!("/proc/{}/maps", child.id())).ok().filter(|maps| !maps.is_empty())?;
    let mut memory = File::open(format!("/proc/{}/mem", child.id())).ok()?;
    let mut found = [0; 4];
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|mode| mode.starts_with("rw"))) {
        let (from, to) = line.split(' ').next()?.split_once('-')?;
        let [from, to] = [from, to].map(|end| u64::from_str_radix(end, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        memory.seek(SeekFrom::Start(from)).ok()?;
        // Some ranges can't be read by anybody.
        if memory.read_exact(&mut bytes).is_ok() {
            words.find_iter(&bytes).for_each(|one| found[one.pattern().as_usize()] += 1);
        }
    }
    Some(found)
}
