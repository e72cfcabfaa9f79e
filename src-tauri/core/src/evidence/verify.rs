//! Reading evidence again: does each item still have the hash it had when it came?

use std::{
    fs::{self, File},
    io::{Read, Write},
    path::Path,
    sync::mpsc::sync_channel,
    thread,
};

use serde::Serialize;
use serde_json::json;

use super::{EvidenceItem, Work};
use crate::{
    durable::sync_folder_of,
    failure::Failure,
    journal::{CheckOutcome, Finding, Journal},
    sha256::Sha256,
};

/// What is said of an item that nothing opens.
const NOT_OPENED: &str = "not-opened";

/// What is said of a stub.
const ERASED: &str = "erased";

/// What verifying one item gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VerifyRow {
    /// The item's id.
    pub id: String,
    /// The item's number.
    pub number: u32,
    /// Whether it is what it was.
    pub ok: bool,
    /// `missing`, `damaged` or `changed`; for an item that is not opened `not-opened`, for one that is gone `erased`.
    pub problem: Option<String>,
}

impl Journal {
    /// Reads every item of a case again. Protected items are not opened.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::Cancelled`].
    pub fn verify_evidence(&self, case: &str, work: &dyn Work) -> Result<Vec<VerifyRow>, Failure> {
        let items = self.evidence(case)?;
        let of = items.iter().filter(|item| item.may_be_opened()).filter_map(|item| item.size).sum();
        let mut done = 0;
        items
            .iter()
            .map(|item| {
                let problem = match () {
                    () if item.erased.is_some() => Some(ERASED.to_owned()),
                    () if item.protected => Some(NOT_OPENED.to_owned()),
                    () => self.problem_of(item, &mut |read| {
                        done += read;
                        work.progress(done, of);
                        work.go_on()
                    })?,
                };
                let ok = !item.may_be_opened() || problem.is_none();
                Ok(VerifyRow { id: item.id.clone(), number: item.number, ok, problem })
            })
            .collect()
    }

    /// Checks everything: every page, the chains, the head, the key files, and each item that may be opened. One that was
    /// stopped goes on where it was, as long as the vault is open.
    ///
    /// # Errors
    /// [`Failure::Cancelled`].
    pub fn check(&self, work: &dyn Work) -> Result<(CheckOutcome, Vec<Finding>), Failure> {
        let (mut outcome, mut findings) = self.check_chains()?;
        let items = self.every_item(&mut findings)?;
        let of = items.iter().filter(|item| item.may_be_opened()).filter_map(|item| item.size).sum();
        let mut done = 0;
        for item in items.iter().filter(|item| item.erased.is_none()) {
            if item.protected {
                outcome.not_opened += 1;
                continue;
            }
            let before = self.checked().get(&item.id).cloned();
            let problem = match before {
                Some(problem) => {
                    done += item.size.unwrap_or_default();
                    problem
                }
                None => self.problem_of(item, &mut |read| {
                    done += read;
                    work.progress(done, of);
                    work.go_on()
                })?,
            };
            self.checked().insert(item.id.clone(), problem.clone());
            outcome.items += 1;
            findings.extend(problem.map(|problem| Finding {
                kind: "evidence".into(),
                id: Some(item.id.clone()),
                number: Some(item.number),
                problem,
            }));
        }
        self.checked().clear();
        outcome.ok = findings.is_empty();
        Ok((outcome, findings))
    }

    /// Every item that can be read, of all cases. What the chains tell of and can't be read is found.
    fn every_item(&self, findings: &mut Vec<Finding>) -> Result<Vec<EvidenceItem>, Failure> {
        let mut items = Vec::new();
        for case in self.cases()? {
            items.extend(self.evidence(&case.id)?);
        }
        if self.is_damaged() {
            let added = self.added().into_iter().filter(|added| added.kind == "evidence");
            for added in
                added.filter(|added| !items.iter().any(|item: &EvidenceItem| item.id == added.id)).collect::<Vec<_>>()
            {
                match self.evidence_item(&added.id) {
                    Ok(item) => items.push(item),
                    Err(_) => findings.push(added.is_hidden()),
                }
            }
        }
        Ok(items)
    }

