//! What stands for a value that was found in a text: a pseudonym of its kind, in the domain of that kind.

use super::base32::{TAIL_CHARS_MAX, write_tail};
use super::cell_rule::{CellRule, RowContext};
use super::check_digit::luhn_digit;
use crate::detect::DetectorId;
use crate::detect::column_hints::ColumnClass;
use crate::key::Subkey;
use crate::reserved::TEST_CARD_PREFIXES;
use crate::value::{Charset, Written};

/// The kinds that have a transformer, in whose domain they are replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Addresses of e-mail.
    Email,
    /// Phone numbers.
    Phone,
    /// Social Security numbers, and taxpayer numbers of the same form.
    UsSsn,
    /// Account numbers.
    Iban,
    /// Addresses of networks.
    IpAddress,
    /// Hardware addresses.
    MacAddress,
    /// Given names.
    FirstName,
    /// Family names.
    LastName,
    /// Both.
    FullName,
    /// Streets and house numbers.
    StreetAddress,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 10] = [
        Kind::Email,
        Kind::Phone,
        Kind::UsSsn,
        Kind::Iban,
        Kind::IpAddress,
        Kind::MacAddress,
        Kind::FirstName,
        Kind::LastName,
        Kind::FullName,
        Kind::StreetAddress,
    ];

    /// The name of its transformer, which is also that of its default domain.
    pub fn transformer(self) -> &'static str {
        match self {
            Kind::Email => "email",
            Kind::Phone => "phone",
            Kind::UsSsn => "us_ssn",
            Kind::Iban => "iban",
            Kind::IpAddress => "ip_address",
            Kind::MacAddress => "mac_address",
            Kind::FirstName => "first_name",
            Kind::LastName => "last_name",
            Kind::FullName => "full_name",
            Kind::StreetAddress => "street_address",
        }
    }
}

/// Whether distinct values must stay distinct.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Distinct {
    /// They may meet: a value gets a pseudonym of its kind.
    #[default]
    MayMeet,
    /// They must not: kinds with too few pseudonyms get tokens.
    Kept,
}

/// The domain of tokens, of secrets and of identity numbers.
pub const DOMAIN: &str = "redact";

/// The domain of payment cards, which have no transformer that maps values.
pub const CARD_DOMAIN: &str = "payment_card";

/// The number of the algorithm of these two domains.
pub const ALGORITHM: u32 = 1;

/// How the kinds are replaced in one run.
#[derive(Debug)]
pub struct Kinds {
    /// By [`Kind::ALL`]; `None` where values of the kind become tokens.
    rules: [Option<CellRule>; Kind::ALL.len()],
    cards: Subkey,
    others: Subkey,
    distinct: Distinct,
}

/// A value that was found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// By which detector.
    pub detector: DetectorId,
    /// The value, its escapes undone.
    pub value: &'a [u8],
    /// The class of the column or the key that it stands in.
    pub class: Option<ColumnClass>,
    /// Whether it is a number of JSON.
    pub form: Form,
}

/// What a replacement must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Any text.
    Text,
    /// Digits, as many as there are, the first of them no zero.
    Number,
}

/// How hard a replacement tries to be of the kind of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attempt {
    /// A pseudonym of the kind.
    Kind,
    /// Characters that mean nothing, or other digits.
    Token,
    /// Nothing of it is left: `xxx`, or 0.
    Cover,
}

/// How often other digits and letters are tried for an identity number.
const WALKS_MAX: u32 = 64;

impl Kinds {
    /// The kinds, each with its rule; the subkeys are those of [`CARD_DOMAIN`] and [`DOMAIN`].
    pub fn new(
        mut rule: impl FnMut(Kind) -> Option<CellRule>,
        cards: Subkey,
        others: Subkey,
        distinct: Distinct,
    ) -> Self {
        Kinds { rules: Kind::ALL.map(&mut rule), cards, others, distinct }
    }

    /// Whether distinct values stay distinct.
    pub fn distinct(&self) -> Distinct {
        self.distinct
    }

