//! The canonical form in which a domain's values are hashed: equal meanings get equal pseudonyms.

/// The steps that bring a value into canonical form; they belong to the domain, not to a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Canonical {
    /// White space at both ends is dropped.
    pub trim: bool,
    /// Letters are folded to lower case (Unicode where the value is UTF-8, else ASCII).
    pub fold_case: bool,
    /// Everything but ASCII digits is dropped.
    pub digits: bool,
    /// Trailing blanks are dropped, as `char(n)` compares.
    pub trailing_blanks: bool,
    /// An integer is written as decimal without sign `+` and without leading zeros.
    pub integer: bool,
}

impl Canonical {
    /// The canonical form of a value: the value itself where nothing changes, else the text in `scratch`.
    #[inline]
    pub fn apply<'a>(&self, value: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        if *self == Canonical::default() {
            return value;
        }
        scratch.clear();
        let mut value = value;
        if self.trim {
            value = value.trim_ascii();
        }
        if self.trailing_blanks {
            while let Some(rest) = value.strip_suffix(b" ") {
                value = rest;
            }
        }
        if self.integer {
            value = decimal(value);
        }
        if self.digits {
            scratch.extend(value.iter().filter(|byte| byte.is_ascii_digit()));
            return scratch;
        }
        if self.fold_case {
            fold(value, scratch);
            return scratch;
        }
        value
    }
}

/// The digits of an integer without what does not change it: blanks, `+`, leading zeros. Anything else is given back as it is.
fn decimal(value: &[u8]) -> &[u8] {
    let trimmed = value.trim_ascii();
    let unsigned = trimmed.strip_prefix(b"+").unwrap_or(trimmed);
    if unsigned.is_empty() || !unsigned.iter().all(u8::is_ascii_digit) {
        return if unsigned.starts_with(b"-") { trimmed } else { value };
    }
    let zeros = unsigned.iter().take_while(|byte| **byte == b'0').count();
    &unsigned[zeros.min(unsigned.len() - 1)..]
}

fn fold(value: &[u8], out: &mut Vec<u8>) {
    match std::str::from_utf8(value) {
        Ok(text) if !text.is_ascii() => {
            let mut buffer = [0; 4];
            for lower in text.chars().flat_map(char::to_lowercase) {
                out.extend_from_slice(lower.encode_utf8(&mut buffer).as_bytes());
            }
        }
        _ => {
            out.extend_from_slice(value);
            out.make_ascii_lowercase();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step() {
        let none = Canonical::default();
        let cases: &[(Canonical, &str, &str)] = &[
            (none.clone(), " Ann ", " Ann "),
            (Canonical { trim: true, ..none.clone() }, " Ann ", "Ann"),
            (Canonical { fold_case: true, ..none.clone() }, "ÄNN@X", "änn@x"),
            (Canonical { digits: true, ..none.clone() }, "+1 (202) 555", "1202555"),
            (Canonical { trailing_blanks: true, ..none.clone() }, " a  ", " a"),
            (Canonical { integer: true, ..none.clone() }, "+007", "7"),
            (Canonical { integer: true, ..none.clone() }, "000", "0"),
            (Canonical { integer: true, ..none.clone() }, "-5", "-5"),
            (Canonical { integer: true, ..none }, "x7", "x7"),
        ];
        for (canonical, value, expected) in cases {
            let mut scratch = Vec::new();
            let found = canonical.apply(value.as_bytes(), &mut scratch);
            assert_eq!(found, expected.as_bytes(), "{canonical:?}");
        }
    }
}
