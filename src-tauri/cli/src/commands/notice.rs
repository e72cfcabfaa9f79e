//! Removal requests that a law describes.

use cairn_core::{
    journal::NoticeKind,
    notice::{self, Capacity, NoticeFact, NoticeRequest, Reason, Sure},
};
use clap::Args;

use super::submission::LAWS;
use crate::{
    answer::lines,
    session::Session,
    trouble::{Exit, Trouble},
    typed::Typed,
    values,
};

const CAPACITIES: &[&str] = &["myself", "authorized", "guardian"];
const REASONS: &[&str] =
    &["never-agreed", "sent-privately", "made-by-software", "taken-secretly", "under-18", "threatened"];

/// A removal request.
#[derive(Debug, Args)]
pub(crate) struct Notice {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// The law: take-it-down, dsa or uk
    #[arg(long, value_name = "LAW", value_parser = values::one_of::<NoticeKind>(LAWS))]
    kind: NoticeKind,
    /// The platform's id
    #[arg(long, value_name = "P", conflicts_with = "receiver")]
    platform: Option<String>,
    /// The name of the site or app, where it is none of the platforms
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    receiver: Option<String>,
    /// The id of an account, entry or reference that says where it is; may be given several times
    #[arg(long, value_name = "ID")]
    cite: Vec<String>,
    /// An exact address; may be given several times
    #[arg(long, value_name = "URL", allow_hyphen_values = true)]
    address: Vec<String>,
    /// Which picture it is and how the person can be told, in neutral words; `-` reads them from the standard input
    #[arg(long, value_name = "T", allow_hyphen_values = true)]
    shows: Option<String>,
    /// Who asks: myself (the person shown), authorized or guardian
    #[arg(long, value_name = "WHO", value_parser = values::one_of::<Capacity>(CAPACITIES))]
    capacity: Option<Capacity>,
    /// Why it is against the person's will; may be given several times
    #[arg(long, value_name = "WHY", value_parser = values::one_of::<Reason>(REASONS))]
    reason: Vec<Reason>,
    /// More about that; `-` reads it from the standard input
    #[arg(long, value_name = "T", allow_hyphen_values = true)]
    more: Option<String>,
    /// Whoever signs believes it in good faith
    #[arg(long)]
    believe: bool,
    /// The name that signs
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    name: Option<String>,
    /// An e-mail address, a phone number or a postal address
    #[arg(long, value_name = "T", allow_hyphen_values = true)]
    contact: Option<String>,
}

pub(super) fn run(session: &Session, notice: Notice) -> Result<Exit, Trouble> {
    let typed = Typed::default();
    let request = NoticeRequest {
        kind: notice.kind,
        platform: notice.platform,
        receiver: notice.receiver,
        cite: notice.cite,
        addresses: notice.address,
        shows: typed.optional(notice.shows)?,
        capacity: notice.capacity,
        reasons: notice.reason,
        more: typed.optional(notice.more)?,
        believes: notice.believe,
        name: notice.name,
        contact: notice.contact,
    };
    let drafted = session.open_to_read()?.notice(&notice.case, &request, session.words)?;
    session.answer.line(&drafted, || text_of(session, &drafted))?;
    Ok(Exit::Done)
}

fn text_of(session: &Session, notice: &notice::Notice) -> String {
    let mut parts: Vec<String> =
        notice.fields.iter().map(|field| format!("{}\n{}", field.label, lines(&field.text))).collect();
    let elements = notice.elements.iter().flat_map(|one| {
        let state = match (one.present, one.left_out.is_some()) {
            (true, false) => "there",
            (true, true) => "left-out",
            (false, _) => "missing",
        };
        let head = session.say("cli-notice-element", &[("title", one.title.as_str()), ("state", state)]);
        std::iter::once(head).chain(one.missing.iter().map(|said| format!("    {said}")))
    });
    parts.push(elements.collect::<Vec<_>>().join("\n"));
    let list = |id: &str, said: Vec<String>| format!("{}\n- {}", session.words.plain(id), said.join("\n- "));
    parts.push(list("cli-notice-beside", notice.beside.iter().map(|one| one.text.clone()).collect()));
    parts.push(list("cli-notice-after", notice.after.clone()));
    parts.push(list("cli-notice-known", notice.facts.iter().map(|fact| known(session, fact)).collect()));
    parts.join("\n\n")
}

fn known(session: &Session, fact: &NoticeFact) -> String {
    let sure = match fact.confirmed {
        Sure::Yes => "yes",
        Sure::Partly => "partly",
        Sure::No => "no",
    };
    session.say("cli-notice-fact", &[("text", fact.text.as_str()), ("sure", sure)])
}
