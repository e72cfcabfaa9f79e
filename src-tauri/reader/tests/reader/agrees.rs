//! What the reader says, and what `exiftool` says of the same files.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use cairn_reader_protocol::Found;
use serde_json::Value;

use crate::talk::{BASES, Reader, base};

/// Fields as `exiftool` names them, and as the reader does: its group and name.
const PICTURE: [(&str, &str, &str); 32] = [
    ("IFD0:Make", "EXIF", "Make"),
    ("IFD0:Model", "EXIF", "Model"),
    ("IFD0:Software", "EXIF", "Software"),
    ("IFD0:Artist", "EXIF", "Artist"),
    ("IFD0:Copyright", "EXIF", "Copyright"),
    ("IFD0:ImageDescription", "EXIF", "ImageDescription"),
    ("IFD0:Orientation", "EXIF", "Orientation"),
    ("IFD0:ModifyDate", "EXIF", "ModifyDate"),
    ("ExifIFD:DateTimeOriginal", "EXIF", "DateTimeOriginal"),
    ("ExifIFD:CreateDate", "EXIF", "CreateDate"),
    ("ExifIFD:OffsetTimeOriginal", "EXIF", "OffsetTimeOriginal"),
    ("ExifIFD:ISO", "EXIF", "ISOSpeedRatings"),
    ("ExifIFD:FNumber", "EXIF", "FNumber"),
    ("ExifIFD:FocalLength", "EXIF", "FocalLength"),
    ("ExifIFD:LensModel", "EXIF", "LensModel"),
    ("Composite:GPSLatitude", "GPS", "GPSLatitude"),
    ("Composite:GPSLongitude", "GPS", "GPSLongitude"),
    ("XMP-dc:Creator", "XMP", "creator"),
    ("XMP-dc:Title", "XMP", "title"),
    ("XMP-xmp:CreatorTool", "XMP", "CreatorTool"),
    ("IPTC:ObjectName", "IPTC", "ObjectName"),
    ("IPTC:Keywords", "IPTC", "Keywords"),
    ("IPTC:DateCreated", "IPTC", "DateCreated"),
    ("IPTC:TimeCreated", "IPTC", "TimeCreated"),
    ("IPTC:By-line", "IPTC", "By-line"),
    ("IPTC:City", "IPTC", "City"),
    ("IPTC:Sub-location", "IPTC", "Sub-location"),
    ("IPTC:Province-State", "IPTC", "Province-State"),
    ("IPTC:Country-PrimaryLocationName", "IPTC", "Country-PrimaryLocationName"),
    ("IPTC:Credit", "IPTC", "Credit"),
    ("IPTC:CopyrightNotice", "IPTC", "CopyrightNotice"),
    ("IPTC:Caption-Abstract", "IPTC", "Caption-Abstract"),
];
const TRACK: [(&str, &str, &str); 8] = [
    ("QuickTime:CreateDate", "track", "CreateDate"),
    ("QuickTime:Duration", "track", "Duration"),
    ("Track1:ImageWidth", "track", "ImageWidth"),
    ("Track1:ImageHeight", "track", "ImageHeight"),
    ("Keys:Make", "track", "Make"),
    ("Keys:Model", "track", "Model"),
    ("Composite:GPSLatitude", "GPS", "GPSLatitude"),
    ("Composite:GPSLongitude", "GPS", "GPSLongitude"),
];
const PDF: [(&str, &str, &str); 7] = [
    ("PDF:Title", "PDF", "Title"),
    ("PDF:Author", "PDF", "Author"),
    ("PDF:Subject", "PDF", "Subject"),
    ("PDF:Creator", "PDF", "Creator"),
    ("PDF:Producer", "PDF", "Producer"),
    ("PDF:CreateDate", "PDF", "CreateDate"),
    ("XMP-dc:Creator", "XMP", "creator"),
];

/// How many files of each kind.
const EACH: usize = 26;

fn fields(media_type: &str) -> &'static [(&'static str, &'static str, &'static str)] {
    match media_type.split_once('/').map(|(family, _)| family) {
        Some("image") => &PICTURE,
        Some("video") => &TRACK,
        _ => &PDF,
    }
}

