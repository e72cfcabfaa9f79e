//! The disk is full, the quota used up, the drive failing, the medium read-only, the folder somebody else's: at each call, once
//! and from then on. It is said for what it is, the record is whole, and once it is over the same act works.

use cairn_crash::{Act, Before, World};

use super::{
    kill::{acts, again},
    sample::{chance, deep, sample},
    spoil::{CHANGES, Call, End, LOOKS, calls, injected},
};

/// What a system says, which calls it says it to, and the code of the failure that fits.
const FAULTS: [(&str, &str, &str); 5] = [
    ("ENOSPC", "write,pwrite64,copy_file_range,fsync,fdatasync,mkdir,openat", "disk-full"),
    ("EDQUOT", "write,pwrite64,copy_file_range,fsync,fdatasync,mkdir,openat", "disk-full"),
    (
        "EIO",
        "write,pwrite64,copy_file_range,ftruncate,fsync,fdatasync,mkdir,openat,rename,unlink,read,pread64",
        "drive-failing",
    ),
    (
        "EROFS",
        "write,pwrite64,copy_file_range,ftruncate,fsync,fdatasync,mkdir,rename,link,linkat,unlink,openat",
        "read-only",
    ),
    ("EACCES", "mkdir,rename,link,linkat,unlink,openat", "not-allowed"),
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
    for (act, before) in acts() {
        let (world, _) = World::prepared(before);
        for call in calls(&world, "granite", &act, &format!("{CHANGES},{LOOKS}")) {
            for (kind, (_, refused, _)) in FAULTS.iter().enumerate() {
                if refused.split(',').any(|name| name == call.name) && is_possible(kind, &call) {
                    for stays in [false, true] {
                        faults.push(Fault { act: act.clone(), before, call: call.clone(), kind, stays });
                    }
                }
            }
        }
    }
    let all = faults.len();
    assert!(all > 1000, "only {all} faults: has the trace lost something?");
    let tried = sample(faults, 50, &mut chance);
    let wrong: Vec<String> = tried.iter().filter_map(|fault| fault.happens().err()).collect();
    assert!(wrong.is_empty(), "{} of {} of {all}:\n{}", wrong.len(), tried.len(), wrong.join("\n"));
    assert!(tried.len() >= if deep() { all } else { 50 });
}

/// Only what makes something can find no room for it, or a medium that is not to be written to.
fn is_possible(kind: usize, call: &Call) -> bool {
    call.name != "openat" || call.line.contains("O_CREAT") || ["EIO", "EACCES"].contains(&FAULTS[kind].0)
}

impl Fault {
    fn happens(&self) -> Result<(), String> {
        let (error, _, fits) = FAULTS[self.kind];
        let at = |wrong: String| {
            let stays = if self.stays { " and from then on" } else { "" };
            let Call { name, count, line, .. } = &self.call;
            format!("{} in {:?}, {error} at {name} {count}{stays}: {wrong}\n    {line}", self.act.line(), self.before)
        };
        let (world, mut told) = World::prepared(self.before);
        let spoiled = injected(&world, "granite", &self.act, &self.injections());
        told.hear_all(&spoiled.printed);
        match spoiled.end {
            // It was nothing that the act needs.
            End::Done => {}
            End::Failed(code) if code == fits || self.is_near(code) => {}
            other => return Err(at(format!("it ended with {other:?}"))),
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
        // Not what opens or reads: that goes on where no room is left.
        let names = refused.split(',').filter(|one| !["openat", "read", "pread64"].contains(one) || one == name);
        let from = |name: &str| before.get(name).copied().unwrap_or_default() + 1;
        names.map(|one| format!("{one}:error={error}:when={}+", from(one))).collect()
    }

    /// What is true as well, where the best word can't be known.
    fn is_near(&self, code: &str) -> bool {
        // SQLite keeps no reason, and what refuses one call and then takes the next tells none.
        let in_journal = self.call.line.contains("journal");
        match code {
            "drive-failing" | "read-only" => in_journal && !self.stays,
            // What can't be read back, or not be read of what is to be taken in, has its own words.
            "copy-damaged" | "file-unreadable" => self.call.name != "write",
            _ => false,
        }
    }
}
