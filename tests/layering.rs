//! The order of the stages, the places that may know a browser, and the size of modules, held in
//! the source text.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its input has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The stages: a module imports those before it.
const STAGES: &[&str] = &[
    "serve",
    "target",
    "crawl",
    "render",
    "snapshot",
    "semantics",
    "linked",
    "rule",
    "check",
    "catalog",
    "translation",
    "between",
    "finding",
    "report",
];
/// Usable by every stage, and using no stage.
const COMMON: &[&str] = &["locale", "config", "standards", "exit_code", "language"];
/// What puts the stages together.
const ORCHESTRATORS: &[&str] = &["lib", "main", "cli", "run"];
/// Lines of code in a module: without comments, blank lines and unit tests.
const MAX_LINES: usize = 400;
/// Modules that are longer, and why.
const LONG: &[(&str, &str)] = &[(
    "src/semantics/role_table.rs",
    "one table: the roles of WAI-ARIA with their properties",
)];

/// A source file without comments.
struct Source {
    path: String,
    /// The top module it is in.
    module: String,
    /// Levels below the crate root.
    depth: usize,
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    rust_files(&root.join("src"), &mut files);
    files.sort();
    assert!(
        files.len() > 20,
        "the sources are not where they are expected"
    );
    files.iter().map(|file| source(root, file)).collect()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn source(root: &Path, file: &Path) -> Source {
    let path = file
        .strip_prefix(root)
        .unwrap()
        .to_str()
        .unwrap()
        .replace('\\', "/");
    let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').skip(1).collect();
    let depth = parts.len() - usize::from(parts.last() == Some(&"mod"));
    let text = fs::read_to_string(file).unwrap();
    let code: Vec<&str> = text.lines().map(without_comment).collect();
    Source {
        module: parts[0].to_owned(),
        depth,
        code: code.join("\n"),
        path,
    }
}

/// Cuts `// …`, but not the `//` of an address in a string.
fn without_comment(line: &str) -> &str {
    let mut from = 0;
    while let Some(at) = line[from..].find("//").map(|at| at + from) {
        if !line[..at].ends_with(':') {
            return &line[..at];
        }
        from = at + 2;
    }
    line
}

/// The top modules that the code names as `crate::NAME` or `crate::{NAME…, NAME…}`.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => found.extend(top_names(group)),
            None => found.push(name(rest)),
        }
    }
    found.retain(|name| name.starts_with(|c: char| c.is_lowercase()));
    found
}

/// The first name of each path in a group, up to its closing brace.
fn top_names(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut names) = (0_i32, 0, Vec::new());
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.push(name(group[start..at].trim()));
                start = at + 1;
            }
            _ => {}
        }
        if character == '}' && depth == 0 && start == at + 1 {
            break;
        }
    }
    names
}

fn name(path: &str) -> String {
    path.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

/// Why a module may not use another, if it may not.
fn objection(from: &str, to: &str) -> Option<String> {
    if from == to || ORCHESTRATORS.contains(&from) {
        return None;
    }
    if COMMON.contains(&to) {
        return None;
    }
    let place = |name: &str| STAGES.iter().position(|stage| *stage == name);
    match (place(from), place(to)) {
        (Some(own), Some(other)) if other < own => None,
        (Some(_), Some(_)) => Some(format!("{to} comes after {from}")),
        (None, _) if COMMON.contains(&from) => {
            Some(format!("{from} is used by all stages and uses none"))
        }
        (None, _) => Some(format!(
            "{from} is in no list of tests/layering.rs: give it a place"
        )),
        (_, None) => Some(format!("{to} puts the stages together: no stage uses it")),
    }
}

/// Reports all problems at once.
fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn imports_go_one_way() {
    let mut problems = Vec::new();
    for source in sources() {
        for used in imports(&source.code) {
            if let Some(why) = objection(&source.module, &used) {
                problems.push(format!("{}: crate::{used}: {why}", source.path));
            }
        }
    }
    assert_none(&problems);
}

/// `super::super::…` could reach another stage unseen.
#[test]
fn other_stages_are_named_from_the_root() {
    let mut problems = Vec::new();
    for source in sources() {
        let inline = usize::from(source.code.contains("mod tests {"));
        let chain = "super::".repeat(source.depth + inline);
        if source.depth > 0 && source.module != "lib" && source.code.contains(&chain) {
            problems.push(format!(
                "{}: {chain} leaves its stage: write crate::",
                source.path
            ));
        }
    }
    assert_none(&problems);
}

#[test]
fn only_render_knows_the_browser() {
    const DOMAINS: &[&str] = &[
        "Accessibility",
        "Browser",
        "CSS",
        "DOM",
        "DOMSnapshot",
        "Emulation",
        "Fetch",
        "Input",
        "Inspector",
        "Log",
        "Network",
        "Overlay",
        "Page",
        "Performance",
        "Runtime",
        "Security",
        "Target",
    ];
    let mut problems = Vec::new();
    for source in sources().iter().filter(|source| source.module != "render") {
        for library in ["headless_chrome", "tungstenite"] {
            if source.code.contains(library) {
                problems.push(format!("{}: names {library}", source.path));
            }
        }
        for domain in DOMAINS {
            let method = format!("\"{domain}.");
            let mut uses = source
                .code
                .match_indices(&method)
                .map(|(at, _)| &source.code[at + method.len()..]);
            if uses.any(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase())) {
                problems.push(format!(
                    "{}: names a DevTools method of {domain}",
                    source.path
                ));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn modules_stay_readable() {
    let mut problems = Vec::new();
    for source in sources() {
        let is_test = source.path.contains("/tests/") || source.path.ends_with("tests.rs");
        let code = source
            .code
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim().is_empty()).count();
        let is_listed = LONG.iter().any(|(path, _)| *path == source.path);
        if lines > MAX_LINES && !is_listed && !is_test {
            problems.push(format!("{}: {lines} lines: split it by topic", source.path));
        }
        if lines <= MAX_LINES && is_listed {
            problems.push(format!(
                "{}: is short enough to leave the list",
                source.path
            ));
        }
    }
    for (path, _) in LONG {
        if !Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file() {
            problems.push(format!("{path}: is listed as long but is not there"));
        }
    }
    assert_none(&problems);
}

#[test]
fn the_reader_of_imports_sees_what_it_must() {
    let code = "use crate::rule::Rule; use crate::{finding::{A, b::C}, report, self as x};\nlet x: crate::Error = \
                crate::semantics::f(); xcrate::no; pub(crate) fn f() {} // crate::cli";
    let code: Vec<&str> = code.lines().map(without_comment).collect();
    assert_eq!(
        imports(&code.join("\n")),
        ["rule", "finding", "report", "self", "semantics"]
    );
    assert_eq!(without_comment("\"https://a\" // b"), "\"https://a\" ");
    assert!(objection("snapshot", "semantics").is_some());
    assert!(objection("snapshot", "render").is_none());
    assert!(objection("snapshot", "run").is_some());
    assert!(objection("locale", "snapshot").is_some());
    assert!(objection("report", "config").is_none());
    assert!(objection("new", "config").is_none());
    assert!(objection("new", "crawl").is_some());
    assert!(objection("run", "report").is_none());
}
