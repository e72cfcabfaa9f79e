//! The commands: arguments in, the core, its result out. One file per domain word.

mod account;
mod case;
mod chat;
mod content;
mod decode;
mod device;
mod directory;
mod entry;
mod evidence;
mod form;
mod handoff;
mod intake;
mod notice;
mod plan;
mod record;
mod reference;
mod report;
mod situation;
mod submission;
mod vault;
mod verify;

use clap::Subcommand;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
};

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make, check and unlock the folder in which everything lies encrypted
    #[command(subcommand)]
    Vault(vault::Vault),
    /// Cases, each with its own custody chain
    #[command(subcommand)]
    Case(case::Case),
    /// The answers that drive the plan
    #[command(subcommand)]
    Situation(situation::Situation),
    /// What happened, dated; a correction keeps the earlier version
    #[command(subcommand)]
    Entry(entry::Entry),
    /// Accounts that it was done from
    #[command(subcommand)]
    Account(account::Account),
    /// Devices, and who had them
    #[command(subcommand)]
    Device(device::Device),
    /// Everything with a time, in order
    Timeline(record::Timeline),
    /// Find words in what was written or kept
    Search(record::Search),
    /// Who did what with the record, and when
    Custody(record::Custody),
    /// Files that are kept, and what is known of them
    #[command(subcommand)]
    Evidence(evidence::Evidence),
    /// Chats that an app exported, and the messages in them
    #[command(subcommand)]
    Chat(chat::Chat),
    /// What must not be opened, in words
    #[command(subcommand)]
    Reference(reference::Reference),
    /// The next steps for a situation
    Plan(plan::Plan),
    /// Who can help
    #[command(subcommand)]
    Directory(directory::Directory),
    /// What people read, and whether it is in order
    #[command(subcommand)]
    Content(content::Content),
    /// What an id, an address, a phone number, a wallet or a bank number says of itself; needs no vault
    Decode(decode::Decode),
    /// Reports to platforms
    #[command(subcommand)]
    Report(report::Report),
    /// What was sent, and when to look again
    #[command(subcommand)]
    Submission(submission::Submission),
    /// One package that can be checked without Cairn. Without `--to` or `--passphrase-file`, whoever has it can read it
    Handoff(handoff::Handoff),
    /// Check a package; needs no vault
    Verify(verify::Verify),
}

/// Runs one command.
pub(crate) fn run(session: &Session, command: Command) -> Result<Exit, Trouble> {
    match command {
        Command::Vault(command) => vault::run(session, command),
        Command::Case(command) => case::run(session, command),
        Command::Situation(command) => situation::run(session, command),
        Command::Entry(command) => entry::run(session, command),
        Command::Account(command) => account::run(session, command),
        Command::Device(command) => device::run(session, command),
        Command::Timeline(command) => record::timeline(session, &command),
        Command::Search(command) => record::search(session, &command),
        Command::Custody(command) => record::custody(session, &command),
        Command::Evidence(command) => evidence::run(session, command),
        Command::Chat(command) => chat::run(session, command),
        Command::Reference(command) => reference::run(session, command),
        Command::Plan(command) => plan::run(session, &command),
        Command::Directory(command) => directory::run(session, command),
        Command::Content(command) => content::run(session, command),
        Command::Decode(command) => decode::run(session, &command),
        Command::Report(command) => report::run(session, command),
        Command::Submission(command) => submission::run(session, command),
        Command::Handoff(command) => handoff::run(session, command),
        Command::Verify(command) => verify::run(session, &command),
    }
}
