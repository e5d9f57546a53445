//! Phone numbers.

use super::boundary::{last_word, number_start};
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::phone_areas::is_in_use;
use super::phone_plans::NumberingPlan;
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::reserved::{
    UNASSIGNABLE_BARE, UNASSIGNABLE_NATIONAL, is_reserved_national_phone, is_reserved_phone,
};

/// Phone numbers: international behind `+`, North American, and national.
///
/// What a plan of ITU-T E.164 holds behind `+` counts by itself, and so do ten digits that the North American plan can hold where
/// they are written `(NXX) NXX-XXXX` or `NXX-NXX-XXXX`. All other digits count where the column or a word nearby speaks of a
/// phone. Spans begin with `+`, the bracket or the first digit, and end with the last digit before an extension.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::Phone,
    name: "phone",
    summary: "phone numbers: +country, North American, national",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "+9 9…; (999) 999-9999; 999-999-9999; national with 0 or of 8 to 13 digits; 9…@s.whatsapp.net",
    validator: "country code, length and first digit of a numbering plan (ITU-T E.164); area and exchange that can be given out (NANP)",
    guards: &[
        "ranges for drama and what no plan can assign (test)",
        "digits that are counted up or all the same (test)",
        "North American areas that are not in use (need context)",
        "toll-free numbers and directory assistance",
        "`+` behind a letter or digit: exponents, time zones, formulas",
        "part numbers: a hyphen or a letter behind",
        "decimals and thousands, dates, addresses of IP",
    ],
    context: &[
        "phone",
        "phones",
        "phone number",
        "phone no",
        "telephone",
        "tel",
        "tel no",
        "mobile",
        "mobil",
        "mob",
        "cell",
        "cellphone",
        "cellular",
        "landline",
        "fax",
        "telefax",
        "sms",
        "msisdn",
        "whatsapp",
        "call me",
        "call us",
        "call him",
        "call her",
        "call at",
        "call back",
        "callback",
        "caller",
        "called from",
        "dial",
        "ring me",
        "reach me",
        "contact no",
        "contact number",
        "telefon",
        "telefonnummer",
        "rufnummer",
        "handy",
        "handynummer",
        "festnetz",
        "anrufen",
        "telephone portable",
        "portable",
        "fixe",
        "gsm",
        "telecopie",
        "appeler",
        "telefono",
        "movil",
        "celular",
        "fono",
        "llamar",
        "telefone",
        "telemovel",
        "ligar",
        "cellulare",
        "chiamare",
        "telefoon",
        "mobiel",
        "komorka",
        "komorkowy",
        "puhelin",
        "matkapuhelin",
        "telefonu",
        "cep",
        "denwa",
        "keitai",
        "dianhua",
        "shouji",
    ],
    classes: &[ColumnClass::Phone],
    mend: "\"phone\"",
    shapes: &[
        Shape::Plus,
        Shape::Digits3s3s,
        Shape::ZeroGroup,
        Shape::ZeroPair,
        Shape::ZeroZero,
        Shape::Digits8To12,
        Shape::Digits13,
        Shape::Literal,
    ],
    literals: &[WHATSAPP],
    find: Some(find),
    whole: Some(whole),
    examples: &[
        Example::text("+14158672671"),
        Example::text("call +49 (0)30 9012345 now"),
        Example::text("+44 20 7123 4567"),
        Example::text("+1-415-867-2671 x22"),
        Example::text("(415) 867-2671"),
        Example::text("1-415-867-2671"),
        Example::text("line\\n415-867-2671\\n"),
        Example::text("phone 415.867.2671"),
        Example::text("14158672671@s.whatsapp.net"),
        Example::column("phone", "415.867.2671"),
        Example::column("phone", "14158672671"),
        Example::column("telefon", "0049 30 9012345"),
        Example::column("telefon", "030/9012345"),
        Example::column("phone", "867-2671"),
        Example::text("Tel. 06 12 34 56 78"),
        Example::text("tel 91234567"),
        Example::text("tel 00491761234567"),
        Example::text("tel 004917612345678"),
        Example::text("call me: 221-867-2671"),
        Example::column("phone", "+1 221 867 2671"),
    ],
    counter_examples: &[
        Example::text("+1 415-555-0132"),
        Example::text("07700 900123"),
        Example::text("phone: 07700 900123"),
        Example::text("tel 020 7946 0958"),
        Example::text("e+12345678901"),
        Example::text("C+14158672671X"),
        Example::text("2024-01-01 00:00:00+0530"),
        Example::text("1747731000"),
        Example::text("250 300 1000"),
        Example::column("latency", "250 300 1000"),
        Example::text("402-118-2260"),
        Example::text("555-123-4567-A"),
        Example::text("415-867-2671-A"),
        Example::text("0612345678"),
        Example::text("4158672671"),
        Example::text("2024-03-12 04:11:09.123456+00"),
        Example::text("+12345678.50"),
        Example::text("550e8400-e29b-41d4-a716-446655440000"),
        Example::text("phone call on 03.04.2024 10:15"),
        Example::column("phone", "+49 00 7287498"),
        Example::column("phone", "000-2671"),
        Example::column("phone", "n/a"),
        Example::text("+1 800 867 2671"),
        Example::text("221-867-2671"),
        Example::text("(298) 867-2671"),
    ],
};

/// What stands behind a number that is the name of an account of WhatsApp.
const WHATSAPP: &str = "@s.whatsapp.net";

/// The fewest and the most digits of a number that is not known by its plan.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// How far a whole value is looked through, in bytes.
const VALUE_BYTES_MAX: usize = 256;

/// The number with its `+`, first digit or [`WHATSAPP`] at `at`.
fn find(text: &[u8], at: usize) -> Option<Hit> {
    match text.get(at)? {
        b'+' => international(text, at),
        b'@' => account(text, at),
        b'0'..=b'9' => digits(text, at),
        _ => None,
    }
}

/// Whole values in columns of phone numbers: 7 to 15 digits in any grouping, where [`find`] sees nothing.
fn whole(value: &[u8]) -> Option<Hit> {
    let value = value.get(..value.len().min(VALUE_BYTES_MAX))?;
    if is_other_number(value.trim_ascii()) {
        return None;
    }
    let mut at = 0;
    let mut first = None;
    while at < value.len() {
        if let Some(hit) = find(value, at) {
            at = hit.end;
            continue;
        }
        let stretch = match value.get(at)? {
            b'+' => Some((at + 1, Prefix::Plus)),
            b'0'..=b'9' if !at.checked_sub(1).is_some_and(|i| is_within(value, i)) => {
                Some((at, Prefix::None))
            }
            _ => None,
        };
        let Some((from, prefix)) = stretch else {
            at += 1;
            continue;
        };
        let number = Written::read(value, from);
        at = number.end().unwrap_or(from).max(at + 1);
        let Some(judgement) = number.judge_loosely(value, prefix) else { continue };
        let hit = number.hit(from - usize::from(prefix == Prefix::Plus), judgement);
        if judgement == Judgement::OnlyInContext {
            return hit;
        }
        first = first.or(hit);
    }
    first
}

