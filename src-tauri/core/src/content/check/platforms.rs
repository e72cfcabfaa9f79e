//! The platforms: what a draft is made of, and where it was read.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::{Checked, addresses::is_web};
use crate::content::platform::Platform;

/// Checks the platforms.
pub(super) fn check(checked: &mut Checked) {
    for (file, text) in checked.of("platforms/") {
        let Some(platform) = checked.parse::<Table>(&file, &text) else { continue };
        // Whatever keeps a report from reading it would take the platform away without a word.
        checked.parse::<Platform>(&file, &text);
        let id = string(&platform, "id");
        checked.want(file == format!("platforms/{id}.toml"), &file, "id", "The file is named differently.");
        checked.want(!string(&platform, "name").is_empty(), &file, "name", "It has no name.");
        let day = platform.get("read_on").and_then(Value::as_datetime).is_some_and(|day| day.time.is_none());
        checked.want(day, &file, "read_on", "There is no day on which it was read.");
        let routes = platform.get("route").and_then(Value::as_array);
        checked.want(routes.is_some_and(|all| !all.is_empty()), &file, "route", "There is no route.");
        let mut ids = BTreeSet::new();
        for one in routes.into_iter().flatten().filter_map(Value::as_table) {
            let place = string(one, "id");
            checked.want(ids.insert(place), &file, place, "Another route of this platform has this id.");
            route(checked, &file, place, one);
        }
    }
}

fn route(checked: &mut Checked, file: &str, place: &str, route: &Table) {
    let url = string(route, "url");
    let address = url.is_empty() || is_web(url, false) || url.contains('@') && !url.contains(char::is_whitespace);
    checked.want(address, file, place, format!("{url} is not an address with https, nor an e-mail address."));
    let live = route.get("checked_live");
    let day = live.is_none_or(|live| live.as_datetime().is_some_and(|day| day.time.is_none()));
    checked.want(day, file, place, "checked_live is no day.");
    let confirmed = route.get("confirmed").and_then(Value::as_bool);
    checked.want(confirmed.is_some(), file, place, "It doesn't say whether it is confirmed.");
    let source = is_web(string(route, "source"), true) || confirmed == Some(false);
    checked.want(source, file, place, "The source is not a web address.");
}

fn string<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}
