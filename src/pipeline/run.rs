//! One run: a reader, workers and a writer around a fixed number of buffers.
//!
//! The reader cuts the input into batches, the workers rewrite them in any order, the writer puts them back in order. A buffer
//! goes round: from the reader to a worker to the writer and back. Their number is fixed, so memory is bounded by it and by the
//! longest row.

use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossbeam_channel::{Receiver, Sender, bounded};

use super::batch::{Batch, Cut};
use super::feed::Feed;
use super::findings::Findings;
use super::progress::Progress;
use super::reader::Reader;
use super::tally::TableTally;
use super::work::Work;
use super::worker::{ScanStage, Worker};
use super::writer::{Ending, State, Writer};
use crate::detect::allow::Allow;
use crate::detect::{Interest, Policy};
use crate::error::{Error, Result};
use crate::input::interruptible::Interrupt;
use crate::mapping::settings::OnFinding;

/// What shapes a run and not its output.
#[derive(Clone, Debug)]
pub struct RunSettings {
    /// Worker threads, at least 1.
    pub threads: usize,
    /// Input in one batch, in bytes, unless a row is longer.
    pub batch_bytes: usize,
    /// The longest row, in bytes.
    pub row_bytes_max: u64,
    /// Whether what is written is scanned.
    pub scan: ScanStage,
    /// What is asked of the detectors.
    pub policy: Policy,
    /// What of their answers is collected.
    pub interest: Interest,
    /// What a finding does.
    pub on_finding: OnFinding,
    /// What follows output that ends too early.
    pub ending: Ending,
    /// Whether a signal asks the run to end.
    pub interrupt: Interrupt,
}

/// What a run counted.
#[derive(Debug)]
pub struct Ran {
    /// Decompressed bytes read.
    pub bytes_in: u64,
    /// Lines read.
    pub lines_in: u64,
    /// Bytes written, before compression.
    pub bytes_out: u64,
    /// Whether the output was ended because of a finding.
    pub withheld: bool,
    /// What the scan found.
    pub findings: Findings,
    /// What it found and replaced.
    pub redacted: Findings,
    /// By table number.
    pub tallies: Vec<TableTally>,
}

/// Runs until the end of the input, or until something is wrong.
///
/// # Errors
/// The first error in the order of the input. What was written before it ends as [`Ending`] says.
pub fn run<F: Feed>(
    input: impl Read,
    output: impl Write + Send,
    feed: &mut F,
    settings: &RunSettings,
    progress: &Progress,
    findings: Findings,
) -> Result<Ran> {
    let (ran, ended) = run_until(input, output, feed, settings, progress, findings);
    ended.map(|()| ran)
}

/// As [`run`], and tells beside the first error what was counted and found before it.
pub fn run_until<F: Feed>(
    input: impl Read,
    output: impl Write + Send,
    feed: &mut F,
    settings: &RunSettings,
    progress: &Progress,
    findings: Findings,
) -> (Ran, Result<()>) {
    let threads = settings.threads.max(1);
    // Two for each worker, so that none waits for the reader or the writer, and one for each of those.
    let buffers = 2 * threads + 2;
    let (free_sender, free) = bounded::<Work>(buffers);
    let (work_sender, work) = bounded::<Work>(buffers);
    let (done_sender, done) = bounded::<Work>(buffers);
    for _ in 0..buffers {
        let _ = free_sender.send(Work::default());
    }
    let stop = AtomicBool::new(false);
    let allow: Arc<[Allow]> = findings.allowed().into();
    let writer = Writer {
        redacted: findings.none_yet(),
        output,
        on_finding: settings.on_finding,
        ending: settings.ending,
        findings,
        progress,
        stop: &stop,
        tables: Vec::new(),
        state: State::Writing,
        cut: Cut::Outside,
        bytes_in: 0,
        bytes_out: 0,
        bytes_finished: 0,
        lines_in: 0,
        lines_out: 0,
        batches: 0,
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let (work, done) = (work.clone(), done_sender.clone());
                let worker = Worker::new(
                    settings.scan,
                    settings.policy,
                    settings.interest,
                    Arc::clone(&allow),
                );
                scope.spawn(move || serve(worker, &work, &done))
            })
            .collect();
        drop((work, done_sender));
        let writer = scope.spawn(move || writer.run(&done, &free_sender));
        let reader = Reader::new(input, settings, progress);
        let batches = read(reader, feed, &free, &work_sender, &stop, settings);
        drop(work_sender);

        let mut ended = Ok(());
        let mut tallies: Vec<TableTally> = Vec::new();
        for worker in workers {
            let Ok(counted) = worker.join() else {
                ended = Err(Error::internal("a worker was lost"));
                continue;
            };
            if tallies.len() < counted.len() {
                tallies.resize_with(counted.len(), TableTally::default);
            }
            for (sum, tally) in tallies.iter_mut().zip(&counted) {
                sum.merge(tally);
            }
        }
        // The writer hangs up when the last worker has.
        let Ok(mut writer) = writer.join() else {
            return (Ran::nothing(), Err(Error::internal("the writer was lost")));
        };
        writer.finish(batches);
        let withheld = matches!(writer.state, State::Withheld);
        if let State::Failed(error) = writer.state {
            ended = ended.and(Err(error));
        }
        let ran = Ran {
            bytes_in: writer.bytes_in,
            lines_in: writer.lines_in,
            bytes_out: writer.bytes_out,
            withheld,
            findings: writer.findings,
            redacted: writer.redacted,
            tallies,
        };
        (ran, ended)
    })
}

