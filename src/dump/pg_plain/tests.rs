use std::path::PathBuf;

use proptest::prelude::*;

use super::*;

type Segments = Vec<(Segment, Vec<u8>)>;

/// The segments of an input that is shown whole.
fn split(input: &[u8]) -> (Segments, Option<UnfinishedAt>) {
    let mut lexer = Lexer::new();
    let mut segments = Vec::new();
    let mut rest = input;
    loop {
        match lexer.next(rest, Input::Ended) {
            Ok(Some((segment, len))) => {
                assert!(len > 0 && len <= rest.len());
                segments.push((segment, rest[..len].to_vec()));
                rest = &rest[len..];
            }
            Ok(None) => {
                assert!(rest.is_empty(), "left over: {}", rest.escape_ascii());
                return (merged(segments), None);
            }
            Err(at) => {
                assert_eq!(lexer.next(rest, Input::Ended), Err(at));
                assert!(at.byte <= rest.len());
                return (merged(segments), Some(at));
            }
        }
    }
}

/// The segments of an input that comes in pieces.
fn split_in_pieces(
    input: &[u8],
    mut piece: impl FnMut() -> usize,
) -> (Segments, Option<Unfinished>) {
    let mut lexer = Lexer::new();
    let mut segments = Vec::new();
    let (mut from, mut to) = (0, 0);
    loop {
        let end = if to == input.len() { Input::Ended } else { Input::Open };
        match lexer.next(&input[from..to], end) {
            Ok(Some((segment, len))) => {
                assert!(len > 0 && from + len <= to);
                segments.push((segment, input[from..from + len].to_vec()));
                from += len;
            }
            Ok(None) if end == Input::Ended => {
                assert_eq!(from, input.len());
                return (merged(segments), None);
            }
            Ok(None) => to = (to + piece().max(1)).min(input.len()),
            Err(at) => {
                assert_eq!(end, Input::Ended);
                return (merged(segments), Some(at.what));
            }
        }
    }
}

/// Rows, tuples and gaps may come in one piece or in many.
fn merged(segments: Segments) -> Segments {
    let mut merged: Segments = Vec::new();
    for (segment, bytes) in segments {
        let splittable =
            matches!(segment, Segment::Gap | Segment::CopyRows | Segment::InsertTuples);
        match merged.last_mut() {
            Some((last, before)) if *last == segment && splittable => before.extend(bytes),
            _ => merged.push((segment, bytes)),
        }
    }
    merged
}

/// One letter a segment: Gap `g`, MetaCommand `m`, Statement `s`, CopyHeader `h`, CopyRows `r`, CopyEnd `e`, InsertHead `i`,
/// InsertTuples `v`, InsertTail `t`; what is unfinished: `!`.
fn shown(segments: &Segments, unfinished: Option<UnfinishedAt>) -> String {
    let mut shown = String::new();
    for (segment, bytes) in segments {
        let letter = match segment {
            Segment::Gap => continue,
            Segment::MetaCommand => 'm',
            Segment::Statement => 's',
            Segment::CopyHeader => 'h',
            Segment::CopyRows => 'r',
            Segment::CopyEnd => 'e',
            Segment::InsertHead => 'i',
            Segment::InsertTuples => 'v',
            Segment::InsertTail => 't',
        };
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(&format!("{letter}[{}]", bytes.escape_ascii()));
    }
    if let Some(at) = unfinished {
        shown.push_str(&format!(" !{:?}@{}", at.what, at.byte));
    }
    shown
}

