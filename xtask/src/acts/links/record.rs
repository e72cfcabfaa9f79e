//! The records of the content, each with the addresses and numbers that stand in it.

use std::path::{Path, PathBuf};

use toml_edit::{Item, Table, Value};

use crate::acts::edit::{day, parsed, put};

/// In which folder a file has records that can say when they were last checked, and what a record is called there.
/// An empty name is the whole file.
const RECORDS: [(&str, &str); 7] = [
    ("avoid", "avoid"),
    ("directory", "service"),
    ("directory", "state"),
    ("faq", "answer"),
    ("forms", ""),
    ("platforms", "route"),
    ("signs", "sign"),
];

/// A record, or what stands in a file outside of all its records.
#[derive(Debug)]
pub(super) struct Record {
    /// What it is called in lines for people.
    pub(super) name: String,
    file: PathBuf,
    /// The name of its list and its place in it; none where there is no place for a day.
    place: Option<(&'static str, usize)>,
    pub(super) addresses: Vec<String>,
    /// Numbers to dial, of which one of the pages should know each.
    pub(super) numbers: Vec<String>,
}

/// The records of a content folder, by file.
pub(super) fn records(content: &Path) -> Result<Vec<Record>, String> {
    let mut all = Vec::new();
    let mut folders: Vec<&str> = RECORDS.iter().map(|(folder, _)| *folder).collect();
    folders.dedup();
    for folder in folders {
        let here = content.join(folder);
        let entries =
            std::fs::read_dir(&here).map_err(|error| format!("{} can't be read: {error}.", here.display()))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
        files.sort_unstable();
        for file in files {
            all.extend(of_file(folder, &file)?);
        }
    }
    Ok(all)
}

fn of_file(folder: &str, file: &Path) -> Result<Vec<Record>, String> {
    let about = |error| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}.", file.display()))?;
    let document = parsed(&text).map_err(about)?;
    let names: Vec<&'static str> = RECORDS.iter().filter(|(one, _)| *one == folder).map(|(_, name)| *name).collect();
    let mut rest = record(file, names.contains(&"").then_some(("", 0)));
    let mut all = Vec::new();
    for (key, item) in document.iter() {
        let list = names.iter().find(|name| **name == key).zip(item.as_array_of_tables());
        let Some((name, tables)) = list else {
            look(key, item, &mut rest);
            continue;
        };
        for (index, table) in tables.iter().enumerate() {
            let mut one = record(file, Some((*name, index)));
            if let Some(id) = ["id", "code"].iter().find_map(|key| table.get(key)?.as_str()) {
                one.name = format!("{} {id}", one.name);
            }
            table.iter().for_each(|(key, item)| look(key, item, &mut one));
            all.push(one);
        }
    }
    all.push(rest);
    all.retain(|one| !one.addresses.is_empty());
    Ok(all)
}

fn record(file: &Path, place: Option<(&'static str, usize)>) -> Record {
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Record { name, file: file.to_owned(), place, addresses: Vec::new(), numbers: Vec::new() }
}

/// Values that are an address and nothing else, and numbers. One in the middle of a note is not meant.
fn look(key: &str, item: &Item, found: &mut Record) {
    match item {
        Item::Value(value) => look_in(key, value, found),
        Item::Table(table) => table.iter().for_each(|(key, item)| look(key, item, found)),
        Item::ArrayOfTables(tables) => {
            tables.iter().flat_map(Table::iter).for_each(|(key, item)| look(key, item, found));
        }
        Item::None => {}
    }
}

fn look_in(key: &str, value: &Value, found: &mut Record) {
    match value {
        Value::String(text) => {
            let text = text.value();
            let web = text.starts_with("https://") || text.starts_with("http://");
            if web && !text.contains(char::is_whitespace) && !found.addresses.contains(text) {
                found.addresses.push(text.clone());
            }
            if key == "phone" {
                found.numbers.push(text.clone());
            }
        }
        Value::Array(all) => all.iter().for_each(|one| look_in(key, one, found)),
        Value::InlineTable(table) => table.iter().for_each(|(key, one)| look_in(key, one, found)),
        _ => {}
    }
}

impl Record {
    /// Writes the day on which all of it was seen. A record without a place for it stays as it is.
    pub(super) fn checked(&self, today: &str) -> Result<bool, String> {
        let Some((list, index)) = self.place else { return Ok(false) };
        let about = |error: String| format!("{}: {error}", self.file.display());
        let text = std::fs::read_to_string(&self.file).map_err(|error| about(error.to_string()))?;
        let mut document = parsed(&text).map_err(about)?;
        let table = match list {
            "" => Some(document.as_table_mut()),
            _ => document.get_mut(list).and_then(Item::as_array_of_tables_mut).and_then(|all| all.get_mut(index)),
        };
        let table = table.ok_or_else(|| about("it was changed meanwhile.".to_owned()))?;
        put(table, "checked_live", day(today)?);
        std::fs::write(&self.file, document.to_string()).map_err(|error| about(error.to_string()))?;
        Ok(true)
    }
}
