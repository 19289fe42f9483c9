//! The plain texts that a pattern can become.

use super::{Element, Expression, Pattern, Reference};

/// More combinations of variants than this are not built: no real message has them.
const MAX_TEXTS: usize = 64;
/// References are followed this deep, and so many in all; a cycle ends here too.
const MAX_FOLLOWED: (usize, usize) = (8, 100);

/// One text that a pattern can become: pieces of words with a gap between each two, where something
/// is put in that only the program knows. `["Page ", " of ", ""]` is “Page … of …”.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlainText(pub Vec<String>);

impl PlainText {
    /// The text, if nothing is put in.
    pub fn exact(&self) -> Option<&str> {
        match self.0.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    fn add_text(&mut self, words: &str) {
        match self.0.last_mut() {
            Some(last) => last.push_str(words),
            None => self.0.push(words.to_owned()),
        }
    }

    fn append(&mut self, other: &Self) {
        let mut pieces = other.0.iter();
        if let Some(first) = pieces.next() {
            self.add_text(first);
        }
        self.0.extend(pieces.cloned());
    }
}

impl Pattern {
    /// Every text that the pattern can become: each combination of select variants (at most 64),
    /// with references filled in through `resolve`; what it does not know becomes a gap.
    pub fn plain_texts<'a>(
        &'a self,
        resolve: &dyn Fn(&Reference) -> Option<&'a Pattern>,
    ) -> Vec<PlainText> {
        let mut expansion = Expansion {
            resolve,
            budget: MAX_FOLLOWED.1,
        };
        expansion.pattern(self, MAX_FOLLOWED.0)
    }
}

struct Expansion<'r, 'a> {
    resolve: &'r dyn Fn(&Reference) -> Option<&'a Pattern>,
    /// References that may still be followed.
    budget: usize,
}

impl<'a> Expansion<'_, 'a> {
    fn pattern(&mut self, pattern: &'a Pattern, follow: usize) -> Vec<PlainText> {
        let mut texts = vec![PlainText(vec![String::new()])];
        for element in &pattern.elements {
            match element {
                Element::Text(words) => texts.iter_mut().for_each(|it| it.add_text(words)),
                Element::Placeable(it) => texts = combine(&texts, &self.expression(it, follow)),
            }
        }
        texts
    }

    fn expression(&mut self, expression: &'a Expression, follow: usize) -> Vec<PlainText> {
        match expression {
            Expression::Literal(words) | Expression::Number(words) => {
                vec![PlainText(vec![words.clone()])]
            }
            Expression::Select(_, variants) => {
                let mut texts = Vec::new();
                for variant in variants {
                    texts.extend(self.pattern(&variant.value, follow));
                }
                texts.truncate(MAX_TEXTS);
                texts
            }
            Expression::Message(reference) | Expression::Term(reference, _) => {
                self.reference(reference, follow)
            }
            Expression::Variable(_) | Expression::Function(..) => vec![gap()],
        }
    }

    fn reference(&mut self, reference: &Reference, follow: usize) -> Vec<PlainText> {
        match (self.resolve)(reference) {
            Some(pattern) if follow > 0 && self.budget > 0 => {
                self.budget -= 1;
                self.pattern(pattern, follow - 1)
            }
            _ => vec![gap()],
        }
    }
}

fn combine(before: &[PlainText], after: &[PlainText]) -> Vec<PlainText> {
    let pairs = before
        .iter()
        .flat_map(|it| after.iter().map(move |more| (it, more)));
    let joined = pairs.take(MAX_TEXTS).map(|(start, more)| {
        let mut text = start.clone();
        text.append(more);
        text
    });
    joined.collect()
}

fn gap() -> PlainText {
    PlainText(vec![String::new(), String::new()])
}
