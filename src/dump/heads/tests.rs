use super::*;

fn names(names: &[&str]) -> Option<Vec<String>> {
    Some(names.iter().map(|name| (*name).to_owned()).collect())
}

fn text() -> CopyOptions {
    CopyOptions {
        format: CopyFormat::Text { delimiter: b'\t', null: b"\\N".to_vec() },
        oids: Oids::None,
        encoding: None,
        header: HeaderLine::None,
        default_marker: None,
    }
}

fn csv(delimiter: u8, null: &[u8], quote: u8, escape: u8) -> CopyOptions {
    CopyOptions {
        format: CopyFormat::Csv { delimiter, null: null.to_vec(), quote, escape },
        ..text()
    }
}

#[test]
fn copy_headers() {
    let settings = Settings::default();
    type Expected<'a> = Option<(&'a str, &'a str, Option<&'a [&'a str]>, CopyOptions)>;
    let cases: &[(&[u8], Expected)] = &[
        (b"COPY public.t (a, b) FROM stdin;\n", Some(("public", "t", Some(&["a", "b"]), text()))),
        (b"COPY public.t  FROM stdin;\n", Some(("public", "t", None, text()))),
        (b"COPY t FROM stdin;\r\n", Some(("public", "t", None, text()))),
        (b"COPY T (\"A\", B) from STDIN;", Some(("public", "t", Some(&["A", "b"]), text()))),
        (
            b"copy\n\"My \"\"S\".\"a;\n(b\"/*,*/(\"E-mail\", \"x,y\")--z\nfrom stdin -- ;\n;\n",
            Some(("My \"S", "a;\n(b", Some(&["E-mail", "x,y"]), text())),
        ),
        ("COPY crm.\"Überblick\" (größe) FROM stdin;\n".as_bytes(), Some(("crm", "Überblick", Some(&["größe"]), text()))),
        (b"COPY public.t (caf\xE9) FROM stdin;\n", Some(("public", "t", Some(&["caf\\xE9"]), text()))),
        (
            b"COPY t (a) WITH OIDS FROM stdin;\n",
            Some(("public", "t", Some(&["a"]), CopyOptions { oids: Oids::InFront, ..text() })),
        ),
        (
            b"COPY t FROM stdin WITH DELIMITER AS '|' NULL AS '' CSV HEADER QUOTE '''' ESCAPE AS E'\\\\';\n",
            Some((
                "public",
                "t",
                None,
                CopyOptions { header: HeaderLine::Ignored, ..csv(b'|', b"", b'\'', b'\\') },
            )),
        ),
        (b"COPY t FROM stdin CSV FORCE NOT NULL a, \"b\";\n", Some(("public", "t", None, csv(b',', b"", b'"', b'"')))),
        (b"COPY t FROM stdin WITH CSV;\n", Some(("public", "t", None, csv(b',', b"", b'"', b'"')))),
        (
            b"COPY t FROM stdin (FORMAT csv, DELIMITER E'\\t', NULL '\\N', HEADER false, FORCE_NULL (a));\n",
            Some(("public", "t", None, csv(b'\t', b"\\N", b'"', b'"'))),
        ),
        (
            b"COPY t FROM stdin WITH (FORMAT 'text', HEADER MATCH, DEFAULT '\\D', ENCODING 'LATIN1', FREEZE);\n",
            Some((
                "public",
                "t",
                None,
                CopyOptions {
                    encoding: Some(Encoding::Latin1),
                    header: HeaderLine::Matched,
                    default_marker: Some(b"\\D".to_vec()),
                    ..text()
                },
            )),
        ),
        (
            b"COPY BINARY t FROM stdin;\n",
            Some(("public", "t", None, CopyOptions { format: CopyFormat::Binary, ..text() })),
        ),
        (
            b"COPY t FROM stdin USING DELIMITERS '|';\n",
            Some((
                "public",
                "t",
                None,
                CopyOptions { format: CopyFormat::Text { delimiter: b'|', null: b"\\N".to_vec() }, ..text() },
            )),
        ),
        (b"\\copy s.t (a) from stdin with csv\n", Some(("s", "t", Some(&["a"]), csv(b',', b"", b'"', b'"')))),
        // What nobody can be sure of.
        (b"COPY t FROM stdin; SELECT 1;\n", None),
        (b"COPY t FROM stdin; COPY u FROM stdin;\n", None),
        (b"COPY t FROM stdin\\; SELECT 1;\n", None),
        (b"COPY t FROM stdin \\g\n", None),
        (b"COPY t FROM stdin WHERE a > 1;\n", None),
        (b"COPY t FROM stdin (FORMAT parquet);\n", None),
        (b"COPY t FROM stdin (DELIMITER 'ab');\n", None),
        (b"COPY t FROM stdin (WHATEVER 1);\n", None),
        (b"COPY a.b.c FROM stdin;\n", None),
        (b"COPY U&\"d\\0061t\" FROM stdin;\n", None),
        (b"COPY t FROM 'file';\n", None),
        (b"", None),
    ];
    for (segment, expected) in cases {
        let expected = expected.clone().map(|(schema, table, columns, options)| CopyHeader {
            table: TableName::new(schema, table),
            columns: columns.and_then(names),
            options,
        });
        let parsed = parse_copy_header(segment, &settings);
        assert_eq!(parsed, expected, "{}", segment.escape_ascii());
    }
}

#[test]
fn insert_heads() {
    let settings = Settings { schema: Some("crm".to_owned()), ..Settings::default() };
    type Expected<'a> = Option<(&'a str, &'a str, Option<&'a [&'a str]>, Option<Overriding>)>;
    let cases: &[(&[u8], Expected)] = &[
        (b"INSERT INTO public.t VALUES ", Some(("public", "t", None, None))),
        (
            b"insert into \"T\" as x (a, \"B\") values\n\t",
            Some(("crm", "T", Some(&["a", "B"]), None)),
        ),
        (
            b"INSERT INTO t OVERRIDING SYSTEM VALUE VALUES",
            Some(("crm", "t", None, Some(Overriding::System))),
        ),
        (
            b"INSERT INTO t(a)OVERRIDING user VALUE VALUES/**/",
            Some(("crm", "t", Some(&["a"]), Some(Overriding::User))),
        ),
        (b"INSERT INTO a.values VALUES--\n", Some(("a", "values", None, None))),
        (b"INSERT INTO t (a.b) VALUES ", None),
        (b"INSERT INTO t (a[1]) VALUES ", None),
        (b"INSERT INTO a.b.c VALUES ", None),
        (b"INSERT INTO t VALUES (", None),
    ];
    for (segment, expected) in cases {
        let expected = expected.map(|(schema, table, columns, overriding)| InsertHead {
            table: TableName::new(schema, table),
            columns: columns.and_then(names),
            overriding,
        });
        let parsed = parse_insert_head(segment, &settings);
        assert_eq!(parsed, expected, "{}", segment.escape_ascii());
    }
}

#[test]
fn names_in_an_encoding_with_backslashes() {
    let encoding = Encoding::by_name("SJIS").unwrap();
    let settings = Settings { encoding, ..Settings::default() };
    for segment in [
        &b"COPY public.\"\x95\x5C\" (\x83\x5C) FROM stdin;\n"[..],
        b"COPY \x95\x5C (\"\x83\x5C\") FROM stdin;",
    ] {
        let header = parse_copy_header(segment, &settings).unwrap();
        assert_eq!(header.table, TableName::new("public", "表"));
        assert_eq!(header.columns, names(&["ソ"]));
    }
}

#[test]
fn settings_that_statements_change() {
    let settings = Settings::default();
    let schema = |name: &str| Some(SettingChange::Schema(Some(name.to_owned())));
    let encoding = |name| Some(SettingChange::Encoding(Encoding::by_name(name).unwrap()));
    let cases: &[(&[u8], Option<SettingChange>)] = &[
        (b"SET client_encoding = 'LATIN1';", encoding("LATIN1")),
        (b"-- x\nset session client_encoding to sjis;", encoding("SJIS")),
        (b"SET NAMES 'BIG5';", encoding("BIG5")),
        (b"SET client_encoding = 'KLINGON';", encoding("SQL_ASCII")),
        (b"RESET client_encoding;", encoding("UTF8")),
        (b"SET standard_conforming_strings = off;", Some(SettingChange::Strings(Strings::Escape))),
        (
            b"SET standard_conforming_strings = 'False';",
            Some(SettingChange::Strings(Strings::Escape)),
        ),
        (b"SET standard_conforming_strings = 0;", Some(SettingChange::Strings(Strings::Escape))),
        (b"SET standard_conforming_strings = on;", Some(SettingChange::Strings(Strings::Standard))),
        (b"RESET standard_conforming_strings;", Some(SettingChange::Strings(Strings::Standard))),
        (b"SET search_path = crm, pg_catalog;", schema("crm")),
        (b"SET search_path = pg_catalog, \"My S\";", schema("My S")),
        (b"SET search_path = \"$user\", public;", schema("public")),
        (b"SET search_path TO DEFAULT;", Some(SettingChange::Schema(None))),
        (
            b"SELECT pg_catalog.set_config('search_path', '', false);",
            Some(SettingChange::Schema(None)),
        ),
        (b"SELECT set_config('search_path', '\"A b\", public', false);", schema("A b")),
        (b"SELECT pg_catalog.set_config('client_encoding', 'sjis', false);", encoding("SJIS")),
        (b"RESET ALL;", Some(SettingChange::All)),
        (b"DISCARD ALL;", Some(SettingChange::All)),
        (b"SET statement_timeout = 0;", None),
        (b"SET SESSION AUTHORIZATION 'x';", None),
        (b"SELECT 1;", None),
    ];
    for (statement, expected) in cases {
        let change = parse_setting(statement, &settings);
        assert_eq!(change, *expected, "{}", statement.escape_ascii());
    }
}

#[test]
fn psql_lines_and_first_words() {
    let command = parse_meta_command(b"\\connect -reuse-previous=on \"a b\" \r\n").unwrap();
    assert_eq!(
        (command.word, command.argument),
        (&b"connect"[..], &b"-reuse-previous=on \"a b\""[..])
    );
    let command = parse_meta_command(b"\\unrestrict\n").unwrap();
    assert_eq!((command.word, command.argument), (&b"unrestrict"[..], &b""[..]));
    assert_eq!(parse_meta_command(b"SELECT 1;"), None);
    assert_eq!(
        parse_command_setting(b"\\encoding 'SJIS'\n"),
        Some(SettingChange::Encoding(Encoding::by_name("SJIS").unwrap()))
    );
    assert_eq!(parse_command_setting(b"\\c shop\n"), Some(SettingChange::All));
    assert_eq!(parse_command_setting(b"\\echo x\n"), None);
    assert_eq!(
        first_words(b" /* SELECT */ -- x\nupdate \"t\" set a = 'b c' where d", 4),
        ["UPDATE", "SET", "A", "WHERE"]
    );
    assert_eq!(
        first_words(b"EXPLAIN (ANALYZE) INSERT INTO t SELECT 1;", 3),
        ["EXPLAIN", "ANALYZE", "INSERT"]
    );
    assert!(first_words(b";", 2).is_empty());
}

proptest::proptest! {
    #[test]
    fn a_written_header_is_read_back(
        schema in "[^\0]{1,12}",
        table in "[^\0]{1,12}",
        columns in proptest::collection::vec("[^\0]{1,8}", 1..5),
    ) {
        let quoted: Vec<String> =
            columns.iter().map(|name| format!("\"{}\"", name.replace('"', "\"\""))).collect();
        let target = format!(
            "\"{}\".\"{}\" ({})",
            schema.replace('"', "\"\""),
            table.replace('"', "\"\""),
            quoted.join(", ")
        );
        let settings = Settings::default();
        let copy = parse_copy_header(format!("COPY {target} FROM stdin;\n").as_bytes(), &settings);
        let insert = parse_insert_head(format!("INSERT INTO {target} VALUES ").as_bytes(), &settings);
        let table = TableName::new(schema, table);
        proptest::prop_assert_eq!(copy.map(|copy| (copy.table, copy.columns)), Some((table.clone(), Some(columns.clone()))));
        proptest::prop_assert_eq!(insert.map(|insert| (insert.table, insert.columns)), Some((table, Some(columns))));
    }

    #[test]
    fn any_bytes_are_taken_or_refused(bytes: Vec<u8>) {
        let settings = Settings::default();
        let _ = (parse_copy_header(&bytes, &settings), parse_insert_head(&bytes, &settings));
        let _ = (parse_meta_command(&bytes), parse_setting(&bytes, &settings));
        proptest::prop_assert!(first_words(&bytes, 3).len() <= 3);
    }
}
