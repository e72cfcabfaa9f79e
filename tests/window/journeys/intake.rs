//! Real files go in by the window, come out of the package byte for byte, and never hold the window up.

use cairn_window_tests::pages::{Frame, HandoverPage, KeepPage, PreservePage, Shows, UnlockPage, WitnessPage};
use cairn_window_tests::{Look, PASSPHRASE, Package, Prepared, Sandbox, Step, Window, fixture, journey_from};
use std::fs;
use std::io::Write;
use std::path::PathBuf;

const LARGE: u64 = 1 << 30;

fn with_a_record(sandbox: &mut Sandbox) -> Step {
    Prepared::record(sandbox).map(drop)
}

pub(crate) async fn to_choose(window: &Window) -> Step<KeepPage<'_>> {
    PreservePage::open(window).await?.keep_a_file().await?.allows(Shows::NothingSexual).await
}

/// Names that break careless programs. Plain texts: only they can be chosen several at once.
fn hostile_names() -> [String; 6] {
    [
        "cv\u{202e}gpj.txt".into(),
        "two\nlines.txt".into(),
        "-rf.txt".into(),
        "  spaces  .txt".into(),
        "'quoted\" $(x) %s.txt".into(),
        format!("{}.txt", "n".repeat(251)),
    ]
}

#[test]
fn a_folder_comes_in_file_by_file_each_with_an_answer_of_its_own() {
    let prepare = |sandbox: &mut Sandbox| {
        sandbox.dialogs_open_here()?;
        with_a_record(sandbox)
    };
    journey_from("folder", Look::SMALL, prepare, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.sandbox().brings("one.jpg", fixture("phone.jpg")?)?;
        window.sandbox().brings("deeper/two.jpg", fixture("phone.jpg")?)?;
        window.sandbox().brings("whatsapp.txt", fixture("whatsapp.txt")?)?;
        let page = to_choose(window).await?;
        page.choose_one_of_folder("one.jpg").await?;
        window.picture("which").await?;
        window.is_accessible().await?;
        page.keep(2).await?;
        window.picture("kept").await?;
        // The other picture waits, and nobody has to look for it again.
        window.button("Keep another file").await?;
        window.says("What you brought waits until you have answered.").await?;
        window.picture("next").await?;
        let page = WitnessPage::at(window).await?;
        page.answer(Shows::NothingSexual).await?;
        window.is_at("Keep this file?").await?;
        window.says("two.jpg").await?;
        window.button("Keep").await?;
        window.is_at_within("It is kept", std::time::Duration::from_secs(60)).await
    });
}

#[test]
fn what_is_dropped_on_the_window_waits_for_the_answer() {
    journey_from("dropped", Look::SMALL, with_a_record, async |window| {
        let photo = window.sandbox().brings("brought/photo.jpg", fixture("phone.jpg")?)?;
        // Without an open record it is let go, and the page says so.
        UnlockPage::at(window).await?;
        window.has_dropped_on_it(&[&photo]).await?;
        window.says("Files can be kept once your record is open.").await?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        window.has_dropped_on_it(&[&photo]).await?;
        window.says("What you brought waits until you have answered.").await?;
        window.picture("asked").await?;
        // No name is on the screen before the answer.
        if window.text().await?.contains("photo.jpg") {
            return Err("The name is shown before the answer.".into());
        }
        WitnessPage::at(window).await?.answer(Shows::NothingSexual).await?;
        window.is_at("Keep this file?").await?;
        window.says("photo.jpg").await?;
        window.button("Keep").await?;
        window.is_at_within("It is kept", std::time::Duration::from_secs(60)).await
    });
}

