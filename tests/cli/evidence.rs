//! The witness question on the command line, and what is kept under each answer.

use std::fs;

use serde_json::json;

use super::world::{World, everything_below, fixture, keys, text};

#[test]
fn without_an_answer_nothing_of_the_batch_is_taken() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    let (chat, photo) = (fixture("whatsapp.txt"), fixture("phone.jpg"));
    let run = world.run(["evidence", "add", "--case", &case, chat.to_str().unwrap(), photo.to_str().unwrap()]);
    assert_eq!((run.failed(2).as_str(), run.out.as_str()), ("witness-unanswered", ""));
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn a_picture_that_calls_itself_text_is_put_back() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    let disguised = world.path("inputs/notes.txt");
    fs::copy(fixture("phone.jpg"), &disguised).unwrap();
    let run = world.run(["evidence", "add", "--case", &case, disguised.to_str().unwrap()]);
    assert_eq!(run.failed(2), "witness-unanswered");
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn each_answer_leads_where_it_must() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let add = |flags: &[&str]| {
        let mut arguments = vec!["evidence", "add", "--case", &case];
        arguments.extend(flags);
        arguments.push(photo.to_str().unwrap());
        world.one(arguments)
    };
    let kept = ["id", "media_type", "number", "original_name", "sha256", "size"];
    let closed = ["id", "number", "protected"];
    assert_eq!(keys(&add(&["--depicts", "nothing-sexual"])), kept);
    assert_eq!(keys(&add(&["--depicts", "only-me-adult"])), kept);
    assert_eq!(keys(&add(&["--depicts", "other-adult", "--permission", "She asked me to."])), kept);
    assert_eq!(keys(&add(&["--depicts", "other-adult"])), closed);
    let reference = add(&["--depicts", "minor-or-unsure", "--received-from", "Robin"]);
    assert_eq!((keys(&reference), &reference["protected"]), (closed.to_vec(), &json!(true)));

    let items = world.lines(["evidence", "list", "--case", &case]);
    assert_eq!(
        items.iter().map(|item| item["protected"] == true).collect::<Vec<_>>(),
        [false, false, false, true, true]
    );
    let last = world.one(["evidence", "show", &text(&reference, "id")]);
    for nothing in ["sha256", "size", "media_type"] {
        assert!(last[nothing].is_null(), "{last}");
    }
    assert_eq!((&last["received_from"], &last["metadata"]), (&json!("Robin"), &json!([])));
    assert!(last["times"].is_array() && last["claims"].is_object());
    let out = world.path("out/x");
    let run = world.run(["evidence", "extract", &text(&reference, "id"), "--out", out.to_str().unwrap()]);
    assert_eq!(run.failed(1), "item-protected");
    assert!(!out.exists());
}

#[test]
fn a_file_that_is_not_there_can_still_be_written_down() {
    let world = World::new();
    let case = world.case();
    let item = world.one(["evidence", "add", "--case", &case, "--depicts", "minor-or-unsure", "/not/there.jpg"]);
    assert_eq!(world.one(["evidence", "show", &text(&item, "id")])["where_it_is"], "/not/there.jpg");
}

#[test]
fn one_failing_file_does_not_keep_out_the_others() {
    let world = World::new();
    let case = world.case();
    let zip = world.write("inputs/all.zip", b"PK\x05\x06");
    let (chat, gone, folder) = (fixture("whatsapp.txt"), world.path("inputs/gone.jpg"), world.path("inputs"));
    let paths = [&zip, &gone, &folder, &chat].map(|path| path.to_str().unwrap());
    let mut arguments = vec!["evidence", "add", "--case", &case, "--depicts", "nothing-sexual"];
    arguments.extend(paths);
    let run = world.run(arguments);
    assert_eq!(run.code, 1);
    assert_eq!(run.lines().len(), 2, "{run:?}");
    assert_eq!(run.lines()[0]["protected"], true, "an archive without a list is written down");
    assert_eq!(run.lines()[1]["original_name"], "whatsapp.txt");
    for code in ["file-missing", "not-a-file"] {
        assert_eq!(run.err.matches(&format!("\"{code}\"")).count(), 1, "{run:?}");
    }
    assert!(run.err.contains("gone.jpg: "), "{run:?}");
}

