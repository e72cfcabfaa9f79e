//! The whole way of one person: from the first question to a package on a stick.

use cairn_window_tests::pages::{
    AccountWords, Answers, ContactPage, Day, Frame, HandoverPage, PreservePage, RecognisePage, ReferenceWords,
    ReportPage, Shows, StartPage,
};
use cairn_window_tests::{Package, Step, Window, fixture};
use std::path::PathBuf;

/// The answers of this person.
pub(crate) const SITUATION: &Answers<'static> = &[
    ("Who are you", &["I look after a child"]),
    ("Who is it about", &["A child in my care"]),
    ("How old", &["13 to 15"]),
    ("What is happening", &["Someone threatens to share pictures", "Pictures have been shared"]),
    ("Who is the person doing it", &["A stranger online"]),
    ("Where are you?", &["United States", "Ohio"]),
    ("Where does it happen", &["Instagram", "Discord"]),
    ("Is anyone missing", &["No"]),
    ("Does anyone think of suicide", &["No"]),
    ("Was money asked for", &["Yes"]),
    ("Did they set a time", &["No"]),
    ("Could that person get at this computer", &["No"]),
];

/// What this person types and brings along.
pub(crate) struct Story {
    /// Stands in everything that is typed, in every file and in every name. Empty where nobody looks for it.
    pub(crate) mark: String,
    /// What opens the record.
    pub(crate) passphrase: String,
}

impl Story {
    pub(crate) fn told(mark: &str) -> Self {
        Self { mark: mark.to_owned(), passphrase: format!("lantern gravel {mark} oats") }
    }

    pub(crate) fn words(&self, words: &str) -> String {
        format!("{words} {}", self.mark).trim_end().to_owned()
    }

    /// One word, as a user name is.
    pub(crate) fn word(&self, word: &str) -> String {
        format!("{word}{}", self.mark)
    }
}

/// What was kept and what was handed over.
pub(crate) struct Walked {
    pub(crate) originals: Vec<PathBuf>,
    pub(crate) package: PathBuf,
}

/// From the first question to an open record. Answers with the recovery key.
pub(crate) async fn to_a_record(window: &Window, story: &Story) -> Step<String> {
    let plan = StartPage::at(window).await?.to_the_plan(SITUATION).await?;
    plan.is_complete().await?;
    window.picture("plan").await?;
    let paper = plan.keep_a_record().await?.with_recovery_key(&story.passphrase).await?;
    window.picture("recovery-key").await?;
    let key = paper.key().await?;
    paper.written_down().await?.is_complete().await?;
    Ok(key)
}

/// Something in each of the five places.
pub(crate) async fn through_the_places(window: &Window, story: &Story) -> Step<Vec<PathBuf>> {
    RecognisePage::open(window).await?.note(0, &story.words("She hides the phone when someone comes in.")).await?;
    let originals = preserve(window, story).await?;
    for (platform, number) in [("Instagram", "R-1"), ("Discord", "R-2")] {
        let draft = ReportPage::open(window).await?.draft(platform).await?;
        if platform == "Discord" {
            // The account is there, and the draft names it.
            draft.tells(&story.word("sam.moon")).await?;
            draft.add(&story.words(" Please keep his data.")).await?;
        }
        draft.sent(&story.words(number), &story.word("4711")).await?;
    }
    let call = ContactPage::open(window).await?;
    call.note_a_call(&story.words("A woman on the hotline"), &story.words("C-77"), &story.words("They call back."))
        .await?;
    Frame::of(window).to("Support", "People to talk to").await?;
    window.says("Have pictures taken down").await?;
    window.picture("support").await?;
    Ok(originals)
}

async fn preserve(window: &Window, story: &Story) -> Step<Vec<PathBuf>> {
    let page = PreservePage::open(window).await?;
    let account = AccountWords {
        platform: "Discord",
        elsewhere: false,
        handle: &story.word("sam.moon"),
        url: &format!("https://example.org/{}", story.mark),
        number: "175928847299117063",
    };
    let note = story.words("He wrote that he sends it to everyone unless she buys two gift cards.");
    page.write_down(&note, &Day::EVENING, &account).await?;

    let mut originals = Vec::new();
    for name in ["phone.jpg", "whatsapp.txt"] {
        let bytes = [fixture(name)?, story.mark.clone().into_bytes()].concat();
        let name = PathBuf::from(story.word("brought")).join(format!("{}{name}", story.mark));
        let original = window.sandbox().brings(name, bytes)?;
        let keep = PreservePage::open(window).await?.keep_a_file().await?.allows(Shows::NothingSexual).await?;
        keep.choose(&original).await?;
        keep.keep(1).await?;
        window.picture("kept").await?;
        originals.push(original);
    }
    let reference = PreservePage::open(window).await?.say_where_it_is().await?;
    let words = ReferenceWords {
        place: &story.words("On her phone, in Discord, the chat with him"),
        url: &format!("https://example.org/p/{}", story.mark),
        who: &story.words("My daughter. I have not"),
        how: &story.words("She showed me the chat"),
        name: &story.words("A picture in the chat, 3 November"),
    };
    reference.write(&words, &Day::EVENING).await?;
    Ok(originals)
}

/// The package, saved through the system's own dialog.
pub(crate) async fn to_a_package(window: &Window, story: &Story, originals: Vec<PathBuf>) -> Step<Walked> {
    let stick = window.sandbox().brings(story.word("stick/readme.txt"), "")?;
    let package = stick.with_file_name(format!("{}.zip", story.word("for-the-police")));
    HandoverPage::open(window).await?.save_everything(&package, &story.passphrase).await?;
    window.says("Twelve words that stand for your whole record").await?;
    window.picture("saved").await?;
    Ok(Walked { originals, package })
}

/// What the receiver finds.
pub(crate) fn is_what_was_kept(walked: &Walked) -> Step {
    let package = Package::unpack(&walked.package)?;
    package.is_valid()?;
    package.holds(&walked.originals)?;
    let report = package.report()?;
    for told in ["gift cards", "sam.moon", "A picture in the chat", "R-1", "They call back"] {
        if !report.contains(told) {
            return Err(format!("The report does not tell of “{told}”: {report}").into());
        }
    }
    Ok(())
}
