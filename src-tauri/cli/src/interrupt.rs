//! Long work that Ctrl-C ends without leaving anything half-done.

use std::{
    io::{self, IsTerminal, Write},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use cairn_core::evidence::{Stop, Work};

/// Work that can be interrupted. On a terminal it shows how far it is.
pub(crate) struct Interruptible {
    stop: Arc<Stop>,
    shown: Option<AtomicU64>,
}

impl Interruptible {
    /// From here on, Ctrl-C (and the system's request to end) is a wish to stop, and what is half-done is taken
    /// back first. Begun only once everything was typed: a prompt ends at once.
    pub(crate) fn begin(json: bool) -> Self {
        let stop = Arc::new(Stop::default());
        let asked = Arc::clone(&stop);
        // Where no handler can be set, Ctrl-C ends the process, and what is left is swept at the next opening.
        let _ = ctrlc::set_handler(move || asked.ask());
        let shows = !json && io::stderr().is_terminal();
        Self { stop, shown: shows.then(|| AtomicU64::new(u64::MAX)) }
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
        let drew = self.shown.as_ref().is_some_and(|shown| shown.load(Ordering::Relaxed) != u64::MAX);
        if drew {
            let _ = write!(io::stderr(), "\r      \r");
        }
    }
}
