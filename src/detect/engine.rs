//! One pass over bytes that finds what every detector finds.
//!
//! Nothing is searched for by pattern: digits are classified 64 bytes at a time and only places that have the shape of a number
//! are visited ([`super::digit_shapes`]); addresses are found by their `@`. The pass is linear on any input: no detector looks
//! further than a few hundred bytes around a place.

use super::digit_shapes::{Shape, candidates};
use super::email::{self, Emails};
use super::registry::DetectorId;
use super::{payment_card, us_ssn};

/// A value that a detector recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which detector.
    pub detector: DetectorId,
    /// The first byte of the value.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
    /// Whether it can belong to somebody.
    pub verdict: Verdict,
}

/// Whether a value can belong to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It can.
    Real,
    /// It lies in a range that belongs to nobody, or is a published test value.
    Test,
}

/// Reports every hit in `bytes`, in the order in which they start.
///
/// `bytes` must not begin or end within a value: whole rows or whole statements. Hits of numbers do not overlap each other,
/// addresses do not overlap each other; a number may be the local part of an address, and both are reported, the address first.
pub fn sweep(bytes: &[u8], on_hit: &mut impl FnMut(Hit)) {
    let mut emails = Emails::of(bytes);
    let mut email = emails.next();
    let mut resume = 0;
    candidates(bytes, |at, shape| {
        if at < resume {
            return;
        }
        let hit = match shape {
            Shape::Card => payment_card::at(bytes, at),
            Shape::Ssn => us_ssn::at(bytes, at),
        };
        if let Some(hit) = hit {
            resume = hit.end;
            while let Some(earlier) = email.filter(|email| email.start <= hit.start) {
                on_hit(earlier);
                email = emails.next();
            }
            on_hit(hit);
        }
    });
    while let Some(rest) = email {
        on_hit(rest);
        email = emails.next();
    }
}

