//! Archives, mails, pasted words and pictures from the clipboard: each way in asks first, and keeps only what was allowed.

use cairn_window_tests::pages::{KeepPage, PreservePage, Shows, UnlockPage, WitnessPage};
use cairn_window_tests::{Hands, Key, Look, PASSPHRASE, Prepared, Sandbox, Step, Window, fixture, journey_from};
use std::path::PathBuf;
use std::process::Command;

fn with_a_record(sandbox: &mut Sandbox) -> Step {
    Prepared::record(sandbox).map(drop)
}

async fn keep_page<'w>(window: &'w Window) -> Step<KeepPage<'w>> {
    PreservePage::open(window).await?.keep_a_file().await?.allows(Shows::NothingSexual).await
}

/// An archive made by Python's own library.
fn archive(sandbox: &Sandbox) -> Step<PathBuf> {
    let chat = sandbox.brings("inside/chat.txt", fixture("whatsapp.txt")?)?;
    let photo = sandbox.brings("inside/IMG-1.jpg", fixture("phone.jpg")?)?;
    let archive = sandbox.outside().join("export.zip");
    let made = Command::new("python3").args(["-m", "zipfile", "-c"]).arg(&archive).args([chat, photo]).status()?;
    if made.success() { Ok(archive) } else { Err("The archive was not made.".into()) }
}

const MAIL: &str = "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=autumn; h=from; bh=eA==; b=eA==\r\n\
    From: sam@example.org\r\nTo: you@example.org\r\nDate: Tue, 3 Nov 2026 21:04:00 -0500\r\nSubject: hello\r\n\
    MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n\
    --b\r\nContent-Type: image/jpeg; name=beach.jpg\r\nContent-Disposition: attachment\r\n\r\nxx\r\n\
    --b\r\nContent-Type: image/png; name=school.png\r\nContent-Disposition: attachment\r\n\r\nxx\r\n--b--\r\n";

#[test]
fn of_an_archive_the_texts_are_kept_and_its_pictures_are_only_named() {
    journey_from("archive", Look::SMALL, with_a_record, async |window| {
        let archive = archive(window.sandbox())?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.hands = Hands::Keyboard;
        keep_page(window).await?.choose(&archive).await?;
        window.says("Its pictures and videos are not opened").await?;
        window.picture("last-look").await?;
        window.is_accessible().await?;
        window.button("Keep its texts").await?;
        window.says("chat.txt").await?;
        window.picture("kept").await?;
        window.is_accessible().await?;
        PreservePage::open(window).await?.look_at("export.zip").await?;
        window.says("IMG-1.jpg").await?;
        window.picture("archive").await?;
        window.is_accessible().await?;
        PreservePage::open(window).await?.look_at("chat.txt").await?;
        window.says("export.zip").await?;
        window.is_accessible().await
    });
}

