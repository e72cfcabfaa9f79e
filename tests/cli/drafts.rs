//! Drafts of reports: long or short, and in the receiver's language beside the person's own.

use serde_json::json;

use super::world::{World, keys, text};

const AT: &str = "2026-11-03T21:04:00-05:00";

fn given(world: &World) -> (String, Vec<String>) {
    let case = world.case();
    let file = world.write("s.json", r#"{"country":"US","region":"OH","role":"guardian","about":"my-child","age":"13-15","happening":["threat-to-share"]}"#);
    world.one(["situation", "set", "--case", &case, file.to_str().unwrap()]);
    let add = ["account", "add", "--case", &case, "--platform", "discord", "--handle", "=cmd|' /C calc'!A0 { $x }"];
    let account = text(&world.one(add), "id");
    let entry = text(&world.one(["entry", "add", "--case", &case, "--at", AT, "--text", "Robin told me."]), "id");
    let url = "https://posts.example/p/77";
    let seen = ["reference", "add", "--case", &case, "--url", url, "--seen", AT, "--text", "Robin found it."];
    let reference = text(&world.one(seen), "id");
    (case, vec![account, entry, reference])
}

fn arguments<'a>(case: &'a str, cite: &'a [String], more: &[&'a str]) -> Vec<&'a str> {
    let mut all = vec!["report", "draft", "--case", case, "--platform", "discord", "--route", "not-a-user-form"];
    cite.iter().for_each(|id| all.extend(["--cite", id]));
    all.extend(more);
    all
}

fn text_of(draft: &serde_json::Value) -> String {
    let field = draft["fields"].as_array().unwrap().iter().find(|field| field["id"] == "text").unwrap();
    assert_eq!(keys(field), ["count", "id", "label", "limit", "text", "unit"]);
    text(field, "text")
}

#[test]
fn a_draft_is_long_or_short_and_says_what_was_typed_as_it_was_typed() {
    let world = World::new();
    let (case, cite) = given(&world);
    let long = text_of(&world.one(arguments(&case, &cite, &[])));
    let short = text_of(&world.one(arguments(&case, &cite, &["--short"])));
    assert!(short.len() < long.len(), "{short}");
    for said in [&long, &short] {
        for part in ["=cmd|' /C calc'!A0 { $x }", "2026-11-03 21:04 (UTC-05:00)", "https://posts.example/p/77", "Ohio"]
        {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!said.contains("Robin"), "{said}");
    }
}

#[test]
fn a_draft_is_in_the_receivers_language_with_the_persons_own_beside_it() {
    let world = World::new();
    let (case, cite) = given(&world);
    let mut spanish = vec!["--lang", "es"];
    let more = arguments(&case, &cite, &["--to", "en"]);
    spanish.extend(&more);
    let draft = world.one(spanish);
    assert_eq!(draft["language"], "en");
    assert!(text_of(&draft).contains("threatened to share sexual pictures of my child"), "{draft}");
    assert_eq!(keys(&draft["own"][0]), ["id", "text"]);
    assert!(
        text(&draft["own"][0], "text").contains("amenazó con difundir imágenes sexuales de mi hija o hijo"),
        "{draft}"
    );
    assert!(draft["save_first"][0].as_str().unwrap().starts_with("Nunca guardes"), "{draft}");
    let same = world.one(arguments(&case, &cite, &["--to", "en"]));
    assert_eq!((&same["language"], &same["own"]), (&json!("en"), &json!([])));
    world.run(arguments(&case, &cite, &["--to", "xx"])).failed(2);
}
