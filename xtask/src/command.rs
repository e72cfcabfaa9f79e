//! Starting other programs, always from the project's folder and with a clean environment.

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::path::Path;
use std::process::{Command, Stdio};

/// A command that starts in the project's folder.
pub(crate) fn tool(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(crate::paths::root());
    // `cargo xtask` describes xtask itself in these; what is started here must not believe them.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command.env_remove("LD_LIBRARY_PATH");
    command
}

/// The cargo that runs us.
pub(crate) fn cargo() -> Command {
    tool(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The same act in a build of xtask with these features.
pub(crate) fn again_with(features: &str, act: &str, rest: &[String]) -> Result<(), String> {
    let mut again = cargo();
    run(again.args(["run", "--quiet", "--package", "xtask", "--features", features, "--", act]).args(rest))
}

/// npm, told to reach the network for packages and for nothing else.
pub(crate) fn npm() -> Command {
    let mut npm = tool(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(crate::paths::ui())
        .env("npm_config_update_notifier", "false")
        .env("npm_config_fund", "false")
        .env("npm_config_audit", "false");
    npm
}

/// Runs with the terminal's own output; a failure becomes a sentence.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let shown = shown(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` did not succeed ({status}).")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}.")),
    }
}

/// What the program prints, or a sentence.
pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let shown = shown(command);
    match command.stdin(Stdio::null()).stderr(Stdio::null()).output() {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => Err(format!("`{shown}` did not succeed ({}).", output.status)),
        Err(error) => Err(format!("`{shown}` could not be started: {error}.")),
    }
}

/// Runs with both outputs appended to `log`. `Ok(false)` when the program ran and failed.
pub(crate) fn run_into(command: &mut Command, log: &Path) -> Result<bool, String> {
    use std::io::Write;
    let shown = shown(command);
    let opened = OpenOptions::new().create(true).append(true).open(log);
    let mut file = opened.map_err(|error| format!("{} can't be written: {error}.", log.display()))?;
    let both = writeln!(file, "$ {shown}").and_then(|()| Ok((file.try_clone()?, file)));
    let (out, err) = both.map_err(|error| format!("{} can't be written: {error}.", log.display()))?;
    command.stdin(Stdio::null()).stdout(out).stderr(err);
    match command.status() {
        Ok(status) => Ok(status.success()),
        Err(error) => Err(format!("`{shown}` could not be started: {error}.")),
    }
}

/// Whether a program of this name can be started at all.
pub(crate) fn is_there(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths)
        .any(|folder| folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file())
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
