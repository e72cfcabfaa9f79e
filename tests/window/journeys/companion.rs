//! The companion: a form field by field in a narrow window of its own, worked by keyboard, left like any other.

use cairn_window_tests::pages::{ContactPage, UnlockPage};
use cairn_window_tests::{Look, PASSPHRASE, Prepared, Step, Window, journey_from};
use std::time::Duration;

/// The system's own name of the companion's window: the narrow one of the two.
async fn beside(window: &Window) -> Step<String> {
    for _ in 0..200 {
        let shown = window.hands(&["search", "--onlyvisible", "--name", "^Cairn$"]).unwrap_or_default();
        for id in shown.lines() {
            let size = window.hands(&["getwindowgeometry", "--shell", id])?;
            if size.lines().any(|line| line == "WIDTH=420") {
                return Ok(id.to_owned());
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err("No narrow window came.".into())
}

#[test]
fn a_form_is_copied_field_by_field_in_a_window_of_its_own_that_leaves_for_both() {
    let prepare = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("companion", Look::LARGE, prepare, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        ContactPage::open(window).await?;
        window.button("Prepare the call").await?;
        window.picture("call").await?;
        window.is_accessible().await?;
        window.button("Field by field").await?;
        window.says("What could tell who someone is").await?;
        window.picture("before").await?;
        window.is_accessible().await?;
        window.button("Use it in this window").await?;
        window.says("part 1 of 6").await?;
        window.picture("here").await?;
        window.is_accessible().await?;
        window.button("NCMEC CyberTipline").await?;
        window.button("Open it beside the browser").await?;
        window.says("It is open in a narrow window.").await?;
        // No driver holds the companion: it is worked with nothing but a keyboard.
        let id = beside(window).await?;
        window.hands(&["windowactivate", "--sync", &id])?;
        let mut pasted = String::new();
        for _ in 0..15 {
            window.hands(&["key", "--clearmodifiers", "ctrl+Return"])?;
            tokio::time::sleep(Duration::from_millis(400)).await;
            pasted = window.pastes()?;
            if pasted.contains("sam.moon") {
                break;
            }
        }
        if !pasted.contains("sam.moon") {
            return Err(format!("Another program pastes: {pasted:?}").into());
        }
        window.leaves_by_hand().await?;
        window.end_and_start().await?;
        UnlockPage::at(window).await.map(drop)
    });
}
