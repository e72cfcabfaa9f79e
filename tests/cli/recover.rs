//! `docs/recover.md`, followed to the letter: a record is opened by programs that are not ours.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use cairn_core::{clock::Clock, journal::Journal, vault::WorkFactor};

use super::{
    evidence::blobs,
    stock,
    terminal::on_a_terminal,
    world::{PASSPHRASE, World, fixture, project, text},
};

const AT: &str = "2026-11-03T21:04:00-05:00";

/// The commands of the page: one block after the other.
fn blocks() -> Vec<String> {
    let page = fs::read_to_string(project().join("docs/recover.md")).unwrap();
    let blocks: Vec<String> = page
        .split("\n```sh\n")
        .skip(1)
        .map(|rest| rest.split_once("\n```").expect("a block that begins ends").0.to_owned())
        .collect();
    assert_eq!(blocks.len(), 9, "{blocks:#?}");
    blocks
}

/// A record of two cases, with files of hostile names and one that is protected; beside it the recovery key and a package.
fn record(world: &World) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for title in ["Älteste \"case\", first", "Second"] {
        let case = text(&world.one(["case", "new", "--title", title]), "id");
        let words = "He wrote: \"don't tell\",\nand then 🎁.";
        let entry = text(&world.one(["entry", "add", "--case", &case, "--at", AT, "--text", words]), "id");
        world.one(["entry", "correct", &entry, "--reason", "Day.", "--text", "corrected words"]);
        for (number, name) in ["-rf \u{200f}.jpg", "line\nbreak.jpg", "closed.jpg"].iter().enumerate() {
            let path = world.path("inputs").join(name);
            let bytes = [fs::read(fixture("phone.jpg")).unwrap(), format!("{title} {name}").into_bytes()].concat();
            fs::write(&path, &bytes).unwrap();
            let arguments = ["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", path.to_str().unwrap()];
            let item = world.one(arguments);
            if *name == "closed.jpg" {
                world.one(["evidence", "protect", &text(&item, "id"), "--reason", "I looked again."]);
            } else {
                files.push((format!("{case}-{}", number + 1), bytes));
            }
        }
        let place = "on the old phone";
        world.one(["reference", "add", "--case", &case, "--url", "https://example.org/p", "--text", place]);
    }
    let case = text(&world.lines(["case", "list"])[0], "id");
    world.one(["handoff", "--case", &case, "--out", "package.zip"]);
    files
}

/// The folder that the page speaks of.
fn prepare(world: &World, folder: &Path) {
    fs::create_dir(folder).unwrap();
    stock::run(Command::new("cp").arg("-R").arg(world.vault()).arg(folder.join("vault")));
    for file in ["recovery-key.txt", "package.zip"] {
        fs::copy(world.path(file), folder.join(file)).unwrap();
    }
}

/// Runs a block as a person would, with the stock tools of `target/tools` first.
fn run(block: &str, folder: &Path) -> Output {
    shell(block, folder).output().unwrap()
}

fn shell(block: &str, folder: &Path) -> Command {
    let tools = stock::python().parent().unwrap().to_owned();
    let path = std::env::var("PATH").unwrap();
    let mut shell = Command::new("bash");
    shell.args(["-eu", "-o", "pipefail", "-c", block]).current_dir(folder);
    shell.env("PATH", format!("{}:{path}", tools.display()));
    shell
}

#[track_caller]
fn works(block: &str, folder: &Path) -> String {
    let output = run(block, folder);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{block}\n{printed}\n{}", String::from_utf8_lossy(&output.stderr));
    printed
}

