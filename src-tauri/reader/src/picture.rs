//! A picture for the eyes of the person: small, as JPEG, and unless they ask for more, grey and blurred. It goes to the window
//! and nowhere else.

use std::io::{BufRead, BufReader, Read, Seek};

use cairn_reader_protocol::LARGEST_PICTURE;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, codecs::jpeg::JpegEncoder};

/// The longer side of what is shown, in pixels.
const LONGEST_SIDE: u32 = 1200;
/// Of what is covered: it has no more in it than can be told through the blur.
const COVERED_SIDE: u32 = 240;
/// How far a covered picture is blurred, in its pixels: faces and bodies become shapes.
const BLUR: f32 = 7.0;
/// The largest picture that is decoded: more is a bomb, or a map.
const PIXELS_ACROSS: u32 = 30_000;
const MEMORY: u64 = 256 << 20;
const QUALITY: u8 = 82;

/// A picture to show, and the size of the picture itself.
pub(crate) struct Shown {
    pub(crate) jpeg: Vec<u8>,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// The picture, upright. None where there is none that can be shown: no decoder for it, or it is damaged or too large.
pub(crate) fn decoded(file: impl BufRead + Seek) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(file).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(PIXELS_ACROSS), Some(PIXELS_ACROSS));
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().ok()?;
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(turned);
    Some(picture)
}

/// None where there is no picture that can be shown.
pub(crate) fn shown(file: impl Read + Seek, covered: bool) -> Option<Shown> {
    let mut picture = decoded(BufReader::new(file))?;
    let (width, height) = (picture.width(), picture.height());
    let side = if covered { COVERED_SIDE } else { LONGEST_SIDE };
    if picture.width().max(picture.height()) > side {
        picture = picture.thumbnail(side, side);
    }
    if covered {
        picture = picture.grayscale().fast_blur(BLUR);
    }
    let mut jpeg = Vec::new();
    picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY)).ok()?;
    (jpeg.len() <= LARGEST_PICTURE as usize).then_some(Shown { jpeg, width, height })
}
