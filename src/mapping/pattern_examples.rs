//! Texts that a regular expression matches.
//!
//! What a CHECK constraint lets pass can often be made from its pattern, so that a rule can be tried on such a value. A look around or a
//! word boundary may make a text that does not match after all: who uses these holds them against the pattern.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::pattern::{Case, Pattern};

/// How many texts are made of a pattern.
const EXAMPLES: usize = 4;
/// The longest text, in bytes.
const TEXT_BYTES_MAX: usize = 200;

/// A few different texts that match; none if the pattern cannot be read or matches only long texts.
pub(super) fn examples(pattern: &str) -> Vec<String> {
    let Some(pattern) = Pattern::parse(pattern, Case::Exact) else { return Vec::new() };
    let mut made: Vec<String> = Vec::new();
    for variant in 0..EXAMPLES {
        let mut text = Text { variant, written: String::new() };
        if text.write(pattern.tree()).is_some() && !made.contains(&text.written) {
            made.push(text.written);
        }
    }
    made
}

/// A text that is being written.
struct Text {
    /// Which of the alternatives are taken.
    variant: usize,
    written: String,
}

impl Text {
    /// Writes what matches a part of a pattern; `None` where nothing does, or nothing short.
    fn write(&mut self, hir: &Hir) -> Option<()> {
        if self.written.len() > TEXT_BYTES_MAX {
            return None;
        }
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.written.push_str(str::from_utf8(&literal.0).ok()?),
            HirKind::Class(class) => self.written.push(self.member(class)?),
            HirKind::Capture(capture) => self.write(&capture.sub)?,
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.write(part))?,
            HirKind::Alternation(parts) => {
                self.write(parts.get(self.variant.checked_rem(parts.len())?)?)?;
            }
            HirKind::Repetition(repetition) => {
                let more = u32::try_from(self.variant).ok()?;
                let most = repetition.max.unwrap_or(u32::MAX);
                let times = (repetition.min + more).max(1).min(most);
                for _ in 0..times {
                    self.write(&repetition.sub)?;
                }
            }
        }
        Some(())
    }

    /// A character of a class: a digit or a letter where it has some.
    fn member(&self, class: &Class) -> Option<char> {
        const DIGITS: &str = "5381094726";
        const CAPITALS: &str = "KMBTRAZXGE";
        const SMALL: &str = "kmbtraezxg";
        let Class::Unicode(class) = class else {
            let Class::Bytes(bytes) = class else { return None };
            return bytes.ranges().first().map(|range| char::from(range.start()));
        };
        let holds =
            |c: &char| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(c));
        let kinds = match self.variant % 2 {
            0 => [DIGITS, CAPITALS, SMALL],
            _ => [SMALL, CAPITALS, DIGITS],
        };
        let turn = self.written.len() + self.variant;
        let members = kinds.into_iter().map(|kind| kind.chars().filter(&holds).collect::<Vec<_>>());
        let members = members.into_iter().find(|members| !members.is_empty());
        match members {
            Some(members) => members.get(turn.checked_rem(members.len())?).copied(),
            None => class.ranges().first().map(|range| range.start()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::Regex;

    use super::*;

    #[test]
    fn what_is_made_of_a_pattern_matches_it() {
        for pattern in [
            r"^\d{3}-\d{2}-\d{4}$",
            r"^\+[0-9]{8,15}$",
            r"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$",
            r"^[^@\s]+@[^@\s]+\.[^@\s]+$",
            "^(EUR|USD|GBP)$",
            r"^\d{5}(-\d{4})?$",
            "^[a-z][a-z0-9_]{2,31}$",
            "^(?:Mr|Mrs)? ?[[:alpha:]]+$",
            "x*",
            "",
        ] {
            let compiled = Regex::new(pattern).unwrap();
            let made = examples(pattern);
            assert!(!made.is_empty(), "{pattern}");
            assert!(made.iter().all(|text| compiled.is_match(text)), "{pattern}: {made:?}");
        }
        assert_eq!(examples("^[A-Z]{2}$"), ["KM", "MB", "BT", "TR"]);
    }

    #[test]
    fn of_what_cannot_be_read_or_is_long_nothing_is_made() {
        for pattern in ["(", "[", r"\1", "a{1000}", "(((a{100}){100}){100}){100}", "[a&&b]"] {
            assert_eq!(examples(pattern), [""; 0], "{pattern}");
        }
    }

    proptest! {
        #[test]
        fn any_pattern_can_be_given(pattern in r"[ab0^$\[\](){},|*+?\\dws.-]{0,20}") {
            for text in examples(&pattern) {
                prop_assert!(text.len() <= 2 * TEXT_BYTES_MAX);
            }
        }
    }
}
