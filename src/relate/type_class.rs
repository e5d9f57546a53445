//! Which types can hold the same values, and the fingerprint of a value.

use xxhash_rust::xxh3::{Xxh3, xxh3_64};

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
                Some(number) => Fingerprint::of_integer(number),
                None => {
                    let shortest = without_zeros(value);
                    match parse_integer(shortest) {
                        Some(number) => Fingerprint::of_integer(number),
                        None => Fingerprint::of_bytes(shortest),
                    }
                }
            },
            TypeClass::Text => Fingerprint::of_text(value),
            TypeClass::Padded => Fingerprint::of_text(value.trim_ascii_end()),
            TypeClass::Folded => match value.iter().any(u8::is_ascii_uppercase) {
                false => Fingerprint::of_text(value),
                true => Fingerprint { hash: folded_hash(value), integer: None },
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
    fn of_integer(number: i64) -> Self {
        Fingerprint { hash: mix(number), integer: Some(number) }
    }

    fn of_bytes(value: &[u8]) -> Self {
        Fingerprint { hash: xxh3_64(value), integer: None }
    }

    fn of_text(value: &[u8]) -> Self {
        Fingerprint { hash: xxh3_64(value), integer: parse_integer(value) }
    }
}

/// The hash of the value in ASCII lower case.
fn folded_hash(value: &[u8]) -> u64 {
    let mut hash = Xxh3::new();
    let mut folded = [0; 128];
    for piece in value.chunks(folded.len()) {
        if let Some(folded) = folded.get_mut(..piece.len()) {
            folded.copy_from_slice(piece);
            folded.make_ascii_lowercase();
            hash.update(folded);
        }
    }
    hash.digest()
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn unmixing_undoes_mixing(number in any::<i64>()) {
            prop_assert_eq!(unmix(mix(number)), number);
        }

        #[test]
        fn any_bytes_have_a_fingerprint(value in prop::collection::vec(any::<u8>(), 0..300)) {
            for class in [TypeClass::Number, TypeClass::Padded, TypeClass::Uuid, TypeClass::AsWritten] {
                prop_assert_eq!(class.fingerprint(&value), class.fingerprint(&value));
            }
            let folded = TypeClass::Folded.fingerprint(&value);
            prop_assert_eq!(folded, TypeClass::Text.fingerprint(&value.to_ascii_lowercase()));
        }

        #[test]
        fn integers_are_told_from_each_other(left in any::<i32>(), right in any::<i32>()) {
            let of = |number: i32| TypeClass::Number.fingerprint(number.to_string().as_bytes());
            prop_assert_eq!(of(left).hash == of(right).hash, left == right);
            prop_assert_eq!(of(left).integer, Some(i64::from(left)));
        }
    }

    #[test]
    fn equal_values_have_equal_fingerprints() {
        use TypeClass as T;
        const SAME: &[(TypeClass, &str, TypeClass, &str)] = &[
            (T::Number, "7", T::Number, "007"),
            (T::Number, "7", T::Number, "+7"),
            (T::Number, "7", T::Number, "7.00"),
            (T::Number, "-7", T::Number, "-7.0"),
            (T::Number, "0.5", T::Number, "0.500"),
            (T::Padded, "DE  ", T::Text, "DE"),
            (T::Folded, "Ann@Example.com", T::Text, "ann@example.com"),
            (
                T::Uuid,
                "{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}",
                T::Uuid,
                "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
            ),
        ];
        for (left_class, left, right_class, right) in SAME {
            assert!(left_class.compares_with(*right_class));
            assert_eq!(
                left_class.fingerprint(left.as_bytes()).hash,
                right_class.fingerprint(right.as_bytes()).hash,
                "{left} {right}"
            );
        }
        const OTHER: &[(TypeClass, &str, &str)] = &[
            (T::Number, "7", "70"),
            (T::Number, "7", "7.01"),
            (T::Number, "100", "1"),
            (T::Text, "7", "07"),
            (T::Text, "a", "A"),
            (T::Text, "a", "a "),
            (T::Number, "1e10", "1e1"),
        ];
        for (class, left, right) in OTHER {
            assert_ne!(
                class.fingerprint(left.as_bytes()).hash,
                class.fingerprint(right.as_bytes()).hash,
                "{left} {right}"
            );
        }
    }

    #[test]
    fn classes_that_compare() {
        let of = |kind| TypeClass::of(&ColumnType::scalar(kind, ""));
        assert_eq!(of(TypeKind::BigInt), of(TypeKind::Numeric { precision: None, scale: None }));
        assert_eq!(of(TypeKind::Varchar(3)), of(TypeKind::Unknown));
        assert_eq!(of(TypeKind::Double), None);
        let mut array = ColumnType::scalar(TypeKind::Integer, "integer[]");
        array.array = true;
        assert_eq!(TypeClass::of(&array), None);
        assert!(TypeClass::Folded.compares_with(TypeClass::Padded));
        assert!(!TypeClass::Text.compares_with(TypeClass::Uuid));
    }
}
