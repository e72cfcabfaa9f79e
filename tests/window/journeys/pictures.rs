//! Every page is walked to, in a small window and in a large one, light and dark: a picture each to be looked at, and axe has
//! nothing to say about any of them.

mod other;

use super::walk::SITUATION;
use cairn_window_tests::pages::{
    ContactPage, Frame, HandoverPage, PreservePage, Questions, ReadPage, ReportPage, Shows, StartPage, TO_READ,
    UnlockPage,
};
use cairn_window_tests::{Hands, Look, PASSPHRASE, Prepared, Step, Window, is_deep, is_its_day, journey};
use std::fs;

#[test]
fn every_page_has_its_picture_and_can_be_used_by_everybody_in_the_light() {
    // By pointer, in the light and small: most journeys walk their own pages so. All pages: in the deep run.
    if is_deep() {
        journey("pages", Look::SMALL, every_page);
    }
}

#[test]
fn every_page_has_its_picture_and_can_be_used_by_everybody_in_the_dark() {
    // Between the two every page is seen in both sizes.
    journey("pages", Look::LARGE.dark(), async |window: &mut Window| {
        // And once with nothing but the keyboard.
        window.hands = Hands::Keyboard;
        every_page(window).await
    });
}

async fn every_page(window: &mut Window) -> Step {
    before_a_record(window).await?;
    an_empty_record(window).await?;
    // A record with something in every place takes the place of the empty one.
    window.close();
    fs::remove_dir_all(window.sandbox().vault())?;
    Prepared::filled_record(window.sandbox())?;
    window.start().await?;
    opening(window).await?;
    the_plan(window).await?;
    recognise(window).await?;
    preserve(window).await?;
    report(window).await?;
    contact(window).await?;
    support(window).await?;
    the_rest(window).await
}

/// A picture, of each page on one day in three. The deep run takes one of all, and in the other size, too, in which the next
/// page then begins, and looks at every page in Spanish: its words are longer.
async fn shows(window: &mut Window, name: &str) -> Step {
    if !is_its_day(name.bytes().map(u64::from).sum()) {
        return Ok(());
    }
    window.picture(name).await?;
    window.is_accessible().await?;
    if is_deep() {
        Frame::of(window).speaks("en", "es").await?;
        window.says_no_more("Un momento…").await?;
        window.picture(&format!("{name}-es")).await?;
        window.is_accessible().await?;
        Frame::of(window).speaks("es", "en").await?;
        window.resize(if window.is_small() { Look::LARGE } else { Look::SMALL }).await?;
        window.picture(name).await?;
    }
    Ok(())
}

async fn before_a_record(window: &mut Window) -> Step {
    StartPage::at(window).await?;
    window.says("988").await?;
    shows(window, "start").await?;
    StartPage::at(window).await?.someone_is_in_danger().await?;
    shows(window, "danger").await?;
    Frame::of(window).back().await?;
    StartPage::at(window).await?.only_read().await?;
    shows(window, "read").await?;
    for (number, (link, heading, says)) in TO_READ.into_iter().enumerate() {
        window.button(link).await?;
        window.is_at(heading).await?;
        window.says(says).await?;
        shows(window, &format!("read-{number}")).await?;
        window.button("Back").await?;
        ReadPage::at(window).await?;
    }
    window.button("Search").await?;
    window.is_at("Search").await?;
    window.write("What are you looking for?", "someone wants nudes from my son").await?;
    window.submit("What are you looking for?").await?;
    window.says("Someone asks for pictures").await?;
    shows(window, "search-closed").await?;
    Frame::of(window).back().await?;
    Frame::of(window).back().await?;
    StartPage::at(window).await?.nobody_is_in_danger().await?;
    Questions::at(window).await?;
    let mut number = 0;
    loop {
        // One at a time, so that the window can be resized in between.
        shows(window, &format!("question-{number:02}")).await?;
        number += 1;
        if Questions::here(window).answer_one(SITUATION).await? {
            break;
        }
    }
    shows(window, "plan-not-kept").await?;
    window.button("See all of them").await?;
    window.is_at("What not to do").await?;
    shows(window, "not-to-do").await?;
    window.button("Your plan").await?;
    window.is_at("Your plan").await?;
    window.button("Change your answers").await?;
    window.is_at("Your answers").await?;
    shows(window, "answers").await?;
    window.button("Go to your plan").await?;
    window.is_at("Your plan").await?;
    window.button("Start this step").await?;
    window.find("button", "Keep a record").await?;
    shows(window, "step").await
}

