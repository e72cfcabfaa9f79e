//! The fields that others rely on, for each command that no other journey pins down.

use std::{fs, path::Path};

use cairn_core::content;
use serde_json::json;

use super::world::{World, everything_below, keys, program, project, text};

const NOW: &str = "2026-11-23T21:30:00-05:00";

#[test]
fn cases_entries_and_searches_have_their_fields() {
    let world = World::new();
    let case =
        world.one(["--now", NOW, "--tz", "America/New_York", "case", "new", "--title", "A case", "--region", "oh"]);
    assert_eq!(keys(&case), ["country", "created", "id", "region", "title"]);
    assert_eq!((&case["created"], &case["region"]), (&json!(NOW), &json!("OH")));
    let case = text(&case, "id");
    let add = |more: &[&str]| {
        let mut arguments = vec!["--now", NOW, "entry", "add", "--case", &case, "--at", "2026-11-03T02:04:00Z"];
        arguments.extend(more);
        world.one(arguments)
    };
    let first = add(&["--certainty", "about", "--kind", "call", "--text", "-5 degrees, he called"]);
    assert_eq!(keys(&first), ["at", "id", "number", "written"]);
    assert_eq!(first["at"], "2026-11-03T02:04:00+00:00");
    let note = world.write("inputs/note.txt", "Line one\n\tline two\n");
    add(&["--file", note.to_str().unwrap()]);
    let entries = world.lines(["entry", "list", "--case", &case]);
    assert_eq!((&entries[0]["kind"], &entries[0]["certainty"]), (&json!("call"), &json!("about")));
    assert_eq!(entries[0]["text"], "-5 degrees, he called");
    assert_eq!(entries[1]["text"], "Line one\n\tline two\n", "a file's text is kept as it is");
    assert_eq!(entries[1]["versions"].as_array().unwrap().len(), 1);

    let corrected = world.run_with_input(
        ["entry", "correct", &text(&first, "id"), "--reason", "Wrong day.", "--text", "-"],
        "Señor Ñandú\n".as_bytes(),
    );
    let corrected = corrected.done().lines().remove(0);
    assert_eq!(
        (&corrected["text"], &corrected["versions"][1]["reason"]),
        (&json!("Señor Ñandú"), &json!("Wrong day."))
    );
    let found = world.lines(["search", "--case", &case, "--limit", "1", "senor"]);
    assert_eq!(keys(&found[0]), ["at", "id", "kind", "snippet"]);
    assert_eq!(world.lines(["search", "--case", &case, "degrees"]), [json!(null); 0], "an old version is not found");

    let timeline =
        world.lines(["timeline", "--case", &case, "--from", "2026-11-03T02:04:00Z", "--to", "2026-11-03T02:04:00Z"]);
    assert_eq!((timeline.len(), keys(&timeline[0])), (2, vec!["at", "certainty", "id", "kind", "title"]));
    assert!(world.lines(["timeline", "--case", &case, "--to", "2026-11-01T00:00:00Z"]).is_empty());
}

#[test]
fn the_custody_chain_can_be_followed_and_read_aloud() {
    let world = World::new();
    let case = world.case();
    world.one(["account", "add", "--case", &case, "--platform", "x", "--handle", "-sam-"]);
    let lines = world.lines(["custody", "--case", &case]);
    assert_eq!(keys(&lines[0]), ["action", "at", "detail", "hash", "prev", "seq", "subject"]);
    assert_eq!(lines[1]["prev"], lines[0]["hash"]);
    let end = lines.last().unwrap();
    assert_eq!(
        (keys(end), &end["length"], &end["head"]),
        (vec!["head", "length", "spoken"], &json!(2), &lines[1]["hash"])
    );
    assert_eq!(end["spoken"].as_array().unwrap().len(), 12);
}

