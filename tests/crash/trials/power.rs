//! The power goes, at any moment: what was synced is there, of the rest a part. Each such disk opens, is whole, and has
//! everything that was acknowledged until then.

use cairn_crash::{Act, Before, Image, Told, World, new_key};

use super::{
    disk::{Disk, Event, Luck, after_a_power_cut},
    record::{Recording, difference},
    sample::{all_hold, chance, deep},
};

/// Where the record and its backups are. Nothing else is looked at after the power cut.
const PLACES: [&str; 3] = ["data", "stick", "out"];

fn entry(text: &str) -> Act {
    Act::Entry(text.into())
}

fn file(name: &str) -> Act {
    Act::File(name.into())
}

/// From nothing to a record with everything in it.
fn a_life() -> (World, Told, Vec<Act>) {
    let acts = vec![
        Act::Create,
        Act::Case,
        entry("one"),
        file("small.txt"),
        entry(&"a long one ".repeat(2000)),
        file("other.txt"),
        Act::Backup,
        Act::Erase,
        Act::Passphrase("two".into()),
        Act::NewKey(new_key()),
        entry("two"),
        Act::Case,
        Act::Chat,
        Act::Backup,
        Act::EraseCase,
        Act::Renew("three".into()),
        entry("three"),
        Act::EraseEntry,
        Act::NewKey(new_key()),
        Act::NoKey,
    ];
    (World::empty(), Told::of_nothing("granite"), acts)
}

/// A record that is brought on.
fn an_older_one() -> (World, Told, Vec<Act>) {
    let (world, told) = World::prepared(Before::Older);
    (world, told, vec![Act::Open, entry("one"), file("small.txt")])
}

/// A backup that is put back.
fn a_new_computer() -> (World, Told, Vec<Act>) {
    let (world, told) = World::prepared(Before::OnlyBackup);
    (world, told, vec![Act::Restore, entry("three")])
}

/// All of it is erased, and another one begins in its place.
fn an_end() -> (World, Told, Vec<Act>) {
    let (world, told) = World::prepared(Before::WithBackup);
    (world, told, vec![Act::EraseAll, Act::Create, Act::Case, entry("one")])
}

/// A recording, what was told before it, and the world it was made in: what was taken in lies there.
struct Recorded {
    world: World,
    told: Told,
    recording: Recording,
}

impl Recorded {
    fn of((world, told, acts): (World, Told, Vec<Act>)) -> Self {
        let passphrase = told.passphrases[0].clone();
        let recording = Recording::of(&world, &passphrase, &acts);
        Self { world, told, recording }
    }

    /// The disk after the power went when so many events had happened, and what was told until then.
    fn cut(&self, events: &[Event], luck: Luck, chance: &mut fastrand::Rng) -> Result<(), String> {
        let mut told = self.told.clone();
        for event in events {
            if let Event::Said(line) = event {
                told.hear(line);
            }
        }
        let disk = after_a_power_cut(&self.recording.before, events, luck, chance);
        told.holds(&put(&disk))
    }
}

fn put(disk: &Disk) -> World {
    let mut image = disk.image(&["inputs"]);
    image.0.extend(disk.image(&PLACES).0);
    let world = World::of(&image);
    for name in PLACES.iter().skip(1) {
        std::fs::create_dir_all(world.root().join(name)).unwrap();
    }
    world
}

#[test]
fn trace_whenever_the_power_goes_the_record_opens_and_nothing_acknowledged_is_missing() {
    let mut chance = chance();
    let lives = [a_life(), an_older_one(), a_new_computer(), an_end()].map(Recorded::of);
    for Recorded { world, recording, .. } in &lives {
        // The model has seen everything: its disk is the one that is there.
        let real = Image::of(world.root());
        let known = real.0.into_iter().filter(|(path, _)| PLACES.iter().any(|place| path.starts_with(place)));
        let other = difference(&Image(known.collect()), &recording.after.image(&PLACES));
        assert_eq!(other, None, "the model has another disk");
    }
    let states = if deep() { 5000 } else { 50 };
    // Most happens in the first of them.
    let cut = |state: usize| {
        let life = [0, 0, 0, 0, 1, 2, 3][state % 7];
        let until = chance.usize(0..=lives[life].recording.events.len());
        Cut { life, until, luck: Luck::any(&mut chance), seed: chance.u64(..) }
    };
    let cuts: Vec<Cut> = (0..states).map(cut).collect();
    all_hold(&cuts, |Cut { life, until, luck, seed }| {
        let events = &lives[*life].recording.events[..*until];
        lives[*life].cut(events, *luck, &mut fastrand::Rng::with_seed(*seed)).map_err(|what| {
            let last = events.iter().rev().take(3).map(short).collect::<Vec<_>>().join(" < ");
            format!("life {life}, after {until} events, {luck:?}: {what}\n    {last}")
        })
    });
}

/// Where the power goes, and what chance makes of it.
struct Cut {
    life: usize,
    until: usize,
    luck: Luck,
    seed: u64,
}

/// The same eyes see it where something was not made durable.
#[test]
fn trace_a_sync_that_is_left_out_is_missed() {
    let life = Recorded::of((World::empty(), Told::of_nothing("granite"), vec![Act::Create, Act::Case, entry("one")]));
    let events = &life.recording.events;
    let mut chance = chance();
    life.cut(events, Luck::None, &mut chance).unwrap();
    for folders in [true, false] {
        let is_left_out = |event: &&Event| match event {
            Event::SyncFolder(_) => folders,
            Event::SyncFile(_) => !folders,
            _ => false,
        };
        let without: Vec<Event> = events.iter().filter(|event| !is_left_out(event)).cloned().collect();
        assert!(without.len() < events.len());
        assert!(life.cut(&without, Luck::None, &mut chance).is_err(), "folders: {folders}");
    }
}

fn short(event: &Event) -> String {
    match event {
        Event::Write { file, at, bytes } => format!("write {} at {at} to {file}", bytes.len()),
        Event::Said(line) => format!("said {line:.40}"),
        other => format!("{other:?}"),
    }
}
