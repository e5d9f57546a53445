//! Transformers: what can become of a value.
//!
//! Three objects, each made from the one before, so that the hot call cannot meet a bad option:
//!
//! 1. A [`Transformer`] is an entry of the [`registry`]: a name, a technique, options, examples.
//! 2. A [`Definition`] is a transformer with its options checked. It is built when the mapping file is read.
//! 3. A [`Transform`] is a definition bound to one column: its type, its width, its domain's subkey. It rewrites cells.
//!
//! A new transformer is one new file and one line in the registry.

pub mod base32;
pub mod bucket;
pub mod calendar;
pub mod canonical;
pub mod cell_rule;
pub mod characters;
pub mod check_digit;
pub mod city;
pub mod clamp;
pub mod company;
pub mod constant;
#[cfg(test)]
mod contract;
pub mod country;
pub mod decimal;
pub mod digits;
pub mod email;
pub mod empty;
pub mod first_name;
pub mod fresh;
pub mod full_name;
#[cfg(test)]
mod golden;
pub mod handle;
pub mod iban;
pub mod id_number;
pub mod integer;
pub mod ip_address;
pub mod ip_prefix;
pub mod job_title;
pub mod json;
pub mod json_path;
pub mod keep;
pub mod keep_prefix;
pub mod last_name;
pub mod mac_address;
pub mod mask;
pub mod noise;
pub mod null;
pub mod number_range;
pub mod options;
pub mod payment_card;
pub mod permutation;
pub mod phone;
pub mod phone_number;
pub mod postcode;
pub mod radix;
pub mod redact;
pub mod redact_kinds;
pub mod redactor;
pub mod registry;
pub mod round;
pub mod shift_date;
pub mod state;
pub mod street_address;
pub mod suitable;
pub mod template;
pub mod token;
pub mod truncate_date;
pub mod url;
pub mod us_ssn;
pub mod username;
pub mod uuid;
pub mod word_lists;
pub mod written_form;

use std::fmt;
use std::sync::Arc;

use crate::key::{Prf, Subkey};
use crate::schema::{ColumnType, TableName, TypeKind};
pub use crate::value::{Charset, Invalid, Written};
use options::{OptionError, OptionSpec, Options};

/// A kind of transformation, as the registry lists it.
pub trait Transformer: Sync {
    /// The word in the mapping file.
    fn name(&self) -> &'static str;
    /// The class of technique, in the words of ISO/IEC 20889.
    fn technique(&self) -> Technique;
    /// One sentence for `list`, the documentation and the JSON Schema.
    fn summary(&self) -> &'static str;
    /// Its own options, beside those that every rule has.
    fn options(&self) -> &'static [OptionSpec];
    /// The types that it can write.
    fn types(&self) -> TypeSet;
    /// The domain of the columns of integers that no mapping file gives one, if a value becomes another in them than in texts, so that
    /// the two do not join. `None` where they do.
    fn domain_of_integers(&self) -> Option<&'static str> {
        None
    }
    /// Its uniqueness under default options, for `list`.
    fn uniqueness(&self) -> Uniqueness;
    /// Values and what becomes of them; they are its tests and its documentation.
    fn examples(&self) -> &'static [Example];
    /// The number of its algorithm: part of the subkey. It changes when any pseudonym changes.
    fn algorithm(&self) -> u32 {
        1
    }
    /// Checks the options.
    ///
    /// # Errors
    /// An option that is missing, unknown, of the wrong type or out of range.
    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError>;
}

/// A transformer with its options checked.
pub trait Definition: Send + Sync + fmt::Debug {
    /// What it needs beside the value.
    fn needs(&self) -> Needs;
    /// How far distinct values stay distinct in this column.
    fn uniqueness(&self, target: &Target<'_>) -> Uniqueness;
    /// Every option that shapes the value, in one canonical text (`locale=en`), empty if there is none. Two rules in one
    /// domain must give the same text.
    fn shape(&self) -> String {
        String::new()
    }
    /// What it rewrites in an array column.
    fn scope(&self) -> Scope {
        Scope::Element
    }
    /// Binds it to a column.
    ///
    /// # Errors
    /// A sentence saying why the column cannot take it: a type that it cannot write, a width that is too short.
    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String>;
}

/// A definition bound to a column: rewrites one value after another.
pub trait Transform: Send + Sync + fmt::Debug {
    /// Appends the replacement of one value that is not NULL to `out`.
    ///
    /// `out` may already hold other bytes. Nothing here allocates but the growth of `out`.
    ///
    /// # Errors
    /// [`Invalid`] if the value is not of the form that the transformer takes. It never passes a value because it failed.
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid>;
}

/// One value to be rewritten.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// What the cell means, in UTF-8 where the dump's encoding could be decoded, else as its bytes are.
    pub value: &'a [u8],
    /// The PRF's answer for this cell, by what [`Definition::needs`] asked for; zeros where it asked for nothing.
    pub prf: &'a Prf,
    /// Which characters may be used.
    pub charset: Charset,
}

