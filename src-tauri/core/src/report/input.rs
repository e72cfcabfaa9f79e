//! What a draft is made from: nothing but what was chosen, without a vault.

use crate::{clock::When, failure::Failure, situation::Situation};

/// A person's choice for one report, with the things it cites.
#[derive(Debug, Clone)]
pub struct DraftInput {
    /// The platform's id.
    pub platform: String,
    /// The route's id.
    pub route: String,
    /// The answers.
    pub situation: Situation,
    /// The accounts to report.
    pub accounts: Vec<Reported>,
    /// The journal entries to name.
    pub entries: Vec<Happened>,
    /// The evidence and references to name.
    pub evidence: Vec<Shown>,
    /// The messages to quote.
    pub messages: Vec<Quoted>,
    /// What to leave out.
    pub leave_out: LeaveOut,
    /// Whether the short text is wanted: for a box whose limit nobody knows.
    pub short: bool,
}

/// An account to report.
#[derive(Debug, Clone, Default)]
pub struct Reported {
    /// The platform's id or name.
    pub platform: String,
    /// The user name.
    pub handle: String,
    /// The permanent id.
    pub user_id: Option<String>,
    /// The profile's address.
    pub url: Option<String>,
}

/// A journal entry: its number and time. Its words stay in the journal.
#[derive(Debug, Clone)]
pub struct Happened {
    /// Its number in the case.
    pub number: u32,
    /// When it happened; none where the person does not know.
    pub at: Option<Stamp>,
    /// Whether the time is only about right.
    pub about: bool,
}

/// A message of a chat. It is quoted: its words are what is reported.
#[derive(Debug, Clone, Default)]
pub struct Quoted {
    /// Who wrote it, as the file names them.
    pub sender: Option<String>,
    /// Whether it was sent from the phone or account that the file comes from.
    pub own: bool,
    /// The account it came from, where one fits.
    pub account: Option<Reported>,
    /// The moment, where it is certain.
    pub at: Option<Stamp>,
    /// What a clock showed, where its zone is not known: `2026-11-03 21:04`.
    pub clock: Option<String>,
    /// The time as it stands in the file.
    pub written: String,
    /// The words.
    pub text: String,
    /// How many pictures or files were sent along.
    pub media: u32,
    /// Whether it was deleted since.
    pub deleted: bool,
    /// The number of the item that it stands in.
    pub number: u32,
}

/// A moment with the text that it stands for. Of thousands only a few are told, and only those are read.
#[derive(Debug, Clone)]
pub struct Stamp {
    utc_ms: i64,
    text: String,
}

impl Stamp {
    /// Reads RFC 3339 with offset.
    ///
    /// # Errors
    /// [`Failure::BadTime`].
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let when = When::parse(text)?;
        Ok(Self::of_journal(when.utc_ms(), when.text().to_owned()))
    }

    /// As the journal keeps it: both were written together.
    pub(super) fn of_journal(utc_ms: i64, text: String) -> Self {
        Self { utc_ms, text }
    }

    /// Milliseconds since 1970, for order.
    pub(super) fn utc_ms(&self) -> i64 {
        self.utc_ms
    }

    /// The moment; none where the text is none.
    pub(super) fn when(&self) -> Option<When> {
        When::parse(&self.text).ok()
    }
}

/// A piece of evidence, by what may be said of it.
#[derive(Debug, Clone)]
pub enum Shown {
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
    /// A protected reference: only its address. What the person wrote about it stays in the journal.
    Reference {
        /// Its number in the case.
        number: u32,
        /// Its address.
        url: Option<String>,
    },
}

/// What to leave out of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeaveOut {
    /// Names. No draft tells one by itself: a form that asks for one is left to the person. Of a message then only when it came
    /// and where it stands are told: its words may name anyone.
    pub name: bool,
    /// Country, state, and the time zone: times are told in UTC.
    pub place: bool,
    /// How old the person is. The rule that is named still tells children and adults apart.
    pub age: bool,
    /// Who reports, and who they are to the person it is about.
    pub role: bool,
    /// That money was asked for.
    pub money: bool,
    /// That someone may be in danger.
    pub danger: bool,
    /// The journal entries and their times.
    pub entries: bool,
    /// The evidence, its hashes and the references.
    pub evidence: bool,
    /// The messages of chats, and their words.
    pub messages: bool,
    /// Whether the report is anonymous: place and role are left out then.
    pub anonymous: bool,
    /// Words that stand for nothing a draft could leave out by itself.
    pub unknown: Vec<String>,
}

impl LeaveOut {
    /// Whether anything at all is left out.
    pub fn leaves_out(&self) -> bool {
        let Self { name, place, age, role, money, danger, entries, evidence, messages, anonymous, unknown } = self;
        let any = [name, place, age, role, money, danger, entries, evidence, messages, anonymous];
        any.into_iter().any(|left| *left) || !unknown.is_empty()
    }

    /// Reads the words of a request. What is not known is kept, so that the draft can say so.
    pub fn read(words: &[String], anonymous: bool) -> Self {
        let mut out = Self { anonymous, name: anonymous, place: anonymous, role: anonymous, ..Self::default() };
        for word in words {
            match word.trim().to_ascii_lowercase().as_str() {
                "" => {}
                "name" | "names" => out.name = true,
                "place" | "places" | "country" | "region" => out.place = true,
                "age" => out.age = true,
                "role" => out.role = true,
                "money" => out.money = true,
                "danger" => out.danger = true,
                "entries" | "time" | "times" => out.entries = true,
                "evidence" | "references" => out.evidence = true,
                "messages" | "chats" => out.messages = true,
                _ => out.unknown.push(word.clone()),
            }
        }
        out
    }
}
