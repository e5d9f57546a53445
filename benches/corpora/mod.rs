//! Dumps of four kinds, generated.

use std::fmt::Write;

use dumpscrub::detect::ColumnContext;
use dumpscrub::schema::{ColumnType, TypeKind};

/// How long a corpus is.
pub const CORPUS_BYTES: usize = 16_000_000;
/// What a worker scans at once.
const PIECE_BYTES: usize = 1 << 20;

/// What a corpus holds: findings and values of reserved ranges.
pub type Found = (u64, u64);

pub struct Corpus {
    pub name: &'static str,
    pub text: String,
    pub columns: Vec<ColumnContext>,
    pub found: Found,
}

/// A small generator of numbers, so that the corpora are the same everywhere (xorshift64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

const WORDS: &[&str] = &[
    "parcel", "arrived", "late", "customer", "asked", "for", "a", "refund", "on", "the", "second",
    "floor", "call", "again", "order",
];

fn words(line: &mut String, n: u64, count: usize) {
    for i in 0..count {
        let word = WORDS[(n >> i) as usize % WORDS.len()];
        line.push_str(word);
        line.push(' ');
    }
}

fn timestamp(n: u64) -> String {
    format!(
        "2026-{:02}-{:02} {:02}:{:02}:{:02}.{:06}+00",
        n % 12 + 1,
        n % 28 + 1,
        n % 24,
        n % 60,
        n / 7 % 60,
        n % 1_000_000
    )
}

/// Users with fakes and notes, orders, and events as JSON; a real address and number for every ten thousand rows.
pub fn sanitized() -> Corpus {
    shop("sanitized", Contacts::Fake)
}

/// The same before it was sanitized.
pub fn raw() -> Corpus {
    shop("raw", Contacts::Real)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Contacts {
    Real,
    Fake,
}

fn shop(name: &'static str, contacts: Contacts) -> Corpus {
    let (mut text, mut numbers, mut found) = (String::new(), Numbers(1), (0, 0));
    for id in 0.. {
        if text.len() >= CORPUS_BYTES {
            break;
        }
        let n = numbers.next();
        match id % 4 {
            0 => {
                user(&mut text, id, n, contacts);
                found.0 += if contacts == Contacts::Real { 4 } else { 0 };
                found.1 += if contacts == Contacts::Fake { 3 } else { 0 };
                words(&mut text, n, 14);
                if id % 40_000 == 0 {
                    text.push_str("write to jane@gmail.com about 536-22-1234");
                    found.0 += 2;
                }
                let _ = writeln!(text, "\t{}", timestamp(n));
            }
            1 => {
                let _ = writeln!(
                    text,
                    "{id}\t{}\t{}.{:02}\tEUR\tshipped\t{}\t{}",
                    n % 100_000,
                    n % 900,
                    n % 100,
                    timestamp(n),
                    timestamp(n >> 8)
                );
            }
            _ => {
                let _ = writeln!(
                    text,
                    "{id}\t{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}\t{{\"path\": \"/shop/item/{}\", \"ms\": {}, \"agent\": \"Mozilla/5.0\", \"at\": {}}}\t\\\\x{:016x}{:016x}\t{}",
                    n as u32,
                    n as u16,
                    n % 0xfff,
                    n % 0xffd,
                    n >> 16,
                    n % 10_000,
                    n % 5_000,
                    1_700_000_000_000_000 + n % 1_000_000_000,
                    n,
                    n ^ 0x5555,
                    timestamp(n)
                );
            }
        }
    }
    Corpus { name, text, columns: vec![number_column()], found }
}

fn user(text: &mut String, id: u64, n: u64, contacts: Contacts) {
    let _ = match contacts {
        Contacts::Fake => write!(
            text,
            "{id}\tanna.keller.{:012x}@example.com\t+1-555-555-01{:02}\t9{:02}-66-{:04}\t",
            n >> 16,
            n % 100,
            n % 100,
            n % 9_999 + 1
        ),
        Contacts::Real => write!(
            text,
            "{id}\tuser{}@mail{}.de\t+49 30 {:07}\t{:03}-{:02}-{:04}\t4290844204253662\t81.2.{}.{}\t",
            n % 1_000_000,
            n % 100,
            n % 9_000_000 + 1_000_000,
            n % 100 + 500,
            n % 98 + 1,
            n % 900 + 1_000,
            n % 255,
            n / 255 % 255
        ),
    };
}

/// Every row has an address, a number, a card and a telephone.
pub fn dense() -> Corpus {
    let (mut text, mut numbers, mut found) = (String::new(), Numbers(2), (0, 0));
    for id in 0.. {
        if text.len() >= CORPUS_BYTES {
            break;
        }
        let n = numbers.next();
        let _ = write!(
            text,
            "{id}\tuser{}@mail{}.de\t{:03}-{:02}-{:04}\t4290844204253662\t+49 30 {:07}\t",
            n % 1_000_000,
            n % 100,
            n % 100 + 500,
            n % 98 + 1,
            n % 900 + 1_000,
            n % 10_000_000
        );
        words(&mut text, n, 12);
        let _ = writeln!(text, "\t{}", timestamp(n));
        found.0 += 4;
    }
    Corpus { name: "dense", text, columns: vec![number_column()], found }
}

/// Ids of 16 digits that pass for cards now and then, times, hashes, prices: no personal data.
pub fn machine() -> Corpus {
    let (mut text, mut numbers) = (String::new(), Numbers(3));
    for _ in 0.. {
        if text.len() >= CORPUS_BYTES {
            break;
        }
        let n = numbers.next();
        let _ = writeln!(
            text,
            "{}\t{}\t{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}\t{}\t{}.{:02}\t{:016x}{:016x}\t{}",
            4_000_000_000_000_000 + n % 1_000_000_000_000_000,
            1_700_000_000_000_000 + n % 1_000_000_000,
            n as u32,
            n as u16,
            n % 0xfff,
            n % 0xffd,
            n >> 16,
            timestamp(n),
            n % 9_000,
            n % 100,
            n,
            n ^ 0xaaaa,
            timestamp(n >> 5)
        );
    }
    Corpus { name: "machine", text, columns: vec![number_column(); 2], found: (0, 0) }
}

/// The corpus cut into pieces of whole rows.
pub fn pieces(text: &str) -> Vec<&[u8]> {
    let mut rest = text.as_bytes();
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let end = rest.len().min(PIECE_BYTES);
        let end = memchr::memchr(b'\n', &rest[end - 1..]).map_or(rest.len(), |i| end + i);
        let (piece, behind) = rest.split_at(end);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

fn number_column() -> ColumnContext {
    ColumnContext::of("t", "id", &ColumnType::scalar(TypeKind::BigInt, "bigint"))
}
