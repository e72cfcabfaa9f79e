//! Looking into pictures: what each says of itself, against `exiftool` over all of them in one call.

use super::measured::{journal, timed};
use crate::command::{output, tool};
use crate::paths::{built, root};
use cairn_core::evidence::{Depicts, Intake, IntakeSource, Quietly, Reader};
use cairn_core::journal::CaseDraft;
use cairn_core::words::Words;
use std::path::Path;
use std::time::Duration;

const PICTURES: u32 = 200;
/// For each picture, with decrypting it and asking the reader.
const EACH: Duration = Duration::from_millis(1);

/// Prints one line; says so where it takes longer than it may.
pub(super) fn measure(folder: &Path) -> Result<(), String> {
    let said = |failure: cairn_core::failure::Failure| failure.to_string();
    let journal = journal(&folder.join("pictures-vault"))?;
    let draft = CaseDraft { title: "bench".into(), country: "US".into(), region: None };
    let case = journal.new_case(&draft).map_err(said)?;
    let reader = Reader::at(built("release", "cairn-reader"));
    let pictures = folder.join("pictures");
    std::fs::create_dir(&pictures).map_err(|error| error.to_string())?;
    let phone = root().join("tests/fixtures/evidence/phone.jpg");
    let mut ids = Vec::new();
    for number in 0..PICTURES {
        let picture = pictures.join(format!("{number:03}.jpg"));
        std::fs::copy(&phone, &picture).map_err(|error| error.to_string())?;
        let intake =
            Intake::begin(&journal, &reader, &case.id, Some(Depicts::NothingSexual), None, IntakeSource::default());
        ids.push(intake.and_then(|intake| intake.take(&picture, &[], &Quietly)).map_err(said)?.item.id);
    }
    let look = |id: &String| journal.look_inside(id, &reader, Words::english()).map(drop).map_err(said);
    // The first question starts the process.
    let start = timed(|| ids.first().map_or(Ok(()), look))?;
    let ours = timed(|| ids.iter().try_for_each(look))?;
    let exiftool = timed(|| output(tool("exiftool").arg("-json").arg("-q").arg(&pictures)).map(drop))?;
    let each = ours / PICTURES;
    println!(
        "looking into {PICTURES} pictures: {:.2} ms each, the first {:.1} ms; exiftool {:.2} ms each in one call; ratio {:.2}",
        each.as_secs_f64() * 1e3,
        start.as_secs_f64() * 1e3,
        exiftool.as_secs_f64() * 1e3 / f64::from(PICTURES),
        ours.as_secs_f64() / exiftool.as_secs_f64()
    );
    if each > EACH { Err(format!("Looking into a picture takes {each:?}; it may take {EACH:?}.")) } else { Ok(()) }
}