/// What is written into the `n`th file: makers with and without their name in the model, letters of other scripts, four
/// quarters of the earth, zones and no zone, and here and there nothing at all.
fn arguments(media_type: &str, n: usize) -> Vec<String> {
    let makers =
        [("Example", "Example Phone 14"), ("Beispiel GmbH", "Kamera-Ü"), ("例", "電話 7"), ("Ejemplo", "Cámara")];
    let (make, model) = makers[n % makers.len()];
    let (month, day, hour) = (n % 12 + 1, n % 28 + 1, n % 24);
    let at = format!("20{:02}:{month:02}:{day:02} {hour:02}:{:02}:{:02}", 10 + n % 17, n * 7 % 60, n * 13 % 60);
    let north = (n * 37 % 170) as f64 - 85.0 + 0.123_4;
    let east = (n * 53 % 350) as f64 - 175.0 + 0.432_1;
    let place = [
        format!("-GPSLatitude={}", north.abs()),
        format!("-GPSLatitudeRef={}", if north < 0.0 { "S" } else { "N" }),
        format!("-GPSLongitude={}", east.abs()),
        format!("-GPSLongitudeRef={}", if east < 0.0 { "W" } else { "E" }),
    ];
    let mut written = match media_type {
        "application/pdf" => vec![
            format!("-PDF:Title=Report {n} of {model}"),
            format!("-PDF:Author={make}"),
            format!("-PDF:Subject=No {n}"),
            "-PDF:Creator=Writer".into(),
            "-PDF:Producer=Printer 1.2".into(),
            format!("-PDF:CreateDate={at}"),
            format!("-XMP-dc:Creator={make}"),
        ],
        kind if kind.starts_with("video/") => vec![
            format!("-QuickTime:CreateDate={at}"),
            format!("-Keys:Make={make}"),
            format!("-Keys:Model={model}"),
            format!("-Keys:GPSCoordinates={north}, {east}"),
        ],
        _ => {
            let mut written = vec![
                format!("-EXIF:Make={make}"),
                format!("-EXIF:Model={model}"),
                format!("-EXIF:Software={n}.{}", n % 7),
                format!("-EXIF:Artist={make} & Co."),
                format!("-EXIF:Copyright=(c) {make}"),
                format!("-EXIF:ImageDescription=Number {n}, <nothing> to see"),
                format!("-EXIF:Orientation#={}", n % 8 + 1),
                format!("-EXIF:ModifyDate={at}"),
                format!("-EXIF:DateTimeOriginal={at}"),
                format!("-EXIF:CreateDate={at}"),
                format!("-EXIF:ISO={}", 50 * (n + 1)),
                format!("-EXIF:FNumber={}.{}", 1 + n % 9, n % 10),
                format!("-EXIF:FocalLength={}", 4 + n),
                format!("-EXIF:LensModel={model} lens"),
                format!("-XMP-dc:Creator={make}"),
                format!("-XMP-dc:Title=Title {n} “{model}”"),
                format!("-XMP-xmp:CreatorTool=Tool {n}"),
            ];
            if !n.is_multiple_of(3) {
                written.push(format!("-EXIF:OffsetTimeOriginal={}", ["-05:00", "+05:45", "+00:00"][n % 3]));
            }
            if n % 4 != 3 {
                written.extend(place);
            }
            if ["image/jpeg", "image/png", "image/tiff"].contains(&media_type) {
                written.extend(iptc(n, &at, make, model));
            }
            written
        }
    };
    // Some fields are missing, as in life.
    let mut at = 0;
    written.retain(|_| {
        at += 1;
        !(at + n).is_multiple_of(11)
    });
    written
}

/// The letters are declared as UTF-8, or they are Latin ones; `exiftool` leaves the same choice to whoever writes.
fn iptc(n: usize, at: &str, make: &str, model: &str) -> Vec<String> {
    let (day, clock) = at.split_once(' ').unwrap();
    let (declared, make, model) = if n.is_multiple_of(2) {
        ("-IPTC:CodedCharacterSet=UTF8", make, model)
    } else {
        ("", "Müller & Señor", "Größe")
    };
    let mut written = vec![
        format!("-IPTC:ObjectName=Object {n} {model}"),
        format!("-IPTC:Keywords={model}"),
        format!("-IPTC:Keywords=number {n}"),
        format!("-IPTC:DateCreated={day}"),
        format!("-IPTC:TimeCreated={clock}{}", ["", "-05:00", "+05:45"][n % 3]),
        format!("-IPTC:By-line={make}"),
        format!("-IPTC:City={make} City"),
        format!("-IPTC:Sub-location=Street {n}"),
        format!("-IPTC:Province-State=State {n}"),
        format!("-IPTC:Country-PrimaryLocationName={make}"),
        format!("-IPTC:Credit={make}"),
        format!("-IPTC:CopyrightNotice=(c) {make}"),
        // Longer than a length of one byte.
        format!("-IPTC:Caption-Abstract={}", format!("{model} says nothing, and says it again. ").repeat(n + 1)),
    ];
    if !declared.is_empty() {
        written.insert(0, declared.to_owned());
    }
    written
}

