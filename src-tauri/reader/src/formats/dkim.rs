//! The signatures of a mail (DKIM). Which key a signature was made with is said by the network, and this process reaches none: it
//! names the keys, and Cairn hands them over.

use std::{
    future::{Ready, ready},
    io::{self, ErrorKind},
    sync::Arc,
};

use cairn_reader_protocol::{Answer, Key, Signature, Verdict};
use mail_parser::{Header, Message};
use viadkim::{
    CanonicalStr, Config, FieldName, HeaderFields, VerificationError as Wrong, VerificationResult, VerificationStatus,
    crypto::VerificationError as Cryptography,
    header::FieldBody,
    verifier::{LookupTxt, PolicyError, Verifier},
};

use super::{
    Source, bytes,
    mail::{HEAD, head_of, parsed},
};

/// Larger mails are not checked: all of it has to be read.
const LARGEST: u64 = 64 << 20;
/// How many signatures are looked at, from the top.
const MOST: usize = 10;
/// How a file of many mails begins. Where one ends in it is anybody's guess, so none of their texts can be checked.
const MAILBOX: &[u8] = b"From ";

/// The signatures that stand in a head; none of them is checked.
pub(super) fn named(message: &Message<'_>, head: &[u8]) -> Vec<Signature> {
    if head.starts_with(MAILBOX) { Vec::new() } else { signatures(message, head, b"", &[]) }
}

/// The signatures of a mail, checked with these keys.
pub(super) fn checked(source: &mut impl Source, keys: &[Key]) -> io::Result<Vec<Signature>> {
    let text = bytes(source, 0, LARGEST + 1)?;
    let head = head_of(&text);
    let Some(message) = parsed(head).filter(|_| head.len() as u64 <= HEAD && !text.starts_with(MAILBOX)) else {
        return Ok(Vec::new());
    };
    let rest = text.get(head.len()..).unwrap_or_default();
    // Mails travel with two characters at the end of each line; some programs keep them with one.
    let mut found = if head.ends_with(b"\r\n") {
        signatures(&message, head, rest.strip_prefix(b"\r\n").unwrap_or(rest), keys)
    } else {
        signatures(&message, head, &with_both(rest), keys)
    };
    if text.len() as u64 > LARGEST {
        found.iter_mut().for_each(|signature| signature.verdict = Verdict::CantTell);
    }
    Ok(found)
}

fn with_both(text: &[u8]) -> Vec<u8> {
    let mut both = Vec::with_capacity(text.len() + text.len() / 32);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_suffix(b"\n") {
            Some(line) => both.extend([line, b"\r\n"].concat()),
            None => both.extend(line),
        }
    }
    both
}

fn signatures(message: &Message<'_>, head: &[u8], body: &[u8], keys: &[Key]) -> Vec<Signature> {
    let fields: Vec<_> = message.headers().iter().map(|header| as_it_stands(header, head)).collect();
    // A line that no mail may have can't be hashed, and whatever signs it can't be checked.
    let odd = fields.iter().any(Option::is_none);
    let Ok(fields) = HeaderFields::new(fields.into_iter().flatten().collect::<Vec<_>>()) else { return Vec::new() };
    let results = verified(&fields, body, keys).unwrap_or_default();
    let mut found: Vec<_> = results.into_iter().map(|result| told(result, keys)).collect();
    for signature in found.iter_mut().filter(|signature| odd && signature.verdict == Verdict::HeadChanged) {
        signature.verdict = Verdict::CantTell;
    }
    found
}

/// Name and value, byte for byte, but for the ends of lines.
fn as_it_stands(header: &Header<'_>, head: &[u8]) -> Option<(FieldName, FieldBody)> {
    let (field, from, to) = (header.offset_field(), header.offset_start(), header.offset_end());
    let name = head.get(field as usize..(from as usize).checked_sub(1)?)?;
    let value = head.get(from as usize..to as usize)?;
    let value = match (value.strip_suffix(b"\r\n"), value.strip_suffix(b"\n")) {
        (Some(value), _) => value.to_vec(),
        (None, Some(value)) => with_both(value),
        (None, None) => value.to_vec(),
    };
    Some((FieldName::new(std::str::from_utf8(name).ok()?).ok()?, FieldBody::new(value).ok()?))
}

