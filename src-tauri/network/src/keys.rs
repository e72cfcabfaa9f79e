//! Asking for the key of a mail's signature.

use std::{net::SocketAddr, thread, time::Duration};

use cairn_core::evidence::{KeyAnswer, KeyLookup};
use hickory_resolver::{
    TokioResolver,
    config::{NameServerConfig, ResolveHosts, ResolverConfig},
    net::{DnsError, NetError, runtime::TokioRuntimeProvider},
    proto::{op::ResponseCode, rr::RData},
};

/// How long one name server is waited for, each time.
const PATIENCE: Duration = Duration::from_millis(if cfg!(test) { 300 } else { 4000 });
const TRIES: usize = 2;

/// Where names are looked up. What leaves the computer is one question: the name of the key. It holds the domain that signed and
/// the word by which it calls this key, and nothing else of the mail. It goes to the name server, which passes it on to that
/// domain's own.
#[derive(Debug, Clone, Copy, Default)]
pub struct NameServers {
    /// This one; else those that the computer asks for every web page.
    only: Option<SocketAddr>,
}

impl NameServers {
    /// Those that this computer asks for every web page.
    pub fn of_this_computer() -> Self {
        Self { only: None }
    }

    /// This one and no other.
    pub fn only(server: SocketAddr) -> Self {
        Self { only: Some(server) }
    }
}

impl KeyLookup for NameServers {
    fn texts(&self, name: &str) -> KeyAnswer {
        // On a thread of its own: whoever calls may run in tasks, and waiting there is not allowed.
        thread::scope(|scope| scope.spawn(|| ask(self.only, name)).join()).unwrap_or(KeyAnswer::Silence)
    }
}

fn ask(server: Option<SocketAddr>, name: &str) -> KeyAnswer {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
        return KeyAnswer::Silence;
    };
    runtime.block_on(async {
        let Ok(resolver) = resolver(server) else { return KeyAnswer::Silence };
        // The dot at the end: this name and no other, whatever the computer's own network appends.
        match resolver.txt_lookup(format!("{name}.")).await {
            Ok(found) => {
                let texts = found.answers().iter().filter_map(|record| match &record.data {
                    RData::TXT(text) => Some(String::from_utf8_lossy(&text.txt_data.concat()).into_owned()),
                    _ => None,
                });
                KeyAnswer::Texts(texts.collect())
            }
            Err(error) if is_sure(&error) => KeyAnswer::Nothing,
            Err(_) => KeyAnswer::Silence,
        }
    })
}

/// Whether somebody who knows said that nothing stands there.
fn is_sure(error: &NetError) -> bool {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(none)) => {
            matches!(none.response_code, ResponseCode::NXDomain | ResponseCode::NoError)
        }
        _ => false,
    }
}

fn resolver(server: Option<SocketAddr>) -> Result<TokioResolver, NetError> {
    let mut builder = match server {
        None => TokioResolver::builder_tokio()?,
        Some(server) => {
            let mut only = NameServerConfig::udp_and_tcp(server.ip());
            only.connections.iter_mut().for_each(|connection| connection.port = server.port());
            let config = ResolverConfig::from_name_servers(vec![only]);
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        }
    };
    let options = builder.options_mut();
    (options.timeout, options.attempts) = (PATIENCE, TRIES);
    // Asked once, and forgotten.
    options.cache_size = 0;
    options.use_hosts_file = ResolveHosts::Never;
    builder.build()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]
mod tests;
