//! The mapping, valid in itself: every rule is built, every name is read, and rules of one domain agree.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::accepted::Accepted;
use super::choose::Line;
use super::code::Code;
use super::file::{self, File, WrittenAccepted, WrittenAllow, WrittenTable};
use super::met::AllowedColumn;
use super::names::{NamePattern, TablePattern, parse_column, parse_key, qualified};
use super::plan::RowsRule;
use super::problem::{Place, Problem, error_of, nearest};
use super::rule::Rule;
use super::settings::{KeySource, LargeObjects, OnFinding, RolePasswords, Unlisted};
use crate::detect::allow::{Allow, AllowedPlace};
use crate::detect::{DETECTORS, DetectorId};
use crate::error::Result;
use crate::schema::TableName;
use crate::transform::word_lists::{LOCALE_NAMES, Locale};

/// What becomes of each table and column.
#[derive(Debug)]
pub struct Mapping {
    pub(super) origin: Origin,
    pub(super) file_name: String,
    /// The number of lines in the file.
    lines: u32,
    pub(super) unlisted: Unlisted,
    pub(super) locale: String,
    large_objects: LargeObjects,
    role_passwords: RolePasswords,
    key: Option<KeySource>,
    fingerprint: Option<String>,
    on_finding: Option<OnFinding>,
    allow: Vec<Allow>,
    pub(super) allowed_columns: Vec<AllowedColumn>,
    accepted: Vec<Accepted>,
    pub(super) defaults: Vec<DefaultRule>,
    pub(super) tables: Vec<TableRules>,
    /// The tables that are named without a glob, by name.
    pub(super) exact_tables: HashMap<TableName, usize>,
    pub(super) relationships: Vec<Relationship>,
    /// The first rule of each domain: what all others of it agree with.
    pub(super) domains: BTreeMap<String, Rule>,
}

/// Where a mapping comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A file.
    File,
    /// The built-in rules alone.
    BuiltIn,
}

/// A rule of `[defaults]`.
#[derive(Debug)]
pub(super) struct DefaultRule {
    pub text: String,
    pub pattern: NamePattern,
    pub place: Place,
    pub rule: Arc<Rule>,
}

/// The rules of a table, or of the tables of a glob.
#[derive(Debug)]
pub(super) struct TableRules {
    pub text: String,
    pub pattern: TablePattern,
    pub place: Place,
    pub rows: Option<RowsRule>,
    pub columns: Vec<ColumnLine>,
    /// The place of each column's line in `columns`.
    pub by_name: HashMap<String, usize>,
}

/// A line of a table's columns.
#[derive(Debug)]
pub(super) struct ColumnLine {
    pub name: String,
    pub place: Place,
    pub rule: Arc<Rule>,
    /// The type that it was written for, where its comment says so.
    pub written_for: Option<Box<str>>,
}

/// A foreign key that the schema does not declare.
#[derive(Debug)]
pub(super) struct Relationship {
    pub place: Place,
    pub from: (TableName, Vec<String>),
    pub to: (TableName, Vec<String>),
}

/// The two ends of a relationship that a mapping declares.
#[derive(Clone, Copy, Debug)]
pub struct RelationshipEnds<'a> {
    /// The columns that point.
    pub from: (&'a TableName, &'a [String]),
    /// The columns that they point to.
    pub to: (&'a TableName, &'a [String]),
}

impl Mapping {
    /// Reads a mapping file; `file_name` is what messages call it.
    ///
    /// # Errors
    /// Everything that is wrong with it, in one error: a line each, with line and column.
    ///
    /// ```
    /// use dumpscrub::mapping::Mapping;
    ///
    /// let error = Mapping::from_toml("version = 1\nunlistd = \"keep\"\n", "dumpscrub.toml").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "dumpscrub.toml:2:1: unknown key \"unlistd\" in the mapping file\nhint: did you mean \"unlisted\"?"
    /// );
    /// ```
    pub fn from_toml(text: &str, file_name: &str) -> Result<Mapping> {
        let (file, problems) =
            file::parse(text).map_err(|problem| error_of(&[problem], file_name))?;
        let mut checker = Checker { problems, locale: "en".to_owned() };
        let mut mapping = checker.mapping(file, file_name);
        mapping.lines = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
        if checker.problems.is_empty() {
            return Ok(mapping);
        }
        checker.problems.sort_by_key(|problem| problem.place);
        Err(error_of(&checker.problems, file_name))
    }

