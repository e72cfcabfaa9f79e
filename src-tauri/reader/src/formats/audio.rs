//! Recordings of sound: the tags and the length.

use lofty::{
    config::ParseOptions,
    file::{AudioFile, TaggedFileExt},
    probe::Probe,
};

use super::{Fields, Problem, Source, field};

/// What the tags say.
pub(super) fn read(source: &mut impl Source) -> Result<Fields, Problem> {
    // Pictures in the tags are not looked at: nobody was asked about them.
    let options = ParseOptions::new().read_cover_art(false);
    let probe = Probe::new(source).options(options).guess_file_type();
    let file = probe.map_err(|_| Problem::Damaged)?;
    if file.file_type().is_none() {
        return Ok(Vec::new());
    }
    let file = file.read().map_err(|_| Problem::Damaged)?;
    let length = format!("{:.2}", file.properties().duration().as_secs_f64());
    let mut fields: Fields = field("tags", "Duration", &length).into_iter().collect();
    for item in file.tags().iter().flat_map(|tag| tag.items()) {
        let text = item.value().text().unwrap_or_default();
        fields.extend(field("tags", &format!("{:?}", item.key()), text));
    }
    Ok(fields)
}
