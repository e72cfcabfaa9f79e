//! Invented documents, for the tests and the sample.

use cairn_core::handoff::{
    Paper, Recipient,
    document::{
        ReportAccount, ReportAnswer, ReportBlackedOut, ReportCustody, ReportCustodyEvent, ReportDevice, ReportDocument,
        ReportEntry, ReportItem, ReportMoment, ReportPart, ReportPermission, ReportReference, ReportSubmission,
        ReportTime, ReportTransfer, ReportVersion,
    },
};

/// Nothing but what every document has.
pub(crate) fn empty() -> ReportDocument {
    ReportDocument {
        language: "en".to_owned(),
        paper: Paper::A4,
        recipient: Recipient::Oneself,
        case_name: "7K4M".to_owned(),
        title: String::new(),
        written: "2026-12-03T23:52:00-05:00".to_owned(),
        place: None,
        writer: "someone who did not say who they are".to_owned(),
        danger_now: "unsure".to_owned(),
        danger_words: String::new(),
        what_happened: String::new(),
        accounts: Vec::new(),
        devices: Vec::new(),
        moments: Vec::new(),
        timeline: Vec::new(),
        protected: Vec::new(),
        erased: Vec::new(),
        submissions: Vec::new(),
        evidence: Vec::new(),
        custody: None,
        spoken: Vec::new(),
        left_out: 0,
        blacked_out: false,
    }
}

/// A whole case: the one of the pictures that show how Cairn looks.
pub(crate) fn full() -> ReportDocument {
    ReportDocument {
        recipient: Recipient::Police,
        title: "Online threats against a boy of 14".to_owned(),
        place: Some("Ohio".to_owned()),
        writer: "the parent of the child".to_owned(),
        danger_now: "no".to_owned(),
        danger_words: "The boy is at home with a parent. No meeting was agreed. Nobody has answered the account \
                       since 18:40."
            .to_owned(),
        what_happened: "Since 2 December 2026 the account below has asked ███████ for gift cards and said it would \
                        otherwise send pictures to his friends. Nothing was paid. Two threats are on record."
            .to_owned(),
        accounts: vec![ReportAccount {
            platform: "Snapchat".to_owned(),
            handle: "quiet_harbor_88".to_owned(),
            user_id: Some("1187352044871946240".to_owned()),
            url: Some("https://www.snapchat.com/add/quiet_harbor_88".to_owned()),
            created_from_id: Some("2026-09-14T03:12:44Z".to_owned()),
            note: Some("The name it shows is “Quiet Harbor”.".to_owned()),
            permissions: Vec::new(),
        }],
        devices: vec![ReportDevice {
            name: "iPhone 14, blue case".to_owned(),
            state: Some("at home, switched on, charging".to_owned()),
            number: 1,
            serial: Some("SN-0100".to_owned()),
            holder: Some("the parent".to_owned()),
            written: "2026-12-03T23:10:00-05:00".to_owned(),
            transfers: vec![ReportTransfer {
                at: "2026-12-04T09:00:00-05:00".to_owned(),
                to: "Officer Reed, badge 17".to_owned(),
                purpose: "to be examined".to_owned(),
                receipt: Some("R-0101".to_owned()),
                ..ReportTransfer::default()
            }],
            permissions: vec![ReportPermission {
                answer: "given".to_owned(),
                who: "the parent".to_owned(),
                what: "the chat with that account".to_owned(),
                at: None,
            }],
            ..ReportDevice::default()
        }],
        moments: [
            ("2026-11-28T19:20:00-05:00", "exact", "first message", 1),
            ("2026-12-01T21:00:00-05:00", "about", "a picture was sent, see “protected”", 4),
            ("2026-12-02T20:15:00-05:00", "exact", "first threat", 1),
            ("2026-12-03T18:40:00-05:00", "exact", "second threat", 3),
            ("2026-12-03T22:30:00-05:00", "exact", "the boy told his parent", 0),
        ]
        .into_iter()
        .map(|(at, certainty, text, shown)| ReportMoment {
            at: at.to_owned(),
            certainty: certainty.to_owned(),
            text: text.to_owned(),
            refs: (shown > 0).then_some(shown).into_iter().collect(),
        })
        .collect(),
        timeline: timeline(),
        protected: vec![ReportReference {
            number: 4,
            text: "A picture that he was talked into sending on 1 December. He told his parent about it; nobody else \
                   has looked at it."
                .to_owned(),
            where_it_is: Some("the boy’s phone, Snapchat, chat with the account above".to_owned()),
            url: None,
            account: Some("Snapchat, quiet_harbor_88".to_owned()),
            seen: Some("2026-12-03T22:41:00-05:00".to_owned()),
            added: "2026-12-03T23:02:10-05:00".to_owned(),
            answer: Some("minor-or-unsure".to_owned()),
            protected_reason: None,
            ..ReportReference::default()
        }],
        submissions: vec![
            ReportSubmission {
                at: "2026-12-03T23:33:00-05:00".to_owned(),
                to: "NCMEC, by phone, 1-800-843-5678".to_owned(),
                number: Some("CT-40918277".to_owned()),
                text: None,
                answers: vec![ReportAnswer {
                    at: "2026-12-04T10:05:00-05:00".to_owned(),
                    kind: "asked-for-more".to_owned(),
                    text: Some("They want the account’s number.".to_owned()),
                }],
            },
            ReportSubmission {
                at: "2026-12-03T23:47:00-05:00".to_owned(),
                to: "Snapchat, in the app".to_owned(),
                number: None,
                text: Some(
                    "I am reporting an account on Snapchat.\n\nThis account has threatened a boy of 14 with sending \
                     pictures to his friends, on 2 and 3 December 2026, and asked for gift cards."
                        .to_owned(),
                ),
                answers: Vec::new(),
            },
        ],
        evidence: evidence(),
        custody: Some(custody(14)),
        spoken: "harbor velvet nine maple orbit canvas tulip river ember sofa pilot anchor"
            .split(' ')
            .map(str::to_owned)
            .collect(),
        left_out: 2,
        blacked_out: true,
        ..empty()
    }
}

