//! The situations in `tests/situations`, each written down from what that person needs.

use std::{collections::BTreeMap, fs, path::Path};

use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use serde_json::Value;

use super::*;
use crate::directory::{Recommendation, countries, recommend, regions};

/// A file of `tests/situations`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    situation: Vec<Written>,
}

/// One situation and what has to come of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Who sits there, in a sentence.
    name: String,
    /// RFC 3339.
    now: String,
    /// The zone of the person, as in the IANA list.
    zone: String,
    /// The ids of the first three steps.
    steps: Vec<String>,
    /// Services that are recommended in this order; others may stand between them.
    #[serde(default)]
    services: Vec<String>,
    /// Numbers that are recommended.
    #[serde(default)]
    phones: Vec<String>,
    /// Words of the plan or of what a service says.
    #[serde(default)]
    says: Vec<String>,
    /// Services that are closed, and when they open.
    #[serde(default)]
    opens: BTreeMap<String, String>,
    #[serde(default)]
    never: Never,
    /// A situation file.
    answers: serde_json::Map<String, Value>,
}

/// What must not appear.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Never {
    services: Vec<String>,
    kinds: Vec<String>,
    steps: Vec<String>,
    /// In no title and no reason, whatever the case.
    words: Vec<String>,
}

impl Written {
    fn situation(&self) -> Situation {
        Situation::from_file(&Value::Object(self.answers.clone()).to_string()).unwrap()
    }

    fn now(&self) -> ZonedDateTime {
        let stamp: Timestamp = self.now.parse().unwrap();
        stamp.to_zoned_datetime(TimeZone::get(&self.zone).unwrap())
    }

    /// What differs from what was written down.
    fn differs(&self) -> Vec<String> {
        let (situation, now, words) = (self.situation(), self.now(), Words::english());
        let (plan, offered) = (plan(&situation, &now, words), recommend(&situation, &now, words));
        let steps: Vec<&str> = plan.steps.iter().map(|step| step.id.as_str()).collect();
        let services: Vec<&str> = offered.iter().map(|one| one.service.as_str()).collect();
        let mut differs = Vec::new();
        let three = &steps[..steps.len().min(3)];
        if three != self.steps {
            differs.push(format!("steps {three:?} instead of {:?}; all: {steps:?}", self.steps));
        }
        if let Some(missing) = not_in_order(&self.services, &services) {
            differs.push(format!("{missing} is not there in its place: {services:?}"));
        }
        let phones: Vec<_> = offered.iter().filter_map(|one| one.phone.as_deref()).collect();
        differs.extend(
            self.phones.iter().filter(|one| !phones.contains(&one.as_str())).map(|one| format!("no {one}: {phones:?}")),
        );
        let (told, all) = told(&plan, &offered);
        differs.extend(
            self.says.iter().filter(|one| !all.contains(one.as_str())).map(|one| format!("never says {one:?}: {all}")),
        );
        for (service, opens) in &self.opens {
            let found = offered.iter().find(|one| one.service == *service);
            if found.and_then(|one| one.opens_at.as_ref()) != Some(opens) {
                differs.push(format!("{service} opens at {:?}, not {opens}", found.map(|one| &one.opens_at)));
            }
        }
        let never = &self.never;
        let has = |list: &[&str], one: &String| list.contains(&one.as_str());
        differs.extend(never.services.iter().filter(|one| has(&services, one)).map(|one| format!("offers {one}")));
        differs.extend(never.steps.iter().filter(|one| has(&steps, one)).map(|one| format!("has the step {one}")));
        let kinds: Vec<_> = offered.iter().map(|one| one.kind.as_str()).collect();
        differs.extend(never.kinds.iter().filter(|one| has(&kinds, one)).map(|one| format!("offers the kind {one}")));
        let told = told.to_lowercase();
        let said = |one: &&String| told.contains(&one.to_lowercase());
        differs.extend(never.words.iter().filter(said).map(|one| format!("says {one:?}: {told}")));
        differs
    }
}

/// The first of `wanted` that doesn't come after those before it.
fn not_in_order<'a>(wanted: &'a [String], there: &[&str]) -> Option<&'a str> {
    let mut rest = there.iter();
    wanted.iter().map(String::as_str).find(|one| !rest.any(|other| other == one))
}

/// The titles and reasons; and the same with what the services say of themselves.
fn told(plan: &Plan, offered: &[Recommendation]) -> (String, String) {
    let reasons: String = offered.iter().map(|one| format!("{}\n", one.reason)).collect();
    let told = said(plan) + &reasons;
    let all = offered.iter().fold(told.clone(), |all, one| format!("{all}{}\n{}\n", one.name, one.says));
    (told, all)
}

/// Every situation with the file in which it stands.
fn written() -> Vec<(String, Written)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/situations");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let of = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let file: File = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
        file.situation.into_iter().map(move |one| (name.clone(), one))
    };
    paths.iter().filter(|path| path.extension().is_some_and(|end| end == "toml")).flat_map(of).collect()
}

#[test]
fn every_written_situation_gets_what_was_written_down_for_it() {
    let mut failed = Vec::new();
    for (file, one) in written() {
        let differs = one.differs();
        if !differs.is_empty() {
            failed.push(format!("{file}: {}\n    {}", one.name, differs.join("\n    ")));
        }
    }
    assert!(failed.is_empty(), "{} situations differ\n\n{}", failed.len(), failed.join("\n\n"));
}

#[test]
fn the_written_situations_reach_every_place_and_every_answer() {
    let all: Vec<Situation> = written().iter().map(|(_, one)| one.situation()).collect();
    assert!(all.len() >= 150, "{}", all.len());
    for country in countries(Words::english()) {
        assert!(all.iter().any(|one| one.country == country.code), "{}", country.name);
    }
    for state in regions("US") {
        assert!(
            all.iter().any(|one| one.country == "US" && one.region.as_ref() == Some(&state.code)),
            "{}",
            state.name
        );
    }
    for happening in Happening::ALL.iter().filter(|one| !matches!(one, Happening::Unsure | Happening::RatherNotSay)) {
        for role in [Role::Guardian, Role::Counselor, Role::Victim, Role::Bystander] {
            // What is only feared or not named says too little to be told apart for each of them.
            let vague = matches!(happening, Happening::WorriedAboutChanges | Happening::SomethingElse);
            let same = |one: &&Situation| one.has(*happening) && (vague || one.role == role);
            assert!(all.iter().any(|one| same(&one)), "{happening:?} {role:?}");
        }
    }
    for person in Suspect::ALL {
        assert!(all.iter().any(|one| one.person == *person), "{person:?}");
    }
    for age in AgeBand::ALL.iter().filter(|one| **one != AgeBand::RatherNotSay) {
        assert!(all.iter().any(|one| one.age == *age), "{age:?}");
    }
}

#[test]
fn each_written_situation_has_a_name_of_its_own() {
    let mut names: Vec<String> = written().into_iter().map(|(_, one)| one.name).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}
