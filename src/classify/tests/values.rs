//! Values with and without a name that says what they are.

use super::*;

/// `count` values, each made from its number.
fn sample(count: usize, make: impl Fn(usize) -> String) -> Sample {
    let values: Vec<String> = (0..count).map(make).collect();
    Sample::of(values.iter().map(String::as_bytes))
}

fn given(n: usize) -> &'static str {
    Locale::en().first_names[n * 37 % Locale::en().first_names.len()]
}

fn family(n: usize) -> &'static str {
    Locale::en().last_names[n * 13 % Locale::en().last_names.len()]
}

/// Numbers without a pattern, the same each time.
fn noise(n: usize, below: u64) -> u64 {
    let mixed = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) % below
}

fn luhn(number: &str) -> String {
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, b)| {
            let digit = u32::from(b - b'0') * if at % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    format!("{number}{}", (10 - sum % 10) % 10)
}

/// Values by a word.
fn of(kind: &str, count: usize) -> Sample {
    const WORDS: &[&str] =
        &["blue", "wide", "late", "slow", "iron", "oak", "rain", "stone", "salt"];
    let word = |n: usize| WORDS[noise(n, 9) as usize];
    sample(count, |n| match kind {
        "emails" => {
            format!("{}.{}{n}@gmail.com", given(n).to_lowercase(), family(n).to_lowercase())
        }
        "test emails" => format!("user{n}@example.com"),
        "persons" => format!("{} {}", given(n), family(n)),
        "PERSONS" => format!("{} {}", given(n), family(n)).to_uppercase(),
        "cyrillic persons" => {
            let letter = char::from_u32(0x430 + noise(n, 30) as u32).unwrap();
            format!("Олег{letter}{n} Иван{letter}ов")
                .replace(|c: char| c.is_ascii_digit(), &letter.to_string().repeat(n % 7 + 1))
        }
        "given names" => given(n).to_owned(),
        "family names" => family(n).to_owned(),
        "products" => format!("{} {} {n}", word(n), word(n + 7)),
        "product names" => format!("{} {}", word(n), word(n * 3 + 7)),
        "phones" => format!("+1 415 {:03} {:04}", 200 + noise(n, 700), noise(n + 1, 10_000)),
        "phone digits" => format!("415{:03}{:04}", 230 + noise(n, 700), noise(n + 1, 10_000)),
        "cards" => luhn(&format!("4290{:011}", noise(n, 100_000_000_000))),
        "ips" => format!("81.{}.{}.{}", noise(n, 200), noise(n + 1, 250), noise(n + 2, 250) + 1),
        "uuids" => format!(
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
            noise(n, 1 << 32),
            noise(n, 1 << 16),
            noise(n, 1 << 12),
            noise(n + 3, 1 << 12),
            noise(n, 1 << 48)
        ),
        "serials" => (n + 1).to_string(),
        "epochs" => (1_600_000_000 + noise(n, 100_000_000)).to_string(),
        "states" => ["new", "open", "closed"][n % 3].to_owned(),
        "yes or no" => ["yes", "no"][n % 2].to_owned(),
        "us states" => ["CA", "NY", "TX", "WA", "OR", "FL"][n % 6].to_owned(),
        "cities" => {
            ["Paris", "Berlin", "London", "Madrid", "Roma", "Wien", "Lisboa"][n % 7].to_owned()
        }
        "zips" => format!("{:05}", 10_000 + noise(n, 89_999)),
        "notes" => {
            format!("the {} box came {} and we called {} to say so", word(n), word(n + 1), n)
        }
        "notes with emails" => match n % 20 {
            0 => format!("please write to {}@gmail.com about it", given(n).to_lowercase()),
            _ => format!("the {} box came {} and nobody called about {n}", word(n), word(n + 1)),
        },
        "half emails" => match n % 2 {
            0 => format!("{}{n}@gmail.com", given(n).to_lowercase()),
            _ => format!("{} {n}", word(n)),
        },
        "hashes" => format!("$2b$12${:022}{:031}", noise(n, 1 << 60), noise(n + 5, 1 << 60)),
        "streets" => format!("{} {} Street", noise(n, 300) + 1, family(n)),
        "urls" => format!("https://pics.io/{n}.png"),
        "coordinates" => format!("{}.{:05}", noise(n, 90), noise(n + 1, 100_000)),
        "ages" => (18 + noise(n, 70)).to_string(),
        "birth dates" => format!(
            "19{:02}-{:02}-{:02}",
            40 + noise(n, 59),
            1 + noise(n + 1, 12),
            2 + noise(n + 2, 26)
        ),
        "json" => format!("{{\"a\": {n}, \"mail\": \"{}{n}@gmail.com\"}}", given(n).to_lowercase()),
        "email arrays" => format!(
            "{{{}{n}@gmail.com,\"{}{n}@gmail.com\"}}",
            given(n).to_lowercase(),
            family(n).to_lowercase()
        ),
        "emails among codes" if n % 3 > 0 => ["red", "green"][n % 2].to_owned(),
        "emails among codes" => format!("{}{n}@gmail.com", given(n).to_lowercase()),
        "drug codes" => format!("34009{:08}", noise(n, 100_000_000)),
        "two persons" => format!("{} {}", given(n % 2), family(n % 2)),
        "few persons" => format!("{} {}", given(n % 9), family(n % 9)),
        "few emails" => format!("{}@gmail.com", given(n % 3).to_lowercase()),
        "some persons" if n % 4 == 0 => format!("{} {}", given(n), family(n)),
        "some persons" => {
            let start = ["Wzr", "Xqu", "Zzy", "Vbo"][noise(n, 4) as usize];
            let letter = |n| char::from(b'a' + noise(n, 26) as u8);
            format!(
                "{start}{}{}{} Kwx{}{}",
                letter(n),
                letter(n + 400),
                letter(n + 800),
                letter(n + 1200),
                letter(n + 1600)
            )
        }
        "bytes of notes with emails" => {
            hex(&format!("please write to {}@gmail.com about it", given(n).to_lowercase()))
        }
        "bytes of emails" => hex(&format!("{}{n}@gmail.com", given(n).to_lowercase())),
        "bytes of pictures" => format!("\\x89504e470d0a1a0a{:08x}40", n),
        "versions" => format!("{}.{}.{}", noise(n, 9), noise(n + 1, 20), noise(n + 2, 20)),
        "nothing" => String::new(),
        "placeholders" => ["n/a", "unknown", "-"][n % 3].to_owned(),
        _ => panic!("{kind}"),
    })
}

