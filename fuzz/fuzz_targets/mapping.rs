//! Any text as a mapping file: it is read or refused, without a panic, and a message never runs over.

#![no_main]

use dumpscrub::Mapping;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Mapping::from_toml(text, "fuzz.toml") {
        Ok(mapping) => {
            let _ = mapping.has_rules();
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
