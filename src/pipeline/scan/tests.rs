use proptest::prelude::*;

use super::*;
use crate::pipeline::scan_run::{ScanFormat, ScanRun};
use crate::schema::{ColumnType, TypeKind};

/// Detector, column, row and byte of each finding.
type Found = (&'static str, Option<u32>, u64, u64);

fn scan(text: &str, layout: Layout<'_>) -> Vec<Found> {
    let mut findings = Vec::new();
    let mut scanner = Scanner::new(Policy::default(), Interest::Failing);
    scanner.scan(text.as_bytes(), layout, &mut findings);
    assert!(findings.iter().all(|found| found.verdict == Verdict::Fail));
    findings.iter().map(|f| (f.detector.name(), f.column, f.row, f.byte)).collect()
}

/// What fails in each cell: its column, detector and decoded text.
fn cells(bytes: &[u8], layout: Layout<'_>) -> Vec<(Option<u32>, &'static str, String)> {
    let mut scanner = Scanner::new(Policy::default(), Interest::Failing);
    let mut places = Vec::new();
    let (policy, columns) = (Policy::default(), scanner.spoken_for(layout));
    suspects_with_hits(bytes, &policy, Interest::Failing, columns, &mut |at| places.push(at));
    places.sort_unstable_by_key(|place| place.at);
    let mut found = Vec::new();
    scanner.cells(bytes, layout, &places, &mut |cell| {
        for m in cell.matches.iter().filter(|m| m.verdict == Verdict::Fail) {
            let text = cell.value.get(m.start..m.end).unwrap_or_default();
            found.push((cell.column, m.detector.name(), String::from_utf8_lossy(text).into()));
        }
    });
    found
}

fn column(name: &str, kind: TypeKind) -> ColumnContext {
    ColumnContext::of("t", name, &ColumnType::scalar(kind, ""))
}

fn copy(columns: &[ColumnContext]) -> Layout<'_> {
    static DIALECT: CopyTextDialect = CopyTextDialect { delimiter: b'\t', null: Vec::new() };
    Layout::CopyText { columns, dialect: &DIALECT, encoding: Encoding::Utf8 }
}

fn tuples(columns: &[ColumnContext], backslash: Backslash) -> Layout<'_> {
    Layout::Tuples { columns, backslash, encoding: Encoding::Utf8 }
}

#[test]
fn rows_and_columns_of_copy_text() {
    let columns = [column("id", TypeKind::BigInt), ColumnContext::NONE, ColumnContext::NONE];
    let text = "1\tjane@gmail.com\t536-22-1234\n2\tx@example.com\t4290844204253662\n";
    let expected =
        [("email", Some(1), 0, 2), ("us_ssn", Some(2), 0, 17), ("payment_card", Some(2), 1, 45)];
    assert_eq!(scan(text, copy(&columns)), expected);
    // Another delimiter.
    let dialect = CopyTextDialect { delimiter: b'|', null: b"nothing".to_vec() };
    let layout =
        Layout::CopyText { columns: &columns, dialect: &dialect, encoding: Encoding::Utf8 };
    assert_eq!(scan(&text.replace('\t', "|"), layout), expected);
}

#[test]
fn number_columns_hold_no_findings_and_unknown_ones_do() {
    let id = column("id", TypeKind::BigInt);
    let text = "4290844204253662\t4290844204253662\t4290844204253662\n";
    let found = scan(text, copy(&[id, ColumnContext::NONE]));
    assert_eq!(found, [("payment_card", Some(1), 0, 17), ("payment_card", Some(2), 0, 34)]);
    // A row that cannot be read is text.
    let found = scan("a\t4290844204253662\\\n", copy(&[id, id]));
    assert_eq!(found, [("payment_card", None, 0, 2)]);
}

