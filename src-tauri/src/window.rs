//! The one window.

use tauri::{AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};

/// The label that capabilities name.
pub(crate) const MAIN: &str = "main";

/// Opens the window. Its web view keeps nothing on disk.
pub(crate) fn open_main<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Cairn")
        .inner_size(1200.0, 800.0)
        .min_inner_size(360.0, 480.0)
        .incognito(true)
        // The page never leaves Cairn: an address opens nowhere by itself.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()?;
    Ok(())
}

/// Brings the window forward, for a second start.
pub(crate) fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Takes the window off the screen at once.
pub(crate) fn close_main<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.hide();
        let _ = window.destroy();
    }
}
