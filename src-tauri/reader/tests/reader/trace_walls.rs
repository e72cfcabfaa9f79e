//! A reader that was taken over can reach nothing. These tests play one: they close the walls around a process of their own,
//! and try.

use std::{
    env, fs,
    net::{TcpListener, TcpStream},
    os::unix::process::ExitStatusExt,
    process::{Command, ExitStatus},
};

/// The process that tries: one act, named by a variable. Without the variable it is a test that does nothing.
#[test]
fn trace_the_intruder() {
    let (Ok(act), Ok(what)) = (env::var("INTRUDE"), env::var("INTRUDE_WHAT")) else { return };
    if env::var("INTRUDE_OPEN").is_err() {
        cairn_reader::sandbox::close().unwrap();
    }
    let done = match act.as_str() {
        "read" => fs::read(what).is_ok(),
        "write" => fs::write(what, "x").is_ok(),
        "connect" => TcpStream::connect(what).is_ok(),
        "start" => Command::new(what).status().is_ok(),
        _ => false,
    };
    std::process::exit(if done { 42 } else { 1 });
}

fn tries(act: &str, what: &str, walls: bool) -> ExitStatus {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "trace_walls::trace_the_intruder", "--nocapture", "--test-threads", "1"]);
    command.env("INTRUDE", act).env("INTRUDE_WHAT", what);
    if !walls {
        command.env("INTRUDE_OPEN", "yes");
    }
    command.output().unwrap().status
}

#[test]
fn trace_a_reader_that_was_taken_over_reaches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (secret, new) = (folder.path().join("vault.toml"), folder.path().join("new"));
    fs::write(&secret, "secret").unwrap();
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = server.local_addr().unwrap().to_string();
    for (act, what) in [
        ("read", secret.to_str().unwrap()),
        ("write", new.to_str().unwrap()),
        ("connect", &address),
        ("start", "/bin/true"),
    ] {
        // The control: without walls each of them works.
        assert_eq!(tries(act, what, false).code(), Some(42), "{act}");
        let _ = fs::remove_file(&new);
        let ended = tries(act, what, true);
        // Ended by the system for the attempt (31 is SIGSYS), or refused.
        assert!(ended.signal() == Some(31) || ended.code() == Some(1), "{act}: {ended}");
        assert!(!new.exists());
    }
}
