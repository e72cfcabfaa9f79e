//! One test.

use crate::look::Look;
use crate::sandbox::Sandbox;
use crate::trouble::{Step, Trouble};
use crate::window::Window;
use std::time::Duration;

/// Longer than this, something hangs.
const LIMIT: Duration = Duration::from_secs(300);
/// The deep run looks at every page in both languages, and axe reads each of them.
const DEEP_LIMIT: Duration = Duration::from_secs(1800);

/// What is said where the driver lost the window.
const NO_ANSWER: &str = "The window no longer answered.";

/// Whether this is the deep run.
#[must_use]
pub fn is_deep() -> bool {
    std::env::var_os("CAIRN_DEEP").is_some()
}

/// Whether the `number`th of many alike has its turn today: each of them on one day in three, and all in the deep run.
#[must_use]
pub fn is_its_day(number: u64) -> bool {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    is_deep() || (since.as_secs() / 86_400 + number).is_multiple_of(3)
}

/// Opens the program in a sandbox of its own, walks the journey, and ends everything that was started.
///
/// # Panics
/// When a step fails: that is the test's way to say no. A picture of the window as it was lies in `target/pictures`.
#[track_caller]
pub fn journey(name: &str, look: Look, walk: impl AsyncFn(&mut Window) -> Step) {
    journey_from(name, look, |_| Ok(()), walk);
}

/// The same, with something done in the sandbox before the program is opened.
///
/// # Panics
/// As [`journey`].
#[allow(clippy::panic, reason = "a failed journey is a failed test")]
#[track_caller]
pub fn journey_from(
    name: &str,
    look: Look,
    prepare: impl Fn(&mut Sandbox) -> Step,
    walk: impl AsyncFn(&mut Window) -> Step,
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let walked = match runtime {
        Ok(runtime) => runtime.block_on(async {
            let first = walked(name, look, &prepare, &walk).await;
            // On a busy machine WebKit's driver sometimes never comes back with a picture. That says nothing of the
            // window, so the journey is walked once more from its beginning; a window that hangs does so again.
            match &first {
                Err(trouble) if trouble.0.contains(NO_ANSWER) => walked(name, look, &prepare, &walk).await,
                _ => first,
            }
        }),
        Err(error) => Err(Trouble::from(error)),
    };
    if let Err(trouble) = walked {
        panic!("{name}: {trouble:?}");
    }
}

async fn walked(
    name: &str,
    look: Look,
    prepare: impl Fn(&mut Sandbox) -> Step,
    walk: impl AsyncFn(&mut Window) -> Step,
) -> Step {
    let mut sandbox = Sandbox::new(look.theme)?;
    prepare(&mut sandbox)?;
    let mut window = Window::new(name, look, sandbox)?;
    if let Err(trouble) = window.start().await {
        return Err(format!("{}\n{}", trouble.0, window.sandbox().printed()).into());
    }
    let limit = if is_deep() { DEEP_LIMIT } else { LIMIT };
    let walked = tokio::time::timeout(limit, walk(&mut window)).await;
    let mistakes = tokio::time::timeout(Duration::from_secs(10), window.mistakes()).await.unwrap_or_default();
    let trouble = match walked {
        Ok(Ok(())) if mistakes.is_empty() => return Ok(()),
        Ok(Ok(())) => "The journey came to its end, but something went wrong in a page.".into(),
        Ok(Err(trouble)) => trouble.0,
        Err(_) => format!("It took longer than {} seconds.", limit.as_secs()),
    };
    let picture = tokio::time::timeout(Duration::from_secs(10), window.picture("failed")).await;
    let seen = match picture {
        Ok(Ok(picture)) => format!("The window then: {}", picture.display()),
        _ => NO_ANSWER.into(),
    };
    Err(format!("{trouble}\n{seen}\nIn the pages: {mistakes:#?}\n{}", window.sandbox().printed()).into())
}
