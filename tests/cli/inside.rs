//! What a file says of itself.

use std::{fs, process::Command};

use serde_json::{Value, json};

use super::{
    stock,
    world::{Run, World, fixture, program, text},
};

fn kept(world: &World, file: &str) -> String {
    let case = world.case();
    text(&world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", "--", file]), "id")
}

fn field<'a>(item: &'a Value, name: &str) -> Option<&'a str> {
    let all = item["metadata"].as_array().unwrap();
    all.iter().find(|one| one["field"] == name).and_then(|one| one["value"].as_str())
}

#[test]
fn a_picture_tells_when_with_what_and_where() {
    let world = World::new();
    let id = kept(&world, fixture("phone.jpg").to_str().unwrap());
    let item = world.one(["evidence", "show", &id]);
    assert_eq!((field(&item, "Make"), field(&item, "Model")), (Some("Apple"), Some("iPhone 14")));
    let taken = json!({"what": "taken", "at": "2026-11-03T21:04:11-05:00", "source": "EXIF DateTimeOriginal"});
    assert!(item["times"].as_array().unwrap().contains(&taken), "{item}");
    let told: Vec<&str> = item["told"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(told[0], "Taken on 3 November 2026, 21:04:11, UTC−5, says the file.");
    assert_eq!(told[1], "With this device: Apple iPhone 14.");
    assert!(told[2].starts_with("At this place: 39.96"), "{told:?}");
    assert_eq!((&item["problem"], &item["conflicts"]), (&Value::Null, &json!([])));
    let spanish = world.one(["--lang", "es", "evidence", "show", &id]);
    assert!(
        spanish["told"][0].as_str().unwrap().starts_with("Se tomó el 3 de noviembre de 2026, 21:04:11"),
        "{spanish}"
    );
    assert!(!text(&world.one(["evidence", "show", &id]), "sha256").is_empty());
}

#[test]
fn clocks_that_cannot_all_be_right_are_named() {
    let world = World::new();
    let mail = "From: sam@example.org\nDate: Tue, 3 Nov 2099 21:04:00 -0500\nSubject: Hello\n\nText.\n";
    let mail = world.write("inputs/mail.eml", mail);
    let item = world.one(["evidence", "show", &kept(&world, mail.to_str().unwrap())]);
    let conflicts = item["conflicts"].as_array().unwrap();
    assert!(conflicts.iter().any(|one| one.as_str().unwrap().contains("still to come")), "{item}");
    assert_eq!(field(&item, "Subject"), Some("Hello"));
}

#[test]
fn a_file_that_no_one_can_read_is_shown_all_the_same() {
    let world = World::new();
    let broken = world.write("inputs/broken.pdf", "%PDF-1.7\nnothing more");
    let id = kept(&world, broken.to_str().unwrap());
    let item = world.one(["evidence", "show", &id]);
    assert_eq!((&item["problem"], &item["original_name"]), (&json!("damaged"), &json!("broken.pdf")));
    // Without the reader beside it, the command line still says what the record knows.
    let alone = world.path("out/cairn-cli");
    fs::create_dir_all(alone.parent().unwrap()).unwrap();
    // By another program: a file that this one has open to write can't be run while a test beside it starts something.
    stock::run(Command::new("cp").arg(program().get_program()).arg(&alone));
    let mut command = Command::new(&alone);
    world.dress(&mut command);
    let run =
        Run::of(command.arg("--vault").arg(world.vault()).args(["--json", "evidence", "show", &id]).output().unwrap());
    let item = run.done().lines().remove(0);
    assert_eq!((&item["problem"], &item["metadata"]), (&json!("reader-failed"), &json!([])));
}
