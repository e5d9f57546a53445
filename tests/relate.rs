//! Relationships of a whole dump: what its foreign keys say, and what is found again without them.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use dumpscrub::catalog::Catalog;
use dumpscrub::relate::{Collector, FoundBy, Plan, Relationship, Standing};
use dumpscrub::schema::TableName;

/// Whether the foreign keys of the dump are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ForeignKeys {
    Read,
    Hidden,
}

/// When the columns to look at are chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// When all of the schema is known.
    AfterSchema,
    /// Before the first row, when keys are not known yet.
    BeforeRows,
}

/// Reads a dump whose COPY blocks hold no escapes that matter here: the schema first, then the rows.
fn relationships(dump: &str, keys: ForeignKeys, choice: Choice) -> Vec<Relationship> {
    let mut catalog = Catalog::new();
    let mut blocks: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut early = None;
    let mut statement = String::new();
    let mut in_rows = false;
    for line in dump.lines() {
        match blocks.last_mut() {
            Some((_, rows)) if in_rows => {
                in_rows = line != "\\.";
                if in_rows {
                    rows.push(line);
                }
                continue;
            }
            _ if line.starts_with("--") || line.starts_with('\\') => continue,
            _ => {}
        }
        if statement.is_empty() && line.starts_with("COPY ") {
            early.get_or_insert_with(|| Plan::new(&catalog));
            blocks.push((line, Vec::new()));
            in_rows = true;
            continue;
        }
        if !(statement.is_empty() && line.is_empty()) {
            statement.push_str(line);
            statement.push('\n');
        }
        if line.ends_with(';') {
            if keys == ForeignKeys::Read || !statement.contains("FOREIGN KEY") {
                catalog.observe(&statement, "public");
            }
            statement.clear();
        }
    }
    let plan = Arc::new(match choice {
        Choice::AfterSchema => Plan::new(&catalog),
        Choice::BeforeRows => early.unwrap(),
    });
    let mut collector = Collector::new(Arc::clone(&plan));
    for (head, rows) in blocks {
        let (table, columns) = head.strip_prefix("COPY ").unwrap().split_once(" (").unwrap();
        let (schema, name) = table.split_once('.').unwrap();
        let name = TableName::new(schema.trim_matches('"'), name.trim_matches('"'));
        let Some(planned) = plan.table(&name) else { continue };
        let columns: Vec<_> = columns
            .trim_end_matches(") FROM stdin;")
            .split(", ")
            .map(|column| planned.column(column.trim_matches('"')))
            .collect();
        for row in rows {
            for (column, cell) in columns.iter().zip(row.split('\t')) {
                match (column, cell) {
                    (Some(column), "\\N") => collector.observe_null(*column),
                    (Some(column), cell) => collector.observe(*column, cell.as_bytes()),
                    (None, _) => {}
                }
            }
            collector.end_row(planned.id());
        }
    }
    collector.finish(&catalog)
}

fn edges(found: &[Relationship]) -> BTreeSet<String> {
    found
        .iter()
        .filter(|found| found.standing == Standing::Holds)
        .map(|found| format!("{} -> {}", found.from, found.to))
        .collect()
}

fn shop() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/shop.sql");
    String::from_utf8(fs::read(path).unwrap()).unwrap()
}

/// What the schema of the shop declares, and what only its values tell: `customer_id` points to users.
const DECLARED: [&str; 7] = [
    "public.newsletter_subscriptions(email) -> public.users(email)",
    "public.order_items(order_id) -> public.orders(id)",
    "public.order_items(product_id) -> public.products(id)",
    "public.orders(user_id) -> public.users(id)",
    "public.payments(order_id) -> public.orders(id)",
    "public.sessions(user_id) -> public.users(id)",
    "public.users(referred_by) -> public.users(id)",
];
const IMPLIED: [&str; 3] = [
    "public.login_attempts(email) -> public.users(email)",
    "public.orders(customer_email) -> public.users(email)",
    "public.visits(customer_id) -> public.users(id)",
];

#[test]
fn the_shop_as_it_is() {
    let found = relationships(&shop(), ForeignKeys::Read, Choice::AfterSchema);
    let declared: Vec<Relationship> = found.iter().filter(|f| f.is_declared()).cloned().collect();
    assert_eq!(edges(&declared), DECLARED.map(str::to_owned).into());
    assert!(declared.iter().all(|found| found.match_rate == Some(1.0) && found.orphans == 0));
    let implied: Vec<Relationship> = found.into_iter().filter(|f| !f.is_declared()).collect();
    assert_eq!(edges(&implied), IMPLIED.map(str::to_owned).into());
    assert!(implied.iter().all(|found| found.found_by == FoundBy::Value));
    assert_eq!(implied.len(), 3);
}

#[test]
fn the_shop_without_its_foreign_keys() {
    let all: BTreeSet<String> =
        DECLARED.iter().chain(&IMPLIED).map(|edge| (*edge).to_owned()).collect();
    let found = relationships(&shop(), ForeignKeys::Hidden, Choice::AfterSchema);
    assert_eq!(edges(&found), all);
    assert_eq!(found.len(), all.len());
}

#[test]
fn the_shop_as_a_stream() {
    for keys in [ForeignKeys::Read, ForeignKeys::Hidden] {
        assert_eq!(
            relationships(&shop(), keys, Choice::BeforeRows),
            relationships(&shop(), keys, Choice::AfterSchema),
        );
    }
}
