//! What stands in the memory of Cairn's processes.

use crate::life::OF_THE_WEB_VIEW;
use crate::processes::Process;
use crate::session::program;
use crate::trouble::Step;
use crate::window::Window;
use memchr::memmem::Finder;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;

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
}

impl Window {
    /// Where these stand in the memory of the processes that are Cairn's: the program, its readers, and those that draw
    /// its pages. `None` where this computer lets nobody look.
    ///
    /// # Errors
    /// When there is no such process.
    pub fn find_in_memory(&self, wanted: &[Wanted]) -> Step<Option<Vec<String>>> {
        let own = program();
        let own = own.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let all = self.processes().into_iter();
        let processes: Vec<Process> = all
            .filter(|one| {
                one.program == own || one.program == "cairn-reader" || OF_THE_WEB_VIEW.contains(&one.program.as_str())
            })
            .collect();
        if !processes.iter().any(|one| one.program == own) || !processes.iter().any(|one| one.program != own) {
            return Err(format!("These are not all processes of Cairn: {processes:?}").into());
        }
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
    let finders: Vec<Finder<'_>> = wanted.iter().map(|one| Finder::new(&one.bytes)).collect();
    let mut found = vec![false; wanted.len()];
    let mut read_any = false;
    for (from, to) in regions(&fs::read_to_string(format!("{folder}/maps"))?) {
        for (from, to) in present(&pages, from, to) {
            let mut at = from;
            while at < to {
                let size = (to - at).min(CHUNK);
                let mut bytes = vec![0; usize::try_from(size).unwrap_or_default()];
                // A region of a device has pages that can't be read, and a page may be gone since.
                if memory.read_exact_at(&mut bytes, at).is_ok() {
                    read_any = true;
                    for (found, finder) in found.iter_mut().zip(&finders) {
                        *found = *found || finder.find(&bytes).is_some();
                    }
                }
                at = if at + size < to { at + size - SHARED } else { to };
            }
        }
    }
    if !read_any {
        return Err(std::io::Error::new(ErrorKind::PermissionDenied, "nothing can be read"));
    }
    Ok(wanted.iter().zip(found).filter(|(_, found)| *found).map(|(one, _)| one.name.clone()).collect())
}

/// The regions that can be read, by their first and last address.
fn regions(maps: &str) -> Vec<(u64, u64)> {
    let region = |line: &str| {
        let (place, rest) = line.split_once(' ')?;
        let (from, to) = place.split_once('-')?;
        // What the kernel lays there is nobody's memory.
        let own = rest.starts_with('r') && !line.ends_with("[vvar]") && !line.ends_with("[vsyscall]");
        let place = (u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?);
        own.then_some(place)
    };
    maps.lines().filter_map(region).collect()
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