async fn an_empty_record(window: &mut Window) -> Step {
    window.button("Keep a record").await?;
    window.is_at("Keep a record on this computer").await?;
    shows(window, "create").await?;
    window.button("Keep a record").await?;
    window.says("Choose a passphrase.").await?;
    shows(window, "create-missing").await?;
    cairn_window_tests::pages::CreatePage::at(window).await?.with_recovery_key(PASSPHRASE).await?;
    shows(window, "recovery-key").await?;
    window.button("I have it on paper").await?;
    shows(window, "recovery-check").await?;
    if is_deep() {
        // In another language the page began anew.
        window.button("I have it on paper").await?;
    }
    window.button("Skip this").await?;
    window.is_at("Your plan").await?;
    shows(window, "plan-empty").await?;
    for (place, heading) in [
        ("Recognise", "The signs"),
        ("Preserve", "What you have kept"),
        ("Report", "Report it"),
        ("Contact", "Who to tell"),
        ("Timeline", "Timeline"),
    ] {
        Frame::of(window).to(place, heading).await?;
        shows(window, &format!("{}-empty", place.to_lowercase())).await?;
    }
    HandoverPage::open(window).await?;
    shows(window, "handover-empty").await
}

async fn opening(window: &mut Window) -> Step {
    UnlockPage::at(window).await?;
    shows(window, "unlock").await?;
    UnlockPage::at(window).await?.refuses("something else").await?;
    shows(window, "unlock-wrong").await?;
    UnlockPage::at(window).await?.use_the_recovery_key().await?;
    shows(window, "recover").await?;
    Frame::of(window).back().await?;
    UnlockPage::at(window).await?.open(PASSPHRASE).await.map(drop)
}

async fn the_plan(window: &mut Window) -> Step {
    shows(window, "plan").await?;
    window.button("Not now").await?;
    window.is_at("Not now").await?;
    shows(window, "plan-not-now").await?;
    window.button("Emergency").await?;
    window.is_at("Call now").await?;
    shows(window, "emergency").await?;
    window.button("Go back to where I was").await?;
    window.is_at("Your plan").await
}

async fn recognise(window: &mut Window) -> Step {
    Frame::of(window).to("Recognise", "The signs").await?;
    window.says("She hides the phone").await?;
    shows(window, "recognise").await?;
    cairn_window_tests::pages::RecognisePage::open(window).await?.begin(1).await?;
    shows(window, "observe").await
}

async fn preserve(window: &mut Window) -> Step {
    PreservePage::open(window).await?;
    shows(window, "preserve").await?;
    PreservePage::at(window).await?.check_all("Checked at").await?;
    shows(window, "preserve-checked").await?;
    window.button("Write down what happened").await?;
    window.find("textbox", "What happened?").await?;
    window.button("Keep this").await?;
    window.says("Write a few words, or go back.").await?;
    shows(window, "entry-missing").await?;
    PreservePage::open(window).await?;
    window.button("Write down a payment").await?;
    window.find("textbox", "How much?").await?;
    shows(window, "payment").await?;
    devices(window).await?;
    PreservePage::open(window).await?.look_at("He wrote that he sends it").await?;
    shows(window, "correct").await?;
    PreservePage::open(window).await?.look_at("phone.jpg").await?;
    window.says("What was done with it").await?;
    shows(window, "item").await?;
    window.button("Close it for good").await?;
    window.find("textbox", "Why?").await?;
    shows(window, "item-protect").await?;
    window.button("Erase it …").await?;
    window.find("textbox", "Your passphrase").await?;
    shows(window, "item-erase").await?;
    PreservePage::open(window).await?.look_at("A picture in the chat").await?;
    window.says("What you wrote").await?;
    shows(window, "item-reference").await?;
    window.button("What to do now").await?;
    window.says("Don’t delete it to hide it").await?;
    shows(window, "handling").await?;
    PreservePage::open(window).await?.keep_a_file().await?;
    shows(window, "witness").await?;
    cairn_window_tests::pages::WitnessPage::at(window).await?.answer(Shows::OtherAdult).await?;
    window.is_at("Did this adult agree that you keep it?").await?;
    shows(window, "permission").await?;
    PreservePage::open(window).await?.keep_a_file().await?.allows(Shows::NothingSexual).await?;
    shows(window, "keep").await?;
    PreservePage::open(window).await?.say_where_it_is().await?;
    shows(window, "reference").await
}

