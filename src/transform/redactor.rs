//! Replaces what the detectors find inside texts, JSON documents and arrays.
//!
//! Advice to the next person. The scan of the finished bytes asks the same detectors about the whole cell, so that whatever is
//! written here is looked at again in its place: a replacement that is found itself gives way to characters that mean nothing, and
//! these to `xxx`. JSON and arrays are rewritten value by value, so that they stay what they are, and then looked at as a whole,
//! since a word in one value may speak for a number in the next.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::cell_rule::RowContext;
use super::characters;
use super::redact_kinds::{Attempt, Distinct, Form, Found, Kinds};
use super::written_form::WrittenForm;
use super::{Cell, Charset, Invalid, Transform, Written};
use crate::codec::json_text::{Scalar, Token, Tokens, decode_string, encode_string};
use crate::codec::pg_array::{self, ArrayScratch};
use crate::detect::column_hints::{ColumnClass, classify};
use crate::detect::person_name;
use crate::detect::{
    ColumnContext, DetectorId, DetectorSet, Match, Policy, ValueDetector, Verdict,
};
use crate::encoding::Encoding;
use crate::schema::{ColumnType, TypeKind};

/// `redact` bound to a column.
#[derive(Debug)]
pub struct Redactor {
    kinds: Arc<Kinds>,
    layout: Layout,
    table: String,
    column: Place,
    chars_max: Option<usize>,
    extent: Extent,
}

/// How much of what is found goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All that may belong to somebody.
    Everything,
    /// What would fail in the scan, but for what these detectors find.
    Failing {
        /// The detectors whose findings are accepted here.
        except: DetectorSet,
    },
}

/// How the values lie in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// It is text, which may be JSON.
    Text,
    /// It is a JSON document.
    Json,
    /// It is the text of a type with a grammar of its own: composites, hstore, XML. No character of such a grammar is added.
    Grammar,
    /// It is an array literal.
    Array {
        /// What stands between elements.
        delimiter: u8,
    },
    /// It is a number.
    Number,
    /// It is one value of a type that takes nothing else: only a pseudonym of its kind stands for it.
    Value,
    /// Nothing can be written into it but what is there.
    Fixed,
}

impl Layout {
    /// That of a type's cells; `None` for types that hold no text.
    pub fn of(column_type: &ColumnType) -> Option<Layout> {
        let layout = match column_type.kind {
            _ if column_type.is_text() => Layout::Text,
            TypeKind::Json | TypeKind::Jsonb => Layout::Json,
            TypeKind::Xml | TypeKind::Hstore | TypeKind::Composite => Layout::Grammar,
            _ => return None,
        };
        Some(if column_type.array { Layout::Array { delimiter: b',' } } else { layout })
    }

    /// That of a type's cells in which the scan found something.
    pub fn of_finding(column_type: &ColumnType) -> Layout {
        use TypeKind as T;
        if let Some(layout) = Layout::of(column_type) {
            return layout;
        }
        match column_type.kind {
            _ if column_type.array => Layout::Fixed,
            T::SmallInt | T::Integer | T::BigInt | T::Numeric { .. } => Layout::Number,
            T::Date | T::Timestamp | T::TimestampTz => Layout::Value,
            T::Inet | T::Cidr | T::MacAddr | T::MacAddr8 => Layout::Value,
            T::TsVector | T::Other(_) => Layout::Grammar,
            _ => Layout::Fixed,
        }
    }
}

/// What is known of where a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// What the column or the key says.
    pub context: ColumnContext,
    /// Its class.
    pub class: Option<ColumnClass>,
}

impl Place {
    /// A place of which nothing is known.
    pub const UNKNOWN: Place = Place { context: ColumnContext::NONE, class: None };

    /// That of a column.
    pub fn of(table: &str, column: &str, column_type: &ColumnType) -> Place {
        // An array is about what its elements are about.
        let element = ColumnType { array: false, ..column_type.clone() };
        Place {
            context: ColumnContext::of(table, column, &element),
            class: classify(table, column, &element),
        }
    }