    /// Appends the replacement of a value. `is_clean` tells whether a text holds nothing that would be found in its place.
    pub fn replace(
        &self,
        found: &Found<'_>,
        attempt: Attempt,
        charset: Charset,
        is_clean: &mut dyn FnMut(&[u8]) -> bool,
        out: &mut Vec<u8>,
    ) {
        let start = out.len();
        if attempt == Attempt::Kind {
            let written = self.of_kind(found, charset, is_clean, out);
            if written && fits(found, out.get(start..).unwrap_or_default()) {
                return;
            }
            out.truncate(start);
        }
        match (found.form, attempt) {
            (Form::Number, Attempt::Kind | Attempt::Token) => {
                if !self.shape(found, is_clean, out) {
                    out.push(b'0');
                }
            }
            (Form::Number, Attempt::Cover) => out.push(b'0'),
            (Form::Text, Attempt::Cover) => cover(found.value, out),
            (Form::Text, _) => self.token(found.value, self.token_chars(), out),
        }
    }

    /// Appends characters that mean nothing: as many as asked for, the same for equal values.
    pub fn token(&self, value: &[u8], chars: usize, out: &mut Vec<u8>) {
        write_tail(&self.others.prf_of_parts(&[b"token", value]), chars, out);
    }

    /// Appends what is no longer than the value itself: characters that mean nothing where there is room for some, else `x`.
    pub fn token_within(&self, value: &[u8], chars: usize, out: &mut Vec<u8>) {
        match chars {
            0..TOKEN_CHARS_MIN => out.extend(std::iter::repeat_n(b'x', chars)),
            _ => self.token(value, chars.min(self.token_chars().max(TOKEN_CHARS_MIN)), out),
        }
    }

    /// 26 characters have 130 bits, and distinct values stay distinct; elsewhere 12 are enough.
    fn token_chars(&self) -> usize {
        match self.distinct {
            Distinct::MayMeet => 12,
            Distinct::Kept => 26,
        }
    }

    /// Appends a pseudonym of the kind; `false` if there is none for this value, and `out` may hold a part of one.
    fn of_kind(
        &self,
        found: &Found<'_>,
        charset: Charset,
        is_clean: &mut dyn FnMut(&[u8]) -> bool,
        out: &mut Vec<u8>,
    ) -> bool {
        use DetectorId as D;
        let kind = match found.detector {
            D::Email => Kind::Email,
            D::Phone => Kind::Phone,
            D::UsSsn | D::UsItin => Kind::UsSsn,
            D::Iban => Kind::Iban,
            D::IpAddress => Kind::IpAddress,
            D::MacAddress => Kind::MacAddress,
            D::PersonName => name_kind(found),
            D::StreetAddress => Kind::StreetAddress,
            D::PaymentCard => return self.distinct == Distinct::MayMeet && self.card(found, out),
            D::DateOfBirth => {
                return self.distinct == Distinct::MayMeet && first_of_year(found.value, out);
            }
            D::CardTrack
            | D::PrivateKey
            | D::UrlCredentials
            | D::Jwt
            | D::ApiKey
            | D::PasswordHash => {
                self.secret(found.value, out);
                return true;
            }
            D::CardSecurityCode => {
                cover(found.value, out);
                return true;
            }
            _ => return self.distinct == Distinct::MayMeet && self.shape(found, is_clean, out),
        };
        let rule = Kind::ALL.iter().position(|other| *other == kind);
        let Some(rule) = rule.and_then(|at| self.rules.get(at)).and_then(Option::as_ref) else {
            return false;
        };
        let row = RowContext { row: 0, element: 0, by: None, charset };
        let start = out.len();
        matches!(rule.apply(found.value, &row, out), Ok(Written::Value)) && out.len() > start
    }

