//! What holds for every situation, whatever is answered and whenever it is asked.

use std::collections::BTreeSet;

use jiff::{Timestamp, tz::TimeZone};
use proptest::{prelude::*, sample::select};

use super::*;
use crate::{
    content::service::{AgeOf, Ages, Kind, Tag},
    directory::{Recommendation, countries, emergency_service, find, recommend, regions},
    plan::NotToDo,
};

fn answer() -> impl Strategy<Value = Answer> {
    select(vec![Answer::Yes, Answer::No, Answer::Unsure, Answer::RatherNotSay])
}

/// Every country of the directory and one that it doesn't know; in the United States every state and none.
fn place() -> impl Strategy<Value = (String, Option<String>)> {
    let mut places: Vec<_> = countries(Words::english()).into_iter().map(|one| (one.code, None)).collect();
    places.push(("XX".to_owned(), None));
    let states = regions("US").into_iter().map(|state| ("US".to_owned(), Some(state.code)));
    prop_oneof![select(places), select(states.collect::<Vec<_>>())]
}

fn any_situation() -> impl Strategy<Value = Situation> {
    let who = (select(Role::ALL), select(About::ALL), select(AgeBand::ALL), select(Suspect::ALL));
    let happening = proptest::sample::subsequence(Happening::ALL, 0..=Happening::ALL.len());
    let there = prop_oneof![Just(None), place().prop_map(|(country, _)| Some(country))];
    let platforms = proptest::sample::subsequence(vec!["instagram", "telegram", "no-such-place"], 0..=3);
    let languages = proptest::sample::subsequence(vec!["en", "es", "fr", "ase"], 0..=4);
    let answers = proptest::collection::vec(answer(), 10);
    (place(), who, happening, there, platforms, languages, answers).prop_map(
        |((country, region), who, happening, person_country, platforms, languages, said)| {
            let mut situation = Situation { region, person_country, happening, ..Situation::default_for(&country) };
            (situation.role, situation.about, situation.age, situation.person) = who;
            situation.platforms = platforms.into_iter().map(str::to_owned).collect();
            situation.languages = languages.into_iter().map(str::to_owned).collect();
            (situation.danger_now, situation.missing_or_meeting, situation.thoughts_of_suicide) =
                (said[0], said[1], said[2]);
            (situation.military, situation.money_asked, situation.deaf) = (said[3], said[4], said[5]);
            (situation.native, situation.lgbtq, situation.person_can_reach_computer) = (said[6], said[7], said[8]);
            situation.deadline = said[9];
            situation
        },
    )
}

/// Some moment of the years around the content, in some zone.
fn any_time() -> impl Strategy<Value = ZonedDateTime> {
    let zones = ["America/New_York", "Pacific/Auckland", "Asia/Kolkata", "Pacific/Honolulu", "Europe/London", "UTC"];
    (1_760_000_000_i64..1_900_000_000, select(zones.to_vec())).prop_map(|(second, zone)| {
        Timestamp::from_second(second).unwrap().to_zoned_datetime(TimeZone::get(zone).unwrap())
    })
}

/// The years of an age band; none where it wasn't said.
fn years(age: AgeBand) -> Option<(u8, u8)> {
    match age {
        AgeBand::Under13 => Some((0, 12)),
        AgeBand::Thirteen => Some((13, 15)),
        AgeBand::Sixteen => Some((16, 17)),
        AgeBand::Young => Some((18, 24)),
        AgeBand::Adult => Some((25, 120)),
        AgeBand::Unsure | AgeBand::RatherNotSay => None,
    }
}

/// Whether a service is for nobody of this age.
fn is_for_others(ages: Ages, age: AgeBand) -> bool {
    match (ages, years(age)) {
        (Ages::Any, _) | (Ages::Minor, None) => false,
        (Ages::Minor, Some((from, _))) => from >= 18,
        (Ages::Adult, Some((_, to))) => to < 18,
        // Who didn't say may be a child.
        (Ages::Adult | Ages::Range(..), None) => true,
        (Ages::Range(least, most), Some((from, to))) => to < least || most < from,
    }
}

