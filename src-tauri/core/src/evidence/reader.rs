//! The reader process, seen from here. Whatever comes from outside is parsed there: see `src-tauri/reader`.

use std::{
    env::consts::EXE_SUFFIX,
    io::{self, Cursor, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

use cairn_reader_protocol::{
    Area, ChatFormat, ChatMessage, ChatRead, DateOrder, Found, Holding, Key, LARGEST_BLACKENED, LARGEST_MEMBER,
    LARGEST_PICTURE, LARGEST_PIECE, Question, Said, Signature, Want, hear, receive, say, send,
};

use super::EvidenceItem;
use crate::failure::Failure;

/// Longer than this, nobody waits for what a file says of itself.
const PATIENCE: Duration = Duration::from_secs(20);
/// More messages than this are not taken from one file.
const MOST_MESSAGES: usize = 200_000;

/// Starts the reader when it is first needed, keeps it, and replaces it when it died.
pub struct Reader {
    program: PathBuf,
    running: Mutex<Option<Running>>,
}

enum Answer {
    Found(Found),
    Holds(Holding),
    Signatures(Vec<Signature>),
    Chat(Vec<ChatMessage>, ChatRead),
    Picture {
        jpeg: Vec<u8>,
        width: u32,
        height: u32,
    },
    /// None where it can give none.
    Bytes(Option<Vec<u8>>),
}

/// The process, and both ends of its pipes.
struct Running {
    child: Arc<Mutex<Child>>,
    to: ChildStdin,
    from: ChildStdout,
    /// Ends it when this program is ended from outside. On Linux and macOS the reader sees to that itself.
    #[cfg(windows)]
    _tied: win32job::Job,
}

impl Reader {
    /// The reader that lies beside this program.
    pub fn beside_this_program() -> Self {
        let folder = std::env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
        Self::at(folder.unwrap_or_default().join(format!("cairn-reader{EXE_SUFFIX}")))
    }

    /// The reader at this path.
    pub fn at(program: PathBuf) -> Self {
        Self { program, running: Mutex::new(None) }
    }

    /// What a file says of itself.
    ///
    /// # Errors
    /// [`Failure::ReaderFailed`] where the reader isn't there, died or took too long, and a new one did, too.
    /// [`Failure::EvidenceDamaged`] where the file itself can't be read.
    pub(crate) fn found(&self, of: &EvidenceItem, file: &mut (impl Read + Seek)) -> Result<Found, Failure> {
        match self.ask(&question(of, Want::Metadata), file)? {
            Answer::Found(found) => Ok(found),
            _ => Err(Failure::ReaderFailed),
        }
    }

    /// The picture in a file, as JPEG.
    ///
    /// # Errors
    /// Those of [`Self::found`]; [`Failure::NoPicture`] where none can be shown.
    pub(crate) fn picture(
        &self,
        of: &EvidenceItem,
        covered: bool,
        file: &mut (impl Read + Seek),
    ) -> Result<Vec<u8>, Failure> {
        Ok(self.shown(&question(of, Want::Picture { covered }), file)?.0)
    }

    /// A picture that is not kept yet, to be shown while it is blacked out: as JPEG, with the width and height of the picture
    /// itself in pixels.
    ///
    /// # Errors
    /// Those of [`Self::picture`].
    pub fn preview(&self, picture: &[u8]) -> Result<(Vec<u8>, u32, u32), Failure> {
        let want = Want::Picture { covered: false };
        let question = Question { want, media_type: String::new(), size: picture.len() as u64 };
        self.shown(&question, &mut Cursor::new(picture))
    }

    fn shown(&self, question: &Question, file: &mut (impl Read + Seek)) -> Result<(Vec<u8>, u32, u32), Failure> {
        match self.ask(question, file)? {
            Answer::Picture { jpeg, width, height } => Ok((jpeg, width, height)),
            Answer::Bytes(None) => Err(Failure::NoPicture),
            _ => Err(Failure::ReaderFailed),
        }
    }

    /// The picture as PNG, with these areas black.
    ///
    /// # Errors
    /// Those of [`Self::picture`].
    pub(crate) fn black_out(&self, areas: &[Area], picture: &[u8]) -> Result<Vec<u8>, Failure> {
        let want = Want::BlackedOut { areas: areas.to_vec() };
        let question = Question { want, media_type: String::new(), size: picture.len() as u64 };
        self.bytes(&question, &mut Cursor::new(picture))?.ok_or(Failure::NoPicture)
    }

    /// The signatures of a mail, checked with these keys.
    ///
    /// # Errors
    /// Those of [`Self::found`].
    pub(crate) fn signatures(
        &self,
        of: &EvidenceItem,
        keys: Vec<Key>,
        file: &mut (impl Read + Seek),
    ) -> Result<Vec<Signature>, Failure> {
        match self.ask(&question(of, Want::Signatures { keys }), file)? {
            Answer::Signatures(found) => Ok(found),
            _ => Err(Failure::ReaderFailed),
        }
    }

    /// The messages of a chat, in the order of the file.
    ///
    /// # Errors
    /// Those of [`Self::found`].
    pub(crate) fn chat(
        &self,
        size: u64,
        format: Option<ChatFormat>,
        order: Option<DateOrder>,
        file: &mut (impl Read + Seek),
    ) -> Result<(Vec<ChatMessage>, ChatRead), Failure> {
        let question = Question { want: Want::Chat { format, order }, media_type: String::new(), size };
        match self.ask(&question, file)? {
            Answer::Chat(messages, read) => Ok((messages, read)),
            _ => Err(Failure::ReaderFailed),
        }
    }

    /// What a file holds beside itself.
    ///
    /// # Errors
    /// Those of [`Self::found`].
    pub(crate) fn holding(
        &self,
        media_type: &str,
        size: u64,
        file: &mut (impl Read + Seek),
    ) -> Result<Holding, Failure> {
        match self.ask(&Question { want: Want::Holding, media_type: media_type.to_owned(), size }, file)? {
            Answer::Holds(holding) => Ok(holding),
            _ => Err(Failure::ReaderFailed),
        }
    }

    /// A text out of an archive, by its place in the list; None where it can't be read.
    ///
    /// # Errors
    /// Those of [`Self::found`].
    pub(crate) fn member(
        &self,
        media_type: &str,
        size: u64,
        index: u32,
        file: &mut (impl Read + Seek),
    ) -> Result<Option<Vec<u8>>, Failure> {
        self.bytes(&Question { want: Want::Member { index }, media_type: media_type.to_owned(), size }, file)
    }

    fn bytes(&self, question: &Question, file: &mut (impl Read + Seek)) -> Result<Option<Vec<u8>>, Failure> {
        match self.ask(question, file)? {
            Answer::Bytes(bytes) => Ok(bytes),
            _ => Err(Failure::ReaderFailed),
        }
    }

    fn ask(&self, question: &Question, file: &mut (impl Read + Seek)) -> Result<Answer, Failure> {
        let mut running = lock(&self.running);
        if let Some(mut kept) = running.take() {
            // One that was kept may have died since: that says nothing of this file, and a new one is asked.
            match kept.ask(question, file) {
                Err(Failure::ReaderFailed) => {}
                Err(failure) => return Err(failure),
                Ok(answer) => {
                    *running = Some(kept);
                    return Ok(answer);
                }
            }
        }
        let mut reader = Running::start(&self.program).map_err(|_| Failure::ReaderFailed)?;
        // One that failed is not asked again: it ends here.
        let answer = reader.ask(question, file)?;
        *running = Some(reader);
        Ok(answer)
    }
}

impl Running {
    /// It gets nothing but the pipes: no variable that could tell something, no folder that could matter.
    fn start(program: &Path) -> io::Result<Self> {
        let mut command = Command::new(program);
        command.env_clear().current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        #[cfg(windows)]
        command.current_dir(program.parent().unwrap_or(program));
        let mut child = command.spawn()?;
        let (to, from) = (child.stdin.take(), child.stdout.take());
        #[cfg(windows)]
        let _tied = super::tied::tie(&child).map_err(io::Error::other)?;
        let child = Arc::new(Mutex::new(child));
        match (to, from) {
            (Some(to), Some(from)) => Ok(Self {
                child,
                to,
                from,
                #[cfg(windows)]
                _tied,
            }),
            // Both were asked for above.
            _ => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn ask(&mut self, question: &Question, file: &mut (impl Read + Seek)) -> Result<Answer, Failure> {
        let (done, waiting) = mpsc::channel::<()>();
        let child = Arc::clone(&self.child);
        // A parser that goes in circles gives no sign: it is ended from here, and then its pipe breaks.
        let watch = thread::spawn(move || {
            if waiting.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
                let _ = lock(&child).kill();
            }
        });
        let answer = self.talk(question, file);
        drop(done);
        let _ = watch.join();
        answer
    }

    fn talk(&mut self, question: &Question, file: &mut (impl Read + Seek)) -> Result<Answer, Failure> {
        let lost = |_| Failure::ReaderFailed;
        say(&mut self.to, question).map_err(lost)?;
        let mut messages = Vec::new();
        loop {
            match hear(&mut self.from).map_err(lost)? {
                Said::Done(found) => return Ok(Answer::Found(found)),
                // The reader is not believed: it could send messages without an end.
                Said::Messages(more) if messages.len() + more.len() <= MOST_MESSAGES => messages.extend(more),
                Said::Messages(_) => return Err(Failure::ReaderFailed),
                Said::Chat(read) => return Ok(Answer::Chat(messages, read)),
                Said::Signatures(found) => return Ok(Answer::Signatures(found)),
                Said::Holds(holding) => return Ok(Answer::Holds(holding)),
                Said::Picture { width, height } => {
                    let jpeg = receive(&mut self.from, largest(&question.want)).map_err(lost)?;
                    return Ok(Answer::Picture { jpeg, width, height });
                }
                Said::Bytes => {
                    let bytes = receive(&mut self.from, largest(&question.want)).map_err(lost)?;
                    return Ok(Answer::Bytes(Some(bytes)));
                }
                Said::None => return Ok(Answer::Bytes(None)),
                Said::Want { from, length } => {
                    let piece = piece(file, from, length);
                    let piece = piece.map_err(|error| Failure::opening(&error, Failure::EvidenceDamaged))?;
                    send(&mut self.to, &piece).map_err(lost)?;
                }
            }
        }
    }
}

/// How much may come in one message.
fn largest(want: &Want) -> u32 {
    match want {
        Want::Metadata | Want::Holding | Want::Signatures { .. } | Want::Chat { .. } => 0,
        Want::Picture { .. } => LARGEST_PICTURE,
        Want::Member { .. } => u32::try_from(LARGEST_MEMBER).unwrap_or(u32::MAX),
        Want::BlackedOut { .. } => LARGEST_BLACKENED,
    }
}

fn question(of: &EvidenceItem, want: Want) -> Question {
    Question { want, media_type: of.media_type.clone().unwrap_or_default(), size: of.size.unwrap_or_default() }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut child = lock(&self.child);
        let _ = child.kill();
        let _ = child.wait();
    }
}

fn piece(file: &mut (impl Read + Seek), from: u64, length: u32) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(from))?;
    let mut piece = Vec::new();
    file.take(u64::from(length.min(LARGEST_PIECE))).read_to_end(&mut piece)?;
    Ok(piece)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What lies in it is a process: a panic elsewhere leaves it no worse than it was.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
