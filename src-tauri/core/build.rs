//! Builds again when anything in `content` is added, changed or removed: it is embedded.

fn main() {
    println!("cargo::rerun-if-changed=../../content");
}
