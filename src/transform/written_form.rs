//! How a value is written inside a text: percent-encoded, with Unicode escapes of JSON, as HTML entities.
//!
//! A value that is found in a text may stand there in such a form: `jane%40gmail.com`. It is the plain value that a pseudonym is
//! made for, and the pseudonym is written as the value was.

/// The forms that a value may be written in, outermost first, each inside the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WrittenForm {
    layers: [Option<Layer>; LAYERS_MAX],
}

/// One form, and which ASCII characters it wrote how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Layer {
    escape: Escape,
    /// The characters that stand there plainly, a bit each.
    plain: u128,
    /// The characters that were escaped, a bit each.
    escaped: u128,
    /// The bytes at the beginning of a JSON escape: one backslash, or two where the text is escaped once more.
    backslashes: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Escape {
    /// `%40`
    Percent,
    /// `\u0040`
    Unicode,
    /// `&#64;`
    Entity,
}

/// How deep forms are nested at most.
const LAYERS_MAX: usize = 3;

impl WrittenForm {
    /// Takes a written value apart: what it means goes into `plain`, which is cleared first.
    ///
    /// What is no escape stays as it is. The work is linear in the length of the value.
    pub fn read(written: &[u8], plain: &mut Vec<u8>, scratch: &mut Vec<u8>) -> WrittenForm {
        let mut form = WrittenForm::default();
        plain.clear();
        plain.extend_from_slice(written);
        for layer in &mut form.layers {
            if !plain.iter().any(|byte| matches!(byte, b'%' | b'\\' | b'&')) {
                break;
            }
            let found = [Escape::Percent, Escape::Unicode, Escape::Entity]
                .into_iter()
                .find_map(|escape| Layer::read(escape, plain, scratch));
            let Some(found) = found else { break };
            *layer = Some(found);
            std::mem::swap(plain, scratch);
        }
        form
    }

    /// Appends a value in this form.
    pub fn write(&self, value: &[u8], out: &mut Vec<u8>) {
        let mut text = value.to_vec();
        for layer in self.layers.iter().rev().flatten() {
            let mut written = Vec::with_capacity(text.len() + 8);
            for byte in text {
                layer.write(byte, &mut written);
            }
            text = written;
        }
        out.extend_from_slice(&text);
    }

    /// Whether the value is written plainly.
    pub fn is_plain(&self) -> bool {
        *self == WrittenForm::default()
    }
}

impl Layer {
    /// Undoes one kind of escape; `None` if there is none.
    fn read(escape: Escape, written: &[u8], out: &mut Vec<u8>) -> Option<Layer> {
        let mut layer = Layer { escape, plain: 0, escaped: 0, backslashes: 1 };
        let bit = |byte: u8| if byte.is_ascii() { 1u128 << byte } else { 0 };
        let mut any = false;
        out.clear();
        let mut rest = written;
        while let Some((&byte, tail)) = rest.split_first() {
            let found = match escape {
                Escape::Percent => percent(rest),
                Escape::Unicode => unicode(rest).map(|(byte, len, backslashes)| {
                    layer.backslashes = backslashes;
                    (byte, len)
                }),
                Escape::Entity => entity(rest),
            };
            match found {
                Some((byte, len)) => {
                    any = true;
                    layer.escaped |= bit(byte);
                    out.push(byte);
                    rest = rest.get(len..).unwrap_or_default();
                }
                None => {
                    layer.plain |= bit(byte);
                    out.push(byte);
                    rest = tail;
                }
            }
        }
        any.then_some(layer)
    }

    fn write(&self, byte: u8, out: &mut Vec<u8>) {
        const HEX: &[u8; 16] = b"0123456789ABCDEF";
        let hex = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
        let has = |set: u128| byte.is_ascii() && set >> byte & 1 == 1;
        let unreserved = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        match self.escape {
            Escape::Percent if has(self.escaped) || !unreserved && !has(self.plain) => {
                out.push(b'%');
                out.extend_from_slice(&hex);
            }
            Escape::Unicode if has(self.escaped) => {
                out.extend(std::iter::repeat_n(b'\\', usize::from(self.backslashes)));
                out.extend_from_slice(b"u00");
                out.extend_from_slice(&hex.map(|digit| digit.to_ascii_lowercase()));
            }
            Escape::Entity if has(self.escaped) || matches!(byte, b'&' | b'<' | b'>' | b'"') => {
                out.extend_from_slice(format!("&#{byte};").as_bytes());
            }
            _ => out.push(byte),
        }
    }
}

