//! Whatever is typed: nothing panics, and no time is told that can't be.

use jiff::Timestamp;
use phonenumber::metadata::DATABASE;
use proptest::{prelude::*, sample::select};

use super::{super::name_note, DecodedKind, account_created, decode, now};
use crate::words::Words;

const PLATFORMS: [&str; 16] = [
    "bluesky",
    "discord",
    "facebook",
    "instagram",
    "linkedin",
    "mastodon",
    "reddit",
    "roblox",
    "signal",
    "sms",
    "steam",
    "telegram",
    "tiktok",
    "whatsapp",
    "x",
    "An App",
];

fn platform() -> impl Strategy<Value = Option<&'static str>> {
    proptest::option::of(select(PLATFORMS.to_vec()))
}

/// Random letters, and what is written almost like something.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        "[0-9]{1,40}",
        "[+]?[0-9 ().-]{1,30}",
        "(bc1|ltc1|0x|1|3|T|L)[0-9a-zA-Z]{20,70}",
        "[A-Z]{2}[0-9]{2}[0-9A-Z ]{8,36}",
        "(https?://)?(www\\.)?(instagram|x|tiktok|discord|facebook|t|wa)\\.(com|me)/\\PC{0,40}",
        "https://[a-z.@:%]{1,20}/[\\PC/?&=#%]{0,40}",
        "[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}a-z0-9]{0,20}",
        "tel:\\PC{0,20}",
    ]
}

fn cases() -> u32 {
    if std::env::var_os("CAIRN_DEEP").is_some() { 20_000 } else { 600 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn nothing_typed_panics_or_tells_a_time_that_cannot_be(
        text in typed(), platform in platform(), country in select(vec!["US", "ES", "AQ", "", "\u{202e}"])
    ) {
        let found = decode(&text, platform, country, now());
        if let Some(at) = &found.created {
            let at: Timestamp = at.parse().unwrap();
            let first: Timestamp = "2010-11-04T00:00:00Z".parse().unwrap();
            prop_assert!(at >= first && at.as_second() <= now().as_second() + 86_400, "{} {:?}", at, text);
            prop_assert!(found.id.is_some());
        }
        prop_assert!(found.kind != DecodedKind::Unknown || found.valid.is_none());
        account_created(platform.unwrap_or("x"), &text, now());
        name_note(&text, Words::english());
    }

    /// What an id tells comes from its digits alone.
    #[test]
    fn blanks_around_it_change_nothing(text in typed(), platform in platform()) {
        let padded = decode(&format!(" \t{text}\n"), platform, "US", now());
        prop_assert_eq!(padded, decode(&text, platform, "US", now()));
    }
}

proptest! {
    // Each country's patterns are compiled when they are first asked for, which takes a while without optimisation.
    #![proptest_config(ProptestConfig::with_cases(cases() / 10))]

    /// The library behind it has tables of its own for each country.
    #[test]
    fn every_country_takes_every_run_of_digits(digits in "[0-9]{5,17}", country in select(countries())) {
        let found = decode(&digits, Some("sms"), &country, now());
        prop_assert_eq!(found.kind, DecodedKind::Phone);
        decode(&format!("+{digits}"), None, "US", now());
    }
}

fn countries() -> Vec<String> {
    DATABASE.iter().map(|one| one.id().to_owned()).collect()
}

#[test]
fn hostile_texts_are_nothing() {
    let long = [
        "9".repeat(1 << 20),
        "\u{202e}".repeat(1 << 19),
        format!("https://instagram.com/{}", "a".repeat(1 << 20)),
        format!("bc1{}", "q".repeat(1 << 20)),
        "@".repeat(1 << 20),
        " 1".repeat(1 << 19),
    ];
    for text in &long {
        for platform in [None, Some("discord"), Some("instagram"), Some("sms")] {
            let found = decode(text, platform, "US", now());
            assert_eq!((found.kind, found.created, found.valid), (DecodedKind::Unknown, None, None));
            assert_eq!((found.handle, found.id, found.plain), (None, None, None));
        }
        name_note(text, Words::english());
        assert_eq!(account_created("discord", text, now()), None);
    }
    for text in [
        "\0",
        "\u{202e}",
        "\u{feff}",
        "+",
        "-",
        "+ - +",
        "0x",
        "://",
        "https://",
        "https://x.com/\0",
        "1".repeat(40).as_str(),
    ] {
        for platform in [None, Some("discord"), Some("x"), Some("whatsapp")] {
            assert_eq!(decode(text, platform, "US", now()).created, None, "{text:?}");
        }
    }
}
