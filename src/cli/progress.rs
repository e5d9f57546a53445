//! The progress line on a terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::pipeline::progress::Progress;
use crate::report::text;

/// How often the end of the run is looked for, and a terminal's line is drawn anew.
const PERIOD: Duration = Duration::from_millis(100);
/// How often a line is added where stderr is no terminal.
const LINE_PERIOD: Duration = Duration::from_secs(1);
/// Back to the beginning of the line, and the rest of it erased.
const ERASE: &str = "\r\x1b[K";

/// Shows how far a run is, until it is dropped.
pub struct ProgressLine {
    done: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// How much of the input has been read from its file, compressed or not.
#[derive(Clone, Debug, Default)]
pub struct Consumed(Arc<AtomicU64>);

impl Consumed {
    /// Notes bytes read.
    pub fn add(&self, bytes: u64) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl ProgressLine {
    /// Starts showing. `size` is the size of the input's file, where it is known.
    pub fn start(progress: Arc<Progress>, consumed: Consumed, size: Option<u64>) -> Self {
        let done = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&done);
        let thread = std::thread::spawn(move || draw(&progress, &consumed, size, &stop));
        ProgressLine { done, thread: Some(thread) }
    }
}

impl Drop for ProgressLine {
    fn drop(&mut self) {
        self.done.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn draw(progress: &Progress, consumed: &Consumed, size: Option<u64>, stop: &AtomicBool) {
    let start = Instant::now();
    let on_terminal = io::stderr().is_terminal();
    let mut drawn = Duration::ZERO;
    while !stop.load(Ordering::Relaxed) {
        std::thread::sleep(PERIOD);
        let elapsed = start.elapsed();
        let line = line(progress, consumed.get() + progress.file_bytes_in(), size, elapsed);
        let mut stderr = io::stderr().lock();
        // A line that cannot be shown is no reason to stop.
        let _ = if on_terminal {
            // The `^C` that a terminal shows finds room behind the line, so that no rest of it stays.
            let chars = columns().saturating_sub(4);
            let line: String = line.chars().take(chars).collect();
            write!(stderr, "{ERASE}{line}").and_then(|()| stderr.flush())
        } else if elapsed - drawn >= LINE_PERIOD {
            drawn = elapsed;
            writeln!(stderr, "{line}")
        } else {
            Ok(())
        };
    }
    if on_terminal {
        let mut stderr = io::stderr().lock();
        let _ = write!(stderr, "{ERASE}").and_then(|()| stderr.flush());
    }
}

/// The width of the terminal at stderr, in characters.
fn columns() -> usize {
    let size = rustix::termios::tcgetwinsize(io::stderr());
    size.map_or(80, |size| usize::from(size.ws_col)).max(20)
}

/// ` 44 %  1.2 GB  640 MB/s  3 s left  public.users`, without what needs a size where there is none.
fn line(progress: &Progress, consumed: u64, size: Option<u64>, elapsed: Duration) -> String {
    let bytes = progress.bytes_in();
    let seconds = elapsed.as_secs_f64().max(0.001);
    let mut line = String::new();
    if let Some(size) = size {
        let percent = (100 * consumed).checked_div(size).unwrap_or(100).min(100);
        line.push_str(&format!("{percent:>3} %  "));
    }
    line.push_str(&format!("{}  {:.0} MB/s", text::bytes(bytes), bytes as f64 / 1e6 / seconds));
    if let Some(size) = size
        && consumed > 0
        && elapsed > Duration::from_secs(1)
    {
        let left = seconds * size.saturating_sub(consumed) as f64 / consumed as f64;
        line.push_str(&match left {
            ..100.0 => format!("  {left:.0} s left"),
            _ => format!("  {:.0} min left", left / 60.0),
        });
    }
    let table = progress.table();
    if !table.is_empty() {
        line.push_str("  ");
        line.push_str(&table);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_left_needs_a_size() {
        let progress = Progress::default();
        let elapsed = Duration::from_secs(2);
        for (consumed, size, expected) in [
            (50, None, "0 B  0 MB/s"),
            (50, Some(200), " 25 %  0 B  0 MB/s  6 s left"),
            (1, Some(1000), "  0 %  0 B  0 MB/s  33 min left"),
            (0, Some(0), "100 %  0 B  0 MB/s"),
        ] {
            assert_eq!(line(&progress, consumed, size, elapsed), expected);
        }
    }
}
