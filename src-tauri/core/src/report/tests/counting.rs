//! How long a text is: the same table as the window's own count (`ui/src/stages/report/count.test.ts`).

use super::{super::fit::Unit, *};

#[derive(serde::Deserialize)]
struct Counted {
    text: String,
    utf16: u32,
    graphemes: u32,
    bytes: u32,
}

#[test]
fn every_unit_counts_as_it_is_written_down() {
    let table = std::fs::read_to_string(fixture("counting.json")).unwrap();
    let table: Vec<Counted> = serde_json::from_str(&table).unwrap();
    assert!(table.len() > 10);
    for one in table {
        let counted = [Unit::Utf16, Unit::Graphemes, Unit::Bytes].map(|unit| unit.count(&one.text));
        assert_eq!(counted, [one.utf16, one.graphemes, one.bytes], "{}", one.text);
    }
}