/// Table, column, type, values, how many; then class, quasi-identifier or `-`; confidence; whether somebody must look.
type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    usize,
    &'static str,
    Confidence,
    Review,
);

use Confidence::{High, Low, Medium};
use Review::{NotNeeded, Wanted};

const CASES: &[Case] = &[
    // The name says it.
    ("users", "email", "text", "emails", 300, "email", High, NotNeeded),
    ("users", "email", "text", "test emails", 300, "email", High, NotNeeded),
    ("users", "email", "text", "emails", 2, "email", High, NotNeeded),
    ("users", "email", "text", "nothing", 300, "email", Medium, NotNeeded),
    ("users", "email", "text", "placeholders", 300, "email", Medium, NotNeeded),
    ("users", "email", "text", "yes or no", 300, "-", Low, Wanted),
    ("users", "email", "text", "uuids", 300, "email", Low, Wanted),
    ("users", "email", "text", "phones", 300, "phone", Medium, Wanted),
    ("users", "username", "text", "emails", 300, "email", Medium, NotNeeded),
    ("users", "username", "text", "given names", 300, "username", Medium, NotNeeded),
    ("users", "phone", "text", "phones", 300, "phone", High, NotNeeded),
    ("users", "phone", "text", "phone digits", 300, "phone", High, NotNeeded),
    ("users", "phone", "bigint", "phone digits", 300, "phone", High, NotNeeded),
    ("users", "first_name", "text", "given names", 300, "first_name", High, NotNeeded),
    ("users", "first_name", "text", "serials", 300, "first_name", Low, Wanted),
    ("users", "last_name", "text", "family names", 300, "last_name", High, NotNeeded),
    ("users", "full_name", "text", "cyrillic persons", 300, "full_name", Medium, NotNeeded),
    ("users", "password", "text", "hashes", 300, "secret", High, NotNeeded),
    ("users", "dob", "date", "birth dates", 300, "birth_date", High, NotNeeded),
    ("users", "dob", "text", "birth dates", 300, "birth_date", High, NotNeeded),
    ("users", "city", "text", "cities", 300, "city", High, NotNeeded),
    ("users", "zip", "text", "zips", 300, "postcode", High, NotNeeded),
    ("users", "street", "text", "streets", 300, "street_address", High, NotNeeded),
    ("users", "avatar_url", "text", "urls", 300, "url", High, NotNeeded),
    ("users", "latitude", "double", "coordinates", 300, "coordinate", High, NotNeeded),
    ("users", "emails", "text[]", "email arrays", 300, "email", High, NotNeeded),
    ("t", "gender", "text", "states", 300, "gender", Medium, NotNeeded),
    ("users", "age", "integer", "ages", 300, "age", Medium, NotNeeded),
    ("patients", "diagnosis", "text", "notes", 300, "health", Medium, Wanted),
    // The name may mean it.
    ("t", "name", "text", "persons", 300, "full_name", High, NotNeeded),
    ("t", "name", "text", "PERSONS", 300, "full_name", High, NotNeeded),
    ("t", "name", "text", "cyrillic persons", 300, "full_name", Low, Wanted),
    ("t", "name", "text", "products", 300, "-", High, NotNeeded),
    ("t", "name", "text", "states", 300, "-", High, NotNeeded),
    ("t", "name", "text", "states", 2, "-", Low, Wanted),
    ("t", "name", "text", "nothing", 300, "-", High, NotNeeded),
    ("t", "tel", "text", "phones", 300, "phone", High, NotNeeded),
    ("t", "tel", "text", "phone digits", 300, "phone", High, NotNeeded),
    ("t", "tel", "text", "states", 300, "-", High, NotNeeded),
    ("t", "mail", "text", "emails", 300, "email", High, NotNeeded),
    ("t", "mail", "text", "yes or no", 300, "-", High, NotNeeded),
    ("t", "address", "text", "streets", 300, "street_address", High, NotNeeded),
    ("t", "address", "text", "products", 300, "-", High, NotNeeded),
    ("t", "address", "text", "emails", 300, "email", High, NotNeeded),
    ("t", "state", "text", "us states", 300, "state", Medium, NotNeeded),
    ("t", "state", "text", "us states", 1, "state", Low, Wanted),
    ("t", "state", "text", "states", 300, "-", High, NotNeeded),
    ("t", "website", "text", "urls", 300, "url", Low, Wanted),
    ("products", "name", "text", "product names", 300, "-", High, NotNeeded),
    ("products", "name", "text", "persons", 300, "-", High, NotNeeded),
    // No name says it.
    ("t", "c", "text", "emails", 300, "email", High, NotNeeded),
    ("t", "c", "text", "test emails", 300, "email", High, NotNeeded),
    ("t", "c", "text", "emails", 20, "email", High, NotNeeded),
    ("t", "c", "text", "emails", 10, "email", Low, Wanted),
    ("t", "c", "text", "emails", 3, "-", High, NotNeeded),
    ("t", "c", "text", "half emails", 300, "-", High, NotNeeded),
    ("t", "email_verified", "text", "emails", 300, "email", High, NotNeeded),
    ("t", "c", "text", "phones", 300, "phone", High, NotNeeded),
    ("t", "c", "text", "phone digits", 300, "-", High, NotNeeded),
    ("t", "c", "bigint", "cards", 300, "payment_card", High, NotNeeded),
    ("t", "c", "text", "cards", 300, "payment_card", High, NotNeeded),
    ("t", "c", "text", "ips", 300, "-", High, NotNeeded),
    ("t", "c", "text", "hashes", 300, "secret", High, NotNeeded),
    ("t", "c", "text", "persons", 300, "full_name", Low, Wanted),
    ("t", "assigned_to", "text", "few persons", 300, "full_name", Low, Wanted),
    ("products", "c", "text", "few persons", 300, "-", High, NotNeeded),
    ("t", "sold_through", "text", "two persons", 300, "-", Low, Wanted),
    ("t", "val", "text", "emails among codes", 300, "-", High, NotNeeded),
    ("t", "c", "text", "drug codes", 300, "-", High, NotNeeded),
    ("t", "c", "text", "some persons", 300, "-", Low, Wanted),
    ("t", "c", "text", "few emails", 300, "-", High, NotNeeded),
    ("t", "c", "text", "given names", 300, "first_name", Low, Wanted),
    ("t", "c", "text", "products", 300, "-", High, NotNeeded),
    ("t", "c", "text", "product names", 300, "-", High, NotNeeded),
    ("t", "c", "text", "uuids", 300, "-", High, NotNeeded),
    ("t", "c", "text", "serials", 300, "-", High, NotNeeded),
    ("t", "c", "bigint", "epochs", 300, "-", High, NotNeeded),
    ("t", "c", "text", "epochs", 300, "-", High, NotNeeded),
    ("t", "c", "text", "versions", 300, "-", High, NotNeeded),
    ("t", "c", "text", "states", 300, "-", High, NotNeeded),
    ("t", "c", "text", "zips", 300, "-", High, NotNeeded),
    ("t", "c", "text", "notes", 300, "-", High, NotNeeded),
    ("t", "c", "text", "notes with emails", 300, "-", High, NotNeeded),
    ("t", "c", "jsonb", "json", 300, "document", High, NotNeeded),
    ("t", "c", "text", "nothing", 300, "-", High, NotNeeded),
    ("t", "c", "bytea", "bytes of pictures", 300, "-", High, NotNeeded),
    ("t", "c", "bytea", "bytes of emails", 300, "email", High, NotNeeded),
    ("t", "c", "bytea", "bytes of notes with emails", 300, "-", High, NotNeeded),
    ("t", "c", "date", "birth dates", 300, "-", High, NotNeeded),
];

