//! The reader process is kept between two questions. One that died meanwhile is replaced, and the question is answered all the same.

use std::{fs, path::Path, process::Command};

use cairn_core::{clock::Clock, evidence::Reader, journal::Journal, vault::Secret, words::Words};

use super::{
    mails::kept,
    world::{PASSPHRASE, World, fixture, program},
};

/// The children of this process that run this program.
fn children(program: &Path) -> Vec<String> {
    let name = program.file_name().unwrap().to_str().unwrap();
    let own = format!("PPid:\t{}\n", std::process::id());
    let all = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    let of = |id: &String| fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    // One that died and was not waited for yet is none any more.
    all.filter(|id| {
        of(id).contains(&own) && of(id).starts_with(&format!("Name:\t{name}\n")) && !of(id).contains("State:\tZ")
    })
    .collect()
}

#[test]
fn a_reader_that_was_killed_between_two_questions_is_replaced() {
    let world = World::new();
    let (id, _) = kept(&world, "phone.jpg", &fs::read(fixture("phone.jpg")).unwrap());
    // A name of its own, so that no other test's reader is taken for it.
    let own = world.path("reader-of-one");
    fs::copy(Path::new(program().get_program()).with_file_name("cairn-reader"), &own).unwrap();
    let journal = Journal::unlock_to_read(&world.vault(), &Secret::from(PASSPHRASE), Clock::system()).unwrap();
    let reader = Reader::at(own.clone());
    let look = || journal.look_inside(&id, &reader, Words::of("en")).unwrap();

    let first = look();
    assert!(first.told[0].starts_with("Taken on 3 November 2026"), "{first:?}");
    let kept = children(&own);
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!((look(), children(&own)), (first.clone(), kept.clone()), "the same process answers again");

    assert!(Command::new("kill").args(["-KILL", &kept[0]]).status().unwrap().success());
    assert_eq!(look(), first);
    let new = children(&own);
    assert!(new.len() == 1 && new != kept, "{new:?} after {kept:?}");
    drop(reader);
    assert_eq!(children(&own), Vec::<String>::new(), "and it ends with who keeps it");
}
