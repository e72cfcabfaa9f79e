use std::collections::BTreeSet;

use super::*;
use crate::{
    content,
    situation::{About, AgeBand, Answer, Role, Suspect},
};

const NOW: &str = "2026-11-24T22:40:00-05:00[America/New_York]";

fn of(situation: &Situation, closed: Closed) -> Handling {
    handling(situation, closed, &NOW.parse().unwrap(), Words::english())
}

fn finder(country: &str) -> Situation {
    Situation { role: Role::Bystander, ..Situation::default_for(country) }
}

fn victim(country: &str, age: AgeBand) -> Situation {
    let happening = vec![Happening::ThreatToShare];
    Situation { role: Role::Victim, about: About::Me, age, happening, ..Situation::default_for(country) }
}

fn counselor(country: &str, person: Suspect) -> Situation {
    Situation { role: Role::Counselor, about: About::Student, person, ..Situation::default_for(country) }
}

fn ids(handling: &Handling) -> Vec<&str> {
    handling.steps.iter().map(|step| step.id.as_str()).collect()
}

fn services<'a>(handling: &'a Handling, id: &str) -> Vec<&'a str> {
    let steps = handling.steps.iter().filter(|step| step.id == id);
    steps.flat_map(|step| &step.services).map(|one| one.service.as_str()).collect()
}

/// Every situation that makes a difference here, in every country that the directory knows.
fn everyone() -> Vec<(Situation, Closed)> {
    let mut all = Vec::new();
    for country in directory::countries(Words::english()) {
        let code = country.code.as_str();
        let mut guardian = finder(code);
        (guardian.role, guardian.about, guardian.age) = (Role::Guardian, About::MyChild, AgeBand::Thirteen);
        for situation in [
            Situation::default_for(code),
            finder(code),
            guardian,
            victim(code, AgeBand::Thirteen),
            victim(code, AgeBand::Adult),
            counselor(code, Suspect::Stranger),
            counselor(code, Suspect::SchoolStaff),
        ] {
            for (another_adult, kept) in [(false, false), (false, true), (true, false)] {
                all.push((situation.clone(), Closed { another_adult, kept }));
            }
        }
    }
    all
}

#[test]
fn every_case_is_told_whom_to_ask_what_not_to_do_and_never_to_delete() {
    for (situation, closed) in everyone() {
        let handling = of(&situation, closed);
        let all = ids(&handling);
        assert!(all.contains(&"dont-delete"), "{situation:?}: {all:?}");
        assert_eq!(all.contains(&"kept"), closed.kept);
        assert_eq!(all.contains(&"ask") && all.contains(&"note"), !closed.another_adult, "{situation:?}: {all:?}");
        assert!(closed.another_adult || !services(&handling, "ask").is_empty(), "{situation:?}");
        let positions: Vec<u32> = handling.steps.iter().map(|step| step.position).collect();
        assert_eq!(positions, (1..=u32::try_from(all.len()).unwrap()).collect::<Vec<_>>());
        for step in &handling.steps {
            assert!(!step.title.starts_with("handling-") && !step.more.is_empty(), "{}", step.id);
            assert!(step.services.iter().all(|one| one.confirmed), "{}", step.id);
            let sourced = !step.sources.is_empty();
            assert_eq!(sourced, step.confirmed != Sure::No, "{}", step.id);
        }
        let kinds: Vec<_> = handling.steps.iter().map(|step| step.kind as u8).collect();
        assert!(kinds.is_sorted(), "first what to do, then what not, then the law");
    }
}

#[test]
fn who_is_asking_decides_what_is_said() {
    let stumbled = of(&finder("US"), Closed::default());
    assert_eq!((stumbled.whose, ids(&stumbled)[0]), (Whose::Finder, "look-away"));
    assert!(services(&stumbled, "ask").contains(&"us-ncmec-cybertipline"));
    let mut guardian = finder("US");
    (guardian.role, guardian.about, guardian.age) = (Role::Guardian, About::MyChild, AgeBand::Thirteen);
    let guardian = of(&guardian, Closed::default());
    assert_eq!(guardian.whose, Whose::Guardian);
    assert_eq!(services(&guardian, "take-down-child"), ["int-ncmec-take-it-down"]);

    let minor = of(&victim("US", AgeBand::Thirteen), Closed::default());
    assert_eq!((minor.whose, ids(&minor)[0]), (Whose::OwnMinor, "not-your-fault"));
    assert_eq!(services(&minor, "take-down"), ["int-ncmec-take-it-down"]);
    let british = of(&victim("GB", AgeBand::Sixteen), Closed::default());
    assert_eq!(services(&british, "take-down"), ["gb-report-remove", "int-ncmec-take-it-down"]);
    assert!(!ids(&minor).iter().any(|id| id.starts_with("law-us") && *id != "law-us-minor"), "no child is threatened");

    let adult = of(&victim("US", AgeBand::Adult), Closed::default());
    assert_eq!((adult.whose, ids(&adult)[0]), (Whose::OwnAdult, "which-age"));
    assert_eq!(services(&adult, "take-down-own"), ["int-stopncii", "int-ncmec-take-it-down"]);
    let another = of(&finder("GB"), Closed { another_adult: true, kept: false });
    assert_eq!((another.whose, services(&another, "take-down-adult")[0]), (Whose::AnotherAdult, "int-stopncii"));
    // Who is not sure how old they are, or was, is asked nothing that only an adult could answer.
    assert_eq!(of(&victim("US", AgeBand::Unsure), Closed::default()).whose, Whose::OwnMinor);
    let mut came_across = victim("US", AgeBand::Thirteen);
    came_across.happening = vec![Happening::FoundImagesOfChild];
    assert_eq!(of(&came_across, Closed::default()).whose, Whose::Finder);
}