#[test]
fn what_is_marked_as_protected_is_never_opened_again() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let item = world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    let id = text(&item, "id");
    let out = world.path("out/original.jpg");
    assert_eq!(world.one(["evidence", "extract", &id, "--out", out.to_str().unwrap()]), json!({ "ok": true }));
    assert_eq!(fs::read(&out).unwrap(), fs::read(&photo).unwrap());
    let run = world.run(["evidence", "extract", &id, "--out", out.to_str().unwrap()]);
    assert_eq!(run.failed(1), "output-exists");

    let reason = world.run_with_input(["evidence", "protect", &id, "--reason", "-"], b"She may be under 18.\n");
    assert_eq!(reason.done().lines(), [json!({ "ok": true })]);
    assert_eq!(world.one(["evidence", "show", &id])["protected_reason"], "She may be under 18.");
    assert_eq!(world.run(["evidence", "extract", &id, "--out", "out/again"]).failed(1), "item-protected");
    let row = world.one(["evidence", "verify", "--case", &case]);
    assert_eq!((&row["ok"], &row["problem"]), (&json!(true), &json!("not-opened")));
    assert_eq!(world.one(["vault", "check"])["not_opened"], 1);
    let done = world.one(["handoff", "--case", &case, "--out", "out/p.zip"]);
    assert_eq!((&done["items"], &done["not_opened"]), (&json!(0), &json!(1)));
}

#[test]
fn a_changed_missing_or_exchanged_evidence_file_is_found() {
    let world = World::new();
    let case = world.case();
    let add = |path: &std::path::Path| {
        world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", path.to_str().unwrap()]);
    };
    add(&fixture("phone.jpg"));
    let blob = only_blob(&world);
    let whole = fs::read(&blob).unwrap();
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    for (content, problem) in
        [(Some(damaged), "damaged"), (Some(whole[..whole.len() - 1].to_vec()), "damaged"), (None, "missing")]
    {
        match content {
            Some(bytes) => fs::write(&blob, bytes).unwrap(),
            None => fs::remove_file(&blob).unwrap(),
        }
        let before = world.vault_as_it_is();
        let run = world.run(["evidence", "verify", "--case", &case]);
        assert_eq!((run.code, run.lines()[0]["problem"].as_str()), (3, Some(problem)));
        let check = world.run(["vault", "check"]);
        assert_eq!((check.code, check.lines().len()), (3, 2), "{check:?}");
        assert_eq!(check.lines()[0]["problem"], problem);
        assert_eq!(world.run(["handoff", "--case", &case, "--out", "out/p.zip"]).failed(1), "evidence-damaged");
        assert!(!world.path("out/p.zip").exists());
        assert_eq!(world.vault_as_it_is(), before);
    }
    fs::write(&blob, whole).unwrap();
    add(&fixture("whatsapp.txt"));
    let blobs = blobs(&world);
    let (first, second) = (fs::read(&blobs[0]).unwrap(), fs::read(&blobs[1]).unwrap());
    fs::write(&blobs[0], second).unwrap();
    fs::write(&blobs[1], first).unwrap();
    let run = world.run(["evidence", "verify", "--case", &case]);
    assert!(run.code == 3 && run.lines().iter().all(|row| row["problem"] == "changed"), "{run:?}");
}

pub(crate) fn blobs(world: &World) -> Vec<std::path::PathBuf> {
    blobs_in(&world.vault())
}

pub(crate) fn blobs_in(vault: &std::path::Path) -> Vec<std::path::PathBuf> {
    everything_below(&vault.join("evidence")).into_keys().filter(|path| path.is_file()).collect()
}

fn only_blob(world: &World) -> std::path::PathBuf {
    let mut blobs = blobs(world);
    assert_eq!(blobs.len(), 1);
    blobs.remove(0)
}
