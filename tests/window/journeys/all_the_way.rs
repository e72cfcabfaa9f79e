//! The way through all five places, once by mouse and once by keyboard only.

use super::walk::{Story, is_what_was_kept, through_the_places, to_a_package, to_a_record};
use cairn_window_tests::pages::{Frame, PreservePage, UnlockPage};
use cairn_window_tests::{Hands, Look, Sandbox, Step, Window, journey, journey_from};

#[test]
fn the_whole_way_can_be_walked_with_the_mouse() {
    journey_from("by-mouse", Look::DRAWN, Sandbox::as_at_home, async |window| walk(window, Hands::Mouse).await);
}

#[test]
fn the_whole_way_can_be_walked_with_the_keyboard_alone() {
    journey("by-keyboard", Look::SMALL.dark(), async |window| walk(window, Hands::Keyboard).await);
}

async fn walk(window: &mut Window, hands: Hands) -> Step {
    window.hands = hands;
    let story = Story::told("");
    to_a_record(window, &story).await?;
    let originals = through_the_places(window, &story).await?;
    let walked = to_a_package(window, &story, originals).await?;
    is_what_was_kept(&walked)?;
    // What was kept is still there after it was locked, and still the same.
    Frame::of(window).lock().await?;
    window.after_lock().await?;
    UnlockPage::at(window).await?.open(&story.passphrase).await?;
    PreservePage::open(window).await?.check_all("Checked at").await?;
    window.picture("checked").await.map(drop)
}
