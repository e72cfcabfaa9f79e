//! The hints for telling names.

use super::Checked;
use crate::content::NamesFile;

/// Checks the hints: what is not in lower case would never be met.
pub(super) fn check(checked: &mut Checked) {
    for (file, text) in checked.of("names/") {
        let Some(names) = checked.parse::<NamesFile>(&file, &text) else { continue };
        let lists = [names.not_names, names.before_a_place, names.part_of_a_place, names.places_that_are_names_too];
        for word in lists.iter().flatten() {
            checked.want(*word == word.to_lowercase(), &file, word, "The word is not in lower case.");
        }
    }
}
