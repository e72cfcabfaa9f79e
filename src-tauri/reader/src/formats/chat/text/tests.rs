#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test a panic is the way to say no")]

use super::*;

const IPHONE: &str = "\u{feff}[13/11/26, 21:04:11] Sam: \u{200e}Messages and calls are end-to-end encrypted.\r
[13/11/26, 21:04:30] ~\u{202f}Sam Rivers: hello\r
second line\r
\r
fourth line\r
\u{200e}[13/11/26, 21:05:00] Robin: \u{200e}image omitted\r
\u{200e}[13/11/26, 21:06:00] Robin: \u{200e}<attached: 00000012-PHOTO-2026-11-13-21-06-00.jpg>\r
\u{200e}[13/11/26, 21:07:00] \u{202a}+1\u{a0}(202)\u{a0}555\u{2011}0100\u{202c}: \u{200e}This message was deleted.\r
\u{200e}[13/11/26, 21:08:00] \u{200e}You blocked this contact\r
";

fn of(text: &str) -> Chat {
    read(text, None, None).unwrap()
}

fn clocks(chat: &Chat) -> Vec<&str> {
    let mut clocks = Vec::new();
    for one in &chat.messages {
        clocks.push(if let Moment::Clock(clock) = &one.at { clock.as_str() } else { "" });
    }
    clocks
}

#[test]
fn an_export_of_an_iphone_is_read() {
    let chat = of(IPHONE);
    assert_eq!((chat.format, chat.order), (Some(ChatFormat::Whatsapp), Some(DateOrder::Dmy)));
    assert_eq!(chat.not_understood, 0);
    let names: Vec<_> = chat.messages.iter().map(|one| one.sender.as_deref()).collect();
    let phone = "+1 (202) 555\u{2011}0100";
    assert_eq!(names, [Some("Sam"), Some("Sam Rivers"), Some("Robin"), Some("Robin"), Some(phone), None]);
    assert_eq!(chat.messages[1].text, "hello\nsecond line\n\nfourth line");
    assert_eq!(chat.messages[1].at, Moment::Clock("2026-11-13T21:04:30".to_owned()));
    assert!(
        chat.messages[1].raw.as_ref().unwrap().starts_with("[13/11/26, 21:04:30] ~\u{202f}Sam Rivers: hello\nsecond")
    );
    assert_eq!(chat.messages[1].written, "13/11/26, 21:04:30");
    assert_eq!((chat.messages[2].media, chat.messages[2].text.as_str()), (1, ""));
    assert_eq!(chat.messages[3].attachment.as_deref(), Some("00000012-PHOTO-2026-11-13-21-06-00.jpg"));
    assert!(chat.messages[4].deleted && !chat.messages[3].deleted);
    assert!(chat.messages[0].notice && !chat.messages[1].notice);
    assert!(chat.messages[5].notice && chat.messages[5].text == "You blocked this contact");
    assert!(chat.messages.iter().all(|one| one.doubts.is_empty()), "the zone is the core's question");
}

