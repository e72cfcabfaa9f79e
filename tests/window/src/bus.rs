//! A message bus of a test's own, with a login manager on it that says what it is told to say.

use crate::group::{Group, mortal};
use crate::trouble::Step;
use gtk::gio::{DBusCallFlags, DBusConnection, DBusConnectionFlags, DBusNodeInfo, UnixFDList};
use gtk::glib::{MainContext, MainLoop, ToVariant, Variant, variant::ObjectPath};
use gtk::prelude::UnixFDListExtManual;
use std::io::Read;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
/// The session that the program runs in, as the login manager tells.
const OWN: &str = "/org/freedesktop/login1/session/_31";
const ANOTHER: &str = "/org/freedesktop/login1/session/_32";
const ASKED: &str = r#"<node><interface name="org.freedesktop.login1.Manager">
    <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="h" direction="out"/></method>
    <method name="GetSessionByPID"><arg type="u" direction="in"/><arg type="o" direction="out"/></method>
  </interface></node>"#;

/// The other end of each descriptor that holds up the sleep.
type Holds = Arc<Mutex<Vec<UnixStream>>>;

/// Field order is drop order: the connection goes before the bus.
pub struct Bus {
    connection: DBusConnection,
    holds: Holds,
    address: String,
    _daemon: Group,
}

impl Bus {
    /// Starts it, for the system and for the session.
    pub(crate) fn start(folder: &Path) -> Step<Self> {
        let socket = folder.join("bus");
        let address = format!("unix:path={}", socket.display());
        let config = folder.join("bus.xml");
        // No service is started by it: only who comes by itself is there.
        let policy = r#"<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/>
            <allow receive_sender="*"/></policy>"#;
        let listens = format!("<type>session</type><auth>EXTERNAL</auth><listen>{address}</listen>");
        std::fs::write(&config, format!("<busconfig>{listens}{policy}</busconfig>"))?;
        let mut command = mortal("dbus-daemon");
        command.arg("--config-file").arg(&config).args(["--nofork", "--nopidfile"]);
        let daemon = Group::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))?;
        let patience = Instant::now() + Duration::from_secs(10);
        while !socket.exists() {
            if Instant::now() > patience {
                return Err("The bus did not begin to listen.".into());
            }
            thread::sleep(Duration::from_millis(20));
        }
        let holds = Holds::default();
        let (tell, told) = mpsc::channel();
        let (where_it_is, held) = (address.clone(), Arc::clone(&holds));
        thread::spawn(move || serve(&where_it_is, held, &tell));
        let connection =
            told.recv_timeout(Duration::from_secs(10)).map_err(|_| "The login manager did not come.")??;
        Ok(Self { connection, holds, address, _daemon: daemon })
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The computer is about to sleep.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn sleeps(&self) -> Step {
        self.say(MANAGER_PATH, MANAGER, "PrepareForSleep", &(true,).to_variant())
    }

    /// Somebody locks the session that the program runs in.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn locks(&self) -> Step {
        self.say(OWN, SESSION, "Lock", &().to_variant())
    }

    /// Somebody locks another session of this computer.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn locks_another(&self) -> Step {
        self.say(ANOTHER, SESSION, "Lock", &().to_variant())
    }

    /// The screen saver of a desktop begins.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn saves_the_screen(&self, interface: &str) -> Step {
        self.say("/ScreenSaver", interface, "ActiveChanged", &(true,).to_variant())
    }

    /// How many hold up the sleep now. Whose process has ended holds up nothing.
    #[must_use]
    pub fn held_up_by(&self) -> usize {
        let mut holds = self.holds.lock().unwrap_or_else(PoisonError::into_inner);
        holds.retain_mut(|end| !matches!(end.read(&mut [0]), Ok(0)));
        holds.len()
    }

    fn say(&self, path: &str, interface: &str, signal: &str, with: &Variant) -> Step {
        self.connection.emit_signal(None, path, interface, signal, Some(with)).map_err(|error| error.to_string())?;
        self.connection.flush_sync(None::<&gtk::gio::Cancellable>).map_err(|error| error.to_string())?;
        Ok(())
    }
}

/// The login manager: it answers for as long as the test lives.
fn serve(address: &str, holds: Holds, tell: &mpsc::Sender<Result<DBusConnection, String>>) {
    let context = MainContext::new();
    let _ = context.with_thread_default(|| {
        let connection = manager(address, holds);
        let goes_on = connection.is_ok();
        let _ = tell.send(connection);
        if goes_on {
            MainLoop::new(Some(&context), false).run();
        }
    });
}

fn manager(address: &str, holds: Holds) -> Result<DBusConnection, String> {
    let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    let connection = DBusConnection::for_address_sync(address, flags, None, None::<&gtk::gio::Cancellable>)
        .map_err(|error| error.to_string())?;
    let node = DBusNodeInfo::for_xml(ASKED).map_err(|error| error.to_string())?;
    let interface = node.lookup_interface(MANAGER).ok_or("The interface is not there.")?;
    let answers = move |_: DBusConnection, _: &str, _: &str, _: &str, method: &str, given: Variant, call| {
        let call: gtk::gio::DBusMethodInvocation = call;
        if method == "GetSessionByPID" {
            let own = ObjectPath::try_from(OWN.to_owned()).map(|own| (own,).to_variant());
            return call.return_value(own.ok().as_ref());
        }
        let asked = given.get::<(String, String, String, String)>();
        let waits = asked.is_some_and(|(what, _, _, how)| what == "sleep" && how == "delay");
        let (Ok((ours, theirs)), true) = (UnixStream::pair(), waits) else {
            return call.return_value(None);
        };
        let list = UnixFDList::new();
        let _ = ours.set_nonblocking(true);
        let index = list.append(theirs.as_raw_fd()).unwrap_or_default();
        holds.lock().unwrap_or_else(PoisonError::into_inner).push(ours);
        let handle = gtk::glib::variant::Handle(index);
        call.return_value_with_unix_fd_list(Some(&(handle,).to_variant()), Some(&list));
    };
    connection
        .register_object(MANAGER_PATH, &interface, answers, |_, _, _, _, _| ().to_variant(), |_, _, _, _, _, _| false)
        .map_err(|error| error.to_string())?;
    let name = (LOGIN, 0u32).to_variant();
    let (bus, flags) = ("org.freedesktop.DBus", DBusCallFlags::NONE);
    let nothing = None::<&gtk::gio::Cancellable>;
    connection
        .call_sync(Some(bus), "/org/freedesktop/DBus", bus, "RequestName", Some(&name), None, flags, 5000, nothing)
        .map_err(|error| error.to_string())?;
    Ok(connection)
}
