//! Binding one rule to one column: the subkey, the width, the transform, and every reason for which it cannot be.

use std::sync::Arc;

use super::choose::{Choice, Chooser};
use super::code::Code;
use super::domains::Domains;
use super::names::qualified;
use super::plan::{CellShape, ColumnRule, TemplatePart};
use super::redaction;
use super::rule::{Rule, Unique};
use crate::catalog::Generated;
use crate::key::{Root, Subkey, Use};
use crate::schema::{ColumnType, TableName, TypeKind};
use crate::transform::cell_rule::{CellRule, OnEmpty, OnInvalid, PrfSource, Rewrite};
use crate::transform::json::{ElementRule, JsonRules};
use crate::transform::redact_kinds::{self, Distinct, Kind, Kinds};
use crate::transform::redactor::{Extent, Layout, Redactor};
use crate::transform::template::{Part, Template};
use crate::transform::{Needs, Scope, Target, Technique, Uniqueness, redact, registry};

/// Whether the key of a run outlives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Somebody has it: separate runs give the same pseudonyms.
    Given,
    /// It was made for this run and is thrown away.
    ThrowAway,
}

pub use crate::transform::UNIQUE_BITS_MIN;

/// What binding a column needs to know.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub chooser: Chooser<'a>,
    pub root: &'a Root,
    pub key_kind: KeyKind,
    pub domains: &'a Domains,
    pub table: &'a TableName,
    /// The columns that the data brings, in their order, with their types.
    pub data: &'a [DataColumn],
}

/// A column that the data brings.
#[derive(Clone, Debug)]
pub(super) struct DataColumn {
    pub name: String,
    pub column_type: ColumnType,
    pub not_null: bool,
    pub generated: Generated,
    pub choice: Choice,
}

/// Why a column cannot take a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Misfit {
    pub code: Code,
    /// A sentence.
    pub reason: String,
}

impl Misfit {
    fn new(code: Code, reason: impl Into<String>) -> Self {
        Misfit { code, reason: reason.into() }
    }
}

impl From<String> for Misfit {
    fn from(reason: String) -> Self {
        Misfit::new(Code::UnfitRule, reason)
    }
}

impl<'a> Context<'a> {
    /// Binds the rule of a column of the data.
    ///
    /// # Errors
    /// Why the column cannot take the rule.
    pub fn bind(&self, column: &'a DataColumn, rule: &Rule) -> Result<ColumnRule, Misfit> {
        let by = self.by(rule)?;
        let shape = match rule.definition.needs() {
            Needs::Cells(_) => self.template(column, rule)?,
            _ => self.shape(column, rule, by)?,
        };
        // In an array the limit is that of an element, which its transform respects; the cell has none.
        let chars_max = match column.column_type.array {
            true => None,
            false => column.column_type.max_chars(),
        };
        Ok(ColumnRule {
            transformer: rule.transformer,
            domain: rule.domain.clone(),
            pseudonymizes: rule.technique == Technique::Pseudonymization,
            not_null: column.not_null,
            shape,
            by,
            chars_max,
        })
    }

    /// How far the distinct values of a column stay distinct under a rule.
    pub fn uniqueness(&self, column: &DataColumn, rule: &Rule) -> Uniqueness {
        let site = Site::of(column);
        let subkey = self.subkey(rule, &site);
        rule.definition.uniqueness(&self.target(rule, &site, &subkey))
    }

