//! Is the place the skip link leads to there, and announced?

use crate::check::shared::links::Links;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "skip-target-reachable",
    needs: Needs::Layout,
    messages: &["skip-target-missing", "skip-target-hidden"],
    run,
};

fn run(page: &Page<'_>, link: Node<'_>) -> Verdict {
    let fragment = link
        .attr("href")
        .unwrap_or_default()
        .trim_start_matches('#');
    match Links::of(page).target_in_page(link) {
        None => Verdict::no("skip-target-missing").with("id", fragment),
        Some(target) if page.semantics.is_hidden(target) => {
            Verdict::unsure("skip-target-hidden").related([target])
        }
        Some(_) => Verdict::yes(),
    }
}
