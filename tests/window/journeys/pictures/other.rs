//! The pages that other journeys walk in the light, in a small window and in English: in the deep run they are looked at
//! like all the rest.

use super::shows;
use cairn_window_tests::pages::{ContactPage, Frame, PreservePage, ReportPage, UnlockPage};
use cairn_window_tests::{PASSPHRASE, Prepared, Step, Window};
use std::fs;

/// What looks after the record, and what erases it.
pub(super) async fn the_vault(window: &mut Window) -> Step {
    let after = async |window: &Window| -> Step {
        Frame::of(window).to("Settings", "Settings").await?;
        window.button("Look after the record").await?;
        window.is_at("Keep the record safe").await
    };
    after(window).await?;
    shows(window, "safe").await?;
    for (button, name) in [
        ("Change the passphrase", "passphrase"),
        ("The recovery key", "recovery"),
        ("Someone knows my passphrase", "renew"),
        ("Someone asked me to keep it", "hold"),
        ("Erase this case", "erase-case"),
        ("Erase the whole record", "erase-record"),
    ] {
        after(window).await?;
        window.button(button).await?;
        window.is_at(button).await?;
        shows(window, name).await?;
    }
    Frame::of(window).to("Settings", "Settings").await?;
    window.button("How Cairn keeps this safe").await?;
    window.is_at("How Cairn keeps this safe").await?;
    shows(window, "how-safe").await
}

/// The messages of a chat, and one of them in a report.
pub(super) async fn a_chat(window: &mut Window) -> Step {
    PreservePage::open(window).await?.look_at("whatsapp.txt").await?;
    window.button("Read the messages in this chat").await?;
    window.find("button", "Read the messages").await?;
    shows(window, "chat-asks").await?;
    window.button("Read the messages").await?;
    window.find("textbox", "Look for a word or a name").await?;
    shows(window, "chat").await?;
    ReportPage::open(window).await?.choose("Instagram").await?;
    shows(window, "report-messages").await
}

/// A removal request from its first question to its 48 hours.
pub(super) async fn a_removal_request(window: &mut Window) -> Step {
    ReportPage::open(window).await?;
    window.button("Write a removal request").await?;
    window.button("Continue").await?;
    window.is_at("Who asks?").await?;
    shows(window, "notice-who").await?;
    window.button("Continue").await?;
    window.is_at("Where is it?").await?;
    window.pick("The site or app", "X (Twitter)").await?;
    window.write("Exact addresses", "https://posts.example/p/77").await?;
    shows(window, "notice-where").await?;
    window.button("Continue").await?;
    window.is_at("Which picture is it?").await?;
    window.write("What it is", "A photo, taken indoors").await?;
    shows(window, "notice-which").await?;
    window.button("Continue").await?;
    window.is_at("Why is it against the law?").await?;
    window.choose("I believe in good faith").await?;
    shows(window, "notice-why").await?;
    window.button("Continue").await?;
    window.is_at("Who signs it").await?;
    window.write("Name", "Dana Field").await?;
    shows(window, "notice-signs").await?;
    window.button("Continue").await?;
    window.is_at("Your request").await?;
    shows(window, "notice-lacks").await?;
    window.button("Change A way to reach you").await?;
    window.write("Email or phone", "dana@example.org").await?;
    window.button("Continue").await?;
    window.says("Every part that is asked for is there.").await?;
    shows(window, "notice-whole").await?;
    window.button("I have sent this").await?;
    window.write("The number they gave you", "R-9").await?;
    window.button("Note that it is sent").await?;
    window.is_at("Sent to X").await?;
    shows(window, "notice-sent").await
}

/// Someone at a school: the rules, the log, the law and the sheet for the call.
pub(super) async fn a_duty(window: &mut Window) -> Step {
    window.close();
    fs::remove_dir_all(window.sandbox().vault())?;
    Prepared::counselor_record(window.sandbox())?;
    window.start().await?;
    UnlockPage::at(window).await?.open(PASSPHRASE).await?;
    ContactPage::open(window).await?;
    shows(window, "contact-school").await?;
    window.button("Duty log").await?;
    window.is_at("Duty log").await?;
    window.button("Write a line").await?;
    window.is_at("School rules and student records").await?;
    shows(window, "duty-rules").await?;
    window.button("Write a line").await?;
    window.is_at("A line for the duty log").await?;
    shows(window, "duty-line").await?;
    window.write("Who told you?", "Her friend, who read it herself").await?;
    window.write("What did they say?", "“He wants two gift cards.”").await?;
    window.button("Keep this line").await?;
    window.is_at("Duty log").await?;
    shows(window, "duty").await?;
    ContactPage::open(window).await?;
    window.button("Your duty to report").await?;
    window.write("What made you think so", "A student told me.").await?;
    window.button("Keep it").await?;
    window.says("First suspected:").await?;
    shows(window, "mandated").await?;
    window.button("Sheet for the call").await?;
    window.is_at("Child protective services: report by phone").await?;
    shows(window, "sheet").await?;
    window.button("Use it in this window").await?;
    window.says("He wants two gift cards.").await?;
    shows(window, "sheet-fields").await
}
