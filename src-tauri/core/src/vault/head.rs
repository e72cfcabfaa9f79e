//! The head: how long each chain is and how it ends, kept outside the journal.
//!
//! SQLCipher authenticates each page, but not that all committed pages are there. The head is
//! written after each transaction, so that a journal that lost rows is noticed.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read, Write},
    path::PathBuf,
};

use age::{Decryptor, Encryptor};
use serde::{Deserialize, Serialize};

use super::Vault;
use crate::{
    durable::{write_durably, write_durably_and_keep},
    failure::Failure,
};

/// Length and last hash of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainEnd {
    /// How many events the chain has.
    pub length: u32,
    /// SHA-256 of the last event, in hex; 64 zeros for an empty chain.
    pub hash: String,
}

/// The ends of all chains, by the chain's id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Chain id to chain end.
    pub chains: BTreeMap<String, ChainEnd>,
}

/// What the two files of the head say.
pub(crate) struct Heads {
    /// The newest that is whole.
    pub(crate) head: Option<Head>,
    /// Which of the two files is not as it was written, as long as the other is: its name, and `missing` or `damaged`.
    pub(crate) problems: Vec<(&'static str, &'static str)>,
}

const NAME: &str = "head.age";
const NAME_BEFORE: &str = "head-before.age";

impl Vault {
    /// Reads the newest head that is whole: `head.age`, else the one before.
    /// `None` if neither is there or can be read.
    pub fn read_head(&self) -> Option<Head> {
        self.read_heads().head
    }

    /// Reads both heads. Of two that can't be read, none is named: then there is no head.
    pub(crate) fn read_heads(&self) -> Heads {
        let read = |path: PathBuf| match fs::read(path) {
            Ok(sealed) => self.open_head(&sealed).ok_or("damaged"),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err("missing"),
            Err(_) => Err("damaged"),
        };
        match (read(self.head_path()), read(self.head_before_path())) {
            (Ok(head), Err("damaged")) => Heads { head: Some(head), problems: vec![(NAME_BEFORE, "damaged")] },
            // The first head of a vault has none before it.
            (Ok(head), _) => Heads { head: Some(head), problems: Vec::new() },
            (Err(problem), Ok(before)) => Heads { head: Some(before), problems: vec![(NAME, problem)] },
            (Err(_), Err(_)) => Heads { head: None, problems: Vec::new() },
        }
    }

    fn open_head(&self, sealed: &[u8]) -> Option<Head> {
        let mut text = Vec::new();
        let identity = self.secret().identity().ok()?;
        let mut reader = Decryptor::new(sealed).ok()?.decrypt(std::iter::once(&identity as &dyn age::Identity)).ok()?;
        reader.read_to_end(&mut text).ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// Both files as they are, the one before first, as far as they are there.
    ///
    /// # Errors
    /// [`Failure::DriveFailing`], [`Failure::NotAllowed`] where one is there and the system does not give it back.
    pub(crate) fn head_files(&self) -> Result<Vec<(&'static str, Vec<u8>)>, Failure> {
        let mut files = Vec::new();
        for (name, path) in [(NAME_BEFORE, self.head_before_path()), (NAME, self.head_path())] {
            match fs::read(path) {
                Ok(bytes) => files.push((name, bytes)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Failure::opening(&error, Failure::FileUnreadable)),
            }
        }
        Ok(files)
    }

    /// Writes the head, and keeps the one before.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn write_head(&self, head: &Head) -> Result<(), Failure> {
        let text = serde_json::to_vec(head).map_err(Failure::internal)?;
        let recipient = self.secret().recipient();
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .map_err(Failure::internal)?;
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed).map_err(Failure::internal)?;
        writer.write_all(&text).map_err(Failure::internal)?;
        writer.finish().map_err(Failure::internal)?;
        // At every moment one whole head bears the name `head.age`. A damaged one is not worth keeping.
        if fs::read(self.head_path()).is_ok_and(|current| self.open_head(&current).is_some()) {
            let (path, before) = (self.head_path(), self.head_before_path());
            return write_durably_and_keep(&path, &before, &sealed).map_err(Failure::writing);
        }
        write_durably(&self.head_path(), &sealed).map_err(Failure::writing)
    }
}
