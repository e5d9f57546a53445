//! Array literals, `{a,"b,c",NULL,{nested}}` and `[-2:0]={7,8,9}`, in the text of a cell whose own escapes are undone.
//!
//! Read as the server's `array_in` reads them. Elements are rewritten in place; bounds, braces, blanks, delimiters, NULLs and
//! elements that keep their value are copied as they are.

use super::character::char_len;
use crate::encoding::Encoding;
use crate::limits::NESTING_MAX;
use crate::value::{Invalid, Written};

/// Buffers that are reused from one array to the next.
#[derive(Clone, Debug, Default)]
pub struct ArrayScratch {
    decoded: Vec<u8>,
    written: Vec<u8>,
}

/// Appends an array literal to `out` with each element that is not NULL rewritten.
///
/// `rewrite` is given the element's value, and appends its replacement to the buffer that it is given. An element is written in
/// quotes where the server would: if it is empty, reads as NULL, or holds a brace, a quote, a backslash, a blank or the
/// delimiter; where it only was quoted by hand it is not any more. `delimiter` is `,`, and `;` in arrays of `box`.
///
/// # Errors
/// [`Invalid`] if it is not an array literal, is nested deeper than [`NESTING_MAX`], or if `rewrite` refuses an element; what
/// was appended until then stays.
pub fn rewrite(
    input: &[u8],
    delimiter: u8,
    encoding: Encoding,
    mut rewrite: impl FnMut(&[u8], &mut Vec<u8>) -> Result<Written, Invalid>,
    scratch: &mut ArrayScratch,
    out: &mut Vec<u8>,
) -> Result<(), Invalid> {
    let mut walker = Walker {
        input,
        delimiter,
        encoding,
        at: 0,
        depth: 0,
        leaf_depth: None,
        behind: Behind::Brace,
    };
    walker.bounds()?;
    let mut copied = 0;
    while let Some(element) = walker.next_element(&mut scratch.decoded)? {
        scratch.written.clear();
        let written = rewrite(&scratch.decoded, &mut scratch.written)?;
        if written == Written::Value && scratch.written == scratch.decoded {
            continue;
        }
        out.extend_from_slice(&input[copied..element.0]);
        copied = element.1;
        match written {
            Written::Null => out.extend_from_slice(b"NULL"),
            Written::Value => encode_element(&scratch.written, delimiter, encoding, out),
        }
    }
    out.extend_from_slice(&input[copied..]);
    Ok(())
}

const MALFORMED: Invalid = Invalid("not an array literal");

struct Walker<'a> {
    input: &'a [u8],
    delimiter: u8,
    encoding: Encoding,
    at: usize,
    /// How many braces are open.
    depth: usize,
    /// The depth at which elements stand: the server takes no other.
    leaf_depth: Option<usize>,
    behind: Behind,
}

/// What was stepped over last, but for blanks.
#[derive(Clone, Copy)]
enum Behind {
    /// An opening brace.
    Brace,
    /// An element or a closing brace.
    Value,
    /// A delimiter.
    Delimiter,
}

#[derive(PartialEq, Eq)]
enum Element {
    Null,
    Value,
}

