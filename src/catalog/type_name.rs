//! The names of types, as `format_type` writes them and as people do.

use crate::schema::TypeKind;

use super::token::{
    Name, Parsed, Token, after, elements, gap, group, keyword, name, refuse, skip, symbol, token,
};

/// The longest `character(n)`, which PostgreSQL gives a `bpchar` without a length in all but name.
const BPCHAR: &str = "bpchar";

/// A type as it is written: not yet looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TypeName {
    /// The name, a built-in spelling of several words brought to its name in `pg_catalog`.
    pub name: Name,
    /// What stands in parentheses after it: `10`, `2`.
    pub modifiers: Vec<String>,
    /// Whether it is an array of that type.
    pub array: bool,
    /// As written.
    pub written: String,
}

/// A type, with everything that belongs to its name.
pub(super) fn type_name(input: &str) -> Parsed<'_, TypeName> {
    let input = gap(input)?;
    let (rest, name) = base_name(input)?;
    let (rest, mut modifiers) = modifiers(rest)?;
    let (rest, name) = trailing_words(rest, name, &mut modifiers)?;
    let (rest, array) = array_bounds(rest)?;
    let written = input.get(..input.len() - rest.len()).unwrap_or(input).trim_end().to_owned();
    Ok((rest, TypeName { name, modifiers, array, written }))
}

/// What PostgreSQL itself calls `name` with these modifiers; `None` where it has no such type.
pub(super) fn built_in(name: &str, modifiers: &[String]) -> Option<TypeKind> {
    let number = |at: usize| modifiers.get(at).and_then(|text| text.trim().parse::<u32>().ok());
    Some(match name {
        "int2" | "smallint" | "smallserial" | "serial2" => TypeKind::SmallInt,
        "int4" | "int" | "integer" | "serial" | "serial4" => TypeKind::Integer,
        "int8" | "bigint" | "bigserial" | "serial8" => TypeKind::BigInt,
        "numeric" | "decimal" | "dec" => TypeKind::Numeric {
            precision: number(0),
            scale: modifiers.get(1).and_then(|text| signed(text)),
        },
        "float4" | "real" => TypeKind::Real,
        "float8" => TypeKind::Double,
        "float" => match number(0) {
            Some(1..=24) => TypeKind::Real,
            _ => TypeKind::Double,
        },
        "money" => TypeKind::Money,
        "text" => TypeKind::Text,
        "varchar" => number(0).map_or(TypeKind::Text, TypeKind::Varchar),
        BPCHAR => number(0).map_or(TypeKind::Text, TypeKind::Char),
        "name" => TypeKind::Name,
        "bytea" => TypeKind::Bytea,
        "date" => TypeKind::Date,
        "timestamp" => TypeKind::Timestamp,
        "timestamptz" => TypeKind::TimestampTz,
        "time" | "timetz" => TypeKind::Time,
        "interval" => TypeKind::Interval,
        "bool" | "boolean" => TypeKind::Boolean,
        "uuid" => TypeKind::Uuid,
        "json" => TypeKind::Json,
        "jsonb" => TypeKind::Jsonb,
        "inet" => TypeKind::Inet,
        "cidr" => TypeKind::Cidr,
        "macaddr" => TypeKind::MacAddr,
        "macaddr8" => TypeKind::MacAddr8,
        "tsvector" => TypeKind::TsVector,
        "xml" => TypeKind::Xml,
        "bit" | "varbit" => TypeKind::Bit,
        "oid" | "regclass" | "regcollation" | "regconfig" | "regdictionary" | "regnamespace"
        | "regoper" | "regoperator" | "regproc" | "regprocedure" | "regrole" | "regtype"
        | "regdatabase" => TypeKind::Oid,
        "int4range" | "int8range" | "numrange" | "tsrange" | "tstzrange" | "daterange"
        | "int4multirange" | "int8multirange" | "nummultirange" | "tsmultirange"
        | "tstzmultirange" | "datemultirange" => TypeKind::Range,
        "record" => TypeKind::Composite,
        // The rest of pg_type that a column can have; naming them keeps a user's type from standing in for one.
        "char" | "point" | "line" | "lseg" | "box" | "path" | "polygon" | "circle" | "pg_lsn"
        | "tsquery" | "jsonpath" | "txid_snapshot" | "pg_snapshot" | "xid" | "xid8" | "cid"
        | "tid" | "aclitem" | "oidvector" | "int2vector" | "refcursor" | "gtsvector" => {
            TypeKind::Other(name.to_owned())
        }
        _ => return None,
    })
}

