//! How countries write their IBANs, and the bank codes that no bank has.
//!
//! Lengths and structures are those of the IBAN registry (ISO 13616, published by SWIFT).

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
}

impl IbanCountry {
    /// How many characters follow the check digits.
    pub const fn account_chars(&self) -> usize {
        self.test_bank.len() + self.rest.len()
    }
}

/// How the country of this code writes its IBANs; `None` if it has none.
pub fn country(code: &[u8; 2]) -> Option<&'static IbanCountry> {
    let at = COUNTRIES.binary_search_by(|country| country.code.as_bytes().cmp(code)).ok()?;
    COUNTRIES.get(at)
}

/// All countries that have IBANs, by code.
pub const COUNTRIES: &[IbanCountry] = &[
    row("AD", "0000", "0000000000000000"),
    row("AE", "000", "0000000000000000"),
    row("AL", "00000000", "0000000000000000"),
    row("AT", "00000", "00000000000"),
    row("AZ", "TEST", "00000000000000000000"),
    row("BA", "000", "0000000000000"),
    row("BE", "000", "000000000"),
    row("BG", "TEST", "00000000000000"),
    row("BH", "TEST", "00000000000000"),
    row("BI", "00000", "000000000000000000"),
    row("BR", "00000000", "000000000000000A0"),
    row("BY", "TEST", "00000000000000000000"),
    row("CH", "00000", "000000000000"),
    row("CR", "0000", "00000000000000"),
    row("CY", "000", "000000000000000000000"),
    row("CZ", "0000", "0000000000000000"),
    row("DE", "00000000", "0000000000"),
    row("DJ", "00000", "000000000000000000"),
    row("DK", "0000", "0000000000"),
    row("DO", "TEST", "00000000000000000000"),
    row("EE", "00", "00000000000000"),
    row("EG", "0000", "000000000000000000000"),
    row("ES", "0000", "0000000000000000"),
    row("FI", "000", "00000000000"),
    row("FK", "TE", "000000000000"),
    row("FO", "0000", "0000000000"),
    row("FR", "00000", "000000000000000000"),
    row("GB", "TEST", "00000000000000"),
    row("GE", "TE", "0000000000000000"),
    row("GI", "TEST", "000000000000000"),
    row("GL", "0000", "0000000000"),
    row("GR", "000", "00000000000000000000"),
    row("GT", "TEST", "00000000000000000000"),
    row("HN", "TEST", "00000000000000000000"),
    row("HR", "0000000", "0000000000"),
    row("HU", "000", "000000000000000000000"),
    row("IE", "TEST", "00000000000000"),
    row("IL", "000", "0000000000000000"),
    row("IQ", "TEST", "000000000000000"),
    row("IS", "0000", "000000000000000000"),
    row("IT", "T00000", "00000000000000000"),
    row("JO", "TEST", "0000000000000000000000"),
    row("KW", "TEST", "0000000000000000000000"),
    row("KZ", "000", "0000000000000"),
    row("LB", "0000", "00000000000000000000"),
    row("LC", "TEST", "000000000000000000000000"),
    row("LI", "00000", "000000000000"),
    row("LT", "00000", "00000000000"),
    row("LU", "000", "0000000000000"),
    row("LV", "TEST", "0000000000000"),
    row("LY", "000", "000000000000000000"),
    row("MC", "00000", "000000000000000000"),
    row("MD", "TE", "000000000000000000"),
    row("ME", "000", "000000000000000"),
    row("MK", "000", "000000000000"),
    row("MN", "0000", "000000000000"),
    row("MR", "00000", "000000000000000000"),
    row("MT", "TEST", "00000000000000000000000"),
    row("MU", "TEST", "0000000000000000000AAA"),
    row("NI", "TEST", "00000000000000000000"),
    row("NL", "TEST", "0000000000"),
    row("NO", "0000", "0000000"),
    row("OM", "000", "0000000000000000"),
    row("PK", "TEST", "0000000000000000"),
    row("PL", "00000000", "0000000000000000"),
    row("PS", "TEST", "000000000000000000000"),
    row("PT", "0000", "00000000000000000"),
    row("QA", "TEST", "000000000000000000000"),
    row("RO", "TEST", "0000000000000000"),
    row("RS", "000", "000000000000000"),
    row("RU", "000000000", "00000000000000000000"),
    row("SA", "00", "000000000000000000"),
    row("SC", "TEST", "00000000000000000000AAA"),
    row("SD", "00", "000000000000"),
    row("SE", "000", "00000000000000000"),
    row("SI", "00000", "0000000000"),
    row("SK", "0000", "0000000000000000"),
    row("SM", "T00000", "00000000000000000"),
    row("SO", "0000", "000000000000000"),
    row("ST", "0000", "00000000000000000"),
    row("SV", "TEST", "00000000000000000000"),
    row("TL", "000", "0000000000000000"),
    row("TN", "00", "000000000000000000"),
    row("TR", "00000", "00000000000000000"),
    row("UA", "000000", "0000000000000000000"),
    row("VA", "000", "000000000000000"),
    row("VG", "TEST", "0000000000000000"),
    row("XK", "0000", "000000000000"),
    row("YE", "TEST", "0000000000000000000000"),
];

const fn row(code: &'static str, test_bank: &'static str, rest: &'static str) -> IbanCountry {
    IbanCountry { code, test_bank, rest }
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
}
