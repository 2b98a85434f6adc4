//! Why a spec did not get to its end.

use std::panic::Location;
use std::time::Duration;

use thirtyfour::error::WebDriverError;

/// Why a spec did not get to its end.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is nothing to test.
    #[error("there is no page in dist/; cargo xtask build makes it")]
    NoPage,

    /// There is no single file to test.
    #[error("there is no single file in dist/; cargo xtask single makes it")]
    NoFile,

    /// A browser is not on this machine.
    #[error("{engine} with its driver is not on PATH; cargo xtask setup installs it")]
    NoBrowser {
        /// The engine.
        engine: &'static str,
    },

    /// The program that looks for barriers is not there.
    #[error("axe-core is not in .tools/; cargo xtask setup installs it")]
    NoAxe,

    /// What a driver cannot do with its browser. The spec is skipped then.
    #[error("{reason}")]
    Unable {
        /// Why it cannot be done.
        reason: &'static str,
    },

    /// The driver, or the browser that it was to find, stopped before it took its first command.
    #[error("the driver or its browser ended with {status} before it listened on its port")]
    DriverEnded {
        /// How it ended.
        status: std::process::ExitStatus,
    },

    /// What was waited for did not come.
    #[error("{place}: waited {} s for {expected}, last seen: {seen}", patience.as_secs())]
    NotReached {
        /// The line that waited.
        place: &'static Location<'static>,
        /// How long it waited.
        patience: Duration,
        /// What it waited for.
        expected: String,
        /// What was there at the end.
        seen: String,
    },

    /// The Tab key never came to an element.
    #[error("the Tab key never came to {wanted:?}, only to {passed:?}")]
    NotFocused {
        /// Id or text of the element.
        wanted: String,
        /// Where it came to.
        passed: Vec<String>,
    },

    /// The page did something that no spec allows.
    #[error("the page was not quiet: {incidents:#?}")]
    NotQuiet {
        /// Errors in the console, requests to other origins.
        incidents: Vec<String>,
    },

    /// The audit command refused a file.
    #[error("spbe score refused the file: {complaint}")]
    Audit {
        /// What it said.
        complaint: String,
    },

    /// The browser or its driver refused a command.
    #[error("the browser says: {0}")]
    Browser(#[source] Box<WebDriverError>),

    /// The browser answered, but not in the form that is known here.
    #[error("asked for {question}, the browser says {answer}")]
    Answer {
        /// What it was asked.
        question: &'static str,
        /// What it said.
        answer: String,
    },

    /// A file or a process of this machine.
    #[error("the system says: {0}")]
    System(#[from] std::io::Error),

    /// A text is not the JSON that it should be.
    #[error("not the JSON that was expected: {0}")]
    Json(#[from] serde_json::Error),

    /// There is no published case of this name.
    #[error("published-cases.json holds no case {id} with all its levels")]
    NoCase {
        /// The name asked for.
        id: String,
    },
}

// An error of the driver is many times as large as the results it would travel in.
impl From<WebDriverError> for Failure {
    fn from(error: WebDriverError) -> Self {
        Self::Browser(Box::new(error))
    }
}

/// The outcome of a step.
pub type Outcome<T = ()> = Result<T, Failure>;
