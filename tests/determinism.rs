//! A pseudonym depends on key, domain and value alone: not on threads, the form of the dump, or the order of its tables.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::collections::{HashMap, HashSet};
use std::io::Read;

use dumpscrub::key::Key;
use dumpscrub::pipeline::sanitizer::ScanMode;
use dumpscrub::{Mapping, Sanitizer};
use support::{Job, KEY, OTHER_KEY, assert_same_bytes, copy_block, read_testdata};

fn shop_mapping() -> String {
    String::from_utf8(read_testdata("mappings/shop.toml")).unwrap()
}

#[test]
fn threads_and_runs_write_the_same_bytes() {
    let job = Job::from_testdata("shop.toml");
    let input = read_testdata("shop.sql");
    let first = job.sanitized(&input, &["-j", "1"]);
    assert_ne!(first, input);
    for threads in ["1", "2", "8"] {
        assert_same_bytes(threads, &job.sanitized(&input, &["-j", threads]), &first);
    }
    // Another folder, another mapping file of the same words.
    assert_same_bytes("again", &Job::from_testdata("shop.toml").sanitized(&input, &[]), &first);
}

#[test]
fn threads_write_the_same_bytes_over_many_batches() {
    let job = Job::from_testdata("shop.toml");
    let input = support::inflated_shop(12 << 20);
    let first = job.sanitized(&input, &["-j", "1"]);
    for threads in ["2", "8"] {
        assert_same_bytes(threads, &job.sanitized(&input, &["-j", threads]), &first);
    }
}

#[test]
fn the_size_of_a_batch_does_not_matter() {
    for (mapping, file) in [
        ("shop.toml", "shop.sql"),
        ("awkward.toml", "awkward.sql"),
        ("positional.toml", "awkward_inserts.sql"),
    ] {
        let job = Job::from_testdata(mapping);
        let input = read_testdata(file);
        let first = job.sanitized(&input, &[]);
        for bytes in ["1", "100", "5000"] {
            assert_same_bytes(bytes, &job.sanitized(&input, &["--batch-bytes", bytes]), &first);
        }
    }
}

#[test]
fn another_key_changes_every_pseudonym() {
    let input = read_testdata("shop.sql");
    let ours = Job::from_testdata("shop.toml").sanitized(&input, &[]);
    let theirs = Job::with_key(&shop_mapping(), OTHER_KEY).sanitized(&input, &[]);
    for (table, column) in [
        ("public.users", "email"),
        ("public.users", "username"),
        ("public.sessions", "id"),
        ("public.sessions", "token"),
    ] {
        let ours = copy_block(&ours, table).column(column);
        let theirs = copy_block(&theirs, table).column(column);
        assert_eq!(ours.len(), theirs.len());
        assert!(ours.len() >= 200, "{table}.{column}");
        for (row, (a, b)) in ours.iter().zip(&theirs).enumerate() {
            assert!(a != b, "{table}.{column}: row {row} does not depend on the key");
        }
    }
}

#[test]
fn one_domain_joins_and_two_do_not() {
    let input = read_testdata("shop.sql");
    let before = read_testdata("shop.sql");
    let shared = Job::from_testdata("shop.toml").sanitized(&input, &[]);
    let emails: HashSet<_> =
        copy_block(&shared, "public.users").column("email").into_iter().collect();
    let orders = copy_block(&shared, "public.orders").column("customer_email");
    assert!(orders.iter().all(|email| emails.contains(email)));
    // Equal before, equal after, and the other way round.
    let originals = copy_block(&before, "public.orders").column("customer_email");
    let mut pairs = HashMap::new();
    for (original, pseudonym) in originals.iter().zip(&orders) {
        assert_eq!(pairs.entry(original).or_insert(pseudonym), &pseudonym);
    }
    assert_eq!(pairs.values().collect::<HashSet<_>>().len(), pairs.len());

    let apart = shop_mapping().replace(
        "customer_email   = \"email\"",
        "customer_email   = { transform = \"email\", domain = \"apart\" }",
    );
    let apart = Job::new(&apart).sanitized(&input, &[]);
    let orders = copy_block(&apart, "public.orders").column("customer_email");
    assert!(orders.iter().all(|email| !emails.contains(email)));
}

