//! Killed without warning, again and again, in the middle of whatever it does: all that it said is there.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use cairn_crash::{Act, Before, Told, World, give_orders, new_key, program};
use fastrand::Rng;

use super::sample::{chance, deep};

/// After so many kills the record would be so large that looking at it takes longer than anything else.
const KILLS_OF_ONE_RECORD: u32 = 40;

#[test]
fn trace_killed_at_a_thousand_moments_everything_acknowledged_is_there() {
    let mut chance = chance();
    let (kills, mut done, mut said) = (if deep() { 1000 } else { 8 }, 0, 0);
    while done < kills {
        let (world, mut told) = World::prepared(Before::Record);
        let kills_of_this = KILLS_OF_ONE_RECORD.min(kills - done);
        for kill in 0..kills_of_this {
            let passphrase = told.one_that_opens(&world).unwrap();
            let mut acts = orders(kill, &told, &mut chance);
            if kill + 1 == kills_of_this {
                // In the end all of it goes.
                acts.insert(chance.usize(0..6), Act::EraseAll);
            }
            let printed = killed_after_a_while(&world, &passphrase, &acts, &mut chance);
            said += printed.matches("\ndone\t").count();
            told.hear_all(&printed);
            told.holds(&world).unwrap_or_else(|wrong| panic!("kill {kill}: {wrong}\n{printed}"));
            done += 1;
        }
    }
    assert!(said > 0, "one that does nothing loses nothing");
}

/// More than it will come to.
fn orders(kill: u32, told: &Told, chance: &mut Rng) -> Vec<Act> {
    let (mut items, mut entries) = (told.items.len(), told.entries.len());
    let mut acts = Vec::new();
    for number in 0..150 {
        match chance.u32(0..26) {
            0..8 => acts.push(Act::Entry(format!("entry {number} of {kill}"))),
            8..11 => acts.push(Act::File("small.txt".into())),
            11..13 => acts.push(Act::File("other.txt".into())),
            13 => acts.push(Act::File("large.bin".into())),
            14..16 if items > 1 => acts.push(Act::Erase),
            16 if entries > 1 => acts.push(Act::EraseEntry),
            17 => acts.push(Act::Passphrase(format!("passphrase {number} of {kill}"))),
            18 => acts.push(Act::Renew(format!("secret {number} of {kill}"))),
            19 => acts.push(Act::Backup),
            20 => acts.push(Act::NewKey(new_key())),
            21 => acts.push(Act::NoKey),
            22 => acts.push(Act::Chat),
            // The one before stays.
            23 => acts.extend([Act::Case, Act::Entry("soon gone".into()), Act::EraseCase]),
            _ => acts.push(Act::Open),
        }
        match acts.last() {
            Some(Act::File(_)) => items += 1,
            Some(Act::Entry(_)) => entries += 1,
            Some(Act::Erase) => items -= 1,
            Some(Act::EraseEntry) => entries -= 1,
            _ => {}
        }
    }
    acts
}

/// What it printed until then.
fn killed_after_a_while(world: &World, passphrase: &str, acts: &[Act], chance: &mut Rng) -> String {
    give_orders(world, passphrase, acts);
    let mut command = Command::new(program());
    let mut child = command.arg(world.root()).env("TZ", "UTC").stdout(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut printed = String::new();
    // From when it begins to work, however long it took to start.
    while !printed.ends_with("start\n") {
        assert!(out.read_line(&mut printed).unwrap() > 0, "it never began");
    }
    let reader = thread::spawn(move || {
        let mut rest = String::new();
        out.read_to_string(&mut rest).map(|_| rest).unwrap()
    });
    thread::sleep(Duration::from_micros(chance.u64(0..150_000)));
    child.kill().unwrap();
    child.wait().unwrap();
    printed + &reader.join().unwrap()
}
