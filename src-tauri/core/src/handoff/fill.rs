//! Fills the report from what was chosen of a case.

use std::collections::BTreeMap;

use super::{
    choose::{Chosen, HandoffRequest, account_line, platform_name, receiver},
    document::{
        ReportAccount, ReportAnswer, ReportBlackedOut, ReportCustody, ReportCustodyEvent, ReportDevice, ReportDocument,
        ReportEntry, ReportErased, ReportItem, ReportPart, ReportPermission, ReportReference, ReportSubmission,
        ReportTime, ReportTransfer, ReportVersion,
    },
    redact::Redacted,
    write::file_of,
};
use crate::{
    clock::{When, rfc3339},
    content, decode, directory,
    evidence::{Depicts, EvidenceItem},
    failure::Failure,
    journal::{Certainty, CustodyView, Device, Entry, EntryStub, Erased, Journal, Message, Permission, Submission},
    situation::{AgeBand, Happening, Situation, Suspect},
    words::Words,
};

/// What a line of the report is called, by the id in the journal.
type Names = BTreeMap<String, String>;

/// The report of `chosen`.
///
/// # Errors
/// [`Failure::NotFound`] for the case.
pub(super) fn document(
    journal: &Journal,
    case: &str,
    request: &HandoffRequest,
    chosen: &Chosen,
    redacted: &Redacted,
    chain: &CustodyView,
    words: &Words,
) -> Result<ReportDocument, Failure> {
    let situation = journal.situation(case)?;
    let accounts: Names = chosen.accounts.iter().map(|one| (one.id.clone(), account_line(one, words))).collect();
    let utc = |at: Option<&str>| at.and_then(|at| When::parse(at).ok()).map_or(i64::MAX, |at| at.utc_ms());
    let entries = chosen.entries.iter().map(|one| (utc(Some(&one.at)), entry(one, &accounts)));
    let named = chosen.messages.iter().filter(|one| one.named).map(|one| &one.message);
    let messages = named.map(|one| (utc(one.at.as_deref()), message(one, &accounts, words)));
    let stubs = chosen.erased_entries.iter().map(|one| (utc(Some(&one.written)), erased_entry(one, words)));
    let mut timeline: Vec<(i64, ReportEntry)> = entries.chain(messages).chain(stubs).collect();
    timeline.sort_by_key(|(utc, entry)| (*utc, entry.number));
    let place = place(&situation, words);
    let hides_place = request.redact.places && place.is_some();
    let with_text = request.recipient.gets_originals();
    Ok(ReportDocument {
        language: words.language().to_owned(),
        paper: request.paper,
        recipient: request.recipient,
        case_name: case_name(case),
        title: title(&situation, words),
        written: rfc3339(&journal.clock().now()),
        place: place.filter(|_| !hides_place),
        writer: words.text("handoff-text-writer", &[("role", situation.role.as_str().into())]),
        danger_now: situation.danger_now.as_str().to_owned(),
        danger_words: danger_words(&situation, words),
        what_happened: what_happened(&situation, words),
        accounts: chosen
            .accounts
            .iter()
            .map(|account| ReportAccount {
                platform: platform_name(&account.platform, words).to_owned(),
                handle: account.handle.clone(),
                user_id: account.user_id.clone(),
                url: account.url.clone(),
                created_from_id: account.created_from_id.clone(),
                note: decode::name_note(&account.handle, words).map(|note| note.text),
                permissions: permissions_of(&chosen.permissions, |one| one.account.as_ref() == Some(&account.id)),
            })
            .collect(),
        devices: chosen.devices.iter().map(|one| device(one, &chosen.permissions, words)).collect(),
        moments: Vec::new(),
        timeline: timeline.into_iter().map(|(_, entry)| entry).collect(),
        protected: chosen.protected.iter().map(|one| reference(one, &accounts)).collect(),
        erased: chosen.erased.iter().filter_map(erased).collect(),
        submissions: chosen.submissions.iter().map(|one| submission(one, with_text, words)).collect(),
        evidence: items(chosen),
        custody: request.with_custody.then(|| custody(chosen, chain, words)),
        spoken: chain.spoken.clone(),
        left_out: chosen.left_out,
        blacked_out: redacted.any() || hides_place,
    })
}

/// Four signs of the case's id: enough to tell a person's few cases apart on the phone.
fn case_name(id: &str) -> String {
    id.chars().take(4).collect::<String>().to_ascii_uppercase()
}

