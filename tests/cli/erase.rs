//! Erasing on the command line: what goes, what stays, and what is asked for before.

use std::fs;

use serde_json::json;

use super::{
    bag,
    containers::archive,
    evidence::blobs,
    world::{World, everything_below, fixture, text},
};

const AT: &str = "2026-11-20T10:30:00-05:00";

fn add(world: &World, case: &str) -> String {
    let photo = fixture("phone.jpg");
    let add = ["evidence", "add", "--case", case, "--depicts", "nothing-sexual", photo.to_str().unwrap()];
    text(&world.one(add), "id")
}

#[test]
fn an_erased_item_leaves_its_number_and_why_and_everything_goes_on() {
    let world = World::new();
    let case = world.case();
    let (id, other) = (add(&world, &case), add(&world, &case));
    let before = world.one(["evidence", "show", &id]);
    assert_eq!(world.one(["evidence", "erase", &id, "--reason", "Kept twice."]), json!({ "ok": true }));
    assert_eq!(blobs(&world).len(), 1);

    let stub = world.one(["evidence", "show", &id]);
    assert_eq!((&stub["number"], &stub["added"], &stub["kind"]), (&before["number"], &before["added"], &json!("file")));
    for gone in ["original_name", "original_path", "sha256", "size", "media_type", "depicts", "device"] {
        assert!(stub[gone].is_null(), "{gone}: {stub}");
    }
    assert_eq!((&stub["erased"]["reason"], &stub["metadata"]), (&json!("Kept twice."), &json!([])));
    let list = world.lines(["evidence", "list", "--case", &case]);
    assert_eq!((list.len(), &list[0]["id"], &list[1]["erased"]), (2, &json!(id), &json!(null)));

    let rows = world.lines(["evidence", "verify", "--case", &case]);
    assert_eq!((&rows[0]["ok"], &rows[0]["problem"], &rows[1]["ok"]), (&json!(true), &json!("erased"), &json!(true)));
    let check = world.one(["vault", "check"]);
    assert_eq!((&check["ok"], &check["items"], &check["not_opened"]), (&json!(true), &json!(1), &json!(0)));
    assert_eq!(world.lines(["search", "--case", &case, "phone"]).len(), 1);
    let timeline = world.lines(["timeline", "--case", &case]);
    assert_eq!((&timeline[0]["kind"], &timeline[0]["title"]), (&json!("erased"), &json!("Kept twice.")));

    let custody = world.lines(["custody", "--case", &case]);
    let about: Vec<_> = custody.iter().filter(|event| event["subject"] == json!(id)).collect();
    assert_eq!((about.len(), &about[0]["action"], &about[0]["detail"]), (2, &json!("evidence-added"), &json!("")));
    assert_eq!(about[1]["action"], "evidence-erased");
    assert!(text(about[1], "detail").contains("Kept twice."));

    for again in
        [&["extract", &id, "--out", "out/x"][..], &["protect", &id, "--reason", "x"], &["erase", &id, "--reason", "x"]]
    {
        assert_eq!(world.run([&["evidence"], again].concat()).failed(1), "item-erased");
    }
    assert!(!world.path("out/x").exists());
    let draft = ["report", "draft", "--case", &case, "--platform", "discord", "--route", "x", "--cite", &id];
    assert_eq!(world.run(draft).failed(1), "item-erased");
    world.one(["evidence", "extract", &other, "--out", "out/other.jpg"]);
    assert_eq!(fs::read(world.path("out/other.jpg")).unwrap(), fs::read(fixture("phone.jpg")).unwrap());

    let done = world.one(["handoff", "--case", &case, "--out", "out/package.zip"]);
    assert_eq!((&done["items"], &done["left_out"], &done["not_opened"]), (&json!(1), &json!(0), &json!(0)));
    let file = world.path("out/package.zip");
    assert_eq!(world.lines(["verify", file.to_str().unwrap()]).last(), Some(&json!({ "ok": true })));
    let bag = bag::unpack(&file, &world.path("out/package"));
    bag::is_valid(&bag);
    let listed = fs::read_to_string(bag.join("data/evidence.csv")).unwrap();
    assert!(listed.contains("Kept twice."), "{listed}");
}

