//! The warning signs.

use std::collections::BTreeSet;

use super::{Checked, addresses::is_web, locales::Messages};
use crate::content::sign::SignsFile;

/// Checks the signs.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    for (file, text) in checked.of("signs/") {
        let Some(signs) = checked.parse::<SignsFile>(&file, &text) else { continue };
        for category in &signs.categories {
            checked.want_message(english, &format!("sign-category-{category}"), &file, category);
            let used = signs.signs.iter().any(|sign| sign.category == *category);
            checked.want(used, &file, category, "No sign is in this category.");
        }
        let mut ids = BTreeSet::new();
        for sign in &signs.signs {
            let place = sign.id.as_str();
            checked.want(ids.insert(place), &file, place, "Another sign has this id.");
            checked.want_message(english, &format!("sign-{place}"), &file, place);
            let listed = signs.categories.contains(&sign.category);
            checked.want(listed, &file, place, format!("There is no category {}.", sign.category));
            let source = is_web(&sign.source, true) || !sign.confirmed && sign.source.is_empty();
            checked.want(source, &file, place, "The source is not a web address.");
        }
    }
}
