//! Ratios against stock tools, measured in the same call: a number alone says more about the machine than about us.

/// Nothing to measure yet.
pub(crate) fn bench() -> Result<(), String> {
    Err("There is nothing to measure yet.".into())
}
