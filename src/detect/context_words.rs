//! The context words of all detectors in one table, and how they are found in a text.
//!
//! A text is cut into pieces at everything that is no letter or digit, between letters and digits, and at humps (`socSecNo`). Up to four
//! adjacent pieces are written together and looked up by their hash, behind a bitmap that turns most of them away. An entry of one
//! word is found only where nothing separates its pieces (`eMail`, `ipv4`); an entry of several words also with separators (`soc_sec`).

use std::cell::RefCell;
use std::sync::LazyLock;

use super::boundary::escape_len;
use super::column_lexicon::{PREFIX_VETOES, WordSet, holds};
use super::registry::{DETECTORS, DetectorSet};
use crate::byte_mask::{ByteClass, ByteClasses, Masker};

/// The detectors whose words end a text: those that lie whole within its last `bytes_max` bytes.
pub(super) fn words_in(text: &[u8], bytes_max: usize) -> DetectorSet {
    let table = &*TABLE;
    let start = text.len().saturating_sub(bytes_max);
    let window = text.get(start..).unwrap_or_default();
    let cut = start
        .checked_sub(1)
        .and_then(|before| text.get(before))
        .is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80 || *b == b'\\');
    // What the border cut is skipped: the rest of a word is another word.
    let is_cut = |b: &&u8| b.is_ascii_alphanumeric() || **b >= 0x80;
    let skipped = if cut { window.iter().take_while(is_cut).count() } else { 0 };
    let window = window.get(skipped..).unwrap_or_default();
    words_of_plain(table, window).unwrap_or_else(|| words_of_any(table, window))
}

/// What words are made of.
struct WordBytes;

impl ByteClasses<3> for WordBytes {
    const CLASSES: [ByteClass; 3] = [
        ByteClass::letters(b'a', b'z'),
        ByteClass::range(b'0', b'9'),
        ByteClass::range(b'A', b'Z'),
    ];
}

/// The detectors whose words are in a text of at most 64 bytes that are all ASCII and have no escapes; `None` for others.
///
/// Does with a few masks what [`words_of_any`] does byte by byte.
fn words_of_plain(table: &Table, text: &[u8]) -> Option<DetectorSet> {
    let mut block = [0u8; 64];
    block.get_mut(..text.len())?.copy_from_slice(text);
    if block.iter().fold(false, |odd, b| odd | (*b >= 0x80) | (*b == b'\\') | (*b == b'%')) {
        return None;
    }
    Some(KNOWN.with_borrow_mut(|known| known.of(block, || words_of_block(table, block))))
}

/// The answers to the last texts of a thread: what stands before the numbers of a column is mostly the same.
#[derive(Clone)]
struct Known {
    answers: Vec<([u8; 64], DetectorSet)>,
}

thread_local! {
    static KNOWN: RefCell<Known> = const { RefCell::new(Known { answers: Vec::new() }) };
}

impl Known {
    const ANSWERS: usize = 64;

    fn of(&mut self, block: [u8; 64], find: impl FnOnce() -> DetectorSet) -> DetectorSet {
        let place = xxhash_rust::xxh3::xxh3_64(&block) as usize % Self::ANSWERS;
        // A block of zeros has no words.
        self.answers.resize(Self::ANSWERS, ([0; 64], DetectorSet::NONE));
        let Some((text, answer)) = self.answers.get_mut(place) else { return find() };
        if *text != block {
            (*text, *answer) = (block, find());
        }
        *answer
    }
}

fn words_of_block(table: &Table, mut block: [u8; 64]) -> DetectorSet {
    let [letters, digits, upper] = Masker::fastest().masks::<3, WordBytes>(&block);
    let words = letters | digits;
    let lower = letters & !upper;
    let humps = upper & (lower << 1)
        | upper & (upper << 1) & (lower >> 1)
        | digits & (letters << 1)
        | letters & (digits << 1);
    let starts = words & !(words << 1) | humps;
    let mut ends = words & (!(words >> 1) | humps >> 1);
    // Letters become small and digits stay what they are; nothing else is read.
    for b in &mut block {
        *b |= 0x20;
    }
    let byte = |at: u32| block.get(at as usize).copied().unwrap_or_default();
    let mut found = DetectorSet::NONE;
    while ends != 0 {
        let end = ends.trailing_zeros();
        ends &= ends - 1;
        let last = byte(end);
        let in_piece = end > 0 && starts >> end & 1 == 0;
        if in_piece && !table.tails.may_hold(byte(end - 1), last, 0) {
            continue;
        }
        let through = u64::MAX >> (63 - end);
        let mut left = starts & through;
        let mut gap = Gap::None;
        for _ in 0..PIECES_MAX {
            let Some(start) = left.checked_ilog2() else { break };
            let range = words & through & u64::MAX << start;
            let bitmap = if gap == Gap::None { &table.all } else { &table.phrases };
            if bitmap.may_hold(byte(start), last, range.count_ones() as usize) {
                found = found.union(table.look_up_in(&block, range, gap));
            }
            if start == 0 || words >> (start - 1) & 1 == 0 {
                gap = Gap::Separator;
            }
            left &= !(1 << start);
        }
    }
    found
}

