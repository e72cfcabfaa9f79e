//! Four ways to spoil an act. They run strace, so their names begin with `trace_`. Each takes a sample with a seed, which is
//! printed when it fails; `CAIRN_SEED` takes the same sample again, `--deep` all of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // in a test a panic is the way to say no
#![cfg(target_os = "linux")]

mod disk;
mod faults;
mod kill;
mod power;
mod random;
mod record;
mod sample;
mod spoil;
mod whole;
