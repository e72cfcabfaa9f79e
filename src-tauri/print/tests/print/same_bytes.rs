//! The same document gives the same bytes: today, tomorrow, on another computer.

use std::{fs, process::Command};

use cairn_core::handoff::document::{Print, ReportDocument};
use cairn_print::Printer;

use super::{documents, stock};

/// Where the part that runs in a process of its own writes its paper.
const OUT: &str = "CAIRN_TEST_PRINT_OUT";

#[test]
fn the_same_document_gives_the_same_bytes() {
    let printer = Printer::new();
    let document = documents::full();
    let first = printer.pdf(&document).unwrap();
    let other = ReportDocument { what_happened: "Something else.".to_owned(), ..document.clone() };
    assert_ne!(printer.pdf(&other).unwrap(), first);
    assert_eq!(printer.pdf(&document).unwrap(), first);
    assert_eq!(printer.preview(&document).unwrap(), printer.preview(&document).unwrap());
}

#[test]
fn another_process_with_another_clock_zone_and_home_gives_the_same_bytes() {
    let here = Printer::new().pdf(&documents::full()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("report.pdf");
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "same_bytes::prints_in_a_process_of_its_own"]).env(OUT, &out);
    child.env("TZ", "Asia/Tokyo").env("LANG", "ja_JP.UTF-8").env("HOME", folder.path()).env("SOURCE_DATE_EPOCH", "1");
    stock::run(child.env_remove("PATH"));
    assert_eq!(fs::read(&out).unwrap(), here);
}

#[test]
#[ignore = "the other half of the test above, which starts it"]
fn prints_in_a_process_of_its_own() {
    let pdf = Printer::new().pdf(&documents::full()).unwrap();
    fs::write(std::env::var_os(OUT).expect("the test above starts this one"), pdf).unwrap();
}
