//! A program that a person pastes into: prints the text on the clipboard, or nothing where there is none.

#[cfg(target_os = "linux")]
fn main() {
    use std::io::Write;

    if gtk::init().is_err() {
        std::process::exit(1);
    }
    let text = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).wait_for_text();
    if std::io::stdout().write_all(text.as_deref().unwrap_or_default().as_bytes()).is_err() {
        std::process::exit(1);
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {}