/// Inputs, and what they are split into. Gaps are left out.
const CASES: &[(&[u8], &str)] = &[
    (b"", ""),
    (b"\n \t", ""),
    (b"\xEF\xBB\xBFSELECT 1;", "s[SELECT 1;]"),
    (b"-- a; 'b\nSELECT 1; -- c\n", "s[SELECT 1;]"),
    (b"-- a\rSELECT 1;", "s[SELECT 1;]"),
    (b"/* a /* ; */ 'b */ SELECT 1;", "s[SELECT 1;]"),
    (b"/*/**/*/SELECT 1;", "s[SELECT 1;]"),
    (b"SELECT 1;;SELECT 2;", "s[SELECT 1;] s[;] s[SELECT 2;]"),
    (b"SELECT ';' || '''; '';' ;x;", "s[SELECT \\';\\' || \\'\\'\\'; \\'\\';\\' ;] s[x;]"),
    (b"SELECT '\\'; x;", "s[SELECT \\'\\\\\\';] s[x;]"),
    (b"SELECT E'\\';' ; x;", "s[SELECT E\\'\\\\\\';\\' ;] s[x;]"),
    (b"SELECT e'a''\\';' ; x;", "s[SELECT e\\'a\\'\\'\\\\\\';\\' ;] s[x;]"),
    // E is part of a longer word here, and the backslash is just one.
    (b"SELECT typE'\\'; x;", "s[SELECT typE\\'\\\\\\';] s[x;]"),
    (b"SELECT B'\\', X'\\', N'\\', U&'\\'; x;", "s[SELECT B\\'\\\\\\', X\\'\\\\\\', N\\'\\\\\\', U&\\'\\\\\\';] s[x;]"),
    (b"SELECT U&\"a;\"\"\", \"b;\"; x;", "s[SELECT U&\\\"a;\\\"\\\"\\\", \\\"b;\\\";] s[x;]"),
    (b"SELECT $$;$a$'$$; x;", "s[SELECT $$;$a$\\'$$;] s[x;]"),
    (b"SELECT $a$;$$ $b$ $a $a$; x;", "s[SELECT $a$;$$ $b$ $a $a$;] s[x;]"),
    (b"SELECT a$b$c; x;", "s[SELECT a$b$c;] s[x;]"),
    (b"SELECT $1; $2$$;$$; x;", "s[SELECT $1;] s[$2$$;$$;] s[x;]"),
    (b"SELECT $a; x;", "s[SELECT $a;] s[x;]"),
    (b"SELECT $E'\\';'; x;", "s[SELECT $E\\'\\\\\\';\\';] s[x;]"),
    (b"SELECT 1 +-- ;\n; x;", "s[SELECT 1 +-- ;\\n;] s[x;]"),
    (b"SELECT 1 */*;*/ 2; x;", "s[SELECT 1 */*;*/ 2;] s[x;]"),
    (b"SELECT a::text$$;$$ ; x;", "s[SELECT a::text$$;] !DollarQuote@0"),
    (b"SELECT :a$$;$$ ; x;", "s[SELECT :a$$;$$ ;] s[x;]"),
    (b"CREATE RULE r AS ON INSERT TO t DO (a; b); x;", "s[CREATE RULE r AS ON INSERT TO t DO (a; b);] s[x;]"),
    (b"SELECT ); x;", "s[SELECT );] s[x;]"),
    (
        b"CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END; x;",
        "s[CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END;] s[x;]",
    ),
    (b"create procedure p() begin atomic a; end; x;", "s[create procedure p() begin atomic a; end;] s[x;]"),
    (b"CREATE TABLE begin (a int); x;", "s[CREATE TABLE begin (a int);] s[x;]"),
    (b"BEGIN; SELECT 1; COMMIT;", "s[BEGIN;] s[SELECT 1;] s[COMMIT;]"),
    (b"SELECT 1\\; SELECT 2; x;", "s[SELECT 1\\\\;] s[SELECT 2;] s[x;]"),
    (b"SELECT 1 \\: 2; x;", "s[SELECT 1 \\\\: 2;] s[x;]"),
    // psql's own commands.
    (b"\\connect a;b\nSELECT 1;", "m[\\\\connect a;b\\n] s[SELECT 1;]"),
    (b"\\restrict abc", "m[\\\\restrict abc]"),
    (
        b"\\connect -reuse-previous=on \"dbname='we\"\"ird; d\\'b'\"\nx;",
        "m[\\\\connect -reuse-previous=on \\\"dbname=\\'we\\\"\\\"ird; d\\\\\\'b\\'\\\"\\n] s[x;]",
    ),
    (b"\\echo 'a\\'\\\\' \\\\ SELECT 1; x;", "m[\\\\echo \\'a\\\\\\'\\\\\\\\\\' \\\\\\\\] s[SELECT 1;] s[x;]"),
    (b"\\echo a \\echo b\nx;", "m[\\\\echo a ] m[\\\\echo b\\n] s[x;]"),
    (b"\\! cat \\\\ 'x\ny;", "m[\\\\! cat \\\\\\\\ \\'x\\n] s[y;]"),
    (b"\\o | cat 'x\ny;", "m[\\\\o | cat \\'x\\n] s[y;]"),
    (b"\\echo 'x\ny;", "m[\\\\echo \\'x\\n] s[y;]"),
    (b"SELECT 1\\g\nx;", "s[SELECT 1\\\\g\\n] s[x;]"),
    (b"SELECT (1 \\gx | cat ;\nx;", "s[SELECT (1 \\\\gx | cat ;\\n] s[x;]"),
    (b"SELECT 1 \\echo ;\n+ 1; x;", "s[SELECT 1 \\\\echo ;\\n+ 1;] s[x;]"),
    (b"\\.\nx;", "m[\\\\.\\n] s[x;]"),
    (b"\\", "m[\\\\]"),
    // COPY.
    (b"COPY public.t (a, b) FROM stdin;\n1\t2\n\\.\n\n\nx;", "h[COPY public.t (a, b) FROM stdin;\\n] r[1\\t2\\n] e[\\\\.\\n] s[x;]"),
    (b"COPY public.t  FROM stdin;\n\n\n\\.\n", "h[COPY public.t  FROM stdin;\\n] r[\\n\\n] e[\\\\.\\n]"),
    (b"COPY t FROM stdin;\n\\.\n", "h[COPY t FROM stdin;\\n] e[\\\\.\\n]"),
    (b"COPY t FROM stdin;\r\n1\r\n\\.\r\nx;", "h[COPY t FROM stdin;\\r\\n] r[1\\r\\n] e[\\\\.\\r\\n] s[x;]"),
    (b"COPY t FROM stdin;\n1\n\\.", "h[COPY t FROM stdin;\\n] r[1\\n] e[\\\\.]"),
    (
        b"COPY t FROM stdin;\n\\.x\n\\\\.\n \\.\n\\.\r\r\na\\\nCOPY t FROM stdin;\n';\n\\.\nx;",
        "h[COPY t FROM stdin;\\n] r[\\\\.x\\n\\\\\\\\.\\n \\\\.\\n\\\\.\\r\\r\\na\\\\\\nCOPY t FROM stdin;\\n\\';\\n] e[\\\\.\\n] s[x;]",
    ),
    (b"copy\n\"a\nb;\"/*x*/(\"c)\") -- from stdin\n from /**/ StdIn\n;\n1\n\\.\n", "h[copy\\n\\\"a\\nb;\\\"/*x*/(\\\"c)\\\") -- from stdin\\n from /**/ StdIn\\n;\\n] r[1\\n] e[\\\\.\\n]"),
    (b"COPY BINARY a.b.c FROM STDOUT WITH (FORMAT csv);\n1\n\\.\n", "h[COPY BINARY a.b.c FROM STDOUT WITH (FORMAT csv);\\n] r[1\\n] e[\\\\.\\n]"),
    (b"COPY t FROM stdin WITH DELIMITER AS '|' NULL AS '' CSV HEADER;\n1\n\\.\n", "h[COPY t FROM stdin WITH DELIMITER AS \\'|\\' NULL AS \\'\\' CSV HEADER;\\n] r[1\\n] e[\\\\.\\n]"),
    (b"COPY t TO stdout; x;", "s[COPY t TO stdout;] s[x;]"),
    (b"COPY t FROM 'stdin'; x;", "s[COPY t FROM \\'stdin\\';] s[x;]"),
    (b"COPY (SELECT a FROM stdin) TO stdout; x;", "s[COPY (SELECT a FROM stdin) TO stdout;] s[x;]"),
    (b"COPY a b c d e FROM stdin; x;", "s[COPY a b c d e FROM stdin;] s[x;]"),
    (b"EXPLAIN COPY t FROM stdin; x;", "s[EXPLAIN COPY t FROM stdin;] s[x;]"),
    (b"COMMENT ON TABLE t IS 'x\nCOPY t FROM stdin;\n1\n\\.\n'; x;", "s[COMMENT ON TABLE t IS \\'x\\nCOPY t FROM stdin;\\n1\\n\\\\.\\n\\';] s[x;]"),
    (b"x; COPY t FROM stdin; y;\n1\n\\.\nz;", "s[x;] h[COPY t FROM stdin; y;\\n] r[1\\n] e[\\\\.\\n] s[z;]"),
    (b"COPY t FROM stdin; -- y\n1\n\\.\nz;", "h[COPY t FROM stdin; -- y\\n] r[1\\n] e[\\\\.\\n] s[z;]"),
    (b"COPY t FROM stdin; COPY u FROM stdin;\n1\n\\.\n2\n\\.\nz;", "h[COPY t FROM stdin; COPY u FROM stdin;\\n] r[1\\n] e[\\\\.\\n] r[2\\n] e[\\\\.\\n] s[z;]"),
    (b"COPY t FROM stdin; SELECT 'a\n1;\n\\.\n;'; z;", "h[COPY t FROM stdin; SELECT \\'a\\n] r[1;\\n] e[\\\\.\\n] s[;\\';] s[z;]"),
    (b"COPY t FROM stdin; SELECT $a$ $a\n1\n\\.\n;$a$; z;", "h[COPY t FROM stdin; SELECT $a$ $a\\n] r[1\\n] e[\\\\.\\n] s[;$a$;] s[z;]"),
    (b"COPY t FROM stdin\\; SELECT\n 1;\n1\n\\.\nz;", "h[COPY t FROM stdin\\\\; SELECT\\n 1;\\n] r[1\\n] e[\\\\.\\n] s[z;]"),
    (b"INSERT INTO t VALUES (1)\\; COPY t FROM stdin;\n1\n\\.\n", "i[INSERT INTO t VALUES ] v[(1)] t[\\\\;] h[COPY t FROM stdin;\\n] r[1\\n] e[\\\\.\\n]"),
    (b"COPY t FROM stdin \\g\n1\n\\.\nz;", "h[COPY t FROM stdin \\\\g\\n] r[1\\n] e[\\\\.\\n] s[z;]"),
    (b"\\copy t from stdin\n1\n\\.\nz;", "h[\\\\copy t from stdin\\n] r[1\\n] e[\\\\.\\n] s[z;]"),
    (b"\\copy s.\"from\" (a, b) from STDIN with csv\n1\n\\.\nz;", "h[\\\\copy s.\\\"from\\\" (a, b) from STDIN with csv\\n] r[1\\n] e[\\\\.\\n] s[z;]"),
    (b"\\copy t from 'stdin'\nz;", "m[\\\\copy t from \\'stdin\\'\\n] s[z;]"),
    (b"\\copy (select 1 from stdin) to stdout\nz;", "m[\\\\copy (select 1 from stdin) to stdout\\n] s[z;]"),
    (b"\\copy t to stdout\nz;", "m[\\\\copy t to stdout\\n] s[z;]"),
    // INSERT.
    (b"INSERT INTO public.t VALUES (1, 'a');\nx;", "i[INSERT INTO public.t VALUES ] v[(1, \\'a\\')] t[;] s[x;]"),
    (b"insert into \"T;\" as u (\"a)\", b) values\n\t(1),\n\t(2);", "i[insert into \\\"T;\\\" as u (\\\"a)\\\", b) values\\n\\t] v[(1),\\n\\t(2)] t[;]"),
    (b"INSERT INTO t OVERRIDING SYSTEM VALUE VALUES (1) ON CONFLICT DO NOTHING;", "i[INSERT INTO t OVERRIDING SYSTEM VALUE VALUES ] v[(1)] t[ ON CONFLICT DO NOTHING;]"),
    (b"INSERT INTO t (a) OVERRIDING USER VALUE VALUES (1) RETURNING (a);", "i[INSERT INTO t (a) OVERRIDING USER VALUE VALUES ] v[(1)] t[ RETURNING (a);]"),
    (b"INSERT INTO values VALUES(1);", "i[INSERT INTO values VALUES] v[(1)] t[;]"),
    (b"INSERT INTO a.values /* ( */ VALUES -- (\n (1);", "i[INSERT INTO a.values /* ( */ VALUES -- (\\n ] v[(1)] t[;]"),
    (
        b"INSERT INTO t VALUES (');', E'\\');', $$)$$, \")\", (1, (2)), '1'::int /* ) */, -- )\n3), (4) ; x;",
        "i[INSERT INTO t VALUES ] v[(\\');\\', E\\'\\\\\\');\\', $$)$$, \\\")\\\", (1, (2)), \\'1\\'::int /* ) */, -- )\\n3), (4)] t[ ;] s[x;]",
    ),
    (b"INSERT INTO t VALUES ('a\n\\.\n');", "i[INSERT INTO t VALUES ] v[(\\'a\\n\\\\.\\n\\')] t[;]"),
    (b"INSERT INTO t VALUES (1) (2);", "i[INSERT INTO t VALUES ] v[(1)] t[ (2);]"),
    (b"INSERT INTO t VALUES (1), ;", "i[INSERT INTO t VALUES ] v[(1)] t[, ;]"),
    (b"INSERT INTO t VALUES (1) UNION VALUES (2);", "i[INSERT INTO t VALUES ] v[(1)] t[ UNION VALUES (2);]"),
    (b"INSERT INTO t VALUES (1), (2 \\g\nx;", "i[INSERT INTO t VALUES ] v[(1)] t[, (2 \\\\g\\n] s[x;]"),
    (b"INSERT INTO t DEFAULT VALUES; x;", "s[INSERT INTO t DEFAULT VALUES;] s[x;]"),
    (b"INSERT INTO t SELECT 1 UNION VALUES (2); x;", "s[INSERT INTO t SELECT 1 UNION VALUES (2);] s[x;]"),
    (b"INSERT INTO t (VALUES (1), (2)); x;", "s[INSERT INTO t (VALUES (1), (2));] s[x;]"),
    (b"INSERT INTO t WITH x AS (SELECT 1) SELECT * FROM x; x;", "s[INSERT INTO t WITH x AS (SELECT 1) SELECT * FROM x;] s[x;]"),
    (b"WITH x AS (SELECT 1) INSERT INTO t VALUES (1); x;", "s[WITH x AS (SELECT 1) INSERT INTO t VALUES (1);] s[x;]"),
    (b"COMMENT ON TABLE t IS 'INSERT INTO t VALUES (1);'; x;", "s[COMMENT ON TABLE t IS \\'INSERT INTO t VALUES (1);\\';] s[x;]"),
    (
        b"INSERT INTO \"a\"\"b;\".\"\"\"c\" (\"\"\"\") VALUES (1);",
        "i[INSERT INTO \\\"a\\\"\\\"b;\\\".\\\"\\\"\\\"c\\\" (\\\"\\\"\\\"\\\") VALUES ] v[(1)] t[;]",
    ),
    (b"INSERT INTO t VALUES \\echo a\n(1); x;", "s[INSERT INTO t VALUES \\\\echo a\\n(1);] s[x;]"),
    // What psql 15.18 does with these was looked up with `psql -e`.
    (b"SELECT E'a'\n'b\\'c';SELECT 2;\n'; x;", "s[SELECT E\\'a\\'\\n\\'b\\\\\\'c\\';SELECT 2;\\n\\';] s[x;]"),
    (b"SELECT 1E'a\\';'; SELECT $1E'a\\';'; x;", "s[SELECT 1E\\'a\\\\\\';\\';] s[SELECT $1E\\'a\\\\\\';\\';] s[x;]"),
    (b"SET standard_conforming_strings = off;SELECT B'\\'; SELECT U&'\\';", "s[SET standard_conforming_strings = off;] s[SELECT B\\'\\\\\\';] s[SELECT U&\\'\\\\\\';]"),
    (b"\\encoding SJIS\nSELECT '\x95'; 5;\n'; x;", "m[\\\\encoding SJIS\\n] s[SELECT \\'\\x95\\'; 5;\\n\\';] s[x;]"),
    // Settings that change how the bytes behind them are read.
    (b"SET standard_conforming_strings = off; SELECT '\\';'; x;", "s[SET standard_conforming_strings = off;] s[SELECT \\'\\\\\\';\\';] s[x;]"),
    (b"SET standard_conforming_strings TO 'off'; SELECT N'\\';', U&'\\'; x;", "s[SET standard_conforming_strings TO \\'off\\';] s[SELECT N\\'\\\\\\';\\', U&\\'\\\\\\';] s[x;]"),
    (b"SET standard_conforming_strings = off;\n\\connect a\nSELECT '\\'; x;", "s[SET standard_conforming_strings = off;] m[\\\\connect a\\n] s[SELECT \\'\\\\\\';] s[x;]"),
    (b"SET client_encoding = 'SJIS'; SELECT E'\x95\\'; x;", "s[SET client_encoding = \\'SJIS\\';] s[SELECT E\\'\\x95\\\\\\';] s[x;]"),
    (b"\\encoding SJIS\nSELECT \x95\\; x;", "m[\\\\encoding SJIS\\n] s[SELECT \\x95\\\\;] s[x;]"),
    (b"SET NAMES 'GB18030'; SELECT E'\x81\x30\x81\\'; x;", "s[SET NAMES \\'GB18030\\';] s[SELECT E\\'\\x810\\x81\\\\\\';] s[x;]"),
    (b"SET client_encoding = 'SJIS'; COPY \"\x95\\\" FROM stdin;\n\x95\\\n\\.\nINSERT INTO t VALUES (E'\x95\\'); x;", "s[SET client_encoding = \\'SJIS\\';] h[COPY \\\"\\x95\\\\\\\" FROM stdin;\\n] r[\\x95\\\\\\n] e[\\\\.\\n] i[INSERT INTO t VALUES ] v[(E\\'\\x95\\\\\\')] t[;] s[x;]"),
    // What ends too early.
    (b"SELECT 1", " !Statement@0"),
    (b"x; SELECT 'a", "s[x;] !Quote@7"),
    (b"SELECT \"a", " !Quote@7"),
    (b"SELECT $a$ $a", " !DollarQuote@7"),
    (b"  /* /* */", " !Comment@0"),
    (b"SELECT /* ;", " !Comment@7"),
    (b"COPY t FROM stdin;", "h[COPY t FROM stdin;] !CopyData@0"),
    (b"COPY t FROM stdin;\n1\n2", "h[COPY t FROM stdin;\\n] r[1\\n] !CopyData@0"),
    (b"COPY t FROM stdin;\n1\n\\.\r", "h[COPY t FROM stdin;\\n] r[1\\n] !CopyData@0"),
    (b"INSERT INTO t VALUES", " !Statement@0"),
    (b"INSERT INTO t VALUES (1), ('a", "i[INSERT INTO t VALUES ] v[(1)] !Quote@3"),
    (b"INSERT INTO t VALUES (1) ", "i[INSERT INTO t VALUES ] v[(1)] !Statement@0"),
];