#[test]
fn real_files_with_hostile_names_come_out_of_the_package_byte_for_byte() {
    let prepare = |sandbox: &mut Sandbox| {
        sandbox.dialogs_open_here()?;
        with_a_record(sandbox)
    };
    journey_from("real-files", Look::DRAWN, prepare, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let mut kept = Vec::new();
        // A phone's picture with place and time in it, under a name that turns itself around and ends with a line.
        kept.extend(keep_all(window, &[("-IMG\u{202e}gpj\n.jpg".into(), fixture("phone.jpg")?)]).await?);
        window.picture("hostile-photo").await?;
        kept.extend(keep_all(window, &[("whatsapp.txt".into(), fixture("whatsapp.txt")?)]).await?);
        let texts = hostile_names().map(|name| (name.clone(), format!("What {name} holds\r\n\u{feff}").into_bytes()));
        kept.extend(keep_all(window, &texts).await?);
        window.picture("hostile-texts").await?;
        window.is_accessible().await?;
        PreservePage::open(window).await?;
        window.picture("hostile-list").await?;
        window.is_accessible().await?;

        let stick = window.sandbox().brings("stick/readme.txt", "")?.with_file_name("package.zip");
        let page = HandoverPage::open(window).await?;
        page.changes_their_mind(PASSPHRASE).await?;
        page.save_everything(&stick, PASSPHRASE).await?;
        let package = Package::unpack(&stick)?;
        package.is_valid()?;
        package.holds_all(&kept)
    });
}

/// Lays files where the dialog opens, and nothing beside them; keeps them all. Answers with a copy of each.
async fn keep_all(window: &Window, files: &[(String, Vec<u8>)]) -> Step<Vec<PathBuf>> {
    let copies = window.sandbox().notes("copies");
    fs::create_dir_all(&copies)?;
    for (name, bytes) in files {
        window.sandbox().brings(name, bytes)?;
        fs::write(copies.join(name), bytes)?;
    }
    let page = to_choose(window).await?;
    page.choose_all(files.len()).await?;
    page.keep(files.len()).await?;
    files.iter().try_for_each(|(name, _)| fs::remove_file(window.sandbox().outside().join(name)))?;
    Ok(files.iter().map(|(name, _)| copies.join(name)).collect())
}

/// A video of this size, for the most part a hole on the disk.
pub(crate) fn large_video(sandbox: &Sandbox, size: u64) -> Step<PathBuf> {
    let file = sandbox.brings("large/video.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom")?;
    let mut open = fs::OpenOptions::new().append(true).open(&file)?;
    open.set_len(size - 4)?;
    open.write_all(b"end.")?;
    Ok(file)
}

fn is_as_before(window: &Window, before: &[(PathBuf, Vec<u8>)]) -> Step {
    let names = |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    let mut now = window.sandbox().vault_as_it_is()?;
    // The page that the person is on may just be written down, aside and then renamed.
    for _ in 0..40 {
        if names(&now) == names(before) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
        now = window.sandbox().vault_as_it_is()?;
    }
    if names(&now) != names(before) {
        return Err(format!("Something is left behind: {:?}", names(&now)).into());
    }
    // The journal and its head change with the page that the person is on.
    let evidence = |files: &[(PathBuf, Vec<u8>)]| {
        let kept = files.iter().filter(|(path, _)| path.components().any(|part| part.as_os_str() == "evidence"));
        kept.map(|(_, bytes)| bytes.len()).sum::<usize>()
    };
    if evidence(&now) > evidence(before) {
        return Err("Something was written into the record.".into());
    }
    Ok(())
}

