//! CHECK constraints held against what a rule makes of some values.
//!
//! A few values that the constraint lets pass are given to the rule, and what comes out is held against the constraint again. Where none
//! of it passes, no row would load; where some does, some rows may not.

use std::borrow::Cow;

use super::bind::Binder;
use super::code::{Code, Severity};
use super::condition::{Comparison, Condition, Truth};
use super::plan::{CellShape, ColumnPlan, TablePlan};
use super::problem::{Place, Problem};
use super::rule::Rule;
use crate::catalog::{Catalog, Column, Table, Validity};
use crate::schema::{ColumnType, TypeKind};
use crate::transform::cell_rule::{CellRule, Rewrite, RowContext};
use crate::transform::{Charset, Written, redact};

/// Transformers whose results do not depend on how the value is written.
const INDEPENDENT: [&str; 17] = [
    "city",
    "company",
    "constant",
    "country",
    "email",
    "empty",
    "first_name",
    "fresh",
    "full_name",
    "job_title",
    "last_name",
    "null",
    "state",
    "street_address",
    "token",
    "username",
    "uuid",
];

/// Values of each kind, for where the constraint names none.
const TEXTS: [&str; 16] = [
    "a",
    "A",
    "7",
    "de",
    "DE",
    "123",
    "1234",
    "12345",
    "123456789",
    "Ann",
    "ann smith",
    "Ann Smith",
    "ann.smith@corp.example",
    "+49 30 901820",
    "12 Elm Street",
    "0123456789abcdef",
];
const NUMBERS: [&str; 8] = ["0", "1", "3", "17", "100", "-1", "12345", "987654321"];
const DATES: [&str; 3] = ["1931-03-08", "1984-11-23", "2019-06-30"];
const UUIDS: [&str; 1] = ["0b8f8c1e-5f0e-4f5b-9d53-3a4f3d3a3f11"];
/// The most values that a rule is given.
const VALUES_MAX: usize = 64;
/// How many more, where any value will do and the constraint asks for a length: one that a result in a few hundred has should be met.
const MORE_VALUES: usize = 1024;

/// What became of the values.
#[derive(Clone, Copy, Debug, Default)]
struct Tries {
    passed: u32,
    refused: u32,
}

impl Binder {
    /// Holds the rules of a table against its CHECK constraints, as far as they are about one column and simple.
    pub(super) fn check_conditions(
        &self,
        catalog: &Catalog,
        table: &Table,
        plan: &TablePlan,
    ) -> Vec<Problem> {
        let mut found = Vec::new();
        for planned in &plan.columns {
            let Some(column) = table.column(&planned.name) else { continue };
            let Some(rule) = scalar(planned) else { continue };
            let own = table
                .checks
                .iter()
                .filter(|check| check.columns.contains(&column.name))
                .map(|check| (check, column.name.as_str()));
            let domains = catalog.domains_of(column);
            let of_domains =
                domains.iter().flat_map(|domain| &domain.checks).map(|check| (check, "value"));
            for (check, name) in own.chain(of_domains) {
                if check.validity != Validity::Checked {
                    continue;
                }
                let Some(condition) = Condition::parse(&check.expression, name) else { continue };
                let tries = try_values(rule, planned, column, &condition);
                let (word, severity) = match tries {
                    Tries { refused: 0, .. } => continue,
                    Tries { passed: 0, .. } => ("gives", Severity::Error),
                    _ => ("may give", Severity::Warning),
                };
                let decided = self.decided_rule(table, &column.name);
                let transformer = planned.rule.as_ref().map_or("", |rule| rule.transformer);
                let text = format!(
                    "{}.{}: transform {transformer:?} {word} values that the CHECK constraint {:?} refuses",
                    table.name, column.name, check.name
                );
                let place = decided.map_or(Place::BUILT_IN, |rule| rule.place);
                // Automatic mode has no line that could be mended, and a load that fails leaks nothing.
                let severity = if place == Place::BUILT_IN { Severity::Warning } else { severity };
                found.push(
                    Problem::of(Code::CheckConstraint, place, text)
                        .about(&table.name, &column.name)
                        .as_severe_as(severity)
                        .hint(format!(
                            "the constraint is CHECK {}",
                            in_parentheses(&check.expression)
                        )),
                );
            }
        }
        found
    }

    fn decided_rule(&self, table: &Table, column: &str) -> Option<&Rule> {
        let applied = self.applied.get(&table.name)?;
        let column = applied.columns.iter().find(|found| found.name == column)?;
        column.choice.rule.as_deref()
    }
}