/// Whether a digit behind the byte at `at` is not the first of a number.
fn is_within(value: &[u8], at: usize) -> bool {
    value.get(at).is_some_and(u8::is_ascii_alphanumeric)
}

/// Dates (ISO or with the year last), decimals, addresses of IP and postal codes of Brazil, whose column is called as mobile numbers are
/// in Turkish: what has the digits of a number and is written otherwise.
fn is_other_number(value: &[u8]) -> bool {
    let mut lens = [0usize; 4];
    let mut groups = 0;
    let mut marks = [0u8; 3];
    for b in value {
        if b.is_ascii_digit() {
            if let Some(len) = lens.get_mut(groups) {
                *len += 1;
            }
        } else if let Some(mark) = marks.get_mut(groups) {
            *mark = *b;
            groups += 1;
        } else {
            return false;
        }
    }
    let [first, second, third, fourth] = lens;
    match marks {
        [b'.', b'.', b'.'] => {
            [first, second, third, fourth].iter().all(|len| (1..=3).contains(len))
        }
        [a @ (b'-' | b'.' | b'/'), b, 0] if a == b => {
            let year_first = value.starts_with(b"19") || value.starts_with(b"20");
            (year_first && (first, second, third) == (4, 2, 2))
                || (first, second, third) == (2, 2, 4)
        }
        [b'.', 0, 0] => first == 0 || second <= 2,
        [b'-', 0, 0] => (first, second) == (5, 3),
        _ => false,
    }
}

/// What stands before the digits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Prefix {
    None,
    Plus,
}

/// The most digits that are read: 15 of E.164, and a prefix, a trunk prefix and what makes a number unassignable.
const READ_MAX: usize = 20;

/// Digits as they are written, in groups.
#[derive(Clone, Copy, Debug)]
struct Written {
    digits: [u8; READ_MAX],
    /// Behind each digit, in the text.
    ends: [usize; READ_MAX],
    /// The byte before each digit that begins a group but the first.
    separators: [u8; READ_MAX],
    /// Bit `i`: a group begins at digit `i`.
    starts: u32,
    len: usize,
    /// Whether the digits ended before there were too many.
    complete: bool,
}

impl Written {
    /// Reads the digits from `at` on, and the groups that follow behind blanks, hyphens, dots, slashes and brackets.
    fn read(text: &[u8], at: usize) -> Written {
        let mut written = Written {
            digits: [0; READ_MAX],
            ends: [0; READ_MAX],
            separators: [0; READ_MAX],
            starts: 0,
            len: 0,
            complete: true,
        };
        let mut place = at;
        let mut separator = 0;
        loop {
            match text.get(place) {
                Some(digit @ b'0'..=b'9') => {
                    let len = written.len;
                    let slots = (
                        written.digits.get_mut(len),
                        written.ends.get_mut(len),
                        written.separators.get_mut(len),
                    );
                    let (Some(slot), Some(end), Some(before)) = slots else {
                        // A group that is not read to its end is no group.
                        written.complete = separator != 0;
                        return written;
                    };
                    (*slot, *end, *before) = (*digit, place + 1, separator);
                    if len == 0 || separator != 0 {
                        written.starts |= 1 << len;
                    }
                    written.len += 1;
                    separator = 0;
                    place += 1;
                }
                _ => match separators(text.get(place..).unwrap_or_default()) {
                    Some((len, mark)) if separator == 0 && written.len > 0 => {
                        separator = mark;
                        place += len;
                    }
                    _ => return written,
                },
            }
        }
    }

    /// The digits that were read.
    fn digits(&self) -> &[u8] {
        self.digits.get(..self.len).unwrap_or_default()
    }

    /// Behind the last digit.
    fn end(&self) -> Option<usize> {
        self.ends.get(self.len.checked_sub(1)?).copied()
    }

    /// Whether a group begins at a digit.
    fn is_start(&self, digit: usize) -> bool {
        self.starts >> digit & 1 == 1
    }

    /// How many digits the group that begins at a digit has.
    fn group(&self, digit: usize) -> usize {
        (digit + 1..self.len).find(|next| self.is_start(*next)).unwrap_or(self.len)
            - digit.min(self.len)
    }

    /// The mark before the group at a digit: its strongest separator.
    fn mark(&self, digit: usize) -> u8 {
        self.separators.get(digit).copied().unwrap_or(0)
    }

    /// Where the number may end: how many digits it then has, the most first.
    fn lengths<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
        (1..=self.len).rev().filter(move |len| {
            if *len == self.len {
                return self.complete && self.end().is_some_and(|end| ends(text, end));
            }
            self.is_start(*len) && matches!(self.mark(*len), b' ' | b'/' | b'(')
        })
    }

    /// The hit on the first digits, of which there are as many as end behind `end`.
    fn hit_of(&self, start: usize, len: usize, judgement: Judgement) -> Option<Hit> {
        let end = *self.ends.get(len.checked_sub(1)?)?;
        Some(Hit { detector: DetectorId::Phone, start, end, judgement })
    }

    fn hit(&self, start: usize, judgement: Judgement) -> Option<Hit> {
        self.hit_of(start, self.len, judgement)
    }

    /// Whether these are the thousands of one number: `12 345 678`, `1.234.567`.
    fn is_in_thousands(&self, len: usize) -> bool {
        let mut mark = None;
        let mut groups = 0;
        for digit in (1..len).filter(|digit| self.is_start(*digit)) {
            groups += 1;
            if self.group(digit) != 3 || *mark.get_or_insert(self.mark(digit)) != self.mark(digit) {
                return false;
            }
        }
        groups > 1 && self.group(0) <= 3 && matches!(mark, Some(b' ' | b'.'))
    }

    /// What digits are worth in a column of phone numbers; `None` if they are no number of any country.
    fn judge_loosely(&self, text: &[u8], prefix: Prefix) -> Option<Judgement> {
        let end = self.end()?;
        let digits = self.digits();
        let fitting = self.complete
            && DIGITS.contains(&digits.len())
            && !text
                .get(end)
                .is_some_and(|b| b.is_ascii_alphanumeric() && !is_extension(text, end));
        // Longer ones hold numbers that no plan can assign.
        let unassignable = digits.starts_with(UNASSIGNABLE_BARE.as_bytes());
        if !fitting && !unassignable {
            return None;
        }
        if is_reserved_anyhow(digits, prefix) {
            return Some(Judgement::Test(NOBODYS));
        }
        if is_counted(digits) {
            return Some(Judgement::Test(COUNTED));
        }
        Some(Judgement::OnlyInContext)
    }
}

const NOBODYS: &str = "a number that nobody has";
const COUNTED: &str = "digits in order";

