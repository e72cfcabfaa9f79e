//! An unpacked package.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::stock;

/// Unpacks a package with the stock unzip; gives the bag's folder.
pub(crate) fn unpack(package: &Path, into: &Path) -> PathBuf {
    stock::run(Command::new("unzip").arg("-q").arg(package).arg("-d").arg(into));
    let mut inside = fs::read_dir(into).unwrap();
    let bag = inside.next().unwrap().unwrap().path();
    assert!(inside.next().is_none(), "a package is one folder");
    bag
}

/// The reference program for BagIt finds nothing wrong.
pub(crate) fn is_valid(bag: &Path) {
    stock::run(Command::new(stock::python()).args(["-m", "bagit", "--validate", "--quiet"]).arg(bag));
}

/// The originals in the bag, by the number that their names begin with.
pub(crate) fn originals(bag: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(bag.join("data/evidence")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}
