//! The disk is full, the quota used up, the drive failing, the medium read-only, the folder somebody else's: at each call, once
//! and from then on. It is said for what it is, the record is whole, and once it is over the same act works.

use std::sync::atomic::{AtomicUsize, Ordering};

use cairn_crash::{Act, Before, World};

use super::{
    kill::{again, some_acts},
    sample::{all_hold, chance, deep, sample},
    spoil::{CHANGES, Call, End, LOOKS, calls, injected},
};

/// What a system says, which calls it says it to, and the code of the failure that fits.
const FAULTS: [(&str, &str, &str); 5] = [
    ("ENOSPC", "write,pwrite64,copy_file_range,fsync,fdatasync,mkdir,openat", "disk-full"),
    ("EDQUOT", "write,pwrite64,copy_file_range,fsync,fdatasync,mkdir,openat", "disk-full"),
    (
        "EIO",
        "write,pwrite64,copy_file_range,ftruncate,fsync,fdatasync,mkdir,openat,rename,renameat2,unlink,read,pread64",
        "drive-failing",
    ),
    (
        "EROFS",
        "write,pwrite64,copy_file_range,ftruncate,fsync,fdatasync,mkdir,rename,renameat2,link,linkat,unlink,unlinkat,rmdir,openat",
        "read-only",
    ),
    ("EACCES", "mkdir,rename,renameat2,link,linkat,unlink,unlinkat,rmdir,openat", "not-allowed"),
];

#[derive(Debug, Clone)]
struct Fault {
    act: Act,
    before: Before,
    call: Call,
    kind: usize,
    /// Whether it stays as it is from then on.
    stays: bool,
}

#[test]
fn trace_whatever_the_disk_refuses_it_is_said_nothing_is_lost_and_later_it_works() {
    let mut chance = chance();
    let mut faults = Vec::new();
    for (act, before) in some_acts(&mut chance) {
        let (world, _) = World::prepared(before);
        for call in calls(&world, "granite", &act, &format!("{CHANGES},{LOOKS}")) {
            for (kind, (_, refused, _)) in FAULTS.iter().enumerate() {
                // A quota that is used up is told like a full disk: a part of the calls shows it.
                let is_told = FAULTS[kind].0 != "EDQUOT" || call.count.is_multiple_of(4);
                if is_told && refused.split(',').any(|name| name == call.name) && is_possible(kind, &call) {
                    let fault = |stays| Fault { act: act.clone(), before, call: call.clone(), kind, stays };
                    faults.push(fault(false));
                    // What stays is the same for many calls: a part of them shows it.
                    if (kind + call.count as usize).is_multiple_of(5) {
                        faults.push(fault(true));
                    }
                }
            }
        }
    }
    let all = faults.len();
    assert!(all > if deep() { 10_000 } else { 500 }, "only {all} faults: has the trace lost something?");
    let tried = sample(faults, 30, |fault| format!("{:?} {} {}", fault.act, fault.call.name, fault.stays), &mut chance);
    all_hold(&tried, Fault::happens);
    let missed = MISSED.load(Ordering::Relaxed);
    assert!(missed * 20 <= tried.len(), "{missed} of {} calls were never made", tried.len());
}

/// How many of the calls that were to be refused were not made at all: two threads do not count alike each time.
static MISSED: AtomicUsize = AtomicUsize::new(0);

/// Only what makes something can find no room for it, or a medium that is not to be written to.
fn is_possible(kind: usize, call: &Call) -> bool {
    call.name != "openat" || call.line.contains("O_CREAT") || ["EIO", "EACCES"].contains(&FAULTS[kind].0)
}

impl Fault {
    fn happens(&self) -> Result<(), String> {
        let (error, _, fits) = FAULTS[self.kind];
        let (world, mut told) = World::prepared(self.before);
        let spoiled = injected(&world, "granite", &self.act, &self.injections());
        let refused = spoiled.refused.first().unwrap_or(&self.call.line);
        let at = |wrong: String| {
            let stays = if self.stays { " and from then on" } else { "" };
            let Call { name, count, .. } = &self.call;
            let (many, others) = (spoiled.refused.len(), spoiled.refused.iter().skip(1).take(2));
            let others: String = others.map(|line| format!("\n    {line}")).collect();
            format!(
                "{} in {:?}, {error} at {name} {count}{stays}: {wrong}\n    {refused}{others} ({many})",
                self.act.line(),
                self.before
            )
        };
        MISSED.fetch_add(usize::from(spoiled.refused.is_empty()), Ordering::Relaxed);
        told.hear_all(&spoiled.printed);
        match spoiled.end {
            // It was nothing that the act needs.
            End::Done => {}
            End::Failed(code) if code == fits || self.is_near(code, refused) => {}
            // The reader counts by itself, and it was refused to speak to Cairn.
            End::Failed(_) if spoiled.refused.iter().any(|line| line.contains("<pipe:")) => {}
            ref other => return Err(at(format!("it ended with {other:?}"))),
        }
        told.holds(&world).map_err(at)?;
        again(&self.act, &world, &mut told).map_err(at)
    }

    fn injections(&self) -> Vec<String> {
        let (error, refused, _) = FAULTS[self.kind];
        let Call { name, count, before, .. } = &self.call;
        if !self.stays {
            return vec![format!("{name}:error={error}:when={count}")];
        }
        // Opening stays possible where no room is left; of reading nothing or all of it works.
        let reads = ["read", "pread64"];
        let stay = |one: &&str| match *one {
            "openat" => name == "openat",
            one if reads.contains(&one) => reads.contains(&name.as_str()),
            _ => true,
        };
        let names = refused.split(',').filter(stay);
        let from = |name: &str| before.get(name).copied().unwrap_or_default() + 1;
        names.map(|one| format!("{one}:error={error}:when={}+", from(one))).collect()
    }

    /// What is true as well, where the best word can't be known.
    fn is_near(&self, code: &str, refused: &str) -> bool {
        // SQLite keeps no reason, and what refuses one call and then takes the next tells none.
        let Call { name, .. } = &self.call;
        let in_journal = refused.contains("journal")
            || ["pwrite64", "pread64"].contains(&name.as_str())
            // The database syncs its folder, too.
            || name == "fsync" && refused.contains("vault")
            || self.act == Act::Open && refused.contains(".part");
        match code {
            "drive-failing" | "read-only" => in_journal && !self.stays,
            // What can't be read back, or not be read of what is to be taken in, has its own words.
            "copy-damaged" | "file-unreadable" => self.call.name != "write",
            // It may have been refused what it needs to start.
            "reader-failed" => self.act == Act::Chat,
            _ => false,
        }
    }
}