/// Whether digits, read in any way that a number without its plan can be read, belong to nobody.
fn is_reserved_anyhow(digits: &[u8], prefix: Prefix) -> bool {
    let international = match prefix {
        Prefix::Plus => Some(digits),
        Prefix::None => digits.strip_prefix(b"00"),
    };
    if let Some(plan) = international.and_then(NumberingPlan::of) {
        let national = international.and_then(|d| d.get(plan.country_code.len()..));
        if national.is_some_and(|national| is_nobodys(plan, national)) {
            return true;
        }
    }
    // Behind a code that no country has.
    let nowhere = international.filter(|digits| NumberingPlan::of(digits).is_none());
    if matches!(nowhere, Some([b'2'..=b'9', _, _, b'0', b'0', ..])) {
        return true;
    }
    let nanp = digits.strip_prefix(b"1").unwrap_or(digits);
    is_reserved_phone(b"", digits)
        || (prefix == Prefix::None && is_reserved_national_phone(digits))
        || is_reserved_phone(b"1", digits)
        || (nanp.len() + 1 == digits.len() && is_reserved_phone(b"1", nanp))
        // Written without its area.
        || matches!(digits, [b'5', b'5', b'5', b'0', b'1', _, _])
}

/// Whether a national number of a plan, perhaps with a trunk prefix, belongs to nobody.
fn is_nobodys(plan: &NumberingPlan, national: &[u8]) -> bool {
    let behind_trunk = match national {
        [b'0', behind @ ..] if !plan.begins_with(b'0') => behind,
        _ => national,
    };
    national.starts_with(UNASSIGNABLE_NATIONAL.as_bytes())
        || is_reserved_phone(plan.country_code.as_bytes(), behind_trunk)
}

/// The number that begins with the `+` at `at`.
fn international(text: &[u8], at: usize) -> Option<Hit> {
    is_fictional_field(text, at).or_else(|| read_international(text, at))
}

/// A whole field `+1 999-555-0199`: what most pseudonyms are. Says what [`read_international`] would.
fn is_fictional_field(text: &[u8], at: usize) -> Option<Hit> {
    const LEN: usize = "+1 999-555-0199".len();
    let is_border = |b: Option<&u8>| matches!(b, None | Some(b'\t' | b'\n'));
    let number = text.get(at..)?.first_chunk::<LEN>()?;
    let [b'+', b'1', b' ', a, b, c, b'-', b'5', b'5', b'5', b'-', b'0', b'1', d, e] = number else {
        return None;
    };
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    let is_nobodys = [a, b, c, d, e].iter().all(|digit| digit.is_ascii_digit())
        && is_border(before)
        && is_border(text.get(at + LEN))
        && is_reserved_phone(b"1", &[*a, *b, *c, b'5', b'5', b'5', b'0', b'1', *d, *e]);
    is_nobodys.then_some(Hit {
        detector: DetectorId::Phone,
        start: at,
        end: at + LEN,
        judgement: Judgement::Test(NOBODYS),
    })
}

fn read_international(text: &[u8], at: usize) -> Option<Hit> {
    if number_start(text, at) != Some(at) || text.get(..at)?.last() == Some(&b'+') {
        return None;
    }
    let from = match text.get(at + 1..)? {
        [b'(', b'1'..=b'9', ..] => at + 2,
        [b'1'..=b'9', ..] => at + 1,
        _ => return None,
    };
    let written = Written::read(text, from);
    let plan = NumberingPlan::of(written.digits())?;
    let (len, judgement) = in_plan(&written, text, 0, plan)?;
    written.hit_of(at, len, judgement)
}

/// How many digits belong to the number of a plan whose country code begins at digit `from`, and what it is worth.
fn in_plan(
    written: &Written,
    text: &[u8],
    from: usize,
    plan: &NumberingPlan,
) -> Option<(usize, Judgement)> {
    let code_end = from + plan.country_code.len();
    if (from + 1..code_end).any(|digit| written.is_start(digit)) {
        return None;
    }
    let mut lengths = written.lengths(text).filter(|len| *len > code_end);
    let (len, judgement) = lengths.find_map(|len| {
        let national = written.digits().get(code_end..len)?;
        Some((len, judge_national(plan, national)?))
    })?;
    if judgement != Judgement::Proven {
        return Some((len, judgement));
    }
    let groups = (from + 1..len).filter(|digit| written.is_start(*digit)).count();
    let code_apart = written.is_start(code_end);
    if written.is_in_thousands(len) && !code_apart {
        return None;
    }
    let judgement = match groups {
        // A decimal, or a number as registrars write it: `+1.4158672671`.
        1 if written.mark(code_end) == b'.' => Judgement::NeedsContext,
        1 if (1..len).any(|digit| written.mark(digit) == b'.') => {
            let last = (1..len).rfind(|digit| written.is_start(*digit))?;
            if len - last <= 3 {
                return None;
            }
            Judgement::NeedsContext
        }
        // A difference may have as many digits as a short number.
        0 if len - from < 10 => Judgement::NeedsContext,
        _ if len - from < 8 => Judgement::NeedsContext,
        _ => Judgement::Proven,
    };
    Some((len, judgement))
}

/// What the digits behind a country code are worth, a trunk prefix of 0 among them or not.
fn judge_national(plan: &NumberingPlan, national: &[u8]) -> Option<Judgement> {
    if national.len() >= 4 && is_nobodys(plan, national) {
        return Some(Judgement::Test(NOBODYS));
    }
    let national = match national {
        [b'0', behind @ ..] if !plan.begins_with(b'0') => behind,
        _ => national,
    };
    if plan.country_code == "1" {
        return judge_nanp(national.try_into().ok()?);
    }
    if !plan.holds(national) {
        return None;
    }
    if is_counted(national) {
        return Some(Judgement::Test(COUNTED));
    }
    if matches!(plan.country_code, "800" | "808") {
        return Some(Judgement::Harmless(TOLL_FREE));
    }
    Some(Judgement::Proven)
}

const TOLL_FREE: &str = "a toll-free number";

/// What ten digits of the North American plan are worth; `None` where it cannot give them out.
fn judge_nanp(national: &[u8; 10]) -> Option<Judgement> {
    let [a, b, c, x, y, z, line @ ..] = national;
    let reserved_area = matches!((a, b), (_, b'9') | (b'3', b'7') | (b'9', b'6'));
    if *a < b'2'
        || *x < b'2'
        || reserved_area
        || (b, c) == (&b'1', &b'1')
        || (y, z) == (&b'1', &b'1')
    {
        return None;
    }
    let exchange = [*x, *y, *z];
    if is_reserved_phone(b"1", national) || (*a, *b, *c) == (b'5', b'5', b'5') {
        return Some(Judgement::Test(NOBODYS));
    }
    // What providers publish for tests of their interfaces.
    if national.starts_with(b"500555000") || is_counted(national) {
        return Some(Judgement::Test(COUNTED));
    }
    if exchange == *b"555" && line == b"1212" {
        return Some(Judgement::Harmless("directory assistance"));
    }
    let toll_free =
        *a == b'8' && (b == c && matches!(b, b'0' | b'3'..=b'8') || (*b, *c) == (b'2', b'2'));
    Some(if toll_free {
        Judgement::Harmless(TOLL_FREE)
    } else if is_in_use(&[*a, *b, *c]) {
        Judgement::Proven
    } else {
        // A new area perhaps; mostly the number of something else.
        Judgement::NeedsContext
    })
}

