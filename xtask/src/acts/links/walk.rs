//! From address to address: says what changed, and writes down what was seen whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use super::number::is_on;
use super::record::{Record, records};
use super::visit::{Answer, Visitor};

/// What is to be visited.
pub(super) struct Walk {
    records: Vec<Record>,
    /// Each address once, hosts in turns.
    addresses: Vec<String>,
}

impl Walk {
    /// The addresses of a content folder; with words, only records that have one of these in an address.
    pub(super) fn of(content: &Path, words: &[String]) -> Result<Self, String> {
        let mut records = records(content)?;
        let has_word = |address: &String| words.iter().any(|word| address.contains(word.as_str()));
        records.retain(|one| words.is_empty() || one.addresses.iter().any(has_word));
        let all: BTreeSet<&String> = records.iter().flat_map(|one| &one.addresses).collect();
        let mut turns: BTreeMap<&str, usize> = BTreeMap::new();
        let mut addresses: Vec<(usize, String)> = Vec::new();
        for address in all {
            let turn = turns.entry(host(address)).or_default();
            addresses.push((*turn, address.clone()));
            *turn += 1;
        }
        addresses.sort();
        Ok(Self { records, addresses: addresses.into_iter().map(|(_, address)| address).collect() })
    }

    /// How many addresses there are.
    pub(super) fn len(&self) -> usize {
        self.addresses.len()
    }
}

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// What came of a walk.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) well: usize,
    pub(super) changed: usize,
    pub(super) checked: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { well, changed, checked } = self;
        write!(f, "As before: {well}. Changed: {changed}. Entries with a new checked_live: {checked}.")
    }
}

/// Visits every address; `say` gets a line for each that is not as it was. An entry whose addresses all answered, and whose
/// number stands on one of its pages, gets `today` as soon as that is known.
pub(super) fn walk(
    walk: &Walk,
    visitor: &mut Visitor,
    today: &str,
    say: &mut dyn FnMut(String),
) -> Result<Counts, String> {
    let mut counts = Counts::default();
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    for address in &walk.addresses {
        let about = |one: &&Record| one.addresses.contains(address);
        let numbers: BTreeSet<&String> = walk.records.iter().filter(about).flat_map(|one| &one.numbers).collect();
        let answer = visitor.visit(address, !numbers.is_empty());
        match &answer {
            Answer::Here(_) => counts.well += 1,
            other => {
                counts.changed += 1;
                say(format!("{address}\n    {}", told(other)));
            }
        }
        seen.insert(address.clone(), Seen::of(answer, &numbers));
        for record in walk.records.iter().filter(about) {
            let Some(pages) = record.addresses.iter().map(|one| seen.get(one)).collect::<Option<Vec<_>>>() else {
                continue;
            };
            let unseen = record.numbers.iter().find(|number| !pages.iter().any(|page| page.numbers.contains(*number)));
            if let Some(number) = unseen {
                say(format!("{}\n    {number} was not found on any of its pages", record.name));
            } else if pages.iter().all(|page| page.there) {
                counts.checked += usize::from(record.checked(today)?);
            }
        }
    }
    Ok(counts)
}

/// What is kept of a page.
struct Seen {
    there: bool,
    numbers: BTreeSet<String>,
}

impl Seen {
    fn of(answer: Answer, wanted: &BTreeSet<&String>) -> Self {
        let (Answer::Here(text) | Answer::Moved(_, text)) = answer else {
            return Self { there: false, numbers: BTreeSet::new() };
        };
        let text = text.unwrap_or_default();
        let numbers = wanted.iter().filter(|number| is_on(&text, number)).map(|number| (*number).clone()).collect();
        Self { there: true, numbers }
    }
}

fn told(answer: &Answer) -> String {
    match answer {
        Answer::Here(_) => "as before".to_owned(),
        Answer::Moved(to, _) => format!("moved to {to}"),
        Answer::Elsewhere(to) => format!("leads to another host: {to}"),
        Answer::Refused(status) => format!("answers {status}"),
        Answer::Silent(why) => format!("no answer: {why}"),
    }
}

#[cfg(test)]
mod tests;
