//! Chats: read in the reader process, kept with their doubts, found, cited and handed over.

use std::fs;

use serde_json::{Value, json};

use super::{
    bag::unpack,
    containers::archive,
    world::{World, fixture, text},
};

const OPEN: &str = "03/11/26, 21:04 - Sam: send more or I tell all\n04/11/26, 21:05 - Robin: no <Media omitted>\n\
                    05/11/26, 21:06 - Sam: <Media omitted>\n05/11/26, 21:07 - Sam: last warning\n";

const SMS: &str = r#"<?xml version='1.0' encoding='UTF-8'?>
<smses count="2"><sms address="+12025550100" date="1793757840000" type="1" body="wombat &#55357;&#56832;" contact_name="Sam" readable_date="Nov 3, 2026 9:04:00 PM"/>
<sms address="+12025550100" date="1793757900000" type="2" body="no" contact_name="Sam" readable_date="Nov 3, 2026 9:05:00 PM"/></smses>"#;

fn import(world: &World, case: &str, flags: &[&str], file: &std::path::Path) -> Value {
    let mut arguments = vec!["chat", "import", "--case", case];
    arguments.extend(flags);
    arguments.push(file.to_str().unwrap());
    world.one(arguments)
}

#[test]
fn a_chat_is_kept_read_found_and_never_doubled() {
    let world = World::new();
    let case = world.case();
    let read = import(&world, &case, &["--zone", "America/New_York"], &fixture("whatsapp.txt"));
    let id = text(&read, "id");
    assert_eq!(
        read,
        json!({"id": id, "format": "whatsapp", "messages": 6, "not_understood": 0, "ambiguous_dates": 6, "media_not_read": 1})
    );
    // The file is the item, byte for byte.
    let item = world.one(["evidence", "show", &id]);
    assert_eq!(item["original_name"], "whatsapp.txt");
    // Answered afterwards, the same messages are understood better, and none is there twice.
    let before = world.lines(["chat", "list", "--case", &case]);
    let read = import(&world, &case, &["--date-order", "dmy"], &fixture("whatsapp.txt"));
    assert_eq!((text(&read, "id"), &read["ambiguous_dates"]), (id.clone(), &json!(0)));
    let after = world.lines(["chat", "list", "--case", &case]);
    assert_eq!((before.len(), after.len()), (7, 7));
    assert!(before.iter().all(|one| one["at"].is_null() && one["doubts"] == json!(["date-order"])), "{before:?}");
    assert_eq!(after[1]["at"], "2026-11-03T21:04:58-05:00");
    assert!(after.iter().all(|one| one["doubts"] == json!([])));
    assert_eq!(
        after.iter().map(|one| &one["id"]).collect::<Vec<_>>(),
        before.iter().map(|one| &one["id"]).collect::<Vec<_>>()
    );
    assert_eq!(
        after[4]["text"],
        "send 50 in gift cards or everyone in your school gets it\na second line of the same message"
    );
    assert_eq!((&after[3]["media"], &after[6]["deleted"]), (&json!(1), &json!(true)));
    // Nothing is written where nothing is new.
    let custody = world.lines(["custody", "--case", &case]);
    import(&world, &case, &[], &fixture("whatsapp.txt"));
    assert_eq!(world.lines(["custody", "--case", &case]), custody);
    let actions: Vec<_> = custody.iter().filter_map(|event| event["action"].as_str()).collect();
    assert_eq!(actions.iter().filter(|action| **action == "chat-read").count(), 2, "{actions:?}");
    assert_eq!(actions.iter().filter(|action| **action == "evidence-added").count(), 1);
    let found = world.lines(["search", "--case", &case, "gift cards"]);
    assert_eq!((&found[0]["kind"], &found[0]["id"]), (&json!("message"), &after[4]["id"]));
    let moments = world.lines(["timeline", "--case", &case]);
    assert_eq!(moments.iter().filter(|one| one["kind"] == "message").count(), 6);
}

