//! Writing the package: aside, then under its name, then read back.

use std::{
    collections::HashSet,
    fs::{self, File, OpenOptions},
    io::{BufReader, BufWriter, Read, Seek, Write},
    path::{Path, PathBuf},
    str::FromStr,
};

use age::Encryptor;
use serde::Serialize;
use serde_json::json;
use zip::ZipWriter;

use super::{
    bag::{Bag, plain_name},
    choose::{Chosen, HandoffPart, HandoffRequest},
    document::{Print, ReportDocument},
    fill::document,
    redact::{FoundName, Redacted},
    tables,
    unbroken::Unbroken,
};
use crate::{
    durable::{remove_leftover, rename_to_new, sync_folder_of},
    evidence::{EvidenceItem, Work, read_pieces},
    failure::Failure,
    journal::{CustodyView, Journal, StoredEvent, verify_chain},
    sha256::Sha256,
    vault::{Secret, WorkFactor, normalise_passphrase},
    words::Words,
};

/// How the package is closed.
pub enum Seal {
    /// A plain zip: anyone who has it can read it.
    Open,
    /// One age file, opened with a passphrase.
    Passphrase(Secret),
    /// One age file, opened with one of these keys.
    Recipients(Vec<age::x25519::Recipient>),
}

impl Seal {
    /// Reads recipients' public keys (`age1…`).
    ///
    /// # Errors
    /// [`Failure::BadRecipient`].
    pub fn to_recipients(keys: &[String]) -> Result<Self, Failure> {
        let keys = keys.iter().map(|key| age::x25519::Recipient::from_str(key).map_err(|_| Failure::BadRecipient));
        Ok(Self::Recipients(keys.collect::<Result<_, _>>()?))
    }
}

/// What happens where the place to write to already holds a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Nothing is written.
    Refuse,
    /// The person was asked: the new package takes its place once it is whole.
    Replace,
}

/// What was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoffDone {
    /// Where the package is.
    pub file: String,
    /// How many originals are in it.
    pub items: u32,
    /// How many things the person left out.
    pub left_out: u32,
    /// How many protected things it tells of in words only.
    pub not_opened: u32,
    /// SHA-256 of the package, read back from the disk.
    pub sha256: String,
    /// The custody chain's twelve words, as they can be computed again from the package.
    pub spoken: Vec<String>,
    /// Who signed it; nobody yet.
    pub signer: Option<String>,
}

/// A package that is chosen and can be looked at or written.
pub struct Handoff<'a> {
    journal: &'a Journal,
    case: String,
    request: HandoffRequest,
    chosen: Chosen,
    redacted: Redacted,
    events: Vec<StoredEvent>,
    chain: CustodyView,
    words: &'static Words,
}

impl<'a> Handoff<'a> {
    /// Chooses what goes in. Nothing is written.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case or an id in `only`; [`Failure::JournalDamaged`] if the
    /// custody chain does not verify.
    pub fn prepare(journal: &'a Journal, case: &str, request: HandoffRequest) -> Result<Self, Failure> {
        let words = Words::of(&request.language);
        let mut chosen = Chosen::of(journal, case, &request, words)?;
        let redacted = Redacted::of(&mut chosen, &journal.case(case)?.title, &request.redact);
        let events = journal.custody_as_stored(case)?;
        let chain = verify_chain(case, &events)?;
        Ok(Self { journal, case: case.to_owned(), request, chosen, redacted, events, chain, words })
    }

    /// All that may go in, with whether it does.
    pub fn parts(&self) -> &[HandoffPart] {
        &self.chosen.parts
    }

    /// What may name someone or some place in what goes in, whether it is blacked out or not.
    pub fn found(&self) -> &[FoundName] {
        &self.redacted.found
    }

    /// About how large the package will be, in bytes.
    pub fn bytes(&self) -> u64 {
        const REPORT_AND_TABLES: u64 = 200_000;
        self.chosen.originals.iter().filter_map(|item| item.size).sum::<u64>() + REPORT_AND_TABLES
    }

    /// A file name that says nothing of what is inside.
    pub fn file_name(&self, sealed: bool) -> String {
        let ending = if sealed { "zip.age" } else { "zip" };
        format!("handoff-{}.{ending}", self.journal.clock().now().strftime("%Y-%m-%d"))
    }

