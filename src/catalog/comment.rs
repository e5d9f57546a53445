//! COMMENT ON, of what the catalog keeps.

use super::sequence::column_path;
use super::token::{Name, after, ends, name, text};

/// What a comment is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Commented {
    /// A table; a view's name may stand here too.
    Table(Name),
    /// A column.
    Column(Name, String),
    /// A domain.
    Domain(Name),
}

/// Whether the statement comments on something that the catalog keeps.
pub(super) fn is_kept(statement: &str) -> bool {
    target(statement).is_some()
}

/// The whole statement.
pub(super) fn comment(statement: &str) -> Option<(Commented, Option<String>)> {
    let (kind, rest) = target(statement)?;
    let (rest, commented) = match kind {
        Kind::Column => {
            let (rest, (table, column)) = column_path(rest)?;
            (rest, Commented::Column(table, column))
        }
        Kind::Table => name(rest).ok().map(|(rest, name)| (rest, Commented::Table(name)))?,
        Kind::Domain => name(rest).ok().map(|(rest, name)| (rest, Commented::Domain(name)))?,
    };
    let rest = after("IS", rest)?;
    if let Some(rest) = after("NULL", rest) {
        return ends(rest).then_some((commented, None));
    }
    let (rest, text) = text(rest).ok()?;
    // An empty comment takes the old one away.
    ends(rest).then_some((commented, Some(text).filter(|text| !text.is_empty())))
}

enum Kind {
    Table,
    Column,
    Domain,
}

fn target(statement: &str) -> Option<(Kind, &str)> {
    let rest = after("COMMENT ON", statement)?;
    if let Some(rest) = after("COLUMN", rest) {
        return Some((Kind::Column, rest));
    }
    if let Some(rest) = after("DOMAIN", rest) {
        return Some((Kind::Domain, rest));
    }
    after("TABLE", rest).or_else(|| after("FOREIGN TABLE", rest)).map(|rest| (Kind::Table, rest))
}