fn timeline() -> Vec<ReportEntry> {
    let entry = |number, at: &str, certainty: &str, text: &str| ReportEntry {
        number,
        kind: "note".to_owned(),
        at: at.to_owned(),
        certainty: certainty.to_owned(),
        text: text.to_owned(),
        written: "2026-12-03T22:58:00-05:00".to_owned(),
        accounts: vec!["Snapchat, quiet_harbor_88".to_owned()],
        ..ReportEntry::default()
    };
    vec![
        entry(2, "2026-11-28T19:20:00-05:00", "exact", "The first message came in the chat: “hey u play ranked?”"),
        entry(
            3,
            "2026-12-01T21:00:00-05:00",
            "about",
            "He was talked into sending a picture.\n\nHe says that the account sent one first, and that it looked \
             like a girl of his age.",
        ),
        ReportEntry {
            earlier: vec![ReportVersion {
                version: 1,
                text: "First threat, on 1 December.".to_owned(),
                written: "2026-12-03T22:59:00-05:00".to_owned(),
                reason: None,
            }],
            corrected: Some("2026-12-03T23:10:00-05:00".to_owned()),
            reason: Some("I looked it up in the chat: it was the day after.".to_owned()),
            ..entry(
                4,
                "2026-12-02T20:15:00-05:00",
                "exact",
                "First threat: gift cards for 200 $, or #everybody sees it.",
            )
        },
        ReportEntry {
            kind: "payment".to_owned(),
            ..entry(6, "2026-12-02T23:59:00-05:00", "unknown", "He looked for gift cards. He did not buy any.")
        },
        entry(5, "2026-12-03T18:40:00-05:00", "exact", "Second threat, with a list of his friends."),
        ReportEntry {
            kind: "call".to_owned(),
            accounts: Vec::new(),
            ..entry(1, "2026-12-03T22:30:00-05:00", "exact", "He told me. I said that it is not his fault.")
        },
    ]
}

