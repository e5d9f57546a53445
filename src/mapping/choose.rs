//! Which rule a column gets: its table's own line, its nearest ancestor's, that of the key it references, `[defaults]`,
//! `unlisted`.

use std::collections::HashSet;
use std::sync::Arc;

use super::auto;
use super::code::Code;
use super::mapping::{Mapping, TableRules};
use super::names::qualified;
use super::plan::RowsRule;
use super::problem::Problem;
use super::rule::Rule;
use super::settings::Unlisted;
use crate::catalog::{Catalog, Column, Generated, KeyKind, Table};
use crate::schema::{ColumnType, TableName};

/// The rule of a column and where it comes from.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// The rule; `None` keeps the bytes.
    pub rule: Option<Arc<Rule>>,
    /// Where it comes from.
    pub why: Why,
    /// The line of the mapping that it comes from.
    pub line: Option<Line>,
}

/// Where the rule of a column comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The table's own line.
    Own,
    /// A line of this ancestor.
    Ancestor(TableName),
    /// The rule of this key.
    Key(TableName, String),
    /// `[defaults]`.
    Default,
    /// Classification by name and type.
    Automatic,
    /// `unlisted = "keep"`.
    Unlisted,
    /// A generated column or a partition key, which defaults leave alone; in automatic mode a column of an exclusion constraint too.
    LeftAlone,
    /// No line names it, under `unlisted = "error"`.
    NotCovered,
}

/// A line of the mapping file, by its place in [`Mapping`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Line {
    /// The column line of a table entry.
    Column(usize, usize),
    /// The `rows` of a table entry.
    Rows(usize),
    /// A rule of `[defaults]`.
    Default(usize),
}

/// What is known of the column that a rule is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<'a> {
    /// Its table, if its CREATE TABLE is known.
    pub table: Option<&'a Table>,
    /// The column there.
    pub column: Option<&'a Column>,
}

/// Looks rules up in a mapping for the tables of a catalog.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chooser<'a> {
    pub mapping: &'a Mapping,
    pub catalog: &'a Catalog,
}

/// The longest chain of keys that point to keys.
const KEY_CHAIN_MAX: usize = 64;

