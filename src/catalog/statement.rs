//! Which reader a statement goes to, by its first words.

use super::alter_table::{self, AlterTable};
use super::comment::{self, Commented};
use super::create_table::{self, CreateTable};
use super::index::{self, UniqueIndex};
use super::sequence;
use super::sqlparser_reading;
use super::token::{Name, Token, after, skip, token};
use super::user_type::{self, DomainChange, TypeChange, UserType};

/// The longest statement that is read, in bytes; of a longer one only the first words are.
const STATEMENT_BYTES_MAX: usize = 1 << 20;

/// How far into a longer statement its first words may reach, in bytes.
const HEAD_BYTES_MAX: usize = 4 << 10;

/// The kind of a statement whose first words are on no list.
const OTHER_KIND: &str = "another statement";

/// What a statement says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// CREATE TABLE.
    CreateTable(CreateTable),
    /// ALTER TABLE.
    AlterTable(AlterTable),
    /// CREATE UNIQUE INDEX.
    UniqueIndex(UniqueIndex),
    /// CREATE TYPE or CREATE DOMAIN, with the multirange type that came with it.
    CreateType(Name, UserType, Option<Name>),
    /// CREATE VIEW or CREATE MATERIALIZED VIEW. Only the type of its rows is kept.
    CreateView(Name),
    /// ALTER TYPE.
    AlterType(Name, TypeChange),
    /// ALTER DOMAIN.
    AlterDomain(Name, DomainChange),
    /// COMMENT ON something that the catalog keeps; no text takes the comment away.
    Comment(Commented, Option<String>),
    /// CREATE SEQUENCE, without an owner.
    CreateSequence(Name),
    /// A sequence belongs to a column: its name, the table, the column.
    OwnedSequence(Name, Name, String),
    /// Nothing that the catalog keeps.
    Irrelevant,
    /// A statement that might have said something: the words of its kind, and what is sure all the same (a table whose columns
    /// are unknown).
    NotUnderstood(&'static str, Option<Box<Reading>>),
}

/// Reads one statement.
pub(super) fn read(statement: &str) -> Reading {
    let Ok(statement) = super::token::gap(statement) else {
        return Reading::NotUnderstood(OTHER_KIND, None);
    };
    if statement.len() > STATEMENT_BYTES_MAX {
        let head = (0..=HEAD_BYTES_MAX).rev().find_map(|at| statement.get(..at)).unwrap_or("");
        return not_understood(head);
    }
    let reading = if create_table::is_create_table(statement) {
        create_table::create_table(statement)
            .or_else(|| sqlparser_reading::create_table(statement))
            .map(Reading::CreateTable)
    } else if alter_table::is_alter_table(statement) {
        alter_table::is_for_sqlparser(statement)
            .then(|| sqlparser_reading::alter_table(statement))
            .flatten()
            .or_else(|| alter_table::alter_table(statement))
            .map(Reading::AlterTable)
    } else if index::is_unique_index(statement) {
        sqlparser_reading::unique_index(statement)
            .or_else(|| index::unique_index(statement))
            .map(Reading::UniqueIndex)
    } else if after("CREATE TYPE", statement).is_some() {
        sqlparser_reading::create_enum(statement)
            .map(|(name, created)| (name, created, None))
            .or_else(|| user_type::create_type(statement))
            .map(|(name, created, multirange)| Reading::CreateType(name, created, multirange))
    } else if after("CREATE DOMAIN", statement).is_some() {
        user_type::create_domain(statement)
            .map(|(name, created)| Reading::CreateType(name, created, None))
    } else if after("ALTER TYPE", statement).is_some() {
        user_type::alter_type(statement).map(|(name, change)| Reading::AlterType(name, change))
    } else if after("ALTER DOMAIN", statement).is_some() {
        user_type::alter_domain(statement).map(|(name, change)| match change {
            Some(change) => Reading::AlterDomain(name, change),
            None => Reading::Irrelevant,
        })
    } else if comment::is_kept(statement) {
        comment::comment(statement).map(|(on, text)| Reading::Comment(on, text))
    } else if let Some((name, table, column)) = sequence::owned_sequence(statement) {
        Some(Reading::OwnedSequence(name, table, column))
    } else if let Some(name) = sequence::created_sequence(statement) {
        Some(Reading::CreateSequence(name))
    } else if let Some(name) = user_type::created_view(statement) {
        Some(Reading::CreateView(name))
    } else if is_irrelevant(statement) {
        Some(Reading::Irrelevant)
    } else {
        None
    };
    reading.unwrap_or_else(|| not_understood(statement))
}