#[test]
fn statements_are_split_as_psql_splits_them() {
    for (input, expected) in CASES {
        let (segments, unfinished) = split(input);
        let shown = shown(&segments, unfinished);
        assert_eq!(shown, *expected, "{}", input.escape_ascii());
    }
}

#[test]
fn read_sizes_change_nothing() {
    for (input, _) in CASES {
        let (segments, unfinished) = split(input);
        let expected = (segments, unfinished.map(|at| at.what));
        for size in 1..=input.len().clamp(1, 40) {
            let pieces = split_in_pieces(input, || size);
            assert_eq!(pieces, expected, "{} by {size}", input.escape_ascii());
        }
        for first in 1..input.len() {
            let mut sizes = [first, input.len()].into_iter();
            let pieces = split_in_pieces(input, || sizes.next().unwrap_or(1));
            assert_eq!(pieces, expected, "{} at {first}", input.escape_ascii());
        }
    }
}

/// Text that is often SQL, or nearly.
fn sql() -> impl Strategy<Value = Vec<u8>> {
    let words = prop::sample::select(vec![
        "INSERT INTO t VALUES ",
        "INSERT INTO \"a\"\"\".b (c, \"d\") VALUES\n\t",
        "(1, 'x'), ",
        "(1)",
        ",",
        "(",
        ")",
        ";",
        ";\n",
        "\n",
        " ",
        "'",
        "''",
        "E'",
        "N'",
        "b'",
        "U&'",
        "u&\"",
        "\"",
        "\\",
        "\\\\",
        "\\'",
        "\\;",
        "\\:",
        "$",
        "$$",
        "$a$",
        "$a",
        "$1",
        "a$b$",
        "--",
        "-",
        "/",
        "*",
        "/*",
        "*/",
        ":",
        "::",
        ":x",
        ":=",
        "e",
        "x",
        "u",
        "&",
        "SELECT ",
        "COPY t FROM stdin;\n",
        "COPY ",
        "t ",
        "FROM ",
        "stdin",
        "1\t2\n",
        "\\.\n",
        "\\.\r\n",
        "\n\\.",
        "\r",
        "\\copy t from stdin\n",
        "\\g\n",
        "\\echo ",
        "\\! ",
        "\\o |",
        "`",
        "CREATE ",
        "OR REPLACE ",
        "FUNCTION ",
        "BEGIN ATOMIC ",
        "CASE ",
        "END ",
        "BEGIN",
        "AS ",
        "VALUES ",
        "OVERRIDING ",
        "SYSTEM VALUE ",
        "INTO ",
        "ON CONFLICT DO NOTHING",
        "SET standard_conforming_strings = off;",
        "\\connect x\n",
        "\u{e9}",
        "1",
        "+",
        ".",
    ]);
    let word = prop_oneof![
        12 => words.prop_map(|word| word.as_bytes().to_vec()),
        1 => any::<u8>().prop_map(|byte| vec![byte]),
    ];
    prop::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_slow_twin_agrees(input in sql()) {
        let (segments, unfinished) = split(&input);
        if let Some((expected, what)) = naive::split(&input) {
            let at = |what: Unfinished| UnfinishedAt { what, byte: 0 };
            let shown_expected = shown(&merged(expected), what.map(at));
            let shown_found = shown(&segments, unfinished.map(|found| at(found.what)));
            prop_assert_eq!(shown_found, shown_expected);
        }
    }

    #[test]
    fn nothing_is_lost_and_read_sizes_change_nothing(
        input in prop_oneof![3 => sql(), 1 => prop::collection::vec(any::<u8>(), 0..200)],
        encoding in prop::sample::select(vec!["", "\\encoding SJIS\n", "\\encoding GB18030\n"]),
        sizes in prop::collection::vec(1..40usize, 1..8),
    ) {
        let input = [encoding.as_bytes(), &input].concat();
        let (segments, unfinished) = split(&input);
        let joined: Vec<u8> = segments.iter().flat_map(|(_, bytes)| bytes.clone()).collect();
        prop_assert!(input.starts_with(&joined));
        prop_assert!(unfinished.is_some() || joined.len() == input.len());
        let mut sizes = sizes.into_iter().cycle();
        let pieces = split_in_pieces(&input, || sizes.next().unwrap_or(1));
        prop_assert_eq!(pieces, (segments, unfinished.map(|at| at.what)));
    }
}

