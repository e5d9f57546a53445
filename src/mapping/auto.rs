//! Rules without a mapping: what a column gets by what its name and type say.
//!
//! For each class of column there are candidates, best first; text, JSON and arrays of no class get `redact`. The first is taken that can write the column's type and width, gives no
//! NULL where NULL is refused, and keeps values distinct where they are known to be unique. A value that a candidate cannot take
//! does not end the run: it becomes NULL, or the empty string where NULL is refused.

use std::sync::Arc;

use super::bind_column::check_unique;
use super::mapping::Mapping;
use super::redaction;
use super::rule::Rule;
use crate::detect::column_hints::{ColumnClass, classify};
use crate::detect::{ColumnContext, DetectorId};
use crate::key::{Key, Use};
use crate::schema::{ColumnType, TableName, TypeKind};
use crate::transform::cell_rule::OnInvalid;
use crate::transform::suitable::{self, Words};
use crate::transform::{Target, registry};

/// A column that no rule names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'a> {
    pub table: &'a TableName,
    pub column: &'a str,
    pub column_type: &'a ColumnType,
    pub not_null: bool,
    /// Whether it is known to belong to a unique key.
    pub unique: Member,
    /// The types of the columns that the mapping relates to it, which get the same rule.
    pub related: &'a [&'a ColumnType],
}

/// Whether a column belongs to a unique key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Member {
    /// As far as is known it does not.
    OfNone,
    /// It does.
    OfUniqueKey,
}

/// The rule for a column; `None` keeps it.
pub(super) fn rule_for(mapping: &Mapping, column: &Candidate<'_>) -> Option<Arc<Rule>> {
    if column.column_type.kind == TypeKind::TsVector && !column.column_type.array {
        // It holds the words of other columns.
        return first_fitting(mapping, column, &[("empty", &[]), ("null", &[])]);
    }
    class_of(column)
        .and_then(|class| first_fitting(mapping, column, suitable::for_class(class)))
        .or_else(|| redaction::automatic(mapping, column))
}

/// What name and type say; of a date also what makes the scan take it for one of birth, since it would end the run.
fn class_of(column: &Candidate<'_>) -> Option<ColumnClass> {
    let class = classify(&column.table.name, column.column, column.column_type);
    let is_date = matches!(
        column.column_type.kind,
        TypeKind::Date | TypeKind::Timestamp | TypeKind::TimestampTz
    );
    class.or_else(|| {
        let context = ColumnContext::of(&column.table.name, column.column, column.column_type);
        let birth = is_date && context.supports.contains(DetectorId::DateOfBirth);
        birth.then_some(ColumnClass::BirthDate)
    })
}

