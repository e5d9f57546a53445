//! What stands around a value: the column, the JSON key, and the words before it.
//!
//! The words of all detectors are compiled once into one table (`context_words`), so that a look costs tens of
//! nanoseconds and allocates nothing. A word is found however it is written: `SSN`, `soc_sec_no`, `socSecNo`, `Téléphone`.

use super::column_hints::{ColumnClass, classify};
use super::context_words::{words_in, words_of_name};
use super::hit::Hit;
use super::json_key::{KeyPlace, key_before, key_context};
use super::recent_context::recent_or;
use super::registry::{DETECTORS, DetectorId, DetectorSet};
use crate::schema::{ColumnType, TypeKind};

/// What the column of a value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnContext {
    /// The detectors that the column's name, class or type speaks for.
    pub supports: DetectorSet,
    /// Those among them that the name speaks for by their own words: `pesel`, where `national_id` speaks for them all.
    pub named: DetectorSet,
    /// The detectors that it speaks against: what they see in such a column is something else. Ask [`ColumnContext::refuses`].
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
    /// Dates: only dates of birth are looked for, and only where the column speaks for it.
    Dates,
    /// Bytes, which may be a text: who has decoded them asks as of [`ColumnValues::Text`].
    Bytes,
    /// Nothing that could be personal data: uuid, timestamps, booleans, floats, numbers with decimals.
    Nothing,
}

impl ColumnContext {
    /// No column, or one of which nothing is known.
    pub const NONE: ColumnContext = ColumnContext {
        supports: DetectorSet::NONE,
        named: DetectorSet::NONE,
        denies: DetectorSet::NONE,
        values: ColumnValues::Text,
    };

    /// What a column says by its name, its table's name and its type. An array says what its elements would.
    ///
    /// A number of eight digits or more in an integer column is asked for as in a text column: `tax_id bigint` may be a key to a
    /// table, and its small numbers are nobody's, or the number itself.
    pub fn of(table: &str, column: &str, column_type: &ColumnType) -> ColumnContext {
        let values = ColumnValues::of(column_type);
        let kind = match values {
            ColumnValues::Text | ColumnValues::Numbers => TypeKind::Text,
            _ => column_type.kind.clone(),
        };
        let class = classify(table, column, &ColumnType::scalar(kind, ""));
        let named = words_of_name(column.as_bytes());
        let supports = class.map_or(DetectorSet::NONE, detectors_of).union(named);
        let timestamp = matches!(column_type.kind, TypeKind::Timestamp | TypeKind::TimestampTz);
        let values = match class {
            Some(ColumnClass::BirthDate) if timestamp => ColumnValues::Dates,
            _ => values,
        };
        let denies = denied_in(column).without(supports);
        ColumnContext { supports, named, denies, values }
    }

    /// Whether a hit is something else in this column: a number of ten digits in `ticket_no` is no phone number.
    ///
    /// A phone number that begins with `+` is one wherever it stands. Mail addresses, cards, secrets and whatever proves itself by
    /// more than its shape are never refused.
    pub fn refuses(&self, hit: &Hit, text: &[u8]) -> bool {
        self.denies.contains(hit.detector)
            && !(hit.detector == DetectorId::Phone && text.get(hit.start) == Some(&b'+'))
    }
}

impl ColumnValues {
    /// What the values of a column of this type are. Arrays are treated as their elements; what is not known is text.
    pub fn of(column_type: &ColumnType) -> ColumnValues {
        match &column_type.kind {
            TypeKind::Numeric { scale: Some(1..), .. } => ColumnValues::Nothing,
            TypeKind::SmallInt
            | TypeKind::Integer
            | TypeKind::BigInt
            | TypeKind::Numeric { .. }
            | TypeKind::Oid => ColumnValues::Numbers,
            TypeKind::Date => ColumnValues::Dates,
            TypeKind::Bytea => ColumnValues::Bytes,
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
            | TypeKind::Bit => ColumnValues::Nothing,
            TypeKind::Other(written) if is_made_of_floats(written) => ColumnValues::Nothing,
            _ => ColumnValues::Text,
        }
    }
}

