//! JSON as tokens with their places, so that scalars can be rewritten and every other byte copied.
//!
//! Strict RFC 8259, which is what PostgreSQL's `json` takes: blanks, duplicate keys, number forms and escapes are all kept in
//! it, so nothing may be normalised. Bytes above 0x7F inside strings are not judged. There is no tree and no recursion.

use super::character::{find, find2};
use crate::encoding::Encoding;
use crate::limits::NESTING_MAX;
use crate::value::Invalid;

/// One token. Ranges are in bytes of the document; those of strings and keys include the quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// `{`
    ObjectStart,
    /// The name of a member; its value follows.
    Key(std::ops::Range<usize>),
    /// `}`
    ObjectEnd,
    /// `[`; each value that follows at this depth is an element, counted from 0 by whoever needs the index.
    ArrayStart,
    /// `]`
    ArrayEnd,
    /// A value that is neither object nor array.
    Scalar(Scalar, std::ops::Range<usize>),
}

/// The kinds of scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// `"…"`
    String,
    /// A number; it may have any number of digits.
    Number,
    /// `true`
    True,
    /// `false`
    False,
    /// `null`
    Null,
}

/// The tokens of one document.
#[derive(Clone, Debug)]
pub struct Tokens<'a> {
    document: &'a [u8],
    encoding: Encoding,
    at: usize,
    expected: Expected,
    open: Open,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    Value,
    /// A value, or the end of an array that has none.
    FirstElement,
    /// A key, or the end of an object that has none.
    FirstKey,
    Key,
    /// A comma or the end of what is open.
    Next,
    /// Blanks.
    End,
}

const MALFORMED: Invalid = Invalid("not JSON");

impl<'a> Tokens<'a> {
    /// The tokens of a document.
    pub fn new(document: &'a [u8], encoding: Encoding) -> Self {
        Tokens { document, encoding, at: 0, expected: Expected::Value, open: Open::default() }
    }

    /// The next token; `None` behind the last of a whole document.
    ///
    /// # Errors
    /// [`Invalid`] if the document is not JSON, or is nested deeper than [`NESTING_MAX`].
    pub fn next_token(&mut self) -> Result<Option<Token>, Invalid> {
        loop {
            while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
                self.at += 1;
            }
            let Some(byte) = self.byte() else {
                return if self.expected == Expected::End { Ok(None) } else { Err(MALFORMED) };
            };
            let token = match (self.expected, byte) {
                (Expected::Next, b',') => {
                    self.at += 1;
                    self.expected = match self.open.innermost() {
                        Some(Container::Object) => Expected::Key,
                        _ => Expected::Value,
                    };
                    continue;
                }
                (Expected::Next | Expected::FirstKey, b'}') => self.close(Container::Object)?,
                (Expected::Next | Expected::FirstElement, b']') => self.close(Container::Array)?,
                (Expected::FirstKey | Expected::Key, b'"') => self.key()?,
                (Expected::Value | Expected::FirstElement, b'{') => self.open(Container::Object)?,
                (Expected::Value | Expected::FirstElement, b'[') => self.open(Container::Array)?,
                (Expected::Value | Expected::FirstElement, _) => self.scalar(byte)?,
                _ => return Err(MALFORMED),
            };
            return Ok(Some(token));
        }
    }

    fn byte(&self) -> Option<u8> {
        self.document.get(self.at).copied()
    }

    fn open(&mut self, container: Container) -> Result<Token, Invalid> {
        self.at += 1;
        self.open.push(container)?;
        Ok(match container {
            Container::Object => {
                self.expected = Expected::FirstKey;
                Token::ObjectStart
            }
            Container::Array => {
                self.expected = Expected::FirstElement;
                Token::ArrayStart
            }
        })
    }

    fn close(&mut self, container: Container) -> Result<Token, Invalid> {
        if self.open.innermost() != Some(container) {
            return Err(MALFORMED);
        }
        self.at += 1;
        self.open.pop();
        self.behind_value();
        Ok(match container {
            Container::Object => Token::ObjectEnd,
            Container::Array => Token::ArrayEnd,
        })
    }

    fn behind_value(&mut self) {
        self.expected =
            if self.open.innermost().is_some() { Expected::Next } else { Expected::End };
    }

    /// A key and its colon.
    fn key(&mut self) -> Result<Token, Invalid> {
        let start = self.at;
        self.at = string_end(self.document, self.at, self.encoding)?;
        let range = start..self.at;
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
        if self.byte() != Some(b':') {
            return Err(MALFORMED);
        }
        self.at += 1;
        self.expected = Expected::Value;
        Ok(Token::Key(range))
    }

    fn scalar(&mut self, first: u8) -> Result<Token, Invalid> {
        let start = self.at;
        let rest = self.document.get(start..).unwrap_or_default();
        let (kind, len) = match first {
            b'"' => (Scalar::String, string_end(self.document, start, self.encoding)? - start),
            b't' if rest.starts_with(b"true") => (Scalar::True, 4),
            b'f' if rest.starts_with(b"false") => (Scalar::False, 5),
            b'n' if rest.starts_with(b"null") => (Scalar::Null, 4),
            b'-' | b'0'..=b'9' => (Scalar::Number, number_len(rest).ok_or(MALFORMED)?),
            _ => return Err(MALFORMED),
        };
        self.at += len;
        self.behind_value();
        Ok(Token::Scalar(kind, start..self.at))
    }
}

