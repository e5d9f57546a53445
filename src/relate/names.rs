//! Relationships by the names of tables and columns.
//!
//! A column is read as words. Words such as `id` and `fk` say that it points; what is left is looked up among the names of the tables,
//! singular or plural, then without leading words of either. Where no table has the name, some words speak of a row of the same table
//! (`parent`), others of somebody (`created_by`); last, a key elsewhere may have the same name as the column.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::column_words::{
    ACTORS, CODE_WORDS, GENERIC, ID_WORDS, PERSONS, Reference, ReferenceKind, SELF,
    SELF_OF_PERSONS, names_own_table, table_words,
};
use super::keys::{Certainty, Key, Tables, keys};
use super::relationship::{End, NameRule};
use super::stem::stem;
use super::type_class::TypeClass;
use crate::catalog::{Catalog, Table};
use crate::detect::column_hints::{words, words as words_of};
use crate::schema::{TableName, TypeKind};

/// A relationship that names speak for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The columns that seem to point.
    pub from: End,
    /// The key.
    pub to: End,
    /// Which likeness of names it was.
    pub rule: NameRule,
}

/// Every relationship that the names in the catalog speak for and that it does not declare, by the end that points. A column may have
/// up to three: the values must decide.
pub fn candidates(catalog: &Catalog) -> Vec<Candidate> {
    let tables = Tables::new(catalog);
    let names = Names::new(&tables);
    let declared: BTreeSet<End> = tables.declared().into_iter().map(|(from, _)| from).collect();
    let mut found = Vec::new();
    for table in tables.iter() {
        for column in &table.columns {
            let from = End::column(&table.name, &column.name);
            let Some(class) = TypeClass::of(&column.column_type) else { continue };
            // Amounts point to nothing.
            let is_amount = matches!(
                column.column_type.kind,
                TypeKind::Numeric { scale: Some(scale), .. } if scale != 0
            );
            if class != TypeClass::AsWritten && !is_amount && !declared.contains(&from) {
                names.of_column(table, &column.name, class, &mut found);
            }
        }
        names.of_columns(table, &declared, &mut found);
    }
    found
}

/// The names of all tables, as they may be looked up.
struct Names<'a> {
    tables: &'a Tables<'a>,
    /// By the stems of all words of the name, written together.
    whole: HashMap<String, BTreeSet<&'a TableName>>,
    /// By the stems of the last words of the name.
    last_words: HashMap<String, BTreeSet<&'a TableName>>,
    /// Keys of one column by its words, written together.
    keys: BTreeMap<String, Vec<(&'a TableName, &'a str, Certainty)>>,
    keys_of: BTreeMap<&'a TableName, Vec<Key<'a>>>,
}

impl<'a> Names<'a> {
    fn new(tables: &'a Tables<'a>) -> Self {
        let mut names = Names {
            tables,
            whole: HashMap::new(),
            last_words: HashMap::new(),
            keys: BTreeMap::new(),
            keys_of: BTreeMap::new(),
        };
        for table in tables.iter() {
            let words = table_words(&table.name);
            for start in 0..words.len() {
                let Some(rest) = words.get(start..) else { continue };
                let list = match start {
                    0 => &mut names.whole,
                    _ => &mut names.last_words,
                };
                for joined in joined(rest) {
                    list.entry(joined).or_default().insert(&table.name);
                }
            }
            let keys = keys(table);
            for key in &keys {
                if let [column] = key.columns.as_slice() {
                    let joined = words_of(column).concat();
                    names.keys.entry(joined).or_default().push((
                        &table.name,
                        column,
                        key.certainty,
                    ));
                }
            }
            names.keys_of.insert(&table.name, keys);
        }
        names
    }

    /// What one column may point to.
    fn of_column(
        &self,
        table: &'a Table,
        column: &str,
        class: TypeClass,
        out: &mut Vec<Candidate>,
    ) {
        let words = words(column);
        let reference = Reference::of(&words);
        let from = Pointing { table, column, class };
        if reference.words.iter().all(|word| GENERIC.contains(&word.as_str())) {
            return;
        }
        let start = out.len();
        self.by_table_and_key(&from, &words, out);
        if out.len() == start {
            match is_own_key(table, column) {
                // `customer_id` of `customers` is the key itself, and points at most to the key of the same name elsewhere.
                true => self.by_other_table(&from, reference, &words, out),
                false => self.by_table(&from, reference, &words, out),
            }
        }
        if out.len() == start && !is_own_key(table, column) {
            self.by_self_or_actor(&from, reference, out);
        }
        if out.len() == start {
            self.by_same_column(&from, &words, out);
        }
        out.truncate(start + PER_COLUMN_MAX);
    }

