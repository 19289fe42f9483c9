//! Finds the rules, checks, matchers and message catalogs, so that adding one is adding a file.
//!
//! Writes three files to `OUT_DIR`, included by `src/check/mod.rs` and `src/rule/messages.rs`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    for watched in ["build.rs", "rules", "src/check"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    fs::write(out.join("checks.rs"), checks(&root)?)?;
    fs::write(out.join("messages.rs"), messages(&root)?)
}

/// A module per file of `src/check/AREA/`, and the lists of checks, matchers and descriptors.
fn checks(root: &Path) -> io::Result<String> {
    let (mut modules, mut checks, mut matchers) = (String::new(), String::new(), String::new());
    for area in entries(&root.join("src/check"))?
        .into_iter()
        .filter(|path| path.is_dir())
    {
        let area_name = stem(&area);
        if area_name == "shared" {
            continue;
        }
        writes(&mut modules, &format!("mod {area_name} {{"));
        for file in entries(&area)?
            .into_iter()
            .filter(|path| has_extension(path, "rs"))
        {
            let name = stem(&file);
            writes(
                &mut modules,
                &format!(
                    "#[path = {:?}] pub(super) mod {name};",
                    file.display().to_string()
                ),
            );
            if area_name == "matches" {
                writes(&mut matchers, &format!("&matches::{name}::MATCHER,"));
            } else {
                writes(&mut checks, &format!("&{area_name}::{name}::CHECK,"));
            }
        }
        writes(&mut modules, "}");
    }
    let mut descriptors = String::new();
    for area in ["accessibility", "translation"] {
        for file in entries(&root.join("rules").join(area))?
            .into_iter()
            .filter(|path| has_extension(path, "json"))
        {
            let name = file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            writes(
                &mut descriptors,
                &format!(
                    "(\"rules/{area}/{name}\", include_str!({:?})),",
                    file.display().to_string()
                ),
            );
        }
    }
    Ok(format!(
        "{modules}\nconst CHECKS: &[&crate::rule::Check] = &[{checks}];\n\
         const MATCHERS: &[&crate::rule::Matcher] = &[{matchers}];\n\
         const DESCRIPTORS: &[(&str, &str)] = &[{descriptors}];\n"
    ))
}

/// Path, locale and text of each `rules/messages/LOCALE/*.ftl`.
fn messages(root: &Path) -> io::Result<String> {
    let mut catalogs = String::new();
    for locale in entries(&root.join("rules/messages"))?
        .into_iter()
        .filter(|path| path.is_dir())
    {
        for file in entries(&locale)?
            .into_iter()
            .filter(|path| has_extension(path, "ftl"))
        {
            let place = format!("rules/messages/{}/{}.ftl", stem(&locale), stem(&file));
            let text = file.display().to_string();
            writes(
                &mut catalogs,
                &format!("({place:?}, {:?}, include_str!({text:?})),", stem(&locale)),
            );
        }
    }
    Ok(format!(
        "const CATALOGS: &[(&str, &str, &str)] = &[{catalogs}];\n"
    ))
}

/// Sorted, so that builds are alike everywhere. A folder that is not there has no entries.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

fn writes(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{line}");
}
