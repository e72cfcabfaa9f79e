//! The window, and the narrow one beside the browser.

use tauri::{AppHandle, DragDropEvent, Manager, Runtime, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::{
    away::{self, AwayNews},
    companion::Companion,
    record::Record,
};

/// The label that capabilities name.
pub(crate) const MAIN: &str = "main";

/// The label of the companion. It may call less: its capability says what.
pub(crate) const COMPANION: &str = "companion";

/// Opens the window. Its web view keeps nothing on disk.
pub(crate) fn open_main<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let window = private(WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default()))
        .inner_size(1200.0, 800.0)
        .min_inner_size(360.0, 480.0)
        .build()?;
    let app = app.clone();
    window.on_window_event(move |event| match event {
        // What was typed a moment ago is written first. With no record open it closes at once.
        WindowEvent::CloseRequested { api, .. } if away::left(&app, AwayNews::Closed) => api.prevent_close(),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => app.state::<Record>().dropped(paths.clone()),
        // The record must not stay open behind a window that is only a part of it.
        WindowEvent::Destroyed => close_companion(&app),
        _ => {}
    });
    Ok(())
}

/// Opens the companion; where it is open already, it shows what it is told to show now.
pub(crate) fn open_companion<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(COMPANION) {
        // It asks anew for what it shows. What was typed there stays: the page is not loaded again.
        window.eval("window.dispatchEvent(new Event('cairn-shows'))")?;
        let _ = window.unminimize();
        return window.set_focus();
    }
    let page = WebviewUrl::App("index.html#companion".into());
    let window = private(WebviewWindowBuilder::new(app, COMPANION, page))
        .inner_size(420.0, 800.0)
        .min_inner_size(320.0, 400.0)
        .always_on_top(true)
        .build()?;
    let app = app.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            app.state::<Companion>().closed();
        }
    });
    Ok(())
}

/// What holds for every window: its web view keeps nothing on disk, and its page never leaves Cairn.
fn private<R: Runtime, M: Manager<R>>(window: WebviewWindowBuilder<'_, R, M>) -> WebviewWindowBuilder<'_, R, M> {
    #[cfg(target_os = "linux")]
    let window = in_memory(window);
    window
        .title("Cairn")
        .incognito(!is_driven_by_a_test())
        // What Leave now shows has another title, and the system's own bar has to show that one too.
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        // An address opens nowhere by itself.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
}

/// The web view keeps nothing of a page, yet it makes a folder with salts and an empty database. That folder lies in
/// memory where the system has such a place, not in the person's home, which may be one that can only be read.
#[cfg(target_os = "linux")]
fn in_memory<R: Runtime, M: Manager<R>>(window: WebviewWindowBuilder<'_, R, M>) -> WebviewWindowBuilder<'_, R, M> {
    match std::env::var_os("XDG_RUNTIME_DIR") {
        Some(memory) => window.data_directory(std::path::PathBuf::from(memory).join("cairn-web-view")),
        None => window,
    }
}

/// A test's driver can't hold a web view that keeps nothing. What a test then finds left behind is more than what is
/// left of the program that people run, never less. In a release build no driver ever gets hold of the window.
fn is_driven_by_a_test() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// Brings the window forward, for a second start.
pub(crate) fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Whether the companion stays above other windows.
pub(crate) fn keep_on_top<R: Runtime>(app: &AppHandle<R>, on: bool) -> tauri::Result<()> {
    app.get_webview_window(COMPANION).map_or(Ok(()), |window| window.set_always_on_top(on))
}

/// Takes the companion off the screen.
pub(crate) fn close_companion<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(COMPANION) {
        let _ = window.hide();
        let _ = window.destroy();
    }
}

/// Hides every window but the one of this label, which has covered itself.
pub(crate) fn hide_others<R: Runtime>(app: &AppHandle<R>, label: &str) {
    for (other, window) in app.webview_windows() {
        if other != label {
            let _ = window.hide();
        }
    }
}

/// Takes all windows off the screen at once.
pub(crate) fn close_all<R: Runtime>(app: &AppHandle<R>) {
    let windows = app.webview_windows();
    for window in windows.values() {
        let _ = window.hide();
    }
    for window in windows.values() {
        let _ = window.destroy();
    }
}
