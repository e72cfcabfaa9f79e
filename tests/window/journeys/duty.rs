//! The duty log of someone at a school: a page on its rules before the first line, and no place for evidence.

use cairn_window_tests::pages::{ContactPage, Day, UnlockPage};
use cairn_window_tests::{Hands, Look, PASSPHRASE, Prepared, Step, Window, journey_from};

/// Since when, by when, to whom; and the sheet for the call, filled from the log.
async fn what_the_law_asks(window: &Window) -> Step {
    ContactPage::open(window).await?;
    window.button("Your duty to report").await?;
    window.says("Ohio").await?;
    window.says("The counselor on duty").await?;
    window.picture("law").await?;
    window.is_accessible().await?;
    window.write("What made you think so", "A student told me.").await?;
    window.button("Keep it").await?;
    window.says("First suspected:").await?;
    window.picture("since").await?;
    window.button("Sheet for the call").await?;
    window.is_at("Child protective services: report by phone").await?;
    window.button("Use it in this window").await?;
    window.says("He wants two gift cards.").await?;
    window.picture("sheet").await?;
    window.is_accessible().await
}

#[test]
fn a_counselor_reads_the_rules_first_and_writes_who_told_what() {
    let prepare = |sandbox: &mut _| Prepared::counselor_record(sandbox).map(drop);
    journey_from("duty", Look::SMALL, prepare, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.hands = Hands::Keyboard;
        ContactPage::open(window).await?;
        window.button("Duty log").await?;
        window.is_at("Duty log").await?;
        window.says("No line yet.").await?;
        window.picture("empty").await?;
        window.is_accessible().await?;
        window.button("Write a line").await?;
        window.is_at("School rules and student records").await?;
        window.picture("rules").await?;
        window.is_accessible().await?;
        window.button("Write a line").await?;
        window.is_at("A line for the duty log").await?;
        window.button("Keep this line").await?;
        window.says("Write what you were told, whom you called, or what you did.").await?;
        window.picture("missing").await?;
        window.is_accessible().await?;
        window.write("Who told you?", "Her friend, who read it herself").await?;
        window.write("What did they say?", "“He wants two gift cards.”").await?;
        Day::EVENING.write(window).await?;
        window.write("Whom did you call?", "The counselor on duty").await?;
        window.button("Keep this line").await?;
        window.is_at("Duty log").await?;
        for words in ["The line is kept.", "He wants two gift cards."] {
            window.says(words).await?;
        }
        window.picture("kept").await?;
        window.is_accessible().await?;
        window.button("Correct it").await?;
        window.is_accessible().await?;
        what_the_law_asks(window).await
    });
}
