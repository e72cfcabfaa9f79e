//! Making a record, and opening it again.

use super::{Frame, PlanPage, StartPage};
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
    /// The key, as a person would copy it to paper.
    ///
    /// # Errors
    /// When there is none.
    pub async fn key(&self) -> Step<String> {
        let shown = self.0.find("group", "Recovery key").await?.text().await?;
        Ok(shown.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Types it back from the paper: first with its last letter wrong, which is noticed.
    ///
    /// # Errors
    /// When the mistake is not noticed, or the plan does not come.
    pub async fn written_down(self) -> Step<PlanPage<'w>> {
        let paper = self.key().await?;
        self.0.button("I have it on paper").await?;
        self.0.is_at("Now type it from the paper").await?;
        let other = if paper.ends_with('Q') { "P" } else { "Q" };
        self.0.write("The recovery key from the paper", &format!("{}{other}", &paper[..paper.len() - 1])).await?;
        self.0.button("Compare").await?;
        self.0.says("Group 19 is not what was shown.").await?;
        self.0.picture("recovery-check").await?;
        self.0.is_accessible().await?;
        self.0.write("The recovery key from the paper", &paper.to_lowercase()).await?;
        self.0.button("Compare").await?;
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

    /// Opens the record, and goes to the plan.
    ///
    /// # Errors
    /// When the plan does not come.
    pub async fn open(self, passphrase: &str) -> Step<PlanPage<'w>> {
        self.opens(passphrase).await?;
        if self.0.heading().await? == "Your plan" {
            return PlanPage::at(self.0).await;
        }
        Frame::of(self.0).to_the_plan().await
    }

    /// Opens the record, which leads back to where the person was: the page with this heading.
    ///
    /// # Errors
    /// When another page comes.
    pub async fn open_where_it_was(self, passphrase: &str, heading: &str) -> Step {
        self.opens(passphrase).await?;
        self.0.is_at(heading).await
    }

    async fn opens(&self, passphrase: &str) -> Step {
        self.0.write("Passphrase", passphrase).await?;
        self.0.button("Open").await?;
        // Wherever it leads, an open record has its places beside it.
        self.0.find_within("button", "Your plan", KEY_DERIVATION).await.map(drop)
    }

    /// A wrong passphrase: the page says so, and stays.
    ///
    /// # Errors
    /// When it says something else.
    pub async fn refuses(&self, passphrase: &str) -> Step {
        self.answers(passphrase, "That passphrase doesn’t open this.").await
    }

    /// Tries to open it: the page stays, and says this.
    ///
    /// # Errors
    /// When it says something else.
    pub async fn answers(&self, passphrase: &str, sentence: &str) -> Step {
        self.0.write("Passphrase", passphrase).await?;
        self.0.button("Open").await?;
        // What the last try said may still stand there until this one is over.
        self.0.is_idle_within("Open", KEY_DERIVATION).await?;
        self.0.says(sentence).await?;
        self.0.is_at("Unlock").await
    }

    /// The passphrase is forgotten: to the page for the paper.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn use_the_recovery_key(self) -> Step<RecoverPage<'w>> {
        self.0.button("Use the recovery key").await?;
        RecoverPage::at(self.0).await
    }

    /// To what can be read while it is closed.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn read_without_opening(self) -> Step<StartPage<'w>> {
        self.0.button("Read without opening it").await?;
        StartPage::at(self.0).await
    }
}

/// "Open with the recovery key".
pub struct RecoverPage<'w>(&'w Window);

impl<'w> RecoverPage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Open with the recovery key").await?;
        Ok(Self(window))
    }

    async fn fill(&self, key: &str, passphrase: &str) -> Step {
        self.0.write("Recovery key", key).await?;
        self.0.write("New passphrase", passphrase).await?;
        self.0.write("The same passphrase again", passphrase).await?;
        self.0.button("Open and set the new passphrase").await
    }

    /// A letter that was misread: the page says so, and stays.
    ///
    /// # Errors
    /// When it says something else.
    pub async fn refuses(&self, key: &str, passphrase: &str) -> Step {
        self.fill(key, passphrase).await?;
        self.0.says_within("One or more letters of the recovery key are not right.", KEY_DERIVATION).await
    }

    /// Opens the record and gives it a new passphrase.
    ///
    /// # Errors
    /// When the plan does not come.
    pub async fn open(self, key: &str, passphrase: &str) -> Step<PlanPage<'w>> {
        self.fill(key, passphrase).await?;
        self.0.is_at_within("Your plan", KEY_DERIVATION).await?;
        PlanPage::at(self.0).await
    }
}
