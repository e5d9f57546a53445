//! The secret key and what is derived from it. This file names the primitive: BLAKE3 in keyed mode.
//!
//! ```text
//! root   = derive_key("dumpscrub 2026 pseudonym root v1", key)
//! subkey = keyed(root, use || 0x00 || u32le(len) || domain || 0x00 || u32le(algorithm))
//! block  = canonical value, zero-padded to 63 bytes, then its length in one byte;
//!          longer values: keyed(subkey, "long" || 0x00 || value) padded likewise, length byte 0xFF
//! prf    = keyed(subkey, block): 32 bytes
//! ```

use base64::Engine as _;
use blake3::platform::Platform;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::{Error, Result};

const ROOT_CONTEXT: &str = "dumpscrub 2026 pseudonym root v1";
const FINGERPRINT_CONTEXT: &str = "dumpscrub 2026 key fingerprint v1";

/// The longest value that fits a PRF block as it is.
pub const BLOCK_VALUE_BYTES_MAX: usize = 63;

/// A padded input of the PRF: 64 bytes, made by [`Subkey::block`].
pub type Block = [u8; 64];

/// The secret key: 32 bytes, wiped when dropped, without `Debug` or `Display`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl Key {
    /// A key of these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Key(bytes)
    }

    /// A random key from the operating system.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random() -> Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)
            .map_err(|_| Error::key("the operating system gave no random bytes for a key"))?;
        Ok(Key(bytes))
    }

    /// Reads a key as it is written in a file or a variable: 64 hexadecimal digits, or base64 of exactly 32 bytes. One
    /// trailing newline is dropped.
    ///
    /// # Errors
    /// If it is anything else. The message says what was expected, and nothing of what was found.
    pub fn parse(written: &[u8]) -> Result<Self> {
        let written = written.strip_suffix(b"\n").unwrap_or(written);
        let written = written.strip_suffix(b"\r").unwrap_or(written);
        if written.is_empty() {
            return Err(Error::key("the key is empty").hint(KEY_HINT));
        }
        let mut bytes = [0; 32];
        if written.len() == 64 && written.iter().all(u8::is_ascii_hexdigit) {
            for (byte, pair) in bytes.iter_mut().zip(written.chunks_exact(2)) {
                *byte = hex_digit(pair[0]) << 4 | hex_digit(pair[1]);
            }
            return Ok(Key(bytes));
        }
        let engine = base64::engine::GeneralPurpose::new(
            &base64::alphabet::STANDARD,
            base64::engine::GeneralPurposeConfig::new()
                .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent),
        );
        let decoded = engine.decode(written).map(Zeroizing::new).ok();
        match decoded.as_ref().and_then(|d| <[u8; 32]>::try_from(d.as_slice()).ok()) {
            Some(decoded) => Ok(Key(decoded)),
            None => Err(Error::key("the key is malformed").hint(KEY_HINT)),
        }
    }

    /// The key as 64 lower-case hexadecimal digits, for the file that `keygen` writes.
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(to_hex(&self.0))
    }

    /// 16 hexadecimal digits that tell keys apart and say nothing about them.
    pub fn fingerprint(&self) -> String {
        to_hex(&blake3::derive_key(FINGERPRINT_CONTEXT, &self.0)[..8])
    }

    /// The root from which every subkey of a run is derived.
    pub fn root(&self) -> Root {
        Root(blake3::derive_key(ROOT_CONTEXT, &self.0))
    }
}

const KEY_HINT: &str = "a key is 64 hexadecimal digits, or base64 of exactly 32 bytes: `dumpscrub keygen FILE` writes one";

fn hex_digit(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit - b'A' + 10,
    }
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        hex.push(char::from(b"0123456789abcdef"[usize::from(byte >> 4)]));
        hex.push(char::from(b"0123456789abcdef"[usize::from(byte & 15)]));
        hex
    })
}

/// What a subkey is used for. Uses never share a subkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// Deterministic pseudonyms of values.
    Pseudonym,
    /// Values unrelated to their source.
    Fresh,
    /// Random noise.
    Noise,
    /// Shifts of dates.
    Shift,
}

impl Use {
    fn word(self) -> &'static str {
        match self {
            Use::Pseudonym => "pseudonym",
            Use::Fresh => "fresh",
            Use::Noise => "noise",
            Use::Shift => "shift",
        }
    }
}

/// The root of one run's subkeys.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Root([u8; 32]);

