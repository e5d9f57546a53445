//! The examples of the pseudonyms are golden vectors: each is computed and compared. Vectors of the PRF itself stand beside them.

use super::options::{OptionKind, OptionValue, Options};
use super::registry::{TRANSFORMERS, find};
use super::{Cell, Example, Needs, Target, Technique, Transformer, Written};
use crate::key::{Key, Prf, Root, Use};
use crate::schema::{ColumnType, TableName, TypeKind};
use crate::value::Charset;

fn root() -> Root {
    Key::from_bytes([0; 32]).root()
}

fn options(written: &str, transformer: &dyn Transformer) -> Options {
    let table: toml::Table = written.replace(", ", "\n").parse().unwrap();
    let mut options = Options::new("en");
    for (name, value) in table {
        let spec = transformer.options().iter().find(|spec| spec.name == name).unwrap();
        match (value, spec.kind) {
            (toml::Value::String(text), OptionKind::Word(words)) => {
                assert!(words.contains(&text.as_str()), "{text}");
                if name == "locale" {
                    options.locale = text.clone();
                }
                options.set(name, OptionValue::Text(text));
            }
            (toml::Value::Integer(number), OptionKind::Integer(low, high)) => {
                assert!((low..=high).contains(&number));
                options.set(name, OptionValue::Integer(number));
            }
            (value, kind) => panic!("{value} for {kind:?}"),
        }
    }
    options
}

fn column_type(written: &str) -> ColumnType {
    let (name, arguments) = written.split_once('(').unwrap_or((written, ""));
    let numbers: Vec<u32> =
        arguments.trim_end_matches(')').split(',').filter_map(|n| n.parse().ok()).collect();
    let kind = match (name, numbers.as_slice()) {
        ("text", []) => TypeKind::Text,
        ("varchar", [n]) => TypeKind::Varchar(*n),
        ("char", [n]) => TypeKind::Char(*n),
        ("smallint", []) => TypeKind::SmallInt,
        ("integer", []) => TypeKind::Integer,
        ("bigint", []) => TypeKind::BigInt,
        ("numeric", numbers) => TypeKind::Numeric {
            precision: numbers.first().copied(),
            scale: numbers.get(1).map(|n| *n as i32),
        },
        ("date", []) => TypeKind::Date,
        ("uuid", []) => TypeKind::Uuid,
        ("inet", []) => TypeKind::Inet,
        ("cidr", []) => TypeKind::Cidr,
        ("macaddr", []) => TypeKind::MacAddr,
        ("macaddr8", []) => TypeKind::MacAddr8,
        _ => panic!("{written}"),
    };
    ColumnType::scalar(kind, written)
}

/// What becomes of an example's input: a text, NULL, or the reason of a refusal.
pub(super) fn outcome(
    transformer: &dyn Transformer,
    example: &Example,
) -> Result<Option<String>, String> {
    let definition = transformer
        .build(&options(example.options, transformer))
        .map_err(|error| error.to_string())?;
    let table = TableName::new("public", "example");
    let column_type = column_type(example.column_type);
    let domain = match definition.needs() {
        Needs::Row => "public.example.example",
        _ => transformer.name(),
    };
    let usage = if definition.needs() == Needs::Row { Use::Fresh } else { Use::Pseudonym };
    let subkey = root().subkey(usage, domain, transformer.algorithm());
    let target = Target {
        table: &table,
        column: "example",
        column_type: &column_type,
        chars_max: column_type.max_chars(),
        not_null: false,
        subkey: &subkey,
    };
    let transform = definition.bind(&target)?;
    let prf = match definition.needs() {
        Needs::Value => subkey.prf(example.input.as_bytes()),
        Needs::Row => subkey.prf_of_parts(&[&1u64.to_le_bytes(), &0u64.to_le_bytes()]),
        _ => Prf([0; 32]),
    };
    let cell = Cell { value: example.input.as_bytes(), prf: &prf, charset: Charset::Any };
    let mut out = b"before".to_vec();
    let written = transform.apply(&cell, &mut out).map_err(|invalid| invalid.0.to_owned())?;
    let text = String::from_utf8(out.split_off(6)).unwrap();
    assert_eq!(out, b"before", "a transform appends");
    if let Some(chars_max) = target.chars_max {
        assert!(text.chars().count() <= chars_max as usize, "{text} for {}", example.column_type);
    }
    Ok(match written {
        Written::Value => Some(text),
        Written::Null => None,
    })
}

