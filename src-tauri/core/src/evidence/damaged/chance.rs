//! Chance that can be had again: each test names the seed that it used.

use std::time::SystemTime;

/// Whether all counts are asked for.
pub(super) fn deep() -> bool {
    std::env::var_os("CAIRN_DEEP").is_some()
}

/// Random numbers (SplitMix64): the same seed gives the same ones.
pub(super) struct Chance {
    /// What it began with; `CAIRN_SEED` sets it.
    pub(super) seed: u64,
    state: u64,
}

impl Chance {
    /// Another seed for each minute, so that the samples of many runs cover what one run does not.
    pub(super) fn new() -> Self {
        let given = std::env::var("CAIRN_SEED").ok().and_then(|seed| seed.parse().ok());
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() / 60;
        let seed = given.unwrap_or(now);
        Self { seed, state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    pub(super) fn one_of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }

    pub(super) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count.div_ceil(8)).flat_map(|_| self.next().to_le_bytes()).take(count).collect()
    }
}
