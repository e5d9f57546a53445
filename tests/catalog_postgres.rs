//! The catalog against a real server: a schema with every form that we could think of goes through its pg_dump, and what the catalog
//! makes of the dump is held against the server's own pg_catalog.
//!
//! Skipped where there is no PostgreSQL, unless `DUMPSCRUB_REQUIRE_POSTGRES=1`.

// Outside `#[test]` functions clippy does not see that this is a test.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use dumpscrub::catalog::{Catalog, Generated, KeyKind, Observed};
use dumpscrub::schema::{TableName, TypeKind};

#[path = "catalog/split.rs"]
mod split;

/// Between columns and rows of psql's output; no name in the schema holds them.
const FIELD: &str = "\x1f";
const ROW: &str = "\x1e";

#[test]
fn the_catalog_says_what_the_server_says() {
    let Some(bin) = server_programs() else {
        let required = std::env::var("DUMPSCRUB_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
        assert!(!required, "no PostgreSQL found in PATH or /usr/lib/postgresql");
        return;
    };
    let server = Server::start(bin);
    server.psql_file(include_str!("catalog/schema.sql"));
    let dump = server.run("pg_dump", &["-s", "test"], None);
    let mut catalog = Catalog::new();
    for statement in split::statements(&dump) {
        let observed = catalog.observe(&statement, "public");
        assert!(!matches!(observed, Observed::NotUnderstood(_)), "{statement}");
    }
    assert!(catalog.not_understood().is_empty());

    same("columns", &server.rows(COLUMNS), &columns(&catalog));
    same("positions", &server.rows(POSITIONS), &positions(&catalog));
    same("unique_keys", &server.rows(UNIQUE_KEYS), &unique_keys(&catalog));
    same("foreign_keys", &server.rows(FOREIGN_KEYS), &foreign_keys(&catalog));
    same("parents", &server.rows(PARENTS), &parents(&catalog));
    same("partition_keys", &server.rows(PARTITION_KEYS), &partition_keys(&catalog));
    same("sequences", &server.rows(SEQUENCES), &sequences(&catalog));
}

fn same(what: &str, server: &BTreeSet<String>, catalog: &BTreeSet<String>) {
    assert!(server.len() > 1, "{what}");
    let only_server: Vec<_> = server.difference(catalog).collect();
    let only_catalog: Vec<_> = catalog.difference(server).collect();
    let none: (Vec<&String>, Vec<&String>) = (vec![], vec![]);
    assert_eq!((only_server, only_catalog), none, "{what}: only the server, only the catalog");
}

/// Every column with the type at the bottom of its domains, as `schema, table, column, type, modifier, array, not null, generated`.
const COLUMNS: &str = "
WITH RECURSIVE chain AS (
  SELECT a.attrelid, a.attnum, a.atttypid AS typ, a.atttypmod AS mod, false AS arr, false AS nn, 0 AS step
  FROM pg_attribute a WHERE a.attnum > 0 AND NOT a.attisdropped
 UNION ALL
  SELECT c.attrelid, c.attnum,
    CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.typelem END,
    CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE c.mod END,
    c.arr OR t.typtype <> 'd',
    c.nn OR (t.typtype = 'd' AND t.typnotnull AND NOT c.arr), c.step + 1
  FROM chain c JOIN pg_type t ON t.oid = c.typ
  WHERE t.typtype = 'd' OR (t.typcategory = 'A' AND t.typelem <> 0 AND t.typname !~ 'vector$')
), last AS (
  SELECT DISTINCT ON (attrelid, attnum) * FROM chain ORDER BY attrelid, attnum, step DESC
)
SELECT n.nspname, c.relname, a.attname,
  CASE t.typtype WHEN 'e' THEN 'enum ' || (SELECT string_agg(enumlabel, '|' ORDER BY enumlabel) FROM pg_enum WHERE enumtypid = t.oid)
    WHEN 'c' THEN 'composite' WHEN 'r' THEN 'range' WHEN 'm' THEN 'range' ELSE t.typname END,
  CASE WHEN t.typname IN ('varchar', 'bpchar') AND l.mod > 0 THEN (l.mod - 4)::text
    WHEN t.typname = 'numeric' AND l.mod > 0 THEN (((l.mod - 4) >> 16) & 65535)::text || ',' || ((((l.mod - 4) & 2047) # 1024) - 1024)::text
    ELSE '' END,
  l.arr, a.attnotnull OR l.nn, a.attgenerated <> ''
FROM last l JOIN pg_attribute a USING (attrelid, attnum) JOIN pg_class c ON c.oid = l.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = l.typ
WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname !~ '^(pg_|information_schema)'";

fn columns(catalog: &Catalog) -> BTreeSet<String> {
    let mut rows = BTreeSet::new();
    for table in catalog.tables() {
        assert!(table.columns_are_known(), "{}", table.name);
        for column in &table.columns {
            let (kind, modifier) = server_type(&column.column_type.kind);
            rows.insert(row(&[
                &table.name.schema,
                &table.name.name,
                &column.name,
                &kind,
                &modifier,
                truth(column.column_type.array),
                truth(column.not_null),
                truth(column.generated == Generated::Always),
            ]));
        }
    }
    rows
}

/// The place of every column in the tables whose positions the catalog is sure of.
const POSITIONS: &str = "
SELECT n.nspname, c.relname, string_agg(a.attname, ',' ORDER BY a.attnum)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname !~ '^(pg_|information_schema)'
AND (c.relispartition OR NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = c.oid)) GROUP BY 1, 2";

fn positions(catalog: &Catalog) -> BTreeSet<String> {
    let certain = catalog.tables().filter(|table| table.positions_are_certain());
    certain
        .map(|table| {
            let names: Vec<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
            row(&[&table.name.schema, &table.name.name, &names.join(",")])
        })
        .collect()
}

/// Unique indexes of tables, and exclusion constraints: `schema, table, name, kind, exact, columns` (those of exact keys only).
const UNIQUE_KEYS: &str = "
SELECT n.nspname, c.relname, i.relname,
  CASE o.contype WHEN 'p' THEN 'Primary' WHEN 'u' THEN 'Unique' WHEN 'x' THEN 'Exclusion' ELSE 'Index' END,
  e.exact, CASE WHEN e.exact THEN (SELECT string_agg(a.attname, ',' ORDER BY k.ord)
    FROM unnest(x.indkey::int2[]) WITH ORDINALITY k(num, ord) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.num
    WHERE k.ord <= x.indnkeyatts) END
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_constraint o ON o.conindid = i.oid AND o.contype IN ('p', 'u', 'x'),
LATERAL (SELECT x.indpred IS NULL AND x.indexprs IS NULL AND NOT x.indisexclusion AS exact) e
WHERE (x.indisunique OR x.indisexclusion) AND c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema)'";

fn unique_keys(catalog: &Catalog) -> BTreeSet<String> {
    let mut rows = BTreeSet::new();
    for table in catalog.tables() {
        for key in &table.unique_keys {
            let kind = match key.kind {
                KeyKind::Primary => "Primary",
                KeyKind::Unique => "Unique",
                KeyKind::Index => "Index",
                KeyKind::Exclusion => "Exclusion",
            };
            let columns = if key.exact { key.columns.join(",") } else { String::new() };
            let TableName { schema, name } = &table.name;
            rows.insert(row(&[schema, name, &key.name, kind, truth(key.exact), &columns]));
        }
    }
    rows
}

const FOREIGN_KEYS: &str = "
SELECT n.nspname, c.relname, o.conname, fn.nspname, f.relname,
  (SELECT string_agg(a.attname || '=' || b.attname, ',' ORDER BY k.ord) FROM unnest(o.conkey, o.confkey) WITH ORDINALITY k(here, there, ord)
   JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.here JOIN pg_attribute b ON b.attrelid = o.confrelid AND b.attnum = k.there)
FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class f ON f.oid = o.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
WHERE o.contype = 'f' AND o.conparentid = 0";

fn foreign_keys(catalog: &Catalog) -> BTreeSet<String> {
    let mut rows = BTreeSet::new();
    for table in catalog.tables() {
        for key in &table.foreign_keys {
            let pairs = key.columns.iter().zip(&key.referenced);
            let pairs: Vec<_> = pairs.map(|(from, to)| format!("{from}={to}")).collect();
            let TableName { schema, name } = &table.name;
            let there = &key.references;
            rows.insert(row(&[
                schema,
                name,
                &key.name,
                &there.schema,
                &there.name,
                &pairs.join(","),
            ]));
        }
    }
    rows
}

const PARENTS: &str = "
SELECT n.nspname, c.relname, pn.nspname, p.relname, c.relispartition
FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE c.relkind IN ('r', 'p', 'f')";

fn parents(catalog: &Catalog) -> BTreeSet<String> {
    let mut rows = BTreeSet::new();
    for table in catalog.tables() {
        let inherited = table.inherits.iter().map(|parent| (parent, "f"));
        for (parent, partition) in inherited.chain(table.partition_of.iter().map(|p| (p, "t"))) {
            let TableName { schema, name } = &table.name;
            rows.insert(row(&[schema, name, &parent.schema, &parent.name, partition]));
        }
    }
    rows
}

/// Plain columns of partition keys, and those that their expressions use.
const PARTITION_KEYS: &str = "
SELECT DISTINCT n.nspname, c.relname, a.attname FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE a.attnum = ANY (p.partattrs::int2[]) OR pg_get_partkeydef(c.oid) ~ ('\\m' || a.attname || '\\M')";

fn partition_keys(catalog: &Catalog) -> BTreeSet<String> {
    let keys = catalog.tables().flat_map(|table| {
        let TableName { schema, name } = &table.name;
        table.partition_key.iter().map(move |column| row(&[schema, name, column]))
    });
    keys.collect()
}

/// Columns that own a sequence or whose DEFAULT uses one.
const SEQUENCES: &str = "
SELECT DISTINCT sn.nspname, s.relname, n.nspname, c.relname, a.attname FROM (
  SELECT d.objid AS seq, d.refobjid AS tab, d.refobjsubid AS col FROM pg_depend d
  WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
 UNION SELECT d.refobjid, f.adrelid, f.adnum FROM pg_depend d JOIN pg_attrdef f ON f.oid = d.objid
  WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass) x
JOIN pg_class s ON s.oid = x.seq AND s.relkind = 'S' JOIN pg_namespace sn ON sn.oid = s.relnamespace
JOIN pg_class c ON c.oid = x.tab JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.col";

fn sequences(catalog: &Catalog) -> BTreeSet<String> {
    let rows = catalog.sequences().map(|drawing| {
        let (name, table) = (&drawing.name, &drawing.table);
        row(&[&name.schema, &name.name, &table.schema, &table.name, &drawing.column])
    });
    rows.collect()
}

/// The type as pg_type names it, and its modifier.
fn server_type(kind: &TypeKind) -> (String, String) {
    let plain = |name: &str| (name.to_owned(), String::new());
    match kind {
        TypeKind::SmallInt => plain("int2"),
        TypeKind::Integer => plain("int4"),
        TypeKind::BigInt => plain("int8"),
        TypeKind::Numeric { precision, scale } => {
            let modifier = precision.map(|p| format!("{p},{}", scale.unwrap_or(0)));
            ("numeric".to_owned(), modifier.unwrap_or_default())
        }
        TypeKind::Real => plain("float4"),
        TypeKind::Double => plain("float8"),
        TypeKind::Money => plain("money"),
        TypeKind::Text => plain("text"),
        TypeKind::Varchar(n) => ("varchar".to_owned(), n.to_string()),
        TypeKind::Char(n) => ("bpchar".to_owned(), n.to_string()),
        TypeKind::Citext => plain("citext"),
        TypeKind::Name => plain("name"),
        TypeKind::Bytea => plain("bytea"),
        TypeKind::Date => plain("date"),
        TypeKind::Timestamp => plain("timestamp"),
        TypeKind::TimestampTz => plain("timestamptz"),
        TypeKind::Time => plain("time"),
        TypeKind::Interval => plain("interval"),
        TypeKind::Boolean => plain("bool"),
        TypeKind::Uuid => plain("uuid"),
        TypeKind::Json => plain("json"),
        TypeKind::Jsonb => plain("jsonb"),
        TypeKind::Inet => plain("inet"),
        TypeKind::Cidr => plain("cidr"),
        TypeKind::MacAddr => plain("macaddr"),
        TypeKind::MacAddr8 => plain("macaddr8"),
        TypeKind::TsVector => plain("tsvector"),
        TypeKind::Xml => plain("xml"),
        TypeKind::Hstore => plain("hstore"),
        TypeKind::Bit => plain("bit"),
        TypeKind::Oid => plain("oid"),
        TypeKind::Enum(labels) => {
            let mut labels = labels.clone();
            labels.sort();
            (format!("enum {}", labels.join("|")), String::new())
        }
        TypeKind::Composite => plain("composite"),
        TypeKind::Range => plain("range"),
        TypeKind::Other(name) => plain(name.trim_matches('"')),
        TypeKind::Unknown => plain("unknown"),
    }
}

/// What several types of the server are in ours.
fn folded(mut row: String) -> String {
    for (server, ours) in
        [("timetz", "time"), ("varbit", "bit"), ("regclass", "oid"), ("regproc", "oid")]
    {
        row = row.replace(&format!("{FIELD}{server}{FIELD}"), &format!("{FIELD}{ours}{FIELD}"));
    }
    // Without a length both take any text.
    for unlimited in ["varchar", "bpchar"] {
        let server = format!("{FIELD}{unlimited}{FIELD}{FIELD}");
        row = row.replace(&server, &format!("{FIELD}text{FIELD}{FIELD}"));
    }
    row
}

fn truth(value: bool) -> &'static str {
    if value { "t" } else { "f" }
}

