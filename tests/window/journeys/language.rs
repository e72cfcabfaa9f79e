//! The window in another language: chosen on any page, and spoken by everything from then on.

use std::fs;

use cairn_core::words::Words;
use cairn_window_tests::pages::{Frame, PreservePage, StartPage, UnlockPage};
use cairn_window_tests::{Look, PASSPHRASE, Prepared, Step, Window, journey, journey_from};

fn es(id: &str) -> String {
    Words::of("es").plain(id)
}

#[test]
fn spanish_is_chosen_on_the_first_page_and_spoken_up_to_the_plan() {
    journey("spanish", Look::SMALL, async |window| {
        StartPage::at(window).await?;
        Frame::of(window).speaks("en", "es").await?;
        window.is_at(&es("start-title")).await?;
        window.picture("start").await?;
        window.is_accessible().await?;
        window.button(&es("start-read")).await?;
        window.is_at(&es("read-title")).await?;
        window.button(&es("read-hotlines")).await?;
        window.is_at(&es("hotlines-title")).await?;
        window.says(&es("says-us-988")).await?;
        window.picture("hotlines").await?;
        window.is_accessible().await
    });
}

#[test]
fn a_language_is_changed_in_the_middle_of_a_note_and_outlives_lock() {
    journey_from("spanish-record", Look::SMALL, |sandbox| Prepared::filled_record(sandbox).map(drop), in_a_record);
}

async fn in_a_record(window: &mut Window) -> Step {
    UnlockPage::at(window).await?.open(PASSPHRASE).await?;
    PreservePage::open(window).await?;
    window.button("Write down what happened").await?;
    window.write("What happened?", "He wrote that he knows my school.").await?;
    Frame::of(window).speaks("en", "es").await?;
    window.picture("note").await?;
    let field = window.find("textbox", &es("preserve-entry-text-note")).await?;
    if field.prop("value").await?.as_deref() != Some("He wrote that he knows my school.") {
        return Err("What was typed is gone.".into());
    }
    window.button(&es("rail-plan")).await?;
    window.is_at(&es("plan-title")).await?;
    window.says(&es("avoid-pay")).await?;
    window.picture("plan").await?;
    window.is_accessible().await?;
    let lock = es("header-lock");
    // The window may be gone before the driver has said that the button was pressed.
    let fresh = window.replaced_by(async |window| window.button(&lock).await.or(Ok(()))).await?;
    // No driver can hold the fresh program, so what it was told is read where the system keeps it.
    let told = fs::read(format!("/proc/{}/environ", fresh.pid))?;
    let speaks = told.split(|byte| *byte == 0).any(|one| one == b"CAIRN_LANGUAGE=es");
    if speaks { Ok(()) } else { Err("After Lock the fresh program speaks another language.".into()) }
}
