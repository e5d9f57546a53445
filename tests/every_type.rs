//! Every transformer on every type of column, with a real server: either the rule is refused when the table is bound, or
//! what it writes is accepted by the server. Never a dump that does not load.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use dumpscrub::error::ErrorKind;
use dumpscrub::key::Key;
use dumpscrub::pipeline::sanitizer::ScanMode;
use dumpscrub::transform::registry::TRANSFORMERS;
use dumpscrub::{Mapping, Sanitizer};
use support::{KEY, Server};

/// What the types need to exist.
const PREPARATIONS: &str = "
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'it''s fine');
CREATE TYPE public.pair AS (a integer, b text);
CREATE DOMAIN public.short AS character varying(3);
CREATE DOMAIN public.mail AS text CHECK (length(VALUE) >= 0);
CREATE DOMAIN public.positive AS integer;
CREATE DOMAIN public.texts AS text[];
";

/// Texts that some transformer takes, and some that none does.
const TEXTS: &[&str] = &[
    "",
    " ",
    "Ann",
    "NULL",
    "\\N",
    "\\.",
    "{}",
    "it's",
    "a\tb\\c\nd\re",
    "Zoë Bäcker",
    "日本太郎",
    "ann@corp.test",
    "+1 (415) 867-2671",
    "06 12 34 56 78",
    "536-22-1234",
    "4290844204253662",
    "DE12500105170648489890",
    "81.2.69.160",
    "2a00::1/64",
    "3c:5a:b4:12:ef:90",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "https://acme.test/jane?x=1",
    "42",
    "-7",
    "0",
    "1.50",
    "9223372036854775808",
    "2024-02-29",
    "2024-02-29 23:59:59.5+02",
    "infinity",
    "0044-03-15 BC",
    "{\"a\": [1, \"x\"]}",
];

