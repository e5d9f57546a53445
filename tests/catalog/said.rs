//! What is asked of the server and of the catalog alike. Every answer is a set of JSON arrays.

// These functions are called by tests alone, but clippy does not see that.
#![allow(clippy::panic, clippy::unwrap_used)]

use dumpscrub::catalog::{
    Catalog, Check, Generated, Identity, Inheritance, KeyKind, Nulls, Table, Validity,
};
use dumpscrub::schema::{TableName, TypeKind};
use serde_json::{Value, json};

/// One question.
pub struct Question {
    /// What it is about.
    pub what: &'static str,
    /// SQL whose rows are JSON arrays.
    pub query: &'static str,
    /// The catalog's answer.
    pub catalog: fn(&Catalog) -> Vec<Value>,
}

/// All questions.
pub const QUESTIONS: &[Question] = &[
    Question { what: "columns", query: COLUMNS, catalog: columns },
    Question { what: "information_schema", query: INFORMATION_SCHEMA, catalog: information_schema },
    Question { what: "positions", query: POSITIONS, catalog: positions },
    Question { what: "unique keys", query: UNIQUE_KEYS, catalog: unique_keys },
    Question { what: "foreign keys", query: FOREIGN_KEYS, catalog: foreign_keys },
    Question { what: "checks", query: CHECKS, catalog: checks },
    Question { what: "parents", query: PARENTS, catalog: parents },
    Question { what: "partition keys", query: PARTITION_KEYS, catalog: partition_keys },
    Question { what: "sequences", query: SEQUENCES, catalog: sequences },
    Question { what: "sequence names", query: SEQUENCE_NAMES, catalog: sequence_names },
    Question { what: "comments", query: COMMENTS, catalog: comments },
    Question { what: "domains", query: DOMAINS, catalog: domains },
    Question { what: "enums", query: ENUMS, catalog: enums },
    Question { what: "views", query: VIEWS, catalog: views },
    Question { what: "composites", query: COMPOSITES, catalog: composites },
];

/// A row of the server, written as the catalog's are.
pub fn by_the_server(line: &str) -> String {
    let mut row: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
    // The row of COLUMNS: name of the type, its modifier.
    if let Some(cells) = row.as_array_mut()
        && cells.len() == 8
        && let [_, _, _, Value::String(kind), modifier, ..] = cells.as_mut_slice()
    {
        let ours = match kind.as_str() {
            "timetz" => "time",
            "varbit" => "bit",
            "regclass" | "regproc" | "regtype" | "regrole" | "regnamespace" | "regprocedure"
            | "regoper" | "regoperator" | "regconfig" | "regdictionary" | "regcollation" => "oid",
            "record" => "composite",
            // Without a length both take any text.
            "varchar" | "bpchar" if *modifier == "" => "text",
            other => other,
        };
        *kind = ours.to_owned();
    }
    row.to_string()
}