#[test]
fn rows_and_columns_of_tuples_and_csv() {
    let columns = [column("id", TypeKind::BigInt), ColumnContext::NONE];
    let found = scan(
        "(4290844204253662, 'a''b'), (2, E'l\\njane@gmail.com')",
        tuples(&columns, Backslash::Literal),
    );
    assert_eq!(found, [("email", Some(1), 1, 37)]);
    let dialect = CsvDialect::default();
    let found = scan(
        "4290844204253662,\"Doe, \"\"JJ\"\"\njane@gmail.com\"\n2,x\n",
        Layout::Csv { columns: &columns, dialect: &dialect },
    );
    assert_eq!(found, [("email", Some(1), 0, 30)]);
}

#[test]
fn what_stands_between_cells_is_text() {
    let layout = tuples(&[], Backslash::Literal);
    let found = scan("(1 /* jane@gmail.com */), -- joe@gmail.com\n('ann@gmail.com')\n", layout);
    assert_eq!(found, [("email", None, 0, 6), ("email", Some(0), 1, 45)]);
}

#[test]
fn values_of_a_column_are_counted_together() {
    let mut findings = Vec::new();
    let mut scanner = Scanner::new(Policy::default(), Interest::Everything);
    let text = "a@gmail.com b@gmail.com\n\nc@gmail.com\nd@example.com\n";
    scanner.scan(text.as_bytes(), copy(&[]), &mut findings);
    let shown: Vec<_> = findings
        .iter()
        .map(|f| (f.verdict, f.count, f.row, f.last_row, f.line, f.shape.to_string()))
        .collect();
    assert_eq!(
        shown,
        [
            (Verdict::Fail, 3, 0, 2, 0, "x@xxxxx.xxx".to_owned()),
            (Verdict::Test, 1, 3, 3, 3, "x@xxxxxxx.xxx".to_owned())
        ]
    );
}

#[test]
fn columns_that_speak_are_looked_at_cell_by_cell() {
    let columns = [column("ssn", TypeKind::Text), column("id", TypeKind::BigInt)];
    let text = "536 22 1234\t1\n\\N\t2\n536\\0402\\062 1234\t3\n";
    let layout = copy(&columns);
    assert_eq!(
        cells(text.as_bytes(), layout),
        [
            (Some(0), "us_ssn", "536 22 1234".to_owned()),
            (Some(0), "us_ssn", "536 22 1234".to_owned())
        ]
    );
}

/// A text, what fails in it and its decoded span.
const VALUES: &[(&str, &[(&str, &str)])] = &[
    ("jane@gmail.com", &[("email", "jane@gmail.com")]),
    ("https://x.io/?email=jane%40gmail.com", &[("email", "jane%40gmail.com")]),
    ("<mailto:jane.doe+shop@gmail.com>.", &[("email", "jane.doe+shop@gmail.com")]),
    ("user@bücher.de", &[("email", "user@bücher.de")]),
    ("4290 8442 0425 3662", &[("payment_card", "4290 8442 0425 3662")]),
    ("3710 099351 96701", &[("payment_card", "3710 099351 96701")]),
    ("_4290844204253662_", &[("payment_card", "4290844204253662")]),
    ("cust_536-22-1234", &[("us_ssn", "536-22-1234")]),
    ("{jane@gmail.com,\"bob smith@x\"}", &[("email", "jane@gmail.com")]),
    ("\"email\"=>\"jane@gmail.com\"", &[("email", "jane@gmail.com")]),
    ("(1,\"12 High St\",jane@gmail.com)", &[("email", "jane@gmail.com")]),
    ("\"Doe, \"\"JJ\"\"\njane@gmail.com\"", &[("email", "jane@gmail.com")]),
    ("see card\n4290844204253662", &[("payment_card", "4290844204253662")]),
    ("id\t536-22-1234", &[("us_ssn", "536-22-1234")]),
    ("536-22-1234\njohn@gmail.com", &[("us_ssn", "536-22-1234"), ("email", "john@gmail.com")]),
    ("back\\slash john@gmail.com", &[("email", "john@gmail.com")]),
    ("quote'd john@gmail.com", &[("email", "john@gmail.com")]),
    ("jane@example.com", &[]),
    ("550e8400-e29b-41d4-a716-446655440000", &[]),
    ("git@github.com:org/repo.git", &[]),
    ("4111111111111111", &[]),
    ("078-05-1120", &[]),
    ("0.4290844204253662", &[]),
    ("1747731000", &[]),
];