/// Types, and values that each holds, as SQL literals.
const TYPES: &[(&str, &[&str])] = &[
    ("smallint", &["0", "1", "-1", "7", "999", "32767", "-32768"]),
    ("integer", &["0", "1", "-1", "42", "2147483647", "-2147483648"]),
    ("bigint", &["0", "5", "2147483648", "9223372036854775807", "-9223372036854775808"]),
    (
        "numeric",
        &["NaN", "0", "1.50", "-7", "-123456789012345678901234567890.125", "99999999999999999999"],
    ),
    ("numeric(10,2)", &["NaN", "0", "99999999.99", "-99999999.99", "1.50"]),
    ("numeric(5,0)", &["NaN", "0", "99999", "-99999", "17"]),
    ("numeric(3,3)", &["0.999", "-0.001", "0"]),
    ("real", &["NaN", "Infinity", "-Infinity", "0", "-0", "1.5", "1e-30", "3.4e38", "16777217"]),
    ("double precision", &["NaN", "Infinity", "-Infinity", "0", "-0", "1.5", "1e-300", "1.7e308"]),
    ("money", &["12.34", "-1"]),
    ("oid", &["0", "4294967295"]),
    ("text", TEXTS),
    ("citext", TEXTS),
    ("name", &["", "Ann", "ann@corp.test", "Zoë"]),
    ("varchar", &["", "Ann", "2024-02-29", "42"]),
    ("varchar(1)", &["", "a", "é", "7", "日"]),
    ("varchar(2)", &["", "ab", "éé", "42", "7"]),
    ("varchar(3)", &["", "abc", "Zoë", "日本太", "123", "-42"]),
    ("varchar(5)", &["", "Ann", "12345", "日本太郎郎", "2a::1", "-1.5"]),
    ("varchar(10)", &["", "Ann Lee", "2024-02-29", "1234567890", "a@b.test", "81.2.69.16"]),
    (
        "varchar(20)",
        &[
            "",
            "Zoë Bäcker",
            "ann@corp.test",
            "+1 (415) 867-2671",
            "4290844204253662",
            "81.2.69.160",
            "0044-03-15 BC",
        ],
    ),
    (
        "varchar(40)",
        &[
            "",
            "ann@corp.test",
            "DE12500105170648489890",
            "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "https://acme.test/jane",
        ],
    ),
    ("char(1)", &["", "a", "é", "7"]),
    ("char(3)", &["", "ab", "Zoë", "123"]),
    ("char(10)", &["", "Ann", "2024-02-29", "1234567890", "81.2.69.16"]),
    ("char(20)", &["", "Zoë Bäcker", "ann@corp.test", "4290844204253662", "536-22-1234"]),
    ("\"char\"", &["", "a"]),
    ("bytea", &["", "\\xdeadbeef", "\\x00"]),
    (
        "date",
        &[
            "2024-02-29",
            "infinity",
            "-infinity",
            "0044-03-15 BC",
            "5874897-12-31",
            "4714-11-24 BC",
            "1970-01-01",
            "0001-01-01",
        ],
    ),
    (
        "timestamp",
        &[
            "2024-02-29 23:59:59.999999",
            "infinity",
            "-infinity",
            "0044-03-15 12:00:00 BC",
            "294276-12-31 23:59:59",
            "4714-11-24 00:00:00 BC",
        ],
    ),
    ("timestamp(0)", &["2024-02-29 23:59:59", "infinity"]),
    (
        "timestamptz",
        &[
            "2024-02-29 23:59:59.999999+02",
            "infinity",
            "-infinity",
            "0044-03-15 12:00:00+00 BC",
            "294276-12-31 23:59:59+00",
            "4714-11-24 00:00:00+00 BC",
        ],
    ),
    ("time", &["12:34:56", "24:00:00"]),
    ("timetz", &["12:34:56+02"]),
    ("interval", &["1 day", "-3 mons"]),
    ("boolean", &["true", "false"]),
    ("uuid", &["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "00000000-0000-0000-0000-000000000000"]),
    (
        "json",
        &[
            "null",
            "[]",
            "{}",
            "1",
            "\"x\"",
            " {\"a\" : [1, 2.50, \"x\\u00e9\"],\"a\":null} ",
            "true",
        ],
    ),
    (
        "jsonb",
        &[
            "null",
            "[]",
            "{}",
            "1",
            "\"x\"",
            "{\"a\": [1, 2.50, \"é\"], \"b\": {\"c\": null}}",
            "true",
        ],
    ),
    (
        "inet",
        &["81.2.69.160", "81.2.69.160/24", "0.0.0.0/0", "2a00::1", "2a00::1/64", "::ffff:1.2.3.4"],
    ),
    (
        "cidr",
        &[
            "81.2.69.160/32",
            "81.2.69.0/24",
            "10.0.0.0/8",
            "0.0.0.0/0",
            "2a00::/32",
            "2a00::1/128",
            "::/0",
        ],
    ),
    ("macaddr", &["3c:5a:b4:12:ef:90"]),
    ("macaddr8", &["3c:5a:b4:ff:fe:12:ef:90"]),
    ("bit(3)", &["101"]),
    ("varbit", &["", "10110"]),
    ("xml", &["<a>b</a>"]),
    ("tsvector", &["", "'ann':1 'b':2"]),
    ("tsquery", &["'ann' & 'b'"]),
    ("point", &["(1,2)"]),
    ("box", &["(1,2),(0,0)"]),
    ("int4range", &["empty", "[1,5)", "(,)"]),
    ("daterange", &["[2024-01-01,2024-02-01)"]),
    ("mood", &["sad", "ok", "it's fine"]),
    ("pair", &["(1,x)", "(,)"]),
    ("short", &["", "abc", "Zoë", "123"]),
    ("mail", &["", "ann@corp.test"]),
    ("positive", &["1", "99"]),
    ("texts", &["{}", "{a,NULL}", "{ann@corp.test}"]),
    (
        "text[]",
        &[
            "{}",
            "{NULL}",
            "{\"\"}",
            "{Ann,\"it's, \\\"quoted\\\" \\\\ {x}\",NULL,\"NULL\"}",
            "{{a,b},{c,NULL}}",
            "[2:3]={Zoë,日本}",
            "{ann@corp.test}",
            "{42,1.5}",
            "{2024-02-29}",
        ],
    ),
    ("varchar(3)[]", &["{}", "{Zoë,NULL,\"\"}", "{{1,2},{3,NULL}}", "[0:1]={abc,\"a,b\"}"]),
    ("varchar(20)[]", &["{}", "{ann@corp.test,NULL}", "{4290844204253662}"]),
    ("char(4)[]", &["{}", "{ab,NULL,abcd}", "{1234}"]),
    ("smallint[]", &["{}", "{1,NULL,-32768,32767}"]),
    ("integer[]", &["{}", "{1,NULL,-2147483648}", "{{1,2},{3,4}}", "[5:6]={1,2}"]),
    ("numeric(5,2)[]", &["{}", "{1.50,NULL,NaN,-999.99}"]),
    ("double precision[]", &["{}", "{1.5,NULL,NaN,Infinity}"]),
    ("date[]", &["{}", "{2024-02-29,NULL,infinity,\"0044-03-15 BC\"}", "{{2024-01-01},{NULL}}"]),
    (
        "timestamptz[]",
        &["{}", "{\"2024-02-29 23:59:59+02\",NULL,-infinity,\"0044-03-15 12:00:00+00 BC\"}"],
    ),
    (
        "uuid[]",
        &[
            "{}",
            "{6ba7b810-9dad-11d1-80b4-00c04fd430c8,NULL}",
            "[-1:0]={6ba7b810-9dad-11d1-80b4-00c04fd430c8,NULL}",
        ],
    ),
    ("inet[]", &["{}", "{81.2.69.160,NULL,2a00::1/64}"]),
    ("cidr[]", &["{}", "{10.0.0.0/8,NULL}"]),
    ("macaddr[]", &["{}", "{3c:5a:b4:12:ef:90,NULL}"]),
    ("boolean[]", &["{}", "{t,NULL,f}"]),
    ("bytea[]", &["{}", "{\"\\\\xdead\",NULL}"]),
    ("json[]", &["{}", "{\"{\\\"a\\\": 1}\",NULL,null}"]),
    ("jsonb[]", &["{}", "{\"{\\\"a\\\": [1, \\\"x\\\"]}\",NULL,\"[]\"}"]),
    ("box[]", &["{}", "{(1,2),(0,0);(3,4),(2,2)}"]),
    ("mood[]", &["{}", "{sad,NULL,\"it's fine\"}"]),
];

/// Rules, as the mapping writes them: a name and options.
const RULES: &[(&str, &[&str])] = &[
    ("keep", &[""]),
    (
        "constant",
        &[
            "value = \"x\"",
            "value = \"\"",
            "value = 7",
            "value = 1.5",
            "value = \"2020-02-29\"",
            "value = false",
            "value = \"日本\"",
            "value = \"{}\"",
        ],
    ),
    ("empty", &[""]),
    ("mask", &["", "keep_first = 2, keep_last = 1", "with = \"é\""]),
    ("redact", &[""]),
    ("null", &[""]),
    ("city", &["", "locale = \"zh_CN\""]),
    ("company", &["", "locale = \"tr\""]),
    ("country", &["", "locale = \"ar\""]),
    ("digits", &[""]),
    ("email", &["", "on_empty = \"transform\""]),
    ("first_name", &["", "locale = \"ja\"", "on_empty = \"transform\""]),
    ("full_name", &["", "locale = \"zh_CN\""]),
    ("id_number", &[""]),
    ("iban", &["", "on_empty = \"transform\""]),
    ("integer", &[""]),
    ("ip_address", &[""]),
    ("job_title", &[""]),
    ("last_name", &["", "locale = \"ja\""]),
    ("mac_address", &[""]),
    ("phone", &["", "shape = \"unassignable\"", "on_empty = \"transform\""]),
    ("postcode", &[""]),
    ("state", &["", "locale = \"pt_BR\""]),
    ("street_address", &["", "locale = \"de\""]),
    ("token", &["", "chars = 20"]),
    ("url", &["", "on_empty = \"transform\""]),
    ("us_ssn", &["", "on_empty = \"transform\""]),
    ("username", &["", "on_empty = \"transform\""]),
    ("uuid", &["", "on_empty = \"transform\""]),
    (
        "fresh",
        &[
            "kind = \"payment_card\"",
            "kind = \"us_ssn\"",
            "kind = \"iban\"",
            "kind = \"phone\"",
            "kind = \"email\"",
            "kind = \"uuid\"",
            "kind = \"token\"",
        ],
    ),
    ("bucket", &["size = 10", "size = 0.25", "size = 7, label = true"]),
    (
        "clamp",
        &[
            "min = 0, max = 100",
            "min = -0.5",
            "min = \"1990-01-01\", max = \"2020-12-31\"",
            "max = \"2020-12-31\"",
        ],
    ),
    ("ip_prefix", &["", "v4 = 8, v6 = 16"]),
    ("keep_prefix", &["chars = 1", "chars = 3, with = \"*\""]),
    ("round", &["to = 10", "to = 0.01", "to = 7", "to = 100000"]),
    (
        "truncate_date",
        &[
            "to = \"day\"",
            "to = \"week\"",
            "to = \"month\"",
            "to = \"quarter\"",
            "to = \"year\"",
            "to = \"decade\"",
        ],
    ),
    ("noise", &["amount = 5", "percent = 10", "amount = 0.5, by = \"id\"", "amount = 100000"]),
    ("shift_date", &["by = \"id\"", "by = \"id\", days = 36525", "by = \"id\", time = \"drop\""]),
    (
        "json",
        &[
            "other = \"token\"",
            "other = \"null\"",
            "paths = { \"a[*]\" = \"keep\" }, other = { transform = \"constant\", value = \"x\" }",
        ],
    ),
    ("template", &["text = \"{id}-x\"", "text = \"{id}\""]),
];

/// Types of which the server alone knows what they take.
const FREE: &[&str] =
    &["point", "box", "box[]", "bit(3)", "money", "interval", "int4range", "daterange"];

/// One table of the dump: its type, its CREATE TABLE, and its data as COPY and as INSERTs.
struct Table {
    name: String,
    sql_type: &'static str,
    create: String,
    data: [String; 2],
}

/// A database with a table of every type, and what pg_dump makes of it: what stands before the tables, and the tables.
fn tables(server: &Server) -> (String, String, Vec<Table>) {
    let database = server.create_database("types");
    let extensions = "CREATE EXTENSION citext SCHEMA public;";
    let with_citext =
        server.load(&database, extensions.as_bytes(), &["-v", "ON_ERROR_STOP=1"]).success();
    let mut sql = PREPARATIONS.to_owned();
    for (number, (sql_type, values)) in TYPES.iter().enumerate() {
        if *sql_type == "citext" && !with_citext {
            continue;
        }
        writeln!(sql, "CREATE TABLE public.ty_{number} (id integer, v {sql_type});").unwrap();
        for (id, value) in values.iter().enumerate() {
            let value = value.replace('\'', "''");
            writeln!(sql, "INSERT INTO public.ty_{number} VALUES ({id}, '{value}');").unwrap();
        }
        writeln!(sql, "INSERT INTO public.ty_{number} VALUES (1000, NULL);").unwrap();
    }
    server.psql(&database, &sql);
    let dump = |args: &[&str]| String::from_utf8(server.dump(&database, args)).unwrap();
    let (copy, inserts) = (dump(&["--no-owner"]), dump(&["--no-owner", "--inserts"]));
    let head = copy[..copy.find("CREATE TABLE public.").unwrap()].to_owned();
    // Without comments: one of them says that a whole dump begins, and these pieces have no end.
    let head: String = head
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("--") && *line != "\n")
        .collect();
    let part = |dump: &str, start: &str, end: &str| {
        let at = dump.find(start).unwrap_or_else(|| panic!("no {start}"));
        let len = dump[at..].find(end).unwrap() + end.len();
        dump[at..at + len].to_owned()
    };
    let tables = TYPES.iter().enumerate().filter(|(_, (t, _))| *t != "citext" || with_citext);
    let tables = tables.map(|(number, (sql_type, _))| {
        let name = format!("public.ty_{number}");
        let from_inserts = format!("INSERT INTO {name} VALUES (1000, NULL);\n");
        Table {
            create: part(&copy, &format!("CREATE TABLE {name} ("), ");\n"),
            data: [
                part(&copy, &format!("COPY {name} ("), "\n\\.\n"),
                part(&inserts, &format!("INSERT INTO {name} VALUES"), &from_inserts),
            ],
            name,
            sql_type,
        }
    });
    let tables = tables.collect();
    (database, head, tables)
}

#[test]
fn the_rules_of_this_file_are_all_there_are() {
    let ours: BTreeSet<_> = RULES.iter().map(|(name, _)| *name).collect();
    let all: BTreeSet<_> = TRANSFORMERS.iter().map(|transformer| transformer.name()).collect();
    assert_eq!(ours, all);
}

#[test]
fn every_transformer_on_every_type_is_refused_or_loads() {
    let server = server_or_skip!();
    let (database, head, tables) = tables(server);
    let mut wrong = Vec::new();
    let made_types = ["mood", "pair", "short", "mail", "positive", "texts", "citext"];
    let settings: String = head.split_inclusive('\n').filter(|l| l.starts_with("SET ")).collect();
    let mut script = settings.clone();
    let mut checks = String::new();
    // What a number in a message stands for.
    let mut made: BTreeMap<String, String> = BTreeMap::new();
    let mut bound: BTreeMap<&str, usize> = BTreeMap::new();
    for (rule, variants) in RULES {
        for (variant, options) in variants.iter().enumerate() {
            for table in &tables {
                // A constant is the user's own word.
                let is_free = FREE.contains(&table.sql_type);
                if *rule == "constant" && is_free {
                    continue;
                }
                // As INSERTs with the first options only, which tries how each type is quoted.
                let forms = if variant == 0 { 2 } else { 1 };
                for (form, data) in table.data.iter().enumerate().take(forms) {
                    let what = format!("{rule} {{ {options} }} on {} ({form})", table.sql_type);
                    let mapping = |options: &str| {
                        let separator = if options.is_empty() { "" } else { ", " };
                        let text = format!(
                            "version = 1\nunlisted = \"keep\"\n[tables.\"{}\".columns]\n\
                             v = {{ transform = \"{rule}\"{separator}{options} }}\n",
                            table.name
                        );
                        Mapping::from_toml(&text, "m")
                    };
                    // Some take every value.
                    let invalid = format!(
                        "on_invalid = \"null\"{}{options}",
                        if options.is_empty() { "" } else { ", " }
                    );
                    let mapping = mapping(&invalid)
                        .or_else(|_| mapping(options))
                        .unwrap_or_else(|error| panic!("{what}: {error}"));
                    let head = if made_types.contains(&table.sql_type.trim_end_matches("[]")) {
                        &head
                    } else {
                        &settings
                    };
                    let input = format!("{head}{}{data}", table.create);
                    let mut output = Vec::new();
                    let ran = Sanitizer::new(mapping)
                        .key(Key::parse(KEY.as_bytes()).unwrap())
                        .scan(ScanMode::Off)
                        .threads(1)
                        .batch_bytes(4096)
                        .run(input.as_bytes(), &mut output);
                    match ran {
                        Ok(_) => {}
                        // Refused when it is bound; the other form would be too.
                        Err(error) if matches!(error.kind(), ErrorKind::Mapping(_)) => break,
                        // How long these become is not known before.
                        Err(error)
                            if ["json", "template"].contains(rule)
                                && error.to_string().contains("longer than the column holds") =>
                        {
                            continue;
                        }
                        Err(error) => {
                            wrong.push(format!("{what}: {error}"));
                            continue;
                        }
                    }
                    *bound.entry(rule).or_default() += 1;
                    let output = String::from_utf8(output).unwrap();
                    let output = output.strip_prefix(head.as_str()).unwrap();
                    let name = format!("m{}", made.len());
                    script +=
                        &output.replace(&format!("{} ", table.name), &format!("public.{name} "));
                    // Every row is there; NULL and '' are where they were.
                    let empty = match *rule {
                        "null" | "constant" | "template" => "false",
                        _ if options.contains("on_empty") => "false",
                        _ => "t.v::text = '' AND m.v::text IS DISTINCT FROM ''",
                    };
                    let null = if *rule == "template" {
                        "false"
                    } else {
                        "t.v IS NULL AND m.v IS NOT NULL"
                    };
                    writeln!(
                        checks,
                        "SELECT '{name}', count(*) - (SELECT count(*) FROM {t}), count(m.id) - (SELECT count(*) FROM {t}), \
                         count(*) FILTER (WHERE {null}), count(*) FILTER (WHERE {empty}) \
                         FROM {t} t LEFT JOIN public.{name} m USING (id);",
                        t = table.name
                    )
                    .unwrap();
                    made.insert(name, what);
                }
            }
        }
    }
    let loaded = server.load(&database, script.as_bytes(), &[]);
    let describe = |text: &str| {
        let mut text = text.to_owned();
        let words: BTreeSet<String> = text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| made.contains_key(*word))
            .map(str::to_owned)
            .collect();
        for word in words {
            write!(text, " [{word}: {}]", made[&word]).unwrap();
        }
        text
    };
    wrong.extend(loaded.stderr.lines().map(describe));
    for line in server.psql(&database, &checks).lines() {
        if !line.ends_with("|0|0|0|0") {
            wrong.push(format!("rows, joined rows, NULLs, '': {}", describe(line)));
        }
    }
    for (rule, _) in RULES {
        if bound.get(rule).is_none_or(|&count| count < 2) {
            wrong.push(format!("{rule} was bound to nothing"));
        }
    }
    eprintln!("{} of the rules were bound and loaded", made.len());
    let count = wrong.len();
    wrong.truncate(60);
    assert!(wrong.is_empty(), "{count} wrong:\n{}", wrong.join("\n"));
    server.drop_database(&database);
}
