//! The program begins, is replaced by a fresh one, ends.

use crate::processes::{Process, until};
use crate::session::program;
use crate::trouble::Step;
use crate::window::Window;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(15);
pub(crate) const OF_THE_WEB_VIEW: [&str; 2] = ["WebKitWebProcess", "WebKitNetworkProcess"];

impl Window {
    /// The processes that live in this window's sandbox: the program, its web processes, the driver.
    #[must_use]
    pub fn processes(&self) -> Vec<Process> {
        Process::of(self.sandbox())
    }

    /// The program itself.
    #[must_use]
    pub fn running_program(&self) -> Option<Process> {
        let path = program();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        self.processes().into_iter().find(|process| process.program == name)
    }

    /// The program and the processes that draw its pages.
    fn own_processes(&self) -> Vec<Process> {
        let name = program();
        let name = name.file_name().unwrap_or_default().to_string_lossy();
        let own = |process: &Process| process.program == name || OF_THE_WEB_VIEW.contains(&process.program.as_str());
        self.processes().into_iter().filter(own).collect()
    }

    /// Locks by an act of the journey, and waits until all processes of before are gone, those that drew the page too,
    /// and a fresh program has come up by itself. Answers with the fresh process, still running.
    ///
    /// # Errors
    /// When one of the old processes lives on or no fresh one comes.
    pub async fn replaced_by(&mut self, act: impl AsyncFnOnce(&mut Self) -> Step) -> Step<Process> {
        let before = self.own_processes();
        act(self).await?;
        let fresh = self.was_replaced().await?;
        let lives = |window: &Self| window.own_processes().into_iter().find(|process| before.contains(process));
        match until(PATIENCE, || lives(self).is_none().then_some(())).await {
            Some(()) => Ok(fresh),
            None => Err(format!("After the lock there is still {:?} of before.", lives(self)).into()),
        }
    }

    /// This process is the one that a lock is about to replace: no driver started it.
    pub fn is_the_program(&mut self, process: Process) {
        self.program = Some(process);
    }

    /// Waits until the process of before is gone and a fresh one has come up by itself, as Lock promises. The page's
    /// connection is gone with the old one. Answers with the fresh process, still running.
    ///
    /// # Errors
    /// When the old process lives on or no fresh one comes.
    pub async fn was_replaced(&mut self) -> Step<Process> {
        let before = self.program.clone();
        let fresh = until(PATIENCE, || {
            let now = self.running_program();
            now.filter(|now| Some(now) != before.as_ref())
        });
        let fresh = fresh.await.ok_or("After the lock no fresh program came up.")?;
        let old_is_gone = until(PATIENCE, || {
            let lives = self.processes().iter().any(|process| Some(process) == before.as_ref());
            (!lives).then_some(())
        });
        old_is_gone.await.ok_or("After the lock the old process, with the keys in its memory, lives on.")?;
        Ok(fresh)
    }

    /// After Lock: waits for the fresh program, ends it (no driver can hold it) and starts the program once more in
    /// the same home.
    ///
    /// # Errors
    /// When no fresh program comes up.
    pub async fn after_lock(&mut self) -> Step {
        self.was_replaced().await?;
        self.end_and_start().await
    }

    /// Ends whatever runs, and starts the program once more in the same home.
    ///
    /// # Errors
    /// When it shows no window.
    pub async fn end_and_start(&mut self) -> Step {
        self.end();
        self.start().await
    }

    /// After Leave now or closing: waits until the program has ended by itself, and nothing of it is left.
    ///
    /// # Errors
    /// When it goes on.
    pub async fn has_ended(&mut self) -> Step {
        let gone = until(PATIENCE, || self.running_program().is_none().then_some(()));
        gone.await.ok_or("The program should have ended and is still there.")?;
        self.end();
        Ok(())
    }

    /// Ends the program as a power cut does. The home stays.
    pub fn close(&mut self) {
        self.end();
    }

    /// Ends the driver and whatever else lives in the sandbox, and waits until it is gone: a program that is started
    /// too soon would still find the one before, knock at it, and end.
    pub(crate) fn end(&mut self) {
        if let Some(session) = self.session.take() {
            session.abandon();
        }
        let patience = Instant::now() + PATIENCE;
        loop {
            let living = self.processes();
            living.iter().for_each(Process::end);
            if living.is_empty() || Instant::now() > patience {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
