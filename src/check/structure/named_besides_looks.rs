//! Is what an instruction means also named, not only told by its place, shape or colour?
//!
//! ACT 9bd38c, WCAG 1.3.3. It is if the sentence has the name of something on the page, or that thing's name
//! has the words for its looks. What else may name it only a person can see.

use std::collections::HashSet;
use std::sync::Arc;

use crate::check::shared::looks::{Instruction, Instructions, has_phrase};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::{Node, NodeId};

pub(crate) static CHECK: Check = Check {
    id: "named-besides-looks",
    needs: Needs::Dom,
    messages: &["instruction-by-looks"],
    run,
};

fn run(page: &Page<'_>, block: Node<'_>) -> Verdict {
    let names = Names::of(page);
    let instructions = Instructions::of(page);
    let mut given = instructions.given_in(block).iter();
    match given.find(|instruction| !names.tell(instruction, block)) {
        Some(instruction) => Verdict::unsure("instruction-by-looks")
            .with("looks", instruction.looks.as_str())
            .with("sentence", instruction.sentence.trim()),
        None => Verdict::yes(),
    }
}

/// The names of what can be used or gone to on a page, in lower case.
#[derive(Debug)]
struct Names(HashSet<(String, NodeId)>);

/// Longer names are no names that an instruction would give.
const LONGEST: usize = 60;

impl Names {
    fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let elements = page.snapshot.nodes().filter(|node| node.is_element());
        let usable = elements.filter(|node| {
            let role = page.semantics.role(*node);
            page.semantics.is_exposed(*node)
                && page.semantics.has_name(*node)
                && (role == Role::Heading || role == Role::Img || is_usable(role))
        });
        let named = usable.map(|node| (page.semantics.name(node).text.to_lowercase(), node.id()));
        Self(named.filter(|(name, _)| is_a_name(name)).collect())
    }

    /// True if the instruction names something that is not part of the text it is in.
    fn tell(&self, instruction: &Instruction, block: Node<'_>) -> bool {
        let elsewhere = self.0.iter().filter(|(_, id)| {
            let node = block.snapshot().node(*id);
            !node.is_some_and(|node| node.flat_ancestors().any(|outer| outer == block))
        });
        let mut names = elsewhere.map(|(name, _)| name.as_str());
        names.any(|name| {
            has_phrase(&instruction.sentence, name) || has_phrase(name, &instruction.looks)
        })
    }
}

fn is_usable(role: Role) -> bool {
    [Role::Command, Role::Input, Role::Landmark, Role::Select]
        .iter()
        .any(|kind| role.is_a(*kind))
}

fn is_a_name(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2 && name.chars().count() <= LONGEST
}
