//! The reader: everything that comes from outside is parsed here, in a process of its own. It holds no keys; it can open no
//! file and reach no network; what it may use of memory and time has an end. It may crash: Cairn says so and goes on.

mod black_out;
mod formats;
mod picture;
mod remote;
pub mod sandbox;

use std::{
    cell::RefCell,
    io::{self, Read, Write},
};

use cairn_reader_protocol::{ChatMessage, Question, Said, Want, hear, say, send};

use picture::Shown;
use remote::{Pipes, Remote};

/// Answers one question after the other, until Cairn closes the pipe.
///
/// # Errors
/// When Cairn says what can't be understood, or is gone in the middle.
pub fn serve(from: impl Read, to: impl Write) -> io::Result<()> {
    let pipes = RefCell::new(Pipes { from, to });
    loop {
        let question: Question = match hear(&mut pipes.borrow_mut().from) {
            Ok(question) => question,
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
            Err(error) => return Err(error),
        };
        let mut file = Remote::new(&pipes, question.size);
        match question.want {
            Want::Metadata => {
                let found = formats::read(&question.media_type, file);
                say(&mut pipes.borrow_mut().to, &Said::Done(found))?;
            }
            Want::Signatures { keys } => {
                let signatures = formats::signatures(file, &keys);
                say(&mut pipes.borrow_mut().to, &Said::Signatures(signatures))?;
            }
            Want::Picture { covered } => {
                let shown = picture::shown(file, covered);
                let to = &mut pipes.borrow_mut().to;
                match shown {
                    Some(Shown { jpeg, width, height }) => {
                        say(to, &Said::Picture { width, height }).and_then(|()| send(to, &jpeg))?;
                    }
                    None => say(to, &Said::None)?,
                }
            }
            Want::Holding => {
                let holding = formats::holding(&question.media_type, file);
                say(&mut pipes.borrow_mut().to, &Said::Holds(holding))?;
            }
            Want::Member { index } => {
                let index = usize::try_from(index).unwrap_or(usize::MAX);
                let member = formats::member(&question.media_type, &mut file, index);
                answer(&pipes, member)?;
            }
            Want::Chat { format, order } => {
                let (messages, read) = formats::chat(&mut file, format, order);
                let to = &mut pipes.borrow_mut().to;
                send_all(to, messages)?;
                say(to, &Said::Chat(read))?;
            }
            Want::BlackedOut { areas } => answer(&pipes, black_out::blackened(file, &areas))?,
        }
    }
}

/// Sends bytes, or says that there are none.
fn answer<F, T: Write>(pipes: &RefCell<Pipes<F, T>>, bytes: Option<Vec<u8>>) -> io::Result<()> {
    let to = &mut pipes.borrow_mut().to;
    match bytes {
        Some(bytes) => say(to, &Said::Bytes).and_then(|()| send(to, &bytes)),
        None => say(to, &Said::None),
    }
}

/// How much is sent at once, in letters: well below the largest message.
const AT_ONCE: usize = 256 << 10;

/// Sends messages, so many at once that none of them is too much.
fn send_all(to: &mut impl Write, messages: Vec<ChatMessage>) -> io::Result<()> {
    let (mut some, mut letters) = (Vec::new(), 0);
    for message in messages {
        letters += 500 + message.text.len() + message.raw.as_ref().map_or(0, String::len);
        some.push(message);
        if letters > AT_ONCE {
            say(to, &Said::Messages(std::mem::take(&mut some)))?;
            letters = 0;
        }
    }
    if some.is_empty() { Ok(()) } else { say(to, &Said::Messages(some)) }
}
