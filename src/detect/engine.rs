//! One pass over bytes that finds what every detector finds.
//!
//! Nothing is searched for by pattern. Bytes are classified 64 at a time and only places that have the shape of something are
//! visited ([`super::shape_masks`]); fixed texts are searched for all at once ([`super::literals`]); addresses are found by their
//! `@`. The pass is linear on any input: no detector looks further than a few hundred bytes around a place.

use std::sync::LazyLock;

use super::context::{words_before, words_before_raw};
use super::email::{self, Emails};
use super::hex_text::digits_begin_like_text;
use super::hit::{Hit, Judgement};
use super::literals::{LITERALS, Literals};
use super::registry::{DETECTORS, DetectorId, DetectorSet};
use super::shape::{SHAPES, Shape, ShapeSet};
use super::shape_masks::{Writing, places};
use super::value::{Policy, Strictness};
use super::{iban, payment_card};

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
/// the detectors in `detectors`. Shapes that every table is full of ([`ONLY_IN_CONTEXT`]) are looked at only where `column`, the
/// detectors that the column speaks for, or a word before them speaks for the detector; a caller who wants them all, says that the
/// column speaks for all. Hits of one detector do not overlap each other.
pub fn sweep(
    text: &[u8],
    detectors: DetectorSet,
    column: DetectorSet,
    on_hit: &mut impl FnMut(Hit),
) {
    let mut inquiry = Inquiry::of(text, Writing::Meant, detectors, column);
    let mut emails = Emails::of(text);
    let mut next_email = if detectors.contains(DetectorId::Email) { emails.next() } else { None };
    let mut until = |at: usize, on_hit: &mut dyn FnMut(Hit)| {
        while let Some(hit) = next_email.filter(|hit| hit.start <= at) {
            on_hit(hit);
            next_email = emails.next();
        }
    };
    places(text, BY_SHAPE.shapes, Writing::Meant, &LITERALS.sequences, |at, shapes| {
        until(at, on_hit);
        inquiry.look(at, shapes, |_, detectors| detectors, &mut *on_hit);
    });
    until(usize::MAX, on_hit);
}

/// A place that may hold a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspect {
    /// The place: in the value, or at an escape that may hide it.
    pub at: usize,
    /// What a detector made of it, if it was seen; its span is in the bytes as they are written.
    pub hit: Option<Hit>,
}

impl Suspect {
    /// The same counted from `start` on, which does not lie behind it.
    #[must_use]
    pub fn behind(self, start: usize) -> Suspect {
        let hit = self.hit.map(|hit| Hit {
            start: hit.start.saturating_sub(start),
            end: hit.end.saturating_sub(start),
            ..hit
        });
        Suspect { at: self.at.saturating_sub(start), hit }
    }

    /// The same of a text before which `start` bytes stand.
    #[must_use]
    pub fn ahead(self, start: usize) -> Suspect {
        let hit = self.hit.map(|hit| Hit { start: hit.start + start, end: hit.end + start, ..hit });
        Suspect { at: self.at + start, hit }
    }
}

/// Calls `visit` with a place in every value in `bytes` that the caller is interested in, and perhaps in more; not in order.
///
/// `bytes` are as they are written: whole rows or whole statements, in any carrier. Also visited is what may hide a value behind
/// escapes (`\u0040`, `%40`, `&#64;`). Cheaper than a sweep where almost everything is a fake. Not visited is what only a column speaks
/// for, unless any of them speaks for one of `columns`.
pub fn suspects(
    bytes: &[u8],
    policy: &Policy,
    interest: Interest,
    columns: DetectorSet,
    visit: &mut impl FnMut(usize),
) {
    suspects_with_hits(bytes, policy, interest, columns, &mut |suspect| visit(suspect.at));
}

/// As [`suspects`], with what was seen at each place.
pub fn suspects_with_hits(
    bytes: &[u8],
    policy: &Policy,
    interest: Interest,
    columns: DetectorSet,
    visit: &mut impl FnMut(Suspect),
) {
    suspects_unknown(bytes, policy, interest, columns, &mut |_, detectors| detectors, visit);
}

