use std::{fs, path::PathBuf};

use super::*;
use crate::journal::{
    Journal,
    tests::{journal, new_case},
};

/// These tests look into nothing: what the reader finds is tested where it is.
fn no_reader() -> Reader {
    Reader::at(PathBuf::from("no-reader"))
}

struct Given {
    folder: tempfile::TempDir,
    journal: Journal,
    case: String,
}

fn given() -> Given {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    Given { folder, journal, case }
}

impl Given {
    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn take(&self, path: &std::path::Path, depicts: Option<Depicts>) -> Result<EvidenceItem, Failure> {
        Intake::begin(&self.journal, &no_reader(), &self.case, depicts, None, IntakeSource::default())?
            .take(path, &[], &Quietly)
            .map(|taken| taken.item)
    }

    fn blobs(&self) -> usize {
        let evidence = self.folder.path().join("vault/evidence");
        fs::read_dir(evidence).unwrap().map(|part| fs::read_dir(part.unwrap().path()).unwrap().count()).sum()
    }

    /// Not even an empty folder.
    fn nothing_left(&self) -> bool {
        fs::read_dir(self.folder.path().join("vault/evidence")).unwrap().count() == 0
    }
}

#[test]
fn a_file_comes_back_byte_for_byte() {
    let given = given();
    for size in [0usize, 1, HEAD, HEAD + 1, (1 << 20) + HEAD, 3_000_000] {
        let bytes: Vec<u8> = (0..size).map(|i| (i * 31 % 251) as u8).collect();
        let path = given.file(&format!("file-{size}.bin"), &bytes);
        let item = given.take(&path, Some(Depicts::NothingSexual)).unwrap();
        assert_eq!(item.size, Some(size as u64));
        let out = given.folder.path().join(format!("out-{size}"));
        given.journal.extract(&item.id, &out, &Quietly).unwrap();
        assert_eq!(fs::read(out).unwrap(), bytes);
    }
    assert!(given.journal.check(&Quietly).unwrap().0.ok);
}

const HEAD: usize = super::containers::HEAD_BYTES;

#[test]
fn what_may_show_a_minor_is_kept_in_words_even_where_there_is_no_file() {
    let given = given();
    let item = given.take("/nowhere/picture.jpg".as_ref(), Some(Depicts::MinorOrUnsure)).unwrap();
    assert!(item.protected);
    assert_eq!((item.size, item.sha256, item.media_type), (None, None, None));
    assert_eq!(item.where_it_is.as_deref(), Some("/nowhere/picture.jpg"));
    assert_eq!(given.blobs(), 0);
    let out = given.folder.path().join("out");
    assert!(matches!(given.journal.extract(&item.id, &out, &Quietly), Err(Failure::ItemProtected)));
    assert!(!out.exists());
}

#[test]
fn refused_files_leave_nothing() {
    let given = given();
    let not_text = given.file("chat.txt", b"\xff\xd8\xff\xe0\0\x10JFIF");
    let folder = given.folder.path().join("vault");
    let code = |path: &std::path::Path, depicts| given.take(path, depicts).err().map(|f| f.code());
    assert_eq!(code(&not_text, None), Some("witness-unanswered"));
    assert_eq!(code(&folder, Some(Depicts::NothingSexual)), Some("not-a-file"));
    assert_eq!(code("/nowhere/x.jpg".as_ref(), Some(Depicts::NothingSexual)), Some("file-missing"));
    assert!(given.nothing_left());
    assert!(given.journal.evidence(&given.case).unwrap().is_empty());
}

/// Stops, or does something to the file, when so many bytes are behind it.
struct At<F: Fn() + Sync>(u64, F, Stop);

impl<F: Fn() + Sync> Work for At<F> {
    fn progress(&self, done: u64, _of: u64) {
        if done >= self.0 {
            (self.1)();
        }
    }
    fn stopped(&self) -> bool {
        self.2.asked()
    }
}

#[test]
fn stopping_leaves_nothing() {
    let given = given();
    let path = given.file("video.mp4", &vec![7; 5 << 20]);
    let stop = Stop::default();
    stop.ask();
    let work = At(u64::MAX, || {}, stop);
    let reader = no_reader();
    let intake = Intake::begin(
        &given.journal,
        &reader,
        &given.case,
        Some(Depicts::NothingSexual),
        None,
        IntakeSource::default(),
    )
    .unwrap();
    assert!(matches!(intake.take(&path, &[], &work), Err(Failure::Cancelled)));
    assert!(given.nothing_left());
    assert!(given.journal.evidence(&given.case).unwrap().is_empty());
}

