//! A command that changes nothing does not write to the vault, whatever state it finds it in.

use std::fs;

use super::world::{World, fixture, text};

fn reading_commands(case: &str, item: &str, route: &str) -> Vec<Vec<String>> {
    let words = |line: &str| line.split(' ').map(str::to_owned).collect();
    [
        "vault check".to_owned(),
        "case list".to_owned(),
        format!("situation show --case {case}"),
        format!("entry list --case {case}"),
        format!("account list --case {case}"),
        format!("device list --case {case}"),
        format!("timeline --case {case}"),
        format!("search --case {case} gift"),
        format!("custody --case {case}"),
        format!("evidence list --case {case}"),
        format!("evidence show {item}"),
        format!("evidence verify --case {case}"),
        format!("report draft --case {case} --platform discord --route {route} --cite {item}"),
        format!("report form --case {case} --form fbi-ic3"),
        format!("submission list --case {case}"),
        format!("report notice --case {case} --kind dsa"),
    ]
    .iter()
    .map(|line| words(line))
    .collect()
}

#[test]
fn looking_changes_not_a_byte() {
    let world = World::new();
    let case = world.case();
    let add =
        |text: &str| world.one(["entry", "add", "--case", &case, "--at", "2026-11-03T21:04:00-05:00", "--text", text]);
    let photo = fixture("phone.jpg");
    let item = world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    let route = text(&world.lines(["report", "routes", "--platform", "discord"])[0], "route");
    let commands = reading_commands(&case, &text(&item, "id"), &route);
    let journal = fs::read(world.path("vault/journal.db")).unwrap();
    let head = fs::read(world.path("vault/head.age")).unwrap();
    add("Gift cards.");
    let unchanged = |code: i32| {
        let before = world.vault_as_it_is();
        for command in &commands {
            let run = world.run(command);
            assert!(run.code == 0 || (run.code == code && command[0] == "vault"), "{command:?} {run:?}");
            assert_eq!(world.vault_as_it_is(), before, "{command:?}");
        }
    };
    unchanged(0);
    // A head that is behind, a journal that lost rows, and what a crash leaves: told, and left as they are.
    fs::write(world.path("vault/head.age"), &head).unwrap();
    unchanged(0);
    add("More.");
    fs::write(world.path("vault/journal.db"), journal).unwrap();
    fs::write(world.path("vault/crash.part"), b"x").unwrap();
    unchanged(3);
    let check = world.run(["vault", "check"]);
    assert_eq!(check.lines().last().unwrap()["missing_events"], 2);
    assert!(check.err.contains("vault check"), "{check:?}");
}
