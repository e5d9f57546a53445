//! Rows are not the only place where personal data is: statistics, passwords, large objects, definitions, comments; and the
//! rules that a dump refutes only after its data.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use support::{Job, assert_same_bytes, occurrences, read_testdata, stderr, testdata};

const CLUSTER: &str =
    "version = 1\nunlisted = \"keep\"\nlarge_objects = \"keep\"\n[defaults]\nemail = \"email\"\n";

#[test]
fn statistics_are_dropped_unless_their_table_is_known_to_be_without_rules() {
    let input = read_testdata("derived/shop_version_18_statistics.sql");
    for word in ["statistics.one@", "Statistics Canary", "statistics.index@", "{\"green kettle\""] {
        assert!(occurrences(&input, word.as_bytes()) > 0, "{word}");
    }
    let output = Job::from_testdata("shop.toml").sanitize(&input, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    for word in ["statistics.one@", "statistics; it", "Statistics Canary", "statistics.index@"] {
        assert_eq!(occurrences(&output.stdout, word.as_bytes()), 0, "{word} is left");
    }
    assert!(occurrences(&output.stdout, b"{\"green kettle\"") > 0, "products have no rule");
    assert!(stderr(&output).contains("statistics"), "{}", stderr(&output));
    // Without a rule there is nothing to hide.
    let kept = Job::new(support::KEEP_ALL).sanitized(&input, &["--scan", "off"]);
    assert_same_bytes("kept", &kept, &input);
}

#[test]
fn statistics_of_a_parent_are_those_of_its_children() {
    let input = "CREATE TABLE public.p (id integer, name text) PARTITION BY RANGE (id);
CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES FROM (1) TO (10);
COPY public.p1 (id, name) FROM stdin;
1\tx
\\.
SELECT * FROM pg_catalog.pg_restore_attribute_stats('version', '180000'::integer, 'schemaname', 'public', \
                 'relname', 'p', 'attname', 'name', 'most_common_vals', '{Zealot}'::text);
";
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.p1\".columns]\nname = \"last_name\"\n",
    );
    let output = job.sanitized(input.as_bytes(), &[]);
    assert_eq!(occurrences(&output, b"Zealot"), 0);
}

#[test]
fn passwords_of_roles_are_dropped() {
    for file in ["cluster.sql", "forms/cluster_clean_inserts.sql"] {
        let input = read_testdata(file);
        assert_eq!(
            occurrences(&input, b"PASSWORD 'SCRAM-SHA-256$")
                + occurrences(&input, b"PASSWORD 'md5"),
            2
        );
        let output = Job::new(CLUSTER).sanitized(&input, &[]);
        assert_eq!(occurrences(&output, b"SCRAM-SHA-256"), 0, "{file}");
        assert_eq!(occurrences(&output, b"'md5"), 0, "{file}");
        assert_eq!(occurrences(&output, b"PASSWORD NULL"), 2, "{file}");
        assert_eq!(occurrences(&output, b"VALID UNTIL '2030-01-01 00:00:00+00'"), 1, "{file}");
        assert_eq!(occurrences(&output, b"leak-orchard"), 0, "{file}");
        // The second database is in another encoding; its names are what they were.
        assert_eq!(
            occurrences(&output, b"Gr\xf6\xdfe"),
            occurrences(&input, b"Gr\xf6\xdfe"),
            "{file}"
        );

        let kept = format!("role_passwords = \"keep\"\n{CLUSTER}");
        let output = Job::new(&kept).sanitized(&input, &[]);
        assert_eq!(occurrences(&output, b"SCRAM-SHA-256$4096"), 1, "{file}");
    }
}