/// Whether digits are all the same, or each is one more or one less than the one before: what people type who have no number.
fn is_counted(digits: &[u8]) -> bool {
    let step = |by: u8| {
        digits.windows(2).all(|pair| match pair {
            [a, b] => (a - b'0' + by) % 10 == b - b'0',
            _ => false,
        })
    };
    let up = matches!(digits, [b'0'..=b'2', ..]) && step(1);
    let down = matches!(digits, [b'9', ..]) && step(9);
    digits.len() >= 7 && (step(0) || up || down)
}

/// The number that is the name of an account, with its `@` at `at`.
fn account(text: &[u8], at: usize) -> Option<Hit> {
    if !text.get(at..)?.starts_with(WHATSAPP.as_bytes()) {
        return None;
    }
    let before = text.get(..at)?;
    let len = before.iter().rev().take(16).take_while(|b| b.is_ascii_digit()).count();
    let start = number_start(text, at - len)?;
    let number = text.get(start..at)?;
    let plan = NumberingPlan::of(number)?;
    let judgement = judge_national(plan, number.get(plan.country_code.len()..)?)?;
    Some(Hit { detector: DetectorId::Phone, start, end: at, judgement })
}

/// The number whose first digit, behind a bracket and a 1 perhaps, is at `at`.
fn digits(text: &[u8], at: usize) -> Option<Hit> {
    if let Some(hit) = north_american(text, at) {
        return Some(hit);
    }
    let start = number_start(text, at)?;
    if is_behind_plus(text.get(..start)?) {
        return None;
    }
    // Most digits are too few: they are not read in groups.
    let run = text.get(start..)?.iter().take(14).take_while(|b| b.is_ascii_digit()).count();
    let behind = text.get(start + run);
    let grouped = behind.is_some_and(|b| matches!(b, b' ' | b'-' | b'.' | b'/' | b')' | b'('));
    match (text.get(start)?, run) {
        (b'0', 2) if has_zero_pair(text.get(start..)?) => behind_zero(text, start),
        (b'0', 3..=7) if grouped => behind_zero(text, start),
        (b'0', 9..) => behind_zero(text, start),
        (_, 3) => in_threes(text, start),
        (_, 8..=13) => bare(text, start),
        _ => None,
    }
}

/// Whether text begins as [`Shape::Digits3s3s`] says: what is written otherwise is too rare to be looked for.
fn has_threes(text: &[u8]) -> bool {
    let three = |at: usize| is_like(text.get(at..), b"999");
    let tail = |at: usize| is_like(text.get(at..), b"999s9");
    three(0)
        && match text.get(3..).unwrap_or_default() {
            [b')', b'0'..=b'9', ..] => tail(4),
            [b')', 0x80..=0xFF, 0x80..=0xFF, ..] => three(6),
            [b')', ..] => is_like(text.get(4..), b"s999s9"),
            [0x80..=0xFF, 0x80..=0xFF, ..] => three(5),
            _ => is_like(text.get(3..), b"s999s9"),
        }
}

/// Whether text begins as [`Shape::ZeroPair`] says.
fn has_zero_pair(text: &[u8]) -> bool {
    let rest =
        |at: usize| is_like(text.get(at..), b"9999s9999") || is_like(text.get(at..), b"999s999");
    is_like(Some(text), b"99s99s99s99")
        || is_like(Some(text), b"99s9999999")
        || (is_like(Some(text), b"99s") && rest(3))
        || (is_like(Some(text), b"99)") && (rest(3) || (text.get(3) == Some(&b' ') && rest(4))))
}

/// Whether text begins with a pattern: `9` is a digit, `s` one of `-`, space, `.`, `/`, and other bytes are themselves.
fn is_like(text: Option<&[u8]>, pattern: &[u8]) -> bool {
    let Some(text) = text.and_then(|text| text.get(..pattern.len())) else { return false };
    text.iter().zip(pattern).all(|(b, like)| match like {
        b'9' => b.is_ascii_digit(),
        b's' => matches!(b, b'-' | b' ' | b'.' | b'/'),
        other => b == other,
    })
}

/// Whether the digits that end a text belong to a number that begins with `+`.
fn is_behind_plus(before: &[u8]) -> bool {
    let number = |b: &&u8| matches!(b, b'0'..=b'9' | b' ' | b'-' | b'.' | b'(' | b')');
    let len = before.iter().rev().take(8).take_while(number).count();
    let plus = before.len().checked_sub(len + 1).and_then(|at| before.get(at..));
    matches!(plus, Some([b'+'] | [b'+', b'0'..=b'9' | b'(', ..]))
}

/// Whether a group of digits that begins with [`UNASSIGNABLE_BARE`] stands before, to which the number belongs: `0003 (609) 722-5491`.
fn is_behind_unassignable(before: &[u8]) -> bool {
    let before = before.strip_suffix(b" ").or(before.strip_suffix(b"-")).unwrap_or(before);
    let len = before.iter().rev().take(7).take_while(|b| b.is_ascii_digit()).count();
    let group = before.get(before.len() - len..).unwrap_or_default();
    (4..7).contains(&len) && group.starts_with(UNASSIGNABLE_BARE.as_bytes())
}

