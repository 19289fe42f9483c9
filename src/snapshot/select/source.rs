//! Where the elements that a selector can match are found fastest.

use selectors::parser::{Component, Selector, SelectorList};

use super::super::{Node, NodeId, Snapshot};
use super::grammar::Css;

/// A set of elements that the indexes give at once and that holds all matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// All elements.
    All,
    /// Elements with this id.
    Id(Box<str>),
    /// Elements of one of these names (as written, and in lower case for HTML).
    Tag(Box<[Box<str>]>),
    /// Elements with one of these attributes.
    Attribute(Box<[Box<str>]>),
    /// Elements of any of these sets.
    Union(Vec<Source>),
    /// Each of these sets holds all matches: the smallest will do.
    Smallest(Vec<Source>),
}

impl Source {
    /// The source for a selector list.
    pub(super) fn of(list: &SelectorList<Css>) -> Self {
        Self::union(list.slice())
    }

    fn union(selectors: &[Selector<Css>]) -> Self {
        let mut all: Vec<Self> = selectors.iter().map(Self::of_one).collect();
        match all.len() {
            _ if all.contains(&Self::All) => Self::All,
            1 => all.swap_remove(0),
            _ => Self::Union(all),
        }
    }

    /// The last compound decides which elements can match at all.
    fn of_one(selector: &Selector<Css>) -> Self {
        let mut all: Vec<Self> = selector
            .iter()
            .map(Self::of_part)
            .filter(|source| *source != Self::All)
            .collect();
        match all.len() {
            0 => Self::All,
            1 => all.swap_remove(0),
            _ => Self::Smallest(all),
        }
    }

    fn of_part(part: &Component<Css>) -> Self {
        let names = |name: &str, lower: &str| -> Box<[Box<str>]> {
            if name == lower {
                Box::new([name.into()])
            } else {
                Box::new([name.into(), lower.into()])
            }
        };
        match part {
            Component::ID(id) => Self::Id(id.as_str().into()),
            Component::Class(_) => Self::Attribute(names("class", "class")),
            Component::LocalName(local) => {
                Self::Tag(names(local.name.as_str(), local.lower_name.as_str()))
            }
            Component::AttributeInNoNamespaceExists {
                local_name,
                local_name_lower,
            } => Self::Attribute(names(local_name.as_str(), local_name_lower.as_str())),
            Component::AttributeInNoNamespace { local_name, .. } => {
                Self::Attribute(names(local_name.as_str(), local_name.as_str()))
            }
            Component::Is(list) | Component::Where(list) => Self::union(list.slice()),
            _ => Self::All,
        }
    }

    /// The elements, in arena order.
    pub(super) fn candidates<'s>(
        &self,
        snapshot: &'s Snapshot,
    ) -> Box<dyn Iterator<Item = Node<'s>> + 's> {
        if *self == Self::All {
            return Box::new(snapshot.elements());
        }
        let mut lists = Vec::new();
        self.lists(snapshot, &mut lists);
        if let [one] = lists.as_slice() {
            return Box::new(one.iter().map(|&id| Node::new(snapshot, id)));
        }
        let mut ids: Vec<NodeId> = lists.concat();
        ids.sort_unstable();
        ids.dedup();
        Box::new(ids.into_iter().map(|id| Node::new(snapshot, id)))
    }

    fn lists<'s>(&self, snapshot: &'s Snapshot, into: &mut Vec<&'s [NodeId]>) {
        let index = snapshot.index();
        match self {
            Self::All => {}
            Self::Id(id) => {
                into.extend(index.roots().iter().map(|&root| index.with_id(root, id)));
            }
            Self::Tag(names) => {
                into.extend(names.iter().map(|name| index.elements_named(name)));
            }
            Self::Attribute(names) => {
                into.extend(names.iter().map(|name| index.elements_with_attribute(name)));
            }
            Self::Union(all) => all.iter().for_each(|one| one.lists(snapshot, into)),
            Self::Smallest(all) => {
                let lists = all.iter().map(|one| {
                    let mut lists = Vec::new();
                    one.lists(snapshot, &mut lists);
                    lists
                });
                let size = |lists: &Vec<&[NodeId]>| lists.iter().map(|l| l.len()).sum::<usize>();
                into.extend(lists.min_by_key(size).unwrap_or_default());
            }
        }
    }
}
