//! `scan`: what personal data there is in dumps, files of rows and other text. Nothing is written but the report.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use super::baseline::Baseline;
use super::input::{CsvWords, cores, open_dump, read_schema_dump};
use super::sanitize::read_mapping_text;
use super::scan_format::{Reading, reading};
use super::scan_inputs::{ListedInput, Unread, is_plain_folder, list_inputs};
use crate::detect::column_hints::{ColumnClass, classify};
use crate::detect::{
    DETECTORS, Detector, DetectorId, DetectorSet, Policy, Strictness, Tier, Verdict,
};
use crate::error::{Error, ErrorKind, Result};
use crate::input::interruptible::Interrupt;
use crate::limits;
use crate::mapping::{Mapping, key_text};
use crate::pipeline::archive_script::ScriptRows;
use crate::pipeline::progress::Progress;
use crate::pipeline::scan_run::{ScanFormat, ScanRun, Scanned};
use crate::pipeline::{Extent, Finding, FindingPlace};
use crate::schema::ColumnType;

/// What the command line asks for.
#[derive(Debug)]
pub struct ScanOptions {
    /// Files and folders; none and `-` are standard input.
    pub inputs: Vec<PathBuf>,
    /// A schema file, for the types of columns that the inputs do not tell.
    pub schema: Option<PathBuf>,
    /// The mapping file by which the inputs were written.
    pub mapping: Option<PathBuf>,
    /// What the inputs are said to be.
    pub format: ScanFormatWord,
    /// How a CSV is written.
    pub csv: CsvWords,
    /// Whether values without context count.
    pub strictness: Strictness,
    /// The regions whose detectors are asked; `None` for all.
    pub regions: Option<Vec<String>>,
    /// The weakest tier whose findings make the answer no.
    pub fail_on: FailOn,
    /// The file of what is known.
    pub baseline: Option<PathBuf>,
    /// Where to write what is found, to be known from then on.
    pub write_baseline: Option<PathBuf>,
    /// Threads; `None` for the cores.
    pub threads: Option<usize>,
    /// Input in one batch, in bytes.
    pub batch_bytes: usize,
}

impl Default for ScanOptions {
    fn default() -> Self {
        ScanOptions {
            inputs: Vec::new(),
            schema: None,
            mapping: None,
            format: ScanFormatWord::Auto,
            csv: CsvWords::default(),
            strictness: Strictness::Normal,
            regions: None,
            fail_on: FailOn::C,
            baseline: None,
            write_baseline: None,
            threads: None,
            batch_bytes: limits::BATCH_BYTES,
        }
    }
}

impl ScanOptions {
    /// Whether the command line says how a CSV is written, and so that there is one.
    pub(super) fn says_csv(&self) -> bool {
        self.csv != CsvWords::default()
    }
}

/// What the inputs are said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanFormatWord {
    /// Their content decides.
    Auto,
    /// Plain dumps.
    PgPlain,
    /// CSV.
    Csv,
    /// COPY's text format.
    Tsv,
    /// Other text.
    Text,
}

/// The weakest tier whose findings make the answer no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailOn {
    /// What proves itself.
    A,
    /// What needs context as well.
    B,
    /// All of them.
    C,
    /// None.
    Never,
}

impl FailOn {
    /// Whether a finding of this tier counts.
    pub fn counts(self, tier: Tier) -> bool {
        match self {
            FailOn::A => tier == Tier::SelfProving,
            FailOn::B => tier <= Tier::NeedsContext,
            FailOn::C => true,
            FailOn::Never => false,
        }
    }
}

/// What a scan came to.
#[derive(Debug)]
pub struct ScanReport {
    /// The inputs, in the order of the command line and of names within folders.
    pub inputs: Vec<InputReport>,
    /// How long it took.
    pub elapsed: Duration,
    /// The weakest tier that counts.
    pub fail_on: FailOn,
}

/// What the scan of one input came to.
#[derive(Debug)]
pub struct InputReport {
    /// Its path as it was named; `None` for standard input.
    pub name: Option<String>,
    /// How it ended.
    pub ended: InputEnd,
    /// Decompressed bytes read.
    pub bytes: u64,
    /// Tables whose rows were met.
    pub tables: u64,
    /// Rows read.
    pub rows: u64,
    /// What was found: by table, column, detector and verdict, then what is in statements.
    pub findings: Vec<ScanFinding>,
}

