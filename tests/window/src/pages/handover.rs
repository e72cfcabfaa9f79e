//! The package.

use super::Frame;
use crate::dialog::SAVE;
use crate::trouble::Step;
use crate::window::Window;
use std::path::Path;
use std::time::Duration;

/// Writing a large package, while other tests run.
const WRITING: Duration = Duration::from_secs(150);

/// "Hand over".
pub struct HandoverPage<'w>(&'w Window);

impl<'w> HandoverPage<'w> {
    /// Goes there by the rail, and waits until the package is laid out.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(window: &'w Window) -> Step<Self> {
        Frame::of(window).to("Hand over", "Hand over").await?;
        Self::at(window).await
    }

    /// Is there already; waits until the package is laid out.
    ///
    /// # Errors
    /// When it is not the page.
    pub async fn at(window: &'w Window) -> Step<Self> {
        let page = Self(window);
        page.is_laid_out().await?;
        Ok(page)
    }

    async fn is_laid_out(&self) -> Step {
        self.0.is_at_within("Preview", WRITING).await?;
        self.0.says_no_more("Laying it out anew…").await
    }

    /// Puts in everything that was kept, leaves it open, and saves it through the dialog.
    ///
    /// # Errors
    /// When the page does not say that it is saved.
    pub async fn save_everything(self, to: &Path, own: &str) -> Step {
        let kept = self.0.find("answer", "Things you have kept").await?;
        if !kept.is_selected().await? {
            self.0.choose("Things you have kept").await?;
            self.is_laid_out().await?;
        }
        self.leave_open(own).await?;
        self.0.picture("handover").await?;
        self.save(to).await
    }

    /// Leaves it open, with a wrong passphrase of their own at first: no dialog comes. Then asks where to save, and closes the
    /// dialog again.
    ///
    /// # Errors
    /// When the page does not say that nothing was saved.
    pub async fn changes_their_mind(&self, own: &str) -> Step {
        self.leave_open("not this one").await?;
        self.0.button("Choose where to save it").await?;
        self.0.says("That passphrase doesn’t open this.").await?;
        self.leave_open(own).await?;
        self.0.button("Choose where to save it").await?;
        self.0.cancel_dialog(SAVE).await?;
        self.0.says("Nothing was saved: the window was closed.").await
    }

    /// Leaves it open, and saves what is laid out.
    ///
    /// # Errors
    /// When the page does not say that it is saved.
    pub async fn save_as_laid_out(self, to: &Path, own: &str) -> Step {
        self.leave_open(own).await?;
        self.save(to).await
    }

    /// Blacks out the names of people, all that were found but this one.
    ///
    /// # Errors
    /// When this name was not found, or can't be left out.
    pub async fn black_out_names_but(&self, left: &str) -> Step {
        self.0.choose("Names of people").await?;
        self.is_laid_out().await?;
        self.0.unchoose(left).await?;
        self.is_laid_out().await
    }

    /// Blacks out another word, wherever it stands.
    ///
    /// # Errors
    /// When the field does not take it.
    pub async fn black_out(&self, word: &str) -> Step {
        self.0.write("Other words to black out", word).await?;
        self.is_laid_out().await
    }

    /// Whoever finds it can read it: the passphrase of the record is asked for once more.
    async fn leave_open(&self, own: &str) -> Step {
        self.0.choose("Leave it open").await?;
        self.0.write("Your own passphrase", own).await
    }

    async fn save(self, to: &Path) -> Step {
        self.0.button("Choose where to save it").await?;
        self.0.give_path(SAVE, to).await?;
        self.0.is_at_within("It is saved", WRITING).await
    }
}