#[test]
fn the_commands_of_the_recover_page_open_everything() {
    let world = World::new();
    let files = record(&world);
    let before = world.vault_as_it_is();
    let folder = world.path("recovered");
    prepare(&world, &folder);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();

    let blocks = blocks();
    let mut blocks = blocks.iter();
    let mut next = |begin: &str| {
        let block = blocks.next().unwrap();
        assert!(block.contains(begin), "{begin}: {block}");
        block
    };
    // The stock age asks on the terminal for the passphrase.
    let asked =
        on_a_terminal(&mut shell(next("passphrase.age"), &folder), &[("Enter passphrase", &format!("{PASSPHRASE}\n"))]);
    assert_eq!((asked.code, asked.unasked), (0, 0), "{}", asked.shown);
    let secret = read("secret.txt");
    fs::remove_file(folder.join("secret.txt")).unwrap();
    works(next("recovery.age"), &folder);
    assert_eq!(read("secret.txt"), secret, "both keys open the same secret");
    works(next("identity.txt"), &folder);
    works(next("sqlcipher_export"), &folder);
    works(next("entry_version"), &folder);
    let entries = read("entries.csv");
    for words in ["Älteste \"\"case\"\", first", "He wrote: \"\"don't tell\"\",\nand then 🎁.", "corrected words"] {
        assert!(entries.contains(words), "{words}: {entries}");
    }
    works(next("protected_because"), &folder);
    let evidence = read("evidence.csv");
    for words in ["-rf \u{200f}.jpg", "line\nbreak.jpg", "I looked again.", "on the old phone"] {
        assert!(evidence.contains(words), "{words}: {evidence}");
    }
    works(next("vault/evidence/$blob"), &folder);
    let mut out: Vec<_> = fs::read_dir(folder.join("evidence")).unwrap().map(|one| one.unwrap().file_name()).collect();
    out.sort();
    let mut expected: Vec<_> = files.iter().map(|(name, _)| std::ffi::OsString::from(name)).collect();
    expected.sort();
    assert_eq!(out, expected, "what is protected stays closed");
    for (name, bytes) in &files {
        assert!(fs::read(folder.join("evidence").join(name)).unwrap() == *bytes, "{name}");
    }
    let printed = works(next("head.age"), &folder);
    assert_eq!(printed.lines().last(), Some("Nothing is missing or changed."));
    works(next("bagit.py"), &folder);
    assert!(folder.join("package/handoff/data/report.pdf").is_file());
    assert_eq!(world.vault_as_it_is(), before);
}

/// Each keyboard writes accents in its own way. The slot is sealed to one of them, and the stock age opens it with that one.
#[test]
fn both_ways_to_write_an_accent_open_the_vault_and_the_stock_age_opens_it_too() {
    let world = World::without_vault();
    let (composed, taken_apart) = ("la canci\u{f3}n del \u{f1}and\u{fa}", "la cancio\u{301}n del n\u{303}andu\u{301}");
    let made = Journal::create(&world.vault(), &taken_apart.into(), WorkFactor::FOR_TESTS, None, Clock::system());
    drop(made.unwrap());
    for passphrase in [composed, taken_apart] {
        world.write("passphrase", passphrase);
        assert_eq!(world.one(["vault", "check"])["ok"], true);
    }
    let mut age = Command::new("age");
    age.args(["--decrypt", "--output", "secret.txt", "vault/keys/passphrase.age"]).current_dir(world.path(""));
    let asked = on_a_terminal(&mut age, &[("Enter passphrase", &format!("{composed}\n"))]);
    assert_eq!(asked.code, 0, "{}", asked.shown);
    assert!(fs::read_to_string(world.path("secret.txt")).unwrap().starts_with("AGE-SECRET-KEY-1"));
}