/// As [`suspects_with_hits`]; of the detectors that are to be asked at a place, only those that `unknown` gives back are. It is
/// called with places in order.
pub fn suspects_unknown(
    bytes: &[u8],
    policy: &Policy,
    interest: Interest,
    columns: DetectorSet,
    unknown: &mut impl FnMut(usize, DetectorSet) -> DetectorSet,
    visit: &mut impl FnMut(Suspect),
) {
    let mut visit_hit = |hit: Hit| visit(Suspect { at: hit.start, hit: Some(hit) });
    let mut shapes = BY_SHAPE.shapes.union(ShapeSet::of(Shape::Escape));
    if policy.detectors.contains(DetectorId::Email) {
        match interest {
            Interest::Failing => shapes = shapes.union(ShapeSet::of(Shape::At)),
            Interest::Everything => Emails::of(bytes).for_each(&mut visit_hit),
        }
    }
    let column = match policy.strictness {
        Strictness::Normal => columns,
        Strictness::Strict => DetectorSet::ALL,
    };
    let counts = |hit: &Hit| {
        interest == Interest::Everything
            || match hit.judgement {
                Judgement::Proven | Judgement::OnlyInContext => true,
                Judgement::Test(_) | Judgement::Harmless(_) => false,
                Judgement::NeedsContext => {
                    column.contains(hit.detector)
                        || words_near(bytes, Writing::Escaped, hit.start).contains(hit.detector)
                }
            }
    };
    let mut inquiry = Inquiry::of(bytes, Writing::Escaped, policy.detectors, column);
    let literals = &*LITERALS;
    // Before a number that is a whole field there are no words: what needs context has only its column.
    let mut cards = ShapeSet::of(Shape::Digits13Up);
    if column.intersection(OF_15_DIGITS).is_empty() {
        cards = cards.union(ShapeSet::of(Shape::Digits15));
    }
    places(bytes, shapes, Writing::Escaped, &literals.sequences, |at, shapes| {
        if shapes == ShapeSet::of(Shape::Literal)
            && !literals.has(bytes.get(at..).unwrap_or_default())
        {
            // Mostly.
            return;
        }
        if shapes.contains(Shape::At) {
            let email = DetectorSet::of(DetectorId::Email);
            if !unknown(at, email).is_empty()
                && let Some(hit) = email::suspect(bytes, at)
            {
                visit(Suspect { at: hit.start, hit: Some(hit) });
            }
            if shapes == ShapeSet::of(Shape::At) {
                return;
            }
        }
        if shapes.contains(Shape::Escape) && may_hide(bytes, at) {
            visit(Suspect { at, hit: None });
        }
        if interest == Interest::Failing {
            // What most pseudonyms are, of which nothing is told.
            let is_test = if shapes.without(cards).is_empty() {
                payment_card::is_test_field(bytes, at)
            } else {
                shapes == ShapeSet::of(Shape::Letters2Digits2) && iban::is_test_field(bytes, at)
            };
            if is_test {
                return;
            }
        }
        inquiry.look(at, shapes, &mut *unknown, |hit| {
            if counts(&hit) {
                visit(Suspect { at: hit.start, hit: Some(hit) });
            }
        });
    });
}

/// The detectors of numbers of fifteen digits that are no cards; all need context if they are written without separators.
const OF_15_DIGITS: DetectorSet =
    DetectorSet::of(DetectorId::FrNir).union(DetectorSet::of(DetectorId::CnResidentId));

/// Shapes that too much looks like: visited only where something speaks for a detector.
pub const ONLY_IN_CONTEXT: ShapeSet = ShapeSet::of(Shape::Digits8To12)
    .union(ShapeSet::of(Shape::ZeroGroup))
    .union(ShapeSet::of(Shape::ZeroZero));

/// Which detectors care for which shape.
struct ByShape {
    detectors: [DetectorSet; SHAPES],
    /// The shapes that any detector cares for.
    shapes: ShapeSet,
}