fn escaped_copy(text: &str) -> String {
    text.replace('\\', r"\\").replace('\n', r"\n").replace('\t', r"\t")
}

fn escaped_json(text: &str) -> String {
    let text = text.replace('\\', r"\\").replace('"', "\\\"");
    text.replace('\n', r"\n").replace('\t', r"\t")
}

#[test]
fn values_are_found_in_every_carrier_with_their_spans() {
    let csv = CsvDialect::default();
    let csv = Layout::Csv { columns: &[], dialect: &csv };
    let octal = |text: &str| -> String { text.bytes().map(|b| format!("\\{b:03o}")).collect() };
    let unicode = |text: &str| -> String {
        text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()
    };
    for (text, expected) in VALUES {
        for prose in [(*text).to_owned(), format!("We wrote to {text} on Monday")] {
            let json = format!("{{\"a\": \"{}\"}}", escaped_json(&prose));
            let quoted = prose.replace('\'', "''");
            let carriers = [
                (prose.clone(), Layout::Statement),
                (format!("17\t{}\t\\N\n", escaped_copy(&prose)), copy(&[])),
                (format!("17\t{}\t\\N\n", octal(&prose)), copy(&[])),
                (format!("17,\"{}\",\n", prose.replace('"', "\"\"")), csv),
                (format!("(17, '{quoted}')"), tuples(&[], Backslash::Literal)),
                (format!("(17, '{}')", escaped_copy(&quoted)), tuples(&[], Backslash::Escape)),
                (format!("(17, E'{}')", escaped_copy(&quoted)), tuples(&[], Backslash::Literal)),
                (format!("(17, $x${prose}$x$)"), tuples(&[], Backslash::Literal)),
            ];
            for (carrier, layout) in carriers {
                let found: Vec<_> = cells(carrier.as_bytes(), layout)
                    .into_iter()
                    .map(|(_, detector, text)| (detector, text))
                    .collect();
                let expected: Vec<_> =
                    expected.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
                assert_eq!(found, expected, "{carrier}");
            }
            // In JSON the span is as JSON writes it.
            for json in [json, format!("{{\"a\": \"{}\"}}", unicode(&prose))] {
                let found: Vec<_> =
                    cells(format!("17\t{}\n", escaped_copy(&json)).as_bytes(), copy(&[]))
                        .into_iter()
                        .map(|(_, detector, _)| detector)
                        .collect();
                let expected: Vec<_> = expected.iter().map(|(name, _)| *name).collect();
                assert_eq!(found, expected, "{json}");
            }
        }
    }
}

#[test]
fn names_and_words_are_read_in_every_encoding() {
    let columns = [column("full_name", TypeKind::Text), ColumnContext::NONE];
    let dialect = CopyTextDialect::default();
    for (name, rows, expected) in [
        ("LATIN1", "Tâmara Lovato\tx\n", &[][..]),
        ("UTF8", "Tâmara Lovato\tx\n", &[]),
        ("LATIN1", "Siobhán\tx\n", &[("person_name", Some(0), 0, 0)]),
        ("WIN1252", "Tâmara\tnaïve €, jane@gmail.com\n", &[("email", Some(1), 0, 16)]),
        ("LATIN1", "Tâmara\tnée en 1980, Herr Grünwaldner\n", &[("person_name", Some(1), 0, 25)]),
        ("WIN1251", "x\tтел 536-22-1234\n", &[("us_ssn", Some(1), 0, 6)]),
        ("SJIS", "西村陽斗\t西村@ jane@gmail.com\n", &[("email", Some(1), 0, 15)]),
        ("EUC_JP", "毛利\tx\n", &[("person_name", Some(0), 0, 0)]),
    ] {
        let encoding = Encoding::by_name(name).unwrap();
        let mut bytes = Vec::new();
        assert!(encoding.encode(rows, &mut bytes), "{rows}");
        let layout = Layout::CopyText { columns: &columns, dialect: &dialect, encoding };
        let mut findings = Vec::new();
        Scanner::new(Policy::default(), Interest::Failing).scan(&bytes, layout, &mut findings);
        let found: Vec<_> =
            findings.iter().map(|f| (f.detector.name(), f.column, f.row, f.byte)).collect();
        assert_eq!(found, expected, "{name} {rows}");
    }
}