/// The geometric types and positions in the log: numbers alone.
fn is_made_of_floats(written: &str) -> bool {
    const TYPES: &[&str] = &["point", "line", "lseg", "box", "path", "polygon", "circle", "pg_lsn"];
    let name = written.strip_prefix("pg_catalog.").unwrap_or(written);
    TYPES.iter().any(|of| of.eq_ignore_ascii_case(name))
}

/// How far before a value a word counts, in bytes.
pub const CONTEXT_BYTES: usize = 40;

/// The detectors that a word before `at`, or the JSON key of what stands there, speaks for, in what a cell means.
///
/// Words count within [`CONTEXT_BYTES`], also in the lines before. A key counts for the whole of its string, up to
/// [`super::json_key::KEY_BYTES`], and for each element of its array. Where the value follows its key directly (`"ssn": 536221234`), the
/// key alone counts, unless it says nothing (`"value"`): what stands before it belongs to other keys.
pub fn words_before(text: &[u8], at: usize) -> DetectorSet {
    let before = text.get(..at).unwrap_or_default();
    look_back(before, || CONTEXT_BYTES)
}

/// The same in bytes as a dump has them: a tab or line feed ends the look, since another cell stands before it.
///
/// Speaks for all that [`words_before`] speaks for in the cell: escapes count as the byte that they stand for.
pub fn words_before_raw(bytes: &[u8], at: usize) -> DetectorSet {
    recent_or(bytes, at, || {
        let near = bytes.get(at.saturating_sub(RAW_BYTES_MAX)..at).unwrap_or_default();
        match memchr::memrchr2(b'\t', b'\n', near) {
            Some(border) => {
                (near.len() - border, words_before_in(near.get(border + 1..).unwrap_or_default()))
            }
            // What stands before them may be of the same cell.
            None => (0, words_before_in(near)),
        }
    })
}

/// The detectors that the words at the end of a part of a cell speak for, as a dump has it.
fn words_before_in(cell: &[u8]) -> DetectorSet {
    if cell.is_empty() {
        return DetectorSet::NONE;
    }
    look_back(cell, || {
        let mut bytes_max = CONTEXT_BYTES;
        // An escape found in the room that another one made may need more room: thrice is enough for what is really written.
        for _ in 0..3 {
            let window = cell.get(cell.len().saturating_sub(bytes_max)..).unwrap_or_default();
            let escapes = window.iter().filter(|b| ESCAPING.contains(b)).count();
            let needed = CONTEXT_BYTES + escapes * ESCAPE_BYTES;
            if needed == bytes_max {
                break;
            }
            bytes_max = needed;
        }
        bytes_max
    })
}

/// Bytes that belong to an escape or a doubled quote.
const ESCAPING: &[u8] = b"\\%&\"'";
/// The most bytes before a value that are looked at in a dump.
const RAW_BYTES_MAX: usize = 512;
/// The most bytes that an escape adds, for each of the characters in it that are counted.
const ESCAPE_BYTES: usize = 7;

fn look_back(before: &[u8], bytes_max: impl FnOnce() -> usize) -> DetectorSet {
    let key = key_before(before);
    let of_key = match &key {
        Some(key) => {
            let context = key_context(key.name);
            if key.place == KeyPlace::Direct && !key.is_generic() {
                return context.supports;
            }
            context.supports
        }
        None => DetectorSet::NONE,
    };
    of_key.union(words_in(before, bytes_max()))
}

/// The detectors that a class of columns speaks for.
fn detectors_of(class: ColumnClass) -> DetectorSet {
    DETECTORS
        .iter()
        .filter(|detector| detector.classes.contains(&class))
        .fold(DetectorSet::NONE, |set, detector| set.union(DetectorSet::of(detector.id)))
}

