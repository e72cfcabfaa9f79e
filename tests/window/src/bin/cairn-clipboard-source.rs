//! A program that has copied a picture. It writes down each time that somebody fetches it, and when something else takes its
//! place: `cairn-clipboard-source PICTURE NOTES`.

#[cfg(target_os = "linux")]
fn main() {
    use std::{fs::OpenOptions, io::Write};

    use gtk::{Clipboard, TargetEntry, TargetFlags, gdk, prelude::ObjectExt};

    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [picture, notes] = arguments.as_slice() else { return };
    let Ok(picture) = std::fs::read(picture) else { return };
    if gtk::init().is_err() {
        return;
    }
    let note = |notes: &std::ffi::OsStr, line: &str| {
        if let Ok(mut file) = OpenOptions::new().create(true).append(true).open(notes) {
            let _ = writeln!(file, "{line}");
        }
    };
    let clipboard = Clipboard::get(&gdk::SELECTION_CLIPBOARD);
    let targets = [TargetEntry::new("image/png", TargetFlags::OTHER_APP, 0)];
    let told = notes.clone();
    let owned = clipboard.set_with_data(&targets, move |_, data, _| {
        note(&told, "fetched");
        data.set(&gdk::Atom::intern("image/png"), 8, &picture);
    });
    if owned {
        note(notes, "ready");
        // The first change is its own.
        let (told, own) = (notes.clone(), std::cell::Cell::new(true));
        clipboard.connect_local("owner-change", false, move |_| {
            if !own.replace(false) {
                note(&told, "lost");
            }
            None
        });
        gtk::main();
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {}
