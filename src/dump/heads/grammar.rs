//! The words that the grammars of heads are made of: names, strings, keywords, blanks. Each takes the blanks behind it along.

use nom::branch::alt;
use nom::bytes::complete::{tag, take};
use nom::combinator::{map, map_opt, opt};
use nom::error::{Error, ErrorKind};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded, terminated};
use nom::{Err, IResult, Parser};

use crate::dump::Input;
use crate::dump::pg_plain::scanner::Scanner;
use crate::dump::settings::{Settings, Strings};
use crate::encoding::Encoding;
use crate::schema::TableName;

type Bytes<'a> = &'a [u8];

/// Parsers for the settings at one place of a dump.
#[derive(Clone, Copy)]
pub(super) struct Grammar<'s> {
    settings: &'s Settings,
}

impl<'s> Grammar<'s> {
    pub fn new(settings: &'s Settings) -> Self {
        Grammar { settings }
    }

    /// Bytes in the dump's encoding as text.
    pub fn text(self, bytes: &[u8]) -> String {
        self.settings.encoding.decode_name(bytes)
    }

    /// Blanks and comments, or nothing.
    pub fn blanks<'a>(self) -> impl Parser<Bytes<'a>, Output = (), Error = Error<Bytes<'a>>> {
        move |input: Bytes<'a>| {
            let mut scanner = Scanner::new();
            let found = scanner.blanks(input, Input::Ended);
            let skipped = if found { scanner.pos() } else { input.len() };
            take(skipped).map(|_| ()).parse(input)
        }
    }

    /// This word, in any case.
    pub fn keyword<'a>(
        self,
        word: &'static str,
    ) -> impl Parser<Bytes<'a>, Output = (), Error = Error<Bytes<'a>>> {
        let found = map_opt(
            move |input| bare(input, self.settings.encoding),
            move |name: Bytes<'a>| name.eq_ignore_ascii_case(word.as_bytes()).then_some(()),
        );
        terminated(found, self.blanks())
    }

    /// This character or these characters.
    pub fn symbol<'a>(
        self,
        symbol: &'static str,
    ) -> impl Parser<Bytes<'a>, Output = (), Error = Error<Bytes<'a>>> {
        terminated(tag(symbol).map(|_| ()), self.blanks())
    }

    /// A name: folded where it is bare, without its quotes where it has them.
    pub fn name<'a>(self) -> impl Parser<Bytes<'a>, Output = String, Error = Error<Bytes<'a>>> {
        let bare = map(
            move |input| bare(input, self.settings.encoding),
            move |name: Bytes<'a>| self.folded(name),
        );
        let quoted = map(quoted(b'"'), move |name| self.text(&name));
        terminated(alt((quoted, bare)), self.blanks())
    }

    /// A table with its schema, or in the schema that the search path names. A database's name before it is not taken.
    pub fn table<'a>(self) -> impl Parser<Bytes<'a>, Output = TableName, Error = Error<Bytes<'a>>> {
        let parts = (self.name(), opt(preceded(self.symbol("."), self.name())));
        map(parts, move |parts| match parts {
            (schema, Some(name)) => TableName::new(schema, name),
            (name, None) => {
                TableName::new(self.settings.schema.as_deref().unwrap_or("public"), name)
            }
        })
    }

    /// `(a, b, c)`.
    pub fn columns<'a>(
        self,
    ) -> impl Parser<Bytes<'a>, Output = Vec<String>, Error = Error<Bytes<'a>>> {
        delimited(
            self.symbol("("),
            separated_list1(self.symbol(","), self.name()),
            self.symbol(")"),
        )
    }

    /// A string literal, as the bytes it means. Not all escapes of `E'…'` are known here.
    pub fn string<'a>(self) -> impl Parser<Bytes<'a>, Output = Vec<u8>, Error = Error<Bytes<'a>>> {
        let plain = move |input| match self.settings.strings {
            Strings::Standard => quoted(b'\'')(input),
            Strings::Escape => escaped(input, self.settings.encoding),
        };
        let escapes = preceded(alt((tag("E"), tag("e"))), move |input| {
            escaped(input, self.settings.encoding)
        });
        terminated(alt((escapes, plain)), self.blanks())
    }

    /// A string, a name or a number, as text.
    pub fn value<'a>(self) -> impl Parser<Bytes<'a>, Output = String, Error = Error<Bytes<'a>>> {
        let string = map(self.string(), move |bytes| self.text(&bytes));
        alt((string, self.name(), self.number()))
    }

    /// A number, as it is written.
    pub fn number<'a>(self) -> impl Parser<Bytes<'a>, Output = String, Error = Error<Bytes<'a>>> {
        let digits = nom::bytes::complete::take_while1(|byte: u8| {
            byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.')
        });
        terminated(map(digits, move |bytes| self.text(bytes)), self.blanks())
    }

    /// A bare name as PostgreSQL folds it: ASCII letters only.
    fn folded(self, name: &[u8]) -> String {
        if self.settings.encoding.is_ascii_safe() {
            self.text(&name.to_ascii_lowercase())
        } else {
            // Later bytes of a character may look like letters.
            self.text(name).to_ascii_lowercase()
        }
    }
}

