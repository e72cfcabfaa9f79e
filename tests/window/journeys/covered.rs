//! A kept picture is a plain card until it is held, and what the file says of itself stands beside it.

use cairn_window_tests::pages::{PreservePage, UnlockPage};
use cairn_window_tests::{Hands, Key, Look, PASSPHRASE, Prepared, Step, Window, journey_from};

const CARD: &str = "Covered";

async fn shows(window: &Window, alt: &str) -> Step {
    window.find("img", alt).await.map(drop)
}

#[test]
fn a_picture_is_covered_until_it_is_held_and_covered_again_when_it_is_let_go() {
    let record = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("covered", Look::SMALL, record, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        PreservePage::open(window).await?.look_at("phone.jpg").await?;
        // Out of the file, read in a process of its own.
        window.says("With this device: Apple iPhone 14.").await?;
        window.picture("plain").await?;
        window.is_accessible().await?;
        window.hands = Hands::Keyboard;
        window.tab_to_button(CARD).await?;
        window.key_down(' ').await?;
        shows(window, "The picture, grey and blurred").await?;
        window.picture("blurred").await?;
        window.key_up(' ').await?;
        window.says("Hold to see it").await?;
        // Both keys; the driver can let go of the last one only, so that the keyboard goes elsewhere at the end.
        window.key_down(' ').await?;
        shows(window, "The picture, grey and blurred").await?;
        window.key_down('s').await?;
        shows(window, "The picture, sharp").await?;
        window.picture("sharp").await?;
        window.key_up('s').await?;
        shows(window, "The picture, grey and blurred").await?;
        window.press(Key::Tab).await?;
        window.says("Hold to see it").await?;
        window.button("I can’t hold a key").await?;
        window.button("Show it blurred").await?;
        shows(window, "The picture, grey and blurred").await?;
        window.picture("other-way").await?;
        window.button("Cover it").await?;
        window.says("Hold to see it").await
    });
}