    /// What holds without a mapping file: columns are classified by name and type.
    pub fn automatic() -> Mapping {
        Mapping { unlisted: Unlisted::Auto, ..Mapping::built_in() }
    }

    /// A mapping that keeps everything.
    pub fn keep_all() -> Mapping {
        Mapping {
            unlisted: Unlisted::Keep,
            large_objects: LargeObjects::Keep,
            role_passwords: RolePasswords::Keep,
            ..Mapping::built_in()
        }
    }

    fn built_in() -> Mapping {
        Mapping {
            origin: Origin::BuiltIn,
            file_name: "automatic".to_owned(),
            lines: 0,
            unlisted: Unlisted::Auto,
            locale: "en".to_owned(),
            large_objects: LargeObjects::Empty,
            role_passwords: RolePasswords::Drop,
            key: None,
            fingerprint: None,
            on_finding: None,
            allow: Vec::new(),
            allowed_columns: Vec::new(),
            accepted: Vec::new(),
            defaults: Vec::new(),
            tables: Vec::new(),
            exact_tables: HashMap::new(),
            relationships: Vec::new(),
            domains: BTreeMap::new(),
        }
    }

    /// Whether the entry of some table has a line for a column of this name.
    pub fn names_column(&self, column: &str) -> bool {
        self.tables.iter().any(|rules| rules.by_name.contains_key(column))
    }

    /// Whether any rule may change anything in a row: a transform, dropped rows, or automatic classification.
    pub fn has_rules(&self) -> bool {
        self.unlisted == Unlisted::Auto
            || self.defaults.iter().any(|default| !default.rule.is_keep())
            || self.tables.iter().any(|table| {
                table.rows == Some(RowsRule::Drop)
                    || table.columns.iter().any(|line| !line.rule.is_keep())
            })
    }

    /// Whether it comes from no file: automatic mode.
    pub fn is_automatic(&self) -> bool {
        self.origin == Origin::BuiltIn && self.unlisted == Unlisted::Auto
    }

    /// What becomes of a table or column that no rule names.
    pub fn unlisted(&self) -> Unlisted {
        self.unlisted
    }

    /// The locale of the word lists.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// What becomes of large objects.
    pub fn large_objects(&self) -> LargeObjects {
        self.large_objects
    }

    /// What becomes of the passwords of roles.
    pub fn role_passwords(&self) -> RolePasswords {
        self.role_passwords
    }

    /// Where the key is, if the mapping says it.
    pub fn key_source(&self) -> Option<&KeySource> {
        self.key.as_ref()
    }

    /// The fingerprint of the only key that may be used: 16 lower-case hexadecimal digits.
    pub fn key_fingerprint(&self) -> Option<&str> {
        self.fingerprint.as_deref()
    }

    /// What a finding does, if the mapping says it.
    pub fn on_finding(&self) -> Option<OnFinding> {
        self.on_finding
    }

    /// The rule of a line.
    pub(super) fn rule_at(&self, line: Line) -> Option<&Arc<Rule>> {
        match line {
            Line::Column(table, column) => Some(&self.tables.get(table)?.columns.get(column)?.rule),
            Line::Default(at) => Some(&self.defaults.get(at)?.rule),
            Line::Rows(_) => None,
        }
    }

    /// Where a line stands.
    pub(super) fn place_of(&self, line: Line) -> Option<Place> {
        match line {
            Line::Column(table, column) => Some(self.tables.get(table)?.columns.get(column)?.place),
            Line::Rows(table) => Some(self.tables.get(table)?.place),
            Line::Default(at) => Some(self.defaults.get(at)?.place),
        }
    }

