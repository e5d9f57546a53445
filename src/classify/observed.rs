//! What the values of a sample look like, counted.

use std::collections::BTreeMap;

use super::dictionary::{is_given_name, is_person};
use super::facts::ColumnFacts;
use super::likeness::{Likeness, is_key_like, is_written_like_a_name, likeness, words};
use super::sampler::{Extent, Sample};
use super::share::Share;
use crate::codec::pg_array::{self, ArrayScratch};
use crate::detect::column_hints::ColumnClass;
use crate::detect::context::ColumnValues;
use crate::detect::hex_text::{bytes_meant, digits_begin_like_text};
use crate::detect::placeholder::is_placeholder;
use crate::detect::{
    ColumnContext, DETECTORS, DetectorId, DetectorSet, MaskedShape, Match, Tier, ValueDetector,
    Verdict,
};
use crate::encoding::Encoding;
use crate::schema::TypeKind;
use crate::value::Written;

/// What the values of a sample look like. All but `rows` counts distinct values that say something.
#[derive(Debug, Default)]
pub(super) struct Observed {
    /// The rows of the sample.
    pub rows: usize,
    /// How many distinct values there are that are not empty and no placeholder; elements of arrays.
    pub distinct: usize,
    /// How many are wholly what a detector knows by the value alone, by the detector.
    pub proven: BTreeMap<DetectorId, usize>,
    /// In how many rows those stand, by the detector.
    pub proven_rows: BTreeMap<DetectorId, usize>,
    /// In how many rows the distinct values stand.
    pub counted_rows: usize,
    /// How many hold what a detector knows by the value alone, by the detector.
    pub inside: BTreeMap<DetectorId, usize>,
    /// How many hardly can be anything else than the class that the name speaks for.
    pub close: usize,
    /// How many cannot be of that class.
    pub unlike: usize,
    /// How many are names of persons by the dictionaries: a given name and more.
    pub persons: usize,
    /// How many are given names by the dictionaries.
    pub given_names: usize,
    /// How many are written like a name in two words or more.
    pub written_like_names: usize,
    /// How many are keys: UUIDs, numbers, runs of characters.
    pub keys: usize,
    /// How many have so many words that somebody wrote them.
    pub wordy: usize,
    /// The shapes of the values of the class, or of those that are proven, by how many have them.
    shapes: BTreeMap<MaskedShape, usize>,
}

/// From how many words on a value is a text.
const TEXT_WORDS_MIN: usize = 5;
/// How many shapes are shown.
const SHAPES_SHOWN: usize = 3;
/// What part of a value a find must cover to be the value: its blanks and brackets may be left over.
const WHOLE_PERCENT: usize = 80;
/// The most elements of an array that are looked at.
const ELEMENTS_MAX: usize = 16;

impl Observed {
    /// Looks at a sample; `class` is what the column's name speaks for.
    pub fn of(
        detector: &mut ValueDetector,
        facts: &ColumnFacts<'_>,
        class: Option<ColumnClass>,
        sample: &Sample,
    ) -> Observed {
        let mut look = Look::new(detector, facts, class);
        look.observed.rows = sample.rows();
        let bytes = facts.column_type.kind == TypeKind::Bytea;
        let mut text = Vec::new();
        for value in sample.values() {
            let rows = value.rows as usize;
            match facts.column_type.array {
                // What is no text says nothing.
                _ if bytes => {
                    if text_of_bytes(&value.value, &mut text) {
                        look.at(&text, value.extent, rows);
                    }
                }
                true => elements(&value.value, |element| look.at(element, Extent::Whole, rows)),
                false => look.at(&value.value, value.extent, rows),
            }
        }
        look.observed
    }

    /// So many of the distinct values.
    pub fn share(&self, matching: usize) -> Share {
        Share { matching, of: self.distinct }
    }

