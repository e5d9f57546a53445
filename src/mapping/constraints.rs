//! Constraints held against what was decided for the rows: keys stay unique, and both ends of a foreign key stay equal.

use super::bind::{Applied, Binder, Data};
use super::bind_column::{DataColumn, UNIQUE_BITS_MIN, check_unique};
use super::choose::{Why, same};
use super::code::{Code, Severity};
use super::plan::RowsRule;
use super::problem::{Place, Problem};
use super::redaction;
use super::rule::Rule;
use crate::catalog::{Catalog, ForeignKey, KeyKind, Nulls, UniqueKey, Validity};
use crate::schema::TableName;
use crate::transform::cell_rule::{OnEmpty, OnInvalid};
use crate::transform::redact;
use crate::transform::{Technique, Uniqueness};

impl Binder {
    /// Checks all that the catalog knows of a table by now.
    pub(super) fn check_table(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        problems: &mut Vec<Problem>,
    ) {
        let Some(known) = catalog.table(table) else { return };
        for key in &known.unique_keys {
            self.check_unique_key(catalog, table, key, problems);
        }
        for key in &known.foreign_keys {
            self.check_foreign_key(catalog, table, key, problems);
        }
    }

    /// Relationships are foreign keys that the mapping declares.
    pub(super) fn check_relationships(&mut self, catalog: &Catalog, problems: &mut Vec<Problem>) {
        let mapping = std::sync::Arc::clone(&self.mapping);
        for relationship in &mapping.relationships {
            let key = ForeignKey {
                name: String::new(),
                columns: relationship.from.1.clone(),
                references: relationship.to.0.clone(),
                referenced: relationship.to.1.clone(),
                validity: Validity::Checked,
            };
            self.check_foreign_key(catalog, &relationship.from.0, &key, problems);
        }
    }

    /// A key stays unique if every member does, or if it holds another key that does.
    pub(super) fn check_unique_key(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        key: &UniqueKey,
        problems: &mut Vec<Problem>,
    ) {
        let Some(applied) = self.applied.get(table) else { return };
        if applied.rows == RowsRule::Drop {
            return;
        }
        if key.kind == KeyKind::Exclusion {
            let rule = key.columns.iter().find_map(|name| Some((name, rule_of(applied, name)?)));
            if let Some((column, rule)) = rule {
                problems.push(
                    Problem::of(
                        Code::ExclusionConstraint,
                        rule.place,
                        format!(
                            "{table}.{column}: transform {:?} is refused: the exclusion constraint {:?} may no longer hold",
                            rule.transformer, key.name
                        ),
                    )
                    .about(table, column)
                    .hint("keep its columns, or null one of them"),
                );
            }
            return;
        }
        let unique = self.stays_unique(catalog, table, applied, &key.columns, key.nulls);
        let Err((column, rule, reason)) = unique else {
            return;
        };
        let smaller =
            catalog.table(table).into_iter().flat_map(|known| &known.unique_keys).any(|other| {
                other.exact
                    && other.columns.len() < key.columns.len()
                    && other.columns.iter().all(|name| key.columns.contains(name))
                    && self
                        .stays_unique(catalog, table, applied, &other.columns, other.nulls)
                        .is_ok()
            });
        if smaller {
            return;
        }
        let what = match key.kind {
            KeyKind::Primary => "primary key",
            KeyKind::Unique => "unique constraint",
            _ => "unique index",
        };
        let code = match rule.technique {
            Technique::Generalization if key.columns.len() > 1 => Code::GeneralizedKeyMember,
            _ => Code::LossyUnique,
        };
        problems.push(
            Problem::of(
                code,
                rule.place,
                format!("{table}.{column}: it belongs to the {what} {:?}, and {reason}", key.name),
            )
            .about(table, column)
            .hint(match rule.place {
                Place::BUILT_IN => "give the schema first (--schema), so that it is known before the rows; or write a mapping",
                _ => "use a transform that keeps values distinct (email, username, uuid, token, integer, digits), or keep the column",
            }),
        );
    }