    /// The report as it will be printed.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn document(&self) -> Result<ReportDocument, Failure> {
        document(self.journal, &self.case, &self.request, &self.chosen, &self.redacted, &self.chain, self.words)
    }

    /// Writes the package to `out`, and then enters it into the custody chain.
    ///
    /// # Errors
    /// [`Failure::OutputExists`], [`Failure::PassphraseOfRecord`], [`Failure::DiskFull`], [`Failure::ReadOnly`],
    /// [`Failure::EvidenceDamaged`], [`Failure::PrintFailed`], [`Failure::Cancelled`]; no half-written
    /// file is left.
    pub fn write(
        &self,
        out: &Path,
        existing: Existing,
        seal: &Seal,
        printer: &dyn Print,
        work: &dyn Work,
    ) -> Result<HandoffDone, Failure> {
        if existing == Existing::Refuse && out.symlink_metadata().is_ok() {
            return Err(Failure::OutputExists);
        }
        work.progress(0, self.bytes());
        self.refuse_the_vaults_own(seal)?;
        let report = printer.pdf(&self.document()?).map_err(|_| Failure::PrintFailed)?;
        let aside = Aside::beside(out)?;
        self.write_sealed(&aside.path, seal, &report, work)?;
        let sha256 = hash_of_file(&aside.path, work)?;
        aside.rename_to(out, existing)?;
        let items = count(&self.chosen.originals);
        let detail = json!({
            "recipient": self.request.recipient.as_str(), "sha256": sha256, "items": items,
            "left_out": self.chosen.left_out, "blacked_out": self.redacted.any(), "head": self.chain.head,
        });
        self.journal.write(|w| w.custody(&self.case, "handed-over", None, &detail))?;
        Ok(HandoffDone {
            file: out.to_string_lossy().into_owned(),
            items,
            left_out: self.chosen.left_out,
            not_opened: count(&self.chosen.protected),
            sha256,
            spoken: self.chain.spoken.clone(),
            signer: None,
        })
    }

    /// Whoever gets the package gets its passphrase too: the one that opens the record must stay the person's own.
    fn refuse_the_vaults_own(&self, seal: &Seal) -> Result<(), Failure> {
        match seal {
            Seal::Passphrase(passphrase) if self.journal.vault().is_opened_by(passphrase) => {
                Err(Failure::PassphraseOfRecord)
            }
            _ => Ok(()),
        }
    }

    fn write_sealed(&self, path: &Path, seal: &Seal, report: &[u8], work: &dyn Work) -> Result<(), Failure> {
        let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(Failure::writing)?;
        let encryptor = match seal {
            Seal::Open => {
                let zip = ZipWriter::new(Unbroken::new(BufWriter::with_capacity(1 << 20, file)));
                let file = self.fill(Bag::begin(zip), report, work)?.into_inner();
                return synced(file.into_inner().map_err(|error| Failure::writing(error.into_error()))?);
            }
            Seal::Passphrase(passphrase) => {
                let mut recipient = age::scrypt::Recipient::new(normalise_passphrase(passphrase)?);
                recipient.set_work_factor(WorkFactor::calibrated().log2());
                Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            }
            Seal::Recipients(keys) => Encryptor::with_recipients(keys.iter().map(|key| key as &dyn age::Recipient)),
        };
        let stream = encryptor
            .map_err(|_| Failure::BadRecipient)?
            .wrap_output(BufWriter::with_capacity(1 << 20, file))
            .map_err(Failure::writing)?;
        // What is encrypted can't be sought in: this zip tells each file's size behind the file.
        let stream = self.fill(Bag::begin(ZipWriter::new_stream(Unbroken::new(stream))), report, work)?.into_inner();
        let file = stream.into_inner().finish().map_err(Failure::writing)?;
        synced(file.into_inner().map_err(|error| Failure::writing(error.into_error()))?)
    }

    fn fill<W: Write + Seek>(&self, mut bag: Bag<W>, report: &[u8], work: &dyn Work) -> Result<W, Failure> {
        let of = self.bytes();
        let mut done = 0u64;
        bag.payload("report.pdf", |put| put(report))?;
        for item in &self.chosen.originals {
            let blob = self.journal.openable_blob(item)?;
            let mut reader = self.journal.vault().open_blob(&blob)?;
            let mut hash = Sha256::new();
            bag.payload(&file_of(item), |put| {
                read_pieces(&mut reader, &mut |piece| {
                    hash.update(piece);
                    done += piece.len() as u64;
                    work.progress(done, of.max(done));
                    work.go_on()?;
                    put(piece)
                })
            })?;
            let same = item.sha256.as_deref() == Some(hash.hex().as_str());
            same.then_some(()).ok_or(Failure::EvidenceDamaged)?;
        }
        let journal = tables::journal_csv(&self.chosen)?;
        bag.payload("journal.csv", |put| put(&journal))?;
        let evidence = tables::evidence_csv(&self.chosen, |item| format!("data/{}", file_of(item)))?;
        bag.payload("evidence.csv", |put| put(&evidence))?;
        if !self.chosen.messages.is_empty() {
            let messages = tables::messages_csv(&self.chosen)?;
            bag.payload("messages.csv", |put| put(&messages))?;
        }
        if self.request.with_custody {
            let custody = tables::custody_jsonl(&self.events_for_others())?;
            bag.payload("custody.jsonl", |put| put(&custody))?;
        }
        bag.tag("HOW-TO-CHECK.txt", self.words.plain("how-to-check").as_bytes())?;
        bag.finish(&self.journal.clock().now().strftime("%Y-%m-%d").to_string())
    }

    /// The chain as others may read it. Of what the person left out or blacked out only the stub goes along, and the
    /// chain still verifies.
    fn events_for_others(&self) -> Vec<StoredEvent> {
        let left_out: HashSet<&str> =
            self.chosen.parts.iter().filter(|part| !part.chosen).map(|part| part.id.as_str()).collect();
        let mut events = self.events.clone();
        for (event, seen) in events.iter_mut().zip(&self.chain.events) {
            let subject = seen.subject.as_deref();
            let stays = subject.is_some_and(|id| left_out.contains(id));
            if stays || self.redacted.would_tell(subject, event.detail.as_deref()) {
                (event.salt, event.detail) = (None, None);
            }
        }
        events
    }
}

