//! The ledger: what was sent, what they answered, and when to look again.

use std::path::PathBuf;

use cairn_core::{
    clock::{When, rfc3339},
    journal::{self, AnswerDraft, NoticeKind, ReplyKind, SubmissionCorrection, SubmissionDraft},
};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::{
    answer::lines,
    session::Session,
    trouble::{Exit, Trouble},
    typed::{Typed, text_of},
    values,
};

/// The laws that a notice can name.
pub(super) const LAWS: &[&str] = &["take-it-down", "dsa", "uk"];

/// What an answer can be.
const ANSWERS: &[&str] = &["received", "removed", "refused", "asked-for-more", "nothing"];

/// The ledger.
#[derive(Debug, Subcommand)]
pub(crate) enum Submission {
    /// Enter what was sent
    Add(Box<Add>),
    /// What was sent, in the order of sending
    List {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
    /// Enter what they answered
    Answer(Box<Answer>),
    /// Enter what a look found; the latest one that is due, where none is named
    Looked(Box<Looked>),
    /// Enter a number or PIN that came later, or correct one; the earlier version stays
    Correct(Box<Correct>),
    /// Choose a further day to look again
    LookAgain {
        /// The submission's id
        id: String,
        /// When, as RFC 3339 with offset
        #[arg(long, value_name = "TIME", value_parser = values::time)]
        at: When,
    },
    /// Say which item shows the confirmation
    Confirm {
        /// The submission's id
        id: String,
        /// The item's id
        #[arg(long, value_name = "ITEM")]
        item: String,
    },
    /// What can be written about it: asking again, a second look, a complaint
    FollowUp {
        /// The submission's id
        id: String,
    },
}

/// One thing that was sent.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    #[command(flatten)]
    receiver: Receiver,
    /// The route's id
    #[arg(long, value_name = "R", allow_hyphen_values = true)]
    route: String,
    /// When it was sent, as RFC 3339 with offset
    #[arg(long, value_name = "TIME", value_parser = values::time)]
    at: When,
    /// The number that was given for it
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    number: Option<String>,
    /// The PIN that was given for it
    #[arg(long, value_name = "P", allow_hyphen_values = true)]
    pin: Option<String>,
    /// A text file (UTF-8) with the text as sent
    #[arg(long, value_name = "F", allow_hyphen_values = true)]
    text_file: Option<PathBuf>,
    /// The law that it names, where it is a statutory notice: take-it-down, dsa or uk
    #[arg(long, value_name = "LAW", value_parser = values::one_of::<NoticeKind>(LAWS))]
    notice: Option<NoticeKind>,
    /// The id of what was sent before and is asked about again
    #[arg(long, value_name = "ID")]
    follows: Option<String>,
}

/// Whom it went to: one of the two.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Receiver {
    /// The platform's id
    #[arg(long, value_name = "P")]
    platform: Option<String>,
    /// The service's id
    #[arg(long, value_name = "S")]
    service: Option<String>,
}

/// An answer.
#[derive(Debug, Args)]
pub(crate) struct Answer {
    /// The submission's id
    id: String,
    /// received, removed, refused, asked-for-more or nothing
    #[arg(long, value_name = "KIND", value_parser = values::one_of::<ReplyKind>(ANSWERS))]
    kind: ReplyKind,
    /// When it came, as RFC 3339 with offset
    #[arg(long, value_name = "TIME", value_parser = values::time)]
    at: When,
    /// In words; `-` reads them from the standard input
    #[arg(long, value_name = "T", allow_hyphen_values = true)]
    text: Option<String>,
    /// The id of the answer that this one corrects
    #[arg(long, value_name = "ANSWER", requires = "reason")]
    corrects: Option<String>,
    /// Why it is corrected
    #[arg(long, value_name = "R", allow_hyphen_values = true)]
    reason: Option<String>,
}

/// What a look found.
#[derive(Debug, Args)]
pub(crate) struct Looked {
    /// The submission's id
    id: String,
    /// received, removed, refused, asked-for-more or nothing
    #[arg(long, value_name = "KIND", value_parser = values::one_of::<ReplyKind>(ANSWERS))]
    found: ReplyKind,
    /// The look, by its number
    #[arg(long, value_name = "N")]
    look: Option<u32>,
    /// When it was looked at, as RFC 3339 with offset; now, if it is not given
    #[arg(long, value_name = "TIME", value_parser = values::time)]
    at: Option<When>,
    /// In words; `-` reads them from the standard input
    #[arg(long, value_name = "T", allow_hyphen_values = true)]
    text: Option<String>,
    /// When to look once more, as RFC 3339 with offset
    #[arg(long, value_name = "TIME", value_parser = values::time)]
    next: Option<When>,
}

/// What is known better. What is not given stays as it is.
#[derive(Debug, Args)]
pub(crate) struct Correct {
    /// The submission's id
    id: String,
    /// When it was sent, as RFC 3339 with offset
    #[arg(long, value_name = "TIME", value_parser = values::time)]
    at: Option<When>,
    /// The number that was given for it
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    number: Option<String>,
    /// The PIN that was given for it
    #[arg(long, value_name = "P", allow_hyphen_values = true)]
    pin: Option<String>,
    /// A text file (UTF-8) with the text as sent
    #[arg(long, value_name = "F", allow_hyphen_values = true)]
    text_file: Option<PathBuf>,
    /// Why; needed where something is replaced
    #[arg(long, value_name = "R", allow_hyphen_values = true)]
    reason: Option<String>,
}

