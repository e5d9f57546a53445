//! What is said of whole columns.

use super::*;
use crate::catalog::Catalog;
use crate::locales::Locale;
use crate::schema::{ColumnType, TableName, TypeKind};

mod values;

fn type_of(written: &str) -> ColumnType {
    let kind = match written {
        "integer" => TypeKind::Integer,
        "bigint" => TypeKind::BigInt,
        "numeric" => TypeKind::Numeric { precision: Some(10), scale: Some(2) },
        "double" => TypeKind::Double,
        "date" => TypeKind::Date,
        "timestamptz" => TypeKind::TimestampTz,
        "uuid" => TypeKind::Uuid,
        "inet" => TypeKind::Inet,
        "macaddr" => TypeKind::MacAddr,
        "bytea" => TypeKind::Bytea,
        "jsonb" => TypeKind::Jsonb,
        "boolean" => TypeKind::Boolean,
        "point" | "public.geometry(Point,4326)" => TypeKind::Other(written.to_owned()),
        _ => TypeKind::Text,
    };
    ColumnType { kind, array: written.ends_with("[]"), written: written.to_owned() }
}

/// What is said of a column of a table of which nothing else is known.
fn verdict(table: &str, column: &str, written: &str, sample: Option<&Sample>) -> Verdict {
    let table = TableName::new("public", table);
    let column_type = type_of(written);
    let facts = ColumnFacts::bare(&table, column, &column_type, sample);
    Classifier::default().verdict(&facts)
}

#[test]
fn columns_by_name() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for line in include_str!("columns.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [table, column, written, expected] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let found = verdict(table, column, written, None);
        cases += 1;
        // What a name only may mean is a guess, and a person must look.
        let word = found.word().filter(|_| found.confidence > Confidence::Low).unwrap_or("-");
        if word != expected {
            wrong.push(format!("{table}.{column} {written}: {word}, not {expected}: {found:?}"));
        }
    }
    assert!(cases >= 300, "{cases}");
    assert!(wrong.is_empty(), "{} of {cases} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn fields_of_a_composite_type_say_what_they_are() {
    let mut catalog = Catalog::new();
    for statement in [
        "CREATE TYPE public.postal AS (street text, city text);",
        "CREATE TYPE public.size AS (height integer, width integer);",
        "CREATE TABLE public.people (first_name text);",
        "CREATE TABLE public.t (home public.postal, box public.size, homes public.postal[], who public.people);",
    ] {
        catalog.observe(statement, "public");
    }
    let table = catalog.table(&TableName::new("public", "t")).unwrap();
    for (column, reason, review) in [
        ("home", "a field of its type says street_address", Review::Wanted),
        ("box", "", Review::NotNeeded),
        ("homes", "a field of its type says street_address", Review::Wanted),
        ("who", "a field of its type says first_name", Review::Wanted),
    ] {
        let facts = ColumnFacts::of(&catalog, table, table.column(column).unwrap(), None);
        let verdict = Classifier::default().verdict(&facts);
        assert_eq!((verdict.reason().as_str(), verdict.review), (reason, review), "{column}");
    }
}
