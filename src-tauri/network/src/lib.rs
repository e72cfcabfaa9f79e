//! The few acts of Cairn that use the network. Nothing here runs by itself: a person presses, after the page has said what
//! is sent and where to. The core knows nothing of it, so that whatever is built on the core alone can't reach out.

mod fetch;
mod keys;

pub use fetch::content_pack;
pub use keys::NameServers;