fn row(fields: &[&str]) -> String {
    fields.join(FIELD)
}

/// A server of its own in a temporary folder, reached through a socket there; stopped when dropped.
struct Server {
    bin: PathBuf,
    folder: tempfile::TempDir,
}

impl Server {
    fn start(bin: PathBuf) -> Self {
        let folder = tempfile::Builder::new().prefix("catalog").tempdir_in("/tmp").unwrap();
        let server = Server { bin, folder };
        if runs_as_root() {
            let owned = Command::new("chown").arg("postgres").arg(server.folder.path()).status();
            assert!(owned.unwrap().success());
        }
        let data = server.path("data");
        server.run(
            "initdb",
            &["-D", &data, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"],
            None,
        );
        let options = format!("-k {} -c listen_addresses='' -c fsync=off", server.path(""));
        let log = server.path("log");
        server.run("pg_ctl", &["-D", &data, "-w", "-l", &log, "-o", &options, "start"], None);
        server.run("createdb", &["test"], None);
        server
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn psql_file(&self, sql: &str) {
        self.run("psql", &["-X", "-q", "-v", "ON_ERROR_STOP=1", "test"], Some(sql));
    }

    fn rows(&self, query: &str) -> BTreeSet<String> {
        let options = ["-X", "-A", "-t", "-F", FIELD, "-R", ROW, "-c", query, "test"];
        let output = self.run("psql", &options, None);
        let output = output.strip_suffix('\n').unwrap_or(&output);
        output.split(ROW).map(|row| folded(row.to_owned())).collect()
    }

    fn run(&self, program: &str, arguments: &[&str], input: Option<&str>) -> String {
        let program = self.bin.join(program);
        let mut command = if runs_as_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(&program);
            command
        } else {
            Command::new(&program)
        };
        command.args(arguments).current_dir("/").env("PGHOST", self.folder.path());
        let file = self.folder.path().join("input.sql");
        std::fs::write(&file, input.unwrap_or_default()).unwrap();
        command.stdin(std::fs::File::open(&file).unwrap());
        // The server that pg_ctl starts would hold a pipe open.
        let out = self.folder.path().join("output");
        let errors = self.folder.path().join("errors");
        command.stdout(std::fs::File::create(&out).unwrap());
        command.stderr(std::fs::File::create(&errors).unwrap());
        let status = command.status().unwrap();
        let mut message = std::fs::read_to_string(&errors).unwrap();
        let _ = write!(message, "{}", program.display());
        assert!(status.success(), "{message}");
        std::fs::read_to_string(&out).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.path("data");
        let pg_ctl = self.bin.join("pg_ctl");
        let mut command = if runs_as_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(pg_ctl);
            command
        } else {
            Command::new(pg_ctl)
        };
        let _ = command
            .args(["-D", &data, "-m", "immediate", "stop"])
            .current_dir("/")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }
}

/// The folder of `pg_ctl` and the rest: the newest in /usr/lib/postgresql, or one in PATH.
fn server_programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    if let Ok(versions) = std::fs::read_dir("/usr/lib/postgresql") {
        let mut versions: Vec<_> =
            versions.flatten().map(|entry| entry.path().join("bin")).collect();
        versions.sort();
        folders.extend(versions.into_iter().rev());
    }
    let complete = |folder: &Path| {
        ["initdb", "pg_ctl", "createdb", "psql", "pg_dump"]
            .iter()
            .all(|name| folder.join(name).exists())
    };
    folders.into_iter().find(|folder| complete(folder))
}

fn runs_as_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout == b"0\n"
}
