//! Drives the real window: a screen without a monitor, a sandbox folder for everything that the program could write,
//! and hands (WebDriver for the page, xdotool for native dialogs).
//!
//! A test is one call of [`journey`]. It runs on Linux, where the web view has a WebDriver of its own.
#![cfg(target_os = "linux")]

mod axe;
mod bus;
mod clipboard;
mod cover;
mod dialog;
mod display;
mod drop;
mod group;
mod hands;
mod held;
mod journey;
mod keyboard;
mod life;
mod look;
mod memory;
mod package;
pub mod pages;
mod picture;
mod prepared;
mod processes;
mod sandbox;
mod second;
mod session;
mod trouble;
mod window;

pub use axe::Violation;
pub use bus::Bus;
pub use clipboard::Copied;
pub use hands::Hands;
pub use held::Held;
pub use journey::{is_deep, is_its_day, journey, journey_from};
pub use keyboard::{Focused, Key};
pub use look::{Look, Theme};
pub use memory::Wanted;
pub use package::Package;
pub use prepared::{PASSPHRASE, Prepared, fixture};
pub use processes::Process;
pub use sandbox::Sandbox;
pub use trouble::{Step, Trouble};
pub use window::Window;
