//! The head of an HTTP/1 request, as much of it as a static server needs.

/// A request. The default is what stands for one that could not be read: answered, then closed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Request {
    method: String,
    pub(super) is_head: bool,
    /// Path and query as sent, still percent-encoded.
    pub(super) target: String,
    host: Option<String>,
    pub(super) keep_alive: bool,
}

impl Request {
    /// Reads a head; none for anything that is no HTTP/1 request.
    pub(super) fn parse(head: &str) -> Option<Self> {
        let mut lines = head.lines();
        let mut first = lines.next()?.split(' ');
        let (method, target, version) = (first.next()?, first.next()?, first.next()?);
        if first.next().is_some() || !version.starts_with("HTTP/1.") {
            return None;
        }
        let mut request = Self {
            method: method.to_owned(),
            is_head: method == "HEAD",
            target: origin_form(target)?.to_owned(),
            host: None,
            keep_alive: version != "HTTP/1.0",
        };
        for line in lines.take_while(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':')?;
            request.note(&name.to_ascii_lowercase(), value.trim());
        }
        Some(request)
    }

    fn note(&mut self, name: &str, value: &str) {
        match name {
            "host" => self.host = Some(value.to_ascii_lowercase()),
            "connection" if value.eq_ignore_ascii_case("close") => self.keep_alive = false,
            // A body is never read, so what follows the head could not be told from the next request.
            "transfer-encoding" => self.keep_alive = false,
            "content-length" if value != "0" => self.keep_alive = false,
            _ => {}
        }
    }

    pub(super) fn may_be_answered(&self) -> bool {
        self.is_head || self.method == "GET"
    }

    /// Whether the request names this server: another name that resolves to loopback is a page
    /// elsewhere reading the user's files.
    pub(super) fn is_for(&self, port: u16) -> bool {
        let Some(host) = &self.host else { return true };
        let name = host.strip_suffix(&format!(":{port}")).unwrap_or(host);
        matches!(name, "127.0.0.1" | "localhost") || name.ends_with(".localhost")
    }
}

/// The path and query of a request target, which a proxy's client may send as a whole URL.
fn origin_form(target: &str) -> Option<&str> {
    if target.starts_with('/') {
        return Some(target);
    }
    let rest = target.strip_prefix("http://")?;
    rest.find('/').and_then(|start| rest.get(start..))
}
