//! The signatures of mails (DKIM): named by themselves, checked when someone says so, and kept with the key.

use std::{
    collections::BTreeMap,
    fs,
    net::UdpSocket,
    process::Command,
    sync::{Arc, Mutex},
    thread,
};

use serde_json::{Value, json};

use super::{
    stock,
    world::{Run, World, project, text},
};

const RSA: &str = "sel2026._domainkey.example.org";

fn mail(name: &str) -> Vec<u8> {
    fs::read(project().join("tests/fixtures/mail").join(name)).unwrap()
}

fn key(name: &str) -> String {
    fs::read_to_string(project().join(format!("tests/fixtures/mail/{name}.txt"))).unwrap()
}

/// A name server on this computer, with these texts and no others. It runs until the tests end.
pub(crate) struct NameServer {
    pub(crate) address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl NameServer {
    pub(crate) fn with(texts: &[(&str, String)]) -> Self {
        let texts: BTreeMap<String, String> = texts.iter().map(|(name, text)| ((*name).into(), text.clone())).collect();
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap().to_string();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let known = Arc::clone(&asked);
        thread::spawn(move || {
            let mut bytes = [0; 1500];
            while let Ok((length, from)) = socket.recv_from(&mut bytes) {
                let (name, answer) = answered(&bytes[..length], &texts);
                known.lock().unwrap().push(name);
                let _ = socket.send_to(&answer, from);
            }
        });
        Self { address, asked }
    }

    pub(crate) fn own() -> Self {
        Self::with(&[(RSA, key(RSA))])
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

/// One question, one answer: the head with its flags, the question again, and the text in pieces of at most 255 bytes.
fn answered(question: &[u8], texts: &BTreeMap<String, String>) -> (String, Vec<u8>) {
    let (mut labels, mut at) = (Vec::new(), 12);
    while question[at] != 0 {
        let end = at + 1 + usize::from(question[at]);
        labels.push(String::from_utf8(question[at + 1..end].to_vec()).unwrap().to_lowercase());
        at = end;
    }
    let name = labels.join(".");
    let asked = &question[12..at + 5];
    let found = texts.get(&name);
    let flags = if found.is_some() { [0x81, 0x80] } else { [0x81, 0x83] };
    let counts = [0, 1, 0, u8::from(found.is_some()), 0, 0, 0, 0];
    let mut answer = [&question[..2], &flags, &counts, asked].concat();
    if let Some(text) = found {
        let pieces = text.as_bytes().chunks(255);
        let data: Vec<u8> = pieces.flat_map(|piece| [&[u8::try_from(piece.len()).unwrap()], piece].concat()).collect();
        answer.extend([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60]);
        answer.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        answer.extend(data);
    }
    (name, answer)
}

pub(crate) fn kept(world: &World, name: &str, bytes: &[u8]) -> (String, String) {
    let case = world.case();
    let file = world.write(format!("inputs/{name}"), bytes);
    let add = ["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", "--", file.to_str().unwrap()];
    (text(&world.one(add), "id"), case)
}

fn check(world: &World, id: &str, server: &NameServer) -> Value {
    world.one(["evidence", "show", id, "--check-dkim", "--name-server", &server.address])
}

fn told(item: &Value) -> String {
    item["told"].as_array().unwrap().iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
}

fn verdicts(item: &Value) -> Vec<&str> {
    item["dkim"]["signatures"].as_array().unwrap().iter().filter_map(|one| one["verdict"].as_str()).collect()
}

fn row(item: &Value) -> Option<&str> {
    let all = item["metadata"].as_array().unwrap();
    all.iter().find(|one| one["field"] == "DKIM").and_then(|one| one["value"].as_str())
}

#[test]
fn a_signature_is_named_and_said_not_to_be_checked_and_so_is_none() {
    let world = World::new();
    let (id, _) = kept(&world, "mail.eml", &mail("rsa.eml"));
    let item = world.one(["evidence", "show", &id]);
    assert!(told(&item).contains("It has a signature by example.org (DKIM). It was not checked"), "{item}");
    assert_eq!((row(&item), &item["dkim"]["checked"]), (Some("example.org: not checked"), &Value::Null));
    let (id, _) = kept(&world, "plain.eml", b"From: a@example.org\nDate: Tue, 3 Nov 2026 21:04:00 -0500\n\nHello.\n");
    let item = world.one(["evidence", "show", &id]);
    assert!(told(&item).contains("It has no signature"), "{item}");
    assert_eq!((row(&item), &item["dkim"]), (None, &Value::Null));
    let server = NameServer::own();
    let refused = world.run(["evidence", "show", &id, "--check-dkim", "--name-server", &server.address]);
    assert_eq!(refused.failed(1), "no-signature");
    assert_eq!(server.asked(), Vec::<String>::new(), "nothing was asked for it");
}

#[test]
fn a_check_asks_for_the_key_alone_and_what_came_of_it_stays_with_the_key() {
    let world = World::new();
    let (id, case) = kept(&world, "mail.eml", &mail("two.eml"));
    let server = NameServer::own();
    let item = check(&world, &id, &server);
    assert_eq!(verdicts(&item), ["key-gone", "pass"]);
    assert_eq!(server.asked(), ["ed._domainkey.example.com", RSA]);
    assert!(told(&item).contains("The signature by example.org fits, checked on "), "{item}");
    assert!(told(&item).contains("It doesn’t show which person wrote it."), "{item}");
    assert_eq!(item["dkim"]["signatures"][1]["key"], json!(key(RSA)));

    // It stands there from now on, without a question to anyone.
    let again = world.one(["evidence", "show", &id]);
    assert_eq!((&again["dkim"], &again["told"]), (&item["dkim"], &item["told"]));
    assert_eq!(server.asked(), Vec::<String>::new());
    let checks = || {
        let events = world.lines(["custody", "--case", &case]).into_iter();
        events.filter(|event| event["action"] == "signature-checked").collect::<Vec<_>>()
    };
    let event = checks().remove(0);
    assert_eq!((&event["subject"], &event["at"]), (&json!(id), &item["dkim"]["checked"]));
    assert!(event["detail"].as_str().unwrap().contains(&key(RSA)), "{event}");

    // A domain takes its key back: the last answer is shown, and the first stays in the record.
    let item = check(&world, &id, &NameServer::with(&[]));
    assert_eq!(verdicts(&item), ["key-gone", "key-gone"]);
    assert_eq!(checks().len(), 2);
    let spanish = world.one(["--lang", "es", "evidence", "show", &id]);
    assert!(told(&spanish).contains("su clave ya no está"), "{spanish}");
}

/// Signs with a program that is not ours, says what that program thinks of each mail, and what Cairn has to say.
const SIGN: &str = r#"
import dkim, json, sys
key, record, out = open(sys.argv[1], "rb").read(), open(sys.argv[2], "rb").read(), sys.argv[3]
mails = []
for n in range(12):
    body = b"".join(b"Line %d of %d  \twith blanks \r\n" % (i, n) for i in range(n)) + b"\r\n" * (n % 4)
    mail = b"From: Sam %d <sam@example.org>\r\nTo: you@example.net\r\nSubject: =?utf-8?q?N=C3=BAmero?=\r\n  and folded %d\r\nDate: Tue, 3 Nov 2026 21:04:%02d -0500\r\n\r\n" % (n, n, n) + body
    canon = ((b"relaxed", b"relaxed"), (b"simple", b"simple"), (b"relaxed", b"simple"), (b"simple", b"relaxed"))[n % 4]
    mail = dkim.sign(mail, b"sel2026", b"example.org", key, canonicalize=canon) + mail
    change = n % 3
    if change == 1:
        mail = mail.replace(b"\r\n\r\n", b"\r\n\r\nOne line more.\r\n", 1)
    if change == 2:
        mail = mail.replace(b"Sam", b"Kim", 1)
    passes = dkim.verify(mail, dnsfunc=lambda name, timeout=5: record)
    open("%s/%02d.eml" % (out, n), "wb").write(mail)
    mails.append([passes, ("pass", "body-changed", "head-changed")[change]])
print(json.dumps(mails))
"#;

#[test]
fn what_another_program_signs_and_says_of_changed_mails_agrees() {
    let world = World::new();
    let out = world.path("inputs");
    let key_file = project().join("tests/fixtures/mail/key.pem");
    let record = project().join(format!("tests/fixtures/mail/{RSA}.txt"));
    let mut python = Command::new(stock::python());
    let printed = stock::run(python.args(["-c", SIGN]).args([key_file, record, out.clone()]));
    let expected: Vec<(bool, String)> = serde_json::from_str(&printed).unwrap();
    let server = NameServer::own();
    for (n, (passes, verdict)) in expected.iter().enumerate() {
        let name = format!("{n:02}.eml");
        let (id, _) = kept(&world, &name, &fs::read(out.join(&name)).unwrap());
        let item = check(&world, &id, &server);
        assert_eq!(verdicts(&item), [verdict.as_str()], "{name}");
        assert_eq!(*passes, verdict == "pass", "{name}");
    }
}

#[test]
fn a_name_server_is_an_address_and_goes_with_the_check() {
    let world = World::new();
    let exit = |more: &[&str]| {
        let mut command = world.command();
        Run::of(command.args(["evidence", "show", "x"]).args(more).output().unwrap()).code
    };
    assert_eq!(exit(&["--name-server", "127.0.0.1"]), 2, "it means nothing alone");
    assert_eq!(exit(&["--check-dkim", "--name-server", "example.org"]), 2);
    assert_eq!(exit(&["--check-dkim", "--name-server", "127.0.0.1:x"]), 2);
}

#[test]
fn of_a_box_of_mails_each_head_is_told_and_nothing_of_its_signatures() {
    let world = World::new();
    let case = world.case();
    let one = |who: &str| {
        format!(
            "From {who} Tue Nov  3 21:04:00 2026\nReceived: from a.example.org by b.example.org; Tue, 3 Nov 2026 21:04:05 -0500\n\
             From: {who}\nDate: Tue, 3 Nov 2026 21:04:00 -0500\nSubject: hello\n\nwords\n\n"
        )
    };
    let path = world.write("inputs/box.mbox", one("sam@example.org") + &one("kim@example.org"));
    let path = path.to_str().unwrap();
    let kept = world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", path]);
    let shown = world.one(["evidence", "show", &text(&kept, "id")]);
    let from = |source: &str| {
        let fields = shown["metadata"].as_array().unwrap();
        fields.iter().find(|one| one["source"] == source && one["field"] == "From").unwrap()["value"].clone()
    };
    assert_eq!((from("mail"), from("mail 2")), (json!("sam@example.org"), json!("kim@example.org")));
    let told = told(&shown);
    assert!(told.contains("It holds 2 mails."), "{told}");
    assert!(!told.contains("signature"), "{told}");
}
