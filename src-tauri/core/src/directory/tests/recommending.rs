use super::*;
use proptest::prelude::*;

use crate::directory::{emergency, recommend, show};

#[test]
fn someone_missing_or_in_danger_puts_the_emergency_number_first() {
    for base in [guardian(), adult()] {
        assert_eq!(ids(&yes(&base, |s| &mut s.missing_or_meeting))[0], "us-911");
        assert_eq!(ids(&yes(&base, |s| &mut s.danger_now))[0], "us-911");
        let both = yes(&yes(&base, |s| &mut s.missing_or_meeting), |s| &mut s.thoughts_of_suicide);
        assert_eq!(&ids(&both)[..2], ["us-911", "us-988"]);
    }
}

#[test]
fn thoughts_of_suicide_put_the_lifeline_first() {
    for base in [guardian(), adult()] {
        assert_eq!(ids(&yes(&base, |s| &mut s.thoughts_of_suicide))[0], "us-988");
    }
    let deaf = yes(&yes(&guardian(), |s| &mut s.thoughts_of_suicide), |s| &mut s.deaf);
    assert_eq!(ids(&deaf)[0], "us-988-deaf");
}

#[test]
fn found_pictures_of_a_child_go_to_the_cybertipline_first() {
    for age in AgeBand::ALL {
        let mut found = Situation::default_for("US");
        found.role = Role::Bystander;
        found.age = *age;
        found.happening = vec![Happening::FoundImagesOfChild];
        assert_eq!(ids(&found)[0], "us-ncmec-cybertipline", "{age:?}");
    }
}

#[test]
fn pictures_of_a_child_and_of_an_adult_have_different_ways_to_be_removed() {
    let (child, grown) = (ids(&guardian()), ids(&adult()));
    at(&child, "int-ncmec-take-it-down");
    at(&grown, "int-stopncii");
    assert!(!child.contains(&"int-stopncii".to_owned()));
    assert!(!grown.contains(&"us-ncmec-cybertipline".to_owned()));
    let mut unknown = guardian();
    unknown.age = AgeBand::RatherNotSay;
    assert!(!ids(&unknown).contains(&"int-stopncii".to_owned()), "someone who may be a child");
}

#[test]
fn the_military_line_is_for_adults_of_the_military() {
    let id = "us-dod-safe-helpline".to_owned();
    assert!(ids(&yes(&adult(), |s| &mut s.military)).contains(&id));
    assert!(!ids(&adult()).contains(&id));
    assert!(!ids(&yes(&guardian(), |s| &mut s.military)).contains(&id), "17 and under");
}

#[test]
fn lines_for_some_people_are_offered_to_those_who_said_so() {
    let mut teen = adult();
    teen.age = AgeBand::Sixteen;
    assert!(!ids(&teen).contains(&"us-trevor-project".to_owned()));
    at(&ids(&yes(&teen, |s| &mut s.lgbtq)), "us-trevor-project");
    at(&ids(&yes(&teen, |s| &mut s.native)), "us-stronghearts");
    teen.age = AgeBand::Under13;
    assert!(!ids(&yes(&teen, |s| &mut s.lgbtq)).contains(&"us-trevor-project".to_owned()), "from 13 on");
}

#[test]
fn who_it_happened_to_is_offered_someone_to_talk_to() {
    for base in [guardian(), adult()] {
        at(&ids(&base), "us-rainn-hotline");
    }
    at(&ids(&guardian()), "us-ncmec-team-hope");
    assert!(!ids(&adult()).contains(&"us-ncmec-team-hope".to_owned()));
}

#[test]
fn a_counselor_gets_the_states_own_number() {
    let mut counselor = guardian();
    counselor.role = Role::Counselor;
    counselor.about = About::Student;
    assert_eq!(ids(&counselor)[0], "us-oh-child-abuse-hotline");
    counselor.region = Some("NY".to_owned());
    let new_york = ids(&counselor);
    assert_eq!(new_york[0], "us-ny-child-abuse-hotline-mandated");
    assert!(!new_york.contains(&"us-ny-child-abuse-hotline".to_owned()));
    at(&new_york, "us-vat-online");
    counselor.region = Some("ID".to_owned());
    assert!(!ids(&counselor).iter().any(|id| id.contains("child-abuse-hotline")), "a stranger: the police take it");
}

#[test]
fn every_state_with_a_number_gives_it_to_a_counselor() {
    for state in crate::directory::regions("US") {
        let mut counselor = guardian();
        counselor.role = Role::Counselor;
        counselor.person = Suspect::Household;
        counselor.region = Some(state.code.clone());
        let start = format!("us-{}-child-abuse-hotline", state.code.to_lowercase());
        let has = ids(&counselor)[0].starts_with(&start);
        assert_eq!(has, !["CA", "MN", "NC", "WI", "WY"].contains(&state.code.as_str()), "{}", state.code);
    }
}

#[test]
fn a_line_that_carries_messages_home_is_left_out_where_home_may_be_the_danger() {
    let id = "us-national-runaway-safeline".to_owned();
    let missing = yes(&guardian(), |s| &mut s.missing_or_meeting);
    assert!(ids(&missing).contains(&id));
    for person in [Suspect::Household, Suspect::Family, Suspect::Known, Suspect::Unsure, Suspect::RatherNotSay] {
        let mut close = missing.clone();
        close.person = person;
        assert!(!ids(&close).contains(&id), "{person:?}");
    }
}