/// What remains of a statement that was not understood.
fn not_understood(statement: &str) -> Reading {
    let kind = kind(statement);
    let known = if create_table::is_create_table(statement) {
        create_table::name_only(statement).map(Reading::CreateTable)
    } else if alter_table::is_alter_table(statement) {
        alter_table::name_only(statement).map(Reading::AlterTable)
    } else if let Some(name) = user_type::created_name(statement) {
        Some(Reading::CreateType(name, UserType::Opaque, None))
    } else if is_irrelevant(statement) && !comment::is_kept(statement) {
        return Reading::Irrelevant;
    } else {
        None
    };
    Reading::NotUnderstood(kind, known.map(Box::new))
}

/// Whether the statement is of a kind that says nothing of columns, types, keys or sequences.
///
/// CREATE VIEW and CREATE MATERIALIZED VIEW are among them, because a dump brings no rows for one. DO and CALL are not, because
/// they may do anything.
fn is_irrelevant(statement: &str) -> bool {
    const FIRST: [&str; 38] = [
        "ABORT",
        "ANALYZE",
        "BEGIN",
        "CHECKPOINT",
        "CLOSE",
        "CLUSTER",
        "COMMENT",
        "COMMIT",
        "COPY",
        "DEALLOCATE",
        "DECLARE",
        "DELETE",
        "DISCARD",
        "DROP",
        "END",
        "EXPLAIN",
        "FETCH",
        "GRANT",
        "INSERT",
        "LISTEN",
        "LOCK",
        "MERGE",
        "MOVE",
        "NOTIFY",
        "REASSIGN",
        "REFRESH",
        "REINDEX",
        "RELEASE",
        "RESET",
        "REVOKE",
        "ROLLBACK",
        "SAVEPOINT",
        "SECURITY",
        "SET",
        "SHOW",
        "START",
        "TRUNCATE",
        "UPDATE",
    ];
    const OBJECTS: [&str; 41] = [
        "ACCESS METHOD",
        "AGGREGATE",
        "CAST",
        "COLLATION",
        "CONVERSION",
        "DATABASE",
        "DEFAULT PRIVILEGES",
        "EVENT TRIGGER",
        "EXTENSION",
        "FOREIGN DATA WRAPPER",
        "FUNCTION",
        "GROUP",
        "INDEX",
        "LANGUAGE",
        "LARGE OBJECT",
        "MATERIALIZED VIEW",
        "OPERATOR",
        "POLICY",
        "PROCEDURE",
        "PROPERTY GRAPH",
        "PUBLICATION",
        "ROLE",
        "ROUTINE",
        "RULE",
        "SCHEMA",
        "SEQUENCE",
        "SERVER",
        "STATISTICS",
        "SUBSCRIPTION",
        "SYSTEM",
        "TABLESPACE",
        "TEXT SEARCH",
        "TRANSFORM",
        "TRIGGER",
        "CONSTRAINT TRIGGER",
        "USER",
        "VIEW",
        "RECURSIVE VIEW",
        "DEFAULT CONVERSION",
        "TRUSTED",
        "UNLOGGED SEQUENCE",
    ];
    if FIRST.iter().any(|word| after(word, statement).is_some()) {
        return true;
    }
    if let Some(rest) = after("SELECT", statement) {
        return !has_into(rest);
    }
    if is_blank(statement) {
        return true;
    }
    let rest = match after("CREATE", statement) {
        Some(rest) => skip("PROCEDURAL", skip("OR REPLACE", rest)),
        None => match after("ALTER", statement) {
            Some(rest) => skip("PROCEDURAL", rest),
            None => return false,
        },
    };
    let rest = skip("TEMP", skip("TEMPORARY", rest));
    OBJECTS.iter().any(|words| after(words, rest).is_some())
}

/// SELECT … INTO creates a table.
fn has_into(mut rest: &str) -> bool {
    while let Ok((next, read)) = token(rest) {
        if matches!(read, Token::Word(word) if word.eq_ignore_ascii_case("INTO")) {
            return true;
        }
        rest = next;
    }
    false
}

fn is_blank(statement: &str) -> bool {
    super::token::ends(statement)
}

/// The words of a statement's kind, out of a fixed list, so that no name gets into a message.
fn kind(statement: &str) -> &'static str {
    const KINDS: [&str; 18] = [
        "CREATE FOREIGN TABLE",
        "CREATE UNLOGGED TABLE",
        "CREATE TABLE",
        "CREATE UNIQUE INDEX",
        "CREATE TYPE",
        "CREATE DOMAIN",
        "CREATE",
        "COMMENT",
        "ALTER FOREIGN TABLE",
        "ALTER TABLE",
        "ALTER TYPE",
        "ALTER DOMAIN",
        "ALTER",
        "SELECT",
        "DO",
        "CALL",
        "IMPORT FOREIGN SCHEMA",
        "WITH",
    ];
    KINDS.into_iter().find(|words| after(words, statement).is_some()).unwrap_or("another statement")
}