#[test]
fn large_objects_follow_the_mapping() {
    let input = read_testdata("awkward.sql");
    let mapping = String::from_utf8(read_testdata("mappings/awkward.toml")).unwrap();
    let run = |word: &str, options: &[&str]| {
        Job::new(
            &mapping.replace("large_objects = \"empty\"", &format!("large_objects = \"{word}\"")),
        )
        .sanitize(&input, options)
    };
    let with = |word: &str| run(word, &[]);
    let emptied = with("empty");
    assert_eq!(emptied.status.code(), Some(0), "{}", stderr(&emptied));
    assert_eq!(occurrences(&emptied.stdout, b"lo_create('900001')"), 1);
    assert_eq!(occurrences(&emptied.stdout, b"6c617267652e6f626a656374"), 0);
    // There is an address in one of them, and the scan reads it.
    let kept = with("keep");
    assert_eq!(kept.status.code(), Some(1), "{}", stderr(&kept));
    assert!(stderr(&kept).contains("found: email in statement"), "{}", stderr(&kept));
    let kept = run("keep", &["--scan", "report"]);
    assert_eq!(kept.status.code(), Some(0), "{}", stderr(&kept));
    assert_eq!(occurrences(&kept.stdout, b"6c617267652e6f626a656374"), 1);
    let refused = with("error");
    assert_eq!(refused.status.code(), Some(2), "{}", stderr(&refused));
    assert!(stderr(&refused).contains("large_objects"), "{}", stderr(&refused));
    assert_eq!(occurrences(&refused.stdout, b"6c617267652e6f626a656374"), 0);
}

#[test]
fn definitions_and_comments_are_scanned() {
    for (place, statement) in [
        ("a comment", "COMMENT ON TABLE public.t IS 'ask ilse@leak-orchard.net';"),
        ("a default", "CREATE TABLE public.u (a text DEFAULT 'ilse@leak-orchard.net');"),
        ("a check", "CREATE TABLE public.u (a text CHECK (a <> 'ilse@leak-orchard.net'));"),
        (
            "a function body",
            "CREATE FUNCTION public.f() RETURNS text LANGUAGE sql AS $$ SELECT 'ilse@leak-orchard.net' $$;",
        ),
        (
            "a partition bound",
            "CREATE TABLE public.p PARTITION OF public.t FOR VALUES IN ('ilse@leak-orchard.net');",
        ),
        (
            "a connection string",
            "CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (user 'ilse@leak-orchard.net');",
        ),
        (
            "an index predicate",
            "CREATE INDEX i ON public.t (id) WHERE email <> 'ilse@leak-orchard.net';",
        ),
        ("a name", "CREATE TABLE public.\"ilse@leak-orchard.net\" (id integer);"),
        ("a line comment", "-- written by ilse@leak-orchard.net\nSELECT 1;"),
        ("a card", "COMMENT ON TABLE public.t IS 'paid with 4916338506082832';"),
        ("a number of social security", "COMMENT ON TABLE public.t IS 'ssn 219-45-7731';"),
    ] {
        let input = format!("CREATE TABLE public.t (id integer, email text);\n{statement}\n");
        let output = Job::new(CLUSTER).sanitize(input.as_bytes(), &[]);
        assert_eq!(output.status.code(), Some(1), "{place}: {}", stderr(&output));
        assert_eq!(occurrences(&output.stdout, b"leak-orchard"), 0, "{place}");
        assert!(!stderr(&output).contains("ilse@"), "{place}: {}", stderr(&output));
        let reported = Job::new(CLUSTER).sanitized(input.as_bytes(), &["--scan", "report"]);
        assert_same_bytes(place, &reported, input.as_bytes());
    }
}

