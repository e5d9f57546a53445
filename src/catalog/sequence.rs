//! Sequences: whose they are, and the `setval` that brings their number.

use std::ops::Range;

use crate::schema::TableName;

use super::constraint::sequence_name;
use super::token::{Name, Token, after, ends, gap, identifier, keyword, name, skip, symbol, token};

/// `SELECT pg_catalog.setval('s.seq', n, true);`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setval {
    /// The sequence; its schema is empty where the statement does not write one.
    pub sequence: TableName,
    /// The number.
    pub value: i64,
    /// Whether the number was given out already, so that the next is another.
    pub is_called: IsCalled,
    /// Where the number stands in the statement, in bytes, with its sign.
    pub value_range: Range<usize>,
}

/// The third argument of `setval`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsCalled {
    /// `true`, or left out: `nextval` gives the number after it.
    Yes,
    /// `false`: `nextval` gives the number itself.
    No,
}

/// Reads a `setval` statement as pg_dump writes it, its schema `pg_catalog` and third argument optional; `None` for anything else.
///
/// ```
/// let statement = "SELECT pg_catalog.setval('public.users_id_seq', 42, true);";
/// let setval = dumpscrub::catalog::parse_setval(statement).unwrap();
/// assert_eq!(setval.sequence.to_string(), "public.users_id_seq");
/// assert_eq!(&statement[setval.value_range], "42");
/// ```
pub fn parse_setval(statement: &str) -> Option<Setval> {
    let rest = after("SELECT", statement)?;
    let rest = match after("PG_CATALOG", rest) {
        Some(rest) => symbol('.', rest).ok()?.0,
        None => rest,
    };
    let (rest, ()) = symbol('(', after("SETVAL", rest)?).ok()?;
    let (rest, literal) = token(rest).ok()?;
    let Token::Text(text) = literal else { return None };
    let sequence = sequence_name(text)?;
    let rest = regclass_cast(rest)?;
    let rest = gap(symbol(',', rest).ok()?.0).ok()?;
    let start = statement.len() - rest.len();
    let digits = symbol('-', rest).map_or(rest, |(rest, ())| rest);
    let (rest, number) = token(digits).ok()?;
    let Token::Number(_) = number else { return None };
    let value_range = start..statement.len() - rest.len();
    let value = statement.get(value_range.clone())?.parse().ok()?;
    let (rest, is_called) = match symbol(',', rest) {
        Ok((rest, ())) => match keyword("FALSE", rest) {
            Ok((rest, ())) => (rest, IsCalled::No),
            Err(_) => (keyword("TRUE", rest).ok()?.0, IsCalled::Yes),
        },
        Err(_) => (rest, IsCalled::Yes),
    };
    let (rest, ()) = symbol(')', rest).ok()?;
    ends(rest).then(|| Setval { sequence: sequence.within(""), value, is_called, value_range })
}

/// The sequence and its owner, table and column, of CREATE SEQUENCE or ALTER SEQUENCE … OWNED BY; `None` without an owner.
pub(super) fn owned_sequence(statement: &str) -> Option<(Name, Name, String)> {
    let rest = match after("ALTER SEQUENCE", statement) {
        Some(rest) => skip("IF EXISTS", rest),
        None => created(statement)?,
    };
    let (mut rest, sequence) = name(rest).ok()?;
    while let Ok((next, _)) = token(rest) {
        if let Some(owner) = after("OWNED BY", rest) {
            let (table, column) = owner_column(owner)?;
            return Some((sequence, table, column));
        }
        rest = next;
    }
    None
}

/// The name in CREATE SEQUENCE.
pub(super) fn created_sequence(statement: &str) -> Option<Name> {
    name(created(statement)?).ok().map(|(_, sequence)| sequence)
}

/// What follows CREATE SEQUENCE.
fn created(statement: &str) -> Option<&str> {
    let rest = after("CREATE", statement)?;
    let rest =
        ["TEMPORARY", "TEMP", "UNLOGGED"].iter().find_map(|word| after(word, rest)).unwrap_or(rest);
    Some(skip("IF NOT EXISTS", after("SEQUENCE", rest)?))
}

/// The name that PostgreSQL gives the sequence of a serial or identity column: `table_column_seq`, the longer part cut until it
/// has at most 63 bytes (`makeObjectName`).
pub(super) fn made_up_name(table: &str, column: &str) -> String {
    const NAME_BYTES_MAX: usize = 63;
    let available = NAME_BYTES_MAX - "__seq".len();
    let (mut table_bytes, mut column_bytes) = (table.len(), column.len());
    while table_bytes + column_bytes > available {
        if table_bytes > column_bytes {
            table_bytes -= 1;
        } else {
            column_bytes -= 1;
        }
    }
    format!("{}_{}_seq", clipped(table, table_bytes), clipped(column, column_bytes))
}

/// The longest beginning of at most `bytes` bytes that ends on a character.
fn clipped(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    text.get(..end.unwrap_or(0)).unwrap_or("")
}

/// `schema.table.column`, `table.column`; `None` for OWNED BY NONE.
fn owner_column(input: &str) -> Option<(Name, String)> {
    column_path(input).map(|(_, owner)| owner)
}

/// `schema.table.column`, `table.column`, and what follows it.
pub(super) fn column_path(input: &str) -> Option<(&str, (Name, String))> {
    let (mut rest, first) = identifier(input).ok()?;
    let mut parts = vec![first];
    while let Ok((next, ())) = symbol('.', rest) {
        let (next, part) = identifier(next).ok()?;
        parts.push(part);
        rest = next;
    }
    let column = parts.pop()?;
    let table = parts.pop()?;
    Some((rest, (Name { schema: parts.pop(), name: table }, column)))
}

fn regclass_cast(rest: &str) -> Option<&str> {
    match symbol(':', rest) {
        Ok((rest, ())) => {
            let (rest, ()) = symbol(':', rest).ok()?;
            name(rest).ok().map(|(rest, _)| rest)
        }
        Err(_) => Some(rest),
    }
}
