//! What was published about ids, addresses and numbers, held against what is read out of them. Each example stands with
//! the page that it was read on.

mod any;

use jiff::Timestamp;

use super::{Decoded, DecodedKind, account_created, decode};

/// 25 November 2026.
fn now() -> Timestamp {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

fn read(text: &str, platform: Option<&str>) -> Decoded {
    decode(text, platform, "US", now())
}

fn on(platform: &str, text: &str) -> Decoded {
    read(text, Some(platform))
}

#[track_caller]
fn created(platform: Option<&str>, text: &str, kind: DecodedKind, at: &str) {
    let found = read(text, platform);
    assert_eq!((found.kind, found.created.as_deref(), found.valid), (kind, Some(at), Some(true)), "{text}");
}

#[test]
fn discord_agrees_with_its_own_example() {
    // https://docs.discord.com/developers/reference#snowflakes: 2016-04-30 11:18:25.796 UTC.
    let (id, at) = ("175928847299117063", "2016-04-30T11:18:25+00:00");
    created(Some("discord"), id, DecodedKind::Id, at);
    created(None, &format!("https://discord.com/users/{id}"), DecodedKind::ProfileAddress, at);
    created(None, &format!("https://discord.com/channels/@me/80351110224678912/{id}"), DecodedKind::MessageAddress, at);
    assert_eq!(account_created("discord", id, now()).as_deref(), Some(at));
    assert_eq!(account_created("Discord", &format!(" {id} "), now()).as_deref(), Some(at));
}

#[test]
fn posts_on_x_agree_with_published_ones() {
    // https://github.com/alkihis/twitter-snowflake-to-date: 2020-02-27T22:46:45.564Z.
    created(Some("x"), "1233161576649121792", DecodedKind::Id, "2020-02-27T22:46:45+00:00");
    // https://en.wikipedia.org/wiki/Snowflake_ID: a post of June 28, 2022 16:07:40.105 UTC.
    let at = "2022-06-28T16:07:40+00:00";
    created(None, "https://x.com/Wikipedia/status/1541815603606036480", DecodedKind::PostAddress, at);
    created(None, "https://twitter.com/Wikipedia/status/1541815603606036480?s=20&t=abc", DecodedKind::PostAddress, at);
    created(None, "https://x.com/i/web/status/1541815603606036480", DecodedKind::PostAddress, at);
}

#[test]
fn accounts_on_x_agree_with_published_ones_and_old_ones_tell_no_time() {
    // https://blog.konomama.dev/posts/twitter-snowflake-metadata
    for (id, at) in [
        ("699570924048162816", Some("2016-02-16T12:28:00+00:00")),
        ("699757151795990528", Some("2016-02-17T00:48:00+00:00")),
        ("4922450361", None),
        ("4923106354", None),
        ("4924072528", None),
    ] {
        assert_eq!(account_created("x", id, now()).as_deref(), at, "{id}");
    }
    // Made before snowflakes; the number of a post from 2013 is no account's.
    assert_eq!(on("x", "783214").created, None);
    assert_eq!(account_created("x", "345063379196600321", now()), None);
    assert_eq!(read("https://x.com/i/user/4922450361", None).created, None);
}

#[test]
fn videos_on_tiktok_agree_with_published_ones() {
    // https://dfir.pubpub.org/pub/9llea7yp/release/1 and https://github.com/RyanDFIR/unfurl: the page said 1595988377, and the
    // id was made four seconds before.
    let at = "2020-07-29T02:06:13+00:00";
    created(Some("tiktok"), "6854717870488702213", DecodedKind::PostId, at);
    created(None, "https://www.tiktok.com/@billnye/video/6854717870488702213?lang=en", DecodedKind::PostAddress, at);
    // https://gist.github.com/davidteather/7c30780bbc30772ba11ec9e0b909e99d: createTime 1587512910, two seconds after.
    created(Some("TikTok"), "6818316025491246342", DecodedKind::PostId, "2020-04-21T23:48:28+00:00");
    // A video is no account, and the numbers of musical.ly tell no time.
    assert_eq!(account_created("tiktok", "6854717870488702213", now()), None);
    assert_eq!(account_created("tiktok", "107955", now()), None);
    assert_eq!(on("tiktok", "107955").kind, DecodedKind::Id);
}

/// The bits are published (<https://arxiv.org/abs/2504.13279>), with no account's number beside the time when it was made:
/// this one is put together.
#[test]
fn accounts_on_tiktok_are_told_by_their_bits() {
    let seconds = 1_700_000_000_u64;
    let account = (seconds << 32) | (4 << 8) | 18;
    created(Some("tiktok"), &account.to_string(), DecodedKind::UserId, "2023-11-14T22:13:20+00:00");
    assert!(account_created("tiktok", &account.to_string(), now()).is_some());
}

#[test]
fn posts_on_instagram_agree_with_published_ones() {
    // https://stackoverflow.com/questions/63683015, with the times that the platform gave for them.
    for (id, code, at) in [
        ("2384288897814875714", "CEWsh68Kc5C", "2020-08-26T13:43:27+00:00"),
        ("2383568809444681765", "CEUIzQYpqgl", "2020-08-25T13:52:46+00:00"),
    ] {
        created(Some("instagram"), id, DecodedKind::PostId, at);
        created(Some("instagram"), &format!("{id}_1234567890"), DecodedKind::PostId, at);
        for kind in ["p", "reel", "tv", "quiet_harbor_88/p"] {
            created(None, &format!("https://www.instagram.com/{kind}/{code}/?igsh=abc"), DecodedKind::PostAddress, at);
        }
        // Posts that are not public have a longer code.
        let longer = format!("https://www.instagram.com/p/{code}{}/", "a".repeat(28));
        created(None, &longer, DecodedKind::PostAddress, at);
    }
}

#[test]
fn accounts_on_instagram_tell_no_time() {
    for id in ["1234567890", "17841400000000000", "2384288897814875714"] {
        assert_eq!(account_created("instagram", id, now()), None);
    }
    let found = on("instagram", "1234567890");
    assert_eq!((found.kind, found.created, found.valid), (DecodedKind::UserId, None, Some(true)));
    assert_eq!(on("instagram", "17841400000000000").created, None);
}

#[test]
fn posts_on_mastodon_agree_with_the_documentation() {
    // https://docs.joinmastodon.org/entities/Status/: created_at 2019-12-08T03:48:33.901Z.
    let at = "2019-12-08T03:48:33+00:00";
    created(None, "https://mastodon.social/@Gargron/103270115826048975", DecodedKind::PostAddress, at);
    created(None, "https://mastodon.social/users/Gargron/statuses/103270115826048975", DecodedKind::PostAddress, at);
    created(Some("mastodon"), "https://example.org/@sam/103270115826048975", DecodedKind::PostAddress, at);
    // Which server it is has to be known, and a number of an account tells when a server first saw it.
    assert_eq!(read("https://example.org/@sam/103270115826048975", None).kind, DecodedKind::WebAddress);
    assert_eq!(account_created("mastodon", "103270115826048975", now()), None);
}

#[test]
fn posts_on_bluesky_and_linkedin_agree_with_published_ones() {
    // https://tangled.org/mary.my.id/atcute/tree/trunk/packages/utilities/tid: 1724171495793000 microseconds.
    created(
        None,
        "https://bsky.app/profile/quiet.example.org/post/3l25zusnsfctk",
        DecodedKind::PostAddress,
        "2024-08-20T16:31:35+00:00",
    );
    // https://shkspr.mobi/blog/2023/06/linkedin-supports-schema-org-metadata: 2023-06-15T09:35:34.752Z.
    let at = "2023-06-15T09:35:34+00:00";
    let post = "did-you-know-that-every-post-you-make-on-activity-7075043149462556672-fxiw";
    created(None, &format!("https://uk.linkedin.com/posts/sam_{post}"), DecodedKind::PostAddress, at);
    let urn = "https://www.linkedin.com/feed/update/urn:li:activity:7075043149462556672/";
    let found = read(urn, None);
    assert_eq!((found.kind, found.created.as_deref()), (DecodedKind::PostAddress, Some(at)));
    assert_eq!(found.id.as_deref(), Some("7075043149462556672"));
}

#[test]
fn no_time_is_told_that_cannot_be() {
    let cases = [
        ("discord", "17592884729"),
        ("discord", "18446744073709551615"),
        ("discord", "99999999999999999999"),
        ("x", "9223372036854775807"),
        ("tiktok", "1233161576649121792"),
        ("instagram", "9223372036854775807"),
        ("linkedin", "1233161576649121792"),
        ("telegram", "175928847299117063"),
        ("roblox", "175928847299117063"),
        ("twitch", "175928847299117063"),
        ("facebook", "175928847299117063"),
        ("reddit", "175928847299117063"),
    ];
    for (platform, id) in cases {
        assert_eq!(on(platform, id).created, None, "{platform} {id}");
        assert_eq!(account_created(platform, id, now()), None, "{platform} {id}");
    }
    // An id from tomorrow at most: clocks are set differently.
    let made: Timestamp = "2016-04-30T11:18:25.796Z".parse().unwrap();
    let read = |hours: i64| {
        let now = made.checked_sub(jiff::Span::new().hours(hours)).unwrap();
        decode("175928847299117063", Some("discord"), "US", now)
    };
    assert!(read(24).created.is_some());
    assert_eq!((read(25).created, read(25).valid), (None, Some(false)));
}

#[test]
fn a_number_of_which_nobody_said_where_it_is_from_is_not_guessed_at() {
    for id in [
        "175928847299117063",
        "1233161576649121792",
        "6854717870488702213",
        "12345678901234567890123456789012345678901",
    ] {
        let found = read(id, None);
        assert_eq!(
            (found.platform, found.kind, found.created, found.valid),
            (None, DecodedKind::Id, None, None),
            "{id}"
        );
    }
    // https://developer.valvesoftware.com/wiki/SteamID: the first account of an individual, put together by that page.
    let found = read("76561197960265729", None);
    assert_eq!((found.platform.as_deref(), found.kind, found.valid), (Some("steam"), DecodedKind::UserId, Some(true)));
    assert_eq!(on("steam", "12345678901234567").valid, Some(false));
}

#[test]
fn profiles_are_read_without_what_follows_them_around() {
    for (address, platform, handle) in [
        ("https://www.instagram.com/quiet_harbor_88/?igshid=Mz1&utm_source=qr", "instagram", "quiet_harbor_88"),
        ("instagram.com/quiet_harbor_88", "instagram", "quiet_harbor_88"),
        ("https://www.threads.net/@quiet_harbor_88", "threads", "quiet_harbor_88"),
        ("https://m.facebook.com/quiet.harbor.88?mibextid=abc", "facebook", "quiet.harbor.88"),
        ("https://x.com/quiet_harbor", "x", "quiet_harbor"),
        ("http://mobile.twitter.com/quiet_harbor/", "x", "quiet_harbor"),
        ("https://www.tiktok.com/@quiet.harbor?_t=8&_r=1", "tiktok", "quiet.harbor"),
        ("https://www.snapchat.com/add/quiet-harbor?share_id=1", "snapchat", "quiet-harbor"),
        ("https://t.me/quiet_harbor", "telegram", "quiet_harbor"),
        ("https://www.youtube.com/@quiet-harbor/videos", "youtube", "quiet-harbor"),
        ("https://www.twitch.tv/quiet_harbor", "twitch", "quiet_harbor"),
        ("https://old.reddit.com/user/quiet_harbor/", "reddit", "quiet_harbor"),
        ("https://steamcommunity.com/id/quiet_harbor", "steam", "quiet_harbor"),
        ("https://bsky.app/profile/quiet.example.org", "bluesky", "quiet.example.org"),
        ("https://www.linkedin.com/in/quiet-harbor-88/", "linkedin", "quiet-harbor-88"),
        ("https://cash.app/$quietharbor", "cash-app", "quietharbor"),
        ("https://venmo.com/u/quiet-harbor", "venmo", "quiet-harbor"),
        ("https://paypal.me/quietharbor", "paypal", "quietharbor"),
        ("https://quietharbor.tumblr.com/", "tumblr", "quietharbor"),
        ("https://mastodon.social/@quiet_harbor", "mastodon", "quiet_harbor"),
    ] {
        let found = read(address, None);
        assert_eq!((found.kind, found.valid), (DecodedKind::ProfileAddress, Some(true)), "{address}");
        assert_eq!((found.platform.as_deref(), found.handle.as_deref()), (Some(platform), Some(handle)), "{address}");
        let plain = found.plain.unwrap();
        assert!(!plain.contains('?') && plain.starts_with("http"), "{plain}");
    }
}

#[test]
fn ids_are_taken_out_of_addresses() {
    for (address, kind, id, plain) in [
        (
            "https://www.roblox.com/users/156/profile?friendshipSourceType=1",
            DecodedKind::ProfileAddress,
            "156",
            "https://www.roblox.com/users/156/profile",
        ),
        (
            "https://www.facebook.com/profile.php?sk=about&id=100012345678901&fbclid=xyz",
            DecodedKind::ProfileAddress,
            "100012345678901",
            "https://www.facebook.com/profile.php?id=100012345678901",
        ),
        (
            "https://steamcommunity.com/profiles/76561197960265729",
            DecodedKind::ProfileAddress,
            "76561197960265729",
            "https://steamcommunity.com/profiles/76561197960265729",
        ),
        (
            "https://www.youtube.com/watch?v=abcdefghijk&t=3s#x",
            DecodedKind::PostAddress,
            "abcdefghijk",
            "https://www.youtube.com/watch?v=abcdefghijk",
        ),
        (
            "https://youtu.be/abcdefghijk?si=xyz",
            DecodedKind::PostAddress,
            "abcdefghijk",
            "https://youtu.be/abcdefghijk",
        ),
        ("https://t.me/harbor_news/42", DecodedKind::MessageAddress, "42", "https://t.me/harbor_news/42"),
        (
            "https://www.reddit.com/r/harbor/comments/abc123/a_title/?rdt=1",
            DecodedKind::PostAddress,
            "abc123",
            "https://www.reddit.com/r/harbor/comments/abc123/a_title/",
        ),
    ] {
        let found = read(address, None);
        assert_eq!(
            (found.kind, found.id.as_deref(), found.plain.as_deref()),
            (kind, Some(id), Some(plain)),
            "{address}"
        );
        assert_eq!(found.created, None);
    }
}

#[test]
fn groups_short_links_and_other_pages_are_no_profiles() {
    for (address, platform, kind) in [
        ("https://discord.gg/abcDEF", Some("discord"), DecodedKind::GroupAddress),
        (
            "https://discord.com/channels/80351110224678912/80351110224678912",
            Some("discord"),
            DecodedKind::GroupAddress,
        ),
        ("https://t.me/+abcDEF", Some("telegram"), DecodedKind::GroupAddress),
        ("https://chat.whatsapp.com/abcDEF", Some("whatsapp"), DecodedKind::GroupAddress),
        ("https://vm.tiktok.com/ZMabc/", Some("tiktok"), DecodedKind::WebAddress),
        ("https://t.co/abc", Some("x"), DecodedKind::WebAddress),
        ("https://www.instagram.com/", Some("instagram"), DecodedKind::WebAddress),
        ("https://www.instagram.com/explore/tags/harbor/", Some("instagram"), DecodedKind::WebAddress),
        ("https://www.instagram.com/direct/t/123/", Some("instagram"), DecodedKind::WebAddress),
        ("https://help.instagram.com/494561080557017", Some("instagram"), DecodedKind::WebAddress),
        ("https://x.com/home", Some("x"), DecodedKind::WebAddress),
        ("https://example.org/quiet_harbor", None, DecodedKind::WebAddress),
        // Hosts that only look like one.
        ("https://instagram.com.example.org/quiet_harbor", None, DecodedKind::WebAddress),
        ("https://notinstagram.com/quiet_harbor", None, DecodedKind::WebAddress),
        ("https://\u{456}nstagram.com/quiet_harbor", None, DecodedKind::WebAddress),
    ] {
        let found = read(address, None);
        assert_eq!(
            (found.platform.as_deref(), found.kind, found.valid.unwrap_or(true)),
            (platform, kind, true),
            "{address}"
        );
        assert_eq!(found.handle, None, "{address}");
    }
    let deceiving = read("https://instagram.com@example.org/quiet_harbor", None);
    assert_eq!((deceiving.platform, deceiving.kind, deceiving.valid), (None, DecodedKind::WebAddress, Some(false)));
    for text in [
        "javascript:alert(1)//x.com/a",
        "file:///etc/passwd",
        "data:text/html,x",
        "12/03/2026",
        "and/or",
        "ftp://x.com/a",
    ] {
        assert_eq!(read(text, None).kind, DecodedKind::Unknown, "{text}");
    }
}

#[test]
fn phone_numbers_are_held_against_their_countrys_plan() {
    for (text, platform, country, plain) in [
        ("+1 202-555-0143", None, "DE", Some("+12025550143")),
        ("(202) 555-0143", None, "US", Some("+12025550143")),
        ("202.555.0143", Some("sms"), "US", Some("+12025550143")),
        ("tel:+12025550143", None, "US", Some("+12025550143")),
        ("+442079460958", Some("telegram"), "US", Some("+442079460958")),
        ("020 7946 0958", None, "GB", Some("+442079460958")),
        ("020 7946 0958", Some("whatsapp"), "gb", Some("+442079460958")),
        ("https://wa.me/12025550143?text=hi", None, "US", Some("+12025550143")),
        ("https://api.whatsapp.com/send?phone=12025550143&text=hi", None, "US", Some("+12025550143")),
        ("(202) 555-014", None, "US", None),
        ("+999 123 456", None, "US", None),
        ("555-0143", Some("sms"), "no country", None),
        ("1234567", Some("signal"), "AQ", None),
    ] {
        let found = decode(text, platform, country, now());
        assert_eq!((found.kind, found.plain.as_deref()), (DecodedKind::Phone, plain), "{text}");
        assert_eq!(found.valid, Some(plain.is_some()), "{text}");
    }
    // With a platform that counts its accounts, digits are an id.
    assert_eq!(on("telegram", "2025550143").kind, DecodedKind::UserId);
    assert_eq!(read("2025550143", None).kind, DecodedKind::Phone);
}

#[test]
fn wallets_are_held_against_their_checksums() {
    for (text, currency, valid) in [
        // https://en.bitcoin.it/wiki/Invoice_address, and the address that the first block paid to
        ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "bitcoin", Some(true)),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin", Some(true)),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "bitcoin", Some(false)),
        ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "bitcoin", Some(true)),
        // https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
        ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin", Some(true)),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "bitcoin", Some(false)),
        ("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.01", "bitcoin", Some(true)),
        // https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki: right with one checksum, wrong with the older one.
        ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bitcoin", Some(true)),
        ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", "bitcoin", Some(false)),
        // https://eips.ethereum.org/EIPS/eip-55
        ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "ethereum", Some(true)),
        ("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "ethereum", Some(true)),
        ("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "ethereum", Some(true)),
        ("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", "ethereum", Some(true)),
        ("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9adb", "ethereum", Some(false)),
        ("0xde709f2102306220921060314715629080e2fb77", "ethereum", None),
        ("0x52908400098527886E0F7030069857D2E4169EE7", "ethereum", None),
        // https://metacpan.org/pod/CryptoTron::AddrTools
        ("TQHgMpVzWkhSsRB4BzZgmV8uW4cFL8eaBr", "tron", Some(true)),
        ("TQHgMpVzWkhSsRB4BzZgmV8uW4cFL8eaBs", "tron", Some(false)),
        // https://en.bitcoin.it/w/index.php?title=List_of_address_prefixes&oldid=33493
        ("LhK2kQwiaAvhjWY799cZvMyYwnQAcxkarr", "litecoin", Some(true)),
        // Known by their shape alone: thirty-two bytes, and ninety-five letters that begin with a four.
        ("So11111111111111111111111111111111111111112", "solana", None),
    ] {
        let found = read(text, None);
        assert_eq!(
            (found.kind, found.platform.as_deref(), found.valid),
            (DecodedKind::Wallet, Some(currency), valid),
            "{text}"
        );
    }
    let monero = format!("4{}", "8A".repeat(47));
    assert_eq!((read(&monero, None).platform.as_deref(), read(&monero, None).valid), (Some("monero"), None));
    // On a platform a text is a name, unless its checksum says otherwise.
    assert_eq!(on("telegram", "TQHgMpVzWkhSsRB4BzZgmV8uW4cFL8eaBr").platform.as_deref(), Some("tron"));
    assert_eq!(on("telegram", "TQHgMpVzWkhSsRB4BzZgmV8uW4cFL8eaBs").kind, DecodedKind::Handle);
}