    fn shape(
        &self,
        column: &'a DataColumn,
        rule: &Rule,
        by: Option<usize>,
    ) -> Result<CellShape, Misfit> {
        let array = column.column_type.array && rule.definition.scope() == Scope::Element;
        if column.not_null {
            let reason = match rule {
                rule if rule.is_null() => Some("transform \"null\""),
                rule if rule.on_empty == OnEmpty::Null && !array => Some("on_empty = \"null\""),
                rule if rule.on_invalid == OnInvalid::Null && !array => {
                    Some("on_invalid = \"null\"")
                }
                _ => None,
            };
            if let Some(what) = reason {
                return Err(Misfit::new(
                    Code::NotNull,
                    format!("{what} cannot be used, because the column is NOT NULL"),
                ));
            }
        }
        let rule = self.cell_rule(rule, &Site::of(column), by)?;
        if !array {
            return Ok(CellShape::Scalar(rule));
        }
        let is_box = match &column.column_type.kind {
            TypeKind::Other(name) => name.rsplit('.').next() == Some("box"),
            _ => false,
        };
        Ok(CellShape::Array { rule, delimiter: if is_box { b';' } else { b',' } })
    }

    fn cell_rule(
        &self,
        rule: &Rule,
        site: &Site<'_>,
        by: Option<usize>,
    ) -> Result<CellRule, Misfit> {
        self.check(rule, site)?;
        let subkey = self.subkey(rule, site);
        let target = self.target(rule, site, &subkey);
        if rule.unique == Unique::Asked {
            check_unique(rule, rule.definition.uniqueness(&target))
                .map_err(|reason| Misfit::new(Code::LossyUnique, reason))?;
        }
        let rewrite = match &rule.paths {
            None if rule.transformer == redact::NAME => {
                Rewrite::Transform(Box::new(self.redactor(rule, site)?))
            }
            None => Rewrite::Transform(rule.definition.bind(&target).map_err(|reason| {
                let why = rule.domain.as_ref().map(|d| self.domains.width_reason(d));
                Misfit::new(
                    misfit_code(rule, &target),
                    format!("{reason}{}", why.unwrap_or_default()),
                )
            })?),
            Some(_) if site.column_type.array && site.column_type.max_chars().is_some() => {
                let reason = format!(
                    "how long a document becomes is not known, and the column is {}",
                    site.column_type
                );
                return Err(Misfit::new(Code::TooLong, reason));
            }
            Some(inside) => {
                let element_type = JsonRules::element_type();
                let site = Site { column_type: &element_type, not_null: false, ..*site };
                let element = |rule: &Rule| match rule.transformer {
                    _ if rule.is_keep() => Ok::<_, Misfit>(ElementRule::Keep),
                    redact::NAME => Ok(ElementRule::Redact(Box::new(self.redactor(rule, &site)?))),
                    _ => Ok(ElementRule::Apply(self.cell_rule(rule, &site, by)?)),
                };
                let mut paths = Vec::with_capacity(inside.paths.len());
                for (path, rule) in &inside.paths {
                    paths.push((path.clone(), element(rule)?));
                }
                Rewrite::Json(Box::new(JsonRules::new(paths, element(&inside.other)?)))
            }
        };
        let source = match rule.definition.needs() {
            Needs::Nothing | Needs::Subkey | Needs::Cells(_) => PrfSource::Nothing,
            Needs::Value => PrfSource::Value(subkey),
            Needs::Row => PrfSource::Row(subkey),
            Needs::ValueBy(_) => PrfSource::ValueBy(subkey),
            Needs::By(_) => {
                let by = by.and_then(|at| self.data.get(at));
                let by_type = by.map_or(site.column_type, |by| &by.column_type);
                let by_rule = by.and_then(|by| by.choice.rule.as_deref());
                PrfSource::By(subkey, self.domains.canonical(by_rule, by_type))
            }
        };
        Ok(CellRule {
            rewrite,
            source,
            canonical: self.domains.canonical(Some(rule), site.column_type),
            on_empty: rule.on_empty,
            on_invalid: rule.on_invalid.clone(),
        })
    }