/// What a transformer needs beside the value. The worker provides it; no transformer sees a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// The PRF of the canonical value in its domain.
    Value,
    /// Nothing per cell, but the domain's subkey when it is bound: permutations.
    Subkey,
    /// The PRF of table, column and row number: fresh values.
    Row,
    /// The PRF of another column's value in that column's domain, for shifts. NULL there gives NULL here.
    By(String),
    /// The PRF of table, column, another column's value (if named) and this value, for noise.
    ValueBy(Option<String>),
    /// The finished cells of these columns of the same row, for templates.
    Cells(Vec<String>),
}

/// What a transformer rewrites where the column holds arrays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Each element.
    #[default]
    Element,
    /// The cell as a whole, whatever it holds.
    Cell,
}

/// The column that a definition is bound to.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The table.
    pub table: &'a TableName,
    /// The column's name.
    pub column: &'a str,
    /// Its type; for an array column that of the array, while values are its elements.
    pub column_type: &'a ColumnType,
    /// The greatest number of characters in the domain: the narrowest of its columns and `max_chars`.
    pub chars_max: Option<u32>,
    /// Whether the column is known to refuse NULL.
    pub not_null: bool,
    /// The subkey of its domain and use.
    pub subkey: &'a Subkey,
}

/// Classes of technique, in the words of ISO/IEC 20889.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Technique {
    /// The value stays.
    None,
    /// The value or part of it is removed.
    Suppression,
    /// Another value stands for it, the same each time under one key.
    Pseudonymization,
    /// A valid value that has nothing to do with the source.
    Fresh,
    /// A coarser value.
    Generalization,
    /// A value moved by a keyed amount.
    Randomization,
    /// Rules inside a value, or a value out of others.
    Structure,
}

impl Technique {
    /// The word in `list`.
    pub fn word(self) -> &'static str {
        match self {
            Technique::None => "none",
            Technique::Suppression => "suppression",
            Technique::Pseudonymization => "pseudonymization",
            Technique::Fresh => "fresh",
            Technique::Generalization => "generalization",
            Technique::Randomization => "randomization",
            Technique::Structure => "structure",
        }
    }
}

/// How far distinct values stay distinct.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Uniqueness {
    /// A bijection: distinct values stay distinct.
    Preserved,
    /// Distinct with high probability: so many bits of the answer depend on the PRF. `unique = true` asks for at least 66.
    Probable {
        /// log2 of the number of answers.
        bits: f64,
    },
    /// Distinct values may meet.
    Lossy,
}

/// Under how many bits distinct values are not taken to stay distinct.
pub const UNIQUE_BITS_MIN: f64 = 66.0;

impl Uniqueness {
    /// Whether a key may rest on it.
    pub fn keeps_distinct(self) -> bool {
        match self {
            Uniqueness::Preserved => true,
            Uniqueness::Probable { bits } => bits >= UNIQUE_BITS_MIN,
            Uniqueness::Lossy => false,
        }
    }
}

/// Groups of types that a transformer can write. For array columns the element decides.
#[derive(Clone, Copy, Debug)]
pub enum TypeSet {
    /// Every type.
    Any,
    /// text, varchar, char, citext, name, and columns whose type is not known.
    Text,
    /// Text, and smallint, integer, bigint and numeric without decimals.
    TextOrInteger,
    /// Text, integers, numeric, real, double precision.
    TextOrNumber,
    /// Text, date, timestamp, timestamptz.
    TextOrDate,
    /// Text and uuid.
    TextOrUuid,
    /// Text, inet and cidr.
    TextOrInet,
    /// Text, macaddr and macaddr8.
    TextOrMac,
    /// Text, json and jsonb.
    TextOrJson,
    /// Each column type is asked for by itself.
    Other(fn(&ColumnType) -> bool, &'static str),
}

impl TypeSet {
    /// Whether a column of this type, or an array of it, can be written.
    pub fn contains(&self, column_type: &ColumnType) -> bool {
        use TypeKind::{
            Cidr, Date, Double, Inet, Json, Jsonb, MacAddr, MacAddr8, Numeric, Real, Timestamp,
            TimestampTz, Uuid,
        };
        let kind = &column_type.kind;
        let beside_text = match self {
            TypeSet::Any => return true,
            TypeSet::Other(contains, _) => return contains(column_type),
            TypeSet::Text => false,
            TypeSet::TextOrInteger => {
                column_type.is_integer() || matches!(kind, Numeric { scale: None | Some(0), .. })
            }
            TypeSet::TextOrNumber => {
                column_type.is_integer() || matches!(kind, Numeric { .. } | Real | Double)
            }
            TypeSet::TextOrDate => matches!(kind, Date | Timestamp | TimestampTz),
            TypeSet::TextOrUuid => *kind == Uuid,
            TypeSet::TextOrInet => matches!(kind, Inet | Cidr),
            TypeSet::TextOrMac => matches!(kind, MacAddr | MacAddr8),
            TypeSet::TextOrJson => matches!(kind, Json | Jsonb),
        };
        beside_text || column_type.is_text()
    }

