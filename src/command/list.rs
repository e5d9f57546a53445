//! `list`: what there is, out of the registries.

use super::wrap::wrap;
use crate::detect::{DETECTORS, Detector, Tier};
use crate::error::{Error, Result};
use crate::mapping::json_schema;
use crate::transform::options::OptionKind;
use crate::transform::registry::TRANSFORMERS;
use crate::transform::word_lists::{LOCALE_NAMES, Locale};
use crate::transform::{Example, Transformer, Uniqueness};

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// What can become of a value.
    Transformers,
    /// What the scan finds.
    Detectors,
    /// Whose names and places there are.
    Locales,
    /// The JSON Schema of the mapping file.
    MappingSchema,
}

/// The listing as text; with a name, only what has that name.
///
/// # Errors
/// If nothing has that name, or nothing there has one.
pub fn list(listing: Listing, name: Option<&str>) -> Result<String> {
    match listing {
        Listing::Transformers => {
            let all = TRANSFORMERS.iter().map(|t| (t.name(), transformer(*t)));
            select(all, name, "transformer")
        }
        Listing::Detectors => {
            let all = DETECTORS.iter().map(|d| (d.name, detector(d)));
            select(all, name, "detector")
        }
        Listing::Locales => {
            let all = LOCALE_NAMES.iter().map(|name| (*name, locale(name)));
            select(all, name, "locale")
        }
        Listing::MappingSchema => {
            if let Some(name) = name {
                return Err(Error::usage(format!(
                    "the mapping schema has no part {name:?} to list"
                ))
                .hint("dumpscrub list mapping-schema shows all of it"));
            }
            let schema = serde_json::to_string_pretty(&json_schema::json_schema())
                .map_err(|_| Error::internal("the JSON Schema cannot be written"))?;
            Ok(schema + "\n")
        }
    }
}

/// How like a known word another must be, from 0 to 1, to be taken for a slip of the pen.
const SIMILAR: f64 = 0.75;

fn select<'a>(
    all: impl Iterator<Item = (&'a str, String)>,
    name: Option<&str>,
    kind: &str,
) -> Result<String> {
    let all: Vec<(&str, String)> = all.collect();
    let Some(name) = name else {
        return Ok(all.into_iter().map(|(_, text)| text).collect());
    };
    if let Some((_, text)) = all.iter().find(|(known, _)| *known == name) {
        return Ok(text.clone());
    }
    let similarity = |known: &str| strsim::jaro_winkler(known, name);
    let nearest = all
        .iter()
        .map(|(known, _)| *known)
        .filter(|known| similarity(known) >= SIMILAR)
        .max_by(|a, b| similarity(a).total_cmp(&similarity(b)));
    Err(Error::usage(format!("there is no {kind} {name:?}")).hint(match nearest {
        Some(nearest) => format!("did you mean {nearest:?}?"),
        None => format!("dumpscrub list {kind}s shows all there are"),
    }))
}

/// Where the second column of an entry begins.
const INDENT: usize = 14;

fn transformer(transformer: &dyn Transformer) -> String {
    let mut text = format!("{}\n", transformer.name());
    wrap(&mut text, "  ", transformer.summary(), 2);
    labelled(&mut text, "technique", transformer.technique().word());
    labelled(&mut text, "types", transformer.types().words());
    let uniqueness = match transformer.uniqueness() {
        Uniqueness::Preserved => "preserved: distinct values stay distinct".to_owned(),
        Uniqueness::Probable { bits } => {
            format!("probable: {bits:.0} bits keep distinct values apart")
        }
        Uniqueness::Lossy => "lossy: distinct values may meet".to_owned(),
    };
    labelled(&mut text, "uniqueness", &uniqueness);
    for (place, option) in transformer.options().iter().enumerate() {
        let label = if place == 0 { "options" } else { "" };
        let required = if option.required { ", required" } else { "" };
        // The locales have a list of their own.
        let kind =
            if option.name == "locale" { "see list locales".to_owned() } else { kind(option.kind) };
        labelled(
            &mut text,
            label,
            &format!("{} ({kind}{required}): {}", option.name, option.summary),
        );
    }
    for (place, example) in transformer.examples().iter().enumerate() {
        let label = if place == 0 { "examples" } else { "" };
        labelled(&mut text, label, &example_line(example));
    }
    text.push('\n');
    text
}

