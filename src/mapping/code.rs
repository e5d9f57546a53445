//! The kinds of what may be wrong between a mapping and a dump, each with a name that stays.

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// It may go wrong, or a person must look.
    Warning,
    /// It goes wrong: a run refuses it, a load fails, or a value passes that should not.
    Error,
}

impl Severity {
    /// The word of reports.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident $name:literal: $summary:literal, $consequence:literal;)+) => {
        /// What kind of misfit a finding is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// All of them.
            pub const ALL: &[Code] = &[$(Code::$variant,)+];

            /// Its name in reports and under `accepted`: lower case, with hyphens.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)+ }
            }

            /// What it is, in a phrase.
            pub fn summary(self) -> &'static str {
                match self { $(Code::$variant => $summary,)+ }
            }

            /// What would happen in a run, or when its output is loaded.
            pub fn consequence(self) -> &'static str {
                match self { $(Code::$variant => $consequence,)+ }
            }
        }
    };
}

codes! {
    /// A table of the dump that the mapping does not name.
    NewTable "new-table":
        "a table that the mapping does not name",
        "`sanitize` refuses the dump before its first row";
    /// A column of the dump that the mapping does not name.
    NewColumn "new-column":
        "a column that the mapping does not name",
        "`sanitize` refuses the dump before its first row";
    /// A table that the mapping names and the dump lacks.
    GoneTable "gone-table":
        "a table that the dump no longer has",
        "the rules of the table change nothing";
    /// A column that the mapping names and the dump lacks.
    GoneColumn "gone-column":
        "a column that the dump no longer has",
        "the rule of the column changes nothing";
    /// A table or column that seems to have another name now.
    Renamed "renamed":
        "a table or column that seems to have another name now",
        "the rule does not reach what it was written for";
    /// A column whose type is another than the one that its rule was written for.
    TypeChanged "type-changed":
        "a column whose type has changed",
        "the rule was chosen for another type, and what the column holds now may need another";
    /// A line of the mapping that applies to nothing.
    UnmatchedRule "unmatched-rule":
        "a line that applies to nothing",
        "the line changes nothing";
    /// Lines that contradict each other.
    AmbiguousRule "ambiguous-rule":
        "lines of the mapping that contradict each other",
        "`sanitize` refuses the dump before its first row";
    /// A transform that cannot write the column's type.
    CannotWriteType "cannot-write-type":
        "a transform that cannot write the type of its column",
        "`sanitize` refuses the dump before its first row; PostgreSQL would refuse the value";
    /// A transform whose results are longer than the column.
    TooLong "too-long":
        "a transform whose results do not fit the length of the column",
        "`sanitize` refuses the dump before its first row; PostgreSQL would say: value too long for type";
    /// A rule that gives NULL where NULL is refused.
    NotNull "not-null":
        "a rule that gives NULL in a column that is NOT NULL",
        "PostgreSQL would say: null value in column violates not-null constraint";
    /// A rule whose results a CHECK refuses.
    CheckConstraint "check-constraint":
        "a rule whose results a CHECK constraint refuses",
        "PostgreSQL would say: new row violates check constraint, and load none of the table's rows";
    /// A rule on a partition key.
    PartitionKey "partition-key":
        "a rule on a partition key",
        "PostgreSQL would say: new row violates partition constraint, or no partition found for row";
    /// A rule on a generated column.
    GeneratedColumn "generated-column":
        "a rule on a generated column",
        "the column has no values in the dump; PostgreSQL computes them when the dump is loaded";
    /// A lossy rule on a column that is unique.
    LossyUnique "lossy-unique":
        "a rule that may make two values one where they must be unique",
        "PostgreSQL would say, after all rows: could not create unique index, key is duplicated";
    /// A generalized member of a unique key.
    GeneralizedKeyMember "generalized-key-member":
        "a generalized member of a unique key",
        "rows that differ in this member alone become duplicates, and the unique index cannot be created";
    /// A rule on a column of an exclusion constraint.
    ExclusionConstraint "exclusion-constraint":
        "a rule on a column of an exclusion constraint",
        "PostgreSQL would say, after all rows: could not create exclusion constraint";
    /// Two ends of a foreign key with rules that differ.
    KeyEndsDiffer "key-ends-differ":
        "two ends of a foreign key that are transformed differently",
        "PostgreSQL would say, after all rows: insert or update on table violates foreign key constraint";
    /// Two ends of a relationship that nobody declares, with rules that differ.
    MissingRelationship "missing-relationship":
        "two ends of a relationship that nobody declares, transformed differently",
        "the dump loads, and joins over the two columns find nothing";
    /// A foreign key into a table whose rows are dropped.
    DroppedRows "dropped-rows":
        "a foreign key into a table whose rows are dropped",
        "PostgreSQL would say, after all rows: insert or update on table violates foreign key constraint";
    /// A column that looks like personal data and is kept.
    PiiKept "pii-kept":
        "a column that looks like personal data and is kept",
        "its values stand in the output as they are";
    /// Rules that need a key that outlives the run, without one.
    MissingKey "missing-key":
        "rules that need a key, and none is named",
        "each run makes a key and throws it away, so pseudonyms of separate runs do not join";
    /// One card number, truncated here and pseudonymized there.
    CardTwice "card-twice":
        "one card number that is truncated in one place and pseudonymized in another",
        "the digits that truncation leaves make a search for the whole number behind the pseudonym short (PCI DSS 3.5.1)";
    /// A rule that a person must look at.
    Review "review":
        "a rule that a person must look at",
        "`sanitize` warns, and uses the rule as it is";
    /// A rule that cannot be used as it is written.
    UnfitRule "unfit-rule":
        "a rule that cannot be used here",
        "`sanitize` refuses the dump before its first row";
    /// Large objects that the mapping does not decide on.
    LargeObjects "large-objects":
        "large objects that the mapping does not decide on",
        "`sanitize` refuses the dump at its first large object";
    /// A table whose definition could not be read.
    UnreadTable "unread-table":
        "a table whose definition could not be read",
        "no rule can be held against its columns";
}

impl Code {
    /// The code of this name.
    pub fn by_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_again() {
        for code in Code::ALL {
            assert_eq!(Code::by_name(code.name()), Some(*code));
            assert!(code.name().bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
            for text in [code.summary(), code.consequence()] {
                assert!(!text.is_empty() && !text.ends_with('.'), "{code:?}");
            }
        }
        assert_eq!(Code::by_name("new table"), None);
    }
}
