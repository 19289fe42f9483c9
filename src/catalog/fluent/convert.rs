//! From the parser's borrowed tree to ours, with positions.

use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::guard;
use crate::catalog::{
    Argument, Attribute, Element, Expression, Junk, LineIndex, Message, ParsedFile, Pattern,
    Reference, Span, Variant,
};

/// Deeper expressions are kept as an opaque function call, so that whoever walks a pattern may recurse.
const MAX_DEPTH: usize = 50;
/// Lines and characters of junk that are kept for the report.
const EXCERPT: (usize, usize) = (4, 300);

pub(super) struct Converter<'a, 'b> {
    source: &'a str,
    /// Offset of `source` in the file's text.
    offset: usize,
    lines: &'b mut LineIndex<'a>,
    file: &'b mut ParsedFile,
    group: Option<Arc<str>>,
    /// End of the last slice seen: an entry's end, as far as the tree knows it.
    end: usize,
}

impl<'a, 'b> Converter<'a, 'b> {
    pub(super) fn new(
        source: &'a str,
        offset: usize,
        lines: &'b mut LineIndex<'a>,
        file: &'b mut ParsedFile,
    ) -> Self {
        // A file is parsed in several stretches only where one is refused: the group goes on.
        let group = file.messages.last().and_then(|it| it.group.clone());
        Self {
            source,
            offset,
            lines,
            file,
            group,
            end: 0,
        }
    }

    pub(super) fn message(&mut self, message: ast::Message<&str>) {
        let start = self.at(message.id.name);
        let key = message.id.name.to_owned();
        self.entry(
            start,
            key,
            message.value,
            message.attributes,
            message.comment.as_ref(),
        );
    }

    pub(super) fn term(&mut self, term: ast::Term<&str>) {
        let start = self.at(term.id.name).saturating_sub(1);
        let key = format!("-{}", term.id.name);
        self.entry(
            start,
            key,
            Some(term.value),
            term.attributes,
            term.comment.as_ref(),
        );
    }

    pub(super) fn group(&mut self, comment: &ast::Comment<&str>) {
        let words = joined(comment);
        // An empty group comment ends the group.
        self.group = (!words.is_empty()).then(|| words.into());
    }

    pub(super) fn resource(&mut self, comment: &ast::Comment<&str>) {
        let words = joined(comment);
        match &mut self.file.comment {
            Some(before) => {
                before.push('\n');
                before.push_str(&words);
            }
            none => *none = Some(words),
        }
    }

    pub(super) fn junk(&mut self, content: &str, error: Option<&ParserError>) {
        let start = self.at(content);
        let failed = error.map_or(start, |it| self.offset + it.pos.start);
        let words = content.trim_end();
        let span = self.lines.span(start, start + words.len());
        let failed_at = self.lines.span(failed.min(start + words.len()), failed);
        let keys = guard::keys_in(content);
        let attribute = if keys.is_empty() {
            self.broken_attribute(content)
        } else {
            None
        };
        self.file.junk.push(Junk {
            span,
            failed_at,
            keys,
            attribute,
            why: error.map_or_else(|| "Invalid entry".to_owned(), |it| it.kind.to_string()),
            text: excerpt(words),
        });
    }

    /// Junk that begins like an attribute belongs to the message before it.
    fn broken_attribute(&self, content: &str) -> Option<(String, String)> {
        let rest = content.trim_start().strip_prefix('.')?;
        let (name, _) = rest.split_once('=')?;
        let message = self.file.messages.last()?;
        Some((message.key.clone(), name.trim().to_owned()))
    }

    fn entry(
        &mut self,
        start: usize,
        key: String,
        value: Option<ast::Pattern<&str>>,
        attributes: Vec<ast::Attribute<&str>>,
        comment: Option<&ast::Comment<&str>>,
    ) {
        self.end = start + key.len();
        let mut span = self.lines.span(start, self.end);
        let value = value.map(|pattern| self.pattern(pattern, 0));
        let attributes = attributes.into_iter().map(|it| self.attribute(it));
        let attributes = attributes.collect();
        span.end += self
            .end
            .saturating_sub(start + key.len())
            .try_into()
            .unwrap_or(0u32);
        self.file.messages.push(Message {
            path: None,
            is_term: key.starts_with('-'),
            key,
            value,
            attributes,
            span,
            comment: comment.map(joined),
            group: self.group.clone(),
            fuzzy: false,
        });
    }

