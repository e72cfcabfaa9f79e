//! The text that Cairn put on the clipboard. It is taken away after a minute and at each lock, if it is still there.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use cairn_core::failure::Failure;
use zeroize::Zeroizing;

use super::system::SystemBoard;

/// How long a copy stays: long enough to find the field and paste, too short for whoever comes next.
const STAYS: Duration = Duration::from_secs(60);

/// What the system's clipboard can do.
pub(super) trait Board: Send {
    fn put(&mut self, text: &str) -> Result<(), String>;
    /// What is on it now, from whatever program.
    fn text(&mut self) -> Option<Zeroizing<String>>;
    fn clear(&mut self);
}

/// The clipboard as this process uses it. Some systems ask the process for the text as long as it lives.
#[derive(Default)]
pub(crate) struct Clipboard(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    /// Opened with the first copy.
    board: Option<Box<dyn Board>>,
    /// What was copied last, until it was taken away.
    copy: Option<Zeroizing<String>>,
    /// How many copies there were.
    copies: u64,
}

impl Clipboard {
    /// Puts text on the clipboard. Gives how long it stays there.
    ///
    /// # Errors
    /// [`Failure::Internal`] where the clipboard can't be reached.
    pub(crate) fn copy(&self, text: Zeroizing<String>) -> Result<Duration, Failure> {
        let mut held = held(&self.0);
        if held.board.is_none() {
            held.board = Some(Box::new(SystemBoard::open().map_err(Failure::internal)?));
        }
        let copy = held.put(text).map_err(Failure::internal)?;
        drop(held);
        let clipboard = Arc::clone(&self.0);
        thread::spawn(move || {
            thread::sleep(STAYS);
            self::held(&clipboard).minute_is_over(copy);
        });
        Ok(STAYS)
    }

    /// Takes away what Cairn copied, if it is still there.
    pub(crate) fn take_away(&self) {
        held(&self.0).take_away();
    }
}

fn held(clipboard: &Mutex<Held>) -> MutexGuard<'_, Held> {
    clipboard.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Held {
    /// The number of this copy.
    fn put(&mut self, text: Zeroizing<String>) -> Result<u64, String> {
        let board = self.board.as_mut().ok_or("There is no clipboard.")?;
        board.put(&text)?;
        self.copy = Some(text);
        self.copies += 1;
        Ok(self.copies)
    }

    /// The minute of an earlier copy does not end a later one.
    fn minute_is_over(&mut self, copy: u64) {
        if self.copies == copy {
            self.take_away();
        }
    }

    fn take_away(&mut self) {
        let Some((copy, board)) = self.copy.take().zip(self.board.as_mut()) else { return };
        if board.text().is_some_and(|now| *now == *copy) {
            board.clear();
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// A clipboard that other programs can write to as well.
    #[derive(Clone, Default)]
    struct Shared(Arc<Mutex<Option<String>>>);

    impl Shared {
        fn now(&self) -> Option<String> {
            self.0.lock().unwrap().clone()
        }
    }

    impl Board for Shared {
        fn put(&mut self, text: &str) -> Result<(), String> {
            *self.0.lock().unwrap() = Some(text.to_owned());
            Ok(())
        }

        fn text(&mut self) -> Option<Zeroizing<String>> {
            self.now().map(Zeroizing::new)
        }

        fn clear(&mut self) {
            *self.0.lock().unwrap() = None;
        }
    }

    fn with(shared: &Shared) -> Held {
        Held { board: Some(Box::new(shared.clone())), ..Held::default() }
    }

    fn text(text: &str) -> Zeroizing<String> {
        Zeroizing::new(text.to_owned())
    }

    #[test]
    fn a_copy_that_is_still_there_is_taken_away() {
        let shared = Shared::default();
        let mut held = with(&shared);
        held.put(text("quiet_harbor_88")).unwrap();
        assert_eq!(shared.now().as_deref(), Some("quiet_harbor_88"));
        held.take_away();
        assert_eq!(shared.now(), None);
        assert_eq!(held.copy, None, "nor is it kept in memory");
    }

    #[test]
    fn what_another_program_copied_since_stays() {
        let shared = Shared::default();
        let mut held = with(&shared);
        held.put(text("quiet_harbor_88")).unwrap();
        shared.clone().put("a recipe").unwrap();
        held.take_away();
        assert_eq!(shared.now().as_deref(), Some("a recipe"));
    }

    #[test]
    fn each_copy_has_a_minute_of_its_own() {
        let shared = Shared::default();
        let mut held = with(&shared);
        let first = held.put(text("one")).unwrap();
        let second = held.put(text("two")).unwrap();
        held.minute_is_over(first);
        assert_eq!(shared.now().as_deref(), Some("two"));
        held.minute_is_over(second);
        assert_eq!(shared.now(), None);
    }
}
