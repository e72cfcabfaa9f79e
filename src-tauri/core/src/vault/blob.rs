//! Evidence files: one age file each, under a random name.

use std::{
    fs::{self, File},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

use age::{Decryptor, Encryptor, stream::StreamWriter};

use super::{Vault, outlet::Outlet};
use crate::{
    durable::{create_folders, remove_leftover, sweep_unfinished_in, sync_folder_of},
    failure::Failure,
    id::make_id,
};

/// The random name of an evidence file: `<xx>/<random>.age`. Never a hash: that would tell what it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlobName(String);

impl BlobName {
    fn make() -> Result<Self, Failure> {
        let random = make_id()?;
        Ok(Self(format!("{}/{random}.age", &random[..2])))
    }

    /// The name as the journal keeps it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A name read from the journal.
    pub fn from_journal(name: String) -> Self {
        Self(name)
    }
}

/// Encrypts bytes into a new evidence file, which counts only after [`BlobWriter::finish`].
/// Dropped unfinished, it leaves nothing.
pub struct BlobWriter {
    stream: Option<StreamWriter<Outlet>>,
    aside: PathBuf,
    path: PathBuf,
    name: BlobName,
}

impl BlobWriter {
    /// Makes the file durable under its name.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`]; nothing is left then.
    pub fn finish(mut self) -> Result<BlobName, Failure> {
        let Some(stream) = self.stream.take() else { return Err(Failure::Cancelled) };
        let finished = (|| {
            let file = stream.finish()?.finish()?;
            file.sync_all()?;
            fs::rename(&self.aside, &self.path)?;
            sync_folder_of(&self.path)
        })();
        finished.map_err(Failure::writing)?;
        Ok(self.name.clone())
    }
}

impl Write for BlobWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.stream {
            Some(stream) => stream.write(bytes),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for BlobWriter {
    fn drop(&mut self) {
        // Closed first: a large file is written by another thread.
        self.stream = None;
        remove_leftover(&self.aside);
        remove_folder_if_empty(&self.path);
    }
}

impl Vault {
    /// Begins an evidence file of about so many bytes.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn begin_blob(&self, size: u64) -> Result<BlobWriter, Failure> {
        self.begin_blob_named(&BlobName::make()?, size)
    }

    /// Begins an evidence file under a name that another vault gave it.
    ///
    /// # Errors
    /// As [`Vault::begin_blob`].
    pub(crate) fn begin_blob_named(&self, name: &BlobName, size: u64) -> Result<BlobWriter, Failure> {
        let name = name.clone();
        let path = self.blob_path(&name);
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        create_folders(&folder).map_err(Failure::writing)?;
        let aside = path.with_extension("part");
        // What a crash left of it.
        remove_leftover(&aside);
        let file = File::create_new(&aside).map_err(|error| {
            remove_folder_if_empty(&path);
            Failure::writing(error)
        })?;
        let recipient = self.secret().recipient();
        let begun = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .map_err(Failure::internal)
            .and_then(|encryptor| {
                let outlet = Outlet::into(file, &aside, size).map_err(Failure::writing)?;
                encryptor.wrap_output(outlet).map_err(Failure::writing)
            });
        match begun {
            Ok(stream) => Ok(BlobWriter { stream: Some(stream), aside, path, name }),
            Err(failure) => {
                remove_leftover(&aside);
                remove_folder_if_empty(&path);
                Err(failure)
            }
        }
    }

    /// Opens an evidence file for reading its plain bytes. A wrong byte shows as an error while reading.
    ///
    /// # Errors
    /// [`Failure::EvidenceDamaged`] if it is missing or not encrypted to this vault; [`Failure::DriveFailing`],
    /// [`Failure::NotAllowed`] where the system does not give it back.
    pub fn open_blob(&self, name: &BlobName) -> Result<impl Read + Seek + use<>, Failure> {
        let file = File::open(self.blob_path(name));
        let file = file.map_err(|error| Failure::opening(&error, Failure::EvidenceDamaged))?;
        let identity = self.secret().identity()?;
        Decryptor::new_buffered(io::BufReader::with_capacity(1 << 20, file))
            .and_then(|d| d.decrypt(std::iter::once(&identity as &dyn age::Identity)))
            .map_err(|error| match error {
                age::DecryptError::Io(error) => Failure::opening(&error, Failure::EvidenceDamaged),
                _ => Failure::EvidenceDamaged,
            })
    }

    /// Whether the file is there.
    pub fn has_blob(&self, name: &BlobName) -> bool {
        self.blob_path(name).is_file()
    }

    /// Removes an evidence file that the journal does not know, or that could not be entered there.
    pub fn remove_blob(&self, name: &BlobName) {
        let path = self.blob_path(name);
        remove_leftover(&path);
        remove_folder_if_empty(&path);
    }

    /// Removes the file of an item that was erased, so that a power cut doesn't bring it back. It may be gone already.
    ///
    /// # Errors
    /// [`Failure::ReadOnly`], or whatever keeps the system from removing it.
    pub fn erase_blob(&self, name: &BlobName) -> Result<(), Failure> {
        let path = self.blob_path(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            done => done.map_err(Failure::writing)?,
        }
        sync_folder_of(&path).map_err(Failure::writing)?;
        remove_folder_if_empty(&path);
        Ok(())
    }

    /// Removes what no crash-free run leaves: unfinished files anywhere in the vault, and evidence
    /// files that `known` does not name; it is asked for their folders, too. Returns how many files.
    pub fn sweep(&self, mut known: impl FnMut(&BlobName) -> bool) -> usize {
        let mut swept = 0;
        swept += sweep_unfinished_in(self.dir()) + sweep_unfinished_in(&self.keys_path());
        for folder in folders_in(&self.evidence_path()) {
            swept += sweep_unfinished_in(&folder);
        }
        for (path, name) in self.blobs_in(self.dir()) {
            if !known(&name) {
                remove_leftover(&path);
                swept += 1;
            }
        }
        for folder in folders_in(&self.evidence_path()) {
            // Where a file is missing that should be in it, its folder stays as it was.
            let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if entries_in(&folder).next().is_none() && !known(&BlobName(name)) {
                // The system refuses to remove a folder that holds something.
                let _ = fs::remove_dir(folder);
            }
        }
        swept
    }

    /// The evidence files in a vault folder, or a copy of one, with their names.
    pub(crate) fn blobs_in(&self, folder: &Path) -> Vec<(PathBuf, BlobName)> {
        let mut blobs = Vec::new();
        for part in folders_in(&folder.join("evidence")) {
            for path in files_in(&part) {
                let (Some(part), Some(file)) = (part.file_name(), path.file_name()) else { continue };
                let name = BlobName(format!("{}/{}", part.to_string_lossy(), file.to_string_lossy()));
                blobs.push((path, name));
            }
        }
        blobs
    }

    /// How many bytes the file has, encrypted as it is.
    pub(crate) fn blob_size(&self, name: &BlobName) -> Option<u64> {
        self.blob_path(name).metadata().ok().map(|metadata| metadata.len())
    }

    /// Where the file lies.
    pub(crate) fn blob_path(&self, name: &BlobName) -> PathBuf {
        self.evidence_path().join(&name.0)
    }

    /// Where it lies in a copy of the vault in `folder`.
    pub(crate) fn blob_path_in(folder: &Path, name: &BlobName) -> PathBuf {
        folder.join("evidence").join(&name.0)
    }
}

/// Takes the folder of an evidence file away where nothing is in it: after work that was taken back the vault is as
/// it was.
fn remove_folder_if_empty(path: &Path) {
    if let Some(folder) = path.parent() {
        // The system refuses to remove a folder that holds something.
        let _ = fs::remove_dir(folder);
    }
}

fn entries_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()))
}

fn files_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    entries_in(folder).filter(|path| path.is_file())
}

fn folders_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    entries_in(folder).filter(|path| path.is_dir())
}