    /// Writes an item's original bytes to `out`, which must not exist yet.
    ///
    /// # Errors
    /// [`Failure::ItemProtected`], [`Failure::ItemErased`], [`Failure::EvidenceDamaged`], [`Failure::OutputExists`],
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`]; no half-written file is left.
    pub fn extract(&self, id: &str, out: &Path, work: &dyn Work) -> Result<(), Failure> {
        let item = self.evidence_item(id)?;
        let blob = self.openable_blob(&item)?;
        let mut reader = self.vault().open_blob(&blob)?;
        let mut file = File::create_new(out).map_err(Failure::writing)?;
        let copied = (|| {
            let mut hash = Sha256::new();
            let (mut done, of) = (0, item.size.unwrap_or_default());
            read_pieces(&mut reader, &mut |piece| {
                hash.update(piece);
                file.write_all(piece).map_err(Failure::writing)?;
                done += piece.len() as u64;
                work.progress(done, of);
                work.go_on()
            })?;
            file.sync_all().and_then(|()| sync_folder_of(out)).map_err(Failure::writing)?;
            let same = item.sha256.as_deref() == Some(hash.hex().as_str());
            same.then_some(()).ok_or(Failure::EvidenceDamaged)?;
            self.write(|w| {
                let case: String =
                    w.tx().query_row("SELECT case_id FROM evidence WHERE id = ?1", [id], |row| row.get(0))?;
                w.custody(&case, "evidence-extracted", Some(id), &json!({ "number": item.number }))
            })
        })();
        if copied.is_err() {
            let _ = fs::remove_file(out);
        }
        copied
    }

    fn problem_of(
        &self,
        item: &EvidenceItem,
        see: &mut dyn FnMut(u64) -> Result<(), Failure>,
    ) -> Result<Option<String>, Failure> {
        let blob = self.openable_blob(item)?;
        if !self.vault().has_blob(&blob) {
            return Ok(Some("missing".to_owned()));
        }
        let read = self.vault().open_blob(&blob).and_then(|mut reader| hash_of(&mut reader, see));
        match read {
            // Where it is the drive, the other items may be whole all the same.
            Err(Failure::EvidenceDamaged | Failure::DriveFailing | Failure::NotAllowed) => {
                Ok(Some("damaged".to_owned()))
            }
            Err(failure) => Err(failure),
            // Whole and ours, but another item's bytes: somebody exchanged the files.
            Ok(hash) if item.sha256.as_deref() != Some(hash.as_str()) => Ok(Some("changed".to_owned())),
            Ok(_) => Ok(None),
        }
    }
}

/// How many pieces may wait between the thread that decrypts and the one that hashes.
const PIECES_WAITING: usize = 4;

/// The SHA-256 of decrypted bytes, in hex. A second thread decrypts while this one hashes.
fn hash_of(
    reader: &mut (impl Read + Send),
    see: &mut dyn FnMut(u64) -> Result<(), Failure>,
) -> Result<String, Failure> {
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel::<Vec<u8>>(PIECES_WAITING);
        let decrypting = scope.spawn(move || {
            read_pieces(reader, &mut |piece| sender.send(piece.to_vec()).map_err(|_| Failure::Cancelled))
        });
        let mut hash = Sha256::new();
        let seen = receiver.iter().try_for_each(|piece| {
            hash.update(&piece);
            see(piece.len() as u64)
        });
        // Whoever decrypts notices by this that nobody listens any more.
        drop(receiver);
        let read = decrypting.join().map_err(|_| Failure::internal("the decrypting thread ended"))?;
        seen.and(read).map(|()| hash.hex())
    })
}

/// Reads decrypted bytes piece by piece; a wrong byte is [`Failure::EvidenceDamaged`], and a drive that does not give them back
/// [`Failure::DriveFailing`].
pub(crate) fn read_pieces(
    reader: &mut impl Read,
    see: &mut dyn FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut piece = vec![0; 1 << 18];
    loop {
        let read = reader.read(&mut piece);
        let read = read.map_err(|error| Failure::opening(&error, Failure::EvidenceDamaged))?;
        match piece.get(..read) {
            Some([]) | None => return Ok(()),
            Some(bytes) => see(bytes)?,
        }
    }
}
