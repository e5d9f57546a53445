//! What is refused when tables are bound, and when constraints come.

use super::*;
use crate::mapping::{DataColumns, Databases};

const T: &str = "CREATE TABLE public.t (a text, b integer NOT NULL, c date, d character varying(8) NOT NULL, e text[],
  g text GENERATED ALWAYS AS (lower(a)) STORED);\n";

#[test]
fn every_refusal_at_the_first_row() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "a type that cannot be written",
            "[tables.t.columns]\nb = \"email\"\nc = \"full_name\"",
            T,
        ),
        ("a default on such a type", "[defaults]\n\"*\" = \"email\"", T),
        (
            "null in NOT NULL",
            "[tables.t.columns]\nb = \"null\"\nd = { transform = \"mask\", on_empty = \"null\" }",
            T,
        ),
        (
            "a constant that does not fit",
            "[tables.t.columns]\nc = { transform = \"truncate_date\", to = \"year\", on_invalid = { constant = \"n/a\" } }",
            T,
        ),
        ("a width that is too short", "[tables.t.columns]\nd = \"email\"", T),
        (
            "a width that is too short elsewhere",
            "[tables.t.columns]\na = \"email\"\n[tables.u.columns]\nd = \"email\"",
            &format!("{T}CREATE TABLE public.u (d character varying(5));\n"),
        ),
        (
            "max_chars beyond a column",
            "[tables.t.columns]\na = { transform = \"token\", max_chars = 20 }\nd = { transform = \"token\", max_chars = 20 }",
            T,
        ),
        (
            "unique with too few bits",
            "[tables.t.columns]\nd = { transform = \"token\", unique = true }\na = { transform = \"token\", domain = \"wide\", unique = true }",
            T,
        ),
        (
            "unique with a lossy transform",
            "[tables.t.columns]\na = { transform = \"first_name\", unique = true }",
            T,
        ),
        ("a generated column", "[tables.t.columns]\ng = \"mask\"", T),
        (
            "by a column that is not there",
            "[tables.t.columns]\nc = { transform = \"shift_date\", by = \"x\" }",
            T,
        ),
        (
            "a template of a column that is not there",
            "[tables.t.columns]\na = { transform = \"template\", text = \"{x}\" }",
            T,
        ),
        (
            "a template of templates",
            "[tables.t.columns]\na = { transform = \"template\", text = \"{d}\" }\nd = { transform = \"template\", text = \"{a}\" }",
            T,
        ),
        ("a table that is not there", "[tables.tt.columns]\na = \"mask\"", T),
        ("a column that is not there", "[tables.t.columns]\naa = \"mask\"\n\"*x\" = \"mask\"", T),
        ("a relationship to nothing", "[[relationships]]\nfrom = \"t(x)\"\nto = \"u(y)\"", T),
        (
            "a tie in the defaults",
            "[defaults]\n\"a*\" = \"mask\"\n\"*a\" = \"empty\"",
            "CREATE TABLE public.t (aba text);\n",
        ),
        (
            "a tie of tables",
            "[tables.\"t*\".columns]\na = \"mask\"\n[tables.\"*t\".columns]\na = \"empty\"",
            T,
        ),
        (
            "parents that differ",
            "[tables.p.columns]\na = \"mask\"\n[tables.q.columns]\na = \"empty\"",
            "CREATE TABLE public.p (a text);\nCREATE TABLE public.q (a text);\nCREATE TABLE public.c (b text) INHERITS (public.p, public.q);\n",
        ),
        (
            "a partition key",
            "[tables.p.columns]\na = \"mask\"",
            "CREATE TABLE public.p (a text, b text) PARTITION BY LIST (a);\nCREATE TABLE public.c (a text, b text);\nALTER TABLE ONLY public.p ATTACH PARTITION public.c FOR VALUES IN ('x');\n",
        ),
        (
            "a key that is known to be unique",
            "[tables.t.columns]\na = \"first_name\"",
            &format!("{T}ALTER TABLE ONLY public.t ADD CONSTRAINT t_a_key UNIQUE (a);\n"),
        ),
    ];
    let mut said = String::new();
    for (what, lines, schema) in cases {
        let message = message(binder(keeping(lines)).settle(&catalog(schema)));
        said.push_str(&format!("# {what}\n{message}\n\n"));
    }
    insta::assert_snapshot!(said, @r#"
    # a type that cannot be written
    m.toml:4:5: public.t.b: transform "email" cannot write integer, only text
    m.toml:5:5: public.t.c: transform "full_name" cannot write date, only text

    # a default on such a type
    m.toml:4:7: public.t.a: `email` needs at least 22 characters (10 and 12 for @example.com), and the domain holds 8 (the width of domain "email" is 8, because of public.t.d) (the rule is one of [defaults])
    m.toml:4:7: public.t.b: transform "email" cannot write integer, only text (the rule is one of [defaults])
    m.toml:4:7: public.t.c: transform "email" cannot write date, only text (the rule is one of [defaults])
    m.toml:4:7: public.t.d: `email` needs at least 22 characters (10 and 12 for @example.com), and the domain holds 8 (the width of domain "email" is 8, because of public.t.d) (the rule is one of [defaults])
    m.toml:4:7: public.t.e: `email` needs at least 22 characters (10 and 12 for @example.com), and the domain holds 8 (the width of domain "email" is 8, because of public.t.d) (the rule is one of [defaults])

    # null in NOT NULL
    m.toml:4:5: public.t.b: transform "null" cannot be used, because the column is NOT NULL
    m.toml:5:5: public.t.d: on_empty = "null" cannot be used, because the column is NOT NULL

    # a constant that does not fit
    m.toml:4:5: public.t.c: the constant of on_invalid does not fit: the value does not fit date

    # a width that is too short
    m.toml:4:5: public.t.d: `email` needs at least 22 characters (10 and 12 for @example.com), and the domain holds 8 (the width of domain "email" is 8, because of public.t.d)

    # a width that is too short elsewhere
    m.toml:4:5: public.t.a: `email` needs at least 22 characters (10 and 12 for @example.com), and the domain holds 5 (the width of domain "email" is 5, because of public.u.d)
    m.toml:6:5: public.u.d: `email` needs at least 22 characters (10 and 12 for @example.com), and the domain holds 5 (the width of domain "email" is 5, because of public.u.d)

    # max_chars beyond a column
    m.toml:5:5: public.t.d: the column holds 8 characters (max_chars of domain "token" is 20)

    # unique with too few bits
    m.toml:4:5: public.t.d: transform "token" cannot keep distinct values distinct here: it has 0 bits, so of 10 million values most would meet another; 66 bits are needed

    # unique with a lossy transform
    m.toml:4:5: public.t.a: transform "first_name" cannot keep distinct values distinct: several values may become one

    # a generated column
    m.toml:4:5: public.t.g: transform "mask" is refused: the column is generated, so its values are not in the dump
    hint: give the columns that it is computed from a rule, and this one none

    # by a column that is not there
    m.toml:4:5: public.t.c: transform "shift_date" names the column "x", which is not in the data of public.t

    # a template of a column that is not there
    m.toml:4:5: public.t.a: transform "template" names the column "x", which is not in the data of public.t

    # a template of templates
    m.toml:4:5: public.t.a: a template is built from finished cells, and "d" is built from a template itself
    m.toml:5:5: public.t.d: a template is built from finished cells, and "a" is built from a template itself

    # a table that is not there
    m.toml:3:9: the dump has no table public.tt
    hint: did you mean "public.t"?

    # a column that is not there
    m.toml:4:1: public.t has no column "aa"
    hint: did you mean "a"?
    m.toml:5:1: public.t has no column "*x"
    hint: globs over columns stand in [defaults]

    # a relationship to nothing
    m.toml:3:1: public.t has no column "x"
    hint: did you mean "a"?
    m.toml:3:1: the dump has no table public.u
    hint: did you mean "public.t"?

    # a tie in the defaults
    m.toml:5:1: public.t.aba: "a*" and "*a" in [defaults] fit it equally well
    hint: give the column a line of its own, or its exact name one in [defaults]

    # a tie of tables
    m.toml:5:9: public.t.a: "*t" and "t*" fit it equally well
    hint: give the table an entry of its own

    # parents that differ
    public.c.a: its parents public.p and public.q have rules that differ
    hint: give the table a line of its own for this column

    # a partition key
    m.toml:4:5: public.c.a: transform "mask" is refused: the column decides which partition a row belongs to, and the row would no longer fit its partition
    hint: keep the column
    m.toml:4:5: public.p.a: transform "mask" is refused: the column decides which partition a row belongs to, and the row would no longer fit its partition
    hint: keep the column

    # a key that is known to be unique
    m.toml:4:5: public.t.a: it belongs to the unique constraint "t_a_key", and transform "first_name" cannot keep distinct values distinct: several values may become one
    hint: use a transform that keeps values distinct (email, username, uuid, token, integer, digits), or keep the column
    "#);
}

