//! The addresses that platforms give to accounts, posts, messages and groups.

use super::DecodedKind;

/// One platform's hosts, and the paths below them.
pub(super) struct Site {
    /// The platform's id in the catalogue.
    pub(super) platform: &'static str,
    /// Names of the host.
    pub(super) hosts: &'static [&'static str],
    /// Paths, the more exact ones first. What follows after the last part doesn't matter.
    pub(super) paths: &'static [(&'static str, DecodedKind)],
}

/// What may stand before a host and changes nothing. Two letters, or five with a dash, name a language.
const SAME: &[&str] = &["m", "mbasic", "mobile", "new", "np", "old", "web", "www"];

/// First parts of a path that are no names of accounts.
pub(super) const NO_NAMES: &[&str] = &[
    "about",
    "accounts",
    "addstickers",
    "api",
    "app",
    "apps",
    "blog",
    "business",
    "developers",
    "direct",
    "discover",
    "download",
    "events",
    "explore",
    "feed",
    "gaming",
    "groups",
    "hashtag",
    "help",
    "home",
    "i",
    "intent",
    "legal",
    "live",
    "login",
    "marketplace",
    "messages",
    "notifications",
    "pages",
    "policies",
    "policy",
    "premium",
    "privacy",
    "proxy",
    "reel",
    "reels",
    "safety",
    "search",
    "settings",
    "share",
    "shop",
    "signup",
    "site",
    "stories",
    "support",
    "t",
    "tag",
    "terms",
    "tos",
    "trending",
    "video",
    "videos",
    "watch",
    "web",
];