#[test]
fn a_file_that_vanishes_or_changes_while_it_is_read_leaves_nothing() {
    let given = given();
    let reader = no_reader();
    let intake = Intake::begin(
        &given.journal,
        &reader,
        &given.case,
        Some(Depicts::NothingSexual),
        None,
        IntakeSource::default(),
    )
    .unwrap();
    let path = given.file("gone.bin", &vec![7; 3 << 20]);
    let vanish = At(1 << 20, || drop(fs::remove_file(&path)), Stop::default());
    assert!(matches!(intake.take(&path, &[], &vanish), Err(Failure::FileMissing)));
    let path = given.file("grown.bin", &vec![7; 3 << 20]);
    let grow = At(1 << 20, || drop(fs::write(&path, vec![8; 4 << 20])), Stop::default());
    assert!(matches!(intake.take(&path, &[], &grow), Err(Failure::FileChanged)));
    assert!(given.nothing_left());
}

/// Whoever writes to an archive while it is looked into gets no texts of the one and a size of the other.
#[cfg(unix)]
#[test]
fn an_archive_that_changes_while_it_is_looked_into_leaves_nothing() {
    let given = given();
    let archive = given.file("pictures.zip", b"PK\x03\x04 and more");
    // In place of the reader: a program that adds to the archive, and says nothing of it.
    // Written by another program: a file that this one has open to write can't be run while a test beside it starts something.
    let adds = given.folder.path().join("adds");
    let script = format!("#!/bin/sh\necho more >> '{}'\n", archive.display());
    let written = std::process::Command::new("sh")
        .args(["-c", r#"printf %s "$2" > "$1" && chmod 700 "$1""#, "sh"])
        .args([adds.as_os_str(), script.as_ref()])
        .status();
    assert!(written.unwrap().success());
    let reader = Reader::at(adds);
    let depicts = Some(Depicts::NothingSexual);
    let intake = Intake::begin(&given.journal, &reader, &given.case, depicts, None, IntakeSource::default()).unwrap();
    assert!(matches!(intake.take(&archive, &[], &Quietly), Err(Failure::FileChanged)));
    assert!(given.nothing_left());
    assert!(given.journal.evidence(&given.case).unwrap().is_empty());
}

#[test]
fn damage_exchange_and_loss_of_evidence_files_are_told_apart() {
    let given = given();
    for (name, fill) in [("a.bin", 1u8), ("b.bin", 2), ("c.bin", 3), ("d.bin", 4)] {
        given.take(&given.file(name, &vec![fill; 100_000]), Some(Depicts::NothingSexual)).unwrap();
    }
    let blobs: Vec<PathBuf> = given
        .journal
        .evidence(&given.case)
        .unwrap()
        .iter()
        .map(|item| {
            given.folder.path().join("vault/evidence").join(given.journal.openable_blob(item).unwrap().as_str())
        })
        .collect();
    let mut damaged = fs::read(&blobs[0]).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    fs::write(&blobs[0], damaged).unwrap();
    fs::copy(&blobs[2], &blobs[1]).unwrap();
    fs::remove_file(&blobs[3]).unwrap();
    let rows = given.journal.verify_evidence(&given.case, &Quietly).unwrap();
    let problems: Vec<_> = rows.iter().map(|row| row.problem.as_deref()).collect();
    assert_eq!(problems, [Some("damaged"), Some("changed"), None, Some("missing")]);
}

#[test]
fn nothing_opens_an_item_that_was_marked_protected_later() {
    let given = given();
    let item = given.take(&given.file("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"), Some(Depicts::NothingSexual)).unwrap();
    let item = given.journal.protect(&item.id, "I looked again.").unwrap();
    assert!(item.protected);
    // The file is gone, and nobody notices: nobody looks.
    fs::remove_dir_all(given.folder.path().join("vault/evidence")).unwrap();
    let rows = given.journal.verify_evidence(&given.case, &Quietly).unwrap();
    assert_eq!((rows[0].ok, rows[0].problem.as_deref()), (true, Some("not-opened")));
    let out = given.folder.path().join("out");
    assert!(matches!(given.journal.extract(&item.id, &out, &Quietly), Err(Failure::ItemProtected)));
}

#[test]
fn the_journal_refuses_to_change_what_was_taken_in_or_to_take_a_protection_back() {
    let given = given();
    let path = given.file("chat.txt", b"hello");
    let item = given.take(&path, Some(Depicts::NothingSexual)).unwrap();
    given.journal.protect(&item.id, "It may show someone under 18.").unwrap();
    for sql in [
        "UPDATE evidence SET sha256 = ''",
        "UPDATE evidence SET original_name = ''",
        "UPDATE evidence SET depicts = 'nothing-sexual'",
        "UPDATE evidence SET added = ''",
        "DELETE FROM protected",
    ] {
        assert!(given.journal.write(|w| Ok(w.tx().execute(sql, [])?)).is_err(), "{sql}");
    }
    assert!(given.journal.evidence_item(&item.id).unwrap().protected);
}
