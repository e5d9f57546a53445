//! Regular expressions of CHECK constraints, matched without being compiled.
//!
//! A constraint is asked about a few dozen short texts and then forgotten, so that compiling its pattern costs a thousand times what
//! matching does: `\w{1,90}` becomes a program of a megabyte. Instead the parsed pattern is walked once for each text with the set of
//! places that each of its parts may end at (a simulation of Thompson's, Communications of the ACM 11(6), 1968, on the tree). A repetition
//! is walked as often as it reaches new places, which is no more often than the text is long.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

/// Whether letters are compared with their case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Case {
    Exact,
    Folded,
}

/// A pattern that was parsed.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Arc<Hir>);

/// The longest pattern, in bytes, and its deepest nesting.
const PATTERN_BYTES_MAX: usize = 4096;
const NESTING_MAX: u32 = 50;
/// The longest text that is held against a pattern, in bytes.
const TEXT_BYTES_MAX: usize = 64 * PLACE_WORDS - 1;
/// The most places that are looked at for one text: repetitions in repetitions in repetitions are given up.
const STEPS_MAX: u32 = 50_000;
/// How many patterns are remembered: the same constraint often stands on many tables.
const PATTERNS_KEPT: usize = 256;

thread_local! {
    static KNOWN: RefCell<HashMap<(String, Case), Option<Pattern>>> = RefCell::default();
}

impl Pattern {
    /// Reads a pattern in the syntax that PostgreSQL and the library share. `None` if it cannot be read, or is too long.
    pub fn parse(pattern: &str, case: Case) -> Option<Pattern> {
        if pattern.len() > PATTERN_BYTES_MAX {
            return None;
        }
        KNOWN.with_borrow_mut(|known| {
            if let Some(found) = known.get(&(pattern.to_owned(), case)) {
                return found.clone();
            }
            if known.len() >= PATTERNS_KEPT {
                known.clear();
            }
            let mut builder = ParserBuilder::new();
            builder.nest_limit(NESTING_MAX).case_insensitive(case == Case::Folded);
            let parsed = builder.build().parse(pattern).ok().map(|hir| Pattern(Arc::new(hir)));
            known.insert((pattern.to_owned(), case), parsed.clone());
            parsed
        })
    }

    /// The tree.
    pub fn tree(&self) -> &Hir {
        &self.0
    }

    /// Whether it matches a part of a text; `None` where that would take long, or cannot be told.
    pub fn is_match(&self, text: &str) -> Option<bool> {
        if text.len() > TEXT_BYTES_MAX {
            return None;
        }
        let mut walk = Walk { text: text.as_bytes(), steps: 0 };
        let mut everywhere = Places::default();
        for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            everywhere.add(at);
        }
        Some(!walk.ends(&self.0, everywhere)?.is_empty())
    }
}

/// Places in a text, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Places([u64; PLACE_WORDS]);

const PLACE_WORDS: usize = 8;

impl Places {
    fn add(&mut self, at: usize) {
        if let Some(word) = self.0.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }

    fn is_empty(&self) -> bool {
        *self == Places::default()
    }

    fn union(mut self, other: Places) -> Places {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word |= other;
        }
        self
    }

    fn without(mut self, other: Places) -> Places {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word &= !other;
        }
        self
    }

    fn iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(number, mut word)| {
            std::iter::from_fn(move || {
                let bit = word.trailing_zeros() as usize;
                word &= word.checked_sub(1)?;
                Some(number * 64 + bit)
            })
        })
    }
}

/// A walk over a tree, for one text.
struct Walk<'t> {
    text: &'t [u8],
    steps: u32,
}

