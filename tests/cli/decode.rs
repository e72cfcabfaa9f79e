//! What an id, an address or a number says of itself.

use serde_json::{Value, json};

use super::world::{Run, World, everything_below, keys};

const NOW: &str = "2026-11-25T12:00:00Z";

fn decode(world: &World, arguments: &[&str]) -> Value {
    let all = ["--now", NOW, "decode"].iter().chain(arguments);
    let line = world.one(all);
    assert_eq!(keys(&line), ["created", "kind", "platform", "valid"], "{arguments:?}");
    line
}

/// Where each was published stands beside the same example in the core's own tests.
#[test]
fn what_was_published_about_ids_is_what_is_printed() {
    let world = World::without_vault();
    for (arguments, platform, kind, created) in [
        (&["175928847299117063", "--platform", "discord"][..], "discord", "id", "2016-04-30T11:18:25+00:00"),
        (&["--platform", "x", "1233161576649121792"], "x", "id", "2020-02-27T22:46:45+00:00"),
        (&["--platform", "Twitter", "1233161576649121792"], "x", "id", "2020-02-27T22:46:45+00:00"),
        (&["6854717870488702213", "--platform", "tiktok"], "tiktok", "post-id", "2020-07-29T02:06:13+00:00"),
        (&["2384288897814875714", "--platform", "instagram"], "instagram", "post-id", "2020-08-26T13:43:27+00:00"),
        (&["https://www.instagram.com/p/CEWsh68Kc5C/"], "instagram", "post-address", "2020-08-26T13:43:27+00:00"),
        (
            &["https://twitter.com/Wikipedia/status/1541815603606036480?s=20"],
            "x",
            "post-address",
            "2022-06-28T16:07:40+00:00",
        ),
        (
            &["https://mastodon.social/@Gargron/103270115826048975"],
            "mastodon",
            "post-address",
            "2019-12-08T03:48:33+00:00",
        ),
        (
            &["https://bsky.app/profile/quiet.example.org/post/3l25zusnsfctk"],
            "bluesky",
            "post-address",
            "2024-08-20T16:31:35+00:00",
        ),
        (
            &["https://www.linkedin.com/feed/update/urn:li:activity:7075043149462556672/"],
            "linkedin",
            "post-address",
            "2023-06-15T09:35:34+00:00",
        ),
        (
            &["https://discord.com/channels/@me/80351110224678912/175928847299117063"],
            "discord",
            "message-address",
            "2016-04-30T11:18:25+00:00",
        ),
    ] {
        let line = decode(&world, arguments);
        let expected = json!({"platform": platform, "kind": kind, "created": created, "valid": true});
        assert_eq!(line, expected, "{arguments:?}");
    }
    assert!(everything_below(&world.path("home")).values().all(Option::is_none), "nothing is kept");
    assert!(!world.vault().exists());
}

#[test]
fn checksums_are_told_and_no_time_is_made_up() {
    let world = World::without_vault();
    for (arguments, platform, kind, valid) in [
        (&["+1 202-555-0143"][..], json!(null), "phone", json!(true)),
        (&["+1 202-555-014"], json!(null), "phone", json!(false)),
        (&["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"], json!("bitcoin"), "wallet", json!(true)),
        (&["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"], json!("bitcoin"), "wallet", json!(false)),
        (&["0xde709f2102306220921060314715629080e2fb77"], json!("ethereum"), "wallet", json!(null)),
        (&["GB29 NWBK 6016 1331 9268 19"], json!(null), "bank-account", json!(true)),
        (&["111000025"], json!(null), "bank-routing", json!(true)),
        (&["instagram.com/quiet_harbor_88?igsh=x"], json!("instagram"), "profile-address", json!(true)),
        (&["https://www.roblox.com/users/156/profile"], json!("roblox"), "profile-address", json!(true)),
        (&["1234567890", "--platform", "instagram"], json!("instagram"), "user-id", json!(true)),
        (&["4922450361", "--platform", "x"], json!("x"), "id", json!(true)),
        (&["12345", "--platform", "discord"], json!("discord"), "id", json!(false)),
        (&["175928847299117063"], json!(null), "id", json!(null)),
        (&["@quiet_harbor_88"], json!(null), "handle", json!(null)),
        (&["nothing of the kind"], json!(null), "unknown", json!(null)),
        (&["", "--platform", "-odd-"], json!("-odd-"), "unknown", json!(null)),
        (&["--", "-1"], json!(null), "unknown", json!(null)),
    ] {
        let line = decode(&world, arguments);
        assert_eq!(line, json!({"platform": platform, "kind": kind, "created": null, "valid": valid}), "{arguments:?}");
    }
    // Made tomorrow, by this clock: not believed.
    let line = world.one(["--now", "2016-04-28T00:00:00Z", "decode", "175928847299117063", "--platform", "discord"]);
    assert_eq!((&line["created"], &line["valid"]), (&json!(null), &json!(false)));
    assert_eq!(world.run(["decode"]).failed(2), "usage");
    assert_eq!(world.run(["decode", "a", "b"]).failed(2), "usage");
}

#[test]
fn people_read_whole_sentences_about_an_id() {
    let world = World::without_vault();
    let said = |language: &str, arguments: &[&str]| {
        let run = Run::of(world.bare_command().args(["--lang", language, "decode"]).args(arguments).output().unwrap());
        assert!(!run.out.contains("cli-") && !run.out.contains('\u{202e}'), "{run:?}");
        run.done().out
    };
    let out = said("en", &["https://discord.com/users/175928847299117063"]);
    assert_eq!(
        out.lines().take(4).collect::<Vec<_>>(),
        [
            "This is the address of an account’s page.",
            "It belongs to Discord.",
            "The id in it is 175928847299117063",
            "It was made at 2016-04-30T11:18:25+00:00, as the id tells."
        ]
    );
    assert!(out.ends_with("Its form is right.\n"), "{out}");
    let out = said("es", &["--platform", "discord", "12345"]);
    assert!(out.contains("Es de Discord.") && out.ends_with("Algo no está bien. Cópialo otra vez.\n"), "{out}");
    let out = said("en", &["--platform", "instagram", "p\u{430}y\u{202e}pal"]);
    assert!(out.contains("letters that look like others. Copy it, don’t retype it."), "{out}");
    for kind in
        ["@a", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "a@example.org", "https://example.org/x", "?", "\u{1b}[31m"]
    {
        assert!(said("en", &[kind]).ends_with('\n'));
    }
}
