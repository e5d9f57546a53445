//! Peak memory depends on the number of workers and the longest row, not on the size of the dump. Read out of Linux's `/proc`.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Stdio};

use support::{Job, command, inflated_shop};

const MIB: usize = 1 << 20;

/// The greatest resident size that a process has had so far, in bytes; `None` once it has ended.
fn peak_bytes(child: &Child) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}

/// Runs `sanitize` over what `feed` writes; returns its peak, and how many bytes it wrote.
///
/// The peak can be asked for as long as the process lives, so that is done with its input still open: when all but the last
/// bytes have gone in, and most of the output has come out.
fn peak_of(job: &Job, more: &[&str], feed: impl FnOnce(&mut ChildStdin) + Send) -> (usize, u64) {
    let mut child = command()
        .args(job.arguments(more))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut buffer = vec![0; MIB];
        let mut total = 0;
        loop {
            match output.read(&mut buffer).unwrap() {
                0 => return total,
                read => total += read as u64,
            }
        }
    });
    std::thread::scope(|scope| {
        let fed = scope.spawn(move || {
            feed(&mut input);
            drop(input);
        });
        let mut peak = 0;
        while let Some(bytes) = peak_bytes(&child) {
            peak = peak.max(bytes);
            if fed.is_finished() && child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        assert_eq!(child.wait().unwrap().code(), Some(0));
        (peak, reader.join().unwrap())
    })
}

#[test]
fn peak_memory_does_not_grow_with_the_dump() {
    let job = Job::from_testdata("shop.toml");
    let mut peaks = Vec::new();
    for size in [8 * MIB, 48 * MIB] {
        let dump = inflated_shop(size);
        let (peak, written) = peak_of(&job, &["-j", "2"], |input| input.write_all(&dump).unwrap());
        assert!(written > dump.len() as u64 * 9 / 10, "{written}");
        assert!(peak > MIB, "the peak was not measured");
        assert!(peak <= 64 * MIB, "{} MiB for a dump of {} MiB", peak / MIB, size / MIB);
        peaks.push(peak);
    }
    let grown = peaks[1].saturating_sub(peaks[0]);
    assert!(grown <= 12 * MIB, "{} MiB more for a dump six times as large", grown / MIB);
}

#[test]
fn peak_memory_follows_the_longest_row() {
    const ROW: usize = 20 * MIB;
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.t\".columns]\nmail = \"email\"\nnote = \"keep\"\n",
    );
    for masked in ["a", "b"] {
        // A long cell that is kept, and one that becomes a pseudonym.
        let mapping = match masked {
            "a" => &job,
            _ => &Job::new(
                "version = 1\nunlisted = \"keep\"\n[tables.\"public.t\".columns]\nmail = \"email\"\nnote = \"token\"\n",
            ),
        };
        let feed = |input: &mut ChildStdin| {
            let head = "SET client_encoding = 'UTF8';\nCREATE TABLE public.t (id bigint, mail text, note text);\n\
                        COPY public.t (id, mail, note) FROM stdin;\n";
            input.write_all(head.as_bytes()).unwrap();
            for row in 0..3 {
                input.write_all(format!("{row}\tann{row}@leak-orchard.net\t").as_bytes()).unwrap();
                let piece = b"nothing to see here; ".repeat(50_000);
                for _ in 0..ROW / piece.len() {
                    input.write_all(&piece).unwrap();
                }
                input.write_all(b"\n").unwrap();
            }
            input.write_all(b"\\.\n").unwrap();
        };
        let (peak, written) = peak_of(mapping, &["-j", "2"], feed);
        assert_eq!(written > ROW as u64, masked == "a");
        assert!(peak <= 10 * ROW, "{} MiB for rows of {} MiB", peak / MIB, ROW / MIB);
    }
}
