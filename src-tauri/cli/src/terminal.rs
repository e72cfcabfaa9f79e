//! The terminal, which has to be given back as it was: whoever ends a question must see again what they type.

#[cfg(unix)]
use std::fs::File;

#[cfg(unix)]
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// How the terminal was at one moment.
pub(crate) struct Terminal {
    #[cfg(unix)]
    was: Option<(File, Termios)>,
}

impl Terminal {
    /// Looks at the terminal that questions are asked on, if there is one.
    pub(crate) fn as_it_is() -> Self {
        Self {
            #[cfg(unix)]
            was: File::open("/dev/tty").ok().and_then(|terminal| {
                let was = tcgetattr(&terminal).ok()?;
                Some((terminal, was))
            }),
        }
    }

    /// Makes it so again. There is nothing better to do where it can't be done.
    pub(crate) fn give_back(&self) {
        #[cfg(unix)]
        if let Some((terminal, was)) = &self.was {
            let _ = tcsetattr(terminal, OptionalActions::Now, was);
        }
    }
}