/// How the scan of an input ended.
#[derive(Debug)]
pub enum InputEnd {
    /// It was read to its end.
    Whole,
    /// It was left out, and why.
    Skipped(&'static str),
    /// It could not be read, or not to its end.
    Failed(Error),
}

/// A finding, and what the baseline says of it.
#[derive(Clone, Debug)]
pub struct ScanFinding {
    /// What was found.
    pub finding: Finding,
    /// How many of such values the baseline has in this place.
    pub known: Option<u64>,
}

/// How often something was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Values that count as personal data.
    pub fail: u64,
    /// Values that are only mentioned, those that the baseline has among them.
    pub info: u64,
    /// Test values and values of reserved ranges.
    pub test: u64,
    /// Values that the baseline has.
    pub known: u64,
}

impl ScanFinding {
    /// What it is worth: what the baseline has is only mentioned.
    pub fn verdict(&self) -> Verdict {
        if self.is_known() { Verdict::Info } else { self.finding.verdict }
    }

    /// What decided, in a phrase.
    pub fn reason(&self) -> &'static str {
        if self.is_known() { "the baseline has it" } else { self.finding.reason }
    }

    /// Whether the baseline has all of these values.
    pub fn is_known(&self) -> bool {
        self.finding.verdict == Verdict::Fail
            && self.known.is_some_and(|known| self.finding.count <= known)
    }

    /// The line of the mapping file that mends it, below the header of its table; none where only a column can be mended.
    pub fn mend(&self) -> Option<String> {
        let FindingPlace::Column { table, column: Some(column) } = &self.finding.place else {
            return None;
        };
        let detector = self.finding.detector.detector();
        let class = classify(&table.name, column, &ColumnType::unknown());
        let rule = match (class, self.finding.extent) {
            (Some(ColumnClass::FirstName), _) if detector.id == DetectorId::PersonName => {
                "\"first_name\""
            }
            (Some(ColumnClass::LastName), _) if detector.id == DetectorId::PersonName => {
                "\"last_name\""
            }
            // A column that is called so, though some of its values have more around them.
            (Some(class), _) if detector.classes.contains(&class) => detector.mend,
            (_, Extent::Whole) => detector.mend,
            (_, Extent::Part) => "\"redact\"",
        };
        (self.verdict() == Verdict::Fail).then(|| format!("{} = {rule}", key_text(column)))
    }
}

impl ScanReport {
    /// Everything that was found, with its input.
    pub fn findings(&self) -> impl Iterator<Item = (&InputReport, &ScanFinding)> {
        self.inputs.iter().flat_map(|input| input.findings.iter().map(move |found| (input, found)))
    }

    /// How often something was found.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for (_, found) in self.findings() {
            let count = found.finding.count;
            match found.verdict() {
                Verdict::Fail => totals.fail += count,
                Verdict::Info => totals.info += count,
                Verdict::Test => totals.test += count,
            }
            totals.known += if found.is_known() { count } else { 0 };
        }
        totals
    }

    /// Whether there is personal data of a tier that counts.
    pub fn is_clean(&self) -> bool {
        !self.findings().any(|(_, found)| {
            found.verdict() == Verdict::Fail && self.fail_on.counts(found.finding.tier)
        })
    }

    /// The inputs that could not be read, or not to their end.
    pub fn failed(&self) -> impl Iterator<Item = (&InputReport, &Error)> {
        self.inputs.iter().filter_map(|input| match &input.ended {
            InputEnd::Failed(error) => Some((input, error)),
            _ => None,
        })
    }

    /// The inputs that were left out, and why.
    pub fn skipped(&self) -> impl Iterator<Item = (&InputReport, &'static str)> {
        self.inputs.iter().filter_map(|input| match input.ended {
            InputEnd::Skipped(why) => Some((input, why)),
            _ => None,
        })
    }
}

impl InputReport {
    /// Its name in reports.
    pub fn shown_name(&self) -> &str {
        self.name.as_deref().unwrap_or("stdin")
    }
}

/// A scan with its options checked.
pub struct PreparedScan {
    options: ScanOptions,
    run: ScanRun,
    baseline: Baseline,
    inputs: Vec<ListedInput>,
    threads: usize,
    interrupt: Interrupt,
    count: Arc<dyn Fn(u64) + Send + Sync>,
}

