//! One parser, named by `CAIRN_FUZZ`, given whatever libFuzzer thinks of.
#![no_main]

use std::sync::LazyLock;

static TARGET: LazyLock<cairn_fuzz::Target> = LazyLock::new(|| {
    let name = std::env::var("CAIRN_FUZZ").unwrap_or_default();
    cairn_fuzz::target(&name).unwrap_or_else(|| panic!("CAIRN_FUZZ names a parser, and “{name}” is none"))
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| TARGET(bytes));
