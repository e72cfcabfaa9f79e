//! A step before it has words.

use super::Stage;

/// What a step is; its words are the message `do-<words>`.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) words: &'static str,
    pub(super) stage: Stage,
    pub(super) minutes: u32,
    pub(super) urgent: bool,
    pub(super) service: Option<String>,
    pub(super) platform: Option<String>,
}

impl Draft {
    /// A step whose id is the name of its words.
    pub(super) fn new(words: &'static str, stage: Stage, minutes: u32) -> Self {
        Self { id: words.to_owned(), words, stage, minutes, urgent: false, service: None, platform: None }
    }

    /// It can't wait.
    pub(super) fn urgent(self) -> Self {
        Self { urgent: true, ..self }
    }

    /// It can't wait, if so.
    pub(super) fn urgent_if(self, so: bool) -> Self {
        Self { urgent: so, ..self }
    }

    /// It leads to a service.
    pub(super) fn service(self, id: &str) -> Self {
        Self { service: Some(id.to_owned()), ..self }
    }

    /// It leads to a service of several, so that the service is part of its id.
    pub(super) fn one_of(self, id: &str) -> Self {
        Self { id: format!("{}-{id}", self.words), ..self }.service(id)
    }

    /// It is about a platform.
    pub(super) fn platform(self, id: &str) -> Self {
        Self { id: format!("report-{id}"), platform: Some(id.to_owned()), ..self }
    }

    /// Other words for the same step.
    pub(super) fn worded(self, words: &'static str) -> Self {
        Self { words, ..self }
    }
}
