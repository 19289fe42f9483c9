//! What others run evenhand with: the GitHub Action, the GitLab template, the pre-commit hooks, the container,
//! completions, the manual page, and the help in the README.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use clap::{CommandFactory, Parser};
use evenhand::cli::Cli;
use saphyr::{LoadableYamlNode, Yaml};

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn evenhand(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.args(arguments).output().unwrap()
}

fn stdout(arguments: &[&str]) -> String {
    let output = evenhand(arguments);
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn is_valid_bash(script: &str) -> bool {
    let check = Command::new("bash").args(["-n", "-c", script]).status();
    check.unwrap().success()
}

/// The words of a shell line, quotes taken away.
fn words(line: &str) -> Vec<String> {
    let words = line.split_whitespace();
    words.map(|word| word.replace('"', "")).collect()
}

/// The script of the step of `action.yml` with this id.
fn step(id: &str) -> String {
    let yaml = text("action.yml");
    let documents = Yaml::load_from_str(&yaml).unwrap();
    let steps = documents[0]["runs"]["steps"].as_vec().unwrap();
    let step = steps
        .iter()
        .find(|step| step.as_mapping_get("id").and_then(Yaml::as_str) == Some(id));
    step.unwrap()["run"].as_str().unwrap().to_owned()
}

#[test]
fn the_action_uses_the_inputs_it_declares_and_its_scripts_are_valid() {
    let yaml = text("action.yml");
    let documents = Yaml::load_from_str(&yaml).unwrap();
    let declared = documents[0]["inputs"].as_mapping().unwrap().keys();
    let declared: BTreeSet<&str> = declared.map(|key| key.as_str().unwrap()).collect();
    let used: BTreeSet<&str> = yaml
        .split("inputs.")
        .skip(1)
        .map(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '-')
                .next()
                .unwrap()
        })
        .collect();
    assert_eq!(used, declared);
    for step in documents[0]["runs"]["steps"].as_vec().unwrap() {
        if let Some(script) = step.as_mapping_get("run").and_then(Yaml::as_str) {
            assert!(is_valid_bash(script), "{script}");
        }
    }
}

/// Runs the action's main step with an evenhand that ends with `status` and keeps its arguments.
fn run_action(status: u8, args: &str, baseline: &str) -> (Option<i32>, String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let stub = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$@\" > {}\nexit {status}\n",
        at("arguments").display()
    );
    fs::write(at("evenhand"), stub).unwrap();
    fs::set_permissions(at("evenhand"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!(
        "{}:{}",
        folder.path().display(),
        std::env::var("PATH").unwrap()
    );
    let done = Command::new("bash")
        .args(["-e", "-o", "pipefail", "-c", &step("check")])
        .current_dir(folder.path())
        .env("PATH", path)
        .env("GITHUB_OUTPUT", at("output"))
        .envs([
            ("TARGET", "public docs"),
            ("ARGS", args),
            ("FAIL_ON", "serious"),
        ])
        .envs([("BASELINE", baseline), ("OUT", "my report")])
        .status()
        .unwrap();
    let arguments = fs::read_to_string(at("arguments")).unwrap();
    let output = fs::read_to_string(at("output")).unwrap();
    (
        done.code(),
        output,
        arguments.lines().map(str::to_owned).collect(),
    )
}

#[test]
fn the_action_ends_as_evenhand_does_and_tells_the_verdict() {
    for (status, verdict) in [
        (0, "passed"),
        (1, "failed"),
        (2, "untrustworthy"),
        (101, "untrustworthy"),
    ] {
        let (code, output, _) = run_action(status, "", "");
        assert_eq!(code, Some(i32::from(status)));
        assert_eq!(output.trim(), format!("verdict={verdict}"));
    }
}

#[test]
fn the_action_calls_evenhand_with_flags_it_has_and_runs_nothing_from_its_inputs() {
    let (_, _, arguments) = run_action(0, "--catalogs l10n --locales $(touch run) *", "known.json");
    let values: Vec<&str> = arguments.iter().map(String::as_str).collect();
    assert!(
        values.contains(&"$(touch") && values.contains(&"*"),
        "{values:?}"
    );
    assert!(values.windows(2).any(|pair| pair == ["--out", "my report"]));
    assert!(
        values
            .windows(2)
            .any(|pair| pair == ["--baseline", "known.json"])
    );
    let (_, _, arguments) = run_action(0, "--catalogs l10n --locales en,es", "");
    let line = std::iter::once("evenhand".to_owned()).chain(arguments);
    Cli::try_parse_from(line).unwrap();
}

#[test]
fn the_gitlab_template_calls_evenhand_rightly_and_collects_what_it_writes() {
    let yaml = text("ci/gitlab.yml");
    let documents = Yaml::load_from_str(&yaml).unwrap();
    let job = &documents[0]["evenhand"];
    let line = job["script"][0].as_str().unwrap();
    assert!(is_valid_bash(line));
    let line = line
        .replace("$EVENHAND_TARGET", "public")
        .replace("$EVENHAND_ARGS", "");
    Cli::try_parse_from(words(&line)).unwrap();
    assert_eq!(job["allow_failure"].as_bool(), Some(false));
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("public")).unwrap();
    fs::write(
        folder.path().join("public/index.html"),
        "<!doctype html><p>Text",
    )
    .unwrap();
    let mut arguments = words(&line);
    arguments.extend(["--engine".to_owned(), "static".to_owned()]);
    let done = Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(&arguments[1..])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(1));
    for report in job["artifacts"]["reports"].as_mapping().unwrap().values() {
        let path = folder.path().join(report.as_str().unwrap());
        assert!(path.is_file(), "{}", path.display());
    }
}

