//! Leave now and Lock: cover first, then act; and what is left of it.

use super::keys;
use cairn_window_tests::pages::{Frame, PreservePage, ReportPage, UnlockPage};
use cairn_window_tests::{Hands, Held, Look, PASSPHRASE, Prepared, Step, Wanted, Window, is_deep, journey_from};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// In no file of ours, and in no word of any language.
const CANARY: &str = "qzkxvwjlocked";

async fn opened(window: &mut Window) -> Step {
    UnlockPage::at(window).await?.open(PASSPHRASE).await.map(drop)
}

fn is_a_bare_cover(held: &Held) -> Step {
    let bare = held.covered && held.controls == 0 && held.text == "Closed" && held.title == "Untitled";
    if bare { Ok(()) } else { Err(format!("When the program was told, the window still showed {held:?}.").into()) }
}

/// Holds back the command that ends the program: only then can the cover be looked at.
async fn leaves(window: &mut Window, act: impl AsyncFnOnce(&Window) -> Step) -> Step {
    opened(window).await?;
    window.says("Your plan").await?;
    let before = what_is_kept(window)?;
    window.hold("leave_now").await?;
    act(window).await?;
    is_a_bare_cover(&window.held().await?)?;
    window.is_titled("Untitled").await?;
    window.picture("cover").await?;
    window.let_go().await;
    window.has_ended().await?;
    if what_is_kept(window)? != before {
        return Err("Leaving changed the record.".into());
    }
    window.start().await?;
    UnlockPage::at(window).await.map(drop)
}

/// All but the journal and its head, where it is written where the person was, and the note that the record is open.
fn what_is_kept(window: &Window) -> Step<Vec<(PathBuf, Vec<u8>)>> {
    let vault = window.sandbox().vault();
    let mut files = window.sandbox().vault_as_it_is()?;
    let written = ["journal.db", "journal.db-journal", "head.age", "head-before.age", "in-use.toml"];
    // One of them may just be written aside, to be renamed.
    let aside = |path: &PathBuf| path.extension().is_some_and(|end| end == "part") && path.parent() == Some(&vault);
    files.retain(|(path, _)| !aside(path) && !written.iter().any(|name| path.ends_with(name)));
    Ok(files)
}

#[test]
fn leave_now_covers_first_then_ends_and_the_next_start_is_locked() {
    let prepare = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("leave-by-button", Look::DRAWN, prepare, async |window| {
        leaves(window, async |window| Frame::of(window).leave().await).await
    });
}

#[test]
fn shift_three_times_leaves_from_any_page() {
    let prepare = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("leave-by-shift", Look::SMALL.dark(), prepare, async |window| {
        window.hands = Hands::Keyboard;
        leaves(window, async |window| {
            Frame::of(window).to("Recognise", "The signs").await?;
            Frame::of(window).leave_by_shift().await
        })
        .await
    });
}

#[test]
fn lock_replaces_every_process_and_the_fresh_one_opens_at_unlock() {
    let prepare = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("lock", Look::DRAWN, prepare, async |window| {
        opened(window).await?;
        let unlocked = window.running_program().ok_or("The program is gone.")?;
        if !window.has_journal_open(&unlocked) {
            return Err("An open record has no open journal, so this test would prove nothing.".into());
        }
        copies_a_report(window).await?;
        let typed = format!("He wrote {CANARY}.");
        PreservePage::open(window).await?;
        window.button("Write down what happened").await?;
        window.write("What happened?", &typed).await?;
        let wanted = wanted(window)?;
        can_be_found(window, &wanted).await?;
        window.hold("lock").await?;
        Frame::of(window).lock().await?;
        is_a_bare_cover(&window.held().await?)?;
        let fresh = window
            .replaced_by(async |window| {
                window.let_go().await;
                Ok(())
            })
            .await?;
        if window.has_journal_open(&fresh) {
            return Err("The fresh process has the journal open before anyone gave a passphrase.".into());
        }
        window.finds_nothing_to_paste().await?;
        window.comes_forward().await?;
        let found = window.find_in_memory(&wanted).await?.unwrap_or_default();
        if !found.is_empty() {
            return Err(format!("After the lock there is still in memory: {found:?}").into());
        }
        // No driver holds the fresh window: it is opened with nothing but a keyboard, and left by it.
        window.opens_by_hand(&fresh, PASSPHRASE).await?;
        window.leaves_by_hand().await?;
        window.end_and_start().await?;
        // Back to the page of before, with what was typed there.
        UnlockPage::at(window).await?.open_where_it_was(PASSPHRASE, "Write down what happened").await?;
        let field = window.find("textbox", "What happened?").await?;
        if field.prop("value").await? != Some(typed) {
            return Err("What was typed before the lock is gone.".into());
        }
        Frame::of(window).to_the_plan().await?.is_complete().await
    });
}