/// The name of an original in the bag.
pub(super) fn file_of(item: &EvidenceItem) -> String {
    format!("evidence/{}", plain_name(item.number, item.original_name.as_deref().unwrap_or_default()))
}

fn count<T>(things: &[T]) -> u32 {
    u32::try_from(things.len()).unwrap_or(u32::MAX)
}

fn synced(file: File) -> Result<(), Failure> {
    file.sync_all().map_err(Failure::writing)
}

fn hash_of_file(path: &Path, work: &dyn Work) -> Result<String, Failure> {
    let mut reader = BufReader::new(File::open(path).map_err(|error| Failure::reading(&error))?);
    let mut hash = Sha256::new();
    let mut piece = vec![0; 1 << 18];
    loop {
        work.go_on()?;
        let read = reader.read(&mut piece).map_err(|error| Failure::reading(&error))?;
        match piece.get(..read) {
            Some([]) | None => return Ok(hash.hex()),
            Some(bytes) => hash.update(bytes),
        }
    }
}

/// A file that is being written beside its place. Dropped before it is renamed, it leaves nothing.
struct Aside {
    path: PathBuf,
}

impl Aside {
    fn beside(out: &Path) -> Result<Self, Failure> {
        let path = out.with_file_name(format!(".{}.part", crate::id::make_id()?));
        // What a crash left of an earlier one.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let id = name.strip_prefix('.').and_then(|name| name.strip_suffix(".part")).unwrap_or_default();
            if id.len() == 20 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                remove_leftover(&entry.path());
            }
        }
        Ok(Self { path })
    }

    fn rename_to(&self, out: &Path, existing: Existing) -> Result<(), Failure> {
        self.named(out, existing)?;
        sync_folder_of(out).map_err(Failure::writing)
    }

    fn named(&self, out: &Path, existing: Existing) -> Result<(), Failure> {
        let named = match existing {
            Existing::Replace => fs::rename(&self.path, out),
            Existing::Refuse => rename_to_new(&self.path, out),
        };
        named.map_err(Failure::writing)
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}
