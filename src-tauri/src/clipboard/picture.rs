//! The picture on the system's clipboard. It is fetched when the person has answered what it shows, and never before.

use cairn_core::failure::Failure;
use tauri::{AppHandle, Runtime};

/// The picture as the program that copied it hands it over. `None` where there is none.
///
/// # Errors
/// [`Failure::Internal`] where the clipboard can't be asked.
#[cfg(target_os = "linux")]
pub(crate) fn picture<R: Runtime>(app: &AppHandle<R>) -> Result<Option<Vec<u8>>, Failure> {
    use std::{sync::mpsc, time::Duration};

    /// What programs offer, the best first. What it is, its bytes tell.
    const KINDS: [&str; 5] = ["image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff"];
    /// A program that copied and hangs is not waited for longer.
    const PATIENCE: Duration = Duration::from_secs(10);

    for kind in KINDS {
        let (sender, answer) = mpsc::channel();
        app.run_on_main_thread(move || {
            let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
            clipboard.request_contents(&gtk::gdk::Atom::intern(kind), move |_, data| {
                let bytes = if data.length() > 0 { data.data() } else { Vec::new() };
                let _ = sender.send(bytes);
            });
        })
        .map_err(Failure::internal)?;
        let bytes = answer.recv_timeout(PATIENCE).map_err(Failure::internal)?;
        if !bytes.is_empty() {
            return Ok(Some(bytes));
        }
    }
    Ok(None)
}

/// The picture on the clipboard as PNG: here the system hands over bare pixels. `None` where there is none.
///
/// # Errors
/// [`Failure::Internal`] where the clipboard can't be asked.
#[cfg(not(target_os = "linux"))]
pub(crate) fn picture<R: Runtime>(_app: &AppHandle<R>) -> Result<Option<Vec<u8>>, Failure> {
    use std::io::Cursor;

    let mut clipboard = arboard::Clipboard::new().map_err(Failure::internal)?;
    let pixels = match clipboard.get_image() {
        Ok(pixels) => pixels,
        Err(arboard::Error::ContentNotAvailable) => return Ok(None),
        Err(error) => return Err(Failure::internal(error)),
    };
    let (width, height) = (u32::try_from(pixels.width), u32::try_from(pixels.height));
    let (Ok(width), Ok(height)) = (width, height) else { return Ok(None) };
    let Some(picture) = image::RgbaImage::from_raw(width, height, pixels.bytes.into_owned()) else { return Ok(None) };
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, image::ImageFormat::Png).map_err(Failure::internal)?;
    Ok(Some(png.into_inner()))
}
