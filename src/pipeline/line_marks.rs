//! Where fields and lines end in rows of COPY text as the server writes them.

use std::ops::Range;

use super::cell_form::CellForm;
use crate::byte_mask::{ByteClass, ByteClasses, Masker};
use crate::codec::copy_text::CopyTextDialect;
use crate::encoding::Encoding;

/// Where tabs, newlines and backslashes are in rows: 64 bytes are judged at once, which for short fields is faster than searching for each end.
#[derive(Debug, Default)]
pub struct LineMarks {
    /// A bit for each byte, the first byte's lowest: the tabs, the newlines, and the backslashes.
    masks: Vec<[u64; 3]>,
}

struct Marked;

impl ByteClasses<3> for Marked {
    const CLASSES: [ByteClass; 3] =
        [ByteClass::one(b'\t'), ByteClass::one(b'\n'), ByteClass::one(b'\\')];
}

impl LineMarks {
    /// Finds those of `bytes`, whole lines; places count from there.
    pub fn find(&mut self, bytes: &[u8]) {
        let masker = Masker::fastest();
        let (blocks, tail) = bytes.as_chunks::<64>();
        self.masks.clear();
        self.masks.extend(blocks.iter().map(|block| masker.masks::<3, Marked>(block)));
        let mut last = [0; 64];
        for (to, byte) in last.iter_mut().zip(tail) {
            *to = *byte;
        }
        self.masks.push(masker.masks::<3, Marked>(&last));
    }

    /// The first newline in a range.
    #[inline]
    pub fn newline(&self, range: Range<usize>) -> Option<usize> {
        self.first::<1>(range)
    }

    /// The first tab in a range.
    #[inline]
    fn tab(&self, range: Range<usize>) -> Option<usize> {
        self.first::<0>(range)
    }

    /// What a field means, which is seldom escaped.
    #[inline]
    pub fn value<'v>(
        &self,
        form: &CellForm<'_>,
        raw: &'v [u8],
        field: Range<usize>,
        scratch: &'v mut Vec<u8>,
    ) -> Option<&'v [u8]> {
        match self.first::<2>(field) {
            None => Some(raw),
            Some(_) => form.decode(raw, scratch),
        }
    }

    /// At the beginning of the first line.
    pub fn fields(&self) -> LineFields<'_> {
        LineFields { marks: self, at: 0, column: 0, has_escaped_tab: false }
    }

    #[inline]
    fn first<const CLASS: usize>(&self, range: Range<usize>) -> Option<usize> {
        let mut word = range.start / 64;
        let mut bits = self.masks.get(word)?[CLASS] & (u64::MAX << (range.start % 64));
        // Not beyond the range: short lines would cost as much as all behind them.
        while bits == 0 {
            word += 1;
            if word * 64 >= range.end {
                return None;
            }
            bits = self.masks.get(word)?[CLASS];
        }
        let at = word * 64 + bits.trailing_zeros() as usize;
        (at < range.end).then_some(at)
    }

    /// Cuts a line into its first fields, at most so many; one more where there is more behind them than the caller expects. `false`
    /// if it has fewer.
    #[inline]
    pub fn cut_line(
        &self,
        bytes: &[u8],
        line: Range<usize>,
        wanted: usize,
        dialect: &CopyTextDialect,
        encoding: Encoding,
        fields: &mut Vec<Range<usize>>,
    ) -> bool {
        fields.clear();
        let Range { mut start, end } = line;
        while let Some(tab) = self.tab(start..end) {
            if tab > start && bytes.get(tab - 1) == Some(&b'\\') {
                // Perhaps a tab that is escaped as such, as only hand-made files have it.
                let text = bytes.get(line.clone()).unwrap_or_default();
                let split = dialect.split_row(text, encoding, fields);
                for field in &mut *fields {
                    (field.start, field.end) = (field.start + line.start, field.end + line.start);
                }
                return split.is_ok() && fields.len() >= wanted;
            }
            fields.push(start..tab);
            start = tab + 1;
            if fields.len() > wanted {
                return true;
            }
        }
        fields.push(start..end);
        fields.len() >= wanted
    }
}

