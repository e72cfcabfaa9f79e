//! What stands around every page: the header, and the rail with the five places.

use super::{PlanPage, UnlockPage};
use crate::keyboard::Key;
use crate::trouble::Step;
use crate::window::Window;
use cairn_core::words::Words;

/// The header and the rail.
pub struct Frame<'w>(&'w Window);

impl<'w> Frame<'w> {
    /// Around whatever page is there.
    #[must_use]
    pub fn of(window: &'w Window) -> Self {
        Self(window)
    }

    /// To one of the five places, by its name in the rail.
    ///
    /// # Errors
    /// When its page does not come.
    pub async fn to(&self, place: &str, heading: &str) -> Step {
        self.0.button(place).await?;
        self.0.is_at(heading).await
    }

    /// Home.
    ///
    /// # Errors
    /// When the plan does not come.
    pub async fn to_the_plan(&self) -> Step<PlanPage<'w>> {
        self.0.button("Your plan").await?;
        PlanPage::at(self.0).await
    }

    /// Locks.
    ///
    /// # Errors
    /// When there is nothing to press.
    pub async fn lock(&self) -> Step {
        self.ending("Lock").await
    }

    /// Leaves, by the button.
    ///
    /// # Errors
    /// When there is nothing to press, or it does nothing.
    pub async fn leave(&self) -> Step {
        self.ending("Leave now").await
    }

    /// Presses a button after which the window is gone, maybe before the driver has answered that it was pressed.
    async fn ending(&self, name: &str) -> Step {
        let before = self.0.running_program();
        let pressed = self.0.button(name).await;
        if pressed.is_err() && self.0.running_program() == before { pressed } else { Ok(()) }
    }

    /// Leaves, by Shift alone. The page says after each press how many are left.
    ///
    /// # Errors
    /// When it says nothing.
    pub async fn leave_by_shift(&self) -> Step {
        self.0.press(Key::Shift).await?;
        self.0.says("Press Shift 2 more times to leave").await?;
        self.0.press(Key::Shift).await?;
        self.0.says("Press Shift once more to leave").await?;
        self.0.picture("shift").await?;
        self.0.press(Key::Shift).await
    }

    /// Goes on in another language, by its own name.
    ///
    /// # Errors
    /// When there is no such language, or the page does not speak it afterwards.
    pub async fn speaks(&self, now: &str, then: &str) -> Step {
        let own_name = if then == "es" { "Español" } else { "English" };
        // The list is drawn anew in that language, so it can't be asked what it shows.
        let _ = self.0.pick(&Words::of(now).plain("header-language"), own_name).await;
        self.0.says(&Words::of(then).plain("header-help")).await
    }

    /// Back to the page before.
    ///
    /// # Errors
    /// When there is no way back.
    pub async fn back(&self) -> Step {
        self.0.button("Back").await
    }

    /// There is a record, and it is closed.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn is_locked(window: &'w Window) -> Step<UnlockPage<'w>> {
        UnlockPage::at(window).await
    }
}
