//! Whole notices, compared with `tests/fixtures/notices`. `CAIRN_WRITE_GOLDEN=1` writes them anew.

use std::fmt::Write as _;

use super::*;

fn shown(notice: &Notice) -> String {
    let mut text = format!("{} ({}), complete: {}\n", notice.law, notice.language, notice.complete);
    for field in &notice.fields {
        let _ = write!(text, "\n== {} ({}, {})\n{}\n", field.label, field.id, field.count, field.text);
    }
    text.push_str("\n== parts\n");
    for one in &notice.elements {
        let mark = if one.present { "+" } else { "-" };
        let _ = writeln!(text, "{mark} {} ({}, by law: {})", one.title, one.id, one.by_law);
        one.missing.iter().chain(&one.left_out).for_each(|said| text.push_str(&format!("    {said}\n")));
    }
    text.push_str("\n== beside\n");
    notice.beside.iter().for_each(|one| text.push_str(&format!("- {} {:?}\n", one.text, one.service)));
    text.push_str("\n== after\n");
    notice.after.iter().for_each(|said| text.push_str(&format!("- {said}\n")));
    text.push_str("\n== known\n");
    notice
        .facts
        .iter()
        .for_each(|fact| text.push_str(&format!("- {} [{:?}, {:?}]\n", fact.text, fact.kind, fact.confirmed)));
    let _ = write!(text, "\nurl: {:?} form: {}\nread on: {}\n", notice.url, notice.url_is_form, notice.read_on);
    text
}

fn compare(name: &str, input: &NoticeInput) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/notices");
    for language in ["en", "es"] {
        let written = shown(&draft(input, Words::of(language)).unwrap());
        let path = folder.join(format!("{name}.{language}.txt"));
        if std::env::var_os("CAIRN_WRITE_GOLDEN").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &written).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(kept, written, "{name} differs: look at it, then run again with CAIRN_WRITE_GOLDEN=1");
    }
}

#[test]
fn an_adult_asks_under_the_act() {
    compare("take-it-down-adult", &whole(NoticeKind::TakeItDown));
}

#[test]
fn a_guardian_asks_under_the_act_for_a_child() {
    let mut input = whole(NoticeKind::TakeItDown);
    input.capacity = Some(Capacity::Guardian);
    input.reasons = vec![Reason::Under18, Reason::Threatened, Reason::NeverAgreed];
    input.hotline_number = Some("555-0101".into());
    input.may_be_minor = true;
    compare("take-it-down-child", &input);
}

#[test]
fn a_notice_that_lacks_two_parts() {
    let mut input = whole(NoticeKind::TakeItDown);
    (input.shows, input.contact) = (None, None);
    compare("take-it-down-incomplete", &input);
}

#[test]
fn a_notice_without_a_name_about_a_child_in_the_union() {
    let mut input = whole(NoticeKind::Dsa);
    input.capacity = None;
    input.reasons = vec![Reason::Under18];
    (input.name, input.contact, input.may_be_minor) = (None, None, true);
    input.country = "ES".into();
    compare("dsa-child-anonymous", &input);
}

#[test]
fn an_adult_gives_notice_in_the_union_of_a_picture_made_by_software() {
    let mut input = whole(NoticeKind::Dsa);
    input.reasons = vec![Reason::MadeBySoftware];
    input.more = Some("My face was put on another body.\nThe account was made for it.".into());
    compare("dsa-adult", &input);
}

#[test]
fn someone_authorized_asks_in_the_united_kingdom() {
    let mut input = whole(NoticeKind::Uk);
    input.capacity = Some(Capacity::Authorized);
    input.reasons = vec![Reason::TakenSecretly];
    input.country = "GB".into();
    compare("uk-authorized", &input);
}