    /// The findings that are accepted.
    pub fn allowed(&self) -> &[Allow] {
        &self.allow
    }

    /// The findings of `check` that are accepted.
    pub fn accepted(&self) -> &[Accepted] {
        &self.accepted
    }

    /// The entry that accepts a problem.
    pub fn acceptance_of(&self, problem: &Problem) -> Option<&Accepted> {
        self.accepted.iter().find(|accepted| accepted.covers(problem))
    }

    /// The end of the file, where a new table would be written.
    pub fn end(&self) -> Place {
        Place { line: self.lines.max(1), column: 1 }
    }

    /// How the first rule of a domain is written: another in it must agree.
    pub fn domain_rule(&self, domain: &str) -> Option<&str> {
        let rule = self.domains.get(domain)?;
        rule.text.as_deref()
    }

    /// The tables that have an entry of their own, as written and with their place.
    pub fn entries(&self) -> impl Iterator<Item = (TableName, Place)> {
        self.tables.iter().filter_map(|rules| Some((rules.pattern.exact()?, rules.place)))
    }

    /// The columns that the entry of a table names, with the places of their lines.
    pub fn lines_of(&self, table: &TableName) -> impl Iterator<Item = (&str, Place)> {
        let entry = self.exact_tables.get(&qualified(table));
        let rules = entry.and_then(|entry| self.tables.get(*entry));
        let columns = rules.into_iter().flat_map(|rules| &rules.columns);
        columns.map(|line| (line.name.as_str(), line.place))
    }

    /// How the rule of a column is written in the entry of its table.
    pub fn line_text(&self, table: &TableName, column: &str) -> Option<&str> {
        self.line(table, column)?.rule.text.as_deref()
    }

    /// The type that the line of a column was written for, if the comment behind it says so.
    pub fn line_written_for(&self, table: &TableName, column: &str) -> Option<&str> {
        self.line(table, column)?.written_for.as_deref()
    }

    fn line(&self, table: &TableName, column: &str) -> Option<&ColumnLine> {
        let rules = self.tables.get(*self.exact_tables.get(&qualified(table))?)?;
        rules.columns.get(*rules.by_name.get(column)?)
    }

    /// The relationships that it declares, as (table, columns) pairs.
    pub fn relationships(&self) -> impl Iterator<Item = RelationshipEnds<'_>> {
        self.relationships.iter().map(|relationship| RelationshipEnds {
            from: (&relationship.from.0, &relationship.from.1),
            to: (&relationship.to.0, &relationship.to.1),
        })
    }

    /// The name of its file, for messages.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }
}

/// Checks a file and collects what is wrong with it.
struct Checker {
    problems: Vec<Problem>,
    locale: String,
}

