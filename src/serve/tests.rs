use std::fs;
use std::io::Read;
use std::time::Instant;

use super::*;

fn site() -> (tempfile::TempDir, Server) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    fs::create_dir_all(root.join("fr/a b")).unwrap();
    fs::create_dir_all(root.join("empty")).unwrap();
    fs::write(root.join("index.html"), "<title>home</title>").unwrap();
    fs::write(root.join("about.html"), "<meta charset=latin1>").unwrap();
    fs::write(root.join("fr/index.html"), "accueil").unwrap();
    fs::write(root.join("fr/a b/é.css"), "p{}").unwrap();
    fs::write(root.join("big.bin"), vec![7_u8; 3_000_000]).unwrap();
    fs::write(folder.path().join("secret.html"), "secret").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path().join("secret.html"), root.join("link.html")).unwrap();
    let server = Server::start(&root).unwrap();
    (folder, server)
}

fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(server.address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(5)))
        .unwrap();
    stream
}

/// Sends raw bytes and reads until the server closes.
fn raw(server: &Server, bytes: &[u8]) -> String {
    let mut stream = connect(server);
    stream.write_all(bytes).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(server: &Server, target: &str) -> String {
    raw(
        server,
        format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").as_bytes(),
    )
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn files_come_with_their_media_type() {
    let (_folder, server) = site();
    let home = get(&server, "/?lang=fr");
    assert!(
        home.contains("Content-Type: text/html; charset=utf-8\r\n")
            && home.ends_with("<title>home</title>")
    );
    assert!(
        get(&server, "/about.html").contains("Content-Type: text/html\r\n"),
        "the page's own charset must win"
    );
    assert!(
        get(&server, "/fr/a%20b/%C3%A9.css").contains("Content-Type: text/css; charset=utf-8\r\n")
    );
    assert!(get(&server, "/big.bin").len() > 3_000_000);
}

#[test]
fn nothing_outside_the_root_is_sent() {
    let (folder, server) = site();
    let absolute = folder.path().join("secret.html");
    let absolute = format!("/{}", absolute.display());
    for target in [
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/fr/../../secret.html",
        "/..%2fsecret.html",
        "/fr/%2e%2e%2f%2e%2e%2fsecret.html",
        "/..\\secret.html",
        "/%5c..%5csecret.html",
        "/link.html",
        "//etc/passwd",
        &absolute,
        "/index.html%00.css",
        "/%ff",
        "/empty/",
    ] {
        let answer = get(&server, target);
        assert_eq!(status(&answer), "404", "{target}");
        assert!(
            !answer.contains("secret\n") && !answer.ends_with("secret"),
            "{target}"
        );
    }
}

#[test]
fn folders_and_bare_names_redirect() {
    let (_folder, server) = site();
    assert!(get(&server, "/fr").contains("Location: /fr/\r\n"));
    assert!(get(&server, "/fr/a%20b?x=1").contains("Location: /fr/a%20b/?x=1\r\n"));
    assert!(get(&server, "/about?x=1").contains("Location: /about.html?x=1\r\n"));
    // A scheme-relative location would send the browser to the host "fr".
    assert!(get(&server, "//fr").contains("Location: /fr/\r\n"));
}

#[test]
fn only_get_and_head_for_this_host() {
    let (_folder, server) = site();
    let head = raw(&server, b"HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert!(head.contains("Content-Length: 19\r\n") && head.ends_with("\r\n\r\n"));
    assert_eq!(
        status(&raw(
            &server,
            b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"
        )),
        "405"
    );
    assert_eq!(
        status(&raw(
            &server,
            b"GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
        )),
        "421"
    );
    for junk in [
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET / FTP/1\r\n\r\n",
        "\u{1}\u{2}\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
    ] {
        assert_eq!(status(&raw(&server, junk.as_bytes())), "400", "{junk:?}");
    }
    assert_eq!(status(&raw(&server, &vec![b'a'; 17_000])), "431");
}

#[test]
fn one_connection_serves_many_requests() {
    let (_folder, server) = site();
    let both = raw(
        &server,
        b"GET /fr/ HTTP/1.1\r\n\r\nGET /none HTTP/1.1\r\nConnection: close\r\n\r\n",
    );
    assert!(both.contains("accueil") && both.contains("404 Not Found"));
}

#[test]
fn a_silent_client_holds_up_nobody_and_dropping_ends_all() {
    let (_folder, server) = site();
    let mut silent = connect(&server);
    silent.write_all(b"GET / HT").unwrap();
    assert_eq!(status(&get(&server, "/")), "200");
    let (address, started) = (server.address, Instant::now());
    drop(server);
    assert!(started.elapsed() < Duration::from_secs(2));
    assert_eq!(silent.read(&mut [0; 8]).unwrap_or(0), 0);
    assert!(
        TcpStream::connect(address).is_err(),
        "the port is still open"
    );
}

#[test]
fn a_missing_root_is_an_error_with_the_path() {
    let error = Server::start("/no/such/folder").unwrap_err().to_string();
    assert!(error.contains("/no/such/folder"), "{error}");
}
