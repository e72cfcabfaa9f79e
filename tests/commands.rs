//! Who may call what, and whether the page's types are those of Rust.
#![allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]

use std::{collections::BTreeSet, fs, path::Path};

use cairn_app::{Place, Record, bindings, with_commands};
use tauri::{
    WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};

const MAIN: &str = "tauri://localhost";

/// These end the program, and take no arguments that could hold them up: only their refusal is asked.
const ENDING: &[&str] = &["lock", "leave_now"];

#[test]
fn bindings_are_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/bridge/generated.ts");
    let folder = tempfile::tempdir().unwrap();
    let fresh = folder.path().join("generated.ts");
    bindings::<MockRuntime>()
        .export(
            specta_typescript::Typescript::default()
                .header("// Written by `cargo xtask bindings` from the Rust types. Don't edit.\n"),
            &fresh,
        )
        .unwrap();
    let fresh = fs::read_to_string(fresh).unwrap();
    if std::env::var_os("CAIRN_WRITE_BINDINGS").is_some() {
        fs::write(&path, fresh).unwrap();
    } else {
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == fresh, "ui/src/bridge/generated.ts is out of date: run `cargo xtask bindings`");
    }
}

/// What the companion may call, and nothing else.
const COMPANION: &[&str] = &[
    "companion_form",
    "companion_touched",
    "companion_wrote",
    "companion_on_top",
    "close_companion",
    "copy",
    "lock",
    "leave_now",
];

/// These are for the companion alone.
const NOT_MAIN: &[&str] =
    &["companion_form", "companion_touched", "companion_wrote", "companion_on_top", "close_companion"];

#[test]
fn each_window_may_call_what_is_granted_to_it_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let app = with_commands(mock_builder())
        .manage(Record::at(Place::at(folder.path().join("vault"))))
        .build(tauri::generate_context!())
        .unwrap();
    let window = |label: &str| WebviewWindowBuilder::new(&app, label, WebviewUrl::default()).build().unwrap();
    let (main, companion, capture) = (window("main"), window("companion"), window("capture"));
    let commands = commands();
    assert_eq!(commands, granted(), "each command stands in one permission file, and no other does");
    for command in &commands {
        let (name, ends) = (command.as_str(), ENDING.contains(&command.as_str()));
        if !ends {
            assert_eq!(is_refused(&main, MAIN, command), NOT_MAIN.contains(&name), "{command} from the main window");
        }
        if !ends {
            let may = COMPANION.contains(&name);
            assert_eq!(is_refused(&companion, MAIN, command), !may, "{command} from the companion");
        }
        assert!(is_refused(&companion, "https://example.org", command), "{command} from a foreign page beside it");
        assert!(is_refused(&capture, MAIN, command), "{command} from another window");
        assert!(is_refused(&main, "https://example.org", command), "{command} from a foreign page");
    }
    for command in ["plugin:dialog|open", "plugin:fs|read_file", "plugin:shell|open", "no_such_command"] {
        assert!(is_refused(&main, MAIN, command), "{command}");
        assert!(is_refused(&companion, MAIN, command), "{command} from the companion");
    }
}

#[test]
fn the_companion_is_granted_its_own_commands_the_clipboard_and_the_ways_out() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/capabilities/companion.json");
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(r#""permissions": ["companion", "clipboard", "leaving"]"#), "{text}");
    assert!(text.contains(r#""windows": ["companion"]"#) && !text.contains("remote"), "{text}");
}

/// Whether the call is turned away before it reaches the command. A command that runs and then
/// complains about its arguments was reached.
fn is_refused(window: &WebviewWindow<MockRuntime>, page: &str, command: &str) -> bool {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: page.parse().unwrap(),
        // Not JSON of any command's arguments: nothing gets as far as doing something.
        body: InvokeBody::default(),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    match get_ipc_response(window, request) {
        Ok(_) => false,
        Err(answer) => {
            let answer = answer.to_string();
            answer.contains("not allowed") || answer.contains("not found")
        }
    }
}

/// The commands that are registered, by the names that the page calls.
fn commands() -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("generated.ts");
    bindings::<MockRuntime>().export(specta_typescript::Typescript::default(), &path).unwrap();
    let text = fs::read_to_string(path).unwrap();
    // `__TAURI_INVOKE<Type>("name", …)`, or without a type.
    let calls = text.split("__TAURI_INVOKE").skip(1).filter_map(|rest| rest.split_once("(\"")?.1.split_once('"'));
    calls.map(|(name, _)| name.to_owned()).collect()
}

/// The commands that the permission files name.
fn granted() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/permissions");
    let mut granted = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let (_, list) = text.split_once("commands.allow = [").unwrap();
        for name in list.split_once(']').unwrap().0.split(',') {
            assert!(granted.insert(name.trim().trim_matches('"').to_owned()), "{name} is granted twice");
        }
    }
    granted
}
