//! One run: a reader, workers and a writer around a fixed number of buffers.
//!
//! The reader cuts the input into batches, the workers rewrite them in any order, the writer puts them back in order. A buffer
//! goes round: from the reader to a worker to the writer and back. Their number is fixed, so memory is bounded by it and by the
//! longest row.

use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
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
    /// Bytes written, before compression.
    pub bytes_out: u64,
    /// Whether the output was ended because of a finding.
    pub withheld: bool,
    /// What the scan found.
    pub findings: Findings,
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
    let writer = Writer {
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
        lines_in: 0,
        lines_out: 0,
        batches: 0,
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let (work, done) = (work.clone(), done_sender.clone());
                let worker = Worker::new(settings.scan);
                scope.spawn(move || serve(worker, &work, &done))
            })
            .collect();
        drop((work, done_sender));
        let writer = scope.spawn(move || writer.run(&done, &free_sender));
        let reader = Reader::new(input, settings, progress);
        let batches = read(reader, feed, &free, &work_sender, &stop, settings);
        drop(work_sender);

        let mut tallies: Vec<TableTally> = Vec::new();
        for worker in workers {
            let counted = worker.join().map_err(|_| Error::internal("a worker was lost"))?;
            if tallies.len() < counted.len() {
                tallies.resize_with(counted.len(), TableTally::default);
            }
            for (sum, tally) in tallies.iter_mut().zip(&counted) {
                sum.merge(tally);
            }
        }
        // The writer hangs up when the last worker has.
        let mut writer = writer.join().map_err(|_| Error::internal("the writer was lost"))?;
        writer.finish(batches);
        let withheld = matches!(writer.state, State::Withheld);
        if let State::Failed(error) = writer.state {
            return Err(error);
        }
        Ok(Ran {
            bytes_in: writer.bytes_in,
            bytes_out: writer.bytes_out,
            withheld,
            findings: writer.findings,
            tallies,
        })
    })
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
