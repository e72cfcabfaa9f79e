//! Removal requests that a law describes.

use cairn_core::{
    journal::NoticeKind,
    notice::{self, Notice, NoticeLaw, NoticeRequest},
    report::DraftField,
    words::Words,
};
use tauri::State;

use crate::{error::CommandError, record::Record, speech::Speech};

/// What is known of the laws.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn notice_laws(speech: State<'_, Speech>) -> Result<Vec<NoticeLaw>, CommandError> {
    Ok(NoticeKind::ALL.into_iter().map(|kind| notice::law(kind, speech.words())).collect::<Result<_, _>>()?)
}

/// The removal request, drafted from the open case in a language of its own. What is said about it is in the person's.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn draft_notice(
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    request: NoticeRequest,
    language: String,
) -> Result<Notice, CommandError> {
    let (journal, case) = record.case()?;
    let notice = journal.notice(&case, &request, speech.words())?;
    let sent = journal.notice(&case, &request, Words::of(&language))?;
    let labelled =
        notice.fields.iter().zip(sent.fields).map(|(own, field)| DraftField { label: own.label.clone(), ..field });
    Ok(Notice { fields: labelled.collect(), language: sent.language, ..notice })
}
