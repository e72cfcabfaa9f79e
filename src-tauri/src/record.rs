//! The person's record in this process: where it is, and what is open of it.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use cairn_core::{clock::Clock, evidence::Stop, failure::Failure, journal::Journal, vault::Vault};

/// Where the vault is, or will be.
#[derive(Debug, Clone)]
pub struct Place(PathBuf);

impl Place {
    /// The place that the command line uses too.
    pub(crate) fn of_this_computer() -> Self {
        Self(cairn_core::place::vault_dir())
    }

    /// A vault in this folder; for tests.
    pub fn at(dir: PathBuf) -> Self {
        Self(dir)
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.0
    }
}

/// What the commands share.
pub struct Record {
    place: Place,
    open: Mutex<Open>,
    /// Asks the long work under way to end.
    pub(crate) stop: Arc<Stop>,
}

#[derive(Default)]
struct Open {
    journal: Option<Arc<Journal>>,
    case: Option<String>,
    /// Files that the person chose, by the token that the page knows them by.
    chosen: HashMap<String, PathBuf>,
}

impl Record {
    /// A record that is not open yet.
    pub fn at(place: Place) -> Self {
        Self { place, open: Mutex::default(), stop: Arc::default() }
    }

    pub(crate) fn dir(&self) -> &Path {
        self.place.dir()
    }

    pub(crate) fn exists(&self) -> bool {
        Vault::exists(self.dir())
    }

    pub(crate) fn is_open(&self) -> bool {
        self.open().journal.is_some()
    }

    /// Takes an opened journal. Where it holds one case, that case is open.
    pub(crate) fn hold(&self, journal: Journal) -> Result<(), Failure> {
        let cases = journal.cases()?;
        let mut open = self.open();
        open.case = match cases.as_slice() {
            [only] => Some(only.id.clone()),
            _ => None,
        };
        open.journal = Some(Arc::new(journal));
        Ok(())
    }

    /// Lets go of the journal and its keys, and stops the work under way.
    pub(crate) fn forget(&self) {
        self.stop.ask();
        *self.open() = Open::default();
    }

    pub(crate) fn journal(&self) -> Result<Arc<Journal>, Failure> {
        self.open().journal.clone().ok_or(Failure::NotFound)
    }

    /// The journal with the id of the open case.
    pub(crate) fn case(&self) -> Result<(Arc<Journal>, String), Failure> {
        let open = self.open();
        open.journal.clone().zip(open.case.clone()).ok_or(Failure::NotFound)
    }

    pub(crate) fn open_case(&self, id: &str) -> Result<(), Failure> {
        let case = self.journal()?.case(id)?;
        self.open().case = Some(case.id);
        Ok(())
    }

    /// Remembers chosen files under tokens: the page never learns a path.
    pub(crate) fn remember_chosen(&self, files: Vec<(String, PathBuf)>) {
        self.open().chosen = files.into_iter().collect();
    }

    pub(crate) fn chosen(&self, token: &str) -> Result<PathBuf, Failure> {
        self.open().chosen.get(token).cloned().ok_or(Failure::FileMissing)
    }

    pub(crate) fn clock() -> Clock {
        Clock::system()
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