/// What a part of a path is: `{handle}` a name, `{user}` the id of an account, `{post}` that of a post, `{message}` that of
/// a message, `{phone}` a number, `*` anything; everything else is meant as it stands. `{handle}` may have letters before it.
pub(super) const SITES: &[Site] = &[
    Site {
        platform: "instagram",
        hosts: &["instagram.com", "instagr.am"],
        paths: &[
            ("p/{post}", DecodedKind::PostAddress),
            ("reel/{post}", DecodedKind::PostAddress),
            ("reels/{post}", DecodedKind::PostAddress),
            ("tv/{post}", DecodedKind::PostAddress),
            ("stories/{handle}/{post}", DecodedKind::PostAddress),
            ("{handle}/p/{post}", DecodedKind::PostAddress),
            ("{handle}/reel/{post}", DecodedKind::PostAddress),
            ("{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "threads",
        hosts: &["threads.net", "threads.com"],
        paths: &[("@{handle}/post/{post}", DecodedKind::PostAddress), ("@{handle}", DecodedKind::ProfileAddress)],
    },
    Site {
        platform: "facebook",
        hosts: &["facebook.com", "fb.com"],
        paths: &[
            ("profile.php?id={user}", DecodedKind::ProfileAddress),
            ("people/*/{user}", DecodedKind::ProfileAddress),
            ("groups/*/posts/{post}", DecodedKind::PostAddress),
            ("groups/*/permalink/{post}", DecodedKind::PostAddress),
            ("groups/*", DecodedKind::GroupAddress),
            ("{handle}/posts/{post}", DecodedKind::PostAddress),
            ("{handle}/videos/{post}", DecodedKind::PostAddress),
            ("{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site { platform: "messenger", hosts: &["m.me"], paths: &[("{handle}", DecodedKind::ProfileAddress)] },
    Site {
        platform: "x",
        hosts: &["x.com", "twitter.com"],
        paths: &[
            ("i/user/{user}", DecodedKind::ProfileAddress),
            ("intent/user?user_id={user}", DecodedKind::ProfileAddress),
            ("i/web/status/{post}", DecodedKind::PostAddress),
            ("i/status/{post}", DecodedKind::PostAddress),
            ("{handle}/status/{post}", DecodedKind::PostAddress),
            ("{handle}/statuses/{post}", DecodedKind::PostAddress),
            ("{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "tiktok",
        hosts: &["tiktok.com"],
        paths: &[
            ("@{handle}/video/{post}", DecodedKind::PostAddress),
            ("@{handle}/photo/{post}", DecodedKind::PostAddress),
            ("@{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "snapchat",
        hosts: &["snapchat.com"],
        paths: &[
            ("add/{handle}", DecodedKind::ProfileAddress),
            ("@{handle}", DecodedKind::ProfileAddress),
            ("u/{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "discord",
        hosts: &["discord.com", "discordapp.com", "discord.gg"],
        paths: &[
            ("users/{user}", DecodedKind::ProfileAddress),
            ("channels/*/*/{message}", DecodedKind::MessageAddress),
            ("channels/*/*", DecodedKind::GroupAddress),
            ("channels/*", DecodedKind::GroupAddress),
            ("invite/*", DecodedKind::GroupAddress),
        ],
    },
    Site {
        platform: "telegram",
        hosts: &["t.me", "telegram.me", "telegram.dog"],
        paths: &[
            ("joinchat/*", DecodedKind::GroupAddress),
            ("+*", DecodedKind::GroupAddress),
            ("c/*/{message}", DecodedKind::MessageAddress),
            ("s/{handle}/{message}", DecodedKind::MessageAddress),
            ("s/{handle}", DecodedKind::ProfileAddress),
            ("{handle}/{message}", DecodedKind::MessageAddress),
            ("{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "whatsapp",
        hosts: &["wa.me", "whatsapp.com", "api.whatsapp.com", "chat.whatsapp.com"],
        paths: &[
            ("send?phone={phone}", DecodedKind::Phone),
            ("invite/*", DecodedKind::GroupAddress),
            ("{phone}", DecodedKind::Phone),
        ],
    },
    Site {
        platform: "youtube",
        hosts: &["youtube.com", "youtu.be"],
        paths: &[
            ("watch?v={post}", DecodedKind::PostAddress),
            ("shorts/{post}", DecodedKind::PostAddress),
            ("live/{post}", DecodedKind::PostAddress),
            ("channel/{user}", DecodedKind::ProfileAddress),
            ("user/{handle}", DecodedKind::ProfileAddress),
            ("c/{handle}", DecodedKind::ProfileAddress),
            ("@{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "twitch",
        hosts: &["twitch.tv"],
        paths: &[
            ("videos/{post}", DecodedKind::PostAddress),
            ("{handle}/clip/{post}", DecodedKind::PostAddress),
            ("{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "reddit",
        hosts: &["reddit.com"],
        paths: &[
            ("r/*/comments/{post}", DecodedKind::PostAddress),
            ("comments/{post}", DecodedKind::PostAddress),
            ("r/*", DecodedKind::GroupAddress),
            ("user/{handle}", DecodedKind::ProfileAddress),
            ("u/{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "roblox",
        hosts: &["roblox.com"],
        paths: &[
            ("users/{user}", DecodedKind::ProfileAddress),
            ("groups/*", DecodedKind::GroupAddress),
            ("communities/*", DecodedKind::GroupAddress),
        ],
    },
    Site {
        platform: "steam",
        hosts: &["steamcommunity.com"],
        paths: &[
            ("profiles/{user}", DecodedKind::ProfileAddress),
            ("id/{handle}", DecodedKind::ProfileAddress),
            ("groups/*", DecodedKind::GroupAddress),
        ],
    },
    Site {
        platform: "bluesky",
        hosts: &["bsky.app"],
        paths: &[
            ("profile/{handle}/post/{post}", DecodedKind::PostAddress),
            ("profile/{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "linkedin",
        hosts: &["linkedin.com"],
        paths: &[
            ("feed/update/{post}", DecodedKind::PostAddress),
            ("posts/{post}", DecodedKind::PostAddress),
            ("in/{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site {
        platform: "pinterest",
        hosts: &["pinterest.com"],
        paths: &[("pin/{post}", DecodedKind::PostAddress), ("{handle}", DecodedKind::ProfileAddress)],
    },
    Site {
        platform: "tumblr",
        hosts: &["tumblr.com"],
        paths: &[
            ("blog/view/{handle}/{post}", DecodedKind::PostAddress),
            ("blog/view/{handle}", DecodedKind::ProfileAddress),
            ("{handle}/{post}", DecodedKind::PostAddress),
            ("{handle}", DecodedKind::ProfileAddress),
        ],
    },
    Site { platform: "vrchat", hosts: &["vrchat.com"], paths: &[("home/user/{user}", DecodedKind::ProfileAddress)] },
    Site { platform: "onlyfans", hosts: &["onlyfans.com"], paths: &[("{handle}", DecodedKind::ProfileAddress)] },
    Site { platform: "kik", hosts: &["kik.me"], paths: &[("{handle}", DecodedKind::ProfileAddress)] },
    Site { platform: "cash-app", hosts: &["cash.app"], paths: &[("${handle}", DecodedKind::ProfileAddress)] },
    Site {
        platform: "venmo",
        hosts: &["venmo.com"],
        paths: &[("u/{handle}", DecodedKind::ProfileAddress), ("{handle}", DecodedKind::ProfileAddress)],
    },
    Site {
        platform: "paypal",
        hosts: &["paypal.me", "paypal.com"],
        paths: &[("paypalme/{handle}", DecodedKind::ProfileAddress), ("{handle}", DecodedKind::ProfileAddress)],
    },
    // One of many servers: other hosts are read so where the platform is named.
    Site {
        platform: "mastodon",
        hosts: &["mastodon.social", "mastodon.online"],
        paths: &[
            ("@{handle}/{post}", DecodedKind::PostAddress),
            ("users/{handle}/statuses/{post}", DecodedKind::PostAddress),
            ("users/{handle}", DecodedKind::ProfileAddress),
            ("@{handle}", DecodedKind::ProfileAddress),
        ],
    },
];

/// Hosts that only lead elsewhere, and what leads there: nobody can tell where without asking them.
pub(super) const SHORT: &[(&str, &str)] = &[
    ("vm.tiktok.com", "tiktok"),
    ("vt.tiktok.com", "tiktok"),
    ("t.co", "x"),
    ("redd.it", "reddit"),
    ("fb.me", "facebook"),
    ("fb.watch", "facebook"),
    ("ig.me", "instagram"),
    ("lnkd.in", "linkedin"),
    ("pin.it", "pinterest"),
];

/// The platform that is meant by an id or a name; none that isn't known here.
pub(super) fn named(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let id = match name.as_str() {
        "twitter" | "x (twitter)" => "x",
        "insta" | "ig" => "instagram",
        "cash app" => "cash-app",
        "fb" => "facebook",
        other => other,
    };
    WITHOUT_SITES.iter().copied().chain(SITES.iter().map(|site| site.platform)).find(|known| *known == id)
}

/// Known by their ids or numbers, and not by addresses.
const WITHOUT_SITES: &[&str] = &["imessage", "signal", "sms", "viber", "zelle"];

/// The site of a host, and whether this host has its people's pages; others, such as `help.instagram.com`, don't.
pub(super) fn of_host(host: &str) -> Option<(&'static Site, bool)> {
    let before = |known: &str| host.strip_suffix(known).filter(|before| before.is_empty() || before.ends_with('.'));
    let all = SITES.iter().flat_map(|site| site.hosts.iter().filter_map(move |known| Some((site, before(known)?))));
    // The longest name of a host that fits: nothing is left before it.
    let (site, before) = all.min_by_key(|(_, before)| before.len())?;
    let sub = before.trim_end_matches('.');
    let is_language = sub.len() == 2 || (sub.len() == 5 && sub.chars().nth(2) == Some('-'));
    Some((site, sub.is_empty() || is_language || SAME.contains(&sub)))
}

/// The site of a platform.
pub(super) fn of_platform(platform: &str) -> Option<&'static Site> {
    SITES.iter().find(|site| site.platform == platform)
}