/// Checks the options and lists the inputs. `count` is told of all bytes that are read, compressed or not.
///
/// # Errors
/// Whatever is wrong with the options, the schema or the baseline.
pub fn prepare(
    options: ScanOptions,
    interrupt: &Interrupt,
    progress: Arc<Progress>,
    count: Arc<dyn Fn(u64) + Send + Sync>,
) -> Result<PreparedScan> {
    let detectors = match &options.regions {
        None => DetectorSet::ALL,
        Some(regions) => of_regions(regions)?,
    };
    let mut run = ScanRun::new()
        .policy(Policy { detectors, strictness: options.strictness })
        .interrupt(interrupt.clone())
        .progress(progress);
    if let Some(path) = &options.schema {
        run = run.schema(&read_schema_dump(path, "schema", interrupt)?)?;
    }
    if let Some(path) = &options.mapping {
        run = run.written_by(read_mapping(path)?);
    }
    let baseline = match &options.baseline {
        Some(path) => Baseline::read(path, interrupt)?,
        None => Baseline::default(),
    };
    Ok(PreparedScan {
        run,
        baseline,
        inputs: list_inputs(&options.inputs)?,
        threads: options.threads.unwrap_or_else(cores),
        interrupt: interrupt.clone(),
        count,
        options,
    })
}

fn read_mapping(path: &Path) -> Result<Mapping> {
    Mapping::from_toml(&read_mapping_text(path)?, &path.display().to_string())
}

/// The detectors that belong to one of these regions, or everywhere. The United Kingdom is `gb`, and `uk` is taken for it.
fn of_regions(wanted: &[String]) -> Result<DetectorSet> {
    let wanted: Vec<String> = wanted
        .iter()
        .map(|region| match region.trim().to_ascii_lowercase() {
            region if region == "uk" => "gb".to_owned(),
            region => region,
        })
        .collect();
    let known = |region: &str| DETECTORS.iter().any(|d| d.regions.contains(&region));
    if let Some(unknown) = wanted.iter().find(|region| !known(region)) {
        let mut all: Vec<&str> = DETECTORS.iter().flat_map(|d| d.regions).copied().collect();
        all.sort_unstable();
        all.dedup();
        let what = match unknown.as_str() {
            "" => "--regions names a region without a name".to_owned(),
            unknown => format!("there is no region {unknown:?}"),
        };
        return Err(Error::usage(what).hint(format!("the regions are {}", all.join(", "))));
    }
    let belongs = |detector: &&&Detector| {
        let regions = detector.regions;
        regions.is_empty() || regions.iter().any(|region| wanted.iter().any(|w| w == region))
    };
    let sets = DETECTORS.iter().filter(belongs).map(|detector| DetectorSet::of(detector.id));
    Ok(sets.fold(DetectorSet::NONE, DetectorSet::union))
}

impl PreparedScan {
    /// The size of all inputs, where each is a file.
    pub fn input_bytes(&self) -> Option<u64> {
        self.inputs.iter().filter(|input| input.unread.is_none()).map(|input| input.bytes).sum()
    }