/// One long statement, one long string, one long comment, byte by byte: what is scanned is not scanned again.
#[test]
fn work_is_linear_in_the_bytes() {
    let long = 300_000;
    for (before, unit, after) in [
        ("SELECT '", "a", "';"),
        ("SELECT E'", "\\'", "';"),
        ("SELECT ", "a", ";"),
        ("SELECT ", "(", ";"),
        ("SELECT $a$", "$a", "$a$;"),
        ("-- ", "a", "\n"),
        ("/*", "/*", "*/"),
        ("\\echo ", "'", "\n"),
        ("INSERT INTO t VALUES (1), (", "1,", "2);"),
        ("INSERT INTO t VALUES ", " ", "(2);"),
        ("COPY t FROM stdin;\n", "a", "\n\\.\n"),
        ("COPY t FROM stdin; SELECT ", "a", "\n\\.\n;"),
        ("\\encoding SJIS\nSELECT '", "\u{e9}", "';"),
    ] {
        let input = format!("{before}{}{after}", unit.repeat(long / unit.len())).into_bytes();
        let started = std::time::Instant::now();
        split_in_pieces(&input, || 1);
        assert!(started.elapsed().as_secs() < 20, "{before}: {:?}", started.elapsed());
    }
}

/// The folder of real dumps, where there is one.
fn sample_dumps() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/sample-dumps");
    let folder = std::env::var_os("DUMPSCRUB_SAMPLE_DUMPS").map_or_else(beside, PathBuf::from);
    folder.is_dir().then_some(folder)
}

