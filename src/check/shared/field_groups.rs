//! Which elements of a page hold form fields, and how many: what belongs to one field stands in an element
//! that holds no other.

use std::collections::HashMap;
use std::sync::Arc;

use super::choices::Choices;
use super::fields::has_field_role;
use super::flat;
use crate::rule::Page;
use crate::snapshot::{Node, NodeId};

/// The fields in the elements of a page. Radio buttons of one name are one field.
#[derive(Debug, Default)]
pub(crate) struct FieldGroups(HashMap<NodeId, Held>);

#[derive(Clone, Copy, Debug)]
struct Held {
    first: NodeId,
    count: u32,
}

/// Elements that hold more than what belongs to a field, however few fields there are.
const WIDE: &[&str] = &["form", "fieldset", "main", "table", "body", "html"];

impl FieldGroups {
    /// Those of the page.
    pub(crate) fn of(page: &Page<'_>) -> Arc<Self> {
        page.shared(Self::new)
    }

    fn new(page: &Page<'_>) -> Self {
        let choices = Choices::of(page);
        let mut groups = Self::default();
        for field in page.snapshot.elements() {
            if is_field(page, &choices, field) {
                let around = std::iter::once(field).chain(flat::around(field));
                around.for_each(|element| groups.add(element, field));
            }
        }
        groups
    }

    fn add(&mut self, element: Node<'_>, field: Node<'_>) {
        let first = field.id();
        let held = self.0.entry(element.id());
        held.or_insert(Held { first, count: 0 }).count += 1;
    }

    /// How many fields are in the element.
    pub(crate) fn count(&self, element: Node<'_>) -> u32 {
        self.0.get(&element.id()).map_or(0, |held| held.count)
    }

    /// The first field in the element, or the element if it is one.
    pub(crate) fn first<'a>(&self, element: Node<'a>) -> Option<Node<'a>> {
        let held = self.0.get(&element.id())?;
        element.snapshot().node(held.first)
    }

    /// The field that stands nearest to something, if it is the only one there.
    pub(crate) fn only_one_near<'a>(&self, node: Node<'a>) -> Option<Node<'a>> {
        let mut around = flat::around(node);
        let nearest = around.find(|element| self.count(*element) > 0)?;
        let is_alone = self.count(nearest) == 1;
        is_alone.then(|| self.first(nearest)).flatten()
    }

    /// The largest element around a field that is about nothing else.
    pub(crate) fn group_of<'a>(&self, field: Node<'a>) -> Node<'a> {
        let around = flat::around(field);
        let own = around.take_while(|it| self.count(*it) == 1 && !it.is_any(WIDE));
        own.last().unwrap_or(field)
    }
}

fn is_field(page: &Page<'_>, choices: &Choices, node: Node<'_>) -> bool {
    has_field_role(page, node) && page.semantics.is_exposed(node) && !choices.follows(node)
}
