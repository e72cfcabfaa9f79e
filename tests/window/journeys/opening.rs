//! Opening a record: the right words, the wrong ones, the paper, a record that is damaged, and a second start.

use cairn_window_tests::pages::{Frame, RecognisePage, StartPage, UnlockPage};
use cairn_window_tests::{Look, PASSPHRASE, Prepared, Sandbox, Step, Window, journey_from};
use std::cell::RefCell;
use std::fs;

fn with_a_record(sandbox: &mut Sandbox) -> Step {
    Prepared::filled_record(sandbox).map(drop)
}

/// Damages one file of the closed record, tries the right passphrase, and puts the file back.
async fn broken(window: &Window, name: &str, damage: fn(&[u8]) -> Option<Vec<u8>>, sentence: &str) -> Step {
    let file = window.sandbox().vault().join(name);
    let whole = fs::read(&file)?;
    match damage(&whole) {
        Some(bytes) => fs::write(&file, bytes)?,
        None => fs::remove_file(&file)?,
    }
    let before = window.sandbox().vault_as_it_is()?;
    UnlockPage::at(window).await?.answers(PASSPHRASE, sentence).await?;
    window.picture(&format!("broken-{}", name.replace('/', "-"))).await?;
    window.is_accessible().await?;
    if window.sandbox().vault_as_it_is()? != before {
        return Err(format!("With a damaged {name}, opening changed the record.").into());
    }
    fs::write(&file, whole)?;
    Ok(())
}

#[test]
fn what_keeps_a_record_closed_has_its_sentence_and_changes_nothing() {
    journey_from("closed", Look::DRAWN, with_a_record, async |window| {
        let before = window.sandbox().vault_as_it_is()?;
        let page = UnlockPage::at(window).await?;
        page.refuses("Lantern gravel seven oats").await?;
        window.picture("wrong").await?;
        window.is_accessible().await?;
        page.refuses("").await?;
        if window.sandbox().vault_as_it_is()? != before {
            return Err("A wrong passphrase changed the record.".into());
        }
        let half = |bytes: &[u8]| bytes.get(..bytes.len() / 2).map(<[u8]>::to_vec);
        broken(window, "keys/passphrase.age", half, "The small file that holds the lock is damaged.").await?;
        broken(window, "keys/passphrase.age", |_| None, "The small file that holds the lock is damaged.").await?;
        broken(window, "journal.db", |_| None, "The file with your notes is not where it should be.").await?;
        broken(window, "journal.db", |_| Some(Vec::new()), "The file with your notes is damaged.").await?;
        let newer = |_: &[u8]| Some(b"format = 99\nid = \"x\"\n".to_vec());
        broken(window, "vault.toml", newer, "This was written by a newer Cairn.").await?;
        // Put back as it was, it opens as if nothing had been.
        page_opens(window).await
    });
}

async fn page_opens(window: &Window) -> Step {
    UnlockPage::at(window).await?.open(PASSPHRASE).await?.is_complete().await
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_paper() {
    const NEW: &str = "seven other oats in gravel";
    let paper = RefCell::new(None);
    let prepare = |sandbox: &mut Sandbox| {
        paper.replace(Some(Prepared::filled_record(sandbox)?.recovery_key));
        Ok(())
    };
    journey_from("recover", Look::DRAWN, prepare, async |window| {
        let paper = paper.borrow().clone().ok_or("There is no paper.")?;
        let before = window.sandbox().vault_as_it_is()?;
        let page = UnlockPage::at(window).await?.use_the_recovery_key().await?;
        window.picture("recover").await?;
        window.is_accessible().await?;
        // One letter misread.
        let last = if paper.ends_with('Q') { "P" } else { "Q" };
        page.refuses(&format!("{}{last}", &paper[..paper.len() - 1]), NEW).await?;
        if window.sandbox().vault_as_it_is()? != before {
            return Err("A wrong recovery key changed the record.".into());
        }
        // As a person writes it: small letters, in groups.
        let groups: Vec<&str> =
            (0..paper.len()).step_by(4).filter_map(|at| paper.get(at..paper.len().min(at + 4))).collect();
        page.open(&groups.join(" ").to_lowercase(), NEW).await?.is_complete().await?;
        Frame::of(window).lock().await?;
        window.after_lock().await?;
        let page = UnlockPage::at(window).await?;
        page.refuses(PASSPHRASE).await?;
        page.open(NEW).await?.is_complete().await
    });
}

#[test]
fn a_closed_record_does_not_keep_anyone_from_reading() {
    journey_from("closed-reading", Look::DRAWN, with_a_record, async |window| {
        let page = UnlockPage::at(window).await?;
        window.picture("unlock").await?;
        window.is_accessible().await?;
        page.read_without_opening().await?.only_read().await?;
        window.button("The signs").await?;
        window.is_at("The signs").await?;
        Frame::of(window).back().await?;
        Frame::of(window).back().await?;
        StartPage::at(window).await?.to_the_record().await?.open(PASSPHRASE).await.map(drop)
    });
}

#[test]
fn a_second_start_brings_the_first_window_forward_and_ends() {
    journey_from("second-start", Look::DRAWN, with_a_record, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let first = window.running_program();
        window.put_away().await?;
        match window.second_start().await? {
            Some(0) => {}
            other => return Err(format!("The second start ended with {other:?}.").into()),
        }
        window.comes_forward().await?;
        if window.running_program() != first {
            return Err("The first program is another one now.".into());
        }
        // It is as it was left, and still works.
        window.is_at("Your plan").await?;
        Frame::of(window).to("Recognise", "The signs").await
    });
}

/// In a mount namespace of its own, so that it holds for the administrator too.
const WHERE_NOTHING_CAN_BE_WRITTEN: &str = r#"
if unshare -m true 2>/dev/null; then flags=-m; else flags="-r -m"; fi
exec unshare $flags sh -euc 'mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"; exec "$0"' "$0" "$XDG_DATA_HOME"
"#;

#[test]
fn a_folder_that_can_only_be_read_says_so_and_stays_as_it_is() {
    let prepare = |sandbox: &mut Sandbox| {
        sandbox.start_through(WHERE_NOTHING_CAN_BE_WRITTEN);
        with_a_record(sandbox)
    };
    journey_from("read-only", Look::DRAWN, prepare, async |window| {
        let before = window.sandbox().vault_as_it_is()?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?.is_complete().await?;
        // What is there can be read; nothing can be added, and what was typed is not lost by it.
        let page = RecognisePage::open(window).await?;
        page.note_fails(0, "He was there again.", "This folder can’t be written to.").await?;
        window.picture("read-only").await?;
        if window.sandbox().vault_as_it_is()? != before {
            return Err("The record was changed in a folder that can only be read.".into());
        }
        Ok(())
    });
}