/// The detectors that go by the shape of a number, and have no form that proves itself except `+` and a country's code.
const NUMBER_SHAPED: &[DetectorId] = &[
    DetectorId::Phone,
    DetectorId::UkNhsNumber,
    DetectorId::InAadhaar,
    DetectorId::DeSteuerId,
    DetectorId::PlPesel,
    DetectorId::NlBsn,
    DetectorId::CaSin,
    DetectorId::AuTfn,
    DetectorId::AuMedicare,
    DetectorId::TrKimlik,
    DetectorId::JpMyNumber,
    DetectorId::IlId,
];

/// What a column that identifies or measures things speaks against.
fn denied_in(column: &str) -> DetectorSet {
    let words = super::column_hints::words(column);
    let numbered = |word: &str| NUMBER_WORDS.contains(&word);
    let plain = |word: &&String| !word.bytes().all(|b| b.is_ascii_digit());
    let mut rest = words.iter().rev().filter(plain).map(String::as_str).peekable();
    let has_number = rest.next_if(|word| numbered(word)).is_some();
    let Some(last) = rest.next() else { return DetectorSet::NONE };
    let last = last.strip_suffix('s').filter(|stem| stem.len() > 1).unwrap_or(last);
    let mut denied = DetectorSet::NONE;
    let is = |list: &[&str]| list.contains(&last);
    if is(THINGS) || is(VERSIONS) || (has_number && is(NUMBERED_THINGS)) {
        denied = NUMBER_SHAPED.iter().fold(denied, |set, id| set.union(DetectorSet::of(*id)));
    }
    if is(VERSIONS) {
        denied = denied.union(DetectorSet::of(DetectorId::IpAddress));
    }
    denied
}

/// Words for a number, behind what it is the number of.
const NUMBER_WORDS: &[&str] = &["no", "number", "num", "nr", "nbr", "code", "nummer", "numero"];
/// Last words of the names of columns that identify or measure things. Without a plural's s.
const THINGS: &[&str] = &[
    "id",
    "uid",
    "uuid",
    "guid",
    "sku",
    "serial",
    "barcode",
    "ean",
    "gtin",
    "upc",
    "isbn",
    "issn",
    "asin",
    "mpn",
    "sha",
    "hash",
    "checksum",
    "etag",
    "latency",
    "duration",
    "elapsed",
    "quantity",
    "qty",
    "amount",
    "price",
    "cost",
    "total",
    "count",
    "size",
    "byte",
    "weight",
    "height",
    "width",
    "length",
    "ratio",
    "rate",
    "score",
    "rank",
    "seq",
    "sequence",
    "ordinal",
    "port",
    "ms",
    "millis",
    "latitude",
    "longitude",
    "timestamp",
    "epoch",
];
/// Words that are about versions.
const VERSIONS: &[&str] =
    &["version", "ver", "revision", "rev", "build", "release", "firmware", "oid"];
