//! The scan of text that has no rows: logs, JSON lines, source code.
//!
//! The text is read in windows of fixed size, so that neither a long line nor a long file is ever in memory as a whole. Each
//! window also holds some of the text before and behind what it answers for: as far as a detector looks, and more. So what is
//! found does not depend on where the windows begin, and a value across a border is found once, by the window in which it starts.

use std::io::{self, Read};
use std::ops::Range;

use memchr::memchr_iter;
use rayon::prelude::*;

use super::findings::{Finding, FindingPlace};
use super::masked_shape::MaskedShape;
use super::progress::Progress;
use super::run::RunSettings;
use super::scan::Extent;
use super::scan_run::Scanned;
use crate::detect::{ColumnContext, DetectorId, Match, Tier, ValueDetector, Verdict};
use crate::error::{Error, ErrorKind, Result};

/// How much text before what a window answers for is in it, in bytes.
const BEHIND_BYTES: usize = 4 << 10;

/// How much text behind what a window answers for is in it, in bytes: a private key is looked at for 16 KiB.
const AHEAD_BYTES: usize = 32 << 10;

/// Scans a text to its end or to the first error.
pub(super) fn scan_text(
    mut input: impl Read + Send,
    settings: &RunSettings,
    progress: &Progress,
) -> Scanned {
    let mut reader = WindowReader {
        window_bytes: settings.batch_bytes.max(2 * AHEAD_BYTES),
        carried: Vec::new(),
        carried_behind: 0,
        read: 0,
        ended: false,
    };
    let mut total = Total::default();
    let windows = || (0..settings.threads).map(|_| Window::new(settings)).collect::<Vec<_>>();
    // While one group of windows is looked at, the next is read.
    let (mut scanned, mut filled) = (windows(), windows());
    let mut ended = reader.fill_all(&mut input, &mut filled, settings, progress);
    while ended.is_ok() && filled.iter().any(|window| !window.bytes.is_empty()) {
        std::mem::swap(&mut scanned, &mut filled);
        let ((), read) = rayon::join(
            || scanned.par_iter_mut().for_each(Window::scan),
            || reader.fill_all(&mut input, &mut filled, settings, progress),
        );
        for window in &scanned {
            total.add(window);
        }
        ended = read;
    }
    // What was read before an error is told as well.
    if ended.is_err() {
        filled.iter_mut().for_each(Window::scan);
        for window in &filled {
            total.add(window);
        }
    }
    Scanned { bytes: reader.read, tables: 0, rows: 0, findings: total.into_findings(), ended }
}

/// Cuts the input into windows.
struct WindowReader {
    /// How much a window takes in that is new.
    window_bytes: usize,
    /// The end of the last window: what the next one begins with.
    carried: Vec<u8>,
    /// How much of that was answered for already.
    carried_behind: usize,
    read: u64,
    ended: bool,
}

/// A part of the text, and what was found in it.
struct Window {
    bytes: Vec<u8>,
    /// What it answers for: values that begin in here.
    own: Range<usize>,
    /// Where in the text its own bytes begin.
    byte: u64,
    detector: ValueDetector,
    matches: Vec<Match>,
    found: Vec<Found>,
    /// Line feeds in its own bytes.
    lines: u64,
}

/// What one detector found in a window, of one verdict.
#[derive(Clone, Copy, Debug)]
struct Found {
    detector: DetectorId,
    verdict: Verdict,
    tier: Tier,
    reason: &'static str,
    count: u64,
    /// Line feeds before the first: in the window's own bytes, later in the text.
    lines: u64,
    /// The first byte of the first in the text.
    byte: u64,
    shape: MaskedShape,
}

impl WindowReader {
    /// Fills as many windows as the input lasts for; the others are left empty.
    fn fill_all(
        &mut self,
        input: &mut impl Read,
        windows: &mut [Window],
        settings: &RunSettings,
        progress: &Progress,
    ) -> Result<()> {
        windows.iter_mut().for_each(Window::clear);
        windows.iter_mut().try_for_each(|window| self.fill(input, window, settings, progress))
    }

    fn fill(
        &mut self,
        input: &mut impl Read,
        window: &mut Window,
        settings: &RunSettings,
        progress: &Progress,
    ) -> Result<()> {
        if self.ended {
            return Ok(());
        }
        window.byte = self.read - (self.carried.len() - self.carried_behind) as u64;
        window.bytes.extend_from_slice(&self.carried);
        let wanted = self.carried.len() + self.window_bytes;
        let mut filled = self.carried.len();
        window.bytes.resize(wanted, 0);
        let mut result = Ok(());
        while filled < wanted && !self.ended {
            if let Some(signal) = settings.interrupt.signal() {
                result = Err(Error::new(ErrorKind::Interrupted(signal)));
                break;
            }
            match input.read(window.bytes.get_mut(filled..).unwrap_or_default()) {
                Ok(0) => self.ended = true,
                Ok(read) => {
                    filled += read;
                    self.read += read as u64;
                    progress.read(read as u64);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    result = Err(match settings.interrupt.signal() {
                        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
                        None => Error::io("cannot read the input", error),
                    });
                    break;
                }
            }
        }
        window.bytes.truncate(filled);
        let whole = self.ended || result.is_err();
        let end = if whole { filled } else { filled.saturating_sub(AHEAD_BYTES) };
        window.own = self.carried_behind..end.max(self.carried_behind);
        let next = window.own.end.saturating_sub(BEHIND_BYTES);
        self.carried.clear();
        self.carried.extend_from_slice(window.bytes.get(next..).unwrap_or_default());
        self.carried_behind = window.own.end - next;
        result
    }
}

