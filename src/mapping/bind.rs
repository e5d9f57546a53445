//! Binding: from the mapping and what the dump says of its tables to a plan for each table's data.
//!
//! Fail-closed is decided here. All that is refused comes together, at the first data statement, for every table that is known
//! by then; a table that is first seen later is bound before its own first row. What was once decided for a table's rows is
//! remembered, and constraints that come after the data are held against that, never against a fresh look at the mapping.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::bind_column::{Context, DataColumn, Misfit};
use super::choose::{Choice, Chooser, Line, Why};
use super::code::{Code, Severity};
use super::coverage::{Coverage, not_covered_problem};
use super::domains::{Domains, Member, Stranger};
use super::mapping::Mapping;
use super::met::Met;
use super::names::qualified;
use super::plan::{ColumnPlan, Promise, RowsRule, TablePlan};
use super::problem::{Place, Problem, error_of};
use super::rule::Review;
use super::settings::{OnFinding, Unlisted};
use crate::catalog::{Catalog, Change, Generated, Table};
use crate::error::Result;
use crate::key::Root;
use crate::schema::{ColumnType, TableName, TypeKind};
use crate::transform::Technique;
use crate::transform::options::Options;
use crate::transform::redact;
use crate::transform::redact_kinds::Kinds;

pub use super::bind_column::KeyKind;
pub use super::domains::{DomainReport, Folding};

/// Binds a mapping to the tables of a dump.
///
/// A clone knows what was decided so far, and decides alike: domains are fixed once.
#[derive(Clone)]
pub struct Binder {
    pub(super) mapping: Arc<Mapping>,
    pub(super) root: Arc<Root>,
    pub(super) key_kind: KeyKind,
    pub(super) databases: Databases,
    pub(super) state: State,
    pub(super) domains: Domains,
    /// Those of the databases before, where each has its own.
    domains_before: Domains,
    /// What was decided for each table.
    pub(super) applied: BTreeMap<TableName, Applied>,
    plans: HashMap<TableName, Vec<(Layout, Arc<TablePlan>)>>,
    /// The lines of the mapping that some table or column used.
    pub(super) used: BTreeSet<Line>,
    /// Which of its names were met.
    pub(super) met: Met,
    /// What is no refusal, but must be told.
    pub(super) noticed: Vec<Problem>,
    on_finding: OnFinding,
    /// The mapping by which the rows were written, where its own rules are not carried out.
    written_by: Option<Arc<Mapping>>,
    row_kinds: Option<Arc<Kinds>>,
    statement_kinds: Option<Arc<Kinds>>,
}

/// What stands for findings.
#[derive(Clone, Debug)]
pub struct FindingKinds {
    /// In the rows of tables.
    pub rows: Arc<Kinds>,
    /// Everywhere else.
    pub statements: Arc<Kinds>,
}

/// How many databases the input holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Databases {
    /// One: a name that its schema lacks is in no other.
    #[default]
    One,
    /// Those of a cluster, one after another.
    Several,
}

/// How the data names its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataColumns<'a> {
    /// By name: a COPY list, an INSERT list, a CSV header.
    Named(&'a [String]),
    /// Not at all: an INSERT without a list. Every column has a value; that of a generated column is `DEFAULT`.
    Positional,
    /// Not at all: a COPY without a list. Generated columns have no field.
    PositionalCopy,
}

/// A column that automatic classification decided on, for the summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutomaticColumn {
    /// The table.
    pub table: TableName,
    /// The column.
    pub column: String,
    /// The transformer that it got.
    pub transformer: &'static str,
    /// Why it got that.
    pub because: AutomaticReason,
}

/// Why a column got an automatic rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutomaticReason {
    /// Its name and type say that it holds personal data.
    Classified,
    /// It holds text, which may hold anything.
    Text,
    /// It is a search vector, which repeats the words of other columns.
    SearchVector,
}

/// The rule of a column, as [`Binder::applied_rule`] tells it.
#[derive(Clone, Copy, Debug)]
pub struct AppliedRule<'a> {
    /// The transformer's name.
    pub transformer: &'static str,
    /// The domain, where there is one.
    pub domain: Option<&'a str>,
    /// The transformer's own options.
    pub options: &'a Options,
    /// The column's type.
    pub column_type: &'a ColumnType,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// No row has been seen.
    Before,
    /// Domains are fixed.
    Settled,
}