impl Walk<'_> {
    /// Where a part may end that begins at one of these places; `None` where that is not known.
    fn ends(&mut self, part: &Hir, from: Places) -> Option<Places> {
        self.steps += 1;
        if self.steps > STEPS_MAX {
            return None;
        }
        match part.kind() {
            HirKind::Empty => Some(from),
            HirKind::Literal(literal) => {
                self.step(from, |text| text.starts_with(&literal.0).then_some(literal.0.len()))
            }
            HirKind::Class(class) => self.step(from, |text| taken(class, text)),
            HirKind::Look(look) => {
                let len = self.text.len();
                let holds = |at: usize| match look {
                    Look::Start => Some(at == 0),
                    Look::End => Some(at == len),
                    _ => None,
                };
                let mut ends = Places::default();
                for at in from.iter() {
                    if holds(at)? {
                        ends.add(at);
                    }
                }
                Some(ends)
            }
            HirKind::Repetition(repetition) => self.repeated(repetition, from),
            HirKind::Capture(capture) => self.ends(&capture.sub, from),
            HirKind::Concat(parts) => {
                let mut at = from;
                for part in parts {
                    if at.is_empty() {
                        break;
                    }
                    at = self.ends(part, at)?;
                }
                Some(at)
            }
            HirKind::Alternation(parts) => {
                let mut ends = Places::default();
                for part in parts {
                    ends = ends.union(self.ends(part, from)?);
                }
                Some(ends)
            }
        }
    }

    /// From each place on, as many bytes as `taken` says of what stands there.
    fn step(&mut self, from: Places, taken: impl Fn(&[u8]) -> Option<usize>) -> Option<Places> {
        let mut ends = Places::default();
        for at in from.iter() {
            self.steps += 1;
            if let Some(len) = taken(self.text.get(at..).unwrap_or_default()) {
                ends.add(at + len);
            }
        }
        (self.steps <= STEPS_MAX).then_some(ends)
    }

    fn repeated(&mut self, repetition: &Repetition, from: Places) -> Option<Places> {
        let mut at = from;
        for _ in 0..repetition.min {
            let next = self.ends(&repetition.sub, at)?;
            // Where nothing moves any more, and where nothing is left, it stays so.
            let rests = next == at || next.is_empty();
            at = next;
            if rests {
                break;
            }
        }
        let (mut ends, mut new) = (at, at);
        let more = repetition.max.map_or(u32::MAX, |max| max.saturating_sub(repetition.min));
        for _ in 0..more {
            // A place that fewer repetitions reach leaves more for what follows.
            new = self.ends(&repetition.sub, new)?.without(ends);
            if new.is_empty() {
                break;
            }
            ends = ends.union(new);
        }
        Some(ends)
    }
}

/// How many bytes of a text are a character of a class: those of its first, if it is one.
fn taken(class: &Class, text: &[u8]) -> Option<usize> {
    let len = match *text.first()? {
        ..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    };
    let c = str::from_utf8(text.get(..len)?).ok()?.chars().next()?;
    let is_in = match class {
        Class::Unicode(class) => {
            let ranges = class.ranges();
            let at = ranges.partition_point(|range| range.end() < c);
            ranges.get(at).is_some_and(|range| range.start() <= c)
        }
        Class::Bytes(class) => {
            let byte = u8::try_from(u32::from(c)).ok()?;
            class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&byte))
        }
    };
    is_in.then_some(len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn patterns_that_would_be_large_programs_cost_little() {
        let long = "x".repeat(400);
        for (pattern, text, expected) in [
            (r"^\w{1,999}$", long.as_str(), Some(true)),
            (r"^\w{401,999}$", &long, Some(false)),
            (r"^(\w{1,90} ){2,90}\w+$", "ann b lee", Some(true)),
            (r"^((a*)*)*b$", &long, Some(false)),
            (r"^(((x*)*x*)*x{9,900})*y$", &long, Some(false)),
            (r"^\w+$", "Zoë", Some(true)),
            (r"^(foo|bar){2}$", "foobar", Some(true)),
            (r"\bfoo", "foo", None),
            ("", "", Some(true)),
        ] {
            let pattern = Pattern::parse(pattern, Case::Exact).unwrap();
            assert_eq!(pattern.is_match(text), expected, "{:?}", pattern.tree());
        }
        assert!(Pattern::parse("(", Case::Exact).is_none());
        assert!(Pattern::parse(&"a".repeat(5000), Case::Exact).is_none());
        assert_eq!(Pattern::parse("^É+$", Case::Folded).unwrap().is_match("éÉ"), Some(true));
    }

    proptest! {
        /// The twin is the library itself.
        #[test]
        fn matching_agrees_with_the_library(
            pattern in r"\^?(\(?(a|b|é|\[ab\]|\[\^a\]|\.|\\d|\\w)(\*|\+|\?|\{2\}|\{1,3\}|\{0,2\}|\{2,\})?(\||\))?){0,5}\$?",
            text in "(a|b|é|7| |ab|\n){0,9}",
        ) {
            for case in [Case::Exact, Case::Folded] {
                let twin = regex::RegexBuilder::new(&pattern).case_insensitive(case == Case::Folded).build();
                let found = Pattern::parse(&pattern, case);
                prop_assert_eq!(found.is_some(), twin.is_ok());
                if let (Some(found), Ok(twin)) = (found, twin) {
                    prop_assert_eq!(found.is_match(&text), Some(twin.is_match(&text)), "{} {:?}", pattern, text);
                }
            }
        }
    }
}
