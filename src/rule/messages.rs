//! What people read, from the Fluent catalogs under `rules/messages/<locale>/`.

use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use super::check::{Note, NoteValue};

/// The languages evenhand itself speaks. The first is the fallback.
pub const UI_LOCALES: [&str; 4] = ["en", "es", "fr", "zh"];

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A built-in catalog that does not parse: a defect of the build.
#[derive(Debug, Error)]
#[error("the built-in catalog {file} is broken: {reason}. Mend the file and build again")]
pub struct MessageError {
    file: String,
    reason: String,
}

/// The catalogs of all languages, ready to format.
pub struct Messages {
    bundles: BTreeMap<&'static str, FluentBundle<FluentResource>>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.bundles.keys()).finish()
    }
}

impl Messages {
    /// Reads the built-in catalogs.
    pub fn load() -> Result<Self, MessageError> {
        let mut bundles = BTreeMap::new();
        for locale in UI_LOCALES {
            bundles.insert(locale, bundle(locale)?);
        }
        Ok(Self { bundles })
    }

    /// A locale that lacks this message (`id` or `id.attribute`), if any does.
    pub fn locale_without(&self, key: &str) -> Option<&'static str> {
        UI_LOCALES
            .into_iter()
            .find(|locale| self.pattern(locale, key).is_none())
    }

    /// The text of `id` or `id.attribute` in the language nearest to `lang`, in English where that
    /// language lacks it, else the key itself.
    pub fn text(&self, lang: &str, key: &str, args: &[(&str, NoteValue)]) -> String {
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent_args.set((*name).to_owned(), fluent_value(value));
        }
        self.format(lang, key, &fluent_args)
    }

    /// A note's text.
    pub fn note(&self, lang: &str, note: &Note) -> String {
        let mut fluent_args = FluentArgs::with_capacity(note.args.len());
        for (name, value) in &note.args {
            fluent_args.set(name.clone(), fluent_value(value));
        }
        self.format(lang, &note.message, &fluent_args)
    }

    fn format(&self, lang: &str, key: &str, args: &FluentArgs<'_>) -> String {
        for locale in [ui_locale(lang), UI_LOCALES[0]] {
            if let (Some(bundle), Some(pattern)) =
                (self.bundles.get(locale), self.pattern(locale, key))
            {
                let mut errors = Vec::new();
                return bundle
                    .format_pattern(pattern, Some(args), &mut errors)
                    .into_owned();
            }
        }
        key.to_owned()
    }

    fn pattern(&self, locale: &str, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundles.get(locale)?.get_message(id)?;
        match attribute {
            Some(name) => message
                .get_attribute(name)
                .map(|attribute| attribute.value()),
            None => message.value(),
        }
    }
}

/// The language of [`UI_LOCALES`] that serves a reader of `lang`.
pub fn ui_locale(lang: &str) -> &'static str {
    let language = lang.split(['-', '_']).next().unwrap_or("");
    UI_LOCALES
        .into_iter()
        .find(|locale| locale.eq_ignore_ascii_case(language))
        .unwrap_or(UI_LOCALES[0])
}

fn fluent_value(value: &NoteValue) -> FluentValue<'static> {
    match value {
        NoteValue::Number(number) => FluentValue::from(*number),
        NoteValue::Text(text) => FluentValue::from(text.clone()),
    }
}

fn bundle(locale: &'static str) -> Result<FluentBundle<FluentResource>, MessageError> {
    let tag: LanguageIdentifier = locale.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Arguments are quoted by the reports' own escaping; isolation marks would end up in JSON.
    bundle.set_use_isolating(false);
    for (file, text) in CATALOGS
        .iter()
        .filter(|(_, of, _)| *of == locale)
        .map(|(file, _, text)| (file, text))
    {
        let broken = |reason: String| MessageError {
            file: (*file).to_owned(),
            reason,
        };
        let resource = FluentResource::try_new((*text).to_owned())
            .map_err(|(_, errors)| broken(format!("{errors:?}")))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| broken(format!("{errors:?}")))?;
    }
    Ok(bundle)
}
