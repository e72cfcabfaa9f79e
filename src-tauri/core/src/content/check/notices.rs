//! Removal requests that a law describes.

use std::collections::BTreeSet;

use super::{Checked, addresses::is_web, locales::Messages};
use crate::content::{handling::Sure, notice::NoticesFile};

/// Checks each part and fact: it has its words, and what is confirmed says where it was read.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    let platforms: BTreeSet<String> = checked
        .of("platforms/")
        .into_iter()
        .filter_map(|(file, _)| Some(file.strip_prefix("platforms/")?.strip_suffix(".toml")?.to_owned()))
        .collect();
    for (file, text) in checked.of("notices/") {
        let Some(notices) = checked.parse::<NoticesFile>(&file, &text) else { continue };
        for notice in &notices.notices {
            checked.want_message(english, &format!("notice-title-{}", notice.id), &file, &notice.id);
            let elements = notice.elements.iter().map(|one| ("element", &one.id, one.confirmed, &one.sources));
            let facts = notice.facts.iter().map(|one| ("fact", &one.id, one.confirmed, &one.sources));
            let mut ids = BTreeSet::new();
            for (what, id, confirmed, sources) in elements.chain(facts) {
                let place = format!("{}: {what} {id}", notice.id);
                checked.want(ids.insert((what, id)), &file, &place, "Another one of this law has this id.");
                checked.want_message(english, &format!("notice-{what}-{}-{id}", notice.id), &file, &place);
                for source in sources {
                    checked.want(is_web(source, true), &file, &place, format!("{source} is not a web address."));
                }
                let well = (confirmed == Sure::No) == sources.is_empty();
                checked.want(
                    well,
                    &file,
                    &place,
                    "What is confirmed says where it was read; what has no source is not.",
                );
            }
        }
        for address in &notices.addresses {
            let place = format!("{}: {}", address.platform, address.notice);
            let known = notices.find(&address.notice).is_some();
            checked.want(known, &file, &place, "There is no such law here.");
            checked.want(platforms.contains(&address.platform), &file, &place, "There is no such platform.");
            let web = is_web(&address.url, false) && is_web(&address.source, true);
            checked.want(web, &file, &place, "An address is not a web address with https.");
        }
    }
}
