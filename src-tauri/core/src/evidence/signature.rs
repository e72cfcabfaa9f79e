//! The signatures of a mail (DKIM). They are named without a question to anyone. Checking them needs the domain's key, which only
//! the network knows: that is asked for when the person wants it, and what came of it is kept with the key, since domains
//! exchange their keys and the same question may find nothing next year.

use std::io::{Read, Seek};

use cairn_reader_protocol::{Answer, Key, Signature, Verdict};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{EvidenceItem, Reader};
use crate::{failure::Failure, journal::Journal};

/// What the custody chain calls it.
const ACTION: &str = "signature-checked";
/// The longest name that a name server takes.
const LONGEST_NAME: usize = 253;

/// Asks for the keys of domains. Its only implementation that reaches out lies where the few acts that use the network are.
pub trait KeyLookup {
    /// The texts under a name such as `selector._domainkey.example.org`.
    fn texts(&self, name: &str) -> Answer;
}

/// A signature of a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MailSignature {
    /// Whose it is; empty where the mail doesn't say.
    pub domain: String,
    /// Which of the domain's keys it was made with.
    pub selector: String,
    /// How it was made: `rsa-sha256`.
    pub algorithm: String,
    /// Which lines of the head are signed.
    pub signed: Vec<String>,
    /// Whether only a part of the text is signed.
    pub part: bool,
    /// `not-checked`, `pass`, `body-changed`, `head-changed`, `key-gone`, `no-answer` or `cant-tell`.
    pub verdict: String,
    /// The name to ask for its key; none where the signature can't be read.
    pub key_name: Option<String>,
    /// The key that was found there, as it stood there.
    pub key: Option<String>,
}

/// The signatures of a mail, from the top.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MailSignatures {
    /// When they were checked last; none where nobody did.
    pub checked: Option<String>,
    /// What came of it.
    pub signatures: Vec<MailSignature>,
}

/// What is kept of a check.
#[derive(Deserialize)]
struct Kept {
    signatures: Vec<MailSignature>,
}

impl Journal {
    /// Checks the signatures of a mail, with keys that `lookup` asks for: one question for each, with nothing of the mail in it
    /// but the name of the key. What came of it is kept.
    ///
    /// # Errors
    /// [`Failure::NoSignature`] where there is none whose key could be asked for, [`Failure::ItemProtected`],
    /// [`Failure::NotFound`], [`Failure::EvidenceDamaged`], [`Failure::ReaderFailed`].
    pub fn check_signatures(
        &self,
        id: &str,
        reader: &Reader,
        lookup: &dyn KeyLookup,
    ) -> Result<MailSignatures, Failure> {
        let item = self.evidence_item(id)?;
        let mut file = self.vault().open_blob(&self.openable_blob(&item)?)?;
        let keys = asked(&named(&item, reader, &mut file)?, lookup);
        if keys.is_empty() {
            return Err(Failure::NoSignature);
        }
        let found = reader.signatures(&item, keys.clone(), &mut file)?;
        let signatures = found.into_iter().map(|signature| told(signature, &keys)).collect::<Vec<_>>();
        let at = self.write(|w| {
            let case: String =
                w.tx().query_row("SELECT case_id FROM evidence WHERE id = ?1", [id], |row| row.get(0))?;
            w.custody(&case, ACTION, Some(id), &json!({ "number": item.number, "signatures": signatures }))?;
            Ok(w.written())
        })?;
        Ok(MailSignatures { checked: Some(at), signatures })
    }

    /// What came of the last check; or the signatures as they stand in the mail.
    pub(super) fn signatures_of(&self, id: &str, named: Vec<Signature>) -> Result<Option<MailSignatures>, Failure> {
        if named.is_empty() {
            return Ok(None);
        }
        let last: Option<(String, String)> = self.read(|db| {
            let sql = "SELECT json_extract(c.event, '$.at'), d.detail FROM custody c
                 JOIN custody_detail d ON d.case_id = c.case_id AND d.seq = c.seq
                 WHERE c.case_id = (SELECT case_id FROM evidence WHERE id = ?1) AND d.detail IS NOT NULL
                   AND json_extract(c.event, '$.subject') = ?1 AND json_extract(c.event, '$.action') = ?2
                 ORDER BY c.seq DESC LIMIT 1";
            Ok(db.query_row(sql, [id, ACTION], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })?;
        let kept = last.and_then(|(at, detail)| Some((at, serde_json::from_str::<Kept>(&detail).ok()?)));
        Ok(Some(match kept {
            Some((at, kept)) => MailSignatures { checked: Some(at), signatures: kept.signatures },
            None => MailSignatures {
                checked: None,
                signatures: named.into_iter().map(|signature| told(signature, &[])).collect(),
            },
        }))
    }
}

/// The names of the keys, each once. The mail chose them, and a name server gets them: what is no name is not sent.
fn named(item: &EvidenceItem, reader: &Reader, file: &mut (impl Read + Seek)) -> Result<Vec<String>, Failure> {
    let mut names: Vec<String> = Vec::new();
    for name in reader.signatures(item, Vec::new(), file)?.into_iter().filter_map(|signature| signature.key) {
        if is_name(&name) && !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

fn is_name(name: &str) -> bool {
    name.len() <= LONGEST_NAME
        && name.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        })
}

fn asked(names: &[String], lookup: &dyn KeyLookup) -> Vec<Key> {
    names.iter().map(|name| Key { name: name.clone(), answer: lookup.texts(name) }).collect()
}

fn told(signature: Signature, keys: &[Key]) -> MailSignature {
    let key = keys.iter().find(|key| signature.key.as_ref() == Some(&key.name));
    let key = key.and_then(|key| match &key.answer {
        Answer::Texts(texts) => Some(texts.join("\n")),
        Answer::Nothing | Answer::Silence => None,
    });
    MailSignature {
        domain: signature.domain,
        selector: signature.selector,
        algorithm: signature.algorithm,
        signed: signature.signed,
        part: signature.part.is_some(),
        verdict: signature.verdict.code().to_owned(),
        key_name: signature.key,
        key: key.filter(|key| !key.is_empty()),
    }
}

impl MailSignature {
    /// Whether it was looked at at all.
    pub(super) fn is_checked(&self) -> bool {
        self.verdict != Verdict::NotChecked.code()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_name_is_not_asked_for() {
        assert!(is_name("sel_1._domainkey.xn--bcher-kva.example.org"));
        for text in
            ["", "a..b", "a b.example.org", "a.example.org.", "ä.example.org", &"a.".repeat(130), &"a".repeat(64)]
        {
            assert!(!is_name(text), "{text}");
        }
    }
}
