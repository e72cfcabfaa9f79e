//! Against servers on this computer.

use std::{
    io::{BufRead, BufReader, Cursor, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    thread::{self, JoinHandle},
};

use cairn_core::content::{self, PackKey};
use minisign::KeyPair;

use super::*;

/// A server for one request each: it answers with these bytes, and hands back what it was asked.
struct Server {
    address: String,
    asked: JoinHandle<Vec<String>>,
}

impl Server {
    fn answering(answers: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = thread::spawn(move || answers.iter().map(|answer| answered(&listener, answer)).collect());
        Self { address, asked }
    }

    fn asked(self) -> Vec<String> {
        self.asked.join().unwrap()
    }
}

fn answered(listener: &TcpListener, answer: &[u8]) -> String {
    let (mut stream, _) = listener.accept().unwrap();
    let asked = request(&stream);
    // Whoever asked may have gone when it had enough.
    let _ = stream.write_all(answer);
    asked
}

fn request(stream: &TcpStream) -> String {
    let lines = BufReader::new(stream).lines().map_while(Result::ok);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn file(bytes: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", bytes.len());
    [head.as_bytes(), bytes].concat()
}

fn code(answer: Vec<u8>) -> String {
    let server = Server::answering(vec![answer]);
    let failure = get(&format!("{}/pack.zip", server.address), false).unwrap_err();
    server.asked();
    failure.code().to_owned()
}

#[test]
fn what_is_fetched_is_taken_in_like_a_file_and_the_request_tells_nothing_but_the_address() {
    let folder = tempfile::tempdir().unwrap();
    let keys = KeyPair::generate_unencrypted_keypair().unwrap();
    let key = PackKey::parse(&keys.pk.to_box().unwrap().to_string());
    let source = folder.path().join("content");
    newer(&source);
    let bytes = content::content_of(&source).unwrap();
    let signature = minisign::sign(None, &keys.sk, Cursor::new(&bytes), None, None).unwrap().to_string();
    let pack = content::pack_of(&bytes, &signature).unwrap();

    let server = Server::answering(vec![file(&pack)]);
    let fetched = get(&format!("{}/newest/pack.zip", server.address), false).unwrap();
    assert_eq!(fetched, pack);
    let host = server.address.trim_start_matches("http://").to_owned();
    let mut asked: Vec<String> = server.asked().remove(0).lines().map(str::to_lowercase).collect();
    asked.sort();
    let mut expected =
        vec!["accept: */*".to_owned(), "get /newest/pack.zip http/1.1".to_owned(), format!("host: {host}")];
    expected.sort();
    assert_eq!(asked, expected);

    let kept = folder.path().join("kept/content-pack.zip");
    assert_eq!(content::take_in(&fetched, &kept, key.as_ref()).unwrap().version, 2);
    assert_eq!(std::fs::read(kept).unwrap(), pack);
}

/// The content of this program as edition 2.
fn newer(to: &Path) {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    fs_extra::dir::copy(content, to, &fs_extra::dir::CopyOptions::new().content_only(true)).unwrap();
    let edition = to.join("pack.toml");
    let text = std::fs::read_to_string(&edition).unwrap();
    std::fs::write(&edition, text.replace("version = 1\n", "version = 2\n")).unwrap();
}

#[test]
fn an_answer_that_is_no_file_is_not_there() {
    for answer in ["404 Not Found", "500 Internal Server Error", "403 Forbidden"] {
        assert_eq!(code(format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\n\r\n").into()), "not-there", "{answer}");
    }
}

#[test]
fn a_line_that_breaks_is_no_answer() {
    for answer in [&b""[..], b"not http at all\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf"] {
        assert_eq!(code(answer.to_vec()), "no-answer", "{}", String::from_utf8_lossy(answer));
    }
    // Nobody listens there any more.
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(get(&format!("http://{gone}/"), false).unwrap_err().code(), "no-answer");
}

#[test]
fn more_than_a_pack_can_be_is_not_read_to_its_end() {
    let large = vec![0; usize::try_from(LARGEST_PACK).unwrap() + 1];
    assert_eq!(code(file(&large)), "pack-too-large");
    // Nor where the other side doesn't say how much will come.
    assert_eq!(code([b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", &large[..]].concat()), "pack-too-large");
}

#[test]
fn being_sent_on_is_followed_a_few_times_only() {
    let there = Server::answering(vec![file(b"here")]);
    let on = format!("HTTP/1.1 302 Found\r\nlocation: {}/b\r\ncontent-length: 0\r\n\r\n", there.address);
    let first = Server::answering(vec![on.into_bytes()]);
    assert_eq!(get(&first.address, false).unwrap(), b"here");
    let circle = b"HTTP/1.1 302 Found\r\nlocation: /again\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec();
    let server = Server::answering(vec![circle; 4]);
    assert_eq!(get(&server.address, false).unwrap_err().code(), "not-there");
    assert_eq!(server.asked().len(), 4);
}

#[test]
fn without_encryption_nothing_is_asked() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    assert_eq!(get(&address, true).unwrap_err().code(), "not-there");
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err());
}
