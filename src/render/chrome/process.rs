//! One browser process, from launch to its certain end.
//!
//! headless_chrome launches it and owns it. Three things see to its end: dropping [`Process`] kills
//! its whole session; a watchdog, a shell that waits for our end of a pipe to close, does the same
//! when this program is itself killed; and folders left even so are removed by the next run.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::json;

use super::LaunchOptions;
use super::flags::switches;
use super::profile::Profile;
use crate::render::RenderError;
use crate::render::cdp::{CdpError, Connection, Empty, Ignored};

/// Longest wait for the browser to come up.
const START: Duration = Duration::from_secs(30);
/// Longest wait for an answer of the browser process, which is never busy with a page.
const ANSWER: Duration = Duration::from_secs(10);
/// headless_chrome closes its connection when it hears nothing for this long; 30 s by default.
const IDLE: Duration = Duration::from_hours(24 * 365);

/// Ends the browser's session and removes its folder when its input closes. The folder is moved away
/// first: a launcher that is still under way either has written its pid by then, or cannot any more
/// and gives up.
const WATCHDOG: &str = r#"
read -r _
case $1 in */evenhand-chrome-*) ;; *) exit ;; esac
mv "$1" "$1.gone" 2> /dev/null
pid=$(cat "$1.gone/pid" 2> /dev/null) && { kill -9 "-$pid"; kill -9 "$pid"; } 2> /dev/null
rm -rf "$1" "$1.gone" || { sleep 1; rm -rf "$1" "$1.gone"; }
"#;

/// A running browser.
pub(super) struct Process {
    /// Host and port of its DevTools server.
    pub(super) address: String,
    /// Product and version, such as `HeadlessChrome/156.0.8078.79`.
    pub(super) version: String,
    control: Mutex<Connection>,
    opened: AtomicU32,
    pid: i32,
    keeper: Option<Keeper>,
    watchdog: Child,
    // Last: removed when everything else is gone.
    _profile: Profile,
}

impl Process {
    /// Launches a browser and waits until it answers.
    pub(super) fn start(options: &LaunchOptions, program: &Path) -> Result<Self, RenderError> {
        let profile = Profile::create()?;
        let failed = |why: String| RenderError::Launch {
            path: program.to_owned(),
            why,
        };
        let watchdog = watch(&profile).map_err(|error| failed(error.to_string()))?;
        let guard = Watched(Some(watchdog));
        let (keeper, endpoint) = Keeper::launch(options, program, &profile).map_err(failed)?;
        let unresponsive = |error: CdpError| RenderError::Unresponsive(error.to_string());
        let (address, path) = split(&endpoint)
            .ok_or_else(|| RenderError::Unresponsive(format!("strange address {endpoint}")))?;
        let mut control =
            Connection::open(address, path, Box::new(|_| None)).map_err(unresponsive)?;
        let version = prepare(&mut control).map_err(unresponsive)?;
        Ok(Self {
            address: address.to_owned(),
            version,
            control: Mutex::new(control),
            opened: AtomicU32::new(0),
            pid: profile.pid().unwrap_or_default(),
            keeper: Some(keeper),
            watchdog: guard.keep().ok_or_else(|| failed("no watchdog".into()))?,
            _profile: profile,
        })
    }

    /// Opens a blank tab and returns its target id.
    pub(super) fn open_tab(&self) -> Result<String, CdpError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Created {
            target_id: String,
        }
        self.opened.fetch_add(1, Ordering::Relaxed);
        // A full browser draws only the front tab of each window. The shell has no windows.
        let own_window = !self.version.starts_with("Headless");
        let created: Created = self.control(
            "Target.createTarget",
            json!({"url": "about:blank", "newWindow": own_window}),
        )?;
        Ok(created.target_id)
    }

    /// Closes a tab, even one whose page runs an endless script.
    pub(super) fn close_tab(&self, target: &str) {
        let closed: Result<Ignored, _> =
            self.control("Target.closeTarget", json!({"targetId": target}));
        drop(closed);
    }

    /// Number of tabs opened so far.
    pub(super) fn opened(&self) -> u32 {
        self.opened.load(Ordering::Relaxed)
    }

    /// True if the browser process still answers.
    pub(super) fn is_alive(&self) -> bool {
        self.control::<Ignored>("Browser.getVersion", json!({}))
            .is_ok()
    }

    /// The process id of the browser's session.
    pub(super) fn pid(&self) -> i32 {
        self.pid
    }

    fn control<T: serde::de::DeserializeOwned>(
        &self,
        method: &'static str,
        params: serde_json::Value,
    ) -> Result<T, CdpError> {
        let mut control = self.control.lock().unwrap_or_else(PoisonError::into_inner);
        let result = control.call(method, params, Instant::now() + ANSWER);
        control.clear_events();
        result
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        kill_session(self.pid);
        if let Some(keeper) = self.keeper.take() {
            keeper.dismiss();
        }
        end_watchdog(&mut self.watchdog);
    }
}

