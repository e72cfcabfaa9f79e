use super::*;
use crate::plan::Stage;

#[test]
fn a_guardian_gets_the_whole_way_in_order() {
    assert_eq!(
        ids(&guardian()),
        [
            "stop-answering",
            "keep-chat",
            "report-instagram",
            "report-discord",
            "block",
            "tell-us-ncmec-cybertipline",
            "call-police",
            "take-down-int-ncmec-take-it-down",
            "write-down",
            "talk",
            "support-people",
        ]
    );
}

#[test]
fn danger_comes_before_everything() {
    let mut situation = guardian();
    situation.missing_or_meeting = Answer::Yes;
    situation.thoughts_of_suicide = Answer::Yes;
    let plan = plan(&situation, &now(), Words::english());
    let first: Vec<_> = plan.steps.iter().take(3).map(|step| (step.id.as_str(), step.urgent)).collect();
    assert_eq!(first, [("call-emergency", true), ("call-crisis", true), ("missing-center", true)]);
    assert_eq!(plan.steps[0].title, "Call 911 now");
    assert_eq!(plan.steps[1].title, "Call or text 988 now");
    situation.missing_or_meeting = Answer::No;
    assert_eq!(ids(&situation)[0], "call-crisis");
}

#[test]
fn where_no_crisis_line_is_confirmed_the_emergency_number_stands_in() {
    let mut situation = guardian();
    situation.country = "JP".to_owned();
    situation.thoughts_of_suicide = Answer::Yes;
    assert_eq!(step(&situation, "call-emergency").title, "Call 110 now");
    situation.country = "XX".to_owned();
    assert_eq!(step(&situation, "call-emergency").title, "Call your local emergency number now");
    situation.country = "BR".to_owned();
    assert_eq!(step(&situation, "call-crisis").title, "Call 188 now");
}

#[test]
fn what_can_vanish_is_saved_before_any_report_or_block() {
    for happening in Happening::ALL {
        for role in Role::ALL {
            let situation = Situation { happening: vec![*happening], role: *role, ..guardian() };
            let ids = ids(&situation);
            let saved = ids
                .iter()
                .position(|id| matches!(id.as_str(), "keep-chat" | "note-place" | "duty-log" | "secure-device"));
            let told = ids.iter().position(|id| id.starts_with("report-") || id == "block");
            if let Some(told) = told {
                assert!(saved.is_some_and(|saved| saved < told), "{role:?} {happening:?} {ids:?}");
            }
        }
    }
}

#[test]
fn a_counselor_makes_the_report_first_and_keeps_no_evidence() {
    let ids = ids(&counselor());
    assert_eq!(&ids[..3], ["duty-report", "duty-log", "secure-device"]);
    assert!(!ids.iter().any(|id| id == "keep-chat" || id == "write-down"));
    let report = step(&counselor(), "duty-report");
    assert_eq!(report.title, "Make your report to the Ohio child abuse hotline");
    assert!(report.reason.starts_with("In Ohio the call is due at once."), "{}", report.reason);
    assert!(report.reason.contains("rarely replaces your own"));
    assert!(report.urgent);
}

#[test]
fn the_duty_is_told_as_each_state_has_it() {
    let report = |region: &str, person| {
        let situation = Situation { region: Some(region.to_owned()), person, ..counselor() };
        step(&situation, "duty-report")
    };
    let washington = report("WA", Suspect::Stranger);
    assert!(
        washington.reason.contains("as soon as you can, and within 48 hours at the latest"),
        "{}",
        washington.reason
    );
    let texas = report("TX", Suspect::Stranger);
    assert!(texas.reason.starts_with("In Texas the call is due within 24 hours."), "{}", texas.reason);
    let idaho = report("ID", Suspect::Stranger);
    assert_eq!((idaho.title.as_str(), idaho.service), ("Make your report to the police", None));
    assert_eq!(report("ID", Suspect::Household).service.as_deref(), Some("us-id-child-abuse-hotline"));
    assert_eq!(report("LA", Suspect::SchoolStaff).title, "Make your report to the police");
    let minnesota = report("MN", Suspect::Stranger);
    assert_eq!(minnesota.title, "Make your report to the county or tribal agency");
    // Ten at night in North Dakota.
    assert!(
        report("ND", Suspect::Stranger).reason.ends_with("The line is closed now. If it can’t wait, call the police.")
    );
    // Not confirmed, so not told.
    let puerto_rico = report("PR", Suspect::Stranger);
    assert!(!puerto_rico.reason.contains("due at once"), "{}", puerto_rico.reason);
    let nowhere = step(&Situation { region: None, ..counselor() }, "duty-report");
    assert_eq!(nowhere.title, "Find out who takes your report, and call");
}

#[test]
fn a_written_report_is_told_only_where_it_was_read() {
    let written = |region: &str| step(&Situation { region: Some(region.to_owned()), ..counselor() }, "duty-written");
    assert_eq!(
        written("NY").reason,
        "It is due within 48 hours, on form LDSS-2221A. Ask when you call, and note the answer."
    );
    assert_eq!(written("LA").reason, "It is due within 5 days. Ask when you call, and note the answer.");
    assert_eq!(
        written("KY").reason,
        "It is due only if they ask for it, within 48 hours then. Ask when you call, and note the answer."
    );
    assert_eq!(written("AZ").title, "Ask whether a written report is due", "72 hours, not confirmed");
}

