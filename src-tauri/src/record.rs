//! The person's record in this process: where it is, and what is open of it.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicBool, Ordering},
    },
};

use cairn_core::{clock::Clock, evidence::Stop, failure::Failure, journal::Journal, vault::Vault};
use tauri::ipc::Channel;
use zeroize::Zeroize;

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
    /// How the page learns that files were dropped.
    drops: Mutex<Option<Channel<u32>>>,
    /// How the long work under way is asked to end. What has ended is gone from here.
    stops: Mutex<Vec<Weak<Stop>>>,
    /// Whether this process is about to end.
    ends: AtomicBool,
}

#[derive(Default)]
struct Open {
    journal: Option<Arc<Journal>>,
    case: Option<String>,
    /// Files that the person chose, by the token that the page knows them by.
    chosen: HashMap<String, PathBuf>,
    /// How many files were ever chosen: no token stands for two.
    tokens: u64,
    /// A picture that is blacked out before it is kept. It is written nowhere.
    picture: Option<Arc<HeldPicture>>,
    /// Files of a folder, or dropped on the window, that wait until each has its answer.
    waiting: Vec<PathBuf>,
}

/// A picture in memory. It is wiped when it is let go.
pub(crate) struct HeldPicture {
    pub(crate) bytes: Vec<u8>,
    /// The file it was in; none for what came from the clipboard.
    pub(crate) file: Option<PathBuf>,
}

