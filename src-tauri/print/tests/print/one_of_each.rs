//! An invented document that has one of everything, and each text that it can have.

use cairn_core::handoff::document::{
    ReportAccount, ReportAnswer, ReportBlackedOut, ReportCustody, ReportCustodyEvent, ReportDevice, ReportDocument,
    ReportEntry, ReportErased, ReportItem, ReportMoment, ReportPart, ReportPermission, ReportReference,
    ReportSubmission, ReportTime, ReportTransfer, ReportVersion,
};

use super::documents;

/// A document that has this text wherever a text can be.
pub(crate) fn one_of_each(text: &str) -> ReportDocument {
    let text = text.to_owned();
    let some = Some(text.clone());
    let permission = ReportPermission { answer: text.clone(), who: text.clone(), what: text.clone(), at: some.clone() };
    ReportDocument {
        case_name: text.clone(),
        title: text.clone(),
        place: some.clone(),
        written: text.clone(),
        writer: text.clone(),
        danger_now: text.clone(),
        danger_words: text.clone(),
        what_happened: text.clone(),
        accounts: vec![ReportAccount {
            platform: text.clone(),
            handle: text.clone(),
            user_id: some.clone(),
            url: some.clone(),
            created_from_id: some.clone(),
            note: some.clone(),
            permissions: vec![permission.clone()],
        }],
        devices: vec![ReportDevice {
            name: text.clone(),
            state: some.clone(),
            number: 3,
            serial: some.clone(),
            marks: some.clone(),
            owner: some.clone(),
            passcode: some.clone(),
            found: some.clone(),
            holder: some.clone(),
            written: text.clone(),
            transfers: vec![ReportTransfer {
                at: text.clone(),
                from: some.clone(),
                to: text.clone(),
                purpose: text.clone(),
                method: some.clone(),
                place: some.clone(),
                receipt: some.clone(),
                gap: true,
            }],
            permissions: vec![permission],
        }],
        moments: vec![ReportMoment {
            at: text.clone(),
            certainty: text.clone(),
            text: text.clone(),
            refs: vec![1, u32::MAX],
        }],
        timeline: vec![ReportEntry {
            number: u32::MAX,
            kind: text.clone(),
            at: text.clone(),
            certainty: text.clone(),
            text: text.clone(),
            written: text.clone(),
            accounts: vec![text.clone(), text.clone()],
            earlier: vec![ReportVersion {
                version: 1,
                text: text.clone(),
                written: text.clone(),
                reason: some.clone(),
            }],
            corrected: some.clone(),
            reason: some.clone(),
        }],
        protected: vec![ReportReference {
            number: 2,
            text: text.clone(),
            where_it_is: some.clone(),
            url: some.clone(),
            account: some.clone(),
            seen: some.clone(),
            added: text.clone(),
            answer: some.clone(),
            protected_reason: some.clone(),
            size: Some(u64::MAX),
            members: 3,
            kept: 2,
        }],
        erased: vec![ReportErased {
            number: 4,
            kind: text.clone(),
            added: text.clone(),
            at: text.clone(),
            reason: text.clone(),
            instructed_by: some.clone(),
            instructed_at: some.clone(),
            despite_hold: true,
        }],
        submissions: vec![ReportSubmission {
            at: text.clone(),
            to: text.clone(),
            number: some.clone(),
            text: some.clone(),
            answers: vec![ReportAnswer { at: text.clone(), kind: text.clone(), text: some.clone() }],
        }],
        evidence: vec![ReportItem {
            number: 1,
            title: text.clone(),
            file: some.clone(),
            original_name: some.clone(),
            size: Some(u64::MAX),
            sha256: some.clone(),
            media_type: some.clone(),
            added: text.clone(),
            came: text.clone(),
            received_from: some.clone(),
            answer: some.clone(),
            permission: some.clone(),
            times: vec![ReportTime { what: text.clone(), at: text.clone(), source: text.clone() }],
            out_of: Some(2),
            parts: vec![ReportPart { name: text.clone(), answer: some.clone() }],
            blacked_out: Some(ReportBlackedOut { areas: 2, under: some.clone(), before: text.clone() }),
        }],
        custody: Some(ReportCustody {
            events: vec![ReportCustodyEvent {
                seq: 1,
                at: text.clone(),
                action: text.clone(),
                subject: some.clone(),
                hash: text.clone(),
            }],
            head: text.clone(),
        }),
        spoken: vec![text; 12],
        ..documents::empty()
    }
}
