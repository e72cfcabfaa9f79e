//! Nobody is there: the computer sleeps, the session or the screen is locked. The record locks by itself.

use cairn_window_tests::pages::UnlockPage;
use cairn_window_tests::{Look, PASSPHRASE, Prepared, Process, Sandbox, Step, Window, is_deep, journey_from};
use std::time::{Duration, Instant};

fn with_a_bus(sandbox: &mut Sandbox) -> Step {
    sandbox.has_a_bus()?;
    Prepared::record(sandbox).map(drop)
}

#[test]
fn the_record_locks_when_the_computer_sleeps_and_when_its_screen_is_locked() {
    journey_from("away", Look::SMALL, with_a_bus, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        // The computer waits until the keys are gone, and no longer.
        is_held_up(window, 1).await?;
        let fresh = window.replaced_by(async |window| window.sandbox().bus()?.sleeps()).await?;
        is_held_up(window, 0).await?;
        for lock in [Locked::Session, Locked::Screen] {
            is_locked(window, &fresh)?;
            let now = window.running_program().ok_or("The program is gone.")?;
            window.opens_by_hand(&now, PASSPHRASE).await?;
            is_held_up(window, 1).await?;
            stays_open(window, &now).await?;
            window.is_the_program(now);
            let fresh = window.replaced_by(async |window| lock.happens(window)).await?;
            is_locked(window, &fresh)?;
        }
        Ok(())
    });
}

#[test]
fn the_record_locks_when_the_computer_wakes_where_nobody_said_that_it_would_sleep() {
    // A sleep takes its time: for the deep run.
    if !is_deep() {
        return;
    }
    let record = |sandbox: &mut _| Prepared::record(sandbox).map(drop);
    journey_from("asleep", Look::SMALL, record, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let program = window.running_program().ok_or("The program is gone.")?;
        program.stands_still_for(Duration::from_secs(8)).await;
        tokio::time::sleep(Duration::from_secs(5)).await;
        if !window.has_journal_open(&program) {
            return Err("A moment without work was taken for a sleep.".into());
        }
        let asleep = async |_: &mut Window| {
            program.stands_still_for(Duration::from_secs(26)).await;
            Ok(())
        };
        let fresh = window.replaced_by(asleep).await?;
        is_locked(window, &fresh)
    });
}

#[derive(Clone, Copy)]
enum Locked {
    Session,
    Screen,
}

impl Locked {
    fn happens(self, window: &Window) -> Step {
        let bus = window.sandbox().bus()?;
        match self {
            Self::Session => bus.locks(),
            Self::Screen => bus.saves_the_screen("org.gnome.ScreenSaver"),
        }
    }
}

/// What another person's session does is no reason to lock this one.
async fn stays_open(window: &Window, program: &Process) -> Step {
    window.sandbox().bus()?.locks_another()?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    if window.has_journal_open(program) { Ok(()) } else { Err("It locked for another session.".into()) }
}

fn is_locked(window: &Window, fresh: &Process) -> Step {
    if window.has_journal_open(fresh) { Err("The fresh program has the record open.".into()) } else { Ok(()) }
}

/// Waits until so many programs hold up the sleep.
async fn is_held_up(window: &Window, wanted: usize) -> Step {
    let patience = Instant::now() + Duration::from_secs(10);
    while window.sandbox().bus()?.held_up_by() != wanted {
        if Instant::now() > patience {
            return Err(format!("The sleep is held up by {}.", window.sandbox().bus()?.held_up_by()).into());
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    Ok(())
}