    /// `country_code` to `countries(code)`, where `code` is not the primary key, or the only key.
    fn by_table_and_key(&self, from: &Pointing<'_>, words: &[String], out: &mut Vec<Candidate>) {
        let start = out.len();
        for split in (1..words.len()).rev() {
            let Some((before, key)) = words.split_at_checked(split) else { continue };
            let wanted = key.concat();
            if wanted == "id" {
                continue;
            }
            for (target, rule) in self.tables_named(&from.table.name, before) {
                if *target == from.table.name {
                    continue;
                }
                let certain_name =
                    CODE_WORDS.contains(&wanted.as_str()) || ID_WORDS.contains(&wanted.as_str());
                let single = self.single_keys(target).find(|(column, certainty)| {
                    words_of(column).concat() == wanted
                        && (*certainty != Certainty::Assumed || certain_name)
                });
                if let Some((column, _)) = single {
                    let rule = match rule {
                        NameRule::Table => NameRule::TableAndKey,
                        rule => rule,
                    };
                    from.add(self.tables, target, column, rule, out);
                }
            }
            if out.len() > start {
                return;
            }
        }
    }

    /// A table with the name that is left of the column's.
    fn by_table(
        &self,
        from: &Pointing<'_>,
        reference: Reference<'_>,
        words: &[String],
        out: &mut Vec<Candidate>,
    ) {
        let start = out.len();
        let (found, kind) = self.tables_meant(&from.table.name, reference, words);
        let in_roles = reference.words.len().saturating_sub(1);
        for (target, rule) in found {
            let rule = match (rule, kind) {
                (NameRule::Table, ReferenceKind::Bare) => NameRule::BareTable,
                (rule, _) => rule,
            };
            self.point_to(from, target, rule, out);
        }
        // `billing_customer_id`: what comes before the table's name is a role. A bare name must be the table's.
        for skipped in 1..=in_roles {
            let is_self = reference.words.first().is_some_and(|w| SELF.contains(&w.as_str()));
            if out.len() > start || (kind == ReferenceKind::Bare && !is_self) {
                break;
            }
            let Some(rest) = reference.words.get(skipped..) else { break };
            for (target, _) in self.tables_named(&from.table.name, rest) {
                let rule = match *target == from.table.name {
                    true => NameRule::SelfReference,
                    false => NameRule::Role,
                };
                self.point_to(from, target, rule, out);
            }
        }
    }

