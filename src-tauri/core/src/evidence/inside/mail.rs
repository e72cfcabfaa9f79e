//! The signatures of a mail in words.

use cairn_reader_protocol::Field;

use super::{MailSignatures, Metadata, told::said};
use crate::{
    evidence::MailSignature,
    words::{Arg, Words},
};

/// A sentence for each; and one where a mail has none.
pub(super) fn signatures(fields: &[Field], found: Option<&MailSignatures>, words: &Words) -> Vec<String> {
    let Some(found) = found else {
        let mail =
            |name: &str| fields.iter().any(|field| field.group == "mail" && field.name.eq_ignore_ascii_case(name));
        // Those in a file of many mails can't be told apart: of them nothing is said.
        let none = mail("From") && !mail("DKIM-Signature") && !mail("MailCount");
        return if none { vec![words.plain("inside-mail-unsigned")] } else { Vec::new() };
    };
    let at = found.checked.as_deref().map(|at| said(at, words)).unwrap_or_default();
    let mut told = Vec::new();
    for signature in &found.signatures {
        if signature.is_checked() {
            let args: [(&str, Arg<'_>); 3] = [
                ("at", at.clone().into()),
                ("domain", whose(signature, words).into()),
                ("verdict", signature.verdict.as_str().into()),
            ];
            told.push(words.text("inside-mail-checked", &args));
        } else {
            told.push(words.text("inside-mail-dkim", &[("domain", whose(signature, words).into())]));
        }
        if signature.part {
            told.push(words.plain("inside-mail-part"));
        }
    }
    told
}

/// A row of the table for each.
pub(super) fn rows(found: Option<&MailSignatures>, words: &Words) -> Vec<Metadata> {
    let signatures = found.map(|found| found.signatures.as_slice()).unwrap_or_default();
    let row = |signature: &MailSignature| {
        let args: [(&str, Arg<'_>); 2] =
            [("domain", whose(signature, words).into()), ("verdict", signature.verdict.as_str().into())];
        Metadata { field: "DKIM".into(), value: words.text("inside-mail-verdict", &args), source: "mail".into() }
    };
    signatures.iter().map(row).collect()
}

fn whose(signature: &MailSignature, words: &Words) -> String {
    if signature.domain.is_empty() { words.plain("inside-mail-nobody") } else { signature.domain.clone() }
}
