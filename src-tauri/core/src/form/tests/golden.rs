//! Whole forms, compared with `tests/fixtures/forms`. `CAIRN_WRITE_GOLDEN=1` writes them anew; then they are read.

use std::{fmt::Write as _, path::PathBuf};

use super::*;

fn shown(form: &FilledForm) -> String {
    let mut text = format!("{} ({}), fields from: {}\n", form.form, form.language, form.fields_from);
    for section in &form.sections {
        let own = if section.published { " [their words]" } else { "" };
        let _ = write!(text, "\n## {}{own} ({})\n", section.title, section.part);
        for field in &section.fields {
            let own = if field.published { " [their words]" } else { "" };
            let limit = field.limit.map(|limit| format!(", {} of {limit}", field.count)).unwrap_or_default();
            let _ = write!(text, "\n{}{own} ({}{limit})\n", field.label, field.kind);
            match field.left_out {
                None => text.push_str(&field.text),
                Some(why) => text.push_str(&format!("— {}", serde_json::to_string(&why).unwrap())),
            }
            text.push_str(if field.more_to_write { "\n… and what only they can write\n" } else { "\n" });
        }
    }
    text.push_str("\n## What could tell who it is\n");
    for one in &form.telltales {
        let _ = writeln!(text, "- {} ({:?}): {}", one.word, one.kind, one.labels.join(", "));
    }
    text
}

fn compare(name: &str, form: &FilledForm) {
    let written = shown(form);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/forms").join(name);
    if std::env::var_os("CAIRN_WRITE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &written).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, written, "{name} differs: look at it, then run again with CAIRN_WRITE_GOLDEN=1");
}

#[test]
fn a_guardian_reports_to_the_cybertipline() {
    let input = input(&[Happening::ThreatToShare, Happening::AskingForPictures]);
    compare("cybertipline.txt", &filled("ncmec-cybertipline", &input, "en"));
    compare("cybertipline-es.txt", &filled("ncmec-cybertipline", &input, "es"));
}

#[test]
fn an_adult_files_with_ic3() {
    let mut input = input(&[Happening::ThreatToShare]);
    (input.situation.about, input.situation.role) = (About::Me, Role::Victim);
    input.situation.age = AgeBand::Adult;
    compare("ic3-adult.txt", &filled("fbi-ic3", &input, "en"));
}

#[test]
fn a_counselor_reports_to_child_protection() {
    let mut input = input(&[Happening::AskingForPictures]);
    (input.situation.about, input.situation.role) = (About::Student, Role::Counselor);
    (input.situation.person, input.situation.person_country) = (Suspect::Household, None);
    let lines = "Told by: a student, herself\nWhat was said: “He wants pictures of me.” I had asked nothing.\n\
                 Called: state hotline, worker 7, 11:20\nReport made: by phone, number 88-12";
    input.entries = vec![
        note(1, EntryKind::Duty, "2026-11-05T10:55:00-05:00", "First suspected: a student told me in the office"),
        note(2, EntryKind::Duty, "2026-11-05T11:20:00-05:00", lines),
    ];
    compare("cps-oral.txt", &filled("cps-oral", &input, "en"));
    compare("cps-written.txt", &filled("cps-written", &input, "en"));
}

#[test]
fn someone_who_came_across_a_picture_stays_without_a_name() {
    let mut input = input(&[Happening::FoundImagesOfChild]);
    (input.situation.about, input.situation.role) = (About::SomeoneElse, Role::Bystander);
    input.leave_out = LeaveOut::read(&[], true);
    compare("iwf-anonymous.txt", &filled("iwf", &input, "en"));
    compare("hotline-ie-es.txt", &filled("hotline-ie", &input, "es"));
}

#[test]
fn a_family_goes_to_the_police() {
    let mut input = input(&[Happening::ThreatToShare, Happening::PicturesShared]);
    compare("police.txt", &filled("police-generic", &input, "en"));
    input.sent[0].notice = Some(NoticeKind::TakeItDown);
    compare("ftc.txt", &filled("ftc-take-it-down", &input, "en"));
}
