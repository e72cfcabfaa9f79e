use super::*;
use crate::{
    clock::When,
    journal::tests::{journal, new_case},
};

mod any;
mod golden;
mod journal;

fn when(text: &str) -> When {
    When::parse(text).unwrap()
}

/// With every part that any of the laws asks for.
pub(super) fn whole(kind: NoticeKind) -> NoticeInput {
    NoticeInput {
        kind,
        platform: Some("x".into()),
        receiver: Some("X".into()),
        places: vec![
            NoticePlace::Address("https://posts.example/p/77".into()),
            NoticePlace::Account {
                platform: "x".into(),
                handle: "grey_heron_41".into(),
                user_id: Some("223344556677889900".into()),
                url: Some("https://profiles.example/grey_heron_41".into()),
            },
            NoticePlace::Reference {
                number: 5,
                url: Some("https://posts.example/p/78".into()),
                seen: Some(when("2026-11-04T07:30:00-05:00")),
            },
            NoticePlace::Moment { number: 2, at: when("2026-11-03T21:04:00-05:00"), about: true },
        ],
        shows: Some("A photo from the waist up, taken in a bathroom; a small scar on the left hand".into()),
        capacity: Some(Capacity::Myself),
        reasons: vec![Reason::SentPrivately, Reason::NeverAgreed],
        more: None,
        believes: true,
        name: Some("Dana Field".into()),
        contact: Some("dana@example.org".into()),
        signed: when("2026-11-04T09:15:00-05:00"),
        hotline_number: None,
        may_be_minor: false,
        country: "US".into(),
    }
}

fn of(input: &NoticeInput) -> Notice {
    draft(input, Words::english()).unwrap()
}

fn text(notice: &Notice) -> String {
    notice.fields[1].text.clone()
}

/// The parts that are not there.
fn lacks(input: &NoticeInput) -> Vec<String> {
    of(input).elements.into_iter().filter(|one| !one.present).map(|one| one.id).collect()
}

/// One thing taken out of a notice.
type Without = fn(&mut NoticeInput);

#[test]
fn a_whole_notice_is_complete_under_every_law() {
    for kind in NoticeKind::ALL {
        let notice = of(&whole(kind));
        assert!(notice.complete && notice.elements.iter().all(|one| one.present && one.missing.is_empty()), "{kind:?}");
    }
}

/// 47 U.S.C. 223a(a)(1)(B): (1) a signature of the person shown or of someone authorized, (2) identification and enough to find
/// it, (3) a good-faith statement with what tells that there was no consent, (4) contact information.
#[test]
fn the_act_asks_for_four_parts_and_a_notice_that_lacks_one_says_which() {
    let ids: Vec<_> = of(&whole(NoticeKind::TakeItDown)).elements.into_iter().map(|one| (one.id, one.by_law)).collect();
    let four = ["signature", "identification", "good-faith", "contact"].map(|id| (id.to_owned(), true));
    assert_eq!(ids, four);
    let cases: [(&str, &str, Without); 10] = [
        ("no name", "signature", |n| n.name = None),
        ("only spaces for a name", "signature", |n| n.name = Some("  ".into())),
        ("no capacity", "signature", |n| n.capacity = None),
        ("not which picture", "identification", |n| n.shows = None),
        ("no place", "identification", |n| n.places.clear()),
        ("only an account, and no time", "identification", |n| {
            n.places.retain(|place| matches!(place, NoticePlace::Account { .. }));
        }),
        ("no belief", "good-faith", |n| n.believes = false),
        ("no reason", "good-faith", |n| n.reasons.clear()),
        ("no contact", "contact", |n| n.contact = None),
        ("nothing to reach anyone", "contact", |n| n.contact = Some("call me".into())),
    ];
    for (what, element, without) in cases {
        let mut input = whole(NoticeKind::TakeItDown);
        without(&mut input);
        assert_eq!(lacks(&input), [element], "{what}");
        let notice = of(&input);
        assert!(!notice.complete, "{what}");
        let missing = notice.elements.iter().find(|one| one.id == element).unwrap();
        assert_eq!(missing.missing.len(), 1, "{what}: {:?}", missing.missing);
        assert!(!missing.missing[0].starts_with("notice-"), "{what}");
    }
    let mut nothing = whole(NoticeKind::TakeItDown);
    for (_, _, without) in cases {
        without(&mut nothing);
    }
    assert_eq!(lacks(&nothing), ["signature", "identification", "good-faith", "contact"]);
}

