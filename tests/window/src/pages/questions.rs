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

    /// Answers every question that comes, until the plan is there.
    ///
    /// # Errors
    /// When an answer is not there, or the questions don't end.
    pub async fn answer(self, answers: &Answers<'_>) -> Step<PlanPage<'w>> {
        let window = self.0;
        let mut before = String::new();
        for number in 0..LIMIT {
            let question = window.heading_after(&before).await?;
            if question.starts_with("Your plan") {
                return PlanPage::at(window).await;
            }
            window.picture(&format!("question-{number:02}")).await?;
            window.is_accessible().await?;
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
            before = question;
        }
        Err("The questions don't come to an end.".into())
    }
}