    fn attribute(&mut self, attribute: ast::Attribute<&str>) -> Attribute {
        let span = self.span(attribute.id.name);
        Attribute {
            name: attribute.id.name.to_owned(),
            value: self.pattern(attribute.value, 0),
            span,
        }
    }

    fn pattern(&mut self, pattern: ast::Pattern<&str>, depth: usize) -> Pattern {
        let mut out = Pattern::default();
        for element in pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.end = self.at(value) + value.len();
                    out.push_text(value);
                }
                ast::PatternElement::Placeable { expression } => {
                    let expression = self.expression(expression, depth + 1);
                    out.elements.push(Element::Placeable(expression));
                }
            }
        }
        out
    }

    fn expression(&mut self, expression: ast::Expression<&str>, depth: usize) -> Expression {
        if depth > MAX_DEPTH {
            return Expression::Function("…".to_owned(), Vec::new());
        }
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, depth),
            ast::Expression::Select { selector, variants } => {
                let selector = self.inline(selector, depth);
                let variants = variants.into_iter().map(|it| self.variant(it, depth));
                Expression::Select(Box::new(selector), variants.collect())
            }
        }
    }

    fn variant(&mut self, variant: ast::Variant<&str>, depth: usize) -> Variant {
        let (ast::VariantKey::Identifier { name: key }
        | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
        let span = self.span(key);
        Variant {
            key: key.to_owned(),
            value: self.pattern(variant.value, depth),
            default: variant.default,
            span,
        }
    }

    fn inline(&mut self, inline: ast::InlineExpression<&str>, depth: usize) -> Expression {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => {
                Expression::Literal(unescape_unicode_to_string(value).into_owned())
            }
            Inline::NumberLiteral { value } => Expression::Number(value.to_owned()),
            Inline::VariableReference { id } => Expression::Variable(id.name.to_owned()),
            Inline::MessageReference { id, attribute } => {
                Expression::Message(reference(id.name.to_owned(), attribute))
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let arguments = arguments.map(|it| self.arguments(it, depth));
                let reference = reference(format!("-{}", id.name), attribute);
                Expression::Term(reference, arguments.unwrap_or_default())
            }
            Inline::FunctionReference { id, arguments } => {
                Expression::Function(id.name.to_owned(), self.arguments(arguments, depth))
            }
            Inline::Placeable { expression } => self.expression(*expression, depth + 1),
        }
    }

    fn arguments(&mut self, arguments: ast::CallArguments<&str>, depth: usize) -> Vec<Argument> {
        let positional = arguments.positional.into_iter().map(|value| (None, value));
        let named = arguments.named.into_iter();
        let named = named.map(|it| (Some(it.name.name.to_owned()), it.value));
        let all = positional.chain(named).map(|(name, value)| Argument {
            name,
            value: self.expression(ast::Expression::Inline(value), depth + 1),
        });
        all.collect()
    }

    /// The offset of a slice of the source in the file's text.
    fn at(&self, slice: &str) -> usize {
        let (slice, source) = (slice.as_ptr().addr(), self.source.as_ptr().addr());
        self.offset + slice.saturating_sub(source).min(self.source.len())
    }

    fn span(&mut self, name: &str) -> Span {
        let start = self.at(name);
        self.end = start + name.len();
        self.lines.span(start, self.end)
    }
}

fn reference(key: String, attribute: Option<ast::Identifier<&str>>) -> Reference {
    Reference {
        key,
        attribute: attribute.map(|it| it.name.to_owned()),
    }
}

fn joined(comment: &ast::Comment<&str>) -> String {
    comment.content.join("\n")
}

/// The first lines of a text, for people.
pub(super) fn excerpt(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().take(EXCERPT.0).collect();
    lines.join("\n").chars().take(EXCERPT.1).collect()
}