/// The gravest of what is happening, and how old the person is.
fn title(situation: &Situation, words: &Words) -> String {
    const GRAVEST_FIRST: [Happening; 8] = [
        Happening::ThreatToShare,
        Happening::AskingToMeet,
        Happening::PicturesShared,
        Happening::AskingForPictures,
        Happening::FakePictures,
        Happening::FoundImagesOfChild,
        Happening::WorriedAboutChanges,
        Happening::SomethingElse,
    ];
    let gravest = GRAVEST_FIRST.into_iter().find(|one| situation.has(*one)).unwrap_or(Happening::SomethingElse);
    let title = words.text("handoff-text-title", &[("happening", gravest.as_str().into())]);
    if matches!(situation.age, AgeBand::Unsure | AgeBand::RatherNotSay) {
        return title;
    }
    let age = format!("age-{}", situation.age.as_str());
    words.text("handoff-text-title-age", &[("title", title.into()), ("age", age.into())])
}

/// The state, or the country where there is none.
fn place(situation: &Situation, words: &Words) -> Option<String> {
    let state = situation.region.as_deref().and_then(|code| content::find_state(&situation.country, code));
    state.map(|state| state.name.clone()).or_else(|| country_name(&situation.country, words))
}

fn country_name(code: &str, words: &Words) -> Option<String> {
    directory::countries(words).into_iter().find(|country| country.code == code).map(|country| country.name)
}

