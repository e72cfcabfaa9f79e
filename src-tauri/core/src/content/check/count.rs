//! What a content folder holds, counted: nothing that was there can be lost unseen.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;

use super::Checked;
use crate::content::{
    faq::FaqFile, form::FormRecord, platform::Platform, service::CountryFile, sign::SignsFile, state::StatesFile,
};

/// How much there is of each kind. What can't be read is not counted; the check says so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Services by kind.
    pub kinds: BTreeMap<String, u32>,
    /// Services by country; `INT` for people in any country.
    pub countries: BTreeMap<String, u32>,
    /// Services that are not confirmed, among all of them.
    pub unconfirmed: u32,
    /// States by country.
    pub states: BTreeMap<String, u32>,
    /// Platforms.
    pub platforms: u32,
    /// The routes of all platforms.
    pub routes: u32,
    /// Forms by country.
    pub forms: BTreeMap<String, u32>,
    /// Warning signs by category.
    pub signs: BTreeMap<String, u32>,
    /// Questions with their answers.
    pub answers: u32,
}

impl Counts {
    /// All services.
    pub fn services(&self) -> u32 {
        self.countries.values().sum()
    }
}

/// Counts what is in the content folder `dir`.
pub fn count(dir: &Path) -> Counts {
    let mut checked = Checked::default();
    checked.all(dir);
    let mut counts = Counts::default();
    for (file, text) in &checked.files {
        counts.add(file, text);
    }
    counts
}

impl Counts {
    fn add(&mut self, file: &str, text: &str) {
        let Some((folder, name)) = file.split_once('/') else { return };
        match folder {
            "directory" if name.ends_with("-states.toml") => {
                let Ok(file) = toml::from_str::<StatesFile>(text) else { return };
                self.states.insert(file.country, number(file.states.len()));
            }
            "directory" => {
                let Ok(file) = toml::from_str::<CountryFile>(text) else { return };
                self.countries.insert(file.country, number(file.services.len()));
                for service in file.services {
                    *self.kinds.entry(service.kind.as_str().to_owned()).or_default() += 1;
                    self.unconfirmed += u32::from(!service.confirmed);
                }
            }
            "platforms" => {
                let Ok(platform) = toml::from_str::<Platform>(text) else { return };
                self.platforms += 1;
                self.routes += number(platform.routes.len());
            }
            "forms" => {
                let Ok(form) = toml::from_str::<FormRecord>(text) else { return };
                *self.forms.entry(form.country).or_default() += 1;
            }
            "signs" => {
                let Ok(file) = toml::from_str::<SignsFile>(text) else { return };
                for sign in file.signs {
                    *self.signs.entry(sign.category).or_default() += 1;
                }
            }
            "faq" => {
                let Ok(file) = toml::from_str::<FaqFile>(text) else { return };
                self.answers += number(file.answers.len());
            }
            _ => {}
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, directory, words::Words};

    #[test]
    fn what_is_counted_is_what_is_shown() {
        let counts = count(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"));
        let directory = content::directory();
        let services = directory.countries.iter().map(|one| one.services.len()).sum::<usize>();
        assert_eq!(counts.services(), number(services));
        assert_eq!(counts.kinds.values().sum::<u32>(), counts.services());
        let listed: usize = directory::countries(Words::english()).len();
        assert_eq!(counts.countries.keys().filter(|code| *code != "INT").count(), listed);
        assert_eq!(counts.forms.values().sum::<u32>(), number(content::forms().len()));
        assert_eq!(counts.platforms, number(content::texts("platforms").len()));
        assert!(counts.routes > counts.platforms && counts.answers > 10 && counts.unconfirmed > 0, "{counts:?}");
        assert_eq!(counts.signs.values().sum::<u32>(), content::signs().map_or(0, |file| number(file.signs.len())));
    }
}
