//! psql's own commands: where they end.

use super::bytes::{find, is_blank, run};
use super::{Scanner, State, Token, TokenKind};
use crate::dump::Input;

impl Scanner {
    /// A psql command: to the end of its line, or to a backslash outside quotes.
    pub(super) fn command(&mut self, bytes: &[u8], end: Input) -> Option<Token> {
        loop {
            match self.state {
                State::CommandName { start } => {
                    self.pos = run(bytes, self.pos, |byte| !is_blank(byte) && byte != b'\\');
                    if self.pos == bytes.len() && end == Input::Open {
                        return None;
                    }
                    let name_end = self.pos;
                    let name = bytes.get(start + 1..name_end).unwrap_or_default();
                    self.state = if takes_whole_line(name) {
                        State::WholeLine { start, name_end }
                    } else {
                        State::Arguments { start, name_end }
                    };
                }
                State::Arguments { start, name_end } => {
                    let special =
                        |byte| !matches!(byte, b'\n' | b'\\' | b'\'' | b'"' | b'`' | b'|');
                    self.pos = run(bytes, self.pos, special);
                    let done = Token { kind: TokenKind::Command { name_end }, start };
                    let Some(&byte) = bytes.get(self.pos) else {
                        return self.command_at_end(end, done);
                    };
                    match (byte, bytes.get(self.pos + 1)) {
                        (b'\n', _) => self.pos += 1,
                        (b'\\', None) if end == Input::Open => return None,
                        (b'\\', Some(b'\\')) => self.pos += 2,
                        (b'\\', _) => {}
                        (b'|', _) => {
                            let name = bytes.get(start + 1..name_end).unwrap_or_default();
                            let before = bytes.get(name_end..self.pos).unwrap_or_default();
                            if takes_pipe(name) && before.iter().all(|byte| is_blank(*byte)) {
                                self.state = State::WholeLine { start, name_end };
                            } else {
                                self.pos += 1;
                            }
                            continue;
                        }
                        (quote, _) => {
                            self.pos += 1;
                            self.state = State::QuotedArgument { start, name_end, quote };
                            continue;
                        }
                    }
                    self.state = State::Base;
                    return Some(done);
                }
                State::QuotedArgument { start, name_end, quote } => {
                    let special = |byte| byte != b'\n' && byte != quote && byte != b'\\';
                    self.pos = run(bytes, self.pos, special);
                    let done = Token { kind: TokenKind::Command { name_end }, start };
                    let Some(&byte) = bytes.get(self.pos) else {
                        return self.command_at_end(end, done);
                    };
                    if byte == b'\n' {
                        self.pos += 1;
                        self.state = State::Base;
                        return Some(done);
                    }
                    if byte == quote {
                        self.state = State::Arguments { start, name_end };
                    } else if quote == b'\'' {
                        match bytes.get(self.pos + 1) {
                            None if end == Input::Open => return None,
                            None | Some(b'\n') => {}
                            Some(_) => self.pos += 1,
                        }
                    }
                    self.pos += 1;
                }
                State::WholeLine { start, name_end } => {
                    let done = Token { kind: TokenKind::Command { name_end }, start };
                    let Some(at) = find(b'\n', bytes, self.pos) else {
                        self.pos = bytes.len();
                        return self.command_at_end(end, done);
                    };
                    self.pos = at + 1;
                    self.state = State::Base;
                    return Some(done);
                }
                _ => return None,
            }
        }
    }

    fn command_at_end(&mut self, end: Input, done: Token) -> Option<Token> {
        match end {
            Input::Open => None,
            Input::Ended => {
                self.state = State::Base;
                Some(done)
            }
        }
    }
}

/// The commands whose argument is the rest of the line, backslashes and all.
fn takes_whole_line(name: &[u8]) -> bool {
    matches!(
        name,
        b"copy"
            | b"!"
            | b"restrict"
            | b"unrestrict"
            | b"ef"
            | b"ev"
            | b"sf"
            | b"sf+"
            | b"sv"
            | b"sv+"
            | b"h"
            | b"help"
    )
}

/// The commands whose argument may be a shell command behind `|`.
fn takes_pipe(name: &[u8]) -> bool {
    matches!(name, b"g" | b"gx" | b"o" | b"out" | b"w" | b"write")
}
