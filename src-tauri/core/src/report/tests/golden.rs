//! Whole drafts, compared with `tests/fixtures/reports`. Each was read by eye. `CAIRN_WRITE_GOLDEN=1` writes them anew.

use super::*;
use std::{collections::BTreeSet, fmt::Write as _};

use Happening::{
    AskingForPictures as Asking, AskingToMeet as Meeting, FakePictures as Fake, FoundImagesOfChild as Found,
    PicturesShared as Shared, SomethingElse as Else, ThreatToShare as Threat, WorriedAboutChanges as Worried,
};

/// Who tells, and of whom.
#[derive(Clone, Copy)]
enum Who {
    Guardian,
    GuardianOfYoung,
    Counselor,
    Teenager,
    Adult,
    Bystander,
    /// Nothing of it was answered.
    Nobody,
}

/// What is chosen beside that.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Long,
    Short,
    Anonymous,
    /// Short and anonymous.
    Bare,
    /// Someone is in danger.
    Danger,
    /// Nothing of the record is cited.
    Nothing,
    /// Messages of a chat are quoted.
    Quoted,
}

/// File, platform, route, what happens, who tells, how, and the languages of the person and the receiver.
type Case = (&'static str, &'static str, &'static str, &'static [Happening], Who, How, (&'static str, &'static str));

const EN: (&str, &str) = ("en", "en");
const ES: (&str, &str) = ("es", "es");
/// They read Spanish and write to someone who reads English.
const BOTH: (&str, &str) = ("es", "en");

