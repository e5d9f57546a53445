//! How far a run has come, for whoever shows it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Shared between the run and its observer.
#[derive(Debug, Default)]
pub struct Progress {
    bytes_in: AtomicU64,
    bytes_out: AtomicU64,
    file_bytes_in: AtomicU64,
    table: Mutex<String>,
}

impl Progress {
    /// Decompressed bytes read.
    pub fn bytes_in(&self) -> u64 {
        self.bytes_in.load(Ordering::Relaxed)
    }

    /// Bytes written, before compression.
    pub fn bytes_out(&self) -> u64 {
        self.bytes_out.load(Ordering::Relaxed)
    }

    /// Bytes read from the files of a directory archive, compressed or not: nobody else sees them.
    pub fn file_bytes_in(&self) -> u64 {
        self.file_bytes_in.load(Ordering::Relaxed)
    }

    /// The table in hand; empty between tables.
    pub fn table(&self) -> String {
        self.table.lock().map(|table| table.clone()).unwrap_or_default()
    }

    pub(super) fn read(&self, bytes: u64) {
        self.bytes_in.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn read_file(&self, bytes: u64) {
        self.file_bytes_in.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn wrote(&self, bytes: u64) {
        self.bytes_out.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn enter(&self, name: &str) {
        if let Ok(mut table) = self.table.lock() {
            table.clear();
            table.push_str(name);
        }
    }
}