/// The words, in both languages, by which a plan would tell whoever may be the one doing it.
fn would_tell(person: Suspect) -> Vec<&'static str> {
    let home =
        ["tell a parent", "your parent", "the parents", "relative", "your family", "madre", "padre", "la familia"];
    let school = ["tell the school", "ask the school", "at school to help", "person your school names"];
    let escuela = ["tu escuela designa", "pide ayuda a la escuela", "alguien de la escuela"];
    match person {
        Suspect::Stranger | Suspect::OtherYoungPerson => Vec::new(),
        Suspect::Household | Suspect::Family => home.to_vec(),
        Suspect::SchoolStaff => [&school[..], &escuela[..]].concat(),
        Suspect::Known | Suspect::Unsure | Suspect::RatherNotSay => [&home[..], &school[..], &escuela[..]].concat(),
    }
}

fn service_fits(one: &Recommendation, situation: &Situation) -> Result<(), TestCaseError> {
    let listed = find(&one.service).unwrap();
    let record = &listed.record;
    prop_assert!(one.confirmed && record.confirmed && !record.listed_only, "{} isn’t confirmed", one.service);
    prop_assert!(
        listed.country == situation.country || listed.country == "INT",
        "{} is of {}",
        one.service,
        listed.country
    );
    prop_assert!(record.region.is_none() || record.region == situation.region, "{} is of another state", one.service);
    prop_assert!(one.phone.is_some() || one.url.is_some() || one.text.is_some(), "no way to reach {}", one.service);
    prop_assert!(one.open_now != Some(true) || one.opens_at.is_none(), "{} is open and opens", one.service);
    prop_assert!(!(record.contacts_home && situation.suspect_may_be_at_home()), "{} calls home", one.service);
    let found = situation.has(Happening::FoundImagesOfChild);
    prop_assert!(found || !is_for_others(record.about_ages, situation.age), "{} is about others", one.service);
    let online = [Happening::PicturesShared, Happening::FakePictures, Happening::FoundImagesOfChild];
    let address_only = record.kind == Kind::OfficialReport && record.serves == [Tag::Csam];
    prop_assert!(!address_only || online.iter().any(|one| situation.has(*one)), "{} takes addresses only", one.service);
    if record.age_of == AgeOf::Person {
        prop_assert!(!is_for_others(record.for_ages, situation.age), "{} is for others", one.service);
    }
    Ok(())
}

fn words_are_whole(text: &str) -> Result<(), TestCaseError> {
    let broken = text.is_empty() || text.contains(['{', '}', '$']) || text.contains("  ") || text.contains(" .");
    prop_assert!(!broken && !text.starts_with("do-") && !text.starts_with("why-"), "{text:?}");
    Ok(())
}

