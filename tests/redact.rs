//! What is found inside text, JSON and arrays is replaced, and the dump restores: with a real server, automatic and by a mapping.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use support::{Job, Server, occurrences, stderr};

const SCHEMA: &str = r#"
CREATE TABLE users (id integer PRIMARY KEY, email varchar(60) NOT NULL UNIQUE, full_name text, ssn text);
CREATE TABLE tickets (id integer PRIMARY KEY, user_id integer REFERENCES users, notes text NOT NULL, doc jsonb, raw json, tags text[],
    pairs varchar(30)[][], code text UNIQUE, label varchar(24), CHECK (notes <> ''));
CREATE TYPE contact AS (name text, mail text);
CREATE TABLE calls (who contact, ref text REFERENCES tickets (code), page xml);
INSERT INTO users SELECT n, 'user' || n || '@corp-orchard.net', 'Wanjiru Okonkwo', '536-22-' || 1000 + n FROM generate_series(1, 200) n;
INSERT INTO tickets SELECT n, n, 'From user' || n || E'@corp-orchard.net:\n\tSSN 536-22-' || 1000 + n || ', "call" \ +1 415-867-' || 2000 + n,
    jsonb_build_object('mail', 'user' || n || '@corp-orchard.net', 'n', n, 'user' || n || '@corp-orchard.net', 'key',
                       'inner', jsonb_build_object('mail', 'user' || n || '@corp-orchard.net')::text),
    ('{"b" : 1.50, "a": "user' || n || '\u0040corp-orchard.net", "a": null}')::json,
    ARRAY['a,b', 'user' || n || '@corp-orchard.net', NULL, ''],
    ARRAY[['x', 'user' || n || '@corp-orchard.net'], ['{', '"']]::varchar(30)[][],
    CASE WHEN n % 3 = 0 THEN 'user' || n || '@corp-orchard.net' WHEN n % 3 = 1 THEN '4290 8442 0425 ' || 1000 + n ELSE 'T-' || n END,
    'user' || n || '@corp-orchard.net' FROM generate_series(1, 200) n;
INSERT INTO calls SELECT ROW('Doe, "J"', 'user' || n || '@corp-orchard.net')::contact, code,
    ('<a href="mailto:user' || n || '&#64;corp-orchard.net">x &amp; y</a>')::xml
    FROM tickets JOIN generate_series(1, 200) n ON n = id;
"#;

const MAPPING: &str = r#"
version = 1
unlisted = "keep"
[tables.users.columns]
email = "email"
full_name = "full_name"
ssn = "us_ssn"
[tables.tickets.columns]
notes = "redact"
doc = "redact"
raw = { transform = "json", paths = { b = "keep" }, other = "redact" }
tags = "redact"
pairs = "redact"
code = { transform = "redact", distinct = true, unique = true }
label = "redact"
[tables.calls.columns]
who = "redact"
ref = { transform = "redact", distinct = true }
page = "redact"
"#;

/// Rows that do not hold what they must; each query is to give nothing.
const WRONG: &[&str] = &[
    "SELECT t.id FROM tickets t JOIN users u ON u.id = user_id WHERE strpos(notes, u.email) <> 6",
    "SELECT t.id FROM tickets t JOIN users u ON u.id = user_id WHERE strpos(notes, u.ssn) = 0",
    r#"SELECT id FROM tickets WHERE notes NOT LIKE E'From %@example.com:\n\tSSN ___-__-____, "call" \\\\ +1 %'"#,
    "SELECT t.id FROM tickets t JOIN users u ON u.id = user_id WHERE doc->>'mail' <> u.email OR (doc->>'n')::int <> t.id",
    "SELECT t.id FROM tickets t JOIN users u ON u.id = user_id WHERE NOT doc ? u.email",
    "SELECT t.id FROM tickets t JOIN users u ON u.id = user_id WHERE (doc->>'inner')::jsonb->>'mail' <> u.email",
    r#"SELECT t.id FROM tickets t JOIN users u ON u.id = user_id WHERE raw::text NOT LIKE '{"b" : 1.50, "a": "%", "a": null}'"#,
    "SELECT t.id FROM tickets t JOIN users u ON u.id = user_id WHERE tags IS DISTINCT FROM ARRAY['a,b', u.email, NULL, '']::text[]",
    "SELECT id FROM tickets WHERE pairs[1][1] <> 'x' OR pairs[2][1] <> '{' OR pairs[2][2] <> '\"' OR length(pairs[1][2]) > 30",
    "SELECT id FROM tickets WHERE length(label) > 24 OR label LIKE '%orchard%'",
    "SELECT t.id FROM calls JOIN tickets t ON ref = code JOIN users u ON u.id = user_id WHERE (who).mail <> u.email OR (who).name <> 'Doe, \"J\"'",
    "SELECT t.id FROM calls JOIN tickets t ON ref = code JOIN users u ON u.id = user_id WHERE strpos(page::text, replace(u.email, '@', '&#64;')) = 0",
    "SELECT n FROM generate_series(1, 1) n WHERE (SELECT count(DISTINCT code) FROM tickets) <> 200 OR (SELECT count(*) FROM calls) <> 200",
];

#[test]
fn what_is_redacted_restores() {
    let Some(server) = Server::shared() else { return };
    let before = server.create_database("redact_before");
    server.psql(&before, SCHEMA);
    let job = Job::new(MAPPING);
    let automatic = Job::new("version = 1\nunlisted = \"auto\"\n");
    for inserts in [&[][..], &["--inserts"], &["--rows-per-insert=7", "--column-inserts"]] {
        let dump = server.dump(&before, inserts);
        for (job, what) in [(&job, "mapping"), (&automatic, "automatic")] {
            let safe = job.sanitized(&dump, &[]);
            assert_eq!(occurrences(&safe, b"corp-orchard"), 0, "{what}");
            assert_eq!(occurrences(&safe, b"536-22-"), 0, "{what}");
            let after = server.restore("redact_after", &safe);
            for sql in WRONG {
                assert_eq!(server.psql(&after, sql), "", "{what} {inserts:?}: {sql}");
            }
            // What is sanitized once stays as it is where nothing is a name.
            let again = Job::new(
                "version = 1\nunlisted = \"keep\"\n[tables.tickets.columns]\nnotes = \"redact\"\ndoc = \"redact\"\ntags = \"redact\"\n",
            );
            assert!(again.sanitized(&safe, &[]) == safe, "{what} {inserts:?}: a second time");
            server.drop_database(&after);
        }
        // Without a rule, the last stage does it.
        let keep = Job::new("version = 1\nunlisted = \"keep\"\n");
        let output = keep.sanitize(&dump, &["--scan", "redact"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(stderr(&output).contains("redacted: email in public.tickets.doc, "));
        assert_eq!(occurrences(&output.stdout, b"corp-orchard"), 0);
        let after = server.restore("redact_scanned", &output.stdout);
        let joined = "SELECT count(*) FROM tickets t JOIN users u ON u.id = user_id WHERE doc->>'mail' = u.email AND tags[2] = u.email";
        assert_eq!(server.psql(&after, joined).trim(), "200");
        server.drop_database(&after);
    }
    server.drop_database(&before);
}