#[test]
fn sequences_count_and_other_statements_do_not() {
    let cases: &[(&str, usize)] = &[
        ("SELECT pg_catalog.setval('public.users_id_seq', 4290844204253662, true);", 0),
        ("CREATE SEQUENCE public.s START WITH 4290844204253662;", 0),
        ("SELECT pg_catalog.setval('s', 1);\nSELECT '4290844204253662';", 1),
        ("COMMENT ON TABLE t IS '4290844204253662';", 1),
        ("ALTER SEQUENCE s OWNED BY \"jane@gmail.com\".id;", 1),
        ("-- jane@gmail.com", 1),
        ("DEFAULT E'jane\\100gmail.com'", 1),
    ];
    for (text, expected) in cases {
        assert_eq!(scan(text, Layout::Statement).len(), *expected, "{text}");
    }
}

#[test]
fn large_objects_are_read() {
    let hex: String = b"see jane@gmail.com".iter().map(|b| format!("{b:02x}")).collect();
    for (before, digits) in [("\n", "'\\x"), ("", "'\\\\x"), ("", "E'\\\\x")] {
        let text = format!("{before}SELECT pg_catalog.lowrite(0, {digits}{hex}');\n");
        let at = text.find(&hex).unwrap_or_default() as u64;
        assert_eq!(scan(&text, Layout::Statement), [("email", None, 0, at + 8)], "{text}");
    }
    assert_eq!(scan("SELECT pg_catalog.lowrite(0, '\\x6a", Layout::Statement), []);
}

#[test]
fn escapes_of_strings_in_statements_are_seen_through() {
    for (text, expected) in [
        (r"COMMENT ON TABLE a IS E'jane\x40corp-orchard.net';", &["email"][..]),
        (r"COMMENT ON TABLE a IS E'jane\100corp-orchard.net';", &["email"]),
        (r"COMMENT ON TABLE a IS U&'jane\0040corp-orchard.net';", &["email"]),
        (r"CREATE FUNCTION f() AS $$ SELECT E'jane\x40abc-orchard\056net' $$;", &["email"]),
        (r"CREATE FUNCTION f() AS 'SELECT E''536\x2d22\x2d1234''';", &["us_ssn"]),
        (r"CREATE FUNCTION f() AS $$ SELECT '\x6a616e6540676d61696c2e636f6d'::bytea $$;", &[]),
        (r"CREATE FUNCTION f() AS $$ SELECT E'a\x40example.com' $$;", &[]),
    ] {
        let found: Vec<_> = scan(text, Layout::Statement).iter().map(|found| found.0).collect();
        assert_eq!(found, expected, "{text}");
    }
}

/// A dump that writes a text into a large object in these pieces.
fn object_of(pieces: &[&[u8]]) -> String {
    let hex = |piece: &[u8]| piece.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let mut dump = String::from("BEGIN;\n\nSELECT pg_catalog.lo_open('16397', 131072);\n");
    for piece in pieces {
        dump.push_str(&format!("SELECT pg_catalog.lowrite(0, '\\x{}');\n", hex(piece)));
    }
    dump + "SELECT pg_catalog.lo_close(0);\n\nCOMMIT;\n"
}