#[test]
fn who_came_across_pictures_notes_the_place_and_tells_it() {
    let mut situation = Situation { role: Role::Bystander, about: About::SomeoneElse, ..guardian() };
    situation.happening = vec![Happening::FoundImagesOfChild];
    situation.platforms = Vec::new();
    assert_eq!(&ids(&situation)[..2], ["note-place", "tell-us-ncmec-cybertipline"]);
    let place = step(&situation, "note-place");
    assert!(place.reason.contains("Don’t save them"), "{}", place.reason);
    assert!(!ids(&situation).iter().any(|id| id == "keep-chat" || id.starts_with("take-down")));
}

#[test]
fn worried_only_means_looking_writing_and_asking() {
    let mut situation = guardian();
    situation.happening = vec![Happening::WorriedAboutChanges];
    assert_eq!(&ids(&situation)[..3], ["observe", "write-down", "ask-advice-us-childhelp"]);
    assert!(!ids(&situation).iter().any(|id| id.starts_with("report-") || id == "call-police"));
}

#[test]
fn an_adult_and_a_child_are_sent_different_ways() {
    let grown = ids(&victim(AgeBand::Adult));
    assert!(
        grown.contains(&"tell-us-fbi-tips".to_owned()) && grown.contains(&"take-down-int-stopncii".to_owned()),
        "{grown:?}"
    );
    assert!(!grown.contains(&"tell-someone".to_owned()));
    let money = Situation { money_asked: Answer::Yes, ..victim(AgeBand::Adult) };
    assert!(ids(&money).contains(&"tell-us-ic3".to_owned()));
    let military = Situation { military: Answer::Yes, ..victim(AgeBand::Adult) };
    assert!(step(&military, "support-people").service.as_deref() == Some("us-dod-safe-helpline"));
    let young = ids(&victim(AgeBand::Sixteen));
    assert!(young.contains(&"tell-us-ncmec-cybertipline".to_owned()) && young.contains(&"tell-someone".to_owned()));
    let listener = step(&victim(AgeBand::Sixteen), "support-people").service;
    assert_eq!(listener.as_deref(), Some("us-rainn-hotline"));
    assert!(!young.contains(&"talk".to_owned()));
}

#[test]
fn between_young_people_the_path_is_gentler() {
    let mut situation = guardian();
    situation.person = Suspect::OtherYoungPerson;
    situation.happening = vec![Happening::PicturesShared];
    let ids = ids(&situation);
    let at = |id: &str| ids.iter().position(|one| one == id).unwrap_or_else(|| panic!("{id} is not in {ids:?}"));
    assert!(at("take-down-int-ncmec-take-it-down") < at("ask-advice-us-childhelp"));
    assert!(at("talk") < at("ask-school") && at("ask-school") < at("tell-us-ncmec-cybertipline"));
    assert!(at("ask-advice-us-childhelp") < at("tell-us-ncmec-cybertipline"));
    assert!(!ids.contains(&"call-police".to_owned()));
    assert!(step(&situation, "talk").reason.contains("both of them"));
}

#[test]
fn a_watched_computer_is_left_before_anything_is_written() {
    let mut situation = guardian();
    situation.person_can_reach_computer = Answer::Yes;
    assert_eq!(ids(&situation)[0], "safer-device");
    situation.person_can_reach_computer = Answer::Unsure;
    situation.person = Suspect::Household;
    assert_eq!(ids(&situation)[0], "safer-device");
}

#[test]
fn a_step_names_the_platform_it_is_about() {
    let report = step(&guardian(), "report-discord");
    assert_eq!((report.title.as_str(), report.platform.as_deref()), ("Report it to Discord", Some("discord")));
    assert_eq!(report.stage, Stage::Report);
    let mut unknown = guardian();
    unknown.platforms = vec!["no-such-place".to_owned()];
    assert!(ids(&unknown).contains(&"report-unnamed".to_owned()));
}

#[test]
fn money_is_never_paid_and_answers_stop_where_that_is_safe() {
    let title = |person, money, happening| {
        let situation =
            Situation { person, money_asked: money, happening: vec![happening], ..victim(AgeBand::Sixteen) };
        plan(&situation, &now(), Words::english())
            .steps
            .into_iter()
            .find(|step| step.id == "stop-answering")
            .map(|step| step.title)
    };
    let threat = Happening::ThreatToShare;
    assert_eq!(title(Suspect::Stranger, Answer::Yes, threat).unwrap(), "Stop answering, and pay nothing");
    assert_eq!(title(Suspect::Stranger, Answer::No, threat).unwrap(), "Stop answering, and send nothing more");
    assert_eq!(title(Suspect::Household, Answer::Yes, threat).unwrap(), "Don’t pay");
    assert_eq!(title(Suspect::Household, Answer::No, threat), None);
    assert_eq!(
        title(Suspect::Unsure, Answer::Yes, Happening::SomethingElse).unwrap(),
        "Stop answering, and pay nothing"
    );
}

#[test]
fn a_meeting_is_stopped_before_anything_is_saved() {
    let mut situation = guardian();
    situation.happening = vec![Happening::AskingToMeet];
    assert_eq!(ids(&situation)[0], "no-meeting");
    let stay = step(&situation, "no-meeting");
    assert!(stay.reason.ends_with("call 911 at once."), "{}", stay.reason);
    assert_eq!(stay.service.as_deref(), Some("us-911"));
    situation.country = "XX".to_owned();
    assert!(step(&situation, "no-meeting").reason.contains("local emergency number"));
    situation.missing_or_meeting = Answer::Yes;
    assert_eq!(ids(&situation)[0], "call-emergency");
}
