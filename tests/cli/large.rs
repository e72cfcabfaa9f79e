//! A video of 1 GiB: in, out of the package byte for byte, and never as a whole in memory.

use std::{
    fs::File,
    io::{BufWriter, Read, Write},
    path::Path,
    process::{Command, Stdio},
};

use serde_json::json;

use super::{
    stock,
    world::{Run, World},
};

const MIB: usize = 1 << 20;
const PIECES: u64 = 1024;

/// Not a multiple of any buffer.
const REST: usize = 12_345;

/// How much memory a run may use, in KiB. Opening the vault alone takes 128 MiB, for the work of the passphrase.
const MEMORY: u32 = 700 * 1024;

/// The first bytes of an MP4 file, then noise: each mebibyte is told from the others by the number that it begins with.
fn make_video(path: &Path) {
    let mut noise = vec![0; MIB];
    File::open("/dev/urandom").unwrap().read_exact(&mut noise).unwrap();
    let mut file = BufWriter::with_capacity(MIB, File::create_new(path).unwrap());
    file.write_all(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom").unwrap();
    for piece in 0..PIECES {
        noise[..8].copy_from_slice(&piece.to_be_bytes());
        file.write_all(&noise).unwrap();
    }
    file.write_all(&noise[..REST]).unwrap();
    file.flush().unwrap();
}

#[test]
fn a_video_of_a_gibibyte_goes_in_and_comes_out_byte_for_byte() {
    let world = World::new();
    let case = world.case();
    let video = world.path("inputs/video.mp4");
    make_video(&video);
    let sha256 = stock::sha256sum(&video);

    let item = within(&world, &["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", "inputs/video.mp4"]);
    let size = 24 + PIECES * MIB as u64 + REST as u64;
    assert_eq!((&item["media_type"], &item["size"]), (&json!("video/mp4"), &json!(size)));
    assert_eq!(item["sha256"], sha256);
    assert_eq!(within(&world, &["vault", "check"])["items"], 1);

    let done = within(&world, &["handoff", "--case", &case, "--out", "out/package.zip"]);
    let package = world.path("out/package.zip");
    assert_eq!(done["sha256"], stock::sha256sum(&package));
    let mut unzip = Command::new("unzip");
    unzip.arg("-p").arg(&package).arg("handoff/data/evidence/0001-video.mp4").stdout(Stdio::piped());
    let mut unzip = unzip.spawn().unwrap();
    stock::run(Command::new("cmp").arg("-").arg(&video).stdin(unzip.stdout.take().unwrap()));
    assert!(unzip.wait().unwrap().success());
    assert_eq!(within(&world, &["verify", "out/package.zip"]), json!({ "ok": true }));
}

/// Runs what must succeed within a little memory; gives the last line.
fn within(world: &World, arguments: &[&str]) -> serde_json::Value {
    let mut shell = Command::new("sh");
    world.dress(&mut shell);
    shell.args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_cairn-cli")]);
    shell.args(["--json", "--vault", "vault"]).args(arguments);
    Run::of(shell.output().unwrap()).done().lines().pop().unwrap()
}
