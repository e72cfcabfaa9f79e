//! The one window.

use tauri::{AppHandle, DragDropEvent, Manager, Runtime, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::record::Record;

/// The label that capabilities name.
pub(crate) const MAIN: &str = "main";

/// Opens the window. Its web view keeps nothing on disk.
pub(crate) fn open_main<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default());
    #[cfg(target_os = "linux")]
    let window = in_memory(window);
    let window = window
        .title("Cairn")
        .inner_size(1200.0, 800.0)
        .min_inner_size(360.0, 480.0)
        .incognito(!is_driven_by_a_test())
        // What Leave now shows has another title, and the system's own bar has to show that one too.
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        // The page never leaves Cairn: an address opens nowhere by itself.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()?;
    let app = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            app.state::<Record>().dropped(paths.clone());
        }
    });
    Ok(())
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

/// Takes the window off the screen at once.
pub(crate) fn close_main<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.hide();
        let _ = window.destroy();
    }
}