impl Walker<'_> {
    fn byte(&self) -> Option<u8> {
        self.input.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while self.byte().is_some_and(is_blank) {
            self.at += 1;
        }
    }

    /// Steps over `[1:2][-1:0]=`, if it is there, and opens the outermost brace.
    fn bounds(&mut self) -> Result<(), Invalid> {
        self.skip_blanks();
        let bounded = self.byte() == Some(b'[');
        while self.byte() == Some(b'[') {
            self.at += 1;
            let rest = &self.input[self.at..];
            let len = rest.iter().position(|byte| *byte == b']').ok_or(MALFORMED)?;
            let sound = rest[..len].iter().any(u8::is_ascii_digit)
                && rest[..len].iter().all(|byte| {
                    byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b':') || is_blank(*byte)
                });
            if !sound {
                return Err(MALFORMED);
            }
            self.at += len + 1;
            self.skip_blanks();
        }
        if bounded {
            if self.byte() != Some(b'=') {
                return Err(MALFORMED);
            }
            self.at += 1;
            self.skip_blanks();
        }
        if self.byte() == Some(b'{') { self.open() } else { Err(MALFORMED) }
    }

    /// Steps over a `{`.
    fn open(&mut self) -> Result<(), Invalid> {
        self.at += 1;
        self.depth += 1;
        self.behind = Behind::Brace;
        if self.leaf_depth.is_some_and(|leaf| self.depth > leaf) {
            return Err(MALFORMED);
        }
        if self.depth > NESTING_MAX {
            Err(Invalid("the array is nested too deeply"))
        } else {
            Ok(())
        }
    }

    /// The place of the next element that is not NULL, without the blanks around it, and its value in `decoded`; `None` behind
    /// the last brace.
    fn next_element(&mut self, decoded: &mut Vec<u8>) -> Result<Option<(usize, usize)>, Invalid> {
        loop {
            self.skip_blanks();
            let Some(byte) = self.byte() else {
                return if self.depth == 0 { Ok(None) } else { Err(MALFORMED) };
            };
            if self.depth == 0 {
                return Err(MALFORMED);
            }
            match (byte, self.behind) {
                (b'}', Behind::Value | Behind::Brace) => {
                    self.at += 1;
                    self.depth -= 1;
                    self.behind = Behind::Value;
                }
                (b'}', Behind::Delimiter) => return Err(MALFORMED),
                (_, Behind::Value) if byte == self.delimiter => {
                    self.at += 1;
                    self.behind = Behind::Delimiter;
                }
                (_, Behind::Value) => return Err(MALFORMED),
                (b'{', _) => self.open()?,
                _ if byte == self.delimiter => return Err(MALFORMED),
                _ => {
                    if *self.leaf_depth.get_or_insert(self.depth) != self.depth {
                        return Err(MALFORMED);
                    }
                    let start = self.at;
                    self.behind = Behind::Value;
                    if self.element(decoded)? == Element::Value {
                        return Ok(Some((start, self.at)));
                    }
                }
            }
        }
    }

    /// Reads the element at hand into `decoded` and steps behind it.
    fn element(&mut self, decoded: &mut Vec<u8>) -> Result<Element, Invalid> {
        decoded.clear();
        let quoted = self.byte() == Some(b'"');
        if quoted {
            self.at += 1;
        }
        let mut escaped = false;
        // An unquoted element ends behind its last byte that is no blank.
        let mut end = self.at;
        let mut len = 0;
        loop {
            let byte = self.byte().ok_or(MALFORMED)?;
            match byte {
                b'"' if quoted => {
                    self.at += 1;
                    return Ok(Element::Value);
                }
                b'\\' => {
                    self.at += 1;
                    escaped = true;
                    if self.byte().is_none() {
                        return Err(MALFORMED);
                    }
                    self.take(decoded);
                    (end, len) = (self.at, decoded.len());
                }
                _ if quoted => self.take(decoded),
                b'"' | b'{' => return Err(MALFORMED),
                _ if byte == b'}' || byte == self.delimiter => break,
                _ => {
                    self.take(decoded);
                    if !is_blank(byte) {
                        (end, len) = (self.at, decoded.len());
                    }
                }
            }
        }
        self.at = end;
        decoded.truncate(len);
        let null = !escaped && decoded.eq_ignore_ascii_case(b"NULL");
        Ok(if null { Element::Null } else { Element::Value })
    }

    /// Moves one whole character.
    fn take(&mut self, decoded: &mut Vec<u8>) {
        let rest = &self.input[self.at..];
        let len = char_len(rest, self.encoding);
        decoded.extend_from_slice(&rest[..len]);
        self.at += len;
    }
}