fn evidence() -> Vec<ReportItem> {
    let item = |number, title: &str, name: &str, hash: &str| ReportItem {
        number,
        title: title.to_owned(),
        file: Some(format!("data/evidence/{number:04}-{name}")),
        original_name: Some(name.to_owned()),
        size: Some(183_422),
        sha256: Some(hash.to_owned()),
        media_type: Some("image/png".to_owned()),
        added: "2026-12-03T23:26:10-05:00".to_owned(),
        came: "imported".to_owned(),
        answer: Some("nothing-sexual".to_owned()),
        times: vec![ReportTime {
            what: "modified".to_owned(),
            at: "2026-12-03T22:51:07-05:00".to_owned(),
            source: "file-system".to_owned(),
        }],
        ..ReportItem::default()
    };
    vec![
        ReportItem {
            media_type: Some("text/plain".to_owned()),
            answer: None,
            ..item(1, "Chat, 212 messages, text only", "chat.txt", &hash("41d807ab", 1))
        },
        item(2, "Screenshot of the profile", "IMG_2210.PNG", &hash("9f2c41d8", 2)),
        ReportItem {
            blacked_out: Some(ReportBlackedOut {
                areas: 1,
                under: Some("the name of his school".to_owned()),
                before: hash("77aa31c0", 6),
            }),
            ..item(3, "Screenshot of the demand, one part blacked out", "IMG_2214.PNG", &hash("c07eb952", 3))
        },
        ReportItem {
            media_type: Some("text/plain".to_owned()),
            parts: vec![ReportPart { name: "logo.png".to_owned(), answer: Some("nothing-sexual".to_owned()) }],
            out_of: Some(4),
            ..item(6, "Mail with the demand", "demand.eml", &hash("5d10ffe2", 7))
        },
        ReportItem {
            file: None,
            size: Some(1_073_741_824),
            media_type: Some("video/mp4".to_owned()),
            came: "received".to_owned(),
            received_from: Some("a friend of his, on a stick".to_owned()),
            ..item(5, "Screen recording of the chat", "VID_2026-12-03 at 22.51.mp4", &hash("0ab41177", 5))
        },
    ]
}

/// A chain of that many steps.
pub(crate) fn custody(steps: u32) -> ReportCustody {
    let actions = ["entry-added", "evidence-added", "reference-added", "situation-changed", "submission-added"];
    let events = (1..=steps).map(|seq| ReportCustodyEvent {
        seq,
        at: format!("2026-12-03T{:02}:{:02}:17-05:00", 16 + seq / 60 % 8, seq % 60),
        action: match seq {
            1 => "case-opened",
            seq => actions[seq as usize % actions.len()],
        }
        .to_owned(),
        subject: (seq > 1 && seq % 4 > 0).then(|| format!("[{}]", seq % 5 + 1)),
        hash: hash("", seq),
    });
    ReportCustody { events: events.collect(), head: hash("", steps) }
}

/// Someone may be in danger, nothing is in the package, and there are more accounts than the first page shows.
pub(crate) fn urgent() -> ReportDocument {
    let full = full();
    let account = |handle: &str| ReportAccount { handle: handle.to_owned(), ..full.accounts[0].clone() };
    ReportDocument {
        recipient: Recipient::Hotline,
        danger_now: "yes".to_owned(),
        danger_words: "The writer answered: someone is missing, or about to meet that person.".to_owned(),
        what_happened: String::new(),
        accounts: ["quiet_harbor_88", "quiet_harbor_89", "loud.harbor", "qh_backup"].map(account).to_vec(),
        moments: Vec::new(),
        evidence: full.evidence.iter().map(|item| ReportItem { file: None, ..item.clone() }).collect(),
        custody: None,
        blacked_out: false,
        ..full
    }
}

/// More of everything than a person will ever have, with names as long as names can be.
pub(crate) fn long() -> ReportDocument {
    let full = full();
    let name = |number: u32| format!("{number:03}_{}", "Ab-9".repeat(63)).chars().take(255).collect::<String>();
    let note = "He wrote again, and asked for cards. I kept the words as they were. ".repeat(300);
    let entry = full.timeline[0].clone();
    let item = full.evidence[1].clone();
    ReportDocument {
        accounts: (0..20)
            .map(|number| ReportAccount {
                handle: name(number),
                url: Some(format!("https://example.org/{}", name(number))),
                ..full.accounts[0].clone()
            })
            .collect(),
        moments: Vec::new(),
        timeline: (1..=200)
            .map(|number| ReportEntry {
                number,
                text: if number == 100 { note.chars().take(20_000).collect() } else { format!("Entry text {number}.") },
                ..entry.clone()
            })
            .collect(),
        evidence: (1..=60)
            .map(|number| ReportItem {
                number,
                title: name(number),
                file: Some(format!("data/evidence/{number:04}.png")),
                original_name: Some(name(number)),
                sha256: Some(hash("", 1_000 + number)),
                ..item.clone()
            })
            .collect(),
        custody: Some(custody(400)),
        ..full
    }
}

/// 64 hex digits that begin with `start`.
fn hash(start: &str, seed: u32) -> String {
    let mut out = start.to_owned();
    let mut state = u64::from(seed) + 0x9E37_79B9;
    while out.len() < 64 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        out.push_str(&format!("{:08x}", state >> 32));
    }
    out.truncate(64);
    out
}
