//! What becomes of statements that hold no rows.
//!
//! Rows are not the only place where personal data lies in a dump: planner statistics hold the most common values of a column,
//! roles have passwords, large objects hold whole documents. And a statement may hold rows in a form whose values cannot be
//! located, which must not pass as soon as there is a rule.

use memchr::memmem;

use crate::catalog::{IsCalled, Setval};
use crate::schema::TableName;

/// What a statement is, as far as a sanitizer must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// It holds rows in a form whose values cannot be located: its first words.
    Rows(String),
    /// `INSERT INTO … DEFAULT VALUES`: a row without values.
    DefaultRow,
    /// Planner statistics of a relation, if its name can be read.
    Statistics(Option<TableName>),
    /// A role with a password: where the password's literal stands.
    RolePassword(std::ops::Range<usize>),
    /// Bytes of a large object.
    LargeObjectBytes,
    /// The creation or opening of a large object: no bytes of it.
    LargeObject,
    /// Anything else.
    Other,
}

/// Tells what a statement is.
pub fn classify(statement: &[u8], words: &[String]) -> StatementKind {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["INSERT", ..] if is_default_row(&words) => StatementKind::DefaultRow,
        // What pg_dumpall and `--create --clean` write before they drop a template database.
        ["UPDATE", "PG_CATALOG", "PG_DATABASE", "SET", "DATISTEMPLATE", ..] => StatementKind::Other,
        [
            first @ ("INSERT" | "COPY" | "UPDATE" | "DELETE" | "MERGE" | "REPLACE" | "WITH"
            | "EXECUTE" | "CALL"),
            ..,
        ] => StatementKind::Rows((*first).to_owned()),
        ["SELECT", rest @ ..] => classify_select(statement, rest),
        // A user mapping is no role, and its options are no grammar of ours.
        ["CREATE" | "ALTER", "USER", "MAPPING", ..] => StatementKind::Other,
        ["CREATE" | "ALTER", "ROLE" | "USER" | "GROUP", ..] => match password(statement) {
            Some(range) => StatementKind::RolePassword(range),
            None => StatementKind::Other,
        },
        _ => StatementKind::Other,
    }
}

/// `INSERT INTO t DEFAULT VALUES`, with nothing else: the words of the name, if it has any, come before.
fn is_default_row(words: &[&str]) -> bool {
    words.get(1) == Some(&"INTO") && words.ends_with(&["DEFAULT", "VALUES"]) && words.len() <= 6
}

fn classify_select(statement: &[u8], words: &[&str]) -> StatementKind {
    const STATISTICS: [&str; 3] =
        ["PG_RESTORE_ATTRIBUTE_STATS", "PG_RESTORE_RELATION_STATS", "PG_RESTORE_EXTENDED_STATS"];
    const BYTES: [&str; 4] = ["LOWRITE", "LO_FROM_BYTEA", "LO_PUT", "LO_IMPORT"];
    const OTHERS: [&str; 5] = ["LO_CREATE", "LO_CREAT", "LO_OPEN", "LO_CLOSE", "LO_UNLINK"];
    let calls = |names: &[&str]| words.iter().any(|word| names.contains(word));
    if calls(&STATISTICS) {
        StatementKind::Statistics(relation(statement))
    } else if calls(&BYTES) {
        StatementKind::LargeObjectBytes
    } else if calls(&OTHERS) {
        StatementKind::LargeObject
    } else {
        StatementKind::Other
    }
}

/// The relation of `pg_restore_attribute_stats('version', …, 'schemaname', 's', 'relname', 't', …)`.
fn relation(statement: &[u8]) -> Option<TableName> {
    let schema = argument(statement, b"'schemaname'")?;
    let name = argument(statement, b"'relname'")?;
    Some(TableName::new(schema, name))
}

/// The text literal that follows a named argument.
fn argument(statement: &[u8], name: &[u8]) -> Option<String> {
    let at = memmem::find(statement, name)? + name.len();
    let rest = statement.get(at..)?.trim_ascii_start().strip_prefix(b",")?.trim_ascii_start();
    let mut rest = rest.strip_prefix(b"'")?;
    let mut text = Vec::new();
    loop {
        let quote = memchr::memchr(b'\'', rest)?;
        text.extend_from_slice(&rest[..quote]);
        rest = &rest[quote + 1..];
        if rest.first() != Some(&b'\'') {
            // A backslash would have to be read by a setting that this place does not know.
            return if text.contains(&b'\\') { None } else { String::from_utf8(text).ok() };
        }
        text.push(b'\'');
        rest = &rest[1..];
    }
}

/// Where the literal behind `PASSWORD` stands. Role statements hold no other literal before it.
fn password(statement: &[u8]) -> Option<std::ops::Range<usize>> {
    let upper = statement.to_ascii_uppercase();
    for at in memmem::find_iter(&upper, b"PASSWORD") {
        let behind = at + b"PASSWORD".len();
        let rest = statement.get(behind..)?;
        let blanks = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let start = behind + blanks;
        let literal = statement.get(start..)?;
        // An E or U& prefix belongs to the literal.
        let prefix = match literal {
            [b'E' | b'e', b'\'', ..] => 1,
            [b'U' | b'u', b'&', b'\'', ..] => 2,
            [b'\'', ..] => 0,
            _ => continue,
        };
        let quoted = &literal[prefix + 1..];
        let end = literal_end(quoted)?;
        return Some(start..start + prefix + 1 + end);
    }
    None
}

