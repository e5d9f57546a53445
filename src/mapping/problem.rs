//! What is wrong with a mapping, and where in its file.

use crate::error::Error;

/// A place in the mapping file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1; 0 for what no file says: the built-in rules of automatic mode.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Place {
    /// The place of what stands in no file.
    pub const BUILT_IN: Place = Place { line: 0, column: 0 };

    /// `dumpscrub.toml:12:5`.
    pub fn in_file(self, file_name: &str) -> String {
        match self.line {
            0 => "automatic".to_owned(),
            line => format!("{file_name}:{line}:{}", self.column),
        }
    }
}

/// One thing that is wrong, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands; the message names the place itself where this is [`Place::BUILT_IN`].
    pub place: Place,
    /// What is wrong, in lower case, without a full stop.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Problem {
    /// A problem at a place.
    pub fn new(place: Place, message: impl Into<String>) -> Self {
        Problem { place, message: message.into(), hint: None }
    }

    /// The same problem with advice.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same problem with advice, if there is any.
    #[must_use]
    pub fn hint_if(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }
}

/// The most problems that one error shows.
const PROBLEMS_SHOWN_MAX: usize = 100;

/// All problems as one error: a line each, its advice below it.
pub fn error_of(problems: &[Problem], file_name: &str) -> Error {
    let mut text = String::new();
    let shown = problems.len().min(PROBLEMS_SHOWN_MAX);
    let mut last_hint = None;
    for (index, problem) in problems.iter().take(shown).enumerate() {
        if index > 0 {
            text.push('\n');
        }
        if problem.place != Place::BUILT_IN {
            text.push_str(&problem.place.in_file(file_name));
            text.push_str(": ");
        }
        text.push_str(&problem.message);
        match &problem.hint {
            // The last advice is the error's own, which shows it in the same way.
            Some(hint) if index + 1 == problems.len() => last_hint = Some(hint.clone()),
            Some(hint) => {
                text.push_str("\nhint: ");
                text.push_str(hint);
            }
            None => {}
        }
    }
    if shown < problems.len() {
        text.push_str(&format!("\nand {} more", problems.len() - shown));
    }
    match last_hint {
        Some(hint) => Error::mapping(text).hint(hint),
        None => Error::mapping(text),
    }
}

/// Advice for a word that is not known: the nearest known one, or all of them where none is near and they are few.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // A word far longer than any known one is near to none, and comparing is quadratic.
    const WORD_BYTES_MAX: usize = 100;
    let mut known: Vec<&str> = known.into_iter().collect();
    known.sort_unstable();
    known.dedup();
    let lower = word.to_lowercase();
    let best = known
        .iter()
        .filter(|candidate| word.len() <= WORD_BYTES_MAX && candidate.len() <= WORD_BYTES_MAX)
        .map(|candidate| {
            (strsim::damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate)
        })
        .filter(|(distance, candidate)| {
            *distance <= 1.max(candidate.chars().count().max(lower.chars().count()) / 2)
        })
        .min();
    match best {
        Some((_, candidate)) => Some(format!("did you mean \"{candidate}\"?")),
        None if !known.is_empty() && known.len() <= 12 => {
            Some(format!("known are {}", known.join(", ")))
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word() {
        let known = ["columns", "rows"];
        assert_eq!(nearest("colums", known).unwrap(), "did you mean \"columns\"?");
        assert_eq!(nearest("ROWS", known).unwrap(), "did you mean \"rows\"?");
        assert_eq!(nearest("something", known).unwrap(), "known are columns, rows");
        assert_eq!(nearest("x", []), None);
        assert_eq!(nearest(&"columns".repeat(100), known).unwrap(), "known are columns, rows");
    }

    #[test]
    fn several_problems_are_one_error() {
        let problems = [
            Problem::new(Place { line: 1, column: 2 }, "a is wrong").hint("do b"),
            Problem::new(Place { line: 3, column: 4 }, "c is wrong").hint("do d"),
        ];
        assert_eq!(
            error_of(&problems, "m.toml").to_string(),
            "m.toml:1:2: a is wrong\nhint: do b\nm.toml:3:4: c is wrong\nhint: do d"
        );
        let many: Vec<Problem> = vec![Problem::new(Place::default(), "x"); 102];
        assert!(error_of(&many, "m.toml").to_string().ends_with("x\nand 2 more"));
    }
}
