//! Whole drafts, compared with `tests/fixtures/reports`. `CAIRN_WRITE_GOLDEN=1` writes them anew.

use super::*;
use std::fmt::Write as _;

fn shown(draft: &Draft) -> String {
    let mut text = format!("{} / {} ({})\n", draft.platform, draft.route, draft.language);
    if let Some(rule) = &draft.rule {
        let _ = writeln!(text, "rule: {} (confirmed: {})", rule.text, rule.confirmed);
    }
    for field in &draft.fields {
        let _ = write!(text, "\n== {} ({}, {} {})\n{}\n", field.label, field.id, field.count, field.unit, field.text);
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

fn compare(name: &str, input: &DraftInput) {
    let written = shown(&draft(input, Words::english()).unwrap());
    let path = fixture(name);
    if std::env::var_os("CAIRN_WRITE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &written).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, written, "{name} differs: look at it, then run again with CAIRN_WRITE_GOLDEN=1");
}

#[test]
fn a_guardian_reports_an_instagram_account_that_threatens() {
    compare(
        "instagram-sextortion.txt",
        &input("instagram", "sextortion-in-app", &[Happening::ThreatToShare, Happening::AskingForPictures]),
    );
}

#[test]
fn an_adult_reports_a_discord_message_without_a_name() {
    let mut input = input("discord", "message-in-app", &[Happening::ThreatToShare]);
    input.situation.age = AgeBand::Young;
    input.situation.about = About::Me;
    input.situation.role = Role::Victim;
    input.accounts[0].user_id = None;
    input.leave_out = LeaveOut::read(&["name".to_owned()], true);
    compare("discord-message-anonymous.txt", &input);
}

#[test]
fn a_counselor_reports_to_discord_by_form() {
    let mut input = input("discord", "not-a-user-form", &[Happening::PicturesShared, Happening::FakePictures]);
    input.situation.about = About::Student;
    input.situation.role = Role::Counselor;
    compare("discord-form.txt", &input);
}
