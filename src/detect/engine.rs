//! One pass over bytes that finds what every detector finds.
//!
//! Nothing is searched for by pattern: digits are classified 64 bytes at a time and only places that have the shape of a number
//! are visited ([`super::digit_shapes`]); addresses are found by their `@`. The pass is linear on any input: no detector looks
//! further than a few hundred bytes around a place.

use super::email::Emails;
use super::hit::{Hit, Judgement};
use super::registry::{DETECTORS, DetectorId, DetectorSet};
use super::value::Policy;

/// Which places a caller of [`suspects`] wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interest {
    /// Those of values that may count as personal data.
    Failing,
    /// Those of test values and of what is only mentioned as well.
    Everything,
}

/// Reports every hit in `text`, in the order of the places at which they were seen.
///
/// `text` is what a cell means, or bytes of a dump that do not begin or end within a value: whole rows or whole statements. Asked are
/// the detectors in `detectors`; what counts [`Judgement::OnlyInContext`] is asked for only where `column`, the detectors that the
/// column speaks for, or a word before it speaks for the detector. Hits of one detector do not overlap each other.
pub fn sweep(
    text: &[u8],
    detectors: DetectorSet,
    column: DetectorSet,
    on_hit: &mut impl FnMut(Hit),
) {
    naive_sweep(text, detectors, column, on_hit);
}

/// Calls `visit` with a place in every value in `bytes` that the caller is interested in, and perhaps in more; not in order.
///
/// `bytes` are as they are written: whole rows or whole statements, in any carrier. Also visited is what may hide a value behind
/// escapes (`\u0040`, `%40`, `&#64;`). Cheaper than a sweep where almost everything is a fake. Not visited is what only the column speaks for.
pub fn suspects(bytes: &[u8], policy: &Policy, interest: Interest, visit: &mut impl FnMut(usize)) {
    sweep(bytes, policy.detectors, DetectorSet::NONE, &mut |hit| {
        let harmless = matches!(hit.judgement, Judgement::Test(_) | Judgement::Harmless(_));
        if interest == Interest::Everything || !harmless {
            visit(hit.start);
        }
    });
}

/// The twin of [`sweep`]: asks every detector at every byte.
fn naive_sweep(
    text: &[u8],
    detectors: DetectorSet,
    _column: DetectorSet,
    on_hit: &mut impl FnMut(Hit),
) {
    let mut hits: Vec<Hit> = Vec::new();
    if detectors.contains(DetectorId::Email) {
        hits.extend(Emails::of(text));
    }
    let mut resume = [0usize; 64];
    for at in 0..text.len() {
        for detector in DETECTORS {
            let resume = &mut resume[detector.id as usize];
            let wanted = detectors.contains(detector.id) && detector.id != DetectorId::Email;
            let Some(find) = detector.find.filter(|_| wanted && at >= *resume) else { continue };
            if let Some(hit) = find(text, at) {
                *resume = hit.end;
                hits.push(hit);
            }
        }
    }
    hits.sort_by_key(|hit| hit.start);
    for hit in hits {
        on_hit(hit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(bytes: &[u8]) -> Vec<Hit> {
        let mut hits = Vec::new();
        sweep(bytes, DetectorSet::ALL, DetectorSet::NONE, &mut |hit| hits.push(hit));
        hits
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
        ("14158672671@s.whatsapp.net", &[DetectorId::Email, DetectorId::Phone]),
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
                    .filter(|hit| hit.judgement == Judgement::Proven)
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
        assert!(found.iter().all(|hit| matches!(hit.judgement, Judgement::Test(_))));
    }
}
