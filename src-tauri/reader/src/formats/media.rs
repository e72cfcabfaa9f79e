//! Pictures and video: EXIF, GPS, and what the container says of the recording.

use cairn_reader_protocol::Field;
use nom_exif::{EntryValue, Exif, GPSInfo, IfdKind, MediaParser, MediaSource, TagOrCode, TrackInfoTag};

use super::{Fields, Problem, Source, field, iptc};

/// Who took it: the parser knows no name for it.
const ARTIST: u16 = 0x013b;
/// Where a TIFF keeps its IPTC: the parser knows no name for it either.
const IPTC: u16 = 0x83bb;
/// Where another directory begins: that says nothing of the picture.
const POINTERS: [&str; 3] = ["ExifOffset", "GPSInfo", "InteropOffset"];

/// The EXIF of a picture. A picture without any says nothing.
pub(super) fn image(source: &mut impl Source) -> Result<Fields, Problem> {
    let Some(media) = open(source)? else { return Ok(Vec::new()) };
    let exif: Exif = match MediaParser::new().parse_exif(media) {
        Ok(entries) => entries.into(),
        Err(nom_exif::Error::ExifNotFound) => return Ok(Vec::new()),
        Err(_) => return Err(Problem::Damaged),
    };
    // The second directory is about the small preview inside.
    let main = || exif.entries().filter(|entry| entry.ifd() == nom_exif::IfdIndex::MAIN);
    let entries = main().filter_map(|entry| match entry.tag() {
        // Whole degrees, minutes and seconds stand below, as one number.
        TagOrCode::Tag(tag) if entry.ifd_kind() != IfdKind::Gps => field("EXIF", tag.name(), &text(entry.value())?),
        TagOrCode::Unknown(ARTIST) => field("EXIF", "Artist", &text(entry.value())?),
        _ => None,
    });
    let mut fields: Fields = entries.filter(|field| !POINTERS.contains(&field.name.as_str())).collect();
    // The parser keeps no order.
    fields.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    fields.extend(exif.gps_info().into_iter().flat_map(place));
    if let Some(entry) = main().find(|entry| entry.tag() == TagOrCode::Unknown(IPTC)) {
        fields.extend(match entry.value() {
            EntryValue::Undefined(bytes) | EntryValue::U8Array(bytes) => iptc::read(bytes),
            EntryValue::U32Array(numbers) => iptc::numbers(numbers),
            _ => Vec::new(),
        });
    }
    Ok(fields)
}

/// What the container of a video says.
pub(super) fn track(source: &mut impl Source) -> Result<Fields, Problem> {
    let Some(media) = open(source)? else { return Ok(Vec::new()) };
    let track = match MediaParser::new().parse_track(media) {
        Ok(track) => track,
        Err(nom_exif::Error::TrackNotFound) => return Ok(Vec::new()),
        Err(_) => return Err(Problem::Damaged),
    };
    let mut fields: Fields = track.iter().filter_map(|(tag, value)| of_track(tag, value)).collect();
    fields.extend(track.gps_info().into_iter().flat_map(place));
    Ok(fields)
}

fn of_track(tag: TrackInfoTag, value: &EntryValue) -> Option<Field> {
    let text = text(value)?;
    let (name, value) = match tag {
        // The place stands below, as numbers.
        TrackInfoTag::GpsIso6709 => return None,
        // The beginning of that count of seconds: nobody set the clock, or the program left the time out.
        TrackInfoTag::CreateDate if text.starts_with("1904-01-01T00:00:00") => return None,
        TrackInfoTag::DurationMs => ("Duration".to_owned(), seconds(value)?),
        TrackInfoTag::Width => ("ImageWidth".to_owned(), text),
        TrackInfoTag::Height => ("ImageHeight".to_owned(), text),
        other => (format!("{other:?}"), text),
    };
    field("track", &name, &value)
}

fn seconds(milliseconds: &EntryValue) -> Option<String> {
    let whole = milliseconds.as_u64()?;
    Some(format!("{}.{:03}", whole / 1000, whole % 1000))
}

/// None for a kind that the parser doesn't know.
fn open<S: Source>(source: S) -> Result<Option<MediaSource<S>>, Problem> {
    match MediaSource::seekable(source) {
        Ok(media) => Ok(Some(media)),
        Err(nom_exif::Error::UnsupportedFormat) => Ok(None),
        Err(_) => Err(Problem::Damaged),
    }
}

/// Degrees, with a sign, as maps take them.
fn place(gps: &GPSInfo) -> Vec<Field> {
    let number = |name: &str, value: Option<f64>| value.and_then(|value| field("GPS", name, &format!("{value:.6}")));
    let degrees = [number("GPSLatitude", gps.latitude_decimal()), number("GPSLongitude", gps.longitude_decimal())];
    let height = gps.altitude_meters().and_then(|value| field("GPS", "GPSAltitude", &format!("{value:.1}")));
    degrees.into_iter().flatten().chain(height).collect()
}

/// As people write it; nothing for bytes that only a camera understands.
fn text(value: &EntryValue) -> Option<String> {
    Some(match value {
        EntryValue::Text(text) => text.trim_end_matches('\0').to_owned(),
        EntryValue::DateTime(at) => at.to_rfc3339(),
        EntryValue::NaiveDateTime(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string(),
        EntryValue::URational(value) => decimal(value.to_f64()?),
        EntryValue::IRational(value) => decimal(value.to_f64()?),
        EntryValue::URationalArray(values) => joined(values.iter().filter_map(|value| value.to_f64()).map(decimal)),
        EntryValue::IRationalArray(values) => joined(values.iter().filter_map(|value| value.to_f64()).map(decimal)),
        EntryValue::U16Array(values) => joined(values.iter().map(ToString::to_string)),
        EntryValue::U32Array(values) => joined(values.iter().map(ToString::to_string)),
        EntryValue::U8Array(_) | EntryValue::Undefined(_) => return None,
        number => number.to_string(),
    })
}

fn decimal(value: f64) -> String {
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(" ")
}
