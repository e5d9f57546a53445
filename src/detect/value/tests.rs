use proptest::prelude::*;

use super::*;
use crate::schema::{ColumnType, TypeKind};

fn in_column(column: &ColumnContext, value: &str) -> Vec<(String, Verdict, &'static str)> {
    let mut matches = Vec::new();
    ValueDetector::new(Policy::default()).find(value.as_bytes(), column, &mut matches);
    assert!(matches.is_sorted_by_key(|found| found.start));
    matches
        .iter()
        .map(|m| {
            let text = value.as_bytes().get(m.start..m.end).unwrap_or_default();
            (String::from_utf8_lossy(text).into_owned(), m.verdict, m.detector.name())
        })
        .collect()
}

fn found(value: &str) -> Vec<(String, Verdict, &'static str)> {
    in_column(&ColumnContext::NONE, value)
}

/// What fails in a value.
fn failing(value: &str) -> Vec<(String, &'static str)> {
    let failing = found(value).into_iter().filter(|(_, verdict, _)| *verdict == Verdict::Fail);
    failing.map(|(text, _, detector)| (text, detector)).collect()
}

#[test]
fn escapes_inside_a_value_are_seen_through() {
    let cases: &[(&str, &str, &str)] = &[
        (r#"{"a": "jane\u0040gmail.com"}"#, r"jane\u0040gmail.com", "email"),
        (r#"{"a": "\nj\u0061ne@gmail.com\n"}"#, r"j\u0061ne@gmail.com", "email"),
        ("x?email=jane%40gmail.com&y", "jane%40gmail.com", "email"),
        ("x?email=jane%40gmail%2Ecom&y", "jane%40gmail%2Ecom", "email"),
        ("x%3Femail%3Djane%40gmail.com", "jane%40gmail.com", "email"),
        ("x?u=http%3A%2F%2Fy%3Fe%3Djane%2540gmail.com", "jane%2540gmail.com", "email"),
        ("<a>jane&#64;gmail.com</a>", "jane&#64;gmail.com", "email"),
        ("jane&commat;gmail&period;com", "jane&commat;gmail&period;com", "email"),
        (r#"{"a": "{\"b\": \"jane\\u0040gmail.com\"}"}"#, r"jane\\u0040gmail.com", "email"),
        (r"SSN\u0020536-22-1234", "536-22-1234", "us_ssn"),
        ("SSN%20536-22-1234", "536-22-1234", "us_ssn"),
        (r"4290\u002d8442-0425-3662", r"4290\u002d8442-0425-3662", "payment_card"),
        ("4290%208442%200425%203662", "4290%208442%200425%203662", "payment_card"),
        (
            "4290&nbsp;8442&nbsp;0425&nbsp;3662",
            "4290&nbsp;8442&nbsp;0425&nbsp;3662",
            "payment_card",
        ),
    ];
    for (value, text, detector) in cases {
        assert_eq!(failing(value), [((*text).to_owned(), *detector)], "{value}");
    }
}

#[test]
fn test_values_are_no_findings_however_they_are_written() {
    for value in ["jane%40example.com", r"jane\u0040example.com", "4242%204242%204242%204242"] {
        let verdicts: Vec<_> = found(value).into_iter().map(|(_, verdict, _)| verdict).collect();
        assert_eq!(verdicts, [Verdict::Test], "{value}");
    }
}

#[test]
fn a_number_column_counts_only_where_it_speaks_for_a_detector() {
    let column = |name: &str, kind| ColumnContext::of("t", name, &ColumnType::scalar(kind, ""));
    let card = "4290844204253662";
    let cases: &[(&str, TypeKind, Option<Verdict>)] = &[
        ("order_id", TypeKind::BigInt, Some(Verdict::Info)),
        ("card_number", TypeKind::BigInt, Some(Verdict::Fail)),
        ("c", TypeKind::Text, Some(Verdict::Fail)),
        ("c", TypeKind::Uuid, None),
        ("c", TypeKind::TimestampTz, None),
    ];
    for (name, kind, expected) in cases {
        let found = in_column(&column(name, kind.clone()), card);
        assert_eq!(found.first().map(|found| found.1), *expected, "{name}");
    }
}

#[test]
fn what_a_column_denies_is_mentioned() {
    let denies = DetectorSet::of(DetectorId::UsSsn);
    let column = ColumnContext { denies, ..ColumnContext::NONE };
    let verdict = |value: &str| in_column(&column, value).first().map(|found| found.1);
    assert_eq!(verdict("536-22-1234"), Some(Verdict::Info));
    assert_eq!(verdict("ssn 536-22-1234"), Some(Verdict::Fail));
}

fn candidate(detector: DetectorId, span: Range<usize>, verdict: Verdict, level: u8) -> Candidate {
    let Range { start, end } = span;
    let found = Match { detector, start, end, verdict, tier: Tier::SelfProving, reason: "" };
    Candidate { found, level, at: start, fate: Fate::Open }
}

/// What stays of candidates in a value.
fn settled(value: &str, candidates: Vec<Candidate>) -> Vec<(DetectorId, usize, usize)> {
    let mut detector = ValueDetector::new(Policy::default());
    detector.candidates = candidates;
    detector.settle(value.as_bytes(), &ColumnContext::NONE);
    let stay = detector.candidates.iter().filter(|candidate| candidate.fate != Fate::Beaten);
    stay.map(|c| (c.found.detector, c.found.start, c.found.end)).collect()
}

#[test]
fn the_better_of_two_that_overlap_stays() {
    use DetectorId::{Email, Iban, PaymentCard, Phone, UrlCredentials, UsSsn};
    use Verdict::{Fail, Info, Test};
    let value =
        "14158672671@s.whatsapp.net and much more text, long enough for all of the spans here";
    type Kept = (DetectorId, usize, usize);
    let cases: &[(&[Candidate], &[Kept])] = &[
        (&[candidate(Email, 0..10, Test, 0), candidate(UsSsn, 5..8, Fail, 0)], &[(UsSsn, 5, 8)]),
        (&[candidate(Email, 0..10, Info, 0), candidate(UsSsn, 5..8, Test, 0)], &[(UsSsn, 5, 8)]),
        (&[candidate(UsSsn, 5..8, Fail, 0), candidate(Iban, 0..10, Fail, 0)], &[(Iban, 0, 10)]),
        (
            &[candidate(Email, 0..10, Fail, 0), candidate(UrlCredentials, 5..8, Fail, 0)],
            &[(UrlCredentials, 5, 8)],
        ),
        (&[candidate(Email, 0..10, Fail, 0), candidate(Email, 2..10, Fail, 1)], &[(Email, 2, 10)]),
        (
            &[candidate(PaymentCard, 0..10, Fail, 0), candidate(Phone, 0..10, Fail, 0)],
            &[(Phone, 0, 10)],
        ),
        (
            &[candidate(Email, 0..26, Fail, 0), candidate(Phone, 0..11, Fail, 0)],
            &[(Phone, 0, 11), (Email, 0, 26)],
        ),
        (
            &[
                candidate(Email, 0..26, Fail, 0),
                candidate(Phone, 0..11, Fail, 0),
                candidate(PaymentCard, 0..11, Info, 0),
            ],
            &[(Phone, 0, 11), (Email, 0, 26)],
        ),
        // What a beaten one overlapped stays.
        (
            &[
                candidate(Email, 0..10, Fail, 0),
                candidate(UsSsn, 9..14, Fail, 0),
                candidate(Iban, 13..40, Fail, 0),
            ],
            &[(Email, 0, 10), (Iban, 13, 40)],
        ),
        (
            &[candidate(Email, 0..10, Fail, 0), candidate(UsSsn, 10..14, Info, 0)],
            &[(Email, 0, 10), (UsSsn, 10, 14)],
        ),
    ];
    for (candidates, expected) in cases {
        assert_eq!(settled(value, candidates.to_vec()), *expected, "{candidates:?}");
    }
}

#[test]
fn elements_of_arrays() {
    let cases: &[(&str, &[&str])] = &[
        ("", &[""]),
        (" a b ", &["a b"]),
        ("{}", &[]),
        ("{a,b c}", &["a", "b c"]),
        (r#"{"a, b",NULL,"c\",d"}"#, &["a, b", "NULL", r#"c\",d"#]),
        ("{{a,b},{c}}", &["{a", "b}", "{c}"]),
        ("{\"a,b}", &["\"a,b"]),
        ("{", &["{"]),
    ];
    for (value, expected) in cases {
        let parts: Vec<_> =
            elements(value.as_bytes()).map(|part| value.get(part).unwrap_or("?")).collect();
        assert_eq!(parts, *expected, "{value}");
    }
}

#[test]
fn many_that_overlap_are_settled_in_linear_time() {
    let value = "x".repeat(1_000_000);
    let ids = [DetectorId::Email, DetectorId::Iban, DetectorId::UsSsn];
    let candidates = (0..199_999).zip(ids.iter().cycle());
    let candidates =
        candidates.map(|(i, id)| candidate(*id, i * 5..i * 5 + 6 + i % 3, Verdict::Fail, 0));
    let started = std::time::Instant::now();
    let settled = settled(&value, candidates.collect());
    assert!(settled.len() > 60_000);
    assert!(started.elapsed().as_secs() < 10, "quadratic");
}

proptest! {
    /// Bits are taken once, as a list of booleans says.
    #[test]
    fn bits_are_taken_once(ranges in proptest::collection::vec((0usize..200, 0usize..140), 0..12)) {
        let mut bits = vec![0u64; 6];
        let mut naive = vec![false; 384];
        for (start, len) in ranges {
            let part = &mut naive[start..start + len];
            let free = part.iter().all(|taken| !*taken);
            if free {
                part.fill(true);
            }
            prop_assert_eq!(take(&mut bits, start..start + len), free);
        }
    }

    /// Whatever a value holds, spans are parts of it.
    #[test]
    fn spans_are_parts_of_the_value(pieces in proptest::collection::vec(prop_oneof![
        Just("jane@gmail.com"), Just("%40"), Just(r"\u0040"), Just("&#64;"), Just("536-22-1234"), Just("4290844204253662"),
        Just("gmail.com"), Just(" "), Just("\\"), Just("{"), Just("\""), Just("jane"), Just("%"), Just("é"),
    ], 0..12)) {
        let value = pieces.concat();
        let mut matches = Vec::new();
        ValueDetector::new(Policy::default()).find(value.as_bytes(), &ColumnContext::NONE, &mut matches);
        for found in &matches {
            prop_assert!(found.start < found.end && found.end <= value.len());
        }
        prop_assert!(matches.windows(2).all(|pair| pair[0].end <= pair[1].start || pair[0].start == pair[1].start));
    }
}
