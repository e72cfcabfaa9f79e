//! Acting on the page, by mouse or by keyboard: the same journey can be walked with either.

use crate::keyboard::Key;
use crate::trouble::{Step, Trouble};
use crate::window::Window;
use serde_json::json;
use thirtyfour::WebElement;

/// What a person uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hands {
    /// Clicks on what they see; types into what they clicked.
    #[default]
    Mouse,
    /// Tab, arrows, Space, Enter, and nothing else.
    Keyboard,
}

/// Brings an element into sight, and waits until it has stood at one place for three moments, at most for three seconds.
const AT_REST: &str = "
  const [element, done] = arguments, begun = performance.now();
  const { top, bottom } = element.getBoundingClientRect();
  // Below the header, which stays where it is.
  if (top < 80 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
  const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height].join(); };
  let before = '', same = 0;
  const look = () => {
    same = place() === before ? same + 1 : 0;
    before = place();
    if (same >= 3 || performance.now() - begun > 3000) done(true);
    else setTimeout(look, 16);
  };
  look();";

impl Window {
    /// Presses a button or follows a link.
    ///
    /// # Errors
    /// When it is not there, something lies over it, or Tab never comes to it.
    pub async fn act(&self, role: &str, name: &str) -> Step {
        let element = self.find(role, name).await?;
        match self.hands {
            Hands::Mouse => self.clicked(&element, name).await,
            Hands::Keyboard => {
                self.tab_to(&element, name).await?;
                self.press(Key::Enter).await
            }
        }
    }

