//! How far long work is, sent to the page; and whether the person stopped it.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use cairn_core::evidence::{Stop, Work};
use serde::Serialize;
use tauri::ipc::{Channel, IpcResponse};

/// Often enough for a bar that moves, seldom enough to cost nothing.
const EVERY: Duration = Duration::from_millis(100);

/// How far a piece of work is. Sizes are plain numbers for the page: they are far below 2^53.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct WorkProgress {
    /// What is being done, as a code: `verifying`, `writing`, `copying` or `renewing`.
    pub(crate) doing: String,
    /// Bytes behind us.
    #[specta(type = u32)]
    pub(crate) done: u64,
    /// Bytes in all.
    #[specta(type = u32)]
    pub(crate) of: u64,
}

/// How far an intake is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct IntakeProgress {
    /// The file under way.
    pub(crate) name: String,
    /// Its bytes behind us.
    #[specta(type = u32)]
    pub(crate) done: u64,
    /// Its bytes in all.
    #[specta(type = u32)]
    pub(crate) of: u64,
    /// Which file it is, from 1.
    pub(crate) file: u32,
    /// How many files there are.
    pub(crate) files: u32,
}

/// Work that tells a page how far it is.
pub(crate) struct Told<T, F> {
    channel: Channel<T>,
    stop: Arc<Stop>,
    last: Mutex<Option<Instant>>,
    message: F,
}

impl<T, F: Fn(u64, u64) -> T> Told<T, F> {
    pub(crate) fn new(channel: Channel<T>, stop: Arc<Stop>, message: F) -> Self {
        Self { channel, stop, last: Mutex::default(), message }
    }
}

impl<T: IpcResponse + Send + Sync, F: Fn(u64, u64) -> T + Sync> Work for Told<T, F> {
    fn progress(&self, done: u64, of: u64) {
        let Ok(mut last) = self.last.lock() else { return };
        if done == of || last.is_none_or(|last| last.elapsed() >= EVERY) {
            *last = Some(Instant::now());
            // A page that is gone needs no news.
            let _ = self.channel.send((self.message)(done, of));
        }
    }

    fn stopped(&self) -> bool {
        self.stop.asked()
    }
}