/// A line `  label       words …`, wrapped behind the label.
fn labelled(text: &mut String, label: &str, words: &str) {
    wrap(text, &format!("  {label:<11} "), words, INDENT);
}

fn locale(name: &str) -> String {
    let Some(locale) = Locale::by_name(name) else { return String::new() };
    format!(
        "{name:<6} {} first names, {} last names: {} {}\n",
        locale.first_names.len(),
        locale.last_names.len(),
        locale.first_names.first().unwrap_or(&""),
        locale.last_names.first().unwrap_or(&""),
    )
}

fn kind(kind: OptionKind) -> String {
    match kind {
        OptionKind::Text => "text".to_owned(),
        OptionKind::Integer(i64::MIN, i64::MAX) => "whole number".to_owned(),
        OptionKind::Integer(from, i64::MAX) => format!("whole number from {from}"),
        OptionKind::Integer(from, to) => format!("whole number from {from} to {to}"),
        OptionKind::Number => "number".to_owned(),
        OptionKind::Boolean => "true or false".to_owned(),
        OptionKind::Word(words) => words.join(" | "),
        OptionKind::Scalar => "text, number or boolean".to_owned(),
        OptionKind::Texts => "list of texts".to_owned(),
        OptionKind::Rule => "rule".to_owned(),
        OptionKind::Rules => "table from paths to rules".to_owned(),
    }
}

fn example_line(example: &Example) -> String {
    let options = match example.options {
        "" => String::new(),
        options => format!("{{ {options} }} "),
    };
    let output = match example.output {
        Ok(Some(output)) => format!("{output:?}"),
        Ok(None) => "NULL".to_owned(),
        Err(reason) => format!("refused: {reason}"),
    };
    format!("{options}{} {:?} -> {output}", example.column_type, example.input)
}

fn detector(detector: &Detector) -> String {
    let mut text = format!("{}\n", detector.name);
    wrap(&mut text, "  ", detector.summary, 2);
    labelled(&mut text, "tier", tier(detector.tier));
    if !detector.regions.is_empty() {
        labelled(&mut text, "regions", &detector.regions.join(", "));
    }
    labelled(&mut text, "pattern", detector.pattern);
    labelled(&mut text, "checked by", detector.validator);
    for (place, guard) in detector.guards.iter().enumerate() {
        labelled(&mut text, if place == 0 { "not counted" } else { "" }, guard);
    }
    if !detector.context.is_empty() {
        labelled(&mut text, "words", &words(detector.context));
    }
    labelled(&mut text, "mend", detector.mend);
    let examples = detector.examples.iter().map(|example| ("finds", example));
    let counter_examples = detector.counter_examples.iter().map(|example| ("leaves", example));
    let mut last = "";
    for (label, example) in examples.chain(counter_examples) {
        let column = match example.column {
            "" => String::new(),
            column => format!(" in a column {column}"),
        };
        let shown = shortened(&format!("{:?}", example.text));
        labelled(&mut text, if label == last { "" } else { label }, &format!("{shown}{column}"));
        last = label;
    }
    text.push('\n');
    text
}

fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::SelfProving => "A: proves itself wherever it stands",
        Tier::NeedsContext => "B: counts where a column or a word nearby speaks for it",
        Tier::ColumnOnly => "C: counts in a column that speaks for it",
    }
}

/// The first words of a list, and how many there are beside.
fn words(words: &[&str]) -> String {
    const SHOWN: usize = 12;
    let shown = words.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    match words.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown}, and {more} more"),
    }
}

/// A long example, a key or a token, with its middle left out.
fn shortened(text: &str) -> String {
    const CHARS_MAX: usize = 76;
    let chars = text.chars().count();
    if chars <= CHARS_MAX {
        return text.to_owned();
    }
    let begin: String = text.chars().take(CHARS_MAX / 2).collect();
    let end: String = text.chars().skip(chars - CHARS_MAX / 4).collect();
    format!("{begin} … {end}")
}
