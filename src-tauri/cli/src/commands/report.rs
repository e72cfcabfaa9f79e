//! Reports to platforms.

use cairn_core::report::{self, Draft, DraftRequest};
use clap::Subcommand;

use super::form;
use crate::{
    answer::lines,
    session::Session,
    trouble::{Exit, Trouble},
};

/// Reports to platforms.
#[derive(Debug, Subcommand)]
pub(crate) enum Report {
    /// The ways to report something to a platform; needs no vault
    Routes {
        /// The platform's id
        #[arg(long, value_name = "P")]
        platform: String,
    },
    /// The text for one way, ready to be read and changed
    Draft {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// The platform's id
        #[arg(long, value_name = "P")]
        platform: String,
        /// The route's id
        #[arg(long, value_name = "R")]
        route: String,
        /// The id of an entry, account or item to name; may be given several times
        #[arg(long, value_name = "ID")]
        cite: Vec<String>,
        /// What to leave out, such as `name,place`
        #[arg(long, value_name = "WHAT", value_delimiter = ',')]
        leave_out: Vec<String>,
        /// Leave out all that tells who reports
        #[arg(long)]
        anonymous: bool,
        /// The short text, for a box whose limit nobody knows
        #[arg(long)]
        short: bool,
        /// The language of whoever receives it, if it is another than yours
        #[arg(long, value_name = "LANG", value_parser = ["en", "es"])]
        to: Option<String>,
    },
    /// A removal request that a law describes, checked part by part
    Notice(Box<super::notice::Notice>),
    /// An official form, filled from the record, field by field
    Form(form::Form),
}

pub(super) fn run(session: &Session, command: Report) -> Result<Exit, Trouble> {
    match command {
        Report::Routes { platform } => {
            for route in report::routes(&platform, session.words)? {
                session.answer.line(&route, || {
                    let confirmed = if route.confirmed { "yes" } else { "no" };
                    let places = route.r#where.join(", ");
                    let args = [
                        ("route", route.route.as_str()),
                        ("title", &route.title),
                        ("where", &places),
                        ("confirmed", confirmed),
                    ];
                    session.say("cli-route", &args)
                })?;
            }
        }
        Report::Draft { case, platform, route, cite, leave_out, anonymous, short, to: language } => {
            let request = DraftRequest { platform, route, cite, leave_out, anonymous, short, language };
            let draft = session.open_to_read()?.report_draft(&case, &request, session.words)?;
            session.answer.line(&draft, || text_of(session, &draft))?;
        }
        Report::Notice(notice) => return super::notice::run(session, *notice),
        Report::Form(form) => return form::run(session, form),
    }
    Ok(Exit::Done)
}

fn text_of(session: &Session, draft: &Draft) -> String {
    let mut parts = Vec::new();
    let mut list = |id: &str, sentences: Vec<&str>| {
        if !sentences.is_empty() {
            parts.push(format!("{}\n- {}", session.words.plain(id), sentences.join("\n- ")));
        }
    };
    list("cli-draft-save-first", draft.save_first.iter().map(String::as_str).collect());
    list("cli-draft-steps", draft.steps.iter().map(|step| step.text.as_str()).collect());
    for field in draft.fields.iter().filter(|field| !field.text.is_empty()) {
        let count = field.count.to_string();
        let limit = field.limit.map(|limit| limit.to_string());
        let args = [("label", field.label.as_str()), ("count", &count), ("limit", limit.as_deref().unwrap_or("none"))];
        parts.push(format!("{}\n{}", session.say("cli-draft-field", &args), lines(&field.text)));
        if let Some(own) = draft.own.iter().find(|own| own.id == field.id) {
            parts.push(format!("{}\n{}", session.say("cli-draft-own", &args[..1]), lines(&own.text)));
        }
    }
    if !draft.missing.is_empty() {
        parts.push(format!("{}\n- {}", session.words.plain("cli-draft-missing"), draft.missing.join("\n- ")));
    }
    parts.join("\n\n")
}
