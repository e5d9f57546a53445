//! How countries write their IBANs, and the bank codes that no bank has.
//!
//! Lengths and structures are those of the IBAN registry (ISO 13616, published by SWIFT, release 101). Beside them stand the
//! African states and Iran, which write IBANs as their central banks say and are not in the registry.

use std::num::NonZeroU8;
use std::sync::LazyLock;

/// How a country writes its IBANs: two letters, two check digits, then the account: a bank code and the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IbanCountry {
    /// The country code, two upper-case letters.
    pub code: &'static str,
    /// The bank code that no bank has: zeros, or as much of `TEST` as there are letters. In Italy and San Marino a check letter
    /// stands before it.
    pub test_bank: &'static str,
    /// What follows the bank code, a character each: `0` a digit (or a letter, which a digit may always stand for), `A` a letter.
    pub rest: &'static str,
    /// What may stand in the account, as the registry writes it: so many digits (`n`), letters (`a`), or either (`c`).
    pub structure: &'static str,
}

impl IbanCountry {
    /// Whether an account, in upper case and without separators, is of this country's length and structure.
    pub fn has_account(&self, account: &[u8]) -> bool {
        let mut rest = account;
        let mut count = 0;
        for b in self.structure.bytes() {
            if b.is_ascii_digit() {
                count = count * 10 + usize::from(b - b'0');
                continue;
            }
            let Some((part, behind)) = rest.split_at_checked(count) else { return false };
            let fits = match b {
                b'n' => part.iter().all(u8::is_ascii_digit),
                b'a' => part.iter().all(u8::is_ascii_uppercase),
                _ => part.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()),
            };
            if !fits {
                return false;
            }
            (rest, count) = (behind, 0);
        }
        rest.is_empty()
    }

    /// How many characters follow the check digits.
    pub const fn account_chars(&self) -> usize {
        self.test_bank.len() + self.rest.len()
    }
}

/// How the country of this code writes its IBANs; `None` if it has none.
pub fn country(code: &[u8; 2]) -> Option<&'static IbanCountry> {
    COUNTRIES.get(usize::from((*PLACES.get(place_of(code)?)?)?.get()) - 1)
}

/// Where a code of two upper-case letters stands in [`PLACES`].
fn place_of(&[a, b]: &[u8; 2]) -> Option<usize> {
    let letter = |b: u8| b.is_ascii_uppercase().then(|| usize::from(b - b'A'));
    Some(letter(a)? * 26 + letter(b)?)
}

/// For each pair of letters the number of its country in [`COUNTRIES`], from 1.
static PLACES: LazyLock<[Option<NonZeroU8>; 26 * 26]> = LazyLock::new(|| {
    let mut places = [None; 26 * 26];
    for (number, country) in (1..).zip(COUNTRIES) {
        let code = country.code.as_bytes().first_chunk().and_then(place_of);
        if let Some(place) = code.and_then(|place| places.get_mut(place)) {
            *place = NonZeroU8::new(number);
        }
    }
    places
});

