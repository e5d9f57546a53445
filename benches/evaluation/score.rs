//! How what was found compares with what was planted.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::corpus::{Corpus, Planted};

/// A failing finding in a cell.
#[derive(Clone, Debug)]
pub struct Found {
    pub detector: &'static str,
    pub table: usize,
    pub row: u64,
    pub column: u32,
    pub start: usize,
    pub end: usize,
}

/// The figures of one detector.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// Values that were planted.
    pub planted: u64,
    /// Of these, found by this detector.
    pub found: u64,
    /// Of these, found with the exact span.
    pub exact: u64,
    /// Planted values that no detector found.
    pub missed: u64,
    /// Findings where nothing of the kind was planted, but something of another.
    pub confused: u64,
    /// Findings where nothing was planted.
    pub false_alarms: u64,
}

impl Score {
    /// The share of its findings that are right.
    pub fn precision(&self) -> f64 {
        share(self.found, self.found + self.confused + self.false_alarms)
    }

    /// The share of its values that it found.
    pub fn recall(&self) -> f64 {
        share(self.found, self.planted)
    }

    /// The share of what it found that has the exact span.
    pub fn exact_rate(&self) -> f64 {
        share(self.exact, self.found)
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// Figures by detector, and examples of what went wrong: the kind of mistake and the cell.
pub struct Scores {
    pub by_detector: BTreeMap<&'static str, Score>,
    pub mistakes: Vec<(&'static str, String)>,
}

type Place = (usize, u64, u32);

/// Compares.
pub fn score(corpus: &Corpus, found: &[Found]) -> Scores {
    let mut planted: BTreeMap<Place, Vec<&Planted>> = BTreeMap::new();
    for value in &corpus.planted {
        planted.entry((value.table, value.row, value.column)).or_default().push(value);
    }
    let mut cells: BTreeMap<Place, Vec<&Found>> = BTreeMap::new();
    for finding in found {
        cells.entry((finding.table, finding.row, finding.column)).or_default().push(finding);
    }
    let mut scores = Scores { by_detector: BTreeMap::new(), mistakes: Vec::new() };
    for (place, values) in &planted {
        let findings = cells.get(place).map_or(&[][..], Vec::as_slice);
        for value in values {
            let overlapping =
                |finding: &&&Found| finding.start < value.end && value.start < finding.end;
            let own = findings.iter().filter(overlapping).find(|f| f.detector == value.detector);
            let score = scores.by_detector.entry(value.detector).or_default();
            score.planted += 1;
            match own {
                Some(finding) => {
                    score.found += 1;
                    if (finding.start, finding.end) == (value.start, value.end) {
                        score.exact += 1;
                    } else {
                        scores.mistakes.push(("span", describe(corpus, value, Some(finding))));
                    }
                }
                None if findings.iter().any(|f| overlapping(&f)) => {
                    let other = findings.iter().find(|f| overlapping(f)).copied();
                    scores.mistakes.push(("other", describe(corpus, value, other)));
                }
                None => {
                    score.missed += 1;
                    scores.mistakes.push(("missed", describe(corpus, value, None)));
                }
            }
        }
    }
    for (place, findings) in &cells {
        let values = planted.get(place).map_or(&[][..], Vec::as_slice);
        for finding in findings {
            let mut over = values.iter().filter(|v| v.start < finding.end && finding.start < v.end);
            let score = scores.by_detector.entry(finding.detector).or_default();
            if over.clone().any(|value| value.detector == finding.detector) {
                continue;
            }
            if over.next().is_some() {
                score.confused += 1;
            } else {
                score.false_alarms += 1;
                let cell = cell_of(corpus, finding.table, finding.row, finding.column);
                let text = cell.get(finding.start..finding.end).unwrap_or("?");
                scores.mistakes.push((
                    "false alarm",
                    format!("{} on {text:?} in {cell:.120?}", finding.detector),
                ));
            }
        }
    }
    scores
}

fn cell_of(corpus: &Corpus, table: usize, row: u64, column: u32) -> &str {
    let table = &corpus.tables[table];
    let at = row as usize * table.columns.len() + column as usize;
    table.cells[at].as_deref().unwrap_or("")
}

/// What was planted and what was found; the values are made up, so they may be shown.
fn describe(corpus: &Corpus, value: &Planted, found: Option<&Found>) -> String {
    let cell = cell_of(corpus, value.table, value.row, value.column);
    let (table, column) = (&corpus.tables[value.table], value.column as usize);
    let mut text = format!(
        "{} {:.60?} in {}.{}",
        value.detector, value.text, table.name, table.columns[column].0
    );
    if let Some(found) = found {
        let _ = write!(
            text,
            ": {} {:.60?}",
            found.detector,
            cell.get(found.start..found.end).unwrap_or("?")
        );
    } else {
        let from = value.start.saturating_sub(30);
        let _ = write!(text, " behind {:?}", cell.get(from..value.start).unwrap_or("?"));
    }
    text
}

/// The figures of all detectors together.
pub fn total(scores: &Scores) -> Score {
    scores.by_detector.values().fold(Score::default(), |total, score| Score {
        planted: total.planted + score.planted,
        found: total.found + score.found,
        exact: total.exact + score.exact,
        missed: total.missed + score.missed,
        confused: total.confused + score.confused,
        false_alarms: total.false_alarms + score.false_alarms,
    })
}

/// A table in Markdown; `alarms` are false alarms per GB of machine data.
pub fn table(scores: &Scores, alarms: &BTreeMap<&'static str, f64>) -> String {
    let mut text = "| detector | planted | precision | recall | exact span | false alarms per GB |\n| --- | ---: | ---: | ---: | ---: | ---: |\n".to_owned();
    let total = total(scores);
    for (detector, score) in &scores.by_detector {
        let _ = writeln!(
            text,
            "| `{detector}` | {} | {:.3} | {:.3} | {:.3} | {:.1} |",
            score.planted,
            score.precision(),
            score.recall(),
            score.exact_rate(),
            alarms.get(detector).copied().unwrap_or(0.0)
        );
    }
    let _ = writeln!(
        text,
        "| all | {} | {:.3} | {:.3} | {:.3} | {:.1} |",
        total.planted,
        total.precision(),
        total.recall(),
        total.exact_rate(),
        alarms.values().sum::<f64>().abs()
    );
    let _ = writeln!(text, "\nplanted values that no detector found: {}", total.missed);
    text
}