#[test]
fn the_order_of_tables_does_not_matter() {
    let job = Job::from_testdata("shop.toml");
    let dump = String::from_utf8(read_testdata("shop.sql")).unwrap();
    let marker = "--\n-- Data for Name: ";
    let data = dump.find(marker).unwrap();
    let end = dump.find("--\n-- Name: events_").filter(|&at| at > data);
    let end = end.unwrap_or_else(|| data + dump[data..].find("; Type: SEQUENCE SET").unwrap());
    let end = dump[..end].rfind("--\n-- Name:").filter(|&at| at > data).unwrap_or(end);
    let blocks: Vec<&str> =
        dump[data..end].split(marker).filter(|block| !block.is_empty()).collect();
    assert!(blocks.len() > 8);
    let mut reordered = dump[..data].to_owned();
    for block in blocks.iter().rev() {
        reordered.push_str(marker);
        reordered.push_str(block);
    }
    reordered.push_str(&dump[end..]);
    let straight = job.sanitized(dump.as_bytes(), &[]);
    let reordered = job.sanitized(reordered.as_bytes(), &[]);
    for table in ["users", "orders", "payments", "sessions", "visits", "newsletter_subscriptions"] {
        let table = format!("public.{table}");
        assert_eq!(
            copy_block(&straight, &table).rows,
            copy_block(&reordered, &table).rows,
            "{table}"
        );
    }
}

#[test]
fn copy_and_insert_forms_get_the_same_cells() {
    let server = server_or_skip!();
    let job = Job::from_testdata("shop.toml");
    let mut first: Option<String> = None;
    for form in [
        "shop_copy.sql",
        "shop_inserts.sql",
        "shop_inserts_4.sql",
        "shop_column_inserts.sql",
        "shop_column_inserts_10_conflict.sql",
        "shop_quote_all_column_inserts.sql",
        "shop_quote_all.sql",
    ] {
        let sanitized = job.sanitized(&read_testdata(&format!("forms/{form}")), &[]);
        let database = server.restore("form", &sanitized);
        let cells = server.psql(
            &database,
            "SELECT query_to_xml(format('SELECT t::text AS r FROM %s t ORDER BY 1', c.oid::regclass), true, true, '')
             FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname",
        );
        match &first {
            None => first = Some(cells),
            Some(expected) => assert_same_bytes(form, cells.as_bytes(), expected.as_bytes()),
        }
        server.drop_database(&database);
    }
}

#[test]
fn csv_and_copy_get_the_same_cells() {
    // An unqualified name means public.
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.users.columns]\nemail = \"email\"\nusername = \"username\"\n\
         [tables.newsletter_subscriptions.columns]\nemail = \"email\"\n\
         [tables.orders.columns]\ncustomer_email = \"email\"\n",
    );
    let from_dump = job.sanitized(&read_testdata("shop.sql"), &["--scan", "off"]);
    let users = copy_block(&from_dump, "public.users");
    let path = support::testdata("csv/users.csv");
    let csv = job.sanitized(b"", &["--scan", "off", path.to_str().unwrap()]);
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    let records: Vec<csv::ByteRecord> = reader.byte_records().map(Result::unwrap).collect();
    assert_eq!(records.len(), users.rows.len());
    for (record, (email, username)) in
        records.iter().zip(users.column("email").iter().zip(users.column("username").iter()))
    {
        assert_eq!(&record[1], email.as_slice());
        assert_eq!(&record[2], username.as_slice());
    }
}

