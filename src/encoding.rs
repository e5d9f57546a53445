//! Client encodings: in which encoding the bytes of a dump are.
//!
//! Seven of PostgreSQL's client encodings are not ASCII-safe: the second byte of a character may be a backslash. Whoever looks
//! for a backslash in them must step over whole characters ([`Encoding::char_len`]).

use std::borrow::Cow;

use encoding_rs as er;

/// The encoding of the bytes of a dump.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// `UTF8`.
    #[default]
    Utf8,
    /// `SQL_ASCII`: bytes above 0x7F mean nothing in particular.
    SqlAscii,
    /// `LATIN1`: each byte is its code point.
    Latin1,
    /// Another encoding in which every byte of a longer character is above 0x7F.
    AsciiSafe(Table),
    /// One of the seven in which a later byte of a character may be ASCII.
    AsciiUnsafe(Unsafe),
}

/// Where the characters of an encoding are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// A table of `encoding_rs` that agrees with PostgreSQL's.
    Same(&'static er::Encoding),
    /// A table that agrees but for the bytes 0x80 to 0x9F, which PostgreSQL does not use.
    NoC1(&'static er::Encoding),
    /// A table that holds more two-byte characters; only those of two bytes above 0xA0 count.
    HighPairs(&'static er::Encoding),
    /// No table is known: only ASCII can be read and written as text.
    Unknown,
}

/// The client encodings that are not ASCII-safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsafe {
    /// `SJIS`.
    Sjis,
    /// `SHIFT_JIS_2004`.
    ShiftJis2004,
    /// `BIG5`.
    Big5,
    /// `GBK`.
    Gbk,
    /// `GB18030`.
    Gb18030,
    /// `UHC`.
    Uhc,
    /// `JOHAB`.
    Johab,
}

impl Encoding {
    /// The encoding of this name, as in `SET client_encoding`; PostgreSQL ignores case, hyphens and underscores.
    pub fn by_name(name: &str) -> Option<Encoding> {
        let name: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let same = |table| Encoding::AsciiSafe(Table::Same(table));
        let no_c1 = |table| Encoding::AsciiSafe(Table::NoC1(table));
        Some(match name.as_str() {
            "utf8" | "unicode" => Encoding::Utf8,
            "sqlascii" => Encoding::SqlAscii,
            "latin1" | "iso88591" => Encoding::Latin1,
            "latin2" | "iso88592" => same(er::ISO_8859_2),
            "latin3" | "iso88593" => same(er::ISO_8859_3),
            "latin4" | "iso88594" => same(er::ISO_8859_4),
            "latin5" | "iso88599" => no_c1(er::WINDOWS_1254),
            "latin6" | "iso885910" => same(er::ISO_8859_10),
            "latin7" | "iso885913" => same(er::ISO_8859_13),
            "latin8" | "iso885914" => same(er::ISO_8859_14),
            "latin9" | "iso885915" => same(er::ISO_8859_15),
            "latin10" | "iso885916" => same(er::ISO_8859_16),
            "iso88595" => same(er::ISO_8859_5),
            "iso88596" => same(er::ISO_8859_6),
            "iso88597" => same(er::ISO_8859_7),
            "iso88598" => same(er::ISO_8859_8),
            "win1250" | "windows1250" => same(er::WINDOWS_1250),
            "win1251" | "windows1251" | "win" => same(er::WINDOWS_1251),
            "win1252" | "windows1252" => same(er::WINDOWS_1252),
            "win1253" | "windows1253" => same(er::WINDOWS_1253),
            "win1254" | "windows1254" => same(er::WINDOWS_1254),
            "win1255" | "windows1255" => same(er::WINDOWS_1255),
            "win1256" | "windows1256" => same(er::WINDOWS_1256),
            "win1257" | "windows1257" => same(er::WINDOWS_1257),
            "win1258" | "windows1258" | "abc" | "tcvn" | "tcvn5712" | "vscii" => {
                same(er::WINDOWS_1258)
            }
            "win866" | "windows866" | "alt" => same(er::IBM866),
            "win874" | "windows874" => same(er::WINDOWS_874),
            "koi8r" | "koi8" => same(er::KOI8_R),
            "koi8u" => same(er::KOI8_U),
            "eucjp" => same(er::EUC_JP),
            "euckr" => Encoding::AsciiSafe(Table::HighPairs(er::EUC_KR)),
            "euccn" => Encoding::AsciiSafe(Table::HighPairs(er::GBK)),
            "euctw" | "eucjis2004" | "muleinternal" => Encoding::AsciiSafe(Table::Unknown),
            "sjis" | "shiftjis" | "mskanji" | "win932" | "windows932" => {
                Encoding::AsciiUnsafe(Unsafe::Sjis)
            }
            "shiftjis2004" => Encoding::AsciiUnsafe(Unsafe::ShiftJis2004),
            "big5" | "win950" | "windows950" => Encoding::AsciiUnsafe(Unsafe::Big5),
            "gbk" | "win936" | "windows936" => Encoding::AsciiUnsafe(Unsafe::Gbk),
            "gb18030" => Encoding::AsciiUnsafe(Unsafe::Gb18030),
            "uhc" | "win949" | "windows949" => Encoding::AsciiUnsafe(Unsafe::Uhc),
            "johab" => Encoding::AsciiUnsafe(Unsafe::Johab),
            _ => return None,
        })
    }

    /// Whether every byte below 0x80 is the ASCII character that it looks like.
    #[inline]
    pub fn is_ascii_safe(self) -> bool {
        !matches!(self, Encoding::AsciiUnsafe(_))
    }

    /// How many bytes the first character of `bytes` takes, for stepping in an encoding that is not ASCII-safe; 1 in every
    /// other. At least 1 where there is a byte, never more than there are.
    #[inline]
    pub fn char_len(self, bytes: &[u8]) -> usize {
        let Encoding::AsciiUnsafe(which) = self else {
            return bytes.len().min(1);
        };
        let Some(&first) = bytes.first() else {
            return 0;
        };
        let len = match (which, first) {
            (_, ..=0x7F) => 1,
            (Unsafe::Sjis | Unsafe::ShiftJis2004, 0xA1..=0xDF) => 1,
            (Unsafe::Gb18030, _) if bytes.get(1).is_some_and(u8::is_ascii_digit) => 4,
            (Unsafe::Johab, 0x8F) => 3,
            _ => 2,
        };
        len.min(bytes.len())
    }

    /// The text of bytes in this encoding, if they are text in it.
    pub fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        if bytes.is_ascii() {
            return std::str::from_utf8(bytes).ok().map(Cow::Borrowed);
        }
        match self {
            Encoding::Utf8 => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Encoding::SqlAscii => None,
            Encoding::Latin1 => Some(bytes.iter().map(|byte| char::from(*byte)).collect()),
            Encoding::AsciiSafe(table) => match table {
                Table::Same(table) | Table::NoC1(table) | Table::HighPairs(table) => {
                    table.decode_without_bom_handling_and_without_replacement(bytes)
                }
                Table::Unknown => None,
            },
            Encoding::AsciiUnsafe(which) => {
                which.table()?.decode_without_bom_handling_and_without_replacement(bytes)
            }
        }
    }

    /// As [`Encoding::decode`], into a buffer that is used again and again: `false`, with the buffer empty, if the bytes are no
    /// text.
    pub fn decode_into(self, bytes: &[u8], text: &mut Vec<u8>) -> bool {
        text.clear();
        if bytes.is_ascii() {
            text.extend_from_slice(bytes);
            return true;
        }
        let table = match self {
            Encoding::Latin1 => {
                let mut utf8 = [0; 4];
                for byte in bytes {
                    text.extend_from_slice(char::from(*byte).encode_utf8(&mut utf8).as_bytes());
                }
                return true;
            }
            Encoding::AsciiSafe(
                Table::Same(table) | Table::NoC1(table) | Table::HighPairs(table),
            ) => table,
            Encoding::AsciiUnsafe(which) => match which.table() {
                Some(table) => table,
                None => return false,
            },
            Encoding::Utf8 | Encoding::SqlAscii | Encoding::AsciiSafe(Table::Unknown) => {
                return match self.decode(bytes) {
                    Some(decoded) => {
                        text.extend_from_slice(decoded.as_bytes());
                        true
                    }
                    None => false,
                };
            }
        };
        let mut decoder = table.new_decoder_without_bom_handling();
        let Some(most) = decoder.max_utf8_buffer_length_without_replacement(bytes.len()) else {
            return false;
        };
        text.resize(most, 0);
        let (result, _, written) = decoder.decode_to_utf8_without_replacement(bytes, text, true);
        let whole = result == er::DecoderResult::InputEmpty;
        text.truncate(if whole { written } else { 0 });
        whole
    }

    /// Text for a message or a name: what cannot be decoded is written as `\xE9`.
    pub fn decode_name(self, bytes: &[u8]) -> String {
        match self.decode(bytes) {
            Some(text) => text.into_owned(),
            None => bytes.iter().fold(String::new(), |mut name, byte| {
                if byte.is_ascii() {
                    name.push(char::from(*byte));
                } else {
                    name.push_str(&format!("\\x{byte:02X}"));
                }
                name
            }),
        }
    }

    /// Appends text in this encoding; `false`, with nothing appended, if the encoding cannot hold it.
    pub fn encode(self, text: &str, out: &mut Vec<u8>) -> bool {
        if text.is_ascii() || self == Encoding::Utf8 {
            out.extend_from_slice(text.as_bytes());
            return true;
        }
        let start = out.len();
        let table = match self {
            Encoding::Utf8 | Encoding::SqlAscii => return false,
            Encoding::Latin1 => {
                let fits = text.chars().all(|c| u32::from(c) < 0x100);
                if fits {
                    out.extend(text.chars().map(|c| c as u8));
                }
                return fits;
            }
            Encoding::AsciiSafe(
                Table::Same(table) | Table::NoC1(table) | Table::HighPairs(table),
            ) => table,
            Encoding::AsciiSafe(Table::Unknown) => return false,
            Encoding::AsciiUnsafe(which) => match which.table() {
                Some(table) => table,
                None => return false,
            },
        };
        if !encode_with(table, text, out) {
            return false;
        }
        let sound = match self {
            Encoding::AsciiSafe(Table::NoC1(_)) => {
                !out[start..].iter().any(|byte| (0x80..0xA0).contains(byte))
            }
            Encoding::AsciiSafe(Table::HighPairs(_)) => {
                out[start..].iter().filter(|byte| !byte.is_ascii()).all(|byte| *byte > 0xA0)
                    && text.chars().filter(|c| !c.is_ascii()).count() * 2
                        == out[start..].iter().filter(|byte| !byte.is_ascii()).count()
            }
            _ => true,
        };
        if !sound {
            out.truncate(start);
        }
        sound
    }
}