/// Every column with the type at the bottom of its domains. An array of a domain over an array stays what it is called: its elements are
/// arrays in quotes.
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
  WHERE (t.typtype = 'd' AND NOT (c.arr AND t.typcategory = 'A')) OR (t.typtype <> 'd' AND t.typcategory = 'A' AND t.typelem <> 0 AND t.typname !~ 'vector$')
), last AS (
  SELECT DISTINCT ON (attrelid, attnum) * FROM chain ORDER BY attrelid, attnum, step DESC
)
SELECT json_build_array(n.nspname, c.relname, a.attname,
  CASE t.typtype WHEN 'e' THEN 'enum ' || (SELECT coalesce(string_agg(enumlabel, '|' ORDER BY enumsortorder), '') FROM pg_enum WHERE enumtypid = t.oid)
    WHEN 'c' THEN 'composite' WHEN 'r' THEN 'range' WHEN 'm' THEN 'range' ELSE t.typname::text END,
  CASE WHEN t.typname IN ('varchar', 'bpchar') AND l.mod > 0 THEN (l.mod - 4)::text
    WHEN t.typname = 'numeric' AND l.mod > 0 THEN (((l.mod - 4) >> 16) & 65535)::text || ',' || ((((l.mod - 4) & 2047) # 1024) - 1024)::text
    ELSE '' END,
  l.arr, a.attnotnull OR l.nn, a.attgenerated <> '')
FROM last l JOIN pg_attribute a USING (attrelid, attnum) JOIN pg_class c ON c.oid = l.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = l.typ
WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname !~ '^(pg_|information_schema)'";

fn columns(catalog: &Catalog) -> Vec<Value> {
    let mut rows = Vec::new();
    for table in catalog.tables() {
        assert!(table.columns_are_known(), "{}", table.name);
        for column in &table.columns {
            let (kind, modifier) = server_type(&column.column_type.kind);
            rows.push(json!([
                table.name.schema,
                table.name.name,
                column.name,
                kind,
                modifier,
                column.column_type.array,
                column.not_null,
                column.generated == Generated::Always,
            ]));
        }
    }
    rows
}

/// What the standard's views say of a column: domain, length, default, identity, generated. `DEFAULT NULL`, which the server keeps with a
/// cast where the type has a length, is none.
const INFORMATION_SCHEMA: &str = "
SELECT json_build_array(c.table_schema, c.table_name, c.column_name, c.domain_schema, c.domain_name,
  CASE WHEN c.data_type IN ('character', 'character varying') THEN c.character_maximum_length END, nullif(btrim(regexp_replace(c.column_default, '^NULL::.*', ''), E' \\n'), ''), c.identity_generation, c.is_generated)
FROM information_schema.columns c JOIN pg_class r ON r.relname = c.table_name AND r.relnamespace = quote_ident(c.table_schema)::regnamespace
WHERE r.relkind IN ('r', 'p', 'f') AND c.table_schema !~ '^(pg_|information_schema)'";

fn information_schema(catalog: &Catalog) -> Vec<Value> {
    let mut rows = Vec::new();
    for table in catalog.tables() {
        for column in &table.columns {
            let user_type = column.user_type.as_ref();
            let written_array = column.column_type.written.ends_with(']');
            let domain = user_type.filter(|name| !written_array && catalog.domain(name).is_some());
            let max_chars = match column.column_type.kind {
                TypeKind::Varchar(n) | TypeKind::Char(n) if !column.column_type.array => Some(n),
                _ => None,
            };
            let identity = column.identity.map(|identity| match identity {
                Identity::Always => "ALWAYS",
                Identity::ByDefault => "BY DEFAULT",
            });
            let generated = match column.generated {
                Generated::Always => "ALWAYS",
                Generated::No => "NEVER",
            };
            rows.push(json!([
                table.name.schema,
                table.name.name,
                column.name,
                domain.map(|name| &name.schema),
                domain.map(|name| &name.name),
                max_chars,
                column.default.as_ref().filter(|default| !default.starts_with("NULL::")),
                identity,
                generated,
            ]));
        }
    }
    rows
}

/// The place of every column in the tables whose positions the catalog is sure of.
const POSITIONS: &str = "
SELECT json_build_array(n.nspname, c.relname, array(SELECT a.attname FROM pg_attribute a
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum))
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname !~ '^(pg_|information_schema)'
AND (c.relispartition OR NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = c.oid))";

fn positions(catalog: &Catalog) -> Vec<Value> {
    let certain = catalog.in_order().filter(|table| table.positions_are_certain());
    certain
        .map(|table| {
            let names: Vec<_> = table.columns.iter().map(|column| &column.name).collect();
            json!([table.name.schema, table.name.name, names])
        })
        .collect()
}

/// Unique indexes of tables, and exclusion constraints; the columns of exact keys only.
const UNIQUE_KEYS: &str = "
SELECT json_build_array(n.nspname, c.relname, i.relname,
  CASE o.contype WHEN 'p' THEN 'Primary' WHEN 'u' THEN 'Unique' WHEN 'x' THEN 'Exclusion' ELSE 'Index' END,
  e.exact, CASE WHEN e.exact THEN array(SELECT a.attname FROM unnest(x.indkey::int2[]) WITH ORDINALITY k(num, ord)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.num WHERE k.ord <= x.indnkeyatts ORDER BY k.ord) END,
  array(SELECT pg_get_indexdef(x.indexrelid, k::int, false) FROM generate_series(1, x.indnkeyatts) k WHERE x.indkey[k - 1] = 0),
  btrim(pg_get_expr(x.indpred, x.indrelid), E' \\n'), coalesce((to_jsonb(x) ->> 'indnullsnotdistinct')::boolean, false))
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_constraint o ON o.conindid = i.oid AND o.contype IN ('p', 'u', 'x'),
LATERAL (SELECT x.indpred IS NULL AND x.indexprs IS NULL AND NOT x.indisexclusion AS exact) e
WHERE (x.indisunique OR x.indisexclusion) AND c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema)'";

