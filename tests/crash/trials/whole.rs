//! Nobody spoils anything: then everything holds, and what does not is seen.

use cairn_crash::{Act, Actor, Told, World, is_there, new_key};

#[test]
fn trace_every_act_is_done_and_what_was_never_kept_is_missed() {
    let world = World::empty();
    let mut told = Told::of_nothing("one");
    let entry = |text: &str| Act::Entry(text.into());
    let acts = [
        Act::Create,
        Act::Case,
        entry("first"),
        Act::File("small.txt".into()),
        Act::File("large.bin".into()),
        Act::Erase,
        Act::Passphrase("two".into()),
        Act::NewKey(new_key()),
        Act::Backup,
        Act::Case,
        entry("second"),
        Act::Chat,
        Act::Package,
        Act::EraseCase,
        Act::NoKey,
        Act::Chat,
        Act::Renew("three".into()),
        entry("third"),
        Act::EraseEntry,
        Act::NewKey(new_key()),
        Act::Open,
    ];
    let mut actor = Actor::new(&world, "one");
    for act in &acts {
        actor.does(act, &mut |line| told.hear(line)).unwrap();
    }
    drop(actor);
    told.holds(&world).unwrap();
    assert_eq!((told.entries.len(), told.items.len(), told.passphrases.len()), (1, 2, 1));
    let key = format!("done\tnew-key\t{}\t", new_key());
    for line in [
        "done\tcase\t45",
        "done\tentry\tnever\t0123\t45",
        "done\tfile\tother.txt\t0123\t45",
        "done\tpassphrase\tnever\t",
        "done\tno-key\t",
        &key,
    ] {
        let mut other = told.clone();
        other.hear(line);
        assert!(other.holds(&world).is_err(), "{line}");
    }
    let mut other = told.clone();
    other.hear("begin\terase-all");
    other.hear("done\terase-all\t");
    assert!(other.holds(&world).is_err(), "what is still there is not erased");
    std::fs::write(world.vault().join("journal.part"), "x").unwrap();
    std::fs::create_dir(world.place().join("left")).unwrap();
    assert!(told.holds(&world).unwrap_err().contains("left"));
    std::fs::remove_dir(world.place().join("left")).unwrap();
    Actor::new(&world, "three").does(&Act::EraseAll, &mut |line| told.hear(line)).unwrap();
    assert!(!is_there(&world));
    told.holds(&world).unwrap();
}
