//! What the window may ask for: one file per domain word. Each command takes arguments, calls the
//! core, and returns its result.

pub(crate) mod browser;
pub(crate) mod chat;
pub(crate) mod clipboard;
pub(crate) mod content;
pub(crate) mod decode;
pub(crate) mod device;
pub(crate) mod draft;
pub(crate) mod erase;
pub(crate) mod evidence;
pub(crate) mod form;
pub(crate) mod handoff;
pub(crate) mod intake;
pub(crate) mod journal;
pub(crate) mod keys;
pub(crate) mod language;
pub(crate) mod notice;
pub(crate) mod picture;
pub(crate) mod reading;
pub(crate) mod record;
pub(crate) mod report;
pub(crate) mod submission;
pub(crate) mod vault;

use tauri::Runtime;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

use crate::error::CommandError;

/// All commands with their types; the page's `generated.ts` is made from this.
pub fn bindings<R: Runtime>() -> Builder<R> {
    // A command that fails rejects the promise, with a `CommandError`. The builder's own way of saying
    // so would wrap each answer in a second object. One type each way: what the page sends is whole.
    Builder::<R>::new().error_handling(ErrorHandlingMode::Throw).disable_serde_phases().commands(collect_commands![
        reading::emergency,
        reading::countries,
        reading::regions,
        reading::platforms,
        reading::signs,
        reading::faq,
        reading::plan,
        reading::recommend,
        reading::services,
        reading::find_answers,
        record::record_state,
        record::create_record,
        record::unlock,
        record::recover,
        record::watch_away::<tauri::Wry>,
        record::lock::<tauri::Wry>,
        record::leave_now::<tauri::Wry>,
        journal::overview,
        journal::cases,
        journal::new_case::<tauri::Wry>,
        journal::open_case::<tauri::Wry>,
        journal::set_situation,
        journal::set_step,
        journal::entries,
        journal::entry_page,
        journal::entry_counts,
        journal::entry,
        journal::add_entry,
        journal::correct_entry,
        journal::accounts,
        journal::add_account,
        draft::form_drafts,
        draft::keep_form_draft,
        draft::forget_form_draft,
        draft::keep_place,
        draft::last_place,
        decode::decode,
        decode::name_note,
        journal::timeline,
        journal::search,
        journal::custody,
        device::devices,
        device::add_device,
        device::correct_device,
        device::hand_over_device,
        device::permissions,
        device::add_permission,
        intake::choose_files::<tauri::Wry>,
        intake::choose_folder::<tauri::Wry>,
        intake::waiting_files,
        intake::watch_drops,
        intake::keep_files,
        intake::keep_text,
        intake::stop_work,
        picture::paste_picture::<tauri::Wry>,
        picture::open_picture,
        picture::keep_picture,
        picture::forget_picture,
        evidence::add_reference,
        evidence::evidence,
        evidence::evidence_item,
        evidence::look_inside,
        evidence::check_signatures,
        evidence::show_picture,
        evidence::protect_item,
        evidence::erase_item,
        evidence::handling,
        evidence::verify_evidence,
        chat::look_at_chat,
        chat::read_chat,
        chat::chat_answers,
        chat::messages,
        chat::message,
        report::report_platforms,
        report::report_routes,
        report::report_draft,
        report::keep_draft,
        report::kept_draft,
        report::kept_drafts,
        report::forget_draft,
        submission::add_submission,
        submission::submissions,
        submission::answer_submission,
        submission::correct_submission,
        submission::look_again,
        submission::show_confirmation,
        submission::follow_up_texts,
        notice::notice_laws,
        notice::draft_notice,
        form::forms,
        form::mandated,
        form::spoken_words,
        form::save_card::<tauri::Wry>,
        form::filled_form,
        form::open_companion::<tauri::Wry>,
        form::companion_form,
        form::companion_touched,
        form::companion_wrote,
        form::companion_on_top::<tauri::Wry>,
        form::close_companion::<tauri::Wry>,
        handoff::handoff_preview,
        handoff::handoff_save::<tauri::Wry>,
        browser::open_in_browser,
        clipboard::copy,
        content::content_editions,
        content::take_content_pack::<tauri::Wry>,
        content::fetch_content_pack,
        vault::check_record,
        vault::back_up::<tauri::Wry>,
        vault::restore_record::<tauri::Wry>,
        vault::change_passphrase,
        vault::renew_record,
        erase::erase_entry,
        erase::erased_entries,
        erase::erase_case::<tauri::Wry>,
        erase::erase_record::<tauri::Wry>,
        erase::holds,
        erase::add_hold,
        erase::lift_hold,
        erase::not_open_elsewhere,
        keys::passphrase_strength,
        keys::offer_passphrase,
        keys::has_recovery_key,
        keys::renew_recovery_key,
        keys::remove_recovery_key,
        keys::save_recovery_page::<tauri::Wry>,
        language::language,
        language::set_language,
    ])
}

/// Runs long work on a thread of its own, so that the window never waits for it.
pub(crate) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, CommandError> + Send + 'static,
) -> Result<T, CommandError> {
    tauri::async_runtime::spawn_blocking(work).await?
}
