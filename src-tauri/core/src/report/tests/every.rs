//! Every platform, route, kind of harm and language: what a reviewer needs is there, and nothing else.

use super::*;

/// English, Spanish, and a person who reads Spanish and writes to someone who reads English.
const LANGUAGES: [(&str, &str); 3] = [("en", "en"), ("es", "es"), ("es", "en")];

/// What a text says of each kind of harm, in both languages.
const HARMS: [(Happening, &str, &str); 10] = [
    (Happening::AskingForPictures, "for sexual pictures", "pidió imágenes sexuales"),
    (Happening::AskingToMeet, "to meet in person", "encuentro en persona"),
    (Happening::ThreatToShare, "threatened to share", "amenazó con difundir"),
    (Happening::PicturesShared, "were shared without permission", "Se difundieron sin permiso"),
    (Happening::FakePictures, "made with AI", "hechas con IA"),
    (Happening::FoundImagesOfChild, "a sexual picture of a child", "imagen sexual de una niña o un niño"),
    (Happening::WorriedAboutChanges, "changes that worry me", "cambios que me preocupan"),
    (Happening::SomethingElse, "I can say more when you ask", "Puedo decir más si me lo piden"),
    (Happening::Unsure, "I am not sure yet", "no sé con seguridad"),
    (Happening::RatherNotSay, "I would rather not say", "Prefiero no decir"),
];

/// A message whose moment is certain, one without a zone, and one whose day nobody can tell.
pub(super) fn messages(platform: &str) -> Vec<Quoted> {
    let account = Reported { platform: platform.to_owned(), handle: "grey_heron_41".into(), ..Reported::default() };
    let certain = Quoted {
        sender: Some("Sam R.".to_owned()),
        account: Some(account),
        at: Some(Stamp::parse("2026-11-03T21:09:00-05:00").unwrap()),
        written: "3 Nov".to_owned(),
        text: "Pay me\nor else".to_owned(),
        number: 9,
        ..Quoted::default()
    };
    let clock = Some("2026-11-03 21:10".to_owned());
    let clock = Quoted { at: None, clock, text: "Now".to_owned(), own: true, account: None, ..certain.clone() };
    let open =
        Quoted { clock: None, own: false, written: "03/11/26, 21:11".to_owned(), deleted: true, ..clock.clone() };
    vec![open, clock, certain]
}

/// Calls `act` with each route, each kind of harm and each pair of languages; who tells and of whom takes turns.
fn every(mut act: impl FnMut(DraftInput, (&'static str, &'static str), usize)) {
    let mut turn = 0;
    for platform in platforms(Words::english()) {
        for route in routes(&platform.id, Words::english()).unwrap() {
            for (harm, _) in HARMS.iter().enumerate() {
                for languages in LANGUAGES {
                    let mut input = input(&platform.id, &route.route, &[HARMS[harm].0]);
                    input.situation.role = Role::ALL[turn % Role::ALL.len()];
                    input.situation.about = About::ALL[turn % About::ALL.len()];
                    input.situation.age = AgeBand::ALL[turn / 2 % AgeBand::ALL.len()];
                    input.situation.danger_now = if turn % 3 == 0 { Answer::Yes } else { Answer::No };
                    input.short = turn % 2 == 0;
                    input.evidence.push(Shown::Locked { number: 6 });
                    input.messages = messages(&platform.id);
                    turn += 1;
                    act(input, languages, harm);
                }
            }
        }
    }
    assert!(turn > 5000, "{turn}");
}

#[test]
fn every_report_can_be_acted_on() {
    every(|mut input, (mine, theirs), harm| {
        for short in [input.short, !input.short] {
            input.short = short;
            let draft = draft(&input, Words::of(mine), Words::of(theirs)).unwrap();
            names_what_they_need(&draft, &input, harm);
            is_clean(&draft);
            assert_eq!(draft.own.is_empty(), mine == theirs);
        }
    });
}

