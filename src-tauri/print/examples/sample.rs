//! Writes sample reports, to be looked at: `cargo run -p cairn-print --example sample -- FOLDER`.

#[allow(dead_code)]
#[path = "../tests/print/documents.rs"]
mod documents;
#[path = "../tests/print/one_of_each.rs"]
mod one_of_each;

use std::{env, error::Error, fs, path::PathBuf, time::Instant};

use cairn_core::handoff::{
    Paper,
    document::{Print, ReportDocument},
};
use cairn_print::Printer;
use one_of_each::one_of_each;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("name a folder that the samples go to")?);
    fs::create_dir_all(&folder)?;
    let full = documents::full();
    let samples = [
        ("a4", full.clone()),
        ("letter", ReportDocument { paper: Paper::Letter, ..full }),
        ("empty", documents::empty()),
        ("urgent", documents::urgent()),
        ("long", documents::long()),
        (
            "hostile",
            one_of_each(
                "#panic() \u{202e}gpj.exe “Ж שלום” 你好 😀 WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            ),
        ),
    ];
    let mut told = String::new();
    for (name, document) in samples {
        let start = Instant::now();
        let pdf = Printer::new().pdf(&document)?;
        let printed = start.elapsed();
        let start = Instant::now();
        let pages = Printer::new().preview(&document)?;
        let shown = start.elapsed();
        fs::write(folder.join(format!("{name}.pdf")), &pdf)?;
        for (number, page) in pages.iter().enumerate() {
            fs::write(folder.join(format!("{name}-{}.svg", number + 1)), page)?;
        }
        told += &format!(
            "{name}: {} pages, {} bytes, PDF in {} ms, preview in {} ms\n",
            pages.len(),
            pdf.len(),
            printed.as_millis(),
            shown.as_millis()
        );
    }
    fs::write(folder.join("told.txt"), told)?;
    Ok(())
}
