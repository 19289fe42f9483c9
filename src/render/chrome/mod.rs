//! Chrome: one browser for the whole run, a tab for each render thread.

mod clock;
mod content;
mod events;
mod facts;
mod find;
mod flags;
mod focused;
mod frames;
mod listeners;
mod marked;
mod narrow;
mod observe;
mod orientation;
mod page;
mod picture;
mod process;
mod profile;
mod reflex;
mod reflow;
mod settle;
mod sheets;
mod tab;
mod zoomed;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::error::RenderError;
use super::source::Window;
use process::Process;

pub use find::find_browser;
pub use tab::ChromeTab;

/// Tabs a process opens before it is replaced: each one leaves a thread in headless_chrome behind.
const TABS_PER_PROCESS: u32 = 64;
/// Restarts without a page captured in between.
const MAX_RESTARTS: u32 = 12;

/// How to launch the browser.
#[derive(Clone, Debug)]
pub struct LaunchOptions {
    /// The program; looked for on PATH if absent.
    pub program: Option<PathBuf>,
    /// The window that tabs start with.
    pub window: Window,
    /// Whether pages may reach this machine and private networks. False for a target on the public
    /// web: then only [`LaunchOptions::allowed_hosts`] are excepted. Link-local addresses are
    /// refused in any case.
    pub private_network: bool,
    /// Hosts that are never refused: those of the target.
    pub allowed_hosts: Vec<String>,
}

impl Default for LaunchOptions {
    fn default() -> Self {
        Self {
            program: None,
            window: Window::default(),
            private_network: true,
            allowed_hosts: Vec::new(),
        }
    }
}

impl LaunchOptions {
    /// Whether the browser runs in its sandbox. Not as root, where Chrome has none: the report must
    /// say so.
    pub fn sandboxed() -> bool {
        #[expect(unsafe_code, reason = "the standard library does not tell the user id")]
        // SAFETY: geteuid(2) cannot fail and touches no memory.
        let user = unsafe { libc::geteuid() };
        user != 0
    }
}

/// A browser that is kept running. Cheap to clone: all clones share one process.
#[derive(Clone)]
pub struct Browser {
    shared: Arc<Shared>,
}

impl Browser {
    /// Launches the browser.
    pub fn launch(options: LaunchOptions) -> Result<Self, RenderError> {
        let program = find_browser(options.program.as_deref())?;
        let first = Process::start(&options, &program)?;
        let shared = Shared {
            options,
            program,
            state: Mutex::new(State {
                process: Arc::new(first),
                restarts: 0,
            }),
            turn: RwLock::new(()),
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// A tab of its own for one render thread. It opens with the first page.
    pub fn tab(&self) -> ChromeTab {
        ChromeTab::new(Arc::clone(&self.shared))
    }

    /// Product and version, such as `HeadlessChrome/156.0.8078.79`.
    pub fn version(&self) -> String {
        self.shared.current().version.clone()
    }

    /// Id of the browser process. It changes when the browser has to be restarted.
    pub fn process_id(&self) -> i32 {
        self.shared.current().pid()
    }
}

/// What the tabs of a browser share.
struct Shared {
    options: LaunchOptions,
    program: PathBuf,
    state: Mutex<State>,
    /// Held for reading while a page is rendered, for writing while one is tried again after the
    /// browser died: alone, so that a page that kills browsers takes no other page with it.
    turn: RwLock<()>,
}

struct State {
    process: Arc<Process>,
    restarts: u32,
}

impl Shared {
    fn current(&self) -> Arc<Process> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&state.process)
    }

    /// The process to open a tab in: the present one, or a new one if it has ended or has opened its
    /// share of tabs. A replaced process lives until the last tab in it is closed.
    fn usable(&self) -> Result<Arc<Process>, RenderError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let alive = state.process.is_alive();
        if alive && state.process.opened() < TABS_PER_PROCESS {
            return Ok(Arc::clone(&state.process));
        }
        if !alive {
            state.restarts += 1;
            if state.restarts > MAX_RESTARTS {
                return Err(RenderError::KeepsEnding(MAX_RESTARTS));
            }
        }
        state.process = Arc::new(Process::start(&self.options, &self.program)?);
        Ok(Arc::clone(&state.process))
    }

    /// A page was captured: the browser is in order.
    fn note_success(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.restarts = 0;
    }
}
