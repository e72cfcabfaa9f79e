//! Ctrl-C, and the system's request to end. Long work takes back first what is half-done; a question gives the terminal
//! back as it was; anything else ends at once, and what it leaves is swept at the next opening.

use std::{
    io::{self, IsTerminal, Write},
    mem,
    process::exit,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use cairn_core::{
    evidence::{Stop, Work},
    failure::Failure,
};

use crate::{session::Session, terminal::Terminal, trouble::Trouble};

/// What the program is at. There is one, as there is one terminal.
static DOING: Mutex<Doing> = Mutex::new(Doing::Anything);

enum Doing {
    Anything,
    /// A question is open: how the terminal was before, and what is said if there is no answer.
    Asking {
        terminal: Terminal,
        farewell: String,
    },
    Working(Arc<Stop>),
}

fn doing() -> MutexGuard<'static, Doing> {
    DOING.lock().unwrap_or_else(PoisonError::into_inner)
}

fn interrupted() {
    match &*doing() {
        Doing::Working(stop) => stop.ask(),
        Doing::Asking { terminal, farewell } => {
            terminal.give_back();
            let _ = write!(io::stderr(), "\n{farewell}");
            exit(Trouble::from(Failure::Cancelled).exit().code().into());
        }
        // What a shell expects of a program that Ctrl-C ended.
        Doing::Anything => exit(130),
    }
}

/// Says what the program is at, and gives what it was at before.
fn now(this: Doing) -> Doing {
    // Where no handler can be set, Ctrl-C ends the process. The second time there is one already.
    let _ = ctrlc::set_handler(interrupted);
    mem::replace(&mut *doing(), this)
}

/// Asks something on the terminal. Ctrl-C ends the program, and what was typed is shown again.
pub(crate) fn asking<T>(session: &Session, ask: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    let farewell = session.complaint(None, &Failure::Cancelled.into());
    let before = now(Doing::Asking { terminal: Terminal::as_it_is(), farewell });
    let answer = ask();
    // The question reads Ctrl-C as a letter too, and may be back before the signal was heard. Whoever comes first ends it.
    if answer.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::Interrupted) {
        interrupted();
    }
    now(before);
    answer
}

/// Work that can be interrupted. On a terminal it shows how far it is, until it is dropped.
pub(crate) struct Interruptible {
    stop: Arc<Stop>,
    shown: Option<AtomicU64>,
}

impl Interruptible {
    /// Begun only once everything was typed.
    pub(crate) fn begin(json: bool) -> Self {
        let stop = Arc::new(Stop::default());
        now(Doing::Working(Arc::clone(&stop)));
        let shows = !json && io::stderr().is_terminal();
        Self { stop, shown: shows.then(|| AtomicU64::new(u64::MAX)) }
    }

    /// Takes away what was shown of how far it is, so that an answer begins on a clean line.
    pub(crate) fn clear(&self) {
        let drew = self.shown.as_ref().is_some_and(|shown| shown.swap(u64::MAX, Ordering::Relaxed) != u64::MAX);
        if drew {
            let _ = write!(io::stderr(), "\r      \r");
        }
    }
}

impl Work for Interruptible {
    fn progress(&self, done: u64, of: u64) {
        let Some(shown) = &self.shown else { return };
        let percent = done.saturating_mul(100).checked_div(of).unwrap_or(100);
        if shown.swap(percent, Ordering::Relaxed) != percent {
            let _ = write!(io::stderr(), "\r{percent} %");
        }
    }

    fn stopped(&self) -> bool {
        self.stop.asked()
    }
}

impl Drop for Interruptible {
    fn drop(&mut self) {
        self.clear();
        now(Doing::Anything);
    }
}
