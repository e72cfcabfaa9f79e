//! A model of a disk that loses its power. What it assumes stands in `docs/decisions/0025-power-cuts.md`:
//!
//! - What was written to a file is there for certain once that file was synced; a name is there once its folder was.
//! - Of what was not synced, each sector of 512 bytes of each write is there or not, whatever was written before or after it.
//!   A file that grew has any of the lengths it had since, and where nothing was written it holds zeros or rubbish.
//! - A name that was not synced is there or not. A rename is one thing: both names change or neither. What was done to the
//!   same name later needs what was done before.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use cairn_crash::Image;
use fastrand::Rng;

const SECTOR: usize = 512;

/// The number of a file or folder, whatever it is called. The first one is the world's own folder.
pub(crate) type Node = usize;

/// A name in a folder.
pub(crate) type Name = (Node, String);

#[derive(Debug, Clone)]
pub(crate) enum Thing {
    Folder(BTreeMap<String, Node>),
    File(Vec<u8>),
}

/// What was asked of the disk, and what was said in between.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    Write {
        file: Node,
        at: usize,
        bytes: Vec<u8>,
    },
    Resize {
        file: Node,
        to: usize,
    },
    /// A name is given, taken away, or both at once.
    Named {
        gives: Option<(Name, Node)>,
        takes: Option<Name>,
    },
    SyncFile(Node),
    SyncFolder(Node),
    Said(String),
}

#[derive(Debug, Clone)]
pub(crate) struct Disk(pub(crate) Vec<Thing>);

impl Disk {
    pub(crate) fn of(image: &Image) -> Self {
        let mut disk = Self(vec![Thing::Folder(BTreeMap::new())]);
        for (path, bytes) in &image.0 {
            let folder = disk.find(path.parent().unwrap()).unwrap();
            let thing = bytes.clone().map_or_else(|| Thing::Folder(BTreeMap::new()), Thing::File);
            let node = disk.add(thing);
            disk.folder(folder).insert(path.file_name().unwrap().to_str().unwrap().to_owned(), node);
        }
        disk
    }

    pub(crate) fn add(&mut self, thing: Thing) -> Node {
        self.0.push(thing);
        self.0.len() - 1
    }

    /// What lies at a path below the world's folder.
    pub(crate) fn find(&self, path: &Path) -> Option<Node> {
        path.iter().try_fold(0, |node, name| match &self.0[node] {
            Thing::Folder(inside) => inside.get(name.to_str()?).copied(),
            Thing::File(_) => None,
        })
    }

    pub(crate) fn is_folder(&self, node: Node) -> bool {
        matches!(self.0[node], Thing::Folder(_))
    }

    fn folder(&mut self, node: Node) -> &mut BTreeMap<String, Node> {
        match &mut self.0[node] {
            Thing::Folder(inside) => inside,
            Thing::File(_) => panic!("a file where a folder should be"),
        }
    }

    pub(crate) fn file(&mut self, node: Node) -> &mut Vec<u8> {
        match &mut self.0[node] {
            Thing::File(bytes) => bytes,
            Thing::Folder(_) => panic!("a folder where a file should be"),
        }
    }

    /// The event as the running system sees it.
    pub(crate) fn apply(&mut self, event: &Event) {
        match event {
            Event::Write { file, at, bytes } => put(self.file(*file), *at, bytes, 0),
            Event::Resize { file, to } => self.file(*file).resize(*to, 0),
            Event::Named { gives, takes } => {
                if let Some((folder, name)) = takes {
                    self.folder(*folder).remove(name);
                }
                if let Some(((folder, name), node)) = gives {
                    self.folder(*folder).insert(name.clone(), *node);
                }
            }
            Event::SyncFile(_) | Event::SyncFolder(_) | Event::Said(_) => {}
        }
    }

    /// What is in the folders of these names, as it would be read.
    pub(crate) fn image(&self, names: &[&str]) -> Image {
        let mut all = Vec::new();
        for name in names {
            if let Some(node) = self.find(Path::new(name)) {
                self.collect(node, PathBuf::from(name), &mut all);
            }
        }
        Image(all)
    }