    /// A card of as many digits behind a test prefix, separators as they are; other lengths become 16 digits.
    fn card(&self, found: &Found<'_>, out: &mut Vec<u8>) -> bool {
        let mut canonical = [0; 19];
        let mut digits = 0;
        for digit in found.value.iter().filter(|byte| byte.is_ascii_digit()) {
            let Some(place) = canonical.get_mut(digits) else { return false };
            *place = *digit;
            digits += 1;
        }
        let prf = self.cards.prf(canonical.get(..digits).unwrap_or_default());
        let length =
            if TEST_CARD_PREFIXES.iter().any(|test| test.digits == digits) { digits } else { 16 };
        let fitting = || TEST_CARD_PREFIXES.iter().filter(|test| test.digits == length);
        let Some(test) = fitting().nth(prf.index(16, fitting().count())) else { return false };
        let mut card = [b'0'; 16];
        let mut rest = prf.u64(24);
        let prefix = test.prefix.bytes().map(Some).chain(std::iter::repeat(None));
        for (digit, prefix) in card.iter_mut().take(length - 1).zip(prefix) {
            *digit = prefix.unwrap_or_else(|| {
                let digit = b'0' + (rest % 10) as u8;
                rest /= 10;
                digit
            });
        }
        let check = luhn_digit(card.get(..length - 1).unwrap_or_default());
        if let Some(last) = card.get_mut(length - 1) {
            *last = check;
        }
        let card = card.get(..length).unwrap_or_default();
        if length != digits {
            out.extend_from_slice(card);
            return true;
        }
        let mut card = card.iter();
        for byte in found.value {
            out.push(if byte.is_ascii_digit() { *card.next().unwrap_or(&b'0') } else { *byte });
        }
        true
    }

    /// `redacted` and characters that tell one secret from another.
    fn secret(&self, value: &[u8], out: &mut Vec<u8>) {
        out.extend_from_slice(b"redacted");
        let chars = match self.distinct {
            Distinct::MayMeet => 10,
            Distinct::Kept => 26,
        };
        write_tail(&self.others.prf_of_parts(&[b"secret", value]), chars, out);
    }

    /// Other digits and letters in place of those that are there; `false` if whatever is tried would be found again.
    fn shape(
        &self,
        found: &Found<'_>,
        is_clean: &mut dyn FnMut(&[u8]) -> bool,
        out: &mut Vec<u8>,
    ) -> bool {
        const VALUE_BYTES_MAX: usize = 64;
        let value = found.value;
        let mut canonical = [0; VALUE_BYTES_MAX];
        let mut len = 0;
        for byte in value.iter().filter(|byte| byte.is_ascii_alphanumeric()) {
            let Some(place) = canonical.get_mut(len) else { return false };
            *place = byte.to_ascii_uppercase();
            len += 1;
        }
        if len == 0 {
            return false;
        }
        let canonical = canonical.get(..len).unwrap_or_default();
        let name = found.detector.name().as_bytes();
        let start = out.len();
        for walk in 0..WALKS_MAX {
            out.truncate(start);
            let halves = [0u8, 1].map(|half| {
                self.others.prf_of_parts(&[b"shape", name, &walk.to_le_bytes(), &[half], canonical])
            });
            let mut random = halves.iter().flat_map(|prf| prf.bytes()).map(|byte| u32::from(*byte));
            for byte in value {
                let mut pick = |first: u8, count: u32| {
                    first + ((random.next().unwrap_or(0) * count) >> 8) as u8
                };
                out.push(match byte {
                    b'0'..=b'9' if found.form == Form::Number && out.len() == start => {
                        pick(b'1', 9)
                    }
                    b'0'..=b'9' => pick(b'0', 10),
                    b'A'..=b'Z' => pick(b'A', 26),
                    b'a'..=b'z' => pick(b'a', 26),
                    other => *other,
                });
            }
            let written = out.get(start..).unwrap_or_default();
            if written != value && is_clean(written) {
                return true;
            }
        }
        false
    }
}

/// The fewest characters of a token that tells values apart.
const TOKEN_CHARS_MIN: usize = 10;

const _: () = assert!(TAIL_CHARS_MAX >= 26);

/// Whether a replacement has the form that it must have.
fn fits(found: &Found<'_>, replacement: &[u8]) -> bool {
    match found.form {
        Form::Text => !replacement.is_empty(),
        Form::Number => {
            replacement.len() == found.value.len()
                && replacement.iter().all(u8::is_ascii_digit)
                && (replacement.len() == 1 || replacement.first() != Some(&b'0'))
        }
    }
}

/// An `x` for each character.
fn cover(value: &[u8], out: &mut Vec<u8>) {
    out.extend(std::iter::repeat_n(b'x', super::characters::count(value).max(1)));
}

/// Which part of a name a name is: what the column says, else one word is a family name.
fn name_kind(found: &Found<'_>) -> Kind {
    match found.class {
        Some(ColumnClass::FirstName) => Kind::FirstName,
        Some(ColumnClass::LastName) => Kind::LastName,
        Some(ColumnClass::FullName) => Kind::FullName,
        _ if found.value.contains(&b' ') => Kind::FullName,
        _ => Kind::LastName,
    }
}

