//! The process that is spoiled: it does what the orders in the given folder say.

fn main() {
    #[cfg(target_os = "linux")]
    cairn_crash::act_as_ordered();
}
