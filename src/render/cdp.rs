//! A blocking DevTools connection: one socket, used by one thread.
//!
//! A call is 0.3 ms there and back, and no call outlives its deadline. Replies are parsed straight
//! from the socket's text into the type asked for. Events that come in between are queued.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use tungstenite::protocol::WebSocketConfig;
use tungstenite::{Message, Utf8Bytes, WebSocket};

/// Largest message taken, in bytes: a snapshot of a million nodes has less.
const MAX_MESSAGE: usize = 512 << 20;
/// Events kept; a page that makes more than this loses the rest.
const MAX_EVENTS: usize = 20_000;
/// Longest wait for the kernel to take what we send.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// Why a call failed.
#[derive(Debug, Error)]
pub(super) enum CdpError {
    /// The target or the browser is gone.
    #[error("the connection to the browser is closed ({0})")]
    Closed(String),
    /// The page's renderer process died.
    #[error("the page crashed")]
    Crashed,
    /// No answer in time.
    #[error("no answer to {0} in time")]
    TimedOut(&'static str),
    /// The browser refused the call.
    #[error("{method}: {message}")]
    Remote {
        /// The method called.
        method: &'static str,
        /// What the browser said.
        message: String,
    },
    /// The answer has another shape than expected.
    #[error("{method}: {reason}")]
    Malformed {
        /// The method called.
        method: &'static str,
        /// Where parsing ended.
        reason: serde_json::Error,
    },
}

/// Something that happened in the target.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// Its name, such as `Page.frameNavigated`.
    pub(super) method: String,
    text: Utf8Bytes,
}

impl Event {
    /// Its parameters; `None` if they have another shape.
    pub(super) fn params<T: DeserializeOwned>(&self) -> Option<T> {
        #[derive(Deserialize)]
        struct Envelope<T> {
            params: T,
        }
        serde_json::from_str::<Envelope<T>>(&self.text)
            .ok()
            .map(|envelope| envelope.params)
    }
}

/// A call on its way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    id: u64,
    method: &'static str,
}

