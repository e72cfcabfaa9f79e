//! The system's file dialogs, and the trace they would leave.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::DialogExt;

use crate::window;

/// Asks for files to keep. Empty where the person closed the dialog.
pub(crate) fn choose_files<R: Runtime>(app: &AppHandle<R>) -> Vec<PathBuf> {
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window(window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    let files = dialog.blocking_pick_files().unwrap_or_default();
    let files: Vec<PathBuf> = files.into_iter().filter_map(|file| file.into_path().ok()).collect();
    forget_recent(app, &files);
    files
}

/// Asks for a folder. `None` where the person closed the dialog.
pub(crate) fn choose_folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window(window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    let folder = dialog.blocking_pick_folder().and_then(|folder| folder.into_path().ok());
    forget_recent(app, folder.as_slice());
    folder
}

/// Asks for one content pack. Nothing but such files is listed, and so no picture is shown. `None` where the person closed
/// the dialog.
pub(crate) fn choose_content_pack<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let mut dialog = app.dialog().file().add_filter("Cairn", &["zip"]);
    if let Some(window) = app.get_webview_window(window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    let file = dialog.blocking_pick_file().and_then(|file| file.into_path().ok());
    forget_recent(app, file.as_slice());
    file
}

/// Asks where to save. `None` where the person closed the dialog.
pub(crate) fn choose_where_to_save<R: Runtime>(app: &AppHandle<R>, name: &str) -> Option<PathBuf> {
    let mut dialog = app.dialog().file().set_file_name(name);
    if let Some(window) = app.get_webview_window(window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    let file = dialog.blocking_save_file().and_then(|file| file.into_path().ok());
    forget_recent(app, file.as_slice());
    file
}

/// GTK's dialog enters each chosen file into the desktop's list of recent files and writes that list
/// a quarter of a second later: it is taken out again before.
#[cfg(target_os = "linux")]
fn forget_recent<R: Runtime>(app: &AppHandle<R>, files: &[PathBuf]) {
    use gtk::prelude::RecentManagerExt;

    let files = files.to_vec();
    let _ = app.run_on_main_thread(move || {
        let Some(recent) = gtk::RecentManager::default() else { return };
        for file in files {
            if let Ok(uri) = gtk::glib::filename_to_uri(&file, None) {
                let _ = recent.remove_item(&uri);
            }
        }
    });
}

#[cfg(not(target_os = "linux"))]
fn forget_recent<R: Runtime>(_app: &AppHandle<R>, _files: &[PathBuf]) {}
