//! Every transformer on an example, beyond the PRF: what one cell costs.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::key::{Key, Prf, Use};
use dumpscrub::schema::{ColumnType, TableName, TypeKind};
use dumpscrub::transform::options::{OptionValue, Options};
use dumpscrub::transform::registry::{TRANSFORMERS, find};
use dumpscrub::transform::{Cell, Needs, Target};
use dumpscrub::value::Charset;

const CELLS: u64 = 1024;

/// Transformers, a value that each takes, and a character that all replacements hold.
const CASES: &[(&str, &str, char)] = &[
    ("email", "jane.doe@gmail.com", '@'),
    ("username", "jdoe", '.'),
    ("full_name", "Jane Doe", ' '),
    ("phone", "+1 (415) 867-2671", '5'),
    ("street_address", "12 High St", ' '),
    ("city", "Springfield", 'a'),
    ("ip_address", "81.2.69.160", '.'),
    ("uuid", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", '4'),
    ("url", "https://acme.io/jane", '/'),
    ("us_ssn", "536-22-1234", '9'),
    ("iban", "DE12500105170648489890", 'D'),
    ("token", "cus_9s6XKzkNRiz8i3", '0'),
    ("integer", "42", '6'),
    ("integer", "2147483648", '2'),
    ("digits", "AB-1234", '-'),
    ("digits", "4290844204253662", '1'),
    ("digits", "GB33-BUKB-2020-1555-5555-5555", '-'),
    ("fresh", "", '5'),
];

fn transform(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("transform");
    group.throughput(Throughput::Elements(CELLS));
    let column_type = ColumnType::scalar(TypeKind::Text, "text");
    for (name, value, held) in CASES {
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, name, 1);
        let mut options = Options::new("en");
        if *name == "fresh" {
            options.set("kind", OptionValue::Text("payment_card".to_owned()));
        }
        let target = Target {
            table: &TableName::new("public", "example"),
            column: "example",
            column_type: &column_type,
            chars_max: None,
            not_null: true,
            subkey: &subkey,
        };
        let definition = find(name).and_then(|transformer| transformer.build(&options).ok());
        let bound = definition.map(|definition| definition.bind(&target));
        let Some(Ok(transform)) = bound else { unreachable!("{name} can be bound to text") };
        let prfs: Vec<Prf> = (0..CELLS).map(|n| subkey.prf(&n.to_le_bytes())).collect();
        let mut out = Vec::with_capacity(1 << 20);
        let run = |out: &mut Vec<u8>| {
            out.clear();
            let mut written = 0;
            for prf in &prfs {
                let cell = Cell { value: value.as_bytes(), prf, charset: Charset::Any };
                written += u64::from(transform.apply(&cell, out).is_ok());
                out.push(b'\n');
            }
            written
        };
        assert_eq!(run(&mut out), CELLS, "{name}");
        assert!(std::str::from_utf8(&out).is_ok_and(|text| text.contains(*held)), "{name}");
        assert!(value.is_empty() || !out.split(|b| *b == b'\n').any(|v| v == value.as_bytes()));
        group.bench_function(format!("{name} {value}"), |bencher| {
            bencher.iter(|| assert_eq!(run(&mut out), CELLS));
        });
    }
    group.finish();
}

/// The rest of the registry, by its examples: the first that is given a text column and an answer.
fn examples(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("example");
    group.throughput(Throughput::Elements(CELLS));
    let column_type = ColumnType::scalar(TypeKind::Text, "text");
    let others =
        TRANSFORMERS.iter().filter(|entry| !CASES.iter().any(|case| case.0 == entry.name()));
    for transformer in others {
        let name = transformer.name();
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, name, 1);
        let prf = subkey.prf(b"a value");
        let mut out = Vec::new();
        for example in transformer.examples() {
            let (Some(options), "text", Ok(Some(answer))) =
                (options(example.options), example.column_type, example.output)
            else {
                continue;
            };
            let target = Target {
                table: &TableName::new("public", "example"),
                column: "example",
                column_type: &column_type,
                chars_max: None,
                not_null: true,
                subkey: &subkey,
            };
            // Documents and templates are rewritten by the pipeline, whose bench has them.
            let Ok(definition) = transformer.build(&options) else { continue };
            let Ok(transform) = definition.bind(&target) else { continue };
            if matches!(definition.needs(), Needs::Cells(_)) {
                continue;
            }
            let cell = Cell { value: example.input.as_bytes(), prf: &prf, charset: Charset::Any };
            assert!(transform.apply(&cell, &mut out).is_ok(), "{name}");
            if definition.needs() == Needs::Nothing {
                assert_eq!(out, answer.as_bytes(), "{name}");
            }
            group.bench_function(name, |bencher| {
                bencher.iter(|| {
                    out.clear();
                    for _ in 0..CELLS {
                        assert!(transform.apply(&cell, &mut out).is_ok());
                    }
                });
            });
            break;
        }
    }
    group.finish();
}

/// The options of an example, which are TOML inside braces.
fn options(written: &str) -> Option<Options> {
    let table: toml::Table = format!("o = {{ {written} }}").parse().ok()?;
    let mut options = Options::new("en");
    for (name, value) in table.get("o")?.as_table()? {
        let value = match value {
            toml::Value::String(text) if name == "locale" => {
                options.locale.clone_from(text);
                continue;
            }
            toml::Value::String(text) => OptionValue::Text(text.clone()),
            toml::Value::Integer(number) => OptionValue::Integer(*number),
            toml::Value::Float(number) => OptionValue::Number(*number),
            toml::Value::Boolean(flag) => OptionValue::Boolean(*flag),
            _ => return None,
        };
        options.set(name.clone(), value);
    }
    Some(options)
}

criterion_group!(benches, transform, examples);
criterion_main!(benches);
