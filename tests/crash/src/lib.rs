//! Whatever happens to the computer, nothing that was said to be saved is lost: the process is killed, the power goes, the
//! disk is full or failing. One list of acts ([`Actor`]), one notion of what was acknowledged ([`Told`]), and in `trials/`
//! four ways to spoil it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // in a test a panic is the way to say no
#![cfg(target_os = "linux")]

mod actor;
mod older;
mod told;
mod world;

pub use actor::{Act, Actor, FIRST_FAILURE, act_as_ordered, give_orders, program};
pub use told::{Kept, Told};
pub use world::{Before, Image, World, is_there, new_key};
