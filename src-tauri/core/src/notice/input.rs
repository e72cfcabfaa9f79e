//! What a notice is made from: nothing but what was chosen, without a vault.

use serde::{Deserialize, Serialize};

use crate::{clock::When, journal::NoticeKind};

/// Who asks for the removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// The person shown.
    Myself,
    /// Somebody whom that person has authorized.
    Authorized,
    /// The parent or guardian of the person shown.
    Guardian,
}

/// Why it is against the person's will, or unlawful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// They never agreed that it is published.
    NeverAgreed,
    /// They sent it to one person, and to nobody else.
    SentPrivately,
    /// It was made or changed with software.
    MadeBySoftware,
    /// It was taken secretly.
    TakenSecretly,
    /// They were under 18.
    #[serde(rename = "under-18")]
    Under18,
    /// They were threatened.
    Threatened,
}

/// Where it is, or what helps to find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticePlace {
    /// An exact address.
    Address(String),
    /// The account that it is on, or that wrote.
    Account {
        /// The platform's id or name.
        platform: String,
        /// The user name.
        handle: String,
        /// The permanent id.
        user_id: Option<String>,
        /// The profile's address.
        url: Option<String>,
    },
    /// A protected reference: only its address. For a chat that has none, the account and a time are enough.
    Reference {
        /// Its number in the case.
        number: u32,
        /// Its address.
        url: Option<String>,
        /// When it was seen.
        seen: Option<When>,
    },
    /// When something happened, by an entry of the journal: its words stay there.
    Moment {
        /// Its number in the case.
        number: u32,
        /// When.
        at: When,
        /// Whether that is only about right.
        about: bool,
    },
}

/// A person's choice for one notice.
#[derive(Debug, Clone)]
pub struct NoticeInput {
    /// Under which law.
    pub kind: NoticeKind,
    /// The platform's id, where it is one of the catalogue.
    pub platform: Option<String>,
    /// Who receives it, by name.
    pub receiver: Option<String>,
    /// Where it is.
    pub places: Vec<NoticePlace>,
    /// Which picture it is, and how the person can be told.
    pub shows: Option<String>,
    /// Who asks.
    pub capacity: Option<Capacity>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// More about that.
    pub more: Option<String>,
    /// Whether they believe it in good faith.
    pub believes: bool,
    /// The name that signs.
    pub name: Option<String>,
    /// How they can be reached.
    pub contact: Option<String>,
    /// When it is signed.
    pub signed: When,
    /// The number of the report to the hotline, where there is one.
    pub hotline_number: Option<String>,
    /// Whether the person shown is, or may be, under 18.
    pub may_be_minor: bool,
    /// Where the person lives: ISO 3166 alpha-2.
    pub country: String,
}

impl Reason {
    /// Every reason there is.
    pub const ALL: [Self; 6] = [
        Self::NeverAgreed,
        Self::SentPrivately,
        Self::MadeBySoftware,
        Self::TakenSecretly,
        Self::Under18,
        Self::Threatened,
    ];

    /// The code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeverAgreed => "never-agreed",
            Self::SentPrivately => "sent-privately",
            Self::MadeBySoftware => "made-by-software",
            Self::TakenSecretly => "taken-secretly",
            Self::Under18 => "under-18",
            Self::Threatened => "threatened",
        }
    }

    /// Reads a code.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

impl Capacity {
    /// Every capacity there is.
    pub const ALL: [Self; 3] = [Self::Myself, Self::Authorized, Self::Guardian];

    /// The code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Myself => "myself",
            Self::Authorized => "authorized",
            Self::Guardian => "guardian",
        }
    }

    /// Reads a code.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|capacity| capacity.as_str() == name)
    }
}

impl NoticeInput {
    /// Whether the notice itself says that the person was under 18.
    pub(super) fn says_minor(&self) -> bool {
        self.reasons.contains(&Reason::Under18)
    }

    /// Whether words were typed.
    pub(super) fn is_given(text: &Option<String>) -> bool {
        text.as_deref().is_some_and(|text| !text.trim().is_empty())
    }
}