    /// `redact` with the rules of its kinds.
    fn redactor(&self, rule: &Rule, site: &Site<'_>) -> Result<Redactor, Misfit> {
        let layout = Layout::of(site.column_type).ok_or_else(|| {
            let reason = format!("`redact` cannot write {}", site.column_type);
            Misfit::new(Code::CannotWriteType, reason)
        })?;
        let distinct = redact::distinct(&rule.options);
        let kinds = self.kinds_at(site, distinct);
        let table = self.table.name.as_str();
        let place = redact::place(&rule.options, table, site.column, site.column_type);
        let chars_max = site.column_type.max_chars();
        let kinds = Arc::new(kinds);
        Ok(Redactor::new(kinds, layout, table, place, chars_max, Extent::Everything))
    }

    /// The kinds for what the scan finds in the finished bytes.
    pub fn kinds(&self) -> Kinds {
        let element_type = JsonRules::element_type();
        let site = Site { column: "", column_type: &element_type, not_null: true };
        self.kinds_at(&site, Distinct::MayMeet)
    }

    fn kinds_at(&self, site: &Site<'_>, distinct: Distinct) -> Kinds {
        let subkey = |domain| self.root.subkey(Use::Pseudonym, domain, redact_kinds::ALGORITHM);
        Kinds::new(
            |kind| self.kind_rule(kind, site, distinct),
            subkey(redact_kinds::CARD_DOMAIN),
            subkey(redact_kinds::DOMAIN),
            distinct,
        )
    }

    /// The rule of a kind inside a text: that of its domain, as the mapping uses it. It shapes no domain. `None` if it cannot be
    /// bound, or cannot keep distinct values distinct where it must.
    fn kind_rule(&self, kind: Kind, site: &Site<'_>, distinct: Distinct) -> Option<CellRule> {
        let rule = redaction::kind_rule(self.chooser.mapping, kind)?;
        let element_type = JsonRules::element_type();
        let site = Site { column_type: &element_type, not_null: true, ..*site };
        if distinct == Distinct::Kept {
            let subkey = self.subkey(&rule, &site);
            let uniqueness = rule.definition.uniqueness(&self.target(&rule, &site, &subkey));
            check_unique(&rule, uniqueness).ok()?;
        }
        self.cell_rule(&rule, &site, None).ok()
    }

    /// What no transformer can check by itself.
    fn check(&self, rule: &Rule, site: &Site<'_>) -> Result<(), Misfit> {
        let name = rule.transformer;
        if let Some(transformer) = registry::find(name)
            && !transformer.types().contains(site.column_type)
        {
            let words = transformer.types().words();
            return Err(Misfit::new(
                Code::CannotWriteType,
                format!("transform {name:?} cannot write {}, only {words}", site.column_type),
            ));
        }
        if let (Some(domain), Some(limit)) = (&rule.domain, site.column_type.max_chars())
            && self.domains.chars_max(domain).is_some_and(|width| width > limit)
        {
            let why = self.domains.width_reason(domain);
            return Err(Misfit::new(
                Code::TooLong,
                format!("the column holds {limit} characters{why}"),
            ));
        }
        if let OnInvalid::Constant(text) = &rule.on_invalid {
            // The constant stands for one element.
            let element = ColumnType { array: false, ..site.column_type.clone() };
            let site = &Site { column_type: &element, ..*site };
            let constant = Rule::built_in(
                "constant",
                &[("value", crate::transform::options::OptionValue::Text(text.clone()))],
                "en",
            );
            if let Ok(constant) = constant {
                let subkey = self.subkey(&constant, site);
                constant.definition.bind(&self.target(&constant, site, &subkey)).map_err(
                    |reason| {
                        let target = self.target(&constant, site, &subkey);
                        Misfit::new(
                            misfit_code(&constant, &target),
                            format!("the constant of on_invalid does not fit: {reason}"),
                        )
                    },
                )?;
            }
        }
        if matches!(rule.definition.needs(), Needs::ValueBy(_))
            && self.key_kind == KeyKind::ThrowAway
        {
            return Err(Misfit::new(
                Code::MissingKey,
                format!(
                    "transform {name:?} needs a key that is kept: under a new key for each run, repeated dumps would average it out"
                ),
            ));
        }
        Ok(())
    }

