//! CSS selectors over a snapshot.
//!
//! Matching is the `selectors` crate's; [`element`] tells it about our nodes, [`grammar`] what we
//! parse. [`source`] picks the few elements worth matching from the snapshot's indexes, so that a
//! rule never walks the whole document.

mod element;
mod grammar;
mod source;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use selectors::context::{MatchingForInvalidation, NeedsSelectorFlags, SelectorCaches};
use selectors::matching::{self, MatchingContext, MatchingMode, QuirksMode};
use selectors::parser::{ParseRelative, SelectorList};
use selectors::{Element as _, OpaqueElement};
use serde::Deserialize;

use super::{Node, Snapshot};
use element::Candidate;
use grammar::{Css, Grammar};
use source::Source;

/// Longest selector text that is parsed. Matching is recursive over the parts of a selector.
const MAX_LENGTH: usize = 16 * 1024;

/// A parsed selector list such as `a[href], area[href]`.
///
/// Understood: type, `*`, `#id`, `.class`, attributes (with `i` and `s`), all combinators, `:is`,
/// `:where`, `:not`, `:has`, `:nth-*` (with `of`), `:root`, `:empty`, `:scope`, `:host`, `:link`,
/// `:any-link`, `:checked`, `:disabled`, `:enabled`; the prefixes `html|`, `svg|`, `math|`, `xlink|`.
/// Element and attribute names compare without case on HTML elements, ids and classes with case.
/// An element is matched within its own document or shadow tree.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Selector {
    text: Box<str>,
    list: SelectorList<Css>,
    source: Source,
}

/// A selector that cannot be parsed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{selector}` is not a selector that evenhand understands: {why}")]
pub struct SelectorError {
    /// The selector as given, shortened.
    pub selector: String,
    /// What is wrong with it.
    pub why: String,
}

impl Selector {
    /// Parses a selector list.
    pub fn parse(text: &str) -> Result<Self, SelectorError> {
        let error = |why: String| SelectorError {
            selector: text.chars().take(200).collect(),
            why,
        };
        if text.len() > MAX_LENGTH {
            return Err(error(format!("it is longer than {MAX_LENGTH} bytes")));
        }
        let mut parser = cssparser::Parser::new(text);
        let list = SelectorList::parse(&Grammar, &mut parser, ParseRelative::No)
            .map_err(|cause| error(grammar::explain(&cause)))?;
        Ok(Self {
            text: text.into(),
            source: Source::of(&list),
            list,
        })
    }

    /// True if the node is an element that the selector matches.
    pub fn matches(&self, node: Node<'_>) -> bool {
        node.is_element() && self.matcher(None, |matches| matches(node))
    }

    /// Runs `work` with a test for elements that keeps its caches between calls.
    fn matcher<'a, R>(
        &self,
        scope: Option<Node<'a>>,
        work: impl FnOnce(&mut dyn FnMut(Node<'a>) -> bool) -> R,
    ) -> R {
        let mut caches = SelectorCaches::default();
        let mut context = MatchingContext::new(
            MatchingMode::Normal,
            None,
            &mut caches,
            QuirksMode::NoQuirks,
            NeedsSelectorFlags::No,
            MatchingForInvalidation::No,
        );
        context.scope_element = scope.map(|node| OpaqueElement::new(node.data()));
        let list = self.list.slice();
        work(&mut |node| {
            let candidate = Candidate::new(node);
            context.with_shadow_host(candidate.containing_shadow_host(), |context| {
                list.iter()
                    .any(|one| matching::matches_selector(one, 0, None, &candidate, context))
            })
        })
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Selector {
    type Err = SelectorError;

    fn from_str(text: &str) -> Result<Self, SelectorError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Selector {
    type Error = SelectorError;

    fn try_from(text: String) -> Result<Self, SelectorError> {
        Self::parse(&text)
    }
}

impl Snapshot {
    /// Every element that the selector matches, in all documents and shadow trees, in arena order.
    pub fn select(&self, selector: &Selector) -> Vec<Node<'_>> {
        let candidates = selector.source.candidates(self);
        selector.matcher(None, |matches| {
            candidates.filter(|&node| matches(node)).collect()
        })
    }
}

impl Node<'_> {
    /// True if the node is an element that the selector matches.
    pub fn matches(self, selector: &Selector) -> bool {
        selector.matches(self)
    }

    /// The elements below this node in its own tree that the selector matches, as
    /// `querySelectorAll`: `:scope` is this node.
    pub fn select(self, selector: &Selector) -> Vec<Self> {
        selector.matcher(Some(self), |matches| {
            self.descendants()
                .filter(|&node| node.is_element() && matches(node))
                .collect()
        })
    }

    /// The nearest element that the selector matches, from this node upwards in its own tree.
    pub fn closest(self, selector: &Selector) -> Option<Self> {
        selector.matcher(Some(self), |matches| {
            std::iter::once(self)
                .chain(self.ancestors())
                .find(|&node| node.is_element() && matches(node))
        })
    }
}
