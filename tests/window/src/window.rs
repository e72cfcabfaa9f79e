//! What a person does with the window: read, click, type.

use crate::display::Display;
use crate::look::Look;
use crate::processes::Process;
use crate::sandbox::Sandbox;
use crate::session::Session;
use crate::trouble::{Step, Trouble};
use serde_json::json;
use std::time::{Duration, Instant};
use thirtyfour::{WebDriver, WebElement};

const FIND: &str = include_str!("find.js");
/// How long a page may take to show what the last act led to.
const PATIENCE: Duration = Duration::from_secs(10);

/// The window, its screen and its sandbox. Field order is drop order.
pub struct Window {
    pub(crate) session: Option<Session>,
    /// The program that was started last.
    pub(crate) program: Option<Process>,
    display: Display,
    sandbox: Sandbox,
    journey: String,
    look: Look,
}

impl Window {
    pub(crate) async fn open(journey: &str, look: Look) -> Step<Self> {
        let sandbox = Sandbox::new(look.theme)?;
        let display = Display::start(&sandbox)?;
        let mut window = Self { session: None, program: None, display, sandbox, journey: journey.into(), look };
        window.start().await?;
        Ok(window)
    }

    /// Starts the program, in the same home as before.
    ///
    /// # Errors
    /// When it shows no window.
    pub async fn start(&mut self) -> Step {
        self.session = Some(Session::start(&self.sandbox, &self.display).await?);
        self.program = self.running_program();
        self.resize(self.look).await
    }

    /// Gives the page this many CSS pixels. The theme stays: it is read when the program starts.
    ///
    /// # Errors
    /// When the window does not take that size.
    pub async fn resize(&mut self, look: Look) -> Step {
        self.look = Look { theme: self.look.theme, ..look };
        let page = self.page()?;
        let (mut width, mut height) = (look.width, look.height);
        let patience = Instant::now() + PATIENCE;
        loop {
            page.set_window_rect(0, 0, width, height).await?;
            self.drawn().await?;
            let seen = page.execute("return [innerWidth, innerHeight]", Vec::new()).await?;
            let (across, down): (u32, u32) = seen.convert()?;
            if (across, down) == (look.width, look.height) {
                return Ok(());
            }
            if Instant::now() > patience {
                return Err(format!("The page should be {}×{} and is {across}×{down}.", look.width, look.height).into());
            }
            // A frame or a bar took its part: ask for that much more.
            width = width.saturating_add(look.width).saturating_sub(across);
            height = height.saturating_add(look.height).saturating_sub(down);
        }
    }

    pub(crate) fn page(&self) -> Step<&WebDriver> {
        let session = self.session.as_ref().ok_or("There is no window at the moment.")?;
        Ok(&session.page)
    }

    /// The sandbox: the person's files, and everything that the program wrote.
    #[must_use]
    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    pub(crate) fn display(&self) -> &Display {
        &self.display
    }

    pub(crate) fn journey(&self) -> &str {
        &self.journey
    }

    pub(crate) fn look(&self) -> Look {
        self.look
    }

    /// The element with this role and this name (or the beginning of it), once it is there.
    ///
    /// # Errors
    /// Names what is there instead.
    pub async fn find(&self, role: &str, name: &str) -> Step<WebElement> {
        let page = self.page()?;
        let patience = Instant::now() + PATIENCE;
        loop {
            let found = page.execute(FIND, vec![json!(role), json!(name)]).await?;
            if let Some(element) = found.json().get("element").filter(|element| !element.is_null()) {
                return Ok(WebElement::from_json(element.clone(), page.handle().clone())?);
            }
            if Instant::now() > patience {
                let names = found.json().get("names").cloned().unwrap_or_default();
                let heading = self.heading().await.unwrap_or_default();
                return Err(format!("On “{heading}” there is no {role} “{name}”; there are: {names}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Clicks it with the mouse.
    ///
    /// # Errors
    /// When it is not there, or something lies over it.
    pub async fn click(&self, role: &str, name: &str) -> Step {
        let element = self.find(role, name).await?;
        element.click().await.map_err(|error| Trouble(format!("The {role} “{name}” can't be clicked: {error}")))
    }

    /// Picks an answer by clicking its words: the mark itself may be drawn by the page.
    ///
    /// # Errors
    /// When there is no such answer.
    pub async fn choose(&self, role: &str, name: &str) -> Step {
        let element = self.find(role, name).await?;
        let label = "return arguments[0].labels?.[0] ?? arguments[0]";
        let label = self.page()?.execute(label, vec![element.to_json()?]).await?.element()?;
        label.click().await.map_err(|error| Trouble(format!("The answer “{name}” can't be clicked: {error}")))?;
        if element.is_selected().await? {
            return Ok(());
        }
        Err(format!("The answer “{name}” was clicked and is not chosen.").into())
    }

    /// Replaces what stands in a field.
    ///
    /// # Errors
    /// When there is no field with that label.
    pub async fn fill(&self, label: &str, text: &str) -> Step {
        let field = self.find("textbox", label).await?;
        field.clear().await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// The words of the page's main heading.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn heading(&self) -> Step<String> {
        let script = "return document.querySelector('dialog[open] h1, dialog[open] h2, h1')?.innerText ?? ''";
        Ok(self.page()?.execute(script, Vec::new()).await?.convert()?)
    }

    /// Waits for a page with this heading, or the beginning of it.
    ///
    /// # Errors
    /// Says which page is there instead.
    pub async fn is_at(&self, heading: &str) -> Step {
        self.find("heading", heading).await.map(drop)
    }

    /// Waits until the page says this.
    ///
    /// # Errors
    /// Prints what the page says instead.
    pub async fn says(&self, words: &str) -> Step {
        let patience = Instant::now() + PATIENCE;
        loop {
            let text = self.text().await?;
            if text.contains(words) {
                return Ok(());
            }
            if Instant::now() > patience {
                return Err(format!("The page does not say “{words}”. It says:\n{text}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// All words on the page, white space made plain.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn text(&self) -> Step<String> {
        let script = "return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ')";
        Ok(self.page()?.execute(script, Vec::new()).await?.convert()?)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Also reached when a test runs out of time: nothing may stay behind.
        self.end();
    }
}
