//! What fuzzing began with, and what it found, once more.
#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test a panic is the way to say no")]

use std::{fs, path::Path};

use cairn_fuzz::{TARGETS, target};

fn cases(folder: &str, name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(name);
    fs::read_dir(folder).into_iter().flatten().map(|case| fs::read(case.unwrap().path()).unwrap()).collect()
}

#[test]
fn each_parser_takes_what_fuzzing_began_with_and_what_it_found() {
    for (name, target) in TARGETS {
        let seeds = cases("seeds", name);
        assert!(!seeds.is_empty(), "{name} begins with nothing");
        for case in seeds.iter().chain(&cases("found", name)) {
            target(case);
            // Cut in the middle, and with a byte that was not there.
            target(&case[..case.len() / 2]);
            target(&[case.as_slice(), b"\xff"].concat());
        }
        target(b"");
    }
}

#[test]
fn every_folder_of_cases_belongs_to_a_parser() {
    for folder in ["seeds", "found"] {
        let all = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
        for name in
            all.map(|entry| entry.unwrap().file_name().into_string().unwrap()).filter(|name| name != "README.md")
        {
            assert!(target(&name).is_some(), "{folder}/{name}");
        }
    }
}
