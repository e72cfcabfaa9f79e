//! ChaCha20-Poly1305 (RFC 8439) for age, as OpenSSL computes it. The interface is that of the crate of the same name, as far
//! as age uses it: the traits of `aead`, with a key of 32 bytes, a nonce of 12 and a tag of 16.

use std::sync::OnceLock;

pub use aead;
use aead::{
    AeadCore, AeadInPlace, Error, Key, KeyInit, KeySizeUser, Nonce, Tag,
    consts::{U0, U12, U16, U32},
};
use openssl::{
    cipher::{Cipher, CipherRef},
    cipher_ctx::{CipherCtx, CipherCtxRef},
    error::ErrorStack,
};
use zeroize::ZeroizeOnDrop;

/// The cipher with a key, which is wiped when it is dropped; OpenSSL wipes its own copy after each use.
#[derive(Clone, ZeroizeOnDrop)]
pub struct ChaCha20Poly1305 {
    key: [u8; 32],
}

impl KeySizeUser for ChaCha20Poly1305 {
    type KeySize = U32;
}

impl KeyInit for ChaCha20Poly1305 {
    fn new(key: &Key<Self>) -> Self {
        Self { key: (*key).into() }
    }
}

impl AeadCore for ChaCha20Poly1305 {
    type NonceSize = U12;
    type TagSize = U16;
    type CiphertextOverhead = U0;
}

impl AeadInPlace for ChaCha20Poly1305 {
    fn encrypt_in_place_detached(
        &self,
        nonce: &Nonce<Self>,
        associated_data: &[u8],
        buffer: &mut [u8],
    ) -> aead::Result<Tag<Self>> {
        let sealed = CipherCtx::new().and_then(|mut ctx| {
            ctx.encrypt_init(Some(cipher()?), Some(&self.key), Some(nonce))?;
            run(&mut ctx, associated_data, buffer)?;
            let mut tag = Tag::<Self>::default();
            ctx.tag(&mut tag)?;
            Ok(tag)
        });
        sealed.map_err(|_| Error)
    }

    fn decrypt_in_place_detached(
        &self,
        nonce: &Nonce<Self>,
        associated_data: &[u8],
        buffer: &mut [u8],
        tag: &Tag<Self>,
    ) -> aead::Result<()> {
        let opened = CipherCtx::new().and_then(|mut ctx| {
            ctx.decrypt_init(Some(cipher()?), Some(&self.key), Some(nonce))?;
            // Compared at the end, in a time that does not tell how much of it is right.
            ctx.set_tag(tag)?;
            run(&mut ctx, associated_data, buffer)
        });
        opened.map_err(|_| Error)
    }
}

fn run(ctx: &mut CipherCtxRef, associated_data: &[u8], buffer: &mut [u8]) -> Result<(), ErrorStack> {
    ctx.cipher_update(associated_data, None)?;
    let length = buffer.len();
    ctx.cipher_update_inplace(buffer, length)?;
    // A stream cipher keeps nothing back: nothing is written here.
    ctx.cipher_final(&mut []).map(drop)
}

/// Looked up once: that takes longer than to encrypt a short text.
fn cipher() -> Result<&'static CipherRef, ErrorStack> {
    static CIPHER: OnceLock<Cipher> = OnceLock::new();
    if let Some(cipher) = CIPHER.get() {
        return Ok(cipher);
    }
    let fetched = Cipher::fetch(None, "ChaCha20-Poly1305", None)?;
    Ok(CIPHER.get_or_init(|| fetched))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use aead::{Aead, Payload};

    const TEXT: &str = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen \
                        would be it.";

    fn given() -> (ChaCha20Poly1305, Nonce<ChaCha20Poly1305>, Vec<u8>) {
        let key: Vec<u8> = (0x80..0xa0).collect();
        let nonce = hex::decode("070000004041424344454647").unwrap();
        (
            ChaCha20Poly1305::new_from_slice(&key).unwrap(),
            *Nonce::<ChaCha20Poly1305>::from_slice(&nonce),
            hex::decode("50515253c0c1c2c3c4c5c6c7").unwrap(),
        )
    }

    /// RFC 8439, section 2.8.2.
    #[test]
    fn is_what_the_standard_says_and_opens_again() {
        let (cipher, nonce, aad) = given();
        let sealed = cipher.encrypt(&nonce, Payload { msg: TEXT.as_bytes(), aad: &aad }).unwrap();
        let expected = "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6\
                        3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36\
                        92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc\
                        3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691";
        assert_eq!(hex::encode(&sealed), expected);
        assert_eq!(cipher.decrypt(&nonce, Payload { msg: &sealed, aad: &aad }).unwrap(), TEXT.as_bytes());
    }

    #[test]
    fn any_changed_byte_is_refused() {
        let (cipher, nonce, aad) = given();
        let sealed = cipher.encrypt(&nonce, Payload { msg: TEXT.as_bytes(), aad: &aad }).unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(cipher.decrypt(&nonce, Payload { msg: &changed, aad: &aad }).is_err(), "byte {at}");
        }
        assert!(cipher.decrypt(&nonce, Payload { msg: &sealed, aad: b"other" }).is_err());
        assert!(cipher.decrypt(&nonce, Payload { msg: &sealed[..sealed.len() - 1], aad: &aad }).is_err());
        assert!(cipher.decrypt(&nonce, Payload { msg: &sealed[..5], aad: &aad }).is_err());
    }

    #[test]
    fn every_length_opens_again() {
        let (cipher, nonce, _) = given();
        for length in (0..200).chain([65_535, 65_536, 65_537, 300_000]) {
            let text: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            let sealed = cipher.encrypt(&nonce, text.as_slice()).unwrap();
            assert_eq!(sealed.len(), length + 16);
            assert!(length < 16 || sealed[..length] != text[..]);
            assert_eq!(cipher.decrypt(&nonce, sealed.as_slice()).unwrap(), text);
        }
    }
}
