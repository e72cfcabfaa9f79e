//! What is kept: words, accounts, files behind the witness question, and words about what stays where it is.

use super::{Day, Frame};
use crate::dialog::OPEN;
use crate::trouble::Step;
use crate::window::Window;
use std::path::Path;
use std::time::{Duration, Instant};

/// Copying a large file, while other tests run.
const COPYING: Duration = Duration::from_secs(120);

/// The four answers to the witness question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// A file may be chosen.
    NothingSexual,
    /// A file may be chosen; it stays covered.
    OnlyMeAdult,
    /// A file may be chosen with a permission.
    OtherAdult,
    /// No file is ever chosen: where it is is written down.
    MinorOrUnsure,
}

impl Shows {
    /// As it stands on the page.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::NothingSexual => "Nothing sexual",
            Self::OnlyMeAdult => "Something sexual. It is only me, and I was 18 or older",
            Self::OtherAdult => "Something sexual, with another adult",
            Self::MinorOrUnsure => "Someone may be under 18, or I’m not sure",
        }
    }
}

/// An account, as it is written down.
pub struct AccountWords<'a> {
    /// The platform's name in the list; another name is written into the box for it.
    pub platform: &'a str,
    /// Whether it is not in the list.
    pub elsewhere: bool,
    /// The user name.
    pub handle: &'a str,
    /// The page's address.
    pub url: &'a str,
    /// The number.
    pub number: &'a str,
}

/// What is known about something that stays where it is.
pub struct ReferenceWords<'a> {
    /// Where it is.
    pub place: &'a str,
    /// Its address.
    pub url: &'a str,
    /// Who saw it.
    pub who: &'a str,
    /// How it was found.
    pub how: &'a str,
    /// A few words to find it again.
    pub name: &'a str,
}

/// The place "Preserve".
pub struct PreservePage<'w>(&'w Window);

impl<'w> PreservePage<'w> {
    /// Goes there by the rail.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(window: &'w Window) -> Step<Self> {
        Frame::of(window).to("Preserve", "What you have kept").await?;
        Self::at(window).await
    }

    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("What you have kept").await?;
        // It is filled a moment later.
        window.find("button", "Write down what happened").await?;
        Ok(Self(window))
    }

    /// Writes an entry about an account that is not in the list yet.
    ///
    /// # Errors
    /// When it is not among what is kept.
    pub async fn write_down(&self, text: &str, day: &Day<'_>, account: &AccountWords<'_>) -> Step {
        self.0.button("Write down what happened").await?;
        self.0.write("What happened?", text).await?;
        day.write(self.0).await?;
        self.0.button("Add an account").await?;
        if account.elsewhere {
            self.0.pick("Where is it?", "Somewhere else").await?;
            self.0.write("What is the site or app called?", account.platform).await?;
        } else {
            self.0.pick("Where is it?", account.platform).await?;
        }
        self.0.write("Name of the account", account.handle).await?;
        self.0.write("Address of its page", account.url).await?;
        self.0.write("Its number, if you know it", account.number).await?;
        self.0.button("Add this account").await?;
        self.0.find("answer", account.handle).await?;
        self.0.picture("entry").await?;
        self.0.button("Keep this").await?;
        self.0.says("Your words are kept.").await
    }

    /// To the question that comes before every file.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn keep_a_file(&self) -> Step<WitnessPage<'w>> {
        self.0.button("Keep a file").await?;
        WitnessPage::at(self.0).await
    }

    /// To the words about something that stays where it is.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn say_where_it_is(&self) -> Step<ReferencePage<'w>> {
        self.0.button("Say where it is").await?;
        ReferencePage::at(self.0).await
    }

    /// Opens what is kept under this name, and comes to its page.
    ///
    /// # Errors
    /// When there is no such thing.
    pub async fn look_at(&self, title: &str) -> Step {
        self.0.button(title).await?;
        self.0.heading_after("What you have kept").await.map(drop)
    }

    /// Checks every kept file against its fingerprint.
    ///
    /// # Errors
    /// When one is not the same.
    pub async fn check_all(&self, sentence: &str) -> Step {
        self.0.button("Check").await?;
        self.0.says_within(sentence, COPYING).await
    }
}