/// The number of the North American plan whose area begins at `at`.
fn north_american(text: &[u8], at: usize) -> Option<Hit> {
    // Area, exchange and the first separator, before anything dearer.
    let [b'2'..=b'9', _, _, mark, ..] = text.get(at..)? else { return None };
    if !has_threes(text.get(at..)?) {
        return None;
    }
    let (start, bracket) = north_american_start(text, at)?;
    let first = number_start(text, at).unwrap_or(at);
    if first != at {
        return None;
    }
    let written = Written::read(text, at);
    if written.group(0) != 3 || written.group(3) != 3 || written.group(6) != 4 {
        return None;
    }
    if !written.lengths(text).any(|len| len == 10) {
        return None;
    }
    let judgement = judge_nanp(written.digits().first_chunk()?)?;
    let closed = *mark == b')';
    let proven = match (written.mark(3), written.mark(6)) {
        _ if closed && bracket == Bracket::None => return None,
        (_, b'-' | b'.' | b' ') if closed => true,
        (b'-' | b'/', b'-') => true,
        (b' ' | b'.' | b'-', b' ' | b'.' | b'-') => false,
        _ => return None,
    };
    let judgement = match judgement {
        Judgement::Proven if !proven => Judgement::NeedsContext,
        known => known,
    };
    // A bracket that closes behind the whole number is not a part of it.
    let start = if bracket == Bracket::Open && !closed { at } else { start };
    written.hit_of(start, 10, judgement)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bracket {
    None,
    Open,
}

/// Where a number whose area is at `at` begins: at the area, at its bracket, or at a 1 before them.
fn north_american_start(text: &[u8], at: usize) -> Option<(usize, Bracket)> {
    let before = text.get(..at)?;
    let (mut start, bracket) = match before.last() {
        Some(b'(') => (at - 1, Bracket::Open),
        _ => (at, Bracket::None),
    };
    let outside = before.get(..start)?;
    if is_behind_plus(outside) || is_behind_unassignable(outside) {
        return None;
    }
    let one = match outside {
        [.., b'1', b'-' | b'.' | b' '] => start.checked_sub(2),
        [.., b'1'] if bracket == Bracket::Open => start.checked_sub(1),
        _ => None,
    };
    if let Some(one) = one.filter(|one| number_start(text, *one) == Some(*one)) {
        start = one;
    } else if bracket == Bracket::None {
        number_start(text, at)?;
    }
    Some((start, bracket))
}

/// Nine digits in threes, as Spain, Poland, Portugal and Czechia write them.
fn in_threes(text: &[u8], start: usize) -> Option<Hit> {
    if !has_threes(text.get(start..)?) {
        return None;
    }
    let written = Written::read(text, start);
    let threes = written.group(0) == 3 && written.group(3) == 3 && written.group(6) == 3;
    let uniform =
        written.mark(3) == written.mark(6) && matches!(written.mark(3), b' ' | b'-' | b'.');
    if !threes || !uniform || *written.digits.first()? < b'2' {
        return None;
    }
    written.lengths(text).find(|len| *len == 9)?;
    let judgement = match written.digits().get(..9)? {
        national if is_counted(national) => Judgement::Test(COUNTED),
        _ => Judgement::OnlyInContext,
    };
    written.hit_of(start, 9, judgement)
}

/// A national number behind a trunk prefix, or an international one behind 00.
fn behind_zero(text: &[u8], start: usize) -> Option<Hit> {
    let written = Written::read(text, start);
    let digits = written.digits();
    let before = text.get(..start)?;
    let outside = before.strip_suffix(b"(").unwrap_or(before);
    if (written.group(0) == 6 && is_behind_four(before))
        || is_behind_area(before)
        || is_behind_unassignable(outside)
    {
        return None;
    }
    let closes = text.get(start + written.group(0)) == Some(&b')');
    let opens = start.checked_sub(1).filter(|at| closes && text.get(*at) == Some(&b'('));
    let begin = opens.unwrap_or(start);
    if let Some(one) = behind_one(text, start, &written) {
        return written.hit_of(one, UNASSIGNABLE_LEN, Judgement::Test(NOBODYS));
    }
    if let Some(international) = digits.strip_prefix(b"00") {
        let plan = NumberingPlan::of(international)?;
        let (len, judgement) = in_plan(&written, text, 2, plan)?;
        let judgement = match judgement {
            Judgement::Proven | Judgement::NeedsContext => Judgement::OnlyInContext,
            known => known,
        };
        return written.hit_of(begin, len, judgement);
    }
    let pairs = (0..5).all(|group| written.is_start(2 * group) && written.group(2 * group) == 2);
    let len = written.lengths(text).find(|len| match pairs {
        true => *len == 10,
        false => (9..=12).contains(len),
    })?;
    // Dates begin with a day or a month: `03.04.2024 10`, `03/2024`.
    if written.group(0) == 2 && !pairs {
        let (second, third) = (written.group(2), written.group(2 + written.group(2)));
        if !matches!((second, third), (3 | 4, 3 | 4) | (7 | 8, _)) || written.mark(2) == b'/' {
            return None;
        }
    }
    let national = digits.get(..len)?;
    let judgement = if is_reserved_national_phone(national) {
        Judgement::Test(NOBODYS)
    } else if is_counted(national) || is_counted(national.get(1..)?) {
        Judgement::Test(COUNTED)
    } else if pairs {
        Judgement::NeedsContext
    } else {
        Judgement::OnlyInContext
    };
    written.hit_of(begin, len, judgement)
}

/// The digits of a number of the North American plan behind [`UNASSIGNABLE_NATIONAL`].
const UNASSIGNABLE_LEN: usize = 12;

/// Where the 1 stands of a number that no plan can assign: `1 (00395) 936-8442`. What begins with 00 without it calls another country.
fn behind_one(text: &[u8], start: usize, written: &Written) -> Option<usize> {
    let is_grouped = written.group(0) == 5 && written.group(5) == 3 && written.group(8) == 4;
    let is_nobodys = written.digits().starts_with(UNASSIGNABLE_NATIONAL.as_bytes());
    if !is_grouped || !is_nobodys || !written.lengths(text).any(|len| len == UNASSIGNABLE_LEN) {
        return None;
    }
    let outside = text.get(..start)?;
    let outside = outside.strip_suffix(b"(").unwrap_or(outside);
    let one = match outside {
        [.., b'1', b'-' | b'.' | b' '] => outside.len().checked_sub(2)?,
        [.., b'1'] if outside.len() < start => outside.len().checked_sub(1)?,
        _ => return None,
    };
    (number_start(text, one) == Some(one)).then_some(one)
}

/// Whether four digits and a separator stand before, so that six digits are the second group of a card of American Express.
fn is_behind_four(before: &[u8]) -> bool {
    matches!(before, [.., a, b, c, d, b' ' | b'-'] if [a, b, c, d].iter().all(|b| b.is_ascii_digit()))
}

/// Whether an area in brackets stands before, so that the number begins there: `(11) `.
fn is_behind_area(before: &[u8]) -> bool {
    let before = before.strip_suffix(b" ").unwrap_or(before);
    let Some(area) = before.strip_suffix(b")") else { return false };
    let len = area.iter().rev().take(6).take_while(|b| b.is_ascii_digit()).count();
    (2..6).contains(&len) && area.get(..area.len() - len).is_some_and(|head| head.ends_with(b"("))
}

/// Digits without separators, which only what stands around them can make a number.
fn bare(text: &[u8], start: usize) -> Option<Hit> {
    let rest = text.get(start..)?;
    let run = rest.iter().take(14).take_while(|b| b.is_ascii_digit()).count();
    let digits = rest.get(..run)?;
    let end = start + run;
    if !ends(text, end) || rest.get(run..)?.starts_with(WHATSAPP.as_bytes()) {
        return None;
    }
    let fits = match digits {
        [_, _, _, _, _, _, _, _] | [_, _, _, _, _, _, _, _, _] => {
            digits.first() != Some(&b'1') && !is_date(digits) && is_named(text.get(..start)?)
        }
        [b'2'..=b'9', ..] if run == 10 => true,
        [b'1', national @ ..] if run == 11 => {
            // Mobile numbers of China, Germany and the North American plan.
            matches!(national, [b'3'..=b'9', ..])
                || national.try_into().ok().and_then(judge_nanp).is_some()
        }
        [b'2'..=b'9', ..] => {
            NumberingPlan::of(digits).is_some_and(|plan| {
                let national = digits.get(plan.country_code.len()..).unwrap_or_default();
                plan.holds(national) || is_nobodys(plan, national)
            }) || (run == 11 && matches!(digits, [_, _, b'9', ..]))
        }
        _ => false,
    };
    if !fits {
        return None;
    }
    let judgement =
        if is_reserved_anyhow(digits, Prefix::Plus) || is_reserved_anyhow(digits, Prefix::None) {
            Judgement::Test(NOBODYS)
        } else if is_counted(digits) {
            Judgement::Test(COUNTED)
        } else {
            Judgement::OnlyInContext
        };
    Some(Hit { detector: DetectorId::Phone, start, end, judgement })
}

/// Whether eight digits are a date, year first.
fn is_date(digits: &[u8]) -> bool {
    matches!(digits, [b'1', b'9', ..] | [b'2', b'0', ..])
        && matches!(digits, [_, _, _, _, b'0' | b'1', _, b'0'..=b'3', _])
}

/// Whether a word for a phone stands right before, `no` and the like between them or not.
fn is_named(before: &[u8]) -> bool {
    const WORDS: [&[u8]; 20] = [
        b"phone",
        b"tel",
        b"telephone",
        b"mobile",
        b"mobil",
        b"mob",
        b"cell",
        b"handy",
        b"fax",
        b"sms",
        b"whatsapp",
        b"gsm",
        b"telefon",
        b"telefono",
        b"telefone",
        b"telefoon",
        b"puhelin",
        b"movil",
        b"celular",
        b"msisdn",
    ];
    const BETWEEN: [&[u8]; 6] = [b"no", b"nr", b"number", b"num", b"is", b"ist"];
    let among = |words: &[&[u8]], word: &[u8]| words.iter().any(|w| word.eq_ignore_ascii_case(w));
    let (word, rest) = last_word(before);
    among(&WORDS, word) || (among(&BETWEEN, word) && among(&WORDS, last_word(rest).0))
}

/// Whether a number may end before `end`: no letter, digit, hyphen or decimal behind it, but an extension.
fn ends(text: &[u8], end: usize) -> bool {
    match text.get(end) {
        None => true,
        Some(b'-') => false,
        Some(b'.') => !text.get(end + 1).is_some_and(u8::is_ascii_digit),
        Some(b) => !b.is_ascii_alphanumeric() || is_extension(text, end),
    }
}

/// Whether an extension stands at `at`: `x22`, `ext22`.
fn is_extension(text: &[u8], at: usize) -> bool {
    match text.get(at..).unwrap_or_default() {
        [b'x' | b'X', b, ..] => b.is_ascii_digit(),
        [b'e' | b'E', b'x' | b'X', b't' | b'T', b, ..] => !b.is_ascii_lowercase() || *b == b'e',
        _ => false,
    }
}

/// The length of what stands between two groups of digits at the start of `text`, and its strongest mark: a bracket counts as `(`,
/// all kinds of blanks as a blank where nothing else is there, and all kinds of hyphens as a hyphen.
fn separators(text: &[u8]) -> Option<(usize, u8)> {
    const MARKS_MAX: usize = 3;
    let mut len = 0;
    let mut mark = 0;
    for _ in 0..=MARKS_MAX {
        let (bytes, next) = match text.get(len..)? {
            [b'0'..=b'9', ..] => return (mark != 0).then_some((len, mark)),
            [b' ', ..] => (1, b' '),
            [b @ (b'-' | b'.' | b'/'), ..] => (1, *b),
            [b'(' | b')', ..] => (1, b'('),
            // No-break space.
            [0xC2, 0xA0, ..] => (2, b' '),
            // Narrow no-break space; hyphens and dashes.
            [0xE2, 0x80, 0xAF, ..] => (3, b' '),
            [0xE2, 0x80, 0x90..=0x94, ..] => (3, b'-'),
            _ => return None,
        };
        len += bytes;
        mark = match (mark, next) {
            (0, next) => next,
            (b'(', _) | (_, b'(') => b'(',
            // A hyphen between blanks is one that joins loosely.
            (b' ', _) | (_, b' ') => b' ',
            (first, second) if first == second => return None,
            (first, _) => first,
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The hits at every byte, as texts with their judgements.
    fn hits(text: &[u8]) -> Vec<(String, Judgement)> {
        let mut resume = 0;
        let mut hits = Vec::new();
        for at in 0..text.len() {
            if let Some(hit) = find(text, at).filter(|_| at >= resume) {
                resume = hit.end;
                let value = text.get(hit.start..hit.end).unwrap();
                hits.push((String::from_utf8_lossy(value).into_owned(), hit.judgement));
            }
        }
        hits
    }

    use Judgement::{Harmless, NeedsContext, OnlyInContext, Proven, Test};

    const NOBODY: Judgement = Test(NOBODYS);

    #[test]
    fn spans_and_judgements() {
        let counted = Test(COUNTED);
        let toll_free = Harmless(TOLL_FREE);
        let cases: &[(&str, &str, Judgement)] = &[
            // International.
            ("+14158672671", "+14158672671", Proven),
            ("tel:+14158672671;x", "+14158672671", Proven),
            ("<+1 415 867 2671>", "+1 415 867 2671", Proven),
            ("+1-415-867-2671 x22", "+1-415-867-2671", Proven),
            ("+14158672671x22", "+14158672671", Proven),
            ("+1 (415) 867-2671.", "+1 (415) 867-2671", Proven),
            ("+1 415 867 2671 22 people", "+1 415 867 2671", Proven),
            ("+(49) 30 9012345", "+(49) 30 9012345", Proven),
            ("+49 (0)30 9012345", "+49 (0)30 9012345", Proven),
            ("+49 030 9012345", "+49 030 9012345", Proven),
            ("+49.30.9012345", "+49.30.9012345", Proven),
            ("+4930/9012345", "+4930/9012345", Proven),
            ("+49 30 9012345 2024-01-01", "+49 30 9012345", Proven),
            ("+44\u{a0}20\u{a0}7123\u{a0}4567", "+44\u{a0}20\u{a0}7123\u{a0}4567", Proven),
            ("+33 6 12 34 56 78", "+33 6 12 34 56 78", Proven),
            ("+34 612 345 678", "+34 612 345 678", Proven),
            ("+39 06 1234 5678", "+39 06 1234 5678", Proven),
            ("+31 6 12345678", "+31 6 12345678", Proven),
            ("+46 70 123 45 67", "+46 70 123 45 67", Proven),
            ("+47 912 34 567", "+47 912 34 567", Proven),
            ("+45 20 12 34 56", "+45 20 12 34 56", Proven),
            ("+358 40 1234567", "+358 40 1234567", Proven),
            ("+41 44 668 18 00", "+41 44 668 18 00", Proven),
            ("+43 1 5125000", "+43 1 5125000", Proven),
            ("+351 912 345 678", "+351 912 345 678", Proven),
            ("+353 87 123 4567", "+353 87 123 4567", Proven),
            ("+61 412 345 678", "+61 412 345 678", Proven),
            ("+91 98123 45670", "+91 98123 45670", Proven),
            ("+55 11 98765-4321", "+55 11 98765-4321", Proven),
            ("+81 90-1234-5678", "+81 90-1234-5678", Proven),
            ("+86 138 0013 8000", "+86 138 0013 8000", Proven),
            ("+52 55 1234 5678", "+52 55 1234 5678", Proven),
            (r"\n+14158672671\n", "+14158672671", Proven),
            (r"\\u0020+14158672671", "+14158672671", Proven),
            ("+1.4158672671", "+1.4158672671", NeedsContext),
            ("+49301234", "+49301234", NeedsContext),
            ("+1 415-555-0132", "+1 415-555-0132", NOBODY),
            ("+49 00 7287498", "+49 00 7287498", NOBODY),
            ("+1 (00301) 765-8493", "+1 (00301) 765-8493", NOBODY),
            ("+44 (0)20 7946 0277", "+44 (0)20 7946 0277", NOBODY),
            ("+61 491 570 156", "+61 491 570 156", NOBODY),
            ("+1 234 567 8901", "+1 234 567 8901", counted),
            ("+15005550006", "+15005550006", counted),
            ("+1 800 867 2671", "+1 800 867 2671", toll_free),
            // North American.
            ("(415) 867-2671", "(415) 867-2671", Proven),
            ("(415)867-2671", "(415)867-2671", Proven),
            ("(415) 867 2671", "(415) 867 2671", Proven),
            ("tel(415) 867-2671", "(415) 867-2671", Proven),
            ("1 (415) 867-2671", "1 (415) 867-2671", Proven),
            ("(415-867-2671)", "415-867-2671", Proven),
            ("415-867-2671", "415-867-2671", Proven),
            ("1-415-867-2671", "1-415-867-2671", Proven),
            ("415/867-2671", "415/867-2671", Proven),
            (r"\n415-867-2671\n", "415-867-2671", Proven),
            (r"\u0020415-867-2671", "415-867-2671", Proven),
            ("415-867-2671 ext. 12", "415-867-2671", Proven),
            ("415.867.2671", "415.867.2671", NeedsContext),
            ("1.415.867.2671", "1.415.867.2671", NeedsContext),
            ("415 867 2671", "415 867 2671", NeedsContext),
            ("415\u{a0}867\u{a0}2671", "415\u{a0}867\u{a0}2671", NeedsContext),
            ("(415)-867-2671", "(415)-867-2671", Proven),
            ("(415)\u{a0}867-2671", "(415)\u{a0}867-2671", Proven),
            ("250 300 1000", "250 300 1000", NeedsContext),
            ("(203) 555-0186", "(203) 555-0186", NOBODY),
            ("(555) 234-5670", "(555) 234-5670", NOBODY),
            ("415-555-1212", "415-555-1212", Harmless("directory assistance")),
            ("800-867-2671", "800-867-2671", toll_free),
            // National.
            ("030/9012345", "030/9012345", OnlyInContext),
            ("(030) 9012345", "(030) 9012345", OnlyInContext),
            ("0049 30 9012345", "0049 30 9012345", OnlyInContext),
            ("0171 1234567", "0171 1234567", OnlyInContext),
            ("020 7123 4567", "020 7123 4567", OnlyInContext),
            ("(02) 9876 5432", "(02) 9876 5432", OnlyInContext),
            ("03-1234-5678", "03-1234-5678", OnlyInContext),
            ("06 12 34 56 78", "06 12 34 56 78", NeedsContext),
            ("06.12.34.56.78", "06.12.34.56.78", NeedsContext),
            ("0612345678", "0612345678", OnlyInContext),
            ("4158672671", "4158672671", OnlyInContext),
            ("14158672671", "14158672671", OnlyInContext),
            ("491701234567", "491701234567", OnlyInContext),
            ("612 345 678", "612 345 678", OnlyInContext),
            ("tel 91234567", "91234567", OnlyInContext),
            ("Phone no. 91234567", "91234567", OnlyInContext),
            ("07700 900123", "07700 900123", NOBODY),
            ("020 7946 0958", "020 7946 0958", NOBODY),
            ("06 39 98 10 41", "06 39 98 10 41", NOBODY),
            ("0171 3920000", "0171 3920000", NOBODY),
            ("14155550132", "14155550132", NOBODY),
            ("0123456789", "0123456789", counted),
            ("14158672671@s.whatsapp.net", "14158672671", Proven),
            ("14155550132@s.whatsapp.net", "14155550132", NOBODY),
        ];
        for (text, number, judgement) in cases {
            assert_eq!(hits(text.as_bytes()), [((*number).to_owned(), *judgement)], "{text}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for text in [
            "e+12345678901",
            "1e+14158672671",
            "C+14158672671X",
            "+14158672671X",
            "++14158672671",
            "+1415867267",
            "+141586726711",
            "+1 415-867-2671-22",
            "+0 4158672671",
            "+999 12345678",
            "+12 345 678 900",
            "+12.345.678",
            "+12345678.50",
            "+493012345.89",
            "2024-01-01 00:00:00+0530",
            "+00:30",
            "(415) 867-267",
            "(415) 867-26711",
            "415) 867-2671",
            "415-867-2671-A",
            "415-867-2671A",
            "x415-867-2671",
            "8-415-867-2671",
            "115-867-2671",
            "411-867-2671",
            "415-067-2671",
            "402-118-2260",
            "290-867-2671",
            "555-123-4567-A",
            "415-867-2671-1234",
            "1747731000",
            "1747731000123",
            "20240312041109",
            "20240312",
            "2024-03-12 04:11:09.123456+00",
            "03.04.2024 10:15",
            "03/04/2024 1015",
            "0.4290844204",
            "978-3-16-148410-0",
            "9783161484100",
            "4290 8442 0425 3662",
            "4290844204253662",
            "12345-6789",
            "1234 5678 90",
            "536-22-1234",
            "550e8400-e29b-41d4-a716-446655440000",
            "71234567-1234-4123-8123-412345678901",
            "81.2.69.160",
            "0001234567",
            "91234567",
            "912345678",
            "0800",
            "+",
            "+(",
            "@s.whatsapp.net",
        ] {
            assert_eq!(hits(text.as_bytes()), [], "{text}");
        }
    }

    #[test]
    fn whole_values() {
        for (value, expected) in [
            ("867-2671", Some(("867-2671", OnlyInContext))),
            ("91 23 45 67", Some(("91 23 45 67", OnlyInContext))),
            ("91234567 (home)", Some(("91234567", OnlyInContext))),
            ("home: 91234567", Some(("91234567", OnlyInContext))),
            ("+999 1234567", Some(("+999 1234567", OnlyInContext))),
            ("11 98765-4321", Some(("11 98765-4321", OnlyInContext))),
            ("(415) 8672671", Some(("415) 8672671", OnlyInContext))),
            ("555-0162", Some(("555-0162", NOBODY))),
            ("000-2671", Some(("000-2671", NOBODY))),
            ("00 00 73 79 58", Some(("00 00 73 79 58", NOBODY))),
            ("0009103464887", Some(("0009103464887", NOBODY))),
            ("2079460277", None),
            ("12345678", Some(("12345678", Test(COUNTED)))),
            // Seen by `find`.
            ("415.867.2671", None),
            ("+14158672671", None),
            // No numbers.
            ("2024-03-12", None),
            ("12.03.2024", None),
            ("81.2.69.160", None),
            ("123456789.5", None),
            ("867-267", None),
            ("a91234567b", None),
            ("01310-123", None),
            ("1 (00395) 936-8442", Some(("1 (00395) 936-8442", NOBODY))),
            ("n/a", None),
            ("", None),
        ] {
            let found = whole(value.as_bytes())
                .map(|hit| (value.get(hit.start..hit.end).unwrap(), hit.judgement));
            assert_eq!(found, expected, "{value}");
        }
    }

    /// Numbers as people write them, in many countries.
    const WRITTEN: &[&str] = &[
        "+14158672671",
        "+1 (415) 867-2671",
        "1-415-867-2671",
        "(415) 867-2671",
        "415-867-2671 x22",
        "415.867.2671",
        "1 (780) 836-9987",
        "1(780) 836-9987",
        "1 780 836 9987",
        "1.780.836.9987",
        "4158672671",
        "14158672671",
        "867-2671",
        "+44 (0)20 7123 4567",
        "+44 7912 345678",
        "0044 20 7123 4567",
        "020 7123 4567",
        "07912 345678",
        "2071234567",
        "+49 30 9012345",
        "+49 (0)171 1234567",
        "0049 30 9012345",
        "030/9012345",
        "15112345678",
        "+33 6 12 34 56 78",
        "06 12 34 56 78",
        "0612345678",
        "612345678",
        "+34 612 345 678",
        "612 345 678",
        "+39 06 1234 5678",
        "+31 6 12345678",
        "+46 70 123 45 67",
        "+353 87 123 4567",
        "+61 412 345 678",
        "0412 345 678",
        "(02) 9876 5432",
        "+48 601 234 567",
        "+55 11 98765-4321",
        "(11) 98765-4321",
        "+81 90-1234-5678",
        "03-1234-5678",
        "+86 138 0013 8000",
        "13800138000",
        "+91 98123 45670",
        "9812345670",
        "+999 12345678",
        "+0 1234567",
        "91 23 45 67",
        "491701234567",
        "5511987654321",
    ];

    #[test]
    fn what_the_transformer_writes_fails_nowhere() {
        use crate::detect::{ColumnContext, Policy, ValueDetector, Verdict};
        use crate::key::{Key, Use};
        use crate::schema::{ColumnType, TableName, TypeKind};
        use crate::transform::options::{OptionValue, Options};
        use crate::transform::{Cell, Charset, Target, Transformer};

        let column_type = ColumnType::scalar(TypeKind::Text, "text");
        let context = ColumnContext::of("users", "phone", &column_type);
        let mut detector = ValueDetector::new(Policy::default());
        let subkey = Key::from_bytes([7; 32]).root().subkey(Use::Pseudonym, "phone", 1);
        let table = TableName::new("public", "users");
        let target = Target {
            table: &table,
            column: "phone",
            column_type: &column_type,
            chars_max: None,
            not_null: false,
            subkey: &subkey,
        };
        let regions = crate::transform::phone_number::REGIONS.iter().copied();
        let (mut out, mut matches, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
        for region in regions.map(Some).chain([None]) {
            for shape in ["fictional", "unassignable"] {
                let mut options = Options::new("en");
                options.set("shape", OptionValue::Text(shape.to_owned()));
                if let Some(region) = region {
                    options.set("region", OptionValue::Text(region.to_owned()));
                }
                let definition = crate::transform::phone::Phone.build(&options).unwrap();
                let transform = definition.bind(&target).unwrap();
                for (number, written) in (0u64..).zip(WRITTEN.iter().cycle()).take(3000) {
                    // A permutation gives one number but one answer.
                    let mut digits = number * 7919 + 1234;
                    let mut written = written.to_string().into_bytes();
                    for digit in written.iter_mut().rev().filter(|b| b.is_ascii_digit()).take(4) {
                        *digit = b'0' + (digits % 10) as u8;
                        digits /= 10;
                    }
                    let written = String::from_utf8(written).unwrap();
                    let prf = subkey.prf(&number.to_le_bytes());
                    let cell = Cell { value: written.as_bytes(), prf: &prf, charset: Charset::Any };
                    out.clear();
                    if transform.apply(&cell, &mut out).is_err() {
                        continue;
                    }
                    matches.clear();
                    detector.find(&out, &context, &mut matches);
                    // Seven digits and `000` are ten, which may be an identity number of Sweden by chance.
                    let is_phone = |id: DetectorId| id == DetectorId::Phone || written.len() > 8;
                    if matches
                        .iter()
                        .any(|found| found.verdict == Verdict::Fail && is_phone(found.detector))
                    {
                        let out = String::from_utf8_lossy(&out);
                        if wrong
                            .iter()
                            .filter(|w: &&String| w.contains(&format!(": {written} ")))
                            .count()
                            < 2
                        {
                            wrong.push(format!("{region:?} {shape}: {written} became {out}"));
                        }
                    }
                }
            }
        }
        assert!(
            wrong.is_empty(),
            "{} such as\n{}",
            wrong.len(),
            wrong[..wrong.len().min(40)].join("\n")
        );
    }

    #[test]
    fn what_is_read_in_a_glance_is_read_alike() {
        for area in 0..1000 {
            for number in ["+1 {}-555-0100", "+1 {}-555-0199", "+1 {}-555-01x9", "+1 {}-554-0199"] {
                let number = number.replace("{}", &format!("{area:03}"));
                for (before, behind) in
                    [("", ""), ("a\t", "\tb"), ("\n", "\n"), ("+", ""), ("", "0")]
                {
                    let text = format!("{before}{number}{behind}");
                    let (text, at) = (text.as_bytes(), before.len());
                    if let Some(hit) = is_fictional_field(text, at) {
                        assert_eq!(read_international(text, at), Some(hit), "{number}");
                    } else if before != "+" && behind != "0" && number.ends_with("199") {
                        let read = read_international(text, at);
                        let known = is_reserved_phone(b"1", format!("{area:03}5550199").as_bytes());
                        assert!(!known || number.contains("554") || read.is_none(), "{number}");
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at(
            text: Vec<u8>,
            near in "([0-9+(). @x/-]|\\\\[nu]|\u{a0}|tel){0,40}"
        ) {
            whole(&text);
            hits(&text);
            whole(near.as_bytes());
            for at in 0..near.len() {
                if let Some(hit) = find(near.as_bytes(), at) {
                    prop_assert!(hit.start < hit.end && hit.end <= near.len());
                }
            }
        }
    }
}
