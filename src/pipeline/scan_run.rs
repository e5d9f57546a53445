//! A run that only scans: the same reader, feeds and workers as where something is written, and nothing is written.

use std::io::{self, Read};
use std::sync::Arc;

use super::csv_feed::CsvFeed;
use super::dump_feed::DumpFeed;
use super::findings::{Allowed, Finding, Findings};
use super::progress::Progress;
use super::run::{RunSettings, run_until};
use super::sanitizer::{RowsInput, read_schema, today};
use super::text_scan::scan_text;
use super::worker::ScanStage;
use super::writer::Ending;
use crate::catalog::Catalog;
use crate::detect::{Interest, Policy};
use crate::error::Result;
use crate::input::interruptible::Interrupt;
use crate::key::Key;
use crate::limits;
use crate::mapping::settings::OnFinding;
use crate::mapping::{Binder, KeyKind, Mapping};

/// Scans inputs for personal data, one after the other or several at once.
///
/// ```
/// use dumpscrub::detect::Verdict;
/// use dumpscrub::pipeline::scan_run::{ScanFormat, ScanRun};
///
/// let dump = "CREATE TABLE public.users (id bigint, email text);
/// COPY public.users (id, email) FROM stdin;
/// 1\tann@corp-orchard.net
/// \\.
/// ";
/// let scanned = ScanRun::new().run(ScanFormat::Dump, dump.as_bytes());
/// assert!(scanned.ended.is_ok());
/// assert_eq!(scanned.findings[0].verdict, Verdict::Fail);
/// assert_eq!((scanned.findings[0].first_row, scanned.findings[0].line), (1, 3));
/// ```
#[derive(Clone, Debug)]
pub struct ScanRun {
    mapping: Arc<Mapping>,
    written_by: Option<Arc<Mapping>>,
    schema: Catalog,
    pub(super) settings: RunSettings,
    pub(super) progress: Arc<Progress>,
}

/// What an input is.
#[derive(Clone, Debug)]
pub enum ScanFormat {
    /// A plain dump.
    Dump,
    /// A file of rows.
    Rows(Box<RowsInput>),
    /// Any other text.
    Text,
}

/// What a scan of one input came to.
#[derive(Debug)]
pub struct Scanned {
    /// Decompressed bytes read.
    pub bytes: u64,
    /// Tables whose rows were met.
    pub tables: u64,
    /// Rows read.
    pub rows: u64,
    /// Everything that was found: by table, column, detector and verdict, then what is in statements.
    pub findings: Vec<Finding>,
    /// Whether the input was read to its end; if not, the findings are those before the error.
    pub ended: Result<()>,
}

impl Default for ScanRun {
    fn default() -> Self {
        ScanRun {
            mapping: Arc::new(Mapping::keep_all()),
            written_by: None,
            schema: Catalog::new(),
            settings: RunSettings {
                threads: 2,
                batch_bytes: limits::BATCH_BYTES,
                row_bytes_max: limits::ROW_BYTES_MAX,
                scan: ScanStage::On,
                policy: Policy::default(),
                interest: Interest::Everything,
                on_finding: OnFinding::Report,
                ending: Ending::Discarded,
                interrupt: Interrupt::new(),
            },
            progress: Arc::new(Progress::default()),
        }
    }
}

impl ScanRun {
    /// A scan with every detector and two workers.
    pub fn new() -> Self {
        ScanRun::default()
    }

    /// What is asked of the detectors.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// The mapping by which the input was written. What it allows is mentioned and does not count, and so are values in columns whose
    /// rules write values that look like any: generalizations, randomization, permutations. Values that a rule replaces are held to the same as any. Nothing is done by the rules.
    #[must_use]
    pub fn written_by(mut self, mapping: impl Into<Arc<Mapping>>) -> Self {
        self.written_by = Some(mapping.into());
        self
    }

    /// The number of worker threads, at least 1. The findings do not depend on it.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.settings.threads = threads.max(1);
        self
    }

    /// The number of worker threads.
    pub fn thread_count(&self) -> usize {
        self.settings.threads
    }

    /// Input in one batch, in bytes. The findings do not depend on it.
    #[must_use]
    pub fn batch_bytes(mut self, bytes: usize) -> Self {
        self.settings.batch_bytes = bytes.max(1);
        self
    }

    /// Who asks the run to end.
    #[must_use]
    pub fn interrupt(mut self, interrupt: Interrupt) -> Self {
        self.settings.interrupt = interrupt;
        self
    }

    /// Who watches the run.
    #[must_use]
    pub fn progress(mut self, progress: Arc<Progress>) -> Self {
        self.progress = progress;
        self
    }

    /// Takes the types of columns out of a schema-only dump of the same database, for what the input does not tell.
    ///
    /// # Errors
    /// If it is no plain dump, or ends too early.
    pub fn schema(mut self, dump: &[u8]) -> Result<Self> {
        self.schema = read_schema(dump)?;
        Ok(self)
    }

    /// Scans an input, which must be decompressed already, to its end or to the first error.
    pub fn run(&self, format: ScanFormat, input: impl Read + Send) -> Scanned {
        let findings = self.no_findings();
        let (settings, progress) = (&self.settings, &self.progress);
        let (ran, ended) = match format {
            ScanFormat::Text => return scan_text(input, settings, progress),
            ScanFormat::Dump => {
                let mut feed = self.new_feed();
                run_until(input, io::sink(), &mut feed, settings, progress, findings)
            }
            ScanFormat::Rows(rows) => {
                let RowsInput { options, table, columns } = *rows;
                let (mapping, binder) = (Arc::clone(&self.mapping), self.binder());
                let schema = self.schema.clone();
                let mut feed =
                    CsvFeed::new(options, table, columns, mapping, binder, schema, progress);
                run_until(input, io::sink(), &mut feed, settings, progress, findings)
            }
        };
        Scanned {
            bytes: ran.bytes_in,
            tables: ran.tallies.iter().filter(|tally| tally.rows > 0).count() as u64,
            rows: ran.tallies.iter().map(|tally| tally.rows).sum(),
            findings: ran.findings.iter().collect(),
            ended,
        }
    }

    /// A feed at the beginning of a dump.
    pub(super) fn new_feed(&self) -> DumpFeed<'_> {
        let (mapping, schema) = (Arc::clone(&self.mapping), self.schema.clone());
        DumpFeed::new(mapping, self.binder(), schema, &self.progress)
    }

    fn binder(&self) -> Binder {
        // Nothing is pseudonymized, so any key will do.
        let root = Key::from_bytes([0; 32]).root();
        let mut binder = Binder::new(Arc::clone(&self.mapping), root, KeyKind::ThrowAway);
        if let Some(written_by) = &self.written_by {
            binder.set_written_by(Arc::clone(written_by));
        }
        binder
    }

    /// No findings yet.
    pub(super) fn no_findings(&self) -> Findings {
        let allowed = self.written_by.as_ref().map_or(&[][..], |mapping| mapping.allowed());
        Findings::new(allowed.to_vec(), today()).allowed_are(Allowed::Mentioned)
    }
}
