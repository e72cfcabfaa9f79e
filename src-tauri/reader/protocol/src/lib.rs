//! What Cairn and its reader process say to each other, over two pipes.
//!
//! Cairn asks about one file. The reader never sees the file: it wants pieces of it, and gets them. Then it answers. Neither
//! side believes the other: a message has a largest size, and what can't be read ends the talk.

mod chat;

use std::io::{self, Read, Write};

pub use chat::{ChatFormat, ChatMessage, ChatRead, DateOrder, Doubt, Moment};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The largest piece of a file that is sent at once.
pub const LARGEST_PIECE: u32 = 64 << 10;
/// The largest picture that is shown.
pub const LARGEST_PICTURE: u32 = 8 << 20;
/// The largest picture that is blacked out, as it is kept.
pub const LARGEST_BLACKENED: u32 = 96 << 20;
/// The largest text that is taken out of an archive.
pub const LARGEST_MEMBER: u64 = 48 << 20;
/// The largest message in words.
const LARGEST_WORDS: u32 = 4 << 20;

/// What Cairn wants to know of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Want {
    /// What it says of itself.
    Metadata,
    /// The picture in it, made smaller: for the eyes of the person, never for the disk.
    Picture {
        /// Grey and blurred: enough to tell one picture from another.
        covered: bool,
    },
    /// What it holds beside itself: the members of an archive, the parts of a mail, the pictures of a document.
    Holding,
    /// The bytes of one member of an archive, where that is text by its name.
    Member {
        /// Its place in the list, from 0.
        index: u32,
    },
    /// The picture in it as PNG, whole, with these areas black.
    BlackedOut {
        /// In pixels of the picture as it is shown.
        areas: Vec<Area>,
    },
    /// The signatures of a mail (DKIM), checked with these keys. The reader reaches no network: Cairn asked for the keys, and
    /// hands them over. A signature whose key is not among them is named and not checked.
    Signatures {
        /// One for each name that was asked.
        keys: Vec<Key>,
    },
    /// The messages of a chat that somebody exported.
    Chat {
        /// What it is said to be; none where the file tells.
        format: Option<ChatFormat>,
        /// How its dates are to be read; none where the file tells, or nobody knows.
        order: Option<DateOrder>,
    },
}

/// What came of asking for the key of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The name that was asked: `selector._domainkey.example.org`.
    pub name: String,
    /// What the answer was.
    pub answer: Answer,
}

/// What a name server answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answer {
    /// These texts stand under the name.
    Texts(Vec<String>),
    /// Nothing stands there.
    Nothing,
    /// Nobody answered.
    Silence,
}

/// A rectangle in a picture, in pixels, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// From the left edge.
    pub left: u32,
    /// From the upper edge.
    pub top: u32,
    /// To the right.
    pub width: u32,
    /// Downwards.
    pub height: u32,
}

/// What Cairn asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What is wanted.
    pub want: Want,
    /// The media type, by the first bytes.
    pub media_type: String,
    /// How many bytes there are.
    pub size: u64,
}

/// What the reader says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Said {
    /// It wants a piece: from this byte on, so many bytes. It gets fewer only at the end of the file.
    Want {
        /// From this byte on.
        from: u64,
        /// At most [`LARGEST_PIECE`].
        length: u32,
    },
    /// It is done.
    Done(Found),
    /// It is done: the signatures of a mail, from the top.
    Signatures(Vec<Signature>),
    /// It is done, and this is what the file holds.
    Holds(Holding),
    /// Some messages of a chat; more follow, or the end of it.
    Messages(Vec<ChatMessage>),
    /// It is done: every message was sent.
    Chat(ChatRead),
    /// It is done, and the next message is the picture to show as JPEG, at most [`LARGEST_PICTURE`].
    Picture {
        /// Pixels of the picture itself, upright: what is shown may be smaller.
        width: u32,
        /// Pixels of the picture itself, upright.
        height: u32,
    },
    /// It is done, and the next message is what was wanted: a picture that was blacked out as PNG, at most
    /// [`LARGEST_BLACKENED`], or a text, at most [`LARGEST_MEMBER`].
    Bytes,
    /// It can't give what was wanted: there is none, or no decoder for it, or it is damaged or too large.
    None,
}

/// What a file holds beside itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// What the members are.
    pub kind: HoldingKind,
    /// In the order in which they were found.
    pub members: Vec<Member>,
    /// Why not all could be found: `damaged`, `too-large`, `too-many`, `encrypted`, or none.
    pub problem: Option<String>,
}

