//! What stands around a value: the column, and the words before it.

use super::column_hints::classify;
use super::registry::{DETECTORS, DetectorSet};
use crate::schema::{ColumnType, TypeKind};

/// What the column of a value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnContext {
    /// The detectors that the column's name, class or type speaks for.
    pub supports: DetectorSet,
    /// The detectors that it speaks against: what they see in such a column is something else.
    pub denies: DetectorSet,
    /// What its values are.
    pub values: ColumnValues,
}

/// What the values of a column are, by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnValues {
    /// Text, or something that can hold text: JSON, arrays, composites, types that are not known.
    Text,
    /// Whole numbers: what they look like counts only where the column speaks for it.
    Numbers,
    /// Addresses of networks.
    Network,
    /// Dates: only what the column speaks for is looked for.
    Dates,
    /// Nothing that could be personal data: uuid, timestamps, booleans, floats.
    Nothing,
}

impl ColumnContext {
    /// No column, or one of which nothing is known.
    pub const NONE: ColumnContext = ColumnContext {
        supports: DetectorSet::NONE,
        denies: DetectorSet::NONE,
        values: ColumnValues::Text,
    };

    /// What a column says by its name, its table's name and its type.
    pub fn of(table: &str, column: &str, column_type: &ColumnType) -> ColumnContext {
        let mut supports = DetectorSet::NONE;
        if let Some(class) = classify(table, column, column_type) {
            for detector in DETECTORS.iter().filter(|detector| detector.classes.contains(&class)) {
                supports = supports.union(DetectorSet::of(detector.id));
            }
        }
        supports = supports.union(words_before(column.as_bytes(), column.len()));
        ColumnContext { supports, denies: DetectorSet::NONE, values: ColumnValues::of(column_type) }
    }
}

impl ColumnValues {
    /// What the values of a column of this type are. Arrays are treated as their elements; what is not known is text.
    pub fn of(column_type: &ColumnType) -> ColumnValues {
        match column_type.kind {
            TypeKind::SmallInt
            | TypeKind::Integer
            | TypeKind::BigInt
            | TypeKind::Numeric { .. }
            | TypeKind::Oid => ColumnValues::Numbers,
            TypeKind::Date => ColumnValues::Dates,
            TypeKind::Inet | TypeKind::Cidr | TypeKind::MacAddr | TypeKind::MacAddr8 => {
                ColumnValues::Network
            }
            TypeKind::Real
            | TypeKind::Double
            | TypeKind::Money
            | TypeKind::Timestamp
            | TypeKind::TimestampTz
            | TypeKind::Time
            | TypeKind::Interval
            | TypeKind::Boolean
            | TypeKind::Uuid
            | TypeKind::Bytea
            | TypeKind::Bit => ColumnValues::Nothing,
            _ => ColumnValues::Text,
        }
    }
}

/// How far before a value a word counts, in bytes.
pub const CONTEXT_BYTES: usize = 40;

/// The detectors that a word within [`CONTEXT_BYTES`] before `at` speaks for.
pub fn words_before(text: &[u8], at: usize) -> DetectorSet {
    let before = text.get(at.saturating_sub(CONTEXT_BYTES)..at).unwrap_or_default();
    let mut words = String::from(" ");
    for &b in before {
        match b {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => words.push(b.to_ascii_lowercase() as char),
            _ if !words.ends_with(' ') => words.push(' '),
            _ => {}
        }
    }
    words.push(' ');
    let mut found = DetectorSet::NONE;
    for detector in DETECTORS {
        if detector.context.iter().any(|word| words.contains(&format!(" {word} "))) {
            found = found.union(DetectorSet::of(detector.id));
        }
    }
    found
}
