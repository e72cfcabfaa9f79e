//! A content pack that was taken in, in a process of its own: content is read once, and then stays as it is. And what
//! people can do with a pack who have no Cairn.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]

use std::{fs, io::Cursor, path::Path};

use cairn_core::{
    content::{self, PackKey},
    directory,
    words::Words,
};
use fs_extra::dir::CopyOptions;
use minisign::KeyPair;

/// A copy of the content with a mended number and sentence, as edition 2.
fn mended(to: &Path) {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    fs_extra::dir::copy(content, to, &CopyOptions::new().content_only(true)).unwrap();
    for (file, old, new) in [
        ("pack.toml", "version = 1", "version = 2"),
        ("directory/us.toml", "\"988\"", "\"98899\""),
        ("locales/en/errors.ftl", "error-cancelled = ", "error-cancelled = Mended: "),
    ] {
        let text = fs::read_to_string(to.join(file)).unwrap();
        assert!(text.contains(old), "{file}");
        fs::write(to.join(file), text.replace(old, new)).unwrap();
    }
    // A program that is newer than a pack may need messages that the pack doesn't have.
    for language in ["en", "es"] {
        let errors = to.join(format!("locales/{language}/errors.ftl"));
        let text = fs::read_to_string(&errors).unwrap();
        let without = text.split("\nerror-").filter(|message| !message.starts_with("internal = "));
        fs::write(&errors, without.collect::<Vec<_>>().join("\nerror-")).unwrap();
    }
}

fn phone(service: &str) -> Option<String> {
    let all = directory::list("US", true, Words::english());
    all.into_iter().find(|one| one.id == service).and_then(|one| one.phone)
}

#[test]
fn what_was_taken_in_is_read_from_the_start() {
    let folder = tempfile::tempdir().unwrap();
    mended(&folder.path().join("content"));
    let keys = KeyPair::generate_unencrypted_keypair().unwrap();
    let key = PackKey::parse(&keys.pk.to_box().unwrap().to_string());
    let bytes = content::content_of(&folder.path().join("content")).unwrap();
    let signature = minisign::sign(None, &keys.sk, Cursor::new(&bytes), None, None).unwrap().to_string();
    let pack = folder.path().join("stick.zip");
    fs::write(&pack, content::pack_of(&bytes, &signature).unwrap()).unwrap();
    // What the program starts with: a pack that an earlier process took in.
    let kept = folder.path().join("data/content-pack.zip");
    fs::create_dir(folder.path().join("data")).unwrap();
    fs::copy(&pack, &kept).unwrap();

    content::start(&kept, key.as_ref());

    let editions = content::editions(key.as_ref());
    assert_eq!(editions.in_use.map(|edition| edition.version), Some(2));
    assert!(editions.from_pack && editions.takes_packs && editions.refused.is_none());
    assert_eq!(phone("us-988").as_deref(), Some("98899"));
    assert!(Words::english().plain("error-cancelled").starts_with("Mended: "));
    // Not in the pack, and needed by this program.
    assert!(Words::english().has("error-internal") && Words::of("es").has("error-internal"));
    assert_eq!(content::text("pack.toml").map(|text| text.contains("version = 2")), Some(true));
    // No pack brings what belongs to the program.
    assert!(content::text("print/report.typ").is_none());
    // The same edition again changes nothing.
    assert_eq!(content::take(&pack, &kept, key.as_ref()).unwrap_err().code(), "pack-older");
    // A later call of start changes nothing, and neither does a pack that came in between.
    fs::remove_file(&kept).unwrap();
    content::start(&kept, key.as_ref());
    assert_eq!(phone("us-988").as_deref(), Some("98899"));
    assert_eq!(content::take(&pack, &kept, key.as_ref()).unwrap_err().code(), "pack-older");
}

#[cfg(target_os = "linux")]
#[test]
fn stock_tools_check_a_pack() {
    use std::process::Command;

    let folder = tempfile::tempdir().unwrap();
    let keys = KeyPair::generate_unencrypted_keypair().unwrap();
    fs::write(folder.path().join("key.pub"), keys.pk.to_box().unwrap().to_string()).unwrap();
    let bytes = content::content_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).unwrap();
    let signature = minisign::sign(None, &keys.sk, Cursor::new(&bytes), None, None).unwrap().to_string();
    fs::write(folder.path().join("pack.zip"), content::pack_of(&bytes, &signature).unwrap()).unwrap();
    let works = |program: &str, arguments: &[&str]| {
        let run = Command::new(program).args(arguments).current_dir(folder.path()).output().unwrap();
        run.status.success()
    };
    let signed = ["-V", "-p", "key.pub", "-m", "content.zip"];
    assert!(works("unzip", &["-q", "pack.zip"]) && works("minisign", &signed));
    assert!(works("unzip", &["-q", "content.zip", "-d", "content"]));
    let us = fs::read_to_string(folder.path().join("content/directory/us.toml")).unwrap();
    assert!(us.contains("us-988"));
    // The control: one byte more, and the same tool says no.
    fs::write(folder.path().join("content.zip"), [bytes.as_slice(), b"x"].concat()).unwrap();
    assert!(!works("minisign", &signed));
}
