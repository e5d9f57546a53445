//! A slow twin of the lexer: it sees the whole input at once, makes a list of tokens for each statement and looks at that list
//! afterwards. It knows ASCII-safe encodings only, and nothing but blanks on the line behind a COPY.

use super::*;
use crate::dump::heads::parse_meta_command;
use crate::dump::settings::Strings;

type Segments = Vec<(Segment, Vec<u8>)>;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Word,
    Name,
    Char(u8),
    Literal,
    Separator,
    Command,
}

#[derive(Clone, Copy, Debug)]
struct Piece {
    kind: Kind,
    start: usize,
    end: usize,
    /// Parentheses open behind it.
    depth: usize,
}

/// The segments of an input and what was unfinished; `None` where the twin does not know.
pub(super) fn split(input: &[u8]) -> Option<(Segments, Option<Unfinished>)> {
    let mut segments: Segments = Vec::new();
    let mut settings = Settings::default();
    let mut pos = if input.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut gap = 0;
    loop {
        let skipped = blanks(input, pos);
        pos = *skipped.as_ref().unwrap_or_else(|start| start);
        if pos > gap {
            segments.push((Segment::Gap, input[gap..pos].to_vec()));
        }
        if skipped.is_err() {
            return Some((segments, Some(Unfinished::Comment)));
        }
        if pos == input.len() {
            return Some((segments, None));
        }
        let at_command = input[pos] == b'\\' && !matches!(input.get(pos + 1), Some(b';' | b':'));
        let mut copy = false;
        let end;
        if at_command {
            end = command_end(input, pos);
            let line = &input[pos..end];
            copy = is_slash_copy(line);
            if !copy {
                segments.push((Segment::MetaCommand, line.to_vec()));
                change(&mut settings, heads::parse_command_setting(line));
            }
        } else {
            let mut pieces = Vec::new();
            let found = statement(input, pos, &settings, &mut pieces);
            if pieces.iter().any(|piece| {
                piece.kind == Kind::Command && is_slash_copy(&input[piece.start..piece.end])
            }) {
                return None;
            }
            let insert = insert(input, &pieces);
            let words: Vec<_> = words(input, &pieces);
            if let Some((head, tuples)) = insert {
                segments.push((Segment::InsertHead, input[pos..head].to_vec()));
                if tuples > head {
                    segments.push((Segment::InsertTuples, input[head..tuples].to_vec()));
                }
                end = match found {
                    Ok(end) => end,
                    Err(what) => return Some((segments, Some(what))),
                };
                segments.push((Segment::InsertTail, input[tuples..end].to_vec()));
            } else {
                end = match found {
                    Ok(end) => end,
                    Err(what) => return Some((segments, Some(what))),
                };
                let top: Vec<_> = words.iter().filter(|word| word.1 == 0).collect();
                let from = top.iter().position(|word| word.0 == "FROM");
                copy = words[..].first().is_some_and(|word| word.0 == "COPY")
                    && from.is_some_and(|from| {
                        let skipped = usize::from(words[0].1 == 0);
                        from - skipped <= 4
                            && top
                                .get(from + 1)
                                .is_some_and(|next| matches!(next.0.as_str(), "STDIN" | "STDOUT"))
                    });
                if copy && pieces.iter().any(|piece| piece.kind == Kind::Command) {
                    return None;
                }
                if !copy {
                    segments.push((Segment::Statement, input[pos..end].to_vec()));
                    let found = heads::parse_setting(&input[pos..end], &settings);
                    change(&mut settings, found);
                }
            }
        }
        pos = end;
        if copy {
            let start = segments.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
            if input[pos - 1] != b'\n' {
                let line = input[pos..].iter().position(|byte| *byte == b'\n');
                let line_end = line.map_or(input.len(), |at| pos + at + 1);
                if !input[pos..line_end].trim_ascii().is_empty()
                    || input[pos - 2..].starts_with(b"\\;")
                {
                    return None;
                }
                pos = line_end;
            }
            segments.push((Segment::CopyHeader, input[start..pos].to_vec()));
            loop {
                let rest = &input[pos..];
                let line_end =
                    rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
                let line = &rest[..line_end];
                pos += line_end;
                if matches!(line, b"\\.\n" | b"\\.\r\n" | b"\\.") {
                    segments.push((Segment::CopyEnd, line.to_vec()));
                    break;
                }
                if !line.ends_with(b"\n") {
                    return Some((segments, Some(Unfinished::CopyData)));
                }
                segments.push((Segment::CopyRows, line.to_vec()));
            }
        }
        gap = pos;
    }
}

fn change(settings: &mut Settings, change: Option<SettingChange>) {
    match change {
        Some(SettingChange::Strings(strings)) => settings.strings = strings,
        Some(SettingChange::All) => *settings = Settings::default(),
        _ => {}
    }
}

fn is_slash_copy(line: &[u8]) -> bool {
    parse_meta_command(line)
        .is_some_and(|command| command.word == b"copy" && heads::slash_copy_reads_rows(&line[1..]))
}

