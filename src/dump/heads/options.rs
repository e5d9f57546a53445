//! The options of COPY, old and new, and what they make of the rows.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt, value};
use nom::error::Error;
use nom::multi::{many0, separated_list1};
use nom::sequence::{delimited, preceded};

use super::grammar::Grammar;
use crate::dump::settings::Settings;
use crate::encoding::Encoding;

/// How the rows of a COPY block are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyOptions {
    /// The format, with its special bytes.
    pub format: CopyFormat,
    /// `WITH OIDS`: an extra field in front holds the row's OID.
    pub oids: Oids,
    /// `ENCODING`, where it differs from the dump's.
    pub encoding: Option<Encoding>,
    /// Whether the first line holds names.
    pub header: HeaderLine,
    /// `DEFAULT '…'`: the raw field that stands for the column's default.
    pub default_marker: Option<Vec<u8>>,
}

/// The format of the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyFormat {
    /// Backslash escapes, `\N`.
    Text {
        /// Between fields; a tab in dumps.
        delimiter: u8,
        /// The raw field that is NULL; `\N` in dumps.
        null: Vec<u8>,
    },
    /// CSV.
    Csv {
        /// Between fields; a comma where nothing is said.
        delimiter: u8,
        /// The unquoted field that is NULL; empty where nothing is said.
        null: Vec<u8>,
        /// Around fields; `"` where nothing is said.
        quote: u8,
        /// Before a quote within quotes; the quote itself where nothing is said.
        escape: u8,
    },
    /// Binary: no text at all.
    Binary,
}

/// Whether rows carry OIDs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oids {
    /// They do, in front.
    InFront,
    /// They do not.
    None,
}

/// What the first line of a COPY block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderLine {
    /// A row like the others.
    None,
    /// Names, which nobody reads.
    Ignored,
    /// Names, which must be the columns' (`HEADER MATCH`).
    Matched,
}

/// The options as they are written.
pub(super) struct Written(Vec<Item>);

#[derive(Clone)]
enum Item {
    Format(String),
    Oids,
    Encoding(String),
    Header(HeaderLine),
    Delimiter(Vec<u8>),
    Null(Vec<u8>),
    Quote(Vec<u8>),
    Escape(Vec<u8>),
    Default(Vec<u8>),
    /// Does not change how rows are read.
    Harmless,
}

type Bytes<'a> = &'a [u8];

/// Everything behind `FROM STDIN`.
pub(super) fn options<'a, 's: 'a>(
    grammar: Grammar<'s>,
) -> impl Parser<Bytes<'a>, Output = Written, Error = Error<Bytes<'a>>> {
    let with = opt(grammar.keyword("WITH"));
    let new = delimited(
        grammar.symbol("("),
        separated_list1(grammar.symbol(","), new_option(grammar)),
        grammar.symbol(")"),
    );
    let delimiters = map(
        preceded((opt(grammar.keyword("USING")), grammar.keyword("DELIMITERS")), grammar.string()),
        Item::Delimiter,
    );
    let old = (opt(delimiters), preceded(with, many0(old_option(grammar))));
    let old = map(old, |(first, items)| first.into_iter().chain(items).collect());
    map(alt((preceded(opt(grammar.keyword("WITH")), new), old)), Written)
}

fn new_option<'a, 's: 'a>(
    grammar: Grammar<'s>,
) -> impl Parser<Bytes<'a>, Output = Item, Error = Error<Bytes<'a>>> {
    let keyed = move |word, item: fn(Vec<u8>) -> Item| {
        map(preceded(grammar.keyword(word), grammar.string()), item)
    };
    let names = move |word| {
        let all = value((), grammar.symbol("*"));
        let list = value((), grammar.columns());
        value(Item::Harmless, (grammar.keyword(word), alt((all, list))))
    };
    let worded = move |word| value(Item::Harmless, (grammar.keyword(word), opt(grammar.value())));
    alt((
        map(preceded(grammar.keyword("FORMAT"), grammar.value()), Item::Format),
        map(preceded(grammar.keyword("HEADER"), opt(grammar.value())), |given| {
            Item::Header(header_line(given.as_deref()))
        }),
        map(preceded(grammar.keyword("ENCODING"), grammar.value()), Item::Encoding),
        map(preceded(grammar.keyword("OIDS"), opt(grammar.value())), |given| {
            match header_line(given.as_deref()) {
                HeaderLine::None => Item::Harmless,
                _ => Item::Oids,
            }
        }),
        keyed("DELIMITER", Item::Delimiter),
        keyed("NULL", Item::Null),
        keyed("QUOTE", Item::Quote),
        keyed("ESCAPE", Item::Escape),
        keyed("DEFAULT", Item::Default),
        names("FORCE_NOT_NULL"),
        names("FORCE_NULL"),
        names("FORCE_QUOTE"),
        worded("FREEZE"),
        worded("ON_ERROR"),
        worded("LOG_VERBOSITY"),
        worded("REJECT_LIMIT"),
    ))
}

