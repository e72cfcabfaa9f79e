//! Passphrases and recovery keys: from files, never from arguments, and never lost on the way.

use std::fs;

use cairn_core::vault::{ExposeSecret, RecoveryKey};
use serde_json::json;

use super::world::{PASSPHRASE, World};

#[test]
fn the_passphrase_is_changed_and_the_recovery_key_sets_another() {
    let world = World::new();
    world.case();
    let new = world.write("new", "a second one\r\nand a second line\n");
    assert_eq!(
        world.one(["vault", "change-passphrase", "--new-passphrase-file", new.to_str().unwrap()]),
        json!({ "ok": true })
    );
    assert_eq!(world.run(["case", "list"]).failed(1), "wrong-passphrase");
    world.write("passphrase", "a second one");
    assert_eq!(world.lines(["case", "list"]).len(), 1);

    let third = world.write("third", "a third one\n");
    let recover = |key: &str| {
        let key = world.path(key);
        let files = ["--recovery-key-file", key.to_str().unwrap(), "--new-passphrase-file", third.to_str().unwrap()];
        world.run(["vault", "recover"].iter().chain(&files))
    };
    let before = world.vault_as_it_is();
    world.write("wrong-key.txt", "AGE-SECRET-KEY-1QQQQ\n");
    assert_eq!(recover("wrong-key.txt").failed(1), "recovery-key-mistyped");
    let other = RecoveryKey::make();
    world.write("other-key.txt", other.to_text().expose_secret());
    assert_eq!(recover("other-key.txt").failed(1), "wrong-recovery-key");
    assert_eq!(recover("no-such-file").failed(1), "secret-file");
    let empty = world.write("empty", "\n");
    let run = world.run(["vault", "change-passphrase", "--new-passphrase-file", empty.to_str().unwrap()]);
    assert_eq!(run.failed(1), "passphrase-empty");
    assert_eq!(world.vault_as_it_is(), before);
    recover("recovery-key.txt").done();
    world.write("passphrase", "a third one");
    assert_eq!(world.one(["vault", "check"])["ok"], true);
}

#[test]
fn vault_and_recovery_key_are_for_their_owner_alone() {
    let world = World::without_vault();
    let run = world.run(["vault", "create", "--recovery-key-out", "passphrase"]);
    assert_eq!(run.failed(1), "output-exists");
    assert!(!world.vault().exists());
    assert_eq!(fs::read_to_string(world.path("passphrase")).unwrap(), PASSPHRASE);
    let made = world.one(["vault", "create", "--recovery-key-out", "key"]);
    assert_eq!(made["recovery_key_file"], "key");
    #[cfg(unix)]
    for (name, mode) in [("key", 0o600), ("vault", 0o700)] {
        let about = fs::metadata(world.path(name)).unwrap();
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o777, mode, "{name}");
    }
    assert!(fs::read_to_string(world.path("key")).unwrap().starts_with("AGE-SECRET-KEY-1"));
    let before = world.vault_as_it_is();
    let again = world.run(["vault", "create", "--recovery-key-out", "second-key"]);
    assert_eq!(again.failed(1), "vault-exists");
    assert!(!world.path("second-key").exists(), "a key that opens nothing must not lie about");
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn a_vault_is_made_by_a_bare_name_in_the_current_folder() {
    let world = World::without_vault();
    let mut command = super::world::program();
    world.dress(&mut command);
    let output = command.args(["--vault", "mine", "--json", "vault", "create"]).output().unwrap();
    let run = super::world::Run::of(output).done();
    assert_eq!(run.lines()[0]["recovery_key_file"], json!(null));
    assert!(world.path("mine/vault.toml").is_file());
}

#[test]
fn secrets_are_no_arguments() {
    let world = World::new();
    for flag in ["--passphrase", "--recovery-key", "--new-passphrase", "--password"] {
        let run = world.run(["vault", "check", flag, "x"]);
        assert_eq!(run.failed(2), "usage");
    }
}
