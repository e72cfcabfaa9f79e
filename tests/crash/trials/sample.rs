//! How much is tried, and what chance picks.

use std::{collections::BTreeMap, sync::Mutex, thread};

/// Processes wait more than they work.
const AT_ONCE: usize = 4;

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

/// All of them in the deep run; else `few`, picked by chance: one of each kind before a second one of any.
pub(crate) fn sample<T>(
    mut all: Vec<T>,
    few: usize,
    kind: impl Fn(&T) -> String,
    chance: &mut fastrand::Rng,
) -> Vec<T> {
    if deep() {
        let mut all = part(all, kind);
        chance.shuffle(&mut all);
        return all;
    }
    chance.shuffle(&mut all);
    let mut seen = BTreeMap::<String, u32>::new();
    let ranked = all.into_iter().map(|one| {
        let before = seen.entry(kind(&one)).or_default();
        *before += 1;
        (*before, one)
    });
    let mut ranked: Vec<(u32, T)> = ranked.collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().take(few).map(|(_, one)| one).collect()
}

/// All of them, or a part: with `CAIRN_PART=2/3` the second third. Processes of their own don't wait for each other's locks.
fn part<T>(all: Vec<T>, kind: impl Fn(&T) -> String) -> Vec<T> {
    let given = std::env::var("CAIRN_PART").ok();
    let Some((part, of)) = given.as_deref().and_then(|part| part.split_once('/')) else { return all };
    let (part, of): (u64, u64) = (part.parse().unwrap(), of.parse().unwrap());
    // By what they are and not by their place: of one kind there may be one more the next time.
    let mut seen = BTreeMap::<String, u64>::new();
    let mut is_of_it = |one: &T| {
        let count = seen.entry(kind(one)).or_insert(part);
        *count += 1;
        count.is_multiple_of(of)
    };
    all.into_iter().filter(|one| is_of_it(one)).collect()
}

/// Tries each of them, a few at once, and fails with what is wrong. Each is told at once, too, and how many are left: all of
/// them take long.
#[allow(clippy::print_stderr)]
pub(crate) fn all_hold<T: Sync>(tried: &[T], holds: impl Fn(&T) -> Result<(), String> + Sync) {
    let (next, wrong) = (Mutex::new(tried.iter()), Mutex::new(Vec::new()));
    let work = || {
        while let Some(one) = { next.lock().unwrap().next() } {
            let left = next.lock().unwrap().len();
            if left.is_multiple_of(200) {
                eprintln!("{left} of {} left", tried.len());
            }
            if let Err(what) = holds(one) {
                eprintln!("{what}");
                wrong.lock().unwrap().push(what);
            }
        }
    };
    let at_once = if std::env::var_os("CAIRN_PART").is_some() { 1 } else { AT_ONCE };
    thread::scope(|scope| (0..at_once).for_each(|_| drop(scope.spawn(work))));
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), tried.len(), wrong.join("\n"));
}
