//! Erasing an entry, a case and everything on the command line, and who asked to keep it.

use serde_json::json;

use super::{
    bag,
    evidence::blobs,
    world::{World, everything_below, fixture, text},
};

const AT: &str = "2026-11-20T10:30:00-05:00";

fn entry(world: &World, case: &str, words: &str) -> String {
    text(&world.one(["entry", "add", "--case", case, "--at", AT, "--text", words]), "id")
}

#[test]
fn an_erased_entry_leaves_its_number_and_why_and_everything_goes_on() {
    let world = World::new();
    let case = world.case();
    let (id, other) = (entry(&world, &case, "a nightjar"), entry(&world, &case, "a finch"));
    world.one(["entry", "correct", &id, "--reason", "nightjar again", "--text", "two nightjars"]);
    let stub = world.one(["entry", "erase", &id, "--reason", "Written twice."]);
    assert_eq!((&stub["id"], &stub["number"], &stub["kind"]), (&json!(id), &json!(1), &json!("note")));
    assert_eq!((&stub["text"], &stub["versions"]), (&json!(null), &json!([])));
    assert_eq!((&stub["erased"]["reason"], &stub["erased"]["despite_hold"]), (&json!("Written twice."), &json!(false)));
    let list = world.lines(["entry", "list", "--case", &case]);
    assert_eq!((list.len(), &list[0], &list[1]["id"]), (2, &stub, &json!(other)));
    assert!(world.lines(["search", "--case", &case, "nightjar"]).is_empty());
    assert_eq!(world.lines(["search", "--case", &case, "finch"]).len(), 1);
    let custody = world.lines(["custody", "--case", &case]);
    assert!(custody.iter().all(|line| !line.to_string().contains("nightjar")), "{custody:#?}");
    let about: Vec<_> = custody.iter().filter(|event| event["subject"] == json!(id)).collect();
    assert_eq!((about.len(), &about[2]["action"]), (3, &json!("entry-erased")));
    assert_eq!(world.run(["entry", "erase", &id, "--reason", "x"]).failed(1), "item-erased");
    assert_eq!(world.run(["entry", "correct", &id, "--reason", "x", "--text", "y"]).failed(1), "item-erased");
    assert_eq!(world.run(["entry", "erase", "nobody", "--reason", "x"]).failed(1), "not-found");
    assert_eq!(world.run(["entry", "erase", &other]).failed(2), "usage");
    let draft = ["report", "draft", "--case", &case, "--platform", "discord", "--route", "x", "--cite", &id];
    assert_eq!(world.run(draft).failed(1), "item-erased");
    assert_eq!(world.one(["vault", "check"])["ok"], true);
    world.one(["handoff", "--case", &case, "--out", "out/package.zip"]);
    let file = world.path("out/package.zip");
    assert_eq!(world.lines(["verify", file.to_str().unwrap()]).last(), Some(&json!({ "ok": true })));
    let bag = bag::unpack(&file, &world.path("out/package"));
    let all = everything_below(&bag);
    let told = |words: &str| all.values().flatten().any(|bytes| String::from_utf8_lossy(bytes).contains(words));
    assert!(told("Written twice.") && told("a finch") && !told("nightjar"));
}

#[test]
fn of_an_erased_case_the_list_knows_nothing_and_the_others_go_on() {
    let world = World::new();
    let (goes, stays) = (world.case(), world.case());
    for case in [&goes, &stays] {
        entry(&world, case, "a nightjar");
        let photo = fixture("phone.jpg");
        world.one(["evidence", "add", "--case", case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    }
    assert_eq!(world.run(["case", "erase", &goes]).failed(2), "usage");
    assert_eq!(world.one(["case", "erase", &goes, "--yes"]), json!({ "id": goes, "erased": true }));
    let list = world.lines(["case", "list"]);
    assert_eq!((list.len(), &list[0]["id"]), (1, &json!(stays)));
    for gone in [["entry", "list"], ["evidence", "list"], ["device", "list"]] {
        let run = world.run([&gone[..], &["--case", &goes]].concat());
        assert!(run.code != 0 && run.out.is_empty(), "{run:?}");
    }
    assert_eq!(world.run(["case", "erase", &goes, "--yes"]).failed(1), "not-found");
    assert_eq!(world.lines(["search", "--case", &stays, "nightjar"]).len(), 1);
    assert_eq!(blobs(&world).len(), 1);
    let check = world.one(["vault", "check"]);
    assert_eq!((&check["ok"], &check["cases"], &check["missing_events"]), (&json!(true), &json!(1), &json!(0)));
    assert_eq!(world.one(["vault", "backup", "out/copy"])["files"], check_files());
}

/// `vault.toml`, two key slots, the journal, both heads, and the one file that is left.
fn check_files() -> serde_json::Value {
    json!(7)
}

#[test]
fn everything_goes_with_the_passphrase_and_a_new_record_can_begin() {
    let world = World::new();
    world.case();
    assert_eq!(world.run(["vault", "erase"]).failed(2), "usage");
    world.write("passphrase", "a guess");
    assert_eq!(world.run(["vault", "erase", "--yes"]).failed(1), "wrong-passphrase");
    world.write("passphrase", super::world::PASSPHRASE);
    assert_eq!(world.one(["vault", "check"])["ok"], true);
    assert_eq!(world.one(["vault", "erase", "--yes"]), json!({ "erased": true }));
    assert!(!world.vault().exists());
    assert_eq!(world.run(["case", "list"]).failed(1), "vault-missing");
    assert_eq!(world.run(["vault", "erase", "--yes"]).failed(1), "vault-missing");
    world.one(["vault", "create"]);
    assert_eq!(world.one(["vault", "check"])["cases"], 0);
    // A passphrase that nobody knows any more is no reason to keep it.
    world.write("passphrase", "a guess");
    assert_eq!(world.one(["vault", "erase", "--yes", "--without-passphrase"]), json!({ "erased": true }));
    assert!(!world.vault().exists());
}

#[test]
fn what_somebody_asked_to_keep_goes_only_when_it_is_said_once_more() {
    let world = World::new();
    let case = world.case();
    let id = entry(&world, &case, "a nightjar");
    let hold = world.one(["case", "hold", &case, "--who", "Officer 17", "--at", AT, "--what", "No. 555-0142"]);
    assert_eq!((&hold["who"], &hold["at"], &hold["lifted"]), (&json!("Officer 17"), &json!(AT), &json!(null)));
    assert_eq!(world.lines(["case", "holds", &case]), std::slice::from_ref(&hold));
    let before = world.vault_as_it_is();
    let erase_entry = ["entry", "erase", &id, "--reason", "Written twice."];
    for erase in [&erase_entry[..], &["case", "erase", &case, "--yes"], &["vault", "erase", "--yes"]] {
        assert_eq!(world.run(erase).failed(1), "asked-to-keep");
    }
    assert_eq!(world.vault_as_it_is(), before, "nothing was changed");
    let stub = world.one([&erase_entry[..], &["--despite-request"]].concat());
    assert_eq!(stub["erased"]["despite_hold"], true);
    let lifted = world.one(["case", "lift", &text(&hold, "id"), "--reason", "They have it all."]);
    assert_eq!(lifted["lifted_because"], "They have it all.");
    world.one(["case", "erase", &case, "--yes"]);
    world.one(["vault", "erase", "--yes"]);
    assert!(!world.vault().exists());
}
