//! `cairn-reader`: started by Cairn, fed by pipe, replaced when it dies.

use std::process::ExitCode;

fn main() -> ExitCode {
    // What a file makes a parser say may hold words of that file: it goes nowhere.
    std::panic::set_hook(Box::new(|_| {}));
    if cairn_reader::sandbox::close().is_err() {
        return ExitCode::from(2);
    }
    match cairn_reader::serve(std::io::stdin().lock(), std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
