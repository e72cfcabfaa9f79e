//! Accessibility, judged by axe-core.

use crate::trouble::Step;
use crate::window::Window;
use serde_json::Value;
use std::path::Path;

/// Something that axe calls wrong.
#[derive(Debug)]
pub struct Violation {
    /// The rule's name.
    pub rule: String,
    /// What is wrong, in axe's words.
    pub help: String,
    /// Where, as selectors with the HTML in question.
    pub places: Vec<String>,
}

// Only what can be judged from the page itself; colour contrast is a test of the tokens as well.
/// From the top of the page: what the header happens to lie over can be scrolled out from under it.
const RUN: &str = "
  const [end] = arguments, at = scrollY;
  scrollTo(0, 0);
  const done = (found) => { scrollTo(0, at); end(found); };
  axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then((found) => done(found.violations), (error) => done(String(error)));";

impl Window {
    /// What axe finds wrong with the page as it stands.
    ///
    /// # Errors
    /// When axe is not there (`npm ci` in `ui/`) or does not run.
    pub async fn violations(&self) -> Step<Vec<Violation>> {
        self.drawn().await?;
        let page = self.page()?;
        if !page.execute("return 'axe' in window", Vec::new()).await?.convert::<bool>()? {
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
            // WebDriver's scripts run beside the page's content policy, which forbids any but the program's own.
            page.execute(std::fs::read_to_string(&script)?, Vec::new()).await?;
        }
        let found = page.execute_async(RUN, Vec::new()).await?;
        let Some(found) = found.json().as_array() else {
            return Err(format!("axe did not run: {}", found.json()).into());
        };
        Ok(found.iter().map(violation).collect())
    }

    /// Fails with every violation in words.
    ///
    /// # Errors
    /// When there is one.
    pub async fn is_accessible(&self) -> Step {
        let violations = self.violations().await?;
        if violations.is_empty() {
            return Ok(());
        }
        let heading = self.heading().await.unwrap_or_default();
        Err(format!("On “{heading}” axe finds {violations:#?}").into())
    }
}

fn violation(found: &Value) -> Violation {
    let text = |name: &str| found.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let nodes = found.get("nodes").and_then(Value::as_array).cloned().unwrap_or_default();
    let place = |node: &Value| {
        let html = node.get("html").and_then(Value::as_str).unwrap_or_default();
        format!("{} {html}", node.get("target").unwrap_or(&Value::Null))
    };
    Violation { rule: text("id"), help: text("help"), places: nodes.iter().map(place).collect() }
}