#[test]
fn real_dumps_leave_nothing_over() {
    let Some(folder) = sample_dumps() else {
        eprintln!("skipped: no folder of sample dumps (set DUMPSCRUB_SAMPLE_DUMPS)");
        return;
    };
    let mut dumps = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".sql.zst") {
            continue;
        }
        let dump = zstd::decode_all(std::fs::File::open(&path).unwrap()).unwrap();
        let (segments, unfinished) = split(&dump);
        assert_eq!(unfinished, None, "{name}");
        let settings = Settings::default();
        let (mut blocks, mut heads) = (0, 0);
        for (segment, bytes) in &segments {
            match segment {
                Segment::CopyHeader => {
                    blocks += 1;
                    assert!(heads::parse_copy_header(bytes, &settings).is_some(), "{name}");
                }
                Segment::InsertHead => {
                    heads += 1;
                    assert!(heads::parse_insert_head(bytes, &settings).is_some(), "{name}");
                }
                Segment::InsertTail => assert_eq!(bytes, b";"),
                _ => {}
            }
        }
        assert_eq!(blocks > 0, name.contains(".copy."), "{name}");
        assert_eq!(heads > 0, name.contains(".inserts."), "{name}");
        let mut sizes = [1, 4096, 77, 65_536].into_iter().cycle();
        let pieces = split_in_pieces(&dump, || sizes.next().unwrap_or(1));
        assert!(pieces == (segments, None), "{name}: read sizes matter");
        dumps += 1;
    }
    assert!(dumps > 0);
}
