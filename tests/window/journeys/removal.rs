//! What was sent: looked at from the plan, its answer noted, and what is written then; and a removal request, question by
//! question, up to its 48 hours.

use cairn_window_tests::pages::{ReportPage, UnlockPage};
use cairn_window_tests::{Hands, Look, PASSPHRASE, Prepared, Step, Window, journey_from};

#[test]
fn what_was_sent_is_followed_up_and_a_removal_request_says_what_it_lacks() {
    let prepare = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("removal", Look::SMALL, prepare, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.hands = Hands::Keyboard;
        followed_up(window).await?;
        removal(window).await
    });
}

async fn followed_up(window: &Window) -> Step {
    // A look that is due stands in the plan, in quiet words.
    window.says("Ask Instagram again").await?;
    window.picture("plan").await?;
    window.is_accessible().await?;
    window.button("Open what you sent").await?;
    window.is_at("Sent to Instagram").await?;
    window.says("Time to look").await?;
    window.picture("due").await?;
    window.button("Note what they answered").await?;
    window.button("Note it").await?;
    window.says("“Nothing yet” is an answer too.").await?;
    window.is_accessible().await?;
    window.choose("They said no").await?;
    window.write("In their words", "It does not break our rules.").await?;
    window.button("Note it").await?;
    window.says("It does not break our rules.").await?;
    window.says("Ask for a second look").await?;
    window.picture("answered").await?;
    window.is_accessible().await
}

async fn removal(window: &Window) -> Step {
    ReportPage::open(window).await?;
    window.button("Write a removal request").await?;
    window.is_at("Under which law?").await?;
    window.says("Not confirmed").await?;
    window.is_accessible().await?;
    window.button("Continue").await?;
    window.is_at("Who asks?").await?;
    window.button("Continue").await?;
    window.is_at("Where is it?").await?;
    window.pick("The site or app", "X (Twitter)").await?;
    window.write("Exact addresses", "https://posts.example/p/77").await?;
    window.is_accessible().await?;
    window.button("Continue").await?;
    window.is_at("Which picture is it?").await?;
    window.write("What it is", "A photo, taken indoors").await?;
    window.button("Continue").await?;
    window.is_at("Why is it against the law?").await?;
    window.choose("I believe in good faith").await?;
    window.is_accessible().await?;
    window.button("Continue").await?;
    window.is_at("Who signs it").await?;
    window.write("Name", "Dana Field").await?;
    window.button("Continue").await?;
    window.is_at("Your request").await?;
    window.says("There is no email address or phone number to reach you.").await?;
    window.says("Never send, attach or upload the picture").await?;
    window.picture("lacks").await?;
    window.is_accessible().await?;
    window.button("Change A way to reach you").await?;
    window.write("Email or phone", "dana@example.org").await?;
    window.button("Continue").await?;
    window.says("Every part that is asked for is there.").await?;
    window.picture("whole").await?;
    window.button("I have sent this").await?;
    window.write("The number they gave you", "R-9").await?;
    window.button("Note that it is sent").await?;
    window.is_at("Sent to X").await?;
    window.says("TAKE IT DOWN Act").await?;
    window.says("the 48 hours that the law gives are over").await?;
    window.picture("sent").await?;
    window.is_accessible().await
}
