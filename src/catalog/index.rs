//! CREATE UNIQUE INDEX.

use super::expression::columns_in;
use super::table::Nulls;
use super::token::{
    Name, after, elements, ends, gap, group, identifier, is_end, keyword, name, skip, symbol, token,
};

/// A unique index as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UniqueIndex {
    /// Its name; empty where the server makes one up.
    pub name: String,
    /// The table.
    pub table: Name,
    /// What it is over.
    pub elements: Vec<KeyElement>,
    /// The WHERE.
    pub predicate: Option<String>,
    /// NULLS NOT DISTINCT.
    pub nulls: Nulls,
}

/// One element of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KeyElement {
    /// A column, in any order, by any operator class.
    Column(String),
    /// An expression, as written, and every name in it that may be a column's.
    Expression(String, Vec<String>),
}

/// Whether the statement creates a unique index.
pub(super) fn is_unique_index(statement: &str) -> bool {
    after("CREATE UNIQUE INDEX", statement).is_some()
}

/// The whole statement.
pub(super) fn unique_index(statement: &str) -> Option<UniqueIndex> {
    let rest = after("CREATE UNIQUE INDEX", statement)?;
    let rest = skip("IF NOT EXISTS", skip("CONCURRENTLY", rest));
    let (rest, index) = match after("ON", rest) {
        Some(rest) => (rest, String::new()),
        None => {
            let (rest, index) = name(rest).ok()?;
            (keyword("ON", rest).ok()?.0, index.name)
        }
    };
    let (rest, table) = name(skip("ONLY", rest)).ok()?;
    let rest = match after("USING", rest) {
        Some(rest) => identifier(rest).ok()?.0,
        None => rest,
    };
    let (rest, inner) = group(rest).ok()?;
    let elements = elements(inner)?.into_iter().map(key_element).collect();
    let (mut predicate, mut nulls) = (None, Nulls::Distinct);
    let mut rest = rest;
    for words in [
        "NULLS NOT DISTINCT",
        "NULLS DISTINCT",
        "INCLUDE",
        "NULLS NOT DISTINCT",
        "NULLS DISTINCT",
        "WITH",
        "TABLESPACE",
    ] {
        let Some(next) = after(words, rest) else { continue };
        rest = match words {
            "INCLUDE" | "WITH" => group(next).ok()?.0,
            "TABLESPACE" => identifier(next).ok()?.0,
            "NULLS NOT DISTINCT" => {
                nulls = Nulls::Equal;
                next
            }
            _ => next,
        };
    }
    if let Some(condition) = after("WHERE", rest) {
        rest = condition;
        while !ends(rest) {
            rest = token(rest).ok()?.0;
        }
        let bytes = condition.len().saturating_sub(rest.len());
        predicate = Some(condition.get(..bytes)?.trim().to_owned());
    }
    ends(rest).then_some(UniqueIndex { name: index, table, elements, predicate, nulls })
}

/// One element of an index or of EXCLUDE, without its operator.
pub(super) fn key_element(part: &str) -> KeyElement {
    match plain_column(part) {
        Some(column) => KeyElement::Column(column),
        None => KeyElement::Expression(indexed_expression(part).to_owned(), columns_in(part)),
    }
}

/// The expression of an element, a call or a group in parentheses, without what orders and compares it.
fn indexed_expression(part: &str) -> &str {
    let part = gap(part).unwrap_or(part).trim_end();
    let arguments = name(part).map_or(part, |(rest, _)| rest);
    match group(arguments) {
        Ok((rest, _)) => part.get(..part.len() - rest.len()).unwrap_or(part),
        Err(_) => part,
    }
}

/// The column of an element that is one: `email`, `email COLLATE "C" text_pattern_ops DESC NULLS LAST`.
fn plain_column(part: &str) -> Option<String> {
    let (mut rest, column) = identifier(part).ok()?;
    if symbol('.', rest).is_ok() || symbol('(', rest).is_ok() {
        return None;
    }
    if let Some(next) = after("COLLATE", rest) {
        rest = name(next).ok()?.0;
    }
    const ORDER: [&str; 4] = ["ASC", "DESC", "NULLS FIRST", "NULLS LAST"];
    let ordered = |rest| ORDER.iter().find_map(|words| after(words, rest));
    if ordered(rest).is_none()
        && let Ok((next, _)) = name(rest)
    {
        // An operator class, perhaps with parameters.
        rest = group(next).map_or(next, |(next, _)| next);
    }
    while let Some(next) = ordered(rest) {
        rest = next;
    }
    is_end(rest).then_some(column)
}
