//! Ids that platforms give, and the times in them.
//!
//! | platform | which ids carry a time | where it is said |
//! | --- | --- | --- |
//! | Discord | all | <https://docs.discord.com/developers/reference#snowflakes> |
//! | X | posts since November 2010, accounts since February 2016 | <https://docs.x.com/fundamentals/x-ids>, <https://blog.konomama.dev/posts/twitter-snowflake-metadata> |
//! | TikTok | videos, and accounts that were made on TikTok | <https://dfir.pubpub.org/pub/9llea7yp/release/1>, <https://arxiv.org/abs/2504.13279> |
//! | Instagram | posts, not accounts | <https://instagram-engineering.com/sharding-ids-at-instagram-1cf5a71e5a5c> |
//! | Mastodon | posts, on most servers | <https://docs.joinmastodon.org/entities/Status/> |
//! | Bluesky | posts; whoever posts can set it | <https://atproto.com/specs/tid> |
//! | LinkedIn | posts | <https://shkspr.mobi/blog/2023/06/linkedin-supports-schema-org-metadata> |
//!
//! Those of Facebook, Reddit, Roblox, Snapchat, Steam, Telegram, Twitch, YouTube and others tell no time that anyone could
//! rely on. A number on Mastodon says when a server first saw an account, not when the account was made.

use std::ops::RangeInclusive;

use jiff::{Span, Timestamp};

use super::{Decoded, DecodedKind, utc};

/// What an id belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// An account.
    Account,
    /// A post, a video or a picture.
    Post,
    /// A message.
    Message,
    /// It is not said.
    Anything,
}

/// How a platform writes its ids: digits, and how many; none where Cairn doesn't know.
fn digits(platform: &str) -> Option<RangeInclusive<usize>> {
    Some(match platform {
        "discord" => 17..=20,
        "facebook" | "messenger" | "instagram" | "mastodon" | "reddit" | "roblox" | "telegram" | "threads"
        | "tiktok" | "twitch" | "x" => 1..=20,
        "linkedin" => 1..=19,
        _ => return None,
    })
}

/// The id `text` of a platform; none where it doesn't look like one.
pub(super) fn read(platform: &str, text: &str, now: Timestamp) -> Option<Decoded> {
    // A picture on Instagram is also written with its account behind it.
    let id = match text.split_once('_') {
        Some((media, _)) if platform == "instagram" && all_digits(&text.replace('_', "")) => media,
        _ => text,
    };
    if !all_digits(id) {
        return None;
    }
    let (kind, of) = kind(platform, id);
    let created = time(platform, of, id, now);
    let shape = match platform {
        // An account of an individual.
        "steam" => Some(is_steam(id)),
        _ => digits(platform).map(|count| count.contains(&id.len())),
    };
    // A Discord id always carries a time: where none comes out, it was never made there.
    let valid = if platform == "discord" { Some(created.is_some()) } else { shape };
    Some(Decoded { created: created.map(utc), valid, id: Some(id.to_owned()), ..Decoded::new(Some(platform), kind) })
}

/// A number of which nobody said where it is from.
pub(super) fn of_nobody(text: &str) -> Decoded {
    let steam = is_steam(text);
    let kind = if steam { DecodedKind::UserId } else { DecodedKind::Id };
    let id = Some(text.to_owned());
    Decoded { id, valid: steam.then_some(true), ..Decoded::new(steam.then_some("steam"), kind) }
}

/// The number of an individual's account on Steam. Source: <https://developer.valvesoftware.com/wiki/SteamID>.
fn is_steam(id: &str) -> bool {
    id.len() == 17 && id.starts_with("7656119")
}

/// What a number can belong to, where the number tells.
fn kind(platform: &str, id: &str) -> (DecodedKind, Of) {
    match platform {
        "tiktok" => match tiktok(id) {
            Some(of @ Of::Post) => (DecodedKind::PostId, of),
            Some(of @ Of::Account) => (DecodedKind::UserId, of),
            _ => (DecodedKind::Id, Of::Anything),
        },
        // Those of accounts are far shorter.
        "instagram" if id.len() >= 18 => (DecodedKind::PostId, Of::Post),
        "instagram" | "roblox" | "steam" | "telegram" | "twitch" => (DecodedKind::UserId, Of::Account),
        "linkedin" => (DecodedKind::PostId, Of::Post),
        _ => (DecodedKind::Id, Of::Anything),
    }
}