#[test]
fn each_part_of_a_mail_is_asked_about_and_one_doubt_leads_to_pasting() {
    journey_from("mail", Look::SMALL, with_a_record, async |window| {
        let mail = window.sandbox().brings("hello.eml", MAIL)?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.hands = Hands::Keyboard;
        keep_page(window).await?.choose(&mail).await?;
        window.button("Keep it").await?;
        window.is_at("beach.jpg: what does this part show?").await?;
        window.says("Part 1 of 2 in hello.eml.").await?;
        window.picture("part").await?;
        window.is_accessible().await?;
        window.choose(Shows::NothingSexual.words()).await?;
        window.button("Continue").await?;
        window.is_at("school.png: what does this part show?").await?;
        window.choose(Shows::MinorOrUnsure.words()).await?;
        window.button("Continue").await?;
        window.is_at("Then all of it stays where it is").await?;
        window.picture("stays").await?;
        window.is_accessible().await?;
        window.button("Write down where it is").await?;
        window.is_at("It is written down").await?;
        window.picture("written-down").await?;
        window.button("Paste the head and the text instead").await?;
        window.picture("paste").await?;
        window.is_accessible().await?;
        window.write("The text", "From: sam@example.org, Subject: hello").await?;
        window.button("Keep this text").await?;
        window.says("The text is kept.").await?;
        window.picture("pasted").await?;
        window.is_accessible().await?;
        // The same mail, with both pictures answered for, goes in whole.
        keep_page(window).await?.choose(&mail).await?;
        window.button("Keep it").await?;
        for part in ["beach.jpg", "school.png"] {
            window.is_at(&format!("{part}: what does this part show?")).await?;
            window.choose(Shows::NothingSexual.words()).await?;
            window.button("Continue").await?;
        }
        window.is_at("It is kept").await?;
        // Its signature is checked only when somebody presses, and what leaves the computer is said before.
        window.button("hello.eml").await?;
        window.find("button", "Ask, and check the signature").await?;
        window.says("autumn._domainkey.example.org").await?;
        window.picture("signature").await?;
        window.is_accessible().await?;
        let refused = window.asks("check_signatures", r#"{"id":"none"}"#).await?;
        if refused.contains("not-found") { Ok(()) } else { Err(refused.into()) }
    });
}

#[test]
fn a_disk_image_is_only_written_down() {
    journey_from("disk-image", Look::SMALL, with_a_record, async |window| {
        let image = window.sandbox().brings("phone.E01", [7; 4096])?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.hands = Hands::Keyboard;
        keep_page(window).await?.choose(&image).await?;
        window.picture("form").await?;
        window.is_accessible().await?;
        window.button("Write it down").await?;
        window.is_at("It is written down").await?;
        window.picture("written-down").await?;
        window.is_accessible().await
    });
}

#[test]
fn the_clipboard_is_not_asked_before_the_answer_and_a_picture_is_blacked_out_before_it_is_kept() {
    journey_from("clipboard", Look::SMALL, with_a_record, async |window| {
        let picture = window.sandbox().brings("copied.png", fixture_png()?)?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let copied = window.has_a_copied_picture(&picture).await?;
        // Not sure: to words, and nobody has asked for the picture. The program refuses as well, whatever a page asks of it.
        PreservePage::open(window).await?.keep_a_file().await?;
        WitnessPage::at(window).await?.leads_to_words(Shows::MinorOrUnsure).await?;
        for answer in ["minor-or-unsure", "other-adult"] {
            let asked = format!(r#"{{"depicts":"{answer}","permission":null}}"#);
            let refused = window.asks("paste_picture", &asked).await?;
            if !refused.contains("item-protected") {
                return Err(format!("Asked for the clipboard after “{answer}”, the program said {refused}.").into());
            }
        }
        if copied.fetched() > 0 {
            return Err("The picture was fetched before anybody said what it shows.".into());
        }
        window.hands = Hands::Keyboard;
        keep_page(window).await?;
        if copied.fetched() > 0 {
            return Err("The picture was fetched before anybody wanted it.".into());
        }
        window.button("Picture from the clipboard").await?;
        window.is_at("Picture from the clipboard").await?;
        // The control: from here on it was fetched.
        if copied.fetched() != 1 {
            return Err(format!("It was fetched {} times.", copied.fetched()).into());
        }
        window.picture("covered").await?;
        window.is_accessible().await?;
        window.button("Show the picture").await?;
        window.button("Add an area").await?;
        for key in [Key::Down, Key::Up] {
            window.press(key).await?;
        }
        window.write("What is under the black?", "my own name").await?;
        window.picture("blacked").await?;
        window.is_accessible().await?;
        window.button("Keep it with the black area").await?;
        window.says("The picture is kept.").await?;
        window.says("my own name").await?;
        window.picture("kept").await?;
        window.is_accessible().await?;
        // With the mouse: an area is drawn.
        window.hands = Hands::Mouse;
        keep_page(window).await?;
        window.button("Picture from the clipboard").await?;
        window.button("Show the picture").await?;
        window.draws_on("#black-picture").await?;
        window.picture("drawn").await?;
        window.button("Keep it with the black area").await?;
        window.says("The picture is kept.").await
    });
}

/// A picture as a program copies it.
fn fixture_png() -> Step<Vec<u8>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../icons/128x128@2x.png");
    Ok(std::fs::read(path)?)
}
