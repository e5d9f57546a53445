//! What the server says of arrays, of the intervals of one person, and of encodings that lack a pseudonym's characters.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::fmt::Write;

use support::{Job, occurrences};

/// A rule, the type of an array's elements, and two elements that the rule takes.
const ELEMENTS: &[(&str, &str, [&str; 2])] = &[
    ("city", "text", ["Springfield Orchard", "a, \"b\" \\ {c}"]),
    ("company", "text", ["Orchard & Sons", "it's NULL"]),
    ("country", "text", ["Orchardland", "Leakistan"]),
    ("digits", "text", ["LO-1234-5678", "99 887 766"]),
    ("digits", "varchar(10)", ["1234567890", "A1B2C3D4"]),
    ("email", "text", ["ann@leak-orchard.test", "bob@leak-orchard.test"]),
    ("email", "varchar(40)", ["ann@leak-orchard.test", "bob@leak-orchard.test"]),
    ("first_name", "varchar(10)", ["Annegret", "Zoë Ann"]),
    ("full_name", "text", ["Ann Orchard", "日本太郎"]),
    ("iban", "text", ["DE12500105170648489890", "GB33BUKB20201555555555"]),
    ("integer", "integer", ["123456", "-7654321"]),
    ("integer", "bigint", ["9223372036854775000", "-99"]),
    ("integer", "smallint", ["31999", "-12"]),
    ("ip_address", "inet", ["81.2.69.160", "2a00::1"]),
    ("ip_address", "cidr", ["81.2.69.160/32", "2a00:1:2::/48"]),
    ("job_title", "text", ["Orchardist", "Leaker"]),
    ("last_name", "char(12)", ["Orchard", "Leaker"]),
    ("mac_address", "macaddr", ["3c:5a:b4:12:ef:90", "3c:5a:b4:12:ef:91"]),
    ("mac_address", "macaddr8", ["3c:5a:b4:ff:fe:12:ef:90", "3c:5a:b4:ff:fe:12:ef:91"]),
    ("phone", "text", ["+1 (415) 867-2671", "+44 20 7123 4567"]),
    ("postcode", "varchar(8)", ["94107", "SW1A 1AA"]),
    ("state", "text", ["Leakifornia", "Orchardia"]),
    ("street_address", "text", ["12 Orchard Way", "1, Leak \"Lane\""]),
    ("token", "varchar(26)", ["leak-orchard-1", "leak-orchard-2"]),
    ("url", "text", ["https://leak-orchard.test/a?b", "http://leak-orchard.test"]),
    ("us_ssn", "text", ["536-22-1234", "536221235"]),
    ("username", "text", ["leakorchard", "orchard.leak"]),
    (
        "uuid",
        "uuid",
        ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430c9"],
    ),
    ("mask", "varchar(12)", ["leak orchard", "日本太郎"]),
    ("{ transform = \"fresh\", kind = \"payment_card\" }", "text", ["4290844204253662", "x"]),
    (
        "{ transform = \"fresh\", kind = \"uuid\" }",
        "uuid",
        ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430c9"],
    ),
    ("{ transform = \"bucket\", size = 10 }", "numeric(6,1)", ["17.5", "-3.5"]),
    ("{ transform = \"round\", to = 10 }", "double precision", ["17.25", "-1234.5"]),
    ("{ transform = \"clamp\", min = 0, max = 5 }", "integer", ["99", "-3"]),
    ("{ transform = \"ip_prefix\" }", "inet", ["81.2.69.160", "2a00:1:2:3::1"]),
    ("{ transform = \"keep_prefix\", chars = 2 }", "text", ["orchard", "{\"}"]),
    ("{ transform = \"truncate_date\", to = \"month\" }", "date", ["2024-02-29", "0044-03-15 BC"]),
    (
        "{ transform = \"truncate_date\", to = \"year\" }",
        "timestamptz",
        ["2024-02-29 23:59:59+00", "0044-03-15 12:00:00+00 BC"],
    ),
    ("{ transform = \"shift_date\", by = \"id\" }", "date", ["2024-02-29", "0044-03-15 BC"]),
    (
        "{ transform = \"shift_date\", by = \"id\" }",
        "timestamp",
        ["2024-02-29 23:59:59", "0044-03-15 12:00:00 BC"],
    ),
    ("{ transform = \"noise\", amount = 5 }", "integer", ["1234567", "-99"]),
    (
        "{ transform = \"json\", other = \"token\" }",
        "jsonb",
        ["{\"a\": [\"leak\", {\"b\": \"orchard\"}]}", "[\"x, y\"]"],
    ),
    (
        "{ transform = \"json\", other = \"token\" }",
        "json",
        ["{ \"a\" :\"leak\\torchard\"}", "[\"x\\\\y\"]"],
    ),
];