fn unique_keys(catalog: &Catalog) -> Vec<Value> {
    let mut rows = Vec::new();
    for Table { name, unique_keys, .. } in catalog.tables() {
        for key in unique_keys {
            let kind = match key.kind {
                KeyKind::Primary => "Primary",
                KeyKind::Unique => "Unique",
                KeyKind::Index => "Index",
                KeyKind::Exclusion => "Exclusion",
            };
            rows.push(json!([
                name.schema,
                name.name,
                key.name,
                kind,
                key.exact,
                key.exact.then_some(&key.columns),
                key.expressions,
                key.predicate,
                key.nulls == Nulls::Equal,
            ]));
        }
    }
    rows
}

const FOREIGN_KEYS: &str = "
SELECT json_build_array(n.nspname, c.relname, o.conname, fn.nspname, f.relname,
  array(SELECT json_build_array(a.attname, b.attname) FROM unnest(o.conkey, o.confkey) WITH ORDINALITY k(here, there, ord)
    JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.here
    JOIN pg_attribute b ON b.attrelid = o.confrelid AND b.attnum = k.there ORDER BY k.ord), o.convalidated)
FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class f ON f.oid = o.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
WHERE o.contype = 'f' AND o.conparentid = 0";

fn foreign_keys(catalog: &Catalog) -> Vec<Value> {
    let mut rows = Vec::new();
    for Table { name, foreign_keys, .. } in catalog.tables() {
        for key in foreign_keys {
            assert_eq!(key.columns.len(), key.referenced.len(), "{}", key.name);
            let pairs: Vec<_> = key.columns.iter().zip(&key.referenced).collect();
            let TableName { schema, name: referenced } = &key.references;
            let checked = key.validity == Validity::Checked;
            rows.push(json!([
                name.schema,
                name.name,
                key.name,
                schema,
                referenced,
                pairs,
                checked
            ]));
        }
    }
    rows
}

const CHECKS: &str = "
SELECT json_build_array(n.nspname, c.relname, o.conname, btrim(pg_get_expr(o.conbin, o.conrelid), E' \\n'),
  array(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.attnum = ANY (o.conkey) ORDER BY a.attname COLLATE \"C\"),
  o.convalidated, o.connoinherit)
FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE o.contype = 'c' AND c.relkind IN ('r', 'p', 'f') AND n.nspname !~ '^(pg_|information_schema)'";

fn checks(catalog: &Catalog) -> Vec<Value> {
    let mut rows = Vec::new();
    for Table { name, checks, .. } in catalog.tables() {
        for check in checks {
            let Check { name: check, expression, columns, validity, inheritance } = check;
            let mut columns = columns.clone();
            columns.sort();
            rows.push(json!([
                name.schema,
                name.name,
                check,
                expression,
                columns,
                *validity == Validity::Checked,
                *inheritance == Inheritance::NotInherited,
            ]));
        }
    }
    rows
}

const PARENTS: &str = "
SELECT json_build_array(n.nspname, c.relname, pn.nspname, p.relname, c.relispartition)
FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE c.relkind IN ('r', 'p', 'f')";

fn parents(catalog: &Catalog) -> Vec<Value> {
    let mut rows = Vec::new();
    for Table { name, inherits, partition_of, .. } in catalog.tables() {
        let inherited = inherits.iter().map(|parent| (parent, false));
        for (parent, partition) in inherited.chain(partition_of.iter().map(|p| (p, true))) {
            rows.push(json!([name.schema, name.name, parent.schema, parent.name, partition]));
        }
    }
    rows
}

/// Plain columns of partition keys, and those that their expressions use.
const PARTITION_KEYS: &str = "
SELECT DISTINCT json_build_array(n.nspname, c.relname, a.attname)::text FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE a.attnum = ANY (p.partattrs::int2[]) OR EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
  AND d.objsubid = a.attnum
  AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid = 0 AND d.deptype = 'i')";

