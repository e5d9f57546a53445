//! Whole runs: DDL and rows in, relationships out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::catalog::Catalog;
use crate::schema::TableName;

fn catalog(ddl: &str) -> Catalog {
    let mut catalog = Catalog::new();
    for statement in ddl.split_inclusive(';') {
        catalog.observe(statement.trim(), "public");
    }
    catalog
}

fn table(name: &str) -> TableName {
    match name.split_once('.') {
        Some((schema, name)) => TableName::new(schema, name),
        None => TableName::new("public", name),
    }
}

/// Rows of a table: columns by name, and cells, where the empty string is NULL.
struct Rows {
    table: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

fn rows<const N: usize>(
    table: &'static str,
    columns: &'static [&'static str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Rows {
    Rows { table, columns, rows: rows.into_iter().map(|row| row.to_vec()).collect() }
}

fn feed(collector: &mut Collector, rows: &Rows, share: impl Fn(usize) -> bool) {
    let plan = Arc::clone(collector.plan());
    let Some(planned) = plan.table(&table(rows.table)) else { return };
    for (_, row) in rows.rows.iter().enumerate().filter(|(number, _)| share(*number)) {
        for (column, cell) in rows.columns.iter().zip(row) {
            let Some(id) = planned.column(column) else { continue };
            match cell.as_str() {
                "" => collector.observe_null(id),
                cell => collector.observe(id, cell.as_bytes()),
            }
        }
        collector.end_row(planned.id());
    }
}

fn found(catalog: &Catalog, data: &[Rows]) -> Vec<Relationship> {
    let mut collector = Collector::new(Arc::new(Plan::new(catalog)));
    data.iter().for_each(|rows| feed(&mut collector, rows, |_| true));
    collector.finish(catalog)
}

/// `from -> to, what found it, its standing, match rate`.
fn lines(found: &[Relationship]) -> Vec<String> {
    found
        .iter()
        .map(|found| {
            let by = match found.found_by {
                FoundBy::ForeignKey => "declared".to_owned(),
                FoundBy::Name(rule) => format!("{rule:?}"),
                FoundBy::Value => "value".to_owned(),
            };
            let rate = found.match_rate.map_or("-".to_owned(), |rate| format!("{rate:.3}"));
            let note = found.note().map(|note| format!(" ({note})")).unwrap_or_default();
            format!("{} -> {} {by} {:?} {rate}{note}", found.from, found.to, found.standing)
        })
        .collect()
}

fn numbers(range: std::ops::RangeInclusive<i64>) -> impl Iterator<Item = String> {
    range.map(|number| number.to_string())
}

#[test]
fn a_foreign_key_is_measured() {
    let catalog = catalog(
        "CREATE TABLE public.users (id integer PRIMARY KEY, referred_by integer REFERENCES public.users);
         CREATE TABLE public.orders (id integer PRIMARY KEY, u integer REFERENCES public.users(id));",
    );
    let users = rows(
        "users",
        &["id", "referred_by"],
        numbers(1..=100).map(|id| {
            let by = if id == "1" { String::new() } else { "1".to_owned() };
            [id, by]
        }),
    );
    let orders = rows("orders", &["id", "u"], numbers(1..=200).map(|id| [id.clone(), id]));
    let found = found(&catalog, &[users, orders]);
    assert_eq!(
        lines(&found),
        [
            "public.orders(u) -> public.users(id) declared Holds 0.500 (the missing values lie beyond those of the key)",
            "public.users(referred_by) -> public.users(id) declared Holds 1.000",
        ]
    );
    assert_eq!((found[0].rows, found[0].orphans, found[0].orphan_values), (200, 100, 100));
    assert_eq!((found[1].rows, found[1].nulls, found[1].distinct), (99, 1, 1));
    assert!(found.iter().all(|found| found.exactness == Exactness::Exact));
}

#[test]
fn keys_of_several_columns() {
    let catalog = catalog(
        "CREATE TABLE public.order_items (order_id integer, line integer, PRIMARY KEY (order_id, line));
         CREATE TABLE public.returns (id integer PRIMARY KEY, line_no integer, o integer, FOREIGN KEY (o, line_no) REFERENCES public.order_items);
         CREATE TABLE public.complaints (id integer PRIMARY KEY, line integer, order_id integer);",
    );
    let items = (1..=50)
        .flat_map(|order| (1..=3).map(move |line| [order, line].map(|n: i32| n.to_string())));
    // The line before the order: only the declared order of the columns tells them apart.
    let returns = (1..=50).map(|order| [order.to_string(), "3".to_owned(), order.to_string()]);
    let complaints = (1..=50).map(|order| {
        let line = if order == 7 {
            "9"
        } else if order == 8 {
            ""
        } else {
            "2"
        };
        [order.to_string(), line.to_owned(), order.to_string()]
    });
    let found = found(
        &catalog,
        &[
            rows("order_items", &["order_id", "line"], items),
            rows("returns", &["id", "line_no", "o"], returns),
            rows("complaints", &["id", "line", "order_id"], complaints),
        ],
    );
    assert_eq!(
        lines(&found),
        [
            "public.complaints(order_id, line) -> public.order_items(order_id, line) SameColumns Holds 0.980",
            "public.order_items(order_id) -> public.complaints(id) value Review 1.000 (its values lie in that key, but so many numbers would; the names say nothing)",
            "public.returns(o, line_no) -> public.order_items(order_id, line) declared Holds 1.000",
        ]
    );
    assert_eq!((found[0].rows, found[0].nulls, found[0].orphans), (49, 1, 1));
}

#[test]
fn rows_of_partitions_are_rows_of_the_whole() {
    let catalog = catalog(
        "CREATE TABLE public.events (id bigint NOT NULL, user_id integer, at date NOT NULL) PARTITION BY RANGE (at);
         CREATE TABLE public.events_1 (id bigint NOT NULL, user_id integer, at date NOT NULL);
         CREATE TABLE public.events_2 (at date NOT NULL, user_id integer, id bigint NOT NULL);
         ALTER TABLE ONLY public.events ATTACH PARTITION public.events_1 FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
         ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2 FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
         CREATE TABLE public.users (id integer PRIMARY KEY);",
    );
    let found = found(
        &catalog,
        &[
            rows("users", &["id"], numbers(1..=20).map(|id| [id])),
            rows("events_1", &["id", "user_id"], numbers(1..=20).map(|id| [id.clone(), id])),
            rows("events_2", &["user_id", "id"], numbers(11..=20).map(|id| [id.clone(), id])),
        ],
    );
    assert_eq!(lines(&found), ["public.events(user_id) -> public.users(id) Table Holds 1.000"]);
    assert_eq!((found[0].rows, found[0].distinct), (30, 20));
}

#[test]
fn of_keys_with_the_same_numbers_the_one_of_such_rows_is_meant() {
    let catalog = catalog(
        "CREATE TABLE public.client_notes (id integer PRIMARY KEY);
         CREATE TABLE public.member_notes (id integer PRIMARY KEY);
         CREATE TABLE public.users (id integer PRIMARY KEY);
         CREATE TABLE public.order_lines (id integer PRIMARY KEY);
         CREATE TABLE public.sales_orders (id integer PRIMARY KEY);
         CREATE TABLE public.bills (customer_id integer, client_id integer, order_id integer);",
    );
    let numbers = || (1..=300).map(|n: i64| [n.to_string()]);
    let mut data: Vec<Rows> =
        ["client_notes", "member_notes", "users", "order_lines", "sales_orders"]
            .into_iter()
            .map(|table| rows(table, &["id"], numbers()))
            .collect();
    data.push(rows(
        "bills",
        &["customer_id", "client_id", "order_id"],
        (1..=300).map(|n: i64| [n.to_string(), (301 - n).to_string(), n.to_string()]),
    ));
    let found: BTreeSet<String> = found(&catalog, &data)
        .iter()
        .map(|found| format!("{} -> {}", found.from.columns.join(", "), found.to.table.name))
        .collect();
    let expected = ["client_id -> users", "customer_id -> users", "order_id -> sales_orders"];
    assert_eq!(found, expected.map(str::to_owned).into());
}

#[test]
fn a_name_that_lies_is_found_by_its_values() {
    // `customer_id` points to users; the table that is called customers holds something else.
    let catalog = catalog(
        "CREATE TABLE public.users (id integer PRIMARY KEY, mail text UNIQUE);
         CREATE TABLE public.customers (id uuid PRIMARY KEY, key integer UNIQUE);
         CREATE TABLE public.orders (id integer PRIMARY KEY, customer_id integer, contact text, quantity bigint, status_id integer);
         CREATE TABLE public.things (id bigint PRIMARY KEY);
         CREATE TABLE public.uses (thing bigint);",
    );
    let number = |n: i64| n.to_string();
    let mail = |n: i64| format!("someone{n}@example.com");
    let big = |n: i64| (n * 7_919_731 + 1_000_000_007).to_string();
    let found = found(
        &catalog,
        &[
            rows("users", &["id", "mail"], (1..=300).map(|n| [number(n), mail(n)])),
            rows(
                "customers",
                &["id", "key"],
                (1..=40).map(|n| [format!("{n:032x}"), number(n + 100_000)]),
            ),
            rows(
                "orders",
                &["id", "customer_id", "contact", "quantity", "status_id"],
                (1..=1000).map(|n| {
                    let contact = if n % 100 == 0 {
                        "gone@example.net".to_owned()
                    } else {
                        mail(n % 300 + 1)
                    };
                    [number(n), number(n * 7 % 300 + 1), contact, number(n % 20), number(n % 12)]
                }),
            ),
            rows("things", &["id"], (1..=200).map(|n| [big(n)])),
            rows("uses", &["thing"], (1..=100).map(|n| [big(n)])),
        ],
    );
    assert_eq!(
        lines(&found),
        [
            "public.orders(contact) -> public.users(mail) value Holds 0.990",
            "public.orders(customer_id) -> public.customers(key) Table Doubtful 0.000 (the values lie in public.users(id))",
            "public.orders(customer_id) -> public.users(id) value Holds 1.000",
            "public.uses(thing) -> public.things(id) BareTable Holds 1.000",
        ]
    );
}

#[test]
fn small_numbers_need_a_hint_or_a_person() {
    let catalog = catalog(
        "CREATE TABLE public.a (id integer PRIMARY KEY);
         CREATE TABLE public.b (id integer PRIMARY KEY, xyz_id integer, amount bigint, a_count bigint);",
    );
    let a = rows("a", &["id"], numbers(1..=100).map(|id| [id]));
    let b = rows(
        "b",
        &["id", "xyz_id", "amount", "a_count"],
        numbers(1..=90).map(|n| [n.clone(), n.clone(), n.clone(), n]),
    );
    assert_eq!(
        lines(&found(&catalog, &[a, b])),
        [
            "public.b(xyz_id) -> public.a(id) value Review 1.000 (its values lie in that key, but so many numbers would; the names say nothing)",
        ]
    );
}

#[test]
fn one_great_number_does_not_make_a_key_sparse() {
    let catalog = catalog(
        "CREATE TABLE public.a (id integer PRIMARY KEY);
         CREATE TABLE public.b (xyz_id integer, amount bigint);",
    );
    let number = |n: i64| if n == 100 { 2_000_000_000 } else { n }.to_string();
    let a = rows("a", &["id"], (1..=100).map(|n| [number(n)]));
    let b =
        rows("b", &["xyz_id", "amount"], (1..=100).map(|n| [number(n), (n % 60 + 1).to_string()]));
    let found = found(&catalog, &[a, b]);
    // The amounts are taken for what they are.
    assert!(found.iter().all(|found| found.from.columns != ["amount"]), "{:?}", lines(&found));
}

#[test]
fn causes_of_orphans() {
    let catalog = catalog(
        "CREATE TABLE public.users (id integer PRIMARY KEY);
         CREATE TABLE public.items (id integer PRIMARY KEY, deleted_at timestamp);
         CREATE TABLE public.audit_log (user_id integer);
         CREATE TABLE public.carts (user_id integer);
         CREATE TABLE public.baskets (user_id integer);
         CREATE TABLE public.likes (item_id integer, user_id integer);
         CREATE TABLE public.comments (item_id integer, item_type text);
         CREATE TABLE public.stock (user_id integer);",
    );
    let gaps = |n: i64| if n % 5 == 0 { n + 3 } else { n * 10 };
    let found = found(
        &catalog,
        &[
            rows("users", &["id"], (1..=100).map(|n| [(n * 10).to_string()])),
            rows("items", &["id"], (1..=100).map(|n| [(n * 10).to_string()])),
            rows("audit_log", &["user_id"], (1..=100).map(|n| [gaps(n).to_string()])),
            rows("carts", &["user_id"], (1..=100).map(|n| [(n % 4 * 10).to_string()])),
            rows("baskets", &["user_id"], (1..=100).map(|n| [gaps(n).to_string()])),
            rows(
                "likes",
                &["item_id", "user_id"],
                (1..=100).map(|n| [gaps(n).to_string(), (n * 10 + 200).to_string()]),
            ),
            rows("comments", &["item_id"], (1..=100).map(|n| [gaps(n).to_string()])),
            rows("stock", &["user_id"], (1..=100).map(|n| [(n * 10 + 1).to_string()])),
        ],
    );
    let causes: Vec<String> = found
        .iter()
        .map(|found| format!("{} {}", found.from, found.note().unwrap_or_default()))
        .collect();
    assert_eq!(
        causes,
        [
            "public.audit_log(user_id) a history, whose subjects may be gone",
            "public.baskets(user_id) rows are missing that these point to",
            "public.carts(user_id) one value seems to stand for nothing",
            "public.comments(item_id) column item_type says which table is meant",
            "public.likes(item_id) soft deletes: public.items(deleted_at) marks rows that may be left out",
            "public.likes(user_id) the missing values lie beyond those of the key",
            "public.stock(user_id) a false positive: the names mean something else",
        ]
    );
}

#[test]
fn keys_that_the_dump_declares_after_the_rows() {
    let mut catalog = catalog(
        "CREATE TABLE public.users (id integer NOT NULL, email text NOT NULL, nick text);
         CREATE TABLE public.orders (id integer NOT NULL, u integer, customer_email text);",
    );
    let mut collector = Collector::new(Arc::new(Plan::new(&catalog)));
    let mail = |n: i32| format!("a{n}@example.com");
    let data = [
        rows("users", &["id", "email"], (1..=30).map(|n| [n.to_string(), mail(n)])),
        rows(
            "orders",
            &["id", "customer_email"],
            (1..=60).map(|n| [n.to_string(), mail(n % 30 + 1)]),
        ),
    ];
    data.iter().for_each(|rows| feed(&mut collector, rows, |_| true));
    for statement in [
        "ALTER TABLE ONLY public.users ADD CONSTRAINT p PRIMARY KEY (id);",
        "ALTER TABLE ONLY public.users ADD CONSTRAINT e UNIQUE (email);",
        "ALTER TABLE ONLY public.orders ADD CONSTRAINT o PRIMARY KEY (id);",
        "ALTER TABLE ONLY public.orders ADD CONSTRAINT f FOREIGN KEY (u) REFERENCES public.users(id);",
    ] {
        catalog.observe(statement, "public");
    }
    assert_eq!(
        lines(&collector.finish(&catalog)),
        [
            "public.orders(customer_email) -> public.users(email) value Holds 1.000",
            // Nothing said that the column points before its rows had passed.
            "public.orders(u) -> public.users(id) declared Holds -",
        ]
    );
}

#[test]
fn two_keys_with_the_same_values_do_not_point_to_each_other() {
    let catalog = catalog(
        "CREATE TABLE public.users (id uuid PRIMARY KEY);
         CREATE TABLE public.accounts (id uuid PRIMARY KEY);
         CREATE TABLE public.serial_a (id integer PRIMARY KEY);
         CREATE TABLE public.serial_b (id integer PRIMARY KEY);",
    );
    let uuid =
        |n: u128| format!("{:032x}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
    let found = found(
        &catalog,
        &[
            rows("users", &["id"], (1..=50).map(|n| [uuid(n)])),
            rows("accounts", &["id"], (1..=49).map(|n| [uuid(n)])),
            rows("serial_a", &["id"], (1..=50).map(|n| [n.to_string()])),
            rows("serial_b", &["id"], (1..=50).map(|n| [n.to_string()])),
        ],
    );
    assert_eq!(lines(&found), ["public.accounts(id) -> public.users(id) value Holds 1.000"]);
}

/// A schema with one of everything that can be collected.
const DDL: &str = "CREATE TABLE public.a (id bigint PRIMARY KEY, code text UNIQUE, x integer, y integer, UNIQUE (x, y));
     CREATE TABLE public.b (a_id bigint REFERENCES public.a(id), a_code text REFERENCES public.a(code), x integer, y integer, note text,
         FOREIGN KEY (x, y) REFERENCES public.a(x, y));";

fn wide(key: Vec<i64>, pointing: Vec<i64>) -> [Rows; 2] {
    let cell = |n: i64| if n % 13 == 0 { String::new() } else { n.to_string() };
    let row =
        move |n: i64| [n.to_string(), format!("c{n}"), (n / 7).to_string(), (n % 7).to_string()];
    let from =
        move |n: i64| [cell(n), format!("c{n}"), (n / 7).to_string(), cell(n % 7), format!("n{n}")];
    [
        rows("a", &["id", "code", "x", "y"], key.into_iter().map(row)),
        rows("b", &["a_id", "a_code", "x", "y", "note"], pointing.into_iter().map(from)),
    ]
}

/// What the columns `from` of b and `to` of a have in common, counted with sets.
fn naive(data: &[Rows; 2], from: &[usize], to: &[usize]) -> (u64, u64, u64, u64, u64) {
    let tuple = |row: &Vec<String>, columns: &[usize]| -> Option<Vec<String>> {
        columns
            .iter()
            .map(|column| Some(row[*column].clone()).filter(|cell| !cell.is_empty()))
            .collect()
    };
    let keys: BTreeSet<_> = data[0].rows.iter().filter_map(|row| tuple(row, to)).collect();
    let mut values: BTreeMap<_, u64> = BTreeMap::new();
    let mut nulls = 0;
    for row in &data[1].rows {
        match tuple(row, from) {
            Some(value) => *values.entry(value).or_default() += 1,
            None => nulls += 1,
        }
    }
    let orphans = values.iter().filter(|(value, _)| !keys.contains(*value));
    (
        values.values().sum(),
        nulls,
        values.len() as u64,
        orphans.clone().map(|(_, count)| count).sum(),
        orphans.count() as u64,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Below the bounds every number is that of a naive count.
    #[test]
    fn exact_as_sets(
        key in prop::collection::vec(0_i64..200, 1..150),
        pointing in prop::collection::vec(0_i64..300, 1..200),
    ) {
        let catalog = catalog(DDL);
        let data = wide(key, pointing);
        let found = found(&catalog, &data);
        prop_assert_eq!(found.len(), 3);
        for (found, (from, to)) in found.iter().zip([
            (vec![1], vec![1]),
            (vec![0], vec![0]),
            (vec![2, 3], vec![2, 3]),
        ]) {
            let expected = naive(&data, &from, &to);
            let seen = (found.rows, found.nulls, found.distinct, found.orphans, found.orphan_values);
            prop_assert_eq!(seen, expected, "{}", &found.from);
            prop_assert_eq!(found.exactness, Exactness::Exact);
        }
    }

    /// However rows are dealt to workers, and in whatever order these are merged: the same, sampled or not.
    #[test]
    fn the_same_for_any_number_of_workers(
        key in prop::collection::vec(prop_oneof![0_i64..60_000, any::<i64>().prop_map(|n| n / 1000)], 1..400),
        pointing in prop::collection::vec(0_i64..70_000, 1..400),
        workers in 1_usize..5,
        column_values_max in 1_usize..300,
        values_max in 8_usize..1500,
        deal in any::<u64>(),
    ) {
        let catalog = catalog(DDL);
        let data = wide(key, pointing);
        let plan = Arc::new(Plan::new(&catalog));
        let bounds = Bounds { column_values_max, values_max };
        let mut alone = Collector::bounded(Arc::clone(&plan), bounds);
        data.iter().for_each(|rows| feed(&mut alone, rows, |_| true));
        let mut merged = Collector::bounded(Arc::clone(&plan), bounds);
        for worker in 0..workers {
            let mut part = Collector::bounded(Arc::clone(&plan), bounds);
            for rows in data.iter().rev() {
                feed(&mut part, rows, |row| {
                    (row as u64 ^ deal).wrapping_mul(0x9e37_79b9_7f4a_7c15) as usize % workers == worker
                });
            }
            merged = if worker % 2 == 0 { merged.merge(part) } else { part.merge(merged) };
        }
        prop_assert!(alone.held() <= values_max.max(plan.sets.len()));
        prop_assert_eq!(alone.finish(&catalog), merged.finish(&catalog));
    }
}

#[test]
fn a_sample_tells_the_share_of_many() {
    let catalog = catalog(
        "CREATE TABLE public.a (id uuid PRIMARY KEY);
         CREATE TABLE public.b (a_id uuid, n integer);",
    );
    let uuid = |n: u64| format!("{:016x}{:016x}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15), n);
    let data = [
        rows("a", &["id"], (0..40_000).map(|n| [uuid(n)])),
        rows(
            "b",
            &["a_id"],
            (0..60_000).map(|n| [uuid(if n % 10 == 0 { n + 100_000 } else { n % 40_000 })]),
        ),
    ];
    let bounds = Bounds { column_values_max: 4_000, values_max: 100_000 };
    let mut collector = Collector::bounded(Arc::new(Plan::new(&catalog)), bounds);
    data.iter().for_each(|rows| feed(&mut collector, rows, |_| true));
    let found = collector.finish(&catalog);
    assert_eq!(found.len(), 1);
    let found = &found[0];
    assert_eq!((found.exactness, found.rows), (Exactness::Sampled, 60_000));
    assert!((found.match_rate.unwrap() - 0.9).abs() < 0.02, "{found:?}");
    assert!(found.orphans.abs_diff(6_000) < 1_200, "{found:?}");
    assert!(found.distinct.abs_diff(42_000) < 4_000, "{found:?}");
}

#[test]
fn a_serial_key_of_many_rows_is_exact() {
    let catalog = catalog(
        "CREATE TABLE public.a (id integer PRIMARY KEY);
         CREATE TABLE public.b (a_id integer);",
    );
    let data = [
        rows("a", &["id"], numbers(1..=50_000).map(|id| [id])),
        rows(
            "b",
            &["a_id"],
            numbers(1..=100).map(|id| [if id == "50" { "50001".to_owned() } else { id }]),
        ),
    ];
    let bounds = Bounds { column_values_max: 1_000, values_max: 100_000 };
    let mut collector = Collector::bounded(Arc::new(Plan::new(&catalog)), bounds);
    data.iter().for_each(|rows| feed(&mut collector, rows, |_| true));
    let found = collector.finish(&catalog);
    assert_eq!((found[0].exactness, found[0].orphans), (Exactness::Exact, 1));
    assert_eq!(found[0].match_rate, Some(0.99));
}

#[test]
fn long_texts_are_not_looked_at_for_long() {
    let catalog = catalog("CREATE TABLE public.a (id text PRIMARY KEY, note text);");
    let mut collector = Collector::new(Arc::new(Plan::new(&catalog)));
    let plan = Arc::clone(collector.plan());
    let planned = plan.table(&table("a")).unwrap();
    let (id, note) = (planned.column("id").unwrap(), planned.column("note").unwrap());
    assert!(collector.wants(note));
    collector.observe(note, &[b'x'; 300]);
    collector.observe(id, &[b'x'; 300]);
    assert!(collector.wants(id) && !collector.wants(note));
}

#[test]
fn a_thousand_tables_take_no_time() {
    // Numbers in letters, since digits in names count little.
    let letters = |number: u32| -> String {
        (0..3).map(|digit| char::from(b'k' + (number / 10_u32.pow(digit) % 10) as u8)).collect()
    };
    let mut ddl = String::new();
    for number in 0..1000 {
        let (own, next) = (letters(number), letters((number + 1) % 1000));
        ddl += &format!(
            "CREATE TABLE public.module_thing{own}x (id integer PRIMARY KEY, a{own}_id integer, b integer, UNIQUE (a{own}_id, b),
             thing{next}x_id integer, name text, email text, created_by integer, parent_id integer, quantity bigint);"
        );
    }
    let catalog = catalog(&ddl);
    let start = std::time::Instant::now();
    let collector = Collector::new(Arc::new(Plan::new(&catalog)));
    let found = collector.finish(&catalog);
    // Each points to its parent and to the next.
    assert_eq!(found.len(), 2000);
    // It takes a second without optimization, and must not grow with the square of the tables.
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