/// "Before you add a file: what does it show?"
pub struct WitnessPage<'w>(&'w Window);

impl<'w> WitnessPage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Before you add a file: what does it show?").await?;
        Ok(Self(window))
    }

    /// Goes on without an answer: it is asked for, and nothing opens.
    ///
    /// # Errors
    /// When it goes on, or a dialog opens.
    pub async fn insists(&self) -> Step {
        self.0.button("Continue").await?;
        self.0.says("If you are not sure, choose the last one.").await?;
        self.0.is_at("Before you add a file: what does it show?").await?;
        self.0.has_opened_no_dialog()
    }

    /// An answer.
    ///
    /// # Errors
    /// When it can't be given.
    pub async fn answer(&self, shows: Shows) -> Step {
        self.0.choose(shows.words()).await?;
        self.0.button("Continue").await
    }

    /// An answer that lets a file in.
    ///
    /// # Errors
    /// When the page to choose from does not come.
    pub async fn allows(self, shows: Shows) -> Step<KeepPage<'w>> {
        self.answer(shows).await?;
        KeepPage::at(self.0).await
    }

    /// Another adult who agreed, in these words.
    ///
    /// # Errors
    /// When the page to choose from does not come.
    pub async fn allows_with_permission(self, words: &str) -> Step<KeepPage<'w>> {
        self.answer(Shows::OtherAdult).await?;
        self.0.is_at("Did this adult agree that you keep it?").await?;
        self.0.has_opened_no_dialog()?;
        self.0.write("How did they agree?", words).await?;
        self.0.button("Continue").await?;
        KeepPage::at(self.0).await
    }

    /// An answer after which nothing is copied.
    ///
    /// # Errors
    /// When the page for words does not come, or a dialog opens.
    pub async fn leads_to_words(self, shows: Shows) -> Step<ReferencePage<'w>> {
        self.answer(shows).await?;
        if shows == Shows::OtherAdult {
            self.0.is_at("Did this adult agree that you keep it?").await?;
            self.0.button("They didn’t agree, or I don’t know").await?;
        }
        let page = ReferencePage::at(self.0).await?;
        self.0.has_opened_no_dialog()?;
        Ok(page)
    }
}

/// "Choose the file", and what comes of it.
pub struct KeepPage<'w>(&'w Window);

impl<'w> KeepPage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Choose the file").await?;
        window.has_opened_no_dialog()?;
        Ok(Self(window))
    }

    /// Opens the dialog and closes it again: nothing was read.
    ///
    /// # Errors
    /// When the page does not say so.
    pub async fn changes_their_mind(&self) -> Step {
        self.0.button("Choose the file").await?;
        self.0.cancel_dialog(OPEN).await?;
        self.0.says("Nothing was chosen, and nothing was read.").await
    }

    /// Chooses one file in the dialog.
    ///
    /// # Errors
    /// When the page does not show its name.
    pub async fn choose(&self, file: &Path) -> Step {
        self.0.button("Choose the file").await?;
        self.0.give_path(OPEN, file).await?;
        self.0.is_at("Keep this file?").await
    }

    /// Chooses the folder that the dialog opens in, and one picture of several in it.
    ///
    /// # Errors
    /// When the page does not ask which one.
    pub async fn choose_one_of_folder(&self, picture: &str) -> Step {
        self.0.button("Choose a folder").await?;
        self.0.give_this_folder().await?;
        self.0.is_at("Which one did you mean?").await?;
        self.0.choose(picture).await
    }

    /// Chooses everything that lies where the dialog opens, whatever it is called.
    ///
    /// # Errors
    /// When the page does not show so many.
    pub async fn choose_all(&self, count: usize) -> Step {
        let heading = if count == 1 { "Keep this file?".to_owned() } else { format!("Keep these {count} files?") };
        self.0.button("Choose the file").await?;
        for _ in 0..5 {
            self.0.give_all_files(OPEN).await?;
            let there = self.0.is_at_within(&heading, Duration::from_secs(3)).await;
            if there.is_ok() {
                return Ok(());
            }
            // The dialog may still have been reading the folder: as a person would, once more.
            let nothing = self.0.text().await?.contains("Nothing was chosen");
            self.0.button(if nothing { "Choose the file" } else { "Choose again" }).await.or(there)?;
        }
        Err(format!("The dialog never gave {count} files.").into())
    }

    /// Begins to copy.
    ///
    /// # Errors
    /// When there is nothing to press.
    pub async fn begin(&self) -> Step {
        self.0.button("Keep").await
    }

    /// Tries to keep what was chosen: it is not kept, and the page says why.
    ///
    /// # Errors
    /// When it says something else.
    pub async fn fails(self, sentence: &str) -> Step {
        self.begin().await?;
        self.0.is_at_within("It is not kept", COPYING).await?;
        self.0.says(sentence).await
    }

    /// Keeps what was chosen.
    ///
    /// # Errors
    /// When it is not kept.
    pub async fn keep(self, count: usize) -> Step {
        self.begin().await?;
        self.is_kept(count).await
    }

    /// Waits until it is kept.
    ///
    /// # Errors
    /// When it is not.
    pub async fn is_kept(self, count: usize) -> Step {
        let heading = if count == 1 { "It is kept".to_owned() } else { format!("{count} files are kept") };
        self.0.is_at_within(&heading, COPYING).await
    }
}

