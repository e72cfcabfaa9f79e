//! A BagIt 1.0 bag (RFC 8493), written into a zip as it comes.

use std::io::{self, Seek, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{failure::Failure, sha256::Sha256};

/// The folder inside the zip. It says nothing of what is in it.
pub(super) const FOLDER: &str = "handoff";

/// A bag that is being filled.
pub(super) struct Bag<W: Write + Seek> {
    zip: ZipWriter<W>,
    payload: Vec<(String, String)>,
    tags: Vec<(String, String)>,
    payload_bytes: u64,
}

impl<W: Write + Seek> Bag<W> {
    /// Begins a bag in `zip`.
    pub(super) fn begin(zip: ZipWriter<W>) -> Self {
        Self { zip, payload: Vec::new(), tags: Vec::new(), payload_bytes: 0 }
    }

    /// Adds a payload file. `write` puts its bytes; `name` is below `data/`, plain ASCII.
    pub(super) fn payload(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<(), Failure>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let name = format!("data/{name}");
        let mut bytes = 0u64;
        let sha256 = self.file(&name, |put| {
            write(&mut |piece| {
                bytes += piece.len() as u64;
                put(piece)
            })
        })?;
        self.payload_bytes += bytes;
        self.payload.push((name, sha256));
        Ok(())
    }

    /// Adds a tag file: it belongs to the bag, not to the payload.
    pub(super) fn tag(&mut self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let sha256 = self.file(name, |put| put(bytes))?;
        self.tags.push((name.to_owned(), sha256));
        Ok(())
    }

    /// Writes the manifests, and gives the writer back. `date` is `YYYY-MM-DD`.
    pub(super) fn finish(mut self, date: &str) -> Result<W, Failure> {
        let info = format!(
            "Bag-Software-Agent: Cairn\nBagging-Date: {date}\nPayload-Oxum: {}.{}\n",
            self.payload_bytes,
            self.payload.len(),
        );
        let payload_manifest = manifest(&self.payload);
        self.tag("bagit.txt", b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")?;
        self.tag("bag-info.txt", info.as_bytes())?;
        self.tag("manifest-sha256.txt", payload_manifest.as_bytes())?;
        // It names every tag file but itself.
        let tag_manifest = manifest(&self.tags);
        self.file("tagmanifest-sha256.txt", |put| put(tag_manifest.as_bytes()))?;
        self.zip.finish().map_err(zip_failure)
    }

    fn file(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<(), Failure>) -> Result<(), Failure>,
    ) -> Result<String, Failure> {
        // Stored, not compressed: pictures and videos don't shrink, and the bytes lie open to any tool.
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
        self.zip.start_file(format!("{FOLDER}/{name}"), options).map_err(zip_failure)?;
        let mut hash = Sha256::new();
        write(&mut |piece| {
            hash.update(piece);
            self.zip.write_all(piece).map_err(Failure::writing)
        })?;
        Ok(hash.hex())
    }
}

fn manifest(files: &[(String, String)]) -> String {
    files.iter().map(|(name, sha256)| format!("{sha256}  {name}\n")).collect()
}

fn zip_failure(error: zip::result::ZipError) -> Failure {
    match error {
        zip::result::ZipError::Io(error) => Failure::writing(error),
        other => Failure::writing(io::Error::other(other)),
    }
}

/// A file name that every system can unpack: the item's number, and what is plain in its own name.
pub(super) fn plain_name(number: u32, original: &str) -> String {
    const LONGEST: usize = 60;
    let (stem, ending) = match original.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 8 => (stem, ending),
        _ => (original, ""),
    };
    let plain = |text: &str| -> String {
        text.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '_' }).collect()
    };
    let stem: String = plain(stem).chars().take(LONGEST).collect();
    let ending = plain(ending);
    let dot = if ending.is_empty() { "" } else { "." };
    format!("{number:04}-{stem}{dot}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_names_become_plain_and_keep_their_ending() {
        for (original, plain) in [
            ("photo.jpg", "0007-photo.jpg"),
            ("-rf", "0007--rf"),
            ("line\nbreak.txt", "0007-line_break.txt"),
            ("gnp.\u{202e}fdp.exe", "0007-gnp__fdp.exe"),
            ("../../etc/passwd", "0007-______etc_passwd"),
            ("CON", "0007-CON"),
            ("", "0007-"),
            (".hidden", "0007-_hidden"),
        ] {
            assert_eq!(plain_name(7, original), plain);
        }
        assert!(plain_name(7, &"ü".repeat(255)).len() <= 80);
    }
}
