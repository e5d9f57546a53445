//! What is found, by kind.

use std::collections::BTreeSet;

use super::*;
use crate::catalog::Observed;

fn catalog(sql: &str) -> Catalog {
    let mut catalog = Catalog::new();
    for statement in sql.split_inclusive(";\n") {
        let _: Observed = catalog.observe(statement, "public");
    }
    catalog
}

fn mapping(text: &str) -> Arc<Mapping> {
    Arc::new(Mapping::from_toml(text, "m.toml").unwrap())
}

fn held(text: &str, schema: &str) -> Checked {
    held_against(text, schema, None, &RunKey::Given)
}

fn held_against(text: &str, schema: &str, previous: Option<&str>, key: &RunKey) -> Checked {
    let catalog_now = catalog(schema);
    let database = Database { catalog: &catalog_now, rows: Vec::new(), large_objects: 0 };
    let previous = previous.map(catalog);
    check(&mapping(text), &[database], previous.as_ref(), key)
}

/// `3:5 error[lossy-unique] public.t.a: … | a = "keep"`
fn shown(checked: &Checked) -> String {
    let mut text = String::new();
    for finding in &checked.findings {
        text.push_str(&format!(
            "{}:{} {}[{}] {}",
            finding.place.line,
            finding.place.column,
            finding.severity.word(),
            finding.code.name(),
            finding.message
        ));
        if let Some(fix) = &finding.fix {
            text.push_str(&format!(" | {}", fix.lines.replace('\n', " / ")));
        }
        if let Some(reason) = &finding.accepted {
            text.push_str(&format!(" (accepted: {reason})"));
        }
        text.push('\n');
    }
    text
}

