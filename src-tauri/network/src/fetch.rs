//! Fetching a newer edition of the content.

use std::{io::Read, time::Duration};

use cairn_core::{
    content::{LARGEST_PACK, PackAddress},
    failure::Failure,
};
use ureq::{
    Agent, Error,
    config::{AutoHeaderValue, Config},
};

/// Until the other side takes the call.
const CONNECT: Duration = Duration::from_secs(20);
/// Until all of it is there, on a slow line.
const WHOLE: Duration = Duration::from_secs(300);
/// How often the other side may send on to another address.
const REDIRECTS: u32 = 3;

/// Fetches the pack that lies at `address`. What leaves the computer is the request for that address, and with it, as with
/// every request, the computer's own address on the network: no name, no version, no cookie. What comes back is bytes that
/// nobody has checked yet: they are for [`cairn_core::content::take_in`].
///
/// # Errors
/// [`Failure::NoAnswer`] where nobody answers or the line breaks, [`Failure::NotThere`] where the answer is anything but the
/// file, [`Failure::PackTooLarge`].
pub fn content_pack(address: &PackAddress) -> Result<Vec<u8>, Failure> {
    get(address.as_str(), true)
}

/// `encrypted`: an address without encryption is refused, also one that the other side sends on to.
fn get(address: &str, encrypted: bool) -> Result<Vec<u8>, Failure> {
    let config = Config::builder()
        .https_only(encrypted)
        .max_redirects(REDIRECTS)
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(WHOLE))
        .user_agent(AutoHeaderValue::None)
        .build();
    let mut answer = Agent::from(config).get(address).call().map_err(|error| match error {
        Error::StatusCode(_) | Error::TooManyRedirects | Error::RequireHttpsOnly(_) => Failure::NotThere,
        _ => Failure::NoAnswer,
    })?;
    let mut bytes = Vec::new();
    let read = answer.body_mut().as_reader().take(LARGEST_PACK + 1).read_to_end(&mut bytes);
    read.map_err(|_| Failure::NoAnswer)?;
    if bytes.len() as u64 > LARGEST_PACK { Err(Failure::PackTooLarge) } else { Ok(bytes) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]
mod tests;