    fn target<'t>(&self, rule: &Rule, site: &Site<'t>, subkey: &'t Subkey) -> Target<'t>
    where
        'a: 't,
    {
        let chars_max = match &rule.domain {
            Some(domain) => self.domains.chars_max(domain),
            None => site.column_type.max_chars(),
        };
        Target {
            table: self.table,
            column: site.column,
            column_type: site.column_type,
            chars_max,
            not_null: site.not_null,
            subkey,
        }
    }

    fn subkey(&self, rule: &Rule, site: &Site<'_>) -> Subkey {
        let own = |table: &TableName| column_domain(table, site.column);
        let (usage, domain) = match rule.definition.needs() {
            // The row's number counts within its own table.
            Needs::Row => (Use::Fresh, own(self.table)),
            Needs::ValueBy(_) => (Use::Noise, own(&self.chooser.root(self.table))),
            Needs::By(by) => (Use::Shift, self.by_domain(&by)),
            _ => match &rule.domain {
                Some(domain) => (Use::Pseudonym, domain.clone()),
                None => (Use::Pseudonym, own(self.table)),
            },
        };
        self.root.subkey(usage, &domain, rule.algorithm)
    }

    /// The domain of the column that a shift goes by: that of its rule, else the column itself.
    fn by_domain(&self, by: &str) -> String {
        let column = self.data.iter().find(|column| column.name == by);
        let rule = column.and_then(|column| column.choice.rule.as_deref());
        match rule.and_then(|rule| rule.domain.as_ref()) {
            Some(domain) => domain.clone(),
            None => column_domain(&self.chooser.root(self.table), by),
        }
    }

    /// The place of the column that a rule goes by.
    fn by(&self, rule: &Rule) -> Result<Option<usize>, String> {
        let mut found: Option<String> = None;
        for inside in rule.all() {
            let (Needs::By(by) | Needs::ValueBy(Some(by))) = inside.definition.needs() else {
                continue;
            };
            match &found {
                Some(other) if *other != by => {
                    return Err(format!(
                        "the rules of one column go by one other column, not by {other:?} and {by:?}"
                    ));
                }
                _ => found = Some(by),
            }
        }
        found.map(|by| self.place(rule, &by)).transpose()
    }

    fn place(&self, rule: &Rule, column: &str) -> Result<usize, String> {
        self.data.iter().position(|data| data.name == column).ok_or_else(|| {
            format!(
                "transform {:?} names the column {column:?}, which is not in the data of {}",
                rule.transformer, self.table
            )
        })
    }

    fn template(&self, column: &DataColumn, rule: &Rule) -> Result<CellShape, Misfit> {
        self.check(rule, &Site::of(column))?;
        if column.column_type.array {
            return Err(Misfit::new(
                Code::CannotWriteType,
                format!(
                    "transform {:?} makes one text, and the column holds arrays",
                    rule.transformer
                ),
            ));
        }
        let text = rule.options.text("text").unwrap_or_default();
        let mut parts = Vec::new();
        for part in Template::parts(text)? {
            parts.push(match part {
                Part::Text(text) => TemplatePart::Text(text),
                Part::Column(name) => {
                    let at = self.place(rule, &name)?;
                    let source = self.data.get(at).and_then(|data| data.choice.rule.as_deref());
                    let is_template = |rule: &Rule| matches!(rule.definition.needs(), Needs::Cells(_));
                    if name == column.name || source.is_some_and(is_template) {
                        return Err(Misfit::from(format!(
                            "a template is built from finished cells, and {name:?} is built from a template itself"
                        )));
                    }
                    TemplatePart::Column(at)
                }
            });
        }
        Ok(CellShape::Template(parts))
    }
}

/// Where a rule is bound: a column, or the values inside its documents.
#[derive(Clone, Copy)]
struct Site<'t> {
    column: &'t str,
    column_type: &'t ColumnType,
    not_null: bool,
}

