//! Which system packages, and what for.

/// Packages that serve one purpose. Names are Debian's and Ubuntu's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) why: &'static str,
    pub(crate) names: &'static [&'static str],
}

pub(crate) const COMPILER: Group = Group {
    why: "to compile Cairn; its encrypted database builds OpenSSL, which asks for perl and make",
    names: &["build-essential", "pkg-config", "perl", "make"],
};

pub(crate) const WEB_VIEW: Group =
    Group { why: "the web view that draws the window", names: &["libwebkit2gtk-4.1-dev"] };

pub(crate) const FONTS: Group = Group {
    why: "letters of every script and emoji: what a person typed must not turn into boxes",
    names: &["fonts-noto-core", "fonts-noto-color-emoji"],
};

pub(crate) const STOCK_TOOLS: Group = Group {
    why: "programs that are not ours and must be able to read what Cairn writes",
    names: &[
        "age",
        "minisign",
        "openssl",
        "sqlcipher",
        "sqlite3",
        "unzip",
        "libimage-exiftool-perl",
        "poppler-utils",
        "qpdf",
        "python3-venv",
    ],
};

pub(crate) const TRACE: Group = Group {
    why: "to see every network connection, and every file that is opened, during the tests",
    names: &["strace"],
};

pub(crate) const DISPLAY: Group = Group {
    why: "a screen without a monitor, hands to drive the window on it, and a message bus for what the system says",
    names: &["xvfb", "webkit2gtk-driver", "xdotool", "openbox", "dbus"],
};

/// Every group there is.
pub(crate) const ALL: &[Group] = &[COMPILER, WEB_VIEW, FONTS, STOCK_TOOLS, TRACE, DISPLAY];

/// What `cargo xtask run` needs.
pub(crate) const RUN: &[Group] = &[COMPILER, WEB_VIEW, FONTS];