/// Schemas with mappings, each for one kind of finding. Lines of the mapping count from the `version` line.
const CASES: &[(&str, &str, &str)] = &[
    (
        "all is well",
        "[tables.t.columns]\na = \"email\"\nb = \"keep\"",
        "CREATE TABLE public.t (a text, b integer);\n",
    ),
    (
        "new and gone",
        "[tables.t.columns]\na = \"email\"\ngone = \"keep\"\n[tables.old.columns]\nx = \"mask\"",
        "CREATE TABLE public.t (a text, added boolean);\nCREATE TABLE public.fresh (n bigint);\n",
    ),
    (
        "new under keep",
        "unlisted = \"keep\"\n[tables.t.columns]\na = \"email\"",
        "CREATE TABLE public.t (a text, added boolean, phone text);\nCREATE TABLE public.fresh (n bigint);\n",
    ),
    (
        "new under auto",
        "unlisted = \"auto\"\n[tables.t.columns]\na = \"email\"",
        "CREATE TABLE public.t (a text, added boolean, phone text);\n",
    ),
    (
        "other names",
        "[tables.users.columns]\nid = \"keep\"\nemail = { transform = \"email\", unique = true }\nphone = \"phone\"\n[tables.visits.columns]\nid = \"keep\"\nday = \"keep\"\nplace = \"keep\"",
        "CREATE TABLE public.users (id integer, email_address text, mobile_phone text);\nCREATE TABLE crm.visits (id integer, day date, place text);\n",
    ),
    (
        "what matches nothing",
        "[defaults]\n\"*_at\" = \"keep\"\n[tables.\"log_*\".columns]\nx = \"keep\"\n[tables.t.columns]\na = \"keep\"",
        "CREATE TABLE public.t (a integer);\n",
    ),
    (
        "lines that contradict each other",
        "[defaults]\n\"a*\" = \"mask\"\n\"*b\" = \"empty\"",
        "CREATE TABLE public.t (ab text);\n",
    ),
    (
        "types, lengths, NOT NULL",
        "[tables.t.columns]\na = \"email\"\nb = \"token\"\nc = \"null\"",
        "CREATE TABLE public.t (a integer, b character varying(8), c text NOT NULL);\n",
    ),
    (
        "checks",
        "[tables.t.columns]\na = \"full_name\"\nn = \"integer\"",
        "CREATE TABLE public.t (a text, n integer, CONSTRAINT at CHECK ((a ~~ '%@%'::text)), CONSTRAINT few CHECK ((n < 6)));\n",
    ),
    (
        "partition key, generated column",
        "[tables.p.columns]\na = \"mask\"\nb = \"keep\"\n[tables.g.columns]\na = \"keep\"\nb = \"mask\"",
        "CREATE TABLE public.p (a text, b text) PARTITION BY LIST (a);\nCREATE TABLE public.g (a text, b text GENERATED ALWAYS AS (lower(a)) STORED);\n",
    ),
    (
        "keys that must stay unique",
        "[tables.t.columns]\na = \"first_name\"\nb = { transform = \"truncate_date\", to = \"year\" }\nc = \"keep\"\nd = \"token\"",
        "CREATE TABLE public.t (a text, b date, c integer, d tsrange);\nALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);\nALTER TABLE ONLY public.t ADD CONSTRAINT t_b_c_key UNIQUE (b, c);\n",
    ),
    (
        "NULLs that are equal",
        "[tables.t.columns]\na = \"null\"\nb = \"null\"",
        "CREATE TABLE public.t (a text, b text);\nALTER TABLE ONLY public.t ADD CONSTRAINT t_a_key UNIQUE NULLS NOT DISTINCT (a);\nALTER TABLE ONLY public.t ADD CONSTRAINT t_b_key UNIQUE (b);\n",
    ),
    (
        "two ends",
        "[tables.users.columns]\nid = \"integer\"\nemail = { transform = \"email\", unique = true }\n[tables.orders.columns]\nuser_id = \"keep\"\nbuyer = { transform = \"email\", domain = \"other\" }",
        "CREATE TABLE public.users (id integer, email text);\nCREATE TABLE public.orders (user_id integer, buyer text);\nALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);\nALTER TABLE ONLY public.users ADD CONSTRAINT users_email_key UNIQUE (email);\nALTER TABLE ONLY public.orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES public.users(id);\nALTER TABLE ONLY public.orders ADD CONSTRAINT fk2 FOREIGN KEY (buyer) REFERENCES public.users(email);\n",
    ),
    (
        "a relationship that nobody declares",
        "[tables.users.columns]\nid = \"integer\"\n[tables.orders.columns]\nuser_id = \"keep\"",
        "CREATE TABLE public.users (id integer);\nCREATE TABLE public.orders (user_id integer);\nALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);\n",
    ),
    (
        "a relationship that the mapping declares",
        "[tables.users.columns]\nid = \"integer\"\n[tables.orders.columns]\nplaced_on = \"keep\"\n[[relationships]]\nfrom = \"orders(user_id)\"\nto = \"users(id)\"",
        "CREATE TABLE public.users (id integer);\nCREATE TABLE public.orders (user_id integer, placed_on date);\n",
    ),
    (
        "a relationship whose ends differ",
        "[tables.users.columns]\nid = \"integer\"\n[tables.orders.columns]\nuser_id = \"keep\"\n[[relationships]]\nfrom = \"orders(user_id)\"\nto = \"users(id)\"",
        "CREATE TABLE public.users (id integer);\nCREATE TABLE public.orders (user_id integer);\n",
    ),
    (
        "a name that may mean two tables, of which one fits",
        "[tables.admins.columns]\nid = \"integer\"\n[tables.users.columns]\nid = \"keep\"\n[tables.orders.columns]\nowner_id = \"keep\"",
        "CREATE TABLE public.users (id integer);\nCREATE TABLE public.admins (id integer);\nCREATE TABLE public.orders (owner_id integer);\nALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);\nALTER TABLE ONLY public.admins ADD CONSTRAINT admins_pkey PRIMARY KEY (id);\n",
    ),
    (
        "types that changed",
        "[tables.t.columns]\na = \"keep\"  # integer, primary key; nothing\nb = \"keep\"  # numeric(10,2)\nc = \"keep\"  # text of a letter\nd = \"email\"  # text",
        "CREATE TABLE public.t (a bigint, b numeric(10,2), c integer, d integer);\n",
    ),
    (
        "rows that go",
        "[tables.users]\nrows = \"drop\"\n[tables.orders.columns]\nuser_id = \"keep\"",
        "CREATE TABLE public.users (id integer);\nCREATE TABLE public.orders (user_id integer);\nALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);\nALTER TABLE ONLY public.orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES public.users(id);\n",
    ),
    (
        "personal data that is kept",
        "[tables.users.columns]\nemail = \"keep\"\nphone = \"keep\"\nid = \"keep\"",
        "CREATE TABLE public.users (id integer, email text, phone text);\n",
    ),
    (
        "personal data that must be kept",
        "[tables.users.columns]\nemail = \"keep\"\n[tables.\"u_*\".columns]\nid = \"keep\"",
        "CREATE TABLE public.users (email text) PARTITION BY LIST (email);\nCREATE TABLE public.u_1 (email text);\nALTER TABLE ONLY public.users ATTACH PARTITION public.u_1 FOR VALUES IN ('x');\n",
    ),
    (
        "one card twice",
        "[tables.payments.columns]\ncard_number = \"token\"\ncard_last4 = \"keep\"",
        "CREATE TABLE public.payments (card_number text, card_last4 text);\n",
    ),
    (
        "one card once",
        "[tables.payments.columns]\ncard_number = { transform = \"fresh\", kind = \"payment_card\" }\ncard_last4 = \"keep\"",
        "CREATE TABLE public.payments (card_number text, card_last4 text);\n",
    ),
    (
        "somebody must look",
        "[tables.t.columns]\na = { transform = \"keep\", review = true }\nb = { transform = \"mask\", keep_last = 2, review = true }",
        "CREATE TABLE public.t (a text, b text);\n",
    ),
    (
        "accepted",
        "accepted = [{ code = \"review\", table = \"t\", column = \"a\", reason = \"seen\" }, { code = \"pii-kept\", reason = \"none\" }]\n[tables.t.columns]\na = { transform = \"keep\", review = true }\nb = { transform = \"keep\", review = true }",
        "CREATE TABLE public.t (a text, b text);\n",
    ),
];