/// The rule of a column that holds one value in each cell.
fn scalar(planned: &ColumnPlan) -> Option<&CellRule> {
    let rule = planned.rule.as_ref()?;
    match &rule.shape {
        CellShape::Scalar(cell)
            if rule.transformer != redact::NAME
                && matches!(cell.rewrite, Rewrite::Transform(_)) =>
        {
            Some(cell)
        }
        _ => None,
    }
}

fn try_values(
    rule: &CellRule,
    planned: &ColumnPlan,
    column: &Column,
    condition: &Condition,
) -> Tries {
    let comparison = comparison(&column.column_type);
    let values = values(&column.column_type, condition);
    let mut legal: Vec<&str> = values
        .iter()
        .map(String::as_str)
        .filter(|value| condition.holds(Some(value), comparison) == Truth::Holds)
        .collect();
    let transformer = planned.rule.as_ref().map_or("", |rule| rule.transformer);
    if legal.is_empty() && INDEPENDENT.contains(&transformer) {
        legal = values.iter().map(String::as_str).collect();
    }
    // Results that differ in length, whatever the value.
    let more = match condition.asks_for_length() && INDEPENDENT.contains(&transformer) {
        true => MORE_VALUES,
        false => 0,
    };
    let mut tries = Tries::default();
    let mut out = Vec::new();
    let legal = legal.into_iter().take(VALUES_MAX).map(Cow::Borrowed);
    let legal = legal.chain((0..more).map(|nth| Cow::Owned(format!("value {nth}"))));
    for (row, value) in (1..).zip(legal) {
        if tries.passed > 0 && tries.refused > 0 {
            // No more is asked than whether some pass, and some do not.
            break;
        }
        out.clear();
        let context = RowContext { row, element: 0, by: Some(b"1"), charset: Charset::Any };
        let holds = match rule.apply(value.as_bytes(), &context, &mut out) {
            Ok(Written::Value) => match std::str::from_utf8(&out) {
                Ok(text) => condition.holds(Some(text), comparison),
                Err(_) => Truth::Unknown,
            },
            Ok(Written::Null) => condition.holds(None, comparison),
            Err(_) => Truth::Unknown,
        };
        match holds {
            Truth::Holds => tries.passed += 1,
            Truth::Fails => tries.refused += 1,
            Truth::Unknown => {}
        }
    }
    tries
}

/// Values for a column of a type: those that the condition names, those beside them, and some of everything.
fn values(column_type: &ColumnType, condition: &Condition) -> Vec<String> {
    let mut values = condition.literals();
    if comparison(column_type) == Comparison::Number {
        let numbers: Vec<f64> = values.iter().filter_map(|text| text.parse().ok()).collect();
        let around = |number: f64| [number, number - 1.0, number + 1.0, number * 10.0];
        values = numbers.into_iter().flat_map(around).map(|number| number.to_string()).collect();
    } else {
        values.extend(condition.examples());
    }
    let some: &[&str] = match &column_type.kind {
        TypeKind::Date | TypeKind::Timestamp | TypeKind::TimestampTz => &DATES,
        TypeKind::Uuid => &UUIDS,
        _ if comparison(column_type) == Comparison::Number => &NUMBERS,
        _ => &TEXTS,
    };
    values.extend(some.iter().map(|text| (*text).to_owned()));
    values.retain(|text| !text.is_empty());
    if matches!(column_type.kind, TypeKind::Timestamp | TypeKind::TimestampTz) {
        let zone = if column_type.kind == TypeKind::TimestampTz { "+00" } else { "" };
        for value in values.iter_mut().filter(|value| value.len() == 10) {
            value.push_str(&format!(" 12:30:00{zone}"));
        }
    }
    values
}

fn comparison(column_type: &ColumnType) -> Comparison {
    match column_type.kind {
        TypeKind::SmallInt
        | TypeKind::Integer
        | TypeKind::BigInt
        | TypeKind::Numeric { .. }
        | TypeKind::Real
        | TypeKind::Double => Comparison::Number,
        TypeKind::Citext => Comparison::Folded,
        _ => Comparison::Text,
    }
}

/// pg_dump writes parentheses of its own.
fn in_parentheses(expression: &str) -> String {
    match expression.starts_with('(') && expression.ends_with(')') {
        true => expression.to_owned(),
        false => format!("({expression})"),
    }
}