#[test]
fn what_is_protected_goes_only_with_who_said_so_and_when() {
    let world = World::new();
    let case = world.case();
    let id = add(&world, &case);
    world.one(["evidence", "protect", &id, "--reason", "She may be under 18."]);
    let before = world.vault_as_it_is();
    let erase = ["evidence", "erase", &id, "--reason", "The police said so."];
    for half in [&[][..], &["--instructed-by", "Officer 17"], &["--instructed-at", AT]] {
        assert_eq!(world.run([&erase[..], half].concat()).failed(1), "instruction-missing");
    }
    let blank = ["--instructed-by", " ", "--instructed-at", AT];
    assert_eq!(world.run([&erase[..], &blank].concat()).failed(1), "instruction-missing");
    let no_time = ["--instructed-by", "Officer 17", "--instructed-at", "yesterday"];
    assert_eq!(world.run([&erase[..], &no_time].concat()).failed(2), "usage");
    assert_eq!(world.run(["evidence", "erase", &id, "--reason", " "]).failed(1), "nothing-written");
    assert_eq!(world.run(["evidence", "erase", "nobody", "--reason", "x"]).failed(1), "not-found");
    assert_eq!(world.vault_as_it_is(), before, "nothing was changed");

    let told = ["--instructed-by", "Officer 17", "--instructed-at", AT];
    assert_eq!(world.one([&erase[..], &told].concat()), json!({ "ok": true }));
    assert!(blobs(&world).is_empty());
    let erased = world.one(["evidence", "show", &id])["erased"].clone();
    assert_eq!((&erased["instructed_by"], &erased["instructed_at"]), (&json!("Officer 17"), &json!(AT)));
    assert_eq!(world.one(["vault", "check"])["not_opened"], 0);
    let done = world.one(["handoff", "--case", &case, "--out", "out/package.zip"]);
    assert_eq!((&done["items"], &done["not_opened"]), (&json!(0), &json!(0)));
}

#[test]
fn a_reference_goes_with_its_words_and_a_reason_alone() {
    let world = World::new();
    let case = world.case();
    let add = ["reference", "add", "--case", &case, "--url", "https://example.org/p", "--text", "a nightjar"];
    let id = text(&world.one(add), "id");
    world.run_with_input(["evidence", "erase", &id, "--reason", "-"], b"Written down twice.\n").done();
    let stub = world.one(["evidence", "show", &id]);
    assert!(stub["text"].is_null() && stub["url"].is_null(), "{stub}");
    assert_eq!(stub["erased"]["reason"], "Written down twice.");
    assert!(world.lines(["search", "--case", &case, "nightjar"]).is_empty());
    assert!(everything_below(&world.vault().join("evidence")).is_empty());
}

#[test]
fn of_an_erased_archive_not_even_the_names_inside_are_left_and_what_was_kept_of_it_stays() {
    let world = World::new();
    let case = world.case();
    let archive = archive(&world, "chat.zip", &[("talk/nightjar.txt", "hello"), ("talk/IMG-1.jpg", "picture")]);
    let add = ["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", archive.to_str().unwrap()];
    let rows = world.lines(add);
    let of = |protected: bool| rows.iter().find(|row| (row["protected"] == true) == protected).unwrap();
    let (reference, kept) = (text(of(true), "id"), text(of(false), "id"));
    assert_eq!(world.one(["evidence", "show", &reference])["holds"].as_array().unwrap().len(), 2);
    world.one(["evidence", "erase", &reference, "--reason", "Not about this."]);
    let stub = world.one(["evidence", "show", &reference]);
    assert_eq!((&stub["holds"], &stub["size"], &stub["where_it_is"]), (&json!([]), &json!(null), &json!(null)));
    assert!(world.lines(["search", "--case", &case, "IMG-1"]).is_empty());
    let custody = world.lines(["custody", "--case", &case]);
    assert!(custody.iter().all(|event| !event.to_string().contains("IMG-1")), "{custody:#?}");
    assert_eq!(world.one(["evidence", "show", &kept])["original_name"], "nightjar.txt");
    assert_eq!(world.one(["vault", "check"])["ok"], true);
    world.one(["handoff", "--case", &case, "--out", "out/package.zip"]);
}