#[test]
fn values_that_statements_of_a_large_object_cut_are_found_once() {
    let text = b"we wrote to jane@corp-orchard.net twice";
    for cut in 0..=text.len() {
        let dump = object_of(&[&text[..cut], &text[cut..]]);
        for batch_bytes in [1, 60, 130, 1 << 20] {
            let run = ScanRun::new().batch_bytes(batch_bytes);
            let scanned = run.run(ScanFormat::Dump, dump.as_bytes());
            let found: Vec<_> =
                scanned.findings.iter().map(|f| (f.detector.name(), f.count)).collect();
            // Also where the address is one before its last letter is written.
            assert_eq!(found, [("email", 1)], "{cut}, {batch_bytes}");
        }
    }
    // Another object, and three pieces.
    let two = object_of(&[b"jane@corp-orch"]) + &object_of(&[b"ard.net"]);
    assert!(ScanRun::new().run(ScanFormat::Dump, two.as_bytes()).findings.is_empty());
    let three = object_of(&[b"jane@corp-", b"orchard", b".net"]);
    assert_eq!(ScanRun::new().run(ScanFormat::Dump, three.as_bytes()).findings.len(), 1);
}

#[test]
fn bytea_that_begins_like_a_text_is_read_as_one() {
    let columns = [column("payload", TypeKind::Bytea), column("id", TypeKind::BigInt)];
    let hex = |text: &[u8]| text.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let text = "tell jane@gmail.com".as_bytes();
    for (cell, expected) in [
        (format!(r"\\x{}", hex(text)), Some(3 + 10)),
        (r"tell jane@gmail.com\\000".to_owned(), Some(5)),
        (format!(r"\\x{}", hex(&[b"\x89PNG\r\n\x1a\n", text].concat())), None),
        (format!(r"\\x{}", hex(b"\xff\xfe tell jane@gmail.com")), None),
        (r"\\x34323930383434323034".to_owned(), None),
        (r"\\x".to_owned(), None),
        (r"\N".to_owned(), None),
    ] {
        let found = scan(&format!("{cell}\t7\n"), copy(&columns));
        let expected: Vec<_> = expected.iter().map(|byte| ("email", Some(0), 0, *byte)).collect();
        assert_eq!(found, expected, "{cell}");
    }
    let tuple = format!(r"('\x{}', 7)", hex(text));
    assert_eq!(scan(&tuple, tuples(&columns, Backslash::Literal)).len(), 1);
    // Digits are not read as they are written.
    assert_eq!(scan("\\\\x4290844204253662\t7\n", copy(&columns)), []);
}

#[test]
fn a_long_line_full_of_values_is_linear() {
    let timed = |text: &str, layout: Layout<'_>, expected: Found| {
        let started = std::time::Instant::now();
        assert_eq!(scan(text, layout), [expected]);
        started.elapsed().as_secs_f64()
    };
    let took = |count: usize| {
        // More cells than a table can have columns: the row is text.
        let cells = "a@b.co jane@gmail.com,\t".repeat(count);
        let cell = format!("{}\n", "a@b.co jane@gmail.com, ".repeat(count));
        let json = format!("'{}\\n'", "{\"a\": \"jane\\u0040gmail.com\"}, ".repeat(count));
        [
            timed(&cells, copy(&[]), ("email", None, 0, 0)),
            timed(&cell, copy(&[]), ("email", Some(0), 0, 0)),
            timed(&json, Layout::Statement, ("email", None, 0, 8)),
        ]
    };
    for (once, eightfold) in took(4_000).into_iter().zip(took(32_000)) {
        assert!(eightfold < 24.0 * once + 0.1, "quadratic: {once} s, then {eightfold} s");
    }
}

