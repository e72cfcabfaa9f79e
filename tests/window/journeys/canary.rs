//! Nothing readable is left behind: what was typed and what was in the files is found nowhere on the disk afterwards,
//! but in the package that the person saved.

use super::walk::{Story, through_the_places, to_a_package, to_a_record};
use cairn_window_tests::pages::{Frame, PreservePage, Shows, UnlockPage};
use cairn_window_tests::{Look, Sandbox, Step, Window, fixture, journey_from};
use std::fs;
use std::path::Path;

/// No word of any language, and no part of any file of ours.
const MARK: &str = "qzkxvwjcanary";

#[test]
fn nothing_that_was_typed_or_kept_is_found_on_the_disk_afterwards() {
    journey_from("canary", Look::DRAWN, Sandbox::as_at_home, async |window| {
        let story = Story::told(MARK);
        let paper = to_a_record(window, &story).await?;
        let originals = through_the_places(window, &story).await?;
        every_other_field(window, &story).await?;
        let walked = to_a_package(window, &story, originals).await?;
        // Once while it is open, and once after each way of ending it.
        is_nowhere(window, &paper)?;
        Frame::of(window).lock().await?;
        window.was_replaced().await?;
        is_nowhere(window, &paper)?;
        window.end_and_start().await?;
        UnlockPage::at(window).await?.open(&story.passphrase).await?;
        Frame::of(window).leave().await?;
        window.has_ended().await?;
        is_nowhere(window, &paper)?;
        // Once more as people run it: a driver can't hold a web view that keeps nothing, a keyboard can.
        let plain = window.start_as_people_do().await?;
        window.opens_by_hand(&plain, &story.passphrase).await?;
        window.leaves_by_hand().await?;
        is_nowhere(window, &paper)?;

        // The search is able to find it: in the package that the person saved, and in a file put there for it.
        let control = window.sandbox().root().join("tmp").join("control");
        for text in [utf8(MARK), utf16(MARK), utf8(&paper)] {
            fs::write(&control, [b"before ".as_slice(), &text, b" after"].concat())?;
            if is_nowhere(window, &paper).is_ok() {
                return Err("The search did not find what was put there for it.".into());
            }
        }
        fs::remove_file(&control)?;
        is_nowhere(window, &paper)?;
        let package = cairn_window_tests::Package::unpack(&walked.package)?;
        if package.report()?.contains(MARK) {
            Ok(())
        } else {
            Err("The report in the package does not hold the mark.".into())
        }
    });
}

/// The fields that the way itself does not pass.
async fn every_other_field(window: &Window, story: &Story) -> Step {
    // Another adult's permission, and why a file is closed for good.
    let name = format!("{}.png", story.word("other"));
    let bytes = [b"\x89PNG\r\n\x1a\n".to_vec(), fixture("phone.jpg")?, story.mark.clone().into_bytes()].concat();
    let file = window.sandbox().brings(&name, bytes)?;
    let page = PreservePage::open(window).await?.keep_a_file().await?;
    let page = page.allows_with_permission(&story.words("She said that I may keep it.")).await?;
    page.choose(&file).await?;
    page.keep(1).await?;
    PreservePage::open(window).await?.look_at(&name).await?;
    window.button("Close it for good").await?;
    window.write("Why?", &story.words("I learned that she was 17.")).await?;
    window.button("Close it for good").await?;
    window.says("Nothing opens this any more.").await?;

    // A correction with its reason.
    PreservePage::open(window).await?.look_at("He wrote that he sends it").await?;
    window.write("The words", &story.words("He wrote that he sends it to everyone.")).await?;
    window.write("Why do you correct it?", &story.words("I read it again.")).await?;
    window.button("Keep the correction").await?;
    window.says("The correction is kept.").await?;

    // An account on a site that is in no list, and words that are never kept.
    let page = PreservePage::open(window).await?;
    let account = cairn_window_tests::pages::AccountWords {
        platform: &story.words("A small site"),
        elsewhere: true,
        handle: &story.word("moon"),
        url: &format!("https://example.org/{}", story.mark),
        number: "",
    };
    page.write_down(&story.words("He has another account."), &cairn_window_tests::pages::Day::EVENING, &account)
        .await?;
    PreservePage::open(window).await?.keep_a_file().await?.leads_to_words(Shows::MinorOrUnsure).await?;
    window.write("Where is it?", &story.words("Words that were never kept")).await?;

    // What to write to an office, and how the call was noted.
    Frame::of(window).to("Contact", "Who to tell").await?;
    window.button("What to write to them").await?;
    window.is_at("Tell ").await?;
    window.write("In your words", &story.words("All of it in my words.")).await?;
    window.write("A PIN or code to look it up", &story.word("4712")).await?;
    window.write("What you wrote to them", &story.words("All of it in my words.")).await?;
    window.button("Note that it was sent").await?;
    window.says("It is in your record.").await?;

    // Search looks for it, and finds it.
    window.button("Search").await?;
    window.write("What are you looking for?", &story.mark).await?;
    window.submit("What are you looking for?").await?;
    window.says("things in your record").await?;
    // Another case has a name.
    Frame::of(window).to("Settings", "Settings").await?;
    window.button("Open another one, or start one").await?;
    window.button("Start another one").await?;
    window.write("What should it be called?", &story.words("The second one")).await?;
    window.picture("cases").await?;
    // It is not begun: what follows belongs to the first.
    Frame::of(window).back().await?;
    Frame::of(window).to_the_plan().await.map(drop)
}

/// Looks through every file, every name and every link under the program's folders.
fn is_nowhere(window: &Window, paper: &str) -> Step {
    let bare: String = paper.split_whitespace().collect();
    let found = [MARK, paper, &bare].into_iter().flat_map(|text| [utf8(text), utf16(text)]);
    let wanted: Vec<Vec<u8>> = found.collect();
    let mut places = Vec::new();
    look_through(&window.sandbox().root(), &wanted, &mut places)?;
    if places.is_empty() { Ok(()) } else { Err(format!("It was found in {places:#?}").into()) }
}

fn look_through(folder: &Path, wanted: &[Vec<u8>], places: &mut Vec<String>) -> Step {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let kind = entry.file_type()?;
        let name = entry.file_name().to_string_lossy().into_owned().into_bytes();
        let mut content = name;
        if kind.is_symlink() {
            content.extend(fs::read_link(&path)?.into_os_string().into_encoded_bytes());
        } else if kind.is_file() {
            content.extend(fs::read(&path)?);
        } else if kind.is_dir() {
            look_through(&path, wanted, places)?;
        }
        if Sandbox::holds(&content, wanted) {
            places.push(path.display().to_string());
        }
    }
    Ok(())
}

fn utf8(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

/// As a web view keeps its strings.
fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
