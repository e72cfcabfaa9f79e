//! Whom to tell, and what was noted of it.

use super::Frame;
use crate::trouble::Step;
use crate::window::Window;

/// The place "Contact".
pub struct ContactPage<'w>(&'w Window);

impl<'w> ContactPage<'w> {
    /// Goes there by the rail.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(window: &'w Window) -> Step<Self> {
        Frame::of(window).to("Contact", "Who to tell").await?;
        window.find("button", "Prepare the call").await?;
        Ok(Self(window))
    }

    /// Prepares the call that comes first, and notes it.
    ///
    /// # Errors
    /// When it is not in the record.
    pub async fn note_a_call(&self, who: &str, number: &str, said: &str) -> Step {
        self.0.button("Prepare the call").await?;
        self.0.find("textbox", "Who did you talk to?").await?;
        self.0.picture("call").await?;
        self.0.write("Who did you talk to?", who).await?;
        self.0.write("The number they gave you", number).await?;
        self.0.write("What was said", said).await?;
        self.0.button("Note this call").await?;
        self.0.is_at("Who to tell").await?;
        self.0.says("It is in your record.").await?;
        self.0.says(number).await
    }
}