const CASES: &[Case] = &[
    ("instagram-sextortion", "instagram", "sextortion-in-app", &[Threat, Asking], Who::Guardian, How::Long, EN),
    ("instagram-sextortion-es", "instagram", "sextortion-in-app", &[Threat, Asking], Who::Guardian, How::Danger, ES),
    ("instagram-message-short", "instagram", "message-in-app", &[Threat], Who::Teenager, How::Short, EN),
    ("instagram-message-quoted", "instagram", "message-in-app", &[Threat], Who::Guardian, How::Quoted, EN),
    ("instagram-underage", "instagram", "underage-form", &[Worried], Who::GuardianOfYoung, How::Long, EN),
    ("instagram-form-both", "instagram", "not-a-user-form", &[Shared], Who::Guardian, How::Long, BOTH),
    ("snapchat-form", "snapchat", "not-a-user-form", &[Threat, Shared], Who::Guardian, How::Danger, EN),
    ("snapchat-account-short-es", "snapchat", "account-in-app", &[Asking, Meeting], Who::Teenager, How::Short, ES),
    ("discord-form", "discord", "not-a-user-form", &[Shared, Fake], Who::Counselor, How::Long, EN),
    ("discord-message-anonymous", "discord", "message-in-app", &[Threat], Who::Adult, How::Anonymous, EN),
    ("discord-adult-form-es", "discord", "intimate-image-adult-form", &[Shared], Who::Adult, How::Long, ES),
    ("discord-group-short", "discord", "group-in-app", &[Found], Who::Bystander, How::Bare, EN),
    ("tiktok-message", "tiktok", "message-in-app", &[Asking], Who::Counselor, How::Long, EN),
    ("tiktok-live-short", "tiktok", "live-in-app", &[Else], Who::Bystander, How::Short, EN),
    ("tiktok-picture-es", "tiktok", "minor-image-form", &[Shared], Who::Teenager, How::Long, ES),
    ("tiktok-underage-es", "tiktok", "underage-form", &[Meeting], Who::GuardianOfYoung, How::Short, ES),
    ("telegram-email", "telegram", "minor-image-email", &[Found], Who::Bystander, How::Anonymous, EN),
    ("telegram-email-both", "telegram", "not-a-user-email", &[Threat], Who::Adult, How::Short, BOTH),
    ("whatsapp-message", "whatsapp", "message-in-app", &[Threat], Who::Adult, How::Long, EN),
    ("whatsapp-account-es", "whatsapp", "account-in-app", &[Asking], Who::Guardian, How::Long, ES),
    ("whatsapp-message-quoted-es", "whatsapp", "message-in-app", &[Threat], Who::Teenager, How::Quoted, ES),
    ("x-picture", "x", "minor-image-form", &[Shared], Who::Teenager, How::Long, EN),
    ("x-adult-form", "x", "intimate-image-adult-us-form", &[Fake], Who::Adult, How::Long, EN),
    ("youtube-video", "youtube", "post-in-app", &[Worried], Who::Nobody, How::Long, EN),
    ("roblox-form-danger", "roblox", "not-a-user-form", &[Meeting], Who::GuardianOfYoung, How::Danger, EN),
    ("roblox-message-es", "roblox", "message-in-app", &[Asking], Who::GuardianOfYoung, How::Long, ES),
    ("facebook-post-short", "facebook", "post-in-app", &[Shared], Who::Adult, How::Short, EN),
    ("messenger-message-both", "messenger", "message-in-app", &[Threat], Who::Guardian, How::Short, BOTH),
    ("reddit-form", "reddit", "not-a-user-form", &[Fake], Who::Counselor, How::Long, EN),
    ("twitch-email", "twitch", "not-a-user-email", &[Asking], Who::Guardian, How::Long, EN),
    ("playstation-voice", "playstation", "voice-console", &[Asking], Who::Guardian, How::Long, EN),
    ("minecraft-form-es", "minecraft", "not-a-user-form", &[Meeting], Who::Guardian, How::Short, ES),
    ("pornhub-picture", "pornhub", "minor-image-anonymous-form", &[Shared], Who::Guardian, How::Anonymous, EN),
    ("pornhub-adult-es", "pornhub", "intimate-image-adult-form", &[Shared, Fake], Who::Adult, How::Long, ES),
    ("onlyfans-email", "onlyfans", "not-a-user-email", &[Shared], Who::Adult, How::Short, EN),
    ("google-result", "google-search", "minor-image-form", &[Shared], Who::Guardian, How::Long, EN),
    ("bing-result-short", "bing", "search-result-form", &[Fake], Who::Teenager, How::Short, EN),
    ("drive-file", "google-drive", "intimate-image-adult-form", &[Shared], Who::Adult, How::Long, EN),
    ("gmail-mail", "gmail", "message-form", &[Threat], Who::Adult, How::Long, EN),
    ("email-mail", "email", "message-form", &[Threat], Who::Guardian, How::Long, EN),
    ("email-mail-es", "email", "sextortion-email", &[Threat], Who::Adult, How::Short, ES),
    ("phone-messages", "sms", "message-sms", &[Threat], Who::Guardian, How::Short, EN),
    ("phone-number-es", "sms", "account-phone", &[Asking], Who::Guardian, How::Long, ES),
    ("website-host", "website", "website-email", &[Shared], Who::Adult, How::Long, EN),
    ("website-host-es", "website", "website-email", &[Fake], Who::Guardian, How::Short, ES),
    ("website-owner", "website", "intimate-image-adult-email", &[Shared], Who::Adult, How::Short, EN),
    ("website-hotline", "website", "minor-image-form", &[Found], Who::Bystander, How::Anonymous, EN),
    ("paypal-payment", "paypal", "payment-in-app", &[Threat], Who::Teenager, How::Long, EN),
    ("cash-app-payment-es", "cash-app", "payment-in-app", &[Threat], Who::Guardian, How::Short, ES),
    ("openai-picture", "openai", "ai-output-form", &[Fake], Who::Counselor, How::Long, EN),
    ("tinder-form", "tinder", "not-a-user-form", &[Threat], Who::Adult, How::Long, EN),
    ("random-video-chat", "random-video-chat", "live-in-app", &[Asking], Who::Teenager, How::Nothing, EN),
    ("kik-account-nothing-es", "kik", "account-in-app", &[], Who::Nobody, How::Nothing, ES),
];

fn input_of((_, platform, route, happening, who, how, _): &Case) -> DraftInput {
    let mut input = input(platform, route, happening);
    let situation = &mut input.situation;
    (situation.country, situation.region) = ("US".to_owned(), Some("OH".to_owned()));
    (situation.role, situation.about, situation.age) = match who {
        Who::Guardian => (Role::Guardian, About::MyChild, AgeBand::Thirteen),
        Who::GuardianOfYoung => (Role::Guardian, About::MyChild, AgeBand::Under13),
        Who::Counselor => (Role::Counselor, About::Student, AgeBand::Sixteen),
        Who::Teenager => (Role::Victim, About::Me, AgeBand::Sixteen),
        Who::Adult => (Role::Victim, About::Me, AgeBand::Young),
        Who::Bystander => (Role::Bystander, About::SomeoneElse, AgeBand::Unsure),
        Who::Nobody => (Role::Unsure, About::Unsure, AgeBand::Unsure),
    };
    let threatened = happening.contains(&Threat);
    situation.money_asked = if threatened { Answer::Yes } else { Answer::Unsure };
    situation.danger_now = if *how == How::Danger { Answer::Yes } else { Answer::No };
    input.short = matches!(how, How::Short | How::Bare);
    input.leave_out = LeaveOut::read(&[], matches!(how, How::Anonymous | How::Bare));
    input.accounts[0] = account(platform);
    match (*platform, how) {
        // A website is told by its pages.
        ("website", _) => input.accounts.clear(),
        (_, How::Nothing) => (input.accounts, input.entries, input.evidence) = (Vec::new(), Vec::new(), Vec::new()),
        (_, How::Quoted) => input.messages = every::messages(platform),
        _ => {}
    }
    if *platform == "snapchat" {
        input.accounts.push(Reported { platform: "instagram".into(), handle: "heron2".into(), ..Reported::default() });
        input.evidence.push(Shown::Locked { number: 6 });
    }
    input
}

