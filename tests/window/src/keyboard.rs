//! A person without a mouse.

use crate::trouble::Step;
use crate::window::Window;
use serde::Deserialize;
use serde_json::Value;
use thirtyfour::{Key as WebKey, WebElement};

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
    /// Everything in the field.
    SelectAll,
    /// Takes away what is selected.
    Delete,
}

/// What has the keyboard.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Focused {
    /// `button`, `input`, `h1` …
    pub tag: String,
    /// The words that a screen reader would say.
    pub name: String,
    /// Whether it is visibly marked: an outline or a shadow.
    pub marked: bool,
    /// Whether it is the element that is looked for.
    pub(crate) wanted: bool,
    /// Whether the element that is looked for stands further up: Shift and Tab lead there.
    pub(crate) before: bool,
    /// Whether it is a radio button of the same group.
    pub(crate) beside: bool,
}

const FOCUS: &str = concat!(include_str!("page.js"), include_str!("focus.js"));
/// More controls than any page has.
const STOPS: usize = 120;

impl Window {
    /// Presses a key where the keyboard is.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn press(&self, key: Key) -> Step {
        let (held, key) = match key {
            Key::Tab => (None, WebKey::Tab.value()),
            Key::BackTab => (Some(WebKey::Shift), WebKey::Tab.value()),
            Key::Enter => (None, WebKey::Enter.value()),
            Key::Space => (None, ' '),
            Key::Escape => (None, WebKey::Escape.value()),
            Key::Down => (None, WebKey::Down.value()),
            Key::Up => (None, WebKey::Up.value()),
            Key::Shift => (None, WebKey::Shift.value()),
            Key::SelectAll => (Some(WebKey::Control), 'a'),
            Key::Delete => (None, WebKey::Delete.value()),
        };
        let mut chain = self.page()?.action_chain();
        if let Some(held) = &held {
            chain = chain.key_down(held.value());
        }
        chain = chain.key_down(key).key_up(key);
        if let Some(held) = &held {
            chain = chain.key_up(held.value());
        }
        chain.perform().await?;
        Ok(())
    }

    /// Tab until this button has the keyboard.
    ///
    /// # Errors
    /// When it is not there, or Tab never comes to it.
    pub async fn tab_to_button(&self, name: &str) -> Step {
        let element = self.find("button", name).await?;
        self.tab_to(&element, name).await
    }

    /// Holds a letter or the space bar down.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn key_down(&self, key: char) -> Step {
        Ok(self.page()?.action_chain().key_down(key).perform().await?)
    }

    /// Lets it go again.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn key_up(&self, key: char) -> Step {
        Ok(self.page()?.action_chain().key_up(key).perform().await?)
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
        Ok(self.page()?.execute(FOCUS, vec![Value::Null]).await?.convert()?)
    }

    pub(crate) async fn focus_against(&self, element: &WebElement) -> Step<Focused> {
        Ok(self.page()?.execute(FOCUS, vec![element.to_json()?]).await?.convert()?)
    }

    /// Presses Tab, or Shift and Tab, until this element has the keyboard, and shows it.
    pub(crate) async fn tab_to(&self, element: &WebElement, name: &str) -> Step {
        self.tab_until(element, name, |focused| focused.wanted).await.map(drop)
    }

    /// Presses Tab until this element, or a radio button of its group, has the keyboard.
    pub(crate) async fn tab_near(&self, element: &WebElement, name: &str) -> Step<Focused> {
        self.tab_until(element, name, |focused| focused.wanted || focused.beside).await
    }

    async fn tab_until(&self, element: &WebElement, name: &str, there: fn(&Focused) -> bool) -> Step<Focused> {
        let mut passed = Vec::new();
        for _ in 0..STOPS {
            let focused = self.focus_against(element).await?;
            if there(&focused) {
                let said = if focused.marked {
                    Ok(focused)
                } else {
                    Err(format!("“{name}” has the keyboard and does not show it."))
                };
                return Ok(said?);
            }
            passed.push(format!("{} “{}”", focused.tag, focused.name));
            self.press(if focused.before { Key::BackTab } else { Key::Tab }).await?;
        }
        passed.dedup();
        passed.truncate(40);
        Err(format!("Tab never came to “{name}”. It passed: {}", passed.join(", ")).into())
    }
}