fn old_option<'a, 's: 'a>(
    grammar: Grammar<'s>,
) -> impl Parser<Bytes<'a>, Output = Item, Error = Error<Bytes<'a>>> {
    let keyed = move |word, item: fn(Vec<u8>) -> Item| {
        let word = (grammar.keyword(word), opt(grammar.keyword("AS")));
        map(preceded(word, grammar.string()), item)
    };
    let what = alt((
        value((), (grammar.keyword("NOT"), grammar.keyword("NULL"))),
        grammar.keyword("NULL"),
        grammar.keyword("QUOTE"),
    ));
    let columns = alt((
        value((), grammar.symbol("*")),
        value((), separated_list1(grammar.symbol(","), grammar.name())),
    ));
    alt((
        value(Item::Format("csv".to_owned()), grammar.keyword("CSV")),
        value(Item::Format("binary".to_owned()), grammar.keyword("BINARY")),
        value(Item::Oids, grammar.keyword("OIDS")),
        value(Item::Header(HeaderLine::Ignored), grammar.keyword("HEADER")),
        value(Item::Harmless, grammar.keyword("FREEZE")),
        map(preceded(grammar.keyword("ENCODING"), grammar.value()), Item::Encoding),
        keyed("DELIMITER", Item::Delimiter),
        keyed("NULL", Item::Null),
        keyed("QUOTE", Item::Quote),
        keyed("ESCAPE", Item::Escape),
        value(Item::Harmless, (grammar.keyword("FORCE"), what, columns)),
    ))
}

fn header_line(given: Option<&str>) -> HeaderLine {
    match given.map(str::to_ascii_lowercase).as_deref() {
        Some("false" | "off" | "0") => HeaderLine::None,
        Some("match") => HeaderLine::Matched,
        _ => HeaderLine::Ignored,
    }
}

impl Written {
    /// What the options mean together; `None` where they do not fit together or nobody knows them.
    pub fn read(self, binary: Option<()>, settings: &Settings) -> Option<CopyOptions> {
        let mut format = binary.map_or("text", |()| "binary").to_owned();
        let (mut delimiter, mut null, mut quote, mut escape) = (None, None, None, None);
        let mut oids = Oids::None;
        let mut encoding = None;
        let mut header = HeaderLine::None;
        let mut default_marker = None;
        for item in self.0 {
            match item {
                Item::Format(given) => format = given.to_ascii_lowercase(),
                Item::Oids => oids = Oids::InFront,
                Item::Encoding(name) => encoding = Some(Encoding::by_name(&name)?),
                Item::Header(given) => header = given,
                Item::Delimiter(byte) => delimiter = Some(single(&byte)?),
                Item::Null(given) => null = Some(given),
                Item::Quote(byte) => quote = Some(single(&byte)?),
                Item::Escape(byte) => escape = Some(single(&byte)?),
                Item::Default(given) => default_marker = Some(given),
                Item::Harmless => {}
            }
        }
        let format = match format.as_str() {
            "text" if quote.is_none() && escape.is_none() => CopyFormat::Text {
                delimiter: delimiter.unwrap_or(b'\t'),
                null: null.unwrap_or_else(|| b"\\N".to_vec()),
            },
            "csv" => {
                let quote = quote.unwrap_or(b'"');
                CopyFormat::Csv {
                    delimiter: delimiter.unwrap_or(b','),
                    null: null.unwrap_or_default(),
                    quote,
                    escape: escape.unwrap_or(quote),
                }
            }
            "binary" => CopyFormat::Binary,
            _ => return None,
        };
        let encoding = encoding.filter(|encoding| *encoding != settings.encoding);
        Some(CopyOptions { format, oids, encoding, header, default_marker })
    }
}

fn single(bytes: &[u8]) -> Option<u8> {
    match bytes {
        [byte] => Some(*byte),
        _ => None,
    }
}