#[test]
fn a_gigabyte_shows_its_progress_holds_nothing_up_and_can_be_stopped_leaving_nothing() {
    journey_from("gigabyte", Look::DRAWN, with_a_record, async |window| {
        let video = large_video(window.sandbox(), LARGE)?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let before = window.sandbox().vault_as_it_is()?;
        let page = to_choose(window).await?;
        page.choose(&video).await?;
        page.begin().await?;
        let done = window.progress_beyond(0.0).await?;
        window.picture("copying").await?;
        window.is_accessible().await?;
        // The person looks at other pages meanwhile: each answers, and the work goes on behind them.
        Frame::of(window).to("Recognise", "The signs").await?;
        Frame::of(window).to("Preserve", "What you have kept").await?;
        let later = window.progress_beyond(done).await?;
        if later >= 1.0 {
            return Err("It was over before it could be stopped: nothing was shown by this.".into());
        }
        window.button("Stop").await?;
        window.says("The file that you chose needs a look.").await?;
        window.button("See what became of it").await?;
        window.is_at("Stopped. Nothing is kept").await?;
        window.picture("stopped").await?;
        window.is_accessible().await?;
        is_as_before(window, &before)?;
        PreservePage::open(window).await?;
        window.says("Nothing yet.").await?;

        // Leave now in the midst of it leaves nothing either.
        let page = to_choose(window).await?;
        page.choose(&video).await?;
        page.begin().await?;
        window.progress_beyond(0.0).await?;
        Frame::of(window).leave().await?;
        window.has_ended().await?;
        window.start().await?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        is_as_before(window, &before)?;
        PreservePage::open(window).await?;
        window.says("Nothing yet.").await
    });
}

#[test]
fn a_large_video_goes_in_and_comes_out_the_same() {
    journey_from("video", Look::DRAWN, with_a_record, async |window| {
        // The full gigabyte takes its time: it is for the deep run.
        let deep = std::env::var_os("CAIRN_DEEP").is_some();
        let video = large_video(window.sandbox(), if deep { LARGE } else { LARGE / 16 })?;
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let page = to_choose(window).await?;
        page.choose(&video).await?;
        page.keep(1).await?;
        PreservePage::open(window).await?.check_all("Checked at").await?;
        let stick = window.sandbox().brings("stick/readme.txt", "")?.with_file_name("package.zip");
        HandoverPage::open(window).await?.save_everything(&stick, PASSPHRASE).await?;
        let package = Package::unpack(&stick)?;
        package.is_valid()?;
        package.holds(&[video])
    });
}

/// A disk of its own for the record, with little room on it; nobody else sees it.
const A_SMALL_DISK: &str = r#"
if unshare -m true 2>/dev/null; then flags=-m; else flags="-r -m"; fi
exec unshare $flags sh -euc '
  cp -a "$1" "$1.whole"
  mount -t tmpfs -o size=1500k small "$1"
  cp -a "$1.whole/." "$1"
  exec "$0"' "$0" "$XDG_DATA_HOME"
"#;

#[test]
fn a_full_disk_and_a_file_that_vanishes_have_their_sentences_and_leave_nothing() {
    let prepare = |sandbox: &mut Sandbox| {
        sandbox.start_through(A_SMALL_DISK);
        with_a_record(sandbox)
    };
    journey_from("full-disk", Look::DRAWN, prepare, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let program = window.running_program().ok_or("The program is gone.")?;
        let kept = || Sandbox::files_below(&program.sees(&window.sandbox().vault().join("evidence")));
        let large = window.sandbox().brings("large.pdf", vec![7; 5 << 20])?;
        let page = to_choose(window).await?;
        page.choose(&large).await?;
        page.fails("This computer has no room left.").await?;
        window.picture("full").await?;
        window.is_accessible().await?;
        let left = kept()?;
        if !left.is_empty() {
            return Err(format!("On the full disk something is left: {left:?}").into());
        }
        let gone = window.sandbox().brings("gone.jpg", fixture("phone.jpg")?)?;
        let page = to_choose(window).await?;
        page.choose(&gone).await?;
        fs::remove_file(&gone)?;
        page.fails("The file is no longer there.").await?;
        window.picture("gone").await?;
        // With room enough, the same record takes a file in.
        let page = to_choose(window).await?;
        page.choose(&window.sandbox().brings("phone.jpg", fixture("phone.jpg")?)?).await?;
        page.keep(1).await?;
        if kept()?.len() == 1 { Ok(()) } else { Err("The disk does not hold the one file that was kept.".into()) }
    });
}
