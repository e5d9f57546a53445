//! A baseline: what a scan is known to find, and how often. No value is in it.

use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::input::read_whole;
use crate::detect::Verdict;
use crate::error::{Error, Result};
use crate::input::interruptible::Interrupt;
use crate::output::Target;
use crate::pipeline::{Finding, FindingPlace};

/// The version of the file's format.
const VERSION: u32 = 1;

/// What is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    version: u32,
    findings: Vec<KnownFinding>,
}

/// A finding that is known: where, of which detector, and how many values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KnownFinding {
    /// The input; left out where it was the only one, so that the next dump may have another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    table: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    statement: Option<String>,
    detector: String,
    count: u64,
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// If it cannot be read, or is none.
    pub fn read(path: &Path, interrupt: &Interrupt) -> Result<Baseline> {
        /// What every version of the format has.
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        let text = read_whole(path, "baseline", interrupt)
            .map_err(|error| error.hint("--write-baseline FILE writes one of what there is now"))?;
        let wrong = |what: String| {
            Error::input(format!("the baseline {} cannot be read: {what}", path.display()))
                .hint("--write-baseline FILE writes a new one")
        };
        let unread = |error: serde_json::Error| wrong(format!("it is no baseline ({error})"));
        // The version first: another may have other fields.
        let Versioned { version } = serde_json::from_slice(&text).map_err(unread)?;
        if version != VERSION {
            return Err(wrong(format!("it has version {version}, and {VERSION} is known")));
        }
        serde_json::from_slice(&text).map_err(unread)
    }

    /// What counts as personal data in these inputs becomes known. Where there are several, their names belong to it.
    pub fn of<'a>(found: impl IntoIterator<Item = (Option<&'a str>, &'a Finding)>) -> Baseline {
        let failing = found.into_iter().filter(|(_, finding)| finding.verdict == Verdict::Fail);
        let mut findings: Vec<KnownFinding> =
            failing.map(|(file, finding)| KnownFinding::of(file, finding)).collect();
        findings.sort();
        Baseline { version: VERSION, findings }
    }

    /// How many of such values are known in such a place; `None` if it is not known at all.
    pub fn known(&self, file: Option<&str>, finding: &Finding) -> Option<u64> {
        let wanted = KnownFinding::of(file, finding);
        let same = |known: &&KnownFinding| {
            (&known.table, &known.column, &known.statement, &known.detector)
                == (&wanted.table, &wanted.column, &wanted.statement, &wanted.detector)
        };
        let exact = self.findings.iter().filter(same).find(|known| known.file == wanted.file);
        let any = || self.findings.iter().filter(same).find(|known| known.file.is_none());
        exact.or_else(any).map(|known| known.count)
    }

    /// Writes it, as a whole or not at all.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self)
            .map_err(|_| Error::internal("the baseline cannot be written"))?;
        let mut target = Target::file(path)?;
        writeln!(target, "{text}")
            .map_err(|error| Error::io("cannot write the baseline", error))?;
        target.commit()
    }
}

impl KnownFinding {
    fn of(file: Option<&str>, finding: &Finding) -> KnownFinding {
        let (table, column, statement) = match &finding.place {
            FindingPlace::Column { table, column } => {
                (Some(table.to_string()), column.clone(), None)
            }
            FindingPlace::Statement(start) => (None, None, Some(start.clone())),
            FindingPlace::Text => (None, None, None),
        };
        KnownFinding {
            file: file.map(str::to_owned),
            table,
            column,
            statement,
            detector: finding.detector.name().to_owned(),
            count: finding.count,
        }
    }
}
