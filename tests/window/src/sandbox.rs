//! One folder that holds everything the program could write: data, configuration, cache, temporary files.

use crate::bus::Bus;
use crate::look::Theme;
use crate::trouble::Step;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A home of its own. Gone when the test is over.
pub struct Sandbox {
    /// Goes before its folder does.
    bus: Option<Bus>,
    folder: TempDir,
    gtk_theme: &'static str,
    at_home: bool,
    through: Option<String>,
}

const OPENBOX: &str = r#"<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application class="*" type="normal"><decor>no</decor></application></applications>
</openbox_config>
"#;

/// Without a graphics card each frame of what fades in costs as much as many a click, so most people here want no motion.
const STILL: &str = "[Settings]\ngtk-enable-animations=false\ngtk-cursor-blink=false\n";

impl Sandbox {
    pub(crate) fn new(theme: Theme) -> Step<Self> {
        let folder = tempfile::Builder::new().prefix("cairn-window-").tempdir()?;
        let gtk_theme = match theme {
            Theme::Light => "Adwaita",
            Theme::Dark => "Adwaita:dark",
        };
        let sandbox = Self { bus: None, folder, gtk_theme, at_home: false, through: None };
        for name in ["home", "data", "config", "cache", "state", "run", "tmp"] {
            fs::create_dir_all(sandbox.root().join(name))?;
        }
        fs::create_dir_all(sandbox.outside())?;
        fs::create_dir_all(sandbox.harness())?;
        fs::set_permissions(sandbox.root().join("run"), fs::Permissions::from_mode(0o700))?;
        fs::write(sandbox.window_manager(), OPENBOX)?;
        fs::create_dir_all(sandbox.gtk_settings())?;
        fs::write(sandbox.gtk_settings().join("settings.ini"), STILL)?;
        Ok(sandbox)
    }

