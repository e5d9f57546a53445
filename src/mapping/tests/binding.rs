//! Plans: which rule each column gets, and what comes out of it.

use super::*;
use crate::mapping::{CellShape, DataColumns, RowsRule, TablePlan};
use crate::transform::Charset;
use crate::transform::cell_rule::{CellRule, PrfSource, RowContext};

/// `email: email, id: -` of a plan.
fn rules(plan: &TablePlan) -> String {
    let of = |column: &crate::mapping::ColumnPlan| match &column.rule {
        None => format!("{}: -", column.name),
        Some(rule) => format!("{}: {}", column.name, rule.transformer),
    };
    plan.columns.iter().map(of).collect::<Vec<_>>().join(", ")
}

pub(super) fn plan(
    binder: &mut Binder,
    catalog: &Catalog,
    name: &str,
    columns: &[&str],
) -> Arc<TablePlan> {
    binder.plan(catalog, &table(name), DataColumns::Named(&names(columns))).unwrap()
}

pub(super) fn scalar(plan: &TablePlan, at: usize) -> &CellRule {
    match &plan.columns[at].rule.as_ref().unwrap().shape {
        CellShape::Scalar(rule) | CellShape::Array { rule, .. } => rule,
        CellShape::Template(_) => panic!("a template"),
    }
}

