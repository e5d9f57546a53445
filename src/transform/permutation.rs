//! Keyed permutations of 0 .. n: what stands behind `integer`, `digits` and unassignable telephone numbers.
//!
//! Below [`TABLE_MAX`] the permutation is an explicit table, shuffled by Fisher and Yates from a keyed stream: an ideal random
//! permutation, to which the known attacks on small Feistel domains do not apply. From there on it is a generalised Feistel
//! network (J. Black, P. Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002) of `ROUNDS` rounds with AES-128 as the
//! round function, walked until the answer lies in the domain.
//!
//! Advice to the next person: every number here is part of every pseudonym ever written. The tests hold vectors.

use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use aes::Aes128;
use aes::cipher::{Array, BlockCipherEncrypt, KeyInit};

use crate::key::Subkey;

/// Domains below this size are permuted by a table.
pub const TABLE_MAX: u64 = 1_000_000;

/// The largest domain: its factors, and their product, stay within 64 bits.
pub const DOMAIN_MAX: u64 = u64::MAX - (1 << 33);

/// Rounds of the Feistel network; the round number stands in the highest byte of the round function's second word.
const ROUNDS: u64 = 10;

/// What stands there when a table is shuffled.
const SHUFFLE: u64 = 0xFF;

/// A keyed family of permutations: one for each domain size.
#[derive(Clone)]
pub struct Permutations {
    aes: Aes128,
}

impl std::fmt::Debug for Permutations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Permutations(..)")
    }
}

impl Permutations {
    /// The family of a domain. Families with different labels have nothing to do with each other.
    pub fn new(subkey: &Subkey, label: &str) -> Self {
        let prf = subkey.prf_of_parts(&[b"permutation", label.as_bytes()]);
        let mut key = [0; 16];
        key.copy_from_slice(&prf.bytes()[..16]);
        Permutations { aes: Aes128::new(&Array::from(key)) }
    }

    /// Where `x` goes under the Feistel permutation of 0 .. `n`. `n` is at most [`DOMAIN_MAX`] and `x` below `n`; what is greater
    /// is reduced first.
    #[inline]
    pub fn feistel(&self, x: u64, n: u64) -> u64 {
        let n = n.clamp(1, DOMAIN_MAX);
        let (a, b) = factors(n);
        let mut x = x % n;
        // Since a * b is below n + a, about one walk in sqrt(n) goes a second time.
        loop {
            let (mut l, mut r) = (x % a, x / a);
            for round in 0..ROUNDS {
                if round % 2 == 0 {
                    l = add(l, self.word(n, round << 56 | r), a);
                } else {
                    r = add(r, self.word(n, round << 56 | l), b);
                }
            }
            x = a * r + l;
            if x < n {
                return x;
            }
        }
    }

    /// A random permutation of 0 .. `n`, as a table.
    fn table(&self, n: u64) -> Box<[u32]> {
        let mut table: Vec<u32> = (0..n.min(TABLE_MAX) as u32).collect();
        for last in (1..table.len()).rev() {
            // The bias of one draw is below TABLE_MAX / 2^64.
            let word = self.word(n, SHUFFLE << 56 | last as u64);
            let other = (u128::from(word) * (last as u128 + 1)) >> 64;
            table.swap(last, other as usize);
        }
        table.into_boxed_slice()
    }

    /// 64 keyed bits of a domain's size and a number: the first half of one AES block.
    #[inline]
    fn word(&self, n: u64, number: u64) -> u64 {
        (self.block(u128::from(n) << 64 | u128::from(number)) >> 64) as u64
    }

    /// AES-128 of a block; the number's highest byte is the first of the block.
    #[inline]
    pub fn block(&self, input: u128) -> u128 {
        let mut block = Array::from(input.to_be_bytes());
        self.aes.encrypt_block(&mut block);
        u128::from_be_bytes(block.into())
    }
}