/// Calls `visit` with the places of all hits that [`sweep`] judges real, and perhaps of more: addresses first, then numbers, each
/// in order. Cheaper than a sweep where almost everything is a fake.
pub fn suspects(bytes: &[u8], visit: &mut impl FnMut(usize)) {
    email::suspects(bytes, &mut *visit);
    candidates(bytes, |at, shape| {
        let hit = match shape {
            Shape::Card => payment_card::at(bytes, at),
            Shape::Ssn => us_ssn::at(bytes, at),
        };
        if hit.is_some_and(|hit| hit.verdict == Verdict::Real) {
            visit(at);
        }
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_real_hit_is_a_suspect(text in "[a-c0-9@%.*_\\\\ -]{0,40}|([a-z@.]{0,6}(@example\\.(com|org)|@gmail\\.com|%40example\\.net)[a-z@._ -]{0,4}){0,6}") {
            let mut places = Vec::new();
            suspects(text.as_bytes(), &mut |at| places.push(at));
            for hit in hits(text.as_bytes()).iter().filter(|hit| hit.verdict == Verdict::Real) {
                prop_assert!(places.iter().any(|at| (hit.start..hit.end).contains(at)), "{text:?}");
            }
        }
    }

    fn hits(bytes: &[u8]) -> Vec<Hit> {
        let mut hits = Vec::new();
        sweep(bytes, &mut |hit| hits.push(hit));
        hits
    }

    /// The twin: asks every detector at every byte.
    fn naive_hits(bytes: &[u8]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Emails::of(bytes).collect();
        let mut resume = 0;
        for at in 0..bytes.len() {
            if at < resume {
                continue;
            }
            if let Some(hit) = payment_card::at(bytes, at).or_else(|| us_ssn::at(bytes, at)) {
                resume = hit.end;
                hits.push(hit);
            }
        }
        hits.sort_by_key(|hit| hit.start);
        hits
    }

    /// Pieces that hits are made of, so that random text is full of them and of what nearly is one.
    fn pieces() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            "[0-9]{1,20}",
            "[0-9]{4}[- ][0-9]{4}[- ][0-9]{4}[- ][0-9]{4}",
            "[0-9]{3}-[0-9]{2}-[0-9]{4}",
            "4[0-9]{15}",
            "3[47][0-9]{2} [0-9]{6} [0-9]{5}",
            Just("4290844204253662".to_owned()),
            Just("4290-8442-0425-3662".to_owned()),
            Just("536-22-1234".to_owned()),
            Just("jane@gmail.com".to_owned()),
            Just("x@example.com".to_owned()),
            "[-@. _a\\\\nu%\t*:/0-9]{1,8}",
            "[a-z]{1,70}",
            "\\PC{1,3}",
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat().into_bytes())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn the_twin_agrees_on_dense_text(text in pieces()) {
            prop_assert_eq!(hits(&text), naive_hits(&text));
        }

        #[test]
        fn the_twin_agrees_on_any_bytes(bytes in proptest::collection::vec(prop_oneof![any::<u8>(), b'0'..=b'9', Just(b'-'), Just(b'@')], 0..300)) {
            prop_assert_eq!(hits(&bytes), naive_hits(&bytes));
        }
    }

    #[test]
    fn hits_are_found_at_every_offset_and_before_the_end() {
        for value in [
            "4290844204253662",
            "4290 8442 0425 3662",
            "3710 099351 96701",
            "536-22-1234",
            "jane@gmail.com",
        ] {
            for offset in 0..150 {
                for behind in [
                    "",
                    ".",
                    " and more of it, longer than a block of sixty-four bytes is, to its end",
                ] {
                    let text = format!("{}{value}{behind}", " ".repeat(offset));
                    let spans: Vec<_> =
                        hits(text.as_bytes()).iter().map(|h| (h.start, h.end)).collect();
                    assert_eq!(spans, [(offset, offset + value.len())], "{value} at {offset}");
                }
            }
        }
    }

    /// What the detectors must make of a text: the detectors of the real values in it, in order.
    const TRICKY: &[(&str, &[DetectorId])] = &[
        ("https://x.io/?email=jane%40gmail.com", &[DetectorId::Email]),
        ("<mailto:jane.doe+shop@gmail.com>.", &[DetectorId::Email]),
        ("user@bücher.de", &[DetectorId::Email]),
        ("user@xn--80ak6aa92e.com", &[DetectorId::Email]),
        ("bob@example.co.uk", &[DetectorId::Email]),
        ("bob@myexample.com", &[DetectorId::Email]),
        ("bob@example.com.evil.io", &[DetectorId::Email]),
        ("4290 8442 0425 3662", &[DetectorId::PaymentCard]),
        ("4290-8442-0425-3662", &[DetectorId::PaymentCard]),
        ("3710 099351 96701", &[DetectorId::PaymentCard]),
        ("2400597684427922", &[DetectorId::PaymentCard]),
        ("6242895161721502292", &[DetectorId::PaymentCard]),
        ("4438244753095410336", &[DetectorId::PaymentCard]),
        ("4290844204253662|12/27|123", &[DetectorId::PaymentCard]),
        (";4290844204253662=27121010000012345?", &[DetectorId::PaymentCard]),
        ("_4290844204253662_", &[DetectorId::PaymentCard]),
        ("cust_536-22-1234", &[DetectorId::UsSsn]),
        ("14158672671@s.whatsapp.net", &[DetectorId::Email]),
        ("{jane@gmail.com,\"bob smith@x\"}", &[DetectorId::Email]),
        ("\"email\"=>\"jane@gmail.com\"", &[DetectorId::Email]),
        ("(1,\"12 High St\",jane@gmail.com)", &[DetectorId::Email]),
        ("\"Doe, \"\"JJ\"\"\njane@gmail.com\"", &[DetectorId::Email]),
        ("see card\n4290844204253662", &[DetectorId::PaymentCard]),
        ("id\t536-22-1234", &[DetectorId::UsSsn]),
        ("536-22-1234\njohn@gmail.com", &[DetectorId::UsSsn, DetectorId::Email]),
        ("550e8400-e29b-41d4-a716-446655440000", &[]),
        ("71234567-1234-4123-8123-412345678901", &[]),
        ("a94a84290844204253662ccb19ba61c4c0873d391", &[]),
        ("1747731000", &[]),
        ("1548138160707", &[]),
        ("20240312041109", &[]),
        ("2024-03-12 04:11:09.123456+00", &[]),
        ("1234567812345670", &[]),
        ("1747-9192-2056-7223", &[]),
        ("3.141592653589793", &[]),
        ("0.4290844204253662", &[]),
        ("4290844204253662.5", &[]),
        ("1.3.6.1.4.1.311", &[]),
        ("jane@example.com", &[]),
        ("x@sub.example.org", &[]),
        ("a@b.test", &[]),
        ("root@localhost", &[]),
        ("git@github.com:org/repo.git", &[]),
        ("lodash@4.17.21", &[]),
        ("@types/node", &[]),
        ("icon@2x.png", &[]),
        ("@media print", &[]),
        ("https://e.com/@user/profile", &[]),
        ("000-12-3456", &[]),
        ("666-12-3456", &[]),
        ("900-12-3456", &[]),
        ("123-00-4567", &[]),
        ("123-45-0000", &[]),
        ("078-05-1120", &[]),
        ("987-65-4321", &[]),
        ("978-3-16-148410-0", &[]),
        ("12345-6789", &[]),
        ("555-123-4567-A", &[]),
        ("123-45-67890", &[]),
        ("+1 415-555-0132", &[]),
        ("07700 900123", &[]),
        ("4111111111111111", &[]),
        ("5500005555555559", &[]),
        ("378282246310005", &[]),
        ("DE89370400440532013000", &[]),
        ("GB82WEST12345698765432", &[]),
        ("9783161484100", &[]),
        ("\\x34323930383434323034", &[]),
        ("***-**-1234", &[]),
        ("4111********1111", &[]),
        ("j***@gmail.com", &[]),
        ("402-118-2260", &[]),
        ("250 300 1000", &[]),
        ("5e-05", &[]),
        ("-122.419416", &[]),
        ("actions/checkout@29824e69f54612133e76f7eaac726eef6c875baf", &[]),
        ("Numbers 111222333444 are identifiers", &[]),
        ("1234 5678 90", &[]),
        ("Date 2026-99-99", &[]),
        ("2001:db8::1 192.0.2.7 10:20:30", &[]),
    ];

    #[test]
    fn tricky_values_in_every_carrier() {
        let copy = |text: &str| text.replace('\\', r"\\").replace('\n', r"\n").replace('\t', r"\t");
        let json = |text: &str| {
            let text = text.replace('\\', r"\\").replace('"', "\\\"");
            text.replace('\n', r"\n").replace('\t', r"\t")
        };
        for (text, expected) in TRICKY {
            let carriers = [
                (*text).to_owned(),
                format!("We wrote to {text} on Monday"),
                format!("first\n{text}\nlast"),
                format!("17\tline one{}\t\\N\n", copy(&format!("\n{text}\n"))),
                format!(
                    "17\t{}\t\\N\n",
                    copy(&format!("{{\"a\": \"{}\"}}", json(&format!("x\n{text}\ny"))))
                ),
                format!("17,\"{}\",\n", text.replace('"', "\"\"")),
                format!("INSERT INTO t VALUES (17, '{}', NULL);\n", text.replace('\'', "''")),
                format!("(17, E'one{}\\n')", copy(&format!("\n{text}")).replace('\'', "''")),
            ];
            for carrier in carriers {
                let real: Vec<_> = hits(carrier.as_bytes())
                    .iter()
                    .filter(|hit| hit.verdict == Verdict::Real)
                    .map(|hit| hit.detector)
                    .collect();
                assert_eq!(real, *expected, "{carrier}");
            }
        }
    }

    #[test]
    fn escapes_do_not_belong_to_values() {
        for (text, value) in [
            (r"\njohn@gmail.com\n", "john@gmail.com"),
            (r"x\\t4290844204253662\\n", "4290844204253662"),
            (r"\\u00a0536-22-1234", "536-22-1234"),
            (r"\\u00a04290844204253662", "4290844204253662"),
            (r"\\u00204290844204253662", "4290844204253662"),
        ] {
            let spans: Vec<_> =
                hits(text.as_bytes()).iter().map(|hit| text.get(hit.start..hit.end)).collect();
            assert_eq!(spans, [Some(value)], "{text}");
        }
    }

    #[test]
    fn what_generators_write_is_counted_as_reserved() {
        let mut text = String::new();
        for area in 900..1000 {
            for group in crate::reserved::RESERVED_SSN_GROUPS {
                text.push_str(&format!("{area}-{group:02}-{:04}\n", area * 7 % 10_000));
            }
        }
        let found = hits(text.as_bytes());
        assert_eq!(found.len(), 600);
        assert!(found.iter().all(|hit| hit.verdict == Verdict::Test));
    }
}
