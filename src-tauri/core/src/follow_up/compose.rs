//! The words of a text that follows another.

use super::{Earlier, FollowUpText, Receiver};
use crate::{
    content,
    journal::{NoticeKind, ReplyKind},
    report::{one_line, some_line},
    words::{Arg, Words},
};

/// The form for complaints, and the service that it belongs to.
const COMPLAINT: &str = "ftc-take-it-down";

pub(super) fn text(id: &str, earlier: &Earlier, words: &Words) -> FollowUpText {
    let telling = Telling { earlier, words };
    let form = content::forms().iter().find(|form| form.id == COMPLAINT && id == "complaint");
    let know: &[&str] = match id {
        "complaint" => &["follow-up-know-removes-nothing", "follow-up-know-no-look", "follow-up-know-no-picture"],
        _ => &["follow-up-know-no-picture"],
    };
    FollowUpText {
        id: id.to_owned(),
        title: telling.say(&format!("follow-up-title-{id}")),
        reason: telling.say(&format!("follow-up-reason-{id}")),
        text: if id == "complaint" { telling.complaint() } else { telling.letter(id) },
        language: words.language().to_owned(),
        know: know.iter().map(|id| words.plain(id)).collect(),
        service: form.and_then(|form| form.service.clone()),
        url: form.and_then(|form| form.url.clone()),
        form: form.map(|form| form.id.clone()),
    }
}

struct Telling<'a> {
    earlier: &'a Earlier,
    words: &'a Words,
}

impl Telling<'_> {
    /// To whoever received the first.
    fn letter(&self, id: &str) -> String {
        let mut parts = vec![self.say("follow-up-text-sent")];
        parts.extend(self.answered());
        parts.push(self.say(&format!("follow-up-text-{id}")));
        if self.number().is_none() {
            parts.push(self.say("follow-up-text-no-number"));
        }
        if let Receiver::Notice(kind) = self.earlier.to {
            parts.push(self.words.text(
                "follow-up-text-law",
                &[("kind", kind.as_str().into()), ("late", if self.earlier.late { "yes" } else { "no" }.into())],
            ));
        }
        if self.earlier.to != Receiver::Centre {
            parts.push(self.say("follow-up-text-keep"));
        }
        parts.join("\n\n")
    }

    /// To the office that takes complaints about platforms, in the order of its sheet.
    fn complaint(&self) -> String {
        let mut parts = vec![
            self.say("follow-up-complaint-open"),
            self.say("follow-up-complaint-sent"),
            self.say("follow-up-complaint-held"),
        ];
        parts.extend(self.answered());
        if self.earlier.answer.is_none() {
            parts.push(self.say("follow-up-complaint-nothing"));
        }
        parts.push(self.say("follow-up-complaint-wish"));
        if let Some(text) = self.earlier.text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            parts.push(format!("{}\n\n{text}", self.say("follow-up-complaint-text")));
        }
        parts.join("\n\n")
    }

    /// What they said, and when; not in whose words.
    fn answered(&self) -> Option<String> {
        let (kind, at) = self.earlier.answer.as_ref()?;
        (*kind != ReplyKind::Nothing).then(|| {
            self.words.text("follow-up-text-answered", &[("answer", kind.as_str().into()), ("day", at.told().into())])
        })
    }

    fn number(&self) -> Option<String> {
        some_line(self.earlier.number.as_deref())
    }

    fn say(&self, id: &str) -> String {
        let earlier = self.earlier;
        let to = match earlier.to {
            Receiver::Platform => "platform",
            Receiver::Notice(NoticeKind::TakeItDown) => "take-it-down",
            Receiver::Notice(NoticeKind::Dsa) => "dsa",
            Receiver::Notice(NoticeKind::Uk) => "uk",
            Receiver::Centre => "centre",
        };
        let number = self.number();
        let args: [(&str, Arg<'_>); 6] = [
            ("to", to.into()),
            ("receiver", one_line(&earlier.receiver).into()),
            ("day", earlier.at.told().into()),
            ("numbered", if number.is_some() { "yes" } else { "no" }.into()),
            ("number", number.unwrap_or_default().into()),
            ("asked", earlier.asked.into()),
        ];
        self.words.text(id, &args)
    }
}