impl<'t> Site<'t> {
    fn of(column: &'t DataColumn) -> Self {
        Site { column: &column.name, column_type: &column.column_type, not_null: column.not_null }
    }
}

/// What keeps a definition from being bound to a column: its length, its NOT NULL, or its type. Whichever makes the difference.
fn misfit_code(rule: &Rule, target: &Target<'_>) -> Code {
    let wide = ColumnType { kind: TypeKind::Text, ..target.column_type.clone() };
    let is_limited = target.column_type.max_chars().is_some();
    let column_type = if is_limited { &wide } else { target.column_type };
    let binds = |target: Target<'_>| rule.definition.bind(&target).is_ok();
    match () {
        () if binds(Target { chars_max: None, column_type, ..*target }) => Code::TooLong,
        () if target.not_null && binds(Target { not_null: false, ..*target }) => Code::NotNull,
        () => Code::CannotWriteType,
    }
}

/// The text that names a column in a subkey, as SQL writes it: `public.users.id`. Names that are not plain are quoted, so no two
/// columns share one. A table without a schema is one of `public`, so that a CSV and a dump agree.
pub(super) fn column_domain(table: &TableName, column: &str) -> String {
    format!("{}.{}", qualified(table), TableName::bare(column))
}

/// Refuses a rule that cannot promise what `unique` asks for, with the arithmetic.
///
/// # Errors
/// A sentence.
pub(super) fn check_unique(rule: &Rule, uniqueness: Uniqueness) -> Result<(), String> {
    let name = rule.transformer;
    match uniqueness {
        Uniqueness::Preserved => Ok(()),
        Uniqueness::Probable { bits } if bits >= UNIQUE_BITS_MIN => Ok(()),
        Uniqueness::Probable { bits } => Err(format!(
            "transform {name:?} cannot keep distinct values distinct here: it has {bits:.0} bits, so of 10 million values {}; {UNIQUE_BITS_MIN:.0} bits are needed",
            collision(bits)
        )),
        Uniqueness::Lossy => Err(format!(
            "transform {name:?} cannot keep distinct values distinct: several values may become one"
        )),
    }
}

/// How likely, or how often, two of 10 million values meet: n(n-1)/2 pairs, each with probability 2^-bits.
fn collision(bits: f64) -> String {
    const VALUES: f64 = 1e7;
    let pairs = VALUES * (VALUES - 1.0) / 2.0 / bits.exp2();
    match pairs {
        pairs if pairs >= VALUES => "most would meet another".to_owned(),
        pairs if pairs >= 1.0 => format!("about {pairs:.0} pairs would meet"),
        pairs => {
            let percent = -(-pairs).exp_m1() * 100.0;
            match percent < 0.01 {
                true => "two would meet with a probability of under 0.01 %".to_owned(),
                false => format!("two would meet with a probability of {percent:.2} %"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_columns_share_a_name() {
        let cases = [
            (TableName::bare("users"), "id", "public.users.id"),
            (TableName::new("public", "users"), "id", "public.users.id"),
            (TableName::new("public", "users.id"), "x", "public.\"users.id\".x"),
            (TableName::new("public", "users"), "id.x", "public.users.\"id.x\""),
            (TableName::new("crm", "a\"b"), "C", "crm.\"a\"\"b\".\"C\""),
        ];
        for (table, column, expected) in cases {
            assert_eq!(column_domain(&table, column), expected);
        }
    }

    #[test]
    fn the_arithmetic_of_uniqueness() {
        let cases = [
            (10.0, "most would meet another"),
            (40.0, "about 45 pairs would meet"),
            (50.0, "two would meet with a probability of 4.34 %"),
            (65.0, "two would meet with a probability of under 0.01 %"),
        ];
        for (bits, expected) in cases {
            assert_eq!(collision(bits), expected, "{bits}");
        }
    }
}
