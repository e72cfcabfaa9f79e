//! Threats with pictures against a child of 15, on two platforms, in Ohio: from the first question to five reports that were
//! sent, with their numbers and the days to look again. By keyboard alone, in English and in Spanish.

use cairn_core::clock::Clock;
use cairn_core::journal::Journal;
use cairn_core::vault::Secret;
use cairn_core::words::Words;
use cairn_window_tests::pages::{Frame, StartPage};
use cairn_window_tests::{Hands, Look, PASSPHRASE, Step, Window, journey};

/// The questions that are answered, by their messages, and with what; the others with "I'd rather not say".
const ANSWERS: &[(&str, &[&str])] = &[
    ("ask-role", &["option-role-guardian"]),
    ("ask-about", &["option-about-my-child"]),
    ("ask-age", &["option-age-13-15"]),
    ("ask-happening", &["option-happening-threat-to-share"]),
    ("ask-person", &["option-person-stranger"]),
    ("ask-missing", &["answer-no"]),
    ("ask-suicide", &["answer-no"]),
    ("ask-money", &["answer-yes"]),
    ("ask-deadline", &["answer-no"]),
    ("ask-watching", &["answer-no"]),
];

/// The official centres that are written to, by their names, and the number that each gives.
const CENTRES: &[(&str, &str)] =
    &[("CyberTipline", "24681012"), ("FBI tips", "FBI-555-0101"), ("Know2Protect", "K2P-555-0102")];

/// The window in one language: its words are those of the messages.
struct Spoken<'w> {
    window: &'w Window,
    words: &'static Words,
}

#[test]
fn five_reports_are_sent_and_followed_in_english() {
    journey("reports", Look::SMALL, async |window| sends_five(window, "en").await);
}

#[test]
fn five_reports_are_sent_and_followed_in_spanish() {
    journey("reports-es", Look::LARGE.dark(), async |window| sends_five(window, "es").await);
}

async fn sends_five(window: &mut Window, language: &'static str) -> Step {
    window.hands = Hands::Keyboard;
    StartPage::at(window).await?;
    if language != "en" {
        Frame::of(window).speaks("en", language).await?;
    }
    let spoken = Spoken { window, words: Words::of(language) };
    spoken.to_a_record().await?;
    for (platform, number) in [("Instagram", "1-555-0103"), ("Snapchat", "1-555-0104")] {
        spoken.reports_to(platform, number).await?;
    }
    for (centre, number) in CENTRES {
        spoken.writes_to(centre, number).await?;
    }
    spoken.sees_all_on_the_plan().await?;
    window.close();
    are_in_the_record(window)
}

impl Spoken<'_> {
    fn say(&self, id: &str) -> String {
        self.words.plain(id)
    }

    async fn press(&self, id: &str) -> Step {
        self.window.button(&self.say(id)).await
    }

    async fn write(&self, id: &str, text: &str) -> Step {
        self.window.write(&self.say(id), text).await
    }

    async fn to_a_record(&self) -> Step {
        self.press("start-no").await?;
        self.window.is_at(&self.say("ask-role")).await?;
        while !self.answers_one().await? {}
        self.window.picture("plan").await?;
        self.press("create-make").await?;
        self.window.is_at(&self.say("create-title")).await?;
        self.write("create-passphrase", PASSPHRASE).await?;
        self.write("create-again", PASSPHRASE).await?;
        self.window.choose(&self.say("create-key-no")).await?;
        self.press("create-make").await?;
        self.window.is_at_within(&self.say("plan-title"), std::time::Duration::from_secs(60)).await
    }

    /// Answers with whether it was the last question.
    async fn answers_one(&self) -> Step<bool> {
        let window = self.window;
        let question = window.heading().await?;
        let is = |id: &str| question == self.say(id);
        if is("ask-place") {
            window.pick(&self.say("ask-place-region"), "Ohio").await?;
            self.press("continue").await?;
        } else if is("ask-platforms") {
            for platform in ["Instagram", "Snapchat"] {
                window.choose(platform).await?;
            }
            self.press("continue").await?;
        } else if let Some((_, chosen)) = ANSWERS.iter().find(|(id, _)| is(id)) {
            for answer in *chosen {
                window.choose(&self.say(answer)).await?;
            }
            self.press("continue").await?;
        } else {
            self.press("answer-rather-not-say").await?;
        }
        Ok(window.heading_after(&question).await? == self.say("plan-title"))
    }

    async fn reports_to(&self, platform: &str, number: &str) -> Step {
        let window = self.window;
        Frame::of(window).to(&self.say("stage-report"), &self.say("report-title")).await?;
        window.choose(platform).await?;
        self.press("report-way-draft").await?;
        window.find("button", &self.say("report-draft-sent")).await?;
        window.picture(&format!("draft-{platform}")).await?;
        window.is_accessible().await?;
        self.press("report-draft-sent").await?;
        window.is_at(&self.say("report-sent-title")).await?;
        self.write("report-sent-number", number).await?;
        self.press("report-sent-keep").await?;
        window.says(number).await?;
        window.picture(&format!("noted-{platform}")).await?;
        window.is_accessible().await
    }

    async fn writes_to(&self, centre: &str, number: &str) -> Step {
        let window = self.window;
        Frame::of(window).to(&self.say("stage-contact"), &self.say("contact-title")).await?;
        // The one to begin with has buttons of its own.
        match centre {
            "CyberTipline" => self.press("contact-write-instead").await?,
            _ => window.button(&format!("{} {centre}", self.say("contact-write"))).await?,
        }
        window.find("textbox", &self.say("contact-note-pin")).await?;
        window.picture(&format!("tell-{centre}")).await?;
        window.is_accessible().await?;
        self.write("contact-note-number", number).await?;
        self.press("contact-note-keep-form").await?;
        window.is_at(&self.say("contact-title")).await?;
        window.says(number).await
    }

    async fn sees_all_on_the_plan(&self) -> Step {
        self.press("rail-plan").await?;
        self.window.is_at(&self.say("plan-title")).await?;
        self.window.picture("plan-after").await?;
        self.window.is_accessible().await
    }
}

/// All five, each with its number and the days to look again.
fn are_in_the_record(window: &Window) -> Step {
    let passphrase = Secret::from(PASSPHRASE);
    let journal = Journal::unlock_to_read(&window.sandbox().vault(), &passphrase, Clock::system())?;
    let case = journal.cases()?.pop().ok_or("There is no case.")?;
    let sent = journal.submissions(&case.id)?;
    let numbers: Vec<_> = sent.iter().filter_map(|one| one.number.as_deref()).collect();
    let followed = sent.iter().all(|one| one.follow_ups.len() >= 2);
    if numbers.len() == 5 && followed { Ok(()) } else { Err(format!("This is in the record: {sent:#?}").into()) }
}
