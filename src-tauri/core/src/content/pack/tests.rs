//! A good pack is read back, and whatever is wrong with one leaves the old content where it was.

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
    sync::LazyLock,
};

use minisign::KeyPair;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::content::{files, pack::unzip::*};

/// A key that nobody keeps, for one run of the tests.
static KEYS: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate_unencrypted_keypair().unwrap());

fn key() -> PackKey {
    PackKey::parse(&KEYS.pk.to_box().unwrap().to_string()).unwrap()
}

fn signed_with(keys: &KeyPair, content: &[u8]) -> String {
    minisign::sign(None, &keys.sk, Cursor::new(content), Some("content"), None).unwrap().to_string()
}

fn signed(content: &[u8]) -> Vec<u8> {
    pack_of(content, &signed_with(&KEYS, content)).unwrap()
}

/// The content as it lies in the project.
fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// Its files, with this version.
fn texts(version: u32) -> Texts {
    let bytes = content_of(&content()).unwrap();
    let mut files = unzip::files(&bytes).unwrap();
    files.insert("pack.toml".to_owned(), format!("version = {version}\nmade_on = 2027-03-01\n"));
    files
}

fn zipped<'a>(members: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn pack(files: &Texts) -> Vec<u8> {
    signed(&zipped(files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()))))
}

/// A good pack of this version.
fn good(version: u32) -> Vec<u8> {
    pack(&texts(version))
}

/// A folder with the pack of version 5 kept in it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        assert_eq!(place.take(&good(5)).unwrap().version, 5);
        place
    }

    fn kept(&self) -> PathBuf {
        self.0.path().join("data/content-pack.zip")
    }

    fn take(&self, bytes: &[u8]) -> Result<Edition, Failure> {
        let from = self.0.path().join("from.zip");
        fs::write(&from, bytes).unwrap();
        take(&from, &self.kept(), Some(&key()))
    }

    /// Wants this refusal, and the kept pack as it was.
    fn refuses(&self, bytes: &[u8], code: &str) {
        let before = fs::read(self.kept()).unwrap();
        let failure = self.take(bytes).unwrap_err();
        assert_eq!(failure.code(), code);
        self.is_as_it_was(&before);
    }

    fn is_as_it_was(&self, before: &[u8]) {
        assert!(fs::read(self.kept()).unwrap() == before);
        assert_eq!(fs::read_dir(self.kept().parent().unwrap()).unwrap().count(), 1);
        let started = kept::look(&self.kept(), Some(&key()));
        assert_eq!(started.pack.unwrap().edition().version, 5);
    }
}

#[test]
fn a_good_pack_is_read_back_and_replaces_the_one_before() {
    let place = Place::new();
    let mut files = texts(6);
    let number = files.get_mut("directory/us.toml").unwrap();
    *number = number.replace("\"988\"", "\"989\"");
    let taken = place.take(&pack(&files)).unwrap();
    assert_eq!((taken.version, taken.made_on().as_str()), (6, "2027-03-01"));
    let kept = kept::look(&place.kept(), Some(&key())).pack.unwrap();
    assert_eq!(*kept.files(), files);
    assert!(kept.check().is_empty());
}

#[test]
fn the_folder_as_it_is_makes_a_pack_with_nothing_lost() {
    let content = content_of(&content()).unwrap();
    let pack = Pack::open(&signed(&content), Some(&key())).unwrap();
    assert_eq!(Some(pack.edition()), Edition::embedded());
    assert_eq!(pack.check(), []);
    for folder in FOLDERS.iter().filter(|folder| **folder != "locales") {
        for (name, text) in files::embedded_in(folder) {
            assert_eq!(pack.files().get(&format!("{folder}/{name}")).map(String::as_str), Some(text), "{name}");
        }
    }
    assert_eq!(content, content_of(&super::tests::content()).unwrap(), "the same files make the same bytes");
}

#[test]
fn a_cairn_without_a_key_takes_no_pack_and_looks_for_none() {
    let place = Place::new();
    let before = fs::read(place.kept()).unwrap();
    let from = place.0.path().join("from.zip");
    fs::write(&from, good(6)).unwrap();
    assert!(matches!(take(&from, &place.kept(), None), Err(Failure::PacksNotTaken)));
    place.is_as_it_was(&before);
    assert!(kept::look(&place.kept(), None).pack.is_none());
}

#[test]
fn no_pack_can_bring_a_key_of_its_own() {
    let mut files = texts(6);
    files.insert("pack-key.pub".to_owned(), KEYS.pk.to_box().unwrap().to_string());
    Place::new().refuses(&pack(&files), "pack-damaged");
}