    /// The class that most values prove by themselves, with how many do.
    pub fn proven_class(&self) -> Option<(ColumnClass, Share)> {
        let mut classes: BTreeMap<ColumnClass, usize> = BTreeMap::new();
        for (detector, count) in &self.proven {
            if let Some(class) = class_of(*detector) {
                *classes.entry(class).or_default() += count;
            }
        }
        let best =
            classes.into_iter().max_by_key(|(class, count)| (*count, std::cmp::Reverse(*class)))?;
        Some((best.0, self.share(best.1)))
    }

    /// Whether at least half of the rows hold a value that proves to be of a class: a few others may come again and again.
    pub fn most_rows_prove(&self, class: ColumnClass) -> bool {
        let of_class = self.proven_rows.iter().filter(|(id, _)| class_of(**id) == Some(class));
        of_class.map(|(_, rows)| rows).sum::<usize>() * 2 >= self.counted_rows
    }

    /// Whether the values cannot be what the name says.
    pub fn contradicts(&self) -> bool {
        let unlike = self.share(self.unlike);
        (self.distinct >= CONTRADICTING_MIN && unlike.at_least() >= 0.5)
            || (self.are_codes() && self.unlike == self.distinct)
    }

    /// Whether a few values come again and again.
    pub fn are_codes(&self) -> bool {
        (1..=CODES_MAX).contains(&self.distinct)
            && self.rows >= CODE_ROWS_MIN.max(4 * self.distinct)
    }

    /// The commonest shapes.
    pub fn shapes(&self) -> Vec<MaskedShape> {
        let mut shapes: Vec<_> = self.shapes.iter().collect();
        shapes.sort_by_key(|(shape, count)| (std::cmp::Reverse(**count), **shape));
        shapes.into_iter().take(SHAPES_SHOWN).map(|(shape, _)| *shape).collect()
    }
}

/// From how many values on they can contradict a name.
const CONTRADICTING_MIN: usize = 3;
/// The most values that are codes, and the fewest rows that show it.
const CODES_MAX: usize = 24;
const CODE_ROWS_MIN: usize = 50;

/// Shows the elements of an array, the first ones where there are many. Of an array whose end was cut off, those before.
pub(super) fn elements(array: &[u8], mut see: impl FnMut(&[u8])) {
    let mut seen = 0;
    let each = |element: &[u8], out: &mut Vec<u8>| {
        seen += 1;
        if seen <= ELEMENTS_MAX {
            see(element);
        }
        out.extend_from_slice(element);
        Ok(Written::Value)
    };
    let mut scratch = ArrayScratch::default();
    // An error ends the elements, which is all there is to say of it.
    let _ = pg_array::rewrite(array, b',', Encoding::Utf8, each, &mut scratch, &mut Vec::new());
}

/// The class that a detector's values are of.
fn class_of(detector: DetectorId) -> Option<ColumnClass> {
    match detector {
        DetectorId::PasswordHash => Some(ColumnClass::Secret),
        _ => detector.detector().classes.first().copied(),
    }
}

/// The detectors whose finds make a value one of a class. Those that take any text in such a column say nothing of it.
fn detectors_of(class: ColumnClass) -> DetectorSet {
    let lenient = [DetectorId::PersonName, DetectorId::StreetAddress, DetectorId::CardSecurityCode];
    DETECTORS
        .iter()
        .filter(|detector| !lenient.contains(&detector.id))
        .filter(|detector| {
            detector.classes.contains(&class) || class_of(detector.id) == Some(class)
        })
        .fold(DetectorSet::NONE, |set, detector| set.union(DetectorSet::of(detector.id)))
}

/// Reads bytea as it is written in hexadecimal, or as much of it as there is; whether it begins like a text.
fn text_of_bytes(written: &[u8], text: &mut Vec<u8>) -> bool {
    text.clear();
    let Some(digits) = written.strip_prefix(b"\\x") else { return false };
    text.extend(bytes_meant(digits));
    digits_begin_like_text(digits)
}

