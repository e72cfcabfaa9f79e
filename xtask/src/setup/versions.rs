//! Rust and Node: the two things that a person brings along.

use crate::command::{output, tool};
use std::process::Command;

const RUST: (u32, u32) = (1, 95);
const NODE: (u32, u32) = (20, 19);

/// Says kindly what is missing or too old.
pub(crate) fn check() -> Result<(), String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let rust = Asked { name: "Rust", least: RUST, advice: "Get it from https://rustup.rs, or run `rustup update`." };
    rust.check(tool(rustc).arg("--version"))?;
    let node = Asked {
        name: "Node.js",
        least: NODE,
        advice: "Get it from https://nodejs.org or from your system's packages (npm comes with it, or as a package of its own).",
    };
    node.check(tool("node").arg("--version"))?;
    if output(crate::command::npm().arg("--version")).is_err() {
        return Err(format!("Node.js is here, but npm is not. {}", node.advice));
    }
    Ok(())
}

struct Asked {
    name: &'static str,
    least: (u32, u32),
    advice: &'static str,
}

impl Asked {
    fn check(&self, command: &mut Command) -> Result<(), String> {
        let Asked { name, least: (major, minor), advice } = *self;
        let needed = format!("{major}.{minor}");
        let Ok(text) = output(command) else {
            return Err(format!("Cairn needs {name} {needed} or newer, and it is not on this computer. {advice}"));
        };
        match version(&text) {
            Some(found) if found >= self.least => Ok(()),
            Some((a, b)) => Err(format!("Cairn needs {name} {needed} or newer; here is {a}.{b}. {advice}")),
            None => Err(format!("{name} did not say its version (it said “{}”). {advice}", text.trim())),
        }
    }
}

/// The first `number.number` in a line such as `rustc 1.95.0 (…)` or `v20.20.2`.
fn version(text: &str) -> Option<(u32, u32)> {
    let start = text.find(|letter: char| letter.is_ascii_digit())?;
    let mut numbers = text.get(start..)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_the_tools_print() {
        assert_eq!(version("rustc 1.95.0 (f2d3ce0bd 2026-03-21)"), Some((1, 95)));
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(version("no number"), None);
    }

    #[test]
    fn what_is_too_old_or_missing_is_said_with_what_to_do() {
        let asked = Asked { name: "Rust", least: (1, 95), advice: "Run `rustup update`." };
        let old = asked.check(tool("echo").arg("rustc 1.80.1")).unwrap_err();
        assert_eq!(old, "Cairn needs Rust 1.95 or newer; here is 1.80. Run `rustup update`.");
        let none = asked.check(&mut tool("there-is-no-such-program")).unwrap_err();
        assert!(none.contains("is not on this computer"), "{none}");
    }
}
