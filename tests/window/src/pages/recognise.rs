//! The signs: ticked, dated, noted.

use super::Frame;
use crate::trouble::Step;
use crate::window::Window;

/// The place "Recognise".
pub struct RecognisePage<'w>(&'w Window);

/// A day, as it is typed into the boxes.
pub struct Day<'a> {
    /// Day of the month.
    pub day: &'a str,
    /// The month's name.
    pub month: &'a str,
    /// Four digits.
    pub year: &'a str,
    /// Hour and minute, or nothing.
    pub time: &'a str,
}

impl Day<'_> {
    /// An evening that the journeys tell of.
    pub const EVENING: Self = Self { day: "3", month: "November", year: "2026", time: "21:04" };
    /// A day without a time.
    pub const BEFORE: Self = Self { day: "28", month: "October", year: "2026", time: "" };

    /// Types it.
    ///
    /// # Errors
    /// When a box is not there.
    pub async fn write(&self, window: &Window) -> Step {
        window.write("Day", self.day).await?;
        window.pick("Month", self.month).await?;
        window.write("Year", self.year).await?;
        window.write("Time, like 21:04", self.time).await
    }
}

impl<'w> RecognisePage<'w> {
    /// Goes there by the rail.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(window: &'w Window) -> Step<Self> {
        Frame::of(window).to("Recognise", "The signs").await?;
        Ok(Self(window))
    }

    /// Ticks a sign that is not urgent, by its place in the list.
    async fn tick(&self, number: usize) -> Step {
        let signs = cairn_core::directory::signs(cairn_core::words::Words::english());
        let sign = signs.iter().flat_map(|category| &category.signs).nth(number).ok_or("There is no such sign.")?;
        self.0.choose(&sign.text).await
    }

    /// Ticks a sign by its place in the list, and goes on to the words for it.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn begin(&self, number: usize) -> Step {
        self.tick(number).await?;
        self.0.button("Write down the one that you ticked").await?;
        self.0.is_at("What did you notice?").await?;
        self.0.find("textbox", "In your own words").await.map(drop)
    }

    async fn fill(&self, number: usize, note: &str) -> Step {
        self.begin(number).await?;
        Day::BEFORE.write(self.0).await?;
        self.0.write("In your own words", note).await?;
        self.0.button("Keep this note").await
    }

    /// Notes one sign, with a day and a few words.
    ///
    /// # Errors
    /// When the note is not among what was noted.
    pub async fn note(&self, number: usize, note: &str) -> Step {
        self.fill(number, note).await?;
        self.0.is_at("The signs").await?;
        self.0.says(note).await
    }

    /// The note can't be kept: the page says why, and the words are still there.
    ///
    /// # Errors
    /// When it says something else, or the words are gone.
    pub async fn note_fails(&self, number: usize, note: &str, sentence: &str) -> Step {
        self.fill(number, note).await?;
        self.0.says(sentence).await?;
        self.0.is_accessible().await?;
        let stands = self.0.find("textbox", "In your own words").await?.prop("value").await?;
        if stands.as_deref() == Some(note) { Ok(()) } else { Err("What was typed is gone.".into()) }
    }
}
