//! The stages, in their order. A stage says what it needs; how it runs is a few lines.

use super::build::{self, Package};
use super::outcome::Outcome;
use super::{Call, rules, trace};
use crate::command::{cargo, npm, run_into, tool};
use crate::paths::ui;
use crate::setup::packages::{DISPLAY, FONTS, Group, STOCK_TOOLS, TRACE, WEB_VIEW};
use std::process::Command;

/// One step of `cargo xtask test`.
pub(crate) struct Stage {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    /// Without these having passed it says nothing, and does not run.
    pub(crate) needs: &'static [&'static str],
    /// These come first, but it goes on with what they left.
    pub(crate) after: &'static [&'static str],
    /// System packages beyond the compiler.
    pub(crate) packages: &'static [Group],
    /// Whether it needs the UI's packages.
    pub(crate) ui: bool,
    pub(crate) run: fn(&Call) -> Result<Outcome, String>,
}

const PLAIN: Stage =
    Stage { name: "", what: "", needs: &[], after: &[], packages: &[], ui: false, run: |_| Ok(Outcome::check(true)) };

/// All of them. Quick ones first, so that a small mistake is seen soon.
pub(crate) const ALL: &[Stage] = &[
    Stage {
        name: "format",
        what: "every source file is written as the formatters write it",
        ui: true,
        run: |_| {
            both("format", cargo().args(["fmt", "--all", "--check"]), npm().args(["run", "--silent", "format:check"]))
        },
        ..PLAIN
    },
    Stage {
        name: "rules",
        what: "what may know what: no window in the core, one bridge in the UI",
        run: |_| rules::check(),
        ..PLAIN
    },
    Stage {
        name: "xtask",
        what: "tests of this tool itself",
        packages: &[TRACE],
        run: |_| counted("xtask", cargo().args(["test", "--package", "xtask"])),
        ..PLAIN
    },
    Stage {
        name: "ui-check",
        what: "types of the UI",
        ui: true,
        run: |_| check("ui-check", npm().args(["run", "--silent", "check"])),
        ..PLAIN
    },
    Stage {
        name: "ui-test",
        what: "unit tests of the UI",
        packages: &[TRACE],
        ui: true,
        run: |_| trace::watched("ui-test", |wrap| counted("ui-test", wrap(&ui_tests()).current_dir(ui()))),
        ..PLAIN
    },
    Stage {
        name: "ui-build",
        what: "the UI as the program carries it",
        ui: true,
        run: |_| check("ui-build", npm().args(["run", "--silent", "build"])),
        ..PLAIN
    },
    Stage { name: "build", what: "every program and every test program, once", run: build::run, ..PLAIN },
    Stage {
        name: "bindings",
        what: "the types that the UI sees are those of the Rust code",
        needs: &["ui-build"],
        after: &["build"],
        packages: &[WEB_VIEW],
        run: |call| build::tests(call, "bindings", Package::App, &["bindings_are_up_to_date"]),
        ..PLAIN
    },
    Stage {
        name: "core",
        what: "tests of the core and journeys over it",
        after: &["build"],
        packages: &[STOCK_TOOLS, TRACE],
        run: |call| build::tests(call, "core", Package::Core, &[]),
        ..PLAIN
    },
    Stage {
        name: "print",
        what: "tests of the documents on paper",
        after: &["build"],
        packages: &[STOCK_TOOLS, TRACE],
        run: |call| build::tests(call, "print", Package::Print, &[]),
        ..PLAIN
    },
    Stage {
        name: "network",
        what: "tests of the acts that use the network, against servers on this computer",
        after: &["build"],
        packages: &[TRACE],
        run: |call| build::tests(call, "network", Package::Network, &[]),
        ..PLAIN
    },
    Stage {
        name: "reader",
        what: "tests of the process that parses what comes from outside",
        after: &["build"],
        packages: &[STOCK_TOOLS, TRACE],
        run: |call| {
            let mut outcome = build::tests(call, "reader", Package::Reader, &[])?;
            outcome.add(&build::tests(call, "reader", Package::ReaderProtocol, &[])?);
            Ok(outcome)
        },
        ..PLAIN
    },
    Stage {
        name: "fuzz",
        what: "what fuzzing began with and what it found, once more",
        after: &["build"],
        packages: &[TRACE],
        run: |call| build::tests(call, "fuzz", Package::Fuzz, &[]),
        ..PLAIN
    },
    Stage {
        name: "cli",
        what: "journeys on the command line",
        after: &["build"],
        packages: &[STOCK_TOOLS, TRACE],
        run: |call| build::tests(call, "cli", Package::Cli, &[]),
        ..PLAIN
    },
    Stage {
        name: "crash",
        what: "killed, the power gone, the disk refusing: nothing that was acknowledged is lost",
        after: &["build"],
        packages: &[TRACE],
        run: |call| build::tests(call, "crash", Package::Crash, &[]),
        ..PLAIN
    },
    Stage {
        name: "content",
        what: "what people read has its sources and its shape",
        after: &["build"],
        run: |call| build::content(call, "content"),
        ..PLAIN
    },
    Stage {
        name: "maintain",
        what: "making content packs, and looking whether links still answer",
        after: &["build"],
        run: |_| {
            counted("maintain", cargo().args(["test", "--package", "xtask", "--features", "links,pack", "acts::"]))
        },
        ..PLAIN
    },
    Stage {
        name: "commands",
        what: "which window may call what",
        needs: &["ui-build"],
        after: &["build"],
        packages: &[WEB_VIEW, TRACE],
        ui: true,
        run: |call| build::tests(call, "commands", Package::App, &["--skip", "bindings_are_up_to_date"]),
    },
    Stage {
        name: "window",
        what: "journeys through the real window",
        needs: &["ui-build"],
        after: &["build"],
        packages: &[WEB_VIEW, FONTS, DISPLAY, STOCK_TOOLS, TRACE],
        ui: true,
        run: |call| build::tests(call, "window", Package::Window, &[]),
    },
    Stage {
        name: "lints",
        what: "what the compiler and clippy warn of is an error",
        // Tauri reads the built UI while it compiles.
        needs: &["ui-build"],
        packages: &[WEB_VIEW],
        ui: true,
        run: |_| {
            check(
                "lints",
                cargo().args([
                    "clippy",
                    "--quiet",
                    "--workspace",
                    "--all-targets",
                    "--keep-going",
                    "--features",
                    "cairn/custom-protocol,xtask/bench,xtask/links,xtask/pack",
                    "--",
                    "-D",
                    "warnings",
                ]),
            )
        },
        ..PLAIN
    },
];

fn ui_tests() -> Command {
    let mut vitest = tool("node");
    vitest.args(["node_modules/vitest/vitest.mjs", "run"]).env("NO_COLOR", "1");
    vitest
}

/// A check: it holds or it does not.
pub(super) fn check(stage: &str, command: &mut Command) -> Result<Outcome, String> {
    Ok(Outcome::check(run_into(command, &Call::log(stage))?))
}

fn both(stage: &str, first: &mut Command, second: &mut Command) -> Result<Outcome, String> {
    let mut outcome = check(stage, first)?;
    outcome.add(&check(stage, second)?);
    Ok(outcome)
}

/// A test runner: its own closing lines say how many.
pub(super) fn counted(stage: &str, command: &mut Command) -> Result<Outcome, String> {
    let log = Call::log(stage);
    let before = std::fs::metadata(&log).map_or(0, |about| about.len());
    let well = run_into(command, &log)?;
    let bytes = std::fs::read(&log).map_err(|error| format!("{} can't be read: {error}.", log.display()))?;
    let from = usize::try_from(before).unwrap_or(usize::MAX);
    let printed = String::from_utf8_lossy(bytes.get(from..).unwrap_or_default()).into_owned();
    Ok(Outcome::counted(&printed, well))
}