/// The value of a string or key, with its quotes. The bytes between the quotes are returned where none is escaped, else
/// `scratch`, which is cleared first.
///
/// # Errors
/// [`Invalid`] if it is not a JSON string, holds half a surrogate pair, or an escape for a character that the encoding does not
/// hold.
pub fn decode_string<'a>(
    string: &'a [u8],
    encoding: Encoding,
    scratch: &'a mut Vec<u8>,
) -> Result<&'a [u8], Invalid> {
    let [b'"', inside @ .., b'"'] = string else {
        return Err(MALFORMED);
    };
    let Some(first) = find(b'\\', inside, encoding) else {
        return Ok(inside);
    };
    scratch.clear();
    scratch.extend_from_slice(&inside[..first]);
    let mut rest = &inside[first..];
    while let [b'\\', after @ ..] = rest {
        let (byte, len) = match after.first() {
            Some(byte @ (b'"' | b'\\' | b'/')) => (*byte, 1),
            Some(b'b') => (0x08, 1),
            Some(b'f') => (0x0C, 1),
            Some(b'n') => (b'\n', 1),
            Some(b'r') => (b'\r', 1),
            Some(b't') => (b'\t', 1),
            Some(b'u') => {
                let (character, len) = code_point(after)?;
                if !encoding.encode(character.encode_utf8(&mut [0; 4]), scratch) {
                    return Err(Invalid("a Unicode escape that the encoding does not hold"));
                }
                rest = copy_run(&after[len..], encoding, scratch);
                continue;
            }
            _ => return Err(MALFORMED),
        };
        scratch.push(byte);
        rest = copy_run(&after[len..], encoding, scratch);
    }
    Ok(scratch)
}

/// Appends a value as a JSON string with its quotes. Escaped are the quote, the backslash and control characters, as
/// PostgreSQL's `to_json` does.
pub fn encode_string(value: &[u8], encoding: Encoding, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = value;
    loop {
        let run = find2(b'"', b'\\', rest, encoding).unwrap_or(rest.len());
        // A control character is one in every encoding.
        encode_run(&rest[..run], out);
        let Some(special) = rest.get(run) else { break };
        out.extend_from_slice(&[b'\\', *special]);
        rest = &rest[run + 1..];
    }
    out.push(b'"');
}

