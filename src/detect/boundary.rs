//! Where a number begins and ends in text that may be escaped.
//!
//! The text of a dump is escaped up to twice: JSON in COPY writes a line end as `\\n`. A pattern that looks at the letter alone
//! takes the `n` for the end of a word, and what follows for a part of it. Here an escape is a boundary, however many
//! backslashes lead to it.

/// What begins at `at` and is as long as `len` says of the text from there on, if it is a whole field of COPY text.
#[inline]
pub(super) fn field_at(bytes: &[u8], at: usize, len: impl Fn(&[u8]) -> usize) -> Option<&[u8]> {
    let is_border = |byte: Option<&u8>| matches!(byte, None | Some(b'\t' | b'\n'));
    let text = bytes.get(at..)?;
    let (field, behind) = text.split_at_checked(len(text))?;
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    (is_border(before) && is_border(behind.first())).then_some(field)
}

/// Where a number starts whose digits were seen from `at` on: `at`, or behind an escape such as `\u0020` that `at` lies in.
///
/// `None` where the number is a part of something longer: behind `[0-9A-Za-z-]`, or behind a decimal point. A single ASCII letter
/// behind a byte above 0x7F counts as the second byte of a character (SJIS, BIG5, GBK), not as a letter.
#[inline]
pub fn number_start(bytes: &[u8], at: usize) -> Option<usize> {
    let before = |distance: usize| at.checked_sub(distance).and_then(|i| bytes.get(i).copied());
    let Some(left) = before(1) else { return Some(at) };
    match left {
        b'-' => None,
        b'.' if before(2).is_some_and(|b| b.is_ascii_digit()) => None,
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
            if let Some(end) = unicode_escape_end(bytes, at) {
                return Some(end);
            }
            let boundary = match before(2) {
                Some(b'\\') => is_escape_letter(left),
                Some(lead) => lead >= 0x80 && left.is_ascii_alphabetic(),
                None => false,
            };
            boundary.then_some(at)
        }
        _ => Some(at),
    }
}

/// Where a word starts whose first letter or digit was seen at `at`, as [`number_start`] says; behind the escape where `at` is the letter of
/// one, as in `\\nX1234567L`.
#[inline]
pub fn word_start(bytes: &[u8], at: usize) -> Option<usize> {
    if at.checked_sub(1).and_then(|i| bytes.get(i)) == Some(&b'\\') {
        let escape = escape_len(bytes.get(at..)?);
        if escape > 0 {
            return Some(at + escape);
        }
    }
    number_start(bytes, at)
}

/// Whether a number may end before `end`: what follows is not `[0-9A-Za-z-]`, nor a decimal point with a digit behind it.
#[inline]
pub fn number_ends(bytes: &[u8], end: usize) -> bool {
    match bytes.get(end) {
        None => true,
        Some(b'-') => false,
        Some(b'.') => !bytes.get(end + 1).is_some_and(u8::is_ascii_digit),
        Some(b) => !b.is_ascii_alphanumeric(),
    }
}

/// How many bytes of `text` belong to an escape whose backslash stands right before it: 1 for `n`, 5 for `u0020`, 0 for none.
pub fn escape_len(text: &[u8]) -> usize {
    match text {
        [b'u', a, b, c, d, ..] if [a, b, c, d].iter().all(|h| h.is_ascii_hexdigit()) => 5,
        [letter, ..] if is_escape_letter(*letter) => 1,
        _ => 0,
    }
}

/// The last word of a text (ASCII letters and digits, at most 24 bytes of it) if at most eight other bytes stand behind it, and
/// what comes before it. What stands before a tab or line feed is another cell's, and no word.
pub fn last_word(text: &[u8]) -> (&[u8], &[u8]) {
    let none = (&b""[..], &b""[..]);
    let is_mark = |b: &&u8| !b.is_ascii_alphanumeric() && !matches!(b, b'\t' | b'\n');
    let marks = text.iter().rev().take(8).take_while(is_mark).count();
    let Some(text) = text.len().checked_sub(marks).and_then(|end| text.get(..end)) else {
        return none;
    };
    let len = text.iter().rev().take(24).take_while(|b| b.is_ascii_alphanumeric()).count();
    if len == 0 {
        return none;
    }
    text.split_at_checked(text.len().saturating_sub(len)).map_or(none, |(rest, word)| (word, rest))
}

