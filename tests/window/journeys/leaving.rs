//! Leave now and Lock: cover first, then act; and what is left of it.

use cairn_window_tests::pages::{Frame, ReportPage, UnlockPage};
use cairn_window_tests::{Hands, Held, Look, PASSPHRASE, Prepared, Step, Window, is_deep, journey_from};
use std::time::Duration;

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
    let before = window.sandbox().vault_as_it_is()?;
    window.hold("leave_now").await?;
    act(window).await?;
    is_a_bare_cover(&window.held().await?)?;
    window.is_titled("Untitled").await?;
    window.picture("cover").await?;
    window.let_go().await;
    window.has_ended().await?;
    if window.sandbox().vault_as_it_is()? != before {
        return Err("Leaving changed the record.".into());
    }
    window.start().await?;
    UnlockPage::at(window).await.map(drop)
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
        // No driver holds the fresh window: it is opened with nothing but a keyboard, and left by it.
        window.opens_by_hand(&fresh, PASSPHRASE).await?;
        window.leaves_by_hand().await?;
        window.end_and_start().await?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?.is_complete().await
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
