//! Permutations of texts that keep their shape: digits stay digits, upper-case letters upper-case letters, lower-case letters
//! lower-case letters, and everything else where it is.
//!
//! The symbols of a text are the digits of a number in mixed radix. Below 10^6 texts of a shape, the permutation is a table; where
//! their number is below 2^64, the numeric Feistel network; above, a Feistel network on the two halves of the text, whose rounds
//! add a keyed stream to one half, symbol by symbol modulo its radix, as FF1 does with numbers (NIST SP 800-38G), so that texts of
//! any length are permuted in linear time.

use super::permutation::{DOMAIN_MAX, Permutation, Permutations, TABLE_MAX};
use crate::value::Invalid;

/// The radix of a symbol, and the symbol that stands for 0; `None` if the byte is none.
#[inline]
pub fn symbol(byte: u8) -> Option<(u64, u8)> {
    match byte {
        b'0'..=b'9' => Some((10, b'0')),
        b'A'..=b'Z' => Some((26, b'A')),
        b'a'..=b'z' => Some((26, b'a')),
        _ => None,
    }
}

/// A keyed permutation of the texts of every shape.
#[derive(Debug)]
pub struct ShapePermutation {
    family: Permutations,
    /// Those of fewer than 10^6 texts, by how many there are.
    small: Vec<(u64, Permutation)>,
}

/// Appends a text whose shape can be kept, and gives the place of it.
///
/// # Errors
/// If something in it is not ASCII, which would stay readable, or nothing in it is permuted.
pub fn append_shape<'o>(text: &[u8], out: &'o mut Vec<u8>) -> Result<&'o mut [u8], Invalid> {
    if !text.is_ascii() {
        return Err(Invalid("a character outside ASCII"));
    }
    if !text.iter().any(u8::is_ascii_alphanumeric) {
        return Err(Invalid("no digit or letter"));
    }
    let start = out.len();
    out.extend_from_slice(text);
    Ok(out.get_mut(start..).unwrap_or_default())
}

impl ShapePermutation {
    /// The permutations of a family.
    pub fn new(family: Permutations) -> Self {
        let powers = |radix: u64| {
            std::iter::successors(Some(1), move |n| Some(n * radix)).take_while(|n| *n < TABLE_MAX)
        };
        let mut sizes: Vec<u64> = powers(10)
            .flat_map(|digits| powers(26).map(move |letters| digits * letters))
            .filter(|n| *n < TABLE_MAX)
            .collect();
        sizes.sort_unstable();
        let small = sizes.into_iter().map(|n| (n, Permutation::new(&family, n))).collect();
        ShapePermutation { family, small }
    }

    /// Permutes the symbols of a text in place.
    pub fn permute(&self, text: &mut [u8]) {
        let Some(n) = texts_of_shape(text) else { return permute_long(&self.family, text) };
        let small = self.small.binary_search_by_key(&n, |(n, _)| *n).ok();
        let moved = match small.and_then(|at| self.small.get(at)) {
            Some((_, permutation)) => permutation.apply(number(text)),
            None => self.family.feistel(number(text), n),
        };
        write_number(moved, text);
    }
}

/// How many texts have this shape; `None` where more than a number can count.
pub fn texts_of_shape(text: &[u8]) -> Option<u64> {
    text.iter()
        .filter_map(|byte| symbol(*byte))
        .try_fold(1u64, |n, (radix, _)| n.checked_mul(radix))
        .filter(|n| *n <= DOMAIN_MAX)
}

fn number(text: &[u8]) -> u64 {
    text.iter().fold(0, |number, byte| match symbol(*byte) {
        Some((radix, zero)) => number * radix + u64::from(byte - zero),
        None => number,
    })
}

fn write_number(number: u64, text: &mut [u8]) {
    let mut rest = number;
    for byte in text.iter_mut().rev() {
        if let Some((radix, zero)) = symbol(*byte) {
            *byte = zero + (rest % radix) as u8;
            rest /= radix;
        }
    }
}

/// Rounds of the network on long texts.
const ROUNDS: u8 = 10;

fn permute_long(family: &Permutations, text: &mut [u8]) {
    let (left, right) = halves(text);
    for round in 0..ROUNDS {
        if round % 2 == 0 {
            add(family, round, right, left);
        } else {
            add(family, round, left, right);
        }
    }
}

