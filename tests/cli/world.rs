//! A person's computer in a folder of its own: a vault, a home, and the program.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use cairn_core::{
    clock::Clock,
    journal::Journal,
    vault::{ExposeSecret, RecoveryKey, Secret, WorkFactor},
};
use serde_json::Value;
use tempfile::TempDir;

#[cfg(target_os = "linux")]
use super::watch::Watch;

pub(crate) const PASSPHRASE: &str = "granite under the lamp";

/// The program as it was built for these tests.
pub(crate) fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_cairn-cli"))
}

/// A small sample of evidence.
pub(crate) fn fixture(name: &str) -> PathBuf {
    project().join("tests/fixtures/evidence").join(name)
}

pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// Whether the tests run with full counts: `cargo xtask test --deep`.
pub(crate) fn deep() -> bool {
    std::env::var_os("CAIRN_DEEP").is_some()
}

/// Where a program may keep something for a person, and what names the place. All of them are in the world's folder.
pub(crate) const PLACES: [(&str, &str); 7] = [
    ("HOME", "home"),
    ("XDG_DATA_HOME", "home/data"),
    ("XDG_CACHE_HOME", "home/cache"),
    ("XDG_CONFIG_HOME", "home/config"),
    ("XDG_STATE_HOME", "home/state"),
    ("XDG_RUNTIME_DIR", "runtime"),
    ("TMPDIR", "temp"),
];

pub(crate) struct World {
    folder: TempDir,
    #[cfg(target_os = "linux")]
    watch: Option<Watch>,
}

impl World {
    /// With an empty vault, made with the smallest work factor that Cairn ever uses, and a recovery key.
    pub(crate) fn new() -> Self {
        let world = Self::without_vault();
        let key = RecoveryKey::make();
        fs::write(world.path("recovery-key.txt"), key.to_text().expose_secret()).unwrap();
        let passphrase = Secret::from(PASSPHRASE);
        Journal::create(&world.vault(), &passphrase, WorkFactor::FOR_TESTS, Some(&key), Clock::system()).unwrap();
        world
    }

    /// From here on the vault opens at once. What people make takes a second each time, which a long way does not try again and
    /// again.
    pub(crate) fn opens_at_once(&self) {
        let passphrase = Secret::from(PASSPHRASE);
        let journal = Journal::unlock(&self.vault(), &passphrase, Clock::system()).unwrap();
        journal.change_passphrase_with(&passphrase, WorkFactor::FOR_TESTS).unwrap();
    }

    pub(crate) fn without_vault() -> Self {
        let folder = tempfile::Builder::new().prefix("world").tempdir().unwrap();
        for name in PLACES.map(|(_, name)| name).into_iter().chain(["inputs", "out"]) {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        let world = Self {
            folder,
            #[cfg(target_os = "linux")]
            watch: None,
        };
        world.write("passphrase", PASSPHRASE);
        world
    }

    /// From here on, each run of the program is watched for these system calls. Only for tests that run outside any
    /// other trace: their module's name begins with `trace_`.
    #[cfg(target_os = "linux")]
    pub(crate) fn watched_for(mut self, calls: &str) -> Self {
        self.watch = Some(Watch::begin(self.path("traces"), calls));
        self
    }

    /// What was seen since the last look, a line for each call.
    #[cfg(target_os = "linux")]
    pub(crate) fn seen(&self) -> Vec<String> {
        self.watch.as_ref().unwrap().look()
    }

    pub(crate) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.path("vault")
    }

