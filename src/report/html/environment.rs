//! Templates, with escaping and texts.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{Environment, Error, UndefinedBehavior, escape_formatter};
use serde::Serialize;

use super::super::speech::Speech;
use super::super::text::visible;
use super::super::{Output, ReportError};
use super::quoted::{lang_of, marked, whole};
use crate::rule::NoteValue;

/// Name and source of each template.
const TEMPLATES: [(&str, &str); 11] = [
    (
        "base.html",
        include_str!("../../../reports/templates/base.html"),
    ),
    (
        "macros.html",
        include_str!("../../../reports/templates/macros.html"),
    ),
    (
        "index.html",
        include_str!("../../../reports/templates/index.html"),
    ),
    (
        "locale.html",
        include_str!("../../../reports/templates/locale.html"),
    ),
    (
        "findings.html",
        include_str!("../../../reports/templates/findings.html"),
    ),
    (
        "places.html",
        include_str!("../../../reports/templates/places.html"),
    ),
    (
        "entries.html",
        include_str!("../../../reports/templates/entries.html"),
    ),
    (
        "transcript.html",
        include_str!("../../../reports/templates/transcript.html"),
    ),
    (
        "transcripts.html",
        include_str!("../../../reports/templates/transcripts.html"),
    ),
    (
        "pages.html",
        include_str!("../../../reports/templates/pages.html"),
    ),
    (
        "strings.html",
        include_str!("../../../reports/templates/strings.html"),
    ),
];

/// Renders templates in one language.
pub(super) struct Renderer {
    environment: Environment<'static>,
}

impl Renderer {
    pub(super) fn new(speech: &Speech) -> Result<Self, ReportError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let layout = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build();
        environment.set_syntax(layout.unwrap_or_default());
        environment.set_formatter(|out, state, value| match value.as_str() {
            // Escaping keeps page text from becoming markup, this keeps it from acting unseen.
            Some(text) if !value.is_safe() => {
                escape_formatter(out, state, &Value::from(visible(text)))
            }
            _ => escape_formatter(out, state, value),
        });
        let lang = speech.lang;
        let speech = speech.clone();
        environment.add_function("t", move |key: &str, args: Kwargs| say(&speech, key, &args));
        environment.add_function("own_name", own_name);
        environment.add_function("lang_of", lang_of);
        environment.add_function("marked", move |text: &str| marked(text, lang));
        environment.add_function("whole", move |text: &str| whole(text, lang));
        for (name, source) in TEMPLATES {
            environment
                .add_template(name, source)
                .map_err(|error| broken(name, error))?;
        }
        Ok(Self { environment })
    }

    /// Renders `template` to `path`.
    pub(super) fn write(
        &self,
        output: &Output<'_>,
        path: &str,
        template: &'static str,
        view: impl Serialize,
    ) -> Result<(), ReportError> {
        let rendered = self
            .environment
            .get_template(template)
            .and_then(|found| found.render(Serde(view)))
            .map_err(|error| broken(template, error))?;
        output.write(path, rendered.as_bytes())
    }
}

fn say(speech: &Speech, key: &str, args: &Kwargs) -> Result<String, Error> {
    let mut values = Vec::new();
    for name in args.args() {
        let value: Value = args.get(name)?;
        let value = match value.kind() {
            ValueKind::Number => NoteValue::Number(f64::try_from(value)?),
            _ => NoteValue::Text(value.to_string()),
        };
        values.push((name, value));
    }
    Ok(speech.say(key, &values))
}

/// What a locale's language calls itself: `español` for `es`, and the tag where that is not known.
fn own_name(tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or(tag);
    let named = crate::language::own_name(language);
    match named.split_once(" (") {
        Some((name, _)) => name.to_owned(),
        None => tag.to_owned(),
    }
}

fn broken(name: &'static str, source: Error) -> ReportError {
    ReportError::Template {
        name,
        source: Box::new(source),
    }
}
