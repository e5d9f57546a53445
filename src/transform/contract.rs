//! What the transformers of names and streets write is known as theirs: a scan of it finds nobody.

use super::options::Options;
use super::registry::find;
use super::{Cell, Target};
use crate::detect::{ColumnContext, DetectorId, Policy, ValueDetector, Verdict};
use crate::key::{Key, Use};
use crate::locales::LOCALE_NAMES;
use crate::schema::{ColumnType, TableName, TypeKind};
use crate::value::Charset;

/// Transformer, the column that it is meant for, the detector that looks there, and a text that its value stands in.
const KINDS: &[(&str, &str, DetectorId, &str)] = &[
    ("first_name", "first_name", DetectorId::PersonName, "Dear Mrs {},"),
    ("last_name", "last_name", DetectorId::PersonName, "We wrote to Herr {} on Monday"),
    ("full_name", "full_name", DetectorId::PersonName, "Ms {}, as agreed"),
    (
        "street_address",
        "street_address",
        DetectorId::StreetAddress,
        "Mr. Tyson Kilback, {}, lives at {}",
    ),
];

/// How many values of each kind in each locale.
const VALUES: u64 = 150;

#[test]
fn names_and_streets_are_known_as_pseudonyms() {
    let table = TableName::new("public", "t");
    let root = Key::from_bytes([7; 32]).root();
    let mut detector = ValueDetector::new(Policy::default());
    let mut wrong = Vec::new();
    for (name, column, id, prose) in KINDS {
        let transformer = find(name).unwrap();
        let subkey = root.subkey(Use::Pseudonym, name, transformer.algorithm());
        for locale in LOCALE_NAMES {
            let definition = transformer.build(&Options::new(*locale)).unwrap();
            for (chars_max, charset) in
                [(None, Charset::Any), (None, Charset::Ascii), (Some(16), Charset::Any)]
            {
                let column_type = ColumnType::scalar(TypeKind::Text, "text");
                let target = Target {
                    table: &table,
                    column,
                    column_type: &column_type,
                    chars_max,
                    not_null: false,
                    subkey: &subkey,
                };
                let Ok(transform) = definition.bind(&target) else { continue };
                let classed = ColumnContext::of("t", column, &column_type);
                assert!(classed.supports.contains(*id), "{column}");
                for number in 0..VALUES {
                    let prf = subkey.prf(&number.to_le_bytes());
                    let mut out = Vec::new();
                    transform.apply(&Cell { value: b"x", prf: &prf, charset }, &mut out).unwrap();
                    let value = String::from_utf8(out).unwrap();
                    for (text, context) in [
                        (value.clone(), classed),
                        (prose.replace("{}", &value), ColumnContext::NONE),
                    ] {
                        let mut matches = Vec::new();
                        detector.find(text.as_bytes(), &context, &mut matches);
                        if matches.iter().any(|found| found.verdict == Verdict::Fail) {
                            wrong.push(format!("{locale}: {text:?}"));
                        }
                    }
                }
            }
        }
    }
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}
