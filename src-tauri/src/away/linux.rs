//! What the system says over D-Bus: that it goes to sleep, and that the screen is locked. Only over sockets of this
//! computer: a bus that is elsewhere is not asked.

use std::{cell::RefCell, rc::Rc};

use gtk::{
    gio::{DBusCallFlags, DBusConnection, DBusConnectionFlags, DBusSignalFlags, UnixFDList},
    glib::{self, MainContext, ToVariant, VariantTy, variant::ObjectPath},
};
use tauri::{AppHandle, Runtime};

use super::{AwayNews, left};

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
/// Where the system's bus is, if nothing says otherwise.
const SYSTEM_BUS: &str = "unix:path=/var/run/dbus/system_bus_socket";
/// What tells that the screen is locked, by desktop.
const SCREENS: &[&str] = &[
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];
/// Milliseconds. Whoever does not answer by then is not needed.
const PATIENCE: i32 = 2000;

/// As long as it is held, the computer waits a moment before it sleeps.
type Held = Rc<RefCell<Option<UnixFDList>>>;

/// Listens from now on, for as long as the process lives.
pub(super) fn listen<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    // What is said arrives on the thread that draws.
    let _ = app.run_on_main_thread(move || {
        let context = MainContext::default();
        if let Some(bus) = system_bus() {
            let app = handle.clone();
            context.spawn_local(async move {
                let _ = computer(app, bus).await;
            });
        }
        if let Some(bus) = session_bus() {
            context.spawn_local(async move {
                let _ = screen(handle, bus).await;
            });
        }
    });
}

fn system_bus() -> Option<String> {
    local(std::env::var("DBUS_SYSTEM_BUS_ADDRESS").unwrap_or_else(|_| SYSTEM_BUS.into()))
}

fn session_bus() -> Option<String> {
    let of_the_user = || std::env::var("XDG_RUNTIME_DIR").ok().map(|folder| format!("unix:path={folder}/bus"));
    local(std::env::var("DBUS_SESSION_BUS_ADDRESS").ok().or_else(of_the_user)?)
}

/// An address, where all it names are sockets of this computer.
fn local(address: String) -> Option<String> {
    address.split(';').all(|one| one.starts_with("unix:")).then_some(address)
}

async fn connected(address: &str) -> Result<DBusConnection, glib::Error> {
    let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    DBusConnection::for_address_future(address, flags, None).await
}

/// The computer goes to sleep, or somebody locked this session.
async fn computer<R: Runtime>(app: AppHandle<R>, address: String) -> Result<(), glib::Error> {
    let bus = connected(&address).await?;
    let held = Held::default();
    let (sleeper, holder) = (app.clone(), Rc::clone(&held));
    let none = DBusSignalFlags::NONE;
    bus.signal_subscribe(
        Some(LOGIN),
        Some(MANAGER),
        Some("PrepareForSleep"),
        Some(MANAGER_PATH),
        None,
        none,
        move |bus, _, _, _, _, said| match said.get::<(bool,)>() {
            // With the end of this process nothing is held any more.
            Some((true,)) if left(&sleeper, AwayNews::Sleep) => {}
            // There is nothing to lock.
            Some((true,)) => drop(holder.replace(None)),
            Some((false,)) => {
                MainContext::default().spawn_local(hold(bus.clone(), Rc::clone(&holder)));
            }
            None => {}
        },
    );
    let own = own_session(&bus).await;
    bus.signal_subscribe(
        Some(LOGIN),
        Some(SESSION),
        Some("Lock"),
        own.as_deref(),
        None,
        none,
        move |_, _, _, _, _, _| {
            left(&app, AwayNews::Screen);
        },
    );
    hold(bus.clone(), held).await;
    // The connection lives as long as the process.
    std::future::pending::<()>().await;
    drop(bus);
    Ok(())
}

/// Asks the computer to wait a moment before it sleeps, so that it locks before and not after.
async fn hold(bus: DBusConnection, held: Held) {
    let asked = ("sleep", "Cairn", "Cairn", "delay").to_variant();
    let answer = bus
        .call_with_unix_fd_list_future(
            Some(LOGIN),
            MANAGER_PATH,
            MANAGER,
            "Inhibit",
            Some(&asked),
            Some(VariantTy::new("(h)").unwrap_or(VariantTy::ANY)),
            DBusCallFlags::NO_AUTO_START,
            PATIENCE,
            None::<&UnixFDList>,
        )
        .await;
    if let Ok((_, descriptors)) = answer {
        held.replace(Some(descriptors));
    }
}

/// The session that this process runs in. Where there is none that we know of, any that is locked counts.
async fn own_session(bus: &DBusConnection) -> Option<String> {
    let asked = (std::process::id(),).to_variant();
    let flags = DBusCallFlags::NO_AUTO_START;
    let answer = bus
        .call_future(Some(LOGIN), MANAGER_PATH, MANAGER, "GetSessionByPID", Some(&asked), None, flags, PATIENCE)
        .await
        .ok()?;
    answer.get::<(ObjectPath,)>().map(|(path,)| path.as_str().to_owned())
}

/// The screen saver began, or the screen was locked.
async fn screen<R: Runtime>(app: AppHandle<R>, address: String) -> Result<(), glib::Error> {
    let bus = connected(&address).await?;
    for interface in SCREENS {
        let app = app.clone();
        let none = DBusSignalFlags::NONE;
        bus.signal_subscribe(
            None,
            Some(interface),
            Some("ActiveChanged"),
            None,
            None,
            none,
            move |_, _, _, _, _, said| {
                if said.get::<(bool,)>() == Some((true,)) {
                    left(&app, AwayNews::Screen);
                }
            },
        );
    }
    std::future::pending::<()>().await;
    drop(bus);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn a_bus_that_is_not_on_this_computer_is_not_asked() {
        assert!(local("unix:path=/run/user/1000/bus".into()).is_some());
        assert!(local("unix:abstract=/tmp/dbus-x,guid=1;unix:path=/run/bus".into()).is_some());
        for elsewhere in ["tcp:host=10.0.0.1,port=1", "unix:path=/run/bus;tcp:host=x", "autolaunch:", "disabled:", ""] {
            assert!(local(elsewhere.into()).is_none(), "{elsewhere}");
        }
    }
}
