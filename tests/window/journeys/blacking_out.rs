//! Names that a receiver need not know are blacked out in the report, and nowhere else.

use cairn_window_tests::pages::{Frame, HandoverPage, UnlockPage};
use cairn_window_tests::{Look, PASSPHRASE, Package, Prepared, journey_from};

#[test]
fn what_is_ticked_outlives_a_lock_and_is_blacked_out_in_the_package_and_the_rest_stays() {
    let record = |sandbox: &mut _| Prepared::filled_record(sandbox).map(drop);
    journey_from("blacking-out", Look::SMALL, record, async |window| {
        UnlockPage::at(window).await?.open(PASSPHRASE).await?;
        let page = HandoverPage::open(window).await?;
        page.black_out_names_but("Finch").await?;
        page.black_out("back tomorrow").await?;
        window.picture("ticked").await?;
        Frame::of(window).lock().await?;
        window.after_lock().await?;
        UnlockPage::at(window).await?.open_where_it_was(PASSPHRASE, "Hand over").await?;
        let page = HandoverPage::at(window).await?;
        window.picture("after-a-lock").await?;
        let package = window.sandbox().brings("stick/readme.txt", "")?.with_file_name("package.zip");
        page.save_as_laid_out(&package, PASSPHRASE).await?;
        window.picture("saved").await?;
        let package = Package::unpack(&package)?;
        package.is_valid()?;
        let report = package.report()?;
        for (word, stays) in [("Alder", false), ("back tomorrow", false), ("Finch", true), ("cards", true)] {
            if report.contains(word) != stays {
                return Err(format!("With “{word}” it went wrong. The report says: {report}").into());
            }
        }
        Ok(())
    });
}