/// The permutation of one domain: a table, built when it is first asked, or the Feistel network.
#[derive(Debug)]
pub struct Permutation {
    family: Permutations,
    n: u64,
    table: Arc<Table>,
}

/// A table that is built when it is first asked. Equal permutations share one, so that memory does not grow with the columns
/// of a domain.
type Table = OnceLock<Box<[u32]>>;

/// The tables in use, each by what its family makes of a fixed block, and by its size.
static TABLES: Mutex<Vec<(u128, u64, Weak<Table>)>> = Mutex::new(Vec::new());

/// Tables that stay although nobody uses them, and how many ask for that.
static KEPT: Mutex<(usize, Vec<Arc<Table>>)> = Mutex::new((0, Vec::new()));

/// The most tables that stay so: 4 MB each at most.
const KEPT_MAX: usize = 32;

/// While there is one, tables stay that were made since: for whoever binds the same rules again and again and drops them between.
#[derive(Debug)]
pub struct KeptTables(());

impl KeptTables {
    /// From here on.
    pub fn new() -> Self {
        KEPT.lock().unwrap_or_else(PoisonError::into_inner).0 += 1;
        KeptTables(())
    }
}

impl Default for KeptTables {
    fn default() -> Self {
        KeptTables::new()
    }
}

impl Drop for KeptTables {
    fn drop(&mut self) {
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.0 -= 1;
        if kept.0 == 0 {
            kept.1 = Vec::new();
        }
    }
}

/// Keeps a table that was just made, if somebody asks for that.
fn keep(table: &Arc<Table>) {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.0 > 0 && kept.1.len() < KEPT_MAX {
        kept.1.push(Arc::clone(table));
    }
}

fn shared_table(family: &Permutations, n: u64) -> Arc<Table> {
    let name = family.block(u128::MAX);
    let mut tables = TABLES.lock().unwrap_or_else(PoisonError::into_inner);
    tables.retain(|(_, _, table)| table.strong_count() > 0);
    let found = tables.iter().find(|table| (table.0, table.1) == (name, n));
    found.and_then(|(_, _, table)| table.upgrade()).unwrap_or_else(|| {
        let table = Arc::new(OnceLock::new());
        tables.push((name, n, Arc::downgrade(&table)));
        table
    })
}

impl Permutation {
    /// The permutation of 0 .. `n` out of a family; `n` is at least 1 and at most [`DOMAIN_MAX`].
    pub fn new(family: &Permutations, n: u64) -> Self {
        let n = n.clamp(1, DOMAIN_MAX);
        let table = if n < TABLE_MAX { shared_table(family, n) } else { Arc::default() };
        Permutation { family: family.clone(), n, table }
    }

    /// Where `x` goes; `x` must be below `n`.
    #[inline]
    pub fn apply(&self, x: u64) -> u64 {
        if self.n >= TABLE_MAX {
            return self.family.feistel(x, self.n);
        }
        let table = self.table.get_or_init(|| {
            keep(&self.table);
            self.family.table(self.n)
        });
        // The table has n places, so that the remainder is always found.
        table.get((x % self.n) as usize).map_or(0, |y| u64::from(*y))
    }
}

/// Two factors of about the square root whose product is at least `n` and below `n` + the first.
fn factors(n: u64) -> (u64, u64) {
    let mut a = (n as f64).sqrt() as u64;
    // The root of a number this large may be off by one in floating point; only its size matters, and that it is the same
    // everywhere: IEEE 754 fixes square roots to the last bit.
    a = a.clamp(1, u64::from(u32::MAX));
    (a, n.div_ceil(a))
}

