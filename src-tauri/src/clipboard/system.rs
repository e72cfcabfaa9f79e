//! The clipboard of this system. Where it knows a mark for what should stay out of its history, copies carry it.

use zeroize::Zeroizing;

use super::text::Board;

pub(super) struct SystemBoard(arboard::Clipboard);

impl SystemBoard {
    pub(super) fn open() -> Result<Self, String> {
        arboard::Clipboard::new().map(Self).map_err(|error| error.to_string())
    }
}

impl Board for SystemBoard {
    fn put(&mut self, text: &str) -> Result<(), String> {
        #[cfg(target_os = "macos")]
        use arboard::SetExtApple;
        #[cfg(target_os = "linux")]
        use arboard::SetExtLinux;
        #[cfg(windows)]
        use arboard::SetExtWindows;

        let set = self.0.set().exclude_from_history();
        #[cfg(windows)]
        let set = set.exclude_from_cloud().exclude_from_monitoring();
        set.text(text).map_err(|error| error.to_string())
    }

    fn text(&mut self) -> Option<Zeroizing<String>> {
        self.0.get_text().ok().map(Zeroizing::new)
    }

    fn clear(&mut self) {
        // There is nothing better to do where it can't be done: the next copy replaces it.
        let _ = self.0.clear();
    }
}
