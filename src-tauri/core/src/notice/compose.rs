//! The text of a notice. What is missing is left out: a text with gaps in it would be sent with the gaps.

use super::{NoticeInput, NoticePlace, Reason, elements::names_nobody};
use crate::{
    clock::When,
    content,
    journal::NoticeKind,
    report::{DraftField, one_line, some_line},
    words::{Arg, Words},
};

/// The subject and the text.
pub(super) fn fields(input: &NoticeInput, law: &str, words: &Words) -> Vec<DraftField> {
    let letter = Letter { input, law, words };
    let field = |id: &str, text: String| DraftField {
        id: id.to_owned(),
        label: words.plain(&format!("notice-field-{id}")),
        count: u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX),
        text,
        limit: None,
        unit: "utf16".to_owned(),
    };
    vec![field("subject", letter.say("notice-text-subject")), field("text", letter.whole())]
}

struct Letter<'a> {
    input: &'a NoticeInput,
    law: &'a str,
    words: &'a Words,
}

impl Letter<'_> {
    fn whole(&self) -> String {
        let input = self.input;
        let mut parts = Vec::new();
        if let Some(receiver) = some_line(input.receiver.as_deref()) {
            parts.push(self.text("notice-text-to", &[("receiver", receiver.into())]));
        }
        parts.push(self.say("notice-text-open"));
        if let Some(capacity) = input.capacity {
            parts.push(self.text("notice-text-capacity", &[("capacity", capacity.as_str().into())]));
        }
        if let Some(shows) = some_line(input.shows.as_deref()) {
            parts.push(self.text("notice-text-shows", &[("shows", shows.into())]));
        }
        parts.extend(self.list("notice-text-where", input.places.iter().flat_map(|place| self.place(place)).collect()));
        parts.extend(self.why());
        if input.says_minor() {
            parts.push(match some_line(input.hotline_number.as_deref()) {
                None => self.say("notice-text-minor"),
                Some(number) => self.text("notice-text-minor-number", &[("number", number.into())]),
            });
        }
        parts.push(self.say("notice-text-wish"));
        parts.push(
            self.text("notice-text-no-picture", &[("minor", if input.says_minor() { "yes" } else { "no" }.into())]),
        );
        parts.extend(self.signed());
        parts.join("\n\n")
    }

    /// A message that only depends on the law.
    fn say(&self, id: &str) -> String {
        self.text(id, &[])
    }

    fn text(&self, id: &str, more: &[(&str, Arg<'_>)]) -> String {
        let mut args = vec![("kind", Arg::from(self.input.kind.as_str())), ("law", self.law.into())];
        args.extend_from_slice(more);
        self.words.text(id, &args)
    }

    fn list(&self, heading: &str, lines: Vec<String>) -> Option<String> {
        let lines: Vec<String> = lines.into_iter().map(|line| format!("- {line}")).collect();
        (!lines.is_empty()).then(|| format!("{}\n{}", self.say(heading), lines.join("\n")))
    }

    fn place(&self, place: &NoticePlace) -> Vec<String> {
        match place {
            NoticePlace::Address(url) => some_line(Some(url.as_str())).into_iter().collect(),
            NoticePlace::Account { platform, handle, user_id, url } => self.account(platform, handle, user_id, url),
            NoticePlace::Reference { number, url, seen } => {
                let address = some_line(url.as_deref());
                let seen = seen.as_ref().map(When::told);
                if address.is_none() && seen.is_none() {
                    return Vec::new();
                }
                vec![self.text(
                    "notice-text-reference",
                    &[
                        ("number", number.to_string().into()),
                        ("known", if address.is_some() { "yes" } else { "no" }.into()),
                        ("place", address.unwrap_or_default().into()),
                        ("seen", seen.clone().unwrap_or_default().into()),
                        ("timed", if seen.is_some() { "yes" } else { "no" }.into()),
                    ],
                )]
            }
            NoticePlace::Moment { number, at, about } => vec![self.text(
                "notice-text-moment",
                &[
                    ("number", number.to_string().into()),
                    ("time", at.told().into()),
                    ("how", if *about { "about" } else { "exact" }.into()),
                ],
            )],
        }
    }

    fn account(&self, platform: &str, handle: &str, user_id: &Option<String>, url: &Option<String>) -> Vec<String> {
        let Some(handle) = some_line(Some(handle)) else { return Vec::new() };
        let platform = content::platform_name(platform).map_or(platform, |name| self.words.phrase(name));
        let args = [("handle", handle.into()), ("platform", one_line(platform).into())];
        let mut lines = vec![self.text("notice-text-account", &args)];
        lines.extend(some_line(user_id.as_deref()).map(|id| self.text("notice-text-account-id", &[("id", id.into())])));
        lines.extend(some_line(url.as_deref()).map(|url| self.text("notice-text-account-url", &[("url", url.into())])));
        lines
    }

    /// What the person believes, and why. Without their word for it nothing is stated in their name.
    fn why(&self) -> Vec<String> {
        let input = self.input;
        let mut said = Vec::new();
        let whose = input.capacity.map_or("other", |capacity| capacity.as_str());
        let reasons = Reason::ALL.into_iter().filter(|reason| input.reasons.contains(reason));
        let mut lines: Vec<String> = reasons
            .map(|reason| {
                self.text("notice-text-reason", &[("reason", reason.as_str().into()), ("whose", whose.into())])
            })
            .collect();
        // Each line as it was typed: a list of facts stays a list.
        let typed = input.more.as_deref().unwrap_or_default().lines().map(one_line);
        lines.extend(typed.filter(|line| !line.is_empty()));
        if input.believes {
            said.push(self.say("notice-text-belief"));
        }
        said.extend(self.list("notice-text-reasons", lines));
        said
    }

    fn signed(&self) -> Vec<String> {
        let input = self.input;
        if input.kind == NoticeKind::Dsa && names_nobody(input) {
            return if input.says_minor() { vec![self.say("notice-text-anonymous")] } else { Vec::new() };
        }
        let mut said = Vec::new();
        if let Some(contact) = some_line(input.contact.as_deref()) {
            said.push(self.text("notice-text-contact", &[("contact", contact.into())]));
        }
        if let Some(name) = some_line(input.name.as_deref()) {
            said.push(self.text("notice-text-signed", &[("name", name.into()), ("time", input.signed.told().into())]));
        }
        said
    }
}