/// The letters of the escapes that COPY, JSON and C share; each stands for a control character.
fn is_escape_letter(b: u8) -> bool {
    matches!(b, b'b' | b'f' | b'n' | b'r' | b't' | b'v')
}

/// The end of the `\uXXXX` that covers the byte before `at`.
fn unicode_escape_end(bytes: &[u8], at: usize) -> Option<usize> {
    (1..=5).find_map(|distance| {
        let letter = at.checked_sub(distance)?;
        let backslash = letter.checked_sub(1)?;
        if bytes.get(backslash) != Some(&b'\\') || bytes.get(letter) != Some(&b'u') {
            return None;
        }
        (escape_len(bytes.get(letter..)?) == 5).then_some(letter + 5)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_start_where_nothing_longer_does() {
        // The number is the first `7` of each text; the answer is how far behind it the number starts.
        let cases: &[(&str, Option<usize>)] = &[
            ("7", Some(0)),
            (" 7", Some(0)),
            ("_7", Some(0)),
            ("a7", None),
            ("Z7", None),
            ("-7", None),
            (".7", Some(0)),
            ("no.7", Some(0)),
            ("0.7", None),
            ("é7", Some(0)),
            (r"\n7", Some(0)),
            (r"\\n7", Some(0)),
            (r"\\\\t7", Some(0)),
            (r"\x7", None),
            (r"\N7", None),
            (r"\u00a07", Some(0)),
            (r"\u000a7", Some(0)),
            (r"\u00207", Some(0)),
            (r"\u00717", Some(3 - 1)),
            (r"\u007", None),
            (r"u00a07", None),
        ];
        for (text, expected) in cases {
            let at = text.find('7').unwrap_or_default();
            assert_eq!(number_start(text.as_bytes(), at).map(|s| s - at), *expected, "{text}");
        }
        assert_eq!(number_start(b"\x83\x417", 2), Some(2), "second byte of a character");
        assert_eq!(number_start(b"\xC3\xA9ab7", 4), None);
    }

    #[test]
    fn words_start_behind_escapes() {
        // The word is seen at the first `X` or escape letter of each text.
        let cases: &[(&str, usize, Option<usize>)] = &[
            ("X1", 0, Some(0)),
            (r"\nX1", 1, Some(2)),
            (r"\nX1", 2, Some(2)),
            (r"\\tX1", 2, Some(3)),
            (r"\u0020X1", 1, Some(6)),
            (r"\u0020X1", 6, Some(6)),
            (r"\u0020X1", 5, Some(6)),
            ("nX1", 1, None),
            ("-X1", 1, None),
            (r"\qX1", 2, None),
            ("éX1", 2, Some(2)),
        ];
        for (text, at, expected) in cases {
            assert_eq!(word_start(text.as_bytes(), *at), *expected, "{text} at {at}");
        }
    }

    #[test]
    fn the_word_before_is_one_of_the_same_cell() {
        let cases: &[(&str, &str)] = &[
            ("the version: ", "version"),
            ("the version \"", "version"),
            ("version\t", ""),
            ("version\n (", ""),
            ("version ---------- ", ""),
            ("", ""),
        ];
        for (text, word) in cases {
            assert_eq!(last_word(text.as_bytes()).0, word.as_bytes(), "{text:?}");
        }
    }

    #[test]
    fn numbers_end_where_nothing_longer_does() {
        let cases: &[(&str, bool)] = &[
            ("7", true),
            ("7.", true),
            ("7. x", true),
            ("7.5", false),
            ("7a", false),
            ("77", false),
            ("7-", false),
            ("7_", true),
            (r"7\n", true),
            ("7é", true),
        ];
        for (text, expected) in cases {
            assert_eq!(number_ends(text.as_bytes(), 1), *expected, "{text}");
        }
    }
}