#[test]
fn what_is_not_named_is_refused() {
    let mapping = mapping("version = 1\n[tables.t.columns]\na = \"mask\"\nb = \"keep\"\n");
    let schema = format!("{T}CREATE TABLE public.u (x text);\nCREATE TABLE public.v ();\n");
    insta::assert_snapshot!(message(binder(mapping).settle(&catalog(&schema))), @r#"
    public.t: the mapping does not name "c", "d", "e", and unlisted = "error"
    hint: give a rule or "keep" to every column in [tables."public.t".columns]
    public.u is not in the mapping, and unlisted = "error"
    hint: give a rule or "keep" to every column in [tables."public.u".columns]
    "#);
}

#[test]
fn every_refusal_of_data() {
    let rule = "[tables.t.columns]\na = \"mask\"";
    let a_b = names(&["a", "b"]);
    let named = DataColumns::Named(&a_b);
    let child =
        "CREATE TABLE public.t (a text);\nCREATE TABLE public.c (x text) INHERITS (public.t);\n";
    let cases: &[(&str, Arc<Mapping>, &str, &str, DataColumns<'_>)] = &[
        ("no CREATE TABLE and no entry", keeping(rule), "", "u", named),
        ("no CREATE TABLE but an entry", keeping(rule), "", "t", named),
        (
            "a glob over everything is no entry",
            keeping("[tables.\"*\".columns]\na = \"mask\""),
            "",
            "t",
            named,
        ),
        (
            "a glob with a name is one",
            keeping("[tables.\"t*\".columns]\na = \"mask\""),
            "",
            "t",
            named,
        ),
        ("no rule anywhere", keeping(""), "", "u", named),
        ("no rule anywhere, by position", keeping(""), "", "u", DataColumns::Positional),
        ("an entry, by position", keeping(rule), "", "t", DataColumns::Positional),
        (
            "an entry that lacks a column of the data",
            mapping("version = 1\n[tables.t.columns]\na = \"mask\""),
            "",
            "t",
            named,
        ),
        (
            "an entry with a column that the data lacks",
            keeping("[tables.t.columns]\nab = \"mask\""),
            "",
            "t",
            named,
        ),
        ("by position in a child", keeping(rule), child, "c", DataColumns::Positional),
        ("by position in its parent", keeping(rule), child, "t", DataColumns::Positional),
        (
            "a column that the DDL lacks",
            mapping("version = 1\n[tables.t.columns]\na = \"mask\""),
            "CREATE TABLE public.t (a text);\n",
            "t",
            named,
        ),
        (
            "by a column that the data lacks",
            keeping("[tables.t.columns]\na = { transform = \"shift_date\", by = \"c\" }"),
            "CREATE TABLE public.t (a date, b text, c text);\n",
            "t",
            named,
        ),
        (
            "automatic, by position",
            Arc::new(Mapping::automatic()),
            "",
            "t",
            DataColumns::Positional,
        ),
        ("automatic", Arc::new(Mapping::automatic()), "", "t", named),
    ];
    let mut said = String::new();
    for (what, mapping, schema, name, columns) in cases {
        let mut binder = binder(Arc::clone(mapping));
        let catalog = catalog(schema);
        binder.settle(&catalog).unwrap();
        let message = message(binder.plan(&catalog, &table(name), *columns));
        said.push_str(&format!("# {what}\n{message}\n\n"));
    }
    insta::assert_snapshot!(said, @r#"
    # no CREATE TABLE and no entry
    public.u: its data comes without a CREATE TABLE that could be read, and it has no entry in the mapping
    hint: give the schema (--schema, made by pg_dump -s), or the table an entry: [tables."public.u"]

    # no CREATE TABLE but an entry
    accepted

    # a glob over everything is no entry
    public.t: its data comes without a CREATE TABLE that could be read, and it has no entry in the mapping
    hint: give the schema (--schema, made by pg_dump -s), or the table an entry: [tables."public.t"]

    # a glob with a name is one
    accepted

    # no rule anywhere
    accepted

    # no rule anywhere, by position
    accepted

    # an entry, by position
    public.t: its rows do not name their columns, and no CREATE TABLE that could be read does
    hint: give the schema (--schema, made by pg_dump -s), or dump with COPY or --column-inserts

    # an entry that lacks a column of the data
    public.t: the mapping does not name "b", and unlisted = "error"
    hint: give a rule or "keep" to every column in [tables."public.t".columns]

    # an entry with a column that the data lacks
    m.toml:4:1: the data of public.t has no column "ab"
    hint: did you mean "a"?

    # by position in a child
    public.c: its rows do not name their columns, and the order of the columns of a table that inherits is not certain
    hint: dump with COPY (the default of pg_dump) or with --column-inserts

    # by position in its parent
    accepted

    # a column that the DDL lacks
    public.t: its data names a column b that its CREATE TABLE lacks
    hint: take data and schema from the same dump

    # by a column that the data lacks
    m.toml:4:5: public.t.a: transform "shift_date" names the column "c", which is not in the data of public.t

    # automatic, by position
    public.t: its rows do not name their columns, and no CREATE TABLE that could be read does
    hint: give the schema (--schema, made by pg_dump -s), or dump with COPY or --column-inserts

    # automatic
    accepted
    "#);
}

#[test]
fn every_refusal_of_a_constraint() {
    let users = "CREATE TABLE public.users (id integer NOT NULL, email text, name text, born date);\n\
        CREATE TABLE public.orders (user_id integer, email text);\n";
    let unique = |columns: &str| {
        format!("ALTER TABLE ONLY public.users ADD CONSTRAINT k UNIQUE ({columns});\n")
    };
    let key = "ALTER TABLE ONLY public.orders ADD CONSTRAINT fk FOREIGN KEY (email) REFERENCES public.users(email);\n";
    let cases: &[(&str, &str, String)] = &[
        (
            "a lossy rule on a unique column",
            "[tables.users.columns]\nname = \"first_name\"",
            unique("name"),
        ),
        (
            "a generalization in a composite key",
            "[tables.users.columns]\nborn = { transform = \"truncate_date\", to = \"year\" }",
            unique("name, born"),
        ),
        (
            "a composite key that holds a smaller one",
            "[tables.users.columns]\nborn = { transform = \"truncate_date\", to = \"year\" }",
            format!("{}{}", unique("id"), unique("id, born")),
        ),
        (
            "a rule that keeps values distinct",
            "[tables.users.columns]\nemail = \"email\"",
            unique("email"),
        ),
        ("null on a unique column", "[tables.users.columns]\nemail = \"null\"", unique("email")),
        (
            "an unique expression",
            "[tables.users.columns]\nname = \"mask\"",
            "CREATE UNIQUE INDEX i ON public.users USING btree (lower(name));\n".to_owned(),
        ),
        ("an automatic rule", "[scan]\n", unique("name")),
        ("one end of a foreign key", "[tables.users.columns]\nemail = \"email\"", key.to_owned()),
        ("both ends alike", "[defaults]\nemail = \"email\"", key.to_owned()),
        (
            "both ends in two domains",
            "[tables.users.columns]\nemail = \"email\"\n[tables.orders.columns]\nemail = { transform = \"email\", domain = \"x\" }",
            key.to_owned(),
        ),
        (
            "both ends masked in two ways",
            "[tables.users.columns]\nemail = \"mask\"\n[tables.orders.columns]\nemail = { transform = \"mask\", keep_first = 1 }",
            key.to_owned(),
        ),
        (
            "the pointing end nulled",
            "[tables.users.columns]\nemail = \"email\"\n[tables.orders.columns]\nemail = \"null\"",
            key.to_owned(),
        ),
        (
            "both ends by the row",
            "[defaults]\nborn = { transform = \"noise\", amount = 3 }\nemail = { transform = \"shift_date\", by = \"name\" }",
            String::new(),
        ),
    ];
    let mut said = String::new();
    for (what, lines, after) in cases {
        let unlisted = if *what == "an automatic rule" { "auto" } else { "keep" };
        let mapping = mapping(&format!("version = 1\nunlisted = {unlisted:?}\n{lines}"));
        let message = message(settle_then(mapping, users, after));
        said.push_str(&format!("# {what}\n{message}\n\n"));
    }
    insta::assert_snapshot!(said, @r#"
    # a lossy rule on a unique column
    m.toml:4:8: public.users.name: it belongs to the unique constraint "k", and transform "first_name" cannot keep distinct values distinct: several values may become one
    hint: use a transform that keeps values distinct (email, username, uuid, token, integer, digits), or keep the column

    # a generalization in a composite key
    m.toml:4:8: public.users.born: it belongs to the unique constraint "k", and transform "truncate_date" cannot keep distinct values distinct: several values may become one
    hint: use a transform that keeps values distinct (email, username, uuid, token, integer, digits), or keep the column

    # a composite key that holds a smaller one
    accepted

    # a rule that keeps values distinct
    accepted

    # null on a unique column
    accepted

    # an unique expression
    m.toml:4:8: public.users.name: it belongs to the unique index "i", and transform "mask" cannot keep distinct values distinct: several values may become one
    hint: use a transform that keeps values distinct (email, username, uuid, token, integer, digits), or keep the column

    # an automatic rule
    public.users.name: it belongs to the unique constraint "k", and transform "full_name" cannot keep distinct values distinct: several values may become one
    hint: give the schema first (--schema), so that it is known before the rows; or write a mapping

    # one end of a foreign key
    m.toml:4:9: the foreign key "fk" would break: public.orders.email is kept, public.users.email gets "email" in domain "email"
    hint: give both columns the same rule, or give the schema first (--schema), so that one gets the rule of the other

    # both ends alike
    accepted

    # both ends in two domains
    m.toml:6:9: the foreign key "fk" would break: public.orders.email gets "email" in domain "x", public.users.email gets "email" in domain "email"
    hint: give both columns the same rule, or take the line of email out: without one it gets the rule of the key

    # both ends masked in two ways
    m.toml:6:9: the foreign key "fk" would break: public.orders.email gets "mask", public.users.email gets "mask"
    hint: give both columns the same rule, or take the line of email out: without one it gets the rule of the key

    # the pointing end nulled
    accepted

    # both ends by the row
    m.toml:5:9: public.orders.email: transform "shift_date" names the column "name", which is not in the data of public.orders (the rule is one of [defaults])
    m.toml:4:8: public.users.born: transform "noise" cannot write date, only text and numbers (the rule is one of [defaults])
    "#);
}

#[test]
fn partitions_are_held_to_the_keys_of_their_table() {
    let schema = "CREATE TABLE public.users (email text);\n\
        CREATE TABLE public.p (email text, d date) PARTITION BY RANGE (d);\n\
        CREATE TABLE public.p1 (email text, d date);\n\
        ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');\n";
    let key = "ALTER TABLE public.p ADD CONSTRAINT fk FOREIGN KEY (email) REFERENCES public.users(email);\n";
    let good =
        keeping("[tables.users.columns]\nemail = \"email\"\n[tables.p.columns]\nemail = \"email\"");
    assert_eq!(message(settle_then(good, schema, key)), "accepted");
    let bad = keeping(
        "[tables.users.columns]\nemail = \"email\"\n[tables.p.columns]\nemail = \"email\"\n[tables.p1.columns]\nemail = \"keep\"",
    );
    insta::assert_snapshot!(message(settle_then(bad, schema, key)), @r#"
    m.toml:4:9: the foreign key "fk" would break: public.p1.email is kept, public.users.email gets "email" in domain "email"
    hint: give both columns the same rule, or take the line of email out: without one it gets the rule of the key
    "#);
}

#[test]
fn what_comes_after_the_rows_is_held_against_them() {
    let schema = "CREATE TABLE public.t (a text);\nCREATE TABLE public.p (a text) PARTITION BY LIST (a);\n\
        CREATE TABLE public.q (a text);\n";
    let cases = [
        (
            "a parent with rules",
            "[tables.q.columns]\na = \"mask\"",
            "ALTER TABLE public.t INHERIT public.q;\n",
        ),
        (
            "a parent without",
            "[tables.t.columns]\na = \"mask\"",
            "ALTER TABLE public.t INHERIT public.q;\n",
        ),
        (
            "NOT NULL",
            "[tables.t.columns]\na = \"null\"",
            "ALTER TABLE ONLY public.t ALTER COLUMN a SET NOT NULL;\n",
        ),
    ];
    let mut said = String::new();
    for (what, lines, after) in cases {
        let mut catalog = catalog(schema);
        let mut binder = binder(keeping(lines));
        binder.settle(&catalog).unwrap();
        binder.plan(&catalog, &table("t"), DataColumns::Named(&names(&["a"]))).unwrap();
        let changes = observe(&mut catalog, after);
        assert!(!changes.is_empty(), "{what}");
        let seen = changes.iter().try_for_each(|change| binder.constraint_seen(&catalog, change));
        said.push_str(&format!("# {what}\n{}\n\n", message(seen)));
    }
    insta::assert_snapshot!(said, @r#"
    # a parent with rules
    public.t: it got a parent after its rows, and its rows should have had the rules of the parent
    hint: give the schema first (--schema), or the table an entry of its own

    # a parent without
    accepted

    # NOT NULL
    m.toml:4:5: public.t.a: the column is NOT NULL, as the dump says after its rows, and its rule gives NULL
    hint: use a transform that gives a value, such as "empty" or "constant"
    "#);
}

#[test]
fn a_table_that_comes_late_changes_no_domain() {
    let mapping = keeping("[defaults]\nemail = \"email\"");
    let mut catalog = catalog("CREATE TABLE public.t (email character varying(80));\n");
    let mut binder = binder(mapping);
    binder.settle(&catalog).unwrap();
    for change in observe(
        &mut catalog,
        "CREATE TABLE public.wide (email text);\nCREATE TABLE public.narrow (email character varying(40));\nCREATE TABLE public.folded (email public.citext);\n",
    ) {
        binder.constraint_seen(&catalog, &change).unwrap();
    }
    let email = names(&["email"]);
    let mut said = String::new();
    for name in ["wide", "narrow", "folded"] {
        let plan = binder.plan(&catalog, &table(name), DataColumns::Named(&email));
        said.push_str(&format!("# {name}\n{}\n\n", message(plan)));
    }
    insta::assert_snapshot!(said, @r#"
    # wide
    accepted

    # narrow
    m.toml:4:9: public.narrow.email: it holds 40 characters, and domain "email" was fixed before it was known with a width of 80
    hint: give the schema first (--schema), set max_chars, or give the column a domain of its own

    # folded
    m.toml:4:9: public.folded.email: it compares without case, and domain "email" was fixed before it was known, with case
    hint: give the schema first (--schema), set max_chars, or give the column a domain of its own
    "#);
}

#[test]
fn texts_and_integers_that_would_not_join_share_no_domain() {
    let schema = "CREATE TABLE public.people (ssn text, tax_id bigint, notes jsonb);\n";
    let cases = [
        ("both in one", "ssn = \"id_number\"\ntax_id = \"id_number\""),
        (
            "a domain for each",
            "ssn = \"id_number\"\ntax_id = { transform = \"id_number\", domain = \"tax\" }",
        ),
        (
            "texts alone",
            "ssn = \"id_number\"\nnotes = { transform = \"json\", other = \"id_number\" }",
        ),
        (
            "inside a document",
            "tax_id = \"id_number\"\nnotes = { transform = \"json\", other = \"id_number\" }",
        ),
        ("what writes the same in both", "ssn = \"integer\"\ntax_id = \"integer\""),
    ];
    let mut said = String::new();
    for (name, rules) in cases {
        let mut binder = binder(keeping(&format!("[tables.people.columns]\n{rules}")));
        said.push_str(&format!("# {name}\n{}\n\n", message(binder.settle(&catalog(schema)))));
    }
    insta::assert_snapshot!(said, @r#"
    # both in one
    m.toml:5:10: public.people.tax_id: it holds integers, and domain "id_number" has text in public.people.ssn: `id_number` makes of one number a text with a letter here and a number there, and the two would not join
    hint: if the column joins with none of them, give it a domain of its own (domain = "…"); else give both a transform that writes the same in text and integers ("integer")

    # a domain for each
    accepted

    # texts alone
    accepted

    # inside a document
    m.toml:5:9: public.people.notes: it holds text, and domain "id_number" has integers in public.people.tax_id: `id_number` makes of one number a text with a letter here and a number there, and the two would not join
    hint: if the column joins with none of them, give it a domain of its own (domain = "…"); else give both a transform that writes the same in text and integers ("integer")

    # what writes the same in both
    accepted
    "#);
    // A table that comes late shares none either.
    let mut catalog = catalog("CREATE TABLE public.t (ssn text);\n");
    let mut binder = binder(keeping("[defaults]\nssn = \"id_number\""));
    binder.settle(&catalog).unwrap();
    for change in observe(&mut catalog, "CREATE TABLE public.late (ssn bigint);\n") {
        binder.constraint_seen(&catalog, &change).unwrap();
    }
    let plan = binder.plan(&catalog, &table("late"), DataColumns::Named(&names(&["ssn"])));
    assert!(message(plan).contains("would not join"));
}

#[test]
fn noise_needs_a_key_that_is_kept() {
    let mapping = keeping("[tables.t.columns]\nb = { transform = \"noise\", amount = 3 }");
    let root = || Key::from_bytes([1; 32]).root();
    let mut given = Binder::new(Arc::clone(&mapping), root(), KeyKind::Given);
    given.settle(&catalog(T)).unwrap();
    let mut thrown = Binder::new(mapping, root(), KeyKind::ThrowAway);
    insta::assert_snapshot!(message(thrown.settle(&catalog(T))), @r#"m.toml:4:5: public.t.b: transform "noise" needs a key that is kept: under a new key for each run, repeated dumps would average it out"#);
}

#[test]
fn of_several_databases_any_may_have_a_name() {
    let mut binder =
        binder(keeping("[tables.t.columns]\na = \"mask\"\n[tables.u.columns]\na = \"mask\""));
    binder.set_databases(Databases::Several);
    binder.settle(&catalog("CREATE TABLE public.t (a text);\n")).unwrap();
    insta::assert_snapshot!(message(binder.finish()), @r#"m.toml:6:1: column "a" of u is in none of the databases"#);
    binder.database_changed();
    binder.settle(&catalog("CREATE TABLE public.u (a text);\n")).unwrap();
    assert_eq!(message(binder.finish()), "accepted");
}

#[test]
fn a_key_to_a_table_that_came_late() {
    let mapping = keeping("[tables.late.columns]\nemail = \"email\"");
    let mut catalog = Catalog::new();
    observe(&mut catalog, "CREATE TABLE public.t (email text);\n");
    let mut binder = binder(mapping);
    // Nothing is said of the absent table: several databases may hold it.
    binder.set_databases(Databases::Several);
    binder.settle(&catalog).unwrap();
    binder.plan(&catalog, &table("t"), DataColumns::Named(&names(&["email"]))).unwrap();
    let after = "CREATE TABLE public.late (email text);\n\
        ALTER TABLE ONLY public.t ADD CONSTRAINT fk FOREIGN KEY (email) REFERENCES public.late(email);\n";
    let changes = observe(&mut catalog, after);
    let seen = changes.iter().try_for_each(|change| binder.constraint_seen(&catalog, change));
    insta::assert_snapshot!(message(seen), @r#"
    m.toml:4:9: the foreign key "fk" would break: public.t.email is kept, public.late.email gets "email" in domain "email"
    hint: give both columns the same rule, or give the schema first (--schema), so that one gets the rule of the other
    "#);
}
