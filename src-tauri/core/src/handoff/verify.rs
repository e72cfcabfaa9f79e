//! Checking a package: the bag's hashes, and the custody chain inside it. Needs no vault.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, Read, Seek},
    path::Path,
};

use serde::Serialize;
use zip::ZipArchive;

use super::bag::FOLDER;
use crate::{
    evidence::Work,
    failure::Failure,
    journal::{StoredEvent, verify_chain},
    sha256::Sha256,
};

/// Text files of a bag are small; what is larger is not one of ours.
const LARGEST_TEXT: u64 = 64 << 20;

/// What one check gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerifyLine {
    /// What was checked: a file's name in the bag, `bag`, `manifest`, `tag-manifest` or `custody`.
    pub what: String,
    /// Whether it is as it should be.
    pub ok: bool,
    /// A code, or for the chain its twelve words: `same`, `changed`, `missing`, `not-listed` …
    pub detail: String,
}

impl VerifyLine {
    fn new(what: &str, ok: bool, detail: &str) -> Self {
        Self { what: what.to_owned(), ok, detail: detail.to_owned() }
    }
}

/// Checks the package at `path`.
///
/// # Errors
/// [`Failure::FileMissing`], [`Failure::FileUnreadable`]; [`Failure::NotAPackage`] if it is not a zip
/// with a bag, an encrypted one included; [`Failure::Cancelled`].
pub fn verify_package(path: &Path, work: &dyn Work) -> Result<Vec<VerifyLine>, Failure> {
    let file = File::open(path).map_err(|error| Failure::reading(&error))?;
    let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|_| Failure::NotAPackage)?;
    if zip.index_for_name(&format!("{FOLDER}/bagit.txt")).is_none() {
        return Err(Failure::NotAPackage);
    }
    let mut lines = Vec::new();
    let declaration = text_of(&mut zip, "bagit.txt");
    lines.push(match declaration.as_deref().map(|text| text.lines().next()) {
        Some(Some("BagIt-Version: 1.0")) => VerifyLine::new("bag", true, "known-version"),
        Some(_) => VerifyLine::new("bag", false, "unknown-version"),
        None => VerifyLine::new("bag", false, "damaged"),
    });

    let manifest = read_manifest(&mut zip, "manifest-sha256.txt", "manifest", &mut lines);
    let tags = read_manifest(&mut zip, "tagmanifest-sha256.txt", "tag-manifest", &mut lines);
    let mut seen = Vec::new();
    for index in 0..zip.len() {
        let Ok(mut entry) = zip.by_index(index) else {
            lines.push(VerifyLine::new("bag", false, "damaged"));
            continue;
        };
        let full_name = entry.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
        let Some(name) = full_name.strip_prefix(FOLDER).and_then(|name| name.strip_prefix('/')) else {
            lines.push(VerifyLine::new(&full_name, false, "not-listed"));
            continue;
        };
        if name == "tagmanifest-sha256.txt" || entry.is_dir() {
            continue;
        }
        let expected = manifest.get(name).or_else(|| tags.get(name));
        let (ok, detail) = match (expected, hash_of(&mut entry, work)?) {
            (None, _) => (false, "not-listed"),
            (Some(_), None) => (false, "damaged"),
            (Some(expected), Some(hash)) if *expected == hash => (true, "same"),
            _ => (false, "changed"),
        };
        lines.push(VerifyLine::new(name, ok, detail));
        seen.push(name.to_owned());
    }
    for name in manifest.keys().chain(tags.keys()).filter(|name| !seen.contains(name)) {
        lines.push(VerifyLine::new(name, false, "missing"));
    }
    if let Some(custody) = text_of(&mut zip, "data/custody.jsonl") {
        lines.push(custody_line(&custody));
    }
    Ok(lines)
}

fn custody_line(text: &str) -> VerifyLine {
    let events: Result<Vec<StoredEvent>, _> = text.lines().map(serde_json::from_str).collect();
    let case = events.as_ref().ok().and_then(|events| events.first()).and_then(|first| {
        let event: serde_json::Value = serde_json::from_str(&first.event).ok()?;
        event.get("case")?.as_str().map(str::to_owned)
    });
    match (events, case) {
        (Ok(events), Some(case)) => match verify_chain(&case, &events) {
            Ok(view) => VerifyLine::new("custody", true, &view.spoken.join(" ")),
            Err(_) => VerifyLine::new("custody", false, "chain-broken"),
        },
        _ => VerifyLine::new("custody", false, "damaged"),
    }
}

fn read_manifest<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    name: &str,
    what: &str,
    lines: &mut Vec<VerifyLine>,
) -> BTreeMap<String, String> {
    let Some(text) = text_of(zip, name) else {
        lines.push(VerifyLine::new(what, false, "missing"));
        return BTreeMap::new();
    };
    let rows: Option<BTreeMap<_, _>> =
        text.lines().map(|line| line.split_once("  ").map(|(hash, file)| (file.to_owned(), hash.to_owned()))).collect();
    let readable = rows.is_some();
    lines.push(VerifyLine::new(what, readable, if readable { "readable" } else { "damaged" }));
    rows.unwrap_or_default()
}

fn text_of<R: Read + Seek>(zip: &mut ZipArchive<R>, name: &str) -> Option<String> {
    let entry = zip.by_name(&format!("{FOLDER}/{name}")).ok()?;
    let mut text = String::new();
    entry.take(LARGEST_TEXT).read_to_string(&mut text).ok()?;
    Some(text)
}

/// `None` where the bytes can't be read or fail the zip's own checksum.
fn hash_of(entry: &mut impl Read, work: &dyn Work) -> Result<Option<String>, Failure> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; 1 << 18];
    loop {
        work.go_on()?;
        match entry.read(&mut piece) {
            Ok(0) => return Ok(Some(hash.hex())),
            Ok(read) => hash.update(piece.get(..read).unwrap_or_default()),
            Err(_) => return Ok(None),
        }
    }
}
