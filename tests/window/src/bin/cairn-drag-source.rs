//! A window full of files, as a file manager is: what is dragged out of it are the files that it was started with.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::{ContainerExt, GtkWindowExt, WidgetExt, WidgetExtManual};
    use gtk::{TargetEntry, TargetFlags, gdk};

    if gtk::init().is_err() {
        return;
    }
    let files: Vec<_> = std::env::args_os().skip(1).collect();
    let uris: Vec<String> = files
        .iter()
        .filter_map(|file| gtk::glib::filename_to_uri(file, None).ok())
        .map(|uri| uri.to_string())
        .collect();
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_title("Files to drag");
    window.set_default_size(200, 200);
    window.move_(1300, 100);
    let area = gtk::EventBox::new();
    let targets = [TargetEntry::new("text/uri-list", TargetFlags::OTHER_APP, 0)];
    area.drag_source_set(gdk::ModifierType::BUTTON1_MASK, &targets, gdk::DragAction::COPY);
    area.connect_drag_data_get(move |_, _, data, _, _| {
        let uris: Vec<&str> = uris.iter().map(String::as_str).collect();
        data.set_uris(&uris);
    });
    window.add(&area);
    window.show_all();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {}