    /// The same, where more speaks for some detectors.
    fn supported(self, detectors: DetectorSet) -> Place {
        let supports = self.context.supports.union(detectors);
        Place { context: ColumnContext { supports, ..self.context }, ..self }
    }
}

/// What a single value inside a cell is.
#[derive(Clone, Copy, Debug)]
struct Leaf {
    place: Place,
    form: Form,
    grammar: Grammar,
    room: Room,
    charset: Charset,
}

/// Whether characters that mean something around a value may be added to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grammar {
    /// They mean nothing here, or whoever writes the value escapes them.
    None,
    /// They may not.
    Foreign,
}

/// How long a replacement may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    /// As long as it likes.
    Free,
    /// No longer than what it stands for.
    AsFound,
}

/// The buffers of one thread.
#[derive(Debug)]
struct Scratch {
    detector: ValueDetector,
    matches: Vec<Match>,
    spans: Vec<Span>,
    /// For the questions whether a replacement is clean.
    asked: Vec<Match>,
    text: Vec<u8>,
    next: Vec<u8>,
    plain: Vec<u8>,
    form: Vec<u8>,
    replacement: Vec<u8>,
    array: ArrayScratch,
    /// What keys of documents say, by table or outer key, a zero byte, and key.
    keys: HashMap<Vec<u8>, Place>,
    key: Vec<u8>,
}

/// A part of a text that is replaced.
#[derive(Clone, Copy, Debug)]
struct Span {
    detector: DetectorId,
    start: usize,
    end: usize,
    /// The class of a name that only stands beside something else.
    class: Option<ColumnClass>,
}

impl Span {
    fn of(found: &Match) -> Span {
        Span { detector: found.detector, start: found.start, end: found.end, class: None }
    }
}

/// How deep documents inside strings of documents are looked into.
const DOCUMENTS_MAX: usize = 3;

/// How often a document or an array is gone over until nothing is found in it any more.
const ROUNDS_MAX: usize = 3;

/// Keys that are remembered, and their longest.
const KEYS_KEPT_MAX: usize = 4096;
const KEY_BYTES_MAX: usize = 256;

thread_local! {
    /// Buffers that no call is using. Transforms are shared between the workers, and buffers cannot be.
    static IDLE: RefCell<Vec<Scratch>> = const { RefCell::new(Vec::new()) };
}

impl Redactor {
    /// For the cells of a column. `place` is what the column says.
    pub fn new(
        kinds: Arc<Kinds>,
        layout: Layout,
        table: &str,
        place: Place,
        chars_max: Option<u32>,
        extent: Extent,
    ) -> Self {
        let chars_max = chars_max.map(|chars| chars as usize);
        Redactor { kinds, layout, table: table.to_owned(), column: place, chars_max, extent }
    }

    /// Appends a text with these matches replaced, as hard as `attempt` says. The text may be one of a grammar that is not known:
    /// characters that often mean something are not added.
    pub fn replace_matches(
        &self,
        text: &[u8],
        matches: &[Match],
        attempt: Attempt,
        out: &mut Vec<u8>,
    ) {
        let leaf = Leaf {
            place: self.column,
            form: Form::Text,
            grammar: Grammar::Foreign,
            room: Room::Free,
            charset: Charset::Ascii,
        };
        with_scratch(|scratch| {
            scratch.matches.clear();
            scratch.matches.extend(matches);
            self.choose_spans(text, leaf.place, Attempt::Token, scratch);
            self.replace_spans(text, attempt, leaf, scratch, out);
        });
    }

