//! The progress line on a terminal.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::pipeline::progress::Progress;

/// How often the line is drawn anew.
const PERIOD: Duration = Duration::from_millis(100);

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
    let bar = ProgressBar::with_draw_target(size, ProgressDrawTarget::stderr_with_hz(10));
    let template = match size {
        Some(_) => "{wide_bar} {percent:>3} %  {msg}",
        None => "{spinner} {msg}",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    let start = Instant::now();
    while !stop.load(Ordering::Relaxed) {
        if size.is_some() {
            bar.set_position(consumed.get());
        } else {
            bar.tick();
        }
        bar.set_message(line(progress, consumed.get(), size, start.elapsed()));
        std::thread::sleep(PERIOD);
    }
    bar.finish_and_clear();
}

/// `1.2 GB  640 MB/s  public.users  3 s left`
fn line(progress: &Progress, consumed: u64, size: Option<u64>, elapsed: Duration) -> String {
    let bytes = progress.bytes_in();
    let seconds = elapsed.as_secs_f64().max(0.001);
    let mut line = format!("{}  {:.0} MB/s", megabytes(bytes), bytes as f64 / 1e6 / seconds);
    let table = progress.table();
    if !table.is_empty() {
        line.push_str("  ");
        line.push_str(&table);
    }
    if let Some(size) = size
        && consumed > 0
        && elapsed > Duration::from_secs(1)
    {
        let left = seconds * size.saturating_sub(consumed) as f64 / consumed as f64;
        line.push_str(&format!("  {left:.0} s left"));
    }
    line
}

/// Bytes for people, in powers of ten.
pub fn megabytes(bytes: u64) -> String {
    match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.2} GB", bytes as f64 / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_for_people() {
        let shown: Vec<String> =
            [0, 999, 1_000, 123_456_789, 2_500_000_000].into_iter().map(megabytes).collect();
        assert_eq!(shown, ["0 B", "999 B", "1.0 kB", "123.5 MB", "2.50 GB"]);
    }

    #[test]
    fn time_left_needs_a_size() {
        let progress = Progress::default();
        let elapsed = Duration::from_secs(2);
        assert_eq!(line(&progress, 50, None, elapsed), "0 B  0 MB/s");
        assert_eq!(line(&progress, 50, Some(200), elapsed), "0 B  0 MB/s  6 s left");
    }
}