#[test]
fn exports_of_android_are_read_in_many_languages() {
    for (lines, order, first, media, deleted) in [
        (
            "11/13/26, 9:04 PM - Messages and calls are end-to-end encrypted.\n11/13/26, 9:04\u{202f}PM - Sam: hello: you\n\
             11/13/26, 9:05\u{202f}PM - Sam: <Media omitted>\n11/13/26, 9:06\u{202f}PM - Sam: This message was deleted\n",
            DateOrder::Mdy,
            "2026-11-13T21:04:00",
            1,
            1,
        ),
        (
            "13/11/26, 9:04 p.\u{a0}m. - Los mensajes y las llamadas están cifrados.\n13/11/26, 9:04 p.\u{a0}m. - Sam: hello: you\n\
             13/11/26, 9:05 p.\u{a0}m. - Sam: <Multimedia omitido>\n13/11/26, 9:06 p.\u{a0}m. - Sam: Se eliminó este mensaje.\n",
            DateOrder::Dmy,
            "2026-11-13T21:04:00",
            1,
            1,
        ),
        (
            "03.11.26, 21:04 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n03.11.26, 21:04 - Sam: hello: you\n\
             03.11.26, 21:05 - Sam: IMG-20261103-WA0001.jpg (Datei angehängt)\n03.11.26, 21:06 - Sam: Diese Nachricht wurde gelöscht.\n",
            DateOrder::Dmy,
            "2026-11-03T21:04:00",
            1,
            1,
        ),
        (
            "13/11/2026 21:04 - As mensagens são protegidas.\n13/11/2026 21:04 - Sam: hello: you\n\
             13/11/2026 21:05 - Sam: <Mídia oculta>\n13/11/2026 21:06 - Sam: Mensagem apagada\n",
            DateOrder::Dmy,
            "2026-11-13T21:04:00",
            1,
            1,
        ),
        (
            "2026-11-03, 9:04 p.m. - Les messages sont chiffrés\n2026-11-03, 9:04 p.m. - Sam: hello: you\n",
            DateOrder::Ymd,
            "2026-11-03T21:04:00",
            0,
            0,
        ),
    ] {
        let chat = read(lines, None, None).unwrap_or_else(|why| panic!("{why:?}: {lines}"));
        assert_eq!((chat.format, chat.order), (Some(ChatFormat::Whatsapp), Some(order)), "{lines}");
        let people = chat.messages.iter().filter(|one| !one.notice).collect::<Vec<_>>();
        assert_eq!(clocks(&chat)[1], first, "{lines}");
        assert_eq!((people[0].sender.as_deref(), people[0].text.as_str()), (Some("Sam"), "hello: you"), "{lines}");
        assert!(chat.messages[0].notice, "{lines}");
        assert_eq!(people.iter().map(|one| one.media).sum::<u32>(), media, "{lines}");
        assert_eq!(people.iter().filter(|one| one.deleted).count(), deleted, "{lines}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_left_open_until_somebody_says() {
    let lines = "03/11/26, 21:04 - Sam: a\n04/11/26, 21:04 - Sam: b\n05/05/26, 21:04 - Sam: c\n";
    let chat = of(lines);
    assert_eq!(chat.order, None);
    assert_eq!(clocks(&chat), ["", "", "2026-05-05T21:04:00"]);
    assert_eq!(chat.messages[0].doubts, [Doubt::DateOrder]);
    let clock = |order| {
        let chat = read(lines, None, Some(order)).unwrap();
        assert!(chat.messages.iter().all(|one| one.doubts.is_empty()));
        clocks(&chat)[0].to_owned()
    };
    assert_eq!(clock(DateOrder::Dmy), "2026-11-03T21:04:00");
    assert_eq!(clock(DateOrder::Mdy), "2026-03-11T21:04:00");
    // One day after the twelfth tells of all, and an answer against it is none.
    let lines = format!("{lines}25/11/26, 21:04 - Sam: d\n");
    assert_eq!(of(&lines).order, Some(DateOrder::Dmy));
    assert_eq!(read(&lines, None, Some(DateOrder::Mdy)).err(), Some(Failed::OtherOrder));
}

#[test]
fn a_text_with_names_and_times_is_read() {
    for line in [
        "2026-11-03 21:04 Sam: hello",
        "2026-11-03T21:04:00 Sam: hello",
        "[2026-11-03 21:04] Sam: hello",
        "2026-11-03 21:04\tSam: hello",
        "2026-11-03 21:04 | Sam: hello",
        "Sam [2026-11-03 21:04]: hello",
        "Sam (2026-11-03 21:04): hello",
    ] {
        let chat = of(&format!("My notes\n\n{line}\nmore\n"));
        assert_eq!(chat.format, Some(ChatFormat::Text), "{line}");
        assert_eq!((chat.not_understood, chat.messages.len()), (1, 1), "{line}");
        let one = &chat.messages[0];
        assert_eq!((one.sender.as_deref(), one.text.as_str()), (Some("Sam"), "hello\nmore"), "{line}");
        assert_eq!(one.at, Moment::Clock("2026-11-03T21:04:00".to_owned()), "{line}");
    }
    let chat = of("2026-11-03T21:04:00-05:00 Sam: hello\n");
    assert_eq!(chat.messages[0].at, Moment::Certain { ms: 1_793_757_840_000, offset: Some(-300) });
    let chat = of("2026-11-03 9:04 Sam: a\n2026-11-03 10:04 Sam: b\n");
    assert_eq!(chat.messages[0].doubts, [Doubt::TwelveHour]);
    let chat = of("[21:04] Sam: a\n");
    assert_eq!(
        (chat.messages[0].at.clone(), chat.messages[0].doubts.as_slice()),
        (Moment::Unknown, &[Doubt::NoDate][..])
    );
}

#[test]
fn what_is_no_chat_is_none_and_what_was_said_counts() {
    for text in ["", "a letter\nwith two lines", "We met at 10:30. It rained: hard.", "\u{feff}\r\n"] {
        assert_eq!(read(text, None, None).err(), Some(Failed::NotKnown), "{text}");
    }
    let plain = "2026-11-03 21:04 Sam: hello\n";
    assert_eq!(read(plain, Some(ChatFormat::Whatsapp), None).err(), Some(Failed::NotKnown));
    assert_eq!(read(IPHONE, Some(ChatFormat::Text), None).unwrap().format, Some(ChatFormat::Text));
}

#[test]
fn a_quoted_chat_inside_of_a_message_stays_in_it() {
    let chat = of("03.11.26, 21:04 - Sam: he wrote\n[02.11.26, 10:00:00] Robin: this\n10:30 later: at home\n");
    assert_eq!(chat.messages.len(), 1);
    assert_eq!(chat.messages[0].text, "he wrote\n[02.11.26, 10:00:00] Robin: this\n10:30 later: at home");
}