#[test]
fn a_chat_without_an_address_is_found_by_account_and_time() {
    let mut input = whole(NoticeKind::TakeItDown);
    input.places.retain(|place| matches!(place, NoticePlace::Account { .. } | NoticePlace::Moment { .. }));
    assert_eq!(lacks(&input), Vec::<String>::new());
    let seen = NoticePlace::Reference { number: 1, url: None, seen: Some(when("2026-11-03T21:04:00Z")) };
    input.places.retain(|place| matches!(place, NoticePlace::Account { .. }));
    input.places.push(seen);
    assert_eq!(lacks(&input), Vec::<String>::new());
}

#[test]
fn own_words_are_a_reason_and_a_phone_number_is_a_way_to_reach_someone() {
    let mut input = whole(NoticeKind::TakeItDown);
    input.reasons.clear();
    input.more = Some("He published it after I ended it.".into());
    input.contact = Some("+1 202 555 0123".into());
    assert_eq!(lacks(&input), Vec::<String>::new());
}

/// Regulation (EU) 2022/2065, Article 16(2)(a) to (d).
#[test]
fn a_dsa_notice_asks_for_four_parts_and_a_child_lets_the_third_be_left_out() {
    let ids: Vec<_> = of(&whole(NoticeKind::Dsa)).elements.into_iter().map(|one| (one.id, one.by_law)).collect();
    assert_eq!(ids, ["explanation", "location", "name-email", "bona-fide"].map(|id| (id.to_owned(), true)));
    let cases: [(&str, Without); 5] = [
        ("explanation", |n| n.reasons.clear()),
        ("location", |n| n.places.clear()),
        ("name-email", |n| n.contact = Some("+1 202 555 0123".into())),
        ("name-email", |n| n.name = None),
        ("bona-fide", |n| n.believes = false),
    ];
    for (element, without) in cases {
        let mut input = whole(NoticeKind::Dsa);
        without(&mut input);
        assert_eq!(lacks(&input), [element]);
    }
    let mut anonymous = whole(NoticeKind::Dsa);
    (anonymous.name, anonymous.contact) = (None, None);
    assert_eq!(lacks(&anonymous), ["name-email"], "an adult's picture needs a name");
    anonymous.reasons.push(Reason::Under18);
    let notice = of(&anonymous);
    assert!(notice.complete && notice.elements[2].left_out.is_some());
    assert!(text(&notice).contains("Article 16(2)(c) allows that"), "{}", text(&notice));
    // Half a name is no anonymous notice.
    anonymous.name = Some("Dana Field".into());
    assert_eq!(lacks(&anonymous), ["name-email"]);
}

#[test]
fn the_parts_of_the_uk_request_are_ours_and_no_day_is_told_on_which_its_duty_starts() {
    let notice = of(&whole(NoticeKind::Uk));
    assert!(notice.elements.iter().all(|one| !one.by_law));
    let start = notice.facts.iter().find(|fact| fact.id == "start").unwrap();
    assert_eq!((start.confirmed, start.kind), (Sure::No, FactKind::Open));
    for language in ["en", "es"] {
        let notice = draft(&whole(NoticeKind::Uk), Words::of(language)).unwrap();
        let told = notice.facts.iter().map(|fact| &fact.text).chain(&notice.after);
        for sentence in told {
            // The year is part of the act's name; there is no day anywhere.
            assert!(
                !sentence.replace("Act 2026", "").chars().any(|c| c == '2') || sentence.contains("48"),
                "{sentence}"
            );
        }
    }
}

#[test]
fn what_is_not_confirmed_is_told_as_such_and_what_is_says_where_it_was_read() {
    for kind in NoticeKind::ALL {
        let law = law(kind, Words::english()).unwrap();
        assert!(law.facts.iter().any(|fact| fact.confirmed == Sure::Yes));
        assert!(law.facts.iter().any(|fact| fact.confirmed != Sure::Yes), "{kind:?}");
        for fact in law.facts {
            assert_eq!(fact.sources.is_empty(), fact.confirmed == Sure::No, "{kind:?} {}", fact.id);
        }
    }
    let act = law(NoticeKind::TakeItDown, Words::english()).unwrap();
    let sure = |id: &str| act.facts.iter().find(|fact| fact.id == id).map(|fact| fact.confirmed);
    // As the facts have it: the law's own text, what was cut off, and what only others report.
    assert_eq!([sure("person"), sure("hours"), sure("copies")], [Some(Sure::Yes); 3]);
    assert_eq!([sure("not-covered"), sure("which-image")], [Some(Sure::No); 2]);
    assert_eq!([sure("removes-nothing"), sure("who-complains"), sure("places")], [Some(Sure::Partly); 3]);
}