/// Where blanks and comments end; the beginning of a comment that does not.
fn blanks(input: &[u8], mut pos: usize) -> Result<usize, usize> {
    loop {
        let rest = &input[pos..];
        if rest.first().is_some_and(|byte| b" \t\n\r\x0B\x0C".contains(byte)) {
            pos += 1;
        } else if rest.starts_with(b"--") {
            while pos < input.len() && input[pos] != b'\n' && input[pos] != b'\r' {
                pos += 1;
            }
        } else if rest.starts_with(b"/*") {
            let start = pos;
            let mut depth = 0;
            loop {
                if input[pos..].starts_with(b"/*") {
                    depth += 1;
                    pos += 2;
                } else if input[pos..].starts_with(b"*/") {
                    depth -= 1;
                    pos += 2;
                    if depth == 0 {
                        break;
                    }
                } else if pos == input.len() {
                    return Err(start);
                } else {
                    pos += 1;
                }
            }
        } else {
            return Ok(pos);
        }
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

/// Where the statement at `pos` ends.
fn statement(
    input: &[u8],
    mut pos: usize,
    settings: &Settings,
    pieces: &mut Vec<Piece>,
) -> Result<usize, Unfinished> {
    let mut depth = 0usize;
    loop {
        pos = blanks(input, pos).map_err(|_| Unfinished::Comment)?;
        let start = pos;
        let rest = &input[pos..];
        let Some(&first) = rest.first() else {
            return Err(Unfinished::Statement);
        };
        let (kind, end) = if rest.starts_with(b"\\;") {
            (Kind::Separator, pos + 2)
        } else if rest.starts_with(b"\\:") {
            (Kind::Char(b'\\'), pos + 2)
        } else if first == b'\\' {
            (Kind::Command, command_end(input, pos))
        } else if let Some((quote, escapes, doubled)) = opening(rest, settings.strings) {
            let literal = (Kind::Literal, string_end(input, pos + quote, escapes, doubled));
            let (kind, end) = literal;
            // The list holds a literal as soon as it is open.
            pieces.push(Piece { kind, start, end: start, depth });
            pos = end.ok_or(Unfinished::Quote)?;
            continue;
        } else if first == b'"' || rest.len() > 2 && rest[..3].eq_ignore_ascii_case(b"u&\"") {
            let quote = rest.iter().position(|byte| *byte == b'"').unwrap();
            pieces.push(Piece { kind: Kind::Name, start, end: start, depth });
            pos = string_end(input, pos + quote + 1, false, true).ok_or(Unfinished::Quote)?;
            continue;
        } else if is_letter(first) {
            let word =
                rest.iter().take_while(|b| is_letter(**b) || b.is_ascii_digit() || **b == b'$');
            (Kind::Word, pos + word.count())
        } else if first == b':' && matches!(rest.get(1), Some(b':' | b'=')) {
            (Kind::Char(b':'), pos + 2)
        } else if first == b':' {
            let name = rest[1..].iter().take_while(|b| is_letter(**b) || b.is_ascii_digit());
            (Kind::Char(b':'), pos + 1 + name.count())
        } else if let Some(tag) = dollar_tag(rest) {
            pieces.push(Piece { kind: Kind::Literal, start, end: start, depth });
            let body = &rest[tag.len()..];
            let at = body.windows(tag.len()).position(|window| window == tag);
            pos += at.ok_or(Unfinished::DollarQuote)? + 2 * tag.len();
            continue;
        } else {
            (Kind::Char(first), pos + 1)
        };
        match kind {
            Kind::Char(b'(') => depth += 1,
            Kind::Char(b')') => depth = depth.saturating_sub(1),
            _ => {}
        }
        pieces.push(Piece { kind, start, end, depth });
        pos = end;
        let top = depth == 0 && blocks(&words(input, pieces)) == 0;
        let sends = kind == Kind::Command && {
            let word = parse_meta_command(&input[start..end]).unwrap().word;
            ["g", "gx", "gset", "gexec", "gdesc", "crosstabview", "r", "reset"]
                .iter()
                .any(|name| name.as_bytes() == word)
        };
        if sends || top && matches!(kind, Kind::Char(b';') | Kind::Separator) {
            return Ok(pos);
        }
    }
}

/// Of a string: how long its opening is, whether it has escapes, whether doubled quotes stay within.
fn opening(rest: &[u8], strings: Strings) -> Option<(usize, bool, bool)> {
    let off = strings == Strings::Escape;
    let lower: Vec<u8> = rest.iter().take(3).map(u8::to_ascii_lowercase).collect();
    match lower.as_slice() {
        [b'\'', ..] => Some((1, off, off)),
        [b'n', b'\'', ..] => Some((2, off, off)),
        [b'e', b'\'', ..] => Some((2, true, true)),
        [b'b' | b'x', b'\'', ..] => Some((2, false, false)),
        [b'u', b'&', b'\''] => Some((3, false, true)),
        _ => None,
    }
}

/// Where a string ends; `pos` is behind its opening. Where a doubled quote opens a new string instead, that is the next token.
fn string_end(input: &[u8], mut pos: usize, escapes: bool, doubled: bool) -> Option<usize> {
    let name = input[..pos].ends_with(b"\"");
    let quote = if name { b'"' } else { b'\'' };
    loop {
        let byte = *input.get(pos)?;
        if byte == b'\\' && escapes {
            pos += 1;
            input.get(pos)?;
        } else if byte == quote {
            if !doubled || input.get(pos + 1) != Some(&quote) {
                return Some(pos + 1);
            }
            pos += 1;
        }
        pos += 1;
    }
}

fn dollar_tag(rest: &[u8]) -> Option<&[u8]> {
    let body = rest.strip_prefix(b"$")?;
    let len = body.iter().take_while(|b| is_letter(**b) || b.is_ascii_digit()).count();
    let digit = body.first().is_some_and(u8::is_ascii_digit);
    (!digit && body.get(len) == Some(&b'$')).then(|| &rest[..len + 2])
}

fn command_end(input: &[u8], start: usize) -> usize {
    let line_end =
        input[start..].iter().position(|byte| *byte == b'\n').map_or(input.len(), |at| start + at);
    let whole = (line_end + 1).min(input.len());
    let line = &input[start + 1..line_end];
    let name_len = line.iter().take_while(|b| !b" \t\r\x0B\x0C\\".contains(b)).count();
    let name = std::str::from_utf8(&line[..name_len]).unwrap_or("");
    if ["copy", "!", "restrict", "unrestrict", "ef", "ev", "sf", "sf+", "sv", "sv+", "h", "help"]
        .contains(&name)
    {
        return whole;
    }
    if ["g", "gx", "o", "out", "w", "write"].contains(&name)
        && line[name_len..].trim_ascii().starts_with(b"|")
    {
        return whole;
    }
    let mut at = name_len;
    while at < line.len() {
        match line[at] {
            b'\\' if line.get(at + 1) == Some(&b'\\') => return start + 1 + at + 2,
            b'\\' => return start + 1 + at,
            quote @ (b'\'' | b'"' | b'`') => {
                at += 1;
                while at < line.len() && line[at] != quote {
                    at += if line[at] == b'\\' && quote == b'\'' { 2 } else { 1 };
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    whole
}

/// The words of a statement in upper case, each with the parentheses around it.
fn words(input: &[u8], pieces: &[Piece]) -> Vec<(String, usize)> {
    pieces
        .iter()
        .filter(|piece| piece.kind == Kind::Word)
        .map(|piece| {
            let word = input[piece.start..piece.end].escape_ascii().to_string();
            (word.to_ascii_uppercase(), piece.depth)
        })
        .collect()
}

/// How many bodies in standard SQL are open.
fn blocks(words: &[(String, usize)]) -> usize {
    let lead: Vec<&str> = words.iter().take(4).map(|word| word.0.as_str()).collect();
    let routine = match lead.as_slice() {
        ["CREATE", "FUNCTION" | "PROCEDURE", ..] => 2,
        ["CREATE", "OR", "REPLACE", "FUNCTION" | "PROCEDURE"] => 4,
        _ => return 0,
    };
    let mut blocks = 0usize;
    for (word, depth) in &words[routine..] {
        match word.as_str() {
            "BEGIN" if *depth == 0 => blocks += 1,
            "CASE" if *depth == 0 && blocks > 0 => blocks += 1,
            "END" if *depth == 0 => blocks = blocks.saturating_sub(1),
            _ => {}
        }
    }
    blocks
}

/// Where the first tuple of an INSERT begins and the last whole one ends.
fn insert(input: &[u8], pieces: &[Piece]) -> Option<(usize, usize)> {
    let mut at = 0;
    let kind = |at: usize| pieces.get(at).map(|piece| piece.kind);
    let is = |at: usize, word: &str| {
        pieces.get(at).is_some_and(|piece| {
            piece.kind == Kind::Word
                && input[piece.start..piece.end].eq_ignore_ascii_case(word.as_bytes())
        })
    };
    let close = |open: usize| {
        (open..pieces.len())
            .find(|at| pieces[*at].kind == Kind::Char(b')') && pieces[*at].depth == 0)
    };
    if !is(0, "INSERT") || !is(1, "INTO") {
        return None;
    }
    at += 2;
    loop {
        if !matches!(kind(at), Some(Kind::Word | Kind::Name)) {
            return None;
        }
        at += 1;
        if kind(at) == Some(Kind::Char(b'.')) || is(at, "AS") {
            at += 1;
        } else {
            break;
        }
    }
    if kind(at) == Some(Kind::Char(b'(')) {
        at = close(at)? + 1;
    }
    if is(at, "OVERRIDING") && (is(at + 1, "SYSTEM") || is(at + 1, "USER")) && is(at + 2, "VALUE") {
        at += 3;
    }
    if !is(at, "VALUES") || kind(at + 1) != Some(Kind::Char(b'(')) {
        return None;
    }
    at += 1;
    let head = pieces[at].start;
    let mut tuples = head;
    while kind(at) == Some(Kind::Char(b'(')) {
        let Some(end) = close(at) else { break };
        tuples = pieces[end].end;
        at = end + 1;
        if kind(at) != Some(Kind::Char(b',')) {
            break;
        }
        at += 1;
    }
    Some((head, tuples))
}
