//! Reports to platforms: the words, and the ledger of what was sent.

use super::Frame;
use crate::trouble::Step;
use crate::window::Window;

/// The place "Report".
pub struct ReportPage<'w>(&'w Window);

impl<'w> ReportPage<'w> {
    /// Goes there by the rail.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(window: &'w Window) -> Step<Self> {
        Frame::of(window).to("Report", "Report it").await?;
        Ok(Self(window))
    }

    /// Chooses one of the platforms of the answers.
    ///
    /// # Errors
    /// When the ways to report there do not come.
    pub async fn choose(&self, platform: &str) -> Step {
        self.0.choose(platform).await?;
        self.0.find("button", "Write this report").await.map(drop)
    }

    /// Chooses one of the platforms of the answers, and takes the first way to report there.
    ///
    /// # Errors
    /// When the draft does not come.
    pub async fn draft(self, platform: &'w str) -> Step<DraftPage<'w>> {
        self.choose(platform).await?;
        self.0.button("Write this report").await?;
        self.0.is_at(&format!("Report to {platform}")).await?;
        self.0.find("button", "I have sent it").await?;
        Ok(DraftPage { window: self.0, platform })
    }
}

/// "Report to …": the drafted words.
pub struct DraftPage<'w> {
    window: &'w Window,
    platform: &'w str,
}

impl DraftPage<'_> {
    /// The draft tells this.
    ///
    /// # Errors
    /// When it does not.
    pub async fn tells(&self, words: &str) -> Step {
        let text = self.window.find("textbox", "").await?.prop("value").await?.unwrap_or_default();
        if text.contains(words) { Ok(()) } else { Err(format!("The draft does not say “{words}”: {text}").into()) }
    }

    /// Changes the words: this is added at the end.
    ///
    /// # Errors
    /// When the page does not take it.
    pub async fn add(&self, words: &str) -> Step {
        let field = self.window.find("textbox", "").await?;
        field.send_keys(words).await?;
        self.tells(words).await
    }

    /// It was sent: notes it.
    ///
    /// # Errors
    /// When it is not in the ledger.
    pub async fn sent(self, number: &str, pin: &str) -> Step {
        self.window.button("I have sent it").await?;
        self.window.is_at("What did you send?").await?;
        self.window.write("The number they gave you", number).await?;
        self.window.write("A PIN or code to look it up", pin).await?;
        self.window.picture("sent").await?;
        self.window.button("Note it").await?;
        self.window.is_at(&format!("Sent to {}", self.platform)).await?;
        self.window.says(number).await
    }
}
