//! Builds everything once, and runs the test programs without building again.
//!
//! One selection for the whole call: with one `-p` after the other, cargo would settle on other features each time and
//! compile the same crates twice. xtask stays out, because on Windows a running program can't be replaced.

use super::outcome::Outcome;
use super::stages::{check, counted};
use super::{Call, trace};
use crate::command::{cargo, tool};
use crate::paths::root;
use crate::setup::tools;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A package of ours, by its folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Package {
    Core,
    Print,
    Network,
    Reader,
    ReaderProtocol,
    Cli,
    Fuzz,
    Crash,
    App,
    Window,
}

impl Package {
    fn folder(self) -> PathBuf {
        root().join(match self {
            Self::Core => "src-tauri/core",
            Self::Print => "src-tauri/print",
            Self::Network => "src-tauri/network",
            Self::Reader => "src-tauri/reader",
            Self::ReaderProtocol => "src-tauri/reader/protocol",
            Self::Cli => "src-tauri/cli",
            Self::Fuzz => "fuzz",
            Self::Crash => "tests/crash",
            Self::App => "",
            Self::Window => "tests/window",
        })
    }
}

/// What cargo built.
#[derive(Default)]
pub(crate) struct Programs {
    tests: Vec<Program>,
    plain: Vec<Program>,
}

struct Program {
    package: PathBuf,
    name: String,
    path: PathBuf,
}

/// The stage `build`.
pub(crate) fn run(call: &Call) -> Result<Outcome, String> {
    let mut build = cargo();
    build.args(["build", "--quiet", "--keep-going", "--message-format", "json-render-diagnostics"]);
    build.args(["--lib", "--bins", "--tests"]);
    if call.plan.builds_the_window() {
        build.args(["--workspace", "--exclude", "xtask", "--features", "cairn/custom-protocol"]);
    } else {
        let parts = ["core", "print", "network", "reader", "reader-protocol", "cli", "fuzz", "crash"];
        build.args(parts.iter().flat_map(|part| ["-p".to_owned(), format!("cairn-{part}")]));
    }
    let log = Call::log("build");
    let errors =
        std::fs::File::create(&log).map_err(|error| format!("{} can't be written: {error}.", log.display()))?;
    let begun = build.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(errors).spawn();
    let mut child = begun.map_err(|error| format!("cargo could not be started: {error}."))?;
    let mut programs = Programs::default();
    if let Some(printed) = child.stdout.take() {
        BufReader::new(printed).lines().map_while(Result::ok).for_each(|line| programs.read(&line));
    }
    let status = child.wait().map_err(|error| format!("cargo was lost: {error}."))?;
    let _ = call.programs.set(programs);
    Ok(Outcome::check(status.success()))
}

impl Programs {
    fn plain(&self, name: &str) -> Option<&Path> {
        let found = self.plain.iter().find(|program| program.name == name);
        found.map(|program| program.path.as_path())
    }

    /// One line of cargo's report; lines about libraries and build scripts are passed over.
    fn read(&mut self, line: &str) {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            return;
        };
        let path = message.get("executable").and_then(Value::as_str);
        let manifest = message.get("manifest_path").and_then(Value::as_str).map(Path::new);
        let (Some(path), Some(package)) = (path, manifest.and_then(Path::parent)) else {
            return;
        };
        let name = message.pointer("/target/name").and_then(Value::as_str).unwrap_or_default();
        let program = Program { package: package.into(), name: name.into(), path: path.into() };
        match message.pointer("/profile/test").and_then(Value::as_bool) {
            Some(true) => self.tests.push(program),
            _ => self.plain.push(program),
        }
    }
}

/// Runs the test programs of a package: all but `trace_…` watched for network connections, then `trace_…` alone, since
/// those trace system calls themselves and one process can't be traced twice.
pub(crate) fn tests(call: &Call, stage: &str, package: Package, filter: &[&str]) -> Result<Outcome, String> {
    let folder = package.folder();
    let built = call.programs().map(|programs| programs.tests.iter().filter(|test| test.package == folder));
    let built: Vec<&Program> = built.into_iter().flatten().collect();
    if built.is_empty() {
        return Ok(Outcome::not_run("because its test programs did not build".into()));
    }
    trace::watched(stage, |wrap| {
        let mut outcome = Outcome::default();
        for test in built {
            let mut watched = prepared(call, &test.path, &folder);
            if package == Package::Window {
                // A window waits more than it works: with two at once two cores are half idle. With many more their drivers
                // starve each other, and then one never answers.
                watched.env("RUST_TEST_THREADS", "3");
            }
            if package == Package::Cli {
                // Command lines wait for the disk about half of their time.
                watched.env("RUST_TEST_THREADS", "4");
            }
            watched.args(filter).args(["--skip", "trace_"]);
            outcome.add(&counted(stage, &mut wrap(&watched))?);
            if filter.is_empty() {
                outcome.add(&counted(stage, prepared(call, &test.path, &folder).arg("trace_"))?);
            }
        }
        if outcome.passed + outcome.failed == 0 {
            return Ok(Outcome::broken(format!("No test of “{stage}” ran.")));
        }
        Ok(outcome)
    })
}

/// The stage `content`: the command line's own check, over the folder as it is.
pub(crate) fn content(call: &Call, stage: &str) -> Result<Outcome, String> {
    let cli = call.programs().and_then(|programs| programs.plain("cairn-cli"));
    let Some(cli) = cli else {
        return Ok(Outcome::not_run("because cairn-cli did not build".into()));
    };
    check(stage, tool(cli).args(["content", "check", "content"]))
}

/// A test program as `cargo test` would start it, with our own tools on the path.
fn prepared(call: &Call, program: &Path, folder: &Path) -> Command {
    let mut command = tool(program);
    command.current_dir(folder).env("CARGO_MANIFEST_DIR", folder).env("PATH", tools::path());
    if call.plan.deep {
        command.env("CAIRN_DEEP", "1");
    }
    if let Some(cairn) = call.programs().and_then(|programs| programs.plain("cairn")) {
        command.env("CAIRN_WINDOW_PROGRAM", cairn);
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_programs_and_plain_programs_are_told_apart() {
        let mut programs = Programs::default();
        programs.read(r#"{"reason":"compiler-artifact","manifest_path":"/p/core/Cargo.toml","target":{"name":"journeys"},"profile":{"test":true},"executable":"/p/target/debug/deps/journeys-1"}"#);
        programs.read(r#"{"reason":"compiler-artifact","manifest_path":"/p/cli/Cargo.toml","target":{"name":"cairn-cli"},"profile":{"test":false},"executable":"/p/target/debug/cairn-cli"}"#);
        programs.read(r#"{"reason":"compiler-artifact","manifest_path":"/p/core/Cargo.toml","target":{"name":"core"},"profile":{"test":true},"executable":null}"#);
        programs.read("not json");
        assert_eq!(programs.tests.len(), 1);
        assert_eq!(programs.plain.len(), 1);
        assert_eq!(programs.tests[0].package, Path::new("/p/core"));
    }
}
