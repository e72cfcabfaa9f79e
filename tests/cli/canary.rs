//! Nothing readable is left behind: a word of its own stands in every field and every file, and afterwards none of them
//! is on the disk, in no form, wherever a program may keep something.

use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

use aho_corasick::AhoCorasick;
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use cairn_core::{
    clock::Clock,
    journal::Journal,
    vault::{Secret, WorkFactor},
};
use serde_json::json;

use super::{
    stock,
    world::{PLACES, Run, World, everything_below, fixture, text},
};

/// Words that occur nowhere else, one for each place in which something is typed.
#[derive(Default)]
struct Canaries(Vec<String>);

impl Canaries {
    /// A word for this place.
    fn word(&mut self, place: &str) -> String {
        let word = format!("xqcanary{place}q{}zx", self.0.len());
        self.0.push(word.clone());
        word
    }

    /// Every form that is looked for, with the word and the form's name.
    fn forms(&self) -> Vec<(Vec<u8>, String)> {
        self.0
            .iter()
            .flat_map(|word| forms(word).map(move |(bytes, form)| (bytes, format!("{word} as {form}"))))
            .collect()
    }
}

/// What a word looks like where it was only written differently and not encrypted.
fn forms(word: &str) -> [(Vec<u8>, &'static str); 9] {
    let wide = |bytes: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(bytes).collect();
    let hex = |upper: bool| {
        let digits = word.bytes().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") });
        digits.collect::<String>().into_bytes()
    };
    // Base64 of a text that has the word in it, whatever stands before and after: only the letters in the middle.
    let sixes = |before: usize| {
        let all = STANDARD_NO_PAD.encode([vec![0; before], word.as_bytes().to_vec()].concat());
        let (from, to) = ((before * 8).div_ceil(6), (before + word.len()) * 8 / 6);
        all.as_bytes()[from..to].to_vec()
    };
    [
        (word.as_bytes().to_vec(), "text"),
        (word.to_uppercase().into_bytes(), "capitals"),
        (wide(u16::to_le_bytes), "UTF-16, little end first"),
        (wide(u16::to_be_bytes), "UTF-16, big end first"),
        (hex(false), "hex"),
        (hex(true), "hex in capitals"),
        (sixes(0), "base64"),
        (sixes(1), "base64, one byte on"),
        (sixes(2), "base64, two bytes on"),
    ]
}

/// The forms that are in a file below one of these folders, or in the name of one.
fn found_below(folders: &[PathBuf], canaries: &Canaries) -> BTreeSet<String> {
    let forms = canaries.forms();
    let search = AhoCorasick::new(forms.iter().map(|(bytes, _)| bytes)).unwrap();
    let mut found = BTreeSet::new();
    for (path, bytes) in folders.iter().flat_map(|folder| everything_below(folder)) {
        let name = path.as_os_str().as_encoded_bytes();
        for bytes in [name, bytes.as_deref().unwrap_or_default()] {
            found.extend(search.find_overlapping_iter(bytes).map(|place| forms[place.pattern()].1.clone()));
        }
    }
    found
}

/// Everywhere that a program keeps things for a person, and the vault.
fn places(world: &World) -> Vec<PathBuf> {
    PLACES.iter().map(|(_, name)| world.path(name)).collect()
}

#[test]
fn no_word_of_a_journey_is_left_on_the_disk() {
    let world = World::without_vault();
    let mut canaries = Canaries::default();
    walk(&world, &mut canaries);
    assert!(canaries.0.len() >= 30, "{:?}", canaries.0);
    // The vault lies where the program puts it by itself, in the person's data folder.
    let vault = world.path("home/data/cairn/vault");
    assert!(vault.join("journal.db").is_file() && !super::evidence::blobs_in(&vault).is_empty());

    let found = found_below(&places(&world), &canaries);
    assert!(found.is_empty(), "{found:#?}");
    let sealed = found_below(&[world.path("sealed")], &canaries);
    assert!(sealed.is_empty(), "{sealed:#?}");

    // The search would have found each of them: in the open package, which the person wrote on purpose, and anywhere.
    let open = found_below(&[world.path("out")], &canaries);
    assert!(open.len() > 15, "{open:#?}");
    for (number, word) in canaries.0.iter().enumerate() {
        fs::write(world.path(format!("temp/planted-{number}")), format!("before {word} after")).unwrap();
    }
    assert_eq!(found_below(&places(&world), &canaries).len(), canaries.0.len());
}

#[test]
fn the_search_finds_every_form_and_every_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut canaries = Canaries::default();
    let word = canaries.word("planted");
    let found = || found_below(&[folder.path().to_owned()], &canaries).len();
    for (number, (bytes, form)) in forms(&word).into_iter().enumerate() {
        let path = folder.path().join(number.to_string());
        fs::write(&path, [b"\x00before".to_vec(), bytes, b"after\xff".to_vec()].concat()).unwrap();
        assert_eq!(found(), 1, "{form}");
        fs::remove_file(path).unwrap();
    }
    for before in ["", "a", "bc", "def"] {
        let encoded = STANDARD_NO_PAD.encode(format!("{before}{word}, and more"));
        fs::write(folder.path().join("encoded"), encoded).unwrap();
        assert_eq!(found(), 1, "{before:?}");
    }
    fs::remove_file(folder.path().join("encoded")).unwrap();
    assert_eq!(found(), 0);
    fs::create_dir(folder.path().join(format!("{word}.jpg"))).unwrap();
    assert_eq!(found(), 1);
}

