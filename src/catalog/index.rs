//! CREATE UNIQUE INDEX.

use super::token::{
    Name, after, elements, ends, group, identifier, is_end, keyword, name, names_in, skip, symbol,
    token,
};

/// A unique index as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UniqueIndex {
    /// Its name; empty where the server makes one up.
    pub name: String,
    /// The table.
    pub table: Name,
    /// The columns; of an expression, every name in it.
    pub columns: Vec<String>,
    /// What it covers.
    pub extent: Extent,
}

/// What a unique index covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Plain columns, all rows.
    Exact,
    /// Expressions among them, or only some rows.
    Partial,
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
    let mut unique = UniqueIndex { name: index, table, columns: Vec::new(), extent: Extent::Exact };
    for part in elements(inner)? {
        match plain_column(part) {
            Some(column) => unique.columns.push(column),
            None => {
                unique.extent = Extent::Partial;
                unique.columns.extend(names_in(part));
            }
        }
    }
    let mut rest = skip("NULLS NOT DISTINCT", skip("NULLS DISTINCT", rest));
    for words in ["INCLUDE", "NULLS NOT DISTINCT", "NULLS DISTINCT", "WITH", "TABLESPACE"] {
        let Some(next) = after(words, rest) else { continue };
        rest = match words {
            "INCLUDE" | "WITH" => group(next).ok()?.0,
            "TABLESPACE" => identifier(next).ok()?.0,
            _ => next,
        };
    }
    if let Some(mut predicate) = after("WHERE", rest) {
        unique.extent = Extent::Partial;
        while !ends(predicate) {
            predicate = token(predicate).ok()?.0;
        }
        rest = predicate;
    }
    ends(rest).then_some(unique)
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
