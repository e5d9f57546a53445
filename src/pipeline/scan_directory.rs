//! The scan of a directory archive: its files side by side, the largest first, and one report.
//!
//! The report is that of the script as one text: lines and bytes are counted in each part, and what stands before it is added when
//! that is known. Whatever is not as it should be is left to the scan of the one text, which tells what is wrong, and where.

use std::collections::HashSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::archive_script::{DataPart, DirectoryScript, ScriptPart};
use super::dump_feed::DumpFeed;
use super::findings::Findings;
use super::inline::{Inline, Text};
use super::run::{Ran, RunSettings, run_until};
use super::scan_run::{ScanRun, Scanned};
use super::worker::ScanStage;
use crate::schema::TableName;

/// How a script begins: where a part is read alone, nobody waits for the end of the script.
pub(super) const BEGINNING: &[u8] = b"--\n-- PostgreSQL database dump\n--\n";

/// What a part came to.
struct PartScanned {
    ran: Ran,
    /// The tables with rows.
    tables: Vec<TableName>,
}

impl ScanRun {
    /// Scans a directory archive, its files side by side. None if that cannot be done, or something is wrong with it: the scan of
    /// [`DirectoryScript::script`] tells what.
    pub fn run_directory(&self, directory: &DirectoryScript) -> Option<Scanned> {
        let parts = directory.parts().ok()??;
        let none = self.no_findings();
        let text: Vec<u8> = parts.iter().flat_map(|part| part.text()).copied().collect();
        let stop = AtomicBool::new(false);
        let feed = self.feed_behind(parts.first()?.text(), &none, &stop)?;

        let mut data: Vec<(usize, &DataPart)> = Vec::new();
        for (number, part) in parts.iter().enumerate() {
            if let ScriptPart::Data(part) = part {
                data.push((number, part));
            }
        }
        data.sort_by_key(|(_, part)| std::cmp::Reverse(part.bytes));
        let side_by_side = SideBySide {
            directory,
            total: data.iter().map(|(_, part)| part.bytes).sum(),
            data,
            next: AtomicUsize::new(0),
            alone: RunSettings { threads: 1, ..self.settings.clone() },
            run: self,
            done: Mutex::new(parts.iter().map(|_| None).collect()),
        };
        let threads = self.settings.threads.clamp(1, side_by_side.data.len().max(1));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().ok()?;
        let feeds: Vec<_> =
            (0..threads).map(|_| Mutex::new(Some((feed.clone(), none.none_yet())))).collect();
        let ended = pool.broadcast(|thread| {
            let feed = feeds.get(thread.index())?;
            let (feed, none) = feed.lock().unwrap_or_else(PoisonError::into_inner).take()?;
            let turns = AssertUnwindSafe(|| side_by_side.take_turns(feed, &none));
            catch_unwind(turns).ok()?
        });
        ended.into_iter().collect::<Option<Vec<()>>>()?;
        let done = side_by_side.done.into_inner().unwrap_or_else(PoisonError::into_inner);

        let mut feed = self.new_feed();
        let (texts, ended) = run_until(
            text.as_slice(),
            io::sink(),
            &mut feed,
            &side_by_side.alone,
            &self.progress,
            none.none_yet(),
        );
        ended.ok()?;
        merge(&parts, texts, done)
    }

    /// What is known of the dump where the data begin.
    fn feed_behind(
        &self,
        definitions: &[u8],
        none: &Findings,
        stop: &AtomicBool,
    ) -> Option<DumpFeed<'_>> {
        let definitions = definitions.strip_prefix(BEGINNING)?;
        let mut feed = self.new_feed();
        let settings = RunSettings { scan: ScanStage::Off, ..self.settings.clone() };
        let mut inline = Inline::new(&settings, &self.progress, stop, none.none_yet());
        inline.text(&mut feed, definitions, Text::Looked).ok()?;
        feed.begin_part();
        Some(feed)
    }
}