/// A device is written down first: the list, its lines and its permissions are looked at filled.
async fn devices(window: &mut Window) -> Step {
    PreservePage::open(window).await?;
    window.button("Devices and permission").await?;
    window.is_at("Devices and permission").await?;
    shows(window, "devices-none").await?;
    window.button("Write down a device").await?;
    window.find("textbox", "Who made it?").await?;
    window.button("Keep this").await?;
    window.says("Choose what it is.").await?;
    shows(window, "device").await?;
    window.choose("Phone").await?;
    window.write("Which model?", "iPhone 14").await?;
    window.button("Keep this").await?;
    window.is_at("Devices and permission").await?;
    window.says("iPhone 14").await?;
    shows(window, "devices").await?;
    window.button("It was handed over").await?;
    window.find("textbox", "Who took it?").await?;
    shows(window, "device-transfer").await?;
    window.button("Devices and permission").await?;
    window.button("Write down who allowed it").await?;
    window.find("textbox", "Who said so?").await?;
    shows(window, "device-permission").await
}

async fn report(window: &mut Window) -> Step {
    ReportPage::open(window).await?.choose("Instagram").await?;
    shows(window, "report").await?;
    ReportPage::open(window).await?.draft("Instagram").await?;
    shows(window, "draft").await?;
    window.button("I have sent it").await?;
    window.is_at("What did you send?").await?;
    shows(window, "sent").await?;
    ReportPage::open(window).await?;
    window.button("Open").await?;
    window.is_at("Sent to Instagram").await?;
    shows(window, "submission").await?;
    ReportPage::open(window).await?;
    window.button("Write a removal request").await?;
    window.is_at("Under which law?").await?;
    shows(window, "notice").await
}

async fn contact(window: &mut Window) -> Step {
    ContactPage::open(window).await?;
    shows(window, "contact").await?;
    window.button("Prepare the call").await?;
    window.find("textbox", "Who did you talk to?").await?;
    shows(window, "call").await?;
    window.button("Field by field").await?;
    window.says("What could tell who someone is").await?;
    shows(window, "form").await?;
    window.button("Use it in this window").await?;
    window.says("part 1 of 6").await?;
    shows(window, "form-fields").await?;
    ContactPage::open(window).await?;
    window.button("What to write to them").await?;
    window.find("textbox", "What you wrote to them").await?;
    shows(window, "tell").await
}

async fn support(window: &mut Window) -> Step {
    Frame::of(window).to("Support", "People to talk to").await?;
    window.says("What usually happens next").await?;
    shows(window, "support").await?;
    window.button("Words for the first talk").await?;
    window.is_at("Words for the first talk").await?;
    window.says("You can say").await?;
    shows(window, "talk").await
}

async fn the_rest(window: &mut Window) -> Step {
    Frame::of(window).to("Timeline", "Timeline").await?;
    window.says("gift cards").await?;
    shows(window, "timeline").await?;
    HandoverPage::open(window).await?;
    shows(window, "handover").await?;
    let stick = window.sandbox().brings("stick/readme.txt", "")?.with_file_name("package.zip");
    HandoverPage::open(window).await?.save_everything(&stick, PASSPHRASE).await?;
    shows(window, "saved").await?;
    window.button("Search").await?;
    window.write("What are you looking for?", "gift").await?;
    window.submit("What are you looking for?").await?;
    window.says("found").await?;
    shows(window, "search").await?;
    Frame::of(window).to("Settings", "Settings").await?;
    shows(window, "settings").await?;
    window.button("Open another one, or start one").await?;
    window.is_at("Which one do you want to open?").await?;
    window.button("Start another one").await?;
    shows(window, "cases").await
}