/// What a row-by-row reading with the reader of the codec finds: row, column and detector.
fn naive(text: &str, columns: &[ColumnContext]) -> Vec<(u64, u32, &'static str, String)> {
    let mut detector = ValueDetector::new(Policy::default());
    let dialect = CopyTextDialect::default();
    let (mut fields, mut scratch, mut matches) = (Vec::new(), Vec::new(), Vec::new());
    let mut found = Vec::new();
    for (row, line) in (0..).zip(text.as_bytes().split(|b| *b == b'\n')) {
        dialect.split_row(line, Encoding::Utf8, &mut fields).expect("a row");
        for (column, field) in (0..).zip(&fields) {
            let raw = line.get(field.clone()).unwrap_or_default();
            let value = dialect.decode(raw, Encoding::Utf8, &mut scratch).expect("a cell");
            let Some(value) = value else { continue };
            let context = columns.get(column as usize).unwrap_or(&ColumnContext::NONE);
            matches.clear();
            detector.find(value, context, &mut matches);
            for m in matches.iter().filter(|m| m.verdict == Verdict::Fail) {
                let text = value.get(m.start..m.end).unwrap_or_default();
                let text = String::from_utf8_lossy(text).into_owned();
                found.push((row, column, m.detector.name(), text));
            }
        }
    }
    found
}

