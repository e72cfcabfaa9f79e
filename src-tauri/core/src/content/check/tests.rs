use std::{fs, path::PathBuf};

use super::*;

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

fn copy(from: &Path, to: &Path) {
    let options = fs_extra::dir::CopyOptions::new().content_only(true);
    fs_extra::dir::copy(from, to, &options).unwrap();
}

#[test]
fn the_content_is_in_order() {
    assert_eq!(check(&content()), []);
}

#[test]
fn an_empty_folder_is_not_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<String> = check(folder.path()).into_iter().map(|finding| finding.file).collect();
    assert_eq!(
        files,
        [
            "avoid",
            "directory",
            "faq",
            "forms",
            "handling",
            "locales",
            "locales/en",
            "names",
            "notices",
            "pack.toml",
            "platforms",
            "search",
            "search/about.toml",
            "signs"
        ]
    );
}

/// One fault at a time, each in a copy: file, what is replaced by what, and what is found where.
const FAULTS: &[(&str, &str, &str, &str, &str)] = &[
    ("directory/us.toml", "phone = \"988\"", "phone = \"9-8-8\"", "us-988", "dialled"),
    ("directory/us.toml", "phone_display = \"911\"", "phone_display = \"912\"", "us-911", "912"),
    ("directory/us.toml", "https://report.cybertip.org/\"", "report.cybertip.org\"", "us-ncmec-cybertipline", "https"),
    ("directory/us.toml", "id = \"us-988\"", "id = \"us-911\"", "us-911", "Another service"),
    ("directory/us.toml", "id = \"us-988\"", "id = \"us-989\"", "us-989", "says-us-989"),
    ("directory/us.toml", "hours = \"24/7\"", "hours = \"always\"", "us-911", "24/7"),
    ("directory/us.toml", "confirmed = true", "", "line 10", "confirmed"),
    ("directory/us.toml", "unconfirmed = [\"url\"]", "unconfirmed = [\"ulr\"]", "us-988", "ulr"),
    ("directory/us.toml", "country = \"US\"", "country = \"UX\"", "country", "named"),
    ("directory/gb.toml", "kind = \"emergency\"", "kind = \"helpline\"", "", "0 emergency"),
    ("directory/us-states.toml", "code = \"AK\"", "code = \"AL\"", "AL", "Another state"),
    ("directory/us-states.toml", "oral = \"https", "orla = \"https", "AL", "orla"),
    (
        "directory/us-states.toml",
        "\"hotlines\", \"who_must_report\"",
        "\"hotline\", \"who_must_report\"",
        "AL",
        "hotline",
    ),
    ("signs/signs.toml", "category = \"device\"", "category = \"devices\"", "device-night", "devices"),
    ("signs/signs.toml", "id = \"device-night\"", "id = \"device-nights\"", "device-nights", "sign-device-nights"),
    ("avoid/avoid.toml", "id = \"pay\"", "id = \"pose\"", "pose", "Another one"),
    ("avoid/avoid.toml", "id = \"pay\"", "id = \"paid\"", "paid", "avoid-paid"),
    ("avoid/avoid.toml", "confirmed = false", "confirmed = true", "pose", "is confirmed has a source"),
    ("handling/handling.toml", "id = \"device\"", "id = \"lead\"", "lead", "Another step"),
    ("handling/handling.toml", "id = \"device\"", "id = \"devices\"", "devices", "handling-devices"),
    ("handling/handling.toml", "for = [\"own-minor\"]", "for = [\"own-minors\"]", "line", "own-minors"),
    ("handling/handling.toml", "countries = [\"NZ\"]", "countries = [\"XZ\"]", "law-nz", "no country XZ"),
    ("handling/handling.toml", "countries = [\"NZ\"]\n", "", "law-nz", "some country"),
    (
        "handling/handling.toml",
        "services = [\"gb-report-remove\",",
        "services = [\"gb-remove\",",
        "take-down",
        "gb-remove",
    ),
    ("handling/handling.toml", "confirmed = \"partly\"", "confirmed = \"no\"", "ask", "where it was read"),
    ("handling/handling.toml", "sources = [\"https://report.netsafe", "#", "law-nz", "where it was read"),
    ("faq/faq.toml", "group = \"people\"", "group = \"peeple\"", "trouble", "peeple"),
    ("faq/faq.toml", "id = \"trouble\"", "id = \"sends\"", "sends", "Another answer"),
    ("faq/faq.toml", "id = \"trouble\"", "id = \"find\"", "find", ".answer"),
    ("faq/faq.toml", "read_on = 2026-11-23\n", "", "trouble", "where this was read"),
    ("faq/faq.toml", "\"https://takeitdown", "\"takeitdown", "trouble", "not a web address"),
    ("platforms/instagram.toml", "id = \"instagram\"", "id = \"insta\"", "id", "named"),
    ("platforms/instagram.toml", "read_on = 2026-11-23", "read_on = \"2026\"", "read_on", "day"),
    ("platforms/instagram.toml", "fields = [{ id = \"note\" }]", "fields = [{ id = \"notes\" }]", "line", "notes"),
    ("pack.toml", "version = 1", "version = 0", "", "which edition"),
    ("pack.toml", "version = 1", "version = -1", "line 4", "-1"),
    ("forms/fbi-ic3.toml", "id = \"fbi-ic3\"", "id = \"ic3\"", "id", "named"),
    ("forms/fbi-ic3.toml", "country = \"US\"", "country = \"UX\"", "country", "country-ux"),
    ("forms/fbi-ic3.toml", "service = \"us-ic3\"", "service = \"us-ic4\"", "service", "directory"),
    ("forms/fbi-ic3.toml", "https://complaint", "complaint", "url", "https"),
    ("forms/fbi-ic3.toml", "source = \"https://", "source = \"", "source", "not a web address"),
    ("forms/fbi-ic3.toml", "fields_from = \"form\"", "fields_from = \"ours\"", "affected", "no copy of the form"),
    ("forms/fbi-ic3.toml", "kind = \"choice\"", "kind = \"text\"", "affected", "two choices"),
    ("forms/fbi-ic3.toml", "id = \"filer-name\"", "id = \"name\"", "name", "Another field"),
    ("forms/fbi-ic3.toml", "id = \"filer-name\"", "id = \"filer_name\"", "filer_name", "small letters"),
    ("forms/fbi-tips.toml", "\"1-800-225-5324\"", "\"1-800-225-5325\"", "phone_display", "225-5325"),
    ("forms/fbi-tips.toml", "unconfirmed = [\"anonymous\"]", "unconfirmed = [\"phones\"]", "unconfirmed", "phones"),
    ("forms/fbi-tips.toml", "confirmed = false", "", "line 1", "confirmed"),
    ("forms/fbi-tips.toml", "kind = \"text\"", "kind = \"text\"\nlimit = 20", "first-name", "limit"),
    ("forms/fbi-tips.toml", "anyone under 18, not", "anyone, not", "attachments", "under 18"),
    ("forms/report-remove.toml", "kind = \"there\"", "kind = \"file\"", "line", "file"),
    ("forms/iwf.toml", "title = \"What it is\"", "title = \"\"", "", "empty"),
    ("notices/notices.toml", "id = \"signature\"", "id = \"sign\"", "take-it-down: element sign", "take-it-down-sign"),
    (
        "notices/notices.toml",
        "id = \"start\"\nkind = \"open\"\nconfirmed = \"no\"",
        "id = \"start\"\nkind = \"open\"\nconfirmed = \"yes\"",
        "uk: fact start",
        "where it was read",
    ),
    ("notices/notices.toml", "platform = \"x\"", "platform = \"y\"", "y: take-it-down", "no such platform"),
    ("phrases/es.toml", "en = \"The tip\"", "en = \"The tips\"", "The tip", "missing"),
    ("phrases/es.toml", "en = \"The tip\"", "en = \"The tips\"", "The tips", "any more"),
    ("search/en.toml", "\"blackmail*\"", "\"Blackmail*\"", "Blackmail*", "lower case"),
    ("search/en.toml", "\"blackmail*\"", "\"naked\"", "naked", "threat"),
    ("search/en.toml", "\"blackmail*\"", "\" *\"", " *", "no word"),
    ("search/about.toml", "\nwatching = ", "\nwatched = ", "watched", "search-page-watched"),
    ("search/about.toml", "\nimg-threat = ", "\nimg-threats = ", "img-threats", "no such sign"),
    (
        "search/about.toml",
        "\ntrouble = [\"answer:trouble\"]",
        "\ntrouble = [\"answer:troubles\"]",
        "answer:troubles",
        "nothing",
    ),
    ("search/about.toml", "\nlegal = [\"lawyer\"]", "\nlegal = [\"lawyers\"]", "legal", "lawyers"),
    ("locales/en/directory.ftl", "says-us-911 = ", "says-us-911 = { ", "line", "Fluent"),
    ("locales/en/directory.ftl", "says-us-911 = ", "says-us-988 = ", "says-us-988", "as well"),
];

