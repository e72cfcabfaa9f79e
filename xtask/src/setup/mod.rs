//! Installs what is missing, and says first what and why.

mod apt;
mod npm;
pub(crate) mod packages;
mod system;
pub(crate) mod tools;
mod versions;

use packages::Group;

/// The UI's packages, exactly as the lock file names them.
pub(crate) fn ui_packages() -> Result<(), String> {
    npm::ci()
}

/// Rust and Node, in versions that work.
pub(crate) fn versions() -> Result<(), String> {
    versions::check()
}

/// System packages: installed where we know how, else named in one command to type.
pub(crate) fn system_packages(groups: &[Group]) -> Result<(), String> {
    match system::this() {
        system::System::Debian => apt::install(groups),
        other => other.say(groups),
    }
}
