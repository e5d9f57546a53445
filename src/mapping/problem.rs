//! What is wrong with a mapping, and where in its file.

use std::fmt::Display;

use super::code::{Code, Severity};
use crate::error::Error;
use crate::schema::TableName;

/// A place in the mapping file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// What kind of misfit it is; for what is wrong with the file itself, [`Code::UnfitRule`].
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where it stands; the message names the place itself where this is [`Place::BUILT_IN`].
    pub place: Place,
    /// What is wrong, in lower case, without a full stop.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// The rest, where there is any.
    subject: Option<Box<Subject>>,
}

/// What a problem is about, and what comes of it. Apart, so that what is returned on errors stays small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Subject {
    table: Option<TableName>,
    column: Option<String>,
    consequence: Option<String>,
    fix: Option<String>,
}

impl Problem {
    /// A problem at a place.
    pub fn new(place: Place, message: impl Into<String>) -> Self {
        Problem::of(Code::UnfitRule, place, message)
    }

    /// An error of this kind at a place.
    pub fn of(code: Code, place: Place, message: impl Into<String>) -> Self {
        Problem {
            code,
            severity: Severity::Error,
            place,
            message: message.into(),
            hint: None,
            subject: None,
        }
    }

    /// The table that it is about.
    pub fn table(&self) -> Option<&TableName> {
        self.subject.as_ref()?.table.as_ref()
    }

    /// The column that it is about.
    pub fn column(&self) -> Option<&str> {
        self.subject.as_ref()?.column.as_deref()
    }

    /// What would happen.
    pub fn what_happens(&self) -> &str {
        let special = self.subject.as_ref().and_then(|subject| subject.consequence.as_deref());
        special.unwrap_or(self.code.consequence())
    }

    /// The line of the mapping file that mends it.
    pub fn line_to_write(&self) -> Option<&str> {
        self.subject.as_ref()?.fix.as_deref()
    }

    fn subject(&mut self) -> &mut Subject {
        self.subject.get_or_insert_default()
    }

    /// The same problem, about a column.
    #[must_use]
    pub fn about(mut self, table: &TableName, column: &str) -> Self {
        let subject = self.subject();
        subject.table = Some(table.clone());
        subject.column = Some(column.to_owned());
        self
    }

    /// The same problem, about a table.
    #[must_use]
    pub fn about_table(mut self, table: &TableName) -> Self {
        self.subject().table = Some(table.clone());
        self
    }

    /// The same problem, as something less than an error.
    #[must_use]
    pub fn as_severe_as(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same problem, with what would happen.
    #[must_use]
    pub fn consequence(mut self, consequence: impl Into<String>) -> Self {
        self.subject().consequence = Some(consequence.into());
        self
    }

    /// The same problem, with the line that mends it.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<String>) -> Self {
        self.subject().fix = Some(fix.into());
        self
    }

    /// The problem as a warning of a run: its place, and what is wrong.
    pub fn in_file(&self, file_name: &str) -> String {
        match self.place {
            Place::BUILT_IN => self.message.clone(),
            place => format!("{}: {}", place.in_file(file_name), self.message),
        }
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
        text.push_str(&problem.in_file(file_name));
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
    let mut known: Vec<&str> = known.into_iter().collect();
    known.sort_unstable();
    known.dedup();
    match nearest_word(word, known.iter().copied()) {
        Some(near) => Some(did_you_mean(near)),
        None if !known.is_empty() && known.len() <= 12 => {
            Some(format!("known are {}", known.join(", ")))
        }
        None => None,
    }
}

/// The known word that is near to one that is not known, the nearest of them, and the first of these in the alphabet.
pub fn nearest_word<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A word far longer than any known one is near to none, and comparing is quadratic.
    const WORD_BYTES_MAX: usize = 100;
    let lower = word.to_lowercase();
    let near = known
        .into_iter()
        .filter(|candidate| word.len() <= WORD_BYTES_MAX && candidate.len() <= WORD_BYTES_MAX)
        .map(|candidate| {
            (strsim::damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate)
        })
        .filter(|(distance, candidate)| {
            *distance <= 1.max(candidate.chars().count().max(lower.chars().count()) / 2)
        });
    near.min().map(|(_, candidate)| candidate)
}

/// Advice to take another name.
pub fn did_you_mean(name: impl Display) -> String {
    format!("{GUESS}{name}\"?")
}

/// Whether advice is to take another name.
pub fn is_guess(hint: &str) -> bool {
    hint.starts_with(GUESS)
}

const GUESS: &str = "did you mean \"";

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
