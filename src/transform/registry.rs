//! All transformers, in the order in which `list` shows them.

use super::Transformer;
use super::{
    bucket, city, clamp, company, constant, country, digits, email, empty, first_name, fresh,
    full_name, iban, id_number, integer, ip_address, ip_prefix, job_title, json, keep, keep_prefix,
    last_name, mac_address, mask, noise, null, phone, postcode, redact, round, shift_date, state,
    street_address, template, token, truncate_date, url, us_ssn, username, uuid,
};

/// Every transformer, by technique and then by name.
pub static TRANSFORMERS: &[&dyn Transformer] = &[
    // none
    &keep::Keep,
    // suppression
    &constant::Constant,
    &empty::Empty,
    &mask::Mask,
    &null::Null,
    &redact::Redact,
    // pseudonymization
    &city::City,
    &company::Company,
    &country::Country,
    &digits::Digits,
    &email::Email,
    &first_name::FirstName,
    &full_name::FullName,
    &iban::Iban,
    &id_number::IdNumber,
    &integer::Integer,
    &ip_address::IpAddress,
    &job_title::JobTitle,
    &last_name::LastName,
    &mac_address::MacAddress,
    &phone::Phone,
    &postcode::Postcode,
    &state::State,
    &street_address::StreetAddress,
    &token::Token,
    &url::Url,
    &us_ssn::UsSsn,
    &username::Username,
    &uuid::Uuid,
    // fresh
    &fresh::Fresh,
    // generalization
    &bucket::Bucket,
    &clamp::Clamp,
    &ip_prefix::IpPrefix,
    &keep_prefix::KeepPrefix,
    &round::Round,
    &truncate_date::TruncateDate,
    // randomization
    &noise::Noise,
    &shift_date::ShiftDate,
    // structure
    &json::Json,
    &template::Template,
];

