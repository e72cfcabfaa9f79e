//! What a file holds beside itself: the members of an archive, and the parts of a mail or the pictures of a document that
//! someone has to be asked about.

mod archive;
mod mail;
mod pdf;
mod web;
mod zipped;

use std::io::{Read, Write};

use cairn_reader_protocol::{Holding, HoldingKind, Member};

use super::{Problem, Source, document, mail as head};
use crate::remote::Remote;

pub(crate) use archive::member;

/// How many members are told at most, and how many characters of a name.
const MOST: usize = 5000;
const LONGEST_NAME: usize = 300;

/// Tells what a file holds. What no parser here knows holds nothing beside itself.
pub(crate) fn read<F: Read, T: Write>(media_type: &str, mut remote: Remote<'_, F, T>) -> Holding {
    let size = remote.size();
    let (kind, found) = match media_type {
        kind if archive::is_one(kind) => (HoldingKind::Archive, archive::members(kind, &mut remote)),
        "application/pdf" => (HoldingKind::Parts, pdf::pictures(&mut remote, size)),
        "text/plain" | "application/mbox" | "message/rfc822" => (HoldingKind::Parts, mail::parts(&mut remote, size)),
        "application/rtf" | "text/rtf" => (HoldingKind::Parts, web::in_rich_text(&mut remote, size)),
        "text/html" => (HoldingKind::Parts, web::pictures(&mut remote, size)),
        kind if document::is_one(kind) || kind == "application/epub+zip" => {
            (HoldingKind::Parts, zipped::pictures(&mut remote))
        }
        _ => (HoldingKind::Parts, Ok(Vec::new())),
    };
    let (mut members, problem) = match found {
        Ok(members) => (members, None),
        Err(problem) => (Vec::new(), Some(problem)),
    };
    let problem = if members.len() > MOST { Some(Problem::TooMany) } else { problem };
    members.truncate(MOST);
    Holding { kind, members, problem: problem.map(|problem| problem.code().to_owned()) }
}

/// A member, with what of its name can be shown.
fn named(name: &str, size: u64, text: bool) -> Member {
    let name: String = name.chars().take(LONGEST_NAME).collect();
    Member { name, size, text }
}
