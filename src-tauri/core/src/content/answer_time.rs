//! When a platform says that it answers.

use serde::Deserialize;

use super::{platform::Platform, text};

/// How long it takes, as the platform itself publishes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerTime {
    /// So many hours.
    Hours(u32),
    /// So many days of those on which people work.
    WorkingDays(u32),
}

/// What the platform says of this route; none where it says nothing.
pub fn answer_time(platform: &str, route: &str) -> Option<AnswerTime> {
    let platform: Platform = toml::from_str(text(&format!("platforms/{platform}.toml"))?).ok()?;
    platform.routes.into_iter().find(|one| one.id == route)?.answers
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_routes_of_which_it_was_read_promise_a_time() {
        assert_eq!(answer_time("wizz", "account-in-app"), Some(AnswerTime::Hours(24)));
        assert_eq!(answer_time("instagram", "account-in-app"), None);
        assert_eq!(answer_time("../platforms/x", "take-it-down-form"), None);
        let promised: Vec<_> = crate::content::texts("platforms")
            .iter()
            .flat_map(|(_, text)| {
                let platform: Platform = toml::from_str(text).unwrap();
                platform.routes.into_iter().map(move |route| (platform.id.clone(), route))
            })
            .filter(|(_, route)| route.answers.is_some())
            .map(|(platform, route)| {
                assert!(route.confirmed, "{platform} {}", route.id);
                platform
            })
            .collect();
        assert_eq!(promised, ["discord", "wizz", "x", "xvideos", "youtube"]);
    }
}