impl Root {
    /// The subkey of a domain for one use and one algorithm number.
    pub fn subkey(&self, usage: Use, domain: &str, algorithm: u32) -> Subkey {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(usage.word().as_bytes());
        hasher.update(&[0]);
        // Names are far shorter than 4 GiB; a longer one would be cut here, and is refused by the mapping file's size.
        hasher.update(&u32::try_from(domain.len()).unwrap_or(u32::MAX).to_le_bytes());
        hasher.update(domain.as_bytes());
        hasher.update(&[0]);
        hasher.update(&algorithm.to_le_bytes());
        Subkey(*hasher.finalize().as_bytes())
    }
}

/// The key of one domain and use. It answers with PRF outputs and shows nothing of itself.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Subkey([u8; 32]);

impl std::fmt::Debug for Subkey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Subkey(..)")
    }
}

impl Subkey {
    /// The padded block of a canonical value.
    #[inline]
    pub fn block(&self, value: &[u8], block: &mut Block) {
        *block = [0; 64];
        match value.len() {
            len @ ..=BLOCK_VALUE_BYTES_MAX => {
                block[..len].copy_from_slice(value);
                block[63] = len as u8;
            }
            _ => {
                let mut hasher = self.long_hasher();
                hasher.update(value);
                long_block(&hasher, block);
            }
        }
    }

    /// The PRF of one canonical value.
    pub fn prf(&self, value: &[u8]) -> Prf {
        let mut block = [0; 64];
        self.block(value, &mut block);
        self.prf_of_block(&block)
    }

    /// The block of a row's number and a value's number within its cell: the input of fresh values.
    pub fn row_block(&self, row: u64, element: u64) -> Block {
        self.parts_block(&[&row.to_le_bytes(), &element.to_le_bytes()])
    }

    /// The PRF of several values in one input: each is length-prefixed, so that `a` + `bc` and `ab` + `c` differ.
    pub fn prf_of_parts(&self, parts: &[&[u8]]) -> Prf {
        self.prf_of_block(&self.parts_block(parts))
    }

    fn parts_block(&self, parts: &[&[u8]]) -> Block {
        let len: usize = parts.iter().map(|part| part.len() + 8).sum();
        let prefixed = parts.iter().map(|part| ((part.len() as u64).to_le_bytes(), *part));
        let mut block = [0; 64];
        if len <= BLOCK_VALUE_BYTES_MAX {
            let mut end = 0;
            for (prefix, part) in prefixed {
                block[end..end + 8].copy_from_slice(&prefix);
                end += 8;
                block[end..end + part.len()].copy_from_slice(part);
                end += part.len();
            }
            block[63] = len as u8;
        } else {
            let mut hasher = self.long_hasher();
            for (prefix, part) in prefixed {
                hasher.update(&prefix).update(part);
            }
            long_block(&hasher, &mut block);
        }
        block
    }

    fn prf_of_block(&self, block: &Block) -> Prf {
        Prf(*blake3::keyed_hash(&self.0, block).as_bytes())
    }

    /// The hasher of a value that does not fit a block.
    fn long_hasher(&self) -> blake3::Hasher {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(b"long\0");
        hasher
    }

    /// The PRF of many blocks at once, `out[i]` being that of `blocks[i]`. Several times as fast as one by one.
    ///
    /// The answers equal those of [`Subkey::prf`]; a test holds the two together.
    pub fn prf_many(&self, blocks: &[Block], out: &mut Vec<Prf>) {
        /// Blocks in one call; a multiple of every SIMD width.
        const LANES: usize = 64;
        // Flags of BLAKE3's compression function for a keyed input of one block: it is the first and the last block of its
        // chunk, and the root.
        const KEYED_HASH: u8 = 1 << 4;
        const CHUNK_START: u8 = 1 << 0;
        const CHUNK_END: u8 = 1 << 1;
        const ROOT: u8 = 1 << 3;

        out.clear();
        let platform = Platform::detect();
        let mut key_words = [0u32; 8];
        for (word, bytes) in key_words.iter_mut().zip(self.0.chunks_exact(4)) {
            *word = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        }
        let mut digests = [0u8; LANES * 32];
        for chunk in blocks.chunks(LANES) {
            let mut inputs = [&chunk[0]; LANES];
            for (input, block) in inputs.iter_mut().zip(chunk) {
                *input = block;
            }
            platform.hash_many(
                &inputs[..chunk.len()],
                &key_words,
                0,
                blake3::IncrementCounter::No,
                KEYED_HASH,
                CHUNK_START,
                CHUNK_END | ROOT,
                &mut digests[..chunk.len() * 32],
            );
            out.extend(digests[..chunk.len() * 32].chunks_exact(32).map(|digest| {
                let mut prf = [0; 32];
                prf.copy_from_slice(digest);
                Prf(prf)
            }));
        }
        key_words.zeroize();
    }
}

