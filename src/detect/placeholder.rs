//! Values that stand where a name or an address would, and are none.

use std::sync::LazyLock;

use super::word_set::WordSet;

/// Whether a value says that there is nothing: `N/A`, `unknown`, `anonymous`. Case and what is around the words do not matter.
pub fn is_placeholder(text: &[u8]) -> bool {
    let is_letter = |b: &u8| b.is_ascii_alphabetic() || *b >= 0x80;
    let Some(start) = text.iter().position(is_letter) else { return true };
    let end = text.iter().rposition(is_letter).map_or(text.len(), |last| last + 1);
    let core = text.get(start..end).unwrap_or_default();
    let mut lower = [0u8; PLACEHOLDER_BYTES_MAX];
    let Some(lower) = lower.get_mut(..core.len()) else { return false };
    for (to, from) in lower.iter_mut().zip(core) {
        *to = if *from == b' ' { b'_' } else { from.to_ascii_lowercase() };
    }
    PLACEHOLDER_SET.contains(lower)
}

/// None is longer.
const PLACEHOLDER_BYTES_MAX: usize = 24;

static PLACEHOLDER_SET: LazyLock<WordSet> =
    LazyLock::new(|| PLACEHOLDERS.split_ascii_whitespace().map(str::as_bytes).collect());

/// Whether a value is one run of base32 characters as `token` writes them, and so long that no word is.
pub fn is_token(text: &[u8]) -> bool {
    let base32 = text.iter().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'));
    base32 && (text.len() >= 20 || (text.len() >= 8 && text.iter().any(u8::is_ascii_digit)))
}

/// In lower case, a blank as `_`.
const PLACEHOLDERS: &str = "n/a na none null nil nan unknown unk unnamed no_name noname not_available not_applicable not_given not_provided missing \
    empty blank tbd tba todo test tester test_user anonymous anonym anon redacted removed deleted deleted_user hidden masked confidential \
    private user guest admin administrator root system nobody default customer client patient employee member name first_name last_name \
    full_name firstname lastname fullname address street support service info sales office other various see_above same same_as_above unbekannt \
    keine_angabe inconnu desconocido desconhecido sconosciuto onbekend nieznany xx xxx xxxx xxxxx x unspecified undisclosed withheld";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_placeholder_is_too_long() {
        assert!(PLACEHOLDER_SET.bytes_max() <= PLACEHOLDER_BYTES_MAX);
    }

    #[test]
    fn placeholders_are_no_values() {
        for (text, expected) in [
            ("N/A", true),
            ("n.a.", false),
            ("Unknown", true),
            ("[REDACTED]", true),
            ("Test User", true),
            ("-", true),
            ("", true),
            ("17", true),
            ("Xavier", false),
            ("Nanette", false),
        ] {
            assert_eq!(is_placeholder(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn tokens_are_no_names() {
        for (text, expected) in [
            ("k3j4h5abcdefghijklmnopqrst", true),
            ("abcdefghijklmnopqrstuvwxyz", true),
            ("siobhan", false),
            ("featherstonehaugh", false),
            ("k3j4h5ab", true),
            ("Siobhan O'Neill", false),
        ] {
            assert_eq!(is_token(text.as_bytes()), expected, "{text}");
        }
    }
}