/// The byte of `%40`, and how long that is.
fn percent(text: &[u8]) -> Option<(u8, usize)> {
    let [b'%', high, low, ..] = text else { return None };
    Some((hex_digit(*high)? << 4 | hex_digit(*low)?, 3))
}

/// The byte of `\u0040` or `\\u0040`, how long that is, and how many backslashes it has.
fn unicode(text: &[u8]) -> Option<(u8, usize, u8)> {
    let backslashes = text.iter().take(4).take_while(|byte| **byte == b'\\').count();
    let rest = text.get(backslashes..)?;
    let (1..=3, [b'u', b'0', b'0', high, low, ..]) = (backslashes, rest) else { return None };
    let byte = hex_digit(*high)? << 4 | hex_digit(*low)?;
    byte.is_ascii().then_some((byte, backslashes + 5, backslashes as u8))
}

/// The byte of `&#64;`, `&#x40;` or a name, and how long that is.
fn entity(text: &[u8]) -> Option<(u8, usize)> {
    const NAMES: &[(&[u8], u8)] = &[
        (b"&commat;", b'@'),
        (b"&period;", b'.'),
        (b"&plus;", b'+'),
        (b"&num;", b'#'),
        (b"&colon;", b':'),
        (b"&sol;", b'/'),
        (b"&hyphen;", b'-'),
        (b"&lowbar;", b'_'),
        (b"&nbsp;", b' '),
        (b"&quot;", b'"'),
        (b"&apos;", b'\''),
        (b"&lt;", b'<'),
        (b"&gt;", b'>'),
        (b"&amp;", b'&'),
    ];
    if let Some((name, byte)) = NAMES.iter().find(|(name, _)| text.starts_with(name)) {
        return Some((*byte, name.len()));
    }
    let digits = text.strip_prefix(b"&#")?;
    let (digits, radix, start) = match digits.first()? {
        b'x' | b'X' => (digits.get(1..)?, 16, 3),
        _ => (digits, 10, 2),
    };
    let len = digits.iter().take(6).position(|byte| *byte == b';')?;
    let code = digits
        .get(..len)?
        .iter()
        .try_fold(0u32, |code, digit| Some(code * radix + char::from(*digit).to_digit(radix)?))?;
    let byte = u8::try_from(code).ok().filter(|byte| (0x20..0x7F).contains(byte))?;
    (len > 0).then_some((byte, start + len + 1))
}

fn hex_digit(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn values_are_read_and_others_written_alike() {
        for (written, plain, other, expected) in [
            ("jane@gmail.com", "jane@gmail.com", "a+b@example.com", "a+b@example.com"),
            ("jane%40gmail.com", "jane@gmail.com", "a+b@example.com", "a%2Bb%40example.com"),
            ("j%2Bx@gmail.com", "j+x@gmail.com", "a+b@example.com", "a%2Bb@example.com"),
            (r"jane\u0040gmail.com", "jane@gmail.com", "ab@example.com", r"ab\u0040example.com"),
            (r"jane\\u0040gmail.com", "jane@gmail.com", "ab@example.com", r"ab\\u0040example.com"),
            ("jane&#64;gmail.com", "jane@gmail.com", "ab@example.com", "ab&#64;example.com"),
            ("jane&#x40;gmail&period;com", "jane@gmail.com", "a@b.c", "a&#64;b&#46;c"),
            ("jane%2540gmail.com", "jane@gmail.com", "ab@example.com", "ab%2540example.com"),
            ("50% of", "50% of", "a@b", "a@b"),
            ("a&b;%zz\\n", "a&b;%zz\\n", "@", "@"),
        ] {
            let (mut read, mut scratch) = (Vec::new(), Vec::new());
            let form = WrittenForm::read(written.as_bytes(), &mut read, &mut scratch);
            assert_eq!(read, plain.as_bytes(), "{written}");
            let mut out = Vec::new();
            form.write(other.as_bytes(), &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), expected, "{written}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            written in prop::collection::vec(prop::sample::select(
                &["%40", "%", "25", "\\", "u0040", "&", "#64;", "#x40;", "amp;", "@", "a", "7", "\u{e9}"][..],
            ), 0..12).prop_map(|parts| parts.concat()),
            value in "[ -~]{0,12}",
        ) {
            let (mut plain, mut scratch) = (Vec::new(), Vec::new());
            let form = WrittenForm::read(written.as_bytes(), &mut plain, &mut scratch);
            let mut out = Vec::new();
            form.write(value.as_bytes(), &mut out);
            if form.is_plain() {
                prop_assert_eq!(out, value.as_bytes());
            } else {
                prop_assert!(out.len() >= value.len());
            }
        }
    }
}
