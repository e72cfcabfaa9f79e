//! The key that packs are checked with.

use std::fmt;

use minisign_verify::{PublicKey, Signature};

use crate::{content::files, failure::Failure};

/// Where it stands in the content folder, once there is one.
const FILE: &str = "pack-key.pub";

/// The maintainers' public key.
pub struct PackKey(PublicKey);

impl PackKey {
    /// The one that this Cairn was built with; none where it was built without. No pack can bring another.
    pub fn built_in() -> Option<Self> {
        Self::parse(files::embedded(FILE)?)
    }

    /// A key as `minisign` writes it: a line of comment and a line of Base64.
    pub fn parse(text: &str) -> Option<Self> {
        PublicKey::decode(text).ok().map(Self)
    }

    /// Whether `content` is what was signed. Signatures of the old kind, which don't hash first, are not taken.
    pub(super) fn verify(&self, content: &[u8], signature: &str) -> Result<(), Failure> {
        let signature = Signature::decode(signature).map_err(|_| Failure::PackSignature)?;
        self.0.verify(content, &signature, false).map_err(|_| Failure::PackSignature)
    }
}

impl fmt::Debug for PackKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PackKey")
    }
}
