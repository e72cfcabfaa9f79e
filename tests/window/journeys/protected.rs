//! What stays closed: question by question, what to do now, and erasing after somebody said so.

use cairn_window_tests::pages::{Day, Frame, PreservePage, ReferenceWords, UnlockPage};
use cairn_window_tests::{Hands, Look, PASSPHRASE, Prepared, Sandbox, Step, Window, journey_from};

const WORDS: ReferenceWords<'_> = ReferenceWords {
    place: "On the old phone, third message",
    url: "https://example.org/p",
    who: "My son. I have not",
    how: "He told me",
    name: "A picture in an older chat",
};

fn filled(sandbox: &mut Sandbox) -> Step {
    Prepared::filled_record(sandbox).map(drop)
}

#[test]
fn a_reference_is_written_question_by_question_and_leads_to_what_to_do_now() {
    journey_from("guided", Look::SMALL, filled, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.hands = Hands::Keyboard;
        let page = PreservePage::open(window).await?.say_where_it_is().await?;
        window.is_accessible().await?;
        page.answer(&WORDS, &Day::EVENING).await?;
        window.picture("summary").await?;
        window.is_accessible().await?;
        // A look elsewhere, and back: nothing is lost.
        PreservePage::open(window).await?;
        window.button("Say where it is").await?;
        window.is_at("Look it over, then keep it").await?;
        window.says(WORDS.place).await?;
        // One answer is changed, and leads straight back.
        window.button("Change: How it was found").await?;
        window.write("How was it found?", "He told me on Tuesday").await?;
        window.button("Continue").await?;
        window.is_at("Look it over, then keep it").await?;
        window.says("He told me on Tuesday").await?;
        window.button("Keep this note").await?;
        window.is_at("What to do now").await?;
        for words in ["Your words are kept.", "CyberTipline", "Don’t delete it to hide it", "Not fully checked"] {
            window.says(words).await?;
        }
        window.picture("now").await?;
        window.is_accessible().await?;
        window.button("Go to what is written about it").await?;
        window.says("Not viewed by me.").await?;
        window.button("What to do now").await?;
        window.is_at("What to do now").await
    });
}

async fn files_in_the_vault(window: &Window) -> Step<usize> {
    Ok(Sandbox::files_below(&window.sandbox().vault().join("evidence"))?.len())
}

#[test]
fn what_is_closed_is_erased_only_after_somebody_said_so_and_the_passphrase_was_given_again() {
    journey_from("erased", Look::SMALL, filled, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let before = files_in_the_vault(window).await?;
        PreservePage::open(window).await?.look_at("phone.jpg").await?;
        // What the file says of itself comes a moment later, and what stands below it moves.
        window.says("With this device: Apple iPhone 14.").await?;
        window.button("Close it for good").await?;
        window.write("Why?", "She may be under 18.").await?;
        window.button("Close it for good").await?;
        window.is_at("What to do now").await?;
        window.says("It lies in this record, closed").await?;
        window.button("Go to it, to erase it").await?;
        window.button("Erase it …").await?;
        window.button("Erase it for good …").await?;
        window.says("Write down who told you to erase it.").await?;
        window.write("Why?", "The police said so.").await?;
        window.write("Who told you to erase it?", "Officer 17").await?;
        Day::EVENING.write(window).await?;
        window.write("Your passphrase", "not this one").await?;
        window.picture("form").await?;
        window.is_accessible().await?;
        window.button("Erase it for good …").await?;
        window.says("What stays: its number").await?;
        window.picture("sure").await?;
        window.is_accessible().await?;
        window.button("Erase it").await?;
        window.says("That passphrase doesn’t open").await?;
        if files_in_the_vault(window).await? != before {
            return Err("With a wrong passphrase something was erased.".into());
        }
        window.write("Your passphrase", PASSPHRASE).await?;
        window.button("Erase it for good …").await?;
        window.button("Erase it").await?;
        window.is_at_within("Erased", std::time::Duration::from_secs(60)).await?;
        window.says("It is erased.").await?;
        window.says("Who said to erase it: Officer 17").await?;
        window.picture("stub").await?;
        window.is_accessible().await?;
        if files_in_the_vault(window).await? != before - 1 {
            return Err("The file is still there.".into());
        }
        PreservePage::open(window).await?;
        window.says("Why: The police said so.").await?;
        Frame::of(window).leave().await
    });
}
