//! The first question.

use super::{PlanPage, Questions, ReadPage, UnlockPage};
use crate::trouble::Step;
use crate::window::Window;

/// "Is anyone in danger right now?"
pub struct StartPage<'w>(&'w Window);

impl<'w> StartPage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Is anyone in danger right now?").await?;
        Ok(Self(window))
    }

    /// Goes on to the questions.
    ///
    /// # Errors
    /// When the first question does not come.
    pub async fn nobody_is_in_danger(self) -> Step<Questions<'w>> {
        self.0.button("No, not right now").await?;
        Questions::at(self.0).await
    }

    /// Someone is, or may be: whom to call.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn someone_is_in_danger(self) -> Step {
        self.0.button("Yes, or I’m not sure").await?;
        self.0.is_at("Call now").await
    }

    /// Nothing but reading for now.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn only_read(self) -> Step<ReadPage<'w>> {
        self.0.button("I only want to read for now").await?;
        ReadPage::at(self.0).await
    }

    /// Back to the closed record.
    ///
    /// # Errors
    /// When there is no record.
    pub async fn to_the_record(self) -> Step<UnlockPage<'w>> {
        self.0.button("Back to Unlock").await?;
        UnlockPage::at(self.0).await
    }

    /// The whole way to the plan, with these answers.
    ///
    /// # Errors
    /// When a question or the plan does not come.
    pub async fn to_the_plan(self, answers: &super::Answers<'_>) -> Step<PlanPage<'w>> {
        self.nobody_is_in_danger().await?.answer(answers).await
    }
}
