//! The whole way: from an empty folder to a package that a police officer can check.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};

use super::{
    bag, stock,
    world::{World, everything_below, fixture, keys, text},
};

const AT: &str = "2026-11-03T21:04:00-05:00";

/// Names that break careless programs, each with its own content.
pub(crate) fn hostile_names() -> Vec<OsString> {
    let mut names: Vec<OsString> = [
        "cv\u{202e}gpj.txt",
        "\u{200f}mark.jpg",
        "two\nlines.jpg",
        "-rf",
        "  spaces  .png",
        "'quoted\" $(x).jpg",
        "CON",
    ]
    .map(Into::into)
    .into();
    names.push(format!("{}.jpg", "n".repeat(251)).into());
    names.push("ü".repeat(127).into());
    #[cfg(target_os = "linux")]
    names.push(std::os::unix::ffi::OsStringExt::from_vec(b"not utf-8 \xff\xfe.bin".to_vec()));
    names
}

#[test]
fn from_an_empty_folder_to_a_package_that_stock_tools_check() {
    let world = World::without_vault();
    let made = world.one(["vault", "create", "--recovery-key-out", "recovery-key.txt"]);
    assert_eq!(keys(&made), ["created", "recovery_key_file", "vault"]);
    assert_eq!(world.lines(["case", "list"]), Vec::<Value>::new(), "it opens as it was made");
    world.opens_at_once();
    let way = walk(&world);
    the_package_holds(&world, &way);
    the_package_is_checked_by_cairn(&world, &way);
}

/// What a walk ends with.
pub(crate) struct Way {
    pub(crate) package: PathBuf,
    /// What was taken in, in the order of the numbers.
    inputs: Vec<PathBuf>,
    /// What the handoff answered.
    done: Value,
}

