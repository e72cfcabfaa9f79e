//! A language that nobody speaks: English with strange vowels. What stands on a page without them was never translated.

use std::borrow::Cow;

use super::{ENGLISH, Words};
use crate::content;

/// Its BCP 47 tag, as the Unicode CLDR has it for this purpose.
pub(super) const TAG: &str = "en-XA";

/// English, made strange.
pub(super) fn words() -> Words {
    let mut words = Words::new(ENGLISH);
    TAG.clone_into(&mut words.language);
    words.bundle.set_transform(Some(strange));
    let said = content::languages().into_iter().flat_map(|language| content::phrases(&language));
    words.phrases = said.map(|(english, _)| (english.clone(), strange(&english).into_owned())).collect();
    words
}

fn strange(text: &str) -> Cow<'_, str> {
    let letter = |c: char| match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        other => other,
    };
    text.chars().map(letter).collect::<String>().into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{
        directory,
        plan::plan,
        report::{self, DraftInput, LeaveOut},
        situation::{Happening, Role, Situation},
    };

    /// The words in `text` that have a plain vowel, and are not inside “…”, where the platform's own labels stand.
    fn plain_words(text: &str) -> Vec<String> {
        let mut outside = String::new();
        let mut inside = 0;
        for c in text.chars() {
            match c {
                '“' => inside += 1,
                '”' => inside -= 1,
                c if inside == 0 => outside.push(c),
                _ => {}
            }
        }
        let plain = |word: &&str| word.contains(['a', 'e', 'i', 'o', 'u']);
        outside.split_whitespace().filter(plain).map(str::to_owned).collect()
    }

    /// Names that are the same in every language.
    fn names() -> Vec<String> {
        let listed = directory::countries(Words::english()).into_iter();
        let services = listed.flat_map(|country| directory::list(&country.code, true, Words::english()));
        let states = directory::regions("US").into_iter().map(|state| state.name);
        let platforms = report::platforms(Words::english()).into_iter().map(|platform| platform.name);
        services.map(|service| service.name).chain(states).chain(platforms).collect()
    }

    fn untranslated<'a>(texts: impl IntoIterator<Item = &'a str>, names: &[String]) -> Vec<String> {
        let without_names = |text: &str| {
            let mut rest = text.to_owned();
            names.iter().for_each(|name| rest = rest.replace(name.as_str(), ""));
            rest
        };
        texts.into_iter().flat_map(|text| plain_words(&without_names(text))).collect()
    }

    #[test]
    fn everything_the_plan_and_the_platforms_say_goes_through_the_words() {
        let mut names = names();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let words = Words::of(TAG);
        let now = "2026-11-24T22:40:00-05:00[America/New_York]".parse().unwrap();
        let mut situation = Situation::default_for("US");
        situation.region = Some("OH".into());
        situation.role = Role::Counselor;
        situation.happening = vec![Happening::ThreatToShare, Happening::PicturesShared];
        let plan = plan(&situation, &now, words);
        let steps = plan.steps.iter().flat_map(|step| [step.title.as_str(), &step.reason]);
        let avoid = plan.not_to_do.iter().flat_map(|one| [one.title.as_str(), &one.instead, &one.if_done]);
        assert_eq!(untranslated(steps.chain(avoid), &names), Vec::<String>::new());
        let offered = directory::recommend(&situation, &now, words);
        assert_eq!(untranslated(offered.iter().map(|one| one.reason.as_str()), &names), Vec::<String>::new());
        let signs = directory::signs(words);
        let signs = signs.iter().flat_map(|category| category.signs.iter().map(|sign| sign.text.as_str()));
        assert_eq!(untranslated(signs, &names), Vec::<String>::new());
        for platform in ["instagram", "discord", "snapchat"] {
            for route in report::routes(platform, words).unwrap() {
                let input = DraftInput {
                    platform: platform.into(),
                    route: route.route,
                    situation: situation.clone(),
                    accounts: Vec::new(),
                    entries: Vec::new(),
                    evidence: Vec::new(),
                    messages: Vec::new(),
                    leave_out: LeaveOut::default(),
                    short: false,
                };
                let draft = report::draft(&input, words, words).unwrap();
                let said = draft.steps.iter().map(|step| step.text.as_str());
                let said = said.chain(draft.save_first.iter().map(String::as_str));
                assert_eq!(untranslated(said, &names), Vec::<String>::new(), "{platform}");
            }
        }
    }

    #[test]
    fn what_does_not_go_through_the_words_would_be_seen() {
        assert_eq!(untranslated(["Cáll thé police"], &[]), ["police"]);
    }
}
