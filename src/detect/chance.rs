//! How often bare numbers that are nobody's pass the detectors of identity numbers, and that no detector panics on anything.

use proptest::prelude::*;

use super::hit::Judgement;
use super::registry::{DETECTORS, Detector};
use super::shape::Shape;

/// A source of numbers, by their count.
type Stream = fn(u64) -> String;

/// Numbers that databases are full of, 13 digits and more.
const STREAMS: &[(&str, Stream)] = &[
    ("13 random digits", |i| format!("{:013}", random(i) % 10_u64.pow(13))),
    ("milliseconds of 2015 to 2027", |i| {
        format!("{}", between(i, 1_420_070_400_000, 1_830_297_600_000))
    }),
    ("EAN-13 of any country", |i| ean(random(i) % 10_u64.pow(12))),
    (
        "EAN-13 of Germany",
        |i| ean(between(i, 400, 441) * 10_u64.pow(9) + random(i) % 10_u64.pow(9)),
    ),
    ("14 random digits", |i| format!("{:014}", random(i) % 10_u64.pow(14))),
    ("yyyymmddhhmmss", |i| time(i, 14)),
    ("15 random digits", |i| format!("{:015}", random(i) % 10_u64.pow(15))),
    ("counters of 15 digits", |i| format!("{}", 100_000_000_000_000 + i * 7)),
    ("microseconds of 2015 to 2027", |i| {
        format!("{}", between(i, 1_420_070_400_000_000, 1_830_297_600_000_000))
    }),
    ("yyyymmddhhmmssmmm", |i| time(i, 17)),
    ("18 random digits", |i| format!("{:018}", random(i) % 10_u64.pow(18))),
    ("snowflakes", |i| {
        format!("{}", between(i, 500_000_000_000_000_000, 1_900_000_000_000_000_000))
    }),
];

/// SplitMix64, the same numbers on every run.
fn random(i: u64) -> u64 {
    let mut z = i.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

fn between(i: u64, first: u64, end: u64) -> u64 {
    first + random(i ^ 0x5555) % (end - first)
}

/// An article number with its check digit. No country has 756, which is the number of Switzerland elsewhere.
fn ean(body: u64) -> String {
    let body = if body / 10_u64.pow(9) == 756 { body + 4 * 10_u64.pow(9) } else { body };
    let body = format!("{body:012}");
    let digits = body.bytes().map(|b| u32::from(b - b'0'));
    let sum: u32 =
        digits.zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// The first digits of a point in time.
fn time(i: u64, digits: usize) -> String {
    let at = |part: u64, first: u64, end: u64| between(i.wrapping_mul(8) + part, first, end);
    let (year, month, day) = (at(0, 2015, 2028), at(1, 1, 13), at(2, 1, 29));
    let (hour, minute, second, rest) = (at(3, 0, 24), at(4, 0, 60), at(5, 0, 60), at(6, 0, 1000));
    let text = format!("{year}{month:02}{day:02}{hour:02}{minute:02}{second:02}{rest:03}");
    text.get(..digits).unwrap_or_default().to_owned()
}

/// The detectors of identity numbers that look at long runs of digits, and card numbers beside them.
fn detectors() -> impl Iterator<Item = &'static Detector> {
    let runs =
        [Shape::Digits13Up, Shape::Digits13, Shape::Digits14, Shape::Digits15, Shape::Digits17Up];
    let long = move |detector: &&Detector| detector.shapes.iter().any(|shape| runs.contains(shape));
    DETECTORS.iter().copied().filter(long).filter(|detector| !detector.regions.is_empty())
}

/// How many of the first `count` numbers of a stream a detector takes for proven, needing context, and counting only in context.
fn passes(detector: &Detector, stream: Stream, count: u64) -> [u64; 3] {
    let mut passes = [0; 3];
    let find = detector.find.unwrap();
    for i in 0..count {
        match find(stream(i).as_bytes(), 0).map(|hit| hit.judgement) {
            Some(Judgement::Proven) => passes[0] += 1,
            Some(Judgement::NeedsContext) => passes[1] += 1,
            Some(Judgement::OnlyInContext) => passes[2] += 1,
            _ => {}
        }
    }
    passes
}

#[test]
fn bare_numbers_prove_nothing_by_chance() {
    const COUNT: u64 = 20_000;
    for detector in detectors() {
        for (name, stream) in STREAMS {
            let [proven, needs_context, _] = passes(detector, *stream, COUNT);
            // One in 2,000 is what the Chinese number, of eighteen digits with a date in them, needs among numbers of its own length.
            assert!(proven <= COUNT / 2_000, "{}: {proven} of {COUNT} {name}", detector.name);
            let is_nir = detector.id == super::registry::DetectorId::FrNir;
            assert!(!is_nir || proven == 0, "{proven} of {COUNT} {name}");
            assert!(needs_context <= COUNT / 500, "{}: {needs_context} {name}", detector.name);
        }
    }
}

#[test]
#[ignore = "a measurement: prints the rates that the documentation of the detectors tells"]
fn rates() {
    const COUNT: u64 = 1_000_000;
    for detector in detectors() {
        for (name, stream) in STREAMS {
            let passes = passes(detector, *stream, COUNT);
            if passes != [0; 3] {
                let [proven, needs, only] = passes.map(|n| n as f64 / COUNT as f64);
                println!("{:15} {name:30} {proven:.1e} {needs:.1e} {only:.1e}", detector.name);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn detectors_never_panic_on_bytes(text in prop::collection::vec(any::<u8>(), 0..80)) {
        ask_everybody(&text);
    }

    #[test]
    fn detectors_never_panic_on_what_values_are_made_of(
        text in r"([0-9]{1,9}|[A-Za-z]{1,6}|[-+ ./:@(){},_%'\\]|\\\\n|\\\\u00[0-7][0-9a-f]|é|-----BEGIN|://|eyJ){0,16}"
    ) {
        ask_everybody(text.as_bytes());
    }
}

/// Asks every detector at every byte; what is found lies in the text.
fn ask_everybody(text: &[u8]) {
    for detector in DETECTORS {
        let found = (0..=text.len()).filter_map(|at| detector.find.and_then(|find| find(text, at)));
        for hit in found.chain(detector.whole.and_then(|whole| whole(text))) {
            assert_eq!(hit.detector, detector.id);
            assert!(hit.start < hit.end && hit.end <= text.len(), "{}: {hit:?}", detector.name);
        }
    }
}