pub(super) fn apply(rule: &CellRule, value: &str) -> String {
    let row = RowContext { row: 1, element: 0, by: Some(b"7"), charset: Charset::Any };
    let mut out = Vec::new();
    rule.apply(value.as_bytes(), &row, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn the_example_binds() {
    // `visits` is not in the schema: under `error` that is a warning.
    let catalog = catalog(SHOP);
    let mut binder = binder(mapping(EXAMPLE));
    binder.settle(&catalog).unwrap();
    let users = plan(&mut binder, &catalog, "users", &["email", "id", "created_at", "profile"]);
    assert_eq!(rules(&users), "email: email, id: -, created_at: -, profile: json");
    let orders = plan(&mut binder, &catalog, "orders", &["customer_email", "created_at"]);
    assert_eq!(apply(scalar(&users, 0), "ann@x.org"), apply(scalar(&orders, 0), "ann@x.org"));
    let document = apply(
        scalar(&users, 3),
        r#"{"contact": {"email": "ann@x.org"}, "tags": ["a"], "x": "secret"}"#,
    );
    let email = apply(scalar(&users, 0), "ann@x.org");
    assert_eq!(
        document,
        format!(r#"{{"contact": {{"email": "{email}"}}, "tags": ["a"], "x": "******"}}"#)
    );
    let dropped = plan(&mut binder, &catalog, "login_attempts", &["id", "email", "ip"]);
    assert_eq!(dropped.rows, RowsRule::Drop);
    assert_eq!(
        binder.domains().iter().map(|d| (d.name.as_str(), d.chars_max)).collect::<Vec<_>>(),
        [("email", Some(80)), ("full_name", None), ("phone", None),]
    );
    assert_eq!(binder.warnings(), ["m.toml:36:1: the dump has no table public.visits"]);
    assert!(!binder.is_known_without_rules(&catalog, &table("users")));
    assert!(!binder.is_known_without_rules(&catalog, &table("login_attempts")));
    assert!(!binder.is_known_without_rules(&catalog, &table("nobody")));
}

#[test]
fn which_rule() {
    let schema = "CREATE TABLE public.p (a text, email text, k text, d date) PARTITION BY RANGE (d);\n\
        CREATE TABLE public.p1 (a text, email text, k text, d date);\n\
        ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');\n\
        CREATE TABLE public.c (own text) INHERITS (public.p1);\n\
        CREATE TABLE public.u (id text NOT NULL, email text);\n\
        CREATE TABLE public.r (u_id text, v_id text, g text GENERATED ALWAYS AS (u_id) STORED);\n\
        ALTER TABLE ONLY public.r ADD CONSTRAINT fk FOREIGN KEY (u_id) REFERENCES public.u(id);\n";
    let text = "[defaults]\nemail = \"email\"\n\"*\" = \"mask\"\n\"*_id\" = \"empty\"\nd = \"null\"\ng = \"null\"\n\
        [tables.p.columns]\na = \"first_name\"\n[tables.p1.columns]\nk = \"keep\"\n\
        [tables.\"*\".columns]\nown = \"last_name\"\n[tables.\"c*\".columns]\nown = \"username\"\n\
        [tables.u.columns]\nid = \"token\"\n\
        [[relationships]]\nfrom = \"r(v_id)\"\nto = \"u(id)\"\n";
    let catalog = catalog(schema);
    let mut binder = binder(keeping(text));
    binder.settle(&catalog).unwrap();
    let cases: &[(&str, &[&str], &str)] = &[
        ("p", &["a", "email", "k", "d"], "a: first_name, email: email, k: mask, d: -"),
        ("p1", &["d", "k", "a"], "d: -, k: -, a: first_name"),
        (
            "c",
            &["a", "email", "k", "d", "own"],
            "a: first_name, email: email, k: -, d: -, own: username",
        ),
        ("u", &["id"], "id: token"),
        ("r", &["u_id", "v_id"], "u_id: token, v_id: token"),
    ];
    for (name, columns, expected) in cases {
        assert_eq!(rules(&plan(&mut binder, &catalog, name, columns)), *expected, "{name}");
    }
    let positional = binder.plan(&catalog, &table("r"), DataColumns::Positional).unwrap();
    assert_eq!(rules(&positional), "u_id: token, v_id: token, g: -");
    let copied = binder.plan(&catalog, &table("r"), DataColumns::PositionalCopy).unwrap();
    assert_eq!(rules(&copied), "u_id: token, v_id: token");
    assert_eq!(
        binder.warnings(),
        [
            "m.toml:6:1: \"*_id\" in [defaults] matched nothing",
            "m.toml:7:1: \"d\" in [defaults] matched nothing",
            "m.toml:8:1: \"g\" in [defaults] matched nothing",
            "m.toml:14:1: column \"own\" of * matched nothing",
        ]
    );
}

#[test]
fn the_same_plan_is_given_again() {
    let catalog = catalog(SHOP);
    let mut binder = binder(mapping(EXAMPLE));
    let first = plan(&mut binder, &catalog, "orders", &["customer_email"]);
    let again = plan(&mut binder, &catalog, "orders", &["customer_email"]);
    let other = plan(&mut binder, &catalog, "orders", &["created_at", "customer_email"]);
    assert!(Arc::ptr_eq(&first, &again));
    assert!(!Arc::ptr_eq(&first, &other));
}

#[test]
fn what_keeps_everything_binds_to_everything() {
    let catalog = catalog(SHOP);
    let mut binder = binder(Arc::new(Mapping::keep_all()));
    binder.settle(&catalog).unwrap();
    assert!(plan(&mut binder, &catalog, "users", &["id", "email"]).is_untouched());
    assert!(plan(&mut binder, &catalog, "nobody", &["id"]).is_untouched());
    assert!(
        binder.plan(&catalog, &table("other"), DataColumns::Positional).unwrap().is_untouched()
    );
    assert!(binder.is_known_without_rules(&catalog, &table("users")));
    assert!(binder.warnings().is_empty());
}

#[test]
fn a_table_of_a_csv_is_one_of_public() {
    let mut binder = binder(keeping("[tables.users.columns]\nemail = \"email\""));
    let columns = names(&["id", "email"]);
    let bare = TableName::bare("users");
    let alone = binder.plan(&Catalog::new(), &bare, DataColumns::Named(&columns)).unwrap();
    assert_eq!(rules(&alone), "id: -, email: email");
    let catalog = catalog("CREATE TABLE public.users (id integer, email character varying(80));\n");
    let mut binder = super::binder(keeping("[tables.\"public.users\".columns]\nemail = \"email\""));
    let with_schema = binder.plan(&catalog, &bare, DataColumns::Named(&columns)).unwrap();
    assert_eq!(with_schema.columns[1].column_type.max_chars(), Some(80));
    assert_eq!(with_schema.table, bare);
}

#[test]
fn canonical_forms_join() {
    let schema = "CREATE TABLE public.t (a text, b character(40), c public.citext, u uuid, x text, i integer, j text);\n";
    let text = "[tables.t.columns]\na = \"email\"\nb = { transform = \"email\", domain = \"padded\" }\nc = \"email\"\n\
        u = { transform = \"token\", domain = \"u\" }\nx = { transform = \"token\", domain = \"u\" }\n\
        i = \"keep\"\nj = { transform = \"email\", domain = \"padded\" }\n";
    let schema = schema.replace("u uuid", "u text");
    let catalog = catalog(&schema);
    let mut binder = binder(keeping(text));
    let plan = plan(&mut binder, &catalog, "t", &["a", "b", "c", "u", "x", "i", "j"]);
    let rule = |at| scalar(&plan, at);
    // A citext column folds its whole domain.
    assert_eq!(apply(rule(0), "Ann@X.org"), apply(rule(2), "ann@x.ORG"));
    // char(n) is compared without its trailing blanks; text is not.
    assert_eq!(apply(rule(1), "ann@x.org   "), apply(rule(6), "ann@x.org"));
    assert_ne!(apply(rule(6), "ann@x.org   "), apply(rule(6), "ann@x.org"));
    assert_ne!(apply(rule(6), "Ann@x.org"), apply(rule(6), "ann@x.org"));
    assert_eq!(apply(rule(3), "x"), apply(rule(4), "x"));
}

#[test]
fn domains_unite_and_separate() {
    let catalog = catalog("CREATE TABLE public.t (a text, b text, c text);\n");
    let text = "[tables.t.columns]\na = \"token\"\nb = \"token\"\nc = { transform = \"token\", domain = \"other\" }\n";
    let mut binder = binder(keeping(text));
    let plan = plan(&mut binder, &catalog, "t", &["a", "b", "c"]);
    assert_eq!(apply(scalar(&plan, 0), "x"), apply(scalar(&plan, 1), "x"));
    assert_ne!(apply(scalar(&plan, 0), "x"), apply(scalar(&plan, 2), "x"));
}

#[test]
fn a_shift_goes_by_the_domain_of_its_column() {
    let schema = "CREATE TABLE public.v (who text, at date) PARTITION BY LIST (who);\n\
        CREATE TABLE public.v1 (who text, at date);\n\
        ALTER TABLE ONLY public.v ATTACH PARTITION public.v1 FOR VALUES IN ('x');\n\
        CREATE TABLE public.w (who text, at date);\nCREATE TABLE public.x (who text, at date);\n";
    let text = "[defaults]\nat = { transform = \"shift_date\", by = \"who\" }\n[tables.w.columns]\nwho = \"username\"\n\
        [tables.x.columns]\nwho = \"username\"\n";
    let catalog = catalog(schema);
    let mut binder = binder(keeping(text));
    let mut shifted = |name: &str| {
        let plan = plan(&mut binder, &catalog, name, &["who", "at"]);
        assert_eq!(plan.columns[1].rule.as_ref().unwrap().by, Some(0));
        assert!(matches!(scalar(&plan, 1).source, PrfSource::By(..)));
        apply(scalar(&plan, 1), "2024-03-05")
    };
    // A partition shifts as its table does; two tables do only where their columns share a domain.
    assert_eq!(shifted("v"), shifted("v1"));
    assert_eq!(shifted("w"), shifted("x"));
    assert_ne!(shifted("v"), shifted("w"));
}

#[test]
fn arrays_go_element_by_element() {
    let catalog = catalog("CREATE TABLE public.t (a text[], b box[], c text[]);\n");
    let mut binder = binder(keeping(
        "[tables.t.columns]\na = \"mask\"\nb = { transform = \"null\" }\nc = \"null\"\n",
    ));
    let plan = plan(&mut binder, &catalog, "t", &["a", "b", "c"]);
    let shape = |at: usize| &plan.columns[at].rule.as_ref().unwrap().shape;
    assert!(matches!(shape(0), CellShape::Array { delimiter: b',', .. }));
    assert!(matches!(shape(2), CellShape::Scalar(_)));
}

#[test]
fn templates_take_finished_cells() {
    use crate::mapping::plan::TemplatePart;
    let catalog = catalog("CREATE TABLE public.t (a text, b text, c text);\n");
    let text = "[tables.t.columns]\nc = { transform = \"template\", text = \"{a}.{b}@example.com\" }\na = \"first_name\"\n";
    let mut binder = binder(keeping(text));
    let plan = plan(&mut binder, &catalog, "t", &["c", "b", "a"]);
    let CellShape::Template(parts) = &plan.columns[0].rule.as_ref().unwrap().shape else {
        panic!()
    };
    assert_eq!(
        *parts,
        [
            TemplatePart::Column(2),
            TemplatePart::Text(".".into()),
            TemplatePart::Column(1),
            TemplatePart::Text("@example.com".into()),
        ]
    );
}

#[test]
fn automatic_mode_classifies() {
    let schema = "CREATE TABLE public.users (id integer NOT NULL, email text NOT NULL, name text, born_on date, password_hash text,\n\
        notes text, tags text[], profile jsonb, search tsvector, email_verified boolean);\n\
        CREATE TABLE public.products (id integer, name text);\n\
        CREATE TABLE public.stock (id integer, amount integer);\n";
    let catalog = catalog(schema);
    let mut binder = binder(Arc::new(Mapping::automatic()));
    binder.settle(&catalog).unwrap();
    let found: Vec<String> = binder
        .automatic_columns()
        .iter()
        .map(|found| format!("{}.{}: {}", found.table, found.column, found.transformer))
        .collect();
    assert_eq!(
        found,
        [
            "public.products.name: redact",
            "public.users.email: email",
            "public.users.name: full_name",
            "public.users.born_on: truncate_date",
            "public.users.password_hash: token",
            "public.users.notes: redact",
            "public.users.tags: redact",
            "public.users.profile: redact",
            "public.users.search: empty",
        ]
    );
    assert!(binder.is_known_without_rules(&catalog, &table("stock")));
    assert!(!binder.is_known_without_rules(&catalog, &table("products")));
}

#[test]
fn automatic_rules_agree_with_the_mapping_and_with_keys() {
    let schema = "CREATE TABLE public.users (email text NOT NULL);\nCREATE TABLE public.logs (subject text, email text);\n\
        ALTER TABLE ONLY public.users ADD CONSTRAINT k UNIQUE (email);\n\
        ALTER TABLE ONLY public.logs ADD CONSTRAINT fk FOREIGN KEY (subject) REFERENCES public.users(email);\n";
    let catalog = catalog(schema);
    let text = "version = 1\nunlisted = \"auto\"\n[tables.users.columns]\nemail = { transform = \"email\", normalize = [\"fold_case\"] }\n";
    let mut binder = binder(mapping(text));
    binder.settle(&catalog).unwrap();
    let users = plan(&mut binder, &catalog, "users", &["email"]);
    let logs = plan(&mut binder, &catalog, "logs", &["subject", "email"]);
    assert_eq!(rules(&logs), "subject: email, email: email");
    assert_eq!(apply(scalar(&logs, 1), "ANN@x.org"), apply(scalar(&users, 0), "ann@x.org"));
}

#[test]
fn rows_that_are_dropped() {
    let schema = "CREATE TABLE public.p (id integer) PARTITION BY RANGE (id);\nCREATE TABLE public.p1 (id integer);\n\
        ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (2);\n\
        CREATE TABLE public.r (p_id integer);\n";
    let key =
        "ALTER TABLE ONLY public.r ADD CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES public.p(id);\n";
    let mapping = mapping(
        "version = 1\n[tables.p]\nrows = \"drop\"\n[tables.r.columns]\np_id = { transform = \"keep\", review = true }\n",
    );
    let mut binder = settle_then(mapping, schema, key).unwrap();
    let plan = plan(&mut binder, &catalog(schema), "p1", &["id"]);
    assert_eq!(plan.rows, RowsRule::Drop);
    insta::assert_snapshot!(binder.warnings().join("\n"), @r#"
    m.toml:5:8: public.r.p_id: its rule is marked for review, a person must look at it
    public.r(p_id) references public.p, whose rows are dropped: the foreign key "fk" will not hold
    "#);
}

#[test]
fn what_was_applied_can_be_asked_for() {
    let catalog = catalog("CREATE TABLE public.t (id integer NOT NULL, tags text[]);\n");
    let text = "[tables.t.columns]\nid = \"integer\"\ntags = { transform = \"mask\", on_invalid = { constant = \"x\" } }\n";
    let mut binder = binder(keeping(text));
    binder.settle(&catalog).unwrap();
    let rule = binder.applied_rule(&table("t"), "id").unwrap();
    assert_eq!((rule.transformer, rule.domain), ("integer", Some("integer")));
    assert!(binder.applied_rule(&table("t"), "other").is_none());
}

#[test]
fn many_lists_of_columns_are_bounded() {
    let catalog = catalog("CREATE TABLE public.t (a text, b text);\n");
    let mut binder = binder(keeping("[tables.t.columns]\na = \"mask\"\n"));
    for n in 0..200 {
        let columns: Vec<String> = (0..n).map(|_| "b".to_owned()).chain(["a".to_owned()]).collect();
        let plan = binder.plan(&catalog, &table("t"), DataColumns::Named(&columns)).unwrap();
        assert!(plan.columns[n].rule.is_some());
    }
}

#[test]
fn automatic_numbers_join_or_have_two_domains() {
    let schema = "CREATE TABLE public.people (national_id text);\nCREATE TABLE public.visits (phone bigint);\n";
    let auto = "version = 1\nunlisted = \"auto\"\n";
    let related =
        "[[relationships]]\nfrom = \"public.visits(phone)\"\nto = \"public.people(national_id)\"\n";
    let cases = [
        (auto.to_owned(), ["id_number in id_number", "id_number in id_number_integers"]),
        (format!("{auto}{related}"), ["integer in integer", "integer in integer"]),
    ];
    for (text, expected) in cases {
        let catalog = catalog(schema);
        let mut binder = binder(mapping(&text));
        let found = [("people", "national_id"), ("visits", "phone")].map(|(table, column)| {
            let plan = plan(&mut binder, &catalog, table, &[column]);
            let rule = plan.columns[0].rule.as_ref().unwrap();
            format!("{} in {}", rule.transformer, rule.domain.as_deref().unwrap())
        });
        assert_eq!(found, expected);
    }
}

#[test]
fn automatic_mode_leaves_exclusion_constraints_alone_and_sees_births_as_the_scan_does() {
    let schema = "CREATE TABLE public.stays (room text, guest text, birth date, opened date);\n\
        ALTER TABLE ONLY public.stays ADD CONSTRAINT x EXCLUDE USING gist (room WITH =);\n";
    let catalog = catalog(schema);
    let mut binder = binder(mapping("version = 1\nunlisted = \"auto\"\n"));
    let columns = ["room", "guest", "birth", "opened"];
    let plan = plan(&mut binder, &catalog, "stays", &columns);
    let rules = plan.columns.iter();
    let rules = rules.map(|column| column.rule.as_ref().map_or("-", |rule| rule.transformer));
    assert_eq!(rules.collect::<Vec<_>>(), ["-", "redact", "truncate_date", "-"]);
}

#[test]
fn a_key_that_is_not_in_the_dump_decides_on_nothing() {
    let orders = "CREATE TABLE public.orders (id integer, customer_id integer, email text, code text);\n\
        ALTER TABLE ONLY public.orders ADD CONSTRAINT a FOREIGN KEY (customer_id) REFERENCES public.customers(id);\n\
        ALTER TABLE ONLY public.orders ADD CONSTRAINT b FOREIGN KEY (email) REFERENCES public.customers(email);\n\
        ALTER TABLE ONLY public.orders ADD CONSTRAINT c FOREIGN KEY (code) REFERENCES public.absent(code);\n\
        ALTER TABLE ONLY public.orders ADD CONSTRAINT d FOREIGN KEY (code) REFERENCES public.codes(code);\n\
        CREATE TABLE public.codes (code uuid);\n";
    let customers =
        "CREATE TABLE public.customers (id integer, email character varying(40) NOT NULL);\n";
    for (schema, expected) in [
        (orders.to_owned(), ["-", "-", "email", "-"]),
        (format!("{customers}{orders}"), ["-", "-", "email", "-"]),
    ] {
        let catalog = catalog(&schema);
        let mut binder = binder(mapping("version = 1\nunlisted = \"auto\"\n"));
        let plan = plan(&mut binder, &catalog, "orders", &["id", "customer_id", "email", "code"]);
        let rules = plan.columns.iter();
        let rules = rules.map(|column| column.rule.as_ref().map_or("-", |rule| rule.transformer));
        assert_eq!(rules.collect::<Vec<_>>(), expected, "{schema}");
    }
}

#[test]
fn names_that_the_dump_lacks_are_told_with_the_nearest() {
    let schema = "CREATE TABLE public.orders (id integer, email text, note text);\n\
        CREATE TABLE crm.visits (id integer, day date);\nCREATE TABLE public.log (x text);\n";
    let lines = "id = \"keep\"\nemail = \"email\"\nnote = \"keep\"\n";
    let all = format!(
        "[tables.orders.columns]\n{lines}[tables.\"crm.visits\".columns]\nid = \"keep\"\nday = \"keep\"\n\
        [tables.log.columns]\nx = \"null\"\n"
    );
    let cases = [
        // Nothing is wrong; a glob is one column at least.
        (
            "",
            "[scan]\nallow = [{ detector = \"email\", column = \"public.*.note\" }, { detector = \"email\", column = \"orders.note\" }]\n",
            "",
        ),
        // Several lines of a table that is not there are one warning; the mapping names the nearest too, so that was not meant.
        (
            "",
            "[tables.ordrs.columns]\nid = \"keep\"\nnote = \"keep\"\n",
            "table ordrs with 2 lines matched nothing",
        ),
        (
            "crm.visits",
            "[tables.visits.columns]\nid = \"keep\"\nday = \"keep\"\n",
            "table visits with 2 lines matched nothing; did you mean \"crm.visits\"?",
        ),
        (
            "log",
            "[tables.logs.columns]\nx = \"null\"\n",
            "column \"x\" of logs matched nothing; did you mean \"public.log\"?",
        ),
        (
            "",
            "[scan]\nallow = [{ detector = \"email\", column = \"public.orders.nte\" }]\n",
            "allow: there is no column \"public.orders.nte\", so it accepts nothing; did you mean \"note\"?",
        ),
        (
            "",
            "[scan]\nallow = [{ detector = \"email\", column = \"public.ordrs.note\" }]\n",
            "allow: there is no column \"public.ordrs.note\", so it accepts nothing; did you mean \"public.orders\"?",
        ),
        (
            "",
            "[scan]\nallow = [{ detector = \"email\", column = \"*.zzz\" }]\n",
            "allow: there is no column \"*.zzz\", so it accepts nothing",
        ),
        (
            "",
            "[scan]\nallow = [{ detector = \"email\", statement = \"COMMENT ON TABLE x\" }]\n",
            "",
        ),
    ];
    for (without, more, expected) in cases {
        // A table that the mapping names is not what another name means.
        let entries = all.split("[tables.").filter(|entry| !entry.is_empty());
        let text: String = entries
            .filter(|entry| {
                without.is_empty() || !entry.trim_start_matches('"').starts_with(without)
            })
            .map(|entry| format!("[tables.{entry}"))
            .collect();
        let catalog = catalog(schema);
        let unlisted = if without.is_empty() { "error" } else { "auto" };
        let text = format!("version = 1\nunlisted = \"{unlisted}\"\n{text}{more}");
        let mut binder = binder(mapping(&text));
        let _problems = binder.inspect(&catalog);
        let told: Vec<String> = binder
            .warnings()
            .iter()
            .map(|told| told.splitn(4, ':').last().unwrap().trim().to_owned())
            .collect();
        assert_eq!(told.join("\n"), expected, "{text}");
    }
}

#[test]
fn what_is_not_covered_may_be_misspelt() {
    let schema = "CREATE TABLE public.orders (id integer, email text);\n";
    let cases = [
        (
            "[tables.ordres.columns]\nid = \"keep\"\n",
            "the mapping names public.ordres, which the dump lacks",
        ),
        (
            "[tables.orders.columns]\nid = \"keep\"\nemial = \"email\"\n",
            "the mapping names \"emial\", which the dump lacks",
        ),
        ("[tables.orders.columns]\nid = \"keep\"\n", "hint: give a rule"),
        ("[tables.orders.columns]\nid = \"keep\"\nzzzzzzzzz = \"email\"\n", "hint: give a rule"),
    ];
    for (text, expected) in cases {
        let mut binder = binder(mapping(&format!("version = 1\nunlisted = \"error\"\n{text}")));
        let error = binder.settle(&catalog(schema)).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn ends_that_differ_in_what_becomes_of_invalid_values() {
    let schema = "CREATE TABLE public.users (phone text NOT NULL);\nCREATE TABLE public.calls (phone text);\n\
        ALTER TABLE ONLY public.users ADD CONSTRAINT u UNIQUE (phone);\n\
        ALTER TABLE ONLY public.calls ADD CONSTRAINT f FOREIGN KEY (phone) REFERENCES public.users(phone);\n";
    let rule = |on_invalid: &str| {
        format!("{{ transform = \"phone\", shape = \"unassignable\"{on_invalid} }}")
    };
    let (error, null) = ("", ", on_invalid = \"null\"");
    let constant = ", on_invalid = { constant = \"x\" }";
    // Where one end ends the run, there is no invalid value at the other.
    for (key, pointing, fits) in [
        (error, error, true),
        (error, null, true),
        (error, constant, true),
        (constant, null, false),
    ] {
        let text = format!(
            "[tables.users.columns]\nphone = {}\n[tables.calls.columns]\nphone = {}\n",
            rule(key),
            rule(pointing)
        );
        let settled = binder(keeping(&text)).settle(&catalog(schema));
        let differ = settled.as_ref().is_err_and(|error| error.to_string().contains("would break"));
        assert_eq!(!differ, fits, "{text}: {settled:?}");
    }
}
