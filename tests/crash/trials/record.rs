//! Everything that an actor writes, out of its system calls with all their bytes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Component, Path, PathBuf},
    process::Command,
};

use cairn_crash::{Act, Image, World, give_orders, program};

use super::disk::{Disk, Event, Node, Thing};

const CALLS: &str = "trace=open,openat,creat,write,writev,pwrite64,pwritev,pwritev2,ftruncate,truncate,fallocate,\
    copy_file_range,sendfile,splice,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,\
    rmdir,fsync,fdatasync,sync,syncfs,sync_file_range,close,dup,dup2,dup3,fcntl,lseek,mmap,fork,vfork,execve";

/// What was on the disk before, and what was asked of it.
pub(crate) struct Recording {
    pub(crate) before: Disk,
    pub(crate) events: Vec<Event>,
    /// The disk as the running system saw it at the end.
    pub(crate) after: Disk,
    root: PathBuf,
    open: BTreeMap<i64, Open>,
}

struct Open {
    node: Node,
    at: usize,
}

/// One system call: what it was given, as strace writes it, and what it gave back.
struct Call<'a> {
    name: &'a str,
    given: Vec<&'a str>,
    back: i64,
}

impl Recording {
    /// Of an actor in this world.
    pub(crate) fn of(world: &World, passphrase: &str, acts: &[Act]) -> Self {
        give_orders(world, passphrase, acts);
        let before = Disk::of(&Image::of(world.root()));
        let file = tempfile::NamedTempFile::new_in(world.root().parent().unwrap()).unwrap();
        let mut strace = Command::new("strace");
        strace.args(["-f", "--seccomp-bpf", "-qq", "-xx", "-s", "100000000", "-e", "signal=none", "-e", CALLS, "-o"]);
        strace.arg(file.path()).arg("--").arg(program()).arg(world.root());
        let output = strace.env("TZ", "UTC").output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let after = before.clone();
        let mut this = Self { before, events: Vec::new(), after, root: world.root().to_owned(), open: BTreeMap::new() };
        this.read(&fs::read_to_string(file.path()).unwrap());
        this
    }

    fn read(&mut self, trace: &str) {
        // The reader is a process of its own, whose numbers for files mean others. It changes nothing, and may not.
        let first = trace.split(' ').next();
        let starts = trace.lines().filter(|line| line.contains(" execve("));
        let readers: BTreeSet<&str> = starts.filter_map(|line| line.split(' ').next()).collect();
        // Of two threads that call at the same time, one call is written in two pieces.
        let mut begun = BTreeMap::<&str, &str>::new();
        for line in trace.lines() {
            let (thread, rest) = line.split_once(' ').unwrap();
            let rest = rest.trim_start();
            if Some(thread) != first && readers.contains(thread) {
                continue;
            }
            if let Some(first) = rest.strip_suffix(" <unfinished ...>") {
                begun.insert(thread, first);
            } else if let Some((_, second)) = rest.strip_prefix("<... ").and_then(|rest| rest.split_once(" resumed>")) {
                self.call(&format!("{}{second}", begun.remove(thread).unwrap()));
            } else {
                self.call(rest);
            }
        }
    }

