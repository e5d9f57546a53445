//! What was found, as it is reported.

use crate::mapping::{Accepted, Code, Place, Problem, Severity};

/// What came of a check.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The mapping file's name.
    pub mapping: String,
    /// Tables in the dump.
    pub tables: usize,
    /// Columns that rules were held against.
    pub columns: usize,
    /// In the order of the mapping file.
    pub findings: Vec<Finding>,
}

/// One thing that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its kind.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where in the mapping file it stands, or would stand.
    pub place: Place,
    /// The table, as SQL writes it.
    pub table: Option<String>,
    /// The column.
    pub column: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What would happen.
    pub consequence: String,
    /// What to do, in words.
    pub hint: Option<String>,
    /// What to write.
    pub fix: Option<Fix>,
    /// Why it is accepted, where the mapping says so.
    pub accepted: Option<String>,
}

/// What to write into the mapping file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The header below which it stands: `[tables."public.users".columns]`.
    pub section: Option<String>,
    /// The line, or lines.
    pub lines: String,
}

impl Checked {
    /// Nothing found yet.
    pub fn new(mapping: &str) -> Self {
        Checked { mapping: mapping.to_owned(), tables: 0, columns: 0, findings: Vec::new() }
    }

    /// How many findings of this severity are not accepted.
    pub fn count(&self, severity: Severity) -> usize {
        let open = self.findings.iter().filter(|finding| finding.accepted.is_none());
        open.filter(|finding| finding.severity == severity).count()
    }

    /// How many findings are accepted.
    pub fn accepted(&self) -> usize {
        self.findings.iter().filter(|finding| finding.accepted.is_some()).count()
    }

    pub(super) fn sort(&mut self) {
        self.findings.sort_by(|a, b| {
            let key = |finding: &Finding| (finding.place, finding.code);
            key(a).cmp(&key(b)).then_with(|| {
                (&a.table, &a.column, &a.message).cmp(&(&b.table, &b.column, &b.message))
            })
        });
    }
}

impl Finding {
    pub(super) fn of(problem: &Problem, accepted: Option<&Accepted>) -> Self {
        let table = problem.table().map(ToString::to_string);
        let fix = problem.line_to_write().map(|lines| Fix {
            section: match (&table, problem.column()) {
                (Some(table), Some(_)) => {
                    Some(format!("[tables.{}.columns]", crate::mapping::document::quoted(table)))
                }
                _ => None,
            },
            lines: lines.to_owned(),
        });
        Finding {
            code: problem.code,
            severity: problem.severity,
            place: problem.place,
            table,
            column: problem.column().map(str::to_owned),
            message: problem.message.clone(),
            consequence: problem.what_happens().to_owned(),
            hint: problem.hint.clone(),
            fix,
            accepted: accepted.map(|accepted| accepted.reason.clone()),
        }
    }
}
