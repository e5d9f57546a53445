//! Findings of `check` that somebody has looked at and accepts.

use super::code::Code;
use super::met::nearest_known_table;
use super::names::{NamePattern, TablePattern};
use super::problem::{Place, Problem, did_you_mean, nearest_word};
use crate::catalog::Catalog;

/// An entry of `accepted`.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// Where it stands.
    pub place: Place,
    /// The kind of finding.
    pub code: Code,
    /// The tables; `None` for all, and for what is about none.
    pub(super) table: Option<TablePattern>,
    /// The columns; `None` for all, and for what is about none.
    pub(super) column: Option<NamePattern>,
    /// Table and column as they are written.
    pub(super) names: (Option<String>, Option<String>),
    /// Why.
    pub reason: String,
}

impl Accepted {
    /// Whether it accepts this problem.
    pub fn covers(&self, problem: &Problem) -> bool {
        let table = match (&self.table, problem.table()) {
            (None, _) => true,
            (Some(pattern), Some(table)) => pattern.matches(table),
            (Some(_), None) => false,
        };
        let column = match (&self.column, problem.column()) {
            (None, _) => true,
            (Some(pattern), Some(column)) => pattern.matches(column),
            (Some(_), None) => false,
        };
        self.code == problem.code && table && column
    }

    /// Where it looks, in words: `in public.users.email`, `here`.
    pub fn place_words(&self) -> String {
        match &self.names {
            (None, None) => "here".to_owned(),
            (Some(table), None) => format!("in {table}"),
            (None, Some(column)) => format!("in any column {column:?}"),
            (Some(table), Some(column)) => format!("in column {column:?} of {table}"),
        }
    }

    /// The table or column that may have been meant, if the schema lacks those that it names.
    pub fn nearest(&self, catalog: &Catalog) -> Option<String> {
        let exact = self.table.as_ref()?.exact()?;
        let Some(table) = catalog.table(&exact) else {
            return nearest_known_table(catalog, &exact);
        };
        let NamePattern::Exact(column) = self.column.as_ref()? else { return None };
        let names = table.columns.iter().map(|column| column.name.as_str());
        match table.column(column) {
            None => nearest_word(column, names).map(did_you_mean),
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::TableName;

    #[test]
    fn what_it_covers() {
        let accepted = |table: Option<&str>, column: Option<&str>| Accepted {
            place: Place::BUILT_IN,
            code: Code::PiiKept,
            table: table.map(|table| TablePattern::parse(table).unwrap()),
            column: column.map(NamePattern::of_text),
            names: (table.map(str::to_owned), column.map(str::to_owned)),
            reason: "a shared mailbox".to_owned(),
        };
        let users = TableName::new("public", "users");
        let of_column = Problem::of(Code::PiiKept, Place::BUILT_IN, "x").about(&users, "email");
        let of_table = Problem::of(Code::PiiKept, Place::BUILT_IN, "x").about_table(&users);
        let other = Problem::of(Code::Review, Place::BUILT_IN, "x").about(&users, "email");
        let cases = [
            (accepted(None, None), [true, true, false]),
            (accepted(Some("users"), None), [true, true, false]),
            (accepted(Some("public.users"), Some("email")), [true, false, false]),
            (accepted(Some("public.*"), Some("*mail")), [true, false, false]),
            (accepted(Some("crm.users"), None), [false, false, false]),
            (accepted(None, Some("phone")), [false, false, false]),
        ];
        for (accepted, expected) in cases {
            let found = [&of_column, &of_table, &other].map(|problem| accepted.covers(problem));
            assert_eq!(found, expected, "{accepted:?}");
        }
    }
}