#[test]
fn what_is_no_pack_is_refused() {
    let place = Place::new();
    let good = good(6);
    let (inner, signature) = outer(&good).unwrap();
    let same = inner.as_slice();
    for bytes in [
        Vec::new(),
        b"hello".to_vec(),
        inner.clone(),
        good[..good.len() / 2].to_vec(),
        good[..good.len() - 1].to_vec(),
        good[good.len() / 2..].to_vec(),
        zipped([(CONTENT, same)]),
        zipped([(SIGNATURE, signature.as_bytes())]),
        zipped([("content.zip/", same), (SIGNATURE, signature.as_bytes())]),
        zipped([("../content.zip", same), (SIGNATURE, signature.as_bytes())]),
        zipped([(CONTENT, same), (SIGNATURE, signature.as_bytes()), ("more", b"more")]),
    ] {
        place.refuses(&bytes, "not-a-content-pack");
    }
    let missing = take(&place.0.path().join("none"), &place.kept(), Some(&key()));
    assert!(matches!(missing, Err(Failure::FileMissing)));
    assert!(matches!(take(place.0.path(), &place.kept(), Some(&key())), Err(Failure::NotAFile)));
}

#[test]
fn a_signature_of_somebody_else_or_of_something_else_is_refused() {
    let place = Place::new();
    let (content, signature) = outer(&good(6)).unwrap();
    let stranger = KeyPair::generate_unencrypted_keypair().unwrap();
    let (other, _) = outer(&good(7)).unwrap();
    // Of the old kind: the letters that say so are not signed.
    let unhashed = signature.replacen("\nRU", "\nRW", 1);
    let told = signature.replacen("trusted comment: content", "trusted comment: contents", 1);
    assert!(unhashed != signature && told != signature);
    for (content, signature) in [
        (&content, signed_with(&stranger, &content)),
        (&other, signature.clone()),
        (&content, String::new()),
        (&content, "untrusted comment: x\nAAAA\n".to_owned()),
        (&content, unhashed),
        (&content, told),
        (&content, signature.lines().take(2).collect::<Vec<_>>().join("\n")),
    ] {
        place.refuses(&pack_of(content, &signature).unwrap(), "pack-signature");
    }
}

#[test]
fn a_changed_byte_anywhere_is_refused() {
    let place = Place::new();
    let files = texts(6);
    let good = pack(&files);
    let before = fs::read(place.kept()).unwrap();
    // Every byte of what frames the content, and many in it.
    let framing = (0..200).chain(good.len() - 800..good.len());
    for at in framing.chain((0..good.len()).step_by(good.len() / 100)) {
        let mut bytes = good.clone();
        bytes[at] ^= 0x10;
        match Pack::open(&bytes, Some(&key())) {
            Err(failure) => {
                let code = failure.code();
                let known = ["not-a-content-pack", "pack-signature", "pack-damaged", "pack-too-large"];
                assert!(known.contains(&code), "{at}: {code}");
            }
            // A byte that says nothing of the content: a date, a system, a comment that was never signed.
            Ok(pack) => assert!(*pack.files() == files, "{at}"),
        }
    }
    place.is_as_it_was(&before);
}

#[test]
fn an_older_pack_is_refused_and_so_is_the_same_again() {
    let place = Place::new();
    for version in [0, 1, 4, 5] {
        place.refuses(&good(version), "pack-older");
    }
    assert_eq!(place.take(&good(6)).unwrap().version, 6);
}

#[test]
fn a_kept_pack_is_not_used_once_the_program_carries_a_newer_one() {
    let place = Place::new();
    fs::write(place.kept(), good(Edition::embedded().unwrap().version)).unwrap();
    let started = kept::look(&place.kept(), Some(&key()));
    assert!(started.pack.is_none() && started.refused.is_none());
}

#[test]
fn a_kept_pack_that_was_changed_on_disk_is_not_used_and_that_is_said() {
    let place = Place::new();
    let (content, _) = outer(&good(9)).unwrap();
    let stranger = KeyPair::generate_unencrypted_keypair().unwrap();
    fs::write(place.kept(), pack_of(&content, &signed_with(&stranger, &content)).unwrap()).unwrap();
    let started = kept::look(&place.kept(), Some(&key()));
    assert!(started.pack.is_none());
    assert_eq!(started.refused.map(|failure| failure.code()), Some("pack-signature"));
    // And a good one can still be taken in its place.
    assert_eq!(place.take(&good(6)).unwrap().version, 6);
}

