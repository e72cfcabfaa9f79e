//! Official forms: filled from the record, here and in the companion.

use std::collections::BTreeMap;

use cairn_core::{
    clock::rfc3339,
    durable,
    failure::Failure,
    form::{self, FilledForm, FormRequest, FormSummary, Mandated},
    words::Words,
};
use cairn_print::Card;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime, State, ipc::Channel};

use super::aside;
use crate::{
    companion::{Companion, CompanionNews, Shown},
    dialogs,
    error::CommandError,
    record::Record,
    speech::Speech,
    window,
};

/// What the companion shows, and in which language its own words are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct CompanionForm {
    /// The language of labels and buttons.
    pub(crate) language: String,
    /// The form.
    pub(crate) form: FilledForm,
    /// What the person wrote in place of a text before, by field.
    pub(crate) changes: BTreeMap<String, String>,
}

/// What is to stand on a card for a call, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
pub(crate) struct CallCard {
    /// Whom they call.
    pub(crate) name: String,
    /// The number to call.
    pub(crate) number: Option<String>,
    /// What to say.
    pub(crate) lines: Vec<String>,
}

/// The forms that there are.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forms(speech: State<'_, Speech>) -> Vec<FormSummary> {
    form::forms(speech.words())
}

/// A form, filled from the open case; its texts in `language`, or in that of the window.
#[tauri::command]
#[specta::specta]
pub(crate) async fn filled_form(
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    request: FormRequest,
    language: Option<String>,
) -> Result<FilledForm, CommandError> {
    let labels = speech.words();
    let (journal, case) = record.case()?;
    aside(move || {
        let words = language.as_deref().map_or(labels, Words::of);
        Ok(journal.filled_form(&case, &request, words, labels)?)
    })
    .await
}

/// Opens the companion with a form and what was written in it so far, or shows another form in it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_companion<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    companion: State<'_, Companion>,
    request: FormRequest,
    language: Option<String>,
    changes: BTreeMap<String, String>,
    on_news: Channel<CompanionNews>,
) -> Result<(), CommandError> {
    let (_, case) = record.case()?;
    companion.show(Shown { case, request, language, changes }, on_news);
    window::open_companion(&app).map_err(|error| {
        companion.closed();
        error.into()
    })
}

/// What the companion shows.
#[tauri::command]
#[specta::specta]
pub(crate) async fn companion_form(
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    companion: State<'_, Companion>,
) -> Result<CompanionForm, CommandError> {
    let labels = speech.words();
    let (journal, case) = record.case()?;
    let shown = companion.shown().filter(|shown| shown.case == case);
    let Shown { request, language, changes, .. } = shown.ok_or(Failure::NotFound)?;
    aside(move || {
        let words = language.as_deref().map_or(labels, Words::of);
        let form = journal.filled_form(&case, &request, words, labels)?;
        Ok(CompanionForm { language: labels.language().to_owned(), form, changes })
    })
    .await
}

/// Somebody works in the companion.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn companion_touched(companion: State<'_, Companion>) {
    companion.tell(CompanionNews::Touched);
}

/// The person wrote something in the companion in place of a text.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn companion_wrote(companion: State<'_, Companion>, form: String, changes: BTreeMap<String, String>) {
    companion.wrote(form, changes);
}

/// Whether the companion stays above other windows.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn companion_on_top<R: Runtime>(app: AppHandle<R>, on: bool) -> Result<(), CommandError> {
    Ok(window::keep_on_top(&app, on)?)
}

/// Closes the companion.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn close_companion<R: Runtime>(app: AppHandle<R>) {
    window::close_companion(&app);
}

/// What the law of the state asks of who must report, and who has been told.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mandated(record: State<'_, Record>, speech: State<'_, Speech>) -> Result<Mandated, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.mandated(&case, speech.words())?)
}

/// The twelve words that stand for the record as it is now.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn spoken_words(record: State<'_, Record>) -> Result<Vec<String>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.spoken(&case)?)
}

/// Asks where to save the card, then writes it. False where the person closed the dialog.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_card<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    card: CallCard,
) -> Result<bool, CommandError> {
    let (journal, case) = record.case()?;
    let language = speech.words().language().to_owned();
    aside(move || {
        let CallCard { name, number, lines } = card;
        let written = rfc3339(&journal.clock().now());
        let card = Card { language, written, name, number, lines, spoken: journal.spoken(&case)? };
        let pdf = card.pdf().map_err(|_| Failure::PrintFailed)?;
        // The name tells nothing of what is on it.
        let Some(out) = dialogs::choose_where_to_save(&app, "card.pdf") else { return Ok(false) };
        durable::write_durably(&out, &pdf).map_err(Failure::writing)?;
        Ok(true)
    })
    .await
}
