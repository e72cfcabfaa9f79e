//! A call that can't be read: one clear sentence, exit code 2. Asking for help is not one of these.

use std::{
    error::Error as _,
    ffi::OsString,
    io::{self, Write},
};

use cairn_core::words::{Arg, Words};
use clap::{
    Error,
    error::{ContextKind, ContextValue, ErrorKind},
};

use crate::{answer::one_line, session::complaint, trouble::Exit, values::BadValue};

/// Prints the help that was asked for, or says what is wrong with the call.
pub(crate) fn refuse(words: &Words, given: &[OsString], error: &Error) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader who left early has seen enough.
        let _ = write!(io::stdout(), "{}", error.render());
        return Exit::Done;
    }
    let _ = write!(io::stderr(), "{}", complaint(asks_for_json(given), "usage", &sentence(words, error)));
    Exit::WrongUsage
}

fn asks_for_json(given: &[OsString]) -> bool {
    given.iter().take_while(|word| *word != "--").any(|word| word == "--json")
}

fn sentence(words: &Words, error: &Error) -> String {
    let context = |kind| error.get(kind).map(text).map(|text| one_line(&text)).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let args: &[(&str, Arg<'_>)] = &[
        ("argument", argument.clone().into()),
        ("value", value.clone().into()),
        ("command", context(ContextKind::InvalidSubcommand).into()),
        ("other", context(ContextKind::PriorArg).into()),
        ("known", context(ContextKind::ValidValue).into()),
    ];
    let id = match error.kind() {
        ErrorKind::ValueValidation => match error.source().and_then(|source| source.downcast_ref::<BadValue>()) {
            Some(BadValue(id)) => id,
            None => "cli-usage-value",
        },
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        ErrorKind::InvalidValue => "cli-usage-value-known",
        ErrorKind::UnknownArgument => "cli-usage-unknown",
        ErrorKind::InvalidSubcommand => "cli-usage-command",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "cli-usage-no-command",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::ArgumentConflict if context(ContextKind::PriorArg) == argument => "cli-usage-twice",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        ErrorKind::InvalidUtf8 => "cli-usage-utf8",
        _ => "cli-usage",
    };
    words.text(id, args)
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}
