//! What the reader parses itself, asked as Cairn asks it; and the words between the two.

use std::{
    cell::RefCell,
    io::{self, Read, Write},
    rc::Rc,
};

use cairn_reader_protocol::{Answer, ChatFormat, DateOrder, Key, Question, Said, Want, hear, receive, say, send};

/// No message of one side may harm the other.
pub(crate) fn protocol(bytes: &[u8]) {
    let _ = hear::<Said>(&mut { bytes });
    let _ = hear::<Question>(&mut { bytes });
    if let Ok(piece) = receive(&mut { bytes }, 1 << 10) {
        assert!(piece.len() <= 1 << 10 && bytes[4..].starts_with(&piece));
    }
    // Whatever Cairn might send, the reader answers or ends.
    let _ = cairn_reader::serve(bytes, io::sink());
}

/// The records of a JPEG.
pub(crate) fn iptc(bytes: &[u8]) {
    // Two segments, where one is not enough; the head says no more of the picture.
    let mut file = b"\xff\xd8".to_vec();
    for part in bytes.chunks(60_000).take(2) {
        let part = [b"Photoshop 3.0\0", part].concat();
        file.extend([0xff, 0xed]);
        file.extend(u16::try_from(part.len() + 2).unwrap_or(u16::MAX).to_be_bytes());
        file.extend(part);
    }
    file.extend(b"\xff\xd9");
    metadata("image/jpeg", &file);
}

/// The same as hex text, in a PNG.
pub(crate) fn iptc_png(bytes: &[u8]) {
    let chunk = |kind: &[u8], inside: &[u8]| {
        let named = [kind, inside].concat();
        let length = u32::try_from(inside.len()).unwrap_or_default().to_be_bytes();
        [&length[..], &named, &crc32(&named).to_be_bytes()].concat()
    };
    let text = [b"Raw profile type iptc\0", bytes].concat();
    let head = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    let file =
        [b"\x89PNG\r\n\x1a\n", &head[..], &chunk(b"tEXt", &text), &chunk(b"IDAT", b""), &chunk(b"IEND", b"")].concat();
    metadata("image/png", &file);
}

/// The sum that PNG puts behind each chunk.
fn crc32(bytes: &[u8]) -> u32 {
    let one = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    };
    !bytes.iter().fold(!0, one)
}

/// A packet of XMP between its marks, in a file of which nothing else is known.
pub(crate) fn xmp(bytes: &[u8]) {
    metadata("image/x-unknown", &[b"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">", bytes, b"</x:xmpmeta>"].concat());
    metadata("image/x-unknown", bytes);
}

/// The head of a mail.
pub(crate) fn mail(bytes: &[u8]) {
    metadata("text/plain", bytes);
    metadata("text/plain", &[b"From: a@example.org\nDate: Tue, 3 Nov 2026 21:04:00 -0500\n", bytes].concat());
}

/// The signatures of a mail, with a key that comes from outside, too: up to the first zero the key, then the mail.
pub(crate) fn signatures(bytes: &[u8]) {
    let (text, mail) = bytes.split_at(bytes.iter().position(|byte| *byte == 0).unwrap_or_default());
    let answer = Answer::Texts(vec![String::from_utf8_lossy(text).into_owned()]);
    let named = ask(Want::Signatures { keys: Vec::new() }, "text/plain", mail.strip_prefix(b"\0").unwrap_or(mail));
    let Some(Said::Signatures(named)) = named else { return };
    let keys = named.into_iter().filter_map(|one| one.key).map(|name| Key { name, answer: answer.clone() }).collect();
    ask(Want::Signatures { keys }, "text/plain", mail.strip_prefix(b"\0").unwrap_or(mail));
}

/// What a file holds beside itself: the first byte says what kind of file it is.
pub(crate) fn holds(bytes: &[u8]) {
    const KINDS: [&str; 7] = [
        "text/html",
        "text/plain",
        "application/mbox",
        "application/zip",
        "application/x-tar",
        "application/epub+zip",
        "application/vnd.oasis.opendocument.text",
    ];
    let Some((first, file)) = bytes.split_first() else { return };
    let Some(kind) = KINDS.get(usize::from(*first) % KINDS.len()) else { return };
    let Some(Said::Holds(holding)) = ask(Want::Holding, kind, file) else { panic!("there is always an answer") };
    for index in (0..).zip(&holding.members).filter(|(_, member)| member.text).map(|(index, _)| index).take(3) {
        ask(Want::Member { index }, kind, file);
    }
}

/// A chat: the first byte says what somebody takes it for, and how its dates are to be read.
pub(crate) fn chat(bytes: &[u8]) {
    const ORDERS: [Option<DateOrder>; 4] = [None, Some(DateOrder::Dmy), Some(DateOrder::Mdy), Some(DateOrder::Ymd)];
    let Some((first, file)) = bytes.split_first() else { return };
    let order = ORDERS.get(usize::from(first % 4)).copied().flatten();
    let format = ChatFormat::NAMED.get(usize::from(first / 4 % 16)).copied();
    let Some(Said::Chat(read)) = ask(Want::Chat { format, order }, "text/plain", file) else {
        panic!("there is always an answer")
    };
    // Either it was read as something, or it says why not; and who knows better is believed, or told that it can't be.
    assert_eq!(read.format.is_some(), read.problem.is_none(), "{read:?}");
    if let (Some(told), Some(found)) = (format, read.format) {
        assert_eq!(told, found);
    }
}

fn metadata(media_type: &str, file: &[u8]) {
    let Some(Said::Done(found)) = ask(Want::Metadata, media_type, file) else { panic!("there is always an answer") };
    for field in &found.fields {
        // What is shown is not empty, and has nothing in it that no one can see.
        let seen = |c: char| !c.is_control() || c == '\n' || c == '\t';
        assert!(!field.value.is_empty() && field.value.chars().all(seen), "{field:?}");
    }
}

/// One question to a reader in this process, with pipes that are two rows of bytes.
fn ask(want: Want, media_type: &str, file: &[u8]) -> Option<Said> {
    let between = Rc::new(RefCell::new(Between { file: file.to_vec(), ..Between::default() }));
    let question = Question { want, media_type: media_type.to_owned(), size: file.len() as u64 };
    say(&mut between.borrow_mut().to_reader, &question).ok()?;
    let _ = cairn_reader::serve(End(Rc::clone(&between)), End(Rc::clone(&between)));
    between.borrow_mut().answer.take()
}

#[derive(Default)]
struct Between {
    file: Vec<u8>,
    to_reader: Vec<u8>,
    read: usize,
    from_reader: Vec<u8>,
    answer: Option<Said>,
}

struct End(Rc<RefCell<Between>>);

impl Read for End {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut between = self.0.borrow_mut();
        let count = between.to_reader.get(between.read..).unwrap_or_default().read(into)?;
        between.read += count;
        Ok(count)
    }
}

impl Write for End {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().from_reader.extend(bytes);
        Ok(bytes.len())
    }

    /// The end of a message: Cairn answers at once.
    fn flush(&mut self) -> io::Result<()> {
        let mut between = self.0.borrow_mut();
        let said = std::mem::take(&mut between.from_reader);
        match hear::<Said>(&mut said.as_slice())? {
            Said::Want { from, length } => {
                let rest = usize::try_from(from).ok().and_then(|from| between.file.get(from..)).unwrap_or_default();
                let piece = rest.get(..length as usize).unwrap_or(rest).to_vec();
                send(&mut between.to_reader, &piece)
            }
            answer => {
                between.answer = Some(answer);
                Ok(())
            }
        }
    }
}
