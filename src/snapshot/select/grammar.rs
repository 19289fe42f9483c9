//! What a selector may say.

use std::fmt;

use cssparser::{
    CowRcStr, ParseError, ParseErrorKind, ToCss, serialize_identifier, serialize_string,
};
use precomputed_hash::PrecomputedHash;
use selectors::parser::{self, SelectorParseErrorKind};

use super::super::Namespace;

/// The types of our selectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Css;

impl parser::SelectorImpl for Css {
    type ExtraMatchingData<'a> = ();
    type AttrValue = Value;
    type Identifier = Name;
    type LocalName = Name;
    type NamespaceUrl = Name;
    type NamespacePrefix = Name;
    type BorrowedNamespaceUrl = Name;
    type BorrowedLocalName = Name;
    type NonTSPseudoClass = State;
    type PseudoElement = NoPseudoElement;
}

/// An identifier with its hash.
#[derive(Clone, Debug, Default)]
pub(super) struct Name {
    text: Box<str>,
    hash: u32,
}

impl Name {
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Name {}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        // FNV-1a: the crate only needs a cheap, even spread.
        let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        Self {
            text: text.into(),
            hash,
        }
    }
}

impl PrecomputedHash for Name {
    fn precomputed_hash(&self) -> u32 {
        self.hash
    }
}

impl ToCss for Name {
    fn to_css<W: fmt::Write>(&self, dest: &mut W) -> fmt::Result {
        serialize_identifier(&self.text, dest)
    }
}

/// A value in an attribute selector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value(Box<str>);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl AsRef<str> for Value {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl ToCss for Value {
    fn to_css<W: fmt::Write>(&self, dest: &mut W) -> fmt::Result {
        serialize_string(&self.0, dest)
    }
}

/// Pseudo-classes about an element's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    AnyLink,
    Checked,
    Disabled,
    Enabled,
}

impl parser::NonTSPseudoClass for State {
    fn is_active_or_hover(&self) -> bool {
        false
    }

    fn is_user_action_state(&self) -> bool {
        false
    }
}

impl ToCss for State {
    fn to_css<W: fmt::Write>(&self, dest: &mut W) -> fmt::Result {
        dest.write_str(match self {
            Self::AnyLink => ":any-link",
            Self::Checked => ":checked",
            Self::Disabled => ":disabled",
            Self::Enabled => ":enabled",
        })
    }
}

/// Selectors are for elements: there is no pseudo-element to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoPseudoElement {}

impl parser::PseudoElement for NoPseudoElement {}

impl ToCss for NoPseudoElement {
    fn to_css<W: fmt::Write>(&self, _dest: &mut W) -> fmt::Result {
        match *self {}
    }
}

/// Tells the crate's parser what to allow.
pub(super) struct Grammar;

impl<'i> parser::Parser<'i> for Grammar {
    type Impl = Css;
    type Error = SelectorParseErrorKind;

    fn parse_is_and_where(&self) -> bool {
        true
    }

    fn parse_has(&self) -> bool {
        true
    }

    fn parse_nth_child_of(&self) -> bool {
        true
    }

    fn parse_host(&self) -> bool {
        true
    }

    /// A misspelt part of `:is()` is an error, not something that never matches.
    fn allow_forgiving_selectors(&self) -> bool {
        false
    }

    fn parse_non_ts_pseudo_class(
        &self,
        name: CowRcStr<'i>,
    ) -> Result<State, ParseError<SelectorParseErrorKind>> {
        match name.to_ascii_lowercase().as_str() {
            "link" | "any-link" => Ok(State::AnyLink),
            "checked" => Ok(State::Checked),
            "disabled" => Ok(State::Disabled),
            "enabled" => Ok(State::Enabled),
            _ => Err(ParseError::custom(
                SelectorParseErrorKind::UnsupportedPseudoClassOrElement,
            )),
        }
    }

    fn namespace_for_prefix(&self, prefix: &Name) -> Option<Name> {
        let url = match prefix.as_str() {
            "html" => namespace_url(Namespace::Html),
            "svg" => namespace_url(Namespace::Svg),
            "math" => namespace_url(Namespace::MathMl),
            "xlink" => XLINK,
            _ => return None,
        };
        Some(url.into())
    }
}

/// Namespace of `xlink:href`.
pub(super) const XLINK: &str = "http://www.w3.org/1999/xlink";

/// The URL that names a namespace.
pub(super) const fn namespace_url(namespace: Namespace) -> &'static str {
    match namespace {
        Namespace::Html => "http://www.w3.org/1999/xhtml",
        Namespace::Svg => "http://www.w3.org/2000/svg",
        Namespace::MathMl => "http://www.w3.org/1998/Math/MathML",
        Namespace::Other => "",
    }
}

/// The parser's complaint in words.
pub(super) fn explain(error: &ParseError<SelectorParseErrorKind>) -> String {
    use SelectorParseErrorKind as Kind;
    let kind = match &error.kind {
        ParseErrorKind::Basic(basic) => return basic.to_string(),
        ParseErrorKind::Custom(kind) => kind,
    };
    let words = match kind {
        Kind::EmptySelector => "a selector is missing, for example after a comma",
        Kind::DanglingCombinator => "it ends in a combinator",
        Kind::UnsupportedPseudoClassOrElement => {
            "it names an unknown pseudo-class or a pseudo-element"
        }
        Kind::ExpectedNamespace => {
            "it uses a namespace prefix other than html, svg, math and xlink"
        }
        Kind::ClassNeedsIdent => "a class name must follow the dot",
        Kind::NonCompoundSelector => "a simple selector is needed here",
        Kind::NoQualifiedNameInAttributeSelector
        | Kind::UnexpectedTokenInAttributeSelector
        | Kind::ExpectedBarInAttr
        | Kind::BadValueInAttr
        | Kind::InvalidQualNameInAttr => "an attribute selector is malformed",
        _ => "it is malformed",
    };
    words.to_owned()
}
