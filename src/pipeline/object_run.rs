//! The statements of a dump that write one large object piece by piece, taken together: a value in it may lie in two of them.
//!
//! pg_dump cuts large objects every 16 KiB, wherever that is. What is found is replaced in the statement in which it begins; the
//! next one loses its part, since it goes on where the one before has stopped.

use std::ops::Range;

use super::batch::{Piece, PieceKind};
use super::cell_form::CellForm;
use super::object_cut::ObjectCut;
use super::scan::{OBJECT_TAIL_BYTES, large_object_bytes, large_object_tail};
use crate::detect::{Match, Policy};

/// How many pieces at the start of `pieces`, which lie in `bytes` at `placed`, write into one large object; 0 if the first does not.
pub(super) fn pieces_in_run(bytes: &[u8], placed: &[Range<usize>], pieces: &[Piece]) -> usize {
    let mut len = 0;
    for (index, (range, piece)) in placed.iter().zip(pieces).enumerate() {
        match written(bytes.get(range.clone()).unwrap_or_default(), &piece.kind) {
            Written::Bytes => len = index + 1,
            Written::Nothing if len > 0 => {}
            Written::Nothing | Written::Other => break,
        }
    }
    len
}

/// What a piece does to the large object that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Written {
    /// It writes into it.
    Bytes,
    /// It is blanks between two statements.
    Nothing,
    /// It is another statement.
    Other,
}

fn written(bytes: &[u8], kind: &PieceKind) -> Written {
    match kind {
        PieceKind::Statement if large_object_bytes(bytes).is_some() => Written::Bytes,
        PieceKind::Verbatim if bytes.trim_ascii().is_empty() => Written::Nothing,
        _ => Written::Other,
    }
}

/// The content of a run of statements.
#[derive(Debug, Default)]
pub(super) struct ObjectRun {
    /// What was written before the run, for the words in it, and behind that what the run writes.
    content: Vec<u8>,
    /// Of each statement: its number among the pieces, where its digits are in it, and where in `content` what they mean ends.
    parts: Vec<Part>,
}

/// What one statement of a run writes.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Its number among the pieces of the run.
    pub piece: usize,
    /// Where its digits are among its bytes.
    pub digits: Range<usize>,
    /// The bytes that it writes, in [`ObjectRun::content`].
    pub content: Range<usize>,
}

impl ObjectRun {
    /// Reads the pieces of a run, which lie in `bytes`. `before` is the end of what was written into the object before them.
    pub fn read(&mut self, bytes: &[u8], placed: &[Range<usize>], before: &[u8]) {
        self.content.clear();
        self.content.extend_from_slice(before);
        self.parts.clear();
        let mut scratch = Vec::new();
        for (piece, range) in placed.iter().enumerate() {
            let statement = bytes.get(range.clone()).unwrap_or_default();
            let Some(digits) = large_object_bytes(statement) else { continue };
            let raw = statement.get(digits.clone()).unwrap_or_default();
            // Half a byte is nothing that a server reads: such a statement stays.
            if raw.len() % 2 != 0 {
                continue;
            }
            let start = self.content.len();
            self.content
                .extend_from_slice(CellForm::Hex.decode(raw, &mut scratch).unwrap_or_default());
            self.parts.push(Part { piece, digits, content: start..self.content.len() });
        }
    }

    /// What was written before the run, and what it writes.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// The statement that writes a byte.
    pub fn part_of(&self, at: usize) -> Option<&Part> {
        self.parts.get(self.parts.partition_point(|part| part.content.end <= at))
    }

    /// The statements, each with what it is to write so that none of `matches` lies in two of them.
    ///
    /// `matches` are in the order of their starts.
    pub fn parts_around(&self, matches: &[Match]) -> impl Iterator<Item = (&Part, Range<usize>)> {
        let mut at = self.parts.first().map_or(0, |part| part.content.start);
        let mut next = 0;
        self.parts.iter().map(move |part| {
            let start = at;
            at = at.max(part.content.end);
            while let Some(found) = matches.get(next)
                && found.start < at
            {
                at = at.max(found.end).min(self.content.len());
                next += 1;
            }
            (part, start..at)
        })
    }
}