impl Checker {
    fn mapping(&mut self, file: File, file_name: &str) -> Mapping {
        if let Some(locale) = file.locale {
            if Locale::by_name(&locale.value).is_none() {
                let message = format!("there is no locale {:?}", locale.value);
                let hint = format!("the locales are {}", LOCALE_NAMES.join(", "));
                self.problems.push(Problem::new(locale.place, message).hint(hint));
            } else {
                self.locale = locale.value;
            }
        }
        let unlisted = file.unlisted.unwrap_or_default();
        let mut mapping = Mapping {
            origin: Origin::File,
            file_name: file_name.to_owned(),
            unlisted,
            locale: self.locale.clone(),
            large_objects: file.large_objects.unwrap_or_else(|| LargeObjects::by_default(unlisted)),
            role_passwords: file.role_passwords.unwrap_or_default(),
            key: file.key,
            fingerprint: file.fingerprint,
            on_finding: file.on_finding,
            ..Mapping::built_in()
        };
        for allow in file.allow {
            self.allow(allow, &mut mapping.allow, &mut mapping.allowed_columns);
        }
        if file.role_passwords == Some(RolePasswords::Keep) {
            // Whoever says so need not say it twice.
            for statement in ["CREATE ROLE", "ALTER ROLE"] {
                mapping.allow.push(Allow {
                    detector: DetectorId::PasswordHash.name().to_owned(),
                    place: AllowedPlace::Statement(statement.to_owned()),
                    reason: "role_passwords = \"keep\"".to_owned(),
                    expires: None,
                });
            }
        }
        for accepted in file.accepted {
            mapping.accepted.extend(self.accepted(accepted));
        }
        for (name, rule) in file.defaults {
            if let Some(rule) = self.rule(rule) {
                mapping.defaults.push(DefaultRule {
                    pattern: NamePattern::of_text(&name.value),
                    text: name.value,
                    place: name.place,
                    rule,
                });
            }
        }
        for table in file.tables {
            if let Some(table) = self.table(table) {
                self.add_table(table, &mut mapping, file_name);
            }
        }
        for written in file.relationships {
            let ends = [&written.from, &written.to]
                .map(|end| parse_key(&end.value).map_err(|reason| Problem::new(end.place, reason)));
            match ends {
                [Ok(from), Ok(to)] if from.1.len() == to.1.len() => {
                    mapping.relationships.push(Relationship { place: written.place, from, to });
                }
                [Ok(_), Ok(_)] => self.problems.push(Problem::new(
                    written.place,
                    "the two ends of a relationship have as many columns each",
                )),
                ends => self.problems.extend(ends.into_iter().filter_map(Result::err)),
            }
        }
        self.domains(&mut mapping, file_name);
        mapping
    }

    fn allow(
        &mut self,
        written: WrittenAllow,
        allow: &mut Vec<Allow>,
        columns: &mut Vec<AllowedColumn>,
    ) {
        let reason = written.reason.unwrap_or_else(|| "no reason given".to_owned());
        let detector = written.detector.value;
        let names = || DETECTORS.iter().map(|detector| detector.name);
        if !names().any(|name| name == detector) {
            // It would accept nothing, and whoever wrote it thinks that it does.
            self.problems.push(
                Problem::new(written.detector.place, format!("there is no detector {detector:?}"))
                    .hint(match nearest(&detector, names()) {
                        Some(hint) => format!("{hint} `dumpscrub list detectors` shows all"),
                        None => "`dumpscrub list detectors` shows all".to_owned(),
                    }),
            );
        }
        let mut add = |place| {
            allow.push(Allow {
                detector: detector.clone(),
                place,
                reason: reason.clone(),
                expires: written.expires,
            });
        };
        if let Some(statement) = written.statement {
            let folded: Vec<&str> = statement.split_ascii_whitespace().collect();
            add(AllowedPlace::Statement(folded.join(" ")));
        }
        let Some(column) = written.column else { return };
        let (at, text) = (column.place, column.value.clone());
        match parse_column(&column.value) {
            Ok((table, column)) => {
                let mut means = Vec::new();
                // A CSV's table has no schema; a name without one means it too.
                if let Some(bare) = table.strip_prefix("public.") {
                    let table = bare.to_owned();
                    means.push(AllowedPlace::Column { table, column: column.clone() });
                }
                means.push(AllowedPlace::Column { table, column });
                means.iter().cloned().for_each(add);
                columns.push(AllowedColumn { place: at, text, means });
            }
            Err(reason) => self.problems.push(
                Problem::new(column.place, reason)
                    .hint("write column = \"public.settings.support_email\""),
            ),
        }
    }

