//! Starts Cairn's window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Whatever is let go of is wiped, also what libraries had copied of a secret.
#[global_allocator]
static WIPED: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> std::process::ExitCode {
    cairn_app::run()
}
