//! Devices: what each is, who had it, and what was found on it.

use std::{fs, process::Command};

use serde_json::json;

use super::{
    bag, stock,
    world::{World, fixture, keys, project, text},
};

fn phone(world: &World, case: &str, more: &[&str]) -> serde_json::Value {
    let mut arguments = vec!["device", "add", "--case", case, "--kind", "phone", "--make", "Apple", "--model"];
    arguments.push("iPhone 14");
    arguments.extend(more);
    world.one(arguments)
}

#[test]
fn a_device_is_written_down_and_passes_from_hand_to_hand() {
    let world = World::new();
    let case = world.case();
    let added = phone(&world, &case, &["--serial", "-SN0100", "--where", "in the drawer"]);
    assert_eq!((keys(&added), &added["number"]), (vec!["id", "number"], &json!(1)));
    let second = phone(&world, &case, &[]);
    assert_eq!(second["number"], 2);
    let id = text(&added, "id");
    let at = "2026-11-05T10:00:00-05:00";
    let transfer = |to: &str, purpose: &str, at: &str| {
        world.run(["device", "transfer", &id, "--to", to, "--purpose", purpose, "--at", at])
    };
    let done = transfer("Officer Reed", "to be examined", at).done().lines().remove(0);
    assert_eq!((keys(&done), &done["id"]), (vec!["id", "number"], &added["id"]));

    let listed = world.lines(["device", "list", "--case", &case]);
    assert_eq!(listed.len(), 2);
    assert_eq!((&listed[0]["sheet"]["serial"], &listed[0]["sheet"]["make"]), (&json!("-SN0100"), &json!("Apple")));
    assert_eq!(listed[0]["sheet"]["where_it_is"], "in the drawer");
    let line = &listed[0]["transfers"][0];
    assert_eq!(
        (&line["to"], &line["purpose"], &line["at"]),
        (&json!("Officer Reed"), &json!("to be examined"), &json!(at))
    );
    assert_eq!(listed[1]["transfers"], json!([]));

    let actions: Vec<_> = world.lines(["custody", "--case", &case]).iter().map(|one| one["action"].clone()).collect();
    let device = [json!("device-added"), json!("device-added"), json!("device-handed-over")];
    assert_eq!(&actions[actions.len() - 4..actions.len() - 1], device);
    let moments = world.lines(["timeline", "--case", &case]);
    assert_eq!((&moments[0]["kind"], &moments[0]["title"]), (&json!("transfer"), &json!("Officer Reed")));
    let found = world.lines(["search", "--case", &case, "Reed"]);
    assert_eq!((&found[0]["kind"], &found[0]["id"]), (&json!("device"), &added["id"]));

    assert_eq!(transfer("Reed", "to be examined", "yesterday").failed(2), "usage");
    assert_eq!(transfer(" ", "to be examined", at).failed(1), "nothing-written");
    let nobody = ["device", "transfer", "nothing", "--to", "Reed", "--purpose", "x", "--at", at];
    assert_eq!(world.run(nobody).failed(1), "not-found");
    assert_eq!(world.run(["device", "add", "--case", &case, "--kind", "phone"]).failed(2), "usage");
}

#[test]
fn evidence_and_references_say_which_device_they_are_on() {
    let world = World::new();
    let case = world.case();
    let device = text(&phone(&world, &case, &[]), "id");
    let photo = fixture("phone.jpg");
    let photo = photo.to_str().unwrap();
    let add = |depicts: &str, device: &str| {
        world.run(["evidence", "add", "--case", &case, "--depicts", depicts, "--device", device, photo])
    };
    let kept = add("nothing-sexual", &device).done().lines().remove(0);
    let closed = add("minor-or-unsure", &device).done().lines().remove(0);
    let told = world.one(["reference", "add", "--case", &case, "--device", &device, "--text", "In the chat."]);
    for item in [kept, closed, told] {
        assert_eq!(world.one(["evidence", "show", &text(&item, "id")])["device"], device.as_str());
    }
    assert_eq!(add("nothing-sexual", "nothing").failed(1), "not-found");
    assert_eq!(add("minor-or-unsure", "nothing").failed(1), "not-found");
    let reference = ["reference", "add", "--case", &case, "--device", "nothing", "--text", "In the chat."];
    assert_eq!(world.run(reference).failed(1), "not-found");
    assert_eq!(world.lines(["evidence", "list", "--case", &case]).len(), 3, "what failed left nothing");
}

#[test]
fn the_report_on_paper_tells_each_device_and_everyone_who_had_it() {
    let world = World::new();
    let case = world.case();
    let device = text(&phone(&world, &case, &["--serial", "SN-0100", "--where", "in the drawer"]), "id");
    let at = "2026-11-05T10:00:00-05:00";
    world.one(["device", "transfer", &device, "--to", "Officer Reed", "--purpose", "to be examined", "--at", at]);
    let printed = |language: &str| {
        let out = format!("out/{language}.zip");
        world.one(["--lang", language, "handoff", "--case", &case, "--out", &out]);
        let bag = bag::unpack(&world.path(&out), &world.path(format!("out/{language}")));
        stock::run(Command::new("pdftotext").arg("-layout").arg(bag.join("data/report.pdf")).arg("-"))
    };
    let english = printed("en");
    for words in ["1. Apple iPhone 14 (phone)", "SN-0100", "in the drawer", "Who had it just before is not recorded."] {
        assert!(english.contains(words), "{words}\n{english}");
    }
    assert!(english.contains("To Officer Reed. Purpose: to be examined"), "{english}");
    assert!(english.contains("device handed over"), "{english}");
    let spanish = printed("es");
    for words in ["1. Apple iPhone 14 (teléfono)", "A Officer Reed. Motivo: to be examined", "dispositivo entregado"] {
        assert!(spanish.contains(words), "{words}\n{spanish}");
    }
}

#[test]
fn a_vault_of_the_first_release_is_read_as_it_is_and_brought_on_by_the_first_writing() {
    let world = World::without_vault();
    copy(&project().join("tests/fixtures/vaults/0001"), &world.vault());
    let before = world.vault_as_it_is();
    let case = text(&world.lines(["case", "list"])[0], "id");
    assert_eq!(world.lines(["entry", "list", "--case", &case]).len(), 2);
    assert_eq!(world.lines(["device", "list", "--case", &case]).len(), 0);
    assert_eq!(world.run(["vault", "check"]).done().lines().last().unwrap()["ok"], true);
    assert_eq!(world.vault_as_it_is(), before, "looking changes not a byte");
    phone(&world, &case, &[]);
    assert_eq!(world.lines(["entry", "list", "--case", &case]).len(), 2);
    assert_eq!(world.lines(["device", "list", "--case", &case]).len(), 1);
    assert_eq!(world.run(["vault", "check"]).done().lines().last().unwrap()["ok"], true);
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}