impl Ran {
    /// A run of which nothing is left.
    fn nothing() -> Ran {
        Ran {
            bytes_in: 0,
            lines_in: 0,
            bytes_out: 0,
            withheld: false,
            findings: Findings::new(Vec::new(), (0, 0, 0)),
            redacted: Findings::new(Vec::new(), (0, 0, 0)),
            tallies: Vec::new(),
        }
    }
}

/// Fills and sends batches until the input ends, an error has been sent along, or the writer wants no more. Returns how many.
fn read<F: Feed>(
    mut reader: Reader<'_, impl Read>,
    feed: &mut F,
    free: &Receiver<Work>,
    work: &Sender<Work>,
    stop: &AtomicBool,
    settings: &RunSettings,
) -> u64 {
    let mut sequence = 0;
    for mut next in free {
        next.reset(settings.batch_bytes);
        next.batch.sequence = sequence;
        let go_on = !stop.load(Ordering::Relaxed) && fill(&mut reader, feed, &mut next.batch);
        sequence += 1;
        if work.send(next).is_err() || !go_on {
            break;
        }
    }
    sequence
}

/// Fills a batch; `false` when it is the last.
fn fill<F: Feed>(reader: &mut Reader<'_, impl Read>, feed: &mut F, batch: &mut Batch) -> bool {
    let filled = catch_unwind(AssertUnwindSafe(|| reader.fill(feed, batch)));
    let filled = filled.unwrap_or_else(|_| Err(Error::internal("the reader panicked")));
    match filled {
        Ok(go_on) => go_on,
        Err(error) => {
            batch.error = Some(error);
            false
        }
    }
}

