//! Whose mail is looked at asks nobody anything, unless someone says so; and then the one question, and nobody else.

use std::fs;

use super::{
    mails::{NameServer, kept},
    world::{World, project},
};

#[test]
fn a_mail_with_a_signature_asks_nobody_until_it_is_said() {
    let world = World::new();
    let mail = fs::read(project().join("tests/fixtures/mail/rsa.eml")).unwrap();
    let (id, _) = kept(&world, "mail.eml", &mail);
    let world = world.watched_for("%network,openat,io_uring_setup");
    world.one(["evidence", "show", &id]);
    let seen = world.seen();
    assert!(!seen.iter().any(|call| call.contains("AF_INET") || call.contains("io_uring_setup(")), "{seen:#?}");

    let server = NameServer::own();
    let item = world.one(["evidence", "show", &id, "--check-dkim", "--name-server", &server.address]);
    assert_eq!(item["dkim"]["signatures"][0]["verdict"], "pass", "{item}");
    let seen = world.seen();
    let (_, port) = server.address.split_once(':').unwrap();
    let reached: Vec<_> = seen.iter().filter(|call| call.contains("sin_port=htons(")).collect();
    assert!(!reached.is_empty(), "the trace would have seen it: {seen:#?}");
    let own = |call: &str| call.contains(&format!("sin_port=htons({port})")) || call.contains("sin_port=htons(0)");
    let elsewhere: Vec<_> = reached.iter().filter(|call| !own(call) && !call.contains("bind(")).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
    let mut questions = reached.iter().filter(|call| ["sendto(", "sendmsg("].iter().any(|send| call.contains(send)));
    assert!(questions.by_ref().count() <= 1, "one question: {reached:#?}");
}