    /// The types in words, for messages and `list`.
    pub fn words(&self) -> &'static str {
        match self {
            TypeSet::Any => "every type",
            TypeSet::Text => "text",
            TypeSet::TextOrInteger => "text and integers",
            TypeSet::TextOrNumber => "text and numbers",
            TypeSet::TextOrDate => "text, date and timestamp",
            TypeSet::TextOrUuid => "text and uuid",
            TypeSet::TextOrInet => "text, inet and cidr",
            TypeSet::TextOrMac => "text, macaddr and macaddr8",
            TypeSet::TextOrJson => "text, json and jsonb",
            TypeSet::Other(_, words) => words,
        }
    }

    /// Refuses a column that is not in the set, in the words of [`Definition::bind`].
    ///
    /// # Errors
    /// A sentence with the column's type and those that can be written.
    pub fn require(&self, transformer: &str, column_type: &ColumnType) -> Result<(), String> {
        if self.contains(column_type) {
            return Ok(());
        }
        Err(format!("`{transformer}` cannot write {column_type}, only {}", self.words()))
    }
}

/// A documented and tested example of a transformer.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The options, as TOML inside the braces: `keep_first = 2`; empty for none.
    pub options: &'static str,
    /// The column's type, as SQL; `not null` may follow.
    pub column_type: &'static str,
    /// The value before.
    pub input: &'static str,
    /// The value after, under the key of 32 bytes 0x00, domain = the transformer's name, in table `public.example`, column
    /// `example`, row 1; the column that `by` names holds `1`. `None`: it becomes NULL. `Err`: the value, the column or the
    /// options are refused, with these words in the reason.
    pub output: Result<Option<&'static str>, &'static str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_types_are_in_which_set() {
        let numeric = |precision, scale| TypeKind::Numeric { precision, scale };
        let text = ["text", "integers", "numbers", "dates", "uuid", "inet", "mac", "json"];
        let cases: &[(TypeKind, &[&str])] = &[
            (TypeKind::Text, &text),
            (TypeKind::Varchar(5), &text),
            (TypeKind::Char(5), &text),
            (TypeKind::Citext, &text),
            (TypeKind::Unknown, &text),
            (TypeKind::SmallInt, &["integers", "numbers"]),
            (numeric(None, None), &["integers", "numbers"]),
            (numeric(Some(9), Some(0)), &["integers", "numbers"]),
            (numeric(Some(9), Some(2)), &["numbers"]),
            (numeric(Some(9), Some(-2)), &["numbers"]),
            (TypeKind::Double, &["numbers"]),
            (TypeKind::Date, &["dates"]),
            (TypeKind::TimestampTz, &["dates"]),
            (TypeKind::Uuid, &["uuid"]),
            (TypeKind::Cidr, &["inet"]),
            (TypeKind::MacAddr8, &["mac"]),
            (TypeKind::Jsonb, &["json"]),
            (TypeKind::Money, &[]),
            (TypeKind::Time, &[]),
            (TypeKind::Enum(vec!["a".into()]), &[]),
        ];
        let sets = [
            ("text", TypeSet::Text),
            ("integers", TypeSet::TextOrInteger),
            ("numbers", TypeSet::TextOrNumber),
            ("dates", TypeSet::TextOrDate),
            ("uuid", TypeSet::TextOrUuid),
            ("inet", TypeSet::TextOrInet),
            ("mac", TypeSet::TextOrMac),
            ("json", TypeSet::TextOrJson),
        ];
        for (kind, expected) in cases {
            for array in [false, true] {
                let column_type = ColumnType { kind: kind.clone(), array, written: "t".into() };
                let holds = |set: &TypeSet| set.contains(&column_type);
                let found: Vec<_> =
                    sets.iter().filter(|(_, set)| holds(set)).map(|(name, _)| *name).collect();
                assert_eq!(found, *expected, "{kind:?}");
                assert!(holds(&TypeSet::Any));
            }
        }
        let money = ColumnType::scalar(TypeKind::Money, "money");
        assert_eq!(
            TypeSet::TextOrNumber.require("bucket", &money).unwrap_err(),
            "`bucket` cannot write money, only text and numbers"
        );
    }
}
