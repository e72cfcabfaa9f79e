//! Debian and Ubuntu.

use super::packages::Group;
use crate::command::{is_there, output, run, tool};
use std::process::Command;

/// Installs the packages of these groups that are missing. Nothing missing: nothing is started or asked.
pub(crate) fn install(groups: &[Group]) -> Result<(), String> {
    let mut missing = Vec::new();
    for group in groups {
        let absent: Vec<&str> = group.names.iter().copied().filter(|name| !installed(name)).collect();
        if !absent.is_empty() {
            if missing.is_empty() {
                println!("These system packages are missing and will be installed with apt:");
            }
            println!("  {}: {}", absent.join(" "), group.why);
            missing.extend(absent);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!(
        "Please install them yourself, then try again:\n  sudo apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    let update = run(apt()?.args(["-q", "update"]));
    // Old lists may still do: the installation decides.
    if let Err(sentence) = update {
        println!("{sentence} Going on with the package lists that are here.");
    }
    let mut apt = apt()?;
    apt.args(["-q", "-y", "install", "--no-install-recommends"]).args(&missing);
    run(&mut apt).map_err(|sentence| format!("{sentence}\n{by_hand}"))
}

fn installed(name: &str) -> bool {
    let mut query = tool("dpkg-query");
    query.args(["-W", "-f", "${db:Status-Abbrev}", name]);
    output(&mut query).is_ok_and(|status| status.starts_with("ii"))
}

fn apt() -> Result<Command, String> {
    // The question "which services should restart?" would wait for ever where nobody sits.
    let quiet = "DEBIAN_FRONTEND=noninteractive";
    let root = output(tool("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = if root {
        tool("env")
    } else if is_there("sudo") {
        let mut sudo = tool("sudo");
        sudo.arg("env");
        sudo
    } else {
        return Err("Installing system packages needs root or sudo, and neither is here.".into());
    };
    command.args([quiet, "apt-get"]);
    Ok(command)
}
