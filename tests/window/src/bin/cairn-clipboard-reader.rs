//! A program that a person pastes into: prints the text on the clipboard, or nothing where there is none.

#[cfg(target_os = "linux")]
fn main() {
    if gtk::init().is_err() {
        std::process::exit(1);
    }
    let text = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).wait_for_text();
    print!("{}", text.as_deref().unwrap_or_default());
}

#[cfg(not(target_os = "linux"))]
fn main() {}