    fn call(&mut self, line: &str) {
        let Some(call) = Call::of(line) else { return };
        if call.back < 0 {
            return;
        }
        let number = |at: usize| call.given[at].parse::<i64>().unwrap_or(-1);
        match call.name {
            "open" | "openat" | "creat" => self.opened(&call),
            "close" => drop(self.open.remove(&number(0))),
            "dup" | "dup2" | "dup3" => self.duplicated(number(0), call.back),
            "fcntl" if call.given[1].starts_with("F_DUPFD") => self.duplicated(number(0), call.back),
            "lseek" => {
                if let Some(open) = self.open.get_mut(&number(0)) {
                    open.at = usize::try_from(call.back).unwrap();
                }
            }
            // `[{iov_base="…", iov_len=…}]`: nothing but an actor's own words is written in this way.
            "writev" => self.said(&bytes(call.given[1].strip_prefix("[{iov_base=").unwrap())),
            "write" | "pwrite64" => {
                let place = (call.name == "pwrite64").then(|| number(3));
                self.written(number(0), bytes(call.given[1]), place, call.back);
            }
            "copy_file_range" => {
                assert_eq!((call.given[1], call.given[3]), ("NULL", "NULL"));
                self.copied(number(0), number(2), call.back);
            }
            "sendfile" => self.copied(number(1), number(0), call.back),
            "ftruncate" => {
                if let Some(open) = self.open.get(&number(0)) {
                    self.happens(Event::Resize { file: open.node, to: usize::try_from(number(1)).unwrap() });
                }
            }
            "fsync" | "fdatasync" => {
                if let Some(node) = self.open.get(&number(0)).map(|open| open.node) {
                    let folder = self.after.is_folder(node);
                    self.happens(if folder { Event::SyncFolder(node) } else { Event::SyncFile(node) });
                }
            }
            "mkdir" | "mkdirat" | "rmdir" | "unlink" | "unlinkat" | "rename" | "renameat" | "renameat2" | "link"
            | "linkat" => self.named(&call),
            "mmap" => {
                let shared = call.given[3].contains("MAP_SHARED") && call.given[2].contains("PROT_WRITE");
                assert!(
                    !shared || !self.open.contains_key(&number(4)),
                    "memory is written past the model: {line:.200}"
                );
            }
            "fcntl" | "execve" => {}
            _ => {
                let ours = call.given.iter().any(|one| one.parse().is_ok_and(|number| self.open.contains_key(&number)));
                assert!(!ours, "a call that the model does not know: {line:.200}");
            }
        }
    }

    fn happens(&mut self, event: Event) {
        self.after.apply(&event);
        self.events.push(event);
    }

    fn said(&mut self, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        for line in text.lines().filter(|line| line.contains('\t')) {
            self.events.push(Event::Said(line.to_owned()));
        }
    }

    /// The folder and the name that a call means, if they are in the world.
    fn place(&self, base: Option<&str>, path: &str) -> Option<(Node, String)> {
        let path = PathBuf::from(String::from_utf8(bytes(path)).unwrap());
        let (from, rest) = match (path.is_absolute(), base) {
            (true, _) => (0, path.strip_prefix(&self.root).ok()?.to_owned()),
            (false, Some(base)) => (self.open.get(&base.parse().ok()?)?.node, path),
            // Nothing of the world is ever called from the folder that the program was started in.
            (false, None) => return None,
        };
        let names: Vec<&str> = rest
            .components()
            .map(|part| match part {
                Component::Normal(name) => name.to_str().unwrap(),
                other => panic!("a path that the model does not know: {other:?}"),
            })
            .collect();
        let (name, folders) = names.split_last()?;
        let folder = folders.iter().try_fold(from, |node, name| match &self.after.0[node] {
            Thing::Folder(inside) => inside.get(*name).copied(),
            Thing::File(_) => None,
        })?;
        Some((folder, (*name).to_owned()))
    }

    fn at(&self, place: &(Node, String)) -> Option<Node> {
        match &self.after.0[place.0] {
            Thing::Folder(inside) => inside.get(&place.1).copied(),
            Thing::File(_) => None,
        }
    }

    fn opened(&mut self, call: &Call<'_>) {
        let (base, path, flags) = match call.name {
            "openat" => (Some(call.given[0]), call.given[1], call.given[2]),
            "open" => (None, call.given[0], call.given[1]),
            _ => panic!("a call that the model does not know: {}", call.name),
        };
        let root = String::from_utf8(bytes(path)).unwrap() == self.root.to_str().unwrap();
        let Some(place) = self.place(base, path) else {
            // A number that meant a file of ours may mean something else now.
            self.open.remove(&call.back);
            if root {
                self.open.insert(call.back, Open { node: 0, at: 0 });
            }
            return;
        };
        let node = match self.at(&place) {
            Some(node) => {
                if flags.contains("O_TRUNC") {
                    self.happens(Event::Resize { file: node, to: 0 });
                }
                node
            }
            None => {
                assert!(flags.contains("O_CREAT"), "what was opened is not there: {place:?}");
                let node = self.after.add(Thing::File(Vec::new()));
                self.before.add(Thing::File(Vec::new()));
                self.happens(Event::Named { gives: Some((place, node)), takes: None });
                node
            }
        };
        assert!(!flags.contains("O_APPEND"), "a call that the model does not know");
        self.open.insert(call.back, Open { node, at: 0 });
    }

