#![allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]

use std::cell::RefCell;

use cairn_reader_protocol::{Doubt, Moment, send};

use super::*;
use crate::remote::Pipes;

/// A file that lies in memory: each piece that may be wanted waits in the pipe.
fn read_file(file: &[u8], format: Option<ChatFormat>) -> (Vec<ChatMessage>, ChatRead) {
    let mut from = Vec::new();
    for _ in 0..3 {
        file.chunks(64 << 10).for_each(|piece| send(&mut from, piece).unwrap());
    }
    let pipes = RefCell::new(Pipes { from: from.as_slice(), to: Vec::new() });
    read(&mut Remote::new(&pipes, file.len() as u64), format, None)
}

const SMS: &str = r#"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup & Restore-->
<smses count="3" backup_set="x">
  <sms protocol="0" address="+12025550100" date="1793757840000" type="1" subject="null" body="hello &amp; &#55357;&#56832;" readable_date="Nov 3, 2026 9:04:00 PM" contact_name="Sam Rivers" />
  <sms protocol="0" address="+12025550100" date="1793757900000" type="2" body="no" readable_date="Nov 3, 2026 9:05:00 PM" contact_name="(Unknown)" />
  <mms date="1793757960000" msg_box="1" address="+12025550100" contact_name="Sam Rivers" readable_date="Nov 3, 2026 9:06:00 PM">
    <parts><part seq="-1" ct="application/smil" text="&lt;smil/&gt;" /><part seq="0" ct="image/jpeg" cl="IMG_1.jpg" text="null" data="/9j/4AAQ" /><part ct="text/plain" text="look" /></parts>
    <addrs><addr address="+12025550100" type="137" /></addrs>
  </mms>
  <sms address="1" type="1" body="no date" />
</smses>"#;

#[test]
fn messages_of_a_telephone_are_read_and_pictures_are_counted() {
    let (messages, read) = read_file(SMS.as_bytes(), None);
    assert_eq!((read.format, read.not_understood, read.problem), (Some(ChatFormat::Sms), 1, None));
    assert_eq!(messages.len(), 3);
    let first = &messages[0];
    assert_eq!((first.sender.as_deref(), first.sender_id.as_deref()), (Some("Sam Rivers"), Some("+12025550100")));
    assert_eq!(
        (first.text.as_str(), &first.at),
        ("hello & 😀", &Moment::Certain { ms: 1_793_757_840_000, offset: None })
    );
    assert!(messages[1].own && messages[1].sender.is_none() && messages[1].chat.as_deref() == Some("+12025550100"));
    assert_eq!((messages[2].media, messages[2].text.as_str()), (1, "look"));
    assert_eq!(messages[2].attachment.as_deref(), Some("IMG_1.jpg"));
}

#[test]
fn chats_of_telegram_are_read() {
    let one = r#"{"name":"Sam","type":"personal_chat","id":1,"messages":[
        {"id":1,"type":"service","date":"2026-11-03T21:03:00","date_unixtime":"1793757780","actor":"Sam","action":"phone_call","text":""},
        {"id":2,"type":"message","date":"2026-11-03T21:04:00","date_unixtime":"1793757840","from":"Sam","from_id":"user77",
         "text":["see ",{"type":"link","text":"example.org"}]},
        {"id":3,"type":"message","date":"2026-11-03T21:05:00","from":"Robin","from_id":"user78","photo":"photos/photo_1.jpg","text":""},
        {"id":4,"type":"message","date":7,"from":{}}]}"#;
    let all = format!("{{\"chats\":{{\"list\":[{one}]}}}}");
    for file in [one, &all] {
        let (messages, read) = read_file(file.as_bytes(), None);
        assert_eq!((read.format, read.not_understood), (Some(ChatFormat::Telegram), 1));
        assert!(messages[0].notice && messages[0].text == "phone call");
        assert_eq!(messages[1].text, "see example.org");
        assert_eq!(messages[1].at, Moment::Certain { ms: 1_793_757_840_000, offset: Some(-300) });
        assert_eq!(messages[1].sender_id.as_deref(), Some("user77"));
        assert_eq!(messages[2].at, Moment::Clock("2026-11-03T21:05:00".to_owned()));
        assert_eq!((messages[2].media, messages[2].attachment.as_deref()), (1, Some("photo_1.jpg")));
    }
}