    /// Appends the replacement of one scalar of a document, as it is to be written there; whether it is another.
    ///
    /// `key` and `outer` are the bytes of the innermost key and the one around it, without quotes; empty where there is none.
    ///
    /// # Errors
    /// If a string cannot be decoded.
    pub fn scalar(
        &self,
        kind: Scalar,
        raw: &[u8],
        (outer, key): (&[u8], &[u8]),
        row: &RowContext<'_>,
        out: &mut Vec<u8>,
    ) -> Result<Changed, Invalid> {
        with_scratch(|scratch| {
            let place = self.key_place(outer, key, scratch);
            self.json_scalar(kind, raw, place, Encoding::Utf8, row.charset, 0, scratch, out)
        })
    }

    fn cell(&self, value: &[u8], charset: Charset, room: Room, s: &mut Scratch, out: &mut Vec<u8>) {
        let start = out.len();
        let leaf = Leaf {
            place: self.column,
            form: Form::Text,
            grammar: match self.layout {
                Layout::Text if !value.starts_with(b"{") && !value.starts_with(b"(") => {
                    Grammar::None
                }
                _ => Grammar::Foreign,
            },
            room,
            charset,
        };
        let done = match self.layout {
            Layout::Text if room == Room::Free && looks_like_document(value) => {
                self.document(value, charset, s, out)
            }
            Layout::Json => self.document(value, charset, s, out),
            Layout::Array { delimiter } => self.array(value, delimiter, leaf, s, out),
            Layout::Number if value.iter().all(u8::is_ascii_digit) => {
                Ok(self.text(value, Leaf { form: Form::Number, ..leaf }, s, out))
            }
            Layout::Value => Ok(self.value(value, leaf, s, out)),
            Layout::Number | Layout::Fixed => {
                out.extend_from_slice(value);
                Ok(Changed::No)
            }
            Layout::Text | Layout::Grammar => Err(Invalid("")),
        };
        if done.is_err() {
            out.truncate(start);
            self.text(value, leaf, s, out);
        }
    }

    /// Runs a rewrite of a value so that it fits a width: first freely, then with replacements no longer than what they stand for;
    /// what is still too long becomes a token.
    fn within(
        &self,
        value: &[u8],
        chars_max: Option<usize>,
        s: &mut Scratch,
        out: &mut Vec<u8>,
        mut rewrite: impl FnMut(Room, &mut Scratch, &mut Vec<u8>),
    ) {
        let start = out.len();
        rewrite(Room::Free, s, out);
        let Some(chars_max) = chars_max else { return };
        let fits = |out: &[u8]| {
            let written = out.get(start..).unwrap_or_default();
            // A value that is too long already is the worker's to refuse.
            written.len() <= chars_max
                || written == value
                || characters::count(written) <= chars_max
        };
        if fits(out) {
            return;
        }
        out.truncate(start);
        if self.kinds.distinct() == Distinct::MayMeet {
            rewrite(Room::AsFound, s, out);
            if fits(out) {
                return;
            }
            out.truncate(start);
        }
        self.kinds.token_within(
            value,
            chars_max.min(characters::count(value).max(FORCED_TOKEN_CHARS)),
            out,
        );
    }

    /// A text: what is found in it is replaced, until nothing is found any more.
    fn text(&self, value: &[u8], leaf: Leaf, s: &mut Scratch, out: &mut Vec<u8>) -> Changed {
        self.find(value, leaf.place, Attempt::Kind, s);
        if s.spans.is_empty() {
            out.extend_from_slice(value);
            return Changed::No;
        }
        let mut text = std::mem::take(&mut s.text);
        let mut next = std::mem::take(&mut s.next);
        text.clear();
        text.extend_from_slice(value);
        for attempt in [Attempt::Kind, Attempt::Token, Attempt::Cover] {
            next.clear();
            self.replace_spans(&text, attempt, leaf, s, &mut next);
            std::mem::swap(&mut text, &mut next);
            self.find(&text, leaf.place, Attempt::Token, s);
            if s.spans.is_empty() {
                break;
            }
        }
        if !s.spans.is_empty() {
            text.clear();
            match leaf.form {
                Form::Number => text.push(b'0'),
                Form::Text => text.extend(std::iter::repeat_n(b'x', characters::count(value))),
            }
        }
        out.extend_from_slice(&text);
        s.text = text;
        s.next = next;
        Changed::Yes
    }