/// The first of January of the year of a date, in the form of the date; `false` if there is no year of four digits.
///
/// A time of day behind it, as in columns of timestamps, tells somebody's hour of birth, and its offset the half of the year
/// under a zone with summer time: without an offset it becomes midnight, with one it becomes noon of `+00`, which is the same
/// day wherever it is read again.
fn first_of_year(date: &[u8], out: &mut Vec<u8>) -> bool {
    let Some((date, separator, time)) = split_time(date) else { return first_day(date, out) };
    if !first_day(date, out) {
        return false;
    }
    out.push(separator);
    let clock = time.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b':' | b'.'));
    let (clock, offset) = time.split_at(clock.unwrap_or(time.len()));
    out.extend_from_slice(if offset.is_empty() { b"00" } else { b"12" });
    let colons = clock.iter().filter(|byte| **byte == b':').count();
    out.extend_from_slice(if colons < 2 { b":00" } else { b":00:00" });
    match offset {
        [] => {}
        [b'Z', ..] => out.push(b'Z'),
        _ => out.extend_from_slice(b"+00"),
    }
    true
}

/// A date, the byte behind it, and the time of day behind that, if there is one.
fn split_time(text: &[u8]) -> Option<(&[u8], u8, &[u8])> {
    let begins = |window: &[u8]| matches!(window, [b' ' | b'T', h, m, b':'] if h.is_ascii_digit() && m.is_ascii_digit());
    let at = text.windows(4).position(begins)?;
    Some((text.get(..at)?, *text.get(at)?, text.get(at + 1..)?))
}

/// As [`first_of_year`], of a date without a time.
fn first_day(date: &[u8], out: &mut Vec<u8>) -> bool {
    let is_digit = |at: usize| date.get(at).is_some_and(u8::is_ascii_digit);
    if date.len() == 8 && date.iter().all(u8::is_ascii_digit) {
        out.extend_from_slice(date.get(..4).unwrap_or_default());
        out.extend_from_slice(b"0101");
        return true;
    }
    let mut at = 0;
    let mut year = None;
    let mut numbers = 0;
    while at < date.len() {
        let len = (at..date.len()).take_while(|at| is_digit(*at)).count();
        if len == 4 && year.is_none() {
            year = Some(at);
        }
        numbers += usize::from(len > 0);
        at += len.max(1);
    }
    let Some(year) = year else { return false };
    let digits = date.get(year..year + 4).unwrap_or_default();
    if numbers != 3 || date.iter().any(u8::is_ascii_alphabetic) {
        // A month that is written as a word.
        out.extend_from_slice(digits);
        out.extend_from_slice(b"-01-01");
        return true;
    }
    let mut at = 0;
    while let Some(byte) = date.get(at) {
        let len = (at..date.len()).take_while(|at| is_digit(*at)).count();
        match len {
            0 => out.push(*byte),
            4 if at == year => out.extend_from_slice(digits),
            1 => out.push(b'1'),
            _ => out.extend_from_slice(b"01"),
        }
        at += len.max(1);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_become_the_first_of_their_year() {
        for (date, expected) in [
            ("1987-05-23", Some("1987-01-01")),
            ("23.05.1987", Some("01.01.1987")),
            ("5/23/1987", Some("1/01/1987")),
            ("19870523", Some("19870101")),
            ("23 May 1987", Some("1987-01-01")),
            ("1987-05-23 10:11:12", Some("1987-01-01 00:00:00")),
            ("1987-05-23 10:11:12.123456", Some("1987-01-01 00:00:00")),
            ("1987-05-23 00:00:00+02", Some("1987-01-01 12:00:00+00")),
            ("1987-05-23 22:00:00.5-05:30", Some("1987-01-01 12:00:00+00")),
            ("1987-05-23T22:00Z", Some("1987-01-01T12:00Z")),
            ("05/23/1987 22:00", Some("01/01/1987 00:00")),
            ("23.05.87", None),
        ] {
            let mut out = Vec::new();
            let written = first_of_year(date.as_bytes(), &mut out);
            assert_eq!(written.then(|| String::from_utf8(out).unwrap()).as_deref(), expected);
        }
    }
}
