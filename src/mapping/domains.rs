//! Domains of pseudonyms: their width and canonical form, fixed before the first row.

use std::collections::BTreeMap;

use super::code::Code;
use super::rule::Rule;
use crate::schema::{ColumnType, TableName, TypeKind};
use crate::transform::canonical::Canonical;
use crate::transform::json::JsonRules;
use crate::transform::registry;

/// A domain as it is used in a run, for reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainReport {
    /// Its name.
    pub name: String,
    /// The transformer of its rules.
    pub transformer: &'static str,
    /// Its width in characters, if anything limits it.
    pub chars_max: Option<u32>,
    /// The column that the width comes from; none if `max_chars` gives it.
    pub narrowest: Option<(TableName, String)>,
    /// Whether letters are folded to lower case before values are hashed.
    pub folds_case: Folding,
}

/// Whether a domain folds letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folding {
    /// Values that differ by case stay two.
    Exact,
    /// They are one: `normalize` asks for it, or a citext column is in the domain.
    Folded,
}

/// A column under a rule of a domain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member<'a> {
    pub table: &'a TableName,
    pub column: &'a str,
    pub column_type: &'a ColumnType,
    pub rule: &'a Rule,
}

/// All domains in use.
#[derive(Clone, Debug, Default)]
pub(super) struct Domains {
    states: BTreeMap<String, State>,
}

#[derive(Clone, Debug)]
struct State {
    transformer: &'static str,
    max_chars: Option<u32>,
    narrowest: Option<(u32, TableName, String)>,
    folding: Folding,
    /// What its columns are, and the first of them; `None` where that makes no difference.
    members: Option<(Members, TableName, String)>,
    /// Whether rows may already have been written under it.
    fixed: Fixed,
}

/// What columns hold, where a value becomes another in texts than in integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Members {
    Texts,
    Integers,
}

impl Members {
    /// `None` where texts and integers join.
    fn of(rule: &Rule, column_type: &ColumnType) -> Option<Members> {
        registry::find(rule.transformer)?.domain_of_integers()?;
        Some(if column_type.is_text() { Members::Texts } else { Members::Integers })
    }

    fn words(self) -> &'static str {
        match self {
            Members::Texts => "text",
            Members::Integers => "integers",
        }
    }
}

/// Why a column cannot be in a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stranger {
    pub code: Code,
    /// A sentence.
    pub reason: String,
    pub hint: &'static str,
}

