//! Reading without a record.

use cairn_window_tests::pages::{Frame, StartPage};
use cairn_window_tests::{Look, Step, Window, journey};

#[test]
fn everything_can_be_read_before_any_passphrase_exists_and_nothing_is_kept_of_it() {
    journey("reading", Look::DRAWN, async |window| {
        let hub = StartPage::at(window).await?.only_read().await?;
        hub.read_all().await?;
        Frame::of(window).back().await?;
        // The help and the emergency numbers of the header too, and who to call.
        window.button("Help").await?;
        window.is_at("Questions and answers").await?;
        Frame::of(window).back().await?;
        StartPage::at(window).await?.someone_is_in_danger().await?;
        window.says("911").await?;
        window.button("Everyone is safe for now").await?;
        window.is_at("Who are you in this?").await?;
        nothing_is_kept(window)?;
        Frame::of(window).back().await?;
        // The plan is read without a record as well, and so is a step of it.
        let plan = StartPage::at(window)
            .await?
            .to_the_plan(&[("What is happening", &["Someone threatens to share pictures"])]);
        plan.await?.is_complete().await?;
        window.says("You can keep a record, if you want to.").await?;
        window.button("Start this step").await?;
        window.heading_after("Your plan").await?;
        nothing_is_kept(window)?;
        Frame::of(window).leave().await?;
        window.has_ended().await?;
        nothing_is_kept(window)?;
        // And the next start knows nothing of this one.
        window.start().await?;
        StartPage::at(window).await.map(drop)
    });
}

fn nothing_is_kept(window: &Window) -> Step {
    let vault = window.sandbox().vault();
    let folder = vault.parent().unwrap_or(&vault);
    if folder.exists() {
        return Err(format!("There is a folder {}.", folder.display()).into());
    }
    Ok(())
}
