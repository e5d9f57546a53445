//! What kind of input it is, told from its first bytes and never from its name.

use memchr::memmem;

/// How many bytes [`sniff`] likes to see. Fewer are enough where the input is shorter.
pub const SNIFF_BYTES: usize = 64 << 10;

/// A kind of input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// A plain PostgreSQL dump. Recognised by its first line, `-- PostgreSQL database dump` or `… cluster dump`, or, where an
    /// option of pg_dump or a hand left that out, by a line that begins as SQL or a psql command does.
    PgPlain,
    /// A custom archive, `pg_dump -Fc`. Recognised by `PGDMP` and a version byte of 1 behind it.
    PgCustom,
    /// A tar archive, `pg_dump -Ft`. Recognised by `ustar` at byte 257 and `toc.dat` as its first member.
    PgTar,
    /// A dump of MySQL or MariaDB. Recognised by `-- MySQL dump`, `-- MariaDB dump`, a comment `/*!40101 …` or `/*M!…`, or
    /// statements with backquoted names.
    MySql,
    /// UTF-16. Recognised by a byte order mark, or by a NUL at every other byte.
    Utf16,
    /// PostgreSQL's binary COPY format. Recognised by its signature `PGCOPY\n\xFF\r\n\0`.
    BinaryCopy,
    /// A gzip file. Recognised by 1F 8B.
    Gzip,
    /// A zstd frame. Recognised by 28 B5 2F FD.
    Zstd,
    /// An lz4 frame. Recognised by 04 22 4D 18.
    Lz4,
    /// CSV. Recognised by a first line with commas, semicolons or bars outside quotes and the same number of them on the second
    /// line, and no SQL.
    Csv,
    /// Fields between tabs. Recognised like CSV.
    Tsv,
    /// No bytes at all.
    Empty,
    /// Anything else. One column of text is unclear too: nothing tells it from prose.
    Unclear,
}

/// Tells the kind of an input that begins with `first`: up to [`SNIFF_BYTES`], and all of it where it is shorter.
pub fn sniff(first: &[u8]) -> InputKind {
    let first = first.get(..SNIFF_BYTES).unwrap_or(first);
    let text = first.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(first);
    match first {
        [] => InputKind::Empty,
        [0x1F, 0x8B, ..] => InputKind::Gzip,
        [0x28, 0xB5, 0x2F, 0xFD, ..] => InputKind::Zstd,
        [0x04, 0x22, 0x4D, 0x18, ..] => InputKind::Lz4,
        [b'P', b'G', b'D', b'M', b'P', 1, ..] => InputKind::PgCustom,
        _ if first.starts_with(b"PGCOPY\n\xFF\r\n\0") => InputKind::BinaryCopy,
        _ if is_tar(first) => InputKind::PgTar,
        _ if is_utf16(first) => InputKind::Utf16,
        _ if memchr::memchr(0, text).is_some() => InputKind::Unclear,
        _ => sniff_text(text),
    }
}

fn is_tar(first: &[u8]) -> bool {
    first.get(257..262) == Some(b"ustar") && first.starts_with(b"toc.dat\0")
}

fn is_utf16(first: &[u8]) -> bool {
    if matches!(first, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) {
        return true;
    }
    let sample = first.get(..64).unwrap_or(first);
    let nul_at = |odd: usize| {
        sample.len() >= 4
            && sample.iter().enumerate().all(|(at, byte)| (*byte == 0) == (at % 2 == odd))
    };
    nul_at(0) || nul_at(1)
}

fn sniff_text(text: &[u8]) -> InputKind {
    const MYSQL: [&[u8]; 4] = [b"-- MySQL dump", b"-- MariaDB dump", b"/*!", b"/*M!"];
    let mut mysql_before = false;
    let mut rest = text;
    // The first line that is neither blank nor a comment decides; comments may have decided before.
    loop {
        let (line, more) = split_line(rest);
        let line = line.trim_ascii();
        if MYSQL.iter().any(|mark| line.starts_with(mark)) {
            return InputKind::MySql;
        }
        if line.starts_with(b"-- PostgreSQL database") {
            return InputKind::PgPlain;
        }
        mysql_before |= line.starts_with(b"--") && memmem::find(line, b"phpMyAdmin").is_some();
        let blank = line.is_empty() || line.starts_with(b"--");
        if !blank {
            break;
        }
        if more.is_empty() {
            // Nothing but comments is a plain dump of nothing; nothing but blanks may be anything.
            let comments = memmem::find(text, b"--").is_some();
            return if comments { InputKind::PgPlain } else { InputKind::Unclear };
        }
        rest = more;
    }
    if mysql_before || is_mysql(rest) {
        return InputKind::MySql;
    }
    if is_sql(rest) {
        return InputKind::PgPlain;
    }
    sniff_table(rest)
}