/// What was decided for a table.
#[derive(Clone, Debug)]
pub(super) struct Applied {
    pub rows: RowsRule,
    /// Every column, in the order of the table.
    pub columns: Vec<DataColumn>,
    /// Whether a plan for rows was handed out.
    pub data: Data,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Data {
    /// No row was bound.
    NotSeen,
    /// Rows were bound, and may have been written.
    Seen,
}

/// How many plans of one table are remembered; with more lists of columns than that, the oldest is bound anew.
const LAYOUTS_KEPT_MAX: usize = 64;

/// The columns of a plan, to find it again.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Layout {
    Named(Vec<String>),
    Positional,
    PositionalCopy,
}

impl Binder {
    /// A binder for one run. The root is that of the run's key; `key_kind` says whether the key outlives the run.
    pub fn new(mapping: Arc<Mapping>, root: Root, key_kind: KeyKind) -> Self {
        Binder {
            mapping,
            root: Arc::new(root),
            key_kind,
            databases: Databases::One,
            state: State::Before,
            domains: Domains::default(),
            domains_before: Domains::default(),
            applied: BTreeMap::new(),
            plans: HashMap::new(),
            used: BTreeSet::new(),
            met: Met::default(),
            noticed: Vec::new(),
            on_finding: OnFinding::Fail,
            written_by: None,
            row_kinds: None,
            statement_kinds: None,
        }
    }

    /// The pseudonyms of what the scan finds. In rows they are those of the domains as they were fixed for the first of them; in
    /// statements, which may stand before, those of domains without a width. `None` where findings are not replaced.
    pub fn finding_kinds(&mut self, catalog: &Catalog) -> Option<FindingKinds> {
        if self.on_finding != OnFinding::Redact {
            return None;
        }
        let statements = match self.statement_kinds.take() {
            Some(kinds) => kinds,
            None => self.kinds_of(catalog, &Domains::default()),
        };
        self.statement_kinds = Some(Arc::clone(&statements));
        let rows = self.row_kinds.clone().unwrap_or_else(|| Arc::clone(&statements));
        Some(FindingKinds { rows, statements })
    }

    /// Takes over what a clone has noticed: lines of the mapping that were used, and what must be told.
    pub fn absorb(&mut self, clone: Binder) {
        self.used.extend(clone.used);
        self.met.absorb(clone.met);
        for problem in clone.noticed {
            if !self.noticed.contains(&problem) {
                self.noticed.push(problem);
            }
        }
        for (table, applied) in clone.applied {
            self.applied.entry(table).or_insert(applied);
        }
    }

    /// Whether findings are replaced.
    pub fn replaces_findings(&self) -> bool {
        self.on_finding == OnFinding::Redact
    }

    /// Adds what a person should know to the warnings.
    pub fn notice(&mut self, problems: Vec<Problem>) {
        self.noticed.extend(problems);
    }

    /// Says what a finding does.
    pub fn set_on_finding(&mut self, on_finding: OnFinding) {
        self.on_finding = on_finding;
    }

    fn kinds_of(&self, catalog: &Catalog, domains: &Domains) -> Arc<Kinds> {
        let nowhere = TableName::bare("");
        let context = Context { domains, ..self.context(catalog, &nowhere, &[]) };
        Arc::new(context.kinds())
    }

    /// Says by which mapping the rows were written that are only looked at. What it promises of a column is that values may look like
    /// any, or that the column is kept by name; not that they were replaced, which a look is to tell.
    pub fn set_written_by(&mut self, mapping: Arc<Mapping>) {
        self.written_by = Some(mapping);
    }

    /// What is promised of a column of this choice.
    fn promise(&self, catalog: &Catalog, table: &TableName, column: &DataColumn) -> Promise {
        let Some(mapping) = &self.written_by else { return promise(&column.choice) };
        // Where the mapping contradicts itself, it promises nothing.
        let chosen = Chooser { mapping, catalog }.choose(table, &column.name);
        match chosen.map_or(Promise::Clean, |choice| promise(&choice)) {
            Promise::Lookalikes | Promise::Mentioned => Promise::Mentioned,
            Promise::KeptByName => Promise::KeptByName,
            Promise::Replaced | Promise::Clean => Promise::Clean,
        }
    }

    /// Says how many databases the input holds. Of several, a name that one lacks may be in another, so absent names are
    /// refused by [`Binder::finish`] and not by [`Binder::settle`].
    pub fn set_databases(&mut self, databases: Databases) {
        self.databases = databases;
    }