fn names_what_they_need(draft: &Draft, input: &DraftInput, harm: usize) {
    let at = format!("{} {} {} short: {}", draft.platform, draft.route, draft.language, input.short);
    let whole = draft.fields.iter().find(|field| field.id == "text" || field.id == "note").unwrap();
    let has = |part: &str| assert!(whole.text.contains(part), "{at}: {part}: {}", whole.text);
    for part in ["grey_heron_41", "223344556677889900", "https://profiles.example/grey_heron_41"] {
        has(part);
    }
    // The address of a protected item, and nothing else of it.
    has("https://posts.example/p/77");
    has("2026-11-03 21:04 (UTC-05:00)");
    has("2026-11-04 07:30 (UTC-05:00)");
    if !input.short {
        has(HASH);
    }
    let english = draft.language == "en";
    // A message with its words, its account, its time with zone, and where it stands: unless the box is too small for it.
    if whole.limit.is_none() {
        has("Sam R., ");
        has("2026-11-03 21:09 (UTC-05:00)");
        has(if english { ": “Pay me or else” (item 9)" } else { ": «Pay me or else» (prueba 9)" });
        has(if english { "time zone not known: “Now”" } else { "zona horaria no conocida: «Now»" });
        if !input.short {
            has(if english {
                "time as written: 03/11/26, 21:11"
            } else {
                "hora tal como está escrita: 03/11/26, 21:11"
            });
        }
    }
    let (_, in_english, in_spanish) = HARMS[harm];
    if draft.route != "underage-form" {
        has(if english { in_english } else { in_spanish });
    }
    // What is asked for: at least that the police can ask later, or that they are told.
    has(if english { "police" } else { "policía" });
    let danger = whole.text.contains(if english { "in danger right now" } else { "en peligro" });
    assert_eq!(danger, input.situation.danger_now == Answer::Yes, "{at}: {}", whole.text);
    match &draft.rule {
        Some(rule) => has(&rule.text),
        None => {
            let known = catalogue::find(&draft.platform).unwrap();
            let nobody_knows = known.policies.is_empty() || known.kind == "website" || draft.route == "underage-form";
            assert!(nobody_knows, "{at}");
        }
    }
}

fn is_clean(draft: &Draft) {
    let at = format!("{} {} {}", draft.platform, draft.route, draft.language);
    let texts = draft.fields.iter().map(|field| &field.text).chain(draft.own.iter().map(|own| &own.text));
    let steps = draft.steps.iter().map(|step| &step.text);
    for said in draft.save_first.iter().chain(&draft.missing).chain(steps).chain(texts) {
        assert!(!said.contains(['{', '}']) && !said.contains("report-text-"), "{at}: {said}");
        assert!(!said.contains("  ") && !said.contains("..") && said.trim() == said, "{at}: {said:?}");
        assert_eq!(crate::decode::without_unseen(&said.replace('\n', " ")), said.replace('\n', " "), "{at}");
    }
    for field in &draft.fields {
        assert!(field.limit.is_none_or(|limit| field.count <= limit), "{at}: {}", field.id);
        assert!(!field.label.is_empty() && !field.label.contains("report-text"), "{at}");
    }
    assert!(!draft.save_first.is_empty() && !draft.steps.is_empty() && draft.read_on == "2026-11-23");
}