#[test]
fn without_a_key_two_runs_do_not_join() {
    let input = read_testdata("shop.sql");
    let mut outputs = Vec::new();
    for _ in 0..2 {
        let output = support::dumpscrub(&["sanitize"], &input);
        assert_eq!(output.status.code(), Some(0), "{}", support::stderr(&output));
        outputs.push(copy_block(&output.stdout, "public.users").column("email"));
    }
    assert_ne!(outputs[0], outputs[1]);
}

/// Gives no more than so many bytes at once.
struct Pieces<'a> {
    bytes: &'a [u8],
    step: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let len = self.step.min(buffer.len());
        self.bytes.read(&mut buffer[..len])
    }
}

/// Rules of every kind over one table: those that look at the value, the row's number, other cells, elements and documents.
const RICH: &str = r#"
version = 1
unlisted = "keep"
[tables."public.users".columns]
id = "integer"
email = { transform = "email", unique = true }
username = { transform = "fresh", kind = "token" }
full_name = "full_name"
phone = { transform = "fresh", kind = "phone" }
ssn = "us_ssn"
date_of_birth = { transform = "shift_date", by = "id" }
zip = "postcode"
notes = { transform = "template", text = "{full_name} <{email}>" }
profile = { transform = "json", paths = { "likes.note" = { transform = "fresh", kind = "uuid" }, "sizes[*]" = { transform = "fresh", kind = "uuid" } }, other = "token" }
tags = { transform = "fresh", kind = "email" }
referred_by = "integer"
[tables."public.orders".columns]
user_id = "integer"
card_number = { transform = "fresh", kind = "payment_card" }
shipping_name = "full_name"
shipping_street = "street_address"
shipping_city = "city"
total = { transform = "noise", percent = 5, by = "id" }
customer_email = "email"
placed_at = { transform = "truncate_date", to = "week" }
[tables."public.payments".columns]
id = "uuid"
iban = "iban"
card_number = "digits"
[tables."public.newsletter_subscriptions".columns]
email = { transform = "email", unique = true }
[tables."public.sessions".columns]
id = "uuid"
user_id = "integer"
ip = "ip_address"
mac = "mac_address"
token = "token"
user_agent = { transform = "mask", keep_first = 3 }
"#;

#[test]
fn every_kind_of_rule_is_deterministic_over_threads_batches_and_reads() {
    for form in ["shop_copy.sql", "shop_inserts_4.sql", "shop_column_inserts.sql"] {
        let input = read_testdata(&format!("forms/{form}"));
        let run = |threads: usize, batch: usize, step: usize| {
            let mut output = Vec::new();
            let ran = Sanitizer::new(Mapping::from_toml(RICH, "rich.toml").unwrap())
                .key(Key::parse(KEY.as_bytes()).unwrap())
                .scan(ScanMode::Report)
                .threads(threads)
                .batch_bytes(batch)
                .run(Pieces { bytes: &input, step }, &mut output)
                .unwrap_or_else(|error| panic!("{form}: {error}"));
            let counts: Vec<_> = ran
                .tables
                .iter()
                .map(|table| {
                    let columns =
                        table.columns.iter().map(|c| (c.column.clone(), c.masked, c.nulls));
                    (table.table.clone(), table.rows, columns.collect::<Vec<_>>())
                })
                .collect();
            let findings: Vec<_> = ran.findings.iter().collect();
            (output, format!("{counts:?} {findings:?} {:?} {}", ran.warnings, ran.bytes_out))
        };
        let (first, counted) = run(1, 1 << 20, 1 << 20);
        assert_ne!(first, input);
        for (threads, batch, step) in [
            (2, 1 << 20, 7),
            (8, 1 << 20, 4096),
            (1, 1, 4096),
            (2, 13, 3),
            (8, 13, 1),
            (2, 4096, 1),
            (8, 4096, 2),
            (8, 1, 1 << 20),
        ] {
            let (output, again) = run(threads, batch, step);
            let what = format!("{form}: {threads} threads, batches of {batch}, reads of {step}");
            assert_same_bytes(&what, &output, &first);
            assert_eq!(again, counted, "{what}");
        }
    }
}
