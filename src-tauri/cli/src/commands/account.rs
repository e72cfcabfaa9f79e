//! Accounts.

use cairn_core::journal::{self, AccountDraft};
use clap::Subcommand;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
};

/// Accounts.
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// Write down an account
    Add {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// The platform's id or name
        #[arg(long, value_name = "P", allow_hyphen_values = true)]
        platform: String,
        /// The user name, as shown
        #[arg(long, value_name = "H", allow_hyphen_values = true)]
        handle: String,
        /// The permanent id: user names change
        #[arg(long, value_name = "N", allow_hyphen_values = true)]
        user_id: Option<String>,
        /// The profile's address
        #[arg(long, value_name = "U", allow_hyphen_values = true)]
        url: Option<String>,
    },
    /// The accounts of a case
    List {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
}

pub(super) fn run(session: &Session, command: Account) -> Result<Exit, Trouble> {
    match command {
        Account::Add { case, platform, handle, user_id, url } => {
            let draft = AccountDraft { platform, handle, user_id, url };
            print(session, &session.open()?.add_account(&case, &draft)?)?;
        }
        Account::List { case } => {
            for account in session.open_to_read()?.accounts(&case)? {
                print(session, &account)?;
            }
        }
    }
    Ok(Exit::Done)
}

fn print(session: &Session, account: &journal::Account) -> Result<(), Trouble> {
    session.answer.line(account, || {
        let mut text = session
            .say("cli-account", &[("id", &account.id), ("platform", &account.platform), ("handle", &account.handle)]);
        let more = [
            ("cli-account-user-id", &account.user_id),
            ("cli-account-url", &account.url),
            ("cli-account-created", &account.created_from_id),
        ];
        for (id, value) in more {
            if let Some(value) = value {
                text = format!("{text}\n  {}", session.say(id, &[("value", value)]));
            }
        }
        text
    })
}
