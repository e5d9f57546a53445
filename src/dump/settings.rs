//! What a dump says of its own bytes: settings that change how what follows is read.

use crate::encoding::Encoding;

/// The settings in force at a place in a dump.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `SET client_encoding`.
    pub encoding: Encoding,
    /// `SET standard_conforming_strings`: whether a backslash in a plain string is just a backslash.
    pub strings: Strings,
    /// The first schema of `search_path` that is not `pg_catalog`; dumps before 2018 set it before each table.
    pub schema: Option<String>,
}

/// How backslashes in plain `'…'` strings are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strings {
    /// `standard_conforming_strings = on`: a backslash is a backslash.
    #[default]
    Standard,
    /// `standard_conforming_strings = off`: a backslash escapes the next character.
    Escape,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { encoding: Encoding::Utf8, strings: Strings::Standard, schema: None }
    }
}

impl Settings {
    /// A statement as text in which every backslash means the same whatever `strings` says: where they escape, plain literals with a
    /// backslash become `E'…'`.
    pub fn decode_statement(&self, statement: &[u8]) -> String {
        let text = self.encoding.decode_name(statement);
        match self.strings {
            Strings::Escape if text.contains('\\') => with_escapes_marked(&text),
            _ => text,
        }
    }
}

/// Writes an `E` before each plain literal that holds a backslash; quoted names, dollar quotes and comments stay.
fn with_escapes_marked(text: &str) -> String {
    let mut marked = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let in_word = before.is_alphanumeric() || matches!(before, '_' | '$');
        let len = match first {
            '\'' => literal_len(rest),
            '"' => 1 + through(rest.get(1..).unwrap_or_default(), "\""),
            '$' if !in_word => dollar_len(rest),
            '-' if rest.starts_with("--") => through(rest, "\n"),
            '/' if rest.starts_with("/*") => comment_len(rest),
            _ => first.len_utf8(),
        };
        let (token, behind) = rest.split_at_checked(len).unwrap_or((rest, ""));
        if first == '\'' && token.contains('\\') && !in_word && before != '&' {
            marked.push('E');
        }
        marked.push_str(token);
        before = token.chars().next_back().unwrap_or(' ');
        rest = behind;
    }
    marked
}

/// The bytes up to and with the first `end`; all where there is none.
fn through(text: &str, end: &str) -> usize {
    text.find(end).map_or(text.len(), |at| at + end.len())
}

/// The length of a literal, where a backslash takes the next byte with it. A doubled quote begins another literal, which is no other.
fn literal_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'\\' => 2,
            b'\'' if bytes.get(at + 1) == Some(&b'\'') => 2,
            b'\'' => return at + 1,
            _ => 1,
        };
    }
    text.len()
}

fn dollar_len(text: &str) -> usize {
    let inner = text.get(1..).unwrap_or_default();
    let end = inner.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(inner.len());
    match inner.get(end..).is_some_and(|rest| rest.starts_with('$')) {
        true => {
            let (tag, body) = text.split_at_checked(end + 2).unwrap_or((text, ""));
            tag.len() + through(body, tag)
        }
        false => 1,
    }
}

/// The length of a comment, in which others may lie.
fn comment_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => (at, depth) = (at + 2, depth + 1),
            Some(b"*/") => {
                (at, depth) = (at + 2, depth.saturating_sub(1));
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backslashes_mean_the_same_under_both_settings() {
        let cases = [
            (r"SELECT 'a\\b', 'c', E'\\', '\\';", r"SELECT E'a\\b', 'c', E'\\', E'\\';"),
            (r"SELECT 'it''s \\', 'x\'', 'y';", r"SELECT E'it''s \\', E'x\'', 'y';"),
            (r#"SELECT "a\'", '\t', "''\""#, r#"SELECT "a\'", E'\t', "''\""#),
            (r"SELECT $$'\'$$, $a$ '\$$ $a$, '\\'", r"SELECT $$'\'$$, $a$ '\$$ $a$, E'\\'"),
            (
                "-- it's \\\n'\\\\' /* ' /* \\ */ ' */ '\\t'",
                "-- it's \\\nE'\\\\' /* ' /* \\ */ ' */ E'\\t'",
            ),
            (r"N'\\' a$b$ '\\' $1 'ß\\' 'open\", r"N'\\' a$b$ E'\\' $1 E'ß\\' E'open\"),
        ];
        let settings = Settings { strings: Strings::Escape, ..Settings::default() };
        for (text, expected) in cases {
            assert_eq!(settings.decode_statement(text.as_bytes()), expected);
            assert_eq!(Settings::default().decode_statement(text.as_bytes()), text);
        }
    }
}
