//! Where a token of letters and digits begins and ends in text that may be escaped.

use super::boundary::number_start;

/// Whether a token may start at `at`: what stands before it is no ASCII letter or digit, or is one that belongs to an escape
/// (`\n`, `\\t`, `\u0020`).
pub fn token_starts(text: &[u8], at: usize) -> bool {
    let Some(left) = at.checked_sub(1).and_then(|i| text.get(i)) else { return true };
    !left.is_ascii_alphanumeric() || number_start(text, at) == Some(at)
}

/// Whether a token may end before `end`: what follows is no ASCII letter or digit.
pub fn token_ends(text: &[u8], end: usize) -> bool {
    !text.get(end).is_some_and(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_start_behind_what_is_no_letter_or_digit() {
        let cases: &[(&str, bool)] = &[
            ("#", true),
            (" #", true),
            ("_#", true),
            ("-#", true),
            ("1.#", true),
            ("é#", true),
            ("a#", false),
            ("7#", false),
            (r"\n#", true),
            (r"\\n#", true),
            (r"\x#", false),
            (r"\u0020#", true),
            (r"\u002#", false),
        ];
        for (text, expected) in cases {
            let at = text.find('#').unwrap_or_default();
            assert_eq!(token_starts(text.as_bytes(), at), *expected, "{text}");
        }
    }

    #[test]
    fn tokens_end_before_what_is_no_letter_or_digit() {
        for (text, expected) in [("", true), (".", true), ("é", true), (r"\n", true), ("a", false)]
        {
            assert_eq!(token_ends(text.as_bytes(), 0), expected, "{text}");
        }
    }
}
