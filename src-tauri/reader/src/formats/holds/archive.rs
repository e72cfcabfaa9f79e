//! Archives: the list of their members, and the text in one of them. Not one byte of any other member is asked for.

use std::{
    cell::RefCell,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
};

use cairn_reader_protocol::{LARGEST_MEMBER, Member};
use flate2::read::DeflateDecoder;
use rawzip::{CompressionMethod, RECOMMENDED_BUFFER_SIZE, ReaderAt, ZipArchive, ZipFileHeaderRecord, ZipLocator};

use super::{MOST, Problem, named};
use crate::remote::Remote;

/// The list of a ZIP archive stands at its end; its last record is this long. One with a comment behind it is not searched
/// for: the way back to it leads through the last member.
const LAST_RECORD: u64 = 22;

/// The endings of text. A name decides, since a look inside would be a look into a picture.
const TEXT: [&str; 12] = ["txt", "text", "csv", "tsv", "json", "jsonl", "ndjson", "xml", "html", "htm", "md", "log"];

pub(super) fn is_one(media_type: &str) -> bool {
    matches!(media_type, "application/zip" | "application/x-tar")
}

/// A file of which exactly the wanted bytes are fetched.
struct Exact<'a, 'r, F, T>(RefCell<&'a mut Remote<'r, F, T>>);

impl<F: Read, T: Write> ReaderAt for Exact<'_, '_, F, T> {
    fn read_at(&self, into: &mut [u8], at: u64) -> io::Result<usize> {
        self.0.borrow_mut().exactly(at, into)
    }
}

/// The same, one after the other.
struct InOrder<'a, 'r, F, T> {
    remote: &'a mut Remote<'r, F, T>,
    at: u64,
}

impl<F: Read, T: Write> Read for InOrder<'_, '_, F, T> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.remote.exactly(self.at, into)?;
        self.at += count as u64;
        Ok(count)
    }
}

impl<F: Read, T: Write> Seek for InOrder<'_, '_, F, T> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.remote.size().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// The members that are files, in the order in which they are listed.
pub(super) fn members<F: Read, T: Write>(
    media_type: &str,
    remote: &mut Remote<'_, F, T>,
) -> Result<Vec<Member>, Problem> {
    if media_type == "application/x-tar" { of_tar(remote) } else { of_zip(remote) }
}

fn of_zip<F: Read, T: Write>(remote: &mut Remote<'_, F, T>) -> Result<Vec<Member>, Problem> {
    let archive = open_zip(remote)?;
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let mut entries = archive.entries(&mut buffer);
    let mut members = Vec::new();
    while let Some(entry) = entries.next_entry().map_err(|_| Problem::Damaged)? {
        if !entry.is_dir() {
            members.push(listed(&entry));
        }
        if members.len() > MOST {
            break;
        }
    }
    Ok(members)
}

fn of_tar<F: Read, T: Write>(remote: &mut Remote<'_, F, T>) -> Result<Vec<Member>, Problem> {
    let mut members = Vec::new();
    let mut archive = tar::Archive::new(InOrder { remote, at: 0 });
    for entry in archive.entries_with_seek().map_err(|_| Problem::Damaged)? {
        let entry = entry.map_err(|_| Problem::Damaged)?;
        if entry.header().entry_type().is_file() {
            let name = shown(&entry.path_bytes());
            members.push(named(&name, entry.size(), is_text(&name, entry.size())));
        }
        if members.len() > MOST {
            break;
        }
    }
    Ok(members)
}

/// The bytes of the member with this place in the list, where that is text by its name. None where it can't be read.
pub(crate) fn member<F: Read, T: Write>(
    media_type: &str,
    remote: &mut Remote<'_, F, T>,
    index: usize,
) -> Option<Vec<u8>> {
    let bytes = if media_type == "application/x-tar" { from_tar(remote, index) } else { from_zip(remote, index) }?;
    (bytes.len() as u64 <= LARGEST_MEMBER).then_some(bytes)
}

fn from_zip<F: Read, T: Write>(remote: &mut Remote<'_, F, T>, index: usize) -> Option<Vec<u8>> {
    let mut found = None;
    let mut seen = 0;
    let archive = open_zip(remote).ok()?;
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let mut entries = archive.entries(&mut buffer);
    while let Ok(Some(entry)) = entries.next_entry() {
        if entry.is_dir() {
            continue;
        }
        if seen == index {
            let member = listed(&entry);
            found = member.text.then(|| (entry.wayfinder(), entry.compression_method()));
            break;
        }
        seen += 1;
    }
    let (place, method) = found?;
    let entry = archive.get_entry(place).ok()?;
    let mut bytes = Vec::new();
    match method {
        CompressionMethod::STORE => read_whole(entry.verifying_reader(entry.reader()), &mut bytes)?,
        CompressionMethod::DEFLATE => {
            read_whole(entry.verifying_reader(DeflateDecoder::new(entry.reader())), &mut bytes)?;
        }
        _ => return None,
    }
    Some(bytes)
}

fn from_tar<F: Read, T: Write>(remote: &mut Remote<'_, F, T>, index: usize) -> Option<Vec<u8>> {
    let mut archive = tar::Archive::new(InOrder { remote, at: 0 });
    let entries = archive.entries_with_seek().ok()?;
    let mut files = entries.filter(|entry| entry.as_ref().is_ok_and(|entry| entry.header().entry_type().is_file()));
    let entry = files.nth(index)?.ok()?;
    let name = shown(&entry.path_bytes());
    let mut bytes = Vec::new();
    is_text(&name, entry.size()).then(|| read_whole(entry, &mut bytes))??;
    Some(bytes)
}

fn read_whole(from: impl Read, into: &mut Vec<u8>) -> Option<()> {
    from.take(LARGEST_MEMBER + 1).read_to_end(into).ok().map(|_| ())
}

type Zip<'a, 'r, F, T> = ZipArchive<Exact<'a, 'r, F, T>>;

fn open_zip<'a, 'r, F: Read, T: Write>(remote: &'a mut Remote<'r, F, T>) -> Result<Zip<'a, 'r, F, T>, Problem> {
    let size = remote.size();
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let locator = ZipLocator::new().max_search_space(LAST_RECORD);
    locator.locate_in_reader(Exact(RefCell::new(remote)), &mut buffer, size).map_err(|_| Problem::Damaged)
}

fn listed(entry: &ZipFileHeaderRecord<'_>) -> Member {
    let name = shown(entry.file_path().as_ref());
    let size = entry.uncompressed_size_hint();
    let readable = matches!(entry.compression_method(), CompressionMethod::STORE | CompressionMethod::DEFLATE);
    named(&name, size, readable && !entry.flags().is_encrypted() && is_text(&name, size))
}

fn is_text(name: &str, size: u64) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    size <= LARGEST_MEMBER && TEXT.iter().any(|text| ending.eq_ignore_ascii_case(text))
}

/// A name as it stands there; bytes that are no text are written as `\xNN`, so that none is lost.
fn shown(name: &[u8]) -> String {
    std::str::from_utf8(name).map_or_else(|_| name.escape_ascii().to_string(), str::to_owned)
}
