//! The messages of every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::{Files, Findings};

/// The ids of the messages of each language.
#[derive(Debug, Default)]
pub(super) struct Languages {
    ids: BTreeMap<String, BTreeSet<String>>,
}

impl Languages {
    /// Reads the messages, and wants every file to parse and every id to be there once.
    pub(super) fn read(files: &Files, found: &mut Findings) -> Self {
        let mut all = Self::default();
        for (path, text) in files {
            let Some((language, _)) = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) else {
                continue;
            };
            if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
                for error in errors {
                    let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
                    found.add(path, &format!("line {line}"), format!("the message can't be read: {error}"));
                }
            }
            let ids = all.ids.entry(language.to_owned()).or_default();
            for id in text.lines().filter_map(id) {
                if !ids.insert(id.to_owned()) {
                    found.add(path, id, "this message is there twice");
                }
            }
        }
        all
    }

    /// Wants a message in every language.
    pub(super) fn want(&self, file: &str, place: &str, id: &str, found: &mut Findings) {
        for (language, ids) in &self.ids {
            if !ids.contains(id) {
                found.add(file, place, format!("locales/{language} has no message {id}"));
            }
        }
    }

    /// Whether any language has a message.
    pub(super) fn has_anywhere(&self, id: &str) -> bool {
        self.ids.values().any(|ids| ids.contains(id))
    }
}

/// The id of a message that begins on this line.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once(" =")?;
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')).then_some(id)
}