proptest! {
    /// The fast path finds what reading every cell finds.
    #[test]
    fn the_naive_twin_agrees(pieces in proptest::collection::vec(prop_oneof![
        Just("jane@gmail.com"), Just("x@example.com"), Just("536-22-1234"), Just("536 22 1234"), Just("4290844204253662"),
        Just(r"\\u0040"), Just(r"\n"), Just(r"\100gmail.com"), Just("%40"), Just("\t"), Just("\t"), Just("\n"), Just(" "), Just("ssn"), Just("ab"), Just("536221234"), Just("81.2.69.160"), Just("081.002.069.160"), Just("\t\t\t"),
        Just("\t\\N\t"), Just("\\\\"), Just(r#"{"a": ""#), Just("é"), Just("&#64;"), Just("2,"), Just("-"),
    ], 0..40)) {
        let text = pieces.concat();
        let columns = [ColumnContext::NONE, column("ssn", TypeKind::Text), column("id", TypeKind::BigInt), column("ip", TypeKind::Text)];
        let dialect = CopyTextDialect::default();
        let layout = Layout::CopyText { columns: &columns, dialect: &dialect, encoding: Encoding::Utf8 };
        let mut places = Vec::new();
        let mut scanner = Scanner::new(Policy::default(), Interest::Failing);
        let (policy, told) = (Policy::default(), scanner.spoken_for(layout));
        suspects_with_hits(text.as_bytes(), &policy, Interest::Failing, told, &mut |at| places.push(at));
        places.sort_unstable_by_key(|place| place.at);
        let mut found = Vec::new();
        scanner.cells(text.as_bytes(), layout, &places, &mut |cell| {
            for m in cell.matches.iter().filter(|m| m.verdict == Verdict::Fail) {
                let text = cell.value.get(m.start..m.end).unwrap_or_default();
                let text = String::from_utf8_lossy(text).into_owned();
                found.push((cell.row, cell.column.unwrap_or(99), m.detector.name(), text));
            }
        });
        let mut presence = Presence::known(columns.iter().map(|_| DetectorSet::NONE));
        let mut scanner = Scanner::new(Policy::default(), Interest::Failing);
        for _ in 0..2 {
            scanner.add_presence(text.as_bytes(), layout, &places, &mut presence);
            let present: std::collections::BTreeSet<_> = presence
                .found()
                .flat_map(|(column, found)| {
                    found.iter().map(move |detector| (column.unwrap_or(99) as u32, detector.id.name()))
                })
                .collect();
            // Behind the last column it is not told which one it is.
            let expected = found.iter().map(|(_, column, name, _)| (if *column < 4 { *column } else { 99 }, *name));
            prop_assert_eq!(present, expected.collect(), "{}", text);
        }
        prop_assert_eq!(found, naive(&text, &columns), "{}", text);
    }
}

proptest! {
    /// What is planted in a dump is found once, where it is, whatever the size of a batch.
    #[test]
    fn batches_do_not_matter(rows in proptest::collection::vec((0usize..6, 0usize..30), 1..12), batch_bytes in 1usize..400, threads in 1usize..4) {
        let (mut copy, mut values) = (String::new(), Vec::new());
        let mut planted: Vec<usize> = Vec::new();
        for (kind, blanks) in rows {
            let (text, at) = match kind {
                0 => ("jane@corp-orchard.net", Some(0)),
                1 => (r"see\n536-22-1234", Some(5)),
                2 => (r#"{"to": "jane\\u0040corp-orchard.net"}"#, Some(8)),
                3 => ("x@example.com", None),
                _ => ("nothing", None),
            };
            copy.push_str(&format!("1\t{}", " ".repeat(blanks)));
            planted.extend(at.map(|at| copy.len() + at));
            copy.push_str(text);
            copy.push('\n');
            values.push(format!("(1, E'{}{text}')", " ".repeat(blanks)));
        }
        let head = "CREATE TABLE public.t (id bigint, v text);\nCOPY public.t (id, v) FROM stdin;\n";
        let values = values.join(",\n");
        let dumps = [
            (format!("{head}{copy}\\.\n"), Some(head.len())),
            (format!("CREATE TABLE public.t (id bigint, v text);\nINSERT INTO public.t VALUES {values};\n"), None),
        ];
        for (dump, start) in dumps {
            let scan = ScanRun::new().threads(threads).batch_bytes(batch_bytes);
            let scanned = scan.run(ScanFormat::Dump, dump.as_bytes());
            prop_assert!(scanned.ended.is_ok());
            let failing = || scanned.findings.iter().filter(|found| found.verdict == Verdict::Fail);
            prop_assert_eq!(failing().map(|found| found.count).sum::<u64>(), planted.len() as u64);
            if let (Some(start), Some(first)) = (start, planted.first()) {
                let byte = failing().map(|found| found.byte).min();
                prop_assert_eq!(byte, Some((start + first) as u64));
            }
        }
    }
}

/// A backslash before what no escape begins with means nothing to a server, and hides nothing.
#[test]
fn backslashes_that_mean_nothing_hide_nothing() {
    let values = [
        ("email", "jane.Nolan@Gmail.com"),
        ("email", "jane@Zermatt-Hotels.swiss"),
        ("us_ssn", "SSN: 536-22-1234"),
        ("iban", "NL91 ABNA 0417 1643 00"),
        ("payment_card", "4290-8442-0425-3662"),
        ("ip_address", "IP 81.2.69.160"),
        ("url_credentials", "postgres://App:Secret9@db.acme.io/x"),
        ("api_key", "AKIAIOSFODNN7EXAMPL9"),
    ];
    for (detector, value) in values {
        for before in ["", "see ", "\\N ", "a\\nb "] {
            for at in 0..value.len() {
                if b"bfnrtvx01234567".contains(&value.as_bytes()[at]) {
                    continue;
                }
                let (head, tail) = value.split_at(at);
                let rows = format!("{before}{head}\\{tail}\t\\N\n");
                let found = scan(&rows, copy(&[ColumnContext::NONE, ColumnContext::NONE]));
                let found: Vec<_> = found.iter().map(|found| (found.0, found.1)).collect();
                assert_eq!(found, [(detector, Some(0))], "{rows}");
            }
        }
    }
}

#[test]
fn addresses_are_found_in_every_way_in_which_the_server_takes_them() {
    let columns = [column("m", TypeKind::MacAddr), column("i", TypeKind::Inet)];
    let text = "3c5ab412ef90\t81.2.69.160\n3c5ab4:12ef91\t081.002.069.161\n3c5a.b412.ef92\t::ffff:81.2.69.162\n";
    let found = cells(text.as_bytes(), copy(&columns));
    let of = |wanted| found.iter().filter(|(_, name, _)| *name == wanted).count();
    assert_eq!((of("mac_address"), of("ip_address")), (3, 3), "{found:?}");
}