#[test]
fn the_pre_commit_hooks_call_evenhand_rightly() {
    let yaml = text(".pre-commit-hooks.yaml");
    let documents = Yaml::load_from_str(&yaml).unwrap();
    for hook in documents[0].as_vec().unwrap() {
        let arguments = hook["args"].as_vec().unwrap().iter();
        let line = words(hook["entry"].as_str().unwrap())
            .into_iter()
            .chain(arguments.map(|argument| argument.as_str().unwrap().to_owned()));
        Cli::try_parse_from(line).unwrap();
        // Files are not handed over: their number would change what is checked.
        assert_eq!(hook["pass_filenames"].as_bool(), Some(false));
    }
}

#[test]
fn the_container_runs_without_rights_and_with_what_the_set_up_installs() {
    let file = text("Dockerfile");
    let last = file.rsplit("\nFROM ").next().unwrap();
    let user = last
        .lines()
        .find_map(|line| line.strip_prefix("USER "))
        .unwrap();
    assert!(user.parse::<u32>().unwrap() > 0);
    let after = last.split("USER ").nth(1).unwrap();
    assert!(after.contains("ENTRYPOINT [\"evenhand\"]"));
    assert!(!file.contains("no-sandbox"));
    let setup = text("scripts/setup.sh");
    for package in [
        "chromium-headless-shell",
        "fonts-noto-cjk",
        "fonts-liberation",
    ] {
        assert!(
            setup.contains(package) && last.contains(package),
            "{package}"
        );
    }
}

#[test]
fn completions_and_the_manual_page_know_every_flag() {
    assert!(is_valid_bash(&stdout(&["completions", "bash"])));
    let zsh = stdout(&["completions", "zsh"]);
    let manual = stdout(&["man"]).replace("\\-", "-");
    for subcommand in Cli::command().get_subcommands() {
        let name = subcommand.get_name();
        assert!(manual.contains(&name.to_uppercase()), "{name}");
        for flag in subcommand.get_opts().filter_map(clap::Arg::get_long) {
            assert!(manual.contains(&format!("--{flag}")), "{name} --{flag}");
            assert!(zsh.contains(&format!("--{flag}")), "{name} --{flag}");
        }
    }
}

#[test]
fn the_readme_shows_the_help() {
    let help = stdout(&["--help"]);
    let lines = help
        .lines()
        .map(|line| format!("    {line}").trim_end().to_owned());
    let block: Vec<String> = lines.collect();
    assert!(
        text("README.md").contains(&block.join("\n")),
        "in README.md, put:\n{}",
        block.join("\n")
    );
}
