//! Sets up and drives the project: `cargo xtask run`, `cargo xtask test` and a few smaller acts.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for the terminal; no person's record ever passes through it"
)]

mod acts;
mod command;
mod paths;
mod setup;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [-- ARGUMENTS]           installs what is missing, builds, opens the window
cargo xtask test [--deep] [STAGE…]       installs what the tests need, runs everything or the named stages
cargo xtask test --list                  names the stages
cargo xtask bindings                     writes ui/src/bridge/generated.ts from the Rust types
cargo xtask check-content                checks everything in content/, and counts it
cargo xtask check-links [WORD…]          for maintainers: opens each address in content/, or those with a WORD in them
cargo xtask pack KEY-FILE                for maintainers: makes and signs a content pack
cargo xtask pack-key KEY-FILE            for maintainers: makes the key that packs are signed with, once
cargo xtask bench [vault [PART…]]        measures against stock tools, in the same call
cargo xtask fuzz [PARSER…] [--minutes N] hunts for bytes that a parser of ours can't take, ten minutes each
cargo xtask package                      builds the release program and prints its size";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let done = match arguments.first().map(String::as_str) {
        Some("run") => acts::run::run(rest),
        Some("test") => return test::test(rest),
        Some("bindings") => acts::bindings::write(),
        Some("check-content") => acts::content::check(),
        Some("check-links") => acts::links::check(rest),
        Some("pack") => acts::pack::pack(rest),
        Some("pack-key") => acts::pack::make_key(rest),
        Some("bench") => acts::bench::bench(rest),
        Some("fuzz") => acts::fuzz::fuzz(rest),
        Some("package") => acts::package::package(),
        // Not for people: the first process inside every network trace (test/trace.rs).
        Some("traced") => test::trace::control_then_exec(rest),
        Some("help" | "--help" | "-h") | None => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => {
            eprintln!("There is no act called “{other}”.\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}