#[test]
fn plans_services_and_records_need_no_vault() {
    let world = World::without_vault();
    let file = world.write("s.json", r#"{"country":"US","region":"OH","age":"13-15","happening":["threat-to-share"]}"#);
    let file = file.to_str().unwrap();
    let step = &world.lines(["plan", file])[0];
    for key in ["position", "id", "stage", "title", "reason", "minutes", "urgent", "next", "service", "not_to_do"] {
        assert!(step.get(key).is_some(), "{key}");
    }
    let recommended = world.lines(["--now", NOW, "--tz", "America/New_York", "directory", "recommend", file]);
    for key in [
        "position",
        "service",
        "name",
        "kind",
        "phone",
        "url",
        "reason",
        "open_now",
        "opens_at",
        "confirmed",
        "checked_live",
    ] {
        assert!(recommended[0].get(key).is_some(), "{key}");
    }
    assert!(recommended.iter().any(|one| one["name"].as_str().unwrap().contains("CyberTipline")));
    assert!(recommended.iter().all(|one| one["confirmed"] == true));

    let listed = world.lines(["directory", "list", "--country", "us"]);
    assert!(listed.iter().all(|one| one["confirmed"] == true));
    let all = world.lines(["directory", "list", "--all"]);
    assert!(all.len() > listed.len() && all.iter().any(|one| one["confirmed"] == false));
    let helplines = world.lines(["directory", "list", "--country", "US", "--kind", "helpline"]);
    assert!(!helplines.is_empty() && helplines.iter().all(|one| one["kind"] == "helpline"));
    assert_eq!(world.one(["directory", "show", "us-988"])["phone"], "988");
    assert_eq!(world.run(["directory", "list", "--kind", "wizard"]).failed(2), "no-such-kind");
    assert_eq!(world.run(["directory", "show", "nobody"]).failed(1), "not-found");
    assert_eq!(world.one(["content", "show", "platform", "instagram"])["name"], "Instagram");
    assert_eq!(world.one(["content", "show", "state", "US-OH"])["code"], "OH");
    assert_eq!(world.one(["content", "show", "sign", "img-threat"])["urgency"], "act-now");
    assert_eq!(world.one(["content", "show", "form", "fbi-ic3"])["country"], "US");
    assert_eq!(world.run(["content", "show", "form", "x"]).failed(1), "not-found");
    assert_eq!(world.run(["content", "show", "spell", "x"]).failed(2), "usage");
    let routes = world.lines(["report", "routes", "--platform", "discord"]);
    for key in ["route", "what", "where", "needs_account", "confirmed"] {
        assert!(routes[0].get(key).is_some(), "{key}");
    }
    assert_eq!(world.run(["report", "routes", "--platform", "nowhere"]).failed(1), "not-found");
}

#[test]
fn a_content_folder_is_checked_as_it_lies_there() {
    let world = World::without_vault();
    let content = project().join("content");
    assert!(world.lines(["content", "check", content.to_str().unwrap()]).is_empty());
    assert_eq!(world.run(["content", "check", "/not/there"]).failed(1), "file-missing");
    let run = world.run(["content", "check", world.path("inputs").to_str().unwrap()]);
    assert_eq!((run.code, run.err.as_str()), (3, ""));
    assert_eq!(keys(&run.lines()[0]), ["file", "place", "problem"]);
}

#[test]
fn a_content_pack_that_is_no_good_is_refused_and_nothing_is_kept() {
    let world = World::without_vault();
    let act = |act: &str, file: &Path| world.run(["content", "pack", act, file.to_str().unwrap()]);
    let other = world.write("inputs/other.zip", "no zip at all");
    for verb in ["verify", "take"] {
        assert_eq!(act(verb, &world.path("inputs/none.zip")).failed(1), "file-missing");
        assert_eq!(act(verb, &world.path("inputs")).failed(1), "not-a-file");
        assert_eq!(act(verb, &other).failed(1), "not-a-content-pack");
    }
    // Well packed, and signed by nobody.
    let pack = world.write("inputs/pack.zip", content::pack_of(b"content", "no signature").unwrap());
    let whole = world.path("inputs/whole.zip");
    fs::File::create(&whole).unwrap().set_len(17 << 20).unwrap();
    // Whether a Cairn takes packs at all depends on the maintainers' key, and so on how it was built.
    if project().join("content/pack-key.pub").exists() {
        let run = act("verify", &pack);
        assert_eq!((run.code, run.err.as_str()), (3, ""));
        assert_eq!(keys(&run.lines()[0]), ["file", "place", "problem"]);
        assert_eq!(act("take", &pack).failed(1), "pack-signature");
    } else {
        assert_eq!(act("verify", &pack).failed(1), "packs-not-taken");
        assert_eq!(act("take", &pack).failed(1), "packs-not-taken");
    }
    // Without a key or an address nothing is fetched, and nothing is asked.
    if !project().join("content/pack-address.txt").exists() {
        let run = world.run(["content", "fetch"]);
        let key = project().join("content/pack-key.pub").exists();
        assert_eq!(run.failed(1), if key { "no-address" } else { "packs-not-taken" });
    }
    assert_eq!(act("verify", &whole).code, 3);
    assert_eq!(act("take", &whole).failed(1), "pack-too-large");
    assert!(everything_below(&world.path("home")).values().all(Option::is_none), "nothing is kept");
}

#[test]
fn a_wrong_situation_file_is_refused_by_its_key() {
    let world = World::new();
    let case = world.case();
    let before = world.vault_as_it_is();
    for (content, key) in [
        (r#"{"region":"OH"}"#, "country"),
        (r#"{"country":"US","age":"14"}"#, "age"),
        (r#"{"country":"US","danger_now":"perhaps"}"#, "danger_now"),
        (r#"{"country":"US","agee":"13-15"}"#, "agee"),
    ] {
        let file = world.write("s.json", content);
        for command in [vec!["plan"], vec!["directory", "recommend"], vec!["situation", "set", "--case", &case]] {
            let run = world.run(command.iter().chain([&file.to_str().unwrap()]));
            assert_eq!(run.failed(1), "bad-situation");
            assert!(run.err.contains(&format!("“{key}”")), "{run:?}");
        }
    }
    assert_eq!(world.vault_as_it_is(), before);
}

#[test]
fn what_people_read_is_plain_text_in_whole_sentences() {
    let world = World::new();
    let case = world.case();
    world.one([
        "entry",
        "add",
        "--case",
        &case,
        "--at",
        "2026-11-03T21:04:00-05:00",
        "--text",
        "red \u{1b}[31m\u{202e}text",
    ]);
    let people = |arguments: &[&str]| {
        let mut command = program();
        world.dress(&mut command);
        let output = command.arg("--vault").arg(world.vault()).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    for arguments in [
        &["case", "list"][..],
        &["entry", "list", "--case", &case],
        &["vault", "check"],
        &["custody", "--case", &case],
        &["timeline", "--case", &case],
        &["search", "--case", &case, "red"],
        &["directory", "list", "--country", "US"],
        &["content", "show", "state", "US-OH"],
        &["report", "routes", "--platform", "discord"],
        &["report", "form", "--case", &case, "--form", "cps-oral"],
        &["--lang", "es", "case", "list"],
    ] {
        let (code, out, err) = people(arguments);
        assert_eq!((code, err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(
            !out.is_empty() && !out.contains("cli-") && !out.contains('\u{1b}') && !out.contains('\u{202e}'),
            "{out}"
        );
    }
    let (code, out, err) = people(&["case", "lost"]);
    assert_eq!((code, out.as_str(), err.lines().count()), (Some(2), "", 1), "{err}");
    let (code, out, err) = people(&["entry", "list", "--case", "nothing"]);
    assert_eq!((code, out.as_str(), err.as_str()), (Some(1), "", "There is nothing with this id.\n"));
}
