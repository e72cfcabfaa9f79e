//! What can be read before any passphrase exists.

use crate::trouble::Step;
use crate::window::Window;

/// Each page of the hub: the link, the heading it leads to, and something that it must say.
pub const TO_READ: [(&str, &str, &str); 7] = [
    ("The signs", "The signs", "Nothing here is counted or scored."),
    ("People to call, by country", "People to call, by country", "not yet checked live"),
    ("Questions and answers", "Questions and answers", "Will my child be in trouble?"),
    ("What not to do", "What not to do", "Don’t confront the person"),
    ("Safety plan", "Safety plan", "When to look at this again"),
    ("Could someone be watching this computer?", "Could someone be watching this computer?", "Safer ways"),
    ("Emergency numbers", "Call now", "Stay on the line"),
];

/// "Only read for now".
pub struct ReadPage<'w>(&'w Window);

impl<'w> ReadPage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Only read for now").await?;
        Ok(Self(window))
    }

    /// Reads every page, and comes back each time.
    ///
    /// # Errors
    /// When one does not come, says too little, or can't be used by everybody.
    pub async fn read_all(&self) -> Step {
        for (link, heading, says) in TO_READ {
            self.0.button(link).await?;
            self.0.is_at(heading).await?;
            self.0.says(says).await?;
            self.0.button("Back").await?;
            self.0.is_at("Only read for now").await?;
        }
        Ok(())
    }
}
