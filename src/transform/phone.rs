//! `phone`: a telephone number that nobody has.

use std::sync::Arc;

use super::options::{OptionError, OptionKind, OptionSpec, Options};
use super::permutation::Permutations;
use super::phone_number::{PhoneNumber, Plan, REGIONS};
use super::radix::ShapePermutation;
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::key::Prf;
use crate::reserved::{NANP_AREAS, PHONE_RANGES, UNASSIGNABLE_BARE, UNASSIGNABLE_NATIONAL};

/// The entry of `phone`.
///
/// Country code, trunk prefix and separators stay, and so does the number of digits. With the default `shape = "fictional"` the
/// number is one that the numbering authority of its country has set aside for drama; a number of another plan, or of a length
/// that the country has no such numbers for, becomes one that no plan can assign: `00` and other digits behind the country code or
/// the trunk prefix, or `000` where neither is written, even if `region` names the country. Numbers of ten digits without a country are taken for North American where they can be.
///
/// With `shape = "unassignable"` distinct numbers stay distinct: all digits behind the country code are permuted and `00` (or
/// `000`) is put before them, so that the number grows by two (or three) digits. Within the same length that cannot be had: the
/// North American plan, for one, has more numbers to give out than it has numbers that it cannot.
///
/// Letters are refused but for an extension behind `x` or `ext` (its digits are replaced) and a `tel:` before the number. Slots of
/// the PRF: bytes 8-11 range, 12-15 number, 16-31 other digits.
#[derive(Clone, Copy, Debug)]
pub struct Phone;

