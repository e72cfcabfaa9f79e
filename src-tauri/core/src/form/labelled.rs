//! Notes of a fixed form (a payment, a line of the duty log) are kept as lines that read without Cairn: "How much: 50 USD".
//! Here they are read again, in whichever language they were written.

use std::sync::LazyLock;

use crate::{content, words::Words};

/// A line of such a note, by its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    PayWay,
    PayAmount,
    PayTo,
    PayNumbers,
    PayState,
    PayDemanded,
    PayStop,
    CallWith,
    CallNumber,
    CallPromised,
    DutyWho,
    DutyTold,
    DutyCalled,
    DutyDevice,
    DutyReport,
    DutySuspected,
}

impl Label {
    const ALL: [Self; 16] = [
        Self::PayWay,
        Self::PayAmount,
        Self::PayTo,
        Self::PayNumbers,
        Self::PayState,
        Self::PayDemanded,
        Self::PayStop,
        Self::CallWith,
        Self::CallNumber,
        Self::CallPromised,
        Self::DutyWho,
        Self::DutyTold,
        Self::DutyCalled,
        Self::DutyDevice,
        Self::DutyReport,
        Self::DutySuspected,
    ];

    /// The message that writes the line.
    fn message(self) -> &'static str {
        match self {
            Self::PayWay => "preserve-line-way",
            Self::PayAmount => "preserve-line-amount",
            Self::PayTo => "preserve-line-to",
            Self::PayNumbers => "preserve-line-numbers",
            Self::PayState => "preserve-line-state",
            Self::PayDemanded => "preserve-line-demanded",
            Self::PayStop => "preserve-line-stop",
            Self::CallWith => "preserve-line-with",
            Self::CallNumber => "preserve-line-number",
            Self::CallPromised => "preserve-line-promised",
            Self::DutyWho => "duty-log-line-who",
            Self::DutyTold => "duty-log-line-told",
            Self::DutyCalled => "duty-log-line-called",
            Self::DutyDevice => "duty-log-line-device",
            Self::DutyReport => "duty-log-line-report",
            Self::DutySuspected => "duty-line-suspected",
        }
    }
}

/// How each line begins, in every language.
static STARTS: LazyLock<Vec<(String, Label)>> = LazyLock::new(|| {
    const HERE: &str = "\u{1}";
    let mut starts = Vec::new();
    for language in content::languages() {
        for label in Label::ALL {
            let line = Words::of(&language).text(label.message(), &[("words", HERE.into())]);
            starts.extend(line.split_once(HERE).map(|(start, _)| (start.to_owned(), label)));
        }
    }
    // The longest first: one may begin as another does.
    starts.sort_by_key(|(start, _)| std::cmp::Reverse(start.len()));
    starts
});

/// What stands behind a label, to the next one; none where it isn't there.
pub(super) fn behind(text: &str, label: Label) -> Option<String> {
    let mut found: Option<Vec<&str>> = None;
    for line in text.lines() {
        let begins = STARTS.iter().find(|(start, _)| line.starts_with(start.as_str()));
        match (begins, &mut found) {
            (Some((start, this)), None) if *this == label => {
                found = Some(vec![line.get(start.len()..).unwrap_or_default()]);
            }
            (Some(_), Some(_)) => break,
            (None, Some(lines)) => lines.push(line),
            _ => {}
        }
    }
    found.map(|lines| lines.join("\n").trim().to_owned()).filter(|words| !words.is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_again_in_every_language() {
        for language in content::languages() {
            let words = Words::of(&language);
            for label in Label::ALL {
                let line = words.text(label.message(), &[("words", "Maya: a\nb".into())]);
                let more = words.text(Label::PayStop.message(), &[("words", "yes".into())]);
                let text = if label == Label::PayStop { line } else { format!("{line}\n{more}") };
                assert_eq!(behind(&format!("Before.\n{text}"), label).as_deref(), Some("Maya: a\nb"), "{label:?}");
            }
        }
    }

    #[test]
    fn what_is_not_there_is_not_made_up() {
        assert_eq!(behind("50 USD on a card", Label::PayAmount), None);
        assert_eq!(behind("How much: ", Label::PayAmount), None);
    }
}