    fn collect(&self, node: Node, path: PathBuf, all: &mut Vec<(PathBuf, Option<Vec<u8>>)>) {
        match &self.0[node] {
            Thing::File(bytes) => all.push((path, Some(bytes.clone()))),
            Thing::Folder(inside) => {
                all.push((path.clone(), None));
                inside.iter().for_each(|(name, node)| self.collect(*node, path.join(name), all));
            }
        }
    }
}

/// How much of what was not synced survives.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Luck {
    /// Nothing.
    None,
    /// Everything: the process was killed, and the power stayed.
    All,
    /// One in so many of the sectors and names is lost.
    OneLostIn(u32),
    /// One in so many is there.
    OneThereIn(u32),
}

impl Luck {
    pub(crate) fn any(chance: &mut Rng) -> Self {
        match chance.u32(0..8) {
            0 | 1 => Self::None,
            2 => Self::All,
            3 | 4 => Self::OneLostIn(chance.u32(2..9)),
            5 => Self::OneLostIn(chance.u32(9..200)),
            _ => Self::OneThereIn(chance.u32(2..30)),
        }
    }

    fn has(self, chance: &mut Rng) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::OneLostIn(many) => chance.u32(0..many) > 0,
            Self::OneThereIn(many) => chance.u32(0..many) == 0,
        }
    }
}

/// What is on the disk when the power goes after these events.
pub(crate) fn after_a_power_cut(disk: &Disk, events: &[Event], luck: Luck, chance: &mut Rng) -> Disk {
    let mut disk = disk.clone();
    let synced = last_syncs(events);
    let certain = |node: Node, at: usize| synced.get(&node).is_some_and(|sync| *sync > at);
    let rubbish = if chance.bool() { 0xa5 } else { 0 };
    let mut lost = BTreeSet::<Name>::new();
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Write { file, .. } | Event::Resize { file, .. } if certain(*file, at) => disk.apply(event),
            Event::Write { file, at, bytes } => {
                torn(disk.file(*file), *at, bytes, rubbish, luck, chance);
            }
            Event::Resize { .. } => {
                if luck.has(chance) {
                    disk.apply(event);
                }
            }
            Event::Named { gives, takes } => {
                // A rename between two folders is made durable with the folder that it goes to.
                let folder =
                    gives.as_ref().map(|((folder, _), _)| *folder).or(takes.as_ref().map(|(folder, _)| *folder));
                let names: Vec<&Name> = gives.iter().map(|(name, _)| name).chain(takes).collect();
                let possible = !names.iter().any(|name| lost.contains(*name));
                if certain(folder.unwrap(), at) || possible && luck.has(chance) {
                    disk.apply(event);
                } else {
                    lost.extend(names.into_iter().cloned());
                }
            }
            Event::SyncFile(_) | Event::SyncFolder(_) | Event::Said(_) => {}
        }
    }
    disk
}

fn last_syncs(events: &[Event]) -> BTreeMap<Node, usize> {
    let sync = |(at, event): (usize, &Event)| match event {
        Event::SyncFile(node) | Event::SyncFolder(node) => Some((*node, at)),
        _ => None,
    };
    events.iter().enumerate().filter_map(sync).collect()
}

/// Each sector of a write is there or not; the file may have grown all the same.
fn torn(file: &mut Vec<u8>, at: usize, bytes: &[u8], rubbish: u8, luck: Luck, chance: &mut Rng) {
    if luck.has(chance) && file.len() < at + bytes.len() {
        file.resize(at + bytes.len(), rubbish);
    }
    let mut done = 0;
    while done < bytes.len() {
        let end = (((at + done) / SECTOR + 1) * SECTOR - at).min(bytes.len());
        if luck.has(chance) {
            put(file, at + done, &bytes[done..end], rubbish);
        }
        done = end;
    }
}

fn put(file: &mut Vec<u8>, at: usize, bytes: &[u8], gap: u8) {
    if file.len() < at + bytes.len() {
        file.resize(at + bytes.len(), gap);
    }
    file[at..at + bytes.len()].copy_from_slice(bytes);
}