fn danger_words(situation: &Situation, words: &Words) -> String {
    let missing = situation.missing_or_meeting.is_yes().then(|| words.plain("handoff-text-danger-missing"));
    let suicide = situation.thoughts_of_suicide.is_yes().then(|| words.plain("handoff-text-danger-suicide"));
    [missing, suicide].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The answers as sentences; empty where nothing was answered.
fn what_happened(situation: &Situation, words: &Words) -> String {
    let whom = words.text("handoff-text-whom", &[("about", situation.about.as_str().into())]);
    let mut answers: Vec<String> = situation
        .happening
        .iter()
        .filter(|one| !matches!(one, Happening::Unsure | Happening::RatherNotSay))
        .map(|one| words.text(&format!("handoff-text-happening-{}", one.as_str()), &[("whom", whom.as_str().into())]))
        .collect();
    if situation.money_asked.is_yes() {
        answers.push(words.plain("handoff-text-money"));
    }
    if situation.deadline.is_yes() {
        answers.push(words.plain("handoff-text-deadline"));
    }
    if !matches!(situation.person, Suspect::Unsure | Suspect::RatherNotSay) {
        answers.push(words.text("handoff-text-person", &[("person", situation.person.as_str().into())]));
    }
    if let Some(country) = &situation.person_country {
        let country = country_name(country, words).unwrap_or_else(|| country.clone());
        answers.push(words.text("handoff-text-person-country", &[("country", country.into())]));
    }
    if answers.is_empty() {
        return String::new();
    }
    format!("{}.", words.text("handoff-text-answered", &[("answers", answers.join("; ").into())]))
}

fn entry(entry: &Entry, accounts: &Names) -> ReportEntry {
    let last = entry.versions.last().filter(|_| entry.versions.len() > 1);
    let earlier = entry.versions.iter().take(entry.versions.len().saturating_sub(1));
    ReportEntry {
        number: entry.number,
        kind: entry.kind.as_str().to_owned(),
        at: entry.at.clone(),
        certainty: entry.certainty.as_str().to_owned(),
        text: entry.text.clone(),
        written: entry.written.clone(),
        // An account that was left out is not named here either.
        accounts: entry.accounts.iter().filter_map(|id| accounts.get(id).cloned()).collect(),
        earlier: earlier
            .map(|version| ReportVersion {
                version: version.version,
                text: version.text.clone(),
                written: version.written.clone(),
                reason: version.reason.clone(),
            })
            .collect(),
        corrected: last.map(|version| version.written.clone()),
        reason: last.and_then(|version| version.reason.clone()),
    }
}

/// A message that was chosen, beside the entries. What is not certain about its time is told as it stands in the file.
fn message(message: &Message, accounts: &Names, words: &Words) -> ReportEntry {
    let certain = message.at.clone().filter(|_| message.doubts.is_empty());
    let clock = message.clock.as_deref().filter(|_| message.doubts.iter().all(|doubt| doubt == "zone"));
    let args = [
        ("sender", message.sender.as_deref().unwrap_or_default().into()),
        ("named", if message.sender.is_some() { "yes" } else { "no" }.into()),
        ("own", if message.own { "yes" } else { "no" }.into()),
    ];
    let sender = words.text("handoff-text-message-sender", &args);
    let text = match () {
        () if message.deleted => words.plain("handoff-text-message-deleted"),
        () if message.media > 0 => {
            format!("{} {}", message.text, words.plain("handoff-text-message-media")).trim().to_owned()
        }
        () => message.text.clone(),
    };
    ReportEntry {
        number: message.item_number,
        kind: "message".to_owned(),
        certainty: if certain.is_some() { "file-exact" } else { "file-doubt" }.to_owned(),
        at: certain.or_else(|| clock.map(|clock| clock.replace('T', " "))).unwrap_or_else(|| message.written.clone()),
        text: format!("{sender} {text}"),
        accounts: message.account.iter().filter_map(|id| accounts.get(id).cloned()).collect(),
        ..ReportEntry::default()
    }
}

/// What is left of an entry stands where it was written down.
fn erased_entry(stub: &EntryStub, words: &Words) -> ReportEntry {
    let Erased { at, reason, despite_hold, .. } = &stub.erased;
    let day: String = at.chars().take("2026-11-20".len()).collect();
    let id = if *despite_hold { "handoff-text-erased-entry-held" } else { "handoff-text-erased-entry" };
    ReportEntry {
        number: stub.number,
        kind: stub.kind.as_str().to_owned(),
        at: stub.written.clone(),
        certainty: Certainty::Exact.as_str().to_owned(),
        text: words.text(id, &[("day", day.into()), ("reason", reason.as_str().into())]),
        written: stub.written.clone(),
        ..ReportEntry::default()
    }
}

fn device(device: &Device, permissions: &[Permission], words: &Words) -> ReportDevice {
    let sheet = &device.sheet;
    let kind = words.text("handoff-text-device-kind", &[("kind", sheet.kind.as_str().into())]);
    let made = sheet.make.is_some() || sheet.model.is_some();
    let args = [("name", sheet.name().into()), ("kind", kind.as_str().into())];
    let name = if made { words.text("handoff-text-device", &args) } else { kind };
    let state = sheet.state.as_deref();
    let state = state.map(|state| words.text("handoff-text-device-state", &[("state", state.into())]));
    let state: Vec<String> = sheet.where_it_is.iter().cloned().chain(state).collect();
    let holder = device.versions.first().and_then(|version| version.sheet.holder.clone());
    ReportDevice {
        name,
        state: (!state.is_empty()).then(|| state.join("; ")),
        number: device.number,
        serial: sheet.serial.clone(),
        marks: sheet.marks.clone(),
        owner: sheet.owner.clone(),
        passcode: sheet.passcode.clone(),
        found: sheet.found.clone(),
        holder,
        written: device.written.clone(),
        transfers: device
            .transfers
            .iter()
            .map(|one| ReportTransfer {
                at: one.at.clone(),
                from: one.from.clone(),
                to: one.to.clone(),
                purpose: one.purpose.clone(),
                method: one.method.clone(),
                place: one.place.clone(),
                receipt: one.receipt.clone(),
                gap: one.gap,
            })
            .collect(),
        permissions: permissions_of(permissions, |one| one.device.as_ref() == Some(&device.id)),
    }
}

fn permissions_of(permissions: &[Permission], is_for: impl Fn(&Permission) -> bool) -> Vec<ReportPermission> {
    let theirs = permissions.iter().filter(|one| is_for(one));
    let told = theirs.map(|one| ReportPermission {
        answer: one.answer.as_str().to_owned(),
        who: one.who.clone(),
        what: one.what.clone(),
        at: one.at.clone(),
    });
    told.collect()
}

fn reference(item: &EvidenceItem, accounts: &Names) -> ReportReference {
    ReportReference {
        number: item.number,
        text: item.text.clone().unwrap_or_else(|| item.title.clone()),
        where_it_is: item.where_it_is.clone(),
        url: item.url.clone(),
        account: item.account.as_ref().and_then(|id| accounts.get(id).cloned()),
        seen: item.times.iter().find(|time| time.what == "seen").map(|time| time.at.clone()),
        added: item.added.clone(),
        answer: item.depicts.map(|answer| answer.as_str().to_owned()),
        protected_reason: item.protected_reason.clone(),
        size: item.size,
        members: count(item.holds.iter().filter(|held| held.left.as_deref() != Some("list-cut")).count()),
        kept: count(item.holds.iter().filter(|held| held.item.is_some()).count()),
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn erased(item: &EvidenceItem) -> Option<ReportErased> {
    let erased = item.erased.as_ref()?;
    Some(ReportErased {
        number: item.number,
        kind: item.kind.clone(),
        added: item.added.clone(),
        at: erased.at.clone(),
        reason: erased.reason.clone(),
        instructed_by: erased.instructed_by.clone(),
        instructed_at: erased.instructed_at.clone(),
        despite_hold: erased.despite_hold,
    })
}

fn submission(sent: &Submission, with_text: bool, words: &Words) -> ReportSubmission {
    ReportSubmission {
        at: sent.at.clone(),
        to: receiver(sent, words),
        number: sent.number.clone(),
        text: sent.text.clone().filter(|_| with_text),
        answers: sent
            .standing_answers()
            .map(|answer| ReportAnswer {
                at: answer.at.clone(),
                kind: answer.kind.as_str().to_owned(),
                text: answer.text.clone().filter(|_| with_text),
            })
            .collect(),
    }
}

/// The files by number: those in the package, and those of which only the hash is told.
fn items(chosen: &Chosen) -> Vec<ReportItem> {
    let all = || chosen.originals.iter().chain(&chosen.listed).chain(&chosen.protected);
    let number_of = |id: &String| all().find(|one| one.id == *id).map(|one| one.number);
    let told = |one: &EvidenceItem, file| item(one, file, one.out_of.as_ref().and_then(number_of));
    let inside = chosen.originals.iter().map(|one| told(one, Some(format!("data/{}", file_of(one)))));
    let mut items: Vec<ReportItem> = inside.chain(chosen.listed.iter().map(|one| told(one, None))).collect();
    items.sort_by_key(|item| item.number);
    items
}

fn item(item: &EvidenceItem, file: Option<String>, out_of: Option<u32>) -> ReportItem {
    // When it was collected and when it was added is the same moment: it is told once.
    let times = item.times.iter().filter(|time| time.what != "collected");
    ReportItem {
        number: item.number,
        title: item.title.clone(),
        file,
        original_name: item.original_name.clone(),
        size: item.size,
        sha256: item.sha256.clone(),
        media_type: item.media_type.clone(),
        added: item.added.clone(),
        came: item.came.clone(),
        received_from: item.received_from.clone(),
        answer: item.depicts.map(Depicts::as_str).map(str::to_owned),
        permission: item.permission.clone(),
        times: times
            .map(|time| ReportTime { what: time.what.clone(), at: time.at.clone(), source: time.source.clone() })
            .collect(),
        out_of,
        parts: item
            .holds
            .iter()
            .map(|part| ReportPart {
                name: part.name.clone(),
                answer: part.depicts.map(|answer| answer.as_str().to_owned()),
            })
            .collect(),
        blacked_out: item.blacked_out.as_ref().map(|black| ReportBlackedOut {
            areas: count(black.areas.len()),
            under: black.under.clone(),
            before: black.before.clone(),
        }),
    }
}

fn custody(chosen: &Chosen, chain: &CustodyView, words: &Words) -> ReportCustody {
    let subjects = subjects(chosen, words);
    let events = chain.events.iter().map(|event| ReportCustodyEvent {
        seq: event.seq,
        at: event.at.clone(),
        action: event.action.clone(),
        subject: event.subject.as_ref().map(|id| subjects.get(id).unwrap_or(id).clone()),
        hash: event.hash.clone(),
    });
    ReportCustody { events: events.collect(), head: chain.head.clone() }
}

/// How the report calls what a custody event was about. What was left out keeps its bare id.
fn subjects(chosen: &Chosen, words: &Words) -> Names {
    let in_words = |id: &str, number: u32| words.text(id, &[("number", number.to_string().into())]);
    let named = chosen.parts.iter().filter(|part| part.chosen).map(|part| {
        let name = match part.kind.as_str() {
            "entry" | "erased-entry" => in_words("handoff-text-subject-entry", part.number),
            "report" => in_words("handoff-text-subject-report", part.number),
            "account" => part.title.clone(),
            "device" => in_words("handoff-text-subject-device", part.number),
            _ => format!("[{}]", part.number),
        };
        (part.id.clone(), name)
    });
    let listed = chosen.listed.iter().map(|item| (item.id.clone(), format!("[{}]", item.number)));
    named.chain(listed).collect()
}