fn partition_keys(catalog: &Catalog) -> Vec<Value> {
    let keys = catalog.tables().flat_map(|table| {
        let TableName { schema, name } = &table.name;
        table.partition_key.iter().map(move |column| json!([schema, name, column]))
    });
    keys.collect()
}

/// Columns that own a sequence or whose DEFAULT uses one.
const SEQUENCES: &str = "
SELECT DISTINCT json_build_array(sn.nspname, s.relname, n.nspname, c.relname, a.attname)::text FROM (
  SELECT d.objid AS seq, d.refobjid AS tab, d.refobjsubid AS col FROM pg_depend d
  WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
 UNION SELECT d.refobjid, f.adrelid, f.adnum FROM pg_depend d JOIN pg_attrdef f ON f.oid = d.objid
  WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass) x
JOIN pg_class s ON s.oid = x.seq AND s.relkind = 'S' JOIN pg_namespace sn ON sn.oid = s.relnamespace
JOIN pg_class c ON c.oid = x.tab AND c.relkind IN ('r', 'p', 'f') JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.col";

fn sequences(catalog: &Catalog) -> Vec<Value> {
    let rows = catalog.sequences().map(|drawing| {
        let (name, table) = (&drawing.name, &drawing.table);
        json!([name.schema, name.name, table.schema, table.name, drawing.column])
    });
    rows.collect()
}