    fn duplicated(&mut self, from: i64, to: i64) {
        if let Some(Open { node, at }) = self.open.get(&from) {
            // Only ever to be synced or closed: a place that both write at is not in the model.
            let (node, at) = (*node, *at);
            self.open.insert(to, Open { node, at });
        }
    }

    fn written(&mut self, number: i64, mut bytes: Vec<u8>, place: Option<i64>, back: i64) {
        let Some(open) = self.open.get_mut(&number) else { return };
        bytes.truncate(usize::try_from(back).unwrap());
        let at = place.map_or(open.at, |place| usize::try_from(place).unwrap());
        if place.is_none() {
            open.at += bytes.len();
        }
        let file = open.node;
        self.happens(Event::Write { file, at, bytes });
    }

    fn copied(&mut self, from: i64, to: i64, back: i64) {
        let many = usize::try_from(back).unwrap();
        let (Some(source), true) = (self.open.get_mut(&from), many > 0) else { return };
        let (node, at) = (source.node, source.at);
        source.at += many;
        let bytes = self.after.file(node)[at..at + many].to_vec();
        self.written(to, bytes, None, back);
    }

    fn named(&mut self, call: &Call<'_>) {
        let place = |from: usize, at: bool| {
            if at {
                self.place(Some(call.given[from]), call.given[from + 1])
            } else {
                self.place(None, call.given[from])
            }
        };
        let at = call.name.contains("at");
        match call.name {
            "mkdir" | "mkdirat" => {
                let Some(place) = place(0, at) else { return };
                let node = self.after.add(Thing::Folder(BTreeMap::new()));
                self.before.add(Thing::Folder(BTreeMap::new()));
                self.happens(Event::Named { gives: Some((place, node)), takes: None });
            }
            "unlink" | "unlinkat" | "rmdir" => {
                let Some(place) = place(0, at) else { return };
                self.happens(Event::Named { gives: None, takes: Some(place) });
            }
            _ => {
                let (Some(from), Some(to)) = (place(0, at), place(if at { 2 } else { 1 }, at)) else { return };
                let node = self.at(&from).unwrap();
                let takes = (!call.name.starts_with("link")).then_some(from);
                self.happens(Event::Named { gives: Some((to, node)), takes });
            }
        }
    }
}

impl<'a> Call<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let (call, back) = line.rsplit_once(" = ")?;
        let (name, given) = call.trim_end().strip_suffix(')')?.split_once('(')?;
        let back = back.split(' ').next()?;
        let back =
            back.strip_prefix("0x").map_or_else(|| back.parse().ok(), |hex| i64::from_str_radix(hex, 16).ok())?;
        Some(Self { name, given: given.split(", ").collect(), back })
    }
}

/// What strace writes as `"\x2f\x64"`.
fn bytes(written: &str) -> Vec<u8> {
    let inside = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let inside = inside.unwrap_or_else(|| panic!("strace has cut something short: {written:.200}"));
    inside.split("\\x").skip(1).map(|hex| u8::from_str_radix(hex, 16).unwrap()).collect()
}

/// Whether two images are the same, and if not, where.
pub(crate) fn difference(one: &Image, other: &Image) -> Option<PathBuf> {
    let all: BTreeMap<&Path, _> = one.0.iter().map(|(path, bytes)| (path.as_path(), bytes)).collect();
    let others: BTreeMap<&Path, _> = other.0.iter().map(|(path, bytes)| (path.as_path(), bytes)).collect();
    let differs = |path: &&&Path| all.get(**path) != others.get(**path);
    all.keys().chain(others.keys()).find(differs).map(|path| path.to_path_buf())
}
