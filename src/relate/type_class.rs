//! Which types can hold the same values, and the fingerprint of a value.

use xxhash_rust::xxh3::xxh3_64;

use crate::schema::{ColumnType, TypeKind};

/// Types whose values can be equal, and are then written alike after little cleaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum TypeClass {
    /// Integers and numerics.
    Number,
    /// Character types, and columns of which nothing is known.
    Text,
    /// `char(n)`: blanks at the end mean nothing.
    Padded,
    /// `citext`: case means nothing.
    Folded,
    /// `uuid`.
    Uuid,
    /// Enums, dates, addresses: comparable to the same type alone, as they are written.
    AsWritten,
}

impl TypeClass {
    /// The class of a type; `None` where no key is made of such values.
    pub fn of(column_type: &ColumnType) -> Option<Self> {
        if column_type.array {
            return None;
        }
        Some(match column_type.kind {
            TypeKind::SmallInt
            | TypeKind::Integer
            | TypeKind::BigInt
            | TypeKind::Numeric { .. }
            | TypeKind::Oid => TypeClass::Number,
            TypeKind::Text | TypeKind::Varchar(_) | TypeKind::Name | TypeKind::Unknown => {
                TypeClass::Text
            }
            TypeKind::Char(_) => TypeClass::Padded,
            TypeKind::Citext => TypeClass::Folded,
            TypeKind::Uuid => TypeClass::Uuid,
            TypeKind::Date
            | TypeKind::Timestamp
            | TypeKind::TimestampTz
            | TypeKind::Bytea
            | TypeKind::Inet
            | TypeKind::Cidr
            | TypeKind::MacAddr
            | TypeKind::MacAddr8
            | TypeKind::Enum(_) => TypeClass::AsWritten,
            _ => return None,
        })
    }

    /// Whether values of the two classes can be equal.
    pub fn compares_with(self, other: TypeClass) -> bool {
        self == other || (self.is_text() && other.is_text())
    }

    /// Whether it is made of characters.
    pub fn is_text(self) -> bool {
        matches!(self, TypeClass::Text | TypeClass::Padded | TypeClass::Folded)
    }

    /// The fingerprint of a decoded value. Equal values of comparable classes have equal fingerprints; those of two integers are
    /// never equal, those of other values by a chance of 2^-64.
    pub fn fingerprint(self, value: &[u8]) -> Fingerprint {
        match self {
            TypeClass::Number => match parse_integer(value) {
                Some(number) => Fingerprint { hash: mix(number), integer: Some(number) },
                None => Fingerprint::of_bytes(without_zeros(value)),
            },
            TypeClass::Text => Fingerprint::of_text(value),
            TypeClass::Padded => Fingerprint::of_text(value.trim_ascii_end()),
            TypeClass::Folded => match value.iter().any(u8::is_ascii_uppercase) {
                false => Fingerprint::of_text(value),
                true => Fingerprint::of_text(&value.to_ascii_lowercase()),
            },
            TypeClass::Uuid => match parse_uuid(value) {
                Some(uuid) => Fingerprint::of_bytes(&uuid.to_le_bytes()),
                None => Fingerprint::of_bytes(value),
            },
            TypeClass::AsWritten => Fingerprint::of_bytes(value),
        }
    }
}

/// What is kept of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint {
    /// Evenly distributed.
    pub hash: u64,
    /// The integer that the value is, if it is one.
    pub integer: Option<i64>,
}

impl Fingerprint {
    fn of_bytes(value: &[u8]) -> Self {
        Fingerprint { hash: xxh3_64(value), integer: None }
    }

    fn of_text(value: &[u8]) -> Self {
        Fingerprint { hash: xxh3_64(value), integer: parse_integer(value) }
    }
}

/// A bijection on 64 bits whose every output bit depends on every input bit: the finalizer of MurmurHash3 (Appleby, public domain).
pub(super) fn mix(number: i64) -> u64 {
    let mut hash = number as u64;
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

/// The number whose [`mix`] this is.
pub(super) fn unmix(hash: u64) -> i64 {
    // A shift by more than half of the bits undoes itself; the factors are the inverses modulo 2^64.
    let mut number = (hash ^ (hash >> 33)).wrapping_mul(0x9cb4_b2f8_1293_37db);
    number = (number ^ (number >> 33)).wrapping_mul(0x4f74_430c_22a5_4005);
    (number ^ (number >> 33)) as i64
}

/// An integer of at most 18 digits, with or without a sign. `+7` and `007` are 7, as the server reads them.
fn parse_integer(value: &[u8]) -> Option<i64> {
    let (digits, negative) = match value {
        [b'-', rest @ ..] => (rest, true),
        [b'+', rest @ ..] => (rest, false),
        digits => (digits, false),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut number: i64 = 0;
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + i64::from(digit);
    }
    Some(if negative { -number } else { number })
}

/// `1.50` is `1.5`, and `1.00` is the integer 1.
fn without_zeros(value: &[u8]) -> &[u8] {
    if !value.contains(&b'.') || value.iter().any(|byte| byte.is_ascii_alphabetic()) {
        return value;
    }
    let mut rest = value;
    while let [shorter @ .., b'0'] = rest {
        rest = shorter;
    }
    rest.strip_suffix(b".").unwrap_or(rest)
}

/// A uuid in any form that the server takes: hyphens, braces, upper case.
fn parse_uuid(value: &[u8]) -> Option<u128> {
    let value = match value {
        [b'{', inner @ .., b'}'] => inner,
        value => value,
    };
    let (mut uuid, mut digits) = (0_u128, 0_u32);
    for &byte in value.iter().take(40) {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            b'A'..=b'F' => byte - b'A' + 10,
            b'-' => continue,
            _ => return None,
        };
        uuid = uuid << 4 | u128::from(digit);
        digits += 1;
    }
    (digits == 32 && value.len() <= 40).then_some(uuid)
}