/// All countries that have IBANs, by code.
pub const COUNTRIES: &[IbanCountry] = &[
    row("AD", "0000", "0000000000000000", "8n12c"),
    row("AE", "000", "0000000000000000", "19n"),
    row("AL", "00000000", "0000000000000000", "8n16c"),
    row("AO", "0000", "00000000000000000", "21n"),
    row("AT", "00000", "00000000000", "16n"),
    row("AZ", "TEST", "00000000000000000000", "4a20c"),
    row("BA", "000", "0000000000000", "16n"),
    row("BE", "000", "000000000", "12n"),
    row("BF", "00000", "0000000000000000000", "2c22n"),
    row("BG", "TEST", "00000000000000", "4a6n8c"),
    row("BH", "TEST", "00000000000000", "4a14c"),
    row("BI", "00000", "000000000000000000", "23n"),
    row("BJ", "00000", "0000000000000000000", "2c22n"),
    row("BR", "00000000", "000000000000000A0", "23n1a1c"),
    row("BY", "TEST", "00000000000000000000", "4c4n16c"),
    row("CF", "00000", "000000000000000000", "23n"),
    row("CG", "00000", "000000000000000000", "23n"),
    row("CH", "00000", "000000000000", "5n12c"),
    row("CI", "00000", "0000000000000000000", "2c22n"),
    row("CM", "00000", "000000000000000000", "23n"),
    row("CR", "0000", "00000000000000", "18n"),
    row("CV", "0000", "00000000000000000", "21n"),
    row("CY", "000", "000000000000000000000", "8n16c"),
    row("CZ", "0000", "0000000000000000", "20n"),
    row("DE", "00000000", "0000000000", "18n"),
    row("DJ", "00000", "000000000000000000", "23n"),
    row("DK", "0000", "0000000000", "14n"),
    row("DO", "TEST", "00000000000000000000", "4c20n"),
    row("DZ", "000", "0000000000000000000", "22n"),
    row("EE", "00", "00000000000000", "16n"),
    row("EG", "0000", "000000000000000000000", "25n"),
    row("ES", "0000", "0000000000000000", "20n"),
    row("FI", "000", "00000000000", "14n"),
    row("FK", "TE", "000000000000", "2a12n"),
    row("FO", "0000", "0000000000", "14n"),
    row("FR", "00000", "000000000000000000", "10n11c2n"),
    row("GA", "00000", "000000000000000000", "23n"),
    row("GB", "TEST", "00000000000000", "4a14n"),
    row("GE", "TE", "0000000000000000", "2a16n"),
    row("GI", "TEST", "000000000000000", "4a15c"),
    row("GL", "0000", "0000000000", "14n"),
    row("GQ", "00000", "000000000000000000", "23n"),
    row("GR", "000", "00000000000000000000", "7n16c"),
    row("GT", "TEST", "00000000000000000000", "24c"),
    row("GW", "0000", "00000000000000000", "2c19n"),
    row("HN", "TEST", "00000000000000000000", "4a20n"),
    row("HR", "0000000", "0000000000", "17n"),
    row("HU", "000", "000000000000000000000", "24n"),
    row("IE", "TEST", "00000000000000", "4a14n"),
    row("IL", "000", "0000000000000000", "19n"),
    row("IQ", "TEST", "000000000000000", "4a15n"),
    row("IR", "000", "0000000000000000000", "22n"),
    row("IS", "0000", "000000000000000000", "22n"),
    row("IT", "T00000", "00000000000000000", "1a10n12c"),
    row("JO", "TEST", "0000000000000000000000", "4a4n18c"),
    row("KM", "00000", "000000000000000000", "23n"),
    row("KW", "TEST", "0000000000000000000000", "4a22c"),
    row("KZ", "000", "0000000000000", "3n13c"),
    row("LB", "0000", "00000000000000000000", "4n20c"),
    row("LC", "TEST", "000000000000000000000000", "4a24c"),
    row("LI", "00000", "000000000000", "5n12c"),
    row("LT", "00000", "00000000000", "16n"),
    row("LU", "000", "0000000000000", "3n13c"),
    row("LV", "TEST", "0000000000000", "4a13c"),
    row("LY", "000", "000000000000000000", "21n"),
    row("MA", "000", "000000000000000000000", "24n"),
    row("MC", "00000", "000000000000000000", "10n11c2n"),
    row("MD", "TE", "000000000000000000", "20c"),
    row("ME", "000", "000000000000000", "18n"),
    row("MG", "00000", "000000000000000000", "23n"),
    row("MK", "000", "000000000000", "3n10c2n"),
    row("ML", "00000", "0000000000000000000", "2c22n"),
    row("MN", "0000", "000000000000", "16n"),
    row("MR", "00000", "000000000000000000", "23n"),
    row("MT", "TEST", "00000000000000000000000", "4a5n18c"),
    row("MU", "TEST", "0000000000000000000AAA", "4a19n3a"),
    row("MZ", "0000", "00000000000000000", "21n"),
    row("NE", "00000", "0000000000000000000", "2c22n"),
    row("NI", "TEST", "00000000000000000000", "4a20n"),
    row("NL", "TEST", "0000000000", "4a10n"),
    row("NO", "0000", "0000000", "11n"),
    row("OM", "000", "0000000000000000", "3n16c"),
    row("PK", "TEST", "0000000000000000", "4a16c"),
    row("PL", "00000000", "0000000000000000", "24n"),
    row("PS", "TEST", "000000000000000000000", "4a21c"),
    row("PT", "0000", "00000000000000000", "21n"),
    row("QA", "TEST", "000000000000000000000", "4a21c"),
    row("RO", "TEST", "0000000000000000", "4a16c"),
    row("RS", "000", "000000000000000", "18n"),
    row("RU", "000000000", "00000000000000000000", "14n15c"),
    row("SA", "00", "000000000000000000", "2n18c"),
    row("SC", "TEST", "00000000000000000000AAA", "4a20n3a"),
    row("SD", "00", "000000000000", "14n"),
    row("SE", "000", "00000000000000000", "20n"),
    row("SI", "00000", "0000000000", "15n"),
    row("SK", "0000", "0000000000000000", "20n"),
    row("SM", "T00000", "00000000000000000", "1a10n12c"),
    row("SN", "00000", "0000000000000000000", "2c22n"),
    row("SO", "0000", "000000000000000", "19n"),
    row("ST", "0000", "00000000000000000", "21n"),
    row("SV", "TEST", "00000000000000000000", "4a20n"),
    row("TD", "00000", "000000000000000000", "23n"),
    row("TG", "00000", "0000000000000000000", "2c22n"),
    row("TL", "000", "0000000000000000", "19n"),
    row("TN", "00", "000000000000000000", "20n"),
    row("TR", "00000", "00000000000000000", "6n16c"),
    row("UA", "000000", "0000000000000000000", "6n19c"),
    row("VA", "000", "000000000000000", "18n"),
    row("VG", "TEST", "0000000000000000", "4a16n"),
    row("XK", "0000", "000000000000", "16n"),
    row("YE", "TEST", "0000000000000000000000", "4a4n18c"),
];

