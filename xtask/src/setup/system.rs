//! Which system this is, and what to type where Cairn does not install by itself.

use super::packages::{DISPLAY, Group, STOCK_TOOLS, TRACE, WEB_VIEW};
use crate::command::{is_there, output, tool};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, Ubuntu and what descends from them.
    Debian,
    Fedora,
    Arch,
    Mac,
    Windows,
    Unknown,
}

pub(crate) fn this() -> System {
    if cfg!(target_os = "macos") {
        return System::Mac;
    }
    if cfg!(windows) {
        return System::Windows;
    }
    of_release(&std::fs::read_to_string("/etc/os-release").unwrap_or_default())
}

fn of_release(text: &str) -> System {
    let named = |key: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(key))
            .map(|value| value.trim_matches('"').to_owned())
            .unwrap_or_default()
    };
    let names = format!("{} {}", named("ID="), named("ID_LIKE="));
    names
        .split_whitespace()
        .find_map(|name| match name {
            "debian" | "ubuntu" => Some(System::Debian),
            "fedora" | "rhel" => Some(System::Fedora),
            "arch" => Some(System::Arch),
            _ => None,
        })
        .unwrap_or(System::Unknown)
}

impl System {
    /// Prints the one command to type when something is missing. Never stops the work: where the guess is wrong,
    /// the build says what it lacks.
    pub(crate) fn say(self, groups: &[Group]) -> Result<(), String> {
        if self.looks_complete(groups) {
            return Ok(());
        }
        let command = match self {
            System::Fedora => "sudo dnf install gcc gcc-c++ make perl pkgconf-pkg-config webkit2gtk4.1-devel",
            System::Arch => "sudo pacman -S --needed base-devel perl webkit2gtk-4.1",
            System::Mac => "xcode-select --install",
            System::Windows => "winget install Microsoft.VisualStudio.2022.BuildTools StrawberryPerl.StrawberryPerl",
            System::Debian | System::Unknown => {
                "(your system's command for: a C compiler, make, perl, pkg-config, WebKitGTK 4.1 with headers)"
            }
        };
        println!("Cairn does not install system packages here by itself. If the build stops, type this and try again:");
        println!("  {command}");
        if groups.contains(&STOCK_TOOLS) || groups.contains(&TRACE) || groups.contains(&DISPLAY) {
            println!("Tests that need {} are only set up on Debian and Ubuntu.", DISPLAY.names.join(", "));
        }
        Ok(())
    }

    fn looks_complete(self, groups: &[Group]) -> bool {
        let compiler = is_there("cc") && is_there("perl") && is_there("make");
        let web_view = !groups.contains(&WEB_VIEW)
            || matches!(self, System::Mac | System::Windows)
            || output(tool("pkg-config").args(["--modversion", "webkit2gtk-4.1"])).is_ok();
        // Windows has no `cc`; its perl is the part that is usually missing.
        (compiler || (self == System::Windows && is_there("perl"))) && web_view
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_known_by_its_own_name_or_by_what_it_descends_from() {
        assert_eq!(of_release("NAME=x\nID=debian\n"), System::Debian);
        assert_eq!(of_release("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Debian);
        assert_eq!(of_release("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), System::Fedora);
        assert_eq!(of_release("ID=manjaro\nID_LIKE=arch\n"), System::Arch);
        assert_eq!(of_release("ID=nixos\n"), System::Unknown);
        assert_eq!(of_release(""), System::Unknown);
    }
}
