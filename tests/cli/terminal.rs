//! On a terminal, as a person uses it: questions, what is shown while it works, and Ctrl-C.

use std::{fs, process::Command};

use serde::Deserialize;

use super::{
    stock,
    world::{PASSPHRASE, World, project},
};

/// What a terminal showed.
#[derive(Deserialize)]
pub(crate) struct Shown {
    /// How the program ended; less than zero for a signal.
    pub(crate) code: i32,
    pub(crate) shown: String,
    /// How many of the answers nobody asked for.
    pub(crate) unasked: usize,
}

/// Runs a program on a terminal of its own; each question is waited for and then answered.
pub(crate) fn on_a_terminal(program: &mut Command, answers: &[(&str, &str)]) -> Shown {
    let mut python = Command::new(stock::python());
    python.arg(project().join("tests/cli/terminal.py")).arg(serde_json::to_string(answers).unwrap());
    python.arg(program.get_program()).args(program.get_args());
    if let Some(folder) = program.get_current_dir() {
        python.current_dir(folder);
    }
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => python.env(name, value),
            None => python.env_remove(name),
        };
    }
    serde_json::from_str(&stock::run(&mut python)).unwrap()
}

/// The program as a person starts it: no file with the passphrase, no `--json`.
fn typed(world: &World, arguments: &[&str]) -> Command {
    let mut command = world.bare_command();
    command.env_remove("CAIRN_PASSPHRASE_FILE").arg("--vault").arg(world.vault()).args(arguments);
    command
}

#[test]
fn a_vault_is_made_and_opened_with_what_was_typed_and_nothing_of_it_is_shown() {
    let world = World::without_vault();
    let line = format!("{PASSPHRASE}\n");
    let made = on_a_terminal(
        &mut typed(&world, &["vault", "create"]),
        &[("New passphrase:", &line), ("The same again:", &line)],
    );
    assert_eq!((made.code, made.unasked), (0, 0), "{}", made.shown);
    assert!(made.shown.contains("The vault is made"), "{}", made.shown);
    let opened = on_a_terminal(&mut typed(&world, &["vault", "check"]), &[("Passphrase:", &line)]);
    assert_eq!(opened.code, 0, "{}", opened.shown);
    let wrong = on_a_terminal(&mut typed(&world, &["vault", "check"]), &[("Passphrase:", "granite\n")]);
    assert_eq!(wrong.code, 1, "{}", wrong.shown);
    assert!(wrong.shown.contains("That passphrase doesn’t open this vault."), "{}", wrong.shown);
    for shown in [made.shown, opened.shown, wrong.shown] {
        assert!(!shown.contains("granite"), "{shown}");
    }
}

#[test]
fn two_different_or_empty_passphrases_make_nothing() {
    let world = World::without_vault();
    for (first, second, sentence) in
        [("one thing\n", "another\n", "The two passphrases are not the same"), ("\n", "\n", "The passphrase is empty.")]
    {
        let answers = [("New passphrase:", first), ("The same again:", second)];
        let answer = on_a_terminal(&mut typed(&world, &["vault", "create", "--recovery-key-out", "key"]), &answers);
        assert_eq!(answer.code, 1, "{}", answer.shown);
        assert!(answer.shown.contains(sentence), "{}", answer.shown);
        assert!(!world.vault().exists() && !world.path("key").exists());
    }
}

#[test]
fn the_recovery_key_can_be_typed() {
    let world = World::new();
    let key = fs::read_to_string(world.path("recovery-key.txt")).unwrap();
    let answers = [
        ("Recovery key:", format!("{}\n", key.to_lowercase().trim())),
        ("New passphrase:", "a new one\n".to_owned()),
        ("The same again:", "a new one\n".to_owned()),
    ];
    let answers = answers.each_ref().map(|(question, answer)| (*question, answer.as_str()));
    let set = on_a_terminal(&mut typed(&world, &["vault", "recover"]), &answers);
    assert_eq!(set.code, 0, "{}", set.shown);
    world.write("passphrase", "a new one");
    world.one(["vault", "check"]);
}

#[test]
fn ctrl_c_at_a_question_ends_it_and_makes_nothing() {
    let world = World::without_vault();
    // `stty` afterwards: a terminal that no longer shows what is typed would be a strange thing to leave behind.
    // Asked with `if`: the shell's own trap may come between a program's end and `$?`.
    let script = r#"if "$@"; then code=0; else code=1; fi; stty -a | grep -o '.echo ' ; exit $code"#;
    let mut shell = Command::new("sh");
    world.dress(&mut shell);
    shell.env_remove("CAIRN_PASSPHRASE_FILE");
    shell.args([
        "-c",
        &format!("trap : INT; {script}"),
        "sh",
        env!("CARGO_BIN_EXE_cairn-cli"),
        "--vault",
        "vault",
        "vault",
        "create",
    ]);
    let ended = on_a_terminal(&mut shell, &[("New passphrase:", "half a passph\u{3}")]);
    assert_ne!(ended.code, 0, "{}", ended.shown);
    assert!(ended.shown.contains(" echo"), "the terminal shows again what is typed: {:?}", ended.shown);
    assert!(ended.shown.contains("It was stopped, and nothing half-done was left."), "{:?}", ended.shown);
    assert!(!ended.shown.contains("half a p"), "{:?}", ended.shown);
    assert!(!world.vault().exists());
}

#[test]
fn long_work_shows_how_far_it_is_and_ctrl_c_takes_it_back() {
    let world = World::new();
    let case = world.case();
    let large = world.path("inputs/large.mp4");
    fs::File::create(&large).unwrap().set_len(1 << 30).unwrap();
    let before = world.vault_as_it_is();
    let arguments = ["evidence", "add", "--case", &case, "--depicts", "nothing-sexual", large.to_str().unwrap()];
    let mut command = typed(&world, &arguments);
    command.env("CAIRN_PASSPHRASE_FILE", world.path("passphrase"));
    let stopped = on_a_terminal(&mut command, &[("3 %", "\u{3}")]);
    assert_eq!((stopped.code, stopped.unasked), (1, 0), "{}", stopped.shown);
    assert!(stopped.shown.contains("It was stopped, and nothing half-done was left."), "{}", stopped.shown);
    assert_eq!(world.vault_as_it_is(), before);

    fs::File::create(&large).unwrap().set_len(64 << 20).unwrap();
    let done = on_a_terminal(&mut command, &[]);
    assert_eq!(done.code, 0, "{}", done.shown);
    assert!(done.shown.contains("100 %"), "{}", done.shown);
    let last = done.shown.rsplit_once("100 %").unwrap().1;
    assert!(last.starts_with("\r      \r1. large.mp4: 67108864 bytes"), "the answer begins on a clean line: {last:?}");
}

#[test]
fn without_a_terminal_and_without_a_file_it_says_what_to_do() {
    let world = World::new();
    let files = [
        (&["case", "list"][..], "no-passphrase"),
        (&["vault", "recover"], "no-recovery-key"),
        (&["vault", "recover", "--recovery-key-file", "recovery-key.txt"], "no-new-passphrase"),
    ];
    for (arguments, code) in files {
        let mut command = Command::new("setsid");
        world.dress(&mut command);
        command.env_remove("CAIRN_PASSPHRASE_FILE");
        command.args(["-w", env!("CARGO_BIN_EXE_cairn-cli"), "--json", "--vault", "vault"]).args(arguments);
        let run = super::world::Run::of(command.output().unwrap());
        assert_eq!(run.failed(2), code);
    }
}
