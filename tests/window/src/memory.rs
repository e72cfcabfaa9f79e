//! What stands in the memory of Cairn's processes.

use crate::journey::is_deep;
use crate::life::OF_THE_WEB_VIEW;
use crate::processes::{Process, until};
use crate::session::program;
use crate::trouble::Step;
use crate::window::Window;
use std::fs::{self, File};
use std::io::{BufRead, ErrorKind};
use std::os::unix::fs::FileExt;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(15);
const PAGE: u64 = 4096;
/// How much is read at once. Nothing that is looked for is longer than what two reads share.
const CHUNK: u64 = 1 << 20;
const SHARED: u64 = PAGE;

/// One thing to look for, under the name that a failure is told by.
pub struct Wanted {
    name: String,
    bytes: Vec<u8>,
}

impl Wanted {
    /// A text, as Rust keeps it and as a web view does.
    #[must_use]
    pub fn text(text: &str) -> [Self; 2] {
        let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [Self::bytes(&format!("“{text}”"), text.as_bytes()), Self { name: format!("“{text}”, wide"), bytes: wide }]
    }

    /// The same by another name: what is secret is not told by a failure.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        Self { name: name.into(), ..self }
    }

    /// Bytes that are no text.
    #[must_use]
    pub fn bytes(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.into(), bytes: bytes.into() }
    }

    /// The place of the byte in it that memory has least of.
    fn rarest(&self, often: &[u32; 256]) -> usize {
        let places = self.bytes.iter().enumerate();
        places.min_by_key(|(_, byte)| often.get(usize::from(**byte))).map_or(0, |(place, _)| place)
    }

    /// Whether it stands there. The library's own search for one byte is fast in a test that is not optimised, too.
    fn is_in(&self, bytes: &[u8], rarest: usize) -> bool {
        let Some(wanted) = self.bytes.get(rarest) else { return false };
        let (mut rest, mut at) = (bytes, 0);
        while let Ok(passed @ 1..) = rest.skip_until(*wanted) {
            at += passed;
            let start = (at - 1).checked_sub(rarest);
            if start.and_then(|start| bytes.get(start..start + self.bytes.len())) == Some(&*self.bytes) {
                return true;
            }
        }
        false
    }
}

impl Window {
    /// Where these stand in the memory of the processes that are Cairn's: the program, its readers, and those that draw
    /// its pages. `None` where this computer lets nobody look.
    ///
    /// # Errors
    /// When one of them does not come.
    pub async fn find_in_memory(&self, wanted: &[Wanted]) -> Step<Option<Vec<String>>> {
        let own = program();
        let own = own.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let ours = |one: &Process| {
            one.program == own || one.program == "cairn-reader" || OF_THE_WEB_VIEW.contains(&one.program.as_str())
        };
        // One that has just been started draws its first page a moment later.
        let all = until(PATIENCE, || {
            let processes: Vec<Process> = self.processes().into_iter().filter(ours).collect();
            let is_there = |name: &str| processes.iter().any(|one| one.program == name);
            (is_there(&own) && is_there("WebKitWebProcess")).then_some(processes)
        });
        let processes = all.await.ok_or("Not all processes of Cairn are there.")?;
        let mut found = Vec::new();
        for process in &processes {
            match looked_through(process, wanted) {
                Ok(names) => found.extend(names.into_iter().map(|name| format!("{} in {}", name, process.program))),
                Err(error) if error.kind() == ErrorKind::PermissionDenied => return Ok(None),
                Err(error) => return Err(format!("{}: {error}", process.program).into()),
            }
        }
        Ok(Some(found))
    }
}

/// Every page that is there, of every region that can be read.
fn looked_through(process: &Process, wanted: &[Wanted]) -> std::io::Result<Vec<String>> {
    let folder = format!("/proc/{}", process.pid);
    let (memory, pages) = (File::open(format!("{folder}/mem"))?, File::open(format!("{folder}/pagemap"))?);
    let mut places: Vec<usize> = Vec::new();
    let mut found = vec![false; wanted.len()];
    for (from, to) in regions(&fs::read_to_string(format!("{folder}/smaps"))?) {
        for (from, to) in present(&pages, from, to) {
            let mut at = from;
            while at < to {
                let size = (to - at).min(CHUNK);
                let mut bytes = vec![0; usize::try_from(size).unwrap_or_default()];
                // A region of a device has pages that can't be read, and a page may be gone since.
                if memory.read_exact_at(&mut bytes, at).is_ok() {
                    if places.is_empty() {
                        let often = often(&bytes);
                        places = wanted.iter().map(|one| one.rarest(&often)).collect();
                    }
                    for ((found, one), rarest) in found.iter_mut().zip(wanted).zip(&places) {
                        *found = *found || one.is_in(&bytes, *rarest);
                    }
                }
                at = if at + size < to { at + size - SHARED } else { to };
            }
        }
    }
    if places.is_empty() {
        return Err(std::io::Error::new(ErrorKind::PermissionDenied, "nothing can be read"));
    }
    Ok(wanted.iter().zip(found).filter(|(_, found)| *found).map(|(one, _)| one.name.clone()).collect())
}

fn often(bytes: &[u8]) -> [u32; 256] {
    let mut often = [0; 256];
    for byte in bytes {
        if let Some(count) = often.get_mut(usize::from(*byte)) {
            *count += 1;
        }
    }
    often
}

/// The regions with something in them that can be read, by their first and last address. What is only read from a file
/// holds what that file does, and the files are looked through elsewhere: the deep run reads it all the same.
fn regions(smaps: &str) -> Vec<(u64, u64)> {
    let mut regions = Vec::new();
    let mut region = None;
    for line in smaps.lines() {
        if let Some(place) = place(line) {
            let (rights, file) = (line.split(' ').nth(1).unwrap_or_default(), line.contains(" /"));
            // What the kernel lays there is nobody's memory.
            let own = rights.starts_with('r') && !line.ends_with("[vvar]") && !line.ends_with("[vsyscall]");
            region = (own && (is_deep() || !file || rights.contains('w'))).then_some(place);
        } else if (line.starts_with("Rss:") || line.starts_with("Swap:")) && !line.contains(" 0 kB") {
            regions.extend(region.take());
        }
    }
    regions
}

/// Of a line that begins a region.
fn place(line: &str) -> Option<(u64, u64)> {
    let (from, to) = line.split_once(' ')?.0.split_once('-')?;
    Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
}

/// The runs of pages that are there, or swapped out: reading the others would only make pages of nothing.
fn present(pages: &File, from: u64, to: u64) -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    let mut at = from;
    while at < to {
        let count = ((to - at) / PAGE).min(1 << 16);
        let mut entries = vec![0; usize::try_from(count * 8).unwrap_or_default()];
        if pages.read_exact_at(&mut entries, at / PAGE * 8).is_err() {
            break;
        }
        for (number, entry) in (0..).zip(entries.chunks_exact(8)) {
            // Bit 63 says that it is there, bit 62 that it is swapped out.
            let there = entry.last().is_some_and(|high| high & 0b1100_0000 != 0);
            let page = at + number * PAGE;
            match runs.last_mut() {
                Some(last) if there && last.1 == page => last.1 += PAGE,
                _ if there => runs.push((page, page + PAGE)),
                _ => {}
            }
        }
        at += count * PAGE;
    }
    runs
}
