//! What can go wrong in a call, and the exit code that follows.

use cairn_core::{failure::Failure, words::Words};

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done,
    /// It failed, and nothing half-done is left.
    Failed,
    /// Wrong usage; nothing was opened.
    WrongUsage,
    /// It was checked, and something was found wrong.
    FoundWrong,
}

impl Exit {
    /// The process's exit code.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::WrongUsage => 2,
            Self::FoundWrong => 3,
        }
    }
}

/// Why a call can't go on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// The core failed.
    #[error(transparent)]
    Core(#[from] Failure),
    /// There is neither a file nor a terminal to read a secret from.
    #[error("no passphrase was given")]
    NoSecret(&'static str),
    /// A file that holds a secret can't be read.
    #[error("the file with the secret cannot be read")]
    SecretFile,
    /// The two passphrases that were typed are not the same.
    #[error("the two passphrases differ")]
    Differ,
    /// What should be words is not UTF-8.
    #[error("this is not text")]
    NotText,
    /// Two flags want the standard input.
    #[error("the standard input was asked for twice")]
    StandardInputTwice,
    /// There is no kind of service of this name.
    #[error("there is no such kind")]
    NoSuchKind(Vec<String>),
    /// The package is one age file.
    #[error("the package is encrypted")]
    Sealed,
    /// What the command did is done, but its answer could not be written.
    #[error("the answer could not be written")]
    AnswerLost,
}

impl Trouble {
    /// The stable name, in kebab case.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Core(failure) => failure.code(),
            Self::NoSecret(code) => code,
            Self::SecretFile => "secret-file",
            Self::Differ => "passphrases-differ",
            Self::NotText => "not-text",
            Self::StandardInputTwice => "standard-input-twice",
            Self::NoSuchKind(_) => "no-such-kind",
            Self::Sealed => "package-sealed",
            Self::AnswerLost => "answer-lost",
        }
    }

    /// One sentence for people.
    pub(crate) fn sentence(&self, words: &Words) -> String {
        let detail = match self {
            Self::Core(failure) => failure.detail().unwrap_or_default().to_owned(),
            Self::NoSuchKind(kinds) => kinds.join(", "),
            _ => String::new(),
        };
        // A core's failure has its sentence with those of the window.
        let own = format!("cli-error-{}", self.code());
        let id = if words.has(&own) { own } else { format!("error-{}", self.code()) };
        words.text(&id, &[("detail", detail.into())])
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            // The question what a file shows is part of the command: without its answer, the command is not whole.
            Self::Core(Failure::WitnessUnanswered | Failure::PartsUnanswered) => Exit::WrongUsage,
            Self::NoSecret(_) | Self::StandardInputTwice | Self::NoSuchKind(_) => Exit::WrongUsage,
            Self::Core(_) | Self::SecretFile | Self::Differ | Self::NotText | Self::Sealed | Self::AnswerLost => {
                Exit::Failed
            }
        }
    }
}