static BY_SHAPE: LazyLock<ByShape> = LazyLock::new(|| {
    let mut by_shape = ByShape { detectors: [DetectorSet::NONE; SHAPES], shapes: ShapeSet::NONE };
    for detector in DETECTORS {
        for shape in detector.shapes {
            by_shape.shapes = by_shape.shapes.union(ShapeSet::of(*shape));
            // Whose literal it is, is seen at the place.
            let detectors = by_shape.detectors.get_mut(*shape as usize);
            if let Some(detectors) = detectors.filter(|_| *shape != Shape::Literal) {
                *detectors = detectors.union(DetectorSet::of(detector.id));
            }
        }
    }
    by_shape
});

impl ByShape {
    #[inline]
    fn detectors(&self, shapes: ShapeSet) -> DetectorSet {
        let of = |index: usize| self.detectors.get(index).copied().unwrap_or_default();
        shapes.indexes().fold(DetectorSet::NONE, |all, index| all.union(of(index)))
    }
}

/// Asks detectors about places of one text.
struct Inquiry<'a> {
    text: &'a [u8],
    writing: Writing,
    detectors: DetectorSet,
    column: DetectorSet,
    by_shape: &'static ByShape,
    literals: &'static Literals,
    /// The end of the last hit of each detector; the next one is not looked for before it.
    resume: [usize; 64],
}

impl<'a> Inquiry<'a> {
    #[inline]
    fn of(text: &'a [u8], writing: Writing, detectors: DetectorSet, column: DetectorSet) -> Self {
        Inquiry {
            text,
            writing,
            detectors,
            column,
            by_shape: &BY_SHAPE,
            literals: &LITERALS,
            resume: [0; 64],
        }
    }

    /// Asks those that care for these shapes, and that `unknown` gives back.
    #[inline]
    fn look(
        &mut self,
        at: usize,
        shapes: ShapeSet,
        mut unknown: impl FnMut(usize, DetectorSet) -> DetectorSet,
        on_hit: impl FnMut(Hit),
    ) {
        let mut asked = self.by_shape.detectors(shapes.without(ONLY_IN_CONTEXT));
        if shapes.contains(Shape::Literal) {
            asked = asked.union(self.literals.owners(self.text.get(at..).unwrap_or_default()));
        }
        let mut spoken_for = DetectorSet::NONE;
        let in_context = shapes.intersection(ONLY_IN_CONTEXT);
        if !in_context.is_empty() {
            spoken_for = self.spoken_for(at, self.by_shape.detectors(in_context));
            asked = asked.union(spoken_for);
        }
        let asked = asked.intersection(self.detectors);
        if !asked.is_empty() {
            self.ask(at, unknown(at, asked), spoken_for, on_hit);
        }
    }

    /// Those of `detectors` that the column or a word before the place speaks for.
    #[inline]
    fn spoken_for(&self, at: usize, detectors: DetectorSet) -> DetectorSet {
        let detectors = detectors.intersection(self.detectors);
        let by_column = detectors.intersection(self.column);
        if by_column == detectors {
            return by_column;
        }
        by_column.union(detectors.intersection(words_near(self.text, self.writing, at)))
    }

    /// Asks detectors about a place; those `spoken_for` are known to have a word or the column for them.
    #[inline]
    fn ask(
        &mut self,
        at: usize,
        asked: DetectorSet,
        spoken_for: DetectorSet,
        mut on_hit: impl FnMut(Hit),
    ) {
        for detector in asked.iter() {
            let resume = self.resume.get(detector.id as usize).copied().unwrap_or(0);
            let Some(find) = detector.find.filter(|_| at >= resume) else { continue };
            let Some(hit) = find(self.text, at) else { continue };
            if hit.judgement == Judgement::OnlyInContext
                && !spoken_for.contains(detector.id)
                && self.spoken_for(hit.start, DetectorSet::of(detector.id)).is_empty()
            {
                continue;
            }
            if let Some(resume) = self.resume.get_mut(detector.id as usize) {
                *resume = hit.end;
            }
            on_hit(hit);
        }
    }
}