fn first_fitting(
    mapping: &Mapping,
    column: &Candidate<'_>,
    candidates: &[(&'static str, Words)],
) -> Option<Arc<Rule>> {
    // Whether a transform can be bound does not depend on the key.
    let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "", 0);
    let target = Target {
        table: column.table,
        column: column.column,
        column_type: column.column_type,
        chars_max: column.column_type.max_chars(),
        not_null: column.not_null,
        subkey: &subkey,
    };
    candidates.iter().find_map(|(name, options)| {
        let transformer = registry::find(name)?;
        let is_text = column.column_type.is_text();
        let own = transformer.domain_of_integers();
        let joins = |other: &&ColumnType| {
            transformer.types().contains(other) && (own.is_none() || other.is_text() == is_text)
        };
        if !column.related.iter().all(joins) {
            return None;
        }
        let own = own.filter(|_| !is_text);
        let rule = rule(mapping, column, name, options, own)?;
        let writes = transformer.types().contains(column.column_type);
        let null = rule.is_null() && column.not_null;
        let fits = writes && !null && rule.definition.bind(&target).is_ok();
        let distinct = column.unique == Member::OfNone
            || rule.is_null()
            || check_unique(&rule, rule.definition.uniqueness(&target)).is_ok();
        // A width that the mapping gives to the domain is not that of the column.
        let width = rule
            .max_chars
            .is_none_or(|n| column.column_type.max_chars().is_none_or(|max| n <= max));
        (fits && distinct && width).then(|| Arc::new(rule))
    })
}

/// A rule in the domain of the transformer's name, or in `own`.
fn rule(
    mapping: &Mapping,
    column: &Candidate<'_>,
    name: &str,
    options: Words,
    own: Option<&str>,
) -> Option<Rule> {
    let options = suitable::option_values(options);
    let mut rule = match mapping.domains.get(own.unwrap_or(name)) {
        // The rules of a domain agree: those of the mapping file lead.
        Some(leader) if leader.transformer == name => leader.alike(),
        Some(_) => return None,
        None => Rule::built_in(name, &options, &mapping.locale).ok()?,
    };
    if let Some(own) = own {
        rule.domain = Some(own.to_owned());
    }
    rule.on_invalid = match (column.not_null, column.column_type.is_text()) {
        (false, _) => OnInvalid::Null,
        (true, true) if column.unique == Member::OfNone => OnInvalid::Constant(String::new()),
        (true, _) => OnInvalid::Error,
    };
    Some(rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::column_hints::ColumnClass;

    fn rule_of(
        table: &str,
        column: &str,
        kind: TypeKind,
        not_null: bool,
        unique: Member,
    ) -> Option<String> {
        let column_type = ColumnType::scalar(kind, "t");
        let table = TableName::new("public", table);
        let candidate = Candidate {
            table: &table,
            column,
            column_type: &column_type,
            not_null,
            unique,
            related: &[],
        };
        rule_for(&Mapping::automatic(), &candidate).map(|rule| rule.transformer.to_owned())
    }

    #[test]
    fn every_candidate_can_be_built() {
        let table = TableName::new("public", "t");
        let column_type = ColumnType::unknown();
        let column = Candidate {
            table: &table,
            column: "c",
            column_type: &column_type,
            not_null: false,
            unique: Member::OfNone,
            related: &[],
        };
        for class in ColumnClass::ALL {
            for (name, options) in suitable::for_class(*class) {
                assert!(
                    rule(&Mapping::automatic(), &column, name, options, None).is_some(),
                    "{class:?}: {name}"
                );
            }
        }
    }

    #[test]
    fn only_what_is_safe() {
        use TypeKind as T;
        type Case = (&'static str, &'static str, TypeKind, bool, Member, Option<&'static str>);
        let cases: &[Case] = &[
            ("users", "email", T::Text, true, Member::OfUniqueKey, Some("email")),
            ("users", "email", T::Varchar(255), true, Member::OfNone, Some("email")),
            ("users", "email", T::Varchar(4), false, Member::OfNone, Some("null")),
            ("users", "email", T::Varchar(4), true, Member::OfNone, Some("empty")),
            ("users", "name", T::Text, false, Member::OfNone, Some("full_name")),
            ("users", "last_name", T::Text, false, Member::OfUniqueKey, Some("null")),
            ("users", "last_name", T::Text, true, Member::OfUniqueKey, Some("redact")),
            ("users", "date_of_birth", T::Date, true, Member::OfNone, Some("truncate_date")),
            ("users", "cvv", T::Text, true, Member::OfNone, Some("empty")),
            ("users", "password", T::Text, true, Member::OfNone, Some("token")),
            ("users", "fingerprint", T::Bytea, false, Member::OfNone, Some("null")),
            ("docs", "search", T::TsVector, false, Member::OfNone, Some("empty")),
            ("users", "phone", T::Text, true, Member::OfUniqueKey, Some("phone")),
            ("users", "phone", T::BigInt, true, Member::OfNone, Some("id_number")),
            ("users", "ssn", T::Text, true, Member::OfNone, Some("us_ssn")),
            ("users", "card_number", T::Text, true, Member::OfNone, Some("fresh")),
            ("users", "address", T::Text, true, Member::OfNone, Some("street_address")),
            ("users", "zip", T::Varchar(5), false, Member::OfNone, Some("postcode")),
            ("users", "birth_year", T::Integer, true, Member::OfNone, Some("bucket")),
            ("users", "latitude", T::Double, true, Member::OfNone, Some("round")),
            ("users", "iban", T::Text, true, Member::OfNone, Some("iban")),
            ("users", "last_ip", T::Inet, true, Member::OfNone, Some("ip_address")),
            ("users", "device_id", T::Uuid, true, Member::OfNone, Some("uuid")),
            ("users", "website", T::Text, true, Member::OfNone, Some("url")),
            ("users", "passport_number", T::Text, true, Member::OfNone, Some("id_number")),
            ("users", "notes", T::Text, false, Member::OfNone, Some("redact")),
            ("users", "profile", T::Jsonb, false, Member::OfNone, Some("redact")),
            ("users", "email_verified", T::Boolean, true, Member::OfNone, None),
            ("products", "name", T::Text, true, Member::OfNone, Some("redact")),
        ];
        for (table, column, kind, not_null, unique, expected) in cases {
            let found = rule_of(table, column, kind.clone(), *not_null, *unique);
            assert_eq!(
                found.as_deref(),
                *expected,
                "{table}.{column} {kind:?} {not_null} {unique:?}"
            );
        }
    }
}