impl<'a> Chooser<'a> {
    /// The table of this name, if its columns are known; a bare name may be one of `public`.
    pub fn table(&self, name: &TableName) -> Option<&'a Table> {
        self.catalog.table(&self.name(name)).filter(|table| table.columns_are_known())
    }

    /// What is known of a column.
    pub fn known(&self, table: &TableName, column: &str) -> Known<'a> {
        let table = self.table(table);
        let column = table.and_then(|table| table.column(column));
        Known { table, column }
    }

    /// The rule of a column.
    ///
    /// # Errors
    /// Lines that contradict each other, and rules on columns that cannot have one.
    pub fn choose(&self, table: &TableName, column: &str) -> Result<Choice, Problem> {
        let mut seen = HashSet::new();
        if let Some(choice) = self.listed(table, column, &mut seen)? {
            return Ok(choice);
        }
        if self.mapping.unlisted == Unlisted::Error {
            return Ok(Choice { rule: None, why: Why::NotCovered, line: None });
        }
        if self.mapping.unlisted == Unlisted::Keep {
            return Ok(Choice { rule: None, why: Why::Unlisted, line: None });
        }
        // Both ends of a key get the rule of the key, if it is there: a dump of some tables names keys of others, of which nothing is
        // known and which nothing of it joins.
        let (mut table, mut column) = (qualified(table), column.to_owned());
        let here = (table.clone(), column.clone());
        let mut seen = HashSet::from([here.clone()]);
        let there =
            |(table, _): &(TableName, String)| self.catalog.table(&self.name(table)).is_some();
        while let Some(key) = self.keys(&table, &column).into_iter().find(there) {
            if !seen.insert(key.clone()) || seen.len() > KEY_CHAIN_MAX {
                break;
            }
            (table, column) = key;
        }
        let known = self.known(&table, &column);
        if known.table.is_some_and(|table| is_excluded(table, &column)) {
            return Ok(Choice { rule: None, why: Why::LeftAlone, line: None });
        }
        let unknown = ColumnType::unknown();
        let column_type = known.column.map_or(&unknown, |column| &column.column_type);
        let rule = auto::rule_for(
            self.mapping,
            &auto::Candidate {
                table: &table,
                column: &column,
                column_type,
                not_null: known.column.is_some_and(|column| column.not_null),
                unique: match known.table {
                    Some(table) if is_in_unique_key(table, &column) => auto::Member::OfUniqueKey,
                    _ => auto::Member::OfNone,
                },
                related: &self.related(&table, &column),
            },
        );
        let why = match (&table, &column) == (&here.0, &here.1) {
            true => Why::Automatic,
            false => Why::Key(table, column),
        };
        Ok(Choice { rule, why, line: None })
    }

    /// What becomes of the rows of a table, and the line that says so.
    ///
    /// # Errors
    /// Lines that contradict each other.
    pub fn rows(&self, table: &TableName) -> Result<(RowsRule, Option<Line>), Problem> {
        for level in self.levels(table) {
            let mut found: Option<(RowsRule, Line)> = None;
            for name in level {
                let Some((rows, line)) = self.own_rows(&name)? else { continue };
                match found {
                    Some((other, _)) if other != rows => {
                        return Err(Problem::of(
                            Code::AmbiguousRule,
                            Default::default(),
                            format!("{table}: its parents differ in what becomes of the rows"),
                        )
                        .hint("give the table a `rows` of its own"));
                    }
                    _ => found = Some((rows, line)),
                }
            }
            if let Some((rows, line)) = found {
                return Ok((rows, Some(line)));
            }
        }
        Ok((RowsRule::Keep, None))
    }

    /// Whether the mapping has an entry for this very table, one whose name says more than "all tables".
    pub fn has_entry(&self, table: &TableName) -> bool {
        self.mapping.exact_tables.contains_key(&qualified(table))
            || self
                .mapping
                .tables
                .iter()
                .any(|rules| rules.pattern.names_tables() && rules.pattern.matches(table))
    }

    /// The table, then its parents, then theirs, each table once.
    fn levels(&self, table: &TableName) -> Vec<Vec<TableName>> {
        let name = self.name(table);
        let mut levels = self.catalog.ancestors(&name);
        levels.insert(0, vec![name]);
        levels
    }

    /// The name under which the catalog may know a table: a bare name is one of `public`, unless there is such a table.
    fn name(&self, table: &TableName) -> TableName {
        match self.catalog.table(table) {
            Some(found) => found.name.clone(),
            None => qualified(table),
        }
    }

    /// The topmost ancestor along the first parents: the table under whose name keyed shifts and noise are derived, so that
    /// all partitions of a table agree.
    pub fn root(&self, table: &TableName) -> TableName {
        let levels = self.levels(table);
        levels.last().and_then(|level| level.first()).map_or_else(|| qualified(table), qualified)
    }

    /// The columns that a column points to: declared foreign keys, then relationships.
    pub fn keys(&self, table: &TableName, column: &str) -> Vec<(TableName, String)> {
        let mut keys = self.catalog.referenced_keys(&self.name(table), column);
        let table = qualified(table);
        for relationship in &self.mapping.relationships {
            let (from_table, from_columns) = &relationship.from;
            for (from, to) in from_columns.iter().zip(&relationship.to.1) {
                if *from_table == table && from == column {
                    keys.push((relationship.to.0.clone(), to.clone()));
                }
            }
        }
        keys
    }

    /// The types of the columns that the mapping relates to this one. Foreign keys that a schema declares are between types that compare.
    fn related(&self, table: &TableName, column: &str) -> Vec<&'a ColumnType> {
        let table = qualified(table);
        let mut types = Vec::new();
        for relationship in &self.mapping.relationships {
            let (from, to) = (&relationship.from, &relationship.to);
            for (here, there) in [(from, to), (to, from)] {
                let at = here.1.iter().position(|name| name == column);
                let name = at.filter(|_| here.0 == table).and_then(|at| there.1.get(at));
                let known = name.and_then(|name| self.known(&there.0, name).column);
                types.extend(known.map(|known| &known.column_type));
            }
        }
        types
    }

    /// The rule that the mapping lists for a column, by whatever way but `unlisted`.
    fn listed(
        &self,
        table: &TableName,
        column: &str,
        seen: &mut HashSet<(TableName, String)>,
    ) -> Result<Option<Choice>, Problem> {
        let left_alone = match self.known(table, column).column {
            Some(Column { generated: Generated::Always, .. }) => Some(LeftAlone::Generated),
            _ if self.catalog.is_partition_key(&self.name(table), column) => {
                Some(LeftAlone::PartitionKey)
            }
            _ => None,
        };
        if let Some(choice) = self.explicit(table, column)? {
            if let (Some(left_alone), Some(rule)) = (left_alone, &choice.rule) {
                return Err(left_alone.refusal(table, column, rule));
            }
            return Ok(Some(choice));
        }
        if left_alone.is_some() {
            return Ok(Some(Choice { rule: None, why: Why::LeftAlone, line: None }));
        }
        if seen.len() < KEY_CHAIN_MAX && seen.insert((qualified(table), column.to_owned())) {
            let mut found: Option<Choice> = None;
            for (key_table, key_column) in self.keys(table, column) {
                let Some(choice) = self.listed(&key_table, &key_column, seen)? else { continue };
                if choice.why == Why::LeftAlone {
                    continue;
                }
                match &found {
                    Some(other) if !same(&other.rule, &choice.rule) => {
                        return Err(Problem::of(
Code::AmbiguousRule,
                            Default::default(),
                            format!("{table}.{column}: it references several keys, and their rules differ"),
                        )
                        .hint("give the keys one domain, or the column a line of its own"));
                    }
                    Some(_) => {}
                    None => {
                        found = Some(Choice { why: Why::Key(key_table, key_column), ..choice });
                    }
                }
            }
            if found.is_some() {
                return Ok(found);
            }
        }
        self.default(table, column)
    }

    /// Whether a line of the table's entry, or of an ancestor's, names the column.
    pub fn names_column(&self, table: &TableName, column: &str) -> bool {
        !matches!(self.explicit(table, column), Ok(None))
    }

    /// The table's own line, or that of its nearest ancestor.
    fn explicit(&self, table: &TableName, column: &str) -> Result<Option<Choice>, Problem> {
        for (distance, level) in self.levels(table).into_iter().enumerate() {
            let mut found: Option<(Choice, TableName)> = None;
            for name in level {
                let Some((rule, line)) = self.own_line(&name, column)? else { continue };
                let rule = (!rule.is_keep()).then(|| Arc::clone(rule));
                match &found {
                    Some((other, parent)) if !same(&other.rule, &rule) => {
                        return Err(Problem::of(
Code::AmbiguousRule,
                            Default::default(),
                            format!("{table}.{column}: its parents {parent} and {name} have rules that differ"),
                        )
                        .hint("give the table a line of its own for this column"));
                    }
                    Some(_) => {}
                    None => {
                        let why = match distance {
                            0 => Why::Own,
                            _ => Why::Ancestor(name.clone()),
                        };
                        found = Some((Choice { rule, why, line: Some(line) }, name));
                    }
                }
            }
            if let Some((choice, _)) = found {
                return Ok(Some(choice));
            }
        }
        Ok(None)
    }

    /// The line of the nearest entry for a table that has this column: the entry of its name, then globs by literal characters.
    fn own_line(
        &self,
        table: &TableName,
        column: &str,
    ) -> Result<Option<(&'a Arc<Rule>, Line)>, Problem> {
        let found = self.nearest_entry(table, &format!("{table}.{column}"), |rules| {
            rules.by_name.get(column).copied()
        })?;
        Ok(found.and_then(|(entry, at)| {
            let line = self.mapping.tables.get(entry)?.columns.get(at)?;
            Some((&line.rule, Line::Column(entry, at)))
        }))
    }

    fn own_rows(&self, table: &TableName) -> Result<Option<(RowsRule, Line)>, Problem> {
        let found = self.nearest_entry(table, &table.to_string(), |rules| rules.rows)?;
        Ok(found.map(|(entry, rows)| (rows, Line::Rows(entry))))
    }

    fn nearest_entry<T>(
        &self,
        table: &TableName,
        what: &str,
        says: impl Fn(&TableRules) -> Option<T>,
    ) -> Result<Option<(usize, T)>, Problem> {
        let tables = &self.mapping.tables;
        let exact = self.mapping.exact_tables.get(&qualified(table));
        if let Some(entry) = exact
            && let Some(found) = tables.get(*entry).and_then(&says)
        {
            return Ok(Some((*entry, found)));
        }
        let mut best: Option<(usize, usize, T)> = None;
        for (entry, rules) in tables.iter().enumerate() {
            if rules.pattern.exact().is_some() || !rules.pattern.matches(table) {
                continue;
            }
            let Some(found) = says(rules) else { continue };
            let literal = rules.pattern.literal_chars();
            match &best {
                Some((most, other, _)) if *most == literal => {
                    let other = tables.get(*other).map_or("", |rules| &rules.text);
                    return Err(Problem::of(
                        Code::AmbiguousRule,
                        rules.place,
                        format!("{what}: {:?} and {other:?} fit it equally well", rules.text),
                    )
                    .hint("give the table an entry of its own"));
                }
                Some((most, ..)) if *most > literal => {}
                _ => best = Some((literal, entry, found)),
            }
        }
        Ok(best.map(|(_, entry, found)| (entry, found)))
    }

    fn default(&self, table: &TableName, column: &str) -> Result<Option<Choice>, Problem> {
        use super::names::NamePattern;
        let choice = |at: usize, rule: &Arc<Rule>| Choice {
            rule: (!rule.is_keep()).then(|| Arc::clone(rule)),
            why: Why::Default,
            line: Some(Line::Default(at)),
        };
        let mut best: Option<(usize, usize)> = None;
        let mut tie = None;
        for (at, default) in self.mapping.defaults.iter().enumerate() {
            if !default.pattern.matches(column) {
                continue;
            }
            if matches!(default.pattern, NamePattern::Exact(_)) {
                return Ok(Some(choice(at, &default.rule)));
            }
            let literal = default.pattern.literal_chars();
            match best {
                Some((most, other)) if most == literal => tie = Some((other, at)),
                Some((most, _)) if most > literal => {}
                _ => {
                    best = Some((literal, at));
                    tie = None;
                }
            }
        }
        let text = |at: usize| self.mapping.defaults.get(at).map_or("", |d| d.text.as_str());
        if let Some((first, second)) = tie {
            let place =
                self.mapping.defaults.get(second).map_or_else(Default::default, |d| d.place);
            return Err(Problem::of(
                Code::AmbiguousRule,
                place,
                format!(
                    "{table}.{column}: {:?} and {:?} in [defaults] fit it equally well",
                    text(first),
                    text(second)
                ),
            )
            .hint("give the column a line of its own, or its exact name one in [defaults]"));
        }
        Ok(best.and_then(|(_, at)| Some(choice(at, &self.mapping.defaults.get(at)?.rule))))
    }
}