#[test]
fn each_planted_fault_is_found_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    copy(&content(), folder.path());
    for (file, old, new, place, problem) in FAULTS {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file}: {old}");
        fs::write(&path, text.replacen(old, new, 1)).unwrap();
        let findings = check(folder.path());
        // Where facts are still being added, any line will do.
        let there = |at: &str| at == *place || *place == "line" && at.starts_with("line ");
        let found = |one: &ContentFinding| one.file == *file && there(&one.place) && one.problem.contains(problem);
        assert!(findings.iter().any(found), "{file}: {new}: {findings:#?}");
        fs::write(&path, text).unwrap();
    }
    assert_eq!(check(folder.path()), []);
}

#[test]
fn a_language_has_the_words_of_english() {
    let folder = tempfile::tempdir().unwrap();
    copy(&content(), folder.path());
    let (from, to) = (folder.path().join("locales/en"), folder.path().join("locales/xx"));
    copy(&from, &to);
    let phrases = folder.path().join("phrases");
    fs::copy(phrases.join("es.toml"), phrases.join("xx.toml")).unwrap();
    assert_eq!(check(folder.path()), []);
    let file = to.join("directory.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let text = text.replacen("says-us-911 =", "says-us-119 =", 1).replacen("{ $state }", "{ $place_name }", 1);
    fs::write(&file, text).unwrap();
    let findings: Vec<_> = check(folder.path()).into_iter().map(|one| (one.place, one.problem)).collect();
    let has = |place: &str, word: &str| findings.iter().any(|(at, problem)| at == place && problem.contains(word));
    assert!(has("says-us-911", "missing"), "{findings:?}");
    assert!(has("says-us-119", "no such message"), "{findings:?}");
    assert!(findings.iter().any(|(_, problem)| problem.contains("$place_name")), "{findings:?}");
}