    fn accepted(&mut self, written: WrittenAccepted) -> Option<Accepted> {
        let code = Code::by_name(&written.code.value);
        if code.is_none() {
            let names = Code::ALL.iter().map(|code| code.name());
            self.problems.push(
                Problem::new(
                    written.code.place,
                    format!("there is no finding {:?}", written.code.value),
                )
                .hint_if(nearest(&written.code.value, names)),
            );
        }
        let table = match &written.table {
            Some(table) => match TablePattern::parse(&table.value) {
                Ok(pattern) => Some(pattern),
                Err(reason) => {
                    self.problems.push(Problem::new(table.place, reason));
                    return None;
                }
            },
            None => None,
        };
        let text = |name: &Option<file::Placed<String>>| Some(name.as_ref()?.value.clone());
        Some(Accepted {
            place: written.place,
            names: (text(&written.table), text(&written.column)),
            code: code?,
            table,
            column: written.column.map(|column| NamePattern::of_text(&column.value)),
            reason: written.reason,
        })
    }

    fn rule(&mut self, written: file::WrittenRule) -> Option<Arc<Rule>> {
        match Rule::build(written, &self.locale) {
            Ok(rule) => Some(Arc::new(rule)),
            Err(problems) => {
                self.problems.extend(problems);
                None
            }
        }
    }

    fn table(&mut self, written: WrittenTable) -> Option<TableRules> {
        let pattern = match TablePattern::parse(&written.name.value) {
            Ok(pattern) => pattern,
            Err(reason) => {
                self.problems.push(
                    Problem::new(written.name.place, reason)
                        .hint("write a table as in SQL: \"public.users\", 'crm.\"My Users\"'"),
                );
                return None;
            }
        };
        let mut table = TableRules {
            text: written.name.value,
            pattern,
            place: written.name.place,
            rows: written.rows.map(|rows| rows.value),
            columns: Vec::with_capacity(written.columns.len()),
            by_name: HashMap::with_capacity(written.columns.len()),
        };
        for (name, mut rule) in written.columns {
            let written_for = rule.written_for.take();
            let Some(rule) = self.rule(rule) else { continue };
            table.by_name.insert(name.value.clone(), table.columns.len());
            let (name, place) = (name.value, name.place);
            table.columns.push(ColumnLine { name, place, rule, written_for });
        }
        Some(table)
    }

    fn add_table(&mut self, table: TableRules, mapping: &mut Mapping, file_name: &str) {
        let twin = match table.pattern.exact() {
            Some(name) => {
                let next = mapping.tables.len();
                let first = *mapping.exact_tables.entry(qualified(&name)).or_insert(next);
                mapping.tables.get(first)
            }
            None => mapping.tables.iter().find(|other| other.pattern == table.pattern),
        };
        match twin {
            Some(twin) => self.problems.push(
                Problem::new(table.place, format!("[tables.{:?}] is there twice", table.text))
                    .hint(format!(
                        "the other stands at {}: put the rules together",
                        twin.place.in_file(file_name)
                    )),
            ),
            None => mapping.tables.push(table),
        }
    }

    /// Rules of one domain must agree in all that shapes a value, or two ends of a join drift apart.
    fn domains(&mut self, mapping: &mut Mapping, file_name: &str) {
        let mut first: BTreeMap<String, (Place, String)> = BTreeMap::new();
        let outer: Vec<Arc<Rule>> = mapping
            .defaults
            .iter()
            .map(|default| &default.rule)
            .chain(
                mapping.tables.iter().flat_map(|table| table.columns.iter().map(|line| &line.rule)),
            )
            .cloned()
            .collect();
        for rule in &outer {
            for inside in rule.all() {
                let Some(domain) = &inside.domain else { continue };
                let shape = inside.shape();
                match first.get(domain) {
                    None => {
                        first.insert(domain.clone(), (inside.place, shape));
                        mapping.domains.insert(domain.clone(), inside.alike());
                    }
                    Some((place, other)) if *other != shape => self.problems.push(
                        Problem::new(
                            inside.place,
                            format!(
                                "the rules of domain {domain:?} differ: here {shape}; at {} {other}",
                                place.in_file(file_name)
                            ),
                        )
                        .hint("make them alike, or give one of them a domain of its own: domain = \"…\""),
                    ),
                    Some(_) => {}
                }
            }
        }
    }
}