#[test]
fn what_is_left_out_is_nowhere() {
    /// What is left out by a word, and by what a text would betray it in English and in Spanish.
    const OUT: [(&str, &[&str]); 9] = [
        ("role", &["my child", "My child", "parent", "carer", "mi hija", "Mi hija", "madre"]),
        ("place", &["QZ", "QX", "-05:00", "Country", "País"]),
        ("age", &["13 to 15", "entre 13 y 15"]),
        ("money", &["Money", "dinero"]),
        ("danger", &["in danger", "en peligro"]),
        ("entries", &["entry 1", "nota 1", "21:04", "21:09", "21:10", "21:11"]),
        ("evidence", &[HASH, "item 4", "prueba 4", "posts.example", "SHA-256", "item 9", "prueba 9"]),
        ("messages", &["Pay me", "Sam R.", "21:09", "item 9", "prueba 9"]),
        // Whoever is left out by name may be named in words that somebody else typed.
        ("name", &["Pay me", "Now", "Sam R."]),
    ];
    let mut turn = 0;
    for platform in platforms(Words::english()) {
        for route in routes(&platform.id, Words::english()).unwrap() {
            for (out, betrayed) in OUT {
                turn += 1;
                let mut input = input(&platform.id, &route.route, &[HARMS[turn % HARMS.len()].0]);
                input.messages = messages(&platform.id);
                input.situation.danger_now = Answer::Yes;
                input.leave_out = LeaveOut::read(&[out.to_owned()], false);
                input.short = turn % 2 == 0;
                let (mine, theirs) = LANGUAGES[turn % LANGUAGES.len()];
                let draft = draft(&input, Words::of(mine), Words::of(theirs)).unwrap();
                let own = draft.own.iter().map(|own| &own.text);
                for text in draft.fields.iter().map(|field| &field.text).chain(own) {
                    for part in betrayed {
                        assert!(!text.contains(part), "{} {} {out}: {part}: {text}", platform.id, route.route);
                    }
                }
            }
        }
    }
}

#[test]
fn whoever_stays_anonymous_tells_neither_who_nor_where() {
    every(|mut input, (mine, theirs), harm| {
        // One kind of harm is enough for each route: the words around it are the same.
        if harm != 2 {
            return;
        }
        input.situation.role = Role::Guardian;
        input.situation.about = About::MyChild;
        input.leave_out = LeaveOut::read(&[], true);
        let draft = draft(&input, Words::of(mine), Words::of(theirs)).unwrap();
        let text = all_text(&draft);
        for part in
            ["QZ", "QX", "-05:00", "my child", "My child", "parent", "mi hija", "Mi hija", "madre", "Pay me", "Sam R."]
        {
            assert!(!text.contains(part), "{} {}: {part}: {text}", draft.platform, draft.route);
        }
        assert!(text.contains("2026-11-04 02:04 (UTC)"), "{text}");
        assert!(text.contains("anonymous") || text.contains("anonimato"), "{text}");
    });
}

#[test]
fn places_are_told_by_the_names_that_people_use() {
    let mut input = input("discord", "message-in-app", &[Happening::ThreatToShare]);
    (input.situation.country, input.situation.region) = ("US".into(), Some("OH".into()));
    let draft = draft(&input, Words::of("es"), Words::english()).unwrap();
    assert!(has(&draft, "note").contains("Country: United States. State or region: Ohio."), "{}", has(&draft, "note"));
    assert!(draft.own[0].text.contains("País: Estados Unidos. Estado o región: Ohio."), "{}", draft.own[0].text);
}

#[test]
fn of_a_long_list_the_beginning_and_the_end_are_told() {
    let mut input = input("discord", "message-in-app", &[Happening::ThreatToShare]);
    let at = |minute: u32| Stamp::parse(&format!("2026-11-03T{:02}:{:02}:00-05:00", minute / 60, minute % 60)).unwrap();
    input.entries = (1..=1000).map(|number| Happened { number, at: Some(at(number)), about: false }).collect();
    let text = all_text(&drafted(&input).unwrap());
    for part in
        ["00:01 (UTC-05:00), entry 1 in", "entry 15 in", "and 970 more in between", "entry 986 in", "entry 1000 in"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("entry 16 in") && !text.contains("entry 985 in"), "{text}");
    input.short = true;
    let text = all_text(&drafted(&input).unwrap());
    let span = "When: first 2026-11-03 00:01 (UTC-05:00), last 2026-11-03 16:40 (UTC-05:00) (1000 times in my notes)";
    assert!(text.contains(span), "{text}");
}