    /// A value that is nothing but what is found, and becomes nothing but a pseudonym of its kind.
    fn value(&self, value: &[u8], leaf: Leaf, s: &mut Scratch, out: &mut Vec<u8>) -> Changed {
        let start = out.len();
        self.find(value, leaf.place, Attempt::Kind, s);
        if let [span @ Span { start: 0, detector: DetectorId::DateOfBirth, .. }] = &mut s.spans[..]
        {
            // A timestamp: the time of day goes with the date.
            span.end = value.len();
        }
        if let [Span { start: 0, end, .. }] = s.spans[..]
            && end == value.len()
        {
            self.replace_spans(value, Attempt::Kind, leaf, s, out);
            // Tokens have letters behind the hexadecimal ones, or no separators.
            let separators = |text: &[u8]| {
                text.iter().filter(|byte| matches!(byte, b'.' | b':' | b'-' | b' ')).count()
            };
            let written = out.get(start..).unwrap_or_default();
            if separators(written) > 0 && written.iter().any(u8::is_ascii_digit) {
                return Changed::Yes;
            }
        }
        out.truncate(start);
        out.extend_from_slice(value);
        Changed::No
    }

    /// Looks for what must be replaced, into `s.spans`: in order, without overlaps.
    fn find(&self, text: &[u8], place: Place, attempt: Attempt, s: &mut Scratch) {
        s.matches.clear();
        s.detector.find(text, &place.context, &mut s.matches);
        self.choose_spans(text, place, attempt, s);
    }

    /// From `s.matches` to `s.spans`.
    fn choose_spans(&self, text: &[u8], place: Place, attempt: Attempt, s: &mut Scratch) {
        s.spans.clear();
        s.matches.retain(|found| self.is_replaced(found, place, attempt));
        s.matches.sort_by_key(|found| (found.start, std::cmp::Reverse(found.end)));
        for found in &s.matches {
            match s.spans.last_mut() {
                // Of two that overlap, the bytes of both go.
                Some(last) if found.start < last.end => last.end = last.end.max(found.end),
                _ => s.spans.push(Span::of(found)),
            }
        }
        if attempt == Attempt::Kind && self.extent == Extent::Everything {
            add_names_beside(text, &mut s.spans);
        }
    }

    fn is_replaced(&self, found: &Match, place: Place, attempt: Attempt) -> bool {
        if let Extent::Failing { except } = self.extent {
            return found.verdict == Verdict::Fail && !except.contains(found.detector);
        }
        match found.verdict {
            Verdict::Fail => true,
            // To be safe, what only lacks context goes too; not in columns that are kept distinct, which are likely to be codes.
            Verdict::Info => {
                found.lacks_context()
                    && self.kinds.distinct() == Distinct::MayMeet
                    && !place.context.denies.contains(found.detector)
            }
            // A name of the word lists may be somebody's all the same.
            Verdict::Test => found.detector == DetectorId::PersonName && attempt == Attempt::Kind,
        }
    }

