//! Blacking out: names, places and other words are gone from what the report and the tables say. Files go in
//! as they are: an original that was changed would prove nothing.

mod cover;
mod find;
mod tokens;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::{cover::Cover, find::find};
use super::choose::{Chosen, ChosenMessage};
use crate::{
    evidence::{Erased, EvidenceItem},
    journal::{Device, DeviceSheet, Entry, Message, Permission, Transfer},
};

/// What is to be blacked out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Redact {
    /// Words that look like names of people.
    pub names: bool,
    /// Words that look like names of places, and the state or country in the head of the report.
    pub places: bool,
    /// Other words, as the person typed them.
    pub words: Vec<String>,
    /// Words that were found and stay readable all the same.
    pub keep: Vec<String>,
}

/// What a word that was found seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// A person's name.
    Name,
    /// A place.
    Place,
    /// One or the other: blacked out with either.
    Either,
}

/// A word of the record that may name someone or some place. Cairn guesses: it sees some that are none, and misses some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FoundName {
    /// The word, or the few words, as they stand in the record.
    pub word: String,
    /// What it seems to be.
    pub kind: NameKind,
}

/// Texts as they would stand in a package. Packages are blacked out as a whole; this is for whoever tries what gets through.
pub fn blacked_out(texts: &[String], redact: &Redact) -> Vec<String> {
    let cover = Cover::of(&find(texts), redact);
    texts.iter().map(|text| cover.text(text).unwrap_or_else(|| text.clone())).collect()
}

/// Words in these texts that may name a person or a place, each once.
pub(crate) fn found_in(texts: &[String]) -> Vec<FoundName> {
    find(texts)
}

/// What was found, and what blacking out did.
#[derive(Debug, Default)]
pub(super) struct Redacted {
    /// All that may name someone or some place, in the order in which it was found, whether asked for or not.
    pub(super) found: Vec<FoundName>,
    cover: Cover,
    /// The ids of what is no longer as it was written.
    changed: HashSet<String>,
}

impl Redacted {
    /// Blacks out in `chosen` what was asked for. `title` is the case's own name: it goes nowhere, but it may hold names.
    pub(super) fn of(chosen: &mut Chosen, title: &str, redact: &Redact) -> Self {
        let mut texts = vec![title.to_owned()];
        chosen.each_text(&mut |_, text| texts.push(text.clone()));
        let found = find(&texts);
        let cover = Cover::of(&found, redact);
        let mut changed = HashSet::new();
        chosen.each_text(&mut |id, text| {
            if let Some(covered) = cover.text(text) {
                *text = covered;
                changed.insert(id.to_owned());
            }
        });
        Self { found, cover, changed }
    }

    /// Whether anything was blacked out.
    pub(super) fn any(&self) -> bool {
        !self.changed.is_empty()
    }

    /// Whether the detail of a custody event would tell what was blacked out: it names the word, or holds the hash of
    /// a text in which only the word is unknown.
    pub(super) fn would_tell(&self, subject: Option<&str>, detail: Option<&str>) -> bool {
        subject.is_some_and(|id| self.changed.contains(id))
            || detail.is_some_and(|detail| match serde_json::from_str(detail) {
                Ok(detail) => self.names_covered(&detail),
                // Cairn wrote it, so it is JSON; what isn't stays here.
                Err(_) => true,
            })
    }

    fn names_covered(&self, detail: &Value) -> bool {
        match detail {
            Value::String(text) => self.cover.text(text).is_some(),
            Value::Array(values) => values.iter().any(|value| self.names_covered(value)),
            Value::Object(fields) => fields.values().any(|value| self.names_covered(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }
}

impl Chosen {
    /// Every text that a person wrote, with the id of the thing that it belongs to. Names and addresses of accounts are
    /// not among them: without them a report names nobody who could be looked for.
    fn each_text(&mut self, act: &mut impl FnMut(&str, &mut String)) {
        for entry in &mut self.entries {
            let Entry { id, text, versions, .. } = entry;
            act(id, text);
            for version in versions {
                act(id, &mut version.text);
                version.reason.iter_mut().for_each(|reason| act(id, reason));
            }
        }
        for item in self.originals.iter_mut().chain(&mut self.listed).chain(&mut self.protected) {
            let EvidenceItem {
                id,
                title,
                original_name,
                permission,
                received_from,
                text,
                where_it_is,
                protected_reason,
                holds,
                blacked_out,
                ..
            } = item;
            act(id, title);
            holds.iter_mut().for_each(|held| act(id, &mut held.name));
            blacked_out.iter_mut().filter_map(|black| black.under.as_mut()).for_each(|under| act(id, under));
            let more = [original_name, permission, received_from, text, where_it_is, protected_reason];
            more.into_iter().flatten().for_each(|text| act(id, text));
        }
        let items = self.erased.iter_mut().filter_map(|item| Some((&item.id, item.erased.as_mut()?)));
        let entries = self.erased_entries.iter_mut().map(|stub| (&stub.id, &mut stub.erased));
        for (id, Erased { reason, instructed_by, .. }) in items.chain(entries) {
            [reason].into_iter().chain(instructed_by).for_each(|text| act(id, text));
        }
        for Device { id, sheet, versions, transfers, .. } in &mut self.devices {
            let sheets = versions.iter_mut().map(|version| &mut version.sheet).chain([sheet]);
            for DeviceSheet { marks, owner, where_it_is, found, holder, .. } in sheets {
                [marks, owner, where_it_is, found, holder].into_iter().flatten().for_each(|text| act(id, text));
            }
            for Transfer { from, to, purpose, method, place, .. } in transfers {
                [from, method, place].into_iter().flatten().chain([to, purpose]).for_each(|text| act(id, text));
            }
        }
        for Permission { device, account, who, what, .. } in &mut self.permissions {
            let id = device.as_ref().or(account.as_ref()).cloned().unwrap_or_default();
            [who, what].into_iter().for_each(|text| act(&id, text));
        }
        for ChosenMessage { message, .. } in &mut self.messages {
            let Message { id, chat, sender, account, text, attachment, .. } = message;
            // Of an account of the case the name stays, as it does in the list of accounts.
            let names = [chat, sender].into_iter().flatten().filter(|_| account.is_none());
            names.chain(attachment).chain([text]).for_each(|text| act(id, text));
        }
        for sent in &mut self.submissions {
            let answers = sent.answers.iter_mut().filter_map(|answer| answer.text.as_mut());
            sent.text.iter_mut().chain(answers).for_each(|text| act(&sent.id, text));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
