//! What to do now with something that must not be opened, for the case's situation and country.

use serde_json::Value;

use super::world::{World, fixture, keys, text};

fn next(world: &World, case: &str, more: &[&str]) -> Vec<Value> {
    world.lines([&["reference", "next", "--case", case], more].concat())
}

fn ids(steps: &[Value]) -> Vec<&str> {
    steps.iter().map(|step| step["id"].as_str().unwrap()).collect()
}

fn answer(world: &World, case: &str, situation: &str) {
    let file = world.write("s.json", situation);
    world.one(["situation", "set", "--case", case, file.to_str().unwrap()]);
}

#[test]
fn the_steps_follow_the_country_and_who_is_asking() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    let steps = next(&world, &case, &[]);
    for key in
        ["position", "id", "kind", "title", "more", "services", "confirmed", "sources", "read_on", "checked_live"]
    {
        assert!(steps[0].get(key).is_some(), "{key}: {:?}", keys(&steps[0]));
    }
    let ask = steps.iter().find(|step| step["id"] == "ask").unwrap();
    assert_eq!(ask["confirmed"], "partly", "official pages differ, and it says so");
    assert!(ask["services"].as_array().unwrap().iter().any(|one| one["service"] == "us-ncmec-cybertipline"));
    assert!(steps.iter().all(|step| step["services"].as_array().unwrap().iter().all(|one| one["confirmed"] == true)));
    assert!(ids(&steps).contains(&"law-us") && !ids(&steps).contains(&"kept"));
    assert_eq!(world.vault_as_it_is(), before, "asking changes nothing");

    answer(&world, &case, r#"{"country":"GB","role":"counselor","about":"student","age":"13-15"}"#);
    let steps = next(&world, &case, &[]);
    assert!(ids(&steps).contains(&"lead") && ids(&steps).contains(&"law-gb"), "{:?}", ids(&steps));
    let own = r#"{"country":"GB","role":"victim","about":"me","age":"16-17","happening":["threat-to-share"]}"#;
    answer(&world, &case, own);
    let steps = next(&world, &case, &[]);
    let remove = steps.iter().find(|step| step["id"] == "take-down").unwrap();
    assert_eq!(remove["services"][0]["service"], "gb-report-remove");
    let spanish = world.lines(["--lang", "es", "reference", "next", "--case", &case]);
    assert_eq!((ids(&spanish), spanish[0]["title"] != steps[0]["title"]), (ids(&steps), true));
}

#[test]
fn an_item_that_is_kept_can_be_erased_after_an_instruction_and_an_adult_decides() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let add = |answer: &str| {
        let item = world.one(["evidence", "add", "--case", &case, "--depicts", answer, photo.to_str().unwrap()]);
        text(&item, "id")
    };
    let (kept, reference, adult) = (add("nothing-sexual"), add("minor-or-unsure"), add("other-adult"));
    world.one(["evidence", "protect", &kept, "--reason", "She may be under 18."]);
    let has = |id: &str, step: &str| ids(&next(&world, &case, &["--item", id])).contains(&step);
    assert!(has(&kept, "kept") && has(&kept, "ask"));
    assert!(!has(&reference, "kept") && has(&reference, "ask"));
    assert!(has(&adult, "theirs") && !has(&adult, "ask"));
    let other_case = text(&world.one(["case", "new", "--title", "Another"]), "id");
    assert_eq!(world.run(["reference", "next", "--case", &other_case, "--item", &kept]).failed(1), "not-found");
    assert_eq!(world.run(["reference", "next", "--case", "none"]).failed(1), "not-found");
}

#[test]
fn people_read_it_with_where_it_was_read() {
    let world = World::new();
    let case = world.case();
    let mut command = super::world::program();
    world.dress(&mut command);
    let output =
        command.arg("--vault").arg(world.vault()).args(["reference", "next", "--case", &case]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    for words in ["1. ", "Not: ", "Law: ", "Not fully checked.", "https://", "CyberTipline"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("cli-") && !text.contains("handling-"), "{text}");
}
