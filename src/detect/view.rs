//! What a text means whose characters are written as escapes, with a map back to where they stand.
//!
//! A cell may hold JSON, a URL or HTML, and an address in it may be written `jane\u0040gmail.com`, `jane%40gmail.com` or
//! `jane&#64;gmail.com`. A [`View`] is the same text with these written out. What a text really is cannot be known, so all kinds are
//! undone at once, and whoever searches a view searches the text itself too.

use std::ops::Range;

use memchr::{memchr, memchr3};

/// How often a text is unwound: JSON in JSON, an escape in an escaped URL.
pub const LEVELS: usize = 3;

/// A text with its escapes undone; reused for the next.
#[derive(Debug, Default)]
pub struct View {
    text: Vec<u8>,
    edits: Vec<Edit>,
}

/// A place where the view differs from its source: how far both had come behind it, and how long it is on either side.
#[derive(Clone, Copy, Debug)]
struct Edit {
    view_end: usize,
    source_end: usize,
    view_len: u8,
    source_len: u8,
}

impl View {
    /// The text.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Takes the view of `source`. Whether anything in it is escaped; if not, the view is empty.
    ///
    /// Linear in the length of the source; costs one search where there is nothing that could be an escape.
    #[must_use]
    pub fn take(&mut self, source: &[u8]) -> bool {
        self.text.clear();
        self.edits.clear();
        let mut copied = 0;
        let mut searched = 0;
        while let Some(found) =
            memchr3(b'\\', b'%', b'&', source.get(searched..).unwrap_or_default())
        {
            let at = searched + found;
            let mut meant = Meant::default();
            let (before, text) = source.split_at_checked(at).unwrap_or_default();
            let len = escape(before, text, &mut meant);
            searched = at + len.max(1);
            if len == 0 {
                continue;
            }
            self.text.extend_from_slice(source.get(copied..at).unwrap_or_default());
            self.text.extend_from_slice(meant.bytes());
            copied = at + len;
            self.edits.push(Edit {
                view_end: self.text.len(),
                source_end: copied,
                view_len: meant.len,
                source_len: len as u8,
            });
        }
        if self.edits.is_empty() {
            return false;
        }
        self.text.extend_from_slice(source.get(copied..).unwrap_or_default());
        true
    }

    /// Where a part of the view stands in its source. Characters that are cut in the view are whole there.
    pub fn source_of(&self, part: Range<usize>) -> Range<usize> {
        let start = match self.around(part.start) {
            (_, Some(edit)) => edit.source_end - usize::from(edit.source_len),
            (before, None) => {
                before.map_or(0, |e| e.source_end) + part.start - before.map_or(0, |e| e.view_end)
            }
        };
        let Some(last) = part.end.checked_sub(1).filter(|_| part.end > part.start) else {
            return start..start;
        };
        let end = match self.around(last) {
            (_, Some(edit)) => edit.source_end,
            (before, None) => {
                before.map_or(0, |e| e.source_end) + part.end - before.map_or(0, |e| e.view_end)
            }
        };
        start..end
    }

    /// The last edit that ends at or before a byte of the view, and the one that the byte lies in.
    fn around(&self, at: usize) -> (Option<&Edit>, Option<&Edit>) {
        let behind = self.edits.partition_point(|edit| edit.view_end <= at);
        let before = behind.checked_sub(1).and_then(|i| self.edits.get(i));
        let within = self.edits.get(behind).filter(|e| e.view_end - usize::from(e.view_len) <= at);
        (before, within)
    }
}

/// What an escape means: up to one character of UTF-8.
#[derive(Default)]
struct Meant {
    bytes: [u8; 4],
    len: u8,
}

impl Meant {
    fn bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    fn byte(&mut self, b: u8) {
        self.bytes = [b, 0, 0, 0];
        self.len = 1;
    }

    /// Whether the number is a character.
    fn character(&mut self, code: u32) -> bool {
        let Some(c) = char::from_u32(code) else { return false };
        self.len = c.encode_utf8(&mut self.bytes).len() as u8;
        true
    }
}

