//! What an input of a scan is: by the words of the command line, by its content, by the ending of its name.

use std::path::Path;

use memchr::memmem;

use super::input::{CsvWords, RowsWord, rows_input, stem_and_ending};
use super::scan::{ScanFormatWord, ScanOptions};
use super::scan_inputs::Origin;
use crate::dump::csv_file::Header;
use crate::dump::kind::{InputKind, sniff};
use crate::dump::rows_guess::{HeaderGuess, RecordsGuess, guess_rows};
use crate::error::{Error, Result};
use crate::pipeline::scan_run::ScanFormat;

/// What is to be done with an input.
#[derive(Debug)]
pub(super) enum Reading {
    /// It is scanned as this.
    Scan(ScanFormat),
    /// It is left out, and that is told.
    Skip(&'static str),
}

/// Tells what an input is that begins with `first`.
///
/// # Errors
/// If it cannot be looked into: an archive of another kind than PostgreSQL's, UTF-16, binary data that was asked for by name, or no data at all.
pub(super) fn reading(
    options: &ScanOptions,
    name: Option<&Path>,
    origin: Origin,
    first: &[u8],
) -> Result<Reading> {
    let kind = sniff(first);
    refuse_closed(kind, first)?;
    let rows = |words: &CsvWords, word| {
        let fallback = name.unwrap_or(Path::new("stdin"));
        let rows = rows_input(words, word, Some(fallback), options.schema.as_deref())?;
        Ok(Reading::Scan(ScanFormat::Rows(Box::new(rows))))
    };
    match options.format {
        ScanFormatWord::Text => return Ok(Reading::Scan(ScanFormat::Text)),
        ScanFormatWord::PgPlain => return Ok(Reading::Scan(ScanFormat::Dump)),
        ScanFormatWord::Csv => {
            return rows(&row_words(options, first, RowsWord::Csv), RowsWord::Csv);
        }
        ScanFormatWord::Tsv => {
            return rows(&row_words(options, first, RowsWord::Tsv), RowsWord::Tsv);
        }
        ScanFormatWord::Auto => {}
    }
    match kind {
        InputKind::Empty if origin == Origin::InFolder => {
            return Ok(Reading::Scan(ScanFormat::Text));
        }
        InputKind::Empty => {
            return Err(Error::input("the input is empty").hint(
                "an empty dump is no dump: did pg_dump fail? --input-format text accepts it",
            ));
        }
        InputKind::PgPlain if is_dump(first) => return Ok(Reading::Scan(ScanFormat::Dump)),
        _ => {}
    }
    if memchr::memchr(0, first).is_some() {
        return match origin {
            Origin::InFolder => Ok(Reading::Skip("binary")),
            Origin::Named => Err(Error::input("the input is binary")
                .hint("--input-format text looks for text in it all the same")),
        };
    }
    let ending = name.and_then(stem_and_ending).map(|(_, ending)| ending.to_ascii_lowercase());
    let guess = guess_rows(first);
    let is_table = guess.records == RecordsGuess::Even && guess.header == HeaderGuess::Names
        || options.says_csv();
    match ending.as_deref() {
        Some("tsv" | "tab") => rows(&row_words(options, first, RowsWord::Tsv), RowsWord::Tsv),
        Some("csv") => rows(&row_words(options, first, RowsWord::Csv), RowsWord::Csv),
        _ if is_table && guess.delimiter == b'\t' && options.csv.delimiter.is_none() => {
            rows(&row_words(options, first, RowsWord::Tsv), RowsWord::Tsv)
        }
        _ if is_table => rows(&row_words(options, first, RowsWord::Csv), RowsWord::Csv),
        _ => Ok(Reading::Scan(ScanFormat::Text)),
    }
}

/// Whether what begins like SQL is a dump: it says so, or has rows where a dump has them. Source code begins with such comments
/// too, and SQL without rows is as well read as text.
fn is_dump(first: &[u8]) -> bool {
    if memmem::find(first, b"-- PostgreSQL database").is_some() {
        return true;
    }
    let text = first.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(first);
    text.split(|b| *b == b'\n').any(|line| {
        let begins = |word: &[u8]| {
            line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        };
        let from_stdin = || memmem::find(&line.to_ascii_lowercase(), b" from stdin").is_some();
        begins(b"INSERT INTO ") || begins(b"COPY ") && from_stdin()
    })
}

/// The words that say how rows are written, with what the rows themselves tell where the command line says nothing: the delimiter, and
/// whether the first row names the columns. A first row of data must not become names, which are shown.
fn row_words(options: &ScanOptions, first: &[u8], word: RowsWord) -> CsvWords {
    let mut words = options.csv.clone();
    let guess = guess_rows(first);
    if word == RowsWord::Csv && words.delimiter.is_none() {
        words.delimiter = Some(char::from(guess.delimiter).to_string());
    }
    let guessed = match guess.header {
        HeaderGuess::Data => Header::Absent,
        HeaderGuess::Names | HeaderGuess::Unusual => Header::Present,
    };
    // With a quote of its own, a name cannot be told from a value; whoever says the quote knows the file.
    if words.header.is_none() && words.columns.is_none() && words.quote.is_none() {
        words.header = Some(guessed);
    }
    if words.header == Some(Header::Absent) && words.columns.is_none() {
        let fields = guess.fields.min(crate::limits::COLUMNS_MAX);
        words.columns = Some((1..=fields).map(|number| format!("column_{number}")).collect());
    }
    words
}

/// Refuses what cannot be looked into, with what to do instead.
fn refuse_closed(kind: InputKind, first: &[u8]) -> Result<()> {
    let (what, hint) = match kind {
        InputKind::Utf16 => ("UTF-16", "convert it first: iconv -f UTF-16 -t UTF-8"),
        InputKind::BinaryCopy => ("binary COPY format", "copy in text or CSV format"),
        InputKind::Gzip | InputKind::Zstd | InputKind::Lz4 => {
            ("compressed twice", "decompress it once before")
        }
        _ if first.get(257..262) == Some(b"ustar") => ("a tar archive", "unpack it first"),
        _ => match first {
            [b'P', b'K', 3, 4, ..] => ("a zip archive", "unpack it first"),
            [b'7', b'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => ("a 7z archive", "unpack it first"),
            [b'R', b'a', b'r', b'!', 0x1A, 7, ..] => ("a rar archive", "unpack it first"),
            [0xFD, b'7', b'z', b'X', b'Z', 0, ..] => ("compressed with xz", "decompress it first"),
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, ..] => {
                ("compressed with bzip2", "decompress it first")
            }
            _ => return Ok(()),
        },
    };
    Err(Error::input(format!("the input is {what}, which cannot be looked into")).hint(hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &str, origin: Origin, first: &[u8]) -> String {
        match reading(&ScanOptions::default(), Some(Path::new(name)), origin, first) {
            Ok(Reading::Scan(ScanFormat::Dump)) => "dump".to_owned(),
            Ok(Reading::Scan(ScanFormat::Text)) => "text".to_owned(),
            Ok(Reading::Scan(ScanFormat::Rows(rows))) => {
                let columns = rows.columns.map_or("header".to_owned(), |names| names.join(" "));
                format!("rows of {}, {columns}", rows.table)
            }
            Ok(Reading::Skip(why)) => format!("skipped: {why}"),
            Err(error) => error.to_string().lines().next().unwrap_or_default().to_owned(),
        }
    }

    #[test]
    fn inputs_by_name_and_content() {
        use Origin::{InFolder, Named};
        let cases: &[(&str, Origin, &[u8], &str)] = &[
            ("a.sql", Named, b"-- PostgreSQL database dump\n", "dump"),
            ("a", Named, b"set x = 1;\ncopy t (a) from stdin;\n1\n\\.\n", "dump"),
            ("a", Named, b"INSERT INTO t VALUES (1);\n", "dump"),
            ("a.sql", InFolder, b"CREATE TABLE t (a text);\nSELECT 1\n", "text"),
            ("a.h", InFolder, b"/* Insert into the list. */\nint a;\n", "text"),
            ("a.md", InFolder, b"Select a file, then copy it.\n", "text"),
            ("a.lua", InFolder, b"-- a comment\nlocal x = 1\n", "text"),
            ("users.csv", Named, b"id,email\n1,a\n", "rows of users, header"),
            ("users.csv.gz", Named, b"id;email\n", "rows of users, header"),
            ("users.csv", Named, b"1,jane@gmail.com\n2,x\n", "rows of users, column_1 column_2"),
            ("users.csv", Named, b"id,\"E-Mail (work)\"\n1,a\n", "rows of users, header"),
            ("users", Named, b"id,\"E-Mail (work)\"\n1,a\n", "text"),
            ("users", Named, b"id,email\n1,a\n", "rows of users, header"),
            ("users.tsv", Named, b"id\temail\n1\ta\n", "rows of users, header"),
            ("app.log", Named, b"2024 INFO, a\n2024 INFO, b\n", "text"),
            ("a.jsonl", Named, b"{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":2}\n", "text"),
            ("my.sql", Named, b"-- MySQL dump 10.13\n", "text"),
            ("a.bin", Named, b"ab\0c", "the input is binary"),
            ("a.bin", InFolder, b"ab\0c", "skipped: binary"),
            ("a", InFolder, b"", "text"),
            ("a", Named, b"", "the input is empty"),
            (
                "a.zip",
                InFolder,
                b"PK\x03\x04\0\0",
                "the input is a zip archive, which cannot be looked into",
            ),
            ("a.txt", InFolder, b"\xFF\xFEa\0", "the input is UTF-16, which cannot be looked into"),
        ];
        for (name, origin, first, expected) in cases {
            assert_eq!(shown(name, *origin, first), *expected, "{name} {first:?}");
        }
    }
}