/// Appends text in the encoding of a table; `false`, with nothing appended, if the table lacks a character.
fn encode_with(table: &'static er::Encoding, text: &str, out: &mut Vec<u8>) -> bool {
    let start = out.len();
    let mut encoder = table.new_encoder();
    let most = encoder.max_buffer_length_from_utf8_without_replacement(text.len());
    let Some(most) = most.and_then(|most| start.checked_add(most)) else { return false };
    out.resize(most, 0);
    let (result, _, written) =
        encoder.encode_from_utf8_without_replacement(text, &mut out[start..], true);
    let whole = result == er::EncoderResult::InputEmpty;
    out.truncate(if whole { start + written } else { start });
    whole
}

impl Unsafe {
    fn table(self) -> Option<&'static er::Encoding> {
        Some(match self {
            Unsafe::Sjis => er::SHIFT_JIS,
            Unsafe::Big5 => er::BIG5,
            Unsafe::Gbk => er::GBK,
            Unsafe::Gb18030 => er::GB18030,
            Unsafe::Uhc => er::EUC_KR,
            Unsafe::ShiftJis2004 | Unsafe::Johab => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_postgresql_reads_them() {
        assert_eq!(Encoding::by_name("UTF8"), Some(Encoding::Utf8));
        assert_eq!(Encoding::by_name("utf-8"), Some(Encoding::Utf8));
        assert_eq!(
            Encoding::by_name("SHIFT_JIS_2004"),
            Some(Encoding::AsciiUnsafe(Unsafe::ShiftJis2004))
        );
        assert_eq!(Encoding::by_name("klingon"), None);
    }

    #[test]
    fn a_backslash_that_ends_a_character_is_stepped_over() {
        let sjis = Encoding::by_name("SJIS").unwrap();
        assert_eq!(sjis.char_len(b"\x95\x5Cx"), 2);
        assert_eq!(sjis.char_len(b"\xB1\x5C"), 1);
        assert_eq!(sjis.char_len(b"\x95"), 1);
        let gb18030 = Encoding::by_name("GB18030").unwrap();
        assert_eq!(gb18030.char_len(b"\x81\x30\x81\x30x"), 4);
        assert_eq!(Encoding::Utf8.char_len("é".as_bytes()), 1);
    }

    #[test]
    fn what_an_encoding_cannot_hold_is_refused_whole() {
        for (name, text, expected) in [
            ("LATIN1", "José", Some(&b"Jos\xE9"[..])),
            ("LATIN1", "Łódź", None),
            ("LATIN2", "Łódź", Some(&b"\xA3\xF3d\xBC"[..])),
            ("LATIN5", "€", None),
            ("SJIS", "表", Some(&b"\x95\x5C"[..])),
            ("EUC_CN", "李", Some(&b"\xC0\xEE"[..])),
            ("SQL_ASCII", "é", None),
            ("SQL_ASCII", "e", Some(&b"e"[..])),
            ("JOHAB", "김", None),
        ] {
            let mut out = b"x".to_vec();
            let held = Encoding::by_name(name).unwrap().encode(text, &mut out);
            assert_eq!(held.then_some(&out[1..]), expected, "{name} {text}");
            assert_eq!(out[0], b'x');
        }
    }

    #[test]
    fn both_ways_of_decoding_agree() {
        for name in [
            "UTF8",
            "SQL_ASCII",
            "LATIN1",
            "LATIN5",
            "WIN1252",
            "EUC_JP",
            "EUC_KR",
            "EUC_CN",
            "EUC_TW",
            "SJIS",
            "BIG5",
            "GBK",
            "GB18030",
            "UHC",
            "JOHAB",
        ] {
            let encoding = Encoding::by_name(name).unwrap();
            for bytes in [
                &b""[..],
                b"plain",
                b"Jos\xE9",
                "Jos\u{e9}".as_bytes(),
                b"\x95\x5C\x81",
                b"\x81\x30\x81\x30",
                b"\xB1\xA4\xA1",
                b"\xC0\xEE",
                b"\xFF\xFE",
            ] {
                let mut text = b"old".to_vec();
                let whole = encoding.decode_into(bytes, &mut text);
                let expected = encoding.decode(bytes).map(|text| text.as_bytes().to_vec());
                assert_eq!(whole.then_some(text), expected, "{name} {bytes:?}");
            }
        }
    }
}