/// The thread that holds headless_chrome's browser. Dropping that can block, so nobody waits long.
struct Keeper {
    dismiss: Sender<()>,
    thread: JoinHandle<()>,
}

impl Keeper {
    /// Launches the browser; returns with its browser-level WebSocket address.
    fn launch(
        options: &LaunchOptions,
        program: &Path,
        profile: &Profile,
    ) -> Result<(Self, String), String> {
        let (dismiss, dismissed) = channel::<()>();
        let (report, reports) = channel();
        let plan = Plan::new(options, program, profile);
        let thread = thread::Builder::new()
            .name("browser".into())
            .spawn(move || {
                let launched = plan.launch();
                let answer = launched.as_ref().map(headless_chrome::Browser::get_ws_url);
                let heard = report.send(answer.map_err(ToString::to_string)).is_ok();
                if launched.is_ok() && heard {
                    let _ = dismissed.recv();
                }
                drop(launched);
            })
            .map_err(|error| error.to_string())?;
        let endpoint = wait_for_launch(&reports, profile, program)?;
        Ok((Self { dismiss, thread }, endpoint))
    }

    fn dismiss(self) {
        drop(self.dismiss);
        let limit = Instant::now() + Duration::from_secs(2);
        while !self.thread.is_finished() && Instant::now() < limit {
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// What headless_chrome is asked to launch, owned so that a thread can do it.
struct Plan {
    launcher: PathBuf,
    data: PathBuf,
    switches: Vec<String>,
    environment: Vec<(String, String)>,
    size: (u32, u32),
    sandbox: bool,
}

impl Plan {
    fn new(options: &LaunchOptions, program: &Path, profile: &Profile) -> Self {
        Self {
            launcher: profile.launcher(),
            data: profile.path().join("data"),
            switches: switches(options),
            environment: profile.environment(program),
            size: (options.window.width, options.window.height),
            sandbox: LaunchOptions::sandboxed(),
        }
    }

    fn launch(&self) -> Result<headless_chrome::Browser, anyhow::Error> {
        let options = headless_chrome::LaunchOptions {
            headless: true,
            sandbox: self.sandbox,
            ignore_certificate_errors: false,
            window_size: Some(self.size),
            // The browser picks a free port itself and tells it: no race for one.
            port: Some(0),
            path: Some(self.launcher.clone()),
            user_data_dir: Some(self.data.clone()),
            args: self.switches.iter().map(std::ffi::OsStr::new).collect(),
            disable_default_args: true,
            idle_browser_timeout: IDLE,
            process_envs: Some(self.environment.iter().cloned().collect()),
            ..headless_chrome::LaunchOptions::default()
        };
        // A launcher just written can be held open for an instant by a process that another thread
        // is starting at this moment.
        for _ in 0..20 {
            match headless_chrome::Browser::new(options.clone()) {
                Err(error) if error.to_string().contains("Text file busy") => {
                    thread::sleep(Duration::from_millis(20));
                }
                other => return other,
            }
        }
        headless_chrome::Browser::new(options)
    }
}

/// Waits for the launch, and ends the wait early if the process is seen to have died.
fn wait_for_launch(
    reports: &Receiver<Result<String, String>>,
    profile: &Profile,
    program: &Path,
) -> Result<String, String> {
    let deadline = Instant::now() + START;
    loop {
        match reports.recv_timeout(Duration::from_millis(100)) {
            Ok(Ok(endpoint)) => return Ok(endpoint),
            Ok(Err(why)) => return Err(why),
            Err(RecvTimeoutError::Disconnected) => return Err("its thread ended".into()),
            Err(RecvTimeoutError::Timeout) => {}
        }
        let pid = profile.pid();
        if pid.is_some_and(has_ended) {
            return Err(last_words(program, profile));
        }
        if Instant::now() > deadline {
            pid.into_iter().for_each(kill_session);
            return Err(format!("no answer within {} s", START.as_secs()));
        }
    }
}

/// Starts the browser once more for its error message, which headless_chrome keeps to itself.
fn last_words(program: &Path, profile: &Profile) -> String {
    let mut command = Command::new(program);
    command.args(["--headless", "--dump-dom", "--disable-gpu"]);
    if !LaunchOptions::sandboxed() {
        command.arg("--no-sandbox");
    }
    command
        .arg(format!(
            "--user-data-dir={}",
            profile.path().join("again").display()
        ))
        .arg("about:blank")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let said = command.output_within(Duration::from_secs(5));
    let lines: Vec<&str> = said
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    match lines.as_slice() {
        [] => "it ended at once without a message".into(),
        [.., last] => format!("it ended at once; its last message: {}", last.trim()),
    }
}

trait OutputWithin {
    /// What the command writes to standard error; it is ended after `limit`.
    fn output_within(&mut self, limit: Duration) -> String;
}

impl OutputWithin for Command {
    fn output_within(&mut self, limit: Duration) -> String {
        let mut child = match self.spawn() {
            Ok(child) => child,
            Err(error) => return error.to_string(),
        };
        let deadline = Instant::now() + limit;
        while Instant::now() < deadline && matches!(child.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = child.kill();
        let mut said = String::new();
        if let Some(stderr) = child.stderr.take() {
            let _ = io::Read::read_to_string(&mut io::Read::take(stderr, 65_536), &mut said);
        }
        let _ = child.wait();
        said
    }
}

/// A watchdog that is ended if the launch fails.
struct Watched(Option<Child>);

impl Watched {
    fn keep(mut self) -> Option<Child> {
        self.0.take()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            end_watchdog(child);
        }
    }
}

fn watch(profile: &Profile) -> io::Result<Child> {
    use std::os::unix::process::CommandExt;
    Command::new("/bin/sh")
        .args(["-c", WATCHDOG, "evenhand-watchdog"])
        .arg(profile.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // Ctrl-C in the terminal goes to our process group; the watchdog has to outlive it.
        .process_group(0)
        .spawn()
}

/// Lets the watchdog do its work and waits for it.
fn end_watchdog(watchdog: &mut Child) {
    drop(watchdog.stdin.take());
    let _ = watchdog.wait();
}

/// Asks the browser for its version and denies downloads.
fn prepare(control: &mut Connection) -> Result<String, CdpError> {
    #[derive(Deserialize)]
    struct Version {
        product: String,
    }
    let deadline = Instant::now() + ANSWER;
    let version: Version = control.call("Browser.getVersion", Empty {}, deadline)?;
    let _: Ignored = control.call(
        "Browser.setDownloadBehavior",
        json!({"behavior": "deny"}),
        deadline,
    )?;
    Ok(version.product)
}

/// `ws://127.0.0.1:1234/devtools/browser/…` as address and path.
fn split(endpoint: &str) -> Option<(&str, &str)> {
    let rest = endpoint.strip_prefix("ws://")?;
    Some(rest.split_at(rest.find('/')?))
}

/// Kills a process and all of its session's group.
#[expect(
    unsafe_code,
    reason = "the standard library cannot signal a process group"
)]
fn kill_session(pid: i32) {
    // 0 and 1 would be our own group and every process there is.
    if pid > 1 {
        // SAFETY: kill(2) takes two integers and touches no memory of ours.
        unsafe {
            libc::kill(-pid, libc::SIGKILL);
            libc::kill(pid, libc::SIGKILL);
        }
    }
}

/// True if the process has ended; its parent, a thread of ours, may not have collected it yet.
fn has_ended(pid: i32) -> bool {
    match std::fs::read_to_string(format!("/proc/{pid}/stat")) {
        Ok(stat) => stat
            .rsplit(')')
            .next()
            .is_some_and(|rest| rest.trim_start().starts_with('Z')),
        Err(_) => Path::new("/proc/self").exists(),
    }
}