/// Behind the closing quote of a literal whose opening quote has been passed.
fn literal_end(quoted: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr::memchr(b'\'', &quoted[at..])? + 1;
        if quoted.get(at) != Some(&b'\'') {
            return Some(at);
        }
        at += 1;
    }
}

/// The statement with another number in its `setval`, already given out, so that the next one is above `highest`.
pub fn raise_setval(statement: &str, setval: &Setval, highest: i64) -> Option<Vec<u8>> {
    if setval.value > highest || (setval.value == highest && setval.is_called == IsCalled::Yes) {
        return None;
    }
    let before = statement.get(..setval.value_range.start)?;
    let after = statement.get(setval.value_range.end..)?;
    let after = match setval.is_called {
        IsCalled::Yes => after.to_owned(),
        IsCalled::No => after.replacen("false", "true", 1),
    };
    Some(format!("{before}{highest}{after}").into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dump::heads::first_words;

    fn kind(statement: &str) -> StatementKind {
        classify(statement.as_bytes(), &first_words(statement.as_bytes(), 8))
    }

    #[test]
    fn statements_that_hold_rows_are_known() {
        for statement in [
            "INSERT INTO t SELECT * FROM u;",
            "insert into t (a) select 1;",
            "UPDATE t SET a = 1;",
            "DELETE FROM t;",
            "WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x;",
            "/* c */ MERGE INTO t USING u ON true WHEN MATCHED THEN DO NOTHING;",
            "CALL p('x');",
            "EXECUTE q('x');",
            "COPY t TO STDOUT;",
        ] {
            assert!(matches!(kind(statement), StatementKind::Rows(_)), "{statement}");
        }
        assert_eq!(kind("INSERT INTO public.t DEFAULT VALUES;"), StatementKind::DefaultRow);
        assert_eq!(kind("INSERT INTO \"T x\" DEFAULT VALUES;"), StatementKind::DefaultRow);
        assert_eq!(kind("CREATE TABLE t (a text);"), StatementKind::Other);
        let template =
            "UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = 'template1';";
        assert_eq!(kind(template), StatementKind::Other);
        let other = "UPDATE pg_catalog.pg_description SET description = 'x';";
        assert_eq!(kind(other), StatementKind::Rows("UPDATE".to_owned()));
        assert_eq!(kind("SELECT pg_catalog.setval('s', 1, true);"), StatementKind::Other);
    }

    #[test]
    fn statistics_and_large_objects() {
        let statistics = "SELECT * FROM pg_catalog.pg_restore_attribute_stats(\n\t'version', \
            '180000'::integer,\n\t'schemaname', 'public',\n\t'relname', 'it''s',\n\t'attname', 'email');";
        assert_eq!(
            kind(statistics),
            StatementKind::Statistics(Some(TableName::new("public", "it's")))
        );
        assert_eq!(kind("SELECT pg_restore_attribute_stats();"), StatementKind::Statistics(None));
        assert_eq!(kind("SELECT pg_catalog.lowrite(0, '\\x41');"), StatementKind::LargeObjectBytes);
        assert_eq!(kind("SELECT pg_catalog.lo_create('900001');"), StatementKind::LargeObject);
    }

    #[test]
    fn a_password_is_located() {
        for (statement, literal) in [
            (
                "ALTER ROLE ann WITH LOGIN PASSWORD 'SCRAM-SHA-256$x' VALID UNTIL 'infinity';",
                "'SCRAM-SHA-256$x'",
            ),
            ("CREATE USER ann ENCRYPTED PASSWORD 'it''s';", "'it''s'"),
            ("ALTER ROLE password PASSWORD E'x';", "E'x'"),
        ] {
            let StatementKind::RolePassword(range) = kind(statement) else {
                panic!("{statement}");
            };
            assert_eq!(&statement[range], literal);
        }
        assert_eq!(kind("ALTER ROLE ann WITH PASSWORD NULL;"), StatementKind::Other);
        assert_eq!(kind("CREATE ROLE ann;"), StatementKind::Other);
        let mapping = "CREATE USER MAPPING FOR ann SERVER s OPTIONS (password 'x');";
        assert_eq!(kind(mapping), StatementKind::Other);
    }

    #[test]
    fn setval_is_raised_and_never_lowered() {
        let raise = |statement: &str, highest| {
            let setval = crate::catalog::parse_setval(statement).unwrap();
            raise_setval(statement, &setval, highest).map(|bytes| String::from_utf8(bytes).unwrap())
        };
        let statement = "SELECT pg_catalog.setval('public.s', 42, true);";
        assert_eq!(
            raise(statement, 99).as_deref(),
            Some("SELECT pg_catalog.setval('public.s', 99, true);")
        );
        assert_eq!(raise(statement, 42), None);
        assert_eq!(raise(statement, 9), None);
        assert_eq!(
            raise("SELECT pg_catalog.setval('public.s', 1, false);", 9).as_deref(),
            Some("SELECT pg_catalog.setval('public.s', 9, true);")
        );
    }
}
