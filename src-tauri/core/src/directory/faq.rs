//! Questions and answers by group, each with where it was read.

use jiff::ZonedDateTime;
use serde::Serialize;

use crate::{
    content::{self, faq::AnswerRecord},
    words::Words,
};

/// One question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Question {
    /// The id.
    pub id: String,
    /// The question itself.
    pub question: String,
    /// The answer, the short part first.
    pub paragraphs: Vec<String>,
    /// Whether the law of a place decides it.
    pub law_differs: bool,
    /// About Cairn itself: then there is no source to name.
    pub of_cairn: bool,
    /// Where this is false, no page was found that says it: it stands as "not checked".
    pub confirmed: bool,
    /// The pages where it was read.
    pub sources: Vec<String>,
    /// The day on which they were read: `2026-11-23`.
    pub read_on: Option<String>,
    /// The day on which someone last looked at them again.
    pub checked_live: Option<String>,
    /// Read, or looked at again, more than 180 days ago.
    pub old: bool,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct QuestionGroup {
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// The questions, each with its answer.
    pub questions: Vec<Question>,
}

/// The parts of an answer, in the order in which they are read. Only the first must be there.
const PARTS: [&str; 3] = ["answer", "more", "do"];

/// All questions and answers, by group.
pub fn faq(now: &ZonedDateTime, words: &Words) -> Vec<QuestionGroup> {
    let Some(file) = content::faq() else { return Vec::new() };
    let group = |id: &String| QuestionGroup {
        title: words.plain(&format!("faq-group-{id}")),
        questions: file.answers.iter().filter(|one| one.group == *id).map(|one| shown(one, now, words)).collect(),
        id: id.clone(),
    };
    file.groups.iter().map(group).collect()
}

fn shown(record: &AnswerRecord, now: &ZonedDateTime, words: &Words) -> Question {
    let message = format!("faq-{}", record.id);
    Question {
        id: record.id.clone(),
        question: words.plain(&message),
        paragraphs: PARTS.iter().filter_map(|part| words.attribute(&message, part, &[])).collect(),
        law_differs: record.law_differs,
        of_cairn: record.of_cairn,
        confirmed: record.confirmed,
        sources: record.sources.clone(),
        read_on: record.read_on.map(|day| day.to_string()),
        checked_live: record.checked_live.map(|day| day.to_string()),
        old: record.checked_live.or(record.read_on).is_some_and(|day| day.is_old(now)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn all(now: &str) -> Vec<Question> {
        let groups = faq(&now.parse().unwrap(), Words::english());
        groups.into_iter().flat_map(|group| group.questions).collect()
    }

    const TODAY: &str = "2026-11-24T22:40:00-05:00[America/New_York]";

    #[test]
    fn each_question_that_people_have_is_answered_in_every_language() {
        let wanted = [
            "anonymous",
            "retaliation",
            "long",
            "abroad",
            "interpol",
            "age",
            "deleted",
            "trouble",
            "phone",
            "already",
            "trace",
            "lawyer",
            "providers",
            "filesharing",
        ];
        for language in content::languages() {
            let groups = faq(&TODAY.parse().unwrap(), Words::of(&language));
            let answers: Vec<Question> = groups.into_iter().flat_map(|group| group.questions).collect();
            for id in wanted {
                let one = answers.iter().find(|one| one.id == id).unwrap();
                assert_ne!(one.question, format!("faq-{id}"), "{language}");
                assert_eq!(one.paragraphs.len(), 3, "{language}: {id}");
            }
        }
    }

    #[test]
    fn each_answer_says_where_it_was_read_or_that_it_is_about_cairn() {
        for one in all(TODAY) {
            assert_eq!(one.of_cairn, one.sources.is_empty(), "{}", one.id);
            assert_eq!(one.of_cairn, one.read_on.is_none(), "{}", one.id);
            assert!(one.of_cairn || !one.old, "{}", one.id);
        }
    }

    #[test]
    fn what_could_not_be_confirmed_is_marked() {
        let unsure: Vec<String> = all(TODAY).into_iter().filter(|one| !one.confirmed).map(|one| one.id).collect();
        assert_eq!(unsure, ["interpol"]);
    }

    #[test]
    fn an_answer_says_when_it_has_become_old() {
        let old = all("2027-11-24T22:40:00-05:00[America/New_York]");
        assert!(old.iter().all(|one| one.old != one.of_cairn));
    }
}