/// Why defaults leave a column alone.
#[derive(Clone, Copy, Debug)]
enum LeftAlone {
    Generated,
    PartitionKey,
}

impl LeftAlone {
    fn refusal(self, table: &TableName, column: &str, rule: &Rule) -> Problem {
        let (reason, hint) = match self {
            LeftAlone::Generated => (
                "the column is generated, so its values are not in the dump",
                "give the columns that it is computed from a rule, and this one none",
            ),
            LeftAlone::PartitionKey => (
                "the column decides which partition a row belongs to, and the row would no longer fit its partition",
                "keep the column",
            ),
        };
        let code = match self {
            LeftAlone::Generated => Code::GeneratedColumn,
            LeftAlone::PartitionKey => Code::PartitionKey,
        };
        Problem::of(
            code,
            rule.place,
            format!("{table}.{column}: transform {:?} is refused: {reason}", rule.transformer),
        )
        .about(table, column)
        .hint(hint)
    }
}

/// Whether two rules do the same.
pub(super) fn same(a: &Option<Arc<Rule>>, b: &Option<Arc<Rule>>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => {
            Arc::ptr_eq(a, b) || (a.on_invalid == b.on_invalid && a.joins_with(b))
        }
        _ => false,
    }
}

/// Whether an exclusion constraint rests on a column, which no rule may change.
fn is_excluded(table: &Table, column: &str) -> bool {
    let mut keys = table.unique_keys.iter().filter(|key| key.kind == KeyKind::Exclusion);
    keys.any(|key| key.columns.iter().any(|name| name == column))
}

fn is_in_unique_key(table: &Table, column: &str) -> bool {
    table.unique_keys.iter().any(|key| key.columns.iter().any(|name| name == column))
}
