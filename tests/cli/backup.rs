//! Backups on the command line, read by tools that are not ours.

use std::fs;

use serde_json::json;

use super::world::{World, fixture, text};

#[test]
fn a_backup_is_the_same_files_and_comes_back_on_another_computer() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let kept = world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    let out = world.path("stick");
    // Once the copy is there, the journal notes that it was made.
    let journal = fs::read(world.vault().join("journal.db")).unwrap();
    let done = world.one(["vault", "backup", out.to_str().unwrap()]);
    assert_eq!(done["files"], done["verified"]);
    assert!(fs::read(out.join("journal.db")).unwrap() == journal, "the journal of the moment");
    for name in ["vault.toml", "head.age", "keys/passphrase.age", "keys/recovery.age"] {
        assert_eq!(fs::read(out.join(name)).unwrap(), fs::read(world.vault().join(name)).unwrap(), "{name}");
    }
    // Again, with one item more: the same folder.
    let chat = fixture("whatsapp.txt");
    world.one(["evidence", "add", "--case", &case, chat.to_str().unwrap()]);
    world.one(["vault", "backup", out.to_str().unwrap()]);
    let other = World::without_vault();
    let restored = other.one(["vault", "restore", out.to_str().unwrap()]);
    assert_eq!(restored["missing"], json!([]));
    assert_eq!(other.one(["vault", "check"])["items"], 2);
    let original = other.path("out/original.jpg");
    other.one(["evidence", "extract", &text(&kept, "id"), "--out", original.to_str().unwrap()]);
    assert_eq!(fs::read(original).unwrap(), fs::read(photo).unwrap());
    // Where a record is, none is put over it; and a folder with something else in it stays as it is.
    assert_eq!(other.run(["vault", "restore", out.to_str().unwrap()]).failed(1), "vault-exists");
    assert_eq!(
        world.run(["vault", "backup", world.path("inputs").to_str().unwrap()]).code,
        0,
        "an empty folder is fine"
    );
    let taken = world.path("taken");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("x"), "x").unwrap();
    assert_eq!(world.run(["vault", "backup", taken.to_str().unwrap()]).failed(1), "output-exists");
    assert_eq!(world.run(["vault", "restore", taken.to_str().unwrap()]).failed(1), "vault-exists");
    let nowhere = World::without_vault();
    assert_eq!(nowhere.run(["vault", "restore", taken.to_str().unwrap()]).failed(1), "vault-missing");
    nowhere.write("passphrase", "wrong");
    assert_eq!(nowhere.run(["vault", "restore", out.to_str().unwrap()]).failed(1), "wrong-passphrase");
    assert!(!nowhere.vault().exists());
}