struct Look<'a> {
    detector: &'a mut ValueDetector,
    class: Option<ColumnClass>,
    of_class: DetectorSet,
    /// The column as if its name spoke for nothing.
    neutral: ColumnContext,
    /// The column as its name speaks.
    speaking: ColumnContext,
    matches: Vec<Match>,
    observed: Observed,
}

impl<'a> Look<'a> {
    fn new(
        detector: &'a mut ValueDetector,
        facts: &ColumnFacts<'_>,
        class: Option<ColumnClass>,
    ) -> Look<'a> {
        let own = ColumnContext::of(&facts.table.name, facts.column, facts.column_type);
        let of_class = class.map_or(DetectorSet::NONE, detectors_of);
        let none = DetectorSet::NONE;
        let own = match own.values {
            ColumnValues::Bytes => ColumnContext { values: ColumnValues::Text, ..own },
            _ => own,
        };
        // A name that speaks for a number speaks in an integer column as well; there nothing else is asked.
        let neutral = ColumnContext { supports: none, named: none, ..own };
        let denies = own.denies.without(of_class);
        let speaking = ColumnContext { supports: of_class, named: of_class, denies, ..own };
        Look {
            detector,
            class,
            of_class,
            neutral,
            speaking,
            matches: Vec::new(),
            observed: Observed::default(),
        }
    }

    fn at(&mut self, value: &[u8], extent: Extent, rows: usize) {
        let value = value.trim_ascii();
        if value.is_empty() || (is_placeholder(value) && !value.iter().any(u8::is_ascii_digit)) {
            return;
        }
        let observed = &mut self.observed;
        observed.distinct += 1;
        observed.counted_rows += rows;
        let mut proven = false;
        let is_asked = |values| !matches!(values, ColumnValues::Nothing | ColumnValues::Bytes);
        if is_asked(self.neutral.values) {
            self.matches.clear();
            self.detector.find(value, &self.neutral, &mut self.matches);
            let mut seen = DetectorSet::NONE;
            for found in &self.matches {
                // Nobody's numbers are known as such without context, and bare ones are numbers of anything.
                let is_bare_phone =
                    found.detector == DetectorId::Phone && value.iter().all(u8::is_ascii_digit);
                let sure = found.tier == Tier::SelfProving && !found.lacks_context();
                if !sure || is_bare_phone || seen.contains(found.detector) {
                    continue;
                }
                seen = seen.union(DetectorSet::of(found.detector));
                if found.verdict == Verdict::Fail {
                    *observed.inside.entry(found.detector).or_default() += 1;
                }
                if extent == Extent::Whole && is_whole(found, value) {
                    *observed.proven.entry(found.detector).or_default() += 1;
                    *observed.proven_rows.entry(found.detector).or_default() += rows;
                    proven = true;
                }
            }
        }
        let mut close = false;
        if let Some(class) = self.class {
            if !self.of_class.is_empty() && is_asked(self.speaking.values) {
                self.matches.clear();
                self.detector.find(value, &self.speaking, &mut self.matches);
                close = self
                    .matches
                    .iter()
                    .any(|found| self.of_class.contains(found.detector) && is_whole(found, value));
            }
            let like = likeness(class, value);
            close |= like == Likeness::Close;
            observed.close += usize::from(close);
            observed.unlike += usize::from(!close && like == Likeness::None);
        }
        observed.persons += usize::from(is_person(value));
        observed.given_names += usize::from(is_given_name(value));
        observed.written_like_names += usize::from(is_written_like_a_name(value));
        observed.keys += usize::from(is_key_like(value));
        observed.wordy += usize::from(words(value) >= TEXT_WORDS_MIN);
        if close || (self.class.is_none() && proven) {
            *observed.shapes.entry(MaskedShape::of(value)).or_default() += 1;
        }
    }
}

fn is_whole(found: &Match, value: &[u8]) -> bool {
    (found.end - found.start) * 100 >= value.len() * WHOLE_PERCENT
}
