//! An official form, filled from the record.

use cairn_core::form::{FilledField, FilledForm, FormRequest, LeftOut};
use clap::Args;

use crate::{
    answer::lines,
    session::Session,
    trouble::{Exit, Trouble},
};

/// Which form of which case, and what to leave out of it.
#[derive(Debug, Args)]
pub(crate) struct Form {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// The form's id, such as `ncmec-cybertipline`
    #[arg(long, value_name = "F")]
    form: String,
    /// What to leave out, such as `name,place`
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    leave_out: Vec<String>,
    /// Leave out all that tells who reports
    #[arg(long)]
    anonymous: bool,
    /// An account that is not that of the one who did it; can be given again
    #[arg(long, value_name = "ID")]
    without: Vec<String>,
}

pub(super) fn run(session: &Session, form: Form) -> Result<Exit, Trouble> {
    let Form { case, form, leave_out, anonymous, without } = form;
    let request = FormRequest { form, leave_out, anonymous, without };
    let filled = session.open_to_read()?.filled_form(&case, &request, session.words, session.words)?;
    session.answer.line(&filled, || text_of(session, &filled))?;
    Ok(Exit::Done)
}

fn text_of(session: &Session, form: &FilledForm) -> String {
    let mut parts = vec![form.name.clone()];
    if form.fields_from != "form" {
        parts.push(session.words.plain("cli-form-order"));
    }
    parts.extend(form.attachments.iter().cloned());
    for section in &form.sections {
        let fields: Vec<String> = section.fields.iter().map(|field| field_of(session, field)).collect();
        parts.push(format!("== {}\n\n{}", section.title, fields.join("\n\n")));
    }
    if !form.telltales.is_empty() {
        let found = form.telltales.iter().map(|one| {
            let args = [("word", one.word.as_str()), ("fields", &one.labels.join(", "))];
            session.say("cli-form-telltale", &args)
        });
        let found: Vec<String> = found.collect();
        parts.push(format!("{}\n- {}", session.words.plain("cli-form-telltales"), found.join("\n- ")));
    }
    for word in &form.not_left_out {
        parts.push(session.say("cli-form-not-left-out", &[("word", word)]));
    }
    parts.join("\n\n")
}

fn field_of(session: &Session, field: &FilledField) -> String {
    let text = match field.left_out {
        None => lines(&field.text),
        Some(why) => session.words.plain(why_empty(why)),
    };
    let more = if field.more_to_write { session.words.plain("cli-form-more") } else { String::new() };
    let cut = if field.shortened { session.words.plain("cli-form-cut") } else { String::new() };
    [lines(&field.label), text, more, cut].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn why_empty(why: LeftOut) -> &'static str {
    match why {
        LeftOut::Chosen => "cli-form-chosen",
        LeftOut::NotKnown => "cli-form-not-known",
        LeftOut::Yours => "cli-form-yours",
        LeftOut::There => "cli-form-there",
        LeftOut::Afterwards => "cli-form-afterwards",
        LeftOut::TooLong => "cli-form-too-long",
    }
}
