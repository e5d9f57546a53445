//! How fast a mapping is held against the schema of a thousand tables, from the texts of both on. Asserts what it times: nothing is
//! wrong but the one column that the mapping does not name.

#![allow(missing_docs, clippy::expect_used)]

use std::fmt::Write as _;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use dumpscrub::Mapping;
use dumpscrub::catalog::Catalog;
use dumpscrub::check::{Database, RunKey, check};
use dumpscrub::input::interruptible::Interrupt;
use dumpscrub::mapping::{Code, DataColumns, Severity};
use dumpscrub::pipeline::schema_reader::{Until, read_schemas};
use dumpscrub::schema::TableName;

const TABLES: usize = 1_000;

/// Columns with a constraint each, every one with another pattern: counted words, classes and alternatives, whose programs would be large.
const PATTERN_COLUMNS: usize = 16;

/// A schema of constraints, and a mapping for it.
fn patterns() -> (String, String) {
    let mut dump = String::from("SET client_encoding = 'UTF8';\n\n");
    let mut mapping = String::from("version = 1\n");
    for table in 0..TABLES {
        write!(mapping, "\n[tables.\"public.t{table}\".columns]\n").expect("a string takes all");
        let mut lines = Vec::new();
        let mut checks = Vec::new();
        for column in 0..PATTERN_COLUMNS {
            let number = table * PATTERN_COLUMNS + column;
            // The server counts to 255.
            let n = 30 + number % 220;
            let pattern = match column % 4 {
                0 => format!(r"^(\w{{1,{n}}}|t{number})$"),
                1 => format!(r"^([\w\s.-]{{1,{n}}}|t{number})$"),
                2 => format!(r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.([A-Za-z]{{2,{n}}}|t{number})$"),
                _ => format!(r"^(([a-z0-9]{{1,{n}}}-?){{1,{n}}}|t{number})$"),
            };
            let rule = if column % 4 == 2 { "email" } else { "token" };
            lines.push(format!("    c{column} text"));
            checks.push(format!(
                "    CONSTRAINT t{table}_c{column}_check CHECK ((c{column} ~ '{pattern}'::text))"
            ));
            writeln!(mapping, "c{column} = \"{rule}\"").expect("a string takes all");
        }
        lines.append(&mut checks);
        write!(dump, "CREATE TABLE public.t{table} (\n{}\n);\n\n\n", lines.join(",\n"))
            .expect("a string takes all");
    }
    (dump, mapping)
}

/// A schema-only dump, and a mapping for all of it but one column.
fn texts() -> (String, String) {
    let mut dump = String::from("SET client_encoding = 'UTF8';\n\n");
    let mut mapping = String::from("version = 1\n\n");
    for table in 0..TABLES {
        write!(
            dump,
            "CREATE TABLE public.t{table} (\n    id integer NOT NULL,\n    parent_id integer,\n    email character varying(80) NOT NULL,\n    \
             full_name character varying(120) DEFAULT ''::character varying NOT NULL,\n    phone text,\n    born date,\n    price numeric(10,2),\n    \
             profile jsonb,\n    created_at timestamp with time zone DEFAULT now() NOT NULL,\n    notes text,\n    \
             CONSTRAINT t{table}_born_check CHECK ((born > '1800-01-01'::date)),\n    CONSTRAINT t{table}_email_check CHECK (((email)::text ~~ '%@%'::text))\n);\n\n\n"
        )
        .expect("a string takes all");
        write!(
            mapping,
            "[tables.\"public.t{table}\".columns]\nid         = \"integer\"\nparent_id  = \"integer\"\nemail      = {{ transform = \"email\", unique = true }}\n\
             full_name  = \"full_name\"\nphone      = \"phone\"\nborn       = {{ transform = \"truncate_date\", to = \"year\" }}\nprice      = \"keep\"\n\
             profile    = \"redact\"\ncreated_at = \"keep\"\n"
        )
        .expect("a string takes all");
        if table + 1 < TABLES {
            mapping.push_str("notes      = \"redact\"\n");
        }
        mapping.push('\n');
    }
    for table in 0..TABLES {
        let parent = table / 2;
        write!(
            dump,
            "ALTER TABLE ONLY public.t{table}\n    ADD CONSTRAINT t{table}_pkey PRIMARY KEY (id);\n\n\
             ALTER TABLE ONLY public.t{table}\n    ADD CONSTRAINT t{table}_email_key UNIQUE (email);\n\n\
             ALTER TABLE ONLY public.t{table}\n    ADD CONSTRAINT t{table}_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.t{parent}(id);\n\n"
        )
        .expect("a string takes all");
    }
    (dump, mapping)
}

fn held(dump: &str, mapping: &str) -> dumpscrub::check::Checked {
    let mapping = Arc::new(Mapping::from_toml(mapping, "m.toml").expect("the mapping is valid"));
    let start = Catalog::new();
    let schemas = read_schemas(dump.as_bytes(), &start, Until::End, &Interrupt::new());
    let schemas = schemas.expect("the dump is whole");
    let databases: Vec<Database<'_>> = schemas
        .iter()
        .map(|schema| Database {
            catalog: &schema.catalog,
            rows: Vec::<(&TableName, DataColumns<'_>)>::new(),
            large_objects: 0,
        })
        .collect();
    check(&mapping, &databases, None, &RunKey::Given)
}

fn checks(criterion: &mut Criterion) {
    let (dump, mapping) = texts();
    criterion.bench_function("check/1000 tables", |bencher| {
        bencher.iter(|| {
            let checked = held(&dump, &mapping);
            assert_eq!((checked.tables, checked.columns), (TABLES, 10 * TABLES));
            assert_eq!(checked.findings.len(), 1);
            let only = checked.findings.first().expect("one");
            assert_eq!((only.code, only.severity), (Code::NewColumn, Severity::Error));
            checked
        });
    });
    let (dump, mapping) = patterns();
    criterion.bench_function("check/16000 patterns", |bencher| {
        bencher.iter(|| {
            let checked = held(&dump, &mapping);
            assert_eq!((checked.tables, checked.columns), (TABLES, PATTERN_COLUMNS * TABLES));
            assert!(checked.findings.is_empty());
            checked
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = checks
}
criterion_main!(benches);