pub(super) fn run(session: &Session, command: Submission) -> Result<Exit, Trouble> {
    match command {
        Submission::Add(add) => {
            let Add { case, receiver: Receiver { platform, service }, route, at, number, pin, text_file, .. } = *add;
            let text = text_file.as_deref().map(text_of).transpose()?;
            let (at, notice, follows) = (at.text().to_owned(), add.notice, add.follows);
            let draft = SubmissionDraft { platform, service, route, at, number, pin, text, notice, follows };
            let entered = session.open()?.add_submission(&case, &draft)?;
            let thing = json!({ "id": entered.id, "follow_ups": entered.follow_ups });
            session.answer.line(&thing, || text_of_entry(session, &entered))?;
        }
        Submission::List { case } => {
            for entered in session.open_to_read()?.submissions(&case)? {
                session.answer.line(&entered, || text_of_entry(session, &entered))?;
            }
        }
        Submission::Answer(answer) => {
            let Answer { id, kind, at, text, corrects, reason } = *answer;
            let (at, text) = (at.text().to_owned(), Typed::default().optional(text)?);
            let draft = AnswerDraft { kind, at, text, look: None, next: None, corrects, reason };
            tell(session, &session.open()?.answer_submission(&id, &draft)?)?;
        }
        Submission::Looked(looked) => {
            let Looked { id, found, look, at, text, next } = *looked;
            let journal = session.open()?;
            let at = at.map_or_else(|| rfc3339(&journal.clock().now()), |at| at.text().to_owned());
            let due = |sent: &journal::Submission| {
                let now = journal.clock().now().timestamp().as_millisecond();
                let is_past = |at: &str| When::parse(at).is_ok_and(|at| at.utc_ms() <= now);
                sent.follow_ups.iter().rfind(|look| look.done.is_none() && is_past(&look.at)).map(|look| look.look)
            };
            let look = match look {
                Some(look) => Some(look),
                None => due(&journal.submission(&id)?),
            };
            let (text, next) = (Typed::default().optional(text)?, next.map(|next| next.text().to_owned()));
            let draft = AnswerDraft { kind: found, at, text, look, next, corrects: None, reason: None };
            tell(session, &journal.answer_submission(&id, &draft)?)?;
        }
        Submission::Correct(correct) => {
            let Correct { id, at, number, pin, text_file, reason } = *correct;
            let text = text_file.as_deref().map(text_of).transpose()?;
            let journal = session.open()?;
            let sent = journal.submission(&id)?;
            let correction = SubmissionCorrection {
                at: at.map_or(sent.at, |at| at.text().to_owned()),
                number: number.or(sent.number),
                pin: pin.or(sent.pin),
                text: text.or(sent.text),
                reason,
            };
            tell(session, &journal.correct_submission(&id, &correction)?)?;
        }
        Submission::LookAgain { id, at } => tell(session, &session.open()?.look_again(&id, at.text())?)?,
        Submission::Confirm { id, item } => tell(session, &session.open()?.show_confirmation(&id, &item)?)?,
        Submission::FollowUp { id } => {
            for text in session.open_to_read()?.follow_up_texts(&id, session.words)? {
                session.answer.line(&text, || {
                    let know = text.know.join("\n- ");
                    format!("{}\n{}\n- {know}\n\n{}\n", text.title, text.reason, lines(&text.text))
                })?;
            }
        }
    }
    Ok(Exit::Done)
}

fn tell(session: &Session, entered: &journal::Submission) -> Result<(), Trouble> {
    session.answer.line(entered, || text_of_entry(session, entered))
}

fn text_of_entry(session: &Session, entered: &journal::Submission) -> String {
    let to = entered.platform.as_deref().or(entered.service.as_deref()).unwrap_or_default();
    let number = entered.number.as_deref().unwrap_or_default();
    let args = [
        ("to", to),
        ("route", entered.route.as_str()),
        ("at", &entered.at),
        ("number", number),
        ("id", &entered.id),
        ("has-number", if number.is_empty() { "no" } else { "yes" }),
    ];
    let mut text = session.say("cli-submission", &args);
    for answer in entered.standing_answers() {
        let args = [
            ("answer", answer.kind.as_str()),
            ("at", &answer.at),
            ("text", answer.text.as_deref().unwrap_or_default()),
        ];
        text = format!("{text}\n  {}", session.say("cli-submission-answer", &args).trim_end());
    }
    for follow_up in &entered.follow_ups {
        let done = if follow_up.done.is_some() { "yes" } else { "no" };
        let args = [("what", follow_up.what.as_str()), ("at", &follow_up.at), ("done", done)];
        let what = session.say("cli-follow-up", &args);
        text = format!("{text}\n  {what}");
    }
    text
}
