//! Blacking out: areas of a picture become black, in memory, before anything of it is written.

use std::io::{BufReader, Cursor, Read, Seek};

use cairn_reader_protocol::{Area, LARGEST_BLACKENED};
use image::{DynamicImage, ImageFormat, Rgba};

use crate::picture::decoded;

/// The picture as PNG, upright, with these areas black; None where there is no picture that can be shown. Nothing else of the
/// file is in it: no metadata and no preview in which the areas could still be seen.
pub(crate) fn blackened(file: impl Read + Seek, areas: &[Area]) -> Option<Vec<u8>> {
    let mut picture = decoded(BufReader::new(file))?.to_rgba8();
    let black = Rgba([0, 0, 0, 255]);
    for area in areas {
        let (right, bottom) = (area.left.saturating_add(area.width), area.top.saturating_add(area.height));
        for y in area.top..bottom.min(picture.height()) {
            for x in area.left..right.min(picture.width()) {
                picture.put_pixel(x, y, black);
            }
        }
    }
    let mut png = Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut png, ImageFormat::Png).ok()?;
    let png = png.into_inner();
    (png.len() <= LARGEST_BLACKENED as usize).then_some(png)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]
mod tests {
    use super::*;

    #[test]
    fn the_areas_are_black_and_all_else_is_as_it_was() {
        let before = image::RgbaImage::from_fn(40, 30, |x, y| Rgba([x as u8 * 6, y as u8 * 8, 99, 255]));
        let mut file = Cursor::new(Vec::new());
        before.write_to(&mut file, ImageFormat::Png).unwrap();
        let areas = [
            Area { left: 3, top: 4, width: 5, height: 6 },
            Area { left: 38, top: 0, width: u32::MAX, height: 2 },
            Area { left: 100, top: 100, width: 1, height: 1 },
        ];
        file.set_position(0);
        let after = image::load_from_memory(&blackened(file, &areas).unwrap()).unwrap().to_rgba8();
        assert_eq!(after.dimensions(), before.dimensions());
        for (x, y, pixel) in after.enumerate_pixels() {
            let black = (3..8).contains(&x) && (4..10).contains(&y) || x >= 38 && y < 2;
            assert_eq!(*pixel, if black { Rgba([0, 0, 0, 255]) } else { *before.get_pixel(x, y) }, "{x} {y}");
        }
    }

    #[test]
    fn what_is_no_picture_gives_none() {
        assert_eq!(blackened(Cursor::new(b"no picture"), &[]), None);
    }
}
