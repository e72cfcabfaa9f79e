//! Official forms, filled from a record.

use cairn_core::content;
use serde_json::{Value, json};

use super::world::{World, fixture, keys, text};

const AT: &str = "2026-11-03T21:04:00-05:00";

/// A record with something of everything: what may be told, and what may not.
fn record(world: &World) -> String {
    let case = world.case();
    let situation = json!({
        "country": "US", "region": "OH", "role": "guardian", "about": "my-child", "age": "13-15",
        "happening": ["threat-to-share"], "person": "stranger", "person_country": "GB", "platforms": ["instagram"],
        "money_asked": true, "danger_now": false,
    });
    let file = world.write("situation.json", situation.to_string());
    world.one(["situation", "set", "--case", &case, file.to_str().unwrap()]);
    let account = [
        "account",
        "add",
        "--case",
        &case,
        "--platform",
        "instagram",
        "--handle",
        "grey_heron_41",
        "--user-id",
        "2233",
    ];
    world.one(account);
    let note = "Maya Lindqvist told me: “Send 50 or everyone sees it.”";
    world.one(["entry", "add", "--case", &case, "--at", AT, "--text", note]);
    let words = "WORDS-ABOUT-WHAT-IS-THERE";
    let address = "https://posts.example/p/77";
    world.one(["reference", "add", "--case", &case, "--url", address, "--text", words]);
    let photo = fixture("phone.jpg");
    let kept = ["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()];
    let item = world.one(kept);
    let later = world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    world.one(["evidence", "protect", &text(&later, "id"), "--reason", "REASON-OF-PROTECTION"]);
    assert!(item["sha256"].is_string());
    case
}

fn form(world: &World, case: &str, id: &str, more: &[&str]) -> Value {
    let mut arguments = vec!["report", "form", "--case", case, "--form", id];
    arguments.extend(more);
    world.one(arguments)
}

fn fields(form: &Value) -> Vec<&Value> {
    let sections = form["sections"].as_array().unwrap().iter();
    sections.flat_map(|section| section["fields"].as_array().unwrap()).collect()
}

fn field<'a>(form: &'a Value, id: &str) -> &'a Value {
    fields(form).into_iter().find(|field| field["id"] == id).unwrap()
}

#[test]
fn a_form_is_filled_in_its_own_order() {
    let world = World::new();
    let case = record(&world);
    let tip = form(&world, &case, "ncmec-cybertipline", &[]);
    assert_eq!(tip["form"], "ncmec-cybertipline");
    for section in tip["sections"].as_array().unwrap() {
        assert!(section["title"].is_string());
        for field in section["fields"].as_array().unwrap() {
            for key in ["id", "label", "text", "left_out"] {
                assert!(keys(field).contains(&key), "{field}");
            }
            assert_eq!(field["text"] == "", !field["left_out"].is_null(), "{field}");
        }
    }
    assert_eq!(field(&tip, "suspect-accounts")["text"], "grey_heron_41 (Instagram), user ID 2233");
    assert_eq!(field(&tip, "url")["text"], "https://posts.example/p/77");
    assert_eq!(field(&tip, "child-age")["text"], "13 to 15 years old");
    assert_eq!(field(&tip, "reporter-name")["left_out"], "yours");
    let story = text(field(&tip, "account-of-it"), "text");
    assert!(story.contains("2026-11-03 21:04 (UTC-05:00)") && story.contains("everyone sees it"), "{story}");
    let spanish = world.one(["--lang", "es", "report", "form", "--case", &case, "--form", "ncmec-cybertipline"]);
    assert_eq!(field(&spanish, "child-age")["text"], "de 13 a 15 años");
}

#[test]
fn every_form_tells_nothing_of_what_is_protected_but_its_address() {
    let world = World::new();
    let case = record(&world);
    let ids: Vec<String> = content::texts("forms").iter().map(|(name, _)| name.replace(".toml", "")).collect();
    assert_eq!(ids.len(), 20);
    for id in ids {
        let told = form(&world, &case, &id, &[]).to_string();
        for secret in ["WORDS-ABOUT", "REASON-OF-PROTECTION", "phone.jpg"] {
            assert!(!told.contains(secret), "{id}: {secret}");
        }
    }
}

#[test]
fn what_is_left_out_stays_as_an_empty_field_that_says_so() {
    let world = World::new();
    let case = record(&world);
    let without = form(&world, &case, "ncmec-cybertipline", &["--leave-out", "age,place,shoe size"]);
    for id in ["child-age", "place", "reporter-place"] {
        assert_eq!(
            (&field(&without, id)["text"], &field(&without, id)["left_out"]),
            (&json!(""), &json!("chosen")),
            "{id}"
        );
    }
    assert_eq!(without["not_left_out"], json!(["shoe size"]));
    let anonymous = form(&world, &case, "ncmec-cybertipline", &["--anonymous"]);
    let told: Vec<String> = fields(&anonymous).into_iter().map(|field| text(field, "text")).collect();
    for secret in ["Maya", "Lindqvist", "Ohio", "-05:00", "my child"] {
        assert!(!told.iter().any(|text| text.contains(secret)), "{secret}: {told:?}");
    }
    assert_eq!(field(&anonymous, "reporter-email")["left_out"], "chosen");
    assert!(told.iter().any(|text| text.contains("grey_heron_41")), "{told:?}");
}

#[test]
fn what_could_tell_who_someone_is_is_listed_with_its_field() {
    let world = World::new();
    let case = record(&world);
    let tip = form(&world, &case, "fbi-tips", &[]);
    let found = tip["telltales"].as_array().unwrap().iter().find(|one| one["word"] == "Maya").unwrap();
    assert_eq!((&found["kind"], &found["fields"]), (&json!("name"), &json!(["tip"])));
}

#[test]
fn a_form_or_case_that_is_not_there_is_said_to_be_missing() {
    let world = World::new();
    let case = world.case();
    let nowhere = ["report", "form", "--case", &case, "--form", "nowhere"];
    assert_eq!(world.run(nowhere).failed(1), "not-found");
    let nobody = ["report", "form", "--case", "nothing", "--form", "iwf"];
    assert_eq!(world.run(nobody).failed(1), "not-found");
}