    /// Scans the inputs: small ones side by side, a large one with all threads. The report does not depend on that.
    ///
    /// # Errors
    /// If a signal has come, if there are no threads to be had, or if the baseline cannot be written. What is wrong with an input is in the report.
    pub fn run(mut self) -> Result<ScanReport> {
        /// A file of at most this size is read by one thread.
        const SMALL_BYTES: u64 = 32 << 20;
        let started = Instant::now();
        let inputs = std::mem::take(&mut self.inputs);
        // Standard input is named for itself; one input needs no name, and the next dump may be called otherwise.
        let several =
            inputs.len() > 1 || self.options.inputs.iter().any(|path| is_plain_folder(path));
        let is_small = |input: &ListedInput| input.bytes.is_some_and(|bytes| bytes <= SMALL_BYTES);
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.threads)
            .build()
            .map_err(|_| Error::internal("the threads cannot be started"))?;
        let one = self.run.clone().threads(1);
        let all = self.run.clone().threads(self.threads);
        let inputs: Vec<InputReport> = pool.install(|| {
            let first: Vec<Result<InputReport, ListedInput>> = inputs
                .into_par_iter()
                .map(|input| match several && is_small(&input) {
                    true => Ok(self.scan(input, &one)),
                    false => Err(input),
                })
                .collect();
            first
                .into_iter()
                .map(|done| done.unwrap_or_else(|input| self.scan(input, &all)))
                .collect()
        });
        if let Some(signal) = self.interrupt.signal() {
            return Err(Error::new(ErrorKind::Interrupted(signal)));
        }
        let mut report =
            ScanReport { inputs, elapsed: started.elapsed(), fail_on: self.options.fail_on };
        let file = |input: &InputReport| input.name.clone().filter(|_| several);
        // What is written now is known from now on; but not of inputs that were not read to their end.
        let written = self.options.write_baseline.as_deref();
        let baseline = match written {
            Some(path) if report.failed().next().is_none() => {
                let names: Vec<_> = report.inputs.iter().map(file).collect();
                let found = report.inputs.iter().zip(&names).flat_map(|(input, name)| {
                    input.findings.iter().map(|found| (name.as_deref(), &found.finding))
                });
                let baseline = Baseline::of(found);
                baseline.write(path)?;
                baseline
            }
            _ => self.baseline,
        };
        for input in &mut report.inputs {
            let name = file(input);
            for found in &mut input.findings {
                if found.finding.verdict == Verdict::Fail {
                    found.known = baseline.known(name.as_deref(), &found.finding);
                }
            }
        }
        Ok(report)
    }

    fn scan(&self, mut input: ListedInput, run: &ScanRun) -> InputReport {
        let name = input.path.as_ref().map(|path| {
            // What lies in `.` is called by its own name.
            path.strip_prefix(".").unwrap_or(path).display().to_string()
        });
        let ended = match input.unread.take() {
            Some(Unread::Skipped(why)) => InputEnd::Skipped(why),
            Some(Unread::Failed(error)) => InputEnd::Failed(error),
            None => match self.read(&input, run) {
                Ok(Ok(scanned)) => return InputReport::of(name, scanned),
                Ok(Err(Skipped(why))) => InputEnd::Skipped(why),
                Err(error) => InputEnd::Failed(error),
            },
        };
        InputReport { name, ended, bytes: 0, tables: 0, rows: 0, findings: Vec::new() }
    }

    fn read(&self, input: &ListedInput, run: &ScanRun) -> Result<Result<Scanned, Skipped>> {
        let count = Arc::clone(&self.count);
        let path = input.path.as_deref();
        let opened = open_dump(path, ScriptRows::All, &self.interrupt, count)?;
        let format = match reading(&self.options, path, input.origin, &opened.first)? {
            Reading::Scan(ScanFormat::Dump) => ScanFormat::Dump,
            Reading::Scan(format) => {
                opened.refuse_archive_for("other text or rows")?;
                format
            }
            Reading::Skip(why) => return Ok(Err(Skipped(why))),
        };
        let bytes = opened.bytes;
        // Buffers for a small file need not be larger than it; compressed it may be larger than it looks.
        let whole = bytes.and_then(|bytes| usize::try_from(bytes).ok());
        let batch_bytes = whole.map_or(usize::MAX, |bytes| bytes.saturating_mul(2) + 4_096);
        let run = run.clone().batch_bytes(batch_bytes.min(self.options.batch_bytes));
        if let (ScanFormat::Dump, Some(directory)) = (&format, &opened.directory)
            && run.thread_count() > 1
            && let Some(scanned) = run.run_directory(directory)
        {
            return Ok(Ok(scanned));
        }
        Ok(Ok(run.run(format, opened.into_reader()?)))
    }
}

/// Why an input was left out.
struct Skipped(&'static str);

impl InputReport {
    fn of(name: Option<String>, scanned: Scanned) -> InputReport {
        let Scanned { bytes, tables, rows, findings, ended } = scanned;
        let findings = findings.into_iter().map(|finding| ScanFinding { finding, known: None });
        InputReport {
            name,
            ended: ended.map_or_else(InputEnd::Failed, |()| InputEnd::Whole),
            bytes,
            tables,
            rows,
            findings: findings.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiers_that_count() {
        let tiers = [Tier::SelfProving, Tier::NeedsContext, Tier::ColumnOnly];
        for (fail_on, expected) in [
            (FailOn::A, [true, false, false]),
            (FailOn::B, [true, true, false]),
            (FailOn::C, [true, true, true]),
            (FailOn::Never, [false, false, false]),
        ] {
            assert_eq!(tiers.map(|tier| fail_on.counts(tier)), expected);
        }
    }

    #[test]
    fn regions_that_nobody_knows_are_named() {
        assert!(of_regions(&["US".to_owned()]).unwrap().contains(DETECTORS[0].id));
        let error = of_regions(&["xx".to_owned()]).unwrap_err().to_string();
        assert!(error.starts_with("there is no region \"xx\"\nhint: the regions are "), "{error}");
    }
}