const fn row(
    code: &'static str,
    test_bank: &'static str,
    rest: &'static str,
    structure: &'static str,
) -> IbanCountry {
    IbanCountry { code, test_bank, rest, structure }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_sorted_and_as_long_as_published() {
        assert!(COUNTRIES.is_sorted_by(|a, b| a.code < b.code));
        for (code, chars) in [
            ("NO", 15),
            ("BE", 16),
            ("DK", 18),
            ("NL", 18),
            ("AT", 20),
            ("CH", 21),
            ("DE", 22),
            ("GB", 22),
            ("IE", 22),
            ("AE", 23),
            ("ES", 24),
            ("PK", 24),
            ("PT", 25),
            ("TR", 26),
            ("FR", 27),
            ("IT", 27),
            ("HU", 28),
            ("PL", 28),
            ("HN", 28),
            ("BR", 29),
            ("UA", 29),
            ("MU", 30),
            ("MT", 31),
            ("SC", 31),
            ("LC", 32),
            ("RU", 33),
            ("FI", 18),
            ("SE", 24),
            ("JO", 30),
            ("KW", 30),
        ] {
            let country = country(code.as_bytes().first_chunk().unwrap()).unwrap();
            assert_eq!(4 + country.account_chars(), chars, "{code}");
        }
    }
    #[test]
    fn structures_take_the_accounts_that_are_generated() {
        for country in COUNTRIES {
            let account = format!("{}{}", country.test_bank, country.rest);
            assert!(country.has_account(account.as_bytes()), "{}", country.code);
            assert!(!country.has_account(format!("{account}0").as_bytes()), "{}", country.code);
            assert!(!country.has_account(&account.as_bytes()[1..]), "{}", country.code);
            assert!(!country.has_account(account.replace('0', "-").as_bytes()), "{}", country.code);
        }
    }
}
