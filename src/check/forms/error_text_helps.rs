//! Does everyone learn from an error message which field is wrong, and why or how to put it right?
//!
//! WCAG 3.3.1, ACT 36b590. That a message reaches only some people is a fact, and that a stock phrase says
//! neither. One that the field refers to and that goes into it is taken to help; what others say only a
//! person can weigh.

use crate::check::shared::error_texts::{ErrorText, ErrorTexts, words_of};
use crate::check::shared::field_groups::FieldGroups;
use crate::check::shared::fields::is_marked_invalid;
use crate::check::shared::texts::Texts;
use crate::check::shared::{label_words, wording};
use crate::rule::{Check, Needs, Page, Verdict};
use crate::snapshot::{Node, TextRun, collapse};

pub(crate) static CHECK: Check = Check {
    id: "error-text-helps",
    needs: Needs::Dom,
    messages: &[
        "error-not-heard",
        "error-perhaps-not-heard",
        "error-only-heard",
        "error-says-nothing",
        "error-of-field",
        "error-beside-field",
        "error-of-form",
    ],
    run,
};

fn run(page: &Page<'_>, text: Node<'_>) -> Verdict {
    let errors = ErrorTexts::of(page);
    let Some(error) = errors.get(text) else {
        return Verdict::yes();
    };
    let words = words_of(text);
    let field = error.field.and_then(|id| page.snapshot.node(id));
    let verdict = if !page.semantics.is_visible(text) {
        Verdict::unsure("error-only-heard")
    } else if page.semantics.is_aria_hidden(text) && !is_said_elsewhere(page, field, &words) {
        unheard(page, text, field, &words)
    } else if field.is_none() && errors.count() == 1 && says_nothing(page, text, &words) {
        Verdict::no("error-says-nothing")
    } else {
        question(page, error, field, &words)
    };
    verdict.with("text", words).related(field)
}

/// Whether the message is more than decoration is plain if it speaks of an error.
fn unheard(page: &Page<'_>, text: Node<'_>, field: Option<Node<'_>>, words: &str) -> Verdict {
    let lang = page.semantics.lang_of(text);
    let is_plain = field.is_some_and(is_marked_invalid)
        || wording::has_one_of(words, lang, |wording| &wording.errors);
    if is_plain {
        Verdict::no("error-not-heard")
    } else {
        Verdict::unsure("error-perhaps-not-heard")
    }
}

fn question(page: &Page<'_>, error: ErrorText, field: Option<Node<'_>>, words: &str) -> Verdict {
    let Some(field) = field else {
        return Verdict::unsure("error-of-form");
    };
    let name = page.semantics.name(field).text.trim();
    let message = match error.is_tied {
        true if goes_into_it(page, field, name, words) => return Verdict::yes(),
        true => "error-of-field",
        false => "error-beside-field",
    };
    Verdict::unsure(message).with("field", name)
}

/// True if the message has words of the field's name, in the text or in the code, and says more of it than
/// that it is wrong.
fn goes_into_it(page: &Page<'_>, field: Node<'_>, name: &str, words: &str) -> bool {
    let in_code = ["autocomplete", "name", "id", "type"];
    let names = in_code.into_iter().filter_map(|it| field.attr(it));
    let mut named: Vec<String> = names.flat_map(label_words::words).collect();
    named.extend(label_words::words(&name.replace('-', "")));
    let said = label_words::words(&words.replace('-', ""));
    let rest: Vec<&str> = said
        .iter()
        .filter(|word| !named.contains(word))
        .map(String::as_str)
        .collect();
    let lang = page.semantics.lang_of(field);
    let is_stock = |text: &str| wording::is_one_of(text, lang, |wording| &wording.vague_errors);
    // Chinese words are taken letter by letter.
    rest.len() < said.len()
        && rest.len() > 1
        && !is_stock(&rest.join(" "))
        && !is_stock(&rest.concat())
}

/// True if assistive technology has the words from somewhere else.
fn is_said_elsewhere(page: &Page<'_>, field: Option<Node<'_>>, words: &str) -> bool {
    let is_of_field = |field: Node<'_>| {
        let told = [
            page.semantics.name(field),
            page.semantics.description(field),
        ];
        told.iter().any(|told| told.text.contains(words))
    };
    let texts = Texts::of(page);
    let mut runs = texts.runs().iter().filter(|run| run.text.contains(words));
    field.is_some_and(is_of_field) || runs.any(|run| read_out(page, run).contains(words))
}

/// The part of a text that assistive technology has.
fn read_out(page: &Page<'_>, run: &TextRun) -> String {
    let nodes = run.nodes.iter().filter_map(|id| page.snapshot.node(*id));
    let exposed = nodes.filter(|node| page.semantics.is_exposed(*node));
    collapse(&exposed.map(Node::value).collect::<String>())
}

/// True for a stock phrase that could be about any of several fields.
fn says_nothing(page: &Page<'_>, text: Node<'_>, words: &str) -> bool {
    let groups = FieldGroups::of(page);
    let mut around = text.flat_ancestors().filter(|outer| outer.is_element());
    around.any(|outer| groups.count(outer) > 1)
        && wording::is_one_of(words, page.semantics.lang_of(text), |wording| {
            &wording.vague_errors
        })
}
