//! Does the landmark stand in no other landmark?

use crate::check::shared::landmarks;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "landmark-at-top-level",
    needs: Needs::Dom,
    messages: &["landmark-within"],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let role = page.semantics.role(node);
    let mut around = landmarks::around(page, node);
    // What complements the main content may stand in it.
    while let Some(main) = around
        .filter(|outer| role == Role::Complementary && page.semantics.role(*outer) == Role::Main)
    {
        around = landmarks::around(page, main);
    }
    around.map_or(Verdict::yes(), |outer| {
        Verdict::no("landmark-within")
            .with("role", role.name())
            .with("outer", page.semantics.role(outer).name())
            .related([outer])
    })
}
