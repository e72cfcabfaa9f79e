//! The witness question comes before everything else, and what may show someone under 18 is never opened.

use cairn_window_tests::pages::{Day, Frame, PreservePage, ReferenceWords, Shows, UnlockPage, WitnessPage};
use cairn_window_tests::{Look, PASSPHRASE, Prepared, Sandbox, Step, Window, fixture, journey_from};
use std::fs;
use std::path::Path;

fn with_a_record(sandbox: &mut Sandbox) -> Step {
    Prepared::record(sandbox).map(drop)
}

async fn words_about(window: &Window, file: &Path) -> Step {
    let page = PreservePage::open(window).await?.keep_a_file().await?.leads_to_words(Shows::MinorOrUnsure).await?;
    let place = format!("On this computer: {}", file.display());
    let words = ReferenceWords {
        place: &place,
        url: "",
        who: "My son. I have not",
        how: "He told me",
        name: "A picture in a folder",
    };
    page.write(&words, &Day::EVENING).await
}

#[test]
fn no_dialog_opens_before_the_answer_and_two_answers_never_open_one() {
    journey_from("witness", Look::DRAWN, with_a_record, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let page = PreservePage::open(window).await?.keep_a_file().await?;
        window.opens_no_dialog().await?;
        page.insists().await?;
        window.picture("unanswered").await?;
        // Not sure: to words, and no dialog on the way.
        page.leads_to_words(Shows::MinorOrUnsure).await?;
        window.opens_no_dialog().await?;
        window.picture("reference").await?;
        // Another adult without a permission: the same.
        let page = PreservePage::open(window).await?.keep_a_file().await?;
        page.leads_to_words(Shows::OtherAdult).await?;
        window.opens_no_dialog().await?;
        // With an answer that lets a file in, the dialog still waits for the person.
        let page = PreservePage::open(window).await?.keep_a_file().await?.allows(Shows::NothingSexual).await?;
        window.opens_no_dialog().await?;
        window.picture("choose").await?;
        page.changes_their_mind().await?;
        let page = PreservePage::open(window).await?.keep_a_file().await?;
        page.allows_with_permission("She said on 2 December that I may keep it.").await?;
        window.has_opened_no_dialog()?;
        // The program itself refuses as well, whatever a page might ask of it.
        for answer in ["minor-or-unsure", "other-adult"] {
            let refused =
                window.asks("choose_files", &format!(r#"{{"depicts":"{answer}","permission":null}}"#)).await?;
            if !refused.contains("item-protected") {
                return Err(format!("Asked for a dialog after “{answer}”, the program said {refused}.").into());
            }
        }
        window.opens_no_dialog().await
    });
}

/// Every process of the program, each call that opens, reads or looks at a file by its name.
const TRACED: &str = r#"exec strace -f --seccomp-bpf -qq -s 4096 -e signal=none -e trace=open,openat,openat2,execve -o "$XDG_RUNTIME_DIR/../../harness/opened" "$0""#;

#[test]
fn trace_what_may_show_someone_under_18_is_never_opened() {
    let prepare = |sandbox: &mut Sandbox| {
        sandbox.start_through(TRACED);
        with_a_record(sandbox)
    };
    journey_from("traced", Look::DRAWN, prepare, async |window| {
        let closed = window.sandbox().brings("left-alone/picture-that-stays.jpg", fixture("phone.jpg")?)?;
        let control = window.sandbox().brings("taken/control.jpg", fixture("phone.jpg")?)?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        words_about(window, &closed).await?;
        // Dropped on the window: a file, a folder with it, an archive, a mail and a document. The answer is the same: to words.
        let folder = closed.parent().ok_or("It lies in a folder.")?;
        let mut holders = Vec::new();
        for name in ["chat.zip", "mail.eml", "letter.docx"] {
            holders.push(window.sandbox().brings(format!("left-alone/{name}"), fixture("phone.jpg")?)?);
        }
        let holders: Vec<&Path> = holders.iter().map(std::path::PathBuf::as_path).collect();
        for brought in [&[closed.as_path()][..], &[folder], &holders] {
            window.has_dropped_on_it(brought).await?;
            window.says("What you brought waits until you have answered.").await?;
            WitnessPage::at(window).await?.leads_to_words(Shows::MinorOrUnsure).await?;
        }
        let page = PreservePage::open(window).await?.keep_a_file().await?.allows(Shows::NothingSexual).await?;
        page.choose(&control).await?;
        page.keep(1).await?;
        Frame::of(window).leave().await?;
        window.has_ended().await?;
        let trace = fs::read_to_string(window.sandbox().notes("opened"))?;
        let opened =
            |name: &str| trace.lines().filter(|line| line.contains(name)).map(str::to_owned).collect::<Vec<_>>();
        if opened("taken/control.jpg").is_empty() {
            return Err("The trace does not show the file that was kept, so it proves nothing.".into());
        }
        match opened("left-alone").as_slice() {
            [] => Ok(()),
            lines => Err(format!("What must stay closed was opened: {lines:#?}").into()),
        }
    });
}
