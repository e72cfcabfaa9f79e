//! SHA-256, as OpenSSL computes it. OpenSSL is in the program with SQLCipher, and fast on a processor with instructions for
//! SHA-256 as well as on one without.

/// A hash of what is given piece by piece.
pub(crate) struct Sha256(openssl::sha::Sha256);

impl Sha256 {
    pub(crate) fn new() -> Self {
        Self(openssl::sha::Sha256::new())
    }

    /// The hash of all these bytes, in lowercase hex.
    pub(crate) fn of(bytes: impl AsRef<[u8]>) -> String {
        hex::encode(openssl::sha::sha256(bytes.as_ref()))
    }

    pub(crate) fn update(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.update(bytes.as_ref());
    }

    /// The hash of everything given, in lowercase hex.
    pub(crate) fn hex(self) -> String {
        hex::encode(self.0.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The second example of FIPS 180-2, appendix B.
    #[test]
    fn is_what_the_standard_says_in_one_piece_and_in_several() {
        let (text, hash) = (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        );
        assert_eq!(Sha256::of(text), hash);
        let mut pieces = Sha256::new();
        text.as_bytes().chunks(7).for_each(|piece| pieces.update(piece));
        assert_eq!(pieces.hex(), hash);
    }
}
