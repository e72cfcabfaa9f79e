use super::*;
use crate::failure::Failure;

#[test]
fn every_key_but_the_country_may_be_missing() {
    let situation = Situation::from_file(r#"{"country":"us"}"#).unwrap();
    assert_eq!(situation, Situation::default_for("US"));
}

#[test]
fn the_whole_file_is_read() {
    let situation = Situation::from_file(
        r#"{"country":"US","region":"OH","role":"guardian","about":"my-child","age":"13-15",
            "happening":["threat-to-share","pictures-shared"],"person":"stranger","person_country":"GB",
            "danger_now":false,"missing_or_meeting":true,"thoughts_of_suicide":"unsure","military":"rather-not-say",
            "person_can_reach_computer":true,"platforms":["instagram"],"money_asked":true,"deadline":true,"languages":["en"],
            "deaf":false,"native":false,"lgbtq":false}"#,
    )
    .unwrap();
    assert_eq!(situation.region.as_deref(), Some("OH"));
    assert_eq!(situation.age, AgeBand::Thirteen);
    assert!(situation.has(Happening::ThreatToShare));
    assert_eq!(situation.missing_or_meeting, Answer::Yes);
    assert_eq!(situation.military, Answer::RatherNotSay);
    assert_eq!(situation.deadline, Answer::Yes);
    assert!(situation.may_be_minor());
}

#[test]
fn answers_that_were_kept_before_a_question_was_there_still_read() {
    let mut kept = serde_json::to_value(Situation::default_for("US")).unwrap();
    kept.as_object_mut().unwrap().remove("deadline").unwrap();
    assert_eq!(serde_json::from_value::<Situation>(kept).unwrap(), Situation::default_for("US"));
}

#[test]
fn what_is_wrong_is_named_by_its_key() {
    for (text, key) in [
        ("", "{ }"),
        ("[]", "{ }"),
        ("{}", "country"),
        (r#"{"country":"USA"}"#, "country"),
        (r#"{"country":7}"#, "country"),
        (r#"{"country":"US","role":"spy"}"#, "role"),
        (r#"{"country":"US","happening":["x"]}"#, "happening"),
        (r#"{"country":"US","deaf":"maybe"}"#, "deaf"),
        (r#"{"country":"US","colour":"red"}"#, "colour"),
    ] {
        match Situation::from_file(text) {
            Err(Failure::BadSituation(named)) => assert_eq!(named, key, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn what_is_kept_reads_back_as_it_was() {
    for role in Role::ALL {
        let mut situation = Situation::default_for("US");
        situation.role = *role;
        let text = serde_json::to_string(&situation).unwrap();
        assert!(text.contains(role.as_str()));
        assert_eq!(serde_json::from_str::<Situation>(&text).unwrap(), situation);
    }
}
