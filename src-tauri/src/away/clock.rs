//! What the clock says: where far more time passed than was waited for, the computer slept. Then the record locks as it wakes,
//! before anybody is likely to have looked. A clock that was set forward looks the same, and locks too.

use std::{
    thread,
    time::{Duration, SystemTime},
};

use tauri::{AppHandle, Runtime};

use super::{AwayNews, left};

/// How long it waits between two looks.
const BEAT: Duration = Duration::from_secs(2);
/// So much more is no sleep yet: a busy computer may let a thread wait.
const BUSY: Duration = Duration::from_secs(20);

/// Looks from now on, for as long as the process lives.
pub(super) fn listen<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    thread::spawn(move || {
        loop {
            let before = SystemTime::now();
            thread::sleep(BEAT);
            if slept(before, SystemTime::now()) {
                left(&app, AwayNews::Sleep);
            }
        }
    });
}

fn slept(before: SystemTime, now: SystemTime) -> bool {
    now.duration_since(before).is_ok_and(|passed| passed > BEAT + BUSY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_no_sleep_nor_is_a_clock_that_was_set_back() {
        let before = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        for (passed, is_sleep) in [(0, false), (2, false), (21, false), (23, true), (8 * 3600, true)] {
            assert_eq!(slept(before, before + Duration::from_secs(passed)), is_sleep, "{passed} s");
        }
        assert!(!slept(before, before - Duration::from_secs(3600)));
    }
}
