//! What becomes of statements that hold no rows.
//!
//! Rows are not the only place where personal data lies in a dump: planner statistics hold the most common values of a column,
//! roles have passwords, large objects hold whole documents. And a statement may hold rows in a form whose values cannot be
//! located, which must not pass as soon as there is a rule.

use memchr::memmem;

use crate::catalog::{IsCalled, Setval};
use crate::dump::heads::{has_outer_word, password_literal, runs_its_result};
use crate::dump::settings::Strings;
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
pub fn classify(statement: &[u8], words: &[String], strings: Strings) -> StatementKind {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if statement.contains(&b'\\') && runs_its_result(statement, strings) {
        return StatementKind::Rows("\\gexec".to_owned());
    }
    match words.as_slice() {
        ["INSERT", ..] if is_default_row(&words) => StatementKind::DefaultRow,
        // What pg_dumpall and `--create --clean` write before they drop a template database.
        ["UPDATE", "PG_CATALOG", "PG_DATABASE", "SET", "DATISTEMPLATE", ..] => StatementKind::Other,
        [
            first @ ("INSERT" | "COPY" | "UPDATE" | "DELETE" | "MERGE" | "REPLACE" | "WITH"
            | "EXECUTE" | "CALL" | "EXPLAIN" | "PREPARE" | "VALUES"),
            ..,
        ] => StatementKind::Rows((*first).to_owned()),
        ["CREATE", rest @ ..] if is_table(rest) && has_outer_word(statement, "AS", strings) => {
            StatementKind::Rows("CREATE TABLE … AS".to_owned())
        }
        ["SELECT", ..] if has_outer_word(statement, "INTO", strings) => {
            StatementKind::Rows("SELECT … INTO".to_owned())
        }
        ["SELECT", rest @ ..] => classify_select(statement, rest),
        // A user mapping is no role, and its options are no grammar of ours.
        ["CREATE" | "ALTER", "USER", "MAPPING", ..] => StatementKind::Other,
        ["CREATE" | "ALTER", "ROLE" | "USER" | "GROUP", ..] => {
            match password_literal(statement, strings) {
                Some(range) => StatementKind::RolePassword(range),
                None => StatementKind::Other,
            }
        }
        _ => StatementKind::Other,
    }
}

/// `CREATE TABLE`, of whatever kind.
fn is_table(words: &[&str]) -> bool {
    let kinds = ["GLOBAL", "LOCAL", "TEMPORARY", "TEMP", "UNLOGGED"];
    words.iter().find(|word| !kinds.contains(word)) == Some(&"TABLE")
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
        let words = first_words(statement.as_bytes(), 8);
        classify(statement.as_bytes(), &words, Strings::Standard)
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
            "EXPLAIN ANALYZE INSERT INTO t VALUES (1);",
            "PREPARE q AS INSERT INTO t VALUES (1);",
            "VALUES (1);",
            "CREATE TABLE t AS VALUES (1);",
            "CREATE UNLOGGED TABLE t (a) AS SELECT 1;",
            "SELECT 1 AS a INTO t;",
            "SELECT 'INSERT INTO t SELECT 1' \\gexec\n",
        ] {
            assert!(matches!(kind(statement), StatementKind::Rows(_)), "{statement}");
        }
        assert_eq!(kind("INSERT INTO public.t DEFAULT VALUES;"), StatementKind::DefaultRow);
        assert_eq!(kind("INSERT INTO \"T x\" DEFAULT VALUES;"), StatementKind::DefaultRow);
        assert_eq!(kind("CREATE TABLE t (a text);"), StatementKind::Other);
        for statement in [
            "CREATE TABLE t (a integer GENERATED ALWAYS AS (b + 1) STORED, \"AS\" text);",
            "CREATE VIEW v AS SELECT 1;",
            "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$INSERT INTO t SELECT 1$$;",
            "SELECT ' INTO \\gexec ', (SELECT 1);",
        ] {
            assert_eq!(kind(statement), StatementKind::Other, "{statement}");
        }
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
            ("ALTER ROLE a PASSWORD E'b\\'c' VALID UNTIL 'infinity';", "E'b\\'c'"),
            ("CREATE ROLE a VALID UNTIL 'PASSWORD ''' PASSWORD 'b';", "'b'"),
            ("CREATE ROLE a /* PASSWORD 'b' */ PASSWORD /* c */ 'd';", "'d'"),
            ("CREATE ROLE a PASSWORD $$b$$;", "$$b$$"),
            ("ALTER ROLE \"PASSWORD 'a'\" PASSWORD 'b';", "'b'"),
            ("CREATE ROLE a PASSWORD 'b'\n'c' LOGIN;", "'b'\n'c'"),
            ("CREATE ROLE a PASSWORD 'b'", "'b'"),
        ] {
            let StatementKind::RolePassword(range) = kind(statement) else {
                panic!("{statement}");
            };
            assert_eq!(&statement[range], literal);
        }
        assert_eq!(kind("ALTER ROLE ann WITH PASSWORD NULL;"), StatementKind::Other);
        assert_eq!(kind("CREATE ROLE ann;"), StatementKind::Other);
        assert_eq!(kind("ALTER ROLE ann SET y TO 'PASSWORD ';"), StatementKind::Other);
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
