//! Where reports are written.

use std::fs;

use evenhand::report::{Context, Format, Output, RulesGuide, Terminal, file_name};

use super::sample::{context, sample, write};

fn output(folder: &std::path::Path) -> Result<Output<'static>, String> {
    Output::create(folder, Terminal::new(std::io::sink(), 80, false))
        .map_err(|error| error.to_string())
}

#[test]
fn nothing_is_written_outside_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let out = output(&folder.path().join("out")).unwrap();
    for path in [
        "../x",
        "/etc/x",
        "a/../../x",
        "a//x",
        "",
        ".",
        "..",
        ".hidden",
        "a/.hidden/x",
        "a\\x",
        "a\0b",
        "é.png",
        "C:/x",
    ] {
        assert!(out.write(path, b"x").is_err(), "{path:?}");
    }
    out.write("fr/index.html", b"x").unwrap();
    let names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name())
        .collect();
    assert_eq!(names, ["out"]);
}

#[cfg(unix)]
#[test]
fn links_in_the_folder_are_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let (root, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
    let out = output(&root).unwrap();
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("precious"), "precious").unwrap();
    symlink(&elsewhere, root.join("fr")).unwrap();
    let error = out.write("fr/index.html", b"x").unwrap_err().to_string();
    assert!(
        error.contains("symbolic link") && error.contains("--out"),
        "{error}"
    );
    symlink(elsewhere.join("precious"), root.join("results.json")).unwrap();
    out.write("results.json", b"new").unwrap();
    assert_eq!(
        fs::read_to_string(elsewhere.join("precious")).unwrap(),
        "precious"
    );
    assert_eq!(
        fs::read_to_string(root.join("results.json")).unwrap(),
        "new"
    );
}

#[test]
fn a_file_that_is_not_finished_does_not_replace_the_old_one() {
    use std::io::Write;
    let folder = tempfile::tempdir().unwrap();
    let out = output(folder.path()).unwrap();
    out.write("a.json", b"old").unwrap();
    let mut file = out.file("a.json").unwrap();
    file.write_all(b"half").unwrap();
    drop(file);
    assert_eq!(
        fs::read_to_string(folder.path().join("a.json")).unwrap(),
        "old"
    );
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left behind"
    );
}

#[test]
fn a_folder_that_cannot_be_made_is_named_with_the_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        let error = output(&path).unwrap_err();
        assert!(error.contains("file") && error.contains("--out"), "{error}");
    }
}

#[test]
fn any_text_becomes_a_name() {
    assert_eq!(
        file_name("https://example.gov/es/help?q=1"),
        "https-example.gov-es-help-q-1"
    );
    for text in [
        "",
        "..",
        "../..",
        "...",
        "\0",
        "日本語",
        "/",
        "-",
        "CON/../x",
    ] {
        let name = file_name(text);
        let folder = tempfile::tempdir().unwrap();
        output(folder.path()).unwrap().write(&name, b"x").unwrap();
        assert!(
            folder.path().join(&name).is_file(),
            "{text:?} became {name:?}"
        );
    }
    assert!(file_name(&"x".repeat(10_000)).len() < 100);
}

#[test]
fn formats_are_read_and_unknown_ones_name_the_known() {
    assert_eq!(
        Format::list(" json, terminal,json").unwrap(),
        [Format::Terminal, Format::Json]
    );
    for (text, bad) in [
        ("json,xml", "“xml”"),
        ("JSON", "“JSON”"),
        ("", "no report format"),
        (" , ", "no report format"),
    ] {
        let error = Format::list(text).unwrap_err().to_string();
        assert!(error.contains(bad), "{error}");
        for format in Format::all() {
            assert!(error.contains(format.name()), "{error}");
        }
    }
}

#[test]
fn the_default_formats_write_what_is_promised() {
    let folder = tempfile::tempdir().unwrap();
    let stale = folder.path().join("fr/missing.ftl");
    fs::create_dir(folder.path().join("fr")).unwrap();
    fs::write(&stale, "of an earlier run").unwrap();
    let text = write(
        &sample(),
        &[],
        "terminal,html,json",
        None,
        folder.path(),
        100,
    );
    for path in [
        "index.html",
        "results.json",
        "axe.json",
        "en/index.html",
        "es/index.html",
        "fr/index.html",
        "zh/index.html",
        "zh/missing.ftl",
    ] {
        assert!(folder.path().join(path).is_file(), "{path}");
    }
    assert!(!stale.exists(), "French lacks nothing any more");
    assert!(text.contains(&folder.path().join("index.html").display().to_string()));
}

#[test]
fn the_rule_list_explains_each_rule() {
    let context = context(None);
    for width in [80, 120] {
        let terminal = Terminal::new(std::io::sink(), width, false);
        let list = guide(&context, "es", &terminal).list();
        for rule in context.rules.rules() {
            assert!(list.contains(rule.id()), "{}", rule.id());
            for lang in ["en", "zh"] {
                let text = guide(&context, lang, &terminal).explain(rule);
                let title = context
                    .messages
                    .text(lang, &format!("{}.title", rule.id()), &[]);
                let flat = |text: &str| text.split_whitespace().collect::<String>();
                assert!(flat(&text).contains(&flat(&title)), "{text}");
                assert!(!text.contains("report-"), "a text is missing: {text}");
            }
        }
    }
}

fn guide<'a>(context: &'a Context, lang: &str, terminal: &'a Terminal<'a>) -> RulesGuide<'a> {
    RulesGuide::new(
        &context.rules,
        &context.standards,
        &context.messages,
        lang,
        terminal,
    )
}

#[test]
fn coverage_names_every_requirement_and_the_rules_behind_it() {
    let context = context(None);
    let terminal = Terminal::new(std::io::sink(), 160, false);
    let coverage = guide(&context, "en", &terminal).coverage();
    let line = |id: &str| {
        let begins = |line: &&str| line.trim_start().starts_with(&format!("{id} "));
        coverage.lines().find(begins).unwrap_or_default().to_owned()
    };
    let tests = context.standards.trusted_tester.keys();
    for id in tests {
        assert!(!line(id).is_empty(), "{id} has no line:\n{coverage}");
    }
    // Language of the page: html-has-lang decides it.
    assert!(line("3.1.1").contains("automatic"), "{}", line("3.1.1"));
    assert!(line("11.A").contains("automatic"), "{}", line("11.A"));
    // AAA and what WCAG 2.2 has dropped are no part of it.
    assert!(line("4.1.1").is_empty() && line("1.4.6").is_empty());
    let act = guide(&context, "zh", &terminal).act_rules();
    for id in context.standards.act_rules.keys() {
        assert!(act.contains(id), "{id}");
    }
}