/// The program as a person starts it, with the vault in its usual place.
fn done<const N: usize>(world: &World, arguments: [&str; N]) -> Run {
    let mut command = world.bare_command();
    Run::of(command.arg("--json").args(arguments).output().unwrap()).done()
}

fn id<const N: usize>(world: &World, arguments: [&str; N]) -> String {
    text(&done(world, arguments).lines()[0], "id")
}

/// Fills every field and keeps every kind of file, each with a word of its own.
fn walk(world: &World, canaries: &mut Canaries) {
    const AT: &str = "2026-11-03T21:04:00-05:00";
    fs::create_dir(world.path("sealed")).unwrap();
    // One vault is made by the program, and given another passphrase. The record lies in another, made with the smallest
    // work factor, where the program keeps it by itself.
    let passphrase = canaries.word("passphrase");
    world.write("passphrase", &passphrase);
    done(world, ["--vault", "home/second", "vault", "create", "--recovery-key-out", "out/recovery-key"]);
    world.write("inputs/new", canaries.word("newpassphrase"));
    done(world, ["--vault", "home/second", "vault", "change-passphrase", "--new-passphrase-file", "inputs/new"]);
    let usual = world.path("home/data/cairn/vault");
    Journal::create(&usual, &Secret::from(passphrase), WorkFactor::FOR_TESTS, None, Clock::system()).unwrap();

    let case = id(world, ["case", "new", "--title", &canaries.word("title")]);
    let platform = canaries.word("platform");
    let situation = json!({ "country": "US", "happening": ["threat-to-share"], "platforms": [platform] });
    world.write("inputs/situation.json", situation.to_string());
    done(world, ["situation", "set", "--case", &case, "inputs/situation.json"]);
    done(world, ["plan", "inputs/situation.json"]);

    let url = format!("https://example.org/{}", canaries.word("accounturl"));
    let (of, handle, user) = (canaries.word("accountplatform"), canaries.word("handle"), canaries.word("userid"));
    let account =
        ["account", "add", "--case", &case, "--platform", &of, "--handle", &handle, "--user-id", &user, "--url", &url];
    let account = id(world, account);
    let entry = ["entry", "add", "--case", &case, "--at", AT, "--account", &account, "--text", &canaries.word("entry")];
    let entry = id(world, entry);
    done(
        world,
        ["entry", "correct", &entry, "--reason", &canaries.word("reason"), "--text", &canaries.word("corrected")],
    );
    world.write("inputs/entry.txt", canaries.word("entryfile"));
    done(world, ["entry", "add", "--case", &case, "--at", AT, "--kind", "payment", "--file", "inputs/entry.txt"]);

    let item = evidence(world, &case, canaries);
    done(world, ["evidence", "extract", &item, "--out", "out/extracted"]);
    done(world, ["evidence", "protect", &item, "--reason", &canaries.word("protectreason")]);
    let (url, words) = (format!("https://example.org/{}", canaries.word("referenceurl")), canaries.word("reference"));
    done(
        world,
        ["reference", "add", "--case", &case, "--account", &account, "--seen", AT, "--url", &url, "--text", &words],
    );

    world.write("inputs/sent.txt", canaries.word("sent"));
    let (route, number, pin) = (canaries.word("route"), canaries.word("number"), canaries.word("pin"));
    let sent = ["--number", &number, "--pin", &pin, "--text-file", "inputs/sent.txt"];
    let [a, b, c, d, e, f] = sent;
    done(
        world,
        ["submission", "add", "--case", &case, "--service", "us-911", "--route", &route, "--at", AT, a, b, c, d, e, f],
    );

    done(world, ["search", "--case", &case, &canaries.word("query")]);
    done(
        world,
        [
            "report",
            "draft",
            "--case",
            &case,
            "--platform",
            "discord",
            "--route",
            discord(world).as_str(),
            "--cite",
            &entry,
        ],
    );
    for command in [["case", "list"], ["vault", "check"]] {
        done(world, command);
    }
    for command in ["entry", "account", "evidence", "submission"] {
        done(world, [command, "list", "--case", &case]);
    }
    done(world, ["timeline", "--case", &case]);
    done(world, ["custody", "--case", &case]);
    done(world, ["evidence", "verify", "--case", &case]);
    // What fails must leave nothing either.
    let mut command = world.bare_command();
    let fails =
        command.args(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", &canaries.word("gone.jpg")]);
    assert_eq!(Run::of(fails.output().unwrap()).code, 1);

    done(world, ["handoff", "--case", &case, "--out", "out/package.zip"]);
    done(world, ["verify", "out/package.zip"]);
    world.write("inputs/package-passphrase", canaries.word("packagepassphrase"));
    done(
        world,
        ["handoff", "--case", &case, "--out", "sealed/a.age", "--passphrase-file", "inputs/package-passphrase"],
    );
}

/// One file of each kind. Gives the id of the first.
fn evidence(world: &World, case: &str, canaries: &mut Canaries) -> String {
    let folder = world.path("inputs").join(canaries.word("folder"));
    fs::create_dir(&folder).unwrap();
    let file = |name: &str, content: &str| -> String {
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let photo = folder.join(format!("{}.jpg", canaries.word("photoname")));
    fs::copy(fixture("phone.jpg"), &photo).unwrap();
    let comment = format!("-UserComment={}", canaries.word("exif"));
    stock::run(Command::new("exiftool").args(["-overwrite_original", &comment]).arg(&photo));
    let photo = photo.to_str().unwrap();
    let add = |answer: &str, flag: &str, value: &str, path: &str| {
        id(world, ["evidence", "add", "--case", case, "--depicts", answer, flag, value, path])
    };
    let first = add("nothing-sexual", "--received-from", &canaries.word("receivedfrom"), photo);
    let kept = file(&format!("{}.bin", canaries.word("permittedname")), &canaries.word("permittedcontent"));
    add("other-adult", "--permission", &canaries.word("permission"), &kept);
    let closed = file(&format!("{}.png", canaries.word("closedname")), &canaries.word("closedcontent"));
    add("minor-or-unsure", "--received-from", &canaries.word("closedfrom"), &closed);
    let large = format!("{}\n", canaries.word("chat")).repeat(50_000);
    let chat = file("chat.txt", &large);
    done(world, ["evidence", "add", "--case", case, &chat]);
    first
}

fn discord(world: &World) -> String {
    text(&done(world, ["report", "routes", "--platform", "discord"]).lines()[0], "route")
}