#[test]
fn elsewhere_something_is_offered_too() {
    for country in crate::directory::countries(Words::english()) {
        let mut situation = yes(&guardian(), |s| &mut s.danger_now);
        situation.country = country.code.clone();
        let all = recommend(&situation, &now(), Words::english());
        assert_eq!(
            all[0].phone.as_deref(),
            Some(emergency(&country.code, Words::english()).unwrap().number.as_str()),
            "{}",
            country.code
        );
        assert!(all.iter().any(|one| one.service == "int-ncmec-take-it-down"), "{}", country.code);
        if country.code != "US" {
            assert!(all.iter().all(|one| !one.service.starts_with("us-")), "{}", country.code);
        }
    }
}

#[test]
fn nothing_unconfirmed_of_another_place_or_without_a_reason_is_ever_recommended() {
    let words = crate::words::Words::english();
    for role in Role::ALL {
        for happening in Happening::ALL {
            for person in Suspect::ALL {
                for age in AgeBand::ALL {
                    let mut situation = guardian();
                    (situation.role, situation.person, situation.age) = (*role, *person, *age);
                    situation.happening = vec![*happening];
                    let all = recommend(&situation, &now(), Words::english());
                    assert!(!all.is_empty());
                    for (at, one) in all.iter().enumerate() {
                        assert_eq!(one.position as usize, at + 1);
                        assert!(
                            one.confirmed
                                && !one.source.is_empty()
                                && one.phone.is_some() | one.url.is_some() | one.service.contains("text-line")
                        );
                        assert!(one.service.starts_with("us-") || one.service.starts_with("int-"), "{}", one.service);
                        assert!(!words.has(&one.reason) && !one.reason.starts_with("why-"), "{}", one.reason);
                        assert!(!one.says.starts_with("says-"), "{}", one.says);
                        assert!(show(&one.service, Words::english()).unwrap().confirmed);
                    }
                }
            }
        }
    }
}

#[test]
fn the_same_answers_give_the_same_services() {
    assert_eq!(recommend(&guardian(), &now(), Words::english()), recommend(&guardian(), &now(), Words::english()));
}

#[test]
fn facts_say_when_they_are_old() {
    let later: ZonedDateTime = "2027-06-30T12:00:00-04:00[America/New_York]".parse().unwrap();
    assert!(recommend(&guardian(), &now(), Words::english()).iter().all(|one| !one.old));
    assert!(recommend(&guardian(), &later, Words::english()).iter().all(|one| one.old));
}

/// Any situation in a state, in the country without one, or elsewhere.
fn any_situation() -> impl Strategy<Value = Situation> {
    let of = |all: &'static [Happening]| proptest::sample::subsequence(all.to_vec(), 0..=all.len());
    let answer = || proptest::sample::select(vec![Answer::Yes, Answer::No, Answer::Unsure, Answer::RatherNotSay]);
    let place = proptest::sample::select(vec![
        ("US", Some("OH")),
        ("US", Some("NV")),
        ("US", None),
        ("GB", None),
        ("XX", None),
    ]);
    let who = (
        proptest::sample::select(Role::ALL.to_vec()),
        proptest::sample::select(About::ALL.to_vec()),
        proptest::sample::select(AgeBand::ALL.to_vec()),
        proptest::sample::select(Suspect::ALL.to_vec()),
    );
    let answers = proptest::collection::vec(answer(), 8);
    (place, who, of(Happening::ALL), answers).prop_map(|((country, region), who, happening, said)| {
        let mut situation = Situation::default_for(country);
        situation.region = region.map(str::to_owned);
        (situation.role, situation.about, situation.age, situation.person) = who;
        situation.happening = happening;
        (situation.danger_now, situation.missing_or_meeting, situation.thoughts_of_suicide) =
            (said[0], said[1], said[2]);
        (situation.military, situation.money_asked, situation.deaf) = (said[3], said[4], said[5]);
        (situation.native, situation.lgbtq) = (said[6], said[7]);
        situation
    })
}

proptest! {
    #[test]
    fn nothing_for_another_age_place_or_person_is_ever_recommended(situation in any_situation()) {
        let ids = ids(&situation);
        let has = |id: &str| ids.iter().any(|one| one == id);
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), ids.len());
        let found = situation.has(Happening::FoundImagesOfChild);
        let (grown, child) = (
            matches!(situation.age, AgeBand::Young | AgeBand::Adult),
            matches!(situation.age, AgeBand::Under13 | AgeBand::Thirteen | AgeBand::Sixteen),
        );
        prop_assert!(!(grown && !found && (has("us-ncmec-cybertipline") || has("int-ncmec-take-it-down"))));
        prop_assert!(!(!grown && (has("int-stopncii") || has("us-dod-safe-helpline") || has("us-ccri-image-abuse-helpline"))));
        prop_assert!(!(child && has("us-ndvh")));
        prop_assert!(!has("us-trevor-project") || situation.lgbtq.is_yes());
        prop_assert!(!has("us-stronghearts") || situation.native.is_yes());
        prop_assert!(!has("us-988-deaf") || situation.deaf.is_yes());
        prop_assert!(!(has("us-nv-vocp") && situation.region.as_deref() != Some("NV")));
        prop_assert!(situation.country == "US" || ids.iter().all(|id| !id.starts_with("us-")));
        prop_assert!(ids.iter().all(|id| show(id, Words::english()).is_some_and(|one| one.confirmed)));
        if situation.country == "US" {
            prop_assert!(!ids.is_empty());
            if situation.danger_now.is_yes() || situation.missing_or_meeting.is_yes() {
                prop_assert_eq!(ids[0].as_str(), "us-911");
            }
        }
    }
}