/// "Leave it where it is".
pub struct ReferencePage<'w>(&'w Window);

impl<'w> ReferencePage<'w> {
    /// Waits for it.
    ///
    /// # Errors
    /// When another page is there.
    pub async fn at(window: &'w Window) -> Step<Self> {
        window.is_at("Leave it where it is").await?;
        window.find("textbox", "Where is it?").await?;
        Ok(Self(window))
    }

    async fn on(&self, to: &str) -> Step {
        self.0.button("Continue").await?;
        self.0.is_at(to).await
    }

    /// Answers question after question, to the page on which all of it stands before it is kept.
    ///
    /// # Errors
    /// When a question does not come.
    pub async fn answer(&self, words: &ReferenceWords<'_>, day: &Day<'_>) -> Step {
        self.0.write("Where is it?", words.place).await?;
        self.on("Who sent it or posted it").await?;
        self.0.write("Web address, if it has one", words.url).await?;
        self.on("When it came").await?;
        day.write(self.0).await?;
        self.on("What is there").await?;
        self.0.choose("No, not viewed by me").await?;
        self.0.write("Who saw it?", words.who).await?;
        self.on("How it was found").await?;
        self.0.write("How was it found?", words.how).await?;
        self.0.choose("I’m not sure").await?;
        self.on("Who knows").await?;
        self.on("Look it over, then keep it").await?;
        self.0.write("A few words to find it again", words.name).await
    }

    /// Writes down where it is, and comes to what to do now.
    ///
    /// # Errors
    /// When the words are not kept.
    pub async fn write(self, words: &ReferenceWords<'_>, day: &Day<'_>) -> Step {
        self.answer(words, day).await?;
        self.0.picture("reference").await?;
        self.0.button("Keep this note").await?;
        self.0.is_at("What to do now").await?;
        self.0.says("Your words are kept. Nothing was opened or copied.").await?;
        self.0.has_opened_no_dialog()
    }
}

impl Window {
    /// No dialog opens by itself, however long one looks: a second is far more than one takes to open.
    ///
    /// # Errors
    /// When one opens.
    pub async fn opens_no_dialog(&self) -> Step {
        let looked = Instant::now();
        while looked.elapsed() < Duration::from_secs(1) {
            self.has_opened_no_dialog()?;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    }

    /// The page may not open a dialog by itself.
    ///
    /// # Errors
    /// When one is open.
    pub fn has_opened_no_dialog(&self) -> Step {
        if self.has_file_dialog() { Err("A file dialog is open.".into()) } else { Ok(()) }
    }
}
