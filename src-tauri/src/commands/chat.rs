//! Chats that an app exported: their messages, read in the reader process.

use std::sync::Arc;

use cairn_core::{
    evidence::{ChatAnswers, ChatSummary, Reader},
    journal::{Message, MessageFilter, MessagePage},
};
use tauri::State;

use super::aside;
use crate::{error::CommandError, record::Record};

/// Looks at the file of a chat and keeps nothing: what it is, and what the person has to be asked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_at_chat(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    id: String,
    answers: ChatAnswers,
) -> Result<ChatSummary, CommandError> {
    let (journal, reader) = (record.journal()?, Arc::clone(&reader));
    aside(move || Ok(journal.look_at_chat(&id, &answers, &reader)?)).await
}

/// Reads the messages in the file of a chat and keeps them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_chat(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    id: String,
    answers: ChatAnswers,
) -> Result<ChatSummary, CommandError> {
    let (journal, reader) = (record.journal()?, Arc::clone(&reader));
    aside(move || Ok(journal.read_chat(&id, &answers, &reader)?)).await
}

/// What the messages of an item were read as; none where nobody read them yet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chat_answers(record: State<'_, Record>, id: String) -> Result<Option<ChatAnswers>, CommandError> {
    Ok(record.journal()?.chat_answers(&id)?)
}

/// Messages of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn messages(record: State<'_, Record>, filter: MessageFilter) -> Result<MessagePage, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.messages(&case, &filter)?)
}

/// One message of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn message(record: State<'_, Record>, id: String) -> Result<Message, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.message(&case, &id)?)
}
