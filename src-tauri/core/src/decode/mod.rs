//! What a text says of itself: an id, an address, a phone number, a wallet, a bank number. All of it is read on this
//! computer; nothing is asked of anyone.
//!
//! Some ids hold the time when they were made. It is read only out of those that carry one, and only if it is a time at
//! which the platform was there: an id that was mistyped must not become a date in a report.

mod address;
mod bank;
mod ids;
mod name;
mod phone;
mod sites;
mod wallet;

#[cfg(test)]
mod tests;

use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;

pub(crate) use name::without_unseen;
pub use name::{NameNote, name_note};

use crate::clock::rfc3339;

/// Nothing that is meant is longer. What is, is not looked at.
const LONGEST: usize = 2048;

/// What a text stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum DecodedKind {
    /// An id of an account, a post or a message: the number alone doesn't tell which.
    Id,
    /// The permanent id of an account.
    UserId,
    /// The id of a post, a video or a picture.
    PostId,
    /// The address of an account's own page.
    ProfileAddress,
    /// The address of a post, a video or a picture.
    PostAddress,
    /// The address of a message.
    MessageAddress,
    /// The address of a group, a channel, a server, or of an invitation to one.
    GroupAddress,
    /// An address on the web of which no more is known.
    WebAddress,
    /// The name of an account.
    Handle,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// The address of a wallet.
    Wallet,
    /// An account at a bank: an IBAN.
    BankAccount,
    /// A bank in the USA: a routing number.
    BankRouting,
    /// Nothing that is known here.
    Unknown,
}

impl DecodedKind {
    /// As it is written in answers: `profile-address`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::UserId => "user-id",
            Self::PostId => "post-id",
            Self::ProfileAddress => "profile-address",
            Self::PostAddress => "post-address",
            Self::MessageAddress => "message-address",
            Self::GroupAddress => "group-address",
            Self::WebAddress => "web-address",
            Self::Handle => "handle",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Wallet => "wallet",
            Self::BankAccount => "bank-account",
            Self::BankRouting => "bank-routing",
            Self::Unknown => "unknown",
        }
    }
}

/// What was read out of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Decoded {
    /// The platform's id in the catalogue, or the currency of a wallet; what was asked for where the text tells no other.
    pub platform: Option<String>,
    /// What it stands for.
    pub kind: DecodedKind,
    /// When it was made, in UTC, where the id carries a time.
    pub created: Option<String>,
    /// Whether its checksum or shape is right; none where there is nothing to check.
    pub valid: Option<bool>,
    /// The account's name that stands in it.
    pub handle: Option<String>,
    /// The id that stands in it.
    pub id: Option<String>,
    /// The same without what doesn't belong to it: an address without its tracking, a phone number with its country.
    pub plain: Option<String>,
}

impl Decoded {
    fn new(platform: Option<&str>, kind: DecodedKind) -> Self {
        Self {
            platform: platform.map(str::to_owned),
            kind,
            created: None,
            valid: None,
            handle: None,
            id: None,
            plain: None,
        }
    }
}

/// Says what `text` is. `platform` is the one it is from, by id or name; `country` the one in which a phone number without
/// its country was written down; no time after `now` is believed.
pub fn decode(text: &str, platform: Option<&str>, country: &str, now: Timestamp) -> Decoded {
    let text = text.trim();
    let asked = platform.map(str::trim).filter(|name| !name.is_empty());
    let known = asked.and_then(sites::named);
    let platform = known.or(asked);
    if text.is_empty() || text.len() > LONGEST {
        return Decoded::new(platform, DecodedKind::Unknown);
    }
    address::read(text, known, country, now)
        .or_else(|| phone::read(text, platform, country))
        .or_else(|| known.and_then(|known| ids::read(known, text, now)))
        .or_else(|| if asked.is_none() { without_platform(text) } else { wallet::certain(text) })
        .or_else(|| handle(text, platform))
        .unwrap_or_else(|| Decoded::new(platform, DecodedKind::Unknown))
}

/// When the account of this permanent id was made, in UTC; none where the platform's ids don't tell.
pub fn account_created(platform: &str, id: &str, now: Timestamp) -> Option<String> {
    let at = ids::time(sites::named(platform)?, ids::Of::Account, id.trim(), now)?;
    Some(utc(at))
}

/// What no platform was named for.
fn without_platform(text: &str) -> Option<Decoded> {
    wallet::read(text)
        .or_else(|| bank::read(text))
        .or_else(|| text.bytes().all(|one| one.is_ascii_digit()).then(|| ids::of_nobody(text)))
}

/// A name, such as `@quiet_harbor_88`; without a platform only what begins like one.
fn handle(text: &str, platform: Option<&str>) -> Option<Decoded> {
    if text.chars().any(char::is_whitespace) {
        return None;
    }
    if let Some((before, after)) = text.split_once('@')
        && !before.is_empty()
        && platform != Some("mastodon")
    {
        let host = after.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && end.len() > 1);
        return (host && !after.contains(['@', '/'])).then(|| Decoded::new(platform, DecodedKind::Email));
    }
    let name = text.trim_start_matches('@');
    let named = platform.is_some() || text.len() > name.len();
    let plain = !name.is_empty() && name.chars().any(char::is_alphanumeric);
    (named && plain).then(|| Decoded { handle: Some(name.to_owned()), ..Decoded::new(platform, DecodedKind::Handle) })
}

/// A moment as it is written in answers.
fn utc(at: Timestamp) -> String {
    rfc3339(&at.to_zoned_datetime(TimeZone::UTC))
}