impl Transformer for Phone {
    fn name(&self) -> &'static str {
        "phone"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a telephone number by a fictional one of the same country and layout."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "shape",
                kind: OptionKind::Word(&["fictional", "unassignable"]),
                required: false,
                summary: "Fictional (default): out of the ranges for drama; unassignable: longer, and distinct numbers stay distinct.",
            },
            OptionSpec {
                name: "region",
                kind: OptionKind::Word(REGIONS),
                required: false,
                summary: "The country of numbers that are written without a country code.",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "+1 (415) 867-2671",
                output: Ok(Some("+1 (314) 555-0162")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "415-867-2671 x22",
                output: Ok(Some("203-555-0186 x84")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "+44 (0)20 7123 4567",
                output: Ok(Some("+44 (0)20 7946 0277")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "+49 30 9012345",
                output: Ok(Some("+49 00 7287498")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "0049 171 1234567",
                output: Ok(Some("0049 171 3920000")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "+33 6 12 34 56 78",
                output: Ok(Some("+33 6 39 98 03 67")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "+353 87 123 4567",
                output: Ok(Some("+353 20 911 8544")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "+46 70 123 45 67",
                output: Ok(Some("+46 70 174 06 88")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "+61 412 345 678",
                output: Ok(Some("+61 370 100 958")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "+39 06 1234 5678",
                output: Ok(Some("+39 00 9375 1095")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "06 12 34 56 78",
                output: Ok(Some("00 00 73 79 58")),
            },
            Example {
                options: "region = \"FR\"",
                column_type: "text",
                input: "06 12 34 56 78",
                output: Ok(Some("06 39 98 10 41")),
            },
            Example {
                options: "shape = \"unassignable\"",
                column_type: "text",
                input: "+1 (415) 867-2671",
                output: Ok(Some("+1 (00301) 765-8493")),
            },
            Example {
                options: "shape = \"unassignable\"",
                column_type: "text",
                input: "0612345678",
                output: Ok(Some("0009103464887")),
            },
            Example { options: "", column_type: "text", input: "n/a", output: Err("letters") },
            Example {
                options: "",
                column_type: "text",
                input: "112",
                output: Err("too few digits"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "call Jane 415 867 2671",
                output: Err("letters"),
            },
            Example { options: "", column_type: "text", input: "-", output: Err("too few digits") },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let shape = match options.text("shape") {
            Some("unassignable") => Shape::Unassignable,
            _ => Shape::Fictional,
        };
        Ok(Arc::new(Numbers { shape, region: options.text("region").and_then(Plan::of_region) }))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Fictional,
    Unassignable,
}

#[derive(Debug)]
struct Numbers {
    shape: Shape,
    region: Option<Plan>,
}

impl Definition for Numbers {
    fn needs(&self) -> Needs {
        match self.shape {
            Shape::Fictional => Needs::Value,
            Shape::Unassignable => Needs::Subkey,
        }
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        match self.shape {
            Shape::Fictional => Uniqueness::Lossy,
            Shape::Unassignable => Uniqueness::Preserved,
        }
    }

    fn shape(&self) -> String {
        let shape = match self.shape {
            Shape::Fictional => "shape=fictional",
            Shape::Unassignable => "shape=unassignable",
        };
        match self.region {
            Some(region) => format!("{shape} region={}", region.country_code),
            None => shape.to_owned(),
        }
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Phone.types().require("phone", target.column_type)?;
        Ok(match self.shape {
            Shape::Fictional => Box::new(Fictional { region: self.region }),
            Shape::Unassignable => Box::new(Unassignable {
                region: self.region,
                chars_max: target.chars_max.map_or(usize::MAX, |chars| chars as usize),
                digits: ShapePermutation::new(Permutations::new(target.subkey, "phone")),
            }),
        })
    }
}

#[derive(Debug)]
struct Fictional {
    region: Option<Plan>,
}

impl Transform for Fictional {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let number = PhoneNumber::parse(cell.value, self.region)?;
        let mut digits = [b'0'; PhoneNumber::DIGITS_MAX];
        let digits = &mut digits[..number.digits];
        let (kept, rest) = digits.split_at_mut(number.kept_digits);
        let (national, extension) = rest.split_at_mut(number.national_digits);
        let zeros = unassignable(&number);
        number.copy_kept(kept);
        fill_fictional(number.country_code(), national, zeros.len(), cell.prf);
        for (at, digit) in extension.iter_mut().enumerate() {
            *digit = other_digit(cell.prf, at + 8);
        }
        number.write(digits, out);
        Ok(Written::Value)
    }
}

/// Fills in a national number that belongs to nobody.
fn fill_fictional(country_code: &[u8], national: &mut [u8], zeros: usize, prf: &Prf) {
    if country_code == b"1" && national.len() == 10 {
        let area = NANP_AREAS.get(prf.index(8, NANP_AREAS.len())).copied().unwrap_or("202");
        national[..3].copy_from_slice(area.as_bytes());
        national[3..8].copy_from_slice(b"55501");
        write_decimal(prf.index(12, 100) as u32, &mut national[8..]);
        return;
    }
    let fits = |range: &&crate::reserved::PhoneRange| {
        range.country_code.as_bytes() == country_code && range.national_digits() == national.len()
    };
    let count = PHONE_RANGES.iter().filter(fits).count();
    // Without a code or a trunk prefix a number of one country's drama may be another's telephone.
    let plain = zeros == UNASSIGNABLE_BARE.len();
    let range = PHONE_RANGES.iter().filter(fits).nth(prf.index(8, count));
    if let Some(range) = range.filter(|_| !plain) {
        let (prefix, digits) = national.split_at_mut(range.prefix.len());
        prefix.copy_from_slice(range.prefix.as_bytes());
        write_decimal(range.first + prf.index(12, range.count as usize) as u32, digits);
        return;
    }
    for (at, digit) in national.iter_mut().enumerate() {
        *digit = if at < zeros { b'0' } else { other_digit(prf, at) };
    }
}

/// What stands before the national number of a country, so that it belongs to nobody; also where the country is not written, since
/// `00` at the very front could be read as the international prefix.
fn unassignable(number: &PhoneNumber<'_>) -> &'static str {
    if number.country_code().is_empty() || number.kept_digits == 0 {
        UNASSIGNABLE_BARE
    } else {
        UNASSIGNABLE_NATIONAL
    }
}

/// A digit for the place `at`, out of the PRF's bytes 16 to 31, a byte and a half of which decide each.
fn other_digit(prf: &Prf, at: usize) -> u8 {
    let at = 16 + at % 16;
    let (low, high) = (prf.bytes()[at], prf.bytes()[16 + (at + 5) % 16]);
    b'0' + (((u32::from(high) << 8 | u32::from(low)) * 10) >> 16) as u8
}

fn write_decimal(number: u32, digits: &mut [u8]) {
    let mut rest = number;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
}

#[derive(Debug)]
struct Unassignable {
    region: Option<Plan>,
    chars_max: usize,
    digits: ShapePermutation,
}

impl Transform for Unassignable {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let number = PhoneNumber::parse(cell.value, self.region)?;
        let zeros = unassignable(&number);
        if cell.value.len() + zeros.len() > self.chars_max {
            return Err(Invalid("a telephone number that leaves no room for unassignable digits"));
        }
        let mut digits = [b'0'; PhoneNumber::DIGITS_MAX];
        let digits = &mut digits[..number.digits];
        number.copy_digits(digits);
        self.digits.permute(&mut digits[number.kept_digits..]);
        number.write_with(zeros, digits, out);
        Ok(Written::Value)
    }
}