/// Things that are known by a number.
const NUMBERED_THINGS: &[&str] = &[
    "ticket",
    "order",
    "invoice",
    "tracking",
    "batch",
    "lot",
    "part",
    "model",
    "reference",
    "ref",
    "item",
    "product",
    "article",
    "case",
    "document",
    "doc",
    "receipt",
    "transaction",
    "booking",
    "issue",
    "job",
    "task",
    "unit",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn set(detectors: &[DetectorId]) -> DetectorSet {
        detectors.iter().fold(DetectorSet::NONE, |set, id| set.union(DetectorSet::of(*id)))
    }

    /// The text up to `^` and whether the words in it speak for Social Security numbers, in a cell and in a dump.
    const BEFORE: &[(&str, bool, bool)] = &[
        ("SSN: ^", true, true),
        ("ssn^", true, true),
        ("ssns ^", true, true),
        ("SSNs: ^", true, true),
        ("my Social  Security number is ^", true, true),
        ("socialSecurity=^", true, true),
        ("soc_sec_no ^", true, true),
        ("socSecNo: ^", true, true),
        ("SOC-SEC ^", true, true),
        ("social\nsecurity\n^", true, false),
        (r"x\nssn\n^", true, true),
        (r"x\\tssn\\t^", true, true),
        (r"ssn\u0020^", true, true),
        ("ssn%20^", true, true),
        ("%3Dssn%3D^", true, true),
        ("ssn\t^", true, false),
        ("ssn\n^", true, false),
        ("mission ^", false, false),
        ("ssnx ^", false, false),
        ("is sn ^", false, false),
        ("s sn ^", false, false),
        ("social and security ^", false, false),
        ("ssn but forty bytes of other words behind ^", false, false),
        ("an ssn with thirty-six bytes behind it, .^", true, true),
        ("^", false, false),
        ("的ssn是^", true, true),
        (r#"{"ssn": ^"#, true, true),
        (r#"{"ssn":"^"#, true, true),
        (r#"{\"ssn\":\"^"#, true, true),
        (r#"{\\"ssn\\": ^"#, true, true),
        (r#"{""ssn"": ""^"#, true, true),
        (r#"{"ssn":["^"#, true, true),
        (r#"{"ssn":["536221234","536221235","536221236","536221237","^"#, true, true),
        (r#""ssn"=>"^"#, true, true),
        (
            r#"{"ssn": "a text that is longer than forty bytes before it comes to the number ^"#,
            true,
            true,
        ),
        (
            r#"{"ssn": "a text with \"quoted words\" that is longer than forty bytes altogether ^"#,
            true,
            true,
        ),
        (r#"{"ssn_type": "^"#, false, false),
        (r#"{"ssn": null, "quantity": ^"#, false, false),
        (r#"{"type": "ssn", "value": "^"#, true, true),
        (r#"{"ssn": "x", "note": "^"#, false, false),
        (
            r#"{"ssn": "536221234"} said "a text that is longer than forty bytes before the number ^"#,
            false,
            false,
        ),
    ];

    #[test]
    fn words_before_a_value() {
        let ssn = DetectorId::UsSsn;
        for (text, in_cell, in_dump) in BEFORE {
            let at = text.find('^').unwrap_or_default();
            assert_eq!(words_before(text.as_bytes(), at).contains(ssn), *in_cell, "cell: {text}");
            assert_eq!(
                words_before_raw(text.as_bytes(), at).contains(ssn),
                *in_dump,
                "dump: {text}"
            );
        }
    }

    #[test]
    fn escapes_count_as_what_they_stand_for() {
        // 40 bytes in the cell, 7 each in JSON in COPY.
        let text = format!("ssn {}", r"\\u0020".repeat(36));
        assert!(words_before_raw(text.as_bytes(), text.len()).contains(DetectorId::UsSsn));
    }

    #[test]
    fn words_before_never_panic() {
        let pieces: &[&[u8]] = &[
            b"\"",
            b"\\",
            b":",
            b"ssn",
            b"[",
            b"\xC3",
            b"\xC3\xA9",
            b" ",
            b"%",
            b"u00",
            b"=>",
            b",",
        ];
        let mut state = 1u64;
        for _ in 0..20_000 {
            let mut text = Vec::new();
            for _ in 0..12 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.extend_from_slice(pieces[(state >> 33) as usize % pieces.len()]);
            }
            for at in 0..=text.len() {
                words_before(&text, at);
                words_before_raw(&text, at);
            }
        }
        assert_eq!(words_before(b"ssn", 9), DetectorSet::NONE);
    }

    fn type_of(written: &str) -> ColumnType {
        let (kind, array) = match written {
            "bigint" => (TypeKind::BigInt, false),
            "numeric" => (TypeKind::Numeric { precision: None, scale: None }, false),
            "numeric(10,2)" => (TypeKind::Numeric { precision: Some(10), scale: Some(2) }, false),
            "date" => (TypeKind::Date, false),
            "timestamptz" => (TypeKind::TimestampTz, false),
            "uuid" => (TypeKind::Uuid, false),
            "point" => (TypeKind::Other("point".to_owned()), false),
            "jsonb" => (TypeKind::Jsonb, false),
            "text[]" => (TypeKind::Text, true),
            _ => (TypeKind::Text, false),
        };
        ColumnType { kind, array, written: written.to_owned() }
    }

    #[test]
    fn columns_speak_for_detectors() {
        let cases: &[(&str, &str, DetectorId, bool)] = &[
            ("ssn", "text", DetectorId::UsSsn, true),
            ("ssn", "bigint", DetectorId::UsSsn, true),
            ("ssn", "text[]", DetectorId::UsSsn, true),
            ("ssn", "jsonb", DetectorId::UsSsn, true),
            ("soc_sec_no", "text", DetectorId::UsSsn, true),
            ("socSecNo", "text", DetectorId::UsSsn, true),
            ("soc_sec_verified", "text", DetectorId::UsSsn, false),
            ("has_ssn", "text", DetectorId::UsSsn, false),
            ("ssn_type", "text", DetectorId::UsSsn, false),
            ("ssn_count", "bigint", DetectorId::UsSsn, false),
            ("email", "text", DetectorId::Email, true),
            ("email_verified", "text", DetectorId::Email, false),
            ("card_number", "bigint", DetectorId::PaymentCard, true),
            ("card_brand", "text", DetectorId::PaymentCard, false),
            ("order_id", "bigint", DetectorId::PaymentCard, false),
        ];
        for (column, written, detector, expected) in cases {
            let context = ColumnContext::of("t", column, &type_of(written));
            assert_eq!(context.supports.contains(*detector), *expected, "{column} {written}");
        }
    }

    #[test]
    fn columns_of_things_speak_against_phones() {
        for column in [
            "id",
            "user_id",
            "ticket_no",
            "order_no",
            "order_number",
            "sku",
            "serial",
            "latency",
            "latency_ms",
            "quantity",
            "barcode",
            "ean",
            "isbn",
            "version",
            "batchNumber",
            "part_no2",
        ] {
            let context = ColumnContext::of("t", column, &type_of("text"));
            assert!(context.denies.contains(DetectorId::Phone), "{column}");
            let never = set(&[
                DetectorId::Email,
                DetectorId::UsSsn,
                DetectorId::PaymentCard,
                DetectorId::ApiKey,
            ]);
            assert!(context.denies.intersection(never).is_empty(), "{column}");
            assert_eq!(
                context.denies.contains(DetectorId::IpAddress),
                column == "version",
                "{column}"
            );
        }
        for column in ["notes", "order", "c", "customer", "number", "contact", "", "2"] {
            let context = ColumnContext::of("t", column, &type_of("text"));
            assert!(context.denies.is_empty(), "{column}");
        }
    }

    #[test]
    fn a_plus_is_a_phone_wherever_it_stands() {
        use crate::detect::Judgement;
        let context = ColumnContext::of("t", "id", &type_of("text"));
        let hit = |detector| Hit { detector, start: 0, end: 12, judgement: Judgement::Proven };
        assert!(context.refuses(&hit(DetectorId::Phone), b"402-118-2260"));
        assert!(!context.refuses(&hit(DetectorId::Phone), b"+14158672671"));
        assert!(!context.refuses(&hit(DetectorId::Email), b"a@gmail.com."));
    }

    #[test]
    fn types_say_what_values_are() {
        for (column, written, expected) in [
            ("c", "text", ColumnValues::Text),
            ("c", "jsonb", ColumnValues::Text),
            ("c", "text[]", ColumnValues::Text),
            ("c", "bigint", ColumnValues::Numbers),
            ("c", "numeric", ColumnValues::Numbers),
            ("ssn", "numeric(10,2)", ColumnValues::Nothing),
            ("c", "date", ColumnValues::Dates),
            ("c", "timestamptz", ColumnValues::Nothing),
            ("birth_date", "timestamptz", ColumnValues::Dates),
            ("c", "uuid", ColumnValues::Nothing),
            ("c", "point", ColumnValues::Nothing),
        ] {
            let context = ColumnContext::of("t", column, &type_of(written));
            assert_eq!(context.values, expected, "{column} {written}");
        }
    }
}
