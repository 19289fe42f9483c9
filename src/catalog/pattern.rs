//! The text of a message: words, and places where something is put in.

use std::collections::BTreeSet;

use super::Span;

/// A text with placeables, such as `Welcome, { $name }`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pattern {
    /// Its pieces in order; two texts never follow each other.
    pub elements: Vec<Element>,
    /// The text as the catalog has it, for formats other than Fluent.
    pub written: Option<Box<str>>,
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq)]
pub enum Element {
    /// Words as they stand.
    Text(String),
    /// Something put in when the message is shown.
    Placeable(Expression),
}

/// What is put in.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// A quoted text, unescaped.
    Literal(String),
    /// A number as written.
    Number(String),
    /// A value the program gives: its name in Fluent, its whole notation elsewhere (`%{name}`).
    Variable(String),
    /// Another message, or an attribute of one.
    Message(Reference),
    /// A term of the same locale, with the arguments given to it.
    Term(Reference, Vec<Argument>),
    /// A function such as `NUMBER`.
    Function(String, Vec<Argument>),
    /// One of several patterns, chosen by the selector's value.
    Select(Box<Expression>, Vec<Variant>),
}

/// The name of a message or term (with its dash), or of an attribute of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The key of the message or term.
    pub key: String,
    /// The attribute, if one is meant.
    pub attribute: Option<String>,
}

/// An argument of a function or term.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    /// The name of a named argument.
    pub name: Option<String>,
    /// What is given.
    pub value: Expression,
}

/// One choice of a select expression. Two variants are equal when they say the same, wherever they
/// stand.
#[derive(Debug, Clone)]
pub struct Variant {
    /// A plural category, a number or any other name.
    pub key: String,
    /// The text for that choice.
    pub value: Pattern,
    /// Whether it stands for every value that has no variant.
    pub default: bool,
    /// Where the key stands.
    pub span: Span,
}

impl PartialEq for Variant {
    fn eq(&self, other: &Self) -> bool {
        (&self.key, self.default, &self.value) == (&other.key, other.default, &other.value)
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.key)?;
        match &self.attribute {
            Some(attribute) => write!(out, ".{attribute}"),
            None => Ok(()),
        }
    }
}

impl Pattern {
    /// A pattern of words alone.
    pub fn text(words: impl Into<String>) -> Self {
        Self {
            elements: vec![Element::Text(words.into())],
            written: None,
        }
    }

    /// Adds words, joined to the words before them.
    pub fn push_text(&mut self, words: &str) {
        match self.elements.last_mut() {
            _ if words.is_empty() => {}
            Some(Element::Text(before)) => before.push_str(words),
            _ => self.elements.push(Element::Text(words.to_owned())),
        }
    }

    /// Whether the pattern is words and nothing else.
    pub fn is_plain(&self) -> bool {
        self.placeables().next().is_none()
    }

    /// The placeables of the pattern itself (not those inside them), in order.
    pub fn placeables(&self) -> impl Iterator<Item = &Expression> {
        self.elements.iter().filter_map(|element| match element {
            Element::Text(_) => None,
            Element::Placeable(expression) => Some(expression),
        })
    }

    /// Variables that the pattern shows, in any variant. A variable that only selects is not among
    /// them: see [`Self::selectors`].
    pub fn shown_variables(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        self.walk(&mut |expression, role| {
            if let (Expression::Variable(name), Role::Shown) = (expression, role) {
                found.insert(name.as_str());
            }
        });
        found
    }

    /// Variables that select between variants, whether or not they are also shown.
    pub fn selectors(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        self.walk(&mut |expression, role| {
            if let (Expression::Variable(name), Role::Selects) = (expression, role) {
                found.insert(name.as_str());
            }
        });
        found
    }

    /// Messages and terms that the pattern puts in, in any variant. A term's attribute that only
    /// selects between variants is not among them: it is grammar, private to the locale.
    pub fn references(&self) -> BTreeSet<&Reference> {
        let mut found = BTreeSet::new();
        self.walk(&mut |expression, role| {
            if let (Expression::Message(it) | Expression::Term(it, _), Role::Shown) =
                (expression, role)
            {
                found.insert(it);
            }
        });
        found
    }

    /// Every reference, selectors included.
    pub fn all_references(&self) -> BTreeSet<&Reference> {
        let mut found = BTreeSet::new();
        self.walk(&mut |expression, _| {
            if let Expression::Message(it) | Expression::Term(it, _) = expression {
                found.insert(it);
            }
        });
        found
    }

    /// Visits every expression, inside variants and arguments too.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Expression, Role)) {
        for expression in self.placeables() {
            expression.walk(Role::Shown, visit);
        }
    }
}

/// What an expression is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It becomes part of the text.
    Shown,
    /// It only chooses between variants.
    Selects,
}

impl Expression {
    fn walk<'a>(&'a self, role: Role, visit: &mut impl FnMut(&'a Self, Role)) {
        visit(self, role);
        match self {
            Self::Select(selector, variants) => {
                selector.walk(Role::Selects, visit);
                for variant in variants {
                    for inner in variant.value.placeables() {
                        inner.walk(role, visit);
                    }
                }
            }
            Self::Function(_, arguments) | Self::Term(_, arguments) => {
                for argument in arguments {
                    argument.value.walk(role, visit);
                }
            }
            _ => {}
        }
    }
}
