//! What a chat that somebody exported holds.

use serde::{Deserialize, Serialize};

/// What wrote the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum ChatFormat {
    /// The text that WhatsApp exports.
    Whatsapp,
    /// Any text whose lines begin with a time and a name.
    Text,
    /// The XML of "SMS Backup & Restore".
    Sms,
    /// The JSON that Telegram Desktop exports.
    Telegram,
    /// The JSON of an Instagram download.
    Instagram,
    /// The JSON of a Messenger or Facebook download.
    Messenger,
    /// The same, where the file doesn't tell which of the two it is.
    InstagramOrMessenger,
    /// The JSON of a Discord export or of Discord's own data package.
    Discord,
}

impl ChatFormat {
    /// All that a person can say it is.
    pub const NAMED: [Self; 7] =
        [Self::Whatsapp, Self::Text, Self::Sms, Self::Telegram, Self::Instagram, Self::Messenger, Self::Discord];

    /// As it is written down: `whatsapp`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Whatsapp => "whatsapp",
            Self::Text => "text",
            Self::Sms => "sms",
            Self::Telegram => "telegram",
            Self::Instagram => "instagram",
            Self::Messenger => "messenger",
            Self::InstagramOrMessenger => "instagram-or-messenger",
            Self::Discord => "discord",
        }
    }
}

/// In which order a date has day, month and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 03/11/2026 is 3 November.
    Dmy,
    /// 11/03/2026 is 3 November.
    Mdy,
    /// 2026/11/03 is 3 November.
    Ymd,
}

impl DateOrder {
    /// As it is written down: `dmy`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
            Self::Ymd => "ymd",
        }
    }
}

/// What is not certain about the time of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Day and month could be the other way round.
    DateOrder,
    /// Morning and evening can't be told apart.
    TwelveHour,
    /// There is a time of day, and no date.
    NoDate,
    /// What stands there is no time.
    NoTime,
    /// No zone is named: it is the time of a clock somewhere.
    Zone,
}

impl Doubt {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::DateOrder, Self::TwelveHour, Self::NoDate, Self::NoTime, Self::Zone];

    /// As it is written down: `date-order`.
    pub fn code(self) -> &'static str {
        match self {
            Self::DateOrder => "date-order",
            Self::TwelveHour => "twelve-hour",
            Self::NoDate => "no-date",
            Self::NoTime => "no-time",
            Self::Zone => "zone",
        }
    }
}

/// When a message was written, as far as the file tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Moment {
    /// A moment.
    Certain {
        /// Milliseconds since 1970.
        ms: i64,
        /// Minutes before UTC or after it, where the file tells that too.
        offset: Option<i32>,
    },
    /// What a clock showed, nobody knows where: `2026-11-03T21:04:00`.
    Clock(String),
    /// Nobody can say.
    Unknown,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatMessage {
    /// Where a file holds several conversations: with whom, or what it is called.
    pub chat: Option<String>,
    /// Who wrote it, as the file names them; none where it doesn't, or for what the app itself says.
    pub sender: Option<String>,
    /// Their permanent id or number, where the file has it beside the name.
    pub sender_id: Option<String>,
    /// Whether it was sent from the phone or account that the file comes from, where the file says so.
    pub own: bool,
    /// Whether the app says it, and nobody wrote it.
    pub notice: bool,
    /// The time as it stands in the file.
    pub written: String,
    /// The time as it can be understood.
    pub at: Moment,
    /// What is not certain about that.
    pub doubts: Vec<Doubt>,
    /// The words.
    pub text: String,
    /// The name of what was sent along, where there is one.
    pub attachment: Option<String>,
    /// How many pictures, films or files were sent along. None of them was looked at.
    pub media: u32,
    /// Whether it was deleted or taken back: then the words are only what the app puts in their place.
    pub deleted: bool,
    /// The lines as they stand in the file, where it is a text.
    pub raw: Option<String>,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatRead {
    /// What the file is; none where that can't be told.
    pub format: Option<ChatFormat>,
    /// How its dates were read; none where that can't be told, or doesn't matter.
    pub order: Option<DateOrder>,
    /// How many lines or entries could not be understood.
    pub not_understood: u32,
    /// Why nothing was read: `not-known`, `other-format`, `other-order`, `too-large`, `too-many`, `damaged`, or none.
    pub problem: Option<String>,
}
