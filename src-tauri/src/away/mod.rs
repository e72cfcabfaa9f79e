//! The computer goes to sleep, its screen is locked, or the window is closed: the record locks. The page covers itself
//! first, writes what is unwritten, and then asks for it, as when a person locks.

mod clock;
#[cfg(target_os = "linux")]
mod linux;

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use serde::Serialize;
use tauri::{AppHandle, Manager, Runtime, ipc::Channel};

use crate::{commands::record, record::Record, window};

/// How long the page may take to cover itself, write and lock. A computer that is asked to wait before it sleeps waits for
/// five seconds at most, if nobody has set another time.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What the page hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AwayNews {
    /// The computer is about to sleep, or slept: it locks at once.
    Sleep,
    /// The screen was locked: it locks once work under way has ended, behind the cover.
    Screen,
    /// The window is closed: what is unwritten is written first.
    Closed,
}

/// How the page hears of it.
#[derive(Default)]
pub(crate) struct Away {
    page: Mutex<Option<Channel<AwayNews>>>,
    watched: AtomicBool,
}

impl Away {
    /// Tells the page from now on. The system is listened to from the first time on: before a record is open there is
    /// nothing to lock.
    pub(crate) fn watch<R: Runtime>(&self, app: &AppHandle<R>, page: Channel<AwayNews>) {
        *self.page.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
        if !self.watched.swap(true, Ordering::Relaxed) {
            listen(app);
        }
    }

    fn tell(&self, news: AwayNews) -> bool {
        let page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        page.as_ref().is_some_and(|page| page.send(news).is_ok())
    }
}

/// Linux says so beforehand. Everywhere the clock tells, as the computer wakes, that it slept.
fn listen<R: Runtime>(app: &AppHandle<R>) {
    #[cfg(target_os = "linux")]
    linux::listen(app);
    clock::listen(app);
}

/// Nobody is there any more. A page that does not answer is not waited for. Whether there was something to lock.
pub(crate) fn left<R: Runtime>(app: &AppHandle<R>, news: AwayNews) -> bool {
    if !app.state::<Record>().is_open() {
        return false;
    }
    // The page covers itself; the other window can't know yet.
    window::hide_others(app, window::MAIN);
    let told = app.state::<Away>().tell(news);
    // Behind the cover work may go on for as long as it takes.
    if told && news == AwayNews::Screen {
        return true;
    }
    let app = app.clone();
    thread::spawn(move || {
        if told {
            thread::sleep(PATIENCE);
        }
        match news {
            AwayNews::Closed => record::leave(&app),
            AwayNews::Sleep | AwayNews::Screen => {
                let _ = record::lock_away(&app);
            }
        }
    });
    true
}
