//! Text that programs stumble over, through the real program and back.

use std::fs;

use super::world::{World, text};

const AT: &str = "2026-11-03T21:04:00-05:00";

#[test]
fn text_in_every_script_with_nul_and_a_megabyte_comes_back_byte_for_byte_and_is_found() {
    let world = World::new();
    let case = world.case();
    // A few of each block of 128 characters, NUL first: every script is among them.
    let mut every: String = (0..=0x0010_ffff).step_by(16).filter_map(char::from_u32).collect();
    every.push_str(" landmark");
    assert!(every.starts_with('\0') && every.contains('ॐ') && every.contains('𞤀'));
    let long = format!("{}keystone", "A message came, and it named a day. ".repeat(30_000));
    for (name, written, query) in [("every", &every, "landmark"), ("long", &long, "keystone")] {
        let file = world.write(name, written);
        let added = world.one(["entry", "add", "--case", &case, "--at", AT, "--file", file.to_str().unwrap()]);
        let id = text(&added, "id");
        let listed = world.lines(["entry", "list", "--case", &case]);
        let entry = listed.iter().find(|entry| text(entry, "id") == id).unwrap();
        assert!(entry["text"].as_str().unwrap() == written.as_str(), "{name}");
        let found = world.lines(["search", "--case", &case, query]);
        assert_eq!(text(&found[0], "id"), id, "{name}");
        fs::remove_file(file).unwrap();
    }
    for query in ["ॐ", "𞤀", "\u{202e}", "\"", "NEAR(", "a AND", "*"] {
        world.lines(["search", "--case", &case, "--", query]);
    }
}
