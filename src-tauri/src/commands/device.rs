//! Devices of the open case: what each is, who had it, and who allowed a look at it or at an account.

use cairn_core::journal::{Device, DeviceSheet, Permission, PermissionDraft, TransferDraft};
use tauri::State;

use crate::{error::CommandError, record::Record};

/// The devices of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn devices(record: State<'_, Record>) -> Result<Vec<Device>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.devices(&case)?)
}

/// Adds a device to the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_device(record: State<'_, Record>, sheet: DeviceSheet) -> Result<Device, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.add_device(&case, &sheet)?)
}

/// Corrects what is known of a device; the earlier version stays.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn correct_device(
    record: State<'_, Record>,
    id: String,
    sheet: DeviceSheet,
    reason: String,
) -> Result<Device, CommandError> {
    Ok(record.journal()?.correct_device(&id, &sheet, &reason)?)
}

/// Writes down that a device passed from one hand to another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn hand_over_device(
    record: State<'_, Record>,
    id: String,
    draft: TransferDraft,
) -> Result<Device, CommandError> {
    Ok(record.journal()?.hand_over_device(&id, &draft)?)
}

/// Who allowed what in the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn permissions(record: State<'_, Record>) -> Result<Vec<Permission>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.permissions(&case)?)
}

/// Writes down who allowed, refused or took back a look.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_permission(record: State<'_, Record>, draft: PermissionDraft) -> Result<Permission, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.add_permission(&case, &draft)?)
}