/// Whether the name is one of the abbreviations that give an integer column a sequence of its own.
pub(super) fn is_serial(name: &Name) -> bool {
    const SERIAL: [&str; 6] =
        ["smallserial", "serial2", "serial", "serial4", "bigserial", "serial8"];
    name.schema.is_none() && SERIAL.contains(&name.name.as_str())
}

/// The name without modifiers. Bare words that SQL itself spells out are brought to their name in `pg_catalog`.
fn base_name(input: &str) -> Parsed<'_, Name> {
    let (rest, first) = token(input)?;
    let Token::Word(word) = first else { return name(input) };
    let catalog = |rest, name: &str| Ok((rest, catalog_name(name)));
    match word.to_ascii_lowercase().as_str() {
        "double" => catalog(keyword("PRECISION", rest)?.0, "float8"),
        "national" => {
            let rest = keyword("CHARACTER", rest).or_else(|_| keyword("CHAR", rest))?.0;
            character(rest)
        }
        "character" | "char" | "nchar" => character(rest),
        "varchar" => catalog(rest, "varchar"),
        "bit" => match after("VARYING", rest) {
            Some(rest) => catalog(rest, "varbit"),
            None => catalog(rest, "bit"),
        },
        "interval" => catalog(interval_fields(rest), "interval"),
        _ => name(input),
    }
}

fn character(rest: &str) -> Parsed<'_, Name> {
    Ok(match after("VARYING", rest) {
        Some(rest) => (rest, catalog_name("varchar")),
        // A marker that `trailing_words` replaces: without a length it means one character.
        None => (rest, catalog_name("character")),
    })
}

fn catalog_name(name: &str) -> Name {
    Name { schema: Some("pg_catalog".to_owned()), name: name.to_owned() }
}

/// `year to month`, `day to second`, …: they limit an interval and do not change its text.
fn interval_fields(mut rest: &str) -> &str {
    const FIELDS: [&str; 6] = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"];
    let field = |rest| FIELDS.iter().find_map(|field| after(field, rest));
    if let Some(next) = field(rest) {
        rest = next;
        if let Some(last) = after("TO", rest).and_then(field) {
            rest = last;
        }
    }
    rest
}

/// `(10,2)`, `(Point,4326)`: every part without its blanks.
fn modifiers(input: &str) -> Parsed<'_, Vec<String>> {
    let Ok((rest, inner)) = group(input) else { return Ok((input, Vec::new())) };
    let Some(parts) = elements(inner) else { return refuse(input) };
    Ok((rest, parts.into_iter().map(|part| part.trim().to_owned()).collect()))
}

/// What comes after the modifiers: the time zone of a time, the length that `character` has by default.
fn trailing_words<'a>(rest: &'a str, name: Name, modifiers: &mut Vec<String>) -> Parsed<'a, Name> {
    let built_in = matches!(name.schema.as_deref(), None | Some("pg_catalog"));
    if !built_in {
        return Ok((rest, name));
    }
    match name.name.as_str() {
        "timestamp" | "time" => {
            if let Some(rest) = after("WITH TIME ZONE", rest) {
                return Ok((rest, catalog_name(&format!("{}tz", name.name))));
            }
            Ok((skip("WITHOUT TIME ZONE", rest), name))
        }
        "character" if name.schema.is_some() => {
            if modifiers.is_empty() {
                modifiers.push("1".to_owned());
            }
            Ok((rest, catalog_name(BPCHAR)))
        }
        "varchar" | BPCHAR if modifiers.len() > 1 => refuse(rest),
        _ => Ok((rest, name)),
    }
}

/// `[]`, `[3][]`, `ARRAY`, `ARRAY[4]`.
fn array_bounds(input: &str) -> Parsed<'_, bool> {
    let (mut rest, mut array) = match after("ARRAY", input) {
        Some(rest) => (rest, true),
        None => (input, false),
    };
    while let Ok((next, ())) = symbol('[', rest) {
        let next = match token(next)? {
            (after_number, Token::Number(_)) => after_number,
            _ => next,
        };
        rest = symbol(']', next)?.0;
        array = true;
    }
    Ok((rest, array))
}

fn signed(text: &str) -> Option<i32> {
    text.chars().filter(|c| !c.is_whitespace()).collect::<String>().parse().ok()
}
