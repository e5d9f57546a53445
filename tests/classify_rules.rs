//! The rule that is written for a column can be run on it: it binds, takes every value, keeps keys unique, and what it writes loads.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

use dumpscrub::catalog::Catalog;
use dumpscrub::classify::{
    Classifier, ColumnFacts, Confidence, Content, Group, Review, Sample, Verdict, class_word,
    rule_for, rules_for, verdict_of_group,
};
use dumpscrub::detect::column_hints::ColumnClass;
use dumpscrub::key::Key;
use dumpscrub::pipeline::sanitizer::ScanMode;
use dumpscrub::schema::TableName;
use dumpscrub::{Mapping, Sanitizer};
use support::KEY;

/// Types, and values that each holds, no two equal.
const TYPES: &[(&str, &[&str])] = &[
    ("text", TEXTS),
    ("character varying(255)", TEXTS),
    ("character varying(40)", SHORT),
    ("character varying(24)", SHORT),
    ("character varying(15)", &["ann@corp.test", "1234567890", "81.2.69.160", "Ann Lee", "n/a"]),
    ("character varying(5)", &["12345", "Ann", "n/a", "x", "é"]),
    ("character varying(2)", &["CA", "x", "éé", "42"]),
    ("character(10)", &["Ann", "2024-02-29", "1234567890"]),
    ("character(2)", &["CA", "x"]),
    ("smallint", &["0", "1", "-1", "1980", "32767"]),
    ("integer", &["0", "1", "-1", "1980", "2147483647", "-2147483648"]),
    ("bigint", &["0", "4290844204253662", "14158672671", "9223372036854775807"]),
    ("numeric(18,0)", &["0", "4290844204253662", "14158672671"]),
    ("numeric(9,6)", &["52.520008", "-122.419416", "0.000000"]),
    ("double precision", &["52.520008", "NaN", "Infinity", "0"]),
    ("date", &["1980-05-17", "infinity", "0044-03-15 BC"]),
    ("timestamp without time zone", &["1980-05-17 23:59:59.5", "-infinity"]),
    ("timestamp with time zone", &["1980-05-17 23:59:59.5+02", "infinity"]),
    ("uuid", &["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "00000000-0000-0000-0000-000000000000"]),
    ("inet", &["81.2.69.160", "81.2.69.160/24", "2a00::1/64"]),
    ("cidr", &["81.2.69.0/24", "2a00::/32"]),
    ("macaddr", &["3c:5a:b4:12:ef:90"]),
    ("bytea", &["\\\\xdeadbeef"]),
    ("jsonb", &["{\"a\": 1}", "[]"]),
    ("text[]", &["{}", "{ann@corp.test,NULL}", "{\"a b\"}"]),
    ("character varying(20)[]", &["{}", "{ann@corp.test,NULL}"]),
    ("tsvector", &["'ann':1 'b':2"]),
    ("boolean", &["t", "f"]),
];

const TEXTS: &[&str] = &[
    "Ann",
    "n/a",
    " ",
    "-",
    "it's",
    "日本太郎",
    "Zoë Bäcker",
    "ann@corp.test",
    "+1 (415) 867-2671",
    "call after 6",
    "536-22-1234",
    "4290844204253662",
    "DE12500105170648489890",
    "81.2.69.160",
    "2a00::1/64",
    "3c:5a:b4:12:ef:90",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "https://acme.test/jane?x=1",
    "42",
    "-7",
    "0",
    "1.50",
    "1980-05-17",
    "infinity",
    "12 High Street, Flat 2",
];

const SHORT: &[&str] = &[
    "Ann",
    "n/a",
    "日本太郎",
    "ann@corp.test",
    "536-22-1234",
    "4290844204253662",
    "42",
    "1980-05-17",
];

/// What else is declared of the column, and what stands behind the rows.
const CONSTRAINTS: &[(&str, Option<&str>)] =
    &[("", None), (" NOT NULL", None), ("", Some("UNIQUE")), (" NOT NULL", Some("PRIMARY KEY"))];

fn verdicts() -> Vec<(&'static str, Verdict)> {
    let of_class = ColumnClass::ALL
        .iter()
        .map(|class| (class_word(*class), Verdict { class: Some(*class), ..Verdict::default() }));
    let of_content = [
        ("plain", Content::Plain),
        ("codes", Content::Codes),
        ("keys", Content::Keys),
        ("free text", Content::FreeText),
        ("document", Content::Document),
    ]
    .map(|(word, content)| (word, Verdict { content, ..Verdict::default() }));
    of_class.chain(of_content).collect()
}

struct Table {
    what: String,
    name: TableName,
    verdict: Verdict,
    rows: Vec<&'static str>,
    sample: Option<Sample>,
    constraint: Option<&'static str>,
}

#[test]
fn rules_fit_what_they_are_written_for() {
    let mut tables = Vec::new();
    let mut catalog = Catalog::new();
    let mut creates = String::new();
    let mut constraints = String::new();
    for (word, verdict) in verdicts() {
        for (sql_type, values) in TYPES {
            for (declared, constraint) in CONSTRAINTS {
                // Half of them without having seen the values.
                let seen = tables.len() % 2 == 0 || declared.contains("NOT");
                let name = TableName::new("public", format!("r{}", tables.len()));
                let create = format!(
                    "CREATE TABLE {name} (\n    id integer,\n    v {sql_type}{declared}\n);"
                );
                catalog.observe(&create, "public");
                creates += &format!("{create}\n");
                if let Some(constraint) = constraint {
                    let add = format!(
                        "ALTER TABLE ONLY {name}\n    ADD CONSTRAINT {}_k {constraint} (v);",
                        name.name
                    );
                    catalog.observe(&add, "public");
                    constraints += &format!("{add}\n");
                }
                let what = format!("{word} in {sql_type}{declared} {constraint:?}, seen: {seen}");
                let sample = seen.then(|| Sample::of(values.iter().map(|value| value.as_bytes())));
                let (verdict, rows) = (verdict.clone(), values.to_vec());
                tables.push(Table { what, name, verdict, rows, sample, constraint: *constraint });
            }
        }
    }
    let groups: Vec<Group<'_>> = tables
        .iter()
        .map(|table| {
            let known = catalog.table(&table.name).unwrap();
            let column = known.column("v").unwrap();
            let facts = ColumnFacts::of(&catalog, known, column, table.sample.as_ref());
            Group { verdict: &table.verdict, columns: vec![facts] }
        })
        .collect();
    let rules = rules_for(&groups);
    let mut mapping = "version = 1\n".to_owned();
    let mut dump = "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n"
        .to_owned()
        + &creates;
    let mut made: BTreeMap<String, String> = BTreeMap::new();
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for (table, rules) in tables.iter().zip(&rules) {
        let [rule] = rules.as_slice() else { panic!("{rules:?}") };
        *used.entry(rule.transform).or_default() += 1;
        let name = &table.name;
        let key = table.constraint.is_some();
        assert!(!key || !rule.to_string().contains("constant"), "{}: {rule}", table.what);
        if table.verdict.class.is_some() && rule.is_keep() {
            assert!(rule.option("review").is_some(), "{}: {rule}", table.what);
        }
        writeln!(mapping, "[tables.\"{name}\".columns]\nid = \"keep\"\nv = {rule}").unwrap();
        made.insert(name.name.clone(), format!("{} = {rule}", table.what));
        writeln!(dump, "COPY {name} (id, v) FROM stdin;").unwrap();
        for (id, value) in table.rows.iter().enumerate() {
            writeln!(dump, "{id}\t{value}").unwrap();
        }
        dump += "\\.\n";
    }
    dump += &constraints;
    let mapping = Mapping::from_toml(&mapping, "m").unwrap_or_else(|error| panic!("{error}"));
    let mut output = Vec::new();
    let ran = Sanitizer::new(mapping)
        .key(Key::parse(KEY.as_bytes()).unwrap())
        .scan(ScanMode::Off)
        .threads(1)
        .run(dump.as_bytes(), &mut output);
    let describe = |text: &str| {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        let known = words.filter_map(|word| made.get(word)).map(String::as_str);
        format!("{text} [{}]", known.collect::<Vec<_>>().join(" | "))
    };
    if let Err(error) = ran {
        let text = error.to_string();
        let lines: Vec<String> = text.lines().take(40).map(describe).collect();
        panic!("{}", lines.join("\n"));
    }
    for transform in [
        "email",
        "token",
        "null",
        "empty",
        "digits",
        "id_number",
        "redact",
        "keep",
        "truncate_date",
    ] {
        assert!(used.contains_key(transform), "{transform}: {used:?}");
    }
    let server = server_or_skip!();
    let database = server.create_database("rules");
    let loaded = server.load(&database, &output, &[]);
    let wrong: Vec<String> = loaded.stderr.lines().take(20).map(describe).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    server.drop_database(&database);
}

/// Class or content, type, declared, constraint, sample; rule.
#[test]
fn rules_of_single_columns() {
    let cases: &[(&str, &str, &str, &str)] = &[
        ("email", "email text", "", r#""email""#),
        (
            "email",
            "email text NOT NULL",
            "UNIQUE (email)",
            r#"{ transform = "email", unique = true }"#,
        ),
        ("email", "email varchar(4)", "", r#""null""#),
        ("email", "email varchar(4) NOT NULL", "", r#""empty""#),
        (
            "phone",
            "phone text",
            "",
            r#"{ transform = "phone", shape = "unassignable", on_invalid = "null" }"#,
        ),
        (
            "phone",
            "phone text NOT NULL",
            "",
            r#"{ transform = "phone", shape = "unassignable", on_invalid = { constant = "" } }"#,
        ),
        (
            "phone",
            "phone text NOT NULL",
            "UNIQUE (phone)",
            r#"{ transform = "phone", shape = "unassignable", unique = true }"#,
        ),
        (
            "phone",
            "phone bigint",
            "",
            r#"{ transform = "id_number", domain = "id_number_integers" }"#,
        ),
        ("birth_date", "dob date", "", r#"{ transform = "truncate_date", to = "year" }"#),
        ("secret", "password text NOT NULL", "", r#""token""#),
        ("secret", "sid uuid", "PRIMARY KEY (sid)", r#"{ transform = "uuid", unique = true }"#),
        (
            "last_name",
            "n text NOT NULL",
            "UNIQUE (n)",
            r#"{ transform = "redact", distinct = true, unique = true, review = true }"#,
        ),
        (
            "last_name",
            "n varchar(10) NOT NULL",
            "UNIQUE (n)",
            r#"{ transform = "keep", review = true }"#,
        ),
        ("email", "email text GENERATED ALWAYS AS (lower(x)) STORED", "", r#""keep""#),
        ("plain", "c text", "", r#""redact""#),
        (
            "plain",
            "c text",
            "UNIQUE (c)",
            r#"{ transform = "redact", distinct = true, unique = true }"#,
        ),
        ("plain", "c varchar(10)", "UNIQUE (c)", r#""keep""#),
        ("plain", "c varchar(3)", "", r#""keep""#),
        ("plain", "c integer", "", r#""keep""#),
        ("codes", "c text", "", r#""keep""#),
        ("document", "c jsonb", "", r#""redact""#),
        ("plain", "c tsvector", "", r#""empty""#),
    ];
    let verdicts: BTreeMap<_, _> = verdicts().into_iter().collect();
    for (word, column, constraint, expected) in cases {
        let mut catalog = Catalog::new();
        let (name, _) = column.split_once(' ').unwrap();
        let rest = if constraint.is_empty() { String::new() } else { format!(", {constraint}") };
        catalog.observe(&format!("CREATE TABLE public.t (x text, {column}{rest});"), "public");
        let table = catalog.table(&TableName::new("public", "t")).unwrap();
        let facts = ColumnFacts::of(&catalog, table, table.column(name).unwrap(), None);
        let rule = rule_for(&verdicts[word], &facts).to_string();
        assert_eq!(rule, *expected, "{word} {column} {constraint}");
    }
}

#[test]
fn groups_get_one_rule_and_narrow_columns_a_domain_of_their_own() {
    let mut catalog = Catalog::new();
    let ddl = "CREATE TABLE public.a (email varchar(255) UNIQUE, code text UNIQUE);\n\
               CREATE TABLE public.b (email varchar(60), email2 varchar(24), a_code varchar(30));\n\
               CREATE TABLE public.c (email text UNIQUE);";
    for statement in ddl.split_inclusive(';') {
        catalog.observe(statement, "public");
    }
    let facts = |table: &str, column: &str| {
        let table = catalog.table(&TableName::new("public", table)).unwrap();
        ColumnFacts::of(&catalog, table, table.column(column).unwrap(), None)
    };
    let email = Verdict { class: Some(ColumnClass::Email), ..Verdict::default() };
    let plain = Verdict::default();
    let rules = rules_for(&[
        Group { verdict: &email, columns: vec![facts("a", "email"), facts("b", "email")] },
        Group { verdict: &email, columns: vec![facts("b", "email2")] },
        Group { verdict: &email, columns: vec![facts("c", "email")] },
        Group { verdict: &plain, columns: vec![facts("a", "code"), facts("b", "a_code")] },
    ]);
    let texts: Vec<Vec<String>> =
        rules.iter().map(|rules| rules.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(
        texts,
        [
            vec![r#"{ transform = "email", unique = true }"#, r#""email""#],
            vec![r#"{ transform = "email", domain = "email_24" }"#],
            vec![r#"{ transform = "email", unique = true }"#],
            vec![
                r#"{ transform = "redact", distinct = true, unique = true }"#,
                r#"{ transform = "redact", distinct = true }"#
            ],
        ]
    );
}

#[test]
fn groups_take_the_surest_verdict() {
    let nothing = Verdict::default();
    let weak = Verdict {
        class: Some(ColumnClass::FullName),
        confidence: Confidence::Low,
        review: Review::Wanted,
        ..Verdict::default()
    };
    let sure = Verdict { class: Some(ColumnClass::Email), ..Verdict::default() };
    assert_eq!(verdict_of_group(&[&nothing, &weak, &sure]), Some(&sure));
    assert_eq!(verdict_of_group(&[&nothing, &weak]), Some(&weak));
    assert_eq!(verdict_of_group(&[&nothing]), Some(&nothing));
    assert_eq!(verdict_of_group(&[]), None);
}

#[test]
fn facts_come_from_the_catalog() {
    use dumpscrub::classify::{Member, Nulls, Role, Rows};
    let mut catalog = Catalog::new();
    let ddl = [
        "CREATE TABLE public.p (id integer NOT NULL, first_name text, dob date, low text GENERATED ALWAYS AS (lower(first_name)) STORED, at date, room int4range);",
        "CREATE TABLE public.q (day date, p_id integer) PARTITION BY RANGE (day);",
        "CREATE SEQUENCE public.p_id_seq;",
        "ALTER SEQUENCE public.p_id_seq OWNED BY public.p.id;",
        "ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);",
        "ALTER TABLE ONLY public.p ADD CONSTRAINT p_key UNIQUE (id, dob);",
        "ALTER TABLE ONLY public.p ADD CONSTRAINT p_at UNIQUE (at, dob);",
        "ALTER TABLE ONLY public.p ADD CONSTRAINT p_room EXCLUDE USING gist (room WITH &&);",
        "ALTER TABLE public.q ADD CONSTRAINT q_p FOREIGN KEY (p_id) REFERENCES public.p(id);",
    ];
    for statement in ddl {
        catalog.observe(statement, "public");
    }
    let facts = |table: &str, column: &str| {
        let table = catalog.table(&TableName::new("public", table)).unwrap();
        let facts = ColumnFacts::of(&catalog, table, table.column(column).unwrap(), None);
        (facts.nulls, facts.member, facts.role, facts.rows)
    };
    use Member::{OfNone, OfUniqueKey};
    use Nulls::{Allowed, Refused};
    assert_eq!(facts("p", "id"), (Refused, OfUniqueKey, Role::Surrogate, Rows::Persons));
    assert_eq!(facts("p", "dob"), (Allowed, OfUniqueKey, Role::Data, Rows::Persons));
    assert_eq!(facts("p", "first_name"), (Allowed, OfNone, Role::Data, Rows::Persons));
    assert_eq!(facts("p", "low"), (Allowed, OfNone, Role::Generated, Rows::Persons));
    assert_eq!(facts("p", "room"), (Allowed, OfNone, Role::Exclusion, Rows::Persons));
    assert_eq!(facts("q", "day"), (Allowed, OfNone, Role::PartitionKey, Rows::Open));
    assert_eq!(facts("q", "p_id"), (Allowed, OfNone, Role::Surrogate, Rows::Open));
    // What neighbours say counts where the table's name says nothing.
    let table = catalog.table(&TableName::new("public", "p")).unwrap();
    let column = table.column("first_name").unwrap();
    let facts = ColumnFacts::of(&catalog, table, column, None);
    let verdict = Classifier::default().verdict(&facts);
    assert_eq!(verdict.class, Some(ColumnClass::FirstName));
}
