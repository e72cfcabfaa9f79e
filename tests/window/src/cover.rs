//! How long it takes until the cover is on the screen.

use crate::trouble::Step;
use crate::window::Window;
use std::time::{Duration, Instant};

/// From the last press of a key or button to the frame after the cover was there. The page can't see its own frames; what it
/// is asked to do after one runs once that one is drawn.
const MEASURE: &str = "
  let pressed = 0;
  const note = (event) => { pressed = event.timeStamp; };
  for (const kind of ['keydown', 'keyup', 'pointerdown']) addEventListener(kind, note, true);
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.cover')) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.coveredAfter = performance.now() - pressed; };
      port2.postMessage(null);
    });
  });
  watch.observe(document.body, { childList: true, subtree: true });";

impl Window {
    /// From now on the time until the cover is measured.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn measures_the_cover(&self) -> Step {
        self.page()?.execute(MEASURE, Vec::new()).await?;
        Ok(())
    }

    /// How long it took from the press until the cover was drawn.
    ///
    /// # Errors
    /// When it never came.
    pub async fn covered_after(&self) -> Step<Duration> {
        let patience = Instant::now() + Duration::from_secs(10);
        loop {
            let took = self.page()?.execute("return window.coveredAfter ?? null", Vec::new()).await?;
            if let Some(milliseconds) = took.json().as_f64() {
                return Ok(Duration::from_secs_f64(milliseconds.max(0.0) / 1000.0));
            }
            if Instant::now() > patience {
                return Err("The cover never came.".into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}