/// The detectors whose words are in a text.
fn words_of_any(table: &Table, text: &[u8]) -> DetectorSet {
    let mut found = DetectorSet::NONE;
    let mut ending = |pieces: &Pieces| found = found.union(table.ending(pieces));
    if Pieces::new().cut(text, Umlauts::Plain, &mut ending) {
        Pieces::new().cut(text, Umlauts::WithE, &mut ending);
    }
    found
}

/// The detectors whose words are in the name of a column or key, unless the words around them change what it is about.
pub(super) fn words_of_name(name: &[u8]) -> DetectorSet {
    let mut found = DetectorSet::NONE;
    let name = name.get(..NAME_BYTES_MAX.min(name.len())).unwrap_or_default();
    for umlauts in [Umlauts::Plain, Umlauts::WithE] {
        let mut words: Vec<Vec<u8>> = Vec::new();
        let again = Pieces::new().cut(name, umlauts, |pieces| words.push(pieces.last().to_vec()));
        found = found.union(words_of(&words));
        if !again {
            break;
        }
    }
    found
}

fn words_of(words: &[Vec<u8>]) -> DetectorSet {
    let is_veto =
        |list: &WordSet, word: &[u8]| std::str::from_utf8(word).is_ok_and(|word| holds(list, word));
    // Behind the last word that makes it something else, in front of the first that does.
    let first = words.iter().position(|word| is_veto(&PREFIX_VETOES, word)).unwrap_or(words.len());
    let last = words.iter().rposition(|word| is_veto(&SUFFIX_VETOES, word)).map_or(0, |at| at + 1);
    let mut found = DetectorSet::NONE;
    for start in last..words.len() {
        let mut joined = Vec::new();
        for (at, word) in words.iter().enumerate().skip(start).take(PIECES_MAX) {
            joined.extend_from_slice(word);
            if start > first || at < last {
                continue;
            }
            found = found.union(TABLE.look_up(&joined, Gap::None));
        }
    }
    found
}

/// The most bytes of a name that are looked at.
const NAME_BYTES_MAX: usize = 128;
/// The most pieces of a context word.
const PIECES_MAX: usize = 4;
/// The most letters of a text that are kept, which is the longest look.
const LETTERS_MAX: usize = 1024;

/// Words behind which a name is about something else: `email_verified_at`, `phone_type`.
static SUFFIX_VETOES: WordSet = WordSet::new(
    "\
    verified verification confirmed confirmation count counts total type types kind status flag flags template provider domain \
    format pattern regex label locale at sent opened bounced preference preferences opt consent version brand rate issued enabled \
    disabled required valid",
);

/// How letters with two dots are written without them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Umlauts {
    /// `ä` as `a`.
    Plain,
    /// `ä` as `ae`.
    WithE,
}

/// The pieces of a text, one after the other, in lower case and without accents.
struct Pieces {
    letters: [u8; PIECE_ROOM],
    len: usize,
    /// Where the last pieces begin in `letters`, the latest first, and whether something separates each from the one before.
    starts: [(usize, Gap); PIECES_MAX],
    count: usize,
}

/// Whether something stands between two pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    None,
    Separator,
}

/// Room for the pieces that are kept; when it is full, it starts anew with the last ones.
const PIECE_ROOM: usize = 128;

impl Pieces {
    fn new() -> Self {
        Pieces {
            letters: [0; PIECE_ROOM],
            len: 0,
            starts: [(0, Gap::Separator); PIECES_MAX],
            count: 0,
        }
    }

    fn last(&self) -> &[u8] {
        let [(start, _), ..] = self.starts;
        self.letters.get(start..self.len).unwrap_or_default()
    }