/// How many situations: the deep run looks at more.
fn cases() -> u32 {
    if std::env::var_os("CAIRN_DEEP").is_some() { 2000 } else { 100 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn nothing_unconfirmed_or_for_another_age_or_place_is_offered(situation in any_situation(), now in any_time()) {
        for words in [Words::english(), Words::of("es")] {
            let offered = recommend(&situation, &now, words);
            let once: BTreeSet<_> = offered.iter().map(|one| &one.service).collect();
            prop_assert_eq!(once.len(), offered.len());
            for (at, one) in offered.iter().enumerate() {
                prop_assert_eq!(one.position as usize, at + 1);
                service_fits(one, &situation)?;
                words_are_whole(&one.reason)?;
            }
        }
    }

    #[test]
    fn a_plan_always_has_one_next_step_and_leads_to_nothing_unconfirmed(
        situation in any_situation(),
        now in any_time(),
    ) {
        for words in [Words::english(), Words::of("es")] {
            let plan = plan(&situation, &now, words);
            prop_assert!(!plan.steps.is_empty());
            let next: Vec<_> = plan.steps.iter().filter(|step| step.next).map(|step| step.position).collect();
            prop_assert_eq!(next, vec![1]);
            let once: BTreeSet<_> = plan.steps.iter().map(|step| &step.id).collect();
            prop_assert_eq!(once.len(), plan.steps.len());
            for step in &plan.steps {
                words_are_whole(&step.title)?;
                words_are_whole(&step.reason)?;
                if let Some(id) = &step.service {
                    prop_assert!(find(id).unwrap().record.confirmed, "{}", id);
                }
            }
            let avoided: Vec<_> = plan.not_to_do.iter().map(|NotToDo { id, .. }| id.as_str()).collect();
            let all = ["confront", "pay", "pose", "look-for-more", "publish", "reset-device", "question-child"];
            prop_assert_eq!(avoided, all);
            // The one exception: an emergency number that nobody checked is told, and says so.
            if let Some(call) = plan.steps.iter().find(|step| step.id == "call-emergency") {
                let number = emergency_service(&situation.country).filter(|one| one.record.confirmed);
                let told = number.and_then(|one| one.number()).is_none_or(|number| call.title.contains(number));
                prop_assert!(told, "{}", call.title);
            }
        }
    }

    #[test]
    fn no_step_tells_whoever_may_be_the_one_doing_it(situation in any_situation(), now in any_time()) {
        for words in [Words::english(), Words::of("es")] {
            let plan = plan(&situation, &now, words);
            let said = said(&plan).to_lowercase();
            for word in would_tell(situation.person) {
                prop_assert!(!said.contains(word), "{} in {}", word, said);
            }
            let steps: Vec<_> = plan.steps.iter().map(|step| step.id.as_str()).collect();
            let knows_school = matches!(
                situation.person,
                Suspect::SchoolStaff | Suspect::Known | Suspect::Unsure | Suspect::RatherNotSay
            );
            prop_assert!(!(knows_school && (steps.contains(&"tell-school") || steps.contains(&"ask-school"))));
            let far = matches!(situation.person, Suspect::Stranger | Suspect::OtherYoungPerson);
            prop_assert!(far || !steps.contains(&"ask-about-parents"));
            // Someone close notices at once when an account is blocked.
            let close = matches!(
                situation.person,
                Suspect::Household | Suspect::Family | Suspect::Known | Suspect::SchoolStaff
            );
            prop_assert!(!(close && steps.contains(&"block")));
        }
    }

    #[test]
    fn danger_comes_first(situation in any_situation(), now in any_time()) {
        let plan = plan(&situation, &now, Words::english());
        let first = plan.steps[0].id.as_str();
        if situation.danger_now.is_yes() || situation.missing_or_meeting.is_yes() {
            prop_assert_eq!(first, "call-emergency");
        } else if situation.thoughts_of_suicide.is_yes() {
            prop_assert!(matches!(first, "call-crisis" | "call-emergency"), "{}", first);
        } else if situation.has(Happening::AskingToMeet) {
            prop_assert_eq!(first, "no-meeting");
        }
    }

    #[test]
    fn the_same_answers_at_the_same_time_give_the_same(situation in any_situation(), now in any_time()) {
        let (english, spanish) = (Words::english(), Words::of("es"));
        prop_assert_eq!(plan(&situation, &now, english), plan(&situation, &now, english));
        prop_assert_eq!(recommend(&situation, &now, english), recommend(&situation, &now, english));
        let ids = |words| plan(&situation, &now, words).steps.into_iter().map(|step| step.id).collect::<Vec<_>>();
        prop_assert_eq!(ids(english), ids(spanish));
        let services =
            |words| recommend(&situation, &now, words).into_iter().map(|one| one.service).collect::<Vec<_>>();
        prop_assert_eq!(services(english), services(spanish));
    }
}
