//! The plan: home.

use super::CreatePage;
use crate::trouble::Step;
use crate::window::Window;

/// "Your plan".
pub struct PlanPage<'w>(&'w Window);

impl<'w> PlanPage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Your plan").await?;
        Ok(Self(window))
    }

    /// It shows the next step and what not to do.
    ///
    /// # Errors
    /// When either is missing.
    pub async fn is_complete(&self) -> Step {
        self.0.says("The next step").await?;
        self.0.is_at("What not to do").await
    }

    /// Begins a record.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn keep_a_record(self) -> Step<CreatePage<'w>> {
        self.0.button("Keep a record").await?;
        CreatePage::at(self.0).await
    }
}
