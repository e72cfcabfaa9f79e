//! The questions that make the situation.

use super::PlanPage;
use crate::trouble::Step;
use crate::window::Window;

/// What is answered: the beginning of a question, and the words of what is chosen. A question that is not named is
/// answered with "I’d rather not say".
pub type Answers<'a> = [(&'a str, &'a [&'a str])];

/// The questions, one per page.
pub struct Questions<'w>(&'w Window);

const FIRST: &str = "Who are you in this?";
const PLACE: &str = "Where are you?";
/// More than there are.
const LIMIT: usize = 20;

impl<'w> Questions<'w> {
    /// Waits for the first one.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at(FIRST).await?;
        Ok(Self(window))
    }

    /// Whichever question is there.
    #[must_use]
    pub fn here(window: &'w Window) -> Self {
        Self(window)
    }

    /// Answers every question that comes, until the plan is there.
    ///
    /// # Errors
    /// When an answer is not there, or the questions don't end.
    pub async fn answer(self, answers: &Answers<'_>) -> Step<PlanPage<'w>> {
        for _ in 0..LIMIT {
            if self.answer_one(answers).await? {
                return PlanPage::at(self.0).await;
            }
        }
        Err("The questions don't come to an end.".into())
    }

    /// Answers the question that is there. Answers with whether it was the last.
    ///
    /// # Errors
    /// When an answer is not there, or the page stays.
    pub async fn answer_one(&self, answers: &Answers<'_>) -> Step<bool> {
        let window = self.0;
        let question = window.heading().await?;
        let given = answers.iter().find(|(asked, _)| question.starts_with(asked));
        match given {
            None => window.button("I’d rather not say").await?,
            Some((PLACE, [country, region])) => {
                window.pick("Country", country).await?;
                window.pick("State or region", region).await?;
                window.button("Continue").await?;
            }
            Some((_, chosen)) => {
                for answer in *chosen {
                    window.choose(answer).await?;
                }
                window.button("Continue").await?;
            }
        }
        Ok(window.heading_after(&question).await?.starts_with("Your plan"))
    }
}
