//! Near the border: what is another page, and what only looks like one.

use url::Url;

use super::WrongPage;
use crate::snapshot::Snapshot;

const FORM: &str = "<title>Sign in</title><h1>Sign in</h1><form><label>Password <input type=password></label></form>";

fn wrong(asked: &str, arrived: &str, html: &str) -> Option<WrongPage> {
    let url = |path: &str| {
        Url::parse("https://example.gov/")
            .unwrap()
            .join(path)
            .unwrap()
    };
    let snapshot = Snapshot::from_html(html, url(arrived).as_str());
    WrongPage::of(&snapshot, &url(asked), &url(arrived))
}

#[test]
fn a_sign_in_page_that_was_not_asked_for_is_another_page() {
    for (asked, arrived) in [
        ("/account", "/login"),
        ("/es/account", "/es/iniciar-sesion"),
        ("/account", "/users/sign_in?from=x"),
        ("/account", "/sso/SAML2.php"),
        ("/account", "/start?return_to=%2Faccount"),
        ("/account", "/portal?ReturnUrl=/account"),
        ("/账户", "/zh/登录"),
        ("/account", "https://id.example.gov/auth/form"),
    ] {
        assert_eq!(
            wrong(asked, arrived, FORM),
            Some(WrongPage::SignIn),
            "{arrived}"
        );
    }
}

#[test]
fn a_sign_in_page_that_was_asked_for_is_a_page_like_others() {
    for (asked, arrived) in [
        ("/login", "/login"),
        ("/login", "/en/login.html"),
        ("/sign-in", "/es/sign-in/?next=/es/"),
        ("/account", "/account"),
        ("/account", "/account?next=/home"),
        ("/", "/en/"),
        ("/", "/en/?next="),
        ("/authors", "/en/authors"),
    ] {
        assert_eq!(wrong(asked, arrived, FORM), None, "{asked} {arrived}");
    }
    let article = "<title>How to sign in</title><h1>How to sign in</h1><p>Write your password.";
    assert_eq!(
        wrong("/help", "/login", article),
        None,
        "no form asks for anything"
    );
}

#[test]
fn a_page_that_says_there_is_none_is_no_page() {
    for html in [
        "<title>Page not found | Agency</title><h1>Sorry</h1>",
        "<title>Agency</title><h1>404 – Page not found</h1>",
        "<title>404</title><h1>404</h1><p>Gone fishing",
        "<title>Error 404</title><p>Nothing here",
        "<title>Agency - Página no encontrada</title><h1>Lo sentimos</h1>",
        "<title>Erreur 404 : page introuvable</title><h1>Oups</h1>",
        "<title>404 找不到页面</title><h1>抱歉</h1>",
        "<title>机构</title><h1>您访问的页面不存在！</h1>",
    ] {
        assert_eq!(
            wrong("/en/x", "/en/x", html),
            Some(WrongPage::NotFound),
            "{html}"
        );
    }
}

#[test]
fn a_page_about_pages_that_are_not_found_is_a_page() {
    for html in [
        "<title>How to mend “page not found” errors</title><h1>How to mend “page not found”</h1>",
        "<title>Room 404</title><h1>Room 404</h1>",
        "<title>404 | Gallery</title><h1>Blue horse</h1>",
        "<title>Lost property</title><h1>Item not found yet? Ask us</h1>",
        "<title>HTTP status codes</title><h1>Status codes</h1><h2>404 Not Found</h2>",
        "<title>Agency</title><h1>Welcome</h1><svg><title>Page not found</title></svg>",
    ] {
        assert_eq!(wrong("/en/x", "/en/x", html), None, "{html}");
    }
    let own = "<title>Page not found</title><h1>Page not found</h1>";
    for path in ["/404.html", "/en/not-found/", "/errors/missing"] {
        assert_eq!(wrong(path, path, own), None, "{path} is meant to say so");
    }
}

#[test]
fn nothing_is_blank_and_little_is_not() {
    for (html, expected) in [
        (
            "<title>App</title><div id=root></div><script src=app.js></script>",
            Some(WrongPage::Blank),
        ),
        (
            "<div id=root> \n</div><noscript>Turn scripts on</noscript><script>boot()</script>",
            Some(WrongPage::Blank),
        ),
        ("", Some(WrongPage::Empty)),
        (
            "<html lang=en><title>Soon</title><body></body>",
            Some(WrongPage::Empty),
        ),
        ("<title>T</title><p>.", None),
        ("<title>T</title><img src=a.png><script></script>", None),
        ("<title>T</title><canvas></canvas><script></script>", None),
        (
            "<title>T</title><iframe src=app></iframe><script></script>",
            None,
        ),
        ("<title>T</title><p hidden>Later</p><script></script>", None),
        ("<meta http-equiv=refresh content='0;url=/en/'>", None),
        ("<title>T</title><input><script></script>", None),
    ] {
        assert_eq!(wrong("/en/x", "/en/x", html), expected, "{html}");
    }
}
