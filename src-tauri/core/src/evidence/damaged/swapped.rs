//! Files of evidence in each other's place.

use std::{collections::BTreeSet, fs, path::PathBuf};

use super::{
    chance::{Chance, deep},
    checked_by_reading,
    record::Record,
};

#[test]
fn every_swap_copy_and_cut_of_files_is_found_and_no_other_item_is_blamed() {
    let mut chance = Chance::new();
    let record = Record::of_one_s_own();
    let files: Vec<&PathBuf> = record.files.keys().collect();
    for _ in 0..if deep() { 1000 } else { 12 } {
        let (one, other) = (*chance.one_of(&files), *chance.one_of(&files));
        if one == other {
            continue;
        }
        let at = |file: &PathBuf| record.vault().join(file);
        let (of_one, of_other) = (fs::read(at(one)).unwrap(), fs::read(at(other)).unwrap());
        let what = chance.below(3);
        let about = format!("{what}: {} {}, CAIRN_SEED={}", one.display(), other.display(), chance.seed);
        match what {
            0 => {
                fs::write(at(one), &of_other).unwrap();
                fs::write(at(other), &of_one).unwrap();
            }
            1 => fs::write(at(one), &of_other).unwrap(),
            _ => fs::write(at(one), &of_one[..chance.below(of_one.len())]).unwrap(),
        }
        let (journal, _, findings) = checked_by_reading(&record.vault()).unwrap();
        let touched = if what == 0 { vec![one, other] } else { vec![one] };
        let touched: BTreeSet<_> = touched.iter().map(|file| record.files[*file].id.as_str()).collect();
        let named: BTreeSet<_> = findings.iter().filter_map(|finding| finding.id.as_deref()).collect();
        assert_eq!(named, touched, "{findings:?} {about}");
        let problem = if what == 2 { "damaged" } else { "changed" };
        assert!(findings.iter().all(|f| f.problem == problem && f.number.is_some()), "{findings:?} {about}");
        record.all_else_is_whole(&journal, &findings, &about);
        fs::write(at(one), &of_one).unwrap();
        fs::write(at(other), &of_other).unwrap();
    }
}
