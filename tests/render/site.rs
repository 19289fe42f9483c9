//! A web site that misbehaves on request.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use url::Url;

/// What the server does with a request.
pub(crate) enum Reply {
    /// A page of HTML.
    Page(String),
    /// Status, header lines and body.
    Raw(u16, Vec<String>, Vec<u8>),
    /// The same after a while.
    Late(Duration, Box<Reply>),
    /// Nothing, ever.
    Never,
}

pub(crate) fn page(html: impl Into<String>) -> Reply {
    Reply::Page(html.into())
}

pub(crate) fn raw(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Reply {
    let headers = headers.iter().map(|&line| line.to_owned()).collect();
    Reply::Raw(status, headers, body.as_ref().to_vec())
}

pub(crate) fn late(ms: u64, reply: Reply) -> Reply {
    Reply::Late(Duration::from_millis(ms), Box::new(reply))
}

pub(crate) struct Site {
    pub(crate) base: Url,
    pub(crate) requests: Arc<Mutex<Vec<String>>>,
}

impl Site {
    pub(crate) fn new(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, log) = (Arc::clone(&answer), Arc::clone(&log));
                thread::spawn(move || serve(stream, &*answer, &log));
            }
        });
        Self { base, requests }
    }

    /// A site of one page at every address.
    pub(crate) fn of(html: &'static str) -> Self {
        Self::new(move |_| page(html))
    }

    pub(crate) fn url(&self, path: &str) -> Url {
        self.base.join(path).unwrap()
    }

    pub(crate) fn port(&self) -> u16 {
        self.base.port().unwrap()
    }
}

fn serve(mut stream: TcpStream, answer: &dyn Fn(&str) -> Reply, log: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap())
        .lines()
        .map_while(Result::ok);
    let Some(request) = lines.next() else { return };
    for _ in lines.take_while(|line| !line.is_empty()) {}
    let path = request.split(' ').nth(1).unwrap_or("/").to_owned();
    log.lock().unwrap().push(path.clone());
    let mut reply = answer(&path);
    loop {
        match reply {
            Reply::Late(delay, then) => {
                thread::sleep(delay);
                reply = *then;
            }
            Reply::Never => {
                thread::sleep(Duration::from_mins(2));
                return;
            }
            Reply::Page(html) => {
                reply = raw(200, &["Content-Type: text/html; charset=utf-8"], html);
            }
            Reply::Raw(status, headers, body) => {
                let mut head = format!(
                    "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {}\r\n",
                    body.len()
                );
                for line in headers {
                    head += &line;
                    head += "\r\n";
                }
                let _ = stream.write_all(format!("{head}\r\n").as_bytes());
                let _ = stream.write_all(&body);
                return;
            }
        }
    }
}
