//! Of an archive, a mail or a document not one byte is read that nobody allowed: every system call of every process is
//! watched, with the places in the file that were read.

use std::{collections::HashMap, fs, ops::Range, path::Path};

use serde_json::json;

use super::{
    containers::archive,
    world::{Run, World, fixture, text},
};

/// Everything that opens, moves within, reads or maps a file, and every other way to its bytes.
const CALLS: &str = "%file,read,readv,pread64,preadv,preadv2,lseek,mmap,sendfile,copy_file_range,splice,io_uring_setup,dup,dup2,dup3,fcntl";

/// Stands where the bytes of a picture are.
const PICTURE: &str = "\u{ff}PICTURE\u{ff}";

/// A call that another process interrupted stands on two lines: they are put together.
fn whole_calls(lines: &[String]) -> Vec<String> {
    let mut begun: HashMap<&str, String> = HashMap::new();
    let mut whole = Vec::new();
    for line in lines {
        let (process, call) = line.split_once(' ').unwrap_or((line, ""));
        if let Some(start) = line.strip_suffix(" <unfinished ...>") {
            begun.insert(process, start.to_owned());
        } else if let Some((_, end)) = call.split_once(" resumed>") {
            whole.push(begun.remove(process).unwrap_or_default() + end);
        } else {
            whole.push(line.clone());
        }
    }
    whole
}

/// What was read of the file whose name holds `mark`, as places in it; and whether it was opened at all.
fn read_of(world: &World, mark: &str) -> (bool, Vec<Range<u64>>) {
    let seen = whole_calls(&world.seen());
    assert!(!seen.iter().any(|call| call.contains("io_uring_setup")), "{seen:#?}");
    let mut at: HashMap<String, u64> = HashMap::new();
    let mut read = Vec::new();
    let mut opened = false;
    for call in seen.iter().filter(|call| call.contains(mark) && !call.contains(" execve(") && !call.contains("= -1 "))
    {
        let whole = call.split_once(' ').map_or(call.as_str(), |(_, rest)| rest.trim_start());
        let name = whole.split('(').next().unwrap_or_default();
        let result = whole.rsplit("= ").next().and_then(|result| result.split(['<', ' ']).next()).unwrap_or_default();
        let number = |text: &str| text.trim().parse::<u64>().unwrap_or_else(|_| panic!("{call}"));
        let file = || whole.split('(').nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned();
        match name {
            "openat" | "open" | "openat2" => {
                opened = true;
                at.insert(result.to_owned(), 0);
            }
            "lseek" => {
                at.insert(file(), number(result));
            }
            "read" | "readv" => {
                let place = at.get_mut(&file()).unwrap_or_else(|| panic!("{call}"));
                read.push(*place..*place + number(result));
                *place += number(result);
            }
            "stat" | "statx" | "newfstatat" | "lstat" | "readlink" | "readlinkat" | "fcntl" | "access"
            | "faccessat2" => {}
            other => panic!("{other}: a way to the bytes that this test does not follow: {call}"),
        }
    }
    (opened, read)
}

fn add(world: &World, case: &str, more: &[&str], path: &Path) -> Run {
    let mut command = world.command();
    command.args(["evidence", "add", "--case", case]).args(more).arg("--").arg(path);
    Run::of(command.output().unwrap())
}

fn pictures_in(file: &Path) -> Vec<Range<u64>> {
    let bytes = fs::read(file).unwrap();
    let picture = PICTURE.as_bytes();
    let starts = bytes.windows(picture.len()).enumerate().filter(|(_, window)| *window == picture);
    starts.map(|(start, _)| start as u64..(start + picture.len()) as u64).collect()
}

fn overlaps(read: &[Range<u64>], picture: &Range<u64>) -> bool {
    read.iter().any(|read| read.start < picture.end && picture.start < read.end)
}