    /// Takes the tables of all databases into their domains before the first row of the first, so that a domain is as wide as its
    /// narrowest column in any of them. To be called once, before anything else.
    pub fn foresee<'a>(&mut self, catalogs: impl Iterator<Item = &'a Catalog>) {
        if self.mapping.is_automatic() {
            return;
        }
        for catalog in catalogs {
            let tables: Vec<&Table> =
                catalog.tables().filter(|table| table.columns_are_known()).collect();
            // What is wrong is told when each database begins.
            let mut told_later = Vec::new();
            let (used, noticed) = (self.used.clone(), self.noticed.len());
            for table in &tables {
                self.apply(catalog, table, &mut told_later);
            }
            self.join_domains(tables.iter().map(|table| &table.name), &mut told_later);
            self.used = used;
            self.noticed.truncate(noticed);
            self.database_changed();
        }
        self.domains.fix();
    }

    /// Everything for which [`Binder::settle`] would refuse one of these databases, in one error.
    ///
    /// # Errors
    /// If there is anything.
    pub fn expect_databases<'a>(
        &mut self,
        catalogs: impl Iterator<Item = &'a Catalog>,
    ) -> Result<()> {
        let mut refused: Vec<Problem> = Vec::new();
        for catalog in catalogs {
            // Of what would be told, each database tells itself.
            let mut trial = self.clone();
            let mut problems = Vec::new();
            trial.bind_known(catalog, &mut problems);
            for problem in problems {
                if !refused.contains(&problem) {
                    refused.push(problem);
                }
            }
        }
        self.result(refused)
    }

    /// Another database begins: what was decided for tables no longer holds. Domains stay as they are; but in automatic mode each
    /// database has its own, since nobody asked for values that join across databases, and a narrow column in one is then nothing to the
    /// others.
    pub fn database_changed(&mut self) {
        if self.mapping.is_automatic() {
            self.domains_before.remember(std::mem::take(&mut self.domains));
            self.row_kinds = None;
        }
        self.applied.clear();
        self.plans.clear();
        self.state = State::Before;
    }

    /// Binds every known table: fixes the width and canonical form of every domain, and checks every rule. To be called at the
    /// first data statement, before [`Binder::plan`].
    ///
    /// # Errors
    /// Everything in which the mapping does not fit the schema, in one error.
    pub fn settle(&mut self, catalog: &Catalog) -> Result<()> {
        let mut problems = Vec::new();
        if self.databases == Databases::One {
            let absent = self.absent_names(catalog);
            match self.mapping.unlisted {
                // Lines that match nothing are warned about at the end; every column that is there is covered.
                Unlisted::Error => {
                    let noticed =
                        absent.into_iter().filter(|problem| self.is_relationship(problem.place));
                    let noticed: Vec<Problem> = noticed.collect();
                    self.noticed.extend(noticed);
                }
                _ => problems = absent,
            }
        }
        self.bind_known(catalog, &mut problems);
        self.result(problems)
    }

    /// Everything in which the mapping does not fit the schema, be it refused or only told, in the order of the mapping file; what is
    /// about no line of it comes last, by table. Names that the schema lacks are told by [`Binder::absent_names`].
    pub fn inspect(&mut self, catalog: &Catalog) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.bind_known(catalog, &mut problems);
        problems.append(&mut self.noticed);
        problems
    }

    /// Binds every known table, and holds what was decided against what is known of keys.
    fn bind_known(&mut self, catalog: &Catalog, problems: &mut Vec<Problem>) {
        self.met.see(&self.mapping, catalog);
        let tables: Vec<&Table> =
            catalog.tables().filter(|table| table.columns_are_known()).collect();
        for table in &tables {
            if !self.applied.contains_key(&table.name) {
                self.apply(catalog, table, problems);
            }
        }
        self.bind_all(catalog, tables.iter().map(|table| &table.name), problems);
        self.state = State::Settled;
        for domain in self.domains.differing(&self.domains_before) {
            let text = format!(
                "domain {domain:?} has another width or form in this database than in one before, so equal values of the two get different pseudonyms"
            );
            self.noticed
                .push(Problem::new(Place::BUILT_IN, text).as_severe_as(Severity::Warning).hint(
                "a mapping gives both the same: `dumpscrub discover` writes one for all databases",
            ));
        }
        if self.row_kinds.is_none() && self.on_finding == OnFinding::Redact {
            self.row_kinds = Some(self.kinds_of(catalog, &self.domains));
        }
        for table in &tables {
            self.check_table(catalog, &table.name, problems);
        }
        self.check_relationships(catalog, problems);
    }

    /// The plan for the data of a table.
    ///
    /// A plan that was given before for the same columns is given again without allocating.
    ///
    /// # Errors
    /// Everything in which the mapping does not fit this data.
    pub fn plan(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        columns: DataColumns<'_>,
    ) -> Result<Arc<TablePlan>> {
        let cached = self.plans.get(table).and_then(|plans| {
            plans.iter().find(|(layout, _)| layout.is(columns)).map(|(_, plan)| Arc::clone(plan))
        });
        if let Some(plan) = cached {
            return Ok(plan);
        }
        if self.state == State::Before {
            self.settle(catalog)?;
        }
        let planned = self.plan_rows(catalog, table, columns);
        let plan = planned.or_else(|problems| {
            self.result(problems)?;
            Err(crate::error::Error::internal("a refusal was lost"))
        })?;
        let plans = self.plans.entry(table.clone()).or_default();
        if plans.len() >= LAYOUTS_KEPT_MAX {
            plans.remove(0);
        }
        plans.push((Layout::of(columns), Arc::clone(&plan)));
        Ok(plan)
    }

    /// Refuses the data of a table if [`Binder::plan`] would whatever columns they name. Of a table that is known, everything is refused
    /// when the binder settles.
    ///
    /// # Errors
    /// If it is not known and has no entry.
    pub fn expect_rows(&self, catalog: &Catalog, table: &TableName) -> Result<()> {
        match (Chooser { mapping: &self.mapping, catalog }).table(table) {
            Some(_) => Ok(()),
            None => self.result(self.without_entry(catalog, table).into_iter().collect()),
        }
    }

    /// Everything for which [`Binder::plan`] would refuse the data of a table.
    pub fn inspect_rows(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        columns: DataColumns<'_>,
    ) -> Vec<Problem> {
        self.plan_rows(catalog, table, columns).err().unwrap_or_default()
    }

    fn plan_rows(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        columns: DataColumns<'_>,
    ) -> Result<Arc<TablePlan>, Vec<Problem>> {
        let mapping = Arc::clone(&self.mapping);
        match (Chooser { mapping: &mapping, catalog }).table(table) {
            Some(known) => self.plan_known(catalog, known, table, columns),
            None => self.plan_unknown(catalog, table, columns),
        }
    }

    /// Holds something new in the catalog against what was decided for rows that may already be written.
    ///
    /// Before the first data statement there is nothing to hold it against, and nothing happens.
    ///
    /// # Errors
    /// A lossy rule on columns that turn out to be unique, two ends of a key that were transformed differently, a rule that
    /// gives NULL in a column that refuses it, a parent whose rules the rows should have had.
    pub fn constraint_seen(&mut self, catalog: &Catalog, change: &Change) -> Result<()> {
        if self.state == State::Before {
            return Ok(());
        }
        let mut problems = Vec::new();
        match change {
            Change::TableCreated(table) | Change::ColumnsChanged(table) => {
                self.columns_changed(catalog, table, &mut problems);
            }
            Change::TypeChanged(_) => {
                self.applied.retain(|_, applied| applied.data == Data::Seen);
                let applied = &self.applied;
                self.plans.retain(|table, _| applied.contains_key(table));
            }
            Change::TableRenamed { from, to } => {
                self.plans.remove(from);
                if let Some(applied) = self.applied.remove(from) {
                    self.applied.insert(to.clone(), applied);
                }
            }
            Change::PartitionAttached { table, .. } | Change::ParentAdded { table, .. } => {
                self.check_parents(catalog, table, &mut problems);
            }
            Change::NotNullAdded { table, column } => {
                self.check_not_null(table, column, &mut problems);
            }
            Change::UniqueAdded { table, key } => {
                self.check_unique_key(catalog, table, key, &mut problems);
            }
            Change::ForeignKeyAdded { table, key } => {
                self.check_foreign_key(catalog, table, key, &mut problems);
            }
            Change::SequenceOwned(_) => {}
        }
        self.result(problems)
    }

    /// What becomes of the rows of a table.
    ///
    /// # Errors
    /// Lines of the mapping that contradict each other.
    pub fn rows_of(&mut self, catalog: &Catalog, table: &TableName) -> Result<RowsRule> {
        match self.chooser(catalog).rows(table) {
            Ok((rows, line)) => {
                self.used.extend(line);
                Ok(rows)
            }
            Err(problem) => self.result(vec![problem]).map(|()| RowsRule::Keep),
        }
    }

    /// Whether a table is known and neither it nor a table that inherits from it has a rule: what else the dump says of its
    /// values may pass. Statistics of a parent are those of its children's rows too.
    pub fn is_known_without_rules(&self, catalog: &Catalog, table: &TableName) -> bool {
        let table = qualified(table);
        let none = |applied: &Applied| {
            applied.rows == RowsRule::Keep
                && applied.columns.iter().all(|column| column.choice.rule.is_none())
        };
        self.applied.get(&table).is_some_and(none)
            && self.applied.iter().filter(|(_, applied)| !none(applied)).all(|(name, _)| {
                !catalog.ancestors(name).iter().flatten().any(|parent| qualified(parent) == table)
            })
    }

    /// What was decided for a column, for what else depends on it, such as the value of its sequence; `None` if it is kept or not
    /// known.
    pub fn applied_rule(&self, table: &TableName, column: &str) -> Option<AppliedRule<'_>> {
        let applied = self.applied.get(table)?;
        let column = applied.columns.iter().find(|found| found.name == column)?;
        let rule = column.choice.rule.as_ref()?;
        Some(AppliedRule {
            transformer: rule.transformer,
            domain: rule.domain.as_deref(),
            options: &rule.options,
            column_type: &column.column_type,
        })
    }

    /// All domains in use, by name.
    pub fn domains(&self) -> Vec<DomainReport> {
        let mut domains = self.domains.clone();
        domains.remember(self.domains_before.clone());
        domains.report()
    }

    /// The columns that automatic classification gave a rule, by table and in the order of their columns.
    pub fn automatic_columns(&self) -> Vec<AutomaticColumn> {
        let mut found = Vec::new();
        for (table, applied) in &self.applied {
            for column in &applied.columns {
                let Some(rule) = &column.choice.rule else { continue };
                if rule.place == Place::BUILT_IN {
                    found.push(AutomaticColumn {
                        table: table.clone(),
                        column: column.name.clone(),
                        transformer: rule.transformer,
                        because: match column.column_type.kind {
                            TypeKind::TsVector => AutomaticReason::SearchVector,
                            _ if rule.transformer == redact::NAME => AutomaticReason::Text,
                            _ => AutomaticReason::Classified,
                        },
                    });
                }
            }
        }
        found
    }

    /// The mapping.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    pub(super) fn chooser<'a>(&'a self, catalog: &'a Catalog) -> Chooser<'a> {
        Chooser { mapping: &self.mapping, catalog }
    }

    pub(super) fn context<'a>(
        &'a self,
        catalog: &'a Catalog,
        table: &'a TableName,
        data: &'a [DataColumn],
    ) -> Context<'a> {
        Context {
            chooser: self.chooser(catalog),
            root: &self.root,
            key_kind: self.key_kind,
            domains: &self.domains,
            table,
            data,
        }
    }

    /// Refuses where there is a problem. What may not load, and leaks nothing, can be accepted.
    pub(super) fn result(&self, mut problems: Vec<Problem>) -> Result<()> {
        problems.retain(|problem| {
            problem.code != Code::CheckConstraint || self.mapping.acceptance_of(problem).is_none()
        });
        match problems.is_empty() {
            true => Ok(()),
            false => Err(error_of(&problems, &self.mapping.file_name)),
        }
    }

    /// Decides on every column of a known table.
    fn apply(&mut self, catalog: &Catalog, table: &Table, problems: &mut Vec<Problem>) {
        let columns = table.columns.iter().map(|column| {
            (column.name.clone(), column.column_type.clone(), column.not_null, column.generated)
        });
        let columns: Vec<_> = columns.collect();
        let applied = self.decide(catalog, &table.name, columns, problems);
        self.applied.insert(table.name.clone(), applied);
    }

    /// Decides on a table that has not been decided on, if its columns are known.
    pub(super) fn ensure_applied(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        problems: &mut Vec<Problem>,
    ) {
        let known = catalog.table(table).filter(|known| known.columns_are_known());
        if let Some(known) = known.filter(|known| !self.applied.contains_key(&known.name)) {
            self.apply(catalog, known, problems);
            self.bind_all(catalog, std::iter::once(&known.name), problems);
        }
    }

    /// A table has other columns from now on. What was decided for those that stay, and may be written, stays too.
    fn columns_changed(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        problems: &mut Vec<Problem>,
    ) {
        self.plans.remove(table);
        let Some(old) = self.applied.remove(table) else { return };
        if old.data == Data::NotSeen {
            return;
        }
        let Some(known) = catalog.table(table).filter(|known| known.columns_are_known()) else {
            self.applied.insert(table.clone(), old);
            return;
        };
        self.apply(catalog, known, problems);
        let Some(new) = self.applied.get_mut(table) else { return };
        new.data = Data::Seen;
        let mut old: HashMap<String, DataColumn> =
            old.columns.into_iter().map(|column| (column.name.clone(), column)).collect();
        for column in &mut new.columns {
            if let Some(old) = old.remove(&column.name) {
                column.choice = old.choice;
            }
        }
    }

    fn decide(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        columns: Vec<(String, ColumnType, bool, Generated)>,
        problems: &mut Vec<Problem>,
    ) -> Applied {
        let chooser = Chooser { mapping: &self.mapping, catalog };
        let (rows, rows_line) = chooser.rows(table).unwrap_or_else(|problem| {
            problems.push(problem.about_table(table));
            (RowsRule::Keep, None)
        });
        self.used.extend(rows_line);
        let mut applied =
            Applied { rows, columns: Vec::with_capacity(columns.len()), data: Data::NotSeen };
        let mut not_covered = Vec::new();
        let mut covered = 0;
        for (name, column_type, not_null, generated) in columns {
            let choice = match chooser.choose(table, &name) {
                Ok(choice) => choice,
                // Dropped rows have no values that a rule could fail on.
                Err(_) if rows == RowsRule::Drop => continue,
                Err(problem) => {
                    problems.push(problem.about(table, &name));
                    continue;
                }
            };
            self.used.extend(choice.line);
            let written = choice.line.and_then(|line| self.mapping.rule_at(line));
            // What follows another column is told there.
            let followed = match &choice.why {
                Why::Ancestor(other) | Why::Key(other, _) => chooser.table(other),
                _ => None,
            };
            let review = written.filter(|rule| rule.review == Review::Wanted);
            if let Some(rule) = review.filter(|_| followed.is_none()) {
                let text = format!(
                    "{table}.{name}: its rule is marked for review, a person must look at it"
                );
                self.noticed.push(
                    Problem::of(Code::Review, rule.place, text)
                        .about(table, &name)
                        .as_severe_as(Severity::Warning)
                        .hint("look at it, then take `review = true` out"),
                );
            }
            match choice.why {
                Why::NotCovered => not_covered.push(name.clone()),
                Why::LeftAlone => {}
                _ => covered += 1,
            }
            applied.columns.push(DataColumn { name, column_type, not_null, generated, choice });
        }
        if rows == RowsRule::Keep && !not_covered.is_empty() {
            let coverage = match covered == 0 && !chooser.has_entry(table) {
                true => Coverage::None,
                false => Coverage::Some,
            };
            let meant = self.meant(catalog, table, &not_covered, coverage);
            problems.push(not_covered_problem(table, &not_covered, coverage, meant));
        }
        applied
    }

    /// Takes decided tables into their domains. Returns those that do not fit.
    fn join_domains<'a>(
        &mut self,
        tables: impl Iterator<Item = &'a TableName>,
        problems: &mut Vec<Problem>,
    ) -> BTreeSet<&'a TableName> {
        let mut misfits = BTreeSet::new();
        for table in tables {
            let Some(applied) = self.applied.get(table) else { continue };
            if applied.rows == RowsRule::Drop {
                continue;
            }
            for column in &applied.columns {
                let Some(rule) = &column.choice.rule else { continue };
                let member =
                    Member { table, column: &column.name, column_type: &column.column_type, rule };
                if let Err(Stranger { code, reason, hint }) = self.domains.add(member) {
                    let hint = match (code, self.databases) {
                        (Code::TooLong, Databases::Several) => {
                            "read the dump from a file instead of a pipe, so that all databases are known before the first row; or set max_chars"
                        }
                        _ => hint,
                    };
                    misfits.insert(table);
                    let text = format!("{table}.{}: {reason}", column.name);
                    let mut problem = Problem::of(code, rule.place, text);
                    if code == Code::CannotWriteType {
                        problem = problem.consequence(
                            "equal values of the two columns become unequal: `sanitize` refuses the dump before its first row",
                        );
                    }
                    problems.push(problem.about(table, &column.name).hint(hint));
                }
            }
        }
        misfits
    }

    /// Takes decided tables into their domains, and binds each as pg_dump writes it, so that what cannot be bound is refused now.
    fn bind_all<'a>(
        &mut self,
        catalog: &Catalog,
        tables: impl Iterator<Item = &'a TableName> + Clone,
        problems: &mut Vec<Problem>,
    ) {
        let misfits = self.join_domains(tables.clone(), problems);
        self.domains.fix();
        for table in tables {
            let Some(applied) = self.applied.get(table) else { continue };
            if misfits.contains(table) {
                continue;
            }
            let stored: Vec<DataColumn> = applied
                .columns
                .iter()
                .filter(|column| column.generated == Generated::No)
                .cloned()
                .collect();
            // The plan itself is made when the data comes, in the data's order.
            let plan = self.bind_columns(catalog, table, applied.rows, &stored, problems);
            let Some(known) = catalog.table(table) else { continue };
            for problem in self.check_conditions(catalog, known, &plan) {
                match problem.severity {
                    Severity::Error => problems.push(problem),
                    _ => self.noticed.push(problem),
                }
            }
        }
    }

    fn bind_columns(
        &self,
        catalog: &Catalog,
        table: &TableName,
        rows: RowsRule,
        data: &[DataColumn],
        problems: &mut Vec<Problem>,
    ) -> TablePlan {
        let context = self.context(catalog, table, data);
        let mut columns = Vec::with_capacity(data.len());
        for column in data {
            let rule = match &column.choice.rule {
                Some(rule) if rows == RowsRule::Keep => match context.bind(column, rule) {
                    Ok(bound) => Some(bound),
                    Err(Misfit { code, reason }) => {
                        let from = match &column.choice.why {
                            Why::Own | Why::LeftAlone | Why::Unlisted | Why::NotCovered => {
                                String::new()
                            }
                            Why::Ancestor(parent) => format!(" (the rule is that of {parent})"),
                            Why::Key(table, key) => format!(" (the rule is that of {table}.{key})"),
                            Why::Default => " (the rule is one of [defaults])".to_owned(),
                            Why::Automatic => " (the rule is automatic)".to_owned(),
                        };
                        let message = format!("{table}.{}: {reason}{from}", column.name);
                        let mut problem = Problem::of(code, rule.place, message);
                        if code == Code::LossyUnique {
                            problem = problem.consequence(
                                "the rule asks for a guarantee that it cannot give: `sanitize` refuses the dump before its first row",
                            );
                        }
                        problems.push(problem.about(table, &column.name));
                        None
                    }
                },
                _ => None,
            };
            columns.push(ColumnPlan {
                name: column.name.clone(),
                column_type: column.column_type.clone(),
                rule,
                promise: self.promise(catalog, table, column),
            });
        }
        TablePlan { table: table.clone(), rows, columns }
    }

    fn plan_known(
        &mut self,
        catalog: &Catalog,
        known: &Table,
        table: &TableName,
        columns: DataColumns<'_>,
    ) -> Result<Arc<TablePlan>, Vec<Problem>> {
        let mut problems = Vec::new();
        if !self.applied.contains_key(&known.name) {
            self.ensure_applied(catalog, &known.name, &mut problems);
            self.check_table(catalog, &known.name, &mut problems);
            none(&mut problems)?;
        }
        let Some(applied) = self.applied.get_mut(&known.name) else {
            let text =
                format!("{table}: it was bound and is not there, which is a fault in this program");
            return Err(vec![Problem::new(Place::BUILT_IN, text)]);
        };
        applied.data = Data::Seen;
        let mut applied = applied.clone();
        let has_rules = applied.columns.iter().any(|column| column.choice.rule.is_some());
        let data: Vec<DataColumn> = match columns {
            DataColumns::Named(names) => {
                let strange: Vec<String> =
                    names.iter().filter(|name| known.column(name).is_none()).cloned().collect();
                if let Some(strange) = strange.first()
                    && self.mapping.has_rules()
                {
                    // Then the DDL is not that of this data, and what it says of the other columns may be wrong too.
                    let text = format!(
                        "{table}: its data names a column {strange} that its CREATE TABLE lacks"
                    );
                    return Err(vec![
                        Problem::of(Code::UnreadTable, Place::BUILT_IN, text)
                            .about(table, strange)
                            .hint("take data and schema from the same dump"),
                    ]);
                }
                if !strange.is_empty() {
                    let strange = strange
                        .into_iter()
                        .map(|name| (name, ColumnType::unknown(), false, Generated::No))
                        .collect();
                    let decided = self.decide(catalog, &known.name, strange, &mut problems);
                    applied.columns.extend(decided.columns);
                }
                let by_name: HashMap<&str, &DataColumn> =
                    applied.columns.iter().map(|column| (column.name.as_str(), column)).collect();
                names
                    .iter()
                    .filter_map(|name| by_name.get(name.as_str()).copied().cloned())
                    .collect()
            }
            DataColumns::Positional | DataColumns::PositionalCopy => {
                if has_rules && applied.rows == RowsRule::Keep && !known.positions_are_certain() {
                    return Err(vec![
                        Problem::of(
                            Code::UnreadTable,
                            Place::BUILT_IN,
                            format!(
                                "{table}: its rows do not name their columns, and the order of the columns of a table that inherits is not certain"
                            ),
                        )
                        .about_table(table)
                        .hint("dump with COPY (the default of pg_dump) or with --column-inserts"),
                    ]);
                }
                let with_generated = matches!(columns, DataColumns::Positional);
                applied
                    .columns
                    .iter()
                    .filter(|column| with_generated || column.generated == Generated::No)
                    .cloned()
                    .collect()
            }
        };
        let plan = self.bind_columns(catalog, table, applied.rows, &data, &mut problems);
        none(&mut problems)?;
        Ok(Arc::new(plan))
    }

    /// What is wrong with data without a CREATE TABLE, whatever columns they name: the table has no entry.
    fn without_entry(&self, catalog: &Catalog, table: &TableName) -> Option<Problem> {
        let mapping = &self.mapping;
        if !mapping.has_rules() || mapping.is_automatic() || self.chooser(catalog).has_entry(table)
        {
            return None;
        }
        let problem = Problem::of(
            Code::UnreadTable,
            Place::BUILT_IN,
            format!(
                "{table}: its data comes without a CREATE TABLE that could be read, and it has no entry in the mapping"
            ),
        );
        Some(problem.about_table(table).hint(format!(
            "give the schema (--schema, made by pg_dump -s), or the table an entry: [tables.{:?}]",
            qualified(table).to_string()
        )))
    }

    /// A table whose data comes without its CREATE TABLE.
    fn plan_unknown(
        &mut self,
        catalog: &Catalog,
        table: &TableName,
        columns: DataColumns<'_>,
    ) -> Result<Arc<TablePlan>, Vec<Problem>> {
        let names = match columns {
            DataColumns::Named(names) => Some(names),
            _ => None,
        };
        let unknown = |names: Option<&[String]>| -> Vec<(String, ColumnType, bool, Generated)> {
            let names = names.unwrap_or_default().iter();
            names.map(|name| (name.clone(), ColumnType::unknown(), false, Generated::No)).collect()
        };
        let rules_anywhere = self.mapping.has_rules();
        if let Some(problem) = self.without_entry(catalog, table) {
            return Err(vec![problem]);
        }
        self.met.see_rows(&self.mapping, table, names.unwrap_or_default());
        let mut problems = Vec::new();
        let mut applied = self.decide(catalog, table, unknown(names), &mut problems);
        applied.data = Data::Seen;
        let keeps_all = self.mapping.unlisted == Unlisted::Keep && !rules_anywhere;
        if names.is_none() && applied.rows == RowsRule::Keep && !keeps_all {
            problems.push(
                Problem::of(
                    Code::UnreadTable,
                    Place::BUILT_IN,
                    format!("{table}: its rows do not name their columns, and no CREATE TABLE that could be read does"),
                )
                .about_table(table)
                .hint("give the schema (--schema, made by pg_dump -s), or dump with COPY or --column-inserts"),
            );
        }
        if let (Some(names), RowsRule::Keep) = (names, applied.rows) {
            self.absent_columns_of_unknown(table, names, &mut problems);
        }
        none(&mut problems)?;
        self.applied.insert(table.clone(), applied.clone());
        self.bind_all(catalog, std::iter::once(table), &mut problems);
        none(&mut problems)?;
        let plan = self.bind_columns(catalog, table, applied.rows, &applied.columns, &mut problems);
        none(&mut problems)?;
        Ok(Arc::new(plan))
    }
}

