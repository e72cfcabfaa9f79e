//! Holding back one call of the page to the program, so that what is on the screen meanwhile can be looked at.

use crate::trouble::Step;
use crate::window::Window;
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};

/// The page at the very moment when it made the call.
#[derive(Clone, Debug, Deserialize)]
pub struct Held {
    /// All its words, also those for screen readers only.
    pub text: String,
    /// The title of the document.
    pub title: String,
    /// The elements that a person could press or type into.
    pub controls: u32,
    /// Whether one flat sheet lies over the whole window.
    pub covered: bool,
}

const HOLD: &str = "
  const [command] = arguments, real = window.fetch;
  const corners = () => [[1, 1], [innerWidth - 2, 1], [1, innerHeight - 2], [innerWidth / 2, innerHeight / 2]];
  const state = () => ({
    text: document.body.textContent.trim(),
    title: document.title,
    controls: document.querySelectorAll('a, button, input, select, textarea').length,
    covered: corners().every(([x, y]) => document.elementFromPoint(x, y)?.className === 'cover'),
  });
  window.fetch = (to, ...rest) => {
    if (!String(to).endsWith('/' + command)) return real.call(window, to, ...rest);
    window.held = state();
    return new Promise((go) => { window.letGo = () => go(real.call(window, to, ...rest)); });
  };";

impl Window {
    /// From now on the page's call of this command waits for [`Self::let_go`].
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn hold(&self, command: &str) -> Step {
        self.page()?.execute(HOLD, vec![json!(command)]).await?;
        Ok(())
    }

    /// Waits until the page has made the call.
    ///
    /// # Errors
    /// When it never does.
    pub async fn held(&self) -> Step<Held> {
        let patience = Instant::now() + Duration::from_secs(10);
        loop {
            let held = self.page()?.execute("return window.held ?? null", Vec::new()).await?;
            if !held.json().is_null() {
                return Ok(held.convert()?);
            }
            if Instant::now() > patience {
                return Err("The page never made the call that is held back.".into());
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Calls a command of the program directly, past every page. Answers with what comes back, as JSON.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn asks(&self, command: &str, arguments: &str) -> Step<String> {
        let call = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, JSON.parse(given)).then(
              (answer) => done(JSON.stringify(answer ?? null)),
              (error) => done(JSON.stringify(error)),
            );";
        Ok(self.page()?.execute_async(call, vec![json!(command), json!(arguments)]).await?.convert()?)
    }

    /// Lets the call through. The window may be gone before the driver has answered that it was told to.
    pub async fn let_go(&self) {
        if let Ok(page) = self.page() {
            let _ = page.execute("setTimeout(window.letGo, 0)", Vec::new()).await;
        }
    }
}
