//! A package in which names and places are blacked out, read with tools that are not ours.

use std::{collections::BTreeMap, fs, process::Command};

use serde_json::json;

use super::{bag, stock, world::World};

#[test]
fn names_and_places_are_blacked_out_of_all_but_the_originals() {
    let world = World::new();
    let case = world.case();
    let told = "Maya told me that he knows Lincoln High School in Springfield. He asked Zoe as well.";
    world.one(["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00-05:00", "--text", told]);
    let chat = world.path("inputs/Maya and Zoe.txt");
    fs::write(&chat, "Maya: please stop").unwrap();
    world.one(["evidence", "add", "--case", &case, "--received-from", "Zoe Larsen", chat.to_str().unwrap()]);

    let package = |name: &str, redact: &[&str]| {
        let out = format!("out/{name}.zip");
        let done = world.one([&["handoff", "--case", &case, "--out", &out], redact].concat());
        assert_eq!((&done["items"], &done["left_out"]), (&json!(1), &json!(0)));
        let file = world.path(&out);
        assert_eq!(world.lines(["verify", file.to_str().unwrap()]).last(), Some(&json!({ "ok": true })));
        let bag = bag::unpack(&file, &world.path(format!("out/{name}")));
        bag::is_valid(&bag);
        assert_eq!(fs::read(&bag::originals(&bag)[0]).unwrap(), fs::read(&chat).unwrap());
        let read = |name: &str| fs::read_to_string(bag.join("data").join(name)).unwrap();
        let report = stock::run(Command::new("pdftotext").arg(bag.join("data/report.pdf")).arg("-"));
        let listed = fs::read_to_string(bag.join("manifest-sha256.txt")).unwrap();
        let texts = ["journal.csv", "evidence.csv", "custody.jsonl"].map(|name| (name, read(name)));
        texts.into_iter().chain([("report.pdf", report), ("manifest", listed)]).collect::<BTreeMap<_, _>>()
    };

    let plain = package("plain", &[]);
    assert_eq!(left(&plain, "Maya"), ["custody.jsonl", "evidence.csv", "journal.csv", "manifest", "report.pdf"]);
    let names = package("names", &["--redact", "names"]);
    for word in ["Maya", "Zoe", "Larsen"] {
        assert_eq!(left(&names, word), Vec::<&str>::new(), "{word}");
    }
    assert_eq!(left(&names, "Lincoln High School"), ["journal.csv", "report.pdf"]);
    let both = package("both", &["--redact", "names,places"]);
    for word in ["Maya", "Zoe", "Larsen", "Lincoln", "Springfield"] {
        assert_eq!(left(&both, word), Vec::<&str>::new(), "{word}");
    }
    assert!(both["report.pdf"].contains("He asked"), "the rest is still told");
}

/// In which of the texts a word is left.
fn left(texts: &BTreeMap<&'static str, String>, word: &str) -> Vec<&'static str> {
    texts.iter().filter(|(_, text)| text.contains(word)).map(|(name, _)| *name).collect()
}
