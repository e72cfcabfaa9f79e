//! A person without a mouse.

use crate::trouble::Step;
use crate::window::Window;
use serde::Deserialize;
use thirtyfour::Key as WebKey;

/// Keys that move and press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the next control.
    Tab,
    /// Back to the control before.
    BackTab,
    /// Follows a link, presses a button, sends a form.
    Enter,
    /// Presses a button, ticks a box.
    Space,
    /// Closes what lies on top.
    Escape,
    /// To the next answer.
    Down,
    /// To the answer before.
    Up,
    /// Alone; three times it is Leave now.
    Shift,
}

/// What has the keyboard.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Focused {
    /// `button`, `input`, `h1` …
    pub tag: String,
    /// For an input: `radio`, `text` …
    pub kind: String,
    /// The words that a screen reader would say.
    pub name: String,
    /// Whether it is visibly marked: an outline or a shadow.
    pub marked: bool,
}

const ACTIVE: &str = "
  const element = document.activeElement;
  const plain = (text) => (text ?? '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
  const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
  const own = element === document.body ? '' : element.textContent;
  const ring = (one) => { const style = getComputedStyle(one); return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'; };
  const drawn = [element, ...(element.labels ?? []), element.nextElementSibling, element.parentElement].filter(Boolean);
  return { tag: element.localName, kind: element.getAttribute('type') ?? '', name: plain(plain(by) || element.getAttribute('aria-label') || labels || own), marked: drawn.some(ring) };";

impl Window {
    /// Presses a key where the keyboard is.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn press(&self, key: Key) -> Step {
        let chain = self.page()?.action_chain();
        let chain = match key {
            Key::Tab => chain.key_down(WebKey::Tab).key_up(WebKey::Tab),
            Key::BackTab => {
                chain.key_down(WebKey::Shift).key_down(WebKey::Tab).key_up(WebKey::Tab).key_up(WebKey::Shift)
            }
            Key::Enter => chain.key_down(WebKey::Enter).key_up(WebKey::Enter),
            Key::Space => chain.key_down(' ').key_up(' '),
            Key::Escape => chain.key_down(WebKey::Escape).key_up(WebKey::Escape),
            Key::Down => chain.key_down(WebKey::Down).key_up(WebKey::Down),
            Key::Up => chain.key_down(WebKey::Up).key_up(WebKey::Up),
            Key::Shift => chain.key_down(WebKey::Shift).key_up(WebKey::Shift),
        };
        chain.perform().await?;
        Ok(())
    }

    /// Types where the keyboard is.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn type_text(&self, text: &str) -> Step {
        self.page()?.action_chain().send_keys(text).perform().await?;
        Ok(())
    }

    /// What has the keyboard at the moment.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn focused(&self) -> Step<Focused> {
        Ok(self.page()?.execute(ACTIVE, Vec::new()).await?.convert()?)
    }

    /// Presses Tab until the control with this name (or the beginning of it) has the keyboard.
    ///
    /// # Errors
    /// Names everything that was passed on the way.
    pub async fn tab_to(&self, name: &str) -> Step<Focused> {
        let mut passed = Vec::new();
        for _ in 0..120 {
            let focused = self.focused().await?;
            if focused.tag != "body" && !focused.tag.starts_with('h') && focused.name.starts_with(name) {
                if !focused.marked {
                    return Err(format!("“{name}” has the keyboard and does not show it.").into());
                }
                return Ok(focused);
            }
            passed.push(focused.name);
            self.press(Key::Tab).await?;
        }
        passed.dedup();
        Err(format!("Tab never came to “{name}”. It passed: {passed:?}").into())
    }

    /// Tab to a control, then press it.
    ///
    /// # Errors
    /// When Tab never comes there.
    pub async fn tab_and_press(&self, name: &str, key: Key) -> Step {
        self.tab_to(name).await?;
        self.press(key).await
    }
}