fn pseudonymizers() -> impl Iterator<Item = &'static dyn Transformer> {
    TRANSFORMERS.iter().copied().filter(|transformer| {
        matches!(transformer.technique(), Technique::Pseudonymization | Technique::Fresh)
    })
}

#[test]
fn examples_are_golden() {
    let mut wrong = Vec::new();
    for transformer in pseudonymizers() {
        assert!(transformer.examples().len() >= 3, "{}", transformer.name());
        for example in transformer.examples() {
            let found = outcome(transformer, example);
            let right = match (&found, example.output) {
                (Err(found), Err(expected)) => found.contains(expected),
                (Ok(found), Ok(expected)) => found.as_deref() == expected,
                _ => false,
            };
            if !right {
                wrong.push(format!(
                    "{} | {} | {} | {} | {found:?}",
                    transformer.name(),
                    example.options,
                    example.column_type,
                    example.input,
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "examples that became something else:\n{}", wrong.join("\n"));
}

/// `registry` computes and compares the examples of all transformers; here it is made sure that each has some to compare: a
/// value that becomes another one, or NULL, under every technique but `keep`.
#[test]
fn every_transformer_has_golden_vectors() {
    for transformer in TRANSFORMERS {
        let name = transformer.name();
        let changed = transformer
            .examples()
            .iter()
            .filter(|example| example.output.is_ok_and(|output| output != Some(example.input)));
        let wanted = match transformer.technique() {
            Technique::None => 0,
            Technique::Structure => 1,
            _ => 2,
        };
        assert!(changed.count() >= wanted, "{name} lacks golden vectors");
    }
}

/// What the generators make passes the scan, whatever the locale: no fake is a finding.
#[test]
fn fakes_of_every_generator_and_locale_scan_clean() {
    use super::word_lists::LOCALE_NAMES;
    use crate::detect::{DetectorSet, Judgement, sweep};

    const VALUES: u64 = 20_000;
    // A value that each takes.
    let source = |name: &str| match name {
        "iban" => "DE12500105170648489890",
        "integer" => "17",
        "ip_address" => "81.2.69.160",
        "mac_address" => "3c:5a:b4:12:ef:90",
        "phone" => "+1 415 867 2671",
        "us_ssn" => "536-22-1234",
        "url" => "https://acme.io/x",
        "uuid" => "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        _ => "x",
    };
    let mut cases: Vec<(&dyn Transformer, Options)> = Vec::new();
    for transformer in pseudonymizers() {
        // Permutations are outside this promise.
        if ["integer", "digits"].contains(&transformer.name()) {
            continue;
        }
        let with_locale = transformer.options().iter().any(|spec| spec.name == "locale");
        let kinds: &[&str] = match transformer.options().iter().find(|spec| spec.name == "kind") {
            Some(super::options::OptionSpec { kind: OptionKind::Word(kinds), .. }) => kinds,
            _ => &[""],
        };
        for kind in kinds {
            for locale in LOCALE_NAMES {
                if *locale != "en" && !with_locale {
                    continue;
                }
                let mut options = Options::new(*locale);
                if with_locale {
                    options.set("locale".to_owned(), OptionValue::Text((*locale).to_owned()));
                }
                if !kind.is_empty() {
                    options.set("kind".to_owned(), OptionValue::Text((*kind).to_owned()));
                }
                cases.push((transformer, options));
            }
        }
    }
    assert!(cases.len() > 100, "{}", cases.len());
    let column_type = ColumnType::scalar(TypeKind::Text, "text");
    let table = TableName::new("public", "example");
    let mut out = Vec::new();
    for (transformer, options) in cases {
        let subkey = root().subkey(Use::Pseudonym, "scan", 1);
        let target = Target {
            table: &table,
            column: "example",
            column_type: &column_type,
            chars_max: None,
            not_null: false,
            subkey: &subkey,
        };
        let name = transformer.name();
        let transform = transformer.build(&options).unwrap().bind(&target).unwrap();
        // Where the locale shapes nothing but words, fewer will do.
        let values = if options.locale == "en" { VALUES } else { VALUES / 20 };
        out.clear();
        for number in 0..values {
            let prf = subkey.prf(&number.to_le_bytes());
            let value = source(name).as_bytes();
            let cell = Cell { value, prf: &prf, charset: Charset::Any };
            transform.apply(&cell, &mut out).unwrap();
            // As in a COPY block, and as in an INSERT.
            out.extend_from_slice(if number % 2 == 0 { b"\t" } else { b"', '" });
        }
        let mut real = 0;
        sweep(&out, DetectorSet::ALL, DetectorSet::NONE, &mut |hit| {
            real += u64::from(hit.judgement == Judgement::Proven);
        });
        assert_eq!(real, 0, "{name} in {}: findings in its own fakes", options.locale);
    }
}

#[test]
fn names_are_found() {
    for transformer in pseudonymizers() {
        assert_eq!(find(transformer.name()).unwrap().name(), transformer.name());
        assert!(!transformer.summary().is_empty());
    }
}

#[test]
fn another_key_or_domain_gives_another_pseudonym() {
    let prf = |key: u8, domain: &str| {
        *Key::from_bytes([key; 32]).root().subkey(Use::Pseudonym, domain, 1).prf(b"x").bytes()
    };
    assert_ne!(prf(0, "email"), prf(1, "email"));
    assert_ne!(prf(0, "email"), prf(0, "username"));
}

/// The PRF itself, under the key of 32 zero bytes: a subkey by what it makes of the empty value, blocks, and values around the
/// length of a block.
#[test]
fn prf_vectors() {
    let subkey = root().subkey(Use::Pseudonym, "email", 1);
    let mut block = [0; 64];
    subkey.block(b"ab", &mut block);
    let mut expected = [0; 64];
    expected[..2].copy_from_slice(b"ab");
    expected[63] = 2;
    assert_eq!(block, expected);
    subkey.block(&[b'x'; 64], &mut block);
    assert_eq!((block[32..63].to_vec(), block[63]), (vec![0; 31], 0xFF));

    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let found = [
        ("empty", hex(subkey.prf(b"").bytes())),
        ("short", hex(subkey.prf(b"jane.doe@gmail.com").bytes())),
        ("63 bytes", hex(subkey.prf(&[b'x'; 63]).bytes())),
        ("64 bytes", hex(subkey.prf(&[b'x'; 64]).bytes())),
        ("3,000 bytes", hex(subkey.prf(&[b'x'; 3000]).bytes())),
        ("parts", hex(subkey.prf_of_parts(&[b"a", b"bc"]).bytes())),
        ("fresh", hex(root().subkey(Use::Fresh, "email", 1).prf(b"").bytes())),
        ("algorithm 2", hex(root().subkey(Use::Pseudonym, "email", 2).prf(b"").bytes())),
    ];
    assert_eq!(found.map(|(name, hex)| format!("{name}: {hex}")), PRF_VECTORS);
}

const PRF_VECTORS: [&str; 8] = [
    "empty: b295cb4359e32ac623a7a156bdf485e0d3946038c5349bf160ef094f7cb70384",
    "short: cdc596b1f0f70bd572a5772a2a14cc2f8d116dbd982768d64fae6abc9e0e4e66",
    "63 bytes: 40314592c4f347b7afe7010ce3666436cd82f90e2c39a50fdb4a72016e91bca9",
    "64 bytes: 4b070cdbfcdd2d44947f94f31202b60a4495da8389772bdb412303a389cef7aa",
    "3,000 bytes: 74c12b9a3c7d94c8deaa18b5ab76101e61166169fc360853039a2617435b3b1e",
    "parts: 684f8aeb42fa1f0d623cf045d75ed268fe5f57cb53dbd77bbe980261d0651716",
    "fresh: bd77b487a849226ac810f3c1cf177177cd9c92f8f388ebc29edc6e696fd98912",
    "algorithm 2: 3febb1a8fbc478fee388f47e6583a386be2dd7270a37da9d13a715c9112adf9a",
];

/// Whatever a generator writes, the scan knows that it belongs to nobody.
#[test]
fn fakes_belong_to_nobody() {
    use crate::reserved::{
        is_reserved_email_host, is_reserved_ipv4, is_reserved_ipv6, is_reserved_mac,
        is_reserved_phone, is_reserved_ssn,
    };
    let phone = |text: &str| {
        let number = super::phone_number::PhoneNumber::parse(text.as_bytes(), None).unwrap();
        let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).collect();
        let end = number.kept_digits + number.national_digits;
        is_reserved_phone(number.country_code(), &digits[number.kept_digits..end])
    };
    let ip = |text: &str| match text.split('/').next().unwrap().parse().unwrap() {
        std::net::IpAddr::V4(address) => is_reserved_ipv4(address.into()),
        std::net::IpAddr::V6(address) => is_reserved_ipv6(address.into()),
    };
    let mac = |text: &str| {
        let hex: String = text.chars().filter(char::is_ascii_hexdigit).collect();
        let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
        is_reserved_mac(&[byte(0), byte(2), byte(4), byte(6), byte(8), byte(10)])
    };
    let ssn = |text: &str| {
        let parts: Vec<&str> = text.split('-').collect();
        is_reserved_ssn(
            parts[0].parse().unwrap(),
            parts[1].parse().unwrap(),
            parts[2].parse().unwrap(),
        )
    };
    let email = |text: &str| is_reserved_email_host(text.split('@').nth(1).unwrap().as_bytes());
    let url = |text: &str| is_reserved_email_host(text.split('/').nth(2).unwrap().as_bytes());
    type Judge<'a> = &'a dyn Fn(&str) -> bool;
    let cases: &[(&str, &str, &str, Judge<'_>)] = &[
        ("phone", "text", "+1 (415) 867-2671", &phone),
        ("phone", "text", "415-867-2671", &phone),
        ("phone", "text", "+1 415 867", &phone),
        ("phone", "text", "+44 (0)20 7123 4567", &phone),
        ("phone", "text", "+44 1632 12345", &phone),
        ("phone", "text", "+49 30 9012345678", &phone),
        ("phone", "text", "+49 30 90123456", &phone),
        ("phone", "text", "+33 6 12 34 56 78", &phone),
        ("phone", "text", "+61 2 1234 5678", &phone),
        ("phone", "text", "+46 70 123 45 67", &phone),
        ("phone", "text", "+353 87 123 4567", &phone),
        ("phone", "text", "+7 912 345 67 89", &phone),
        ("phone", "text", "+39 06 1234 5678", &phone),
        ("phone", "text", "+0 12 345 678", &phone),
        ("phone", "text", "06 12 34 56 78", &phone),
        ("phone", "text", "867-2671", &phone),
        ("ip_address", "inet", "81.2.69.160/8", &ip),
        ("ip_address", "cidr", "81.2.0.0/16", &ip),
        ("ip_address", "cidr", "10.0.0.0/8", &ip),
        ("ip_address", "inet", "2a00::1", &ip),
        ("ip_address", "varchar(20)", "2a00::1", &ip),
        ("ip_address", "cidr", "2000::/3", &ip),
        ("mac_address", "macaddr", "3c:5a:b4:12:ef:90", &mac),
        ("us_ssn", "text", "536-22-1234", &ssn),
        ("email", "text", "x", &email),
        ("url", "text", "https://acme.io/x", &url),
    ];
    for &(name, written, value, belongs_to_nobody) in cases {
        let transformer = find(name).unwrap();
        let column_type = column_type(written);
        let subkey = root().subkey(Use::Pseudonym, "contract", 1);
        let table = TableName::new("public", "example");
        let target = Target {
            table: &table,
            column: "example",
            column_type: &column_type,
            chars_max: column_type.max_chars(),
            not_null: false,
            subkey: &subkey,
        };
        let definition = transformer.build(&Options::new("en")).unwrap();
        let transform = definition.bind(&target).unwrap();
        for number in 0..500u64 {
            let prf = subkey.prf(&number.to_le_bytes());
            let mut out = Vec::new();
            let cell = Cell { value: value.as_bytes(), prf: &prf, charset: Charset::Any };
            transform.apply(&cell, &mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            assert!(belongs_to_nobody(&text), "{name} made {text} of {value}");
        }
    }
}
