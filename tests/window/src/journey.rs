//! One test.

use crate::look::Look;
use crate::trouble::{Step, Trouble};
use crate::window::Window;
use std::time::Duration;

/// Longer than this, something hangs.
const LIMIT: Duration = Duration::from_secs(180);

/// Opens the program in a sandbox of its own, walks the journey, and ends everything that was started.
///
/// # Panics
/// When a step fails: that is the test's way to say no. A picture of the window as it was lies in `target/pictures`.
#[allow(clippy::panic, reason = "a failed journey is a failed test")]
#[track_caller]
pub fn journey(name: &str, look: Look, walk: impl AsyncFnOnce(&mut Window) -> Step) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let walked = match runtime {
        Ok(runtime) => runtime.block_on(walked(name, look, walk)),
        Err(error) => Err(Trouble::from(error)),
    };
    if let Err(trouble) = walked {
        panic!("{name}: {trouble:?}");
    }
}

async fn walked(name: &str, look: Look, walk: impl AsyncFnOnce(&mut Window) -> Step) -> Step {
    let mut window = Window::open(name, look).await?;
    let walked = tokio::time::timeout(LIMIT, walk(&mut window)).await;
    let trouble = match walked {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(trouble)) => trouble.0,
        Err(_) => format!("It took longer than {} seconds.", LIMIT.as_secs()),
    };
    let picture = tokio::time::timeout(Duration::from_secs(10), window.picture("failed")).await;
    let seen = match picture {
        Ok(Ok(picture)) => format!("The window then: {}", picture.display()),
        _ => "The window no longer answered.".into(),
    };
    Err(format!("{trouble}\n{seen}\n{}", window.sandbox().printed()).into())
}
