//! Looking after the record: a copy, a check, another passphrase, all of it locked anew, and a copy put back.

use cairn_window_tests::pages::{Frame, PlanPage, StartPage, UnlockPage};
use cairn_window_tests::{Look, PASSPHRASE, Prepared, Sandbox, Step, Window, journey_from};
use std::fs;
use std::time::Duration;

const SECOND: &str = "Lantern gravel seven oats";
const THIRD: &str = "Harbour violet nine spoons";

/// Deriving a key takes about a second by design, and longer while other tests run.
const KEY_DERIVATION: Duration = Duration::from_secs(60);

/// A record, and a stick with other things on it.
fn with_a_stick(sandbox: &mut Sandbox) -> Step {
    sandbox.dialogs_open_here()?;
    Prepared::filled_record(sandbox).map(drop)
}

#[test]
fn a_copy_is_made_checked_and_put_back_and_the_keys_are_changed_meanwhile() {
    journey_from("safe", Look::SMALL, with_a_stick, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        keeps_its_memory(window)?;
        let stick = window.sandbox().brings("recipes.txt", b"Bread")?;
        look_after(window).await?;
        window.picture("safe").await?;
        window.is_accessible().await?;
        window.button("Copy to a folder").await?;
        window.give_this_folder().await?;
        window.says("The copy is there").await?;
        let copy = stick.with_file_name("copy");
        if !copy.join("journal.db").is_file() || !copy.join("head.age").is_file() {
            return Err("No copy lies on the stick.".into());
        }
        window.button("Check everything").await?;
        window.says("Everything is whole.").await?;
        window.picture("safe-done").await?;
        window.is_accessible().await?;
        another_passphrase(window).await?;
        no_recovery_key(window).await?;
        all_anew(window).await?;
        erase_all(window).await?;
        put_back(window).await
    });
}

/// Its keys are in pages that are never swapped, and neither it nor what draws its pages leaves a dump when it crashes.
fn keeps_its_memory(window: &Window) -> Step {
    let program = window.running_program().ok_or("The program is not there.")?;
    let told = |pid: i32, file: &str, begin: &str| -> Step<String> {
        let all = fs::read_to_string(format!("/proc/{pid}/{file}"))?;
        Ok(all.lines().find(|line| line.starts_with(begin)).unwrap_or_default().to_owned())
    };
    let locked = told(program.pid, "status", "VmLck:")?;
    if locked.is_empty() || locked.contains("\t       0 kB") {
        return Err(format!("Nothing is locked: {locked}").into());
    }
    let processes = window.processes();
    // The driver belongs to the test.
    let is_web = |name: &str| name.starts_with("WebKit") && !name.starts_with("WebKitWebDriver");
    let web = processes.iter().filter(|process| is_web(&process.program));
    for process in web.chain([&program]) {
        let limit = told(process.pid, "limits", "Max core file size")?;
        if limit.split_whitespace().nth(4) != Some("1") {
            return Err(format!("{} may leave a dump: {limit}", process.program).into());
        }
    }
    Ok(())
}

async fn look_after(window: &Window) -> Step {
    Frame::of(window).to("Settings", "Settings").await?;
    window.button("Look after the record").await?;
    window.is_at("Keep the record safe").await
}

async fn passphrases(window: &Window, now: &str, new: &str) -> Step {
    window.write("Your passphrase now", now).await?;
    window.write("New passphrase", new).await?;
    window.write("The same passphrase again", new).await
}

async fn another_passphrase(window: &Window) -> Step {
    window.button("Change the passphrase").await?;
    window.is_at("Change the passphrase").await?;
    passphrases(window, "not this one", SECOND).await?;
    window.picture("passphrase").await?;
    window.is_accessible().await?;
    window.button("Change it").await?;
    window.says("That passphrase doesn’t open this.").await?;
    window.write("Your passphrase now", PASSPHRASE).await?;
    window.button("Change it").await?;
    window.says_within("The passphrase is changed", KEY_DERIVATION).await?;
    window.button("Keep the record safe").await?;
    window.is_at("Keep the record safe").await
}

/// The recovery key by itself: taken away, and only for who knows the passphrase.
async fn no_recovery_key(window: &Window) -> Step {
    let slot = window.sandbox().vault().join("keys/recovery.age");
    window.button("The recovery key").await?;
    window.is_at("The recovery key").await?;
    window.says("A recovery key opens this record, besides the passphrase.").await?;
    window.picture("recovery").await?;
    window.is_accessible().await?;
    window.choose("Remove the recovery key").await?;
    window.write("Your passphrase now", PASSPHRASE).await?;
    window.button("Remove the recovery key").await?;
    window.says_within("That passphrase doesn’t open this.", KEY_DERIVATION).await?;
    if !slot.is_file() {
        return Err("A wrong passphrase took the recovery key away.".into());
    }
    window.write("Your passphrase now", SECOND).await?;
    window.button("Remove the recovery key").await?;
    window.says_within("The recovery key is removed", KEY_DERIVATION).await?;
    if slot.exists() {
        return Err("The recovery key is still there.".into());
    }
    window.button("Keep the record safe").await?;
    window.is_at("Keep the record safe").await
}

async fn all_anew(window: &mut Window) -> Step {
    window.button("Someone knows my passphrase").await?;
    window.is_at("Someone knows my passphrase").await?;
    window.picture("renew").await?;
    window.is_accessible().await?;
    passphrases(window, SECOND, THIRD).await?;
    window.button("Lock everything anew").await?;
    window.is_at_within("Everything is locked anew", KEY_DERIVATION).await?;
    window.picture("renewed").await?;
    window.is_accessible().await?;
    window.button("Your plan").await?;
    PlanPage::at(window).await?.is_complete().await?;
    Frame::of(window).lock().await?;
    window.after_lock().await?;
    let page = UnlockPage::at(window).await?;
    page.refuses(SECOND).await?;
    page.open(THIRD).await.map(drop)
}

/// Everything goes, and a fresh program takes over, which knows of no record.
async fn erase_all(window: &mut Window) -> Step {
    look_after(window).await?;
    window.button("Erase the whole record").await?;
    window.is_at("Erase the whole record").await?;
    window.write("Your passphrase", "not this one").await?;
    window.button("Erase everything …").await?;
    window.button("Erase everything").await?;
    window.says_within("That passphrase doesn’t open this.", KEY_DERIVATION).await?;
    window.picture("erase-record").await?;
    window.is_accessible().await?;
    window.write("Your passphrase", THIRD).await?;
    window.button("Erase everything …").await?;
    window.says("Erase everything for good?").await?;
    window.button("Erase everything").await?;
    window.after_lock().await?;
    StartPage::at(window).await?;
    if window.sandbox().vault().exists() {
        return Err("Something is left of the record.".into());
    }
    Ok(())
}

/// The record is lost; the stick is not.
async fn put_back(window: &mut Window) -> Step {
    window.button("Put a copy back").await?;
    window.is_at("Put a copy back").await?;
    window.picture("restore").await?;
    window.is_accessible().await?;
    window.write("The passphrase of that copy", SECOND).await?;
    window.button("Choose the folder").await?;
    window.give_this_folder().await?;
    window.says("That passphrase doesn’t open this.").await?;
    if window.sandbox().vault().exists() {
        return Err("A wrong passphrase left something behind.".into());
    }
    window.write("The passphrase of that copy", PASSPHRASE).await?;
    window.button("Choose the folder").await?;
    window.give_this_folder().await?;
    window.is_at_within("Your plan", KEY_DERIVATION).await?;
    PlanPage::at(window).await?.is_complete().await
}
