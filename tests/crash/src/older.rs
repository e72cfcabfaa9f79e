//! The record of the first release that lies among the samples, under a passphrase that opens it at once.

use age::{Decryptor, Encryptor, secrecy::SecretString};
use fs_extra::dir::CopyOptions;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{Read, Write},
    path::Path,
};

const PASSPHRASE: &str = "granite under the lamp";

pub(crate) fn put(vault: &Path, passphrase: &str) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/vaults/0001");
    let options = CopyOptions::new().copy_inside(true);
    fs_extra::dir::copy(kept, vault, &options).unwrap();
    let slot = vault.join("keys/passphrase.age");
    let sealed = fs::read(&slot).unwrap();
    let identity = age::scrypt::Identity::new(SecretString::from(PASSPHRASE));
    let decryptor = Decryptor::new(&sealed[..]).unwrap();
    let mut text = String::new();
    decryptor.decrypt(std::iter::once(&identity as _)).unwrap().read_to_string(&mut text).unwrap();
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(1);
    let mut sealed = Vec::new();
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as _)).unwrap();
    let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    writer.finish().unwrap();
    fs::write(&slot, &sealed).unwrap();
    let db = Connection::open(vault.join("journal.db")).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{}'\";", text.lines().nth(1).unwrap())).unwrap();
    let changed = db.execute(
        "UPDATE vault_file SET sha256 = ?1 WHERE name = 'keys/passphrase.age'",
        [hex::encode(Sha256::digest(&sealed))],
    );
    assert_eq!(changed.unwrap(), 1);
}