/// All commands, from the first case to the package.
pub(crate) fn walk(world: &World) -> Way {
    let case = world.case();
    let situation = json!({
        "country": "US", "region": "OH", "role": "guardian", "about": "my-child", "age": "13-15",
        "happening": ["threat-to-share"], "person": "stranger", "platforms": ["instagram", "discord"], "money_asked": true,
    });
    let situation_file = world.write("situation.json", situation.to_string());
    world.one(["situation", "set", "--case", &case, situation_file.to_str().unwrap()]);
    assert_eq!(world.one(["situation", "show", "--case", &case])["person"], "stranger");

    let steps = world.lines(["plan", situation_file.to_str().unwrap()]);
    assert_eq!(steps.iter().filter(|step| step["next"] == true).count(), 1);
    assert!(steps.iter().all(|step| step["not_to_do"].as_array().is_some_and(|list| list.len() == 7)));

    let account = world.one([
        "account",
        "add",
        "--case",
        &case,
        "--platform",
        "discord",
        "--handle",
        "sam.moon",
        "--user-id",
        "175928847299117063",
    ]);
    assert_eq!(account["created_from_id"], "2016-04-30T11:18:25+00:00");
    let account = text(&account, "id");
    let entry = world.one([
        "entry",
        "add",
        "--case",
        &case,
        "--at",
        AT,
        "--account",
        &account,
        "--text",
        "He asked for gift cards.",
    ]);
    assert_eq!((&entry["number"], &entry["at"]), (&json!(1), &json!(AT)));
    let entry = text(&entry, "id");
    world.one(["entry", "correct", &entry, "--reason", "I looked again.", "--text", "He asked for two gift cards."]);

    let inputs = evidence_of_all_kinds(world, &case);
    let reference = world.one([
        "reference",
        "add",
        "--case",
        &case,
        "--account",
        &account,
        "--seen",
        AT,
        "--url",
        "https://example.org/p/1",
        "--text",
        "A picture that must not be opened, in the chat of 3 November.",
    ]);
    assert_eq!(keys(&reference), ["id", "number", "protected"]);
    // Two that nobody opens, and one that goes into no package unless it is chosen.
    let photo = fixture("phone.jpg");
    for answer in ["minor-or-unsure", "other-adult", "only-me-adult"] {
        let item = world.one(["evidence", "add", "--case", &case, "--depicts", answer, photo.to_str().unwrap()]);
        assert_eq!(item["protected"] == true, answer != "only-me-adult", "{answer}");
    }

    let recommended = world.lines(["directory", "recommend", situation_file.to_str().unwrap()]);
    assert!(recommended.iter().any(|one| one["name"].as_str().unwrap().contains("CyberTipline")));
    assert_eq!(world.one(["search", "--case", &case, "gift"])["id"], entry.as_str());
    let timeline = world.lines(["timeline", "--case", &case]);
    let order: Vec<_> = timeline.iter().map(|moment| text(moment, "at")).collect();
    assert_eq!(order.first().map(String::as_str), Some(AT));

    for platform in ["instagram", "discord"] {
        let routes = world.lines(["report", "routes", "--platform", platform]);
        let route = text(&routes[0], "route");
        let draft = world.one([
            "report",
            "draft",
            "--case",
            &case,
            "--platform",
            platform,
            "--route",
            &route,
            "--cite",
            &account,
            "--cite",
            &entry,
        ]);
        assert_eq!(draft["route"], route.as_str());
        for field in draft["fields"].as_array().unwrap() {
            let limit = field["limit"].as_u64().unwrap_or(u64::MAX);
            assert!(field["count"].as_u64().unwrap() <= limit, "{platform}: {field}");
        }
    }
    world.write("sent.txt", "as it was sent");
    let submission = world.one([
        "submission",
        "add",
        "--case",
        &case,
        "--platform",
        "instagram",
        "--route",
        "account-in-app",
        "--at",
        AT,
        "--number",
        "R-1",
        "--pin",
        "4711",
        "--text-file",
        "sent.txt",
    ]);
    assert_eq!(submission["follow_ups"][0]["at"], "2026-11-04T21:04:00-05:00");

    assert!(world.lines(["evidence", "verify", "--case", &case]).iter().all(|row| row["ok"] == true));
    let check = world.one(["vault", "check"]);
    assert_eq!((&check["ok"], &check["items"]), (&json!(true), &json!(inputs.len() + 1)));
    assert_eq!((&check["not_opened"], &check["missing_events"]), (&json!(3), &json!(0)));

    let done = world.one(["handoff", "--case", &case, "--out", "out/package.zip", "--recipient", "police"]);
    assert_eq!((&done["items"], &done["not_opened"], &done["left_out"]), (&json!(inputs.len()), &json!(3), &json!(1)));
    let package = world.path("out/package.zip");
    assert_eq!(done["sha256"], stock::sha256sum(&package));
    assert_eq!(world.lines(["verify", package.to_str().unwrap()]).last(), Some(&json!({ "ok": true })));
    Way { package, inputs, done }
}