    /// Calls `on_piece` at the end of each piece of a text; returns whether there are letters that [`Umlauts`] matters for.
    fn cut(&mut self, text: &[u8], umlauts: Umlauts, mut on_piece: impl FnMut(&Self)) -> bool {
        let mut found_umlauts = false;
        let mut before = Kind::Separator;
        let mut at = 0;
        let text = text.get(text.len().saturating_sub(LETTERS_MAX)..).unwrap_or_default();
        while let Some(&b) = text.get(at) {
            let mut kind = KINDS.get(usize::from(b)).copied().unwrap_or(Kind::Separator);
            let mut letter = (b.to_ascii_lowercase(), 0);
            let mut len = 1;
            match kind {
                Kind::Lower | Kind::Upper | Kind::Digit | Kind::Separator => {}
                Kind::Backslash => {
                    kind = Kind::Separator;
                    len += escape_len(text.get(at + 1..).unwrap_or_default());
                }
                Kind::Percent => {
                    kind = Kind::Separator;
                    let hex = text.get(at + 1..at + 3).unwrap_or_default();
                    if hex.len() == 2 && hex.iter().all(u8::is_ascii_hexdigit) {
                        len = 3;
                    }
                }
                Kind::Latin => {
                    kind = Kind::Separator;
                    let left = at.checked_sub(1).and_then(|left| text.get(left)).copied();
                    if let Some((plain, bytes)) =
                        latin_letter(left, text.get(at..).unwrap_or_default())
                    {
                        len = bytes;
                        kind = Kind::Lower;
                        found_umlauts |= plain.has_umlaut;
                        let with_e =
                            plain.always_e || (plain.has_umlaut && umlauts == Umlauts::WithE);
                        letter = (plain.letter, if with_e { b'e' } else { plain.second });
                    }
                }
            }
            if kind == Kind::Separator {
                if before != Kind::Separator {
                    on_piece(self);
                }
            } else {
                let next_is_lower = || text.get(at + 1).is_some_and(u8::is_ascii_lowercase);
                let hump = match (before, kind) {
                    (Kind::Lower, Kind::Upper) => true,
                    (Kind::Upper, Kind::Upper) => next_is_lower(),
                    (Kind::Digit, Kind::Digit) | (Kind::Separator, _) => false,
                    (Kind::Digit, _) | (_, Kind::Digit) => true,
                    _ => false,
                };
                if hump {
                    on_piece(self);
                    self.open(Gap::None);
                } else if before == Kind::Separator {
                    self.open(Gap::Separator);
                }
                self.push(letter.0);
                if letter.1 != 0 {
                    self.push(letter.1);
                }
            }
            before = kind;
            at += len;
        }
        if before != Kind::Separator {
            on_piece(self);
        }
        found_umlauts
    }

    fn open(&mut self, gap: Gap) {
        if self.len > PIECE_ROOM - PIECE_BYTES_MAX {
            // Keep the latest pieces that can still be a part of something.
            let [.., (kept, _), _] = self.starts;
            let kept = if self.count + 1 >= PIECES_MAX { kept } else { 0 };
            let moved = self.len.saturating_sub(kept);
            if moved <= PIECE_ROOM - PIECE_BYTES_MAX {
                self.letters.copy_within(kept..self.len, 0);
                self.len = moved;
                for (start, _) in &mut self.starts {
                    *start = start.saturating_sub(kept);
                }
            } else {
                self.len = 0;
                self.count = 0;
            }
        }
        self.starts.rotate_right(1);
        if let Some(first) = self.starts.first_mut() {
            *first = (self.len, gap);
        }
        self.count = (self.count + 1).min(PIECES_MAX);
    }

    fn push(&mut self, letter: u8) {
        // A piece that is longer than any word is none: its end is dropped, and it is too long for a match already.
        if let Some(place) = self.letters.get_mut(self.len) {
            *place = letter;
            self.len += 1;
        }
    }
}

/// A piece that is longer is no word.
const PIECE_BYTES_MAX: usize = 40;

/// What a byte is in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Separator,
    Lower,
    Upper,
    Digit,
    Backslash,
    Percent,
    /// The first byte of U+00C0 to U+017F in UTF-8, or a letter of a single byte in LATIN1 and its like.
    Latin,
}

static KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Separator; 256];
    let mut b = 0;
    while b < 256 {
        kinds[b] = match b as u8 {
            b'a'..=b'z' => Kind::Lower,
            b'A'..=b'Z' => Kind::Upper,
            b'0'..=b'9' => Kind::Digit,
            b'\\' => Kind::Backslash,
            b'%' => Kind::Percent,
            0xC0.. | 0x8A | 0x8E | 0x9A | 0x9C | 0x9E => Kind::Latin,
            _ => Kind::Separator,
        };
        b += 1;
    }
    kinds
};

/// A letter without its accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PlainLetter {
    letter: u8,
    /// A second letter, or 0.
    second: u8,
    has_umlaut: bool,
    always_e: bool,
}

/// The letter that a text begins with, and its bytes: two in UTF-8. Else, between ASCII characters, one of WIN1252, which is LATIN1 and
/// more, and has most letters in common with its like: statements, and what is not decoded yet, do not tell their encoding.
fn latin_letter(left: Option<u8>, text: &[u8]) -> Option<(PlainLetter, usize)> {
    let lead = *text.first()?;
    let second = text.get(1).copied().unwrap_or(b' ');
    if (0xC3..=0xC5).contains(&lead) && (0x80..0xC0).contains(&second) {
        let c = char::from_u32(u32::from(lead & 0x1F) << 6 | u32::from(second & 0x3F))?;
        return Some((plain_latin(c)?, 2));
    }
    if second >= 0x80 || left.is_some_and(|left| left >= 0x80) {
        return None;
    }
    let c = match lead {
        0x8A | 0x9A => 'š',
        0x8E | 0x9E => 'ž',
        0x9C => 'œ',
        0xC0.. => char::from(lead),
        _ => return None,
    };
    Some((plain_latin(c)?, 1))
}