fn failed<T>(input: &[u8]) -> IResult<&[u8], T> {
    Err(Err::Error(Error::new(input, ErrorKind::Verify)))
}

/// A bare name or keyword.
fn bare(input: &[u8], encoding: Encoding) -> IResult<&[u8], &[u8]> {
    let mut len = 0;
    while let Some(&byte) = input.get(len) {
        let goes_on = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => true,
            b'0'..=b'9' | b'$' => len > 0,
            _ => false,
        };
        if !goes_on {
            break;
        }
        len += encoding.char_len(input.get(len..).unwrap_or_default()).max(1);
    }
    if len == 0 {
        return failed(input);
    }
    take(len).parse(input)
}

/// Between quotes that are doubled within.
fn quoted<'a>(quote: u8) -> impl Fn(Bytes<'a>) -> IResult<Bytes<'a>, Vec<u8>> {
    move |input| {
        let Some((&first, mut rest)) = input.split_first() else {
            return failed(input);
        };
        if first != quote {
            return failed(input);
        }
        let mut text = Vec::new();
        loop {
            let Some(at) = memchr::memchr(quote, rest) else {
                return failed(input);
            };
            let (part, behind) = rest.split_at(at);
            text.extend_from_slice(part);
            rest = behind.get(1..).unwrap_or_default();
            match rest.split_first() {
                Some((&next, more)) if next == quote => {
                    text.push(quote);
                    rest = more;
                }
                _ => return Ok((rest, text)),
            }
        }
    }
}

/// `'…'` with the escapes that options of COPY are written with.
fn escaped(input: &[u8], encoding: Encoding) -> IResult<&[u8], Vec<u8>> {
    let Some(mut rest) = input.strip_prefix(b"'") else {
        return failed(input);
    };
    let mut text = Vec::new();
    loop {
        rest = match rest {
            [] => return failed(input),
            [b'\'', b'\'', rest @ ..] => {
                text.push(b'\'');
                rest
            }
            [b'\'', rest @ ..] => return Ok((rest, text)),
            [b'\\', letter, rest @ ..] => {
                text.push(match letter {
                    b'b' => 0x08,
                    b't' => b'\t',
                    b'n' => b'\n',
                    b'f' => 0x0C,
                    b'r' => b'\r',
                    b'\\' | b'\'' => *letter,
                    _ => return failed(input),
                });
                rest
            }
            _ => {
                let (char, rest) = rest.split_at(encoding.char_len(rest).max(1).min(rest.len()));
                text.extend_from_slice(char);
                rest
            }
        };
    }
}