/// Shapes of an array of two elements, with NULLs, empty arrays, bounds and two dimensions.
const SHAPES: &[&str] = &[
    "ARRAY[]::T[]",
    "ARRAY[A]::T[]",
    "ARRAY[A,NULL,B]::T[]",
    "ARRAY[NULL]::T[]",
    "ARRAY[[A,B],[NULL,A]]::T[]",
    "ARRAY[[[A],[B]],[[B],[NULL]]]::T[]",
    "NULL::T[]",
];

#[test]
fn arrays_keep_dimensions_bounds_and_nulls() {
    let server = server_or_skip!();
    let mut sql = "CREATE TABLE a (id integer".to_owned();
    for (number, (_, element, _)) in ELEMENTS.iter().enumerate() {
        write!(sql, ", c{number} {element}[]").unwrap();
    }
    sql += ");\n";
    for (id, shape) in SHAPES.iter().enumerate() {
        write!(sql, "INSERT INTO a VALUES ({id}").unwrap();
        for (_, element, [first, second]) in ELEMENTS {
            let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
            let array = shape.replace('A', "\u{1}").replace("\u{1}RR\u{1}Y", "ARRAY");
            let array = array.replace('B', &quoted(second)).replace('\u{1}', &quoted(first));
            write!(sql, ", {}", array.replace("::T[]", &format!("::{element}[]"))).unwrap();
        }
        sql += ");\n";
    }
    // Bounds other than 1, which no constructor makes.
    sql += "INSERT INTO a (id) VALUES (100);\n";
    for (number, (_, element, [first, second])) in ELEMENTS.iter().enumerate() {
        let quoted = |text: &str| text.replace('\'', "''");
        writeln!(
            sql,
            "UPDATE a SET c{number}[-1:1] = ARRAY['{}',NULL,'{}']::{element}[] WHERE id = 100;",
            quoted(first),
            quoted(second)
        )
        .unwrap();
    }
    let before = server.create_database("arrays");
    server.psql(&before, &sql);
    let mut mapping =
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.a\".columns]\n".to_owned();
    for (number, (rule, ..)) in ELEMENTS.iter().enumerate() {
        let rule = if rule.starts_with('{') { (*rule).to_owned() } else { format!("\"{rule}\"") };
        writeln!(mapping, "c{number} = {rule}").unwrap();
    }
    let job = Job::new(&mapping);
    // Dimensions with bounds, and where the NULLs are; in the order in which unnest gives elements.
    let mut shapes = "SELECT id".to_owned();
    for number in 0..ELEMENTS.len() {
        write!(
            shapes,
            ", array_dims(c{number}), (SELECT array_agg(e IS NULL) FROM unnest(c{number}) e)"
        )
        .unwrap();
    }
    shapes += " FROM a ORDER BY id";
    let expected = server.psql(&before, &shapes);
    let texts = |database: &str, number: usize| -> Vec<String> {
        let sql = format!(
            "SELECT e::text FROM (SELECT id, unnest(c{number}) e FROM a) t WHERE e IS NOT NULL ORDER BY id"
        );
        server.psql(database, &sql).lines().map(str::to_owned).collect()
    };
    for args in [&[][..], &["--inserts"], &["--column-inserts", "--rows-per-insert=3"]] {
        let sanitized = job.sanitized(&server.dump(&before, args), &[]);
        let after = server.restore("arrays", &sanitized);
        assert_eq!(server.psql(&after, &shapes), expected, "{args:?}");
        for (number, (rule, element, originals)) in ELEMENTS.iter().enumerate() {
            let changed = texts(&after, number);
            let what = format!("{rule} on {element}[] {args:?}");
            assert!(changed.len() >= 10, "{what}");
            let kept = texts(&before, number);
            for (before, after) in kept.iter().zip(&changed) {
                assert_ne!(before, after, "{what}: {originals:?}");
            }
            // Equal elements got equal pseudonyms, distinct ones distinct.
            if !rule.starts_with('{') && !["country", "state", "mask", "phone"].contains(rule) {
                let distinct: std::collections::BTreeSet<_> = changed.iter().collect();
                assert_eq!(distinct.len(), 2, "{what}");
            }
        }
        server.drop_database(&after);
    }
    server.drop_database(&before);
}

