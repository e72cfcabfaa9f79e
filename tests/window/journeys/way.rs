//! The way through all five places, once by mouse and once by keyboard only.

use cairn_window_tests::pages::{Answers, StartPage};
use cairn_window_tests::{Hands, Look, Step, Window, journey};

const PASSPHRASE: &str = "lantern gravel seven oats";

const SITUATION: &Answers<'static> = &[
    ("Who are you", &["I look after a child"]),
    ("Who is it about", &["A child in my care"]),
    ("How old", &["13 to 15"]),
    ("What is happening", &["Someone threatens to share pictures", "Pictures have been shared"]),
    ("Who is the person doing it", &["A stranger online"]),
    ("Where are you?", &["United States", "Ohio"]),
    ("Where does it happen", &["Instagram", "Discord"]),
    ("Is anyone missing", &["No"]),
    ("Does anyone think of suicide", &["No"]),
    ("Was money asked for", &["Yes"]),
    ("Could that person get at this computer", &["No"]),
];

#[test]
fn the_whole_way_can_be_walked_with_the_mouse() {
    journey("by-mouse", Look::DRAWN, async |window| walk(window, Hands::Mouse).await);
}

#[test]
fn the_whole_way_can_be_walked_with_the_keyboard_alone() {
    journey("by-keyboard", Look::SMALL.dark(), async |window| walk(window, Hands::Keyboard).await);
}

async fn walk(window: &mut Window, hands: Hands) -> Step {
    window.hands = hands;
    let plan = StartPage::at(window).await?.to_the_plan(SITUATION).await?;
    plan.is_complete().await?;
    window.picture("plan").await?;
    window.is_accessible().await?;
    let key = plan.keep_a_record().await?.with_recovery_key(PASSPHRASE).await?;
    window.picture("recovery-key").await?;
    key.written_down().await?;
    window.picture("plan-kept").await?;
    window.is_accessible().await
}
