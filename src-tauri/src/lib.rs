//! The shell around the core: a window and its companion, thin commands, nothing that can be wrong by itself.

mod away;
mod clipboard;
mod commands;
mod companion;
mod dialogs;
mod error;
mod instance;
mod progress;
mod record;
mod speech;
mod window;

use std::{process::ExitCode, sync::Arc};

use cairn_core::{content, memory, place};

pub use commands::bindings;
pub use record::{Place, Record};
use tauri::{Builder, Manager, Runtime};

/// Starts the program. A second start brings the first window forward and ends.
pub fn run() -> ExitCode {
    // Before anything else: no crash may leave a copy of this memory.
    memory::forbid_dumps();
    // Before anything reads content: a newer edition of it may have been taken in.
    content::start(&place::content_pack(), content::PackKey::built_in().as_ref());
    let place = record::Place::of_this_computer();
    let Some(instance) = instance::claim(&place) else { return ExitCode::SUCCESS };
    let app = with_commands(Builder::default())
        .plugin(tauri_plugin_dialog::init())
        .manage(Record::at(place))
        .setup(move |app| {
            window::open_main(app.handle())?;
            instance.listen(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if let tauri::RunEvent::Exit = event {
                    // Keys are wiped before the process ends, whatever else is still winding down.
                    app.state::<Record>().forget();
                    app.state::<clipboard::text::Clipboard>().take_away();
                }
            });
            ExitCode::SUCCESS
        }
        Err(_) => ExitCode::FAILURE,
    }
}

/// Registers our own commands: used by the program and by the test that asks who may call what.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .manage(clipboard::text::Clipboard::default())
        .manage(speech::Speech::default())
        .manage(away::Away::default())
        .manage(companion::Companion::default())
        .manage(Arc::new(cairn_core::evidence::Reader::beside_this_program()))
        .invoke_handler(commands::bindings::<R>().invoke_handler())
}