fn plain_latin(c: char) -> Option<PlainLetter> {
    let c = c.to_lowercase().next()?;
    let plain =
        |letter| Some(PlainLetter { letter, second: 0, has_umlaut: false, always_e: false });
    let umlaut =
        |letter| Some(PlainLetter { letter, second: 0, has_umlaut: true, always_e: false });
    match c {
        'ä' => umlaut(b'a'),
        'ö' | 'ø' => umlaut(b'o'),
        'ü' => umlaut(b'u'),
        'æ' => Some(PlainLetter { letter: b'a', second: b'e', has_umlaut: false, always_e: true }),
        'œ' => Some(PlainLetter { letter: b'o', second: b'e', has_umlaut: false, always_e: true }),
        'ß' => {
            Some(PlainLetter { letter: b's', second: b's', has_umlaut: false, always_e: false })
        }
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ā' | 'ă' => plain(b'a'),
        'ç' | 'ć' | 'č' => plain(b'c'),
        'ď' | 'đ' => plain(b'd'),
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' => plain(b'e'),
        'ğ' => plain(b'g'),
        'ì' | 'í' | 'î' | 'ï' | 'ı' | 'ī' | 'i' => plain(b'i'),
        'ł' | 'ľ' => plain(b'l'),
        'ñ' | 'ń' | 'ň' => plain(b'n'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ő' | 'ō' => plain(b'o'),
        'ř' => plain(b'r'),
        'ś' | 'ş' | 'š' => plain(b's'),
        'ť' | 'ţ' => plain(b't'),
        'ù' | 'ú' | 'û' | 'ů' | 'ű' | 'ū' => plain(b'u'),
        'ý' | 'ÿ' => plain(b'y'),
        'ź' | 'ż' | 'ž' => plain(b'z'),
        _ => None,
    }
}

/// The words of all detectors.
static TABLE: LazyLock<Table> = LazyLock::new(Table::of_all);

/// Words by their hash, each also with a plural's s.
struct Table {
    /// Open addressing; a hash of 0 is an empty slot.
    slots: Vec<Entry>,
    /// First letter, last letter and length of all entries, and of those of several words.
    all: Bitmap,
    phrases: Bitmap,
    /// The last two letters of all entries.
    tails: Bitmap,
}

#[derive(Clone, Copy, Default)]
struct Entry {
    hash: u64,
    word: DetectorSet,
    phrase: DetectorSet,
}

impl Table {
    fn of_all() -> Table {
        let count: usize = DETECTORS.iter().map(|detector| detector.context.len()).sum();
        let slots = (count * 8).next_power_of_two().max(64);
        let mut table = Table {
            slots: vec![Entry::default(); slots],
            all: Bitmap::default(),
            phrases: Bitmap::default(),
            tails: Bitmap::default(),
        };
        for detector in DETECTORS {
            for word in detector.context {
                let mut joined: Vec<u8> = word.bytes().filter(u8::is_ascii_alphanumeric).collect();
                let several = word.contains(' ');
                table.insert(&joined, several, DetectorSet::of(detector.id));
                joined.push(b's');
                table.insert(&joined, several, DetectorSet::of(detector.id));
            }
        }
        table
    }

    fn insert(&mut self, joined: &[u8], several: bool, detector: DetectorSet) {
        let (Some(first), [.., before, last]) = (joined.first(), joined) else { return };
        let hash = hash(joined);
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        // Eight slots for each word and its plural: there is always an empty one.
        while self.slots.get(slot).is_some_and(|entry| entry.hash != 0 && entry.hash != hash) {
            slot = (slot + 1) & mask;
        }
        if let Some(entry) = self.slots.get_mut(slot) {
            entry.hash = hash;
            let set = if several { &mut entry.phrase } else { &mut entry.word };
            *set = set.union(detector);
        }
        self.all.add(*first, *last, joined.len());
        self.tails.add(*before, *last, 0);
        if several {
            self.phrases.add(*first, *last, joined.len());
        }
    }

    /// The detectors whose words end with the last piece.
    fn ending(&self, pieces: &Pieces) -> DetectorSet {
        let mut found = DetectorSet::NONE;
        let mut joined = Gap::None;
        for (start, gap) in pieces.starts.iter().take(pieces.count) {
            let word = pieces.letters.get(*start..pieces.len).unwrap_or_default();
            if word.len() > PIECE_BYTES_MAX {
                break;
            }
            found = found.union(self.look_up(word, joined));
            if *gap == Gap::Separator {
                joined = Gap::Separator;
            }
        }
        found
    }

    /// The detectors that have this word.
    fn look_up(&self, joined: &[u8], gap: Gap) -> DetectorSet {
        let bitmap = if gap == Gap::None { &self.all } else { &self.phrases };
        let (Some(first), Some(last)) = (joined.first(), joined.last()) else {
            return DetectorSet::NONE;
        };
        if !bitmap.may_hold(*first, *last, joined.len()) {
            return DetectorSet::NONE;
        }
        let hash = hash(joined);
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while let Some(entry) = self.slots.get(slot).filter(|entry| entry.hash != 0) {
            if entry.hash == hash {
                return if gap == Gap::None {
                    entry.word.union(entry.phrase)
                } else {
                    entry.phrase
                };
            }
            slot = (slot + 1) & mask;
        }
        DetectorSet::NONE
    }

    /// The detectors that have the word that is made of these bytes of a block.
    fn look_up_in(&self, block: &[u8; 64], mut bytes: u64, gap: Gap) -> DetectorSet {
        let mut joined = [0u8; PIECE_BYTES_MAX];
        let mut len = 0;
        while bytes != 0 {
            let (Some(to), Some(from)) =
                (joined.get_mut(len), block.get(bytes.trailing_zeros() as usize))
            else {
                return DetectorSet::NONE;
            };
            *to = *from;
            len += 1;
            bytes &= bytes - 1;
        }
        self.look_up(joined.get(..len).unwrap_or_default(), gap)
    }
}

fn hash(joined: &[u8]) -> u64 {
    xxhash_rust::xxh3::xxh3_64(joined).max(1)
}

/// A bit for each two letters and length modulo 4.
#[derive(Clone, Copy)]
struct Bitmap([u64; 64]);

impl Default for Bitmap {
    fn default() -> Self {
        Bitmap([0; 64])
    }
}

impl Bitmap {
    #[inline]
    fn place(first: u8, last: u8, len: usize) -> (usize, u32) {
        let bit = usize::from(first & 31) << 7 | usize::from(last & 31) << 2 | (len & 3);
        (bit >> 6, (bit & 63) as u32)
    }

    fn add(&mut self, first: u8, last: u8, len: usize) {
        let (word, bit) = Bitmap::place(first, last, len);
        if let Some(bits) = self.0.get_mut(word) {
            *bits |= 1 << bit;
        }
    }

    #[inline]
    fn may_hold(&self, first: u8, last: u8, len: usize) -> bool {
        let (word, bit) = Bitmap::place(first, last, len);
        self.0.get(word).is_some_and(|bits| bits >> bit & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pieces(text: &[u8], umlauts: Umlauts) -> Vec<String> {
        let mut found = Vec::new();
        Pieces::new().cut(text, umlauts, |pieces| {
            found.push(String::from_utf8_lossy(pieces.last()).into_owned());
        });
        found
    }

    #[test]
    fn texts_are_cut_into_pieces() {
        let cases: &[(&str, &[&str])] = &[
            ("soc_sec_no", &["soc", "sec", "no"]),
            ("socSecNo", &["soc", "sec", "no"]),
            ("SSNNumber", &["ssn", "number"]),
            ("SSN", &["ssn"]),
            ("ipv4", &["ipv", "4"]),
            ("Téléphone:", &["telephone"]),
            ("Straße", &["strasse"]),
            ("für", &["fur"]),
            (r"\n\nssn\t", &["ssn"]),
            (r"\u0020x", &["x"]),
            ("%3Dssn%20a", &["ssn", "a"]),
            ("", &[]),
            ("--", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(&pieces(text.as_bytes(), Umlauts::Plain), expected, "{text}");
        }
        assert_eq!(pieces("für".as_bytes(), Umlauts::WithE), ["fuer"]);
        // In LATIN1 and WIN1252, which nothing tells of a statement.
        assert_eq!(
            pieces(b"num\xE9ro de s\xE9curit\xE9: ", Umlauts::Plain),
            ["numero", "de", "securite"]
        );
        assert_eq!(pieces(b"f\xFCr", Umlauts::WithE), ["fuer"]);
        assert_eq!(pieces(b"\x9Aifra", Umlauts::Plain), ["sifra"]);
        // Two bytes of another encoding are no letters.
        assert_eq!(pieces(b"\xBA\xC5ssn", Umlauts::Plain), ["ssn"]);
    }

    #[test]
    fn context_words_can_be_found() {
        for detector in DETECTORS {
            for word in detector.context {
                let clean =
                    word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b' ');
                assert!(clean && !word.is_empty(), "{}: {word}", detector.name);
                assert!(pieces(word.as_bytes(), Umlauts::Plain).len() <= PIECES_MAX, "{word}");
                for written in [(*word).to_owned(), word.to_uppercase(), word.replace(' ', "_")] {
                    let text = format!("our {written}: ");
                    let found = words_in(text.as_bytes(), 60);
                    assert!(found.contains(detector.id), "{}: {written}", detector.name);
                }
            }
        }
    }

    /// The twin: pieces in a vector, words compared as strings.
    fn naive(text: &[u8]) -> DetectorSet {
        let mut found = DetectorSet::NONE;
        for umlauts in [Umlauts::Plain, Umlauts::WithE] {
            let words = pieces(text, umlauts);
            for start in 0..words.len() {
                for end in start + 1..=words.len().min(start + PIECES_MAX) {
                    let joined = words[start..end].concat();
                    for detector in DETECTORS {
                        let is = |word: &&str| {
                            let word = word.replace(' ', "");
                            joined == word || joined == format!("{word}s")
                        };
                        if detector.context.iter().any(&is) {
                            found = found.union(DetectorSet::of(detector.id));
                        }
                    }
                }
            }
        }
        found
    }

    proptest! {
        /// Where nothing separates the pieces, the table finds what the twin finds.
        #[test]
        fn the_table_is_what_its_twin_says(text in "(ssn|Social|SECURITY|security|soc|Sec|card|4|é|x){0,9}") {
            prop_assert_eq!(words_in(text.as_bytes(), 1000), naive(text.as_bytes()), "{}", text);
        }

        #[test]
        fn masks_find_what_bytes_do(text in "(ssn|SSN|Social|SECURITY|security|soc|Sec|No|card|iban|4|s|-|_| |x|X){0,9}", cut in 0usize..9) {
            let text = text.as_bytes().get(cut..).unwrap_or_default();
            let found = words_of_plain(&TABLE, text);
            prop_assert_eq!(found.is_some(), text.len() <= 64);
            if let Some(found) = found {
                prop_assert_eq!(found, words_of_any(&TABLE, text));
            }
        }

        #[test]
        fn no_text_panics(text in proptest::collection::vec(any::<u8>(), 0..300), bytes_max in 0usize..400) {
            words_in(&text, bytes_max);
            words_of_name(&text);
        }
    }
}
