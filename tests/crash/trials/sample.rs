//! How much is tried, and what chance picks.

/// Whether the tests run with full counts: `cargo xtask test --deep`.
pub(crate) fn deep() -> bool {
    std::env::var_os("CAIRN_DEEP").is_some()
}

/// Chance with a seed that is printed where a test fails, and can be given again.
#[allow(clippy::print_stderr)]
pub(crate) fn chance() -> fastrand::Rng {
    let given = std::env::var("CAIRN_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = given.unwrap_or_else(|| fastrand::u64(..));
    eprintln!("again with: CAIRN_SEED={seed}");
    fastrand::Rng::with_seed(seed)
}

/// All of them in the deep run; else `few`, in an order of chance.
pub(crate) fn sample<T>(mut all: Vec<T>, few: usize, chance: &mut fastrand::Rng) -> Vec<T> {
    if !deep() {
        chance.shuffle(&mut all);
        all.truncate(few);
    }
    all
}
