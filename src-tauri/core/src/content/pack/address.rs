//! Where the newest pack can be fetched.

use url::Url;

use crate::content::files;

/// Where it stands in the content folder, once there is one: a line with the address.
const FILE: &str = "pack-address.txt";

/// The maintainers' address for the newest pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackAddress(Url);

impl PackAddress {
    /// The one that this Cairn was built with; none where it was built without. No pack can bring another.
    pub fn built_in() -> Option<Self> {
        Self::parse(files::embedded(FILE)?)
    }

    /// An encrypted address with a host, and without a name or password in it.
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text.trim()).ok()?;
        let plain = url.username().is_empty() && url.password().is_none();
        (url.scheme() == "https" && url.has_host() && plain).then_some(Self(url))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whom a request goes to.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_an_encrypted_address_is_one() {
        let address = PackAddress::parse("https://content.example.org/pack.zip\n").unwrap();
        assert_eq!((address.host(), address.as_str()), ("content.example.org", "https://content.example.org/pack.zip"));
        for text in ["", "content.example.org", "http://example.org/p", "https://me:pw@example.org/p", "file:///tmp/p"]
        {
            assert_eq!(PackAddress::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_address_of_this_program_is_one_if_there_is_any() {
        assert!(files::embedded(FILE).is_none_or(|text| PackAddress::parse(text).is_some()));
    }
}
