//! Names as keys of TOML.

/// A name as a key of TOML: bare where that is possible.
///
/// ```
/// use dumpscrub::mapping::toml_key;
///
/// assert_eq!(toml_key("email"), "email");
/// assert_eq!(toml_key("E-Mail 2"), "\"E-Mail 2\"");
/// ```
pub fn toml_key(name: &str) -> String {
    let bare = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    if !name.is_empty() && name.bytes().all(bare) {
        return name.to_owned();
    }
    toml_text(name)
}

/// A text as a basic string of TOML.
pub fn toml_text(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keys_of_toml() {
        for (name, expected) in [
            ("email", "email"),
            ("E-Mail", "E-Mail"),
            ("e mail", "\"e mail\""),
            ("", "\"\""),
            ("a\"b\\c\n", "\"a\\\"b\\\\c\\u000A\""),
        ] {
            assert_eq!(toml_key(name), expected);
        }
    }

    proptest! {
        #[test]
        fn a_key_is_the_name_again(name in any::<String>()) {
            let parsed: toml::Table = toml::from_str(&format!("{} = 1", toml_key(&name))).unwrap();
            prop_assert_eq!(parsed.keys().next().map(String::as_str), Some(name.as_str()));
        }
    }
}