const SEQUENCE_NAMES: &str = "
SELECT json_build_array(n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'S' AND n.nspname !~ '^(pg_|information_schema)'";

fn sequence_names(catalog: &Catalog) -> Vec<Value> {
    catalog.sequence_names().map(|name| json!([name.schema, name.name])).collect()
}

const COMMENTS: &str = "
SELECT json_build_array(n.nspname, c.relname, a.attname, d.description)
FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND a.attnum > 0
WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname !~ '^(pg_|information_schema)'";

fn comments(catalog: &Catalog) -> Vec<Value> {
    let mut rows = Vec::new();
    for Table { name, columns, comment, .. } in catalog.tables() {
        let on_columns = columns.iter().map(|column| (Some(&column.name), &column.comment));
        for (column, comment) in on_columns.chain([(None, comment)]) {
            if let Some(comment) = comment {
                rows.push(json!([name.schema, name.name, column, comment]));
            }
        }
    }
    rows
}

const DOMAINS: &str = "
WITH RECURSIVE chain AS (
  SELECT t.oid AS top, t.oid AS typ FROM pg_type t WHERE t.typtype = 'd'
 UNION ALL
  SELECT c.top, t.typbasetype FROM chain c JOIN pg_type t ON t.oid = c.typ AND t.typtype = 'd'
)
SELECT json_build_array(n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
  EXISTS (SELECT FROM chain c JOIN pg_type b ON b.oid = c.typ WHERE c.top = t.oid AND b.typtype = 'd' AND b.typnotnull),
  btrim(pg_get_expr(t.typdefaultbin, 0), E' \\n'),
  array(SELECT json_build_array(o.conname, btrim(pg_get_expr(o.conbin, 0), E' \\n'), o.convalidated) FROM pg_constraint o
    WHERE o.contypid = t.oid AND o.contype = 'c' ORDER BY o.conname COLLATE \"C\"),
  obj_description(t.oid, 'pg_type'))
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'd' AND n.nspname !~ '^(pg_|information_schema)'
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')";

fn domains(catalog: &Catalog) -> Vec<Value> {
    let domains = catalog.domains().map(|name| {
        let domain = catalog.domain(name).unwrap();
        let mut checks = domain.checks;
        checks.sort_by(|a, b| a.name.cmp(&b.name));
        let checks: Vec<_> = checks
            .iter()
            .map(|check| json!([check.name, check.expression, check.validity == Validity::Checked]))
            .collect();
        json!([
            name.schema,
            name.name,
            domain.base.written,
            domain.not_null,
            domain.default,
            checks,
            domain.comment,
        ])
    });
    domains.collect()
}

const ENUMS: &str = "
SELECT json_build_array(n.nspname, t.typname, array(SELECT e.enumlabel FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder))
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e'";

fn enums(catalog: &Catalog) -> Vec<Value> {
    let enums = catalog.enums();
    enums.map(|name| json!([name.schema, name.name, catalog.enum_labels(name)])).collect()
}

const VIEWS: &str = "
SELECT json_build_array(n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm') AND n.nspname !~ '^(pg_|information_schema)'";

fn views(catalog: &Catalog) -> Vec<Value> {
    catalog.views().map(|name| json!([name.schema, name.name])).collect()
}

const COMPOSITES: &str = "
SELECT json_build_array(n.nspname, c.relname, array(SELECT json_build_array(a.attname, format_type(a.atttypid, a.atttypmod))
  FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum))
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'c' AND n.nspname !~ '^(pg_|information_schema)'";

fn composites(catalog: &Catalog) -> Vec<Value> {
    let composites = catalog.composites().map(|name| {
        let attributes = catalog.composite(name).unwrap();
        let attributes: Vec<_> =
            attributes.iter().map(|(name, of)| json!([name, of.written])).collect();
        json!([name.schema, name.name, attributes])
    });
    composites.collect()
}

/// The type as pg_type names it, and its modifier.
fn server_type(kind: &TypeKind) -> (String, String) {
    let name = match kind {
        TypeKind::SmallInt => "int2",
        TypeKind::Integer => "int4",
        TypeKind::BigInt => "int8",
        TypeKind::Numeric { precision, scale } => {
            let modifier = precision.map(|p| format!("{p},{}", scale.unwrap_or(0)));
            return ("numeric".to_owned(), modifier.unwrap_or_default());
        }
        TypeKind::Real => "float4",
        TypeKind::Double => "float8",
        TypeKind::Money => "money",
        TypeKind::Text => "text",
        TypeKind::Varchar(n) => return ("varchar".to_owned(), n.to_string()),
        TypeKind::Char(n) => return ("bpchar".to_owned(), n.to_string()),
        TypeKind::Citext => "citext",
        TypeKind::Name => "name",
        TypeKind::Bytea => "bytea",
        TypeKind::Date => "date",
        TypeKind::Timestamp => "timestamp",
        TypeKind::TimestampTz => "timestamptz",
        TypeKind::Time => "time",
        TypeKind::Interval => "interval",
        TypeKind::Boolean => "bool",
        TypeKind::Uuid => "uuid",
        TypeKind::Json => "json",
        TypeKind::Jsonb => "jsonb",
        TypeKind::Inet => "inet",
        TypeKind::Cidr => "cidr",
        TypeKind::MacAddr => "macaddr",
        TypeKind::MacAddr8 => "macaddr8",
        TypeKind::TsVector => "tsvector",
        TypeKind::Xml => "xml",
        TypeKind::Hstore => "hstore",
        TypeKind::Bit => "bit",
        TypeKind::Oid => "oid",
        TypeKind::Enum(labels) => return (format!("enum {}", labels.join("|")), String::new()),
        TypeKind::Composite => "composite",
        TypeKind::Range => "range",
        TypeKind::Other(name) => {
            let last = name.rsplit('.').next().unwrap_or(name).trim_end_matches("[]");
            return (last.trim_matches('"').to_owned(), String::new());
        }
        TypeKind::Unknown => "unknown",
    };
    (name.to_owned(), String::new())
}