/// What the members of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HoldingKind {
    /// Files of their own: of these only texts are ever read.
    Archive,
    /// Parts of a mail or pictures of a document: someone has to be asked about each.
    Parts,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Its name, or what is known in place of one.
    pub name: String,
    /// Bytes, as the file says; 0 where it says nothing.
    pub size: u64,
    /// For the member of an archive: whether it is text by its name, and can be read.
    pub text: bool,
}

/// What was found in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// In the order in which they were read.
    pub fields: Vec<Field>,
    /// The signatures of a mail, from the top, none of them checked.
    pub signatures: Vec<Signature>,
    /// What could not be read: `damaged`, `too-large`, `encrypted`, or none.
    pub problem: Option<String>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// What it is called in the standard of its group, such as `DateTimeOriginal`.
    pub name: String,
    /// As text; times as they stand there.
    pub value: String,
    /// Where it was read: `EXIF`, `GPS`, `XMP`, `IPTC`, `track`, `tags`, `PDF`, `document`, `mail`.
    pub group: String,
}

/// A signature of a mail (DKIM).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Whose it is; empty where the mail doesn't say.
    pub domain: String,
    /// Which of the domain's keys it was made with.
    pub selector: String,
    /// The name to ask for that key; none where the signature can't be read.
    pub key: Option<String>,
    /// How it was made: `rsa-sha256`.
    pub algorithm: String,
    /// Which lines of the head are signed.
    pub signed: Vec<String>,
    /// Where only so many bytes of the text are signed.
    pub part: Option<u64>,
    /// What came of checking it.
    pub verdict: Verdict,
}

/// What came of checking a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nobody looked.
    NotChecked,
    /// It fits.
    Pass,
    /// It fits the head; the text is not the one that was signed.
    BodyChanged,
    /// It doesn't fit the head, or was not made with this key.
    HeadChanged,
    /// The domain offers this key no longer.
    KeyGone,
    /// Nobody answered when the key was asked for.
    NoAnswer,
    /// It is damaged, or of a kind that is not known here.
    CantTell,
}

impl Verdict {
    /// As it is written down: `body-changed`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotChecked => "not-checked",
            Self::Pass => "pass",
            Self::BodyChanged => "body-changed",
            Self::HeadChanged => "head-changed",
            Self::KeyGone => "key-gone",
            Self::NoAnswer => "no-answer",
            Self::CantTell => "cant-tell",
        }
    }
}

/// Sends words.
///
/// # Errors
/// When the other side is gone.
pub fn say(to: &mut impl Write, what: &impl Serialize) -> io::Result<()> {
    send(to, &serde_json::to_vec(what)?)
}

/// Waits for words.
///
/// # Errors
/// When the other side is gone, or says what can't be understood.
pub fn hear<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<T> {
    Ok(serde_json::from_slice(&receive(from, LARGEST_WORDS)?)?)
}

/// Sends a piece of a file.
///
/// # Errors
/// When the other side is gone.
pub fn send(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(bytes)?;
    to.flush()
}

/// Waits for a piece of a file.
///
/// # Errors
/// When the other side is gone, or sends more than `largest`.
pub fn receive(from: &mut impl Read, largest: u32) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    if length > largest {
        return Err(io::Error::other("a message is too large"));
    }
    let mut bytes = Vec::new();
    from.take(u64::from(length)).read_to_end(&mut bytes)?;
    if bytes.len() < length as usize { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(bytes) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_heard() {
        let mut pipe = Vec::new();
        let want = Said::Want { from: 7, length: 9 };
        say(&mut pipe, &want).unwrap();
        send(&mut pipe, b"piece").unwrap();
        let mut pipe = pipe.as_slice();
        assert_eq!(hear::<Said>(&mut pipe).unwrap(), want);
        assert_eq!(receive(&mut pipe, 5).unwrap(), b"piece");
    }

    #[test]
    fn too_much_too_little_and_nonsense_end_the_talk() {
        for bytes in [&[0xff; 8][..], &[5, 0, 0, 0, b'x'], &[1, 0, 0, 0, b'x'], &[]] {
            assert!(hear::<Said>(&mut { bytes }).is_err(), "{bytes:?}");
        }
        assert!(receive(&mut &[6, 0, 0, 0, 1, 2, 3, 4, 5, 6][..], 5).is_err());
    }
}