/// Appends bytes that hold no quote and no backslash.
fn encode_run(run: &[u8], out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut rest = run;
    while let Some(at) = first_control(rest) {
        out.extend_from_slice(&rest[..at]);
        let byte = rest[at];
        match b"\x08\x0C\n\r\t".iter().zip(b"bfnrt").find(|(named, _)| **named == byte) {
            Some((_, letter)) => out.extend_from_slice(&[b'\\', *letter]),
            None => {
                out.extend_from_slice(b"\\u00");
                out.extend([HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            }
        }
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

/// The offset of the first control character.
fn first_control(bytes: &[u8]) -> Option<usize> {
    // Judging all bytes of a block without a branch lets the compiler use vector instructions.
    const BLOCK: usize = 32;
    let mut at = 0;
    for block in bytes.chunks_exact(BLOCK) {
        if block.iter().fold(false, |any, byte| any | (*byte < 0x20)) {
            break;
        }
        at += BLOCK;
    }
    bytes[at..].iter().position(|byte| *byte < 0x20).map(|found| at + found)
}

/// Appends the bytes up to the next escape, and returns those from there on.
fn copy_run<'a>(rest: &'a [u8], encoding: Encoding, out: &mut Vec<u8>) -> &'a [u8] {
    let (run, rest) = rest.split_at(find(b'\\', rest, encoding).unwrap_or(rest.len()));
    out.extend_from_slice(run);
    rest
}

/// The character of `uXXXX` or `uXXXX\uXXXX`, and how many bytes tell it.
fn code_point(after: &[u8]) -> Result<(char, usize), Invalid> {
    const HALF: Invalid = Invalid("half a surrogate pair in a JSON string");
    let first = hex4(after.get(1..).unwrap_or_default()).ok_or(MALFORMED)?;
    let (code, len) = match (first, after.get(5..)) {
        (0xD800..0xDC00, Some([b'\\', b'u', digits @ ..])) => match hex4(digits) {
            Some(low @ 0xDC00..0xE000) => {
                (0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00), 11)
            }
            _ => return Err(HALF),
        },
        _ => (first, 5),
    };
    char::from_u32(code).map(|character| (character, len)).ok_or(HALF)
}

fn hex4(bytes: &[u8]) -> Option<u32> {
    bytes
        .get(..4)?
        .iter()
        .try_fold(0, |value, byte| char::from(*byte).to_digit(16).map(|digit| value * 16 + digit))
}

/// The offset behind the string whose opening quote is at `at`.
fn string_end(document: &[u8], at: usize, encoding: Encoding) -> Result<usize, Invalid> {
    let mut at = at + 1;
    loop {
        let rest = document.get(at..).ok_or(MALFORMED)?;
        let run = find2(b'"', b'\\', rest, encoding).ok_or(MALFORMED)?;
        if first_control(&rest[..run]).is_some() {
            return Err(Invalid("a control character in a JSON string"));
        }
        at += run + 1;
        if rest[run] == b'"' {
            return Ok(at);
        }
        at += match rest.get(run + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 1,
            Some(b'u') if hex4(rest.get(run + 2..).unwrap_or_default()).is_some() => 5,
            _ => return Err(MALFORMED),
        };
    }
}

/// The length of the number at the start, if there is one. What follows is judged by the caller.
fn number_len(bytes: &[u8]) -> Option<usize> {
    let digits = |at: usize| {
        bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    let some = |count: usize| (count > 0).then_some(count);
    let mut len = usize::from(bytes.first() == Some(&b'-'));
    len += match bytes.get(len) {
        Some(b'0') => 1,
        _ => some(digits(len))?,
    };
    if bytes.get(len) == Some(&b'.') {
        len += 1 + some(digits(len + 1))?;
    }
    if matches!(bytes.get(len), Some(b'e' | b'E')) {
        len += 1 + usize::from(matches!(bytes.get(len + 1), Some(b'+' | b'-')));
        len += some(digits(len))?;
    }
    Some(len)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Array,
    Object,
}

const WORDS: usize = NESTING_MAX.div_ceil(64);

/// What is open, outermost first, one bit each: so a document of any depth allocates nothing.
#[derive(Clone, Debug)]
struct Open {
    objects: [u64; WORDS],
    depth: usize,
}

impl Default for Open {
    fn default() -> Self {
        Open { objects: [0; WORDS], depth: 0 }
    }
}

impl Open {
    fn push(&mut self, container: Container) -> Result<(), Invalid> {
        const TOO_DEEP: Invalid = Invalid("the JSON document is nested too deeply");
        if self.depth >= NESTING_MAX {
            return Err(TOO_DEEP);
        }
        let word = self.objects.get_mut(self.depth / 64).ok_or(TOO_DEEP)?;
        let bit = 1 << (self.depth % 64);
        match container {
            Container::Object => *word |= bit,
            Container::Array => *word &= !bit,
        }
        self.depth += 1;
        Ok(())
    }

    fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn innermost(&self) -> Option<Container> {
        let at = self.depth.checked_sub(1)?;
        let is_object = self.objects.get(at / 64)? >> (at % 64) & 1 == 1;
        Some(if is_object { Container::Object } else { Container::Array })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::character::tests::encoding_and_value;

    fn tokens(document: &[u8], encoding: Encoding) -> Result<Vec<Token>, Invalid> {
        let mut tokens = Tokens::new(document, encoding);
        let mut all = Vec::new();
        while let Some(token) = tokens.next_token()? {
            all.push(token);
        }
        Ok(all)
    }

    #[test]
    fn tokens_have_their_places() {
        use Token::{ArrayEnd, ArrayStart, Key, ObjectEnd, ObjectStart};
        let document = br#" {"a\"" : [1, -2.5e+3,[ ], {}], "b":true,"b":{"c":"\u00e9"}} "#;
        let expected = [
            ObjectStart,
            Key(2..7),
            ArrayStart,
            Token::Scalar(Scalar::Number, 11..12),
            Token::Scalar(Scalar::Number, 14..21),
            ArrayStart,
            ArrayEnd,
            ObjectStart,
            ObjectEnd,
            ArrayEnd,
            Key(32..35),
            Token::Scalar(Scalar::True, 36..40),
            Key(41..44),
            ObjectStart,
            Key(46..49),
            Token::Scalar(Scalar::String, 50..58),
            ObjectEnd,
            ObjectEnd,
        ];
        assert_eq!(tokens(document, Encoding::Utf8), Ok(expected.to_vec()));
        for (document, kind) in [
            ("null", Scalar::Null),
            ("false", Scalar::False),
            ("0", Scalar::Number),
            ("-0.0E0", Scalar::Number),
            ("\"\"", Scalar::String),
            ("\"\u{7F}\"", Scalar::String),
        ] {
            let expected = vec![Token::Scalar(kind, 0..document.len())];
            assert_eq!(tokens(document.as_bytes(), Encoding::Utf8), Ok(expected));
        }
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for document in [
            "",
            " ",
            "{",
            "[",
            "}",
            "]",
            "{]",
            "[}",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{,}",
            "{1:2}",
            "{a:1}",
            "1 2",
            "[] []",
            "nul",
            "nullx",
            "True",
            "01",
            "-",
            "+1",
            ".5",
            "5.",
            "1e",
            "1e+",
            "0x1",
            "NaN",
            "\"",
            "\"\\\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\u123\"",
            "\"\t\"",
            "\"\n\"",
            "'a'",
            "[1]x",
            "\u{FEFF}1",
            "\u{B}1",
            "// a\n1",
            "{\"a\":1]",
            "[1}",
            "[:]",
            "{\"a\"::1}",
        ] {
            assert!(tokens(document.as_bytes(), Encoding::Utf8).is_err(), "{document}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        for (depth, taken) in [(NESTING_MAX, true), (NESTING_MAX + 1, false), (1_000_000, false)] {
            let document = [vec![b'['; depth], vec![b']'; depth]].concat();
            assert_eq!(tokens(&document, Encoding::Utf8).is_ok(), taken);
        }
        let mixed = format!("{}1{}", "[{\"a\":".repeat(500), "}]".repeat(500));
        assert_eq!(tokens(mixed.as_bytes(), Encoding::Utf8).map(|all| all.len()), Ok(2501));
    }

    #[test]
    fn strings_are_read_and_written() {
        let mut scratch = Vec::new();
        for (string, expected) in [
            (&br#""""#[..], Some(&b""[..])),
            (br#""a""#, Some(b"a")),
            (br#""\"\\\/\b\f\n\r\t""#, Some(b"\"\\/\x08\x0C\n\r\t")),
            (br#""\u00e9\u00E9x\uD83D\uDE00""#, Some("ééx😀".as_bytes())),
            (br#""\u0000""#, Some(b"\0")),
            (b"\"\xFF\\n\"", Some(b"\xFF\n")),
            (br#""\uD83D""#, None),
            (br#""\uD83D\n""#, None),
            (br#""\uD83D\u0041""#, None),
            (br#""\uDE00""#, None),
            (br#""\u12""#, None),
            (br#""\q""#, None),
            (br#""\"#, None),
            (br#"a"#, None),
        ] {
            let value = decode_string(string, Encoding::Utf8, &mut scratch);
            assert_eq!(value.ok(), expected, "{}", string.escape_ascii());
        }
        let mut out = Vec::new();
        encode_string(b"a\"\\/\x00\x08\x0C\n\r\t\x1F\x7F\xFF", Encoding::Utf8, &mut out);
        assert_eq!(out, b"\"a\\\"\\\\/\\u0000\\b\\f\\n\\r\\t\\u001f\x7F\xFF\"");
    }

    #[test]
    fn a_backslash_inside_a_character_is_no_escape() {
        let sjis = Encoding::by_name("SJIS").unwrap();
        let document = b"{\"\x95\\\":\"\x95\\\\u8868\"}";
        assert_eq!(tokens(document, sjis).map(|all| all.len()), Ok(4));
        let mut scratch = Vec::new();
        assert_eq!(
            decode_string(b"\"\x95\\\\u8868\"", sjis, &mut scratch),
            Ok(&b"\x95\\\x95\\"[..])
        );
        assert!(decode_string(b"\"\\u00e9\"", sjis, &mut scratch).is_err());
    }

    /// A document, pretty or not.
    fn document() -> impl Strategy<Value = String> {
        let scalar = prop_oneof![
            any::<bool>().prop_map(serde_json::Value::from),
            any::<i64>().prop_map(serde_json::Value::from),
            any::<f64>().prop_map(serde_json::Value::from),
            ".*".prop_map(serde_json::Value::from),
            Just(serde_json::Value::Null),
        ];
        let value = scalar.prop_recursive(5, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(serde_json::Value::from),
                prop::collection::btree_map(".*", inner, 0..5)
                    .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
            ]
        });
        (value, any::<bool>()).prop_map(|(value, pretty)| match pretty {
            true => serde_json::to_string_pretty(&value).unwrap(),
            false => value.to_string(),
        })
    }

    /// Whether serde_json finds the document sound; its own depth limit is lower and it reads numbers into floats.
    fn is_json(document: &[u8]) -> bool {
        serde_json::from_slice::<serde::de::IgnoredAny>(document).is_ok()
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again((encoding, value) in encoding_and_value()) {
            let mut string = Vec::new();
            encode_string(&value, encoding, &mut string);
            let whole = vec![Token::Scalar(Scalar::String, 0..string.len())];
            prop_assert_eq!(tokens(&string, encoding), Ok(whole));
            let mut scratch = Vec::new();
            prop_assert_eq!(decode_string(&string, encoding, &mut scratch), Ok(&value[..]));
        }

        #[test]
        fn documents_of_another_writer_are_read(document in document()) {
            let all = tokens(document.as_bytes(), Encoding::Utf8).unwrap();
            let mut scratch = Vec::new();
            for token in all {
                if let Token::Key(range) | Token::Scalar(Scalar::String, range) = token {
                    let string = &document[range];
                    let theirs: String = serde_json::from_str(string).unwrap();
                    let ours = decode_string(string.as_bytes(), Encoding::Utf8, &mut scratch);
                    prop_assert_eq!(ours, Ok(theirs.as_bytes()));
                }
            }
        }

        #[test]
        fn another_reader_agrees_on_what_is_json(
            document in prop::collection::vec(
                prop::sample::select(&b"{{}}[[]]\"\"\"::,,\\ u0019aefnlrtus-+.eE\n"[..]),
                0..24,
            ),
        ) {
            let ours = tokens(&document, Encoding::Utf8).is_ok();
            prop_assert_eq!(ours, is_json(&document), "{}", document.escape_ascii());
        }

        #[test]
        fn a_damaged_document_is_judged_alike(
            document in document(),
            at in any::<prop::sample::Index>(),
            byte in prop::sample::select(&b"{}[]\",:\\ 0e-"[..]),
        ) {
            let mut document = document.into_bytes();
            let at = at.index(document.len());
            document[at] = byte;
            // That reader also judges UTF-8 and the size of numbers.
            if is_json(&document) {
                prop_assert!(tokens(&document, Encoding::Utf8).is_ok());
            } else if std::str::from_utf8(&document).is_ok() && !document.contains(&b'\\') {
                prop_assert!(tokens(&document, Encoding::Utf8).is_err());
            }
        }
    }
}
