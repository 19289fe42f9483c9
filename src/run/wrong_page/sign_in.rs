//! Sign-in pages that came in place of others.

use percent_encoding::percent_decode_str;
use url::Url;

use super::letters;
use crate::snapshot::Snapshot;

/// Segments of addresses of sign-in pages, without what stands between letters.
const SIGN_IN: &[&str] = &[
    "login",
    "logon",
    "signin",
    "sso",
    "auth",
    "authenticate",
    "authentication",
    "oauth",
    "connexion",
    "seconnecter",
    "identification",
    "iniciarsesion",
    "iniciodesesion",
    "acceder",
    "acceso",
    "anmelden",
    "anmeldung",
    "entrar",
    "accedi",
    "登录",
    "登入",
];
/// Parameters in which a sign-in page is told where to go back to.
const WAY_BACK: &[&str] = &[
    "next",
    "return",
    "returnto",
    "returnurl",
    "returnpath",
    "redirect",
    "redirectto",
    "redirecturl",
    "redirecturi",
    "continue",
    "service",
    "goto",
    "destination",
    "dest",
    "back",
    "backurl",
    "target",
    "callbackurl",
    "rd",
    "rurl",
];
/// A page that redirects to a form with a password, which will lead back or says by its address what it
/// is. A sign-in page that was asked for is a page like others.
pub(super) fn is_sign_in(snapshot: &Snapshot, asked: &Url, arrived: &Url) -> bool {
    let moved = asked.path() != arrived.path() || asked.host_str() != arrived.host_str();
    moved
        && asks_password(snapshot)
        && !is_sign_in_address(asked)
        && (is_sign_in_address(arrived) || leads_back(arrived))
}

pub(super) fn asks_password(snapshot: &Snapshot) -> bool {
    let mut inputs = snapshot.elements_named("input");
    inputs.any(|input| input.attr_is("type", "password"))
}

pub(super) fn is_sign_in_address(url: &Url) -> bool {
    let path = percent_decode_str(url.path())
        .decode_utf8_lossy()
        .to_lowercase();
    path.split('/').any(|segment| {
        let stem = segment.split('.').next().unwrap_or("");
        SIGN_IN.contains(&letters(stem).as_str())
    })
}

fn leads_back(url: &Url) -> bool {
    url.query_pairs().any(|(name, value)| {
        !value.is_empty() && WAY_BACK.contains(&letters(&name.to_lowercase()).as_str())
    })
}