fn exiftool(arguments: &[String]) -> Vec<u8> {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), arguments.join("\n")).unwrap();
    let output = Command::new("exiftool").arg("-@").arg(file.path()).output().unwrap();
    output.stdout
}

fn written(folder: &Path) -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    let mut all = Vec::new();
    for (ending, media_type) in BASES {
        for n in 0..EACH {
            let name = format!("{n:02}.{ending}");
            fs::write(folder.join(&name), base(ending)).unwrap();
            all.extend(["-q".to_owned(), "-overwrite_original".to_owned(), "-charset".to_owned(), "UTF8".to_owned()]);
            all.extend(["-charset".to_owned(), "exif=UTF8".to_owned()]);
            all.extend(arguments(media_type, n));
            all.extend([folder.join(&name).display().to_string(), "-execute".to_owned()]);
            files.push((name, media_type));
        }
    }
    exiftool(&all);
    files
}

/// What `exiftool` says, by file name and field, with numbers as numbers.
fn theirs(folder: &Path) -> BTreeMap<String, Value> {
    let mut arguments: Vec<String> =
        ["-json", "-n", "-G1", "-a", "-charset", "exif=UTF8", "-api", "QuickTimeUTC=1"].map(str::to_owned).into();
    arguments.push(folder.display().to_string());
    let all: Vec<Value> = serde_json::from_slice(&exiftool(&arguments)).unwrap();
    let name = |file: &Value| {
        Path::new(file["SourceFile"].as_str().unwrap()).file_name().unwrap().to_str().unwrap().to_owned()
    };
    all.into_iter().map(|file| (name(&file), file)).collect()
}

fn ours<'a>(found: &'a Found, group: &str, name: &str) -> Option<&'a str> {
    crate::talk::value(found, group, name)
}

/// The same value in both ways of writing it: times with `:` or `-`, numbers with more or fewer places.
fn same(theirs: &Value, ours: &str) -> bool {
    let text = match theirs {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        _ => return false,
    };
    if let (Ok(one), Ok(other)) = (text.parse::<f64>(), ours.parse::<f64>()) {
        return (one - other).abs() <= 0.000_01 * one.abs().max(1.0);
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).take(14).collect::<String>();
    let is_day = |text: &str| text.len() == 10 && text.as_bytes()[4] == b':' && digits(text).len() == 8;
    let is_time = |text: &str| text.len() >= 19 && text.as_bytes()[4] == b':' && digits(text).len() == 14;
    if is_time(&text) || is_day(&text) { digits(&text) == digits(ours) } else { text.trim() == ours }
}

/// How `exiftool` writes that nobody set the clock.
fn is_no_time(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with("0000:00:00") || text.starts_with("1904:01:01"))
}

#[test]
fn at_least_two_hundred_files_say_the_same_to_exiftool_on_ninety_nine_fields_of_a_hundred() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(folder.path());
    assert!(files.len() >= 200);
    let theirs = theirs(folder.path());
    let mut reader = Reader::start();
    let (mut both, mut only_theirs) = (0_usize, BTreeMap::<&str, usize>::new());
    let mut differ = Vec::new();
    for (name, media_type) in &files {
        let found = reader.ask(media_type, &fs::read(folder.path().join(name)).unwrap()).unwrap();
        assert_eq!(found.problem, None, "{name}");
        for (field, group, ours_name) in fields(media_type) {
            let Some(value) = theirs[name].get(field).filter(|value| !is_no_time(value)) else { continue };
            match ours(&found, group, ours_name) {
                Some(text) => {
                    both += 1;
                    if !same(value, text) {
                        differ.push(format!("{name} {field}: {value} is not {text}"));
                    }
                }
                None => *only_theirs.entry(field).or_default() += 1,
            }
        }
    }
    println!("{both} fields in both, {} differ; only exiftool: {only_theirs:?}", differ.len());
    assert!(both > 2500, "{both}; only exiftool: {only_theirs:?}");
    assert!(differ.len() * 100 <= both, "{} of {both} differ: {:#?}", differ.len(), &differ[..differ.len().min(20)]);
    // What exiftool reads and the reader does not is a difference, too.
    assert!(only_theirs.values().sum::<usize>() * 50 <= both, "{only_theirs:?}");
}
