//! What the page's scripts do when something happens on an element, as far as their source shows it.

use crate::snapshot::Node;

/// A handler of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Handler {
    /// Its source without white space; empty if it was not kept.
    source: String,
    /// True if it is the value of an attribute: all of the source is there, and nothing else runs first.
    is_attribute: bool,
}

/// The handlers of these events on the element: attributes first, then what scripts attached.
pub(crate) fn handlers(node: Node<'_>, events: &[&str]) -> Vec<Handler> {
    let attributes = events.iter().filter_map(|event| {
        let source = node.attr(&format!("on{event}"))?;
        Some(Handler::new(source, true))
    });
    let attached = node
        .listeners()
        .filter(|(event, _)| events.contains(event))
        .map(|(_, source)| Handler::new(source, false));
    attributes.chain(attached).collect()
}

/// The handlers of what changes a field's value. A click chooses from buttons and boxes.
pub(crate) fn input_handlers(node: Node<'_>) -> Vec<Handler> {
    let is_chosen = ["radio", "checkbox"]
        .iter()
        .any(|kind| node.attr_is("type", kind));
    let events: &[&str] = if is_chosen {
        &["change", "input", "click"]
    } else {
        &["change", "input"]
    };
    handlers(node, events)
}

/// Parts of a handler that run only sometimes, or later.
const CONDITIONS: &[&str] = &[
    "if(",
    "?",
    "&&",
    "||",
    "switch(",
    "setTimeout",
    "=>",
    "function",
];
/// Calls that send a form, open a window or leave the page.
const MOVES: &[&str] = &[
    ".submit()",
    "requestSubmit(",
    "location.assign(",
    "location.replace(",
    "location.reload(",
    "window.open(",
];

impl Handler {
    fn new(source: &str, is_attribute: bool) -> Self {
        let source = source.split_whitespace().collect();
        Self {
            source,
            is_attribute,
        }
    }

    /// True if what it does, it does each time.
    pub(crate) fn is_unconditional(&self) -> bool {
        let calls = self.source.replace("if(this.blur)", "");
        self.is_attribute && !CONDITIONS.iter().any(|part| calls.contains(part))
    }

    /// True if it takes the keyboard focus off the element (WCAG F55).
    pub(crate) fn takes_focus_away(&self) -> bool {
        ["this.blur()", "target.blur()", "currentTarget.blur()"]
            .iter()
            .any(|call| self.source.contains(call))
    }

    /// True if it changes the context: sends a form, opens a window or goes to another page.
    pub(crate) fn changes_context(&self) -> bool {
        MOVES.iter().any(|call| self.source.contains(call)) || self.destination().is_some()
    }

    /// What it sets the page's location to, or opens: the expression as written.
    pub(crate) fn destination(&self) -> Option<&str> {
        let starts = ["location=", "location.href=", "window.open("];
        starts.iter().find_map(|start| {
            let (_, after) = self.source.split_once(start)?;
            (!after.starts_with('=')).then_some(after)
        })
    }

    /// The address it leads to, if that is written out.
    pub(crate) fn address(&self) -> Option<&str> {
        let expression = self.destination()?;
        let quote = expression.chars().next().filter(|c| "'\"".contains(*c))?;
        let (address, rest) = expression.get(1..)?.split_once(quote)?;
        (!rest.starts_with('+')).then_some(address)
    }
}

#[cfg(test)]
mod tests {
    use super::Handler;

    fn attribute(source: &str) -> Handler {
        Handler::new(source, true)
    }

    #[test]
    fn addresses_are_read_only_where_they_are_written_out() {
        let at = |source| attribute(source).address().map(str::to_owned);
        assert_eq!(at("location.href = 'a.html'").as_deref(), Some("a.html"));
        assert_eq!(
            at("window.open(\"b.html\", 'x')").as_deref(),
            Some("b.html")
        );
        for other in [
            "location.href = this.value",
            "if (location.href == 'a.html') stay()",
            "location.href = '/page/' + id",
            "location.href = 'never closed",
            "location=",
            "",
        ] {
            assert_eq!(at(other), None, "{other}");
        }
    }

    #[test]
    fn moves_are_told_from_mere_readings() {
        assert!(attribute("this.form.submit()").changes_context());
        assert!(attribute("document.location = this.value").changes_context());
        assert!(!attribute("log(location.href)").changes_context());
        assert!(!attribute("if (location == old) draw()").changes_context());
    }

    #[test]
    fn conditions_are_seen() {
        assert!(attribute("this.blur()").is_unconditional());
        assert!(attribute("if (this.blur) this.blur()").is_unconditional());
        assert!(!attribute("if (busy) this.blur()").is_unconditional());
        assert!(!Handler::new("this.blur()", false).is_unconditional());
    }
}