/// Appends an element as the server writes it.
fn encode_element(value: &[u8], delimiter: u8, encoding: Encoding, out: &mut Vec<u8>) {
    let mut plain = !value.is_empty() && !value.eq_ignore_ascii_case(b"NULL");
    let start = out.len();
    out.push(b'"');
    let mut rest = value;
    while let Some(byte) = rest.first() {
        let len = char_len(rest, encoding);
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
            plain = false;
        }
        plain &= !matches!(byte, b'{' | b'}') && *byte != delimiter && !is_blank(*byte);
        out.extend_from_slice(&rest[..len]);
        rest = &rest[len..];
    }
    if plain {
        out.truncate(start);
        out.extend_from_slice(value);
    } else {
        out.push(b'"');
    }
}

/// What `array_in` skips.
fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::character::tests::encoding_and_value;

    /// The array with `apply` for each element, and the elements.
    fn rewritten(
        input: &[u8],
        delimiter: u8,
        encoding: Encoding,
        apply: impl Fn(&[u8]) -> Option<Vec<u8>>,
    ) -> Result<(Vec<u8>, Vec<Vec<u8>>), Invalid> {
        let mut elements = Vec::new();
        let mut out = b"x".to_vec();
        let each = |element: &[u8], out: &mut Vec<u8>| {
            elements.push(element.to_vec());
            Ok(match apply(element) {
                Some(value) => {
                    out.extend_from_slice(&value);
                    Written::Value
                }
                None => Written::Null,
            })
        };
        let mut scratch = ArrayScratch::default();
        rewrite(input, delimiter, encoding, each, &mut scratch, &mut out)?;
        Ok((out.split_off(1), elements))
    }

    #[test]
    fn elements_are_found_and_the_rest_is_kept() {
        for (input, elements, expected) in [
            ("{}", vec![], "{}"),
            (" { } ", vec![], " { } "),
            ("{{},{}}", vec![], "{{},{}}"),
            ("{a,\"b,c\",NULL,null}", vec!["a", "b,c"], "{<a>,\"<b,c>\",NULL,null}"),
            (
                "{\"NULL\",\\NULL,NULLS,\"\"}",
                vec!["NULL", "NULL", "NULLS", ""],
                "{<NULL>,<NULL>,<NULLS>,<>}",
            ),
            ("{ a b , \" c \" }", vec!["a b", " c "], "{ \"<a b>\" , \"< c >\" }"),
            ("{a\\ , \\\"b\\,}", vec!["a ", "\"b,"], "{\"<a >\", \"<\\\"b,>\"}"),
            ("{\"a\\\"\\\\b\"}", vec!["a\"\\b"], "{\"<a\\\"\\\\b>\"}"),
            ("[-2:0]={7,8,9}", vec!["7", "8", "9"], "[-2:0]={<7>,<8>,<9>}"),
            (" [1:1][ 2 : 2 ] = {{7}}", vec!["7"], " [1:1][ 2 : 2 ] = {{<7>}}"),
            ("{{a,b},{NULL,c}}", vec!["a", "b", "c"], "{{<a>,<b>},{NULL,<c>}}"),
            ("{a;b}", vec!["a;b"], "{<a;b>}"),
        ] {
            let apply = |value: &[u8]| Some([b"<", value, b">"].concat());
            let elements = elements.iter().map(|element| element.as_bytes().to_vec()).collect();
            let result = rewritten(input.as_bytes(), b',', Encoding::Utf8, apply);
            assert_eq!(result, Ok((expected.as_bytes().to_vec(), elements)), "{input}");
            let same =
                rewritten(input.as_bytes(), b',', Encoding::Utf8, |value| Some(value.to_vec()));
            assert_eq!(same.unwrap().0, input.as_bytes(), "{input}");
        }
        let boxes =
            rewritten(b"{(1,1),(0,0);(2,2),(1,1)}", b';', Encoding::Utf8, |_| None).unwrap();
        assert_eq!(boxes.0, b"{NULL;NULL}");
        assert_eq!(boxes.1, [b"(1,1),(0,0)".to_vec(), b"(2,2),(1,1)".to_vec()]);
    }

    #[test]
    fn elements_are_quoted_where_the_server_quotes_them() {
        for (value, expected) in [
            ("", "{\"\"}"),
            ("a", "{a}"),
            ("Null", "{\"Null\"}"),
            ("a b", "{\"a b\"}"),
            ("a\u{B}", "{\"a\u{B}\"}"),
            ("{", "{\"{\"}"),
            ("a,b", "{\"a,b\"}"),
            ("a;b", "{a;b}"),
            ("a\"\\", "{\"a\\\"\\\\\"}"),
        ] {
            let apply = |_: &[u8]| Some(value.as_bytes().to_vec());
            let (out, _) = rewritten(b"{\"old value\"}", b',', Encoding::Utf8, apply).unwrap();
            assert_eq!(out, expected.as_bytes(), "{value}");
        }
    }

    #[test]
    fn what_is_no_array_is_refused() {
        for input in [
            "", "a", "{", "}", "{a", "{a}}", "{a}b", "{,}", "{a,}", "{,a}", "{a,,b}", "{\"a",
            "{\"a\"b}", "{a\"b}", "{a{b}", "{a,{b}}", "{{a},b}", "{a\\", "[1:2]{a}", "[]={a}",
            "[1:2=", "[x]={a}", "{a} {b}", "{{a}{b}}", "{}{}",
        ] {
            let result = rewritten(input.as_bytes(), b',', Encoding::Utf8, |_| None);
            assert!(result.is_err(), "{input}");
        }
        for (depth, taken) in [(NESTING_MAX, true), (NESTING_MAX + 1, false), (1_000_000, false)] {
            let input = [vec![b'{'; depth], vec![b'}'; depth]].concat();
            let result = rewritten(&input, b',', Encoding::Utf8, |_| None);
            assert_eq!(result.is_ok(), taken, "{depth}");
        }
        let refused = rewrite(
            b"{a}",
            b',',
            Encoding::Utf8,
            |_, _| Err(Invalid("no")),
            &mut ArrayScratch::default(),
            &mut Vec::new(),
        );
        assert_eq!(refused, Err(Invalid("no")));
    }

    #[test]
    fn a_brace_inside_a_character_is_none() {
        let sjis = Encoding::by_name("SJIS").unwrap();
        let (out, elements) =
            rewritten(b"{\x83},\x83{}", b',', sjis, |value| Some([value, b"\x95\\"].concat()))
                .unwrap();
        assert_eq!(elements, [b"\x83}".to_vec(), b"\x83{".to_vec()]);
        assert_eq!(out, b"{\x83}\x95\\,\x83{\x95\\}");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            values in prop::collection::vec(encoding_and_value(), 1..6),
            delimiter in prop::sample::select(&b",;"[..]),
        ) {
            let encoding = values[0].0;
            let values: Vec<_> =
                values.into_iter().filter(|(own, _)| *own == encoding).map(|(_, value)| value).collect();
            let mut array = b"{".to_vec();
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    array.push(delimiter);
                }
                encode_element(value, delimiter, encoding, &mut array);
            }
            array.push(b'}');
            let (same, elements) =
                rewritten(&array, delimiter, encoding, |value| Some(value.to_vec())).unwrap();
            prop_assert_eq!(same, array);
            prop_assert_eq!(elements, values);
        }

        #[test]
        fn hostile_bytes_end_in_the_same_bytes_or_an_error(
            bytes in prop::collection::vec(
                prop_oneof![prop::sample::select(&b"{{}},,\"\\ aN[1]=:\x95"[..]), any::<u8>()],
                0..40,
            ),
        ) {
            let input = [b"{", &bytes[..]].concat();
            for name in ["UTF8", "SJIS", "JOHAB"] {
                let encoding = Encoding::by_name(name).unwrap();
                if let Ok((same, elements)) = rewritten(&input, b',', encoding, |value| Some(value.to_vec())) {
                    prop_assert_eq!(&same, &input);
                    let (nulls, _) = rewritten(&input, b',', encoding, |_| None).unwrap();
                    let (_, none) = rewritten(&nulls, b',', encoding, |_| None).unwrap();
                    prop_assert_eq!(none.len(), 0, "{:?}", elements);
                }
            }
        }
    }
}
