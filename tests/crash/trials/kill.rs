//! Killed at each call that writes, makes durable, renames or removes: what was acknowledged is there, the record opens and is
//! whole, nothing is left lying about, and the act can be done again.

use cairn_crash::{Act, Actor, Before, Told, World, is_there, new_key};

use fastrand::Rng;

use super::{
    sample::{all_hold, chance, deep, sample},
    spoil::{CHANGES, Call, End, calls, killed_at},
};

/// All acts in the deep run, else a few: to see which calls an act makes takes longer than to try some of them.
pub(crate) fn some_acts(chance: &mut Rng) -> Vec<(Act, Before)> {
    let mut all = acts();
    chance.shuffle(&mut all);
    if !deep() {
        all.truncate(8);
    }
    all
}

/// Each act that writes, and in which world it is spoiled.
fn acts() -> Vec<(Act, Before)> {
    vec![
        (Act::Create, Before::Nothing),
        (Act::Entry("and then".into()), Before::Record),
        (Act::File("small.txt".into()), Before::Record),
        (Act::File("large.bin".into()), Before::Record),
        (Act::Chat, Before::Record),
        (Act::Erase, Before::Record),
        (Act::EraseEntry, Before::Record),
        (Act::EraseCase, Before::TwoCases),
        (Act::EraseAll, Before::WithBackup),
        (Act::Passphrase("other".into()), Before::Record),
        (Act::NewKey(new_key()), Before::Record),
        (Act::NewKey(new_key()), Before::WithKey),
        (Act::NoKey, Before::WithKey),
        (Act::Renew("other".into()), Before::Record),
        (Act::Backup, Before::Record),
        (Act::Backup, Before::WithBackup),
        (Act::Restore, Before::OnlyBackup),
        (Act::Open, Before::Older),
        (Act::Package, Before::Record),
    ]
}

#[test]
fn trace_killed_at_any_call_nothing_is_lost_or_left_and_the_act_can_be_done_again() {
    let mut chance = chance();
    let points: Vec<(Act, Before, Call)> = some_acts(&mut chance)
        .into_iter()
        .flat_map(|(act, before)| {
            let (world, _) = World::prepared(before);
            // What is only opened to be read changes nothing.
            calls(&world, "granite", &act, CHANGES).into_iter().map(move |call| (act.clone(), before, call))
        })
        .collect();
    let all = points.len();
    assert!(all > if deep() { 2000 } else { 200 }, "only {all} points: has the trace lost something?");
    let tried = sample(points, 24, |(act, _, call)| format!("{act:?} {}", call.name), &mut chance);
    all_hold(&tried, |(act, before, call)| killed(act, *before, call));
}

fn killed(act: &Act, before: Before, call: &Call) -> Result<(), String> {
    let (mut world, mut told) = World::prepared(before);
    let mut spoiled = killed_at(&world, "granite", act, call, false);
    if spoiled.end == End::Done {
        (world, told) = World::prepared(before);
        spoiled = killed_at(&world, "granite", act, call, true);
    }
    let at = |wrong: String| {
        format!("{} in {before:?}, killed at {} {}: {wrong}\n    {}", act.line(), call.name, call.count, call.line)
    };
    // Of two processes that count alike it may be the reader that is killed. Then the act says so.
    let reader_was = *act == Act::Chat && matches!(spoiled.end, End::Failed("reader-failed"));
    if spoiled.end != End::Killed && !reader_was {
        return Err(at(format!("it was not killed: {:?}", spoiled.end)));
    }
    told.hear_all(&spoiled.printed);
    told.holds(&world).map_err(at)?;
    again(act, &world, &mut told).map_err(at)
}

/// The act is done once more, unless it turned out to be done. Where all was erased, a new record begins in its place.
pub(crate) fn again(act: &Act, world: &World, told: &mut Told) -> Result<(), String> {
    let done_already = match act {
        Act::Create | Act::Restore => is_there(world),
        Act::EraseAll => !is_there(world),
        Act::Package => world.root().join("out/package.zip").exists(),
        _ => false,
    };
    if !done_already {
        does(act, world, told).map_err(|wrong| format!("again: {wrong}"))?;
    }
    if *act == Act::EraseAll {
        told.hear("done\terase-all\t");
        does(&Act::Create, world, told)?;
    }
    Ok(())
}

fn does(act: &Act, world: &World, told: &mut Told) -> Result<(), String> {
    let passphrase = told.one_that_opens(world)?;
    let done = Actor::new(world, &passphrase).does(act, &mut |line| told.hear(line));
    done.map_err(|failure| format!("it can't be done: {}", failure.code()))?;
    told.holds(world).map_err(|wrong| format!("done: {wrong}"))
}