fn account(platform: &str) -> Reported {
    let handle = match platform {
        "sms" | "whatsapp" => "+1 202-555-0142",
        "email" | "gmail" => "grey.heron@mail.example",
        _ => "grey_heron_41",
    };
    let id = (platform == "discord").then(|| "223344556677889900".to_owned());
    let url = (!handle.contains(['@', '+'])).then(|| format!("https://profiles.example/{handle}"));
    Reported { platform: platform.to_owned(), handle: handle.to_owned(), user_id: id, url }
}

fn shown(draft: &Draft) -> String {
    let length = if draft.short { "short" } else { "long" };
    let mut text = format!("{} / {} ({}, {length})\n", draft.platform, draft.route, draft.language);
    if let Some(rule) = &draft.rule {
        let _ = writeln!(text, "rule: {} (confirmed: {})", rule.text, rule.confirmed);
    }
    for field in &draft.fields {
        let _ = write!(text, "\n== {} ({}, {} {})\n{}\n", field.label, field.id, field.count, field.unit, field.text);
        if let Some(own) = draft.own.iter().find(|own| own.id == field.id) {
            let _ = write!(text, "\n== the same, to read\n{}\n", own.text);
        }
    }
    text.push_str("\n== save first\n");
    draft.save_first.iter().for_each(|said| text.push_str(&format!("- {said}\n")));
    text.push_str("\n== steps\n");
    draft.steps.iter().for_each(|step| {
        text.push_str(&format!("- {}{}\n", step.text, if step.confirmed { "" } else { " [unconfirmed]" }))
    });
    text.push_str("\n== missing\n");
    draft.missing.iter().for_each(|said| text.push_str(&format!("- {said}\n")));
    let _ = write!(text, "\nurl: {:?}\nsource: {}\nread on: {}\n", draft.url, draft.source, draft.read_on);
    text
}

#[test]
fn drafts_are_as_they_were_read() {
    let anew = std::env::var_os("CAIRN_WRITE_GOLDEN").is_some();
    let mut differing = Vec::new();
    for case in CASES {
        let (name, .., (mine, theirs)) = case;
        let written = shown(&draft(&input_of(case), Words::of(mine), Words::of(theirs)).unwrap());
        let path = fixture(&format!("{name}.txt"));
        if anew {
            std::fs::write(&path, &written).unwrap();
        }
        if std::fs::read_to_string(&path).unwrap_or_default() != written {
            differing.push(*name);
        }
    }
    assert_eq!(differing, [""; 0], "look at them, then run again with CAIRN_WRITE_GOLDEN=1");
}

#[test]
fn there_is_a_draft_of_each_kind_and_no_file_that_nobody_compares() {
    assert!(CASES.len() >= 40);
    let names: BTreeSet<_> = CASES.iter().map(|case| format!("{}.txt", case.0)).collect();
    assert_eq!(names.len(), CASES.len());
    let kept = std::fs::read_dir(fixture("")).unwrap().flatten();
    let kept: BTreeSet<_> = kept.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(kept.iter().filter(|name| name.ends_with(".txt")).cloned().collect::<BTreeSet<_>>(), names);
    for happening in Happening::ALL.iter().filter(|one| !matches!(one, Happening::Unsure | Happening::RatherNotSay)) {
        assert!(CASES.iter().any(|case| case.3.contains(happening)), "{happening:?}");
    }
    let kinds: BTreeSet<_> = catalogue::all().iter().map(|platform| platform.kind.as_str()).collect();
    let of = |case: &Case| catalogue::find(case.1).unwrap().kind.as_str();
    let told: BTreeSet<_> = CASES.iter().map(of).collect();
    assert_eq!(kinds.difference(&told).copied().collect::<Vec<_>>(), ["os"]);
}