    /// The tables with the name that is left of a column's, or that is written together with what says that it points:
    /// `customerid`, `idcustomer`.
    fn tables_meant(
        &self,
        from: &TableName,
        reference: Reference<'_>,
        words: &[String],
    ) -> (Vec<(&'a TableName, NameRule)>, ReferenceKind) {
        let found = self.tables_named(from, reference.words);
        if found.is_empty()
            && let [word] = words
        {
            let rest = ID_WORDS
                .iter()
                .find_map(|id| word.strip_suffix(id).or_else(|| word.strip_prefix(id)))
                .filter(|rest| rest.len() >= 3);
            if let Some(rest) = rest {
                return (self.tables_named(from, &[rest.to_owned()]), ReferenceKind::Id);
            }
        }
        (found, reference.kind)
    }

    /// The same for a column that is itself a key: never its own table.
    fn by_other_table(
        &self,
        from: &Pointing<'_>,
        reference: Reference<'_>,
        words: &[String],
        out: &mut Vec<Candidate>,
    ) {
        let (found, kind) = self.tables_meant(&from.table.name, reference, words);
        if kind == ReferenceKind::Bare {
            return;
        }
        if found.iter().any(|(target, _)| **target == from.table.name) {
            return;
        }
        // `line_id` of `order_lines` is that table's own, whatever else is called `lines`.
        if names_own_table(&from.table.name, from.column) {
            return;
        }
        for (target, rule) in found {
            self.point_to(from, target, rule, out);
        }
    }

    /// Another row of the same table, or somebody.
    fn by_self_or_actor(
        &self,
        from: &Pointing<'_>,
        reference: Reference<'_>,
        out: &mut Vec<Candidate>,
    ) {
        let words = reference.words;
        let last = words.last().map_or("", String::as_str);
        let by = words.len() > 1 && last == "by";
        let actor = ACTORS.contains(&last);
        // A bare word may be the name of anything: `original_price`. What points says so, or is the word alone.
        let points = reference.kind != ReferenceKind::Bare || words.len() == 1 || by;
        let reports = matches!(words, [first, second, ..] if first == "reports" && second == "to");
        let own_words = table_words(&from.table.name);
        let of_persons = own_words
            .last()
            .is_some_and(|word| PERSONS.iter().any(|person| stem(person) == stem(word)));
        let is_own = reports
            || (points && words.iter().any(|word| SELF.contains(&word.as_str())))
            || (of_persons && words.iter().any(|word| SELF_OF_PERSONS.contains(&word.as_str())));
        if is_own {
            self.point_to(from, &from.table.name, NameRule::SelfReference, out);
            return;
        }
        if !(by || actor && points) {
            return;
        }
        for person in PERSONS {
            let found = self.tables_named(&from.table.name, &[person.to_owned()]);
            let before = out.len();
            for (target, _) in found {
                self.point_to(from, target, NameRule::Actor, out);
            }
            if out.len() > before {
                return;
            }
        }
    }

    /// Keys elsewhere that have the very name of the column.
    fn by_same_column(&self, from: &Pointing<'_>, words: &[String], out: &mut Vec<Candidate>) {
        let Some(keys) = self.keys.get(&words.concat()) else { return };
        let best = keys.iter().map(|(_, _, certainty)| *certainty).min();
        for (target, column, certainty) in keys {
            // Where the column is a key itself, the other may as well point here: only a table with a better claim is pointed to.
            let own = own_certainty(from.table, from.column);
            let is_better = own.is_none_or(|own| *certainty < own);
            if **target != from.table.name && Some(*certainty) == best && is_better {
                from.add(self.tables, target, column, NameRule::SameColumn, out);
            }
        }
    }

    /// Keys of several columns whose names are all here.
    fn of_columns(&self, table: &'a Table, declared: &BTreeSet<End>, out: &mut Vec<Candidate>) {
        for (target, keys) in &self.keys_of {
            if **target == table.name {
                continue;
            }
            for key in keys {
                if key.columns.len() < 2 || key.certainty != Certainty::Primary {
                    continue;
                }
                // `id, at` says nothing; `order_id, line` does.
                let speaks = key.columns.iter().any(|column| words(column).len() > 1);
                let same_class = key.columns.iter().all(|column| {
                    let own = table.column(column).and_then(|own| TypeClass::of(&own.column_type));
                    match (own, self.tables.class(target, column)) {
                        (Some(own), Some(class)) => own.compares_with(class),
                        _ => false,
                    }
                });
                if !speaks || !same_class {
                    continue;
                }
                let columns: Vec<String> = key.columns.iter().map(|c| (*c).to_owned()).collect();
                // A table between others has a foreign key for each column, and none for both.
                let singly = columns
                    .iter()
                    .all(|column| declared.contains(&End::column(&table.name, column)));
                let mut sorted = columns.clone();
                sorted.sort();
                let together = declared.iter().any(|end| {
                    let mut other = end.columns.clone();
                    other.sort();
                    end.table == table.name && other == sorted
                });
                if !singly && !together {
                    out.push(Candidate {
                        from: End { table: table.name.clone(), columns: columns.clone() },
                        to: End { table: (*target).clone(), columns },
                        rule: NameRule::SameColumns,
                    });
                }
            }
        }
    }

    /// The tables with this name, those of the same schema alone where there are some.
    fn tables_named(&self, from: &TableName, words: &[String]) -> Vec<(&'a TableName, NameRule)> {
        for (list, rule) in
            [(&self.whole, NameRule::Table), (&self.last_words, NameRule::TablePrefix)]
        {
            let found: BTreeSet<&'a TableName> = joined(words)
                .iter()
                .filter_map(|joined| list.get(joined))
                .flatten()
                .copied()
                .collect();
            let near: Vec<&'a TableName> =
                found.iter().copied().filter(|name| name.schema == from.schema).collect();
            let chosen = match near.is_empty() {
                true => found.into_iter().collect(),
                false => near,
            };
            if !chosen.is_empty() {
                return chosen.into_iter().map(|name| (name, rule)).collect();
            }
        }
        Vec::new()
    }

    fn single_keys(&self, table: &TableName) -> impl Iterator<Item = (&'a str, Certainty)> {
        self.keys_of.get(table).into_iter().flatten().filter_map(|key| {
            match key.columns.as_slice() {
                [column] => Some((*column, key.certainty)),
                _ => None,
            }
        })
    }

    /// The key of one column that a table is known by: its primary key, or else the best of the same class.
    fn point_to(
        &self,
        from: &Pointing<'_>,
        target: &TableName,
        rule: NameRule,
        out: &mut Vec<Candidate>,
    ) {
        let first = self.keys_of.get(target).and_then(|keys| keys.first());
        let fits = |column: &str| {
            self.tables.class(target, column).is_some_and(|class| class.compares_with(from.class))
        };
        let key = match first.map(|key| (key.certainty, key.columns.as_slice())) {
            Some((_, [column])) if fits(column) => Some(*column),
            // Rows that only several columns tell apart are not pointed to by one.
            Some((Certainty::Primary, columns)) if columns.len() > 1 => None,
            // Any text would fit any name or address there.
            _ if from.class.is_text() => None,
            _ => self.single_keys(target).map(|(column, _)| column).find(|column| fits(column)),
        };
        if let Some(column) = key {
            from.add(self.tables, target, column, rule, out);
        }
    }
}

/// A column that may point.
struct Pointing<'a> {
    table: &'a Table,
    column: &'a str,
    class: TypeClass,
}

