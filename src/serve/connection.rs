//! One connection: requests in, answers out, until the client closes or takes too long.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::Shared;
use super::files::{self, Found};
use super::media;
use super::request::Request;

/// How long a connection may stay without a request.
const IDLE: Duration = Duration::from_secs(30);
/// How long one request's head may take to arrive, however slowly its bytes drip.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// How long the client may refuse to take bytes.
const WRITE_TIME: Duration = Duration::from_secs(30);
const MAX_HEAD: usize = 16 * 1024;
/// Files up to this size leave in one write with their head.
const SMALL: u64 = 128 * 1024;

pub(super) fn serve(shared: &Shared, mut stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_write_timeout(Some(WRITE_TIME))?;
    let mut pending = Vec::new();
    while let Some(head) = read_head(stream, &mut pending)? {
        let request = match head.as_deref().map(Request::parse) {
            Ok(Some(request)) => request,
            Ok(None) => return send_status(stream, &Request::default(), 400),
            Err(HeadTooLong) => return send_status(stream, &Request::default(), 431),
        };
        answer(shared, stream, &request)?;
        if !request.keep_alive {
            return stream.flush();
        }
    }
    Ok(())
}

/// The head is longer than any sensible client sends.
struct HeadTooLong;

/// Reads up to the blank line that ends a request's head; none when the client has closed.
/// `pending` keeps what has arrived of the next request.
fn read_head(
    mut stream: &TcpStream,
    pending: &mut Vec<u8>,
) -> io::Result<Option<Result<String, HeadTooLong>>> {
    let mut deadline = Instant::now() + if pending.is_empty() { IDLE } else { HEAD_TIME };
    let mut chunk = [0_u8; 4096];
    loop {
        if let Some(end) = head_end(pending) {
            let head: Vec<u8> = pending.drain(..end).collect();
            return Ok(Some(Ok(String::from_utf8_lossy(&head).into_owned())));
        }
        if pending.len() > MAX_HEAD {
            return Ok(Some(Err(HeadTooLong)));
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(None);
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut chunk)? {
            0 => return Ok(None),
            read => {
                if pending.is_empty() {
                    deadline = Instant::now() + HEAD_TIME;
                }
                pending.extend_from_slice(chunk.get(..read).unwrap_or_default());
            }
        }
    }
}

fn head_end(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .map(|start| start + 4)
}

fn answer(shared: &Shared, stream: &TcpStream, request: &Request) -> io::Result<()> {
    if !request.is_for(shared.port) {
        return send_status(stream, request, 421);
    }
    if !request.may_be_answered() {
        return send_status(stream, request, 405);
    }
    match files::find(&shared.root, &request.target) {
        Found::File(path) => match File::open(&path) {
            Ok(file) => send_file(stream, request, file, &media::of(&path)),
            Err(_) => send_status(stream, request, 404),
        },
        Found::Moved(location) => send(
            stream,
            request,
            301,
            &[("Location", &location)],
            "This page has moved.\n",
        ),
        Found::Nothing => send_status(stream, request, 404),
    }
}

fn send_file(
    mut stream: &TcpStream,
    request: &Request,
    mut file: File,
    media: &media::Media,
) -> io::Result<()> {
    let length = file.metadata()?.len();
    let mut start = Vec::new();
    (&mut file)
        .take(if length <= SMALL { length } else { 1024 })
        .read_to_end(&mut start)?;
    let media = media.header(&start);
    let mut message = head(
        request,
        200,
        length,
        &[("Content-Type", &media), ("Cache-Control", "max-age=600")],
    )
    .into_bytes();
    if request.is_head {
        return stream.write_all(&message);
    }
    let sent = start.len() as u64;
    message.append(&mut start);
    stream.write_all(&message)?;
    let rest = io::copy(&mut file.take(length.saturating_sub(sent)), &mut stream)?;
    if sent + rest < length {
        // The file shrank while it was sent; only closing tells the client so.
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(())
}

fn send_status(stream: &TcpStream, request: &Request, status: u16) -> io::Result<()> {
    let allow: &[(&str, &str)] = if status == 405 {
        &[("Allow", "GET, HEAD")]
    } else {
        &[]
    };
    send(
        stream,
        request,
        status,
        allow,
        &format!("{}\n", reason(status)),
    )
}

fn send(
    mut stream: &TcpStream,
    request: &Request,
    status: u16,
    headers: &[(&str, &str)],
    text: &str,
) -> io::Result<()> {
    let body = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{status} {reason}</title></head>\
         <body><h1>{reason}</h1><p>{text}</p></body></html>\n",
        reason = reason(status)
    );
    let headers: Vec<_> = headers
        .iter()
        .copied()
        .chain([("Content-Type", "text/html; charset=utf-8")])
        .collect();
    let mut message = head(request, status, body.len() as u64, &headers);
    if !request.is_head {
        message.push_str(&body);
    }
    stream.write_all(message.as_bytes())
}

fn head(request: &Request, status: u16, length: u64, headers: &[(&str, &str)]) -> String {
    let mut head = format!(
        "HTTP/1.1 {status} {}\r\nContent-Length: {length}\r\n",
        reason(status)
    );
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let connection = if request.keep_alive {
        "keep-alive"
    } else {
        "close"
    };
    let _ = write!(
        head,
        "X-Content-Type-Options: nosniff\r\nConnection: {connection}\r\n\r\n"
    );
    head
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        400 => "Bad Request",
        405 => "Method Not Allowed",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        _ => "Not Found",
    }
}
