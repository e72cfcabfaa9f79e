//! A record with something of everything, and what is in it.

use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

use super::{
    super::{Depicts, EvidenceItem, Intake, IntakeSource, Quietly, Reader, ReferenceDraft},
    chance::Chance,
};
use crate::{
    clock::Clock,
    failure::Failure,
    journal::{
        Account, AccountDraft, CaseDraft, Certainty, Device, DeviceSheet, Entry, EntryDraft, EntryKind, Finding,
        Journal, Submission, SubmissionDraft,
    },
    vault::{ExposeSecret, RecoveryKey, Secret, Vault, WorkFactor},
};

pub(super) const CASES: usize = 3;
const ENTRIES: usize = 9;
const SIZES: [usize; 4] = [1, 900, 65_536, 150_000];
const AT: &str = "2026-11-03T21:04:00-05:00";

/// Everything that one case holds, as it is read where nothing is damaged.
#[derive(Debug, PartialEq)]
pub(super) struct CaseHolds {
    pub(super) id: String,
    pub(super) entries: Vec<Entry>,
    pub(super) items: Vec<EvidenceItem>,
    accounts: Vec<Account>,
    devices: Vec<Device>,
    submissions: Vec<Submission>,
}

/// Made once: writing it durably takes longer than most tests with it.
static MADE: LazyLock<Record> = LazyLock::new(|| Record::make(&mut Chance::new()));

#[derive(Clone)]
pub(super) struct Record {
    folder: Arc<tempfile::TempDir>,
    recovery: String,
    pub(super) cases: Arc<Vec<CaseHolds>>,
    /// What may be opened: the item's id, with its bytes.
    pub(super) originals: BTreeMap<String, Vec<u8>>,
    /// The files of these, below the vault, with each one's item.
    pub(super) files: BTreeMap<PathBuf, EvidenceItem>,
}

pub(super) fn passphrase() -> Secret {
    Secret::from("granite under the lamp")
}

impl Record {
    /// A copy of one's own.
    pub(super) fn of_one_s_own() -> Self {
        let (folder, _) = MADE.copy();
        Self { folder: Arc::new(folder), ..MADE.clone() }
    }

    pub(super) fn recovery(&self) -> RecoveryKey {
        RecoveryKey::parse(&Secret::from(self.recovery.clone())).unwrap()
    }

