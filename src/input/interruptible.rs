//! A reader that a signal can wake.

use std::io::{self, Read};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::error::Signal;
use crate::pipe_size::enlarge;

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
    paced: Paced,
}

/// Whether bytes are left to come together before they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paced {
    /// It is a pipe.
    Yes,
    /// It is a file or something else.
    No,
}

impl<R: AsFd> Interruptible<R> {
    /// A reader that fails with [`io::ErrorKind::Other`] soon after a signal; the run asks [`Interrupt::signal`] which.
    pub fn new(reader: R, interrupt: Interrupt) -> Self {
        let paced = if enlarge(&reader).is_some() { Paced::Yes } else { Paced::No };
        Interruptible { reader, interrupt, paced }
    }
}

impl<R: AsFd> Interruptible<R> {
    /// Lets bytes come together in a pipe, as long as more keep coming: pg_dump writes 4,096 at a time, and a reader that is woken
    /// for each takes turns with it instead of working beside it.
    fn gather(&self, wanted: usize) {
        /// Long enough for some of pg_dump's writes, short enough that the pipe does not fill.
        const PAUSE: Duration = Duration::from_micros(400);
        /// A quarter of the pipe.
        const ENOUGH: u64 = 256 << 10;
        let Paced::Yes = self.paced else { return };
        let enough = ENOUGH.min(wanted as u64);
        let mut held = 0;
        while let Ok(more) = rustix::io::ioctl_fionread(&self.reader)
            && more > held
            && more < enough
            && self.interrupt.signal().is_none()
        {
            held = more;
            std::thread::sleep(PAUSE);
        }
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
                Ok(_) => {
                    self.gather(buffer.len());
                    return self.reader.read(buffer);
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}