    /// A file in this world, with this content.
    pub(crate) fn write(&self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The program in this world, with nothing of the tester's own environment.
    pub(crate) fn command(&self) -> Command {
        let mut command = self.bare_command();
        command.arg("--vault").arg(self.vault()).arg("--json");
        command
    }

    /// As [`World::command`], without a flag.
    pub(crate) fn bare_command(&self) -> Command {
        #[cfg(target_os = "linux")]
        let watched = self.watch.as_ref().map(Watch::command);
        #[cfg(not(target_os = "linux"))]
        let watched = None;
        let mut command = watched.unwrap_or_else(program);
        self.dress(&mut command);
        command
    }

    pub(crate) fn dress(&self, command: &mut Command) {
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("TZ", "UTC");
        command.envs(PLACES.map(|(variable, name)| (variable, self.path(name))));
        command.env("CAIRN_PASSPHRASE_FILE", self.path("passphrase"));
        // Of a program that forbids dumps strace sees no names, unless an administrator runs the tests.
        command.env("CAIRN_TRACED_BY_A_TEST", "1");
        command.current_dir(self.folder.path()).stdin(Stdio::null());
    }

    /// Runs the program with `--json`.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        Run::of(self.command().args(arguments).output().unwrap())
    }

    /// As [`World::run`], with something on the standard input.
    pub(crate) fn run_with_input<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>, input: &[u8]) -> Run {
        let mut command = self.command();
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        Run::of(child.wait_with_output().unwrap())
    }

    /// Runs what must succeed.
    pub(crate) fn lines<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Vec<Value> {
        self.run(arguments).done().lines()
    }

    /// Runs what must succeed with one line.
    pub(crate) fn one<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Value {
        let mut lines = self.lines(arguments);
        assert_eq!(lines.len(), 1, "{lines:?}");
        lines.remove(0)
    }

    /// Opens a case.
    pub(crate) fn case(&self) -> String {
        text(&self.one(["case", "new", "--title", "A case", "--country", "US", "--region", "OH"]), "id")
    }

    /// Every file and folder of the vault with what is in it.
    pub(crate) fn vault_as_it_is(&self) -> BTreeMap<PathBuf, Content> {
        let all = everything_below(&self.vault()).into_iter();
        all.map(|(path, bytes)| (path, bytes.map_or(Content::Folder, |bytes| Content::of(&bytes)))).collect()
    }

    /// Every file of the vault with its size: for a look while it is being written to.
    pub(crate) fn vault_as_sizes(&self) -> Vec<(PathBuf, u64)> {
        let mut folders = vec![self.vault()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                match entry.metadata() {
                    Ok(about) if about.is_dir() => folders.push(entry.path()),
                    Ok(about) => files.push((entry.path(), about.len())),
                    Err(_) => {}
                }
            }
        }
        files
    }
}

/// Every file (with its bytes) and folder below a folder.
pub(crate) fn everything_below(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything_below(&path));
            found.insert(path, None);
        } else {
            let bytes = fs::read(&path).unwrap();
            found.insert(path, Some(bytes));
        }
    }
    found
}

/// What a file holds, as short as a failed comparison should print it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Folder,
    File { size: usize, hash: u64 },
}

impl Content {
    fn of(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Self::File { size: bytes.len(), hash: hasher.finish() }
    }
}

/// How a run of the program ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    #[track_caller]
    pub(crate) fn done(self) -> Self {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{self:?}");
        self
    }

    pub(crate) fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// What `--json` adds to the standard error: the code of what went wrong. Before it stands one sentence.
    #[track_caller]
    pub(crate) fn failed(&self, exit: i32) -> String {
        assert_eq!(self.code, exit, "{self:?}");
        let lines: Vec<&str> = self.err.lines().collect();
        let [.., sentence, object] = lines.as_slice() else { panic!("{self:?}") };
        let error: Value = serde_json::from_str(object).unwrap();
        assert_eq!(error["error"]["message"], **sentence);
        assert!(sentence.ends_with(['.', '?']) && sentence.len() > 15, "{sentence}");
        assert!(!sentence.contains("error-"), "{sentence}");
        text(&error["error"], "code")
    }
}

/// A field that must be text.
#[track_caller]
pub(crate) fn text(thing: &Value, field: &str) -> String {
    thing[field].as_str().unwrap_or_else(|| panic!("{field} of {thing}")).to_owned()
}

/// The keys of a JSON object.
pub(crate) fn keys(thing: &Value) -> Vec<&str> {
    // In order: how an object is laid out follows from what else is built along with the program.
    let mut keys: Vec<&str> = thing.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}
