//! Against a server on this computer only.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use std::{fs, path::PathBuf};

use super::*;

/// What was asked for, as `HEAD /page`, with the name of who asked.
type Asked = Arc<Mutex<Vec<(String, String)>>>;

struct Site {
    address: String,
    asked: Asked,
}

impl Site {
    fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Asked::default();
        let (own, noted) = (address.clone(), asked.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let _ = answer(stream, &own, &noted);
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(line, _)| line.clone()).collect()
    }
}

fn answer(mut stream: TcpStream, own: &str, noted: &Asked) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let name = head.iter().find(|line| line.to_lowercase().starts_with("user-agent:")).cloned().unwrap_or_default();
    let request = first.trim_end_matches(" HTTP/1.1").to_owned();
    noted.lock().unwrap().push((request.clone(), name));
    let (method, page) = request.split_once(' ').unwrap_or_default();
    let (status, location, body) = match page {
        "/well" | "/new" => ("200 OK", None, "Call 1-800-843-5678."),
        "/no-number" => ("200 OK", None, "Call us."),
        "/no-head" if method == "HEAD" => ("405 Method Not Allowed", None, ""),
        "/no-head" => ("200 OK", None, "here"),
        "/old" => ("301 Moved Permanently", Some(format!("{own}/new")), ""),
        "/away" => ("302 Found", Some(format!("{}/well", own.replace("127.0.0.1", "localhost"))), ""),
        "/circle" => ("302 Found", Some(format!("{own}/circle")), ""),
        "/broken" => return Ok(()),
        "/large" => {
            // Says that it is larger than anything, and never ends by itself.
            write!(stream, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")?;
            while stream.write_all(&[b'x'; 4096]).is_ok() {}
            return Ok(());
        }
        _ => ("404 Not Found", None, "gone"),
    };
    let location = location.map(|to| format!("Location: {to}\r\n")).unwrap_or_default();
    let length = body.len();
    let body = if method == "HEAD" { "" } else { body };
    write!(stream, "HTTP/1.1 {status}\r\n{location}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}

/// A content folder with these services and no other file.
fn content(services: &str, site: &Site) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["avoid", "directory", "faq", "forms", "platforms", "signs"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    let file = folder.path().join("directory/us.toml");
    fs::write(&file, services.replace("{site}", &site.address)).unwrap();
    (folder, file)
}

fn walked(folder: &tempfile::TempDir, words: &[String]) -> (Counts, Vec<String>) {
    let mut lines = Vec::new();
    let to_walk = Walk::of(folder.path(), words).unwrap();
    let mut visitor = Visitor::new(Duration::ZERO);
    let counts = walk(&to_walk, &mut visitor, "2027-03-01", &mut |line| lines.push(line)).unwrap();
    (counts, lines)
}

const SERVICES: &str = "\
# A comment that stays.
country = \"US\"

[[service]] # the first
id = \"well\"
phone = \"+18008435678\"
url = \"{site}/well\" # its page
source = \"{site}/no-head\"
read_on = 2026-11-23

[[service]]
id = \"number-gone\"
phone = \"+18008435678\"
url = \"{site}/no-number\"
checked_live = 2026-12-01 # by hand

[[service]]
id = \"moved\"
url = \"{site}/old\"
checked_live = 2026-12-01 # by hand

[[service]]
id = \"gone\"
url = \"{site}/well\"
home = \"{site}/gone\"

[[service]]
id = \"elsewhere\"
url = \"{site}/away\"
note = \"Not meant: {site}/note is in a sentence.\"
";

#[test]
fn what_was_seen_whole_is_written_down_and_the_rest_is_said() {
    let site = Site::open();
    let (folder, file) = content(SERVICES, &site);
    let (counts, lines) = walked(&folder, &[]);
    let said = lines.join("\n");
    assert!(said.contains("us number-gone\n    +18008435678 was not found"), "{said}");
    assert!(said.contains(&format!("/old\n    moved to {}/new", site.address)), "{said}");
    assert!(said.contains("/gone\n    answers 404"), "{said}");
    assert!(said.contains("/away\n    leads to another host"), "{said}");
    assert_eq!((counts, lines.len()), (Counts { well: 3, changed: 3, checked: 2 }, 4), "{said}");
    // The file is the same but for the two days; comments stay where they are.
    let text = fs::read_to_string(file).unwrap();
    let before = SERVICES.replace("{site}", &site.address);
    let well = before.replacen("read_on = 2026-11-23\n", "read_on = 2026-11-23\nchecked_live = 2027-03-01\n", 1);
    let moved = format!("url = \"{}/old\"\nchecked_live = ", site.address);
    assert_eq!(text, well.replace(&format!("{moved}2026-12-01"), &format!("{moved}2027-03-01")));
}

#[test]
fn a_page_is_opened_once_and_only_where_its_head_does_not_do() {
    let site = Site::open();
    let services = "country = \"US\"\n[[service]]\nid = \"a\"\nurl = \"{site}/well\"\nsource = \"{site}/well\"\n\
                    [[service]]\nid = \"b\"\nurl = \"{site}/no-head\"\n";
    let (folder, _) = content(services, &site);
    let (counts, _) = walked(&folder, &[]);
    assert_eq!(counts, Counts { well: 2, changed: 0, checked: 2 });
    assert_eq!(site.asked(), ["HEAD /no-head", "GET /no-head", "HEAD /well"]);
    let names = site.asked.lock().unwrap().clone();
    assert!(names.iter().all(|(_, name)| name.contains("cairn-check-links")), "{names:?}");
}

#[test]
fn a_word_chooses_the_entries() {
    let site = Site::open();
    let (folder, _) = content(SERVICES, &site);
    walked(&folder, &["/old".to_owned()]);
    assert_eq!(site.asked(), ["HEAD /old", "HEAD /new"]);
}

#[test]
fn whatever_a_host_does_the_walk_goes_on() {
    let site = Site::open();
    let services = "country = \"US\"\n[[service]]\nid = \"a\"\nurl = \"{site}/circle\"\n[[service]]\nid = \"b\"\n\
                    phone = \"911\"\nurl = \"{site}/large\"\n[[service]]\nid = \"c\"\nurl = \"{site}/broken\"\n\
                    [[service]]\nid = \"d\"\nurl = \"http://127.0.0.1:1/closed\"\n[[service]]\nid = \"e\"\n\
                    url = \"https://[not-an-address\"\n[[service]]\nid = \"f\"\nurl = \"{site}/well\"\n";
    let (folder, file) = content(services, &site);
    let (counts, lines) = walked(&folder, &[]);
    assert_eq!(counts, Counts { well: 2, changed: 4, checked: 1 }, "{lines:?}");
    assert_eq!(fs::read_to_string(file).unwrap().matches("checked_live").count(), 1);
}

#[test]
fn a_host_is_not_visited_twice_without_a_pause() {
    let site = Site::open();
    let mut visitor = Visitor::new(Duration::from_millis(300));
    let begun = Instant::now();
    assert_eq!(visitor.visit(&format!("{}/well", site.address), false), Answer::Here(None));
    assert!(begun.elapsed() < Duration::from_millis(250));
    assert_eq!(visitor.visit(&format!("{}/new", site.address), false), Answer::Here(None));
    assert!(begun.elapsed() >= Duration::from_millis(300));
}

#[test]
fn every_address_of_the_content_is_found_once_and_hosts_take_turns() {
    let walk = Walk::of(&crate::paths::root().join("content"), &[]).unwrap();
    let once: BTreeSet<&String> = walk.addresses.iter().collect();
    assert_eq!(once.len(), walk.len());
    assert!(walk.len() > 500, "{}", walk.len());
    let first: BTreeSet<&str> = walk.addresses.iter().map(|address| host(address)).collect();
    let begin: BTreeSet<&str> = walk.addresses.iter().take(first.len()).map(|address| host(address)).collect();
    assert_eq!(begin.len(), first.len());
}
