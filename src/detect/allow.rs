//! Findings that a mapping accepts, each with a reason.

use super::registry::DetectorId;
use crate::schema::TableName;

/// One accepted finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The detector's name.
    pub detector: String,
    /// Where it is accepted.
    pub place: AllowedPlace,
    /// Why; never empty.
    pub reason: String,
    /// The last day on which it is accepted: year, month, day.
    pub expires: Option<(i32, u8, u8)>,
}

/// Where a finding is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowedPlace {
    /// A column, as `schema.table.column` is written in SQL: table and column, each a name or a glob.
    Column {
        /// The table, as [`TableName`] displays it, or a glob over that.
        table: String,
        /// The column's name, or a glob.
        column: String,
    },
    /// A statement that begins with this text (blanks folded to one).
    Statement(String),
}

impl Allow {
    /// Whether it is past its last day; `today` is year, month, day.
    pub fn is_expired(&self, today: (i32, u8, u8)) -> bool {
        self.expires.is_some_and(|last| last < today)
    }

    /// Whether it accepts what this detector finds in a column.
    pub fn accepts_column(&self, detector: DetectorId, table: &TableName, column: &str) -> bool {
        self.detector == detector.name() && self.place.covers_column(table, column)
    }

    /// Whether it accepts what this detector finds in a statement.
    pub fn accepts_statement(&self, detector: DetectorId, statement: &[u8]) -> bool {
        match &self.place {
            AllowedPlace::Statement(start) => {
                self.detector == detector.name() && begins_with(statement, start.as_bytes())
            }
            AllowedPlace::Column { .. } => false,
        }
    }
}

impl AllowedPlace {
    /// Whether it is, or covers, this column.
    pub fn covers_column(&self, table: &TableName, column: &str) -> bool {
        match self {
            AllowedPlace::Column { column: columns, .. } => {
                self.covers_table(table) && matches_glob(columns, column)
            }
            AllowedPlace::Statement(_) => false,
        }
    }

    /// Whether it is, or covers, columns of this table.
    pub fn covers_table(&self, table: &TableName) -> bool {
        match self {
            AllowedPlace::Column { table: tables, .. } => matches_glob(tables, &table.to_string()),
            AllowedPlace::Statement(_) => false,
        }
    }
}

/// Whether a statement begins with a text, where any run of blanks counts as one and leading ones do not count. A word at the
/// end of the text must be whole: `TABLE public.users` does not accept `TABLE public.users_old`. An empty text accepts nothing.
fn begins_with(statement: &[u8], start: &[u8]) -> bool {
    let mut have = folded(statement);
    let mut last = None;
    for wanted in folded(start.trim_ascii()) {
        if have.next() != Some(wanted) {
            return false;
        }
        last = Some(wanted);
    }
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
    last.is_some_and(|last| !(is_word(last) && have.next().is_some_and(is_word)))
}

/// The bytes of a text with each run of blanks folded to one.
fn folded(text: &[u8]) -> impl Iterator<Item = u8> {
    let mut before = b' ';
    text.trim_ascii_start().iter().filter_map(move |&b| {
        let b = if b.is_ascii_whitespace() { b' ' } else { b };
        let repeated = b == b' ' && before == b' ';
        before = b;
        (!repeated).then_some(b)
    })
}

/// Whether a name matches a pattern in which `*` stands for any characters and `?` for one. Everything else stands for itself.
fn matches_glob(pattern: &str, name: &str) -> bool {
    let (mut pattern, mut name) = (pattern.chars(), name.chars());
    // What to go on with if what follows the last `*` does not match: one character later.
    let mut retry = None;
    loop {
        let here = name.clone();
        match (pattern.next(), name.next()) {
            (None, None) => return true,
            (Some('*'), _) => {
                name = here.clone();
                retry = Some((pattern.clone(), here));
            }
            (Some('?'), Some(_)) => {}
            (Some(p), Some(n)) if p == n => {}
            _ => {
                let Some((after_star, mut later)) = retry.take() else { return false };
                if later.next().is_none() {
                    return false;
                }
                pattern = after_star.clone();
                name = later.clone();
                retry = Some((after_star, later));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn globs() {
        let cases: &[(&str, &str, bool)] = &[
            ("public.users", "public.users", true),
            ("public.users", "public.users_old", false),
            ("public.*", "public.users", true),
            ("*", "", true),
            ("*.events_????", "public.events_2024", true),
            ("*.events_????", "public.events_20241", false),
            ("*a*b*c", "xxaxxbxxbxxc", true),
            ("*a*b*c", "xxaxxcxxb", false),
            ("a**", "a", true),
            ("", "", true),
            ("", "a", false),
            ("?", "é", true),
            ("crm.\"My *\"", "crm.\"My Users\"", true),
        ];
        for (pattern, name, expected) in cases {
            assert_eq!(matches_glob(pattern, name), *expected, "{pattern} against {name}");
        }
    }

    fn naive_glob(pattern: &[char], name: &[char]) -> bool {
        match (pattern, name) {
            ([], []) => true,
            (['*', rest @ ..], _) => (0..=name.len()).any(|i| naive_glob(rest, &name[i..])),
            (['?', pattern @ ..], [_, name @ ..]) => naive_glob(pattern, name),
            ([p, pattern @ ..], [n, name @ ..]) => p == n && naive_glob(pattern, name),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn globs_are_what_their_definition_says(pattern in "[ab*?]{0,7}", name in "[ab]{0,9}") {
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            prop_assert_eq!(matches_glob(&pattern, &name), naive_glob(&chars(&pattern), &chars(&name)));
        }
    }

    #[test]
    fn starts_of_statements() {
        let cases: &[(&str, &str, bool)] = &[
            ("COMMENT ON TABLE public.users IS 'x'", "COMMENT ON TABLE public.users", true),
            (
                "\n COMMENT  ON\n\tTABLE public.users IS 'x'",
                "COMMENT ON  TABLE public.users ",
                true,
            ),
            ("COMMENT ON TABLE public.users_old IS 'x'", "COMMENT ON TABLE public.users", false),
            ("COMMENT ON TABLE public", "COMMENT ON TABLE public.users", false),
            ("COMMENT ON TABLE public.users", "COMMENT ON TABLE public.users", true),
            ("COMMENT", "", false),
            ("COMMENT", "  ", false),
        ];
        for (statement, start, expected) in cases {
            assert_eq!(
                begins_with(statement.as_bytes(), start.as_bytes()),
                *expected,
                "{statement:?} with {start:?}"
            );
        }
    }

    #[test]
    fn an_allowance_is_for_its_detector_place_and_time() {
        let allow = Allow {
            detector: "email".to_owned(),
            place: AllowedPlace::Column {
                table: "public.*".to_owned(),
                column: "support_email".to_owned(),
            },
            reason: "a shared mailbox".to_owned(),
            expires: Some((2027, 6, 30)),
        };
        let table = TableName::new("public", "settings");
        assert!(allow.accepts_column(DetectorId::Email, &table, "support_email"));
        assert!(!allow.accepts_column(DetectorId::UsSsn, &table, "support_email"));
        assert!(!allow.accepts_column(DetectorId::Email, &table, "email"));
        assert!(!allow.accepts_column(
            DetectorId::Email,
            &TableName::new("crm", "settings"),
            "support_email"
        ));
        assert!(!allow.accepts_statement(DetectorId::Email, b"public.settings"));
        assert!(!allow.is_expired((2027, 6, 30)));
        assert!(allow.is_expired((2027, 7, 1)));
        assert!(!Allow { expires: None, ..allow }.is_expired((9999, 12, 31)));
    }
}
