//! The companion: a narrow window beside the person's browser, with one form in it.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use cairn_core::form::FormRequest;
use serde::Serialize;
use tauri::ipc::Channel;

/// What the main window hears of the companion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CompanionNews {
    /// Somebody works in it: nothing may lock for want of a touch.
    Touched,
    /// It was closed.
    Closed,
    /// What the person wrote there in place of a text: what was sent is noted in the main window.
    Wrote {
        /// The form's id.
        form: String,
        /// Their words, by field.
        changes: BTreeMap<String, String>,
    },
}

/// Which form it shows.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    /// The case that it is filled from. With another one open it shows nothing.
    pub(crate) case: String,
    pub(crate) request: FormRequest,
    /// The language of the texts, where it is not that of the window.
    pub(crate) language: Option<String>,
    /// What the person wrote in place of a text so far, by field.
    pub(crate) changes: BTreeMap<String, String>,
}

/// What the companion shows, and who hears of it. In memory only, and gone with the window.
#[derive(Default)]
pub(crate) struct Companion(Mutex<Option<Open>>);

struct Open {
    shown: Shown,
    news: Channel<CompanionNews>,
}

impl Companion {
    /// It shows this from now on.
    pub(crate) fn show(&self, shown: Shown, news: Channel<CompanionNews>) {
        *self.open() = Some(Open { shown, news });
    }

    /// What it shows; none where it is closed.
    pub(crate) fn shown(&self) -> Option<Shown> {
        self.open().as_ref().map(|open| open.shown.clone())
    }

    /// The person wrote something in it: it begins with that when its page is drawn anew, and the main window hears of it.
    pub(crate) fn wrote(&self, form: String, changes: BTreeMap<String, String>) {
        if let Some(open) = &mut *self.open()
            && open.shown.request.form == form
        {
            open.shown.changes.clone_from(&changes);
        }
        self.tell(CompanionNews::Wrote { form, changes });
    }

    /// Something for the main window to know.
    pub(crate) fn tell(&self, news: CompanionNews) {
        if let Some(open) = &*self.open() {
            // A main window that is gone needs no news.
            let _ = open.news.send(news);
        }
    }

    /// Its window is gone.
    pub(crate) fn closed(&self) {
        if let Some(open) = self.open().take() {
            let _ = open.news.send(CompanionNews::Closed);
        }
    }

    fn open(&self) -> MutexGuard<'_, Option<Open>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
