//! The survey of a directory archive: its files side by side, the largest first.
//!
//! A row is identified by its part of the script and where it begins in that part, so that it does not depend on which thread has read
//! it, nor on how many there are.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::archive_script::{DataPart, DirectoryScript, ScriptPart};
use super::batch::Batch;
use super::dump_feed::DumpFeed;
use super::feed::Feed;
use super::reader::Reader;
use super::run::RunSettings;
use super::scan_directory::BEGINNING;
use super::survey::{CellObserver, Load, Survey, Surveyed, SurveyedDatabase, SurveyedTable};
use super::survey_worker::SurveyWorker;
use crate::dump::Input;

/// The number of a part is above these bits of the place of a row.
const PLACE_BITS: u32 = 44;

impl Survey {
    /// Surveys a directory archive, its files side by side. None if that cannot be done, or something is wrong with it:
    /// [`Survey::run`] of [`DirectoryScript::script`] tells what.
    pub fn run_directory<O: CellObserver>(
        &self,
        directory: &DirectoryScript,
        observer: impl Fn() -> O + Sync,
    ) -> Option<Surveyed<O>> {
        let parts = directory.parts().ok()??;
        let (ScriptPart::Text(definitions), mut data) = (parts.first()?, Vec::new()) else {
            return None;
        };
        let text = parts.iter().filter_map(|part| match part {
            ScriptPart::Text(text) => Some(text.as_slice()),
            ScriptPart::Data(_) => None,
        });
        let text = text.collect::<Vec<_>>().concat();
        for (number, part) in parts.iter().enumerate() {
            if let ScriptPart::Data(part) = part {
                data.push((number, part));
            }
        }
        data.sort_by_key(|(_, part)| std::cmp::Reverse(part.bytes));
        let feed = self.feed_behind(definitions)?;
        let alone = self.clone().threads(1);
        let side_by_side = SideBySide {
            survey: self,
            alone: &alone,
            directory,
            observer,
            total: data.iter().map(|(_, part)| part.bytes).sum(),
            data,
            next: AtomicUsize::new(0),
            done: Mutex::new(Done { parts: BTreeMap::new(), large: Surveyed::nothing() }),
        };
        let threads = self.settings.threads.clamp(1, side_by_side.data.len().max(1));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().ok()?;
        let feeds: Vec<_> = (0..threads).map(|_| Mutex::new(Some(feed.clone()))).collect();
        let ended = pool.broadcast(|thread| {
            let feed = feeds.get(thread.index())?;
            let feed = feed.lock().unwrap_or_else(PoisonError::into_inner).take()?;
            catch_unwind(AssertUnwindSafe(|| side_by_side.take_turns(feed))).ok()?
        });
        let Done { parts, large: mut all } =
            side_by_side.done.into_inner().unwrap_or_else(PoisonError::into_inner);
        for thread in ended {
            thread?.add_to(&mut all);
        }

        let mut feed = self.dump_feed(&self.progress);
        let texts = alone.read(text.as_slice(), 0, &mut feed, &side_by_side.observer);
        let (databases, ..) = feed.into_databases();
        all.absorb(texts.ok()?);
        let named = |(number, catalog)| SurveyedDatabase { number, catalog };
        all.databases = databases.into_iter().map(named).collect();
        let mut places = HashMap::new();
        for part in parts.into_values() {
            all.bytes += part.bytes;
            for table in part.tables {
                let place = *places.entry(table.name.clone()).or_insert(all.tables.len());
                match all.tables.get_mut(place) {
                    Some(same) => same.add(&table),
                    None => all.tables.push(table),
                }
            }
        }
        Some(all)
    }

    /// What is known of the dump where the data begin.
    fn feed_behind(&self, definitions: &[u8]) -> Option<DumpFeed<'_>> {
        let definitions = definitions.strip_prefix(BEGINNING)?.to_vec();
        let mut feed = self.dump_feed(&self.progress);
        let len = definitions.len();
        let mut batch = Batch { buffer: definitions, len, ..Batch::default() };
        feed.cut(&mut batch, Input::Ended).ok()?;
        feed.begin_part();
        Some(feed)
    }
}

/// Parts that threads take one after the other.
struct SideBySide<'d, F, O> {
    survey: &'d Survey,
    /// For a part beside others.
    alone: &'d Survey,
    directory: &'d DirectoryScript,
    observer: F,
    data: Vec<(usize, &'d DataPart)>,
    total: u64,
    next: AtomicUsize,
    done: Mutex<Done<O>>,
}

/// What was surveyed so far.
struct Done<O> {
    /// By their number.
    parts: BTreeMap<usize, PartSurveyed>,
    /// What workers of its own have seen of a part that is larger than all others.
    large: Surveyed<O>,
}

/// What one part came to.
struct PartSurveyed {
    bytes: u64,
    tables: Vec<SurveyedTable>,
}

impl<F: Fn() -> O + Sync, O: CellObserver> SideBySide<'_, F, O> {
    /// None if something is wrong with a part.
    fn take_turns(&self, mut feed: DumpFeed<'_>) -> Option<SurveyWorker<O>> {
        let mut worker = SurveyWorker::new((self.observer)(), self.survey.settings.policy);
        while let Some((number, part)) = self.data.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            feed.begin_part();
            let Some(surveyed) = self.part(*number, part, &mut feed, &mut worker) else {
                self.next.store(self.data.len(), Ordering::Relaxed);
                return None;
            };
            let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
            done.parts.insert(*number, surveyed);
        }
        Some(worker)
    }

    fn part(
        &self,
        number: usize,
        part: &DataPart,
        feed: &mut DumpFeed<'_>,
        worker: &mut SurveyWorker<O>,
    ) -> Option<PartSurveyed> {
        let script = self.directory.part(part);
        let start = (number as u64) << PLACE_BITS;
        let mut surveyed = Surveyed::nothing();
        if part.bytes * 2 > self.total && self.survey.settings.threads > 1 {
            surveyed = self.survey.read(script, start, feed, &self.observer).ok()?;
        } else {
            // Buffers for a small file need not be larger than what is in it.
            let whole = usize::try_from(part.bytes).unwrap_or(usize::MAX).saturating_mul(8);
            let batch_bytes = self.alone.settings.batch_bytes.min(whole.saturating_add(4_096));
            let settings = RunSettings { batch_bytes, ..self.alone.settings.clone() };
            let mut reader = Reader::new(script, &settings, &self.survey.progress);
            let mut load = Load::default();
            loop {
                load.batch.reset(batch_bytes);
                load.at = start + surveyed.bytes;
                let go_on = reader.fill(feed, &mut load.batch).ok()?;
                surveyed.bytes += load.batch.len as u64;
                worker.look(&load);
                if !go_on {
                    break;
                }
            }
            surveyed.counted = worker.take_counted();
        }
        let tables = feed.take_tables();
        surveyed.complete(&tables, feed.unnamed());
        let (bytes, tables) = (surveyed.bytes, std::mem::take(&mut surveyed.tables));
        surveyed.bytes = 0;
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.large.absorb(surveyed);
        Some(PartSurveyed { bytes, tables })
    }
}
