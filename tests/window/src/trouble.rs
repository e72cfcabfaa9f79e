//! Why a journey could not go on.

use std::fmt;
use thirtyfour::error::WebDriverError;

/// One sentence for whoever reads the test's output.
pub struct Trouble(pub String);

/// What every step of a journey returns.
pub type Step<T = ()> = Result<T, Trouble>;

// As `unwrap` would print it: the sentence, not a structure around it.
impl fmt::Debug for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<String> for Trouble {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}

impl From<&str> for Trouble {
    fn from(sentence: &str) -> Self {
        Self(sentence.to_owned())
    }
}

impl From<WebDriverError> for Trouble {
    fn from(error: WebDriverError) -> Self {
        Self(format!("The window's driver said: {error}"))
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        Self(format!("A script answered with something else than expected: {error}"))
    }
}

impl From<cairn_core::failure::Failure> for Trouble {
    fn from(failure: cairn_core::failure::Failure) -> Self {
        Self(format!("The core said: {}", failure.code()))
    }
}