fn serve(mut worker: Worker, work: &Receiver<Work>, done: &Sender<Work>) -> Vec<TableTally> {
    for mut next in work {
        // What the rows look like must not decide whether a run ends in good order, so a fault in a transformer becomes an
        // error here. The worker's buffers hold nothing that outlives a batch.
        if catch_unwind(AssertUnwindSafe(|| worker.process(&mut next))).is_err() {
            next.out.clear();
            next.moved = false;
            next.error = Some(Error::internal("a worker panicked"));
        }
        if done.send(next).is_err() {
            break;
        }
    }
    worker.into_tallies()
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::atomic::AtomicUsize;
    use std::sync::{Arc, Mutex, mpsc};
    use std::time::Duration;

    use super::*;
    use crate::codec::copy_text::CopyTextDialect;
    use crate::detect::ColumnContext;
    use crate::dump::Input;
    use crate::encoding::Encoding;
    use crate::error::ErrorKind;
    use crate::mapping::{CellShape, ColumnPlan, ColumnRule, Promise, RowsRule, TablePlan};
    use crate::pipeline::batch::{Piece, PieceKind, RowForm, TableData};
    use crate::schema::{ColumnType, TableName, TypeKind};
    use crate::transform::canonical::Canonical;
    use crate::transform::cell_rule::{CellRule, OnEmpty, OnInvalid, PrfSource, Rewrite};
    use crate::transform::{Cell, Transform};
    use crate::value::{Invalid, Written};

    /// Does what the value says, so that a test can put every kind of event at every place.
    #[derive(Debug)]
    struct Obey;

    impl Transform for Obey {
        fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
            let value = cell.value;
            if value.starts_with(b"panic") {
                std::panic::panic_any(String::from_utf8_lossy(value).into_owned());
            }
            if value.starts_with(b"bad") {
                return Err(Invalid("it is bad"));
            }
            if value.starts_with(b"leak") {
                out.extend_from_slice(b"ann@leak-orchard.net");
                return Ok(Written::Value);
            }
            if value.starts_with(b"slow") {
                std::thread::sleep(Duration::from_millis(30));
            }
            out.extend(value.iter().map(u8::to_ascii_uppercase));
            Ok(Written::Value)
        }
    }

    /// What the feed does where the input is not simply cut at its lines.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Fault {
        None,
        Panics,
    }

    /// Every line is a row of one table, cut at line ends.
    struct Lines {
        data: Arc<TableData>,
        fault: Fault,
    }

    impl Feed for Lines {
        fn cut(&mut self, batch: &mut Batch, input: Input) -> crate::error::Result<usize> {
            let cut = match input {
                Input::Ended => batch.len,
                Input::Open => memchr::memrchr(b'\n', batch.bytes()).map_or(0, |at| at + 1),
            };
            if self.fault == Fault::Panics && batch.sequence == 2 {
                std::panic::panic_any("secret-value".to_owned());
            }
            let kind = PieceKind::Rows { data: Arc::clone(&self.data), first_row: 1 };
            Piece::push(&mut batch.pieces, 0..cut, kind);
            Ok(cut)
        }

        fn close(&mut self, batch: &mut Batch) {
            batch.cut = Cut::CopyText { columns: 1, delimiter: b'\t' };
        }

        fn has_rules(&self) -> bool {
            true
        }

        fn table(&self) -> Option<&TableName> {
            Some(&self.data.plan.table)
        }
    }

    fn lines() -> Lines {
        let text = ColumnType::scalar(TypeKind::Text, "text");
        let rule = CellRule {
            rewrite: Rewrite::Transform(Box::new(Obey)),
            source: PrfSource::Nothing,
            canonical: Canonical::default(),
            on_empty: OnEmpty::Transform,
            on_invalid: OnInvalid::Error,
        };
        let rule = ColumnRule {
            transformer: "obey",
            domain: None,
            pseudonymizes: false,
            not_null: false,
            shape: CellShape::Scalar(rule),
            by: None,
            chars_max: None,
        };
        let (rule, promise) = (Some(rule), Promise::Clean);
        let column = ColumnPlan { name: "v".into(), column_type: text, rule, promise };
        let plan = TablePlan {
            table: TableName::new("public", "lines"),
            rows: RowsRule::Keep,
            columns: vec![column],
        };
        let data = TableData {
            number: 0,
            database: None,
            plan: Arc::new(plan),
            scan: vec![ColumnContext::NONE],
            form: RowForm::CopyText(CopyTextDialect::default()),
            encoding: Encoding::Utf8,
        };
        Lines { data: Arc::new(data), fault: Fault::None }
    }

    /// An output in memory that fails or dawdles as it is told.
    #[derive(Clone, Default)]
    struct Sink {
        written: Arc<Mutex<Vec<u8>>>,
        calls: Arc<AtomicUsize>,
        /// Takes no more than this in one call.
        short: Option<usize>,
        /// Says `Interrupted` at every second call.
        interrupts: bool,
        /// Fails once it holds so many bytes.
        full: Option<(usize, io::ErrorKind)>,
        flush_fails: bool,
        panics: bool,
    }

    impl Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let call = self.calls.fetch_add(1, Ordering::Relaxed);
            if self.interrupts && call.is_multiple_of(2) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let mut written = self.written.lock().unwrap();
            let mut take = bytes.len().min(self.short.unwrap_or(usize::MAX));
            if let Some((full, kind)) = self.full {
                if written.len() >= full {
                    assert!(!self.panics);
                    return Err(kind.into());
                }
                take = take.min(full - written.len());
            }
            written.extend_from_slice(&bytes[..take]);
            Ok(take)
        }

        fn flush(&mut self) -> io::Result<()> {
            match self.flush_fails {
                true => Err(io::ErrorKind::StorageFull.into()),
                false => Ok(()),
            }
        }
    }

    /// An input in memory that gives so many bytes at once, with an interruption before each, and then ends or fails.
    struct Drip {
        bytes: Vec<u8>,
        at: usize,
        step: usize,
        interrupted: bool,
        fails_at: Option<usize>,
        read: Arc<AtomicUsize>,
    }

    impl Drip {
        fn new(bytes: &[u8], step: usize) -> Self {
            let read = Arc::new(AtomicUsize::new(0));
            Drip { bytes: bytes.to_vec(), at: 0, step, interrupted: false, fails_at: None, read }
        }
    }

    impl Read for Drip {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.interrupted = !self.interrupted;
            if self.interrupted {
                return Err(io::ErrorKind::Interrupted.into());
            }
            if self.fails_at.is_some_and(|at| self.at >= at) {
                return Err(io::ErrorKind::TimedOut.into());
            }
            let len = self.step.min(buffer.len()).min(self.bytes.len() - self.at);
            buffer[..len].copy_from_slice(&self.bytes[self.at..self.at + len]);
            self.at += len;
            self.read.fetch_add(len, Ordering::Relaxed);
            Ok(len)
        }
    }

    fn settings(threads: usize) -> RunSettings {
        RunSettings {
            threads,
            batch_bytes: 64,
            row_bytes_max: 1 << 20,
            scan: ScanStage::On,
            policy: Policy::default(),
            interest: Interest::Failing,
            on_finding: OnFinding::Fail,
            ending: Ending::Tail,
            interrupt: Interrupt::new(),
        }
    }

    /// Runs, and fails where the run does not end.
    fn run_feed(
        input: impl Read + Send + 'static,
        sink: &Sink,
        fault: Fault,
        settings: RunSettings,
    ) -> crate::error::Result<Ran> {
        let (sender, receiver) = mpsc::channel();
        let sink = sink.clone();
        std::thread::spawn(move || {
            let mut feed = Lines { fault, ..lines() };
            let findings = Findings::new(Vec::new(), (2026, 1, 1));
            let progress = Progress::default();
            let ran = run(input, sink, &mut feed, &settings, &progress, findings);
            let _ = sender.send(ran);
        });
        receiver.recv_timeout(Duration::from_secs(60)).expect("the run does not end")
    }

    fn run_lines(input: &[u8], sink: &Sink, settings: RunSettings) -> crate::error::Result<Ran> {
        run_feed(io::Cursor::new(input.to_vec()), sink, Fault::None, settings)
    }

    fn written(sink: &Sink) -> Vec<u8> {
        sink.written.lock().unwrap().clone()
    }

    /// Rows `a0`, `a1`, ... with some of them replaced.
    fn rows(count: usize, special: &[(usize, &str)]) -> Vec<u8> {
        let mut rows = Vec::new();
        for row in 0..count {
            match special.iter().find(|(at, _)| *at == row) {
                Some((_, text)) => rows.extend_from_slice(text.as_bytes()),
                None => rows.extend_from_slice(format!("a{row}").as_bytes()),
            }
            rows.push(b'\n');
        }
        rows
    }

    /// Asserts that the output is a beginning of what the whole input gives, cut at a row and followed by the tail; returns
    /// the number of rows before the tail.
    #[track_caller]
    fn rows_before_tail(sink: &Sink, whole: &[u8]) -> usize {
        let output = written(sink);
        let tail = crate::pipeline::tail::tail(&Cut::CopyText { columns: 1, delimiter: b'\t' });
        let rows = output.strip_suffix(tail.as_slice()).expect("no tail");
        assert!(whole.to_ascii_uppercase().starts_with(rows) && rows.ends_with(b"\n"));
        memchr::memchr_iter(b'\n', rows).count()
    }

    #[test]
    fn a_panic_in_a_worker_ends_the_run_as_an_error_without_the_value() {
        for threads in [1, 2, 8] {
            for at in [0, 1, 17, 500, 1_999] {
                let input = rows(2_000, &[(at, "panic secret-value"), (at + 1, "panic again")]);
                let sink = Sink::default();
                let error = run_lines(&input, &sink, settings(threads)).unwrap_err();
                assert!(matches!(error.kind(), ErrorKind::Internal(_)), "{error}");
                assert_eq!(
                    error.to_string().lines().next(),
                    Some("internal error: a worker panicked")
                );
                assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
                if at < 17 {
                    assert_eq!(written(&sink), b"", "{threads} {at}");
                } else {
                    assert!(rows_before_tail(&sink, &input) <= at);
                }
            }
        }
    }

    #[test]
    fn panics_in_every_batch_lose_no_buffer() {
        for threads in [1, 2, 8] {
            let input = b"panic secret-value\n".repeat(5_000);
            let error = run_lines(&input, &Sink::default(), settings(threads)).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Internal(_)), "{error}");
        }
    }

    #[test]
    fn a_panic_in_the_feed_ends_the_run_as_an_error_without_the_value() {
        for threads in [1, 2, 8] {
            let input = rows(2_000, &[]);
            let sink = Sink::default();
            let cursor = io::Cursor::new(input.clone());
            let error = run_feed(cursor, &sink, Fault::Panics, settings(threads)).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Internal(_)), "{error}");
            assert!(!format!("{error} {error:?}").contains("secret"));
            rows_before_tail(&sink, &input);
        }
    }

    #[test]
    fn a_panic_in_the_output_ends_the_run_as_an_error() {
        for threads in [1, 2, 8] {
            let sink =
                Sink { full: Some((100, io::ErrorKind::Other)), panics: true, ..Sink::default() };
            let error = run_lines(&rows(5_000, &[]), &sink, settings(threads)).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Internal(_)), "{error}");
        }
    }

    #[test]
    fn the_first_error_in_the_order_of_the_input_wins() {
        // The first one's batch takes long, so that later ones fail before it.
        let input = rows(
            400,
            &[(100, "slow"), (101, "bad one"), (130, "bad two"), (131, "panic"), (200, "bad x")],
        );
        for threads in [1, 2, 8] {
            for _ in 0..5 {
                let sink = Sink::default();
                let error = run_lines(&input, &sink, settings(threads)).unwrap_err();
                assert!(matches!(error.kind(), ErrorKind::Cell(_)), "{error}");
                let position = error.position();
                assert_eq!((position.row, position.line), (Some(102), Some(102)));
                assert_eq!(position.column.as_deref(), Some("v"));
                let byte = usize::try_from(position.byte.unwrap()).unwrap();
                assert!(input[byte..].starts_with(b"bad one"), "{byte}");
                let before = rows_before_tail(&sink, &input);
                assert!((80..=100).contains(&before), "{before}");
            }
        }
    }

    #[test]
    fn a_lost_batch_is_noticed() {
        let progress = Progress::default();
        let stop = AtomicBool::new(false);
        // Which batches arrive, how many were read, whether all is well.
        for (arrive, read, well) in [
            (&[0, 1, 2][..], 3, true),
            (&[2, 0, 1], 3, true),
            (&[0, 2], 3, false),
            (&[0, 1], 3, false),
            (&[1, 2], 3, false),
            (&[], 1, false),
        ] {
            let sink = Sink::default();
            let (done, arrived) = bounded(8);
            let (free_sender, _free) = bounded(8);
            for sequence in arrive {
                let mut work = Work::default();
                work.batch.sequence = *sequence;
                work.out = b"row\n".to_vec();
                done.send(work).unwrap();
            }
            drop(done);
            let writer = Writer {
                output: sink.clone(),
                on_finding: OnFinding::Fail,
                ending: Ending::Tail,
                findings: Findings::new(Vec::new(), (2026, 1, 1)),
                redacted: Findings::new(Vec::new(), (2026, 1, 1)),
                progress: &progress,
                stop: &stop,
                tables: Vec::new(),
                state: State::Writing,
                cut: Cut::Outside,
                bytes_in: 0,
                bytes_out: 0,
                bytes_finished: 0,
                lines_in: 0,
                lines_out: 0,
                batches: 0,
            };
            let mut writer = writer.run(&arrived, &free_sender);
            writer.finish(read);
            match &writer.state {
                State::Writing => assert!(well, "{arrive:?}"),
                State::Failed(error) => {
                    assert!(!well && matches!(error.kind(), ErrorKind::Internal(_)), "{arrive:?}");
                    let tail = written(&sink).ends_with(b"incomplete'; END $$;\n");
                    assert_eq!(tail, arrive.first() == Some(&0), "{arrive:?}");
                }
                State::Withheld => panic!("there is no finding"),
            }
        }
    }

    #[test]
    fn an_output_that_fails_ends_the_run_and_the_reading() {
        for threads in [1, 2, 8] {
            for kind in [io::ErrorKind::BrokenPipe, io::ErrorKind::StorageFull] {
                for full in [0, 1, 1_000] {
                    let sink = Sink { full: Some((full, kind)), ..Sink::default() };
                    let input = Drip::new(&rows(100_000, &[]), 64);
                    let read = Arc::clone(&input.read);
                    let ran = run_feed(input, &sink, Fault::None, settings(threads));
                    let error = ran.unwrap_err();
                    let ErrorKind::Io(_, source) = error.kind() else { panic!("{error}") };
                    assert_eq!(source.kind(), kind);
                    assert_eq!(written(&sink).len(), full);
                    // No more was read than fits into the buffers, several times over.
                    assert!(read.load(Ordering::Relaxed) < 300_000);
                }
            }
        }
    }

    #[test]
    fn a_flush_that_fails_is_an_error() {
        let sink = Sink { flush_fails: true, ..Sink::default() };
        let error = run_lines(&rows(10, &[]), &sink, settings(2)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Io(..)), "{error}");
    }

    #[test]
    fn short_and_interrupted_writes_and_reads_lose_nothing() {
        let input = rows(3_000, &[(700, "")]);
        let expected = input.to_ascii_uppercase();
        for threads in [1, 2, 8] {
            for (step, short) in [(1, 1), (3, 7), (1_000, 5), (7, usize::MAX)] {
                let sink = Sink { short: Some(short), interrupts: true, ..Sink::default() };
                let drip = Drip::new(&input, step);
                let ran = run_feed(drip, &sink, Fault::None, settings(threads)).unwrap();
                assert!(written(&sink) == expected, "{threads} {step} {short}");
                assert_eq!((ran.bytes_in, ran.bytes_out), (expected.len() as u64, ran.bytes_in));
                assert_eq!(ran.tallies[0].rows, 3_000);
                assert!(!ran.withheld && ran.findings.is_empty());
            }
        }
    }

    #[test]
    fn an_input_that_fails_is_an_error_behind_what_came_before() {
        for threads in [1, 2, 8] {
            let input = rows(2_000, &[]);
            let sink = Sink::default();
            let drip = Drip { fails_at: Some(5_000), ..Drip::new(&input, 50) };
            let error = run_feed(drip, &sink, Fault::None, settings(threads)).unwrap_err();
            let ErrorKind::Io(_, source) = error.kind() else { panic!("{error}") };
            assert_eq!(source.kind(), io::ErrorKind::TimedOut);
            assert!(rows_before_tail(&sink, &input) > 500);
        }
    }

    #[test]
    fn from_a_finding_on_nothing_is_written_and_all_findings_are_counted_once() {
        let input = rows(2_000, &[(600, "leak"), (601, "leak"), (1_200, "leak"), (1_999, "leak")]);
        for threads in [1, 2, 8] {
            let sink = Sink::default();
            let ran = run_lines(&input, &sink, settings(threads)).unwrap();
            assert!(ran.withheld);
            assert_eq!(ran.findings.total(crate::detect::Verdict::Fail), 4);
            assert_eq!(ran.tallies[0].rows, 2_000, "the scan goes on to the end");
            let found: Vec<_> = ran.findings.iter().map(|f| (f.count, f.first_row)).collect();
            assert_eq!(found, [(4, 601)]);
            let before = rows_before_tail(&sink, &input);
            assert!((580..=600).contains(&before), "{before}");
            assert!(!written(&sink).windows(4).any(|bytes| bytes == b"leak"));

            let sink = Sink::default();
            let settings = RunSettings { ending: Ending::Discarded, ..settings(threads) };
            let ran = run_lines(&input, &sink, settings).unwrap();
            assert!(ran.withheld && written(&sink).ends_with(b"\n"));
            assert!(input.to_ascii_uppercase().starts_with(&written(&sink)), "no tail");
        }
    }

    #[test]
    fn what_is_withheld_is_not_counted_as_written() {
        let input = rows(2_000, &[(600, "leak"), (1_200, "leak")]);
        let sink = Sink::default();
        let settings = RunSettings { ending: Ending::Discarded, ..settings(2) };
        let ran = run_lines(&input, &sink, settings).unwrap();
        assert_eq!(ran.bytes_in, input.len() as u64);
        assert_eq!(ran.bytes_out, written(&sink).len() as u64);
    }

    #[test]
    fn an_error_behind_a_finding_beats_it() {
        let input = rows(2_000, &[(600, "leak"), (1_200, "bad")]);
        for threads in [1, 2, 8] {
            let sink = Sink::default();
            let error = run_lines(&input, &sink, settings(threads)).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Cell(_)), "{error}");
            assert_eq!(error.position().row, Some(1_201));
            // One tail, not two.
            assert!(rows_before_tail(&sink, &input) <= 600);
        }
    }

    #[test]
    fn findings_are_only_told_where_that_is_wanted() {
        let input = rows(500, &[(100, "leak"), (300, "leak")]);
        let expected = String::from_utf8(input.to_ascii_uppercase()).unwrap();
        let expected = expected.replace("LEAK", "ann@leak-orchard.net");
        for threads in [1, 2, 8] {
            for (scan, on_finding, total) in
                [(ScanStage::On, OnFinding::Report, 2), (ScanStage::Off, OnFinding::Fail, 0)]
            {
                let sink = Sink::default();
                let settings = RunSettings { scan, on_finding, ..settings(threads) };
                let ran = run_lines(&input, &sink, settings).unwrap();
                assert_eq!(String::from_utf8(written(&sink)).unwrap(), expected);
                assert_eq!(
                    (ran.withheld, ran.findings.total(crate::detect::Verdict::Fail)),
                    (false, total)
                );
            }
        }
    }

    #[test]
    fn a_signal_ends_the_run_behind_what_was_read() {
        for (number, signal) in
            [(2, crate::error::Signal::Interrupt), (15, crate::error::Signal::Terminate)]
        {
            for threads in [1, 2, 8] {
                let input = rows(50_000, &[]);
                let settings = settings(threads);
                let cell = settings.interrupt.cell();
                let drip = Drip::new(&input, 64);
                let read = Arc::clone(&drip.read);
                let watch = std::thread::spawn(move || {
                    while read.load(Ordering::Relaxed) < 2_000 {
                        std::thread::yield_now();
                    }
                    cell.store(number, Ordering::Relaxed);
                });
                let sink = Sink::default();
                let error = run_feed(drip, &sink, Fault::None, settings);
                watch.join().unwrap();
                // A machine that is busy may let the run end before the signal comes.
                if let Err(error) = error {
                    assert!(matches!(error.kind(), ErrorKind::Interrupted(s) if *s == signal));
                    assert!(rows_before_tail(&sink, &input) < 50_000);
                }
            }
        }
    }

    #[test]
    fn a_row_that_is_too_long_is_an_error() {
        for threads in [1, 2, 8] {
            let mut input = rows(100, &[]);
            input.extend(std::iter::repeat_n(b'x', 5_000));
            input.push(b'\n');
            let fits = RunSettings { row_bytes_max: 6_000, ..settings(threads) };
            let sink = Sink::default();
            run_lines(&input, &sink, fits).unwrap();
            assert!(written(&sink) == input.to_ascii_uppercase());
            let sink = Sink::default();
            let short = RunSettings { row_bytes_max: 1_000, ..settings(threads) };
            let error = run_lines(&input, &sink, short).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Limit(_)), "{error}");
            rows_before_tail(&sink, &input);
        }
    }
}