#[test]
fn a_shift_keeps_the_intervals_of_one_person() {
    let server = server_or_skip!();
    let before = server.create_database("shift");
    server.psql(
        &before,
        "CREATE TABLE person (id bigint PRIMARY KEY, born date NOT NULL, seen timestamptz, left_at timestamp, code char(8));
         CREATE TABLE visit (id serial, person bigint REFERENCES person, who char(8), on_day date, at timestamptz, until timestamp, days date[]);
         INSERT INTO person SELECT n, '1900-02-28'::date + 97 * n, '2000-02-29 12:34:56.789+00'::timestamptz + n * interval '31 hours',
             '0002-03-01 BC'::timestamp + n * interval '3 days', 'p' || n FROM generate_series(1, 400) n;
         INSERT INTO visit (person, who, on_day, at, until, days) SELECT p.id, p.code, p.born + 40 * k, p.seen + k * interval '100 days', p.left_at + k * interval '9 hours',
             ARRAY[p.born + k, NULL, 'infinity'] FROM person p, generate_series(0, 4) k;
         INSERT INTO visit (person, who, on_day, at) SELECT NULL, NULL, '2020-01-01', '2020-01-01' FROM generate_series(1, 3);
         INSERT INTO visit (person, who, on_day, at, until) VALUES (1, 'p1', 'infinity', '-infinity', 'infinity');",
    );
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n\
         [tables.\"public.person\".columns]\nid = \"integer\"\ncode = \"digits\"\n\
         born = { transform = \"shift_date\", by = \"id\" }\nseen = { transform = \"shift_date\", by = \"id\" }\n\
         left_at = { transform = \"shift_date\", by = \"id\" }\n\
         [tables.\"public.visit\".columns]\nperson = \"integer\"\nwho = \"digits\"\n\
         on_day = { transform = \"shift_date\", by = \"person\" }\nat = { transform = \"shift_date\", by = \"person\" }\n\
         until = { transform = \"shift_date\", by = \"person\" }\ndays = { transform = \"shift_date\", by = \"person\" }\n",
    );
    for args in [&[][..], &["--inserts"]] {
        let after = server.restore("shift", &job.sanitized(&server.dump(&before, args), &[]));
        let same = |sql: &str| {
            let expected = server.psql(&before, sql);
            assert!(expected.len() > 100, "{sql}");
            assert_eq!(server.psql(&after, sql), expected, "{sql}");
        };
        // Within one table and across two, dates, times of day, and infinity.
        same(
            "SELECT v.id, v.on_day - p.born, v.at - p.seen, v.until - p.left_at, v.days[1] - p.born, v.days[2], v.days[3], p.seen::date - p.born \
             FROM visit v JOIN person p ON p.id = v.person WHERE isfinite(v.on_day) ORDER BY v.id",
        );
        same(
            "SELECT id, at::time, until::time, on_day = 'infinity' FROM visit WHERE person IS NOT NULL ORDER BY id",
        );
        let count = |sql: &str| server.psql(&after, sql).trim().to_owned();
        assert_eq!(
            count(
                "SELECT count(*) FROM visit WHERE person IS NULL AND (on_day, at) IS NOT DISTINCT FROM (NULL::date, NULL::timestamptz)"
            ),
            "3"
        );
        assert_eq!(
            count("SELECT on_day::text || at || until FROM visit WHERE NOT isfinite(on_day)"),
            "infinity-infinityinfinity"
        );
        // Every date moved, and not all by the same number of days.
        let days = server.psql(
            &after,
            "SELECT DISTINCT (min(born) - '1900-02-28'::date) FROM person GROUP BY id ORDER BY 1",
        );
        assert!(days.lines().count() > 200);
        let originals = server.psql(&before, "SELECT born FROM person ORDER BY born");
        let shifted = server.psql(&after, "SELECT born FROM person ORDER BY seen");
        assert_ne!(originals, shifted);
        server.drop_database(&after);
    }
    server.drop_database(&before);
}

