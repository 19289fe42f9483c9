//! The `aria-*` attributes: WAI-ARIA 1.2 §6.5 and the 1.3 additions browsers take.

/// What values an attribute takes (WAI-ARIA 1.2 §6.2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueType {
    /// `true` or `false`.
    TrueFalse,
    /// `true`, `false` or `undefined`.
    TrueFalseUndefined,
    /// `true`, `false`, `mixed` or `undefined`.
    Tristate,
    /// The id of an element.
    IdRef,
    /// Ids of elements, separated by spaces.
    IdRefList,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Any text.
    String,
    /// One of these words.
    Token(&'static [&'static str]),
    /// Any of these words, separated by spaces.
    TokenList(&'static [&'static str]),
}

/// Whether an attribute may stand on every element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GlobalUse {
    /// Yes.
    Yes,
    /// Yes, but ARIA 1.2 deprecates it on roles that do not list it.
    Deprecated,
    /// Only on roles that list it.
    No,
}

/// What the standard says of an attribute.
#[derive(Debug)]
pub struct AttributeInfo {
    /// Its name, with `aria-`.
    pub name: &'static str,
    /// What values it takes.
    pub value: ValueType,
    /// Whether it may stand on every element.
    pub global: GlobalUse,
    /// True if it should no longer be used anywhere.
    pub is_deprecated: bool,
    /// Its value when not set, where the standard names one.
    pub default: Option<&'static str>,
}

const fn row(name: &'static str, value: ValueType) -> AttributeInfo {
    AttributeInfo {
        name,
        value,
        global: GlobalUse::No,
        is_deprecated: false,
        default: None,
    }
}

impl AttributeInfo {
    const fn global(self) -> Self {
        Self {
            global: GlobalUse::Yes,
            ..self
        }
    }
    const fn once_global(self) -> Self {
        Self {
            global: GlobalUse::Deprecated,
            ..self
        }
    }
    const fn deprecated(self) -> Self {
        Self {
            is_deprecated: true,
            ..self
        }
    }
    const fn or(self, default: &'static str) -> Self {
        Self {
            default: Some(default),
            ..self
        }
    }
}

use ValueType::{
    IdRef, IdRefList, Integer, Number, String, Token, TokenList, Tristate, TrueFalse,
    TrueFalseUndefined,
};

/// The table, sorted by name.
pub(super) static ATTRIBUTES: &[AttributeInfo] = &[
    row("aria-actions", IdRefList).global(),
    row("aria-activedescendant", IdRef),
    row("aria-atomic", TrueFalse).global().or("false"),
    row(
        "aria-autocomplete",
        Token(&["inline", "list", "both", "none"]),
    )
    .or("none"),
    row("aria-braillelabel", String).global(),
    row("aria-brailleroledescription", String).global(),
    row("aria-busy", TrueFalse).global().or("false"),
    row("aria-checked", Tristate).or("undefined"),
    row("aria-colcount", Integer),
    row("aria-colindex", Integer),
    row("aria-colindextext", String),
    row("aria-colspan", Integer),
    row("aria-controls", IdRefList).global(),
    row(
        "aria-current",
        Token(&["page", "step", "location", "date", "time", "true", "false"]),
    )
    .global()
    .or("false"),
    row("aria-describedby", IdRefList).global(),
    row("aria-description", String).global(),
    row("aria-details", IdRefList).global(),
    row("aria-disabled", TrueFalse).once_global().or("false"),
    row(
        "aria-dropeffect",
        TokenList(&["copy", "execute", "link", "move", "none", "popup"]),
    )
    .global()
    .deprecated()
    .or("none"),
    row("aria-errormessage", IdRefList).once_global(),
    row("aria-expanded", TrueFalseUndefined).or("undefined"),
    row("aria-flowto", IdRefList).global(),
    row("aria-grabbed", TrueFalseUndefined)
        .global()
        .deprecated()
        .or("undefined"),
    row(
        "aria-haspopup",
        Token(&["false", "true", "menu", "listbox", "tree", "grid", "dialog"]),
    )
    .once_global()
    .or("false"),
    row("aria-hidden", TrueFalseUndefined)
        .global()
        .or("undefined"),
    row(
        "aria-invalid",
        Token(&["grammar", "false", "spelling", "true"]),
    )
    .once_global()
    .or("false"),
    row("aria-keyshortcuts", String).global(),
    row("aria-label", String).global(),
    row("aria-labelledby", IdRefList).global(),
    row("aria-level", Integer),
    row("aria-live", Token(&["assertive", "off", "polite"]))
        .global()
        .or("off"),
    row("aria-modal", TrueFalse).or("false"),
    row("aria-multiline", TrueFalse).or("false"),
    row("aria-multiselectable", TrueFalse).or("false"),
    row(
        "aria-orientation",
        Token(&["horizontal", "undefined", "vertical"]),
    )
    .or("undefined"),
    row("aria-owns", IdRefList).global(),
    row("aria-placeholder", String),
    row("aria-posinset", Integer),
    row("aria-pressed", Tristate).or("undefined"),
    row("aria-readonly", TrueFalse).or("false"),
    row(
        "aria-relevant",
        TokenList(&["additions", "all", "removals", "text"]),
    )
    .global()
    .or("additions text"),
    row("aria-required", TrueFalse).or("false"),
    row("aria-roledescription", String).global(),
    row("aria-rowcount", Integer),
    row("aria-rowindex", Integer),
    row("aria-rowindextext", String),
    row("aria-rowspan", Integer),
    row("aria-selected", TrueFalseUndefined).or("undefined"),
    row("aria-setsize", Integer),
    row(
        "aria-sort",
        Token(&["ascending", "descending", "none", "other"]),
    )
    .or("none"),
    row("aria-valuemax", Number),
    row("aria-valuemin", Number),
    row("aria-valuenow", Number),
    row("aria-valuetext", String),
];

/// The row of an attribute (lower-case name); `None` for names that are no ARIA attributes.
pub fn attribute(name: &str) -> Option<&'static AttributeInfo> {
    ATTRIBUTES
        .binary_search_by_key(&name, |info| info.name)
        .ok()
        .and_then(|position| ATTRIBUTES.get(position))
}

/// Every `aria-*` attribute, sorted by name.
pub fn attributes() -> &'static [AttributeInfo] {
    ATTRIBUTES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_and_found() {
        assert!(ATTRIBUTES.is_sorted_by_key(|info| info.name));
        assert!(ATTRIBUTES.iter().all(|info| attribute(info.name).is_some()));
        assert!(attribute("aria-labeledby").is_none());
        assert!(attribute("").is_none());
    }

    #[test]
    fn defaults_are_among_the_allowed_words() {
        for info in ATTRIBUTES {
            if let (Token(words), Some(default)) = (info.value, info.default) {
                assert!(words.contains(&default), "{}", info.name);
            }
        }
    }
}