/// The length of the escape that `text` begins with, which stands behind `before`; 0 where it is none.
fn escape(before: &[u8], text: &[u8], meant: &mut Meant) -> usize {
    match text {
        [b'\\', b'x', digits @ ..] => hex_escape(before, digits, meant),
        [b'\\', rest @ ..] => backslash(rest, meant),
        [b'%', high, low, ..] => match (hex(*high), hex(*low)) {
            (Some(high), Some(low)) => {
                meant.byte((high << 4 | low) as u8);
                3
            }
            _ => 0,
        },
        [b'&', rest @ ..] => entity(rest, meant),
        _ => 0,
    }
}

/// `\x40` as `E'…'` and C have it; `digits` stand behind the `x`.
///
/// At the beginning of a literal, many digits are bytea in hex. Only ASCII that can be seen is written out.
fn hex_escape(before: &[u8], digits: &[u8], meant: &mut Meant) -> usize {
    let [high, low, rest @ ..] = digits else { return 0 };
    let (Some(high), Some(low)) = (hex(*high), hex(*low)) else { return 0 };
    let within =
        |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+' | b'@');
    let is_bytea =
        rest.first().is_some_and(u8::is_ascii_hexdigit) && !before.last().is_some_and(within);
    let byte = (high << 4 | low) as u8;
    if is_bytea || !matches!(byte, b' '..=b'~') {
        return 0;
    }
    meant.byte(byte);
    4
}

/// The escapes of JSON and C, and `\ooo` as `E'…'` has it, with the backslash; a quote or backslash may also be escaped in arrays. What
/// is a control character as `\ooo` is ASCII in `U&'\0040'`.
fn backslash(text: &[u8], meant: &mut Meant) -> usize {
    match text {
        [b'u', rest @ ..] => return code_unit(rest, meant),
        [a @ b'0'..=b'1', b @ b'0'..=b'7', c @ b'0'..=b'7', ..] => {
            let byte = (a - b'0') << 6 | (b - b'0') << 3 | (c - b'0');
            let unicode = text.get(..4).and_then(hex_number).filter(|_| byte < 0x08);
            if let Some(code @ 0x20..=0x7E) = unicode {
                meant.byte(code as u8);
                return 5;
            }
            meant.byte(byte);
            return if byte == 0 { 0 } else { 4 };
        }
        [b'b', ..] => meant.byte(0x08),
        [b'f', ..] => meant.byte(0x0C),
        [b'n', ..] => meant.byte(b'\n'),
        [b'r', ..] => meant.byte(b'\r'),
        [b't', ..] => meant.byte(b'\t'),
        [b @ (b'"' | b'\'' | b'\\' | b'/'), ..] => meant.byte(*b),
        _ => return 0,
    }
    2
}

/// `\uXXXX`, or two of them that are one character; `text` stands behind the `u`.
fn code_unit(text: &[u8], meant: &mut Meant) -> usize {
    let Some(first) = text.get(..4).and_then(hex_number) else { return 0 };
    if let (0xD800..=0xDBFF, Some([b'\\', b'u', low @ ..])) = (first, text.get(4..10))
        && let Some(low @ 0xDC00..=0xDFFF) = hex_number(low)
        && meant.character(0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00))
    {
        return 12;
    }
    if first != 0 && meant.character(first) { 6 } else { 0 }
}

/// How many bytes of a reference are looked at for its `;`.
const ENTITY_BYTES_MAX: usize = 10;

/// A character reference of HTML: `&#64;`, `&#x40;`, or the name of an ASCII character; `text` stands behind the `&`.
fn entity(text: &[u8], meant: &mut Meant) -> usize {
    let text = text.get(..text.len().min(ENTITY_BYTES_MAX)).unwrap_or_default();
    let Some(len) = memchr(b';', text) else { return 0 };
    let name = text.get(..len).unwrap_or_default();
    let known = match name {
        [b'#', b'x' | b'X', digits @ ..] => {
            hex_number(digits).is_some_and(|code| code != 0 && meant.character(code))
        }
        [b'#', digits @ ..] => {
            let code = digits.iter().try_fold(0, |code: u32, b| match b {
                b'0'..=b'9' => code.checked_mul(10)?.checked_add(u32::from(b - b'0')),
                _ => None,
            });
            code.is_some_and(|code| code != 0 && meant.character(code))
        }
        _ => NAMED.iter().find(|(known, _)| *known == name).is_some_and(|(_, b)| {
            meant.byte(*b);
            true
        }),
    };
    if known { len + 2 } else { 0 }
}