impl Pointing<'_> {
    fn add(
        &self,
        tables: &Tables<'_>,
        target: &TableName,
        key: &str,
        rule: NameRule,
        out: &mut Vec<Candidate>,
    ) {
        let fits = tables.class(target, key).is_some_and(|class| class.compares_with(self.class));
        let is_itself = *target == self.table.name && key == self.column;
        let is_other_row = matches!(rule, NameRule::SelfReference | NameRule::Actor);
        if !fits || is_itself || (*target == self.table.name && !is_other_row) {
            return;
        }
        let candidate = Candidate {
            from: End::column(&self.table.name, self.column),
            to: End::column(target, key),
            rule,
        };
        if !out.contains(&candidate) {
            out.push(candidate);
        }
    }
}

/// The most targets that one column is tried with.
const PER_COLUMN_MAX: usize = 3;

/// Whether the column alone is the key that its table is known by.
fn is_own_key(table: &Table, column: &str) -> bool {
    keys(table)
        .first()
        .is_some_and(|key| key.columns == [column] && key.certainty != Certainty::Unique)
}

fn own_certainty(table: &Table, column: &str) -> Option<Certainty> {
    keys(table).iter().find(|key| key.columns == [column]).map(|key| key.certainty)
}

/// Words written together, as stems all, and as the last one alone a stem.
fn joined(words: &[String]) -> Vec<String> {
    let [before @ .., last] = words else { return Vec::new() };
    let all: String = words.iter().map(|word| stem(word)).collect();
    let only_last = before.concat() + &stem(last);
    match all == only_last {
        true => vec![all],
        false => vec![all, only_last],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog(ddl: &str) -> Catalog {
        let mut catalog = Catalog::new();
        for statement in ddl.split_inclusive(';') {
            catalog.observe(statement.trim(), "public");
        }
        catalog
    }

    /// Tables with a key each: most are called by what a column may point to.
    const TABLES: &str = "
        CREATE TABLE public.customers (id integer PRIMARY KEY, email text UNIQUE, tenant uuid);
        CREATE TABLE public.users (id integer PRIMARY KEY, uuid uuid UNIQUE, login text UNIQUE);
        CREATE TABLE public.companies (company_id bigint PRIMARY KEY);
        CREATE TABLE public.categories (id integer PRIMARY KEY);
        CREATE TABLE public.countries (id integer PRIMARY KEY, code character(2) UNIQUE);
        CREATE TABLE public.order_items (id integer PRIMARY KEY);
        CREATE TABLE public.billing_accounts (id integer PRIMARY KEY);
        CREATE TABLE public.people (person_id integer PRIMARY KEY);
        CREATE TABLE public.tbl_warehouse (id integer PRIMARY KEY);
        CREATE TABLE public.orderlines (id integer PRIMARY KEY);
        CREATE TABLE public.currencies (iso text PRIMARY KEY);
        CREATE TABLE public.addresses (id uuid PRIMARY KEY);
        CREATE TABLE public.movies (id integer PRIMARY KEY);
        CREATE TABLE crm.leads (id integer PRIMARY KEY);
        CREATE TABLE public.legacy (\"EmployeeNumber\" integer PRIMARY KEY);
        CREATE TABLE public.links (a integer, b integer, PRIMARY KEY (a, b));
        CREATE TABLE public.\"Weird Things\" (\"ID\" integer PRIMARY KEY);
    ";

    fn points(column: &str, written: &str) -> Option<(String, NameRule)> {
        let ddl =
            format!("{TABLES} CREATE TABLE public.probe (rest text, \"{column}\" {written});");
        let found: Vec<Candidate> = candidates(&catalog(&ddl))
            .into_iter()
            .filter(|candidate| candidate.from.table.name == "probe")
            .collect();
        assert!(found.len() <= 1, "{column}: {found:?}");
        found.into_iter().next().map(|candidate| (candidate.to.to_string(), candidate.rule))
    }

    #[test]
    fn forms_of_names() {
        use NameRule as R;
        const FORMS: &[(&str, &str, &str, NameRule)] = &[
            ("customer_id", "integer", "public.customers(id)", R::Table),
            ("customerId", "integer", "public.customers(id)", R::Table),
            ("CustomerID", "bigint", "public.customers(id)", R::Table),
            ("customerid", "integer", "public.customers(id)", R::Table),
            ("idcustomer", "integer", "public.customers(id)", R::Table),
            ("id_customer", "integer", "public.customers(id)", R::Table),
            ("fk_customer", "integer", "public.customers(id)", R::Table),
            ("fk_customer_id", "integer", "public.customers(id)", R::Table),
            ("customer_fk", "integer", "public.customers(id)", R::Table),
            ("customer_no", "integer", "public.customers(id)", R::Table),
            ("customer_ref", "integer", "public.customers(id)", R::Table),
            ("customer_id_2", "integer", "public.customers(id)", R::Table),
            ("customers_id", "integer", "public.customers(id)", R::Table),
            ("customer", "integer", "public.customers(id)", R::BareTable),
            ("customers", "integer", "public.customers(id)", R::BareTable),
            ("billing_customer_id", "integer", "public.customers(id)", R::Role),
            ("shipToCustomerId", "integer", "public.customers(id)", R::Role),
            ("customer_email", "text", "public.customers(email)", R::TableAndKey),
            ("user_uuid", "uuid", "public.users(uuid)", R::TableAndKey),
            ("user_id", "uuid", "public.users(uuid)", R::Table),
            ("user_login", "character varying(80)", "public.users(login)", R::TableAndKey),
            ("country_code", "character(2)", "public.countries(code)", R::TableAndKey),
            ("company_id", "bigint", "public.companies(company_id)", R::Table),
            ("parent_company_id", "bigint", "public.companies(company_id)", R::Role),
            ("category_id", "smallint", "public.categories(id)", R::Table),
            ("order_item_id", "integer", "public.order_items(id)", R::Table),
            ("orderitemid", "integer", "public.order_items(id)", R::Table),
            ("order_line_id", "integer", "public.orderlines(id)", R::Table),
            ("account_id", "integer", "public.billing_accounts(id)", R::TablePrefix),
            ("item_id", "integer", "public.order_items(id)", R::TablePrefix),
            ("person_id", "integer", "public.people(person_id)", R::Table),
            ("warehouse_id", "integer", "public.tbl_warehouse(id)", R::Table),
            ("currency", "text", "public.currencies(iso)", R::BareTable),
            ("currency_code", "character varying(3)", "public.currencies(iso)", R::Table),
            ("address_id", "uuid", "public.addresses(id)", R::Table),
            ("movie_id", "integer", "public.movies(id)", R::Table),
            ("lead_id", "integer", "crm.leads(id)", R::Table),
            ("employee_number", "integer", "public.legacy(\"EmployeeNumber\")", R::SameColumn),
            ("weird_thing_id", "integer", "public.\"Weird Things\"(\"ID\")", R::Table),
            ("created_by", "integer", "public.users(id)", R::Actor),
            ("updated_by_id", "integer", "public.users(id)", R::Actor),
            ("created_by_user_id", "integer", "public.users(id)", R::Role),
            ("owner_id", "integer", "public.users(id)", R::Actor),
            ("assignee", "integer", "public.users(id)", R::Actor),
        ];
        for (column, written, to, rule) in FORMS {
            let expected = Some(((*to).to_owned(), *rule));
            assert_eq!(points(column, written), expected, "{column} {written}");
        }
    }

    #[test]
    fn names_that_do_not_point() {
        const NOT: &[(&str, &str)] = &[
            ("id", "integer"),
            ("name", "text"),
            ("email", "text"),
            ("quantity", "integer"),
            ("customer_id", "boolean"),
            ("customer_id", "integer[]"),
            ("customer_id", "text"),
            ("customer_name", "text"),
            ("customer_since", "integer"),
            ("customer", "numeric(10,2)"),
            ("user_agent", "text"),
            ("owner", "text"),
            ("created_by", "text"),
            ("original_price", "integer"),
            ("next_run", "integer"),
            ("a_id", "integer"),
            ("link_id", "integer"),
            ("paid", "integer"),
            ("zip_code", "text"),
            ("", "text"),
        ];
        for (column, written) in NOT {
            assert_eq!(points(column, written), None, "{column} {written}");
        }
    }

    fn all(ddl: &str) -> Vec<String> {
        candidates(&catalog(ddl))
            .iter()
            .map(|found| format!("{} -> {} {:?}", found.from, found.to, found.rule))
            .collect()
    }

    #[test]
    fn rows_of_the_same_table() {
        const CASES: &[(&str, &[&str])] = &[
            (
                "CREATE TABLE categories (id integer PRIMARY KEY, parent_id integer, parent_category integer, parent_category_id integer);",
                &[
                    "public.categories(parent_id) -> public.categories(id) SelfReference",
                    "public.categories(parent_category) -> public.categories(id) SelfReference",
                    "public.categories(parent_category_id) -> public.categories(id) SelfReference",
                ],
            ),
            (
                "CREATE TABLE employees (employee_id integer PRIMARY KEY, reports_to integer, manager_id integer, created_by integer);",
                &[
                    "public.employees(reports_to) -> public.employees(employee_id) SelfReference",
                    "public.employees(manager_id) -> public.employees(employee_id) SelfReference",
                    "public.employees(created_by) -> public.employees(employee_id) Actor",
                ],
            ),
            (
                "CREATE TABLE messages (id integer PRIMARY KEY, in_reply_to_id integer, previous integer, message_id integer);",
                &[
                    "public.messages(in_reply_to_id) -> public.messages(id) SelfReference",
                    "public.messages(previous) -> public.messages(id) SelfReference",
                ],
            ),
        ];
        for (ddl, expected) in CASES {
            assert_eq!(all(ddl), *expected, "{ddl}");
        }
    }

    #[test]
    fn keys_that_point() {
        assert_eq!(
            all("CREATE TABLE users (user_id integer PRIMARY KEY);
                CREATE TABLE profiles (user_id integer PRIMARY KEY);
                CREATE TABLE orders (order_id integer PRIMARY KEY);
                CREATE TABLE order_orders (order_id integer PRIMARY KEY);"),
            ["public.profiles(user_id) -> public.users(user_id) Table"]
        );
    }

    #[test]
    fn the_nearest_schema_wins() {
        assert_eq!(
            all("CREATE TABLE a.users (id integer PRIMARY KEY);
                CREATE TABLE b.users (id integer PRIMARY KEY);
                CREATE TABLE b.visits (user_id integer);
                CREATE TABLE c.visits (user_id integer);"),
            [
                "b.visits(user_id) -> b.users(id) Table",
                "c.visits(user_id) -> a.users(id) Table",
                "c.visits(user_id) -> b.users(id) Table",
            ]
        );
    }

    #[test]
    fn what_is_declared_is_no_candidate() {
        assert_eq!(
            all("CREATE TABLE users (id integer PRIMARY KEY);
                CREATE TABLE visits (user_id integer REFERENCES users, owner_id integer);"),
            ["public.visits(owner_id) -> public.users(id) Actor"]
        );
    }

    #[test]
    fn tables_without_known_keys() {
        assert_eq!(
            all("CREATE TABLE users (id integer, name text);
                CREATE TABLE countries (code text, name text);
                CREATE TABLE visits (id integer, user_id integer, country_code text);"),
            [
                "public.visits(user_id) -> public.users(id) Table",
                "public.visits(country_code) -> public.countries(code) TableAndKey",
            ]
        );
    }
}
