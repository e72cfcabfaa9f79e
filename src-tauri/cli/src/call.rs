//! One call of the program, as clap reads it.

use std::path::PathBuf;

use cairn_core::clock::When;
use clap::{Args, Parser};
use jiff::tz::TimeZone;

use crate::{commands::Command, values};

/// A private record of online sexual exploitation, without a window. Nothing uses the network but what says so in its help.
#[derive(Debug, Parser)]
#[command(name = "cairn-cli", version)]
pub(crate) struct Call {
    #[command(flatten)]
    pub(crate) globals: Globals,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Above the flags of every command in its help, so that its own stand together.
const EVERYWHERE: &str = "For every command";

/// What every command takes, before or after its name.
#[derive(Debug, Args)]
pub(crate) struct Globals {
    /// The vault's folder; without it, the same place that the window uses
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "DIR", allow_hyphen_values = true)]
    pub(crate) vault: Option<PathBuf>,
    /// Print one JSON object per line, and nothing else
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub(crate) json: bool,
    /// The language of what is printed
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "LANG", value_parser = ["en", "es"])]
    pub(crate) lang: Option<String>,
    /// Take this for the present moment
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "RFC3339", value_parser = values::time)]
    pub(crate) now: Option<When>,
    /// Take this for the person's time zone
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "IANA", value_parser = values::zone)]
    pub(crate) tz: Option<TimeZone>,
}