/// Tells which field of its line a place lies in, for ever later places. No byte is looked at twice.
#[derive(Debug)]
pub struct LineFields<'m> {
    marks: &'m LineMarks,
    /// The last place that was asked for, its field, and whether a tab before it in its line is behind a backslash.
    at: usize,
    column: usize,
    has_escaped_tab: bool,
}

impl LineFields<'_> {
    /// The number of the field, from 0; `None` where tabs may be escaped as such, as only hand-made files have them.
    pub fn column_of(&mut self, at: usize) -> Option<usize> {
        let (mut tabs, mut has_escaped_tab) = (0, false);
        let first = self.at / 64;
        let mut word = at / 64;
        // The bits before the place.
        let mut within = (1u64 << (at % 64)) - 1;
        loop {
            let [tab, newline, backslash] = self.marks.masks.get(word).copied()?;
            if word == first {
                within &= u64::MAX << (self.at % 64);
            }
            let newlines = newline & within;
            if newlines != 0 {
                // Those behind the last of them; its own bit stands for no tab.
                within &= u64::MAX << newlines.ilog2();
            }
            let before = word.checked_sub(1).and_then(|before| self.marks.masks.get(before));
            let carried = before.map_or(0, |masks| masks[2] >> 63);
            tabs += (tab & within).count_ones() as usize;
            has_escaped_tab |= tab & within & (backslash << 1 | carried) != 0;
            if newlines != 0 {
                break;
            }
            if word <= first {
                // The line is that of the place before.
                tabs += self.column;
                has_escaped_tab |= self.has_escaped_tab;
                break;
            }
            word -= 1;
            within = u64::MAX;
        }
        (self.at, self.column, self.has_escaped_tab) = (at, tabs, has_escaped_tab);
        (!has_escaped_tab).then_some(tabs)
    }
}

#[cfg(test)]
mod tests {
    use memchr::memchr_iter;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// In any range, the first mark is the one that a search byte by byte finds.
        #[test]
        fn marks_are_found(pieces in prop::collection::vec(prop_oneof![
            Just("\t"), Just("\n"), Just("x"), Just("\\\t"), Just("a value that takes up more than a few of the bytes of a block"),
        ], 0..20), start in 0_usize..300, len in 0_usize..300) {
            let text = pieces.concat();
            let bytes = text.as_bytes();
            let mut marks = LineMarks::default();
            marks.find(bytes);
            let start = start.min(bytes.len());
            let end = (start + len).min(bytes.len());
            let first = |byte| memchr_iter(byte, &bytes[start..end]).next().map(|at| start + at);
            prop_assert_eq!(marks.newline(start..end), first(b'\n'));
            prop_assert_eq!(marks.tab(start..end), first(b'\t'));
            prop_assert_eq!(marks.first::<2>(start..end), first(b'\\'));
        }

        /// The field of each place is the one that cutting its line gives.
        #[test]
        fn places_lie_in_fields(pieces in prop::collection::vec(prop_oneof![
            Just("\t"), Just("\n"), Just("x"), Just("\\\t"), Just("a value that takes up more than a few of the bytes of a block"),
        ], 0..40), mut places in prop::collection::vec(0_usize..900, 0..30)) {
            let text = pieces.concat();
            let bytes = text.as_bytes();
            let mut marks = LineMarks::default();
            marks.find(bytes);
            places.retain(|at| *at < bytes.len());
            places.sort_unstable();
            let mut fields = marks.fields();
            for at in places {
                let line = bytes[..at].rsplit(|byte| *byte == b'\n').next().unwrap();
                let tabs = memchr_iter(b'\t', line).count();
                let is_escaped = line.windows(2).any(|pair| pair == b"\\\t");
                prop_assert_eq!(fields.column_of(at), (!is_escaped).then_some(tabs));
            }
        }
    }
}