#[test]
fn chats_of_instagram_and_messenger_are_read_oldest_first() {
    let file = r#"{"participants":[{"name":"Sam"},{"name":"Ren\u00c3\u00a9"}],"messages":[
        {"sender_name":"Sam","timestamp_ms":1793757960000,"photos":[{"uri":"your_instagram_activity/messages/inbox/x/photos/1.jpg"}]},
        {"sender_name":"Ren\u00c3\u00a9","timestamp_ms":1793757840000,"content":"caf\u00c3\u00a9","is_unsent":true},
        {"sender_name":"Sam","content":"when?"}],"title":"Sam","thread_path":"inbox/sam"}"#;
    let (messages, read) = read_file(file.as_bytes(), None);
    assert_eq!((read.format, read.not_understood), (Some(ChatFormat::Instagram), 1));
    assert_eq!((messages[0].sender.as_deref(), messages[0].text.as_str()), (Some("René"), "café"));
    assert!(messages[0].deleted && messages[1].media == 1 && messages[1].attachment.as_deref() == Some("1.jpg"));
    let (_, read) = read_file(file.replace("your_instagram_activity/", "").as_bytes(), None);
    assert_eq!(read.format, Some(ChatFormat::InstagramOrMessenger));
    let (_, read) = read_file(file.as_bytes(), Some(ChatFormat::Messenger));
    assert_eq!(read.format, Some(ChatFormat::Messenger), "what the person says counts");
    let closed = r#"{"participants":["Sam","René"],"threadName":"Sam","messages":[
        {"senderName":"René","timestamp":1793757840000,"text":"café","isUnsent":false,"media":[{"uri":"./media/a.jpg"}],"type":"media"}]}"#;
    let (messages, _) = read_file(closed.as_bytes(), None);
    assert_eq!(
        (messages[0].sender.as_deref(), messages[0].text.as_str(), messages[0].media),
        (Some("René"), "café", 1)
    );
}

#[test]
fn chats_of_discord_are_read_in_both_forms() {
    let file = r#"{"guild":{"name":"Direct Messages"},"channel":{"id":"1","name":"Sam"},"messages":[
        {"id":"2","type":"Default","timestamp":"2026-11-03T21:04:00.123-05:00","content":"hello",
         "author":{"id":"223344556677889900","name":"grey_heron_41"},"attachments":[{"id":"3","url":"https://x.example/a.png","fileName":"a.png"}]},
        {"id":"4","type":"Call","timestamp":"nonsense","content":"","author":{"id":"5","name":"robin"}},{}]}"#;
    let (messages, read) = read_file(file.as_bytes(), None);
    assert_eq!((read.format, read.not_understood, messages.len()), (Some(ChatFormat::Discord), 1, 2));
    assert_eq!(messages[0].at, Moment::Certain { ms: 1_793_757_840_123, offset: Some(-300) });
    assert_eq!(messages[0].sender_id.as_deref(), Some("223344556677889900"));
    assert_eq!((messages[0].media, messages[0].attachment.as_deref()), (1, Some("a.png")));
    assert_eq!((messages[1].notice, messages[1].doubts.as_slice()), (true, &[Doubt::NoTime][..]));
    let package = r#"[{"ID":175928847299117063,"Timestamp":"2016-04-30 11:18:25","Contents":"mine","Attachments":""}]"#;
    let (messages, _) = read_file(package.as_bytes(), None);
    assert!(messages[0].own && messages[0].at == Moment::Certain { ms: 1_462_015_105_796, offset: None });
}

#[test]
fn what_is_none_of_them_is_said_in_one_word() {
    let problem = |file: &[u8], format| read_file(file, format).1.problem;
    for file in
        ["{}", "[]", "{\"messages\":[]}", "<html></html>", "a letter", "", "[1,2]", "{\"messages\":7,\"type\":1}"]
    {
        assert_eq!(problem(file.as_bytes(), None).as_deref(), Some("not-known"), "{file}");
    }
    assert_eq!(problem(b"<smses><sms date=\"1\" body=\"x\"", None).as_deref(), Some("damaged"));
    for format in [ChatFormat::Sms, ChatFormat::Telegram, ChatFormat::Instagram, ChatFormat::Discord] {
        assert_eq!(problem(b"03.11.26, 21:04 - Sam: a", Some(format)).as_deref(), Some("other-format"));
    }
    assert_eq!(problem(SMS.as_bytes(), Some(ChatFormat::Whatsapp)).as_deref(), Some("other-format"));
}

#[test]
fn sixteen_bits_a_letter_are_read_too() {
    let units = "\u{feff}13.11.26, 21:04 - Sam: caf\u{e9}\r\n".encode_utf16().flat_map(u16::to_le_bytes);
    let (messages, _) = read_file(&units.collect::<Vec<_>>(), None);
    assert_eq!(messages[0].text, "café");
}
