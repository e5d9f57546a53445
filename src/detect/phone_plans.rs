//! The numbering plans of the world: country codes, and how long the numbers behind them are.
//!
//! Country codes are those of ITU-T E.164 (list of assigned codes); lengths and first digits of national numbers are those that
//! countries publish through the ITU (communications of E.129). Where a plan is being widened the wider one is meant.

use std::sync::LazyLock;

/// The plan of a country, or of several that share a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberingPlan {
    /// The country code, without `+`: one to three digits, of which none is the beginning of another.
    pub country_code: &'static str,
    /// The fewest digits of a national number.
    pub digits_min: usize,
    /// The most digits of a national number.
    pub digits_max: usize,
    /// What national numbers can begin with: bit `d` for the digit `d`.
    first_digits: u16,
}

impl NumberingPlan {
    /// The plan of the code that digits begin with, as they stand behind `+`.
    #[inline]
    pub fn of(digits: &[u8]) -> Option<&'static NumberingPlan> {
        static BY_DIGITS: LazyLock<[Option<&'static NumberingPlan>; 1000]> = LazyLock::new(|| {
            std::array::from_fn(|number| search(format!("{number:03}").as_bytes()))
        });
        match digits {
            [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', ..] => {
                let number = [a, b, c].iter().fold(0, |n, d| n * 10 + usize::from(**d - b'0'));
                BY_DIGITS.get(number).copied().flatten()
            }
            _ => search(digits),
        }
    }

    /// Whether national numbers can begin with this digit.
    pub fn begins_with(&self, digit: u8) -> bool {
        digit.is_ascii_digit() && self.first_digits >> (digit - b'0') & 1 == 1
    }

    /// Whether a national number (digits only) has a length and a first digit of the plan.
    pub fn holds(&self, national: &[u8]) -> bool {
        (self.digits_min..=self.digits_max).contains(&national.len())
            && national.first().is_some_and(|digit| self.begins_with(*digit))
    }
}

fn search(digits: &[u8]) -> Option<&'static NumberingPlan> {
    (1..=3).find_map(|len| {
        let code = digits.get(..len)?;
        let at = PLANS.binary_search_by(|plan| plan.country_code.as_bytes().cmp(code)).ok()?;
        PLANS.get(at)
    })
}

const fn plan(
    country_code: &'static str,
    digits_min: usize,
    digits_max: usize,
    first: &str,
) -> NumberingPlan {
    let mut first_digits = 0;
    let mut digits = first.as_bytes();
    while let [digit, rest @ ..] = digits {
        first_digits |= 1 << (*digit - b'0');
        digits = rest;
    }
    NumberingPlan { country_code, digits_min, digits_max, first_digits }
}