impl ScriptPart {
    fn text(&self) -> &[u8] {
        match self {
            ScriptPart::Text(text) => text,
            ScriptPart::Data(_) => &[],
        }
    }
}

/// Parts that threads take one after the other.
struct SideBySide<'d> {
    directory: &'d DirectoryScript,
    data: Vec<(usize, &'d DataPart)>,
    total: u64,
    next: AtomicUsize,
    /// For a part beside others.
    alone: RunSettings,
    run: &'d ScanRun,
    /// By the number of the part.
    done: Mutex<Vec<Option<PartScanned>>>,
}

impl SideBySide<'_> {
    /// None if something is wrong with a part.
    fn take_turns(&self, mut feed: DumpFeed<'_>, none: &Findings) -> Option<()> {
        while let Some((number, part)) = self.data.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            let settings = match part.bytes * 2 > self.total {
                true => &self.run.settings,
                false => &self.alone,
            };
            // Buffers for a small file need not be larger than what is in it.
            let whole = usize::try_from(part.bytes).unwrap_or(usize::MAX).saturating_mul(8);
            let batch_bytes = settings.batch_bytes.min(whole.saturating_add(4_096));
            let settings = RunSettings { batch_bytes, ..settings.clone() };
            feed.begin_part();
            let script = self.directory.part(part);
            let none = none.none_yet();
            let progress = &self.run.progress;
            let (ran, ended) = run_until(script, io::sink(), &mut feed, &settings, progress, none);
            if ended.is_err() {
                self.next.store(self.data.len(), Ordering::Relaxed);
                return None;
            }
            let met = feed.tables().met.iter().zip(&ran.tallies);
            let met = met.filter(|(_, tally)| tally.rows > 0);
            let tables = met.map(|(data, _)| data.plan.table.clone()).collect();
            let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
            *done.get_mut(*number)? = Some(PartScanned { ran, tables });
        }
        Some(())
    }
}

/// One report; none if rows of one table are in several parts, whose numbers nobody knows then.
fn merge(parts: &[ScriptPart], texts: Ran, done: Vec<Option<PartScanned>>) -> Option<Scanned> {
    let mut seen = HashSet::new();
    // How many bytes and lines stand before, and, for each end of a text in the text of all, how many of them are data.
    let (mut before, mut data, mut in_text) = ((0, 0), (0, 0), 0);
    let mut ends = Vec::new();
    let mut all = texts.findings.none_yet();
    let (mut tables, mut rows) = (0, 0);
    for (part, done) in parts.iter().zip(done) {
        match part {
            ScriptPart::Text(text) => {
                let lines = memchr::memchr_iter(b'\n', text).count() as u64;
                before = (before.0 + text.len() as u64, before.1 + lines);
                in_text += text.len() as u64;
                ends.push((in_text, data));
            }
            ScriptPart::Data(_) => {
                let PartScanned { mut ran, tables: met } = done?;
                tables += met.len() as u64;
                if !met.into_iter().all(|table| seen.insert(table)) {
                    return None;
                }
                rows += ran.tallies.iter().map(|tally| tally.rows).sum::<u64>();
                ran.findings.shift(|_| before);
                all.absorb(ran.findings);
                before = (before.0 + ran.bytes_in, before.1 + ran.lines_in);
                data = (data.0 + ran.bytes_in, data.1 + ran.lines_in);
            }
        }
    }
    let mut findings = texts.findings;
    findings.shift(|byte| {
        let at = ends.partition_point(|(end, _)| *end <= byte);
        ends.get(at).map_or(data, |(_, data)| *data)
    });
    findings.absorb(all);
    Some(Scanned {
        bytes: before.0,
        tables: tables + texts.tallies.iter().filter(|tally| tally.rows > 0).count() as u64,
        rows: rows + texts.tallies.iter().map(|tally| tally.rows).sum::<u64>(),
        findings: findings.iter().collect(),
        ended: Ok(()),
    })
}
