//! Archives: only their texts are taken in. The archive stays where it is, and nobody reads its pictures.

use std::{fs::File, path::Path};

use cairn_reader_protocol::Member;

use super::{
    super::{
        Work, containers,
        item::Held,
        names::{shown_name, shown_path},
        witness::Depicts,
    },
    Intake, Opened, TakenIn,
    enter::NewItem,
    pass::{self, Taken},
    refer::NewReference,
    unchanged,
};
use crate::failure::Failure;

/// How many texts of one archive are taken in at most.
const MOST_TEXTS: usize = 500;

/// What only office documents and books have in them.
const OF_DOCUMENTS: [&str; 3] = ["[Content_Types].xml", "META-INF/manifest.xml", "META-INF/container.xml"];

/// A text on its way out of the archive.
struct Text {
    name: String,
    taken: Taken,
}

impl Intake<'_> {
    /// Takes the texts of an archive in, and writes down where it lies and what else is in it, by name.
    pub(super) fn archive(&self, path: &Path, media_type: Option<&str>, work: &dyn Work) -> Result<TakenIn, Failure> {
        let before = path.metadata().map_err(|error| Failure::reading(&error))?;
        if !before.is_file() {
            return Err(Failure::NotAFile);
        }
        let mut texts = Vec::new();
        let listed = containers::listed_archive(path, media_type);
        let held = self.read_texts(path, listed, before.len(), &mut texts, work).and_then(|held| {
            // What came out of it must be what still lies in it.
            unchanged(path, &before, before.len())?;
            work.go_on()?;
            self.enter_archive(path, before.len(), held, &texts)
        });
        if held.is_err() {
            texts.iter().for_each(|(_, text)| self.take_back(&text.taken.blob));
        }
        held
    }

    /// Whether a ZIP archive is a document: then it is read as one. Its list tells.
    pub(super) fn is_document(&self, opened: &mut Opened) -> Result<bool, Failure> {
        if opened.media_type != "application/zip" {
            return Ok(false);
        }
        match self.reader.holding(&opened.media_type, opened.before.len(), &mut opened.file) {
            Ok(holding) => Ok(holding.members.iter().any(|member| OF_DOCUMENTS.contains(&member.name.as_str()))),
            Err(Failure::ReaderFailed) => Ok(false),
            Err(failure) => Err(failure),
        }
    }

    /// The members by name. Those that are text are copied; each is kept with its place among the members.
    fn read_texts(
        &self,
        path: &Path,
        media_type: Option<&str>,
        size: u64,
        texts: &mut Vec<(u32, Text)>,
        work: &dyn Work,
    ) -> Result<Vec<Held>, Failure> {
        let Some(media_type) = media_type else { return Ok(Vec::new()) };
        let mut file = File::open(path).map_err(|error| Failure::reading(&error))?;
        let holding = match self.reader.holding(media_type, size, &mut file) {
            Ok(holding) => holding,
            // What can't be listed is still where it is.
            Err(Failure::ReaderFailed) => return Ok(Vec::new()),
            Err(failure) => return Err(failure),
        };
        let mut members: Vec<Held> = holding.members.iter().map(Held::not_read).collect();
        if holding.problem.as_deref() == Some("too-many") {
            members.push(Held::more_than_is_listed());
        }
        let of = holding.members.len() as u64;
        for ((index, member), held) in (0u32..).zip(&holding.members).zip(&mut members) {
            work.progress(u64::from(index), of);
            work.go_on()?;
            if !member.text {
                continue;
            }
            if texts.len() >= MOST_TEXTS {
                held.left = Some("too-many".to_owned());
                continue;
            }
            match self.text(media_type, size, index, member, &mut file, work)? {
                Ok(text) => texts.push((index, text)),
                Err(why) => held.left = Some(why.to_owned()),
            }
        }
        Ok(members)
    }

    /// One member, or why it isn't taken in.
    fn text(
        &self,
        media_type: &str,
        size: u64,
        index: u32,
        member: &Member,
        file: &mut File,
        work: &dyn Work,
    ) -> Result<Result<Text, &'static str>, Failure> {
        let Some(bytes) = self.reader.member(media_type, size, index, file)? else { return Ok(Err("unreadable")) };
        match pass::copy(self.journal.vault(), bytes.as_slice(), bytes.len() as u64, true, work) {
            Ok(taken) => Ok(Ok(Text { name: member.name.clone(), taken })),
            Err(Failure::WitnessUnanswered) => Ok(Err("unreadable")),
            Err(failure) => Err(failure),
        }
    }

    /// One transaction for all: the reference first, since the texts name it.
    fn enter_archive(
        &self,
        path: &Path,
        size: u64,
        mut members: Vec<Held>,
        texts: &[(u32, Text)],
    ) -> Result<TakenIn, Failure> {
        let (name, place) = (shown_name(path), shown_path(path));
        let depicts = self.depicts.unwrap_or(Depicts::MinorOrUnsure);
        let new = NewReference { name: &name, place: &place, size: Some(size), depicts };
        let (reference, items) = self.journal.write(|w| {
            let reference = self.begin_reference(w, &new)?;
            let mut items = Vec::new();
            for (index, text) in texts {
                let own = Path::new(&text.name).file_name().map(|own| own.to_string_lossy().into_owned());
                let item = NewItem {
                    name: own.as_deref().unwrap_or(&text.name),
                    path: Some(&format!("{place}/{}", text.name)),
                    came: if self.source.received_from.is_some() { "received" } else { "imported" },
                    depicts: self.depicts,
                    permission: self.permission.as_deref(),
                    out_of: Some(&reference.id),
                    ..NewItem::of(&text.taken)
                };
                let id = self.enter(w, &item)?;
                if let Some(member) = members.get_mut(*index as usize) {
                    member.item = Some(id.clone());
                    member.left = None;
                }
                items.push(id);
            }
            self.finish_reference(w, &reference, &new, &members)?;
            Ok((reference.id, items))
        })?;
        let texts = items.iter().map(|id| self.journal.evidence_item(id)).collect::<Result<_, _>>()?;
        Ok(TakenIn { item: self.journal.evidence_item(&reference)?, texts })
    }
}
