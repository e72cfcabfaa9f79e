//! Opaque ids: random, never reused, and never starting with a dash.

use crate::failure::Failure;

/// Makes a random id of 80 bits, in lower-case hex.
pub(crate) fn make_id() -> Result<String, Failure> {
    let mut bytes = [0u8; 10];
    getrandom::fill(&mut bytes).map_err(Failure::internal)?;
    Ok(hex::encode(bytes))
}

/// Makes `N` random bytes.
pub(crate) fn make_random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes).map_err(Failure::internal)?;
    Ok(bytes)
}
