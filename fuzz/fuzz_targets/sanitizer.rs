//! The whole sanitizer on any bytes: no panic, no hang; with a mapping that keeps everything, an error or the same bytes.

#![no_main]

use dumpscrub::key::Key;
use dumpscrub::pipeline::sanitizer::{InputFormat, ScanMode};
use dumpscrub::{Mapping, Sanitizer};
use libfuzzer_sys::fuzz_target;

const RULES: &str = r#"
version = 1
unlisted = "auto"
large_objects = "empty"
[defaults]
"a" = "email"
"b" = { transform = "token", on_invalid = "null" }
"c" = { transform = "mask", keep_first = 2, on_empty = "transform" }
"d" = { transform = "json", paths = { "a.b" = "email", "**.c" = "keep" }, other = "token" }
"e" = { transform = "integer", on_invalid = { constant = "1" } }
"#;

fuzz_target!(|input: (u8, &[u8])| {
    let (choice, dump) = input;
    let threads = usize::from(choice & 1) + 1;
    let batch_bytes = [1, 7, 64, 1 << 16][usize::from(choice >> 1 & 3)];
    let sanitizer = |mapping| {
        Sanitizer::new(mapping)
            .key(Key::from_bytes([1; 32]))
            .input_format(InputFormat::PgPlain)
            .threads(threads)
            .batch_bytes(batch_bytes)
    };

    let mut out = Vec::new();
    let kept = sanitizer(Mapping::keep_all()).scan(ScanMode::Off).run(dump, &mut out);
    if kept.is_ok() {
        assert!(out == dump, "a mapping that keeps everything changed a byte");
    }

    let Ok(rules) = Mapping::from_toml(RULES, "fuzz.toml") else { panic!("the rules are refused") };
    let mut out = Vec::new();
    if let Err(error) = sanitizer(rules).run(dump, &mut out) {
        assert!(!error.to_string().contains("internal error"), "{error}");
    }
});
