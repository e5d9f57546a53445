//! `redact` among the rules: those of the kinds that it replaces, and which columns get it without being named.

use std::sync::Arc;

use super::auto::{Candidate, Member};
use super::mapping::Mapping;
use super::rule::Rule;
use super::settings::Unlisted;
use crate::detect::free_text::is_free_text;
use crate::schema::ColumnType;
use crate::transform::options::OptionValue;
use crate::transform::redact::{self, DISTINCT_CHARS_MIN};
use crate::transform::redact_kinds::{Distinct, Kind};
use crate::transform::redactor::{Layout, Place};

/// The rule of a kind: that of the domain of its name, or of the only other domain of its transformer, or what the mapping would
/// give to a column of this kind. `None` if there is none that takes any value of the kind.
pub(super) fn kind_rule(mapping: &Mapping, kind: Kind) -> Option<Rule> {
    let name = kind.transformer();
    let mut of_transformer = mapping.domains.values().filter(|rule| rule.transformer == name);
    let own = mapping.domains.get(name);
    match own {
        Some(leader) if leader.transformer == name => return Some(leader.alike()),
        // The name of the domain means something else here.
        Some(_) => return None,
        None => {}
    }
    if let (Some(only), None) = (of_transformer.next(), of_transformer.next()) {
        return Some(only.alike());
    }
    let options: &[(&'static str, OptionValue)] = &match (kind, mapping.unlisted) {
        // As columns of telephone numbers under automatic rules.
        (Kind::Phone, Unlisted::Auto) => {
            vec![("shape", OptionValue::Text("unassignable".to_owned()))]
        }
        _ => Vec::new(),
    };
    Rule::built_in(name, options, &mapping.locale).ok()
}

/// `redact` for a column that nothing is known of by its name; `None` for types without text.
///
/// A plain dump says only behind the rows which columns are keys. So distinct values stay distinct wherever a column may be one:
/// in text, unless its name says that it is free text. Text that is too narrow for that stays as it is, and the scan looks at it.
/// What the column says is taken down in the rule, so that both ends of a foreign key are read alike or the key is refused.
pub(super) fn automatic(mapping: &Mapping, column: &Candidate<'_>) -> Option<Arc<Rule>> {
    let layout = Layout::of(column.column_type)?;
    let chars_max = column.column_type.max_chars().unwrap_or(u32::MAX);
    if chars_max < CHARS_MIN {
        return None;
    }
    let may_be_key = match layout {
        Layout::Text => column.unique == Member::OfUniqueKey || !is_free_text(column.column),
        _ => column.unique == Member::OfUniqueKey,
    };
    let distinct = if may_be_key { Distinct::Kept } else { Distinct::MayMeet };
    if may_be_key && chars_max < DISTINCT_CHARS_MIN {
        return None;
    }
    let place = Place::of(&column.table.name, column.column, column.column_type);
    let options = redact::automatic_options(&place, distinct);
    Rule::built_in(redact::NAME, &options, &mapping.locale).ok().map(Arc::new)
}

/// Whether two columns under `redact` are read alike.
pub(super) fn read_alike(
    (table, column, column_type): (&str, &str, &ColumnType),
    (other_table, other_column, other_type): (&str, &str, &ColumnType),
    rule: &Rule,
    other: &Rule,
) -> bool {
    let here = redact::place(&rule.options, table, column, column_type);
    let there = redact::place(&other.options, other_table, other_column, other_type);
    here.context.supports == there.context.supports && here.context.denies == there.context.denies
}

/// The shortest text with something of anybody in it: `a@b.io`.
const CHARS_MIN: u32 = 6;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{TableName, TypeKind};

    #[test]
    fn what_columns_that_nothing_is_known_of_get() {
        use TypeKind as T;
        type Case = (&'static str, TypeKind, bool, Member, Option<bool>);
        let cases: &[Case] = &[
            ("notes", T::Text, false, Member::OfNone, Some(false)),
            ("notes", T::Text, false, Member::OfUniqueKey, Some(true)),
            ("code", T::Text, false, Member::OfNone, Some(true)),
            ("code", T::Varchar(22), false, Member::OfNone, Some(true)),
            ("code", T::Varchar(21), false, Member::OfNone, None),
            ("notes", T::Varchar(21), false, Member::OfNone, Some(false)),
            ("notes", T::Char(5), false, Member::OfNone, None),
            ("code", T::Text, true, Member::OfNone, Some(false)),
            ("settings", T::Jsonb, false, Member::OfNone, Some(false)),
            ("settings", T::Hstore, false, Member::OfNone, Some(false)),
            ("sizes", T::Integer, true, Member::OfNone, None),
            ("state", T::Enum(vec!["a".into()]), false, Member::OfNone, None),
        ];
        for (column, kind, array, unique, expected) in cases {
            let column_type = ColumnType { kind: kind.clone(), array: *array, written: "t".into() };
            let table = TableName::new("public", "things");
            let (column_type, unique, not_null) = (&column_type, *unique, true);
            let related = &[];
            let candidate =
                Candidate { table: &table, column, column_type, not_null, unique, related };
            let rule = automatic(&Mapping::automatic(), &candidate);
            let found = rule.map(|rule| redact::distinct(&rule.options) == Distinct::Kept);
            assert_eq!(found, *expected, "{column} {kind:?} {array} {unique:?}");
        }
    }

    #[test]
    fn every_kind_has_a_rule() {
        for mapping in [Mapping::automatic(), Mapping::keep_all()] {
            for kind in Kind::ALL {
                let rule = kind_rule(&mapping, kind).map(|rule| rule.transformer);
                assert_eq!(rule, Some(kind.transformer()));
            }
        }
    }
}
