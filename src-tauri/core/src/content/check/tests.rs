use std::path::PathBuf;

use super::*;

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn the_content_is_in_order() {
    assert_eq!(check(&content()), []);
}

#[test]
fn an_empty_folder_is_not_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<String> = check(folder.path()).into_iter().map(|finding| finding.file).collect();
    assert_eq!(files, ["directory", "locales", "locales/en", "names", "platforms", "signs"]);
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
    ("platforms/instagram.toml", "id = \"instagram\"", "id = \"insta\"", "id", "named"),
    ("platforms/instagram.toml", "read_on = 2026-11-23", "read_on = \"2026\"", "read_on", "day"),
    ("locales/en/directory.ftl", "says-us-911 = ", "says-us-911 = { ", "line 20", "Fluent"),
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
        let found = |one: &ContentFinding| one.file == *file && one.place == *place && one.problem.contains(problem);
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