    pub(super) fn make(chance: &mut Chance) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let recovery = RecoveryKey::make();
        let dir = folder.path().join("vault");
        let clock = Clock::system();
        let journal = Journal::create(&dir, &passphrase(), WorkFactor::FOR_TESTS, Some(&recovery), clock).unwrap();
        let mut record = Self {
            folder,
            recovery: recovery.to_text().expose_secret().to_owned(),
            cases: Arc::default(),
            originals: BTreeMap::new(),
            files: BTreeMap::new(),
        };
        for number in 0..CASES {
            record.fill_case(&journal, &format!("Case {number}"), chance);
        }
        let cases = journal.cases().unwrap().into_iter().map(|case| case_holds(&journal, &case.id));
        record.cases = Arc::new(cases.collect());
        record
    }

    fn fill_case(&mut self, journal: &Journal, title: &str, chance: &mut Chance) {
        let draft = CaseDraft { title: title.into(), country: "US".into(), region: Some("OH".into()) };
        let case = journal.new_case(&draft).unwrap().id;
        let account = AccountDraft {
            platform: "instagram".into(),
            handle: format!("grey_heron_{}", chance.below(1000)),
            user_id: None,
            url: None,
        };
        let account = journal.add_account(&case, &account).unwrap().id;
        let sheet = DeviceSheet { kind: "phone".into(), owner: Some("an aunt".into()), ..DeviceSheet::default() };
        journal.add_device(&case, &sheet).unwrap();
        for number in 0..ENTRIES {
            // One is longer than a page.
            let words = "A message came, and it named a day. ".repeat(if number == 4 { 300 } else { 1 + number });
            let entry = EntryDraft {
                kind: EntryKind::Note,
                at: AT.into(),
                certainty: Certainty::About,
                text: format!("{title}, {number}: {words}"),
                accounts: vec![account.clone()],
                sign: None,
            };
            let entry = journal.add_entry(&case, &entry).unwrap();
            if number % 3 == 0 {
                journal
                    .correct_entry(&entry.id, &format!("{title}, {number}: it was another day."), "The day.")
                    .unwrap();
            }
        }
        let nobody = Reader::at("no-reader".into());
        let depicts = Some(Depicts::NothingSexual);
        let intake = Intake::begin(journal, &nobody, &case, depicts, None, IntakeSource::default()).unwrap();
        for size in SIZES {
            let size = size + chance.below(100);
            let bytes = chance.bytes(size);
            let item = intake.take(&self.input(size, &bytes), &[], &Quietly).unwrap().item;
            let file = Path::new("evidence").join(journal.openable_blob(&item).unwrap().as_str());
            self.files.insert(file, item.clone());
            self.originals.insert(item.id, bytes);
        }
        let closed = intake.take(&self.input(777, &chance.bytes(777)), &[], &Quietly).unwrap().item;
        journal.protect(&closed.id, "I looked again.").unwrap();
        let words = ReferenceDraft { text: "A picture in a chat.".into(), ..ReferenceDraft::default() };
        journal.add_reference(&case, &words).unwrap();
        let sent = SubmissionDraft {
            platform: Some("instagram".into()),
            service: None,
            route: "not-a-user-form".into(),
            at: AT.into(),
            number: Some("555-0100".into()),
            pin: None,
            text: Some("What was sent. ".repeat(50)),
            notice: None,
            follows: None,
        };
        journal.add_submission(&case, &sent).unwrap();
    }

    fn input(&self, size: usize, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(format!("input-{size}.bin"));
        fs::write(&path, bytes).unwrap();
        path
    }

    pub(super) fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// A copy that may be changed in any way.
    pub(super) fn copy(&self) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        copy_folder(&self.vault(), &dir);
        (folder, dir)
    }

    /// Every file of the vault, below it.
    pub(super) fn all_files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.vault()];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push(path.strip_prefix(self.vault()).unwrap().to_owned());
                }
            }
        }
        files.sort();
        files
    }

    /// Whatever the findings don't name can be read, and is what it was. Returns how many things were read.
    pub(super) fn all_else_is_whole(&self, journal: &Journal, findings: &[Finding], about: &str) -> usize {
        let named = |kind: &str, id: &str| {
            findings.iter().any(|finding| finding.kind == kind && finding.id.as_deref() == Some(id))
        };
        let mut read = 0;
        for case in self.cases.iter() {
            for entry in case.entries.iter().filter(|entry| !named("entry", &entry.id)) {
                assert_eq!(journal.entry(&entry.id).ok().as_ref(), Some(entry), "{about}");
                read += 1;
            }
            for item in case.items.iter().filter(|item| !named("evidence", &item.id)) {
                assert_eq!(journal.evidence_item(&item.id).ok().as_ref(), Some(item), "{about}");
                if let Some(bytes) = self.originals.get(&item.id) {
                    assert!(original(journal, item).ok().as_ref() == Some(bytes), "item {}: {about}", item.number);
                }
                read += 1;
            }
            for device in case.devices.iter().filter(|device| !named("device", &device.id)) {
                assert_eq!(journal.device(&device.id).ok().as_ref(), Some(device), "{about}");
            }
            for sent in case.submissions.iter().filter(|sent| !named("submission", &sent.id)) {
                assert_eq!(journal.submission(&sent.id).ok().map(|sent| sent.text), Some(sent.text.clone()), "{about}");
            }
        }
        read
    }

    /// Nothing is lost: every list is what it was.
    pub(super) fn is_whole(&self, journal: &Journal, about: &str) {
        for case in self.cases.iter() {
            let now = case_holds(journal, &case.id);
            assert_eq!(now.entries, case.entries, "{about}");
            assert_eq!(now.items, case.items, "{about}");
            assert_eq!(now.accounts, case.accounts, "{about}");
            assert_eq!(now.devices, case.devices, "{about}");
        }
        self.all_else_is_whole(journal, &[], about);
    }

    /// The journal can't be opened. With the key every original still can, as `docs/recover.md` says.
    pub(super) fn originals_open_without_the_journal(&self, dir: &Path, about: &str) {
        let vault = Vault::unlock(dir, &passphrase()).unwrap();
        for (file, item) in &self.files {
            let name = file.strip_prefix("evidence").unwrap().to_str().unwrap().to_owned();
            let mut bytes = Vec::new();
            let read = vault.open_blob(&crate::vault::BlobName::from_journal(name)).unwrap().read_to_end(&mut bytes);
            assert!(read.is_ok() && bytes == self.originals[&item.id], "{about}");
        }
    }
}

fn case_holds(journal: &Journal, case: &str) -> CaseHolds {
    CaseHolds {
        id: case.to_owned(),
        entries: journal.entries(case).unwrap(),
        items: journal.evidence(case).unwrap(),
        accounts: journal.accounts(case).unwrap(),
        devices: journal.devices(case).unwrap(),
        submissions: journal.submissions(case).unwrap(),
    }
}

pub(super) fn original(journal: &Journal, item: &EvidenceItem) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let blob = journal.openable_blob(item)?;
    journal.vault().open_blob(&blob)?.read_to_end(&mut bytes).map_err(|_| Failure::EvidenceDamaged)?;
    Ok(bytes)
}

pub(super) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let into = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &into);
        } else {
            fs::copy(entry.path(), into).unwrap();
        }
    }
}