/// Backquoted names behind the words that name tables.
fn is_mysql(text: &[u8]) -> bool {
    let (line, _) = split_line(text);
    let mut words = line.split(|byte| byte.is_ascii_whitespace()).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_ascii_uppercase();
    let statement =
        matches!(first.as_slice(), b"DROP" | b"CREATE" | b"INSERT" | b"LOCK" | b"USE" | b"REPLACE");
    (statement && words.take(5).any(|word| word.starts_with(b"`"))) || {
        let head: Vec<u8> = line.iter().take(11).map(u8::to_ascii_uppercase).collect();
        head == b"LOCK TABLES" || head.starts_with(b"DELIMITER ;")
    }
}

/// Whether the text begins as SQL or a psql command does, with something of a statement behind the word.
fn is_sql(text: &[u8]) -> bool {
    if text.trim_ascii_start().starts_with(b"/*") {
        return true;
    }
    let (line, _) = split_line(text.trim_ascii_start());
    if let [b'\\', letter, ..] = line {
        return letter.is_ascii_lowercase();
    }
    let end = line.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(line.len());
    let (word, behind) = line.split_at(end);
    let second = behind.trim_ascii_start();
    let word = word.to_ascii_uppercase();
    let known = matches!(
        word.as_slice(),
        b"SET"
            | b"SELECT"
            | b"CREATE"
            | b"ALTER"
            | b"DROP"
            | b"INSERT"
            | b"COPY"
            | b"UPDATE"
            | b"DELETE"
            | b"GRANT"
            | b"REVOKE"
            | b"COMMENT"
            | b"DO"
            | b"WITH"
            | b"TRUNCATE"
            | b"ANALYZE"
            | b"VACUUM"
            | b"REFRESH"
            | b"RESET"
            | b"MERGE"
            | b"CALL"
            | b"SECURITY"
    );
    let alone = matches!(word.as_slice(), b"BEGIN" | b"COMMIT" | b"START" | b"ROLLBACK");
    (known && behind.first().is_some_and(u8::is_ascii_whitespace) && !second.is_empty()
        || known && behind.is_empty()
        || alone && (second.is_empty() || second.starts_with(b";") || second.ends_with(b";")))
        && !looks_like_header(line)
}

/// `set,of,names`: a header may begin with a word that SQL knows.
fn looks_like_header(line: &[u8]) -> bool {
    let fields = line.split(|byte| matches!(byte, b',' | b'\t'));
    let mut count = 0;
    for field in fields {
        count += 1;
        let words = field.trim_ascii().split(|byte| *byte == b' ').count();
        if words > 2 || field.iter().any(|byte| matches!(byte, b'(' | b')' | b'=' | b'\'')) {
            return false;
        }
    }
    count > 1 && !line.trim_ascii_end().ends_with(b";")
}

/// Tables of fields: the delimiter that stands equally often on the first two lines.
fn sniff_table(text: &[u8]) -> InputKind {
    let (header, more) = record(text);
    let (row, _) = record(more);
    for (delimiter, kind) in [
        (b'\t', InputKind::Tsv),
        (b',', InputKind::Csv),
        (b';', InputKind::Csv),
        (b'|', InputKind::Csv),
    ] {
        let in_header = outside_quotes(header, delimiter);
        if in_header > 0 && (row.is_empty() || outside_quotes(row, delimiter) == in_header) {
            return kind;
        }
    }
    InputKind::Unclear
}