#[test]
fn a_counselor_is_told_what_holds_for_schools_there_and_never_to_tell_whoever_may_be_the_one() {
    let british = of(&counselor("GB", Suspect::Stranger), Closed::default());
    assert!(ids(&british).contains(&"lead") && ids(&british).contains(&"dont-school-drive"));
    let staff = of(&counselor("GB", Suspect::SchoolStaff), Closed::default());
    assert!(!ids(&staff).contains(&"lead"), "the lead is school staff");
    let ohio = Situation { region: Some("OH".into()), ..counselor("US", Suspect::Stranger) };
    let american = of(&ohio, Closed::default());
    assert!(ids(&american).contains(&"school-device") && ids(&american).contains(&"law-us-staff"));
    let offices: Vec<_> = american.steps.iter().flat_map(|step| &step.services).map(|one| one.kind.as_str()).collect();
    assert!(offices.contains(&"child-protection"), "{offices:?}");
    // Nobody is sent to a parent, whoever that may be.
    for (situation, closed) in everyone() {
        let at_home = Situation { person: Suspect::Family, ..situation };
        let said: Vec<_> = of(&at_home, closed).steps.into_iter().map(|step| step.title + &step.more).collect();
        assert!(said.iter().all(|words| !words.contains("parent") && !words.contains("mother")), "{said:?}");
    }
}

#[test]
fn the_law_is_told_only_where_it_was_read() {
    let law = |country: &str| -> Vec<String> {
        let steps = of(&finder(country), Closed::default()).steps.into_iter();
        steps.filter(|step| step.kind == HandlingKind::Law).map(|step| step.id).collect()
    };
    for (country, id) in
        [("US", "us"), ("GB", "gb"), ("CA", "ca"), ("AU", "au"), ("IE", "ie"), ("NZ", "nz"), ("DE", "eu")]
    {
        assert_eq!(law(country), [format!("law-{id}")]);
    }
    let none: BTreeSet<&str> =
        ["IN", "MX", "BR", "JP", "ZA"].into_iter().filter(|code| !law(code).is_empty()).collect();
    assert!(none.is_empty(), "{none:?}");
    let german = of(&finder("DE"), Closed::default()).steps;
    assert!(german.iter().any(|step| step.id == "law-eu" && step.confirmed == Sure::Partly));
}

#[test]
fn danger_comes_before_everything() {
    let danger = Situation { danger_now: Answer::Yes, ..finder("US") };
    let first = of(&danger, Closed::default()).steps.remove(0);
    assert_eq!((first.id.as_str(), first.services[0].service.as_str()), ("call-emergency", "us-911"));
    let dark = Situation { thoughts_of_suicide: Answer::Yes, ..victim("US", AgeBand::Thirteen) };
    assert_eq!(services(&of(&dark, Closed::default()), "call-crisis"), ["us-988"]);
}

#[test]
fn it_is_said_in_every_language_and_says_when_it_has_become_old() {
    let situation = counselor("US", Suspect::Stranger);
    let english: Vec<_> = of(&situation, Closed::default()).steps.into_iter().map(|step| step.title).collect();
    for language in content::languages().iter().filter(|language| *language != "en") {
        let said = handling(&situation, Closed::default(), &NOW.parse().unwrap(), Words::of(language));
        assert!(said.steps.iter().zip(&english).all(|(step, english)| step.title != *english), "{language}");
    }
    let later = "2027-11-24T22:40:00-05:00[America/New_York]".parse().unwrap();
    let old = handling(&situation, Closed::default(), &later, Words::english()).steps;
    assert!(old.iter().all(|step| step.old != step.sources.is_empty()));
    assert!(of(&situation, Closed::default()).steps.iter().all(|step| !step.old));
}