/// How much of a large object may be held back, in bytes of its statements, until a place is found where no value is cut.
const HELD_BYTES_MAX: usize = 1 << 20;

/// How many of the last statements are tried.
const STATEMENTS_TRIED: usize = 64;

/// What is held back of a batch that would end within a large object, so that it ends before a statement that goes on with no value
/// of the one before.
#[derive(Clone, Debug, Default)]
pub(super) struct HeldObject {
    /// The pieces that were told apart already and belong to the next batch, which begins with them.
    pieces: Vec<Piece>,
}

impl HeldObject {
    /// Gives back what was held: pieces at the start of the next batch, which begins with `bytes`. Returns where they end; `tail`
    /// follows what they write.
    pub fn release(&mut self, bytes: &[u8], pieces: &mut Vec<Piece>, tail: &mut Vec<u8>) -> usize {
        let mut at = 0;
        for piece in self.pieces.drain(..) {
            at = piece.range.end;
            follow(bytes, &piece, tail);
            pieces.push(piece);
        }
        at
    }

    /// Takes the last pieces away where the batch should end before them; returns where it ends then. `tail`, the end of what is
    /// written into the object, becomes that of what is written before that place.
    pub fn hold(
        &mut self,
        bytes: &[u8],
        end: usize,
        pieces: &mut Vec<Piece>,
        before: &[u8],
        tail: &mut Vec<u8>,
    ) -> usize {
        let Some(first) = Self::first_held(bytes, pieces) else { return end };
        let held = pieces.split_off(first);
        let at = held.first().map_or(end, |piece| piece.range.start);
        tail.clear();
        tail.extend_from_slice(before);
        pieces.iter().for_each(|piece| follow(bytes, piece, tail));
        self.pieces = held;
        for piece in &mut self.pieces {
            piece.range = piece.range.start - at..piece.range.end - at;
        }
        at
    }

    /// The number of the first piece that is held.
    fn first_held(bytes: &[u8], pieces: &[Piece]) -> Option<usize> {
        let of = |piece: &Piece| bytes.get(piece.range.clone()).unwrap_or_default();
        let mut cut = None;
        let mut later: Option<usize> = None;
        let mut tried = 0;
        for (index, piece) in pieces.iter().enumerate().rev() {
            match written(of(piece), &piece.kind) {
                Written::Nothing => continue,
                // The object begins in this batch.
                Written::Other => return later,
                Written::Bytes => {}
            }
            let held = pieces.last().map_or(0, |last| last.range.end) - piece.range.start;
            if held > HELD_BYTES_MAX || tried > STATEMENTS_TRIED {
                return None;
            }
            if let Some(behind) = later.and_then(|later| pieces.get(later)) {
                tried += 1;
                let cut = cut.get_or_insert_with(|| ObjectCut::new(Policy::default()));
                if is_clear(cut, of(piece), of(behind)) {
                    return later;
                }
            }
            later = Some(index);
        }
        // All of the batch: more is read, so that the first of them is not the last.
        later.filter(|_| pieces.last().is_some_and(|last| last.range.end <= HELD_BYTES_MAX))
    }
}

/// Goes on in `tail`, the end of what is written into the object that is open.
fn follow(bytes: &[u8], piece: &Piece, tail: &mut Vec<u8>) {
    match &piece.kind {
        PieceKind::Statement => {
            large_object_tail(bytes.get(piece.range.clone()).unwrap_or_default(), tail);
        }
        PieceKind::Verbatim => {}
        PieceKind::Replace(_) | PieceKind::LargeObject | PieceKind::Rows { .. } => tail.clear(),
    }
}

/// Whether no value goes on from one statement to the next.
fn is_clear(cut: &mut ObjectCut, before: &[u8], behind: &[u8]) -> bool {
    let mut end = Vec::new();
    large_object_tail(before, &mut end);
    let digits = large_object_bytes(behind).unwrap_or_default();
    let digits = behind.get(digits).unwrap_or_default();
    let digits = digits.get(..digits.len().min(2 * OBJECT_TAIL_BYTES)).unwrap_or_default();
    let mut scratch = Vec::new();
    let head = CellForm::Hex.decode(digits, &mut scratch).unwrap_or_default();
    cut.is_between(&end, head)
}
