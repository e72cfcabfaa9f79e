//! What is protected is not opened by a backup, by putting one back, or by encrypting everything anew.

use std::{fs, path::PathBuf};

use serde_json::json;

use super::{
    evidence::{blobs, blobs_in},
    world::{World, fixture, text},
};

/// Every call that takes a path, and every call on something that is open: strace names the file behind it.
const CALLS: &str = "%file,%desc,io_uring_setup";

/// What touched the file of this name. That it is there may be looked at, and its name may move: neither reads it.
fn opened(world: &World, name: &str) -> Vec<String> {
    let seen = world.seen();
    assert!(!seen.iter().any(|call| call.contains("io_uring_setup")), "{seen:#?}");
    let harmless = ["statx(", "stat(", "newfstatat(", "rename(", "renameat(", "renameat2(", "mkdir("];
    let about = seen.into_iter().filter(|call| call.contains(name));
    about.filter(|call| !harmless.iter().any(|one| call.contains(&format!(" {one}")))).collect()
}

#[test]
fn copies_and_new_keys_leave_closed_what_is_closed() {
    let world = World::new();
    let case = world.case();
    let keep = |path: PathBuf| {
        let before = blobs(&world);
        let path = path.to_str().unwrap().to_owned();
        let item = world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", &path]);
        let new = blobs(&world).into_iter().find(|blob| !before.contains(blob)).unwrap();
        (text(&item, "id"), new.file_name().unwrap().to_string_lossy().into_owned())
    };
    let (closed, closed_file) = keep(fixture("phone.jpg"));
    let (_, open_file) = keep(fixture("whatsapp.txt"));
    // A backup from before it was known.
    let earlier = world.path("earlier");
    world.one(["vault", "backup", earlier.to_str().unwrap()]);
    world.one(["evidence", "protect", &closed, "--reason", "She may be under 18."]);
    let bytes = fs::read(blobs(&world).into_iter().find(|blob| blob.ends_with(&closed_file)).unwrap()).unwrap();
    let world = world.watched_for(CALLS);
    let out = world.path("stick");
    for backup in [&out, &out, &earlier] {
        assert_eq!(world.one(["vault", "backup", backup.to_str().unwrap()])["not_opened"], 1);
    }
    assert_eq!(opened(&world, &closed_file), [""; 0]);
    assert_eq!(blobs_in(&out).len(), 1);
    world.one(["vault", "backup", out.to_str().unwrap()]);
    assert!(!opened(&world, &open_file).is_empty(), "the control: the other item is read again");
    // Put back, from the copy that has it, too.
    let other = World::without_vault().watched_for(CALLS);
    assert_eq!(other.one(["vault", "restore", earlier.to_str().unwrap()])["not_opened"], 1);
    let seen = other.seen();
    let about = |name: &str| seen.iter().filter(|call| call.contains(name) && call.contains("open")).count();
    assert_eq!((about(&closed_file), about(&open_file) > 0), (0, true));
    // Encrypted anew: it moves over as it is.
    world.write("new-passphrase", "a kettle that nobody knows");
    let renewed =
        world.one(["vault", "renew", "--new-passphrase-file", world.path("new-passphrase").to_str().unwrap()]);
    assert_eq!(renewed, json!({ "ok": true, "items": 1, "not_opened": 1 }));
    assert_eq!(opened(&world, &closed_file), [""; 0]);
    let place = blobs(&world).into_iter().find(|blob| blob.ends_with(&closed_file)).unwrap();
    assert_eq!(fs::read(place).unwrap(), bytes);
    assert_eq!(world.run(["vault", "check"]).failed(1), "wrong-passphrase");
    world.write("passphrase", "a kettle that nobody knows");
    assert_eq!(world.one(["vault", "check"])["not_opened"], 1);
    world.seen();
    world.one(["vault", "renew"]);
    assert!(!opened(&world, &open_file).is_empty(), "the control");
}