impl Layout {
    fn of(columns: DataColumns<'_>) -> Self {
        match columns {
            DataColumns::Named(names) => Layout::Named(names.to_vec()),
            DataColumns::Positional => Layout::Positional,
            DataColumns::PositionalCopy => Layout::PositionalCopy,
        }
    }

    fn is(&self, columns: DataColumns<'_>) -> bool {
        match (self, columns) {
            (Layout::Named(mine), DataColumns::Named(names)) => mine == names,
            (Layout::Positional, DataColumns::Positional) => true,
            (Layout::PositionalCopy, DataColumns::PositionalCopy) => true,
            _ => false,
        }
    }
}
/// Goes on where there is no problem.
fn none(problems: &mut Vec<Problem>) -> Result<(), Vec<Problem>> {
    match problems.is_empty() {
        true => Ok(()),
        false => Err(std::mem::take(problems)),
    }
}

/// What a mapping promises of a column by its choice.
fn promise(choice: &Choice) -> Promise {
    match (&choice.rule, &choice.why) {
        (Some(rule), _) => match rule.technique {
            Technique::Generalization | Technique::Randomization => Promise::Lookalikes,
            // Permutations: each value is that of somebody else, or nobody's.
            _ if matches!(rule.transformer, "integer" | "digits") => Promise::Lookalikes,
            Technique::Pseudonymization | Technique::Fresh => Promise::Replaced,
            Technique::Suppression if rule.transformer != "redact" => Promise::Replaced,
            _ => Promise::Clean,
        },
        (None, Why::Own | Why::Ancestor(_)) => Promise::KeptByName,
        (None, _) => Promise::Clean,
    }
}
