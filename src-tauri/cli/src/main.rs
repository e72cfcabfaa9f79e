//! `cairn-cli`: the core without a window, for a school's IT, for recipients of a package, and for tests.
//!
//! What it takes and prints is a contract that others test against: one JSON object per line with `--json`, text
//! for people without it, and an exit code: 0 done, 1 it failed, 2 wrong usage, 3 checked and found wrong.

mod answer;
mod call;
mod commands;
mod interrupt;
mod secrets;
mod session;
mod terminal;
mod trouble;
mod typed;
mod usage;
mod values;

use std::{alloc::System, env, ffi::OsString, process::ExitCode};

use cairn_core::{content, memory, place, words::Words};
use clap::Parser;
use zeroizing_alloc::ZeroAlloc;

use crate::{call::Call, session::Session};

/// Whatever is let go of is wiped, also what libraries had copied of a secret.
#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    // Before anything else: no crash may leave a copy of this memory.
    memory::forbid_dumps();
    let given: Vec<OsString> = env::args_os().collect();
    // Before anything reads content: a newer edition of it may have been taken in.
    content::start(&place::content_pack(), content::PackKey::built_in().as_ref());
    let words = Words::english();
    let exit = match Call::try_parse_from(&given) {
        Err(error) => usage::refuse(words, &given, &error),
        Ok(Call { globals, command }) => {
            let session = Session::new(globals);
            let done = commands::run(&session, command).and_then(|exit| session.answer.finish().map(|()| exit));
            done.unwrap_or_else(|trouble| {
                session.complain(None, &trouble);
                trouble.exit()
            })
        }
    };
    ExitCode::from(exit.code())
}
