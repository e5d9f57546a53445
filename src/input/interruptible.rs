//! A reader that a signal can wake.

use std::io::{self, Read};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::error::Signal;

/// Which signal has come, if any: shared between the signal handler and the run.
#[derive(Clone, Debug, Default)]
pub struct Interrupt {
    signal: Arc<AtomicUsize>,
    again: Arc<AtomicBool>,
}

impl Interrupt {
    /// No signal yet.
    pub fn new() -> Self {
        Interrupt::default()
    }

    /// The number that a signal handler stores its signal's number in: 2 for SIGINT, 15 for SIGTERM.
    pub fn cell(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.signal)
    }

    /// What a signal handler sets at the first signal, so that the second can end the process at once.
    pub fn again(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.again)
    }

    /// The signal that has come.
    pub fn signal(&self) -> Option<Signal> {
        match self.signal.load(Ordering::Relaxed) {
            0 => None,
            15 => Some(Signal::Terminate),
            _ => Some(Signal::Interrupt),
        }
    }
}

/// Reads a file or stream, and looks for a signal while it waits for bytes.
#[derive(Debug)]
pub struct Interruptible<R> {
    reader: R,
    interrupt: Interrupt,
}

impl<R> Interruptible<R> {
    /// A reader that fails with [`io::ErrorKind::Other`] soon after a signal; the run asks [`Interrupt::signal`] which.
    pub fn new(reader: R, interrupt: Interrupt) -> Self {
        Interruptible { reader, interrupt }
    }
}

impl<R: Read + AsFd> Read for Interruptible<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        /// How long a signal may go unnoticed.
        const PATIENCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };
        loop {
            if self.interrupt.signal().is_some() {
                return Err(io::Error::other("a signal has come"));
            }
            let mut waiting = [PollFd::new(&self.reader, PollFlags::IN)];
            match poll(&mut waiting, Some(&PATIENCE)) {
                Ok(0) => {}
                Ok(_) => return self.reader.read(buffer),
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}