/// A phone's picture, a chat, and the hostile names. Returns the paths in the order of their numbers.
fn evidence_of_all_kinds(world: &World, case: &str) -> Vec<PathBuf> {
    let photo = fixture("phone.jpg");
    let shown = stock::run(Command::new("exiftool").args(["-GPSPosition", "-Model"]).arg(&photo));
    assert!(shown.contains("39 deg") && shown.contains("iPhone"), "{shown}");
    let chat = fixture("whatsapp.txt");
    let mut inputs = vec![photo.clone(), chat.clone()];
    let kept = world.one(["evidence", "add", "--case", case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    assert_eq!((&kept["media_type"], &kept["original_name"]), (&json!("image/jpeg"), &json!("phone.jpg")));
    assert_eq!(kept["sha256"], stock::sha256sum(&photo));
    // A plain text holds no picture, so nothing is asked about it.
    assert_eq!(world.one(["evidence", "add", "--case", case, chat.to_str().unwrap()])["media_type"], "text/plain");

    let mut arguments: Vec<OsString> =
        ["evidence", "add", "--case", case, "--depicts", "nothing-sexual", "--"].map(Into::into).into();
    for (number, name) in hostile_names().into_iter().enumerate() {
        let path = world.path("inputs").join(&name);
        fs::write(&path, format!("content of hostile name {number}")).unwrap();
        inputs.push(path);
        arguments.push(name);
    }
    // From inside the folder, so that a name stands there alone and begins with a dash.
    let output = world.command().current_dir(world.path("inputs")).args(&arguments).output().unwrap();
    let run = super::world::Run::of(output).done();
    for (line, path) in run.lines().iter().zip(inputs.iter().skip(2)) {
        assert_eq!(line["sha256"], stock::sha256sum(path));
        if let Some(name) = path.file_name().and_then(|name| name.to_str()) {
            assert_eq!(line["original_name"], name);
        }
        let out = world.path(format!("out/extracted-{}", line["number"]));
        world.one(["evidence", "extract", &text(line, "id"), "--out", out.to_str().unwrap()]);
        assert!(fs::read(&out).unwrap() == fs::read(path).unwrap(), "{path:?} came out changed");
    }
    inputs
}

fn the_package_holds(world: &World, Way { package, inputs, .. }: &Way) {
    stock::run(Command::new("unzip").arg("-tqq").arg(package));
    stock::run(Command::new(stock::python()).args(["-m", "zipfile", "-t"]).arg(package));
    let bag = bag::unpack(package, &world.path("out/unpacked"));
    bag::is_valid(&bag);
    let originals = bag::originals(&bag);
    assert_eq!(originals.len(), inputs.len());
    for (original, input) in originals.iter().zip(inputs) {
        assert!(fs::read(original).unwrap() == fs::read(input).unwrap(), "{original:?} is not {input:?}");
    }
    stock::run(Command::new("sha256sum").args(["--quiet", "-c", "manifest-sha256.txt"]).current_dir(&bag));
    stock::run(Command::new("sha256sum").args(["--quiet", "-c", "tagmanifest-sha256.txt"]).current_dir(&bag));
    for (row, input) in rows(&bag.join("data/evidence.csv")).iter().zip(inputs) {
        assert_eq!(row["sha256"], stock::sha256sum(input));
        let file = bag.join(row["file"].as_str().unwrap());
        assert_eq!(row["sha256"], stock::sha256sum(&file), "the table leads to the file");
        if let Some(name) = input.file_name().and_then(|name| name.to_str()) {
            assert_eq!(row["original_name"], name, "the name that it really had");
        }
    }
    let report = stock::run(Command::new("pdftotext").arg(bag.join("data/report.pdf")).arg("-"));
    assert!(report.contains("gift cards") && report.contains("sam.moon"), "{report}");
    let names: Vec<_> = everything_below(&bag).into_keys().map(|path| path.to_string_lossy().into_owned()).collect();
    assert!(names.iter().all(|name| name.is_ascii()), "{names:?}");
}

/// The rows of a table, as Python's own reader sees them.
fn rows(table: &Path) -> Vec<Value> {
    let program = "import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], newline='')))))";
    serde_json::from_str(&stock::run(Command::new(stock::python()).args(["-c", program]).arg(table))).unwrap()
}

fn the_package_is_checked_by_cairn(world: &World, Way { package, done, .. }: &Way) {
    let lines = world.lines(["verify", package.to_str().unwrap()]);
    let custody = lines.iter().find(|line| line["what"] == "custody").unwrap();
    let spoken: Vec<_> = done["spoken"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    assert_eq!(custody["detail"], spoken.join(" "), "the twelve words can be computed again from the package");

    // One byte of an original changed, the zip's own checksum put right: only the hashes can tell.
    let unpacked = world.path("out/changed");
    let bag = bag::unpack(package, &unpacked);
    let first = bag::originals(&bag).remove(0);
    let mut bytes = fs::read(&first).unwrap();
    bytes[100] ^= 1;
    fs::write(&first, bytes).unwrap();
    let changed = world.path("out/changed.zip");
    stock::run(Command::new(stock::python()).args(["-m", "zipfile", "-c"]).arg(&changed).arg(&bag));
    let run = world.run(["verify", changed.to_str().unwrap()]);
    assert_eq!(run.code, 3, "{run:?}");
    let wrong: Vec<Value> = run.lines().into_iter().filter(|line| line["ok"] == false).collect();
    assert_eq!(wrong.len(), 2, "{wrong:?}");
    assert_eq!(wrong[0]["detail"], "changed");
    assert_eq!(wrong[1], json!({ "ok": false }));
}