#[test]
fn each_kind_is_told_and_what_it_is_not_is_said_in_one_sentence() {
    let world = World::new();
    let case = world.case();
    let sms = world.write("inputs/sms.xml", SMS);
    let read = import(&world, &case, &[], &sms);
    assert_eq!((&read["format"], &read["messages"], &read["ambiguous_dates"]), (&json!("sms"), &json!(2), &json!(0)));
    let messages = world.lines(["chat", "list", "--case", &case, "wombat"]);
    assert_eq!((messages.len(), &messages[0]["text"], &messages[0]["doubts"]), (1, &json!("wombat 😀"), &json!([])));
    let before = world.vault_as_it_is();
    let refused = |flags: &[&str], name: &str, content: &[u8]| {
        let file = world.write(format!("inputs/{name}"), content);
        let mut arguments = vec!["chat", "import", "--case", &case];
        arguments.extend(flags);
        arguments.push(file.to_str().unwrap());
        world.run(arguments)
    };
    assert_eq!(refused(&[], "letter.txt", b"a letter").failed(1), "chat-not-known");
    assert_eq!(refused(&["--format", "whatsapp"], "sms.xml", SMS.as_bytes()).failed(1), "chat-other-format");
    let sure = b"25/11/26, 21:04 - Sam: a\n";
    assert_eq!(refused(&["--date-order", "mdy"], "sure.txt", sure).failed(1), "chat-other-order");
    refused(&["--format", "parchment"], "sure.txt", sure).failed(2);
    refused(&["--zone", "Nowhere/Never"], "sure.txt", sure).failed(2);
    // A picture among the letters has to be answered for.
    let picture = format!(
        "<smses><mms date=\"1\" msg_box=\"1\"><parts><part ct=\"image/jpeg\" data=\"/9j/{}\"/></parts></mms></smses>",
        "AbCd".repeat(300)
    );
    assert_eq!(refused(&[], "mms.xml", picture.as_bytes()).failed(2), "witness-unanswered");
    assert_eq!(world.vault_as_it_is(), before, "nothing of it was kept");
    let file = world.path("inputs/mms.xml");
    let read = import(&world, &case, &["--depicts", "nothing-sexual"], &file);
    assert_eq!((&read["messages"], &read["media_not_read"]), (&json!(1), &json!(1)));
    let closed = import(&world, &case, &["--depicts", "minor-or-unsure"], &file);
    assert_eq!(closed["protected"], true);
}

#[test]
fn of_an_archive_only_the_chat_is_read() {
    let world = World::new();
    let case = world.case();
    let members = [("IMG-0001.jpg", "picture"), ("_chat.txt", OPEN), ("note.txt", "a letter")];
    let file = archive(&world, "chat.zip", &members);
    let unanswered = world.run(["chat", "import", "--case", &case, file.to_str().unwrap()]);
    assert_eq!(unanswered.failed(2), "witness-unanswered");
    let read = import(&world, &case, &["--depicts", "nothing-sexual"], &file);
    assert_eq!((&read["messages"], &read["ambiguous_dates"]), (&json!(4), &json!(4)));
    let again = import(&world, &case, &["--depicts", "nothing-sexual"], &file);
    assert_eq!(again, read);
    assert_eq!(world.lines(["evidence", "list", "--case", &case]).len(), 3);
}

#[test]
fn a_message_is_cited_and_handed_over_with_its_doubts_and_blacked_out() {
    let world = World::new();
    let case = world.case();
    let file = world.write("inputs/chat.txt", OPEN);
    let item = text(&import(&world, &case, &["--date-order", "dmy"], &file), "id");
    let messages = world.lines(["chat", "list", "--case", &case]);
    let id = text(&messages[0], "id");
    let draft = world.one([
        "report",
        "draft",
        "--case",
        &case,
        "--platform",
        "discord",
        "--route",
        "not-a-user-form",
        "--cite",
        &id,
    ]);
    let all = draft["fields"].to_string();
    assert!(
        all.contains(
            "Sam, 2026-11-03 21:04 as the clock showed it, time zone not known: “send more or I tell all” (item 1)"
        ),
        "{all}"
    );
    assert!(all.contains(world.one(["evidence", "show", &item])["sha256"].as_str().unwrap()), "{all}");
    fs::create_dir(world.path("unpacked")).unwrap();
    fs::create_dir(world.path("later")).unwrap();
    let out = world.path("out/package.zip");
    let only = format!("--only={id}");
    let item_too = format!("--only={item}");
    world.one(["handoff", "--case", &case, "--out", out.to_str().unwrap(), &only, &item_too, "--redact", "names"]);
    let csv = fs::read_to_string(unpack(&out, &world.path("unpacked")).join("data/messages.csv")).unwrap();
    assert!(
        csv.contains("time_as_written") && csv.contains("2026-11-03T21:04:00,,zone,send more or I tell all"),
        "{csv}"
    );
    assert!(!csv.contains("Robin") && csv.contains("█████"), "{csv}");
    assert_eq!(csv.lines().count(), 5, "{csv}");
    // Closed later, nothing of it is shown, cited or handed over.
    world.one(["evidence", "protect", &item, "--reason", "more than I thought"]);
    assert_eq!(world.lines(["chat", "list", "--case", &case]), Vec::<Value>::new());
    assert_eq!(world.lines(["search", "--case", &case, "warning"]), Vec::<Value>::new());
    let draft = world.one([
        "report",
        "draft",
        "--case",
        &case,
        "--platform",
        "discord",
        "--route",
        "not-a-user-form",
        "--cite",
        &id,
    ]);
    assert!(!draft["fields"].to_string().contains("tell all"));
    assert_eq!(import(&world, &case, &[], &file)["protected"], true, "the same file is not taken in anew");
    let out = world.path("out/later.zip");
    world.one(["handoff", "--case", &case, "--out", out.to_str().unwrap()]);
    assert!(!unpack(&out, &world.path("later")).join("data/messages.csv").exists());
}
