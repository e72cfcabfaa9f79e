//! The vault: a folder in which nothing is readable without a key. It knows nothing of cases.
//!
//! ```text
//! vault.toml            format version and random id
//! keys/passphrase.age   the vault secret, encrypted to a passphrase
//! keys/recovery.age     the same secret, encrypted to the recovery key (optional)
//! journal.db            SQLCipher, opened by `journal`
//! evidence/<xx>/…       one age file per blob
//! head.age              length and last hash of each chain; the one before is head-before.age
//! in-use.toml           while it is open to write: on which computer, as a hash that tells nothing
//! ```

mod blob;
mod erase;
mod folder;
mod head;
mod note;
mod outlet;
mod passphrase;
mod recovery;
mod renewal;
mod secret;
mod slots;
mod work;

pub use blob::{BlobName, BlobWriter};
pub use folder::{Vault, VaultDraft};
pub(crate) use head::Heads;
pub use head::{ChainEnd, Head};
pub use passphrase::{Offer, Strength, StrengthHint, StrengthLevel, normalise_passphrase};
pub use recovery::RecoveryKey;
pub(crate) use renewal::Renewal;
pub use secret::VaultSecret;
pub use work::WorkFactor;

/// A passphrase or key in memory: wiped when dropped, never shown by `Debug`.
pub type Secret = age::secrecy::SecretString;

/// What a [`Secret`] is read with, where its text has to go somewhere.
pub use age::secrecy::ExposeSecret;