/// The transformer of this name.
pub fn find(name: &str) -> Option<&'static dyn Transformer> {
    TRANSFORMERS.iter().copied().find(|transformer| transformer.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{Key, Prf, Use};
    use crate::schema::{ColumnType, TableName, TypeKind};
    use crate::transform::canonical::Canonical;
    use crate::transform::cell_rule::{
        CellRule, OnEmpty, OnInvalid, PrfSource, Rewrite, RowContext,
    };
    use crate::transform::json::{ElementRule, JsonPath, JsonRules};
    use crate::transform::options::{OptionKind, OptionSpec, OptionValue, Options};
    use crate::transform::redact_kinds::{self, Kind, Kinds};
    use crate::transform::redactor::{Extent, Layout, Place, Redactor};
    use crate::transform::template::{Part, Template};
    use crate::transform::{Cell, Charset, Example, Needs, Target, Transform as _, Written};

    #[test]
    fn names_are_unique_and_those_of_their_files() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/transform");
        let mut names: Vec<_> = TRANSFORMERS.iter().map(|transformer| transformer.name()).collect();
        for name in &names {
            let snake_case = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            assert!(snake_case, "{name}");
            assert!(folder.join(format!("{name}.rs")).is_file(), "{name}.rs");
            assert!(find(name).is_some_and(|found| found.name() == *name));
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), TRANSFORMERS.len());
        assert!(TRANSFORMERS.is_sorted_by_key(|entry| (entry.technique(), entry.name())));
    }

    #[test]
    fn every_entry_is_documented() {
        for transformer in TRANSFORMERS {
            let name = transformer.name();
            assert!(transformer.summary().ends_with('.'), "{name}");
            assert!(transformer.examples().len() >= 3, "{name}");
            let mut options: Vec<_> = transformer.options().iter().map(|o| o.name).collect();
            assert!(transformer.options().iter().all(|o| o.summary.ends_with('.')), "{name}");
            options.sort_unstable();
            options.dedup();
            assert_eq!(options.len(), transformer.options().len(), "{name}");
        }
    }

    #[test]
    fn examples_come_true() {
        let mut wrong = Vec::new();
        for transformer in TRANSFORMERS {
            for example in transformer.examples() {
                let found = run(*transformer, example);
                let found = found.as_ref().map(Option::as_deref).map_err(String::as_str);
                let as_documented = match (found, example.output) {
                    (Err(message), Err(words)) => message.contains(words),
                    (found, documented) => found == documented,
                };
                if !as_documented {
                    wrong.push(format!("{}: {example:?}\n  gives {found:?}", transformer.name()));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// What an example gives: the text, NULL, or why it is refused.
    fn run(transformer: &dyn Transformer, example: &Example) -> Result<Option<String>, String> {
        let table: toml::Table = toml::from_str(&format!("o = {{ {} }}", example.options)).unwrap();
        let table = table["o"].as_table().unwrap();
        let (column_type, not_null) = column_type(example.column_type);
        if transformer.name() == "json" && transformer.types().contains(&column_type) {
            return document(table, example.input.as_bytes());
        }
        let name = transformer.name();
        if name == redact::NAME && transformer.types().contains(&column_type) {
            return Ok(Some(redacted(table, &column_type, example.input)));
        }
        let options = match name {
            "json" => Options::new("en"),
            _ => options(table, transformer.options()),
        };
        let root = Key::from_bytes([0; 32]).root();
        let pseudonym = root.subkey(Use::Pseudonym, name, transformer.algorithm());
        let target = Target {
            table: &TableName::new("public", "example"),
            column: "example",
            column_type: &column_type,
            chars_max: column_type.max_chars(),
            not_null,
            subkey: &pseudonym,
        };
        let definition = transformer.build(&options).map_err(|error| error.to_string())?;
        let transform = definition.bind(&target)?;
        let input = example.input.as_bytes();
        let (row, element) = (1_u64.to_le_bytes(), 0_u64.to_le_bytes());
        let subkey = |usage| root.subkey(usage, name, transformer.algorithm());
        let prf = match definition.needs() {
            Needs::Nothing | Needs::Subkey => Prf([0; 32]),
            Needs::Value => pseudonym.prf(input),
            Needs::Row => root
                .subkey(Use::Fresh, "public.example.example", transformer.algorithm())
                .prf_of_parts(&[&row, &element]),
            Needs::By(_) => subkey(Use::Shift).prf(b"1"),
            Needs::ValueBy(Some(_)) => subkey(Use::Noise).prf_of_parts(&[b"1", input]),
            Needs::ValueBy(None) => subkey(Use::Noise).prf_of_parts(&[input]),
            Needs::Cells(_) => return Ok(Some(assemble(&options, example.input))),
        };
        let mut out = b"before".to_vec();
        let cell = Cell { value: input, prf: &prf, charset: Charset::Any };
        let written = transform.apply(&cell, &mut out).map_err(|invalid| invalid.0.to_owned())?;
        assert_eq!(&out[..6], b"before", "{name}");
        match written {
            Written::Null => {
                assert_eq!(out.len(), 6, "{name}");
                Ok(None)
            }
            Written::Value => Ok(Some(String::from_utf8(out[6..].to_vec()).unwrap())),
        }
    }

    /// A cell under `redact`, each kind in its own domain under default options.
    fn redacted(table: &toml::Table, column_type: &ColumnType, input: &str) -> String {
        let written = options(table, redact::Redact.options());
        let subkey = |domain| Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, domain, 1);
        let kind = |kind: Kind| match element_rule(&toml::Value::from(kind.transformer())) {
            ElementRule::Apply(rule) => Some(rule),
            _ => None,
        };
        let kinds = Kinds::new(
            kind,
            subkey(redact_kinds::CARD_DOMAIN),
            subkey(redact_kinds::DOMAIN),
            redact::distinct(&written),
        );
        let layout = Layout::of(column_type).unwrap();
        let place = Place::of("example", "example", column_type);
        let (kinds, chars) = (std::sync::Arc::new(kinds), column_type.max_chars());
        let redactor = Redactor::new(kinds, layout, "example", place, chars, Extent::Everything);
        let mut out = Vec::new();
        let prf = Prf([0; 32]);
        let cell = Cell { value: input.as_bytes(), prf: &prf, charset: Charset::Any };
        redactor.apply(&cell, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// A JSON document under rules by path.
    fn document(table: &toml::Table, input: &[u8]) -> Result<Option<String>, String> {
        let paths = table.get("paths").and_then(toml::Value::as_table).into_iter().flatten();
        let paths = paths.map(|(path, rule)| (JsonPath::parse(path).unwrap(), element_rule(rule)));
        let rules = JsonRules::new(paths.collect(), element_rule(&table["other"]));
        let row = RowContext { row: 1, element: 0, by: None, charset: Charset::Any };
        let mut out = Vec::new();
        rules.apply(input, &row, &mut out).map_err(|invalid| invalid.0.to_owned())?;
        Ok(Some(String::from_utf8(out).unwrap()))
    }

    /// A rule inside a document, as the mapping file writes it.
    fn element_rule(written: &toml::Value) -> ElementRule {
        let (name, mut given) = match written {
            toml::Value::Table(table) => (table["transform"].as_str().unwrap(), table.clone()),
            word => (word.as_str().unwrap(), toml::Table::new()),
        };
        if name == "keep" {
            return ElementRule::Keep;
        }
        given.remove("transform");
        let transformer = find(name).unwrap();
        let definition = transformer.build(&options(&given, transformer.options())).unwrap();
        let subkey =
            |usage| Key::from_bytes([0; 32]).root().subkey(usage, name, transformer.algorithm());
        let target = Target {
            table: &TableName::new("public", "example"),
            column: "example",
            column_type: &JsonRules::element_type(),
            chars_max: None,
            not_null: false,
            subkey: &subkey(Use::Pseudonym),
        };
        ElementRule::Apply(CellRule {
            rewrite: Rewrite::Transform(definition.bind(&target).unwrap()),
            source: match definition.needs() {
                Needs::Value => PrfSource::Value(subkey(Use::Pseudonym)),
                Needs::Row => PrfSource::Row(subkey(Use::Fresh)),
                Needs::ValueBy(_) => PrfSource::ValueBy(subkey(Use::Noise)),
                _ => PrfSource::Nothing,
            },
            canonical: Canonical::default(),
            on_empty: OnEmpty::Keep,
            on_invalid: OnInvalid::Error,
        })
    }

    /// A template with cells that are separated by commas.
    fn assemble(options: &Options, cells: &str) -> String {
        let mut cells = cells.split(',');
        let parts = Template::parts(options.text("text").unwrap()).unwrap();
        let text = parts.into_iter().map(|part| match part {
            Part::Text(text) => text,
            Part::Column(_) => cells.next().unwrap().to_owned(),
        });
        text.collect()
    }

    fn options(table: &toml::Table, specs: &[OptionSpec]) -> Options {
        let mut options = Options::new(table.get("locale").map_or("en", |v| v.as_str().unwrap()));
        for (name, value) in table.iter().filter(|(name, _)| *name != "locale") {
            let spec = specs.iter().find(|spec| spec.name == name).expect(name);
            let value = option(value);
            let fits = match (spec.kind, &value) {
                (OptionKind::Text, OptionValue::Text(_))
                | (OptionKind::Number, OptionValue::Integer(_) | OptionValue::Number(_))
                | (OptionKind::Boolean, OptionValue::Boolean(_))
                | (OptionKind::Texts, OptionValue::List(_)) => true,
                (OptionKind::Scalar, value) => !matches!(value, OptionValue::List(_)),
                (OptionKind::Integer(from, to), OptionValue::Integer(number)) => {
                    (from..=to).contains(number)
                }
                (OptionKind::Word(words), OptionValue::Text(word)) => words.contains(&&**word),
                _ => false,
            };
            assert!(fits, "{name}");
            options.set(name, value);
        }
        for spec in specs.iter().filter(|spec| spec.required) {
            assert!(options.get(spec.name).is_some(), "{}", spec.name);
        }
        options
    }

    fn option(value: &toml::Value) -> OptionValue {
        match value {
            toml::Value::String(text) => OptionValue::Text(text.clone()),
            toml::Value::Integer(number) => OptionValue::Integer(*number),
            toml::Value::Float(number) => OptionValue::Number(*number),
            toml::Value::Boolean(flag) => OptionValue::Boolean(*flag),
            toml::Value::Array(list) => OptionValue::List(list.iter().map(option).collect()),
            other => panic!("no option is a {}", other.type_str()),
        }
    }

    /// The types that examples use, and whether `not null` follows.
    fn column_type(sql: &str) -> (ColumnType, bool) {
        let (written, not_null) = match sql.strip_suffix(" not null") {
            Some(written) => (written, true),
            None => (sql, false),
        };
        let (scalar, array) = match written.strip_suffix("[]") {
            Some(scalar) => (scalar, true),
            None => (written, false),
        };
        let (word, arguments) = match scalar.split_once('(') {
            Some((word, arguments)) => (word, arguments.trim_end_matches(')')),
            None => (scalar, ""),
        };
        let arguments: Vec<i32> = arguments.split(',').flat_map(|n| n.trim().parse()).collect();
        let length = || u32::try_from(arguments[0]).unwrap();
        let kind = match word {
            "smallint" => TypeKind::SmallInt,
            "integer" => TypeKind::Integer,
            "bigint" => TypeKind::BigInt,
            "numeric" => TypeKind::Numeric {
                precision: arguments.first().map(|n| u32::try_from(*n).unwrap()),
                scale: arguments.get(1).copied(),
            },
            "real" => TypeKind::Real,
            "double precision" => TypeKind::Double,
            "text" => TypeKind::Text,
            "varchar" | "character varying" => TypeKind::Varchar(length()),
            "char" | "character" => TypeKind::Char(length()),
            "citext" => TypeKind::Citext,
            "bytea" => TypeKind::Bytea,
            "date" => TypeKind::Date,
            "timestamp" => TypeKind::Timestamp,
            "timestamptz" => TypeKind::TimestampTz,
            "boolean" => TypeKind::Boolean,
            "uuid" => TypeKind::Uuid,
            "json" => TypeKind::Json,
            "jsonb" => TypeKind::Jsonb,
            "inet" => TypeKind::Inet,
            "cidr" => TypeKind::Cidr,
            "macaddr" => TypeKind::MacAddr,
            "macaddr8" => TypeKind::MacAddr8,
            "tsvector" => TypeKind::TsVector,
            "point" => TypeKind::Other("point".into()),
            "unknown" => TypeKind::Unknown,
            other => panic!("add {other} to this table"),
        };
        (ColumnType { kind, array, written: written.into() }, not_null)
    }
}