/// The names of HTML for the ASCII characters that values are made of; `nbsp` counts as a blank.
const NAMED: [(&[u8], u8); 22] = [
    (b"commat", b'@'),
    (b"period", b'.'),
    (b"amp", b'&'),
    (b"lt", b'<'),
    (b"gt", b'>'),
    (b"quot", b'"'),
    (b"apos", b'\''),
    (b"nbsp", b' '),
    (b"plus", b'+'),
    (b"lpar", b'('),
    (b"rpar", b')'),
    (b"colon", b':'),
    (b"semi", b';'),
    (b"comma", b','),
    (b"sol", b'/'),
    (b"bsol", b'\\'),
    (b"lowbar", b'_'),
    (b"equals", b'='),
    (b"percnt", b'%'),
    (b"num", b'#'),
    (b"Tab", b'\t'),
    (b"NewLine", b'\n'),
];

fn hex(b: u8) -> Option<u32> {
    char::from(b).to_digit(16)
}

/// The number of at most six hexadecimal digits.
fn hex_number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 6 {
        return None;
    }
    digits.iter().try_fold(0, |number, b| Some(number << 4 | hex(*b)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escapes_are_undone() {
        let cases: &[(&str, Option<&str>)] = &[
            ("", None),
            ("plain", None),
            ("50% off & more \\x4041 \\users", None),
            (r"jane\u0040gmail.com", Some("jane@gmail.com")),
            (r#"a\nb\t\/\"\\"#, Some("a\nb\t/\"\\")),
            (r"\ud83d\ude00!", Some("\u{1f600}!")),
            (r"\ud83d!", None),
            (r"\u00", None),
            (r"\u0000", None),
            (r"E'jane\100x'", Some("E'jane@x'")),
            (r"E'jane\x40abc'", Some("E'jane@abc'")),
            (r"E'\x40x'", Some("E'@x'")),
            (r"E'536\x2d\x32\x32'", Some("E'536-22'")),
            (r"'\x6a616e6540' \x80x \x4 a\x00 a\x0a", None),
            (r"U&'jane\0040x\002e'", Some("U&'jane@x.'")),
            ("jane%40gmail%2Ecom", Some("jane@gmail.com")),
            ("%2540", Some("%40")),
            ("%4", None),
            ("%4x", None),
            ("jane&#64;x &#x40; &commat; &amp;", Some("jane@x @ @ &")),
            ("&#0; &#xFFFFFFF; &#99999999999; &; &nope; &#x;", None),
            ("&#233;", Some("é")),
        ];
        let mut view = View::default();
        for (source, expected) in cases {
            let taken = view.take(source.as_bytes()).then(|| view.text().to_vec());
            assert_eq!(taken.as_deref(), expected.map(str::as_bytes), "{source}");
        }
    }

    #[test]
    fn parts_are_found_in_the_source() {
        let source = r"x\njane\u0040gmail.com &#64;";
        let mut view = View::default();
        assert!(view.take(source.as_bytes()));
        assert_eq!(view.text(), b"x\njane@gmail.com @");
        let cases: &[(Range<usize>, &str)] = &[
            (2..16, r"jane\u0040gmail.com"),
            (0..1, "x"),
            (0..2, r"x\n"),
            (1..2, r"\n"),
            (6..7, r"\u0040"),
            (7..12, "gmail"),
            (17..18, "&#64;"),
            (0..18, source),
            (3..3, ""),
        ];
        for (part, expected) in cases {
            assert_eq!(source.get(view.source_of(part.clone())), Some(*expected), "{part:?}");
        }
    }

    proptest! {
        /// Whatever the source, each byte of the view has a place in it, in order.
        #[test]
        fn every_byte_has_a_place(source in proptest::collection::vec(
            prop_oneof![Just(b'\\'), Just(b'%'), Just(b'&'), Just(b'#'), Just(b';'), Just(b'u'), Just(b'4'), Just(b'0'), any::<u8>()], 0..60
        )) {
            let mut view = View::default();
            if view.take(&source) {
                let mut end = 0;
                for at in 0..view.text().len() {
                    let place = view.source_of(at..at + 1);
                    prop_assert!(place.start < place.end && place.end <= source.len());
                    // Bytes of one character share its place.
                    prop_assert!(place.start == end || place.end == end);
                    end = place.end;
                }
                prop_assert_eq!(view.source_of(0..view.text().len()), 0..source.len());
            } else {
                prop_assert!(view.text().is_empty());
            }
        }
    }
}