    fn stays_unique<'a>(
        &'a self,
        catalog: &Catalog,
        table: &TableName,
        applied: &'a Applied,
        columns: &'a [String],
        nulls: Nulls,
    ) -> Result<(), (&'a str, &'a Rule, String)> {
        let context = self.context(catalog, table, &applied.columns);
        for name in columns {
            let Some(column) = column_of(applied, name) else { continue };
            let Some(rule) = column.choice.rule.as_deref() else { continue };
            // NULLs break no unique key, unless it says so; a primary key refuses them, which is checked where the rule is bound.
            if rule.is_null() {
                match nulls {
                    Nulls::Distinct => return Ok(()),
                    Nulls::Equal => {
                        let reason = "the key takes NULLs for equal, and transform \"null\" makes all of them NULL";
                        return Err((name, rule, reason.to_owned()));
                    }
                }
            }
            let uniqueness = match rule.paths {
                Some(_) => Uniqueness::Lossy,
                None => context.uniqueness(column, rule),
            };
            if let Err(reason) = check_unique(rule, uniqueness) {
                return Err((name, rule, reason));
            }
        }
        Ok(())
    }

    /// Both ends of a foreign key must have been transformed alike, in partitions too: their own lines may say otherwise.
    pub(super) fn check_foreign_key(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        key: &ForeignKey,
        problems: &mut Vec<Problem>,
    ) {
        let referenced = match key.referenced.is_empty() {
            false => key.referenced.clone(),
            true => catalog
                .table(&key.references)
                .and_then(|known| known.unique_keys.iter().find(|key| key.kind == KeyKind::Primary))
                .map(|primary| primary.columns.clone())
                .unwrap_or_default(),
        };
        let to = key.references.clone();
        self.ensure_applied(catalog, table, problems);
        self.ensure_applied(catalog, &to, problems);
        let mut pairs = vec![(table.clone(), to.clone())];
        pairs.extend(partitions(catalog, table).map(|partition| (partition, to.clone())));
        pairs.extend(partitions(catalog, &to).map(|partition| (table.clone(), partition)));
        for (from, to) in pairs {
            self.check_ends(&from, &to, key, &referenced, problems);
        }
    }

    fn check_ends(
        &mut self,
        table: &TableName,
        target: &TableName,
        key: &ForeignKey,
        referenced: &[String],
        problems: &mut Vec<Problem>,
    ) {
        let (Some(from), Some(to)) = (self.applied.get(table), self.applied.get(target)) else {
            return;
        };
        let nulled = key.columns.iter().any(|name| rule_of(from, name).is_some_and(Rule::is_null));
        if from.rows == RowsRule::Drop || nulled {
            return;
        }
        if to.rows == RowsRule::Drop {
            // Where the whole table goes, one warning for it is enough.
            let parent = self.applied.get(&key.references).map(|applied| applied.rows);
            if *target != key.references && parent == Some(RowsRule::Drop) {
                return;
            }
            let warning = format!(
                "{table}({}) references {target}, whose rows are dropped: {} will not hold",
                key.columns.join(", "),
                called(key)
            );
            self.noticed.push(
                Problem::of(Code::DroppedRows, Place::BUILT_IN, warning)
                    .about(table, key.columns.first().map_or("", String::as_str))
                    .as_severe_as(Severity::Warning)
                    .hint(
                        "drop the rows of this table too, null the column, or keep the rows there",
                    ),
            );
            return;
        }
        for (here, there) in key.columns.iter().zip(referenced) {
            let (Some(a), Some(b)) = (column_of(from, here), column_of(to, there)) else {
                continue;
            };
            if self.stay_equal((table, a), (target, b)) {
                continue;
            }
            let place = [a, b].iter().find_map(|column| Some(column.choice.rule.as_deref()?.place));
            let hint = match a.choice.why {
                Why::Own | Why::Ancestor(_) => format!(
                    "give both columns the same rule, or take the line of {here} out: without one it gets the rule of the key"
                ),
                _ => "give both columns the same rule, or give the schema first (--schema), so that one gets the rule of the other".to_owned(),
            };
            problems.push(
                Problem::of(
                    Code::KeyEndsDiffer,
                    place.unwrap_or_default(),
                    format!(
                        "{} would break: {table}.{here} {}, {target}.{there} {}",
                        called(key),
                        outcome(a),
                        outcome(b)
                    ),
                )
                .about(table, here)
                .hint(hint),
            );
        }
    }

    fn stay_equal(
        &self,
        (table, from): (&TableName, &DataColumn),
        (target, to): (&TableName, &DataColumn),
    ) -> bool {
        let (Some(a), Some(b)) = (&from.choice.rule, &to.choice.rule) else {
            return from.choice.rule.is_none() && to.choice.rule.is_none();
        };
        let canonical = |column: &DataColumn, rule: &Rule| {
            self.domains.canonical(Some(rule), &column.column_type).fold_case
        };
        if canonical(from, a) != canonical(to, b) {
            return false;
        }
        if a.transformer == redact::NAME && b.transformer == redact::NAME {
            let here = (table.name.as_str(), from.name.as_str(), &from.column_type);
            let there = (target.name.as_str(), to.name.as_str(), &to.column_type);
            if !redaction::read_alike(here, there, a, b) {
                return false;
            }
        }
        // A rule that depends on the row is never equal at two ends, not even to itself.
        a.joins_with(b)
    }

    /// NOT NULL came after the rows.
    pub(super) fn check_not_null(
        &mut self,
        table: &TableName,
        column: &str,
        problems: &mut Vec<Problem>,
    ) {
        let Some(applied) = self.applied.get_mut(table) else { return };
        let seen = applied.data;
        let Some(found) = applied.columns.iter_mut().find(|found| found.name == column) else {
            return;
        };
        found.not_null = true;
        let Some(rule) = &found.choice.rule else { return };
        let gives_null =
            rule.is_null() || rule.on_empty == OnEmpty::Null || rule.on_invalid == OnInvalid::Null;
        if gives_null && seen == Data::Seen {
            problems.push(
                Problem::of(
                    Code::NotNull,
                    rule.place,
                    format!(
                        "{table}.{column}: the column is NOT NULL, as the dump says after its rows, and its rule gives NULL"
                    ),
                )
                .about(table, column)
                .hint("use a transform that gives a value, such as \"empty\" or \"constant\""),
            );
        }
        if seen == Data::NotSeen {
            self.applied.remove(table);
        }
    }

    /// A parent came after the rows: they must have had its rules already.
    pub(super) fn check_parents(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        problems: &mut Vec<Problem>,
    ) {
        let Some(applied) = self.applied.get(table) else { return };
        if applied.data == Data::NotSeen {
            self.applied.remove(table);
            return;
        }
        let chooser = self.chooser(catalog);
        let drops = chooser.rows(table).map(|(rows, _)| rows);
        let rows_differ = !matches!(drops, Ok(rows) if rows == applied.rows);
        let column = applied.columns.iter().find(|column| {
            !matches!(chooser.choose(table, &column.name), Ok(choice) if same(&choice.rule, &column.choice.rule))
        });
        if rows_differ || (applied.rows == RowsRule::Keep && column.is_some()) {
            let place = column
                .and_then(|column| column.choice.rule.as_ref())
                .map_or(Place::BUILT_IN, |rule| rule.place);
            problems.push(
                Problem::new(
                    place,
                    format!("{table}: it got a parent after its rows, and its rows should have had the rules of the parent"),
                )
                .hint("give the schema first (--schema), or the table an entry of its own"),
            );
        }
    }
}

