//! README.md: its commands are run, their output is compared, its table of transformers is that of the registry.
//!
//! `README_UPDATE=1 cargo test --test readme` writes outputs and table anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use dumpscrub::mapping::Code;
use dumpscrub::transform::Uniqueness;
use dumpscrub::transform::registry::TRANSFORMERS;

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// A folder with `testdata` in it, in which bash finds the command.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
        std::os::unix::fs::symlink(testdata, folder.path().join("testdata")).unwrap();
        Self(folder)
    }

    fn bash(&self, script: &str) -> Output {
        let binary = Path::new(env!("CARGO_BIN_EXE_dumpscrub")).parent().unwrap();
        let mut paths = vec![binary.to_owned()];
        paths.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap()));
        Command::new("bash")
            .args(["-euo", "pipefail", "-c", script])
            .current_dir(self.0.path())
            .env("PATH", std::env::join_paths(paths).unwrap())
            .env_remove("DUMPSCRUB_KEY")
            .output()
            .unwrap()
    }
}

/// A marked block: the marker, and the text of the code block behind it.
struct Block {
    marker: String,
    text: String,
    /// The place of what the next block, marked `text`, holds.
    output: Option<std::ops::Range<usize>>,
}

/// The blocks behind markers `<!-- … -->` that stand alone on the line before a code block.
fn blocks(readme: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (place, _) in readme.match_indices("<!-- ") {
        let rest = &readme[place..];
        let (marker, behind) = rest["<!-- ".len()..].split_once(" -->\n").unwrap();
        let Some(behind) = behind.strip_prefix("```") else { continue };
        let (_, body) = behind.split_once('\n').unwrap();
        let (text, after) = body.split_once("```\n").unwrap();
        let output = after.strip_prefix("\n```text\n").map(|output| {
            let start = readme.len() - output.len();
            start..start + output.find("```\n").unwrap()
        });
        blocks.push(Block { marker: marker.to_owned(), text: text.to_owned(), output });
    }
    blocks
}

#[test]
fn the_first_command_shows_rows_before_and_after() {
    let readme = fs::read_to_string(path()).unwrap();
    let blocks = blocks(&readme);
    let first = blocks.iter().find(|block| block.marker == "first").unwrap();
    assert_eq!(first.text.lines().count(), 1, "one line to copy");
    let script = first.text.replace("cargo run --release --locked --", "dumpscrub");
    assert!(script.starts_with("dumpscrub sanitize testdata/shop.sql "));
    let output = Desk::new().bash(&script);
    assert!(output.status.success(), "{}", support::stderr(&output));
    let shown = String::from_utf8(output.stdout).unwrap();
    let (before, after) = shown.trim().split_once("\n\n").unwrap();
    let (told_before, told_after) =
        readme[first.output.clone().unwrap()].trim().split_once("\n\n").unwrap();
    assert_eq!(before, told_before);
    // The key is thrown away, so the values of each run are others.
    assert_ne!(after, told_after);
    for (line, told) in after.lines().zip(told_after.lines()) {
        assert_eq!(line.split('\t').count(), told.split('\t').count());
        assert!(line.contains("@example.com\t"), "{line}");
    }
    assert_eq!(after.lines().count(), 3);
}

#[test]
fn commands_do_what_is_told() {
    let mut readme = fs::read_to_string(path()).unwrap();
    let desk = Desk::new();
    let mut wrong = Vec::new();
    let mut run = 0;
    for block in blocks(&readme) {
        if let Some(name) = block.marker.strip_prefix("file: ") {
            fs::write(desk.0.path().join(name), &block.text).unwrap();
        }
    }
    let mut results = Vec::new();
    for block in blocks(&readme) {
        let Some(options) = block.marker.strip_prefix("tested") else { continue };
        let output = desk.bash(&format!("exec 2>&1\n{}", block.text));
        let told: i32 = options
            .split("exit ")
            .nth(1)
            .map_or(0, |status| status.trim_end_matches(", varies").parse().unwrap());
        let shown = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(told), "{}: {shown}", block.text);
        if block.text.starts_with("dumpscrub keygen ") {
            // From here on with a key that is the same every time.
            fs::write(desk.0.path().join("staging.key"), support::KEY).unwrap();
        }
        run += 1;
        if !options.contains("varies") {
            results.push((block, shown));
        }
    }
    // From the end, so that places stay true while outputs are written anew.
    for (block, shown) in results.into_iter().rev() {
        let place = block.output.unwrap();
        if timeless(&readme[place.clone()]) != timeless(&shown) {
            wrong.push(format!("{}\n{shown}", block.text));
            readme.replace_range(place, &shown);
        }
    }
    assert!(run >= 6, "the README's commands are marked <!-- tested -->");
    settle(&readme, &wrong);
}

#[test]
fn the_table_of_transformers_is_the_registry() {
    let mut readme = fs::read_to_string(path()).unwrap();
    let mut table = String::from(
        "| transformer | technique | distinct values | what it does |\n| --- | --- | --- | --- |\n",
    );
    for transformer in TRANSFORMERS {
        let uniqueness = match transformer.uniqueness() {
            Uniqueness::Preserved => "preserved".to_owned(),
            Uniqueness::Probable { bits } => format!("probable, {bits:.0} bits"),
            Uniqueness::Lossy => "lossy".to_owned(),
        };
        let _ = writeln!(
            table,
            "| `{}` | {} | {uniqueness} | {} |",
            transformer.name(),
            transformer.technique().word(),
            transformer.summary().replace('|', "\\|")
        );
    }
    let start = readme.find("<!-- transformers -->\n").unwrap() + "<!-- transformers -->\n".len();
    let end = readme.find("<!-- end of transformers -->").unwrap();
    let mut wrong = Vec::new();
    if readme[start..end] != table {
        wrong.push("the table of transformers".to_owned());
        readme.replace_range(start..end, &table);
    }
    settle(&readme, &wrong);
}

#[test]
fn the_table_of_findings_is_that_of_the_codes() {
    let mut readme = fs::read_to_string(path()).unwrap();
    let mut table = String::from("| code | what it is |\n| --- | --- |\n");
    for code in Code::ALL {
        let _ = writeln!(table, "| `{}` | {} |", code.name(), code.summary());
    }
    let start = readme.find("<!-- codes -->\n").unwrap() + "<!-- codes -->\n".len();
    let end = readme.find("<!-- end of codes -->").unwrap();
    let mut wrong = Vec::new();
    if readme[start..end] != table {
        wrong.push("the table of findings".to_owned());
        readme.replace_range(start..end, &table);
    }
    settle(&readme, &wrong);
}

fn timeless(text: &str) -> String {
    text.lines().map(|line| support::timeless(line) + "\n").collect()
}

/// Writes the README anew where that is asked for, else fails if anything is wrong.
#[track_caller]
fn settle(readme: &str, wrong: &[String]) {
    if std::env::var_os("README_UPDATE").is_some() {
        fs::write(path(), readme).unwrap();
    } else {
        assert!(wrong.is_empty(), "README.md tells otherwise:\n{}", wrong.join("\n"));
    }
}
