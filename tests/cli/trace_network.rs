//! What the command line does to the world around it: no network, and no file outside the places that were named.

use super::{
    journey,
    watch::Watch,
    world::{Run, World},
};

/// Everything about sockets, and everything that opens or makes a file.
const CALLS: &str = "%network,open,openat,openat2,creat,memfd_create,io_uring_setup";

/// A socket that is not one between processes of this computer; and a way to do without calls that a trace shows.
fn is_network(call: &str) -> bool {
    let begins_one = ["socket(", "connect(", "sendto(", "sendmsg("].iter().any(|begin| call.contains(begin));
    (begins_one && !call.contains("AF_UNIX")) || call.contains("io_uring_setup(")
}

/// The path of a file that was opened to be written, as the kernel names it.
fn written(call: &str) -> Option<&str> {
    let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "creat(", "memfd_create("].iter().any(|sign| call.contains(sign));
    let (_, answer) = call.rsplit_once(" = ").filter(|_| writes)?;
    // An open that failed has no path, and neither has a call that ends on another line, which names it then.
    Some(answer.split_once('<')?.1.trim_end_matches('>'))
}

#[test]
fn a_whole_journey_uses_no_network_and_writes_only_where_it_was_told() {
    let world = World::new().watched_for(CALLS);
    let mut create = world.bare_command();
    create.args(["--json", "--vault", "out/second/vault", "vault", "create", "--recovery-key-out", "out/second-key"]);
    Run::of(create.output().unwrap()).done();
    journey::walk(&world);

    let seen = world.seen();
    let network: Vec<_> = seen.iter().filter(|call| is_network(call)).collect();
    assert!(network.is_empty(), "{network:#?}");

    let places = [world.vault(), world.path("out")].map(|place| place.canonicalize().unwrap());
    let files: Vec<_> = seen.iter().filter_map(|call| written(call)).collect();
    assert!(files.len() > 100, "a journey writes much: {files:#?}");
    let told = |file: &str| file == "/dev/null" || places.iter().any(|place| file.starts_with(place.to_str().unwrap()));
    let elsewhere: Vec<_> = files.into_iter().filter(|file| !told(file)).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
}

#[test]
fn the_watch_would_have_seen_a_connection_and_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let watch = Watch::begin(folder.path().join("traces"), CALLS);
    let program = "import os, socket, sys
socket.socket(socket.AF_INET).connect_ex(('127.0.0.1', 9))
open(sys.argv[1], 'w')
os.memfd_create('hidden')";
    let file = folder.path().canonicalize().unwrap().join("made");
    let seen = watch.control("python3", &["-c", program, file.to_str().unwrap()]);
    assert!(seen.iter().filter(|call| is_network(call)).count() >= 2, "{seen:#?}");
    let files: Vec<_> = seen.iter().filter_map(|call| written(call)).collect();
    assert!(files.contains(&file.to_str().unwrap()), "{files:#?}");
    assert!(files.iter().any(|file| file.contains("memfd:hidden")), "{files:#?}");
}