fn verified(fields: &HeaderFields, body: &[u8], keys: &[Key]) -> io::Result<Vec<VerificationResult>> {
    // What is looked into may be years old: that a server should no longer take it in says nothing of who signed it.
    let config =
        Config { max_signatures: MOST, allow_expired: true, allow_timestamp_in_future: true, ..Config::default() };
    // The library asks for keys in tasks, with a time limit. Here all of them are there already: nothing ever waits.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let Some(mut verifier) = runtime.block_on(Verifier::verify_header(&Known(keys.into()), fields, &config)) else {
        return Ok(Vec::new());
    };
    let _ = verifier.process_body_chunk(body);
    Ok(verifier.finish())
}

/// The keys that were handed over.
#[derive(Clone)]
struct Known(Arc<[Key]>);

impl LookupTxt for Known {
    type Answer = Vec<io::Result<Vec<u8>>>;
    type Query<'a> = Ready<io::Result<Self::Answer>>;

    fn lookup_txt(&self, name: &str) -> Self::Query<'_> {
        let key = self.0.iter().find(|key| key.name == name.trim_end_matches('.'));
        ready(match key.map(|key| &key.answer) {
            Some(Answer::Texts(texts)) => Ok(texts.iter().map(|text| Ok(text.clone().into_bytes())).collect()),
            Some(Answer::Nothing) => Err(ErrorKind::NotFound.into()),
            Some(Answer::Silence) | None => Err(ErrorKind::TimedOut.into()),
        })
    }
}

fn told(result: VerificationResult, keys: &[Key]) -> Signature {
    let verdict = verdict(&result.status);
    let Some(signature) = result.signature else {
        // What can be told of one that can't be read.
        let (domain, selector, algorithm) = match result.status {
            VerificationStatus::Failure(Wrong::DkimSignatureFormat(error)) => {
                (error.domain_str, error.selector_str, error.algorithm_str)
            }
            _ => (None, None, None),
        };
        let [domain, selector, algorithm] =
            [domain, selector, algorithm].map(|text| text.map(String::from).unwrap_or_default());
        return Signature { domain, selector, algorithm, key: None, signed: Vec::new(), part: None, verdict };
    };
    let (domain, selector) = (signature.domain.to_ascii(), signature.selector.to_ascii());
    let key = format!("{selector}._domainkey.{domain}");
    let asked = keys.iter().any(|known| known.name == key);
    Signature {
        domain,
        selector,
        algorithm: signature.algorithm.canonical_str().to_owned(),
        signed: signature.signed_headers.iter().map(|name| name.as_ref().to_owned()).collect(),
        part: signature.body_length,
        verdict: if asked { verdict } else { Verdict::NotChecked },
        key: Some(key),
    }
}

fn verdict(status: &VerificationStatus) -> Verdict {
    let VerificationStatus::Failure(wrong) = status else { return Verdict::Pass };
    match wrong {
        // The head was checked before, and fits.
        Wrong::BodyHashMismatch | Wrong::InsufficientContent => Verdict::BodyChanged,
        // A sender that stands there unsigned was put there later.
        Wrong::VerificationFailure(Cryptography::VerificationFailure)
        | Wrong::Policy(PolicyError::UnsignedHeaderOccurrence) => Verdict::HeadChanged,
        Wrong::NoKeyFound | Wrong::KeyRevoked => Verdict::KeyGone,
        Wrong::Timeout | Wrong::KeyLookup => Verdict::NoAnswer,
        _ => Verdict::CantTell,
    }
}
