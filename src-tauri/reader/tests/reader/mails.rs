//! Signatures of mails (DKIM): made by a program that is not ours, checked here with keys that are handed over.

use std::fs;

use cairn_reader_protocol::{Answer, Key, Signature, Verdict};

use crate::talk::{Reader, fixtures, read};

const RSA: &str = "sel2026._domainkey.example.org";
const ED25519: &str = "ed._domainkey.example.com";

fn mail(name: &str) -> Vec<u8> {
    fs::read(fixtures().join("mail").join(name)).unwrap()
}

fn key(name: &str) -> Key {
    let text = fs::read_to_string(fixtures().join(format!("mail/{name}.txt"))).unwrap();
    Key { name: name.into(), answer: Answer::Texts(vec![text]) }
}

fn checked(mail: &[u8], keys: Vec<Key>) -> Vec<Signature> {
    Reader::start().signatures(mail, keys).unwrap()
}

fn verdicts(mail: &[u8], keys: Vec<Key>) -> Vec<Verdict> {
    checked(mail, keys).into_iter().map(|signature| signature.verdict).collect()
}

fn changed(mail: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(mail.to_vec()).unwrap();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

#[test]
fn a_signature_is_named_and_not_checked_until_its_key_is_there() {
    let found = read("text/plain", &mail("two.eml")).signatures;
    let named: Vec<_> = found.iter().map(|one| (one.domain.as_str(), one.algorithm.as_str(), one.verdict)).collect();
    assert_eq!(
        named,
        [("example.com", "ed25519-sha256", Verdict::NotChecked), ("example.org", "rsa-sha256", Verdict::NotChecked)]
    );
    assert_eq!((found[1].key.as_deref(), found[1].selector.as_str()), (Some(RSA), "sel2026"));
    assert_eq!(found[1].signed, ["from", "to", "subject", "date", "message-id"]);
    assert_eq!(found, checked(&mail("two.eml"), Vec::new()));
    // Only what was asked for is told.
    assert_eq!(verdicts(&mail("two.eml"), vec![key(RSA)]), [Verdict::NotChecked, Verdict::Pass]);
}

#[test]
fn what_another_program_signed_passes_also_with_one_character_at_the_end_of_a_line() {
    let keys = || vec![key(RSA), key(ED25519)];
    assert_eq!(verdicts(&mail("two.eml"), keys()), [Verdict::Pass, Verdict::Pass]);
    for name in ["rsa.eml", "simple.eml", "part.eml"] {
        assert_eq!(verdicts(&mail(name), keys()), [Verdict::Pass], "{name}");
        let unix: Vec<u8> = mail(name).into_iter().filter(|byte| *byte != b'\r').collect();
        assert_eq!(verdicts(&unix, keys()), [Verdict::Pass], "{name} from a Unix mailbox");
    }
    assert_eq!(checked(&mail("part.eml"), keys())[0].part, Some(25));
    assert_eq!(checked(&mail("rsa.eml"), keys())[0].part, None);
}

#[test]
fn a_change_is_found_where_it_is() {
    let keys = || vec![key(RSA)];
    let body = changed(&mail("rsa.eml"), "at nine", "at ten");
    assert_eq!(verdicts(&body, keys()), [Verdict::BodyChanged]);
    let head = changed(&mail("rsa.eml"), "Subject: About", "Subject: Not about");
    assert_eq!(verdicts(&head, keys()), [Verdict::HeadChanged]);
    let second_sender = changed(&mail("rsa.eml"), "To: you", "From: someone@example.com\r\nTo: you");
    assert_eq!(verdicts(&second_sender, keys()), [Verdict::HeadChanged]);
    // Servers write on top, and that is no change of what was signed.
    let passed_on =
        [b"Received: from a by b; Wed, 4 Nov 2026 01:00:00 -0500\r\n".as_slice(), &mail("rsa.eml")].concat();
    assert_eq!(verdicts(&passed_on, keys()), [Verdict::Pass]);
    // A blank more or less is none to a relaxed signature, and one to a simple one.
    assert_eq!(verdicts(&changed(&mail("rsa.eml"), "See you", "See  you"), keys()), [Verdict::Pass]);
    assert_eq!(verdicts(&changed(&mail("simple.eml"), "See you", "See  you"), keys()), [Verdict::BodyChanged]);
    assert_eq!(verdicts(&[mail("part.eml"), b"More.\r\n".to_vec()].concat(), keys()), [Verdict::Pass]);
}

#[test]
fn a_key_that_is_gone_wrong_or_not_told_is_no_pass_and_no_forgery() {
    let with = |answer: Answer| verdicts(&mail("rsa.eml"), vec![Key { name: RSA.into(), answer }]);
    assert_eq!(with(Answer::Nothing), [Verdict::KeyGone]);
    assert_eq!(with(Answer::Texts(Vec::new())), [Verdict::KeyGone]);
    assert_eq!(with(Answer::Texts(vec!["v=DKIM1; k=rsa; p=".into()])), [Verdict::KeyGone], "taken back");
    assert_eq!(with(Answer::Silence), [Verdict::NoAnswer]);
    assert_eq!(with(Answer::Texts(vec!["this is no key".into()])), [Verdict::CantTell]);
    let Answer::Texts(other) = key(ED25519).answer else { panic!() };
    assert_eq!(with(Answer::Texts(other)), [Verdict::CantTell], "a key of another kind");
    let strange = changed(&mail("rsa.eml"), "a=rsa-sha256", "a=rsa-sha1");
    assert_eq!(verdicts(&strange, vec![key(RSA)]), [Verdict::CantTell]);
    assert_eq!(checked(&strange, vec![key(RSA)])[0].domain, "example.org", "named all the same");
}

#[test]
fn what_is_no_single_mail_has_no_signature() {
    let mailbox = [b"From sam Tue Nov  3 21:04:00 2026\n".as_slice(), &mail("rsa.eml")].concat();
    for text in [&b""[..], b"From: a\n", b"no mail", &mailbox] {
        assert_eq!(checked(text, vec![key(RSA)]), []);
        assert_eq!(read("text/plain", text).signatures, []);
    }
    // Cut anywhere it is no pass, and never the end of the reader.
    let (whole, mut reader) = (mail("two.eml"), Reader::start());
    let text_begins = String::from_utf8(whole.clone()).unwrap().find("See you").unwrap();
    for end in (0..text_begins).step_by(7) {
        let found = reader.signatures(&whole[..end], vec![key(RSA), key(ED25519)]).unwrap();
        assert!(found.iter().all(|one| one.verdict != Verdict::Pass), "{end}");
    }
}