impl Stranger {
    fn late(reason: String) -> Self {
        let hint = "give the schema first (--schema), set max_chars, or give the column a domain of its own";
        Stranger { code: Code::TooLong, reason, hint }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fixed {
    No,
    Yes,
}

impl Domains {
    /// Takes up a column and every domain that its rule uses.
    ///
    /// # Errors
    /// If the column would change a domain that is already fixed, or could not join with those that are in it.
    pub fn add(&mut self, member: Member<'_>) -> Result<(), Stranger> {
        for rule in member.rule.all() {
            let Some(name) = &rule.domain else { continue };
            // Rules inside a document are not limited by the column's own type.
            let outermost = std::ptr::eq(rule, member.rule);
            let limit = if outermost { member.column_type.max_chars() } else { None };
            let citext = outermost && member.column_type.kind == TypeKind::Citext;
            let folds = rule.normalize.fold_case || citext;
            let folding = if folds { Folding::Folded } else { Folding::Exact };
            let place = limit.map(|n| (n, member.table.clone(), member.column.to_owned()));
            let element_type = JsonRules::element_type();
            let held = if outermost { member.column_type } else { &element_type };
            let members = Members::of(rule, held)
                .map(|members| (members, member.table.clone(), member.column.to_owned()));
            let Some(state) = self.states.get_mut(name) else {
                self.states.insert(
                    name.clone(),
                    State {
                        transformer: rule.transformer,
                        max_chars: rule.max_chars,
                        narrowest: place,
                        folding,
                        members,
                        fixed: Fixed::No,
                    },
                );
                continue;
            };
            if let (Some((new, ..)), Some((old, table, column))) = (&members, &state.members)
                && new != old
            {
                return Err(Stranger {
                    code: Code::CannotWriteType,
                    reason: format!(
                        "it holds {}, and domain {name:?} has {} in {table}.{column}: `{}` makes of one number a text with a letter here and a number there, and the two would not join",
                        new.words(),
                        old.words(),
                        rule.transformer,
                    ),
                    hint: "if the column joins with none of them, give it a domain of its own (domain = \"…\"); else give both a transform that writes the same in text and integers (\"integer\")",
                });
            }
            state.members = state.members.take().or(members);
            let narrower = match (&place, &state.narrowest) {
                (Some((new, ..)), Some((old, ..))) => new < old,
                (Some(_), None) => true,
                _ => false,
            };
            if state.fixed == Fixed::Yes {
                if narrower && state.max_chars.is_none() {
                    return Err(Stranger::late(format!(
                        "it holds {} characters, and domain {name:?} was fixed before it was known with {}",
                        limit.unwrap_or_default(),
                        match &state.narrowest {
                            Some((old, ..)) => format!("a width of {old}"),
                            None => "no limit".to_owned(),
                        }
                    )));
                }
                if folding == Folding::Folded && state.folding == Folding::Exact {
                    return Err(Stranger::late(format!(
                        "it compares without case, and domain {name:?} was fixed before it was known, with case"
                    )));
                }
            }
            if narrower {
                state.narrowest = place;
            }
            if folding == Folding::Folded {
                state.folding = folding;
            }
        }
        Ok(())
    }

    /// No column changes what is there any more.
    pub fn fix(&mut self) {
        for state in self.states.values_mut() {
            state.fixed = Fixed::Yes;
        }
    }

    /// The domains whose width or form is another than it was where they were in use before.
    pub fn differing(&self, before: &Domains) -> Vec<String> {
        let mut found = Vec::new();
        for (name, state) in &self.states {
            let Some(old) = before.states.get(name) else { continue };
            if self.chars_max(name) != before.chars_max(name) || state.folding != old.folding {
                found.push(name.clone());
            }
        }
        found
    }

    /// Takes over the domains that are not in use here.
    pub fn remember(&mut self, before: Domains) {
        for (name, state) in before.states {
            self.states.entry(name).or_insert(state);
        }
    }

    /// The width of a domain, in characters.
    pub fn chars_max(&self, domain: &str) -> Option<u32> {
        let state = self.states.get(domain)?;
        state.max_chars.or(state.narrowest.as_ref().map(|(n, ..)| *n))
    }

    /// The column that a domain's width comes from, as ` (the width of …)` for a message; empty if it has none.
    pub fn width_reason(&self, domain: &str) -> String {
        match self.states.get(domain) {
            Some(State { max_chars: Some(n), .. }) => {
                format!(" (max_chars of domain {domain:?} is {n})")
            }
            Some(State { narrowest: Some((n, table, column)), .. }) => {
                format!(" (the width of domain {domain:?} is {n}, because of {table}.{column})")
            }
            _ => String::new(),
        }
    }

    /// The form in which the values of a column are hashed; `rule` is the rule of the column, if it has one.
    pub fn canonical(&self, rule: Option<&Rule>, column_type: &ColumnType) -> Canonical {
        let mut canonical = rule.map(|rule| rule.normalize.clone()).unwrap_or_default();
        let domain = rule.and_then(|rule| rule.domain.as_ref());
        let folding = domain.and_then(|name| self.states.get(name)).map(|state| state.folding);
        if folding == Some(Folding::Folded) {
            canonical.fold_case = true;
        }
        match &column_type.kind {
            TypeKind::Citext | TypeKind::Uuid => canonical.fold_case = true,
            TypeKind::Char(_) => canonical.trailing_blanks = true,
            TypeKind::Numeric { scale: Some(0), .. } => canonical.integer = true,
            _ if column_type.is_integer() => canonical.integer = true,
            _ => {}
        }
        canonical
    }

    /// All domains, by name.
    pub fn report(&self) -> Vec<DomainReport> {
        self.states
            .iter()
            .map(|(name, state)| DomainReport {
                name: name.clone(),
                transformer: state.transformer,
                chars_max: self.chars_max(name),
                narrowest: match (&state.max_chars, &state.narrowest) {
                    (None, Some((_, table, column))) => Some((table.clone(), column.clone())),
                    _ => None,
                },
                folds_case: state.folding,
            })
            .collect()
    }
}