#[test]
fn what_an_encoding_cannot_hold_falls_back_to_ascii() {
    let server = server_or_skip!();
    let utf8 = "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'";
    let before = server.create_database_with("fallback", utf8);
    let after = server.create_database_with("fallback", utf8);
    // The locale, the encodings of dumps, and whether an encoding holds the locale's characters.
    for (locale, encodings) in [
        (
            "ja",
            &[
                ("UTF8", true),
                ("EUC_JP", true),
                ("SJIS", true),
                ("LATIN1", false),
                ("WIN1252", false),
                ("SQL_ASCII", true),
            ][..],
        ),
        ("tr", &[("UTF8", true), ("LATIN5", true), ("LATIN1", false), ("SJIS", false)]),
        ("zh_CN", &[("UTF8", true), ("GBK", true), ("GB18030", true), ("WIN1252", false)]),
        ("ar", &[("UTF8", true), ("WIN1256", true), ("LATIN1", false), ("BIG5", false)]),
    ] {
        server.psql(
            &before,
            "CREATE TABLE person (id integer, first text, last varchar(20), whole text, street text, tags text[], doc jsonb, mail text);
             INSERT INTO person SELECT n, 'First ' || n, 'Last ' || n, 'Whole ' || n, n || ' Street', ARRAY['a' || n, NULL, 'b' || n],
                 jsonb_build_object('name', 'Name ' || n), 'p' || n || '@leak-orchard.test' FROM generate_series(1, 300) n;",
        );
        let job = Job::new(&format!(
            "version = 1\nunlisted = \"keep\"\nlocale = \"{locale}\"\n[tables.\"public.person\".columns]\n\
             first = \"first_name\"\nlast = \"last_name\"\nwhole = \"full_name\"\nstreet = \"street_address\"\n\
             tags = \"first_name\"\ndoc = {{ transform = \"json\", other = \"full_name\" }}\nmail = \"email\"\n"
        ));
        const CELLS: &str =
            "SELECT id, first, last, whole, street, tags, doc, mail FROM person ORDER BY id";
        let mut full: Option<String> = None;
        for &(encoding, holds) in encodings {
            for form in ["--column-inserts", "--no-comments"] {
                let option = format!("--encoding={encoding}");
                let what = format!("{locale} in {encoding} {form}");
                let dump = server.dump(&before, &[&option, form]);
                let sanitized = job.sanitized(&dump, &[]);
                assert_eq!(occurrences(&sanitized, b"leak-orchard"), 0, "{what}");
                let loaded = server.load(&after, &sanitized, support::LoadMode::SingleStop.flags());
                assert!(loaded.success(), "{what}: {}", loaded.stderr);
                let cells = server.psql(&after, CELLS);
                assert_eq!(cells.lines().count(), 300, "{what}");
                let foreign = cells.chars().filter(|c| !c.is_ascii()).count();
                if holds && encoding != "SQL_ASCII" {
                    assert!(foreign > 300, "{what}: {foreign}");
                    match &full {
                        None => full = Some(cells),
                        Some(full) => assert_eq!(&cells, full, "{what}"),
                    }
                } else if !holds {
                    // Some characters may be in both; what is not became ASCII, and nothing a question mark.
                    assert!(!cells.contains('?') && !cells.contains('\u{FFFD}'), "{what}");
                    let full = full.as_ref().unwrap();
                    assert_ne!(&cells, full, "{what}");
                    let differing: Vec<_> =
                        cells.lines().zip(full.lines()).filter(|(a, b)| a != b).collect();
                    assert!(differing.len() > 20, "{what}: {}", differing.len());
                }
                server.psql(&after, "DROP TABLE person");
            }
        }
        server.psql(&before, "DROP TABLE person");
    }
}
