//! Renders `sample-site/` from its templates and Fluent catalogs: `cargo run --example build_sample_site`.
//!
//! A message that a locale lacks is shown in the source locale, as a Fluent site does at run time; one that no
//! locale has is shown as its key.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use anyhow::{Context as _, Result};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, State, UndefinedBehavior, Value, context};
use unic_langid::LanguageIdentifier;

/// The locale whose messages stand in for missing ones.
const SOURCE: &str = "en";

/// Each locale with its name in its own language, in the order of the language switcher.
const LOCALES: [(&str, &str); 4] = [
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("zh", "中文"),
];

/// Each page (also its template's name) with the prefix of its title and description messages. What only some
/// locales have is in [`PUBLISHED`].
const PAGES: [(&str, &str); 12] = [
    ("index", "home"),
    ("sign-in", "sign-in"),
    ("create-account", "create"),
    ("verify-document", "document"),
    ("verify-address", "address"),
    ("help", "help"),
    ("contact", "contact"),
    ("accessibility", "accessibility"),
    ("session", "session"),
    ("receipt", "receipt"),
    ("letters", "letters"),
    ("fax", "fax"),
];

/// The locales of pages that are not in all of them.
const PUBLISHED: [(&str, &[&str]); 2] = [("letters", &["en", "es", "fr"]), ("fax", &["es"])];

type Bundle = FluentBundle<FluentResource>;
type Bundles = BTreeMap<&'static str, Bundle>;

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-site");
    let pages = render_site(&root)?;
    for (path, html) in &pages {
        let file = root.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, html).with_context(|| format!("cannot write {}", file.display()))?;
    }
    writeln!(
        std::io::stderr(),
        "{} pages written to {}",
        pages.len(),
        root.display()
    )?;
    Ok(())
}

/// Every page of the site at `root`, by its path relative to `root`. Nothing is written.
///
/// # Errors
///
/// A template or catalog that cannot be read, or a template that does not render.
pub(crate) fn render_site(root: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let environment = environment(root)?;
    let mut pages = BTreeMap::new();
    let chooser = environment.get_template("chooser.html.jinja")?;
    let context =
        context! { locale => SOURCE, locales => alternates("index", |_| "/index.html".to_owned()) };
    pages.insert(PathBuf::from("index.html"), chooser.render(context)?);
    for (locale, _) in LOCALES {
        for (page, prefix) in PAGES {
            if !is_published(page, locale) {
                continue;
            }
            let html = render_page(
                &environment,
                &format!("{page}.html.jinja"),
                locale,
                page,
                prefix,
                &|code| format!("/{code}/{page}.html"),
            )?;
            pages.insert(PathBuf::from(format!("{locale}/{page}.html")), html);
        }
        let html = render_page(
            &environment,
            "map.html.jinja",
            locale,
            "office-map",
            "map",
            &|code| format!("/embed/office-map-{code}.html"),
        )?;
        pages.insert(
            PathBuf::from(format!("embed/office-map-{locale}.html")),
            html,
        );
    }
    Ok(pages)
}

fn render_page(
    environment: &Environment<'_>,
    template: &str,
    locale: &str,
    page: &str,
    prefix: &str,
    path_in: &dyn Fn(&str) -> String,
) -> Result<String> {
    // The language choice at the root serves people for whom no locale is known.
    let default_path = if page == "index" {
        "/index.html".to_owned()
    } else if is_published(page, SOURCE) {
        path_in(SOURCE)
    } else {
        path_in(locale)
    };
    let context = context! {
        locale,
        page,
        prefix,
        at => format!("{locale}/{page}"),
        home => Value::from_safe_string(format!("/{locale}/")),
        path => Value::from_safe_string(path_in(locale)),
        default_path => Value::from_safe_string(default_path),
        locales => alternates(page, path_in),
    };
    environment
        .get_template(template)?
        .render(context)
        .with_context(|| format!("cannot render {locale}/{page}"))
}

fn is_published(page: &str, locale: &str) -> bool {
    let only = PUBLISHED.iter().find(|(name, _)| *name == page);
    only.is_none_or(|(_, locales)| locales.contains(&locale))
}

/// Code, own name and path of a page in every locale that has it.
fn alternates(page: &str, path_in: impl Fn(&str) -> String) -> Vec<Value> {
    LOCALES
        .into_iter()
        .filter(|(code, _)| is_published(page, code))
        .map(|(code, name)| context! { code, name, path => Value::from_safe_string(path_in(code)) })
        .collect()
}

/// Templates of `root`, with `t(key, …)` for a message in the page's locale and `t_in(locale, key)` for another's.
fn environment(root: &Path) -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build()?,
    );
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    for file in files_with_extension(&root.join("templates"), "jinja")? {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        environment.add_template_owned(name, text)?;
    }
    let bundles = Arc::new(load_bundles(&root.join("l10n"))?);
    let for_page = Arc::clone(&bundles);
    environment.add_function("t", move |state: &State, key: &str, arguments: Kwargs| {
        let locale = state.lookup("locale").unwrap_or_default();
        translate(
            &for_page,
            locale.as_str().unwrap_or(SOURCE),
            key,
            &arguments,
        )
    });
    environment.add_function("t_in", move |locale: &str, key: &str, arguments: Kwargs| {
        translate(&bundles, locale, key, &arguments)
    });
    Ok(environment)
}

fn load_bundles(catalogs: &Path) -> Result<Bundles> {
    let mut bundles = Bundles::new();
    for (locale, _) in LOCALES {
        let id: LanguageIdentifier = locale
            .parse()
            .with_context(|| format!("{locale} is not a language tag"))?;
        let mut bundle = Bundle::new_concurrent(vec![id]);
        // Isolation marks help where directions mix; no locale here is written from right to left.
        bundle.set_use_isolating(false);
        for file in files_with_extension(&catalogs.join(locale), "ftl")? {
            let text = fs::read_to_string(&file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            // Faults are planted in the catalogs: what can be parsed is used, and of two equal ids the first.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            let _duplicates = bundle.add_resource(resource);
        }
        bundles.insert(locale, bundle);
    }
    Ok(bundles)
}

fn files_with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    Ok(files)
}

/// The message (or `message.attribute`) of `locale`, else of the source locale, else the key.
fn translate(
    bundles: &Bundles,
    locale: &str,
    key: &str,
    arguments: &Kwargs,
) -> Result<String, Error> {
    let mut values = FluentArgs::new();
    for name in arguments.args() {
        values.set(
            name.to_owned(),
            FluentValue::from(arguments.peek::<i64>(name)?),
        );
    }
    let found = [locale, SOURCE]
        .iter()
        .find_map(|code| format_message(bundles.get(code)?, key, &values));
    let text = found.unwrap_or_else(|| key.to_owned());
    if text.is_empty() {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            format!("{key} is empty in {locale}"),
        ));
    }
    Ok(text)
}

/// `None` where the bundle lacks the message, its value or its attribute. A placeable that cannot be resolved
/// stays visible as `{$name}`, as everywhere in Fluent.
fn format_message(bundle: &Bundle, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let (id, attribute) = key
        .split_once('.')
        .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut unresolved: Vec<FluentError> = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(arguments), &mut unresolved)
            .into_owned(),
    )
}