/// `half` + `word` modulo `m`; `half` is below `m`, and `m` below 2^33. The remainder's bias is below m / 2^64.
fn add(half: u64, word: u64, m: u64) -> u64 {
    (half + word % m) % m
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{Key, Use};

    fn family() -> Permutations {
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "test", 1);
        Permutations::new(&subkey, "test")
    }

    fn assert_permutes(n: u64, permute: impl Fn(u64) -> u64) {
        let mut seen = vec![false; n as usize];
        for x in 0..n {
            let y = permute(x);
            assert!(y < n, "{x} of {n} goes to {y}");
            assert!(!std::mem::replace(&mut seen[y as usize], true), "two of {n} go to {y}");
        }
    }

    /// The naive twin: the network run backwards.
    fn inverse(family: &Permutations, y: u64, n: u64) -> u64 {
        let (a, b) = factors(n);
        let mut y = y;
        loop {
            let (mut l, mut r) = (y % a, y / a);
            for round in (0..ROUNDS).rev() {
                if round % 2 == 0 {
                    l = (l + a - family.word(n, round << 56 | r) % a) % a;
                } else {
                    r = (r + b - family.word(n, round << 56 | l) % b) % b;
                }
            }
            y = a * r + l;
            if y < n {
                return y;
            }
        }
    }

    #[test]
    fn small_domains_are_walked_whole() {
        let family = family();
        for n in [1, 2, 3, 9, 10, 89, 90, 1000, 9000, 22_768, 67_232] {
            let permutation = Permutation::new(&family, n);
            assert_permutes(n, |x| permutation.apply(x));
            assert_permutes(n, |x| family.feistel(x, n));
        }
    }

    #[test]
    fn the_first_feistel_domain_is_walked_whole() {
        let permutation = Permutation::new(&family(), TABLE_MAX);
        assert_permutes(TABLE_MAX, |x| permutation.apply(x));
    }

    #[test]
    fn large_domains_can_be_walked_back() {
        let family = family();
        // 120,000 samples; `DUMPSCRUB_TEST_SAMPLES=166667` takes 10^6 in 15 seconds, unoptimized.
        let samples = std::env::var("DUMPSCRUB_TEST_SAMPLES")
            .ok()
            .and_then(|samples| samples.parse().ok())
            .unwrap_or(20_000u64);
        for n in [
            1_000_001,
            1_147_483_648,
            9_000_000_000,
            10u64.pow(16),
            8_223_372_036_854_775_808,
            DOMAIN_MAX,
        ] {
            let step = n / samples;
            for x in (0..samples).map(|i| i * step + i % step.max(1)) {
                let y = family.feistel(x, n);
                assert!(y < n);
                assert_eq!(inverse(&family, y, n), x, "in {n}");
            }
        }
    }

    #[test]
    fn equal_permutations_share_a_table() {
        let (one, two) = (Permutation::new(&family(), 777), Permutation::new(&family(), 777));
        assert!(Arc::ptr_eq(&one.table, &two.table));
        assert!(!Arc::ptr_eq(&one.table, &Permutation::new(&family(), 778).table));
    }

    #[test]
    fn tables_stay_while_somebody_asks_for_it() {
        let subkey = Key::from_bytes([9; 32]).root().subkey(Use::Pseudonym, "kept", 1);
        let family = Permutations::new(&subkey, "kept");
        let made = |n| {
            let permutation = Permutation::new(&family, n);
            permutation.apply(0);
            Arc::downgrade(&permutation.table)
        };
        let kept = KeptTables::new();
        let table = made(1234);
        assert!(table.upgrade().is_some());
        assert!(Arc::ptr_eq(&table.upgrade().unwrap(), &Permutation::new(&family, 1234).table));
        drop(kept);
    }

    #[test]
    fn vectors() {
        let family = family();
        let table = Permutation::new(&family, 10);
        let found: Vec<u64> = (0..10).map(|x| table.apply(x)).collect();
        assert_eq!(found, [0, 1, 6, 2, 8, 3, 7, 9, 5, 4]);
        let found: Vec<u64> = [1_000_000, 10u64.pow(9), 10u64.pow(16), DOMAIN_MAX]
            .map(|n| family.feistel(7, n))
            .into();
        assert_eq!(
            found,
            [229_997, 542_991_424, 9_636_362_226_115_538, 17_188_987_304_168_400_710]
        );
    }
}
