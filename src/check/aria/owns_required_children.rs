//! Does the element own nothing but what its role lets it own (ARIA 1.2 §5.2.6, ACT bc4a75)?
//!
//! The items may stand in groups of their own where the role has groups. An element that owns
//! nothing may be filled later: a person is asked.

use crate::check::shared::owned;
use crate::rule::{Check, Needs, Page, Verdict};
use crate::semantics::Role;
use crate::snapshot::Node;

pub(crate) static CHECK: Check = Check {
    id: "owns-required-children",
    needs: Needs::Dom,
    messages: &[
        "owned-not-allowed",
        "owned-missing",
        "owned-nothing",
        "owned-through-list-items",
    ],
    run,
};

fn run(page: &Page<'_>, node: Node<'_>) -> Verdict {
    let role = page.semantics.role(node);
    let wanted = Wanted::by(role);
    let found = Found::below(page, node, &wanted);
    let verdict = if let Some(first) = found.strays.first() {
        Verdict::no("owned-not-allowed")
            .with("element", first.name())
            .related(found.strays.iter().take(MOST_RELATED).copied())
    } else if found.has_wanted {
        found.list_item.map_or(Verdict::yes(), |item| {
            Verdict::unsure("owned-through-list-items").related([item])
        })
    } else if found.has_content {
        Verdict::no("owned-missing")
    } else {
        Verdict::unsure("owned-nothing")
    };
    verdict
        .with("role", role.name())
        .with("allowed", wanted.names())
}

/// A note that names hundreds of elements helps nobody.
const MOST_RELATED: usize = 20;

/// What a role may own.
struct Wanted {
    owner: Role,
    items: Vec<Role>,
    groups: Vec<Role>,
}

impl Wanted {
    fn by(owner: Role) -> Self {
        let paths = owner.info().owned;
        let items = paths.iter().filter_map(|path| path.last().copied());
        let groups = paths
            .iter()
            .filter(|path| path.len() > 1)
            .filter_map(|path| path.first().copied());
        Self {
            owner,
            items: items.collect(),
            groups: groups.collect(),
        }
    }

    fn takes(&self, role: Role) -> bool {
        self.items.contains(&role)
            || role.info().context.contains(&self.owner)
            // ARIA 1.3 names what menus always had: lines between items, menus in menus.
            || (self.owner.is_a(Role::Menu) && matches!(role, Role::Separator | Role::Menu))
    }

    fn names(&self) -> String {
        let mut names: Vec<&str> = self.items.iter().map(|role| role.name()).collect();
        names.dedup();
        names.truncate(4);
        names.join(", ")
    }
}

/// What an element owns.
#[derive(Default)]
struct Found<'a> {
    strays: Vec<Node<'a>>,
    has_wanted: bool,
    has_content: bool,
    /// A native list item between the element and what it owns: not all browsers see through it.
    list_item: Option<Node<'a>>,
}

impl<'a> Found<'a> {
    fn below(page: &Page<'a>, node: Node<'a>, wanted: &Wanted) -> Self {
        let mut found = Self::default();
        let mut open = page.semantics.below(node);
        open.reverse();
        while let Some(child) = open.pop() {
            if child.is_text() {
                found.has_content |= page.semantics.is_exposed(child);
            } else if !child.is_pseudo()
                && !page.semantics.is_hidden(child)
                && found.enters(page, child, wanted)
            {
                open.extend(page.semantics.below(child).into_iter().rev());
            }
        }
        found
    }

    /// Counts a child; true if what is inside stands directly below the owner.
    fn enters(&mut self, page: &Page<'a>, child: Node<'a>, wanted: &Wanted) -> bool {
        match owned::standing(page, child) {
            None => {
                self.notice(page, child);
                true
            }
            Some(role) if wanted.groups.contains(&role) => true,
            Some(role) if wanted.takes(role) => {
                self.has_wanted |= wanted.items.contains(&role);
                false
            }
            Some(_) => {
                self.strays.push(child);
                false
            }
        }
    }

    fn notice(&mut self, page: &Page<'a>, child: Node<'a>) {
        self.has_content |=
            child.is_drawing() || child.is_any(&["audio", "canvas", "img", "input", "video"]);
        let between = child.is("li") && page.semantics.explicit_role(child).is_none();
        if between && self.list_item.is_none() {
            self.list_item = Some(child);
        }
    }
}