    /// Drags the pointer across the middle of something that is drawn on.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn draws_on(&self, selector: &str) -> Step {
        let element = self.page()?.find(thirtyfour::By::Css(selector)).await?;
        self.page()?.execute_async(AT_REST, vec![element.to_json()?]).await?;
        let chain = self.page()?.action_chain().move_to_element_with_offset(&element, -40, -30).click_and_hold();
        // A pointer that jumps draws nothing.
        let moved = (0..8).fold(chain, |chain, _| chain.move_by_offset(10, 8));
        Ok(moved.release().perform().await?)
    }

    /// Presses a button.
    ///
    /// # Errors
    /// As [`Self::act`].
    pub async fn button(&self, name: &str) -> Step {
        self.act("button", name).await
    }

    /// Picks an answer: a radio button or a box.
    ///
    /// # Errors
    /// When there is no such answer, or it can't be picked.
    pub async fn choose(&self, name: &str) -> Step {
        self.marked(name, true).await
    }

    /// Takes a mark out of a box again.
    ///
    /// # Errors
    /// As [`Self::choose`].
    pub async fn unchoose(&self, name: &str) -> Step {
        self.marked(name, false).await
    }

    async fn marked(&self, name: &str, wanted: bool) -> Step {
        let element = self.find("answer", name).await?;
        if element.is_selected().await? != wanted {
            match self.hands {
                // The words, not the mark: the mark may be drawn by the page.
                Hands::Mouse => {
                    let label = "return arguments[0].labels?.[0] ?? arguments[0]";
                    let label = self.page()?.execute(label, vec![element.to_json()?]).await?.element()?;
                    self.clicked(&label, name).await?;
                }
                Hands::Keyboard => self.choose_by_keyboard(&element, name, wanted).await?,
            }
        }
        if element.is_selected().await? == wanted {
            return Ok(());
        }
        Err(format!("The answer “{name}” was picked, and is {}chosen.", if wanted { "not " } else { "still " }).into())
    }

    async fn choose_by_keyboard(&self, element: &WebElement, name: &str, wanted: bool) -> Step {
        // A group of radio buttons is one stop for Tab; the arrows go through it.
        let mut focused = self.tab_near(element, name).await?;
        for _ in 0..40 {
            if focused.wanted {
                return if element.is_selected().await? != wanted { self.press(Key::Space).await } else { Ok(()) };
            }
            self.press(Key::Down).await?;
            focused = self.focus_against(element).await?;
        }
        Err(format!("The arrows never came to the answer “{name}”.").into())
    }

    /// Replaces what stands in a field.
    ///
    /// # Errors
    /// When there is no field with that label.
    pub async fn write(&self, label: &str, text: &str) -> Step {
        let field = self.find("textbox", label).await?;
        match self.hands {
            Hands::Mouse => {
                self.clicked(&field, label).await?;
                field.clear().await?;
                if !text.is_empty() {
                    field.send_keys(text).await?;
                }
            }
            Hands::Keyboard => {
                self.tab_to(&field, label).await?;
                self.press(Key::SelectAll).await?;
                if text.is_empty() {
                    self.press(Key::Delete).await?;
                } else {
                    self.type_text(text).await?;
                }
            }
        }
        let stands: String = field.prop("value").await?.unwrap_or_default();
        if stands == text {
            return Ok(());
        }
        // The field may hold a secret of the test; its length is enough to see what went wrong.
        Err(format!("“{label}” holds {} of {} letters.", stands.chars().count(), text.chars().count()).into())
    }

    /// Sends the form of a field, as Enter does in a field of one line.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn submit(&self, label: &str) -> Step {
        self.find("textbox", label).await?.focus().await?;
        self.press(Key::Enter).await
    }

    /// Picks from a list that opens.
    ///
    /// # Errors
    /// When the list or the choice is not there.
    pub async fn pick(&self, label: &str, choice: &str) -> Step {
        let list = self.find("combobox", label).await?;
        match self.hands {
            Hands::Mouse => {
                let option = "return [...arguments[0].options].find((option) => option.text.startsWith(arguments[1]))";
                let option = self.page()?.execute(option, vec![list.to_json()?, json!(choice)]).await?;
                let option = option.element().map_err(|_| Trouble(format!("“{label}” has no “{choice}”.")))?;
                self.at_rest(&list).await?;
                option.click().await.map_err(|error| Trouble(format!("“{choice}” can't be picked: {error}")))?;
            }
            Hands::Keyboard => {
                self.tab_to(&list, label).await?;
                self.walk_list(&list, choice).await?;
            }
        }
        let picked = "return arguments[0].selectedOptions[0]?.text ?? ''";
        let picked: String = self.page()?.execute(picked, vec![list.to_json()?]).await?.convert()?;
        if picked.starts_with(choice) {
            return Ok(());
        }
        Err(format!("“{label}” shows “{picked}” instead of “{choice}”.").into())
    }

    /// With the arrows, without opening the list.
    async fn walk_list(&self, list: &WebElement, choice: &str) -> Step {
        let away = "const list = arguments[0], place = [...list.options].findIndex((one) => one.text.startsWith(arguments[1]));
                    return place < 0 ? null : place - list.selectedIndex";
        let away = self.page()?.execute(away, vec![list.to_json()?, json!(choice)]).await?;
        let away = away.json().as_i64().ok_or_else(|| format!("The list has no “{choice}”."))?;
        let key = if away > 0 { Key::Down } else { Key::Up };
        for _ in 0..away.abs() {
            self.press(key).await?;
        }
        Ok(())
    }

    async fn at_rest(&self, element: &WebElement) -> Step {
        self.page()?.execute_async(AT_REST, vec![element.to_json()?]).await?;
        Ok(())
    }

    /// Scrolls there and clicks once it has come to rest: on a page that is still being filled, a person aims anew too.
    async fn clicked(&self, element: &WebElement, name: &str) -> Step {
        self.at_rest(element).await?;
        let mut clicked = element.click().await;
        // What came in above pushed it out of sight in that moment.
        if clicked.as_ref().is_err_and(|error| error.to_string().contains("not interactable")) {
            self.at_rest(element).await?;
            clicked = element.click().await;
        }
        clicked.map_err(|error| Trouble(format!("“{name}” can't be clicked: {error}")))
    }
}
