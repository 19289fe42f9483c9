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

/// What changes a page, as handlers call it.
const CHANGES: &[&str] = &[
    ".style.",
    ".classList.",
    ".className=",
    ".hidden=",
    ".innerHTML=",
    ".innerText=",
    ".textContent=",
    ".show(",
    ".hide(",
    ".toggle(",
    ".fadeIn(",
    ".fadeOut(",
    ".slideDown(",
    ".slideUp(",
    ".addClass(",
    ".removeClass(",
    "setAttribute(",
    "showPopover(",
    "hidePopover(",
];
/// Ways to name the element itself, and a list of classes, which is told by its own part.
const ITSELF: &[&str] = &[
    "this",
    "event.target",
    "event.currentTarget",
    "e.target",
    "e.currentTarget",
    "$(this)",
    ".classList",
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

    /// True if one of these is in its source; white space is not.
    pub(crate) fn mentions(&self, parts: &[&str]) -> bool {
        parts.iter().any(|part| self.source.contains(part))
    }

    /// True if it changes something other than the element it is on.
    pub(crate) fn changes_others(&self) -> bool {
        let is_other = |at: usize| {
            let before = self.source.get(..at).unwrap_or_default();
            !ITSELF.iter().any(|itself| before.ends_with(itself))
        };
        let changes = CHANGES
            .iter()
            .flat_map(|part| self.source.match_indices(part));
        changes.map(|(at, _)| at).any(is_other)
    }

    /// True if it takes the keyboard focus off the element (WCAG F55).
    pub(crate) fn takes_focus_away(&self) -> bool {
        ["this.blur()", "target.blur()", "currentTarget.blur()"]
            .iter()
            .any(|call| self.source.contains(call))
    }

    /// The id of the element that it gives the focus to each time, if that is written out.
    pub(crate) fn always_focuses(&self) -> Option<&str> {
        const FINDS: &[(&str, &str)] = &[
            ("getElementById('", "').focus("),
            ("getElementById(\"", "\").focus("),
            ("querySelector('#", "').focus("),
            ("querySelector(\"#", "\").focus("),
        ];
        let body = self.body();
        if CONDITIONS.iter().any(|part| body.contains(part)) {
            return None;
        }
        FINDS.iter().find_map(|(start, end)| {
            let (_, after) = body.split_once(start)?;
            let (id, _) = after.split_once(end)?;
            let is_id = !id.contains(|c: char| "'\"()#.[ >".contains(c));
            is_id.then_some(id)
        })
    }

    /// The source without the head of the function around it.
    fn body(&self) -> &str {
        if self.is_attribute {
            return &self.source;
        }
        let arrow = self
            .source
            .split_once("=>")
            .filter(|(head, _)| !head.contains('{'));
        let body = arrow.or_else(|| self.source.split_once('{'));
        body.map_or("", |(_, body)| body)
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
    fn focus_is_given_on_only_where_nothing_keeps_it() {
        let to = |source, by_attribute| {
            let handler = Handler::new(source, by_attribute);
            handler.always_focuses().map(str::to_owned)
        };
        for (source, by_attribute) in [
            ("() => { document.getElementById('a').focus() }", false),
            ("event => document.querySelector(\"#a\").focus()", false),
            (
                "function back() { log(); document.getElementById(\"a\").focus(); }",
                false,
            ),
            ("document.getElementById('a').focus()", true),
        ] {
            assert_eq!(to(source, by_attribute).as_deref(), Some("a"), "{source}");
        }
        for (source, by_attribute) in [
            (
                "() => { if (open) document.getElementById('a').focus() }",
                false,
            ),
            (
                "() => setTimeout(() => document.getElementById('a').focus(), 5000)",
                false,
            ),
            ("() => { document.getElementById(first).focus() }", false),
            ("() => { document.querySelector('#a .b').focus() }", false),
            ("() => { document.getElementById('a').blur() }", false),
            ("open && document.getElementById('a').focus()", true),
            ("", false),
        ] {
            assert_eq!(to(source, by_attribute), None, "{source}");
        }
    }

    #[test]
    fn what_changes_only_itself_is_told_from_what_changes_others() {
        let others = |source| attribute(source).changes_others();
        assert!(others(
            "document.getElementById('a').style.display = 'block'"
        ));
        assert!(others("this.src = 'b.png'; menu.classList.add('open')"));
        assert!(others("$('.menu').show()"));
        assert!(!others("this.style.color = 'red'"));
        assert!(!others("$(this).addClass('hot')"));
        assert!(!others("event.target.classList.toggle('hot')"));
        assert!(!others("count += 1"));
        assert!(!others(""));
    }

    #[test]
    fn conditions_are_seen() {
        assert!(attribute("this.blur()").is_unconditional());
        assert!(attribute("if (this.blur) this.blur()").is_unconditional());
        assert!(!attribute("if (busy) this.blur()").is_unconditional());
        assert!(!Handler::new("this.blur()", false).is_unconditional());
    }
}
