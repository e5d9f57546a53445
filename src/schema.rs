//! Names and types of tables and columns, as PostgreSQL knows them.

use std::fmt;

/// The name of a table: schema and name, unquoted, decoded to UTF-8.
///
/// Bytes that are no text in the dump's encoding are kept as `\xE9`, so that such a name can be printed but matches no rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TableName {
    /// The schema; empty for a CSV's table, which has a bare name.
    pub schema: String,
    /// The table's own name.
    pub name: String,
}

impl TableName {
    /// A table in a schema.
    pub fn new(schema: impl Into<String>, name: impl Into<String>) -> Self {
        TableName { schema: schema.into(), name: name.into() }
    }

    /// A table without a schema, as a CSV has it.
    pub fn bare(name: impl Into<String>) -> Self {
        TableName { schema: String::new(), name: name.into() }
    }
}

/// As in SQL: `public.users`, `crm."My Users"`.
impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.schema.is_empty() {
            write_identifier(f, &self.schema)?;
            f.write_str(".")?;
        }
        write_identifier(f, &self.name)
    }
}

fn write_identifier(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    let mut bytes = name.bytes();
    let plain = bytes.next().is_some_and(|b| b.is_ascii_lowercase() || b == b'_')
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if plain {
        return f.write_str(name);
    }
    write!(f, "\"{}\"", name.replace('"', "\"\""))
}

/// What kind of values a column holds, as far as a transformer or a detector must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeKind {
    /// `smallint`, `int2`, `smallserial`.
    SmallInt,
    /// `integer`, `int4`, `serial`.
    Integer,
    /// `bigint`, `int8`, `bigserial`.
    BigInt,
    /// `numeric(precision, scale)`, `decimal`.
    Numeric {
        /// Digits in all.
        precision: Option<u32>,
        /// Digits after the point; may be negative.
        scale: Option<i32>,
    },
    /// `real`, `float4`.
    Real,
    /// `double precision`, `float8`.
    Double,
    /// `money`.
    Money,
    /// `text`, `varchar` without a length, `"char"`-less character types.
    Text,
    /// `character varying(n)`; n in characters.
    Varchar(u32),
    /// `character(n)`, blank-padded; n in characters.
    Char(u32),
    /// `citext`: text that compares without case.
    Citext,
    /// `name`: at most 63 bytes.
    Name,
    /// `bytea`.
    Bytea,
    /// `date`.
    Date,
    /// `timestamp without time zone`.
    Timestamp,
    /// `timestamp with time zone`.
    TimestampTz,
    /// `time`, with or without time zone.
    Time,
    /// `interval`.
    Interval,
    /// `boolean`.
    Boolean,
    /// `uuid`.
    Uuid,
    /// `json`: kept as written.
    Json,
    /// `jsonb`: normalised by the server.
    Jsonb,
    /// `inet`.
    Inet,
    /// `cidr`.
    Cidr,
    /// `macaddr`.
    MacAddr,
    /// `macaddr8`.
    MacAddr8,
    /// `tsvector`: holds the words of its source text.
    TsVector,
    /// `xml`.
    Xml,
    /// `hstore`.
    Hstore,
    /// `bit(n)` and `bit varying(n)`.
    Bit,
    /// `oid` and the object-identifier types.
    Oid,
    /// An enum type with its labels.
    Enum(Vec<String>),
    /// A composite type.
    Composite,
    /// A range or multirange type.
    Range,
    /// Geometric types, `pg_lsn`, types of extensions and whatever else; the text is the type's name as written.
    Other(String),
    /// Nothing is known: a CSV without a schema. Treated as text.
    Unknown,
}

/// The type of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnType {
    /// The kind of one value: of an element where `array` is true, of the base type where the type is a domain.
    pub kind: TypeKind,
    /// Whether the column holds arrays of that kind.
    pub array: bool,
    /// The type as the dump writes it, for messages.
    pub written: String,
}

impl ColumnType {
    /// A scalar type, written as `written`.
    pub fn scalar(kind: TypeKind, written: impl Into<String>) -> Self {
        ColumnType { kind, array: false, written: written.into() }
    }

    /// The type of a column of which nothing is known.
    pub fn unknown() -> Self {
        ColumnType::scalar(TypeKind::Unknown, "unknown")
    }

    /// The greatest number of characters that a value may have, if the type limits it.
    pub fn max_chars(&self) -> Option<u32> {
        match self.kind {
            TypeKind::Varchar(n) | TypeKind::Char(n) => Some(n),
            TypeKind::Name => Some(63),
            _ => None,
        }
    }

    /// Whether any text can be written into it (as far as its length allows).
    pub fn is_text(&self) -> bool {
        matches!(
            self.kind,
            TypeKind::Text
                | TypeKind::Varchar(_)
                | TypeKind::Char(_)
                | TypeKind::Citext
                | TypeKind::Name
                | TypeKind::Unknown
        )
    }

    /// Whether it is `smallint`, `integer` or `bigint`.
    pub fn is_integer(&self) -> bool {
        matches!(self.kind, TypeKind::SmallInt | TypeKind::Integer | TypeKind::BigInt)
    }
}

/// Shows the type as the dump writes it.
impl fmt::Display for ColumnType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}