#[test]
fn tricks_of_a_zip_are_refused_even_when_they_are_signed() {
    let place = Place::new();
    let files = texts(6);
    let with = |name: &str, bytes: &[u8]| {
        let own = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
        signed(&zipped(own.chain([(name, bytes)])))
    };
    for name in ["../out.toml", "/etc/x.toml", "directory/../x.toml", "directory\\x.toml", "x.toml", "a/b/c/d.toml"] {
        place.refuses(&with(name, b""), "pack-damaged");
    }
    place.refuses(&with("directory/x.toml", b"\xff\xfe"), "pack-damaged");
    place.refuses(
        &with("directory/big.toml", &vec![b'#'; 1 + usize::try_from(LARGEST_FILE).unwrap()]),
        "pack-too-large",
    );
    place.refuses(&signed(b"no zip"), "pack-damaged");
    place.refuses(&signed(&zipped([("directory/us.toml", b"".as_slice())])), "pack-damaged");

    let mut link = ZipWriter::new(Cursor::new(Vec::new()));
    link.add_symlink("directory/us.toml", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    place.refuses(&signed(&link.finish().unwrap().into_inner()), "pack-damaged");

    let names: Vec<String> = (0..=MOST_FILES).map(|number| format!("faq/{number}.toml")).collect();
    place.refuses(&signed(&zipped(names.iter().map(|name| (name.as_str(), b"".as_slice())))), "pack-too-large");
}

#[test]
fn a_bomb_is_read_no_further_than_a_pack_is_large() {
    let place = Place::new();
    // Half a gigabyte of nothing in half a megabyte: once as the content, once as files in it.
    let nothing = vec![0; 64 << 20];
    let bomb = zipped([(CONTENT, nothing.as_slice()), (SIGNATURE, b"")]);
    assert!((bomb.len() as u64) < LARGEST_PACK);
    place.refuses(&bomb, "pack-too-large");
    let text = vec![b'#'; usize::try_from(LARGEST_FILE).unwrap()];
    let names: Vec<String> = (0..=LARGEST_CONTENT / LARGEST_FILE).map(|number| format!("faq/{number}.toml")).collect();
    place.refuses(&signed(&zipped(names.iter().map(|name| (name.as_str(), text.as_slice())))), "pack-too-large");
    place.refuses(&vec![0; 1 + usize::try_from(LARGEST_PACK).unwrap()], "pack-too-large");
}

#[test]
fn content_that_is_not_in_order_is_refused() {
    let place = Place::new();
    let changed = |file: &str, old: &str, new: &str| {
        let mut files = texts(6);
        let text = files.get_mut(file).unwrap();
        assert!(text.contains(old), "{file}: {old}");
        *text = text.replacen(old, new, 1);
        pack(&files)
    };
    place.refuses(&changed("directory/us.toml", "phone = \"988\"", "phone = \"9-8-8\""), "pack-unfit");
    // Of a newer Cairn: a kind of service that this one doesn't know, and a message that it can't fill.
    place.refuses(&changed("directory/us.toml", "kind = \"missing\"", "kind = \"newest\""), "pack-unfit");
    place.refuses(&changed("locales/en/directory.ftl", "says-us-988 = ", "says-us-988 = { $newest } "), "pack-unfit");
    let mut files = texts(6);
    files.retain(|name, _| !name.starts_with("locales/es/"));
    place.refuses(&pack(&files), "pack-unfit");
    files.retain(|name, _| !name.starts_with("forms/"));
    place.refuses(&pack(&files), "pack-unfit");
}

#[test]
fn a_message_that_the_pack_lacks_is_still_there_from_the_program() {
    let place = Place::new();
    let mut files = texts(6);
    for language in ["en", "es"] {
        let file = files.get_mut(&format!("locales/{language}/errors.ftl")).unwrap();
        *file = "error-internal = Newer.\n    .next = Newer.\n".to_owned();
    }
    assert_eq!(place.take(&pack(&files)).unwrap().version, 6);
}

#[test]
fn where_nothing_can_be_written_the_old_pack_stays() {
    let place = Place::new();
    // A folder where the file should be: neither written over nor removed.
    let blocked = place.0.path().join("blocked");
    fs::create_dir_all(blocked.join("content-pack.zip/x")).unwrap();
    let from = place.0.path().join("from.zip");
    fs::write(&from, good(6)).unwrap();
    assert!(take(&from, &blocked.join("content-pack.zip"), Some(&key())).is_err());
    assert_eq!(fs::read_dir(&blocked).unwrap().count(), 1);
}
