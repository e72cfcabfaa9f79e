//! Asking the reader, as Cairn does.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
};

use std::ops::Range;

use cairn_reader_protocol::{
    Found, Holding, Key, LARGEST_BLACKENED, LARGEST_PICTURE, Question, Said, Signature, Want, hear, receive, say, send,
};

/// The program, one process for as many questions as it lives.
pub(crate) struct Reader {
    child: Child,
    /// The bytes of the last file that were wanted.
    pub(crate) wanted: Vec<Range<u64>>,
}

impl Reader {
    pub(crate) fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cairn-reader"));
        command.env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        Self { child: command.spawn().unwrap(), wanted: Vec::new() }
    }

    /// What a file says of itself; or how the reader ended.
    pub(crate) fn ask(&mut self, media_type: &str, file: &[u8]) -> Result<Found, ExitStatus> {
        match self.talk(Want::Metadata, media_type, file) {
            Ok(Said::Done(found)) => Ok(found),
            Ok(other) => panic!("{other:?}"),
            Err(_) => Err(self.child.wait().unwrap()),
        }
    }

    /// The picture in it, as JPEG, if it shows one; or how the reader ended.
    pub(crate) fn picture(&mut self, file: &[u8], covered: bool) -> Result<Option<Vec<u8>>, ExitStatus> {
        match self.talk(Want::Picture { covered }, "image/any", file) {
            Ok(Said::Picture { .. }) => {
                Ok(Some(receive(self.child.stdout.as_mut().unwrap(), LARGEST_PICTURE).unwrap()))
            }
            Ok(Said::None) => Ok(None),
            Ok(other) => panic!("{other:?}"),
            Err(_) => Err(self.child.wait().unwrap()),
        }
    }

    /// What it holds beside itself; or how the reader ended.
    pub(crate) fn holding(&mut self, media_type: &str, file: &[u8]) -> Result<Holding, ExitStatus> {
        match self.talk(Want::Holding, media_type, file) {
            Ok(Said::Holds(holding)) => Ok(holding),
            Ok(other) => panic!("{other:?}"),
            Err(_) => Err(self.child.wait().unwrap()),
        }
    }

    /// The text with this place in an archive; or how the reader ended.
    pub(crate) fn member(&mut self, media_type: &str, file: &[u8], index: u32) -> Result<Option<Vec<u8>>, ExitStatus> {
        match self.talk(Want::Member { index }, media_type, file) {
            Ok(Said::Bytes) => Ok(Some(receive(self.child.stdout.as_mut().unwrap(), LARGEST_BLACKENED).unwrap())),
            Ok(Said::None) => Ok(None),
            Ok(other) => panic!("{other:?}"),
            Err(_) => Err(self.child.wait().unwrap()),
        }
    }

    /// The signatures of a mail, checked with these keys; or how the reader ended.
    pub(crate) fn signatures(&mut self, mail: &[u8], keys: Vec<Key>) -> Result<Vec<Signature>, ExitStatus> {
        match self.talk(Want::Signatures { keys }, "text/plain", mail) {
            Ok(Said::Signatures(found)) => Ok(found),
            Ok(other) => panic!("{other:?}"),
            Err(_) => Err(self.child.wait().unwrap()),
        }
    }

    fn talk(&mut self, want: Want, media_type: &str, file: &[u8]) -> std::io::Result<Said> {
        let (to, from) = (self.child.stdin.as_mut().unwrap(), self.child.stdout.as_mut().unwrap());
        say(to, &Question { want, media_type: media_type.into(), size: file.len() as u64 })?;
        self.wanted.clear();
        loop {
            match hear(from)? {
                Said::Want { from, length } => {
                    self.wanted.push(from..from + u64::from(length));
                    let rest = file.get(usize::try_from(from).unwrap()..).unwrap_or_default();
                    send(to, &rest[..rest.len().min(length as usize)])?;
                }
                answer => return Ok(answer),
            }
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a new reader says of a file.
pub(crate) fn read(media_type: &str, file: &[u8]) -> Found {
    Reader::start().ask(media_type, file).unwrap()
}

pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// A small file of each kind, with nothing in it: `jpg` and its media type.
pub(crate) const BASES: [(&str, &str); 8] = [
    ("jpg", "image/jpeg"),
    ("png", "image/png"),
    ("webp", "image/webp"),
    ("tif", "image/tiff"),
    ("avif", "image/avif"),
    ("mp4", "video/mp4"),
    ("mov", "video/quicktime"),
    ("pdf", "application/pdf"),
];

pub(crate) fn base(ending: &str) -> Vec<u8> {
    std::fs::read(fixtures().join(format!("metadata/base.{ending}"))).unwrap()
}

/// The value of a field.
pub(crate) fn value<'a>(found: &'a Found, group: &str, name: &str) -> Option<&'a str> {
    found.fields.iter().find(|field| field.group == group && field.name == name).map(|field| field.value.as_str())
}