/// A line, and what follows it.
fn split_line(text: &[u8]) -> (&[u8], &[u8]) {
    match memchr::memchr(b'\n', text) {
        Some(at) => text.split_at(at + 1),
        None => (text, &[]),
    }
}

/// A line whose line ends within quotes do not count, and what follows it.
fn record(text: &[u8]) -> (&[u8], &[u8]) {
    let mut quoted = false;
    let end = text.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b'\n' && !quoted
    });
    match end {
        Some(at) => text.split_at(at + 1),
        None => (text, &[]),
    }
}

fn outside_quotes(record: &[u8], delimiter: u8) -> usize {
    let mut quoted = false;
    record
        .iter()
        .filter(|byte| {
            quoted ^= **byte == b'"';
            **byte == delimiter && !quoted
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        let mut tar = b"toc.dat\0".to_vec();
        tar.resize(257, 0);
        tar.extend_from_slice(b"ustar\x0000");
        let cases: &[(&[u8], InputKind)] = &[
            (b"", InputKind::Empty),
            (b"--\n-- PostgreSQL database dump\n--\n", InputKind::PgPlain),
            (b"\xEF\xBB\xBF--\n-- PostgreSQL database dump\n--\n", InputKind::PgPlain),
            (b"--\r\n-- PostgreSQL database cluster dump\r\n", InputKind::PgPlain),
            (b"\n\nSET client_encoding = 'UTF8';\n", InputKind::PgPlain),
            (b"COPY public.t (a) FROM stdin;\n1\n\\.\n", InputKind::PgPlain),
            (b"insert into t values (1, 'a');\n", InputKind::PgPlain),
            (b"BEGIN;\nCREATE TABLE t ();\n", InputKind::PgPlain),
            (b"\\connect shop\n", InputKind::PgPlain),
            (b"-- nothing here\n", InputKind::PgPlain),
            (b"SELECT a, b FROM t;\n", InputKind::PgPlain),
            (b"PGDMP\x01\x0e\x00\x04\x08\x01", InputKind::PgCustom),
            (&tar, InputKind::PgTar),
            (b"-- MySQL dump 10.13  Distrib 8.0\n", InputKind::MySql),
            (b"/*M!999999\\- enable the sandbox mode */\n-- MariaDB dump", InputKind::MySql),
            (b"-- x\n\n/*!40101 SET NAMES utf8 */;\n", InputKind::MySql),
            (b"DROP TABLE IF EXISTS `users`;\n", InputKind::MySql),
            (b"INSERT INTO `users` VALUES (1);\n", InputKind::MySql),
            (b"LOCK TABLES users WRITE;\n", InputKind::MySql),
            (b"\xFF\xFEi\0d\0", InputKind::Utf16),
            (b"\xFE\xFF\0i\0d", InputKind::Utf16),
            (b"-\0-\0 \0P\0", InputKind::Utf16),
            (b"\0-\0-\0 \0P", InputKind::Utf16),
            (b"PGCOPY\n\xFF\r\n\0\0\0\0\0", InputKind::BinaryCopy),
            (b"\x1F\x8B\x08", InputKind::Gzip),
            (b"\x28\xB5\x2F\xFD", InputKind::Zstd),
            (b"\x04\x22\x4D\x18", InputKind::Lz4),
            (b"id,email\n1,a@b\n", InputKind::Csv),
            (b"\xEF\xBB\xBFid;email\r\n1;a@b\r\n", InputKind::Csv),
            (b"id,\"two\nlines\"\n1,a\n", InputKind::Csv),
            (b"id,email", InputKind::Csv),
            (b"set,comment\n1,x\n", InputKind::Csv),
            (b"1\ta,b\n2\tc\n", InputKind::Tsv),
            (b"hello world\n", InputKind::Unclear),
            (b"\n\n", InputKind::Unclear),
            (b"a\0b,c\n", InputKind::Unclear),
        ];
        for (first, expected) in cases {
            let shown = String::from_utf8_lossy(first);
            assert_eq!(sniff(first), *expected, "{shown:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_have_a_kind(bytes: Vec<u8>) {
            let empty = sniff(&bytes) == InputKind::Empty;
            proptest::prop_assert_eq!(empty, bytes.is_empty());
        }
    }
}