/// All plans, by country code as text.
#[rustfmt::skip]
static PLANS: &[NumberingPlan] = &[
    plan("1", 10, 10, "23456789"),
    plan("20", 8, 10, "123456789"),
    plan("211", 9, 9, "19"),
    plan("212", 9, 9, "5678"),
    plan("213", 8, 9, "123456789"),
    plan("216", 8, 8, "23456789"),
    plan("218", 8, 9, "23456789"),
    plan("220", 7, 7, "23456789"),
    plan("221", 9, 9, "3789"),
    plan("222", 8, 8, "2348"),
    plan("223", 8, 8, "23456789"),
    plan("224", 8, 9, "367"),
    plan("225", 10, 10, "02"),
    plan("226", 8, 8, "024567"),
    plan("227", 8, 8, "0289"),
    plan("228", 8, 8, "2789"),
    plan("229", 8, 10, "02456789"),
    plan("230", 7, 8, "23456789"),
    plan("231", 7, 9, "2345678"),
    plan("232", 8, 8, "23456789"),
    plan("233", 9, 9, "235"),
    plan("234", 8, 10, "123456789"),
    plan("235", 8, 8, "2679"),
    plan("236", 8, 8, "278"),
    plan("237", 9, 9, "268"),
    plan("238", 7, 7, "234589"),
    plan("239", 7, 7, "29"),
    plan("240", 9, 9, "23589"),
    plan("241", 7, 8, "01234567"),
    plan("242", 9, 9, "028"),
    plan("243", 7, 10, "123456789"),
    plan("244", 9, 9, "29"),
    plan("245", 7, 9, "34679"),
    plan("246", 7, 7, "3"),
    plan("247", 4, 5, "123456789"),
    plan("248", 7, 7, "23456789"),
    plan("249", 9, 9, "19"),
    plan("250", 8, 9, "027"),
    plan("251", 9, 9, "123456789"),
    plan("252", 6, 9, "123456789"),
    plan("253", 8, 8, "27"),
    plan("254", 7, 10, "123456789"),
    plan("255", 9, 9, "23456789"),
    plan("256", 9, 9, "23478"),
    plan("257", 8, 8, "2367"),
    plan("258", 8, 9, "28"),
    plan("260", 9, 9, "25789"),
    plan("261", 9, 9, "23"),
    plan("262", 9, 9, "26789"),
    plan("263", 8, 10, "123456789"),
    plan("264", 8, 9, "68"),
    plan("265", 7, 9, "123789"),
    plan("266", 8, 8, "2568"),
    plan("267", 7, 8, "2345678"),
    plan("268", 8, 8, "279"),
    plan("269", 7, 7, "347"),
    plan("27", 9, 9, "12345678"),
    plan("290", 4, 5, "2345678"),
    plan("291", 7, 7, "178"),
    plan("297", 7, 7, "256789"),
    plan("298", 6, 6, "23456789"),
    plan("299", 6, 6, "23456789"),
    plan("30", 10, 10, "256789"),
    plan("31", 9, 9, "123456789"),
    plan("32", 8, 9, "123456789"),
    plan("33", 9, 9, "123456789"),
    plan("34", 9, 9, "56789"),
    plan("350", 8, 8, "256"),
    plan("351", 9, 9, "23456789"),
    plan("352", 6, 11, "23456789"),
    plan("353", 7, 9, "123456789"),
    plan("354", 7, 9, "3456789"),
    plan("355", 8, 9, "23456789"),
    plan("356", 8, 8, "235789"),
    plan("357", 8, 8, "256789"),
    plan("358", 6, 11, "123456789"),
    plan("359", 7, 9, "23456789"),
    plan("36", 8, 9, "123456789"),
    plan("370", 8, 8, "3456789"),
    plan("371", 8, 8, "256789"),
    plan("372", 7, 8, "3456789"),
    plan("373", 8, 8, "2356789"),
    plan("374", 8, 8, "123456789"),
    plan("375", 9, 10, "123489"),
    plan("376", 6, 9, "136789"),
    plan("377", 8, 9, "346789"),
    plan("378", 6, 10, "01356789"),
    plan("379", 9, 11, "03"),
    plan("380", 9, 9, "3456789"),
    plan("381", 7, 10, "123456789"),
    plan("382", 8, 8, "23456789"),
    plan("383", 8, 9, "2348"),
    plan("385", 8, 9, "123456789"),
    plan("386", 8, 8, "123456789"),
    plan("387", 8, 9, "3456789"),
    plan("389", 8, 8, "2345678"),
    plan("39", 6, 11, "0134578"),
    plan("40", 9, 9, "23789"),
    plan("41", 9, 9, "123456789"),
    plan("420", 9, 9, "23456789"),
    plan("421", 9, 9, "23456789"),
    plan("423", 7, 9, "23456789"),
    plan("43", 7, 13, "123456789"),
    plan("44", 9, 10, "1235789"),
    plan("45", 8, 8, "23456789"),
    plan("46", 7, 10, "123456789"),
    plan("47", 8, 8, "23456789"),
    plan("48", 9, 9, "123456789"),
    plan("49", 6, 11, "123456789"),
    plan("500", 5, 5, "23456789"),
    plan("501", 7, 7, "2345678"),
    plan("502", 8, 8, "2345678"),
    plan("503", 8, 8, "26789"),
    plan("504", 8, 8, "23789"),
    plan("505", 8, 8, "12578"),
    plan("506", 8, 8, "23456789"),
    plan("507", 7, 8, "123456789"),
    plan("508", 6, 9, "456789"),
    plan("509", 8, 8, "234589"),
    plan("51", 8, 9, "123456789"),
    plan("52", 10, 11, "123456789"),
    plan("53", 6, 8, "2345678"),
    plan("54", 10, 11, "123456789"),
    plan("55", 10, 11, "123456789"),
    plan("56", 9, 9, "23456789"),
    plan("57", 8, 10, "1346789"),
    plan("58", 10, 10, "24589"),
    plan("590", 9, 9, "56789"),
    plan("591", 8, 8, "234567"),
    plan("592", 7, 7, "23456789"),
    plan("593", 8, 9, "123456789"),
    plan("594", 9, 9, "56789"),
    plan("595", 7, 9, "23456789"),
    plan("596", 9, 9, "56789"),
    plan("597", 6, 7, "2345678"),
    plan("598", 8, 8, "123456789"),
    plan("599", 7, 8, "3456789"),
    plan("60", 8, 10, "123456789"),
    plan("61", 9, 10, "123478"),
    plan("62", 8, 12, "123456789"),
    plan("63", 8, 10, "123456789"),
    plan("64", 8, 10, "23456789"),
    plan("65", 8, 8, "3689"),
    plan("66", 8, 9, "123456789"),
    plan("670", 7, 8, "23456789"),
    plan("672", 6, 6, "1345"),
    plan("673", 7, 7, "2345678"),
    plan("674", 7, 7, "45678"),
    plan("675", 7, 8, "123456789"),
    plan("676", 5, 7, "123456789"),
    plan("677", 5, 7, "123456789"),
    plan("678", 5, 7, "23456789"),
    plan("679", 7, 7, "23456789"),
    plan("680", 7, 7, "23456789"),
    plan("681", 6, 6, "456789"),
    plan("682", 5, 5, "2345678"),
    plan("683", 4, 7, "3456789"),
    plan("685", 5, 7, "23456789"),
    plan("686", 5, 8, "23456789"),
    plan("687", 6, 6, "23456789"),
    plan("688", 5, 7, "23456789"),
    plan("689", 6, 8, "489"),
    plan("690", 4, 7, "2345678"),
    plan("691", 7, 7, "389"),
    plan("692", 7, 7, "23456"),
    plan("7", 10, 10, "3456789"),
    plan("800", 8, 8, "123456789"),
    plan("808", 8, 8, "123456789"),
    plan("81", 9, 10, "123456789"),
    plan("82", 8, 10, "123456789"),
    plan("84", 9, 10, "123456789"),
    plan("850", 8, 10, "123456789"),
    plan("852", 8, 8, "23456789"),
    plan("853", 8, 8, "268"),
    plan("855", 8, 9, "123456789"),
    plan("856", 8, 10, "23456789"),
    plan("86", 10, 11, "123456789"),
    plan("870", 9, 9, "37"),
    plan("878", 12, 12, "1"),
    plan("880", 8, 10, "123456789"),
    plan("881", 8, 9, "6789"),
    plan("882", 7, 12, "123456789"),
    plan("883", 7, 12, "123456789"),
    plan("886", 8, 9, "23456789"),
    plan("888", 8, 11, "123456789"),
    plan("90", 10, 10, "234589"),
    plan("91", 10, 10, "123456789"),
    plan("92", 9, 10, "123456789"),
    plan("93", 9, 9, "234567"),
    plan("94", 9, 9, "123456789"),
    plan("95", 7, 10, "123456789"),
    plan("960", 7, 7, "3456789"),
    plan("961", 7, 8, "123456789"),
    plan("962", 8, 9, "23456789"),
    plan("963", 8, 9, "123456789"),
    plan("964", 8, 10, "123456789"),
    plan("965", 7, 8, "123456789"),
    plan("966", 9, 9, "123456789"),
    plan("967", 7, 9, "123456789"),
    plan("968", 8, 8, "2789"),
    plan("970", 8, 9, "123456789"),
    plan("971", 8, 9, "23456789"),
    plan("972", 8, 9, "123456789"),
    plan("973", 8, 8, "136789"),
    plan("974", 7, 8, "2345678"),
    plan("975", 7, 8, "123456789"),
    plan("976", 8, 8, "1256789"),
    plan("977", 8, 10, "123456789"),
    plan("979", 9, 9, "123456789"),
    plan("98", 10, 10, "123456789"),
    plan("992", 9, 9, "0123456789"),
    plan("993", 8, 8, "1234567"),
    plan("994", 9, 9, "123456789"),
    plan("995", 9, 9, "345678"),
    plan("996", 9, 9, "23456789"),
    plan("998", 9, 9, "23456789"),];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_none_begins_another() {
        assert!(PLANS.is_sorted_by(|a, b| a.country_code < b.country_code));
        assert!(
            PLANS.windows(2).all(|pair| !pair[1].country_code.starts_with(pair[0].country_code))
        );
        assert!(PLANS.iter().all(|plan| plan.digits_min <= plan.digits_max));
        assert!(PLANS.iter().all(|plan| plan.country_code.len() + plan.digits_max <= 15));
    }

    #[test]
    fn numbers_of_plans() {
        for (digits, national, holds) in [
            ("14158672671", "4158672671", true),
            ("1415867267", "415867267", false),
            ("442071234567", "2071234567", true),
            ("49301234567", "301234567", true),
            ("390612345678", "0612345678", true),
            ("33612345678", "612345678", true),
            ("33012345678", "012345678", false),
            ("353871234567", "871234567", true),
        ] {
            let plan = NumberingPlan::of(digits.as_bytes()).unwrap();
            assert_eq!(format!("{}{national}", plan.country_code), digits);
            assert_eq!(plan.holds(national.as_bytes()), holds, "{digits}");
        }
        for digits in ["", "0", "2", "21", "210123456", "999123456", "012345678"] {
            assert_eq!(NumberingPlan::of(digits.as_bytes()), None, "{digits}");
        }
    }
}