#[test]
fn bank_numbers_are_held_against_their_checksums() {
    for (text, kind, valid) in [
        // https://www.swift.com/standards/data-standards/iban-international-bank-account-number (the registry's examples)
        ("GB29 NWBK 6016 1331 9268 19", DecodedKind::BankAccount, Some(true)),
        ("DE89370400440532013000", DecodedKind::BankAccount, Some(true)),
        ("es91 2100 0418 4502 0005 1332", DecodedKind::BankAccount, Some(true)),
        ("DE89370400440532013001", DecodedKind::BankAccount, Some(false)),
        // https://en.wikipedia.org/wiki/ABA_routing_transit_number
        ("111000025", DecodedKind::BankRouting, Some(true)),
        ("111000026", DecodedKind::Id, None),
        // Card numbers are not read at all.
        ("4111 1111 1111 1111", DecodedKind::Unknown, None),
        ("4111111111111111", DecodedKind::Id, None),
    ] {
        let found = read(text, None);
        assert_eq!((found.kind, found.valid), (kind, valid), "{text}");
    }
}

#[test]
fn names_are_names_only_where_they_can_be() {
    for (text, platform, kind, handle) in [
        ("@quiet_harbor_88", None, DecodedKind::Handle, Some("quiet_harbor_88")),
        ("quiet_harbor_88", Some("instagram"), DecodedKind::Handle, Some("quiet_harbor_88")),
        ("@quiet@example.org", Some("mastodon"), DecodedKind::Handle, Some("quiet@example.org")),
        ("quiet@example.org", Some("mastodon"), DecodedKind::Handle, Some("quiet@example.org")),
        ("quiet@example.org", None, DecodedKind::Email, None),
        ("quiet@example.org", Some("gmail"), DecodedKind::Email, None),
        ("quiet_harbor_88", None, DecodedKind::Unknown, None),
        ("two words", Some("instagram"), DecodedKind::Unknown, None),
        ("@", Some("instagram"), DecodedKind::Unknown, None),
        ("", Some("instagram"), DecodedKind::Unknown, None),
        ("...", Some("an app of its own"), DecodedKind::Unknown, None),
    ] {
        let found = read(text, platform);
        assert_eq!((found.kind, found.handle.as_deref()), (kind, handle), "{text}");
        assert_eq!(found.platform.as_deref(), platform, "{text}");
    }
}

#[test]
fn a_kind_is_called_the_same_everywhere() {
    for kind in [
        DecodedKind::Id,
        DecodedKind::UserId,
        DecodedKind::ProfileAddress,
        DecodedKind::BankRouting,
        DecodedKind::Email,
        DecodedKind::Unknown,
    ] {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
    }
}
