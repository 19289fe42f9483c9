//! Is the title of the page more than what an authoring tool puts in until there is one?

use crate::check::shared::wording;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, collapse};

pub(crate) static CHECK: Check = Check {
    id: "title-says-something",
    needs: Needs::Dom,
    messages: &["title-placeholder", "title-signs"],
    run,
};

fn run(page: &Page<'_>, root: Node<'_>) -> Verdict {
    let Some(title) = root.descendants().find(|inner| inner.is("title")) else {
        return Verdict::yes();
    };
    let text = collapse(&title.text_content());
    let lower = text.to_ascii_lowercase();
    let is_file = [
        ".html", ".htm", ".php", ".aspx", ".jsp", ".docx", ".doc", ".indd",
    ]
    .iter()
    .any(|ending| lower.ends_with(ending) && !lower.contains(' '));
    if is_file
        || wording::is_one_of(&text, page.semantics.lang_of(root), |it| {
            &it.placeholder_titles
        })
    {
        Verdict::no("title-placeholder")
            .with("title", text)
            .related([title])
    } else if !text.is_empty() && !text.chars().any(char::is_alphanumeric) {
        Verdict::no("title-signs")
            .with("title", text)
            .related([title])
    } else {
        Verdict::yes()
    }
}
