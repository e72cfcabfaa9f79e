//! The pages that other journeys walk in the light, in a small window and in English: in the deep run they are looked at
//! like all the rest.

use super::shows;
use cairn_window_tests::pages::{ContactPage, Frame, PreservePage, ReportPage, UnlockPage};
use cairn_window_tests::{Look, PASSPHRASE, Prepared, Step, Window, is_deep, journey_from};

#[test]
fn what_is_kept_safe_and_what_is_sent_can_be_used_by_everybody_in_the_light() {
    of_a_record(Look::SMALL);
}

#[test]
fn what_is_kept_safe_and_what_is_sent_can_be_used_by_everybody_in_the_dark() {
    of_a_record(Look::LARGE.dark());
}

#[test]
fn the_pages_of_someone_at_a_school_can_be_used_by_everybody_in_the_light() {
    of_a_counselor(Look::SMALL);
}

#[test]
fn the_pages_of_someone_at_a_school_can_be_used_by_everybody_in_the_dark() {
    of_a_counselor(Look::LARGE.dark());
}

fn of_a_record(look: Look) {
    if is_deep() {
        journey_from(
            "pages",
            look,
            |sandbox| Prepared::filled_record(sandbox).map(drop),
            async |window| {
                UnlockPage::at(window).await?.open(PASSPHRASE).await?;
                a_chat(window).await?;
                a_form_in_two_languages(window).await?;
                a_removal_request(window).await?;
                the_vault(window).await
            },
        );
    }
}

fn of_a_counselor(look: Look) {
    if is_deep() {
        journey_from("pages", look, |sandbox| Prepared::counselor_record(sandbox).map(drop), a_duty);
    }
}

/// What looks after the record, and what erases it.
async fn the_vault(window: &mut Window) -> Step {
    Frame::of(window).to("Settings", "Settings").await?;
    window.button("Look after the record").await?;
    window.is_at("Keep the record safe").await?;
    shows(window, "safe").await?;
    for (button, name) in [
        ("Change the passphrase", "passphrase"),
        ("The recovery key", "recovery"),
        ("Someone knows my passphrase", "renew"),
        ("Someone asked me to keep it", "hold"),
        ("Erase this case", "erase-case"),
        ("Erase the whole record", "erase-record"),
    ] {
        window.button(button).await?;
        window.is_at(button).await?;
        shows(window, name).await?;
        Frame::of(window).back().await?;
        window.is_at("Keep the record safe").await?;
    }
    Frame::of(window).to("Settings", "Settings").await?;
    window.button("How Cairn keeps this safe").await?;
    window.is_at("How Cairn keeps this safe").await?;
    shows(window, "how-safe").await
}

/// The messages of a chat, and one of them in a report.
async fn a_chat(window: &mut Window) -> Step {
    PreservePage::open(window).await?.look_at("whatsapp.txt").await?;
    window.button("Read the messages in this chat").await?;
    window.find("button", "Not now").await?;
    shows(window, "chat-asks").await?;
    // In another language the page began anew.
    window.button("Read the messages in this chat").await?;
    window.find("button", "Not now").await?;
    window.button("Read the messages").await?;
    // The messages stand below what is known of the file.
    window.find("button", "Say how the times are meant").await?.scroll_into_view().await?;
    shows(window, "chat").await?;
    ReportPage::open(window).await?.draft("Instagram").await?;
    window.button("Change what the text mentions").await?;
    window.find("checkbox", "hey, are you the one from the game?").await?.scroll_into_view().await?;
    shows(window, "report-messages").await
}

/// A form that is filled in English, for someone who reads Spanish: both stand there.
async fn a_form_in_two_languages(window: &mut Window) -> Step {
    ContactPage::open(window).await?;
    window.button("What to write to them").await?;
    Frame::of(window).speaks("en", "es").await?;
    window.button("Campo por campo").await?;
    window.find("radio", "English").await?.scroll_into_view().await?;
    window.choose("English").await?;
    window.picture("form-languages").await?;
    window.button("Usarlo en esta ventana").await?;
    window.says("En tu idioma").await?;
    window.find("heading", "En tu idioma").await?.scroll_into_view().await?;
    window.picture("form-in-two").await?;
    window.is_accessible().await?;
    Frame::of(window).speaks("es", "en").await
}

/// A removal request from its first question to its 48 hours.
async fn a_removal_request(window: &mut Window) -> Step {
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
async fn a_duty(window: &mut Window) -> Step {
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