    fn replace_spans(
        &self,
        text: &[u8],
        attempt: Attempt,
        leaf: Leaf,
        s: &mut Scratch,
        out: &mut Vec<u8>,
    ) {
        let Scratch { detector, spans, asked, plain, form, replacement, .. } = s;
        let mut copied = 0;
        for span in spans.iter() {
            out.extend_from_slice(text.get(copied..span.start).unwrap_or_default());
            copied = span.end;
            let written = text.get(span.start..span.end).unwrap_or_default();
            let written_form = WrittenForm::read(written, plain, form);
            let found = Found {
                detector: span.detector,
                value: plain,
                class: span.class.or(leaf.place.class),
                form: leaf.form,
            };
            let context = leaf.place.supported(DetectorSet::of(span.detector)).context;
            let mut is_clean = |candidate: &[u8]| {
                asked.clear();
                detector.find(candidate, &context, asked);
                !asked.iter().any(|found| found.verdict == Verdict::Fail || found.lacks_context())
            };
            replacement.clear();
            self.kinds.replace(&found, attempt, leaf.charset, &mut is_clean, replacement);
            let start = out.len();
            written_form.write(replacement, out);
            let adds = |byte: &u8| is_grammar(*byte) && !written.contains(byte);
            let new = out.get(start..).unwrap_or_default();
            let foreign = leaf.grammar == Grammar::Foreign && new.iter().any(adds);
            let chars = characters::count(written);
            if leaf.room == Room::AsFound && characters::count(new) > chars {
                out.truncate(start);
                self.kinds.token_within(plain, chars, out);
            } else if foreign {
                out.truncate(start);
                self.kinds.replace(&found, Attempt::Token, leaf.charset, &mut is_clean, out);
            }
        }
        out.extend_from_slice(text.get(copied..).unwrap_or_default());
    }

