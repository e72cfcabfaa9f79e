//! How much work one try of a passphrase costs.

use std::time::Instant;

/// scrypt's `log2(N)`: each step doubles time and memory of one try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// The least that Cairn ever uses.
    pub const SMALLEST: Self = Self(17);
    /// Opens at once, for tests that open hundreds of vaults. No program that people get knows it.
    #[cfg(any(test, feature = "test-keys"))]
    pub const FOR_TESTS: Self = Self(1);

    /// 512 MiB of memory for one try: more would shut out small computers.
    const LARGEST: u8 = 19;
    /// What a slot may ask of the reader: 1 GiB. A forged slot must not eat the computer's memory.
    pub(super) const LARGEST_READ: u8 = 20;

    /// scrypt's `log2(N)`.
    pub(crate) fn log2(self) -> u8 {
        self.0
    }

    /// Finds the work factor that takes about a second on this computer.
    pub fn calibrated() -> Self {
        let started = Instant::now();
        if super::slots::try_out(Self::SMALLEST).is_err() {
            return Self::SMALLEST;
        }
        Self::for_speed(started.elapsed().as_secs_f64())
    }

    /// The factor for a computer on which one try with the smallest takes so many seconds.
    fn for_speed(seconds: f64) -> Self {
        let mut factor = Self::SMALLEST.0;
        let mut expected = seconds;
        // Each step doubles the time; stop where the next step would pass a second and a half.
        while expected * 2.0 < 1.5 && factor < Self::LARGEST {
            expected *= 2.0;
            factor += 1;
        }
        Self(factor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_try_takes_about_a_second_within_fixed_bounds() {
        for (seconds, factor) in [(9.0, 17), (0.8, 17), (0.74, 18), (0.4, 18), (0.37, 19), (0.1, 19), (0.0, 19)] {
            assert_eq!(WorkFactor::for_speed(seconds), WorkFactor(factor), "{seconds}");
        }
        // What is written must be read, on every computer.
        const { assert!(WorkFactor::LARGEST <= WorkFactor::LARGEST_READ) };
        let here = WorkFactor::calibrated();
        assert!((WorkFactor::SMALLEST.0..=WorkFactor::LARGEST).contains(&here.0), "{here:?}");
    }
}
