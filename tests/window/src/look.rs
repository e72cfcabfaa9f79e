//! How the window is shown.

/// Follows the system's setting, as a person's own window does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark letters on light ground.
    #[default]
    Light,
    /// Light letters on dark ground.
    Dark,
}

/// Theme and size of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

impl Look {
    /// The smallest window that Cairn is drawn for.
    pub const SMALL: Self = Self { theme: Theme::Light, width: 1024, height: 700 };
    /// The size of the pictures that the screens were drawn after.
    pub const DRAWN: Self = Self { theme: Theme::Light, width: 1200, height: 800 };
    /// A usual laptop.
    pub const LARGE: Self = Self { theme: Theme::Light, width: 1440, height: 900 };

    /// The same in the dark.
    #[must_use]
    pub const fn dark(self) -> Self {
        Self { theme: Theme::Dark, ..self }
    }

    /// Such as `1024-dark`.
    #[must_use]
    pub fn name(self) -> String {
        let theme = if self.theme == Theme::Dark { "dark" } else { "light" };
        format!("{}-{theme}", self.width)
    }
}

impl Default for Look {
    fn default() -> Self {
        Self::DRAWN
    }
}