    /// A document: each scalar and each key by itself, then all of it at once.
    fn document(
        &self,
        document: &[u8],
        charset: Charset,
        s: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<Changed, Invalid> {
        let (encoding, charset) = match std::str::from_utf8(document) {
            Ok(_) => (Encoding::Utf8, charset),
            Err(_) => (Encoding::SqlAscii, Charset::Ascii),
        };
        let walk = Walk { encoding, charset, depth: 0 };
        let start = out.len();
        let mut changed = self.walk(document, walk, &[], s, out)?;
        for _ in 0..ROUNDS_MAX {
            let whole = out.get(start..).unwrap_or_default();
            self.find_failing(whole, self.column, s);
            if s.spans.is_empty() {
                break;
            }
            let again = whole.to_vec();
            let forced = s.spans.clone();
            out.truncate(start);
            self.walk(&again, walk, &forced, s, out)?;
            changed = Changed::Yes;
        }
        Ok(changed)
    }

    /// What would fail in the finished cell, into `s.spans`.
    fn find_failing(&self, text: &[u8], place: Place, s: &mut Scratch) {
        s.matches.clear();
        s.spans.clear();
        s.detector.find(text, &place.context, &mut s.matches);
        let except = match self.extent {
            Extent::Everything => DetectorSet::NONE,
            Extent::Failing { except } => except,
        };
        let failing = s
            .matches
            .iter()
            .filter(|found| found.verdict == Verdict::Fail && !except.contains(found.detector));
        s.spans.extend(failing.map(Span::of));
    }

    /// One pass over a document. With `forced`, only the values in which these spans lie are rewritten, and none of them stays.
    fn walk(
        &self,
        document: &[u8],
        walk: Walk,
        forced: &[Span],
        s: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<Changed, Invalid> {
        let mut tokens = Tokens::new(document, walk.encoding);
        let mut keys = Keys::default();
        let (mut copied, mut changed) = (0, Changed::No);
        while let Some(token) = tokens.next_token()? {
            keys.follow(&token);
            let (kind, range, place) = match token {
                Token::ObjectStart | Token::ArrayStart | Token::ObjectEnd | Token::ArrayEnd => {
                    continue;
                }
                Token::Key(range) => {
                    let place = Place::UNKNOWN;
                    (Scalar::String, range, place)
                }
                Token::Scalar(kind, range) => {
                    let (outer, key) = keys.at_hand(document);
                    (kind, range, self.key_place(outer, key, s))
                }
            };
            let raw = document.get(range.clone()).unwrap_or_default();
            let start = out.len();
            out.extend_from_slice(document.get(copied..range.start).unwrap_or_default());
            let value_at = out.len();
            let Walk { encoding, charset, depth } = walk;
            let rewritten = if forced.is_empty() {
                self.json_scalar(kind, raw, place, encoding, charset, depth, s, out)?
            } else {
                let overlapping = |span: &&Span| span.start < range.end && range.start < span.end;
                let detectors = forced
                    .iter()
                    .filter(overlapping)
                    .fold(DetectorSet::NONE, |set, span| set.union(DetectorSet::of(span.detector)));
                match detectors.is_empty() {
                    true => Changed::No,
                    false => {
                        let place = place.supported(detectors);
                        self.forced_scalar(kind, raw, place, walk, s, out)?
                    }
                }
            };
            match rewritten {
                Changed::Yes => {
                    copied = range.end;
                    changed = Changed::Yes;
                }
                Changed::No => {
                    out.truncate(value_at);
                    out.truncate(start);
                }
            }
        }
        out.extend_from_slice(document.get(copied..).unwrap_or_default());
        Ok(changed)
    }

    /// Appends a scalar as it is to be written; nothing of use where it does not change.
    #[expect(clippy::too_many_arguments, reason = "what a document knows of a scalar")]
    fn json_scalar(
        &self,
        kind: Scalar,
        raw: &[u8],
        place: Place,
        encoding: Encoding,
        charset: Charset,
        depth: usize,
        s: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<Changed, Invalid> {
        let (grammar, room) = (Grammar::None, Room::Free);
        match kind {
            Scalar::Null | Scalar::True | Scalar::False => Ok(Changed::No),
            Scalar::Number => {
                let leaf = Leaf { place, form: Form::Number, grammar, room, charset };
                if !raw.iter().all(u8::is_ascii_digit) {
                    // Parts of a number with a sign, a point or an exponent: other digits would make it another magnitude.
                    return Ok(Changed::No);
                }
                Ok(self.text(raw, leaf, s, out))
            }
            Scalar::String => {
                let mut decoded = Vec::new();
                let mut answer = Vec::new();
                let value = match decode_string(raw, encoding, &mut decoded) {
                    Ok(value) => value,
                    // What cannot be decoded (half a surrogate pair) is looked at as it is written.
                    Err(_) => {
                        let leaf = Leaf {
                            place,
                            form: Form::Text,
                            grammar: Grammar::Foreign,
                            room,
                            charset,
                        };
                        return Ok(self.text(raw, leaf, s, out));
                    }
                };
                let leaf = Leaf { place, form: Form::Text, grammar, room, charset };
                let mut changed = Err(Invalid(""));
                if depth < DOCUMENTS_MAX && looks_like_document(value) {
                    let walk = Walk { encoding, charset, depth: depth + 1 };
                    changed = self.walk(value, walk, &[], s, &mut answer);
                }
                let changed = changed.unwrap_or_else(|_| {
                    answer.clear();
                    self.text(value, leaf, s, &mut answer)
                });
                if changed == Changed::Yes {
                    encode_string(&answer, encoding, out);
                }
                Ok(changed)
            }
        }
    }

    /// A scalar in which something was found that its own place does not tell.
    fn forced_scalar(
        &self,
        kind: Scalar,
        raw: &[u8],
        place: Place,
        walk: Walk,
        s: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<Changed, Invalid> {
        let Walk { encoding, charset, .. } = walk;
        let start = out.len();
        let changed =
            self.json_scalar(kind, raw, place, encoding, charset, DOCUMENTS_MAX, s, out)?;
        if changed == Changed::Yes {
            return Ok(changed);
        }
        out.truncate(start);
        match kind {
            Scalar::Number => out.push(b'0'),
            Scalar::String => {
                out.push(b'"');
                self.kinds.token(raw, FORCED_TOKEN_CHARS, out);
                out.push(b'"');
            }
            _ => return Ok(Changed::No),
        }
        Ok(Changed::Yes)
    }

    /// What a key of a document says; at the root of a document, what the column says.
    fn key_place(&self, outer: &[u8], key: &[u8], s: &mut Scratch) -> Place {
        if key.is_empty() || key.len() > KEY_BYTES_MAX || outer.len() > KEY_BYTES_MAX {
            return self.column;
        }
        let outer = if outer.is_empty() { self.table.as_bytes() } else { outer };
        s.key.clear();
        s.key.extend_from_slice(outer);
        s.key.push(0);
        s.key.extend_from_slice(key);
        let place = match s.keys.get(s.key.as_slice()) {
            Some(place) => *place,
            None => {
                let place = match (std::str::from_utf8(outer), std::str::from_utf8(key)) {
                    (Ok(outer), Ok(key)) => {
                        Place::of(outer, key, &super::json::JsonRules::element_type())
                    }
                    _ => Place::UNKNOWN,
                };
                if s.keys.len() >= KEYS_KEPT_MAX {
                    s.keys.clear();
                }
                s.keys.insert(s.key.clone(), place);
                place
            }
        };
        place.supported(self.column.context.supports)
    }

    /// An array: each element by itself, then all of it at once.
    fn array(
        &self,
        literal: &[u8],
        delimiter: u8,
        leaf: Leaf,
        s: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<Changed, Invalid> {
        let start = out.len();
        let leaf = Leaf { grammar: Grammar::None, ..leaf };
        let element_max = self.chars_max;
        let mut supports = DetectorSet::NONE;
        for round in 0..=ROUNDS_MAX {
            let mut array = std::mem::take(&mut s.array);
            let leaf = Leaf { place: leaf.place.supported(supports), ..leaf };
            let rewritten = pg_array::rewrite(
                literal,
                delimiter,
                Encoding::Utf8,
                |element: &[u8], out: &mut Vec<u8>| {
                    let at = out.len();
                    self.within(element, element_max, s, out, |room, s, out| {
                        let walked = match room == Room::Free && looks_like_document(element) {
                            true => self.document(element, leaf.charset, s, out),
                            false => Err(Invalid("")),
                        };
                        if walked.is_err() {
                            out.truncate(at);
                            self.text(element, Leaf { room, ..leaf }, s, out);
                        }
                    });
                    // Where the elements together are still found, none of them that holds a digit or an address stays.
                    if round == ROUNDS_MAX
                        && element.iter().any(|byte| byte.is_ascii_digit() || *byte == b'@')
                    {
                        out.truncate(at);
                        let chars = element_max.unwrap_or(FORCED_TOKEN_CHARS);
                        self.kinds.token_within(element, chars.min(FORCED_TOKEN_CHARS), out);
                    }
                    Ok(Written::Value)
                },
                &mut array,
                out,
            );
            s.array = array;
            rewritten?;
            let whole = out.get(start..).unwrap_or_default();
            self.find_failing(whole, self.column, s);
            if s.spans.is_empty() || round == ROUNDS_MAX {
                break;
            }
            supports = s
                .spans
                .iter()
                .fold(supports, |set, span| set.union(DetectorSet::of(span.detector)));
            out.truncate(start);
        }
        Ok(Changed::Yes)
    }
}

/// The characters of a token for what no detector takes for something by itself.
const FORCED_TOKEN_CHARS: usize = 26;

impl Transform for Redactor {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        // The elements of an array are limited one by one.
        let chars_max = match self.layout {
            Layout::Array { .. } => None,
            _ => self.chars_max,
        };
        with_scratch(|scratch| {
            self.within(cell.value, chars_max, scratch, out, |room, scratch, out| {
                self.cell(cell.value, cell.charset, room, scratch, out);
            });
        });
        Ok(Written::Value)
    }
}

/// Adds the names of the word lists that stand directly before or behind what goes: `John Smith <…>`.
fn add_names_beside(text: &[u8], spans: &mut Vec<Span>) {
    let found = spans.len();
    for at in 0..found {
        let Some(span) = spans.get(at).copied() else { break };
        if span.detector == DetectorId::PersonName {
            continue;
        }
        let Some(name) = person_name::beside(text, span.start, span.end) else { continue };
        let taken = |other: &Span| other.start < name.end && name.start < other.end;
        if spans.iter().skip(at.saturating_sub(1)).take(3).any(taken)
            || spans.iter().skip(found).any(taken)
            || name.is_empty()
        {
            continue;
        }
        let words = text.get(name.clone()).unwrap_or_default();
        let class = match words.contains(&b' ') {
            true => ColumnClass::FullName,
            false => ColumnClass::FirstName,
        };
        spans.push(Span {
            detector: DetectorId::PersonName,
            start: name.start,
            end: name.end,
            class: Some(class),
        });
    }
    if spans.len() > found {
        spans.sort_unstable_by_key(|span| span.start);
    }
}

/// Whether a value was rewritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It stays, byte for byte.
    No,
    /// It was.
    Yes,
}

/// What holds for a pass over a document.
#[derive(Clone, Copy)]
struct Walk {
    encoding: Encoding,
    charset: Charset,
    depth: usize,
}

/// The keys that a value of a document stands under.
#[derive(Debug, Default)]
pub struct Keys {
    /// The key of each open object and array, with its quotes; empty at the root.
    open: Vec<Range<usize>>,
    /// The key at hand: of a member, or of the array that an element is in.
    key: Range<usize>,
}

impl Keys {
    /// Goes on to the next token.
    pub fn follow(&mut self, token: &Token) {
        match token {
            Token::ObjectStart | Token::ArrayStart => self.open.push(self.key.clone()),
            Token::ObjectEnd | Token::ArrayEnd => self.key = self.open.pop().unwrap_or_default(),
            Token::Key(range) => self.key = range.clone(),
            Token::Scalar(..) => {}
        }
    }

    /// The bytes of the key around the one at hand, and of that, without quotes; empty where there is none.
    pub fn at_hand<'a>(&self, document: &'a [u8]) -> (&'a [u8], &'a [u8]) {
        let outer = self.open.iter().rev().find(|outer| **outer != self.key);
        let bytes = |range: &Range<usize>| document.get(inside(range)).unwrap_or_default();
        (outer.map_or(&[], bytes), bytes(&self.key))
    }
}

/// A string without its quotes.
fn inside(string: &Range<usize>) -> Range<usize> {
    string.start + 1..string.end.saturating_sub(1).max(string.start + 1)
}

/// Whether a text may be a JSON document with something in it.
fn looks_like_document(text: &[u8]) -> bool {
    let trimmed = text.trim_ascii();
    matches!((trimmed.first(), trimmed.last()), (Some(b'{'), Some(b'}')) | (Some(b'['), Some(b']')))
}

/// Characters that mean something in literals of composites, arrays and hstore, in XML, in JSON or in SQL.
fn is_grammar(byte: u8) -> bool {
    matches!(
        byte,
        b'"' | b'\\'
            | b','
            | b';'
            | b'('
            | b')'
            | b'{'
            | b'}'
            | b'['
            | b']'
            | b'<'
            | b'>'
            | b'&'
            | b'='
            | b'\''
    )
}

fn with_scratch<T>(run: impl FnOnce(&mut Scratch) -> T) -> T {
    let idle = IDLE.with(|idle| idle.try_borrow_mut().ok().and_then(|mut idle| idle.pop()));
    let mut scratch = idle.unwrap_or_else(|| Scratch {
        detector: ValueDetector::new(Policy::default()),
        matches: Vec::new(),
        spans: Vec::new(),
        asked: Vec::new(),
        text: Vec::new(),
        next: Vec::new(),
        plain: Vec::new(),
        form: Vec::new(),
        replacement: Vec::new(),
        array: ArrayScratch::default(),
        keys: HashMap::new(),
        key: Vec::new(),
    });
    let result = run(&mut scratch);
    IDLE.with(|idle| {
        if let Ok(mut idle) = idle.try_borrow_mut() {
            idle.push(scratch);
        }
    });
    result
}