/// Fills a zeroed block with the digest of a long value.
fn long_block(hasher: &blake3::Hasher, block: &mut Block) {
    block[..32].copy_from_slice(hasher.finalize().as_bytes());
    block[63] = 0xFF;
}

/// One output of the PRF: 32 bytes, read in named slots.
///
/// The slots are fixed for good, so that a new field never moves an old one: bytes 0-3 first name, 4-7 last name, 8-15 tail,
/// 16-31 for what else a transformer needs (each says which).
#[derive(Clone, Copy)]
pub struct Prf(pub(crate) [u8; 32]);

impl Prf {
    /// What a transform gets that asked for no PRF.
    pub const ZERO: Prf = Prf([0; 32]);

    /// An output of these bytes, for tests and benches of what reads one.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Prf(bytes)
    }

    /// All 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Four bytes from `at` on, little-endian.
    #[inline]
    pub fn u32(&self, at: usize) -> u32 {
        u32::from_le_bytes([self.0[at], self.0[at + 1], self.0[at + 2], self.0[at + 3]])
    }

    /// Eight bytes from `at` on, little-endian.
    #[inline]
    pub fn u64(&self, at: usize) -> u64 {
        u64::from(self.u32(at)) | u64::from(self.u32(at + 4)) << 32
    }

    /// An index below `n` from the four bytes at `at`: `(u32 * n) >> 32`.
    #[inline]
    pub fn index(&self, at: usize, n: usize) -> usize {
        ((u64::from(self.u32(at)) * n as u64) >> 32) as usize
    }
}

impl std::fmt::Debug for Prf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Prf(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subkey() -> Subkey {
        Key::from_bytes([7; 32]).root().subkey(Use::Pseudonym, "email", 1)
    }

    #[test]
    fn many_at_once_equals_one_by_one() {
        let subkey = subkey();
        let values: Vec<Vec<u8>> = (0..200usize).map(|n| vec![n as u8; n]).collect();
        let blocks: Vec<Block> = values
            .iter()
            .map(|value| {
                let mut block = [0; 64];
                subkey.block(value, &mut block);
                block
            })
            .collect();
        let mut many = Vec::new();
        subkey.prf_many(&blocks, &mut many);
        assert_eq!(many.len(), 200);
        for (value, prf) in values.iter().zip(&many) {
            assert_eq!(subkey.prf(value).bytes(), prf.bytes(), "a value of {} bytes", value.len());
        }
    }

    #[test]
    fn parts_are_length_prefixed() {
        let subkey = subkey();
        assert_ne!(
            subkey.prf_of_parts(&[b"a", b"bc"]).bytes(),
            subkey.prf_of_parts(&[b"ab", b"c"]).bytes()
        );
    }

    #[test]
    fn parts_are_the_prf_of_their_joined_text() {
        let subkey = subkey();
        for (first, second) in [(0, 0), (1, 2), (23, 24), (24, 24), (40, 0), (200, 3000)] {
            let (first, second) = (vec![b'a'; first], vec![b'b'; second]);
            let mut joined = Vec::new();
            for part in [&first, &second] {
                joined.extend_from_slice(&(part.len() as u64).to_le_bytes());
                joined.extend_from_slice(part);
            }
            let parts = subkey.prf_of_parts(&[&first, &second]);
            assert_eq!(parts.bytes(), subkey.prf(&joined).bytes(), "{} bytes", joined.len());
        }
    }

    #[test]
    fn hex_and_base64_are_the_same_key() {
        let hex = "00".repeat(31) + "ff\n";
        let base64 = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8=";
        let unpadded = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8";
        let fingerprints: Vec<String> = [hex.as_str(), base64, unpadded]
            .iter()
            .map(|written| Key::parse(written.as_bytes()).unwrap().fingerprint())
            .collect();
        assert_eq!(fingerprints[0], fingerprints[1]);
        assert_eq!(fingerprints[0], fingerprints[2]);
        assert_eq!(fingerprints[0].len(), 16);
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for written in ["", "\n", "   ", "0", &"0".repeat(63), &"0".repeat(66), "correct horse"] {
            assert!(Key::parse(written.as_bytes()).is_err(), "{} bytes", written.len());
        }
    }
}