/// Text in bytea: what a column of another type would get is taken away, as no rule can write into it, and somebody must look.
#[test]
fn text_in_bytes_is_looked_into() {
    let table = TableName::new("public", "t");
    let column_type = type_of("bytea");
    for (values, expected) in [
        ("bytes of pictures", r#""keep""#),
        ("bytes of emails", r#""null""#),
        ("bytes of notes with emails", r#"{ transform = "null", review = true }"#),
    ] {
        let sample = of(values, 300);
        let facts = ColumnFacts::bare(&table, "c", &column_type, Some(&sample));
        let verdict = Classifier::default().verdict(&facts);
        assert_eq!(rule_for(&verdict, &facts).to_string(), expected, "{values}: {verdict:?}");
    }
}

fn hex(text: &str) -> String {
    let digits: String = text.bytes().map(|b| format!("{b:02x}")).collect();
    format!("\\x{digits}")
}

#[test]
fn columns_by_value() {
    let mut wrong = Vec::new();
    for (table, column, written, values, count, class, confidence, review) in CASES {
        let found = verdict(table, column, written, Some(&of(values, *count)));
        let says = (found.word().unwrap_or("-"), found.confidence, found.review);
        if says != (class, *confidence, *review) {
            wrong.push(format!(
                "{table}.{column} {written}, {count} {values}: {says:?}, not {class} {confidence:?} {review:?}: {:?}",
                found.evidence
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} are wrong:\n{}",
        wrong.len(),
        CASES.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_values_are_besides() {
    for (column, written, values, expected) in [
        ("status", "text", "states", Content::Codes),
        ("c", "text", "uuids", Content::Keys),
        ("c", "uuid", "uuids", Content::Keys),
        ("c", "text", "notes", Content::FreeText),
        ("notes", "text", "states", Content::FreeText),
        ("c", "text", "products", Content::Plain),
        ("c", "text", "few emails", Content::Plain),
        ("c", "jsonb", "json", Content::Document),
        ("c", "text[]", "email arrays", Content::Document),
        ("c", "boolean", "states", Content::Codes),
    ] {
        let found = verdict("t", column, written, Some(&of(values, 300)));
        assert_eq!(found.content, expected, "{column} {written} {values}");
    }
}

#[test]
fn reasons_hold_no_value() {
    for (table, column, written, values, ..) in CASES {
        let sample = of(values, 60);
        let found = verdict(table, column, written, Some(&sample));
        let texts: Vec<String> = found.evidence.iter().map(Evidence::to_string).collect();
        let said = format!("{} {found:?} {}", found.reason(), texts.join(" "));
        for value in sample.values().iter().filter(|value| value.value.len() > 8) {
            let value = String::from_utf8_lossy(&value.value);
            assert!(!said.contains(&*value), "{column} {values}: {said}");
        }
    }
}

#[test]
fn reasons_are_words() {
    let cases: &[(&str, &str, &str, &str)] = &[
        (
            "users",
            "email",
            "emails",
            "the name says email; 295 of 300 sampled values are mail addresses",
        ),
        (
            "users",
            "address",
            "streets",
            "name and table say street_address; 300 of 300 sampled values are written like addresses",
        ),
        (
            "t",
            "name",
            "products",
            "0 of 300 sampled values are names with a known given name; the name may mean full_name",
        ),
        ("t", "c", "notes with emails", "15 of 300 sampled values hold email"),
        (
            "t",
            "email",
            "yes or no",
            "2 of 2 sampled values cannot be mail addresses; the name says email",
        ),
    ];
    for (table, column, values, reason) in cases {
        let found = verdict(table, column, "text", Some(&of(values, 300)));
        assert_eq!(found.reason(), *reason, "{table}.{column}");
    }
}

proptest::proptest! {
    #[test]
    fn any_values_have_a_verdict_and_a_rule(
        values in proptest::collection::vec(proptest::collection::vec(proptest::num::u8::ANY, 0..40), 0..40),
        column in proptest::sample::select(vec!["email", "name", "tel", "notes", "dob", "state", "c", "päss wörd", ""]),
        written in proptest::sample::select(vec!["text", "text[]", "bigint", "jsonb", "date", "uuid", "bytea", "double"]),
    ) {
        let sample = Sample::of(values.iter().map(Vec::as_slice));
        let table = TableName::new("public", "t");
        let column_type = type_of(written);
        let facts = ColumnFacts::bare(&table, column, &column_type, Some(&sample));
        let found = Classifier::default().verdict(&facts);
        proptest::prop_assert_eq!(&found, &Classifier::default().verdict(&facts));
        proptest::prop_assert!(found.confidence > Confidence::Low || found.review == Review::Wanted);
        let rule = rule_for(&found, &facts);
        let read: toml::Table = toml::from_str(&format!("c = {rule}")).unwrap();
        let reviewed = read["c"].get("review").and_then(toml::Value::as_bool);
        proptest::prop_assert!(found.review == Review::NotNeeded || reviewed == Some(true));
    }
}