impl Drop for HeldPicture {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

impl Record {
    /// A record that is not open yet.
    pub fn at(place: Place) -> Self {
        Self {
            place,
            open: Mutex::default(),
            drops: Mutex::default(),
            stops: Mutex::default(),
            ends: AtomicBool::new(false),
        }
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

    /// This process is about to end. False where it was already.
    pub(crate) fn begin_to_end(&self) -> bool {
        !self.ends.swap(true, Ordering::SeqCst)
    }

    /// It does not end after all.
    pub(crate) fn goes_on(&self) {
        self.ends.store(false, Ordering::SeqCst);
    }

    /// Lets go of the journal and its keys, and stops the work under way.
    pub(crate) fn forget(&self) {
        self.stop_work();
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

    /// The journal, where this case is the open one.
    pub(crate) fn the_case(&self, id: &str) -> Result<Arc<Journal>, Failure> {
        let (journal, open) = self.case()?;
        if open == id { Ok(journal) } else { Err(Failure::NotFound) }
    }

    pub(crate) fn open_case(&self, id: &str) -> Result<(), Failure> {
        let case = self.journal()?.case(id)?;
        self.open().case = Some(case.id);
        Ok(())
    }

    /// The open case is gone.
    pub(crate) fn close_case(&self) {
        self.open().case = None;
    }

    /// Remembers chosen files under tokens, in place of those of before: the page never learns a path.
    pub(crate) fn remember_chosen(&self, files: Vec<PathBuf>) -> Vec<(String, PathBuf)> {
        let mut open = self.open();
        let first = open.tokens;
        open.tokens += files.len() as u64;
        let named: Vec<_> = (first..).zip(files).map(|(number, path)| (format!("file-{number}"), path)).collect();
        open.chosen = named.iter().cloned().collect();
        named
    }

    pub(crate) fn chosen(&self, token: &str) -> Result<PathBuf, Failure> {
        self.open().chosen.get(token).cloned().ok_or(Failure::FileMissing)
    }

    /// Holds a picture in memory, in place of the one before.
    pub(crate) fn hold_picture(&self, picture: HeldPicture) -> Arc<HeldPicture> {
        let held = Arc::new(picture);
        self.open().picture = Some(Arc::clone(&held));
        held
    }

    pub(crate) fn held_picture(&self) -> Option<Arc<HeldPicture>> {
        self.open().picture.clone()
    }

    pub(crate) fn forget_picture(&self) {
        self.open().picture = None;
    }

    /// Files that wait for their answer, in place of those of before.
    pub(crate) fn let_wait(&self, files: Vec<PathBuf>) {
        self.open().waiting = files;
    }

    /// What still waits.
    pub(crate) fn waiting(&self) -> Vec<PathBuf> {
        self.open().waiting.clone()
    }

    /// This one was kept: it waits no longer.
    pub(crate) fn waits_no_longer(&self, file: &Path) {
        self.open().waiting.retain(|waiting| waiting != file);
    }

    /// Who is told that files were dropped on the window.
    pub(crate) fn on_drop(&self, told: Channel<u32>) {
        *self.drops.lock().unwrap_or_else(PoisonError::into_inner) = Some(told);
    }

    /// Files were dropped. Not one of them is opened: the page asks first. Without an open record they are let go.
    pub(crate) fn dropped(&self, files: Vec<PathBuf>) {
        let count = if self.case().is_ok() { u32::try_from(files.len()).unwrap_or(u32::MAX) } else { 0 };
        if count > 0 {
            self.let_wait(files);
        }
        if let Some(told) = &*self.drops.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = told.send(count);
        }
    }

    /// Long work begins: how it will be asked to end.
    pub(crate) fn begin_work(&self) -> Arc<Stop> {
        let stop = Arc::new(Stop::default());
        let mut stops = self.stops.lock().unwrap_or_else(PoisonError::into_inner);
        stops.retain(|stop| stop.strong_count() > 0);
        stops.push(Arc::downgrade(&stop));
        stop
    }

    /// Asks all long work under way to end.
    pub(crate) fn stop_work(&self) {
        let stops = self.stops.lock().unwrap_or_else(PoisonError::into_inner);
        stops.iter().filter_map(Weak::upgrade).for_each(|stop| stop.ask());
    }

    pub(crate) fn clock() -> Clock {
        Clock::system()
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use cairn_core::{
        journal::CaseDraft,
        vault::{Secret, WorkFactor},
    };

    use super::*;

    /// Says to a copy of this test that it is one, and which place it should find.
    const PLACE: &str = "CAIRN_TEST_PLACE";

    #[test]
    fn the_window_finds_the_record_beside_a_portable_program() {
        if let Some(place) = std::env::var_os(PLACE) {
            assert_eq!(Place::of_this_computer().dir(), Path::new(&place));
            return;
        }
        let program = std::env::current_exe().unwrap();
        let folder = tempfile::tempdir_in(program.parent().unwrap()).unwrap();
        let copy = folder.path().join("cairn");
        std::fs::hard_link(&program, &copy).unwrap();
        let finds = |place: PathBuf| {
            let name = "record::tests::the_window_finds_the_record_beside_a_portable_program";
            let mut test = std::process::Command::new(&copy);
            test.args(["--exact", name]).env(PLACE, place).env("XDG_DATA_HOME", folder.path().join("data"));
            let output = test.output().unwrap();
            output.status.success() && String::from_utf8_lossy(&output.stdout).contains("1 passed")
        };
        assert!(!finds(folder.path().join("vault")));
        #[cfg(target_os = "linux")]
        assert!(finds(folder.path().join("data/cairn/vault")));
        std::fs::write(folder.path().join("cairn-portable"), "").unwrap();
        assert!(finds(folder.path().join("vault")));
    }

    #[test]
    fn a_write_for_another_case_than_the_open_one_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let journal =
            Journal::create(&dir, &Secret::from("granite"), WorkFactor::SMALLEST, None, Clock::system()).unwrap();
        let [first, second] = ["One", "Two"].map(|title| {
            journal.new_case(&CaseDraft { title: title.into(), country: "US".into(), region: None }).unwrap().id
        });
        let record = Record::at(Place::at(dir));
        record.hold(journal).unwrap();
        assert!(matches!(record.the_case(&first), Err(Failure::NotFound)), "none is open");
        record.open_case(&first).unwrap();
        assert!(record.the_case(&first).is_ok());
        record.open_case(&second).unwrap();
        assert!(matches!(record.the_case(&first), Err(Failure::NotFound)));
    }
}
