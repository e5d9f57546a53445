//! A file uses only layers below its own, or its own folder. The layers are those of the table in `src/lib.rs`.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Reads the layers out of the table: `| 1 | [`codec`], [`detect`] | … |`.
fn layers() -> BTreeMap<String, u32> {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let mut layers = BTreeMap::new();
    for line in lib.lines() {
        let mut cells = line.trim_start_matches("//!").split('|').map(str::trim).skip(1);
        let (Some(number), Some(modules)) = (cells.next(), cells.next()) else { continue };
        let Ok(number) = number.parse() else { continue };
        for module in modules.split(',') {
            layers.insert(module.trim().trim_matches(['[', ']', '`']).to_owned(), number);
        }
    }
    layers
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The text without line comments and the tests in it, which come last in a file. (`mod tests;` only names a file.)
fn code(text: &str) -> String {
    let tests = text
        .match_indices("#[cfg(test)]\nmod ")
        .find(|(at, _)| text[*at..].lines().nth(1).is_some_and(|line| line.ends_with('{')));
    let text = tests.map_or(text, |(at, _)| &text[..at]);
    text.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

/// The top-level modules that a source text names by `crate::` or by `super::` out of its folder.
fn used(code: &str) -> Vec<String> {
    let mut modules = Vec::new();
    let name = |text: &str| -> String {
        text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
    };
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => modules.push(name(rest)),
            Some(group) => {
                // The first names of `crate::{a::B, c::{D, E}}`.
                let mut depth = 0;
                let mut item = String::new();
                for c in group.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => modules.push(name(std::mem::take(&mut item).trim())),
                        _ => {}
                    }
                    if c != ',' || depth > 0 {
                        item.push(c);
                    }
                }
                modules.push(name(item.trim()));
            }
        }
    }
    modules.retain(|module| !module.is_empty());
    modules
}

#[test]
fn files_use_only_layers_below_their_own() {
    let layers = layers();
    assert!(layers.len() >= 15, "the table in src/lib.rs was not understood: {layers:?}");
    assert_eq!(layers.get("input"), Some(&2));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut wrong = Vec::new();
    for file in files {
        let relative = file.strip_prefix(&root).unwrap();
        let first = relative.components().next().unwrap().as_os_str().to_str().unwrap();
        let own = first.trim_end_matches(".rs");
        if own == "lib" || own == "main" {
            continue;
        }
        let Some(&layer) = layers.get(own) else {
            wrong.push(format!("{} is in no layer of the table in src/lib.rs", relative.display()));
            continue;
        };
        for module in used(&code(&fs::read_to_string(&file).unwrap())) {
            match layers.get(&module) {
                // Names that the crate root re-exports stand for a user of the library, not for a layer.
                None => wrong.push(format!(
                    "{} uses crate::{module}, which is no layer",
                    relative.display()
                )),
                Some(&other)
                    if module != own && (other > layer || (other == layer && layer > 0)) =>
                {
                    wrong.push(format!(
                        "{} (layer {layer}) uses {module} (layer {other})",
                        relative.display()
                    ));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_of_the_crate_is_in_a_layer() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let layers = layers();
    for line in lib.lines() {
        if let Some(module) = line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod ")) {
            let module = module.trim_end_matches(';');
            assert!(layers.contains_key(module), "{module} is missing in the table");
        }
    }
}

#[test]
fn the_reader_of_sources_finds_what_is_used() {
    assert_eq!(used("use crate::{a::B, c::{D, E}, f};"), ["a", "c", "f"]);
    assert_eq!(used("let x = crate::key::Key::new(); mycrate::no; $crate::no"), ["key"]);
    assert_eq!(code("a // crate::b\n#[cfg(test)]\nmod tests {\n crate::c }"), "a ");
    let named = "#[cfg(test)]\nmod golden;\nuse crate::d;\n#[cfg(test)]\nmod tests {\ncrate::c }";
    assert_eq!(used(&code(named)), ["d"]);
}