/// Answers given on the spot, whatever is being waited for: an open dialog blocks the page.
pub(super) type Reflex = Box<dyn FnMut(&Event) -> Option<(&'static str, serde_json::Value)> + Send>;

/// The parameters of calls that have none.
#[derive(Serialize)]
pub(super) struct Empty {}

/// A result nobody looks at.
#[derive(Deserialize)]
pub(super) struct Ignored {}

/// A DevTools connection to a target or to the browser.
pub(super) struct Connection {
    socket: WebSocket<TcpStream>,
    last_id: u64,
    awaited: Vec<(u64, Option<Utf8Bytes>)>,
    events: VecDeque<Event>,
    reflex: Reflex,
}

impl Connection {
    /// Connects to `ws://ADDRESS/PATH`; `address` is host and port.
    pub(super) fn open(address: &str, path: &str, reflex: Reflex) -> Result<Self, CdpError> {
        let closed = |why: &dyn std::fmt::Display| CdpError::Closed(why.to_string());
        let stream = TcpStream::connect(address).map_err(|error| closed(&error))?;
        stream
            .set_nodelay(true)
            .and_then(|()| stream.set_write_timeout(Some(WRITE_TIMEOUT)))
            .and_then(|()| stream.set_read_timeout(Some(WRITE_TIMEOUT)))
            .map_err(|error| closed(&error))?;
        let config = WebSocketConfig::default()
            .read_buffer_size(1 << 20)
            .max_message_size(Some(MAX_MESSAGE))
            .max_frame_size(Some(MAX_MESSAGE));
        let url = format!("ws://{address}{path}");
        let (socket, _) = tungstenite::client::client_with_config(url, stream, Some(config))
            .map_err(|error| closed(&error))?;
        Ok(Self {
            socket,
            last_id: 0,
            awaited: Vec::new(),
            events: VecDeque::new(),
            reflex,
        })
    }

    /// Calls a method and waits for its result.
    pub(super) fn call<T: DeserializeOwned>(
        &mut self,
        method: &'static str,
        params: impl Serialize,
        deadline: Instant,
    ) -> Result<T, CdpError> {
        let call = self.start(method, params)?;
        self.finish(call, deadline)
    }

    /// Calls a method without waiting: [`Connection::finish`] does.
    pub(super) fn start(
        &mut self,
        method: &'static str,
        params: impl Serialize,
    ) -> Result<Call, CdpError> {
        let id = self.send(method, params)?;
        self.awaited.push((id, None));
        Ok(Call { id, method })
    }

    /// Waits for a call to be answered, without taking the answer. False when the deadline passes
    /// first.
    pub(super) fn answered(&mut self, call: Call, deadline: Instant) -> Result<bool, CdpError> {
        let ready = |(id, reply): &(u64, Option<Utf8Bytes>)| *id == call.id && reply.is_some();
        while !self.awaited.iter().any(ready) {
            if !self.pump(deadline)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Waits for the result of a call.
    pub(super) fn finish<T: DeserializeOwned>(
        &mut self,
        call: Call,
        deadline: Instant,
    ) -> Result<T, CdpError> {
        loop {
            if let Some(reply) = self.take_reply(call) {
                return parse_reply(call.method, &reply);
            }
            match self.pump(deadline) {
                Ok(true) => {}
                Ok(false) => {
                    self.awaited.retain(|(id, _)| *id != call.id);
                    return Err(CdpError::TimedOut(call.method));
                }
                Err(error) => {
                    self.awaited.retain(|(id, _)| *id != call.id);
                    return Err(error);
                }
            }
        }
    }

    /// The next event, `None` when the deadline passes first.
    pub(super) fn next_event(&mut self, deadline: Instant) -> Result<Option<Event>, CdpError> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(Some(event));
            }
            if !self.pump(deadline)? {
                return Ok(None);
            }
        }
    }

    /// Forgets events that nobody has looked at.
    pub(super) fn clear_events(&mut self) {
        self.events.clear();
    }

    fn send(&mut self, method: &'static str, params: impl Serialize) -> Result<u64, CdpError> {
        #[derive(Serialize)]
        struct Envelope<P> {
            id: u64,
            method: &'static str,
            params: P,
        }
        self.last_id += 1;
        let id = self.last_id;
        let text = serde_json::to_string(&Envelope { id, method, params })
            .map_err(|reason| CdpError::Malformed { method, reason })?;
        self.socket
            .send(Message::text(text))
            .map_err(|error| CdpError::Closed(error.to_string()))?;
        Ok(id)
    }

    fn take_reply(&mut self, call: Call) -> Option<Utf8Bytes> {
        let at = self
            .awaited
            .iter()
            .position(|(id, reply)| *id == call.id && reply.is_some())?;
        self.awaited.swap_remove(at).1
    }

    /// Takes in one message. False when the deadline passes first.
    fn pump(&mut self, deadline: Instant) -> Result<bool, CdpError> {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(false);
        }
        let closed = |why: &dyn std::fmt::Display| CdpError::Closed(why.to_string());
        self.socket
            .get_ref()
            .set_read_timeout(Some(left.max(Duration::from_millis(1))))
            .map_err(|error| closed(&error))?;
        match self.socket.read() {
            Ok(Message::Text(text)) => self.take_in(text).map(|()| true),
            Ok(Message::Close(_)) => Err(closed(&"by the browser")),
            Ok(_) => Ok(true),
            Err(tungstenite::Error::Io(error))
                if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
            {
                Ok(false)
            }
            Err(error) => Err(closed(&error)),
        }
    }

    fn take_in(&mut self, text: Utf8Bytes) -> Result<(), CdpError> {
        match Head::of(&text) {
            Head::Reply(id) => {
                if let Some(slot) = self.awaited.iter_mut().find(|(awaited, _)| *awaited == id) {
                    slot.1 = Some(text);
                }
            }
            Head::Event(method) => {
                let method = method.into_owned();
                match method.as_str() {
                    "Inspector.targetCrashed" => return Err(CdpError::Crashed),
                    "Inspector.detached" => return Err(CdpError::Closed("detached".into())),
                    _ => {}
                }
                let event = Event { method, text };
                if let Some((method, params)) = (self.reflex)(&event) {
                    self.send(method, params)?;
                }
                if self.events.len() < MAX_EVENTS {
                    self.events.push_back(event);
                }
            }
            Head::Unknown => {}
        }
        Ok(())
    }
}

