//! XMP: a packet of RDF that can stand in many kinds of files. It is meant to be found by looking for its marks.

use memchr::memmem;
use roxmltree::{Document, Node};

use super::{Fields, Problem, Source, bytes, field};

const BEGIN: &[u8] = b"<x:xmpmeta";
const END: &[u8] = b"</x:xmpmeta>";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/// Where it is looked for: writers put it near the beginning, and some at the end.
const HEAD: u64 = 8 << 20;
const TAIL: u64 = 1 << 20;

/// What the first packet says.
pub(super) fn read(source: &mut impl Source, size: u64) -> Result<Fields, Problem> {
    let mut packet = None;
    for from in [0, size.saturating_sub(TAIL)] {
        let part = bytes(source, from, if from == 0 { HEAD } else { TAIL }).map_err(|_| Problem::Damaged)?;
        packet = found(&part).map(<[u8]>::to_vec);
        if packet.is_some() || size <= HEAD {
            break;
        }
    }
    let Some(packet) = packet else { return Ok(Vec::new()) };
    let text = String::from_utf8(packet).map_err(|_| Problem::Damaged)?;
    // It refuses a DTD, and so anything that could grow.
    let packet = Document::parse(&text).map_err(|_| Problem::Damaged)?;
    let described = packet.descendants().filter(|node| node.has_tag_name((RDF, "Description")));
    Ok(described.flat_map(properties).collect())
}

fn found(part: &[u8]) -> Option<&[u8]> {
    let from = memmem::find(part, BEGIN)?;
    let rest = part.get(from..)?;
    rest.get(..memmem::find(rest, END)? + END.len())
}

/// Properties written as attributes, and as elements: one value, or a list of them.
fn properties(node: Node<'_, '_>) -> Vec<cairn_reader_protocol::Field> {
    let ours = |namespace: Option<&str>| {
        namespace.is_some_and(|namespace| namespace != RDF && !namespace.ends_with("/XML/1998/namespace"))
    };
    let attributes = node.attributes().filter(|one| ours(one.namespace()));
    let written = attributes.filter_map(|one| field("XMP", one.name(), one.value()));
    let elements = node.children().filter(|one| one.is_element() && ours(one.tag_name().namespace()));
    let elements = elements.filter_map(|one| {
        let items: Vec<&str> =
            one.descendants().filter(|item| item.has_tag_name((RDF, "li"))).filter_map(|item| item.text()).collect();
        match items.as_slice() {
            [] if one.children().any(|inside| inside.is_element()) => None,
            [] => field("XMP", one.tag_name().name(), one.text()?),
            items => field("XMP", one.tag_name().name(), &items.join(", ")),
        }
    });
    written.chain(elements).collect()
}
