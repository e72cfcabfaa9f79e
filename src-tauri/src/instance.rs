//! One process for one vault: a second start knocks at the first and ends.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    io::{BufRead, BufReader, Write},
    thread,
    time::Duration,
};

use interprocess::local_socket::{
    GenericNamespaced, Listener, ListenerOptions, Stream, ToNsName,
    traits::{ListenerExt, Stream as _},
};
use tauri::{AppHandle, Runtime};

use crate::{record::Place, speech::LANGUAGE, window};

/// Set for the process that follows a locked one: the one before may still be ending.
const AFTER_LOCK: &str = "CAIRN_AFTER_LOCK";

/// This process is the one for its vault.
pub(crate) struct Instance(Option<Listener>);

/// Claims the vault for this process. `None` if another process has it and was asked to come forward.
pub(crate) fn claim(place: &Place) -> Option<Instance> {
    let name = socket_name(place, &cairn_core::place::who());
    let follows_a_lock = std::env::var_os(AFTER_LOCK).is_some();
    for _ in 0..50 {
        if !follows_a_lock && knock(&name) {
            return None;
        }
        let listener = name
            .as_str()
            .to_ns_name::<GenericNamespaced>()
            .and_then(|name| ListenerOptions::new().name(name).try_overwrite(true).create_sync());
        match listener {
            Ok(listener) => return Some(Instance(Some(listener))),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => thread::sleep(Duration::from_millis(100)),
            Err(_) => break,
        }
    }
    // The vault's own lock still keeps two processes apart; only the knocking is missing.
    Some(Instance(None))
}

impl Instance {
    /// Comes forward whenever somebody knocks.
    pub(crate) fn listen<R: Runtime>(self, app: AppHandle<R>) {
        let Some(listener) = self.0 else { return };
        thread::spawn(move || {
            for caller in listener.incoming().flatten() {
                let mut line = String::new();
                if BufReader::new(caller).read_line(&mut line).is_ok() && line.trim() == "show" {
                    let handle = app.clone();
                    let _ = app.run_on_main_thread(move || window::bring_forward(&handle));
                }
            }
        });
    }
}

/// Starts a fresh process in place of this one, which is about to end.
pub(crate) fn start_successor(language: &str) -> std::io::Result<()> {
    let program = std::env::current_exe()?;
    std::process::Command::new(program).env(AFTER_LOCK, "1").env(LANGUAGE, language).spawn().map(drop)
}

fn knock(name: &str) -> bool {
    let Ok(name) = name.to_ns_name::<GenericNamespaced>() else { return false };
    Stream::connect(name).and_then(|mut stream| stream.write_all(b"show\n")).is_ok()
}

/// A name per vault folder and person; a hash, so that it tells nobody where the vault is. Whoever else is signed in gets a window
/// of their own, which says that the vault is open: knocking would bring one forward that they can't see.
fn socket_name(place: &Place, who: &str) -> String {
    let mut hash = DefaultHasher::new();
    (place.dir(), who).hash(&mut hash);
    format!("cairn-{:016x}", hash.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_knocks_at_the_window_of_someone_else() {
        let place = |name: &str| Place::at(name.into());
        let own = socket_name(&place("/stick/vault"), "1000");
        assert_eq!(own, socket_name(&place("/stick/vault"), "1000"));
        assert_ne!(own, socket_name(&place("/stick/vault"), "1001"));
        assert_ne!(own, socket_name(&place("/other/vault"), "1000"));
    }
}