/// The detectors that a word before a place, or its JSON key, speaks for.
#[inline]
fn words_near(text: &[u8], writing: Writing, at: usize) -> DetectorSet {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    match (writing, before) {
        // Most numbers are a whole field.
        (_, None) | (Writing::Escaped, Some(b'\t' | b'\n')) => DetectorSet::NONE,
        (Writing::Meant, _) => words_before(text, at),
        (Writing::Escaped, _) => words_before_raw(text, at),
    }
}

/// Whether the escape at a place may hide a part of a value.
#[inline]
fn may_hide(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default();
    match bytes.get(at..).unwrap_or_default() {
        [b'%', high, low, ..] => matches!(high, b'2'..=b'7') && low.is_ascii_hexdigit(),
        [b'&', rest @ ..] => is_character_reference(rest),
        [b'\\', b'u', b'0', b'0', b'2'..=b'7', ..] | [b'\\', b'U', b'0', b'0', ..] => true,
        [b'\\', b'/', rest @ ..] => {
            // JSON that some write with each slash escaped.
            let escapes = before.iter().rev().take_while(|b| **b == b'\\').count();
            let left = before.get(..at - escapes).and_then(|before| before.last());
            match left {
                Some(b'0'..=b'9') => rest.first().is_some_and(u8::is_ascii_digit),
                Some(b':') => may_have_userinfo(rest),
                _ => false,
            }
        }
        // Bytea, as COPY writes it; not two backslashes that each escape one.
        [b'\\', b'\\', b'x', digits @ ..] => digits_begin_like_text(digits),
        [b'\\', escaped, ..] => {
            let is_usual = match escaped {
                b'b' | b'f' | b'n' | b'r' | b't' | b'u' | b'v' | b'"' | b'\'' | b'\n' => true,
                // NULL is a cell of its own; in the midst of one it is the letter.
                b'N' => {
                    let is_border = |byte: Option<&u8>| {
                        byte.is_none_or(|byte| !matches!(byte, b'!'..) || b",;|".contains(byte))
                    };
                    is_border(before.last()) && is_border(bytes.get(at + 2))
                }
                _ => false,
            };
            // Of an even number of backslashes each pair means one, and the last escapes nothing.
            !is_usual && before.iter().rev().take_while(|b| **b == b'\\').count() % 2 == 0
        }
        _ => false,
    }
}

/// Whether an at sign follows before the end of a URL's authority, and so perhaps a password before it.
fn may_have_userinfo(text: &[u8]) -> bool {
    const USERINFO_BYTES_MAX: usize = 256;
    let authority = text.iter().skip_while(|b| matches!(b, b'\\' | b'/')).take(USERINFO_BYTES_MAX);
    let mut authority = authority.take_while(|b| !matches!(b, b'/' | b' ' | b'"' | b'\'' | b'\t'));
    authority.any(|b| *b == b'@')
}

/// Whether `text`, which stands behind an `&`, goes on as a character reference of HTML for a character that values have in them.
fn is_character_reference(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"amp;").unwrap_or(text);
    text.starts_with(b"#") || NAMED.iter().any(|name| text.starts_with(name))
}

/// Named characters of HTML that values have in them.
const NAMED: [&[u8]; 15] = [
    b"commat;", b"period;", b"plus;", b"colon;", b"sol;", b"lpar;", b"rpar;", b"hyphen;", b"dash;",
    b"lowbar;", b"num;", b"percnt;", b"nbsp;", b"bsol;", b"amp;",
];