#[test]
fn an_accepted_finding_is_none_until_it_expires() {
    let input = "CREATE TABLE public.settings (id integer, support_email text);\nCOPY public.settings (id, support_email) FROM stdin;\n1\thelga@leak-orchard.net\n\\.\n\
                 COMMENT ON TABLE public.settings IS 'ask ilse@leak-orchard.net';\n";
    let run = |scan: &str| {
        let output = Job::new(&format!("version = 1\nunlisted = \"keep\"\n[scan]\n{scan}\n"))
            .sanitize(input.as_bytes(), &[]);
        (output.status.code(), stderr(&output))
    };
    let column = "{ detector = \"email\", column = \"public.settings.support_email\", reason = \"a shared mailbox\" }";
    let statement = "{ detector = \"email\", statement = \"COMMENT ON TABLE public.settings\", reason = \"its owner\" }";
    let expired = column.replace(" }", ", expires = 2020-01-31 }");
    let valid = column.replace(" }", ", expires = 2999-12-31 }");
    for (scan, code) in [
        (String::new(), 1),
        (format!("allow = [{column}]"), 1),
        (format!("allow = [{statement}]"), 1),
        (format!("allow = [{column}, {statement}]"), 0),
        (format!("allow = [{valid}, {statement}]"), 0),
        (format!("allow = [{expired}, {statement}]"), 1),
        (format!("allow = [{}, {statement}]", column.replace("\"email\"", "\"us_ssn\"")), 1),
        ("on_finding = \"report\"".to_owned(), 0),
    ] {
        let (got, said) = run(&scan);
        assert_eq!(got, Some(code), "{scan}: {said}");
    }
}

#[test]
fn a_lossy_rule_on_a_unique_column_is_exit_2() {
    let shop = read_testdata("forms/shop_copy.sql");
    let mapping = String::from_utf8(read_testdata("mappings/shop.toml")).unwrap();
    let lossy = mapping.replace(
        "username      = { transform = \"username\", unique = true }",
        "username      = { transform = \"mask\", keep_first = 1 }",
    );
    let parted = mapping.replace(
        "user_id          = \"integer\"",
        "user_id          = { transform = \"integer\", domain = \"other\" }",
    );
    let schema = testdata("forms/shop_schema_only.sql");
    for (name, mapping, words) in [
        ("lossy", &lossy, ["username", "public.users"]),
        ("parted", &parted, ["user_id", "public.orders"]),
    ] {
        // Seen after the data; said before it where a schema is given.
        let output = Job::new(mapping).sanitize(&shop, &[]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", stderr(&output));
        for word in words {
            assert!(stderr(&output).contains(word), "{name}: {}", stderr(&output));
        }
        assert_eq!(occurrences(&output.stdout, b"dump complete"), 0, "{name}");
        let output = Job::new(mapping).sanitize(&shop, &["--schema", schema.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", stderr(&output));
        assert_eq!(
            occurrences(&output.stdout, b"\nCOPY public.events"),
            0,
            "{name}: said too late"
        );
    }
}

#[test]
fn positions_that_a_dump_does_not_tell_are_refused() {
    let output =
        Job::from_testdata("awkward.toml").sanitize(&read_testdata("awkward_inserts.sql"), &[]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("public.child"), "{}", stderr(&output));
    assert_eq!(occurrences(&output.stdout, b"leak-orchard"), 0);
    // A data-only dump of positional INSERTs needs a schema.
    let output = Job::from_testdata("shop.toml")
        .sanitize(&read_testdata("forms/shop_data_only_inserts.sql"), &[]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("--schema"), "{}", stderr(&output));
    assert!(output.stdout.is_empty() || occurrences(&output.stdout, b"incomplete") > 0);
}

#[test]
fn a_name_that_the_dump_lacks_is_an_error_under_keep_and_a_warning_under_error() {
    let input = "CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n1\ta@leak-orchard.net\n\\.\n";
    let run = |mapping: &str| {
        let output = Job::new(mapping).sanitize(input.as_bytes(), &[]);
        (output.status.code(), stderr(&output))
    };
    let table = "[tables.\"public.t\".columns]\nid = \"keep\"\nemail = \"email\"\n";
    let (code, said) = run(&format!(
        "version = 1\nunlisted = \"keep\"\n{table}[tables.\"public.tt\".columns]\nid = \"keep\"\n"
    ));
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("public.tt"), "{said}");
    let (code, said) = run(&format!(
        "version = 1\nunlisted = \"error\"\n{table}[tables.\"public.tt\".columns]\nid = \"keep\"\n"
    ));
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("public.tt"), "{said}");
    let (code, said) =
        run(&format!("version = 1\nunlisted = \"keep\"\n{table}emial = \"email\"\n"));
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("emial"), "{said}");
}
