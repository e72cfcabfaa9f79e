//! What comes first.

use cairn_window_tests::{Look, journey};

#[test]
fn the_first_thing_on_screen_asks_whether_anyone_is_in_danger() {
    journey("start", Look::DRAWN, async |window| {
        window.is_at("Is anyone in danger right now?").await?;
        window.picture("start").await?;
        window.is_accessible().await
    });
}
