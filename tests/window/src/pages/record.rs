//! Making a record, and opening it again.

use super::PlanPage;
use crate::trouble::Step;
use crate::window::Window;
use std::time::Duration;

/// Deriving a key takes about a second by design, and longer while other tests run.
const KEY_DERIVATION: Duration = Duration::from_secs(60);

/// "Keep a record on this computer".
pub struct CreatePage<'w>(&'w Window);

impl<'w> CreatePage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Keep a record on this computer").await?;
        Ok(Self(window))
    }

    async fn fill(&self, passphrase: &str) -> Step {
        self.0.write("New passphrase", passphrase).await?;
        self.0.write("The same passphrase again", passphrase).await
    }

    /// Makes it, with a recovery key.
    ///
    /// # Errors
    /// When the key is not shown.
    pub async fn with_recovery_key(self, passphrase: &str) -> Step<RecoveryKeyPage<'w>> {
        self.fill(passphrase).await?;
        self.0.choose("Yes, show me a recovery key").await?;
        self.0.button("Keep a record").await?;
        self.0.is_at_within("Write this down on paper", KEY_DERIVATION).await?;
        Ok(RecoveryKeyPage(self.0))
    }

    /// Makes it, without a recovery key.
    ///
    /// # Errors
    /// When the plan does not come.
    pub async fn without_recovery_key(self, passphrase: &str) -> Step<PlanPage<'w>> {
        self.fill(passphrase).await?;
        self.0.choose("No").await?;
        self.0.button("Keep a record").await?;
        self.0.is_at_within("Your plan", KEY_DERIVATION).await?;
        PlanPage::at(self.0).await
    }
}

/// "Write this down on paper".
pub struct RecoveryKeyPage<'w>(&'w Window);

impl<'w> RecoveryKeyPage<'w> {
    /// Goes on.
    ///
    /// # Errors
    /// When the plan does not come.
    pub async fn written_down(self) -> Step<PlanPage<'w>> {
        self.0.button("I have written it down").await?;
        PlanPage::at(self.0).await
    }
}

/// "Unlock".
pub struct UnlockPage<'w>(&'w Window);

impl<'w> UnlockPage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Unlock").await?;
        Ok(Self(window))
    }

    /// Opens the record.
    ///
    /// # Errors
    /// When the plan does not come.
    pub async fn open(self, passphrase: &str) -> Step<PlanPage<'w>> {
        self.0.write("Passphrase", passphrase).await?;
        self.0.button("Open").await?;
        self.0.is_at_within("Your plan", KEY_DERIVATION).await?;
        PlanPage::at(self.0).await
    }

    /// A wrong passphrase: the page says so, and stays.
    ///
    /// # Errors
    /// When it says something else.
    pub async fn refuses(&self, passphrase: &str) -> Step {
        self.0.write("Passphrase", passphrase).await?;
        self.0.button("Open").await?;
        self.0.says_within("That passphrase doesn’t open this.", KEY_DERIVATION).await
    }
}
