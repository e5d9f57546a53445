//! How good the detectors are: precision, recall, exact spans and false alarms, and what redaction leaves.
//!
//! `cargo bench --bench evaluation -- [--rows N] [--machine-mb N] [--fakes N] [--mistakes N]` makes a dump with planted values and a
//! manifest of them, scans and redacts it, scans machine data without personal data and what every generator writes, and prints a
//! table. It ends with an error where something is below what the project promises.

#![allow(missing_docs)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod artefact;
mod corpus;
mod fakes;
mod numbers;
mod planted;
mod scan;
mod score;

use std::collections::BTreeMap;
use std::time::Instant;

use corpus::Corpus;
use numbers::Numbers;

/// Machine data is made and scanned in pieces of this size.
const PIECE_BYTES: usize = 4 << 20;

fn main() {
    let rows = option("--rows").unwrap_or(1_000);
    let machine_bytes = option("--machine-mb").unwrap_or(64) * 1_000_000;
    let fakes = option("--fakes").unwrap_or(10_000);
    let shown = option("--mistakes").unwrap_or(20) as usize;

    let corpus = Corpus::new(rows, 1);
    let found: Vec<_> =
        (0..corpus.tables.len()).flat_map(|table| scan::failing(&corpus, table)).collect();
    let scores = score::score(&corpus, &found);

    let started = Instant::now();
    let (alarms, bytes) = machine(machine_bytes);
    let seconds = started.elapsed().as_secs_f64();
    let per_gb: BTreeMap<&'static str, f64> =
        alarms.iter().map(|(name, count)| (*name, *count as f64 * 1e9 / bytes as f64)).collect();
    println!("{}", score::table(&scores, &per_gb));
    println!(
        "machine data: {} MB, {} failing findings, {seconds:.1} s with making it",
        bytes / 1_000_000,
        alarms.values().sum::<u64>()
    );

    let artefact = artefact::redact(&corpus);
    let residual: u64 = artefact.residual.values().sum();
    println!(
        "redacted: {residual} planted values left {:?}, {} cells damaged",
        artefact.residual, artefact.damaged
    );

    let not_clean = fakes::not_clean(fakes);
    println!(
        "fakes: {fakes} values of each generator and locale, {} generators with findings",
        not_clean.len()
    );

    for (kind, text) in scores.mistakes.iter().take(shown) {
        println!("{kind}: {text}");
    }
    for text in artefact.mistakes.iter().take(shown) {
        println!("{text}");
    }
    for text in not_clean.iter().take(shown) {
        println!("{text}");
    }
    // What the project promises.
    let total_alarms: f64 = per_gb.values().sum();
    assert!(total_alarms <= 1.0 || bytes < 1_000_000_000, "{total_alarms} false alarms per GB");
    let all = score::total(&scores);
    // A false alarm is replaced too.
    let replaced_too = all.false_alarms + all.confused;
    assert_eq!(residual, 0, "redaction left something");
    assert!(artefact.damaged <= replaced_too, "redaction damaged something");
    assert!(not_clean.is_empty(), "findings in what generators write");
    assert!(all.recall() >= 0.99 && all.precision() >= 0.99 && all.exact_rate() >= 0.99);
}

/// The number behind an option.
fn option(name: &str) -> Option<u64> {
    let mut arguments = std::env::args().skip_while(|argument| argument != name);
    arguments.nth(1).map(|number| number.parse().expect("a number"))
}

/// Failing findings in machine data, by detector, and the bytes that were scanned.
fn machine(bytes: u64) -> (BTreeMap<&'static str, u64>, u64) {
    let mut numbers = Numbers::new(2);
    let mut alarms = BTreeMap::new();
    let mut scanned = 0;
    let mut rows = String::new();
    while scanned < bytes {
        rows.clear();
        while rows.len() < PIECE_BYTES {
            corpus::machine_rows(1_000, &mut numbers, &mut rows);
        }
        scan::alarms(&rows, &mut alarms);
        scanned += rows.len() as u64;
    }
    (alarms, scanned)
}
