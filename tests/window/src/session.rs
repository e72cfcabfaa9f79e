//! One driver and the window that it started.
//!
//! tauri-driver does two things on Linux: it sets an environment variable and renames one capability. Both are done
//! here, so that one program less has to be built, waited for and ended.

use crate::display::Display;
use crate::group::{Group, mortal};
use crate::sandbox::Sandbox;
use crate::trouble::Step;
use serde_json::json;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};
use thirtyfour::{Capabilities, WebDriver};

/// Field order is drop order: the connection goes before the driver.
pub(crate) struct Session {
    pub(crate) page: WebDriver,
    _driver: Group,
}

impl Session {
    pub(crate) async fn start(sandbox: &Sandbox, display: &Display) -> Step<Self> {
        let port = free_port()?;
        let mut command = mortal("WebKitWebDriver");
        command.args([format!("--port={port}"), "--host=127.0.0.1".into()]);
        sandbox.dress(&mut command, display.name());
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").current_dir(sandbox.outside());
        let (out, err) = (sandbox.log("driver")?, sandbox.log("driver")?);
        let driver = Group::start(command.stdin(Stdio::null()).stdout(out).stderr(err))?;
        listening(port).await?;

        let mut wanted = Capabilities::new();
        let starts = match sandbox.through() {
            None => json!({ "binary": program(), "args": [] }),
            Some(script) => json!({ "binary": "/bin/sh", "args": ["-eu", "-c", script, program()] }),
        };
        wanted.set("webkitgtk:browserOptions", starts)?;
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await?;
        page.set_script_timeout(Duration::from_secs(30)).await?;
        Ok(Self { page, _driver: driver })
    }

    /// The window is gone and answers no more: the connection must not wait for it.
    pub(crate) fn abandon(self) {
        // It says when it was given up before; either way there is nothing left to close.
        let _ = self.page.leak();
    }
}

/// The program under test: what `cargo xtask test` built, or the debug build.
pub(crate) fn program() -> PathBuf {
    match std::env::var_os("CAIRN_WINDOW_PROGRAM") {
        Some(chosen) => chosen.into(),
        None => crate::picture::target().join("debug/cairn"),
    }
}

fn free_port() -> Step<u16> {
    let taken = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
    Ok(taken.local_addr()?.port())
}

async fn listening(port: u16) -> Step {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let patience = Instant::now() + Duration::from_secs(15);
    while TcpStream::connect_timeout(&address, Duration::from_millis(200)).is_err() {
        if Instant::now() > patience {
            return Err("WebKitWebDriver did not begin to listen within 15 seconds.".into());
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    Ok(())
}
