//! What can go wrong: with the browser as a whole, and with a single page.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use thiserror::Error;

/// No browser could be had. No page can be rendered.
#[derive(Debug, Error)]
pub enum RenderError {
    /// None is installed.
    #[error(
        "no Chrome or Chromium was found; install the Debian package `chromium-headless-shell` \
         (apt-get install chromium-headless-shell) or name a browser with `--chrome PATH`"
    )]
    NoBrowser,
    /// The path given is no program.
    #[error(
        "the browser {} cannot be run: {why}; correct the path, or leave it out and install \
         the Debian package `chromium-headless-shell`", path.display()
    )]
    BadPath {
        /// The path given.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The browser's temporary profile could not be made.
    #[error("cannot make a folder for the browser's profile in {}: {reason}; set TMPDIR to a folder that can be written", path.display())]
    Profile {
        /// The temporary folder.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// The browser did not come up.
    #[error("the browser {} did not start: {why}; try it by hand, or name another with `--chrome PATH`", path.display())]
    Launch {
        /// The browser.
        path: PathBuf,
        /// What it said.
        why: String,
    },
    /// The browser came up but does not answer.
    #[error("the browser does not answer: {0}")]
    Unresponsive(String),
    /// The browser died again and again.
    #[error(
        "the browser ended {0} times in a row without rendering a page; look at the machine's \
         memory limit, or name another browser with `--chrome PATH`"
    )]
    KeepsEnding(u32),
}

/// Why one page could not be captured. Other pages are not concerned.
#[derive(Debug, Error)]
pub enum CaptureError {
    /// The time budget ran out.
    #[error("not finished after {} s: {doing}", after.as_secs_f64())]
    TimedOut {
        /// The budget.
        after: Duration,
        /// What was being waited for.
        doing: String,
    },
    /// The server could not be reached, or there is no end to its redirects.
    #[error("could not be loaded: {0}")]
    Unreachable(String),
    /// What is there is no HTML page: a download, a picture, plain data. Nothing to check.
    #[error("not an HTML page: {0}")]
    NotAPage(String),
    /// The address is not to be visited.
    #[error("led to {url}, which is not visited: {why}")]
    Refused {
        /// The address.
        url: String,
        /// Why it is refused.
        why: String,
    },
    /// The page brought its renderer down or closed its tab.
    #[error("{0}")]
    Crashed(String),
    /// The browser process ended while it rendered the page, twice.
    #[error("the browser process ended while it rendered this page, and again on a second try")]
    BrowserLost,
    /// The browser's answer was not understood.
    #[error("the browser's answer could not be used: {0}")]
    Protocol(String),
    /// There is no browser to render it in.
    #[error(transparent)]
    Render(#[from] RenderError),
}

impl CaptureError {
    /// True if there was nothing to check at the address: the page is skipped. All other errors
    /// leave a page that should have been checked unchecked.
    pub fn is_skip(&self) -> bool {
        matches!(self, Self::NotAPage(_))
    }
}
