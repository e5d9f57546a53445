//! One pass over bytes that finds what every detector finds.
//!
//! Nothing is searched for by pattern: digits are classified 64 bytes at a time and only places that have the shape of a number
//! are visited ([`super::digit_shapes`]); addresses are found by their `@`. The pass is linear on any input: no detector looks
//! further than a few hundred bytes around a place.

use super::digit_shapes::{Shape, candidates};
use super::email::Emails;
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