/// What becomes of a column, for a message.
fn outcome(column: &DataColumn) -> String {
    match column.choice.rule.as_deref() {
        None => "is kept".to_owned(),
        Some(rule) => match &rule.domain {
            Some(domain) => format!("gets {:?} in domain {domain:?}", rule.transformer),
            None => format!("gets {:?}", rule.transformer),
        },
    }
}

/// The partitions of a table, at any depth.
fn partitions<'a>(
    catalog: &'a Catalog,
    table: &'a TableName,
) -> impl Iterator<Item = TableName> + use<'a> {
    let partitioned = catalog.table(table).is_some_and(|known| !known.partition_key.is_empty());
    let candidates = partitioned.then(|| catalog.tables()).into_iter().flatten();
    candidates
        .filter(|candidate| candidate.partition_of.is_some())
        .filter(move |candidate| {
            catalog.ancestors(&candidate.name).iter().flatten().any(|name| name == table)
        })
        .map(|candidate| candidate.name.clone())
}

fn column_of<'a>(applied: &'a Applied, name: &str) -> Option<&'a DataColumn> {
    applied.columns.iter().find(|column| column.name == name)
}

fn rule_of<'a>(applied: &'a Applied, name: &str) -> Option<&'a Rule> {
    column_of(applied, name)?.choice.rule.as_deref()
}

/// The promise of `unique = true` is the same as that of a unique key.
const _: () = assert!(UNIQUE_BITS_MIN == 66.0);

/// A foreign key by its name; that of a relationship has none.
fn called(key: &ForeignKey) -> String {
    match key.name.as_str() {
        "" => "a relationship of the mapping".to_owned(),
        name => format!("the foreign key {name:?}"),
    }
}