impl Window {
    fn new(settings: &RunSettings) -> Window {
        Window {
            bytes: Vec::new(),
            own: 0..0,
            byte: 0,
            detector: ValueDetector::new(settings.policy),
            matches: Vec::new(),
            found: Vec::new(),
            lines: 0,
        }
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.own = 0..0;
        self.found.clear();
        self.lines = 0;
    }

    /// Looks for values that begin in the window's own bytes.
    fn scan(&mut self) {
        self.found.clear();
        self.matches.clear();
        self.detector.find(&self.bytes, &ColumnContext::NONE, &mut self.matches);
        let lines = |range: Range<usize>| {
            memchr_iter(b'\n', self.bytes.get(range).unwrap_or_default()).count() as u64
        };
        let (mut counted, mut line) = (self.own.start, 0);
        for found in self.matches.iter().filter(|found| self.own.contains(&found.start)) {
            // A number within an address may come out of order.
            if found.start >= counted {
                line += lines(counted..found.start);
                counted = found.start;
            }
            let known = self.found.iter_mut().find(|known| known.is_like(found));
            match known {
                Some(known) => known.count += 1,
                None => self.found.push(Found {
                    detector: found.detector,
                    verdict: found.verdict,
                    tier: found.tier,
                    reason: found.reason,
                    count: 1,
                    lines: line,
                    byte: self.byte + (found.start - self.own.start) as u64,
                    shape: MaskedShape::of(
                        self.bytes.get(found.start..found.end).unwrap_or_default(),
                    ),
                }),
            }
        }
        self.lines = lines(self.own.clone());
    }
}

impl Found {
    fn is_like(&self, found: &Match) -> bool {
        (self.detector, self.verdict) == (found.detector, found.verdict)
    }
}

/// What was found in the windows so far.
#[derive(Default)]
struct Total {
    found: Vec<Found>,
    lines: u64,
}

impl Total {
    /// Adds a window; windows come in the order of the text.
    fn add(&mut self, window: &Window) {
        for new in &window.found {
            let like =
                |known: &&mut Found| (known.detector, known.verdict) == (new.detector, new.verdict);
            match self.found.iter_mut().find(like) {
                Some(known) => known.count += new.count,
                None => self.found.push(Found { lines: self.lines + new.lines, ..*new }),
            }
        }
        self.lines += window.lines;
    }

    fn into_findings(mut self) -> Vec<Finding> {
        self.found.sort_by_key(|found| (found.detector, found.verdict));
        let finding = |found: Found| Finding {
            detector: found.detector,
            place: FindingPlace::Text,
            verdict: found.verdict,
            tier: found.tier,
            reason: found.reason,
            count: found.count,
            first_row: 0,
            last_row: 0,
            line: found.lines + 1,
            byte: found.byte,
            shape: found.shape.to_string(),
            extent: Extent::Part,
        };
        self.found.into_iter().map(finding).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::{Interest, Policy};
    use crate::input::interruptible::Interrupt;
    use crate::mapping::settings::OnFinding;
    use crate::pipeline::worker::ScanStage;
    use crate::pipeline::writer::Ending;

    fn settings(threads: usize, batch_bytes: usize) -> RunSettings {
        RunSettings {
            threads,
            batch_bytes,
            row_bytes_max: 1 << 20,
            scan: ScanStage::On,
            policy: Policy::default(),
            interest: Interest::Everything,
            on_finding: OnFinding::Report,
            ending: Ending::Discarded,
            interrupt: Interrupt::new(),
        }
    }

    fn scan(text: &[u8], threads: usize, batch_bytes: usize) -> Vec<Finding> {
        let scanned = scan_text(text, &settings(threads, batch_bytes), &Progress::default());
        assert!(scanned.ended.is_ok());
        assert_eq!(scanned.bytes, text.len() as u64);
        scanned.findings
    }

    #[test]
    fn a_value_across_the_border_of_windows_is_found_once() {
        let value = "jane@corp-orchard.net";
        // A window of the least size ends at 64 KiB, and answers for the first 32 KiB of it, then for as much as is new.
        for border in [AHEAD_BYTES, 2 * AHEAD_BYTES, 3 * AHEAD_BYTES] {
            for start in (border - 2 * value.len()..border + value.len()).step_by(9) {
                let mut text = vec![b' '; start];
                text.extend_from_slice(value.as_bytes());
                text.resize(5 * AHEAD_BYTES, b' ');
                let found = scan(&text, 1, 1);
                assert_eq!(found.len(), 1, "{start}");
                assert_eq!((found[0].count, found[0].byte), (1, start as u64));
            }
        }
    }

    #[test]
    fn findings_depend_neither_on_threads_nor_on_windows() {
        let mut text = String::new();
        for line in 0..20_000 {
            match line % 7 {
                0 => text.push_str(&format!("{line} mail to jane{line}@corp-orchard.net\n")),
                3 => text.push_str("x@example.com 536-22-1234 "),
                _ => text.push_str("nothing to see here\n"),
            }
        }
        let expected = scan(text.as_bytes(), 1, 64 << 20);
        assert!(expected.len() >= 3);
        assert_eq!(expected[0].count, 2_858);
        for (threads, batch_bytes) in [(1, 1), (2, 70_000), (8, 1), (3, 200_000)] {
            assert_eq!(scan(text.as_bytes(), threads, batch_bytes), expected, "{threads}");
        }
    }

    #[test]
    fn lines_and_bytes_are_those_of_the_first() {
        for (text, line, byte) in [
            ("jane@corp-orchard.net\n", 1, 0),
            ("a\n\n{\"to\": \"jane@corp-orchard.net\"}\njoe@corp-orchard.net", 3, 11),
        ] {
            let found = scan(text.as_bytes(), 2, 1);
            assert_eq!((found[0].line, found[0].byte), (line, byte), "{text}");
        }
        assert!(scan(b"", 2, 1).is_empty());
    }
}
