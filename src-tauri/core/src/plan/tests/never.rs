use std::collections::BTreeSet;

use super::*;
use crate::directory;

/// Every role with every happening, suspect and age, in a few places.
fn all() -> impl Iterator<Item = Situation> {
    let places = [("US", Some("OH")), ("US", Some("ID")), ("US", None), ("US", Some("CA")), ("FR", None), ("XX", None)];
    let each = Role::ALL.iter().flat_map(|role| Happening::ALL.iter().map(move |happening| (*role, *happening)));
    let each = each.flat_map(|one| Suspect::ALL.iter().map(move |person| (one, *person)));
    let each = each.flat_map(|one| AgeBand::ALL.iter().map(move |age| (one, *age)));
    each.flat_map(move |(((role, happening), person), age)| {
        places.into_iter().map(move |(country, region)| {
            let mut situation = Situation::default_for(country);
            situation.region = region.map(str::to_owned);
            (situation.role, situation.person, situation.age) = (role, person, age);
            situation.happening = vec![happening];
            situation
        })
    })
}

#[test]
fn every_plan_has_steps_and_exactly_one_is_next() {
    for situation in all() {
        let plan = plan(&situation, &now(), Words::english());
        assert!(!plan.steps.is_empty(), "{situation:?}");
        assert_eq!(plan.steps.iter().filter(|step| step.next).count(), 1, "{situation:?}");
        assert!(plan.steps[0].next);
        let ids: BTreeSet<_> = plan.steps.iter().map(|step| &step.id).collect();
        assert_eq!(ids.len(), plan.steps.len(), "an id twice: {situation:?}");
        for (at, step) in plan.steps.iter().enumerate() {
            assert_eq!(step.position as usize, at + 1);
            assert!(step.minutes > 0);
        }
    }
}

#[test]
fn every_word_is_there_and_nothing_is_left_unfilled() {
    for situation in all() {
        let plan = plan(&situation, &now(), Words::english());
        for step in &plan.steps {
            for text in [&step.title, &step.reason] {
                let unfilled =
                    text.is_empty() || text.starts_with("do-") || text.contains(['{', '}', '$']) || text.contains("  ");
                assert!(!unfilled, "{}: {text:?} {situation:?}", step.id);
                assert!(
                    !text.contains(" .") && !text.contains(" ,") && !text.contains("..") && !text.ends_with(": "),
                    "{text}"
                );
            }
            assert!(step.reason.ends_with(['.', '?']), "{}", step.reason);
        }
    }
}

#[test]
fn no_step_leads_to_what_is_not_confirmed() {
    let danger = directory::countries(Words::english()).into_iter().map(|country| {
        let mut situation = Situation::default_for(&country.code);
        (situation.danger_now, situation.thoughts_of_suicide) = (Answer::Yes, Answer::Yes);
        situation
    });
    for situation in all().chain(danger) {
        for step in plan(&situation, &now(), Words::english()).steps {
            if let Some(id) = step.service {
                assert!(directory::show(&id, Words::english()).unwrap().confirmed, "{id}");
            }
        }
    }
}

#[test]
fn whoever_may_be_the_one_doing_it_is_never_to_be_told() {
    let forbidden = |person| -> &[&str] {
        match person {
            Suspect::Household | Suspect::Family => &["parent", "mother", "father", "famil", "relative", "at home"],
            Suspect::SchoolStaff => {
                &["tell the school", "teacher", "principal knows", "person your school names", "headmaster"]
            }
            // It may be anyone.
            Suspect::Known | Suspect::Unsure | Suspect::RatherNotSay => {
                &["parent", "teacher", "person your school names"]
            }
            Suspect::Stranger | Suspect::OtherYoungPerson => &[],
        }
    };
    for situation in all() {
        let plan = plan(&situation, &now(), Words::english());
        let said = said(&plan).to_lowercase();
        for word in forbidden(situation.person) {
            assert!(!said.contains(word), "{word} in {said}");
        }
        assert!(!said.contains("confront") && !said.contains("tell the person who"), "{said}");
    }
}

#[test]
fn a_school_is_told_only_when_nobody_there_may_be_the_one() {
    for person in Suspect::ALL {
        let situation = Situation { person: *person, ..counselor() };
        let told = ids(&situation).contains(&"tell-school".to_owned());
        let safe =
            matches!(person, Suspect::Stranger | Suspect::OtherYoungPerson | Suspect::Household | Suspect::Family);
        assert_eq!(told, safe, "{person:?}");
        let parents = ids(&situation).contains(&"ask-about-parents".to_owned());
        assert_eq!(parents, matches!(person, Suspect::Stranger | Suspect::OtherYoungPerson), "{person:?}");
    }
}

#[test]
fn every_plan_says_what_not_to_do() {
    for situation in [guardian(), counselor(), victim(AgeBand::Adult), Situation::default_for("US")] {
        let list = plan(&situation, &now(), Words::english()).not_to_do;
        let ids: Vec<_> = list.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["confront", "pay", "pose", "look-for-more", "publish", "reset-device", "question-child"]);
        for one in &list {
            assert!(
                !one.title.starts_with("avoid-") && !one.instead.is_empty() && !one.if_done.is_empty(),
                "{}",
                one.id
            );
        }
    }
}

#[test]
fn the_words_blame_nobody_and_keep_short() {
    for situation in all().step_by(7) {
        let plan = plan(&situation, &now(), Words::english());
        for step in &plan.steps {
            assert!(step.title.chars().count() <= 90, "{}", step.title);
            for sentence in step.reason.split_inclusive(['.', '?']) {
                assert!(sentence.split_whitespace().count() <= 26, "{sentence}");
            }
        }
        let said = said(&plan).to_lowercase();
        for word in ["should have", "you must", "your fault", "perpetrator", "csam", "sextortion"] {
            assert!(!said.contains(word), "{word} in {said}");
        }
    }
}

#[test]
fn a_plan_is_made_from_the_situation_and_the_time_alone() {
    assert_eq!(plan(&guardian(), &now(), Words::english()), plan(&guardian(), &now(), Words::english()));
}

#[test]
fn every_message_of_the_plan_parses_with_its_reason() {
    let words = Words::english();
    let text = crate::content::text("locales/en/plan.ftl").unwrap();
    let messages = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.trim());
    for id in messages.filter(|id| id.starts_with("do-")) {
        assert!(words.attribute(id, "reason", &[]).is_some(), "{id}");
    }
}