/// What a message is, found without parsing megabytes twice.
enum Head<'a> {
    Reply(u64),
    Event(Cow<'a, str>),
    Unknown,
}

impl<'a> Head<'a> {
    fn of(text: &'a str) -> Self {
        #[derive(Deserialize)]
        struct Both<'a> {
            id: Option<u64>,
            #[serde(borrow)]
            method: Option<Cow<'a, str>>,
        }
        // The order in which Chrome writes the fields; anything else takes the long way.
        if let Some(rest) = text.strip_prefix("{\"id\":") {
            let end = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            if let Ok(id) = rest[..end].parse() {
                return Self::Reply(id);
            }
        }
        if let Some((method, _)) = text
            .strip_prefix("{\"method\":\"")
            .and_then(|rest| rest.split_once('"'))
        {
            return Self::Event(Cow::Borrowed(method));
        }
        match serde_json::from_str::<Both<'_>>(text) {
            Ok(Both { id: Some(id), .. }) => Self::Reply(id),
            Ok(Both {
                method: Some(method),
                ..
            }) => Self::Event(method),
            _ => Self::Unknown,
        }
    }
}

fn parse_reply<T: DeserializeOwned>(method: &'static str, text: &str) -> Result<T, CdpError> {
    #[derive(Deserialize)]
    struct Reply<T> {
        result: T,
    }
    #[derive(Deserialize)]
    struct Refusal {
        error: Fault,
    }
    #[derive(Deserialize)]
    struct Fault {
        message: String,
    }
    match serde_json::from_str::<Reply<T>>(text) {
        Ok(reply) => Ok(reply.result),
        Err(reason) => Err(match serde_json::from_str::<Refusal>(text) {
            Ok(Refusal {
                error: Fault { message },
            }) => CdpError::Remote { method, message },
            Err(_) => CdpError::Malformed { method, reason },
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_and_events_are_told_apart_whatever_the_field_order() {
        let reply = |text| matches!(Head::of(text), Head::Reply(7));
        assert!(reply(r#"{"id":7,"result":{"method":"x"}}"#));
        assert!(reply(r#"{"result":{},"id":7}"#));
        let event = |text| matches!(Head::of(text), Head::Event(m) if m == "A.b");
        assert!(event(r#"{"method":"A.b","params":{"id":7}}"#));
        assert!(event(r#"{"params":{"id":7},"method":"A.b"}"#));
        for junk in [
            "",
            "{",
            "[]",
            "null",
            r#"{"id":}"#,
            r#"{"id":"7"}"#,
            r#"{"id":-1}"#,
        ] {
            assert!(matches!(Head::of(junk), Head::Unknown), "{junk}");
        }
    }

    #[test]
    fn refusals_and_strange_results_are_errors_with_their_method() {
        #[derive(Debug, Deserialize)]
        #[expect(dead_code, reason = "only its shape matters")]
        struct Number {
            n: i64,
        }
        let refused =
            parse_reply::<Number>("A.b", r#"{"id":1,"error":{"code":-1,"message":"no"}}"#);
        assert!(
            matches!(refused, Err(CdpError::Remote { method: "A.b", message }) if message == "no")
        );
        let strange = parse_reply::<Number>("A.b", r#"{"id":1,"result":{"n":"x"}}"#);
        assert!(matches!(
            strange,
            Err(CdpError::Malformed { method: "A.b", .. })
        ));
        let cut = parse_reply::<Number>("A.b", r#"{"id":1,"result":{"n":"#);
        assert!(matches!(cut, Err(CdpError::Malformed { .. })));
    }
}
