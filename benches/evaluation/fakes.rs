//! What every generator writes, in every locale: none of it may be a finding.

use dumpscrub::detect::{ColumnContext, Policy, ValueDetector, Verdict};
use dumpscrub::key::{Key, Use};
use dumpscrub::schema::{ColumnType, TableName, TypeKind};
use dumpscrub::transform::options::{OptionKind, OptionValue, Options};
use dumpscrub::transform::registry::TRANSFORMERS;
use dumpscrub::transform::word_lists::LOCALE_NAMES;
use dumpscrub::transform::{Cell, Charset, Target, Technique, Transformer};

/// A value that each takes.
fn source(name: &str) -> &'static str {
    match name {
        "iban" => "DE12500105170648489890",
        "ip_address" => "81.2.69.160",
        "mac_address" => "3c:5a:b4:12:ef:90",
        "phone" => "+1 415 867 2671",
        "us_ssn" => "536-22-1234",
        "url" => "https://acme.io/x",
        "uuid" => "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        _ => "x",
    }
}

/// The column in which what a generator writes stands at its most suspicious.
fn column(name: &str, kind: &str) -> &'static str {
    match if kind.is_empty() { name } else { kind } {
        "email" => "email",
        "phone" => "phone",
        "first_name" => "first_name",
        "last_name" => "last_name",
        "full_name" => "full_name",
        "street_address" => "street_address",
        "us_ssn" => "ssn",
        "iban" => "iban",
        "payment_card" => "card_number",
        "ip_address" => "ip_address",
        "mac_address" => "mac_address",
        "username" => "username",
        "token" => "api_token",
        _ => "c",
    }
}

/// Generators with findings in what they write, with the detector, the locale and how many.
pub fn not_clean(values: u64) -> Vec<String> {
    let mut wrong = Vec::new();
    for transformer in TRANSFORMERS {
        let wanted =
            matches!(transformer.technique(), Technique::Pseudonymization | Technique::Fresh);
        // Permutations are outside the promise.
        if !wanted || ["integer", "digits"].contains(&transformer.name()) {
            continue;
        }
        for (options, kind) in variants(*transformer) {
            if let Some(text) = judge(*transformer, &options, &kind, values) {
                wrong.push(text);
            }
        }
    }
    wrong
}

/// Every kind and locale of a generator.
fn variants(transformer: &dyn Transformer) -> Vec<(Options, String)> {
    let with_locale = transformer.options().iter().any(|spec| spec.name == "locale");
    let kind = transformer.options().iter().find(|spec| spec.name == "kind");
    let kinds: &[&str] = match kind.map(|spec| spec.kind) {
        Some(OptionKind::Word(kinds)) => kinds,
        _ => &[""],
    };
    let mut variants = Vec::new();
    for kind in kinds {
        for locale in LOCALE_NAMES.iter().filter(|locale| **locale == "en" || with_locale) {
            let mut options = Options::new(*locale);
            if with_locale {
                options.set("locale".to_owned(), OptionValue::Text((*locale).to_owned()));
            }
            if !kind.is_empty() {
                options.set("kind".to_owned(), OptionValue::Text((*kind).to_owned()));
            }
            variants.push((options, (*kind).to_owned()));
        }
    }
    variants
}

fn judge(
    transformer: &dyn Transformer,
    options: &Options,
    kind: &str,
    values: u64,
) -> Option<String> {
    let column_type = ColumnType::scalar(TypeKind::Text, "text");
    let table = TableName::new("public", "users");
    let subkey = Key::from_bytes([7; 32]).root().subkey(Use::Pseudonym, "evaluation", 1);
    let name = transformer.name();
    let column = column(name, kind);
    let target = Target {
        table: &table,
        column,
        column_type: &column_type,
        chars_max: None,
        not_null: false,
        subkey: &subkey,
    };
    let transform =
        transformer.build(options).expect("options").bind(&target).expect("a text column");
    let contexts = [ColumnContext::NONE, ColumnContext::of("users", column, &column_type)];
    let mut detector = ValueDetector::new(Policy::default());
    let (mut value, mut matches) = (Vec::new(), Vec::new());
    let mut failing = 0;
    let mut first = None;
    for number in 0..values {
        let prf = subkey.prf(&number.to_le_bytes());
        let cell = Cell { value: source(name).as_bytes(), prf: &prf, charset: Charset::Any };
        value.clear();
        transform.apply(&cell, &mut value).expect("a value that it takes");
        for context in &contexts {
            matches.clear();
            detector.find(&value, context, &mut matches);
            if let Some(wrong) = matches.iter().find(|found| found.verdict == Verdict::Fail) {
                failing += 1;
                first.get_or_insert_with(|| {
                    format!("{} on {:?}", wrong.detector.name(), String::from_utf8_lossy(&value))
                });
            }
        }
    }
    let first = first?;
    Some(format!("{name} {kind} {}: {failing} failing, {first}", options.locale))
}