    /// Everything that the program may write to by itself lies under here.
    #[must_use]
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("program")
    }

    /// The person's own files: what they bring along and where they save to.
    #[must_use]
    pub fn outside(&self) -> PathBuf {
        self.folder.path().join("person")
    }

    /// Where the program keeps its record.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.root().join("data/cairn/vault")
    }

    /// A file that the person brings along.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn brings(&self, name: impl AsRef<Path>, bytes: impl AsRef<[u8]>) -> Step<PathBuf> {
        let file = self.outside().join(name);
        fs::create_dir_all(file.parent().unwrap_or(&file))?;
        fs::write(&file, bytes)?;
        Ok(file)
    }

    /// The system's file dialogs begin in [`Self::outside`], and not in a list of recent files.
    ///
    /// # Errors
    /// When the setting can't be written.
    pub fn dialogs_open_here(&self) -> Step {
        let settings = self.root().join("config/glib-2.0/settings");
        fs::create_dir_all(&settings)?;
        fs::write(settings.join("keyfile"), "[org/gtk/settings/file-chooser]\nstartup-mode='cwd'\n")?;
        Ok(())
    }

    /// Everything as on a person's own computer: what fades in does so, a button may still be on its way when it is aimed at,
    /// and whatever draws keeps what it keeps in this home. Other journeys are spared that.
    ///
    /// # Errors
    /// When the setting can't be taken away.
    pub fn as_at_home(&mut self) -> Step {
        self.at_home = true;
        Ok(fs::remove_file(self.gtk_settings().join("settings.ini"))?)
    }

    fn gtk_settings(&self) -> PathBuf {
        self.root().join("config/gtk-3.0")
    }

    /// Starts the program by this shell script, in which it is `"$0"`: to watch it, or to put it where it can write
    /// nothing.
    pub fn start_through(&mut self, script: impl Into<String>) {
        self.through = Some(script.into());
    }

    /// Gives the program a message bus with a login manager on it. Without one it hears of no system.
    ///
    /// # Errors
    /// When it does not come.
    pub fn has_a_bus(&mut self) -> Step {
        self.bus = Some(Bus::start(&self.harness())?);
        Ok(())
    }

    /// The bus that it was given.
    ///
    /// # Errors
    /// When there is none.
    pub fn bus(&self) -> Step<&Bus> {
        Ok(self.bus.as_ref().ok_or("This sandbox has no bus.")?)
    }

    pub(crate) fn through(&self) -> Option<&str> {
        self.through.as_deref()
    }

    /// A file for what the harness finds out, outside the program's folders.
    #[must_use]
    pub fn notes(&self, name: &str) -> PathBuf {
        self.harness().join(name)
    }

    pub(crate) fn harness(&self) -> PathBuf {
        self.folder.path().join("harness")
    }

    pub(crate) fn window_manager(&self) -> PathBuf {
        self.harness().join("openbox.xml")
    }

    /// A log of the harness, outside the program's folders.
    pub(crate) fn log(&self, name: &str) -> Step<File> {
        Ok(File::options().create(true).append(true).open(self.harness().join(name))?)
    }

    /// What the programs around the window have printed, the end of it.
    pub(crate) fn printed(&self) -> String {
        let read = |name: &str| fs::read_to_string(self.harness().join(name)).unwrap_or_default();
        let text = read("driver");
        let from = text.lines().count().saturating_sub(30);
        text.lines().skip(from).collect::<Vec<_>>().join("\n")
    }

    /// Gives a program this home and this screen, and nothing of the real ones.
    pub(crate) fn dress(&self, command: &mut Command, display: &str) {
        let root = self.root();
        command
            .env("DISPLAY", display)
            .env("HOME", root.join("home"))
            .env("XDG_DATA_HOME", root.join("data"))
            .env("XDG_CONFIG_HOME", root.join("config"))
            .env("XDG_CACHE_HOME", root.join("cache"))
            .env("XDG_STATE_HOME", root.join("state"))
            .env("XDG_RUNTIME_DIR", root.join("run"))
            .env("TMPDIR", root.join("tmp"))
            // Settings that a toolkit keeps end as a file in the sandbox, where a test can look into it.
            .env("GSETTINGS_BACKEND", "keyfile")
            // Of a program that forbids dumps strace sees no names, unless an administrator runs the tests.
            .env("CAIRN_TRACED_BY_A_TEST", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus.as_ref().map_or("disabled:", Bus::address))
            .env("DBUS_SYSTEM_BUS_ADDRESS", self.bus.as_ref().map_or("disabled:", Bus::address))
            .env("NO_AT_BRIDGE", "1")
            .env("GDK_BACKEND", "x11")
            .env("LANG", "C.UTF-8")
            .env("GTK_THEME", self.gtk_theme)
            .env_remove("WAYLAND_DISPLAY");
        if !self.at_home {
            // Drawing without a graphics card: the processor's own way takes half as long, and programs for the card that is
            // not there are compiled once and not at every start.
            command.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
            command.env("MESA_SHADER_CACHE_DIR", crate::picture::target().join("test-shaders"));
        }
    }

    /// The record as it lies on the disk: every file with its bytes, in order.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn vault_as_it_is(&self) -> Step<Vec<(PathBuf, Vec<u8>)>> {
        let mut files = Vec::new();
        collect(&self.vault(), &mut files)?;
        files.sort();
        Ok(files)
    }
}

impl Sandbox {
    /// The files in a folder and in the folders below it. None where there is no such folder.
    ///
    /// # Errors
    /// When a folder can't be read.
    pub fn files_below(folder: &Path) -> Step<Vec<PathBuf>> {
        let mut files = Vec::new();
        if folder.exists() {
            collect(folder, &mut files)?;
        }
        Ok(files.into_iter().map(|(path, _)| path).collect())
    }

    /// Whether some bytes hold one of these texts, in small or capital letters.
    #[must_use]
    pub fn holds(bytes: &[u8], texts: &[Vec<u8>]) -> bool {
        let small = bytes.to_ascii_lowercase();
        texts.iter().any(|text| memchr::memmem::find(&small, &text.to_ascii_lowercase()).is_some())
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) -> Step {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(&entry.path(), files)?;
        } else if kind.is_file() {
            files.push((entry.path(), fs::read(entry.path())?));
        }
    }
    Ok(())
}