/// A page whose checks can't fail would be no check.
#[test]
fn what_was_changed_is_found_by_the_same_commands() {
    let world = World::new();
    record(&world);
    let folder = world.path("recovered");
    prepare(&world, &folder);
    let blocks = blocks();
    let [_, key, identity, journal, _, _, files, chain, package] = blocks.as_slice() else { panic!("{blocks:#?}") };
    for block in [key, identity, journal, files, chain] {
        works(block, &folder);
    }
    // All files exchanged: each whole, and none what it was. Two would not do: both may be closed ones, which nothing opens.
    let all = blobs(&world);
    let names: Vec<_> = all.iter().map(|path| folder.join(path.strip_prefix(world.path("")).unwrap())).collect();
    for (name, other) in names.iter().zip(all.iter().cycle().skip(1)) {
        fs::copy(other, name).unwrap();
    }
    assert!(!run(files, &folder).status.success());

    // An event changed, a detail changed, the last event gone.
    let plain = fs::read(folder.join("journal.sqlite")).unwrap();
    let drop = "DROP TRIGGER custody_stays; DROP TRIGGER custody_remains; DROP TRIGGER custody_detail_stays;
                DROP TRIGGER custody_detail_remains;";
    for change in [
        "UPDATE custody SET event = replace(event, 'entry-added', 'entry-erased') WHERE seq = 2",
        "UPDATE custody_detail SET detail = '{}' WHERE seq = 2",
        "DELETE FROM custody_detail WHERE seq > 3; DELETE FROM custody WHERE seq > 3",
    ] {
        works(&format!("sqlite3 journal.sqlite \"{drop} {change}\""), &folder);
        let output = run(chain, &folder);
        assert_eq!(output.status.code(), Some(1), "{change}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("Wrong: "), "{change}");
        fs::write(folder.join("journal.sqlite"), &plain).unwrap();
    }
    works(chain, &folder);

    works(package, &folder);
    fs::remove_dir_all(folder.join("package")).unwrap();
    works("unzip -q package.zip -d changed && echo x >> changed/handoff/data/journal.csv && rm package.zip", &folder);
    works("cd changed && python3 -m zipfile -c ../package.zip handoff", &folder);
    assert!(!run(package, &folder).status.success());
}

/// The lines for SQLCipher's own program, where this system has one that is new enough.
#[test]
fn the_program_of_sqlcipher_reads_the_journal_too() {
    let Ok(version) = Command::new("sqlcipher").args([":memory:", "PRAGMA cipher_version"]).output() else { return };
    if !version.stdout.starts_with(b"4.") {
        eprintln!("sqlcipher here is {}, and version 4 is needed", String::from_utf8_lossy(&version.stdout).trim());
        return;
    }
    let world = World::new();
    record(&world);
    let folder = world.path("recovered");
    prepare(&world, &folder);
    works(&blocks()[1], &folder);
    let page = fs::read_to_string(project().join("docs/recover.md")).unwrap();
    let (_, lines) = page.split_once("\n$ sqlcipher vault/journal.db\n").unwrap();
    let lines = lines.split_once("\n```").unwrap().0;
    let secret = fs::read_to_string(folder.join("secret.txt")).unwrap();
    let lines = lines.replace("...", secret.lines().nth(1).unwrap());
    fs::write(folder.join("lines.sql"), lines).unwrap();
    works("sqlcipher vault/journal.db < lines.sql", &folder);
    assert!(works(&blocks()[4], &folder).is_empty());
    assert!(fs::read_to_string(folder.join("entries.csv")).unwrap().contains("corrected words"));
}

/// A package that is closed opens with the stock age, by its passphrase and by a key that age made.
#[test]
fn a_closed_package_opens_with_the_stock_age() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    world.one(["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", photo.to_str().unwrap()]);
    world.write("package-passphrase", "three words here\n");
    let closed = ["handoff", "--case", &case, "--out", "package.zip.age"];
    world.one(closed.iter().chain(&["--passphrase-file", "package-passphrase"]));
    let mut age = Command::new("age");
    age.args(["--decrypt", "--output", "package.zip", "package.zip.age"]).current_dir(world.path(""));
    let asked = on_a_terminal(&mut age, &[("Enter passphrase", "three words here\n")]);
    assert_eq!(asked.code, 0, "{}", asked.shown);
    opens(&world);

    stock::run(Command::new("age-keygen").args(["-o", "key.txt"]).current_dir(world.path("")));
    let recipient = stock::run(Command::new("age-keygen").args(["-y", "key.txt"]).current_dir(world.path("")));
    fs::remove_file(world.path("package.zip.age")).unwrap();
    world.one(closed.iter().chain(&["--to", recipient.trim()]));
    stock::age(&world.path("key.txt"), &world.path("package.zip.age"), &world.path("package.zip"));
    opens(&world);
}

fn opens(world: &World) {
    // Written as a stream: the size of each file stands behind it, and every tool has to cope with that.
    let package = world.path("package.zip");
    stock::run(Command::new(stock::python()).args(["-m", "zipfile", "-t"]).arg(&package));
    stock::run(Command::new("unzip").arg("-tqq").arg(&package));
    let into = world.path("out/opened");
    let bag = super::bag::unpack(&package, &into);
    super::bag::is_valid(&bag);
    assert!(fs::read(&super::bag::originals(&bag)[0]).unwrap() == fs::read(fixture("phone.jpg")).unwrap());
    assert_eq!(world.lines(["verify", "package.zip"]).last().unwrap()["ok"], true);
    fs::remove_dir_all(into).unwrap();
    fs::remove_file(package).unwrap();
}
