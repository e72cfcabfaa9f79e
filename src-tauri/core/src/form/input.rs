//! What a form is filled from: a copy of what may be told, without a vault.

use jiff::ZonedDateTime;

use crate::{
    clock::When,
    journal::{EntryKind, NoticeKind},
    report::{LeaveOut, Reported},
    situation::Situation,
};

/// The facts of one case, for one form.
#[derive(Debug, Clone)]
pub struct FormInput {
    /// When it is now.
    pub now: ZonedDateTime,
    /// The answers.
    pub situation: Situation,
    /// The accounts that it was done from.
    pub accounts: Vec<Reported>,
    /// The notes.
    pub entries: Vec<FormEntry>,
    /// What was kept and what is only pointed to.
    pub evidence: Vec<Kept>,
    /// When the places of protected references were seen.
    pub seen: Vec<When>,
    /// Devices, each as what is known of it: name, serial number, where it is.
    pub devices: Vec<[Option<String>; 3]>,
    /// What was sent before.
    pub sent: Vec<Sent>,
    /// What to leave out.
    pub leave_out: LeaveOut,
}

/// A note with its words.
#[derive(Debug, Clone)]
pub struct FormEntry {
    /// Its number in the case.
    pub number: u32,
    /// What kind of note.
    pub kind: EntryKind,
    /// When it happened; none where the person does not know.
    pub at: Option<When>,
    /// Whether the time is only about right.
    pub about: bool,
    /// The words.
    pub text: String,
}

/// A piece of evidence, by what may be said of it on an official form.
#[derive(Debug, Clone)]
pub enum Kept {
    /// An item that may be handed over.
    Item {
        /// Its number in the case.
        number: u32,
        /// SHA-256 in hex.
        sha256: Option<String>,
    },
    /// An item that was marked as protected later: nothing of it is told.
    Locked {
        /// Its number in the case.
        number: u32,
    },
    /// A protected reference: only where it is. Unlike a platform, whoever may look at it has to find it on a device.
    Reference {
        /// Its number in the case.
        number: u32,
        /// Its address.
        url: Option<String>,
        /// The device, app or chat, in words.
        place: Option<String>,
    },
}

/// Something that was sent. Its PIN is not here: no form asks for one.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The platform's id.
    pub platform: Option<String>,
    /// The service's id.
    pub service: Option<String>,
    /// When.
    pub at: Option<When>,
    /// The number given.
    pub number: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// The law that it names, where it is a removal request.
    pub notice: Option<NoticeKind>,
    /// Whether it follows something that was sent before: it asks about that, and is no request of its own.
    pub follows: bool,
}