/// The twin of [`sweep`]: asks every detector at every byte.
#[cfg(test)]
fn naive_sweep(
    text: &[u8],
    detectors: DetectorSet,
    column: DetectorSet,
    on_hit: &mut impl FnMut(Hit),
) {
    let mut hits: Vec<Hit> = Vec::new();
    if detectors.contains(DetectorId::Email) {
        hits.extend(Emails::of(text));
    }
    // What is asked for only in context, is so whatever its judgement.
    let mut in_context_only = std::collections::HashSet::new();
    places(text, BY_SHAPE.shapes, Writing::Meant, &LITERALS.sequences, |at, shapes| {
        let always = BY_SHAPE.detectors(shapes.without(ONLY_IN_CONTEXT));
        let in_context = BY_SHAPE.detectors(shapes.intersection(ONLY_IN_CONTEXT));
        in_context_only.extend(in_context.without(always).iter().map(|detector| (at, detector.id)));
    });
    let mut resume = [0usize; 64];
    for at in 0..text.len() {
        for detector in DETECTORS {
            let resume = &mut resume[detector.id as usize];
            let wanted = detectors.contains(detector.id) && detector.id != DetectorId::Email;
            let Some(find) = detector.find.filter(|_| wanted && at >= *resume) else { continue };
            let Some(hit) = find(text, at) else { continue };
            let speak = || column.union(words_before(text, hit.start)).contains(hit.detector);
            // Behind an escape a hit may be seen from within the escape.
            let is_only_in_context = hit.judgement == Judgement::OnlyInContext
                || in_context_only.contains(&(at, detector.id))
                || (hit.start > at && in_context_only.contains(&(hit.start, detector.id)));
            if !is_only_in_context || speak() {
                *resume = hit.end;
                hits.push(hit);
            }
        }
    }
    hits.sort_by_key(|hit| (hit.start, hit.end, hit.detector));
    for hit in hits {
        on_hit(hit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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

    /// What the sweep and its twin make of a text.
    fn agree(text: &[u8], detectors: DetectorSet, column: DetectorSet) -> Result<(), String> {
        let (mut fast, mut naive) = (Vec::new(), Vec::new());
        sweep(text, detectors, column, &mut |hit| fast.push(hit));
        naive_sweep(text, detectors, column, &mut |hit| naive.push(hit));
        fast.sort_by_key(|hit| (hit.start, hit.end, hit.detector));
        if fast == naive {
            return Ok(());
        }
        let only = |these: &[Hit], those: &[Hit]| {
            let only: Vec<_> = these.iter().filter(|hit| !those.contains(hit)).copied().collect();
            format!("{only:?}")
        };
        let text = text.escape_ascii();
        Err(format!("{text}\nsweep: {}\ntwin: {}", only(&fast, &naive), only(&naive, &fast)))
    }

    /// What values, and what looks like them, are made of.
    fn pieces() -> Vec<Vec<u8>> {
        let marks = [
            " ",
            " ",
            "-",
            "-",
            ".",
            ".",
            "/",
            ":",
            "::",
            "+",
            "(",
            ")",
            ") ",
            "@",
            "%40",
            "%",
            ",",
            "\t",
            "\n",
            "\\",
            "\\n",
            "\\\\n",
            "\\u0020",
            "\\\\u00e9",
            "\\x",
            "_",
            "\"",
            "'",
            "=",
            ";",
            "$",
            "://",
            "\u{e9}",
        ];
        let words = [
            "a",
            "A",
            "b",
            "n",
            "x",
            "V",
            "fe80",
            "ff",
            "db8",
            "DE",
            "GB",
            "QQ",
            "ab",
            "ABCD",
            "RSSMRA",
            "C",
            "phone: ",
            "tel ",
            "ssn ",
            "\"iban\": ",
            "nr. ",
            "ip ",
            "gmail.com",
            "dni ",
            "pesel ",
        ];
        let digits = [
            "0",
            "1",
            "2",
            "4",
            "9",
            "00",
            "12",
            "19",
            "30",
            "45",
            "66",
            "85",
            "030",
            "049",
            "123",
            "415",
            "536",
            "755",
            "867",
            "1234",
            "2671",
            "4290",
            "8442",
            "12345",
            "01234",
            "123456",
            "850612",
            "900101",
            "1234567",
            "12345678",
            "19900101",
            "123456789",
            "4158672671",
            "12345678901",
            "756921234567",
            "4290844204253662",
        ];
        let mut pieces: Vec<Vec<u8>> = Vec::new();
        for text in marks.iter().chain(&words).chain(&digits).chain(&digits) {
            pieces.push(text.as_bytes().to_vec());
        }
        let examples = DETECTORS.iter().flat_map(|d| d.examples.iter().chain(d.counter_examples));
        pieces.extend(examples.map(|example| example.text.as_bytes().to_vec()));
        pieces.push(vec![0xFF]);
        pieces.push(vec![0x83, 0x41]);
        pieces
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn the_sweep_agrees_with_its_twin_on_what_values_are_made_of(
            text in prop::collection::vec(prop::sample::select(pieces()), 0..24),
            column in prop::sample::select(vec![DetectorSet::NONE, DetectorSet::ALL]),
        ) {
            agree(&text.concat(), DetectorSet::ALL, column).map_err(TestCaseError::fail)?;
        }

        #[test]
        fn the_sweep_agrees_with_its_twin_on_any_bytes(
            text in prop::collection::vec(any::<u8>(), 0..300),
            digits in prop::collection::vec(prop::sample::select(b"0123456789-. :".to_vec()), 0..300),
        ) {
            agree(&text, DetectorSet::ALL, DetectorSet::ALL).map_err(TestCaseError::fail)?;
            agree(&digits, DetectorSet::ALL, DetectorSet::ALL).map_err(TestCaseError::fail)?;
        }
    }

    #[test]
    fn the_sweep_agrees_with_its_twin_on_examples_at_every_offset() {
        for detector in DETECTORS {
            let all = detector.examples.iter().chain(detector.counter_examples);
            for (index, example) in all.enumerate() {
                agree(example.text.as_bytes(), DetectorSet::ALL, DetectorSet::ALL).unwrap();
                // A window moves on by 48 bytes, and four are worked on at once.
                let step = if index < 2 { 1 } else { 13 };
                for offset in (0..49).step_by(step).chain([190, 191]) {
                    let before = ["_", " ", "\t", "."][offset % 4].repeat(offset);
                    let behind = ["", " and what follows"][offset % 2];
                    let text = format!("{before}{}{behind}", example.text);
                    let only = DetectorSet::of(detector.id);
                    let column = [DetectorSet::NONE, only][offset / 2 % 2];
                    agree(text.as_bytes(), only, column).unwrap();
                }
            }
        }
    }

    /// How often the sweep of a text, and the search for suspects in it, call back; neither may be quadratic.
    fn callbacks(text: &[u8]) -> (usize, usize) {
        let started = std::time::Instant::now();
        let (mut hits, mut suspected) = (0, 0);
        sweep(text, DetectorSet::ALL, DetectorSet::NONE, &mut |_| hits += 1);
        let policy = Policy::default();
        suspects(text, &policy, Interest::Failing, DetectorSet::NONE, &mut |_| suspected += 1);
        assert!(started.elapsed().as_secs() < 30, "quadratic");
        (hits, suspected)
    }

    #[test]
    fn any_text_is_linear() {
        const LEN: usize = 1 << 17;
        let units = [
            "@",
            "a@",
            "::::",
            ":",
            "a.a.",
            "1.1.",
            "-----BEGIN",
            "-----BEGIN PRIVATE KEY-----",
            "://",
            "eyJ",
            "eyJhbGciOi.",
            "%20",
            "%40",
            "\\",
            "\\\\",
            "\\u0041",
            "&#64;",
            "&amp;",
            "4",
            "0",
            "00 ",
            "+1",
            "+",
            "415-",
            "(",
            "aa:",
            "12-",
            "DE12",
            "abcdef1",
            "\u{e9}",
            "phone 4158672671 ",
            "\"ssn\": 536221234,",
            "Mr. A ",
            "$2b$10$",
            " ",
        ];
        for unit in units {
            let text = unit.repeat(LEN / unit.len());
            let (hits, suspected) = callbacks(text.as_bytes());
            assert!(hits <= LEN && suspected <= 2 * LEN, "{unit}");
        }
        let text = "jane@gmail.com, ".repeat(60_000);
        assert_eq!(callbacks(text.as_bytes()), (60_000, 60_000));
    }

    #[test]
    fn suspects_are_where_values_may_hide() {
        let cases: &[(&str, bool)] = &[
            (r"jane\u0040gmail.com", true),
            (r"jane\U00000040gmail.com", true),
            (r"jane\u000agmail.com", false),
            ("jane%40gmail%2Ecom", true),
            ("50%25", true),
            ("%C3%A9 5% %", false),
            ("jane&#64;gmail.com", true),
            ("jane&amp;#64;gmail.com", true),
            ("jane&commat;gmail", true),
            ("?a=b&page=2&amp;c=d", false),
            (r"jane\100gmail.com", true),
            (r"jane\\100gmail.com", false),
            (r"jane\\\x40gmail.com", true),
            (r"\\x34323930", true),
            (r"\\x34328430", false),
            (r"jane\@gmail.com", true),
            (r"\n\t\\n", false),
            ("\\N\t\\N\n\\N,\\N|\\N;\\N", false),
            (r"jane@gmai\l.com", true),
            (r"ja\Ne@gmail.com", true),
            (r"jane@\Nmail.com", true),
            (r"jane@gmail.co\N", true),
            (r"\NL91 ABNA", true),
            (r"A\KIA", true),
            (r"A\\KIA", false),
            (r"https:\/\/x.io\/path", false),
            (r"https:\/\/app:s3cr3t@db\/", true),
            (r#""phone":"030\\/9012345""#, true),
        ];
        for (text, expected) in cases {
            for before in [0, 47, 48, 100] {
                let text = format!("{}{text}", "\t".repeat(before));
                let mut seen = 0;
                let (policy, columns) = (Policy::default(), DetectorSet::NONE);
                suspects(text.as_bytes(), &policy, Interest::Failing, columns, &mut |_| seen += 1);
                assert_eq!(seen > 0, *expected, "{text}");
            }
        }
    }

    #[test]
    fn fields_that_are_test_values_are_passed_over_where_no_column_speaks_for_them() {
        // The first two are numbers of persons as well, if a column says so.
        let cases = [
            ("378282990612345", DetectorId::CnResidentId),
            ("424242000000000", DetectorId::CnResidentId),
            ("378282246310005", DetectorId::FrNir),
            ("DE32000000002713748993", DetectorId::Iban),
            ("4242420000000000", DetectorId::PaymentCard),
        ];
        for (field, detector) in cases {
            for (text, columns) in [
                (format!("1\t{field}\tx\n"), DetectorSet::NONE),
                (format!("1\t{field}\n"), DetectorSet::of(detector)),
                (format!("1\t{field} \n"), DetectorSet::NONE),
            ] {
                let of = |columns| {
                    let mut found = Vec::new();
                    let (policy, interest) = (Policy::default(), Interest::Failing);
                    suspects_with_hits(text.as_bytes(), &policy, interest, columns, &mut |place| {
                        found.push(place);
                    });
                    found
                };
                let mut expected = Vec::new();
                naive_sweep(text.as_bytes(), DetectorSet::ALL, columns, &mut |hit| {
                    let counts = match hit.judgement {
                        Judgement::Proven | Judgement::OnlyInContext => true,
                        Judgement::Test(_) | Judgement::Harmless(_) => false,
                        Judgement::NeedsContext => columns.contains(hit.detector),
                    };
                    if counts {
                        expected.push(Suspect { at: hit.start, hit: Some(hit) });
                    }
                });
                assert_eq!(of(columns), expected, "{text}");
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
        ("4290844204253662|12/27|123", &[DetectorId::PaymentCard, DetectorId::CardSecurityCode]),
        (";4290844204253662=27121010000012345?", &[DetectorId::PaymentCard, DetectorId::CardTrack]),
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
