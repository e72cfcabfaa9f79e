//! Nobody spoils anything: then everything holds, and what does not is seen.

use cairn_crash::{Act, Actor, Told, World};

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
        Act::Backup,
        entry("second"),
        Act::Package,
        Act::Renew("three".into()),
        entry("third"),
        Act::Open,
    ];
    let mut actor = Actor::new(&world, "one");
    for act in &acts {
        actor.does(act, &mut |line| told.hear(line)).unwrap();
    }
    drop(actor);
    told.holds(&world).unwrap();
    assert_eq!((told.entries.len(), told.items.len(), told.passphrases.len()), (3, 1, 1));
    for line in ["done\tentry\tnever\t0123", "done\tfile\tother.txt\t0123", "done\tpassphrase\tnever\t"] {
        let mut other = told.clone();
        other.hear(line);
        assert!(other.holds(&world).is_err(), "{line}");
    }
    std::fs::write(world.vault().join("journal.part"), "x").unwrap();
    std::fs::create_dir(world.place().join("left")).unwrap();
    assert!(told.holds(&world).unwrap_err().contains("left"));
}