#[test]
fn the_picture_is_never_sent_and_a_child_has_a_hotline_and_take_it_down_beside_it() {
    for language in ["en", "es"] {
        for kind in NoticeKind::ALL {
            for (may_be_minor, says) in [(false, false), (true, false), (false, true), (true, true)] {
                let mut input = whole(kind);
                input.may_be_minor = may_be_minor;
                if says {
                    input.reasons.push(Reason::Under18);
                }
                let notice = draft(&input, Words::of(language)).unwrap();
                let services: Vec<_> = notice.beside.iter().filter_map(|one| one.service.as_deref()).collect();
                let wanted = if may_be_minor || says {
                    vec!["us-ncmec-cybertipline", "int-ncmec-take-it-down"]
                } else {
                    vec!["int-stopncii"]
                };
                assert_eq!(services, wanted, "{kind:?} {may_be_minor} {says}");
                assert!(services.iter().all(|id| crate::directory::show(id, Words::english()).is_some()));
                let never = ["Never send", "Don’t send", "Nunca envíes", "No envíes"];
                assert!(never.iter().any(|start| notice.beside[0].text.starts_with(start)), "{:?}", notice.beside[0]);
                let said = ["is not attached", "no va adjunta"];
                assert!(said.iter().any(|words| text(&notice).contains(words)), "{}", text(&notice));
                assert_eq!(text(&notice).contains("18"), says, "{}", text(&notice));
            }
        }
    }
    let abroad = NoticeInput { may_be_minor: true, country: "MX".into(), ..whole(NoticeKind::TakeItDown) };
    assert!(of(&abroad).beside.iter().all(|one| one.service.as_deref() != Some("us-ncmec-cybertipline")));
}

#[test]
fn a_number_of_the_hotline_is_told_only_where_it_says_that_the_person_was_under_18() {
    let mut input = NoticeInput { hotline_number: Some("555-0101".into()), ..whole(NoticeKind::TakeItDown) };
    assert!(!text(&of(&input)).contains("555-0101"));
    input.reasons.push(Reason::Under18);
    assert!(text(&of(&input)).contains("It has been reported to the CyberTipline, number 555-0101."));
}

#[test]
fn nothing_that_was_typed_becomes_anything_else_and_no_gap_is_left_in_the_text() {
    let typed = "{ $law } <b>x</b> =cmd #1\u{202e}\u{0}";
    for kind in NoticeKind::ALL {
        let mut input = whole(kind);
        input.shows = Some(typed.into());
        input.more = Some(format!("{typed}\nsecond line"));
        input.name = Some(typed.into());
        input.receiver = Some(typed.into());
        input.places.push(NoticePlace::Address(typed.into()));
        let told = text(&of(&input));
        assert_eq!(told.matches("{ $law } <b>x</b> =cmd #1").count(), 5, "{told}");
        assert!(!told.contains('\u{202e}') && !told.contains('\u{0}') && told.contains("- second line"), "{told}");
        let empty = NoticeInput {
            platform: None,
            receiver: None,
            places: Vec::new(),
            shows: None,
            capacity: None,
            reasons: Vec::new(),
            believes: false,
            name: None,
            contact: None,
            ..whole(kind)
        };
        for language in ["en", "es"] {
            let told = text(&draft(&empty, Words::of(language)).unwrap());
            assert!(!told.contains('{') && !told.contains("notice-") && !told.contains("__"), "{told}");
            assert!(told.lines().all(|line| !line.trim_end().ends_with(':')), "{told}");
        }
    }
}

#[test]
fn codes_are_the_same_in_json_and_by_name() {
    for reason in Reason::ALL {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
        assert_eq!(Reason::from_name(reason.as_str()), Some(reason));
    }
    for capacity in Capacity::ALL {
        assert_eq!(serde_json::to_value(capacity).unwrap(), capacity.as_str());
        assert_eq!(Capacity::from_name(capacity.as_str()), Some(capacity));
    }
    for kind in NoticeKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
    }
}

#[test]
fn only_addresses_that_were_read_are_offered() {
    let url = |platform: &str, kind| of(&NoticeInput { platform: Some(platform.into()), ..whole(kind) }).url;
    assert_eq!(
        url("x", NoticeKind::TakeItDown).as_deref(),
        Some("https://help.x.com/forms/safety-and-sensitive-content/take-it-down")
    );
    assert_eq!(url("tiktok", NoticeKind::TakeItDown), None, "its address is not confirmed");
    assert_eq!(url("reddit", NoticeKind::Dsa), None);
    for platform in ["x", "discord", "instagram"] {
        let address = url(platform, NoticeKind::TakeItDown).unwrap();
        assert!(crate::content::address(&address).is_some(), "the window opens what stands in the content");
    }
}
