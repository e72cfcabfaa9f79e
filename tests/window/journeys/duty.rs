//! The duty log of someone at a school: a page on its rules before the first line, and no place for evidence.

use cairn_window_tests::pages::{ContactPage, Day, UnlockPage};
use cairn_window_tests::{Hands, Look, PASSPHRASE, Prepared, journey_from};

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
        window.is_accessible().await
    });
}
