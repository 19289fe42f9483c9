//! Pages that say that there is no page, while the server says nothing.

use url::Url;

use super::letters;
use crate::snapshot::{Snapshot, collapse};

/// What pages are called, or begin with, that stand where there is no page. In lower case.
const NOT_FOUND: &[&str] = &[
    "not found",
    "page not found",
    "file not found",
    "page cannot be found",
    "the page cannot be found",
    "this page could not be found",
    "page does not exist",
    "this page does not exist",
    "this page doesn’t exist",
    "this page doesn't exist",
    "página no encontrada",
    "no encontrada",
    "no encontrado",
    "no se encontró la página",
    "no se ha encontrado la página",
    "la página no existe",
    "esta página no existe",
    "page non trouvée",
    "page introuvable",
    "page inexistante",
    "cette page n’existe pas",
    "cette page n'existe pas",
    "la page n’existe pas",
    "seite nicht gefunden",
    "pagina non trovata",
    "página não encontrada",
    "页面不存在",
    "找不到页面",
    "页面未找到",
    "未找到页面",
    "找不到网页",
    "该页面不存在",
    "您访问的页面不存在",
    "頁面不存在",
    "找不到頁面",
    "ページが見つかりません",
    "페이지를 찾을 수 없습니다",
];

/// A page whose title or heading is that there is no page. One whose address says so is meant to be it.
pub(super) fn says_not_found(snapshot: &Snapshot, asked: &Url) -> bool {
    let path = letters(&asked.path().to_lowercase());
    if path.contains("404") || path.contains("notfound") || path.contains("error") {
        return false;
    }
    let text = |name: &str| {
        let mut found = snapshot.elements_named(name).filter(|node| node.is_html());
        found.next().map(|node| collapse(&node.text_content()))
    };
    let (title, heading) = (text("title"), text("h1"));
    let says = |text: &Option<String>| text.as_deref().map_or(Says::Other, says);
    match (says(&title), says(&heading)) {
        // A number alone may be a title of its own; in both places it is not.
        (Says::NotFound, _) | (_, Says::NotFound) | (Says::Number, Says::Number) => true,
        (Says::Number, Says::Other) => heading.is_none(),
        _ => false,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    NotFound,
    Number,
    Other,
}

/// What a title says, in any of its parts: `Page not found | Agency`.
fn says(text: &str) -> Says {
    let lower = text.to_lowercase();
    let parts = lower.split(['|', '·', '–', '—', ':', '»', '«', '-', '_']);
    let said: Vec<Says> = parts.map(part_says).collect();
    if said.contains(&Says::NotFound) {
        Says::NotFound
    } else if said.contains(&Says::Number) {
        Says::Number
    } else {
        Says::Other
    }
}

fn part_says(part: &str) -> Says {
    let bare = part.trim_matches(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = bare.split_whitespace().collect();
    let is_mark = |word: &&&str| {
        matches!(
            **word,
            "404" | "error" | "http" | "erreur" | "fehler" | "错误"
        )
    };
    let rest: Vec<&str> = words
        .iter()
        .filter(|word| !is_mark(word))
        .copied()
        .collect();
    let phrase = rest.join(" ");
    if NOT_FOUND.contains(&phrase.trim_matches(|c: char| !c.is_alphanumeric())) {
        Says::NotFound
    } else if rest.is_empty() && words.contains(&"404") {
        Says::Number
    } else {
        Says::Other
    }
}
