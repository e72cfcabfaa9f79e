//! Pictures as the person sees them: covered first, sharp when they ask.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::talk::{BASES, Reader, base, fixtures};

/// A chessboard with fields of this size: sharp edges everywhere, in colour.
fn board(side: u32, field: u32) -> RgbImage {
    RgbImage::from_fn(side, side, |x, y| {
        if (x / field + y / field).is_multiple_of(2) { Rgb([250, 20, 20]) } else { Rgb([20, 20, 250]) }
    })
}

fn encoded(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::from(picture.clone()).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn shown(file: &[u8], covered: bool) -> RgbImage {
    let picture = Reader::start().picture(file, covered).unwrap().unwrap();
    image::load_from_memory_with_format(&picture, ImageFormat::Jpeg).unwrap().to_rgb8()
}

/// How far neighbours differ at most: high where there is an edge.
fn edges(picture: &RgbImage) -> u8 {
    let grey = DynamicImage::from(picture.clone()).to_luma8();
    let steps = (1..grey.width()).flat_map(|x| (0..grey.height()).map(move |y| (x, y)));
    steps.map(|(x, y)| grey.get_pixel(x, y)[0].abs_diff(grey.get_pixel(x - 1, y)[0])).max().unwrap_or_default()
}

#[test]
fn a_covered_picture_is_small_grey_and_has_no_edges_and_a_sharp_one_has_them() {
    for format in
        [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff, ImageFormat::Gif, ImageFormat::Bmp]
    {
        let file = encoded(&board(2000, 50), format);
        let (covered, sharp) = (shown(&file, true), shown(&file, false));
        assert_eq!((covered.dimensions(), sharp.dimensions()), ((240, 240), (1200, 1200)), "{format:?}");
        let coloured =
            covered.pixels().filter(|pixel| pixel.0.iter().max().unwrap() - pixel.0.iter().min().unwrap() > 8);
        assert_eq!(coloured.count(), 0, "{format:?}");
        assert!(edges(&covered) < 12, "{format:?}: {}", edges(&covered));
        assert!(edges(&sharp) > 30, "{format:?}: {}", edges(&sharp));
    }
}

#[test]
fn a_picture_stands_upright_as_its_exif_says() {
    // 64 × 48 and turned by a quarter.
    let phone = std::fs::read(fixtures().join("evidence/phone.jpg")).unwrap();
    assert_eq!(shown(&phone, false).dimensions(), (48, 64));
}

#[test]
fn what_cannot_be_shown_stays_a_plain_card_and_the_reader_lives() {
    let mut reader = Reader::start();
    for (ending, _) in BASES {
        let seen = reader.picture(&base(ending), true).unwrap();
        assert_eq!(seen.is_some(), ["jpg", "png", "webp", "tif"].contains(&ending), "{ending}");
    }
    let whole = encoded(&board(300, 10), ImageFormat::Png);
    for part in 0..40 {
        reader.picture(&whole[..whole.len() * part / 40], false).unwrap();
    }
    let mut huge = base("png");
    huge[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    assert_eq!(reader.picture(&huge, false).unwrap(), None);
    assert_eq!(reader.picture(b"no picture", false).unwrap(), None);
}
