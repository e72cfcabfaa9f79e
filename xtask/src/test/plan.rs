//! Which stages run, and what has to be set up for them.

use super::stages::{ALL, Stage};
use crate::setup::packages::{COMPILER, Group};
use crate::setup::{self, tools};

/// What one call was asked to do.
pub(crate) struct Plan {
    /// Full counts, measured and resumable.
    pub(crate) deep: bool,
    names: Vec<&'static str>,
}

impl Plan {
    pub(crate) fn of(arguments: &[String]) -> Result<Self, String> {
        let (flags, asked): (Vec<_>, Vec<_>) = arguments.iter().partition(|word| word.starts_with('-'));
        if let Some(unknown) = flags.iter().find(|flag| **flag != "--deep") {
            return Err(format!("`cargo xtask test` does not know {unknown}."));
        }
        let mut names = Vec::new();
        for name in asked {
            let stage = ALL.iter().find(|stage| stage.name == *name).ok_or_else(|| {
                let known: Vec<&str> = ALL.iter().map(|stage| stage.name).collect();
                format!("There is no stage “{name}”. There are: {}.", known.join(", "))
            })?;
            add(stage, &mut names);
        }
        if names.is_empty() {
            names.extend(ALL.iter().map(|stage| stage.name));
        }
        Ok(Self { deep: !flags.is_empty(), names })
    }

    /// In the order of the list, whatever order they were asked in.
    pub(crate) fn stages(&self) -> impl Iterator<Item = &'static Stage> + '_ {
        ALL.iter().filter(|stage| self.has(stage.name))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    /// Whether the program with the window takes part. Without it neither Tauri nor WebKit is compiled.
    pub(crate) fn builds_the_window(&self) -> bool {
        self.has("bindings") || self.has("commands") || self.has("window")
    }

    pub(crate) fn set_up(&self) -> Result<(), String> {
        setup::versions()?;
        let mut groups: Vec<Group> = vec![COMPILER];
        for group in self.stages().flat_map(|stage| stage.packages) {
            if !groups.contains(group) {
                groups.push(*group);
            }
        }
        setup::system_packages(&groups)?;
        if self.stages().any(|stage| stage.ui) {
            setup::ui_packages()?;
        }
        if groups.contains(&setup::packages::STOCK_TOOLS) && cfg!(target_os = "linux") {
            tools::python_programs()?;
        }
        Ok(())
    }
}

/// A stage brings along what it cannot do without.
fn add(stage: &'static Stage, names: &mut Vec<&'static str>) {
    for needed in stage.needs.iter().chain(stage.after) {
        if let Some(needed) = ALL.iter().find(|other| other.name == *needed) {
            add(needed, names);
        }
    }
    if !names.contains(&stage.name) {
        names.push(stage.name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Vec<&'static str> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        Plan::of(&words).unwrap().stages().map(|stage| stage.name).collect()
    }

    #[test]
    fn without_a_name_everything_runs_in_the_listed_order() {
        let all: Vec<&str> = ALL.iter().map(|stage| stage.name).collect();
        assert_eq!(names(&[]), all);
        assert_eq!(names(&["--deep"]), all);
    }

    #[test]
    fn one_stage_brings_along_only_what_it_needs() {
        assert_eq!(names(&["format"]), ["format"]);
        assert_eq!(names(&["core"]), ["build", "core"]);
        assert_eq!(names(&["window"]), ["ui-build", "build", "window"]);
    }

    #[test]
    fn the_core_alone_compiles_no_window() {
        let core = Plan::of(&["core".to_owned()]).unwrap();
        assert!(!core.builds_the_window());
        assert!(Plan::of(&["window".to_owned()]).unwrap().builds_the_window());
    }

    #[test]
    fn every_needed_stage_exists_and_comes_earlier() {
        for (place, stage) in ALL.iter().enumerate() {
            for needed in stage.needs.iter().chain(stage.after) {
                let before = ALL.iter().position(|other| other.name == *needed);
                assert!(before.is_some_and(|before| before < place), "{} needs {needed}", stage.name);
            }
        }
    }

    #[test]
    fn an_unknown_stage_or_flag_is_refused_with_a_sentence() {
        let unknown = Plan::of(&["windwo".to_owned()]).err().unwrap();
        assert!(unknown.starts_with("There is no stage “windwo”. There are: format,"), "{unknown}");
        assert!(Plan::of(&["--deeep".to_owned()]).is_err());
    }
}
