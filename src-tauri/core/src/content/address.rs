//! The web addresses that stand in the content: nothing else is ever opened.

use std::{collections::BTreeSet, sync::LazyLock};

use toml::Value;

use super::texts;

/// Where addresses stand. Words and names have none that anyone should open.
const FOLDERS: [&str; 8] = ["avoid", "directory", "faq", "forms", "handling", "notices", "platforms", "signs"];

static ADDRESSES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let files = FOLDERS.iter().flat_map(|folder| texts(folder));
    let tables = files.filter_map(|(_, text)| toml::from_str::<toml::Table>(text).ok());
    let mut found = BTreeSet::new();
    for table in tables {
        collect(&Value::Table(table), &mut found);
    }
    found
});

/// The address as it stands in the content; none for any other, however alike.
///
/// A page may ask for an address to be opened, but it can't make one up: what is handed on is our own copy.
pub fn address(asked: &str) -> Option<&'static str> {
    ADDRESSES.get(asked).map(String::as_str)
}

/// Values that are an address and nothing else; one in the middle of a note is not meant.
fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with("https://") && !text.contains(char::is_whitespace) => {
            found.insert(text.clone());
        }
        Value::Array(all) => all.iter().for_each(|one| collect(one, found)),
        Value::Table(table) => table.values().for_each(|one| collect(one, found)),
        _ => {}
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{directory, words::Words};

    #[test]
    fn the_page_of_each_service_can_be_opened_or_is_no_safe_address() {
        let mut opened = 0;
        for country in directory::countries(Words::english()) {
            for service in directory::list(&country.code, true, Words::english()) {
                let Some(url) = service.url else { continue };
                assert_eq!(address(&url).is_some(), url.starts_with("https://"), "{}: {url}", service.id);
                opened += usize::from(address(&url).is_some());
            }
        }
        assert!(opened > 100, "{opened}");
    }

    #[test]
    fn nothing_else_can_be_opened() {
        let known = "https://report.cybertip.org/";
        assert_eq!(address(known), Some(known));
        for other in [
            "",
            "https://example.org/",
            "http://report.cybertip.org/",
            "https://report.cybertip.org/elsewhere",
            "https://report.cybertip.org/?x",
            " https://report.cybertip.org/",
            "https://report.cybertip.org/\n",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "--help",
        ] {
            assert_eq!(address(other), None, "{other}");
        }
    }
}