#[test]
fn every_kind_of_finding() {
    let mut said = String::new();
    for (what, lines, schema) in CASES {
        let checked = held(&format!("version = 1\n{lines}\n"), schema);
        said.push_str(&format!("# {what}\n{}\n", shown(&checked)));
    }
    insta::assert_snapshot!(said, @r#"
    # all is well

    # new and gone
    2:9 error[new-column] public.t: the mapping does not name "added", and unlisted = "error" | added = "keep"
    4:1 warning[gone-column] public.t has no column "gone"
    5:9 warning[gone-table] the dump has no table public.old
    6:1 error[new-table] public.fresh is not in the mapping, and unlisted = "error" | [tables."public.fresh".columns] / n = "keep"

    # new under keep
    3:9 note[new-column] public.t: the mapping does not name "added", and unlisted = "keep" | added = "keep"
    3:9 note[new-column] public.t: the mapping does not name "phone", and unlisted = "keep" | phone = { transform = "phone", shape = "unassignable", on_invalid = "null" }
    3:9 error[pii-kept] public.t.phone: it looks like personal data (phone), and no line names it, so it is kept (unlisted = "keep") | phone = { transform = "phone", shape = "unassignable", on_invalid = "null" }
    4:1 note[new-table] public.fresh is not in the mapping, and unlisted = "keep" | [tables."public.fresh".columns] / n = "keep"

    # new under auto
    3:9 note[new-column] public.t: the mapping does not name "added", and unlisted = "auto" | added = "keep"
    3:9 note[new-column] public.t: the mapping does not name "phone", and unlisted = "auto" | phone = { transform = "phone", shape = "unassignable", on_invalid = "null" }

    # other names
    4:1 error[renamed] public.users has no column "email", and "email_address" looks like its new name | email_address = { transform = "email", unique = true }
    5:1 error[renamed] public.users has no column "phone", and "mobile_phone" looks like its new name | mobile_phone = "phone"
    6:9 error[renamed] the dump has no table public.visits, and crm.visits looks like its new name | [tables."crm.visits".columns]

    # what matches nothing
    3:1 warning[unmatched-rule] "*_at" in [defaults] matched nothing
    5:1 warning[unmatched-rule] column "x" of log_* matched nothing

    # lines that contradict each other
    3:1 warning[unmatched-rule] "a*" in [defaults] matched nothing
    4:1 error[ambiguous-rule] public.t.ab: "a*" and "*b" in [defaults] fit it equally well | ab = "redact"

    # types, lengths, NOT NULL
    3:5 error[cannot-write-type] public.t.a: transform "email" cannot write integer, only text | a = "keep"
    4:5 error[too-long] public.t.b: `token` needs at least 10 characters, and the domain holds 8 (the width of domain "token" is 8, because of public.t.b) | b = "redact"
    5:5 error[not-null] public.t.c: transform "null" cannot be used, because the column is NOT NULL | c = "redact"

    # checks
    3:5 error[check-constraint] public.t.a: transform "full_name" gives values that the CHECK constraint "at" refuses | a = "redact"
    4:5 warning[check-constraint] public.t.n: transform "integer" may give values that the CHECK constraint "few" refuses | n = "keep"

    # partition key, generated column
    3:5 error[partition-key] public.p.a: transform "mask" is refused: the column decides which partition a row belongs to, and the row would no longer fit its partition | a = "keep"
    7:5 error[generated-column] public.g.b: transform "mask" is refused: the column is generated, so its values are not in the dump | b = "keep"

    # keys that must stay unique
    3:5 error[lossy-unique] public.t.a: it belongs to the primary key "t_pkey", and transform "first_name" cannot keep distinct values distinct: several values may become one | a = { transform = "redact", distinct = true, unique = true }
    4:5 error[generalized-key-member] public.t.b: it belongs to the unique constraint "t_b_c_key", and transform "truncate_date" cannot keep distinct values distinct: several values may become one | b = "keep"
    6:5 error[cannot-write-type] public.t.d: transform "token" cannot write tsrange, only text | d = "keep"

    # NULLs that are equal
    3:5 error[lossy-unique] public.t.a: it belongs to the unique constraint "t_a_key", and the key takes NULLs for equal, and transform "null" makes all of them NULL | a = { transform = "redact", distinct = true, unique = true }

    # two ends
    3:6 error[key-ends-differ] the foreign key "fk" would break: public.orders.user_id is kept, public.users.id gets "integer" in domain "integer" | user_id = "integer"
    7:9 error[key-ends-differ] the foreign key "fk2" would break: public.orders.buyer gets "email" in domain "other", public.users.email gets "email" in domain "email" | buyer = "email"

    # a relationship that nobody declares
    5:1 warning[missing-relationship] public.orders.user_id seems to point to public.users.id, and the two are not transformed alike | [[relationships]] / from = "public.orders(user_id)" / to   = "public.users(id)"

    # a relationship that the mapping declares

    # a relationship whose ends differ
    3:6 error[key-ends-differ] a relationship of the mapping would break: public.orders.user_id is kept, public.users.id gets "integer" in domain "integer" | user_id = "integer"

    # a name that may mean two tables, of which one fits

    # types that changed
    3:1 warning[type-changed] public.t.a: its type was integer and is bigint now | a = "keep"  # bigint
    6:1 warning[type-changed] public.t.d: its type was text and is integer now | d = "email"  # integer
    6:5 error[cannot-write-type] public.t.d: transform "email" cannot write integer, only text | d = "keep"

    # rows that go
    4:9 warning[dropped-rows] public.orders(user_id) references public.users, whose rows are dropped: the foreign key "fk" will not hold | [tables."public.orders"] / rows = "drop"

    # personal data that is kept
    3:1 warning[pii-kept] public.users.email: it looks like personal data (email), and it is kept | email = "email"
    4:1 warning[pii-kept] public.users.phone: it looks like personal data (phone), and it is kept | phone = { transform = "phone", shape = "unassignable", on_invalid = "null" }

    # personal data that must be kept
    3:1 note[pii-kept] public.users.email: it looks like personal data (email), and it is a partition key, which no rule may change | email = "keep"
    5:1 warning[unmatched-rule] column "id" of u_* matched nothing

    # one card twice
    3:1 warning[card-twice] public.payments.card_number: the card number gets a pseudonym, and public.payments.card_last4 shows some of its digits | card_number = { transform = "fresh", kind = "payment_card" }

    # one card once

    # somebody must look
    3:5 warning[review] public.t.a: its rule is marked for review, a person must look at it | a = "keep"
    4:5 warning[review] public.t.b: its rule is marked for review, a person must look at it | b = { transform = "mask", keep_last = 2 }

    # accepted
    2:78 warning[unmatched-rule] accepted: no "pii-kept" is found here
    4:5 warning[review] public.t.a: its rule is marked for review, a person must look at it | a = "keep" (accepted: seen)
    5:5 warning[review] public.t.b: its rule is marked for review, a person must look at it | b = "keep"
    "#);
}

#[test]
fn every_code_is_met() {
    let met: BTreeSet<Code> = CASES
        .iter()
        .flat_map(|(_, lines, schema)| held(&format!("version = 1\n{lines}\n"), schema).findings)
        .map(|finding| finding.code)
        .collect();
    // Those that need more than a mapping and a schema.
    let elsewhere = [
        Code::ExclusionConstraint,
        Code::MissingKey,
        Code::UnfitRule,
        Code::LargeObjects,
        Code::UnreadTable,
    ];
    let missing: Vec<&Code> =
        Code::ALL.iter().filter(|code| !met.contains(code) && !elsewhere.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_changed_since() {
    let text = "version = 1\n[tables.t.columns]\na = \"keep\"\nold = \"mask\"\n";
    let before = "CREATE TABLE public.t (a integer, old character varying(9));\n";
    let now = "CREATE TABLE public.t (a text, completely_different character varying(9));\n";
    insta::assert_snapshot!(shown(&held_against(text, now, Some(before), &RunKey::Given)), @r#"
    2:9 error[new-column] public.t: the mapping does not name "completely_different", and unlisted = "error" | completely_different = "redact"
    3:1 warning[type-changed] public.t.a: its type was integer and is text now | a = "keep"  # text
    4:1 warning[gone-column] public.t has no column "old"
    "#);
}

#[test]
fn the_key_of_a_run() {
    let schema = "CREATE TABLE public.t (a text);\n";
    let text = "version = 1\n[tables.t.columns]\na = \"token\"\n";
    let mut said = String::new();
    for key in [
        RunKey::Given,
        RunKey::NotNamed,
        RunKey::Wrong,
        RunKey::Unavailable("the key variable K is not set".to_owned()),
    ] {
        said.push_str(&format!("{key:?}: {}", shown(&held_against(text, schema, None, &key))));
        said.push('\n');
    }
    let noise = "version = 1\n[tables.t.columns]\na = { transform = \"noise\", amount = 3 }\n";
    let schema = "CREATE TABLE public.t (a integer);\n";
    said.push_str(&shown(&held_against(noise, schema, None, &RunKey::NotNamed)));
    insta::assert_snapshot!(said, @r#"
    Given: 
    NotNamed: 3:1 warning[missing-key] the mapping has pseudonyms, and nothing names a key | [key] / env = "DUMPSCRUB_KEY"

    Wrong: 3:1 error[missing-key] the key is not the one that the mapping asks for

    Unavailable("the key variable K is not set"): 3:1 note[missing-key] the key cannot be had here: the key variable K is not set

    3:1 warning[missing-key] the mapping has pseudonyms, and nothing names a key | [key] / env = "DUMPSCRUB_KEY"
    3:5 error[missing-key] public.t.a: transform "noise" needs a key that is kept: under a new key for each run, repeated dumps would average it out | a = "keep"
    "#);
}

#[test]
fn rows_that_the_schema_does_not_tell_of() {
    let text = "version = 1\n[tables.t.columns]\na = \"email\"\n";
    let empty = Catalog::new();
    let (t, u) = (TableName::new("public", "t"), TableName::new("public", "u"));
    let columns = ["a".to_owned(), "b".to_owned()];
    let rows = vec![(&t, DataColumns::Named(&columns)), (&u, DataColumns::Named(&columns))];
    let database = Database { catalog: &empty, rows, large_objects: 3 };
    let checked = check(&mapping(text), &[database], None, &RunKey::Given);
    insta::assert_snapshot!(shown(&checked), @r#"
    2:9 error[new-column] public.t: the mapping does not name "b", and unlisted = "error"
    3:1 error[large-objects] the dump holds large objects, whose content cannot be looked into | large_objects = "empty"
    3:1 error[unread-table] public.u: its data comes without a CREATE TABLE that could be read, and it has no entry in the mapping
    "#);
}

#[test]
fn several_databases() {
    let text = "version = 1\nunlisted = \"keep\"\n[tables.t.columns]\na = \"email\"\nx = \"mask\"\n[tables.u.columns]\nb = \"mask\"\n[tables.v.columns]\nb = \"mask\"\n";
    let (one, two) = (
        catalog("CREATE TABLE public.t (a text);\n"),
        catalog("CREATE TABLE public.u (b text);\n"),
    );
    let database = |catalog| Database { catalog, rows: Vec::new(), large_objects: 0 };
    let checked = check(&mapping(text), &[database(&one), database(&two)], None, &RunKey::Given);
    insta::assert_snapshot!(shown(&checked), @r#"
    5:1 error[unmatched-rule] column "x" of t is in none of the databases
    9:1 error[unmatched-rule] column "b" of v is in none of the databases
    "#);
}

/// A schema of 1,000 tables is checked fast enough to stand in every build, even without optimization.
#[test]
fn a_thousand_tables() {
    let mut schema = String::new();
    let mut text = "version = 1\n".to_owned();
    for n in 0..1000 {
        schema.push_str(&format!(
            "CREATE TABLE public.t{n} (id integer NOT NULL, email text, phone text, parent_id integer, notes text, made_at timestamp);\n\
             ALTER TABLE ONLY public.t{n} ADD CONSTRAINT t{n}_pkey PRIMARY KEY (id);\n"
        ));
        if n > 0 {
            schema.push_str(&format!(
                "ALTER TABLE ONLY public.t{n} ADD CONSTRAINT f{n} FOREIGN KEY (parent_id) REFERENCES public.t{}(id);\n",
                n / 2
            ));
        }
        text.push_str(&format!(
            "[tables.t{n}.columns]\nid = \"integer\"\nemail = \"email\"\nphone = \"phone\"\nparent_id = \"integer\"\nnotes = \"redact\"\nmade_at = \"keep\"\n"
        ));
    }
    let (catalog, mapping) = (catalog(&schema), mapping(&text));
    let database = Database { catalog: &catalog, rows: Vec::new(), large_objects: 0 };
    let started = std::time::Instant::now();
    let checked = check(&mapping, &[database], None, &RunKey::Given);
    assert!(started.elapsed().as_secs() < 15, "{:?}", started.elapsed());
    assert_eq!((checked.tables, checked.columns), (1000, 6000));
    assert_eq!(shown(&checked), "");
}

#[test]
fn what_is_accepted_of_what_is_not_there_names_the_nearest() {
    let schema = "CREATE TABLE public.users (id integer, email text);\n";
    let text = "version = 1\nunlisted = \"keep\"\n\
        accepted = [{ code = \"pii-kept\", table = \"public.users\", column = \"emial\", reason = \"r\" },\n\
        { code = \"pii-kept\", table = \"public.user\", reason = \"r\" }, { code = \"review\", reason = \"r\" }]\n\
        [scan]\nallow = [{ detector = \"email\", column = \"public.users.mail\", reason = \"r\" },\n\
        { detector = \"email\", column = \"public.users.email\", reason = \"r\" }]\n\
        [tables.users.columns]\nid = \"integer\"\nemail = \"keep\"\n";
    let checked = held(text, schema);
    let shown: Vec<String> = checked
        .findings
        .iter()
        .filter(|finding| finding.code == Code::UnmatchedRule)
        .map(|finding| {
            let place = finding.place;
            let hint = finding.hint.as_deref().unwrap_or_default();
            format!("{}:{} {} | {hint}", place.line, place.column, finding.message)
        })
        .collect();
    let expected = [
        "3:13 accepted: no \"pii-kept\" is found in column \"emial\" of public.users | did you mean \"email\"?",
        "4:1 accepted: no \"pii-kept\" is found in public.user | did you mean \"public.users\"?",
        "4:61 accepted: no \"review\" is found here | take the entry out",
        "6:41 allow: there is no column \"public.users.mail\", so it accepts nothing | did you mean \"email\"?",
    ];
    assert_eq!(shown, expected);
}
