//! Journeys over the command line, as real processes. One module per journey.
//!
//! Modules whose name begins with `trace_` run strace themselves, so they are run outside any other trace.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // in a test a panic is the way to say no

mod arguments;
mod backup;
mod bad_input;
mod bag;
mod canary;
mod chats;
mod containers;
mod contract;
mod decode;
mod devices;
mod drafts;
mod erase;
mod erase_more;
mod evidence;
mod form;
mod handling;
mod inside;
mod journey;
#[cfg(target_os = "linux")]
mod kept_reader;
#[cfg(target_os = "linux")]
mod large;
mod ledger;
mod mails;
#[cfg(target_os = "linux")]
mod memory;
#[cfg(target_os = "linux")]
mod namespaces;
mod reading;
#[cfg(target_os = "linux")]
mod reading_level;
#[cfg(target_os = "linux")]
mod recover;
mod redact;
mod secrets;
mod single;
mod stock;
#[cfg(target_os = "linux")]
mod terminal;
#[cfg(target_os = "linux")]
mod trace_containers;
#[cfg(target_os = "linux")]
mod trace_copies;
#[cfg(target_os = "linux")]
mod trace_erase;
#[cfg(target_os = "linux")]
mod trace_mails;
#[cfg(target_os = "linux")]
mod trace_network;
#[cfg(target_os = "linux")]
mod trace_protected;
mod trouble;
#[cfg(target_os = "linux")]
mod watch;
mod world;