/// When the id was made, to the second or closer; none where it carries no time, or one that can't be.
pub(super) fn time(platform: &str, of: Of, id: &str, now: Timestamp) -> Option<Timestamp> {
    let (since, at) = match platform {
        "discord" => (DISCORD, milliseconds(digits_between(id, 17, 20)? >> 22, 1_420_070_400_000)?),
        "x" => {
            // Before, posts and accounts were counted: such numbers have at most ten digits.
            let id = digits_between(id, 14, 20)?;
            let since = if of == Of::Account { X_ACCOUNTS } else { X };
            (since, milliseconds(id >> 22, 1_288_834_974_657)?)
        }
        "tiktok" if of == Of::Anything || tiktok(id) == Some(of) => {
            (TIKTOK, Timestamp::from_second(i64::try_from(digits_between(id, 18, 20)? >> 32).ok()?).ok()?)
        }
        "instagram" if of == Of::Post => {
            let id = match digits_between(id, 18, 20) {
                None if !all_digits(id) => shortcode(id)?,
                number => number?,
            };
            (INSTAGRAM, milliseconds(id >> 23, 1_314_220_021_721)?)
        }
        "mastodon" if of == Of::Post => (MASTODON, milliseconds(digits_between(id, 17, 20)? >> 16, 0)?),
        "linkedin" if of == Of::Post => (LINKEDIN, milliseconds(digits_between(id, 19, 19)? >> 22, 0)?),
        "bluesky" if of == Of::Post => {
            let microseconds = i64::try_from(sortable(id)? >> 10).ok()?;
            (BLUESKY, Timestamp::from_microsecond(microseconds).ok()?)
        }
        _ => return None,
    };
    let until = now.checked_add(Span::new().hours(24)).unwrap_or(now);
    (since.parse::<Timestamp>().is_ok_and(|since| since <= at) && at <= until).then_some(at)
}

/// The first day of a platform's ids: an id from before was mistyped, or is none.
const DISCORD: &str = "2015-01-01T00:00:00Z";
const X: &str = "2010-11-04T00:00:00Z";
const X_ACCOUNTS: &str = "2016-02-16T00:00:00Z";
/// Accounts and videos of musical.ly, which became TikTok, are among them.
const TIKTOK: &str = "2014-08-01T00:00:00Z";
const INSTAGRAM: &str = "2011-08-24T00:00:00Z";
/// Version 2.0 brought such ids.
const MASTODON: &str = "2017-10-01T00:00:00Z";
const LINKEDIN: &str = "2012-01-01T00:00:00Z";
const BLUESKY: &str = "2022-11-01T00:00:00Z";

/// What a number on TikTok belongs to: that stands in four of its bits. Source: <https://arxiv.org/abs/2504.13279>.
fn tiktok(id: &str) -> Option<Of> {
    match (digits_between(id, 18, 20)? >> 8) & 0xf {
        0 | 4 => Some(Of::Account),
        13 => Some(Of::Post),
        _ => None,
    }
}

fn milliseconds(since: u64, epoch: u64) -> Option<Timestamp> {
    Timestamp::from_millisecond(i64::try_from(since.checked_add(epoch)?).ok()?).ok()
}

pub(super) fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|one| one.is_ascii_digit())
}

fn number(id: &str) -> Option<u64> {
    if all_digits(id) { id.parse().ok() } else { None }
}

fn digits_between(id: &str, least: usize, most: usize) -> Option<u64> {
    number(id).filter(|_| (least..=most).contains(&id.len()))
}

/// The number behind `CEWsh68Kc5C`. Posts that are not public have a longer code; it begins with the same number.
fn shortcode(code: &str) -> Option<u64> {
    const SECRET: usize = 28;
    let code = if code.len() > SECRET { code.get(..code.len() - SECRET)? } else { code };
    in_alphabet(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
}

/// The number behind a timestamp identifier such as `3l25zusnsfctk`: always thirteen letters.
fn sortable(id: &str) -> Option<u64> {
    in_alphabet(id, "234567abcdefghijklmnopqrstuvwxyz").filter(|_| id.len() == 13)
}

/// A number written in an alphabet, its first letter being nought.
fn in_alphabet(text: &str, alphabet: &str) -> Option<u64> {
    let base = u64::try_from(alphabet.len()).ok()?;
    text.chars().try_fold(0_u64, |number, letter| {
        let value = u64::try_from(alphabet.find(letter)?).ok()?;
        number.checked_mul(base)?.checked_add(value)
    })
}
