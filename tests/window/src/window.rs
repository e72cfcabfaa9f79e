//! The window: opening it and reading what it says.

use crate::display::Display;
use crate::hands::Hands;
use crate::look::Look;
use crate::processes::Process;
use crate::sandbox::Sandbox;
use crate::session::Session;
use crate::trouble::Step;
use serde_json::json;
use std::time::{Duration, Instant};
use thirtyfour::{WebDriver, WebElement};

const FIND: &str = concat!(include_str!("page.js"), include_str!("find.js"));
/// A mistake in a page's own code leaves a page behind that looks like one that is still loading.
const LISTEN: &str = "
  window.mistakes = [];
  const note = (mistake) => window.mistakes.push([mistake, mistake?.stack].join(' ').slice(0, 600));
  addEventListener('error', (event) => note(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => note(event.reason));
  const tell = console.error;
  console.error = (...words) => { note(words.join(' ')); tell.apply(console, words); };";
/// How long a page may take to show what the last act led to.
const PATIENCE: Duration = Duration::from_secs(10);

/// The window, its screen and its sandbox. Field order is drop order.
pub struct Window {
    pub(crate) session: Option<Session>,
    /// The program that was started last.
    pub(crate) program: Option<Process>,
    /// Whether the person has a mouse.
    pub hands: Hands,
    display: Display,
    sandbox: Sandbox,
    journey: String,
    look: Look,
}

impl Window {
    pub(crate) fn new(journey: &str, look: Look, sandbox: Sandbox) -> Step<Self> {
        let display = Display::start(&sandbox)?;
        let (session, program, hands, journey) = (None, None, Hands::default(), journey.into());
        Ok(Self { session, program, hands, display, sandbox, journey, look })
    }

    /// Starts the program, in the same home as before.
    ///
    /// # Errors
    /// When it shows no window.
    pub async fn start(&mut self) -> Step {
        self.session = Some(Session::start(&self.sandbox, &self.display).await?);
        self.program = self.running_program();
        self.has_begun().await?;
        self.page()?.execute(LISTEN, Vec::new()).await?;
        self.resize(self.look).await
    }

    /// Waits for the first page. The driver answers before it is there, and what is asked of the empty one is lost.
    async fn has_begun(&self) -> Step {
        let patience = Instant::now() + Duration::from_secs(90);
        loop {
            let shown = self.page()?.execute("return document.querySelector('h1') !== null", Vec::new()).await;
            if shown.is_ok_and(|shown| shown.json().as_bool() == Some(true)) {
                return Ok(());
            }
            if Instant::now() > patience {
                return Err("The program shows no page.".into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What went wrong in the pages' own code since the program was started, if anything. A window that is gone has
    /// nothing to say.
    pub(crate) async fn mistakes(&self) -> Vec<String> {
        let Ok(page) = self.page() else { return Vec::new() };
        let asked = page.execute("return window.mistakes ?? []", Vec::new()).await;
        asked.ok().and_then(|answer| answer.convert().ok()).unwrap_or_default()
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

    /// Whether it is as small as a window that Cairn is drawn for can be.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.look.width == Look::SMALL.width
    }

    pub(crate) fn look(&self) -> Look {
        self.look
    }

    /// The element with this role and this name (or the beginning of it), once it is there.
    ///
    /// # Errors
    /// Names what is there instead.
    pub async fn find(&self, role: &str, name: &str) -> Step<WebElement> {
        self.find_within(role, name, PATIENCE).await
    }

    pub(crate) async fn find_within(&self, role: &str, name: &str, limit: Duration) -> Step<WebElement> {
        let page = self.page()?;
        let patience = Instant::now() + limit;
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

    /// Waits until this button is not busy any more.
    ///
    /// # Errors
    /// When it stays busy.
    pub async fn is_idle_within(&self, button: &str, limit: Duration) -> Step {
        self.find_within("button", button, limit).await.map(drop)
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
        self.is_at_within(heading, PATIENCE).await
    }

    /// The same, with more patience.
    ///
    /// # Errors
    /// Says which page is there instead.
    pub async fn is_at_within(&self, heading: &str, limit: Duration) -> Step {
        self.find_within("heading", heading, limit).await.map(drop)
    }

    /// The next page's heading: another than this one.
    ///
    /// # Errors
    /// When the page stays.
    pub async fn heading_after(&self, before: &str) -> Step<String> {
        let patience = Instant::now() + PATIENCE;
        loop {
            let heading = self.heading().await?;
            if heading != before && !heading.is_empty() {
                return Ok(heading);
            }
            if Instant::now() > patience {
                return Err(format!("The page “{before}” stayed.").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the page says this.
    ///
    /// # Errors
    /// Prints what the page says instead.
    pub async fn says(&self, words: &str) -> Step {
        self.says_within(words, PATIENCE).await
    }

    /// The same, with more patience.
    ///
    /// # Errors
    /// Prints what the page says instead.
    pub async fn says_within(&self, words: &str, limit: Duration) -> Step {
        let patience = Instant::now() + limit;
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

    /// Waits until work under way shows that it is further than this share, and answers with the share. Where it is
    /// over, that is 1.
    ///
    /// # Errors
    /// When it stands still.
    pub async fn progress_beyond(&self, share: f64) -> Step<f64> {
        let script = "const bar = document.querySelector('[role=progressbar]');
            return bar ? Number(bar.getAttribute('aria-valuenow')) / 100 : -1";
        let patience = Instant::now() + Duration::from_secs(30);
        let mut shown = false;
        loop {
            let now: f64 = self.page()?.execute(script, Vec::new()).await?.convert()?;
            shown = shown || now >= 0.0;
            match now {
                now if now > share => return Ok(now),
                now if now < 0.0 && shown => return Ok(1.0),
                _ if Instant::now() > patience => {
                    return Err(format!(
                        "The work shows nothing beyond {share}. The page says: {}",
                        self.text().await?
                    )
                    .into());
                }
                _ => tokio::time::sleep(Duration::from_millis(30)).await,
            }
        }
    }

    /// Waits until the page says this no more.
    ///
    /// # Errors
    /// When it goes on saying it.
    pub async fn says_no_more(&self, words: &str) -> Step {
        let patience = Instant::now() + PATIENCE;
        while self.text().await?.contains(words) {
            if Instant::now() > patience {
                return Err(format!("The page goes on saying “{words}”.").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
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
