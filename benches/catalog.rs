//! How fast the catalog reads the schema of a thousand tables, written as pg_dump writes it. Asserts what it times: tables, columns,
//! keys, and that everything was understood.

#![allow(missing_docs, clippy::expect_used)]

use std::fmt::Write as _;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::catalog::Catalog;
use dumpscrub::dump::pg_plain::Lexer;
use dumpscrub::dump::{Input, Segment};

const TABLES: usize = 1_000;

/// A schema-only dump: first the tables, then what pg_dump puts behind the rows.
fn schema() -> String {
    let mut dump = String::from(
        "SET client_encoding = 'UTF8';\n\nCREATE TYPE public.mood AS ENUM (\n    'sad',\n    'ok'\n);\n\n\n\
         CREATE DOMAIN public.email AS character varying(80)\n\tCONSTRAINT email_check CHECK (((VALUE)::text ~ '@'::text));\n\n\n",
    );
    for table in 0..TABLES {
        write!(
            dump,
            "--\n-- Name: t{table}; Type: TABLE; Schema: public; Owner: app\n--\n\n\
             CREATE TABLE public.t{table} (\n    id integer NOT NULL,\n    parent_id integer,\n    email public.email NOT NULL,\n    \
             full_name character varying(120) DEFAULT ''::character varying NOT NULL,\n    phone text,\n    born date,\n    \
             mood public.mood DEFAULT 'ok'::public.mood,\n    price numeric(10,2) DEFAULT 0.0,\n    tags text[] DEFAULT '{{}}'::text[],\n    \
             profile jsonb,\n    created_at timestamp with time zone DEFAULT now() NOT NULL,\n    notes text,\n    \
             CONSTRAINT t{table}_born_check CHECK ((born > '1900-01-01'::date)),\n    CONSTRAINT t{table}_price_check CHECK ((price >= (0)::numeric))\n);\n\n\n\
             ALTER TABLE public.t{table} OWNER TO app;\n\n--\n-- Name: TABLE t{table}; Type: COMMENT; Schema: public; Owner: app\n--\n\n\
             COMMENT ON TABLE public.t{table} IS 'the table with number {table}';\n\nCOMMENT ON COLUMN public.t{table}.phone IS 'where it''s reached';\n\n\
             CREATE SEQUENCE public.t{table}_id_seq\n    AS integer\n    START WITH 1\n    INCREMENT BY 1\n    NO MINVALUE\n    NO MAXVALUE\n    CACHE 1;\n\n\
             ALTER SEQUENCE public.t{table}_id_seq OWNED BY public.t{table}.id;\n\n\
             ALTER TABLE ONLY public.t{table} ALTER COLUMN id SET DEFAULT nextval('public.t{table}_id_seq'::regclass);\n\n"
        )
        .expect("a string takes all");
    }
    for table in 0..TABLES {
        let parent = table / 2;
        write!(
            dump,
            "ALTER TABLE ONLY public.t{table}\n    ADD CONSTRAINT t{table}_pkey PRIMARY KEY (id);\n\n\
             ALTER TABLE ONLY public.t{table}\n    ADD CONSTRAINT t{table}_email_key UNIQUE (email);\n\n\
             CREATE INDEX t{table}_created ON public.t{table} USING btree (created_at);\n\n\
             CREATE UNIQUE INDEX t{table}_phone ON public.t{table} USING btree (lower(phone)) WHERE (phone IS NOT NULL);\n\n\
             ALTER TABLE ONLY public.t{table}\n    ADD CONSTRAINT t{table}_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.t{parent}(id);\n\n"
        )
        .expect("a string takes all");
    }
    dump
}

fn read(dump: &str) -> Catalog {
    let mut catalog = Catalog::new();
    let mut lexer = Lexer::new();
    let mut rest = dump.as_bytes();
    while let Some((segment, len)) = lexer.next(rest, Input::Ended).expect("the dump is whole") {
        let (bytes, behind) = rest.split_at(len);
        rest = behind;
        if segment == Segment::Statement {
            let text = lexer.settings().encoding.decode(bytes).expect("the dump is text");
            catalog.observe(&text, "public");
        }
    }
    catalog
}

fn assert_whole(catalog: &Catalog) {
    assert!(catalog.not_understood().is_empty());
    assert_eq!(catalog.in_order().count(), TABLES);
    for table in catalog.tables() {
        assert_eq!((table.columns.len(), table.checks.len()), (12, 2));
        assert_eq!((table.unique_keys.len(), table.foreign_keys.len()), (3, 1));
    }
}

fn benches(c: &mut Criterion) {
    let dump = schema();
    let mut group = c.benchmark_group("catalog");
    group.sample_size(10).throughput(Throughput::Bytes(dump.len() as u64));
    group.bench_function("thousand_tables", |b| {
        b.iter(|| {
            let catalog = read(&dump);
            assert_whole(&catalog);
            catalog
        });
    });
    group.finish();
}

criterion_group!(catalog, benches);
criterion_main!(catalog);
