//! Each parser of our own, as a function that takes any bytes and may do anything but panic, hang or break a promise.
//!
//! `cargo xtask fuzz` hunts with them; what it finds is fixed and stays in `found/`, and `tests/replay.rs` plays it again with
//! every run of the tests.
#![allow(clippy::panic, reason = "a promise that is broken must be loud")]

mod core;
mod reader;

/// One parser.
pub type Target = fn(&[u8]);

/// All of them, by name.
pub const TARGETS: [(&str, Target); 13] = [
    ("protocol", reader::protocol),
    ("iptc", reader::iptc),
    ("iptc-png", reader::iptc_png),
    ("xmp", reader::xmp),
    ("mail", reader::mail),
    ("signatures", reader::signatures),
    ("holds", reader::holds),
    ("chat", reader::chat),
    ("decode", core::decode),
    ("names", core::names),
    ("time", core::time),
    ("situation", core::situation),
    ("black-out", core::black_out),
];

/// The parser of this name.
pub fn target(name: &str) -> Option<Target> {
    TARGETS.iter().find(|(one, _)| *one == name).map(|(_, target)| *target)
}
