//! Opens one address, as lightly as it can be done: the head first, the page only where the head says nothing or a
//! number is looked for on it.

use std::collections::BTreeMap;
use std::io::Read;
use std::thread::sleep;
use std::time::{Duration, Instant};

use ureq::{Agent, Body, ResponseExt, http::Response, http::Uri};

/// Says what it is, so that whoever looks after the site can tell.
const NAME: &str = concat!(
    "cairn-check-links/",
    env!("CARGO_PKG_VERSION"),
    " (looks whether links in a list of helplines still work)"
);

/// No page is waited for longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// No more of a page is read.
const LARGEST: u64 = 2 << 20;

/// What came of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// The page is there; the text where it was read.
    Here(Option<String>),
    /// It is at another address of the same host by now.
    Moved(String, Option<String>),
    /// It leads to another host: that may be anybody.
    Elsewhere(String),
    /// The host answers that something is wrong.
    Refused(u16),
    /// No answer, and why.
    Silent(String),
}

/// Goes from address to address, one at a time, and never twice in a row to a host without a pause.
pub(super) struct Visitor {
    agent: Agent,
    pause: Duration,
    last: BTreeMap<String, Instant>,
}

impl Visitor {
    pub(super) fn new(pause: Duration) -> Self {
        let config = Agent::config_builder()
            .user_agent(NAME)
            .timeout_global(Some(PATIENCE))
            .max_redirects(5)
            .http_status_as_error(false);
        Self { agent: config.build().new_agent(), pause, last: BTreeMap::new() }
    }

    /// Opens an address; reads the page where its text is wanted.
    pub(super) fn visit(&mut self, address: &str, text_wanted: bool) -> Answer {
        let Some(host) = address.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned)) else {
            return Answer::Silent("this is no address".to_owned());
        };
        if !text_wanted {
            let agent = self.agent.clone();
            if let Ok(response) = self.politely(&host, || agent.head(address).call())
                && response.status().is_success()
            {
                return found(address, &response, None);
            }
        }
        // Many hosts answer to a head with a refusal, and to the page itself with the page.
        let agent = self.agent.clone();
        match self.politely(&host, || agent.get(address).call()) {
            Ok(mut response) if response.status().is_success() => {
                let text = text_wanted.then(|| text_of(&mut response));
                found(address, &response, text)
            }
            Ok(response) => Answer::Refused(response.status().as_u16()),
            Err(error) => Answer::Silent(error.to_string()),
        }
    }

    fn politely<T>(&mut self, host: &str, visit: impl FnOnce() -> T) -> T {
        if let Some(last) = self.last.get(host) {
            sleep(self.pause.saturating_sub(last.elapsed()));
        }
        let answer = visit();
        self.last.insert(host.to_owned(), Instant::now());
        answer
    }
}

fn text_of(response: &mut Response<Body>) -> String {
    let mut bytes = Vec::new();
    // A page that breaks off is searched as far as it came.
    let _ = response.body_mut().as_reader().take(LARGEST).read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Where the page was found in the end.
fn found(address: &str, response: &Response<Body>, text: Option<String>) -> Answer {
    let end = response.get_uri();
    let asked = address.parse::<Uri>().ok();
    let same_host = |uri: &Uri| uri.host().map(bare) == end.host().map(bare);
    match asked {
        Some(uri) if uri == *end => Answer::Here(text),
        Some(uri) if same_host(&uri) => Answer::Moved(end.to_string(), text),
        _ => Answer::Elsewhere(end.to_string()),
    }
}

fn bare(host: &str) -> String {
    let host = host.to_ascii_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}
