//! Which variables a text shows, and in which of its variants.

use std::collections::BTreeSet;

use crate::catalog::{Element, Expression, Pattern, Reference, Variant};

use super::KeyIndex;

/// References to other messages are followed this deep: they are shown with the same variables.
const MAX_FOLLOWED: usize = 5;

/// The variables of a text.
#[derive(Debug, Default, Clone)]
pub(super) struct Usage<'a> {
    /// Shown whatever variants are chosen. A variant for one exact value of the variable that selects
    /// it counts as showing that variable: “one file” says the number in words.
    pub(super) always: BTreeSet<&'a str>,
    /// Shown in at least one variant.
    pub(super) shown: BTreeSet<&'a str>,
    /// Shown, or used to select a variant.
    pub(super) any: BTreeSet<&'a str>,
    /// Names of the number that may select a plural form, in formats that do not say which it is.
    implied: BTreeSet<&'a str>,
}

/// Where to look up messages that a text refers to: in the first index that has them.
pub(super) type Indexes<'i, 'a> = &'i [&'i KeyIndex<'a>];

impl<'a> Usage<'a> {
    /// The variables of a text, in its own words and in those of messages it refers to.
    pub(super) fn of(pattern: &'a Pattern, indexes: Indexes<'_, 'a>) -> Self {
        let mut usage = Self::default();
        usage.add_pattern(pattern, indexes, MAX_FOLLOWED);
        usage
    }

    /// The variables that the text demands of the program.
    pub(super) fn demanded(&self) -> BTreeSet<&'a str> {
        let all = self.any.iter().copied();
        all.filter(|it| self.shown.contains(it) || !self.implied.contains(it))
            .collect()
    }

    fn add_pattern(&mut self, pattern: &'a Pattern, indexes: Indexes<'_, 'a>, follow: usize) {
        for element in &pattern.elements {
            if let Element::Placeable(expression) = element {
                self.add(expression, indexes, follow);
            }
        }
    }

    fn add(&mut self, expression: &'a Expression, indexes: Indexes<'_, 'a>, follow: usize) {
        match expression {
            Expression::Variable(name) => {
                self.always.insert(name);
                self.shown.insert(name);
                self.any.insert(name);
            }
            Expression::Function(_, arguments) => {
                for argument in arguments {
                    self.add(&argument.value, indexes, follow);
                }
            }
            Expression::Message(reference) => self.add_message(reference, indexes, follow),
            Expression::Select(selector, variants) => {
                self.add_select(selector, variants, indexes, follow);
            }
            // A term sees no variables of the message that puts it in.
            Expression::Term(..) | Expression::Literal(_) | Expression::Number(_) => {}
        }
    }

    fn add_message(&mut self, reference: &Reference, indexes: Indexes<'_, 'a>, follow: usize) {
        let found = indexes.iter().find_map(|index| index.resolve(reference));
        if let (Some(pattern), 1..) = (found, follow) {
            self.add_pattern(pattern, indexes, follow - 1);
        }
    }

    fn add_select(
        &mut self,
        selector: &'a Expression,
        variants: &'a [Variant],
        indexes: Indexes<'_, 'a>,
        follow: usize,
    ) {
        let selectors = selector_variables(selector);
        let mut always: Option<BTreeSet<&str>> = None;
        for variant in variants {
            let mut inner = Self::default();
            inner.add_pattern(&variant.value, indexes, follow);
            if names_one_value(variant, variants) {
                inner.always.extend(&selectors);
            }
            always = Some(match always {
                None => inner.always,
                Some(before) => before.intersection(&inner.always).copied().collect(),
            });
            self.shown.extend(inner.shown);
            self.any.extend(inner.any);
            self.implied.extend(inner.implied);
        }
        if is_implied(selector) {
            self.implied.extend(&selectors);
        }
        self.any.extend(selectors);
        // A variable that is named in words in every variant is shown in none.
        let always = always.unwrap_or_default();
        self.always
            .extend(always.into_iter().filter(|it| self.shown.contains(it)));
    }
}

/// Whether the variant stands for one value of its selector, so that its words may say the value.
/// `few`, `many` and `other` stand for many numbers, and so does a default without an `other`.
fn names_one_value(variant: &Variant, all: &[Variant]) -> bool {
    let many = |key: &str| matches!(key, "few" | "many" | "other");
    let has_other = all.iter().any(|it| it.key == "other");
    !many(&variant.key) && (!variant.default || has_other)
}

/// Whether the format does not say what selects the form: any of the usual names may.
fn is_implied(selector: &Expression) -> bool {
    matches!(selector, Expression::Function(name, _) if name == "PLURAL")
}

fn selector_variables(selector: &Expression) -> BTreeSet<&str> {
    match selector {
        Expression::Variable(name) => BTreeSet::from([name.as_str()]),
        Expression::Function(_, arguments) => {
            let all = arguments.iter();
            all.flat_map(|it| selector_variables(&it.value)).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// The key of a variant that does not show the variable although others do.
pub(super) fn variant_without<'a>(
    pattern: &'a Pattern,
    variable: &str,
    indexes: Indexes<'_, 'a>,
) -> Option<&'a str> {
    pattern.placeables().find_map(|expression| {
        let Expression::Select(selector, variants) = expression else {
            return None;
        };
        let selects = selector_variables(selector).contains(variable);
        variants.iter().find_map(|variant| {
            // Where there is none of something, nothing can be said of it: “No matches”.
            let none = matches!(variant.key.as_str(), "zero" | "0");
            let said = none || selects && names_one_value(variant, variants);
            let shown = Usage::of(&variant.value, indexes).always.contains(variable);
            let inner = || variant_without(&variant.value, variable, indexes);
            (!said && !shown).then(|| inner().unwrap_or(&variant.key))
        })
    })
}