/// Cuts a text so that each half has as many symbols as the other, or one less.
fn halves(text: &mut [u8]) -> (&mut [u8], &mut [u8]) {
    let symbols = text.iter().filter(|byte| symbol(**byte).is_some()).count();
    let mut left = 0;
    let at = text.iter().position(|byte| {
        left += usize::from(symbol(*byte).is_some());
        left > symbols / 2
    });
    text.split_at_mut(at.unwrap_or(0))
}

/// Adds the stream that a round makes of `from` to the symbols of `to`.
fn add(family: &Permutations, round: u8, from: &[u8], to: &mut [u8]) {
    let seed = mac(family, round, from, to.len());
    let symbols = to.iter_mut().filter_map(|byte| symbol(*byte).map(|of| (byte, of)));
    let mut word = 0;
    for (at, (byte, (radix, zero))) in symbols.enumerate() {
        // A block is four words; a word's excess over a multiple of the radix is a bias below 26 / 2^32.
        if at % 4 == 0 {
            word = family.block(seed ^ (at as u128 / 4 + 1));
        }
        let part = u64::from((word >> (96 - 32 * (at % 4))) as u32);
        let added = (u64::from(*byte - zero) + ((part * radix) >> 32)) % radix;
        *byte = zero + added as u8;
    }
}

/// A CBC-MAC of half a text, whose first block holds round and lengths, so that no input begins with another.
fn mac(family: &Permutations, round: u8, text: &[u8], other_bytes: usize) -> u128 {
    const LONG: u128 = 0xFE;
    let head = LONG << 120
        | u128::from(round) << 112
        | u128::from(text.len() as u64 & 0xFFFF_FFFF_FFFF) << 64
        | u128::from(other_bytes as u64);
    text.chunks(16).fold(family.block(head), |state, chunk| {
        let mut block = [0; 16];
        block[..chunk.len()].copy_from_slice(chunk);
        family.block(state ^ u128::from_be_bytes(block))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::key::{Key, Use};

    fn family() -> Permutations {
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "radix", 1);
        Permutations::new(&subkey, "radix")
    }

    fn permuted(family: &Permutations, text: &str) -> String {
        let mut text = text.as_bytes().to_vec();
        ShapePermutation::new(family.clone()).permute(&mut text);
        String::from_utf8(text).unwrap()
    }

    /// The long network run backwards.
    fn inverse_long(family: &Permutations, text: &mut [u8]) {
        // Subtraction is addition of the complement: mirror each symbol, add, mirror again.
        fn mirror(text: &mut [u8]) {
            for byte in text {
                if let Some((radix, zero)) = symbol(*byte) {
                    *byte = zero + (radix as u8 - 1 - (*byte - zero));
                }
            }
        }
        let (left, right) = halves(text);
        for round in (0..ROUNDS).rev() {
            let (from, to) =
                if round % 2 == 0 { (&*right, &mut *left) } else { (&*left, &mut *right) };
            mirror(to);
            add(family, round, from, to);
            mirror(to);
        }
    }

    #[test]
    fn small_shapes_are_walked_whole() {
        let shapes = ShapePermutation::new(family());
        let mut seen = HashSet::new();
        for number in 0..26_000 {
            let mut text = *b"A-000";
            write_number(number, &mut text);
            shapes.permute(&mut text);
            assert!(text[0].is_ascii_uppercase() && text[1] == b'-' && text[4].is_ascii_digit());
            assert!(seen.insert(text));
        }
    }

    #[test]
    fn long_texts_can_be_walked_back() {
        let family = family();
        for text in [
            "12345678901234567890",
            "00000000000000000000000000000000",
            "zzzzzzzzzzzzzzzzzzzz----------------------------",
            "GB33-BUKB-2020-1555-5555-5555-xyz",
            &"a1B2".repeat(1000),
        ] {
            assert_eq!(texts_of_shape(text.as_bytes()), None);
            let mut moved = text.as_bytes().to_vec();
            ShapePermutation::new(family.clone()).permute(&mut moved);
            assert_ne!(moved, text.as_bytes());
            for (before, after) in text.bytes().zip(&moved) {
                assert_eq!(symbol(before), symbol(*after), "{text}");
            }
            inverse_long(&family, &mut moved);
            assert_eq!(moved, text.as_bytes());
        }
    }

    #[test]
    fn one_symbol_moves_both_halves() {
        let family = family();
        let one = permuted(&family, "1234567890123456789012345678901234567890");
        let two = permuted(&family, "1234567890123456789012345678901234567891");
        let same = one.bytes().zip(two.bytes()).filter(|(a, b)| a == b).count();
        assert!(same < 16, "{same} of 40 digits are equal");
    }
}