#[test]
fn not_one_byte_of_a_picture_in_an_archive_is_read() {
    let picture = PICTURE.repeat(200);
    let members = [
        ("IMG-1.jpg", picture.as_str()),
        ("_chat.txt", "03.11.26, 21:04 - Sam: hello\n"),
        ("film.mp4", &picture),
        ("result.json", "{}"),
        ("last.webp", &picture),
    ];
    let world = World::new();
    let case = world.case();
    let zip = archive(&world, "chat-marked.zip", &members);
    let tar = archive(&world, "list-marked.tar", &members);
    let [disguised, named_tar] =
        ["holiday-marked.jpg", "voice-marked.bin"].map(|name| world.path(format!("inputs/{name}")));
    fs::copy(&zip, &disguised).unwrap();
    fs::copy(&tar, &named_tar).unwrap();
    let world = world.watched_for(CALLS);
    for (path, mark) in
        [(&zip, "chat-marked"), (&tar, "list-marked"), (&disguised, "holiday-marked"), (&named_tar, "voice-marked")]
    {
        let pictures = pictures_in(path);
        assert_eq!(pictures.len(), 600);
        // Never opened where someone may be under 18, or nobody is sure.
        for answer in ["minor-or-unsure", "other-adult"] {
            add(&world, &case, &["--depicts", answer], path).done();
            assert_eq!(read_of(&world, mark), (false, Vec::new()), "{path:?}");
        }
        let rows = add(&world, &case, &["--depicts", "nothing-sexual"], path).done().lines();
        assert_eq!(rows.len(), 3, "both texts and the archive: {rows:#?}");
        let (opened, read) = read_of(&world, mark);
        // The control: the same watch sees that the archive was opened, and which places were read.
        assert!(opened && !read.is_empty());
        for picture in &pictures {
            assert!(!overlaps(&read, picture), "{path:?}: {picture:?} in {read:?}");
        }
    }
    // The control for the places: a file that is taken in whole is read whole, the same picture included.
    let whole = world.write("inputs/whole-marked.bin", format!("\u{1}\u{2}{picture}"));
    let pictures = pictures_in(&whole);
    add(&world, &case, &["--depicts", "nothing-sexual"], &whole).done();
    let (_, read) = read_of(&world, "whole-marked");
    assert!(pictures.iter().all(|picture| overlaps(&read, picture)), "{read:?}");
}

const HEAD: &str = "From: sam@example.org\r\nDate: Tue, 3 Nov 2026 21:04:00 -0500\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/mixed; boundary=b\r\n\r\n";

#[test]
fn a_mail_or_document_nobody_is_sure_about_is_never_opened() {
    let world = World::new();
    let case = world.case();
    let part = "--b\r\nContent-Type: image/jpeg; name=p.jpg\r\n\r\nxx\r\n";
    let mail = world.write("inputs/mail-marked.eml", format!("{HEAD}{part}{part}--b--\r\n"));
    let members = [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", "<d/>"),
        ("word/media/1.png", "x"),
        ("word/media/2.png", "x"),
    ];
    let zip = archive(&world, "letter.zip", &members);
    let document = world.path("inputs/letter-marked.docx");
    fs::rename(zip, &document).unwrap();
    let world = world.watched_for(CALLS);
    for (path, mark) in [(&mail, "mail-marked"), (&document, "letter-marked")] {
        for answer in ["minor-or-unsure", "other-adult"] {
            add(&world, &case, &["--depicts", answer], path).done();
            assert_eq!(read_of(&world, mark), (false, Vec::new()));
        }
        // Answered for as a whole, it is looked into; two pictures have two answers.
        assert_eq!(add(&world, &case, &["--depicts", "nothing-sexual"], path).failed(2), "parts-unanswered");
        assert!(read_of(&world, mark).0, "the control");
        let unsure = ["--depicts", "nothing-sexual", "--part", "nothing-sexual", "--part", "minor-or-unsure"];
        let rows = add(&world, &case, &unsure, path).done().lines();
        assert_eq!(rows[0]["protected"], true);
        assert_eq!(
            read_of(&world, mark),
            (false, Vec::new()),
            "one doubt about a part, and the whole is not opened again"
        );
        let id = text(&rows[0], "id");
        // From here on nothing opens it: it is a reference.
        world.one(["evidence", "show", &id]);
        world.lines(["evidence", "verify", "--case", &case]);
        world.one(["handoff", "--case", &case, "--out", &format!("out/{}.zip", mark.len())]);
        assert_eq!(read_of(&world, mark), (false, Vec::new()));
        let both = ["--depicts", "nothing-sexual", "--part", "nothing-sexual", "--part", "nothing-sexual"];
        let kept = add(&world, &case, &both, path).done().lines().remove(0);
        assert_eq!(kept["size"], json!(fs::metadata(path).unwrap().len()));
        assert!(read_of(&world, mark).0);
    }
}

/// A picture is blacked out in memory; where nobody is sure, it is not opened for that either.
#[test]
fn blacking_out_opens_nothing_that_nobody_allowed() {
    let world = World::new();
    let case = world.case();
    let photo = world.path("inputs/photo-marked.jpg");
    fs::copy(fixture("phone.jpg"), &photo).unwrap();
    let world = world.watched_for(CALLS);
    let black = |answer: &str| add(&world, &case, &["--depicts", answer, "--black-out", "0,0,9,9"], &photo);
    assert_eq!(black("minor-or-unsure").failed(1), "item-protected");
    assert_eq!(read_of(&world, "photo-marked"), (false, Vec::new()));
    black("nothing-sexual").done();
    assert!(read_of(&world, "photo-marked").0, "the control");
}
