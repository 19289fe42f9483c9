//! A static web server on the loopback interface, for folders of built pages.
//!
//! It answers GET and HEAD for regular files below its root and for nothing else: no path leads out
//! of the root, be it by `..`, by percent-encoding, by an absolute path or by a symbolic link. The
//! port is the system's choice, and a request that names another host (DNS rebinding) is turned away.

mod connection;
mod files;
mod media;
mod request;

use std::collections::HashMap;
use std::io::{self, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use thiserror::Error;
use url::Url;

/// Connections served at a time, each by a thread of its own. Browsers open six per host.
const MAX_CONNECTIONS: usize = 128;

/// Why a folder could not be served.
#[derive(Debug, Error)]
pub enum ServeError {
    /// The root is missing, unreadable or no folder.
    #[error("cannot serve {}: {reason}; give a folder of built pages", path.display())]
    Root {
        /// The folder asked for.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// No loopback port could be opened.
    #[error("cannot open a port on 127.0.0.1: {0}; check that this process may listen on loopback")]
    Listen(#[from] io::Error),
}

/// A running server. Dropping it closes the port and all connections.
#[derive(Debug)]
pub struct Server {
    base: Url,
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

/// What the threads of a server share.
#[derive(Debug)]
struct Shared {
    root: PathBuf,
    port: u16,
    stopping: AtomicBool,
    open: Mutex<HashMap<u64, TcpStream>>,
}

impl Server {
    /// Serves the folder `root` on a free port of 127.0.0.1.
    pub fn start(root: impl AsRef<Path>) -> Result<Self, ServeError> {
        let root = canonical_folder(root.as_ref())?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let base = Url::parse(&format!("http://{address}/"))
            .map_err(|error| io::Error::other(error.to_string()))?;
        let shared = Arc::new(Shared {
            root,
            port: address.port(),
            stopping: AtomicBool::new(false),
            open: Mutex::default(),
        });
        let acceptor = thread::Builder::new().name("serve".into()).spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        })?;
        Ok(Self {
            base,
            address,
            shared,
            acceptor: Some(acceptor),
        })
    }

    /// Where the root is served: `http://127.0.0.1:PORT/`.
    pub fn base_url(&self) -> &Url {
        &self.base
    }

    /// The folder served, as an absolute path without symbolic links.
    pub fn root(&self) -> &Path {
        &self.shared.root
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // The acceptor sleeps in accept(); a connection of our own wakes it. If none can be made the
        // listener is broken and accept() has already returned.
        let woken = TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).is_ok();
        if let Some(acceptor) = self.acceptor.take().filter(|_| woken) {
            let _ = acceptor.join();
        }
        for stream in self.shared.open().values() {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

impl Shared {
    fn open(&self) -> MutexGuard<'_, HashMap<u64, TcpStream>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Enters a connection in the list of open ones, unless there are too many.
    fn admit(&self, id: u64, stream: &TcpStream) -> bool {
        let mut open = self.open();
        match stream.try_clone() {
            Ok(handle) if open.len() < MAX_CONNECTIONS => {
                open.insert(id, handle);
                true
            }
            _ => false,
        }
    }
}

fn canonical_folder(path: &Path) -> Result<PathBuf, ServeError> {
    let refuse = |reason| ServeError::Root {
        path: path.to_owned(),
        reason,
    };
    let root = path.canonicalize().map_err(refuse)?;
    if !root.is_dir() {
        return Err(refuse(io::Error::from(io::ErrorKind::NotADirectory)));
    }
    Ok(root)
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for (id, stream) in (0_u64..).zip(listener.incoming()) {
        if shared.stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(mut stream) = stream else {
            // Out of file descriptors: let connections end before the next try.
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        if !shared.admit(id, &stream) {
            let _ = stream.write_all(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            continue;
        }
        let serving = Arc::clone(shared);
        let started = thread::Builder::new()
            .name("serve-connection".into())
            .stack_size(256 * 1024)
            .spawn(move || {
                // A connection that breaks off is the client's affair.
                let _ = connection::serve(&serving, &stream);
                serving.open().remove(&id);
            });
        if started.is_err() {
            shared.open().remove(&id);
        }
    }
}

#[cfg(test)]
mod tests;