/// What must not be in memory after a lock: what was typed, and whatever opens the record.
fn wanted(window: &Window) -> Step<Vec<Wanted>> {
    let mut wanted = keys::of(&window.sandbox().vault(), PASSPHRASE)?;
    wanted.extend(Wanted::text(CANARY));
    Ok(wanted)
}

/// A search that finds nothing says something only where the same search found it before.
#[allow(clippy::print_stdout, reason = "who runs the test has to know what it did not see")]
async fn can_be_found(window: &Window, wanted: &[Wanted]) -> Step {
    let Some(found) = window.find_in_memory(wanted).await? else {
        println!("Nothing is said about memory: this computer lets nobody look into it.");
        return Ok(());
    };
    let is_there = |what: &str| found.iter().any(|one| one.contains(what));
    if is_there(CANARY) && is_there("key") { Ok(()) } else { Err(format!("In memory there is only: {found:?}").into()) }
}

#[test]
#[allow(clippy::print_stdout, reason = "the measured time is what the deep run is asked for")]
fn the_cover_is_there_at_once_while_two_gibibytes_are_taken_in() {
    // Two gibibytes take their time: for the deep run.
    if !is_deep() {
        return;
    }
    let prepare = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("leave-at-once", Look::DRAWN, prepare, async |window| {
        opened(window).await?;
        let video = super::intake::large_video(window.sandbox(), 2 << 30)?;
        super::intake::to_choose(window).await?.choose(&video).await?;
        window.button("Keep").await?;
        window.progress_beyond(0.0).await?;
        window.measures_the_cover().await?;
        window.hold("leave_now").await?;
        Frame::of(window).leave().await?;
        is_a_bare_cover(&window.held().await?)?;
        let covered = window.covered_after().await?;
        let let_go = Instant::now();
        window.let_go().await;
        window.has_ended().await?;
        let ended = let_go.elapsed();
        println!("The cover was drawn {covered:?} after the press; the process had ended after {ended:?} more.");
        if covered <= Duration::from_millis(100) && covered + ended <= Duration::from_secs(1) {
            return Ok(());
        }
        Err(format!("The cover took {covered:?}, the end of the process {ended:?} more.").into())
    });
}

async fn copies_a_report(window: &Window) -> Step {
    ReportPage::open(window).await?.draft("Instagram").await?;
    window.button("Copy the text").await?;
    window.says("Copied").await?;
    let pasted = window.pastes()?;
    if pasted.contains("I am reporting threats") {
        Ok(())
    } else {
        Err(format!("Another program pastes: {pasted:?}").into())
    }
}

#[test]
fn a_copy_is_taken_away_after_a_minute_and_what_was_copied_since_is_not() {
    // It waits more than two minutes: for the deep run.
    if !is_deep() {
        return;
    }
    let prepare = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("copy", Look::DRAWN, prepare, async |window| {
        opened(window).await?;
        copies_a_report(window).await?;
        tokio::time::sleep(Duration::from_secs(50)).await;
        window.pastes()?.contains("I am reporting threats").then_some(()).ok_or("The copy was gone too soon.")?;
        tokio::time::sleep(Duration::from_secs(12)).await;
        window.finds_nothing_to_paste().await?;
        // The button no longer says that it was copied.
        window.button("Copy the text").await?;
        let picture = window.sandbox().notes("picture.png");
        std::fs::write(&picture, b"what another program copied")?;
        let other = window.has_a_copied_picture(&picture).await?;
        tokio::time::sleep(Duration::from_secs(62)).await;
        if other.lost() { Err("What another program copied was taken away.".into()) } else { Ok(()) }
    });
}
