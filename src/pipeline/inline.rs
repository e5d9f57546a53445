//! Small texts of a dump, one after the other, on the thread that asks: what the pipeline does, without its threads.

use std::sync::atomic::AtomicBool;

use super::batch::{Cut, Piece, PieceKind};
use super::feed::Feed;
use super::findings::Findings;
use super::object_cut::ObjectCut;
use super::progress::Progress;
use super::run::RunSettings;
use super::tally::TableTally;
use super::work::Work;
use super::worker::Worker;
use super::writer::{Ending, State, Writer};
use crate::dump::Input;
use crate::error::Result;
use crate::mapping::FindingKinds;

/// Rewrites and scans texts, and counts what it finds.
pub(super) struct Inline<'a> {
    worker: Worker,
    writer: Writer<'a, Vec<u8>>,
    work: Work,
}

/// What was found in all texts.
pub(super) struct InlineRan {
    pub findings: Findings,
    pub redacted: Findings,
    /// Whether something was found because of which nothing may be written.
    pub withheld: bool,
    pub tallies: Vec<TableTally>,
}

/// Whether findings may be replaced in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// They may: the text is written as it comes out.
    Written,
    /// The text is only looked at, and stands elsewhere in another form.
    Looked,
}

impl<'a> Inline<'a> {
    pub fn new(
        settings: &RunSettings,
        progress: &'a Progress,
        stop: &'a AtomicBool,
        findings: Findings,
    ) -> Self {
        let allow = findings.allowed().into();
        Inline {
            worker: Worker::new(settings.scan, settings.policy, settings.interest, allow),
            writer: Writer {
                redacted: findings.none_yet(),
                output: Vec::new(),
                on_finding: settings.on_finding,
                ending: Ending::Discarded,
                findings,
                progress,
                stop,
                tables: Vec::new(),
                state: State::Writing,
                cut: Cut::Outside,
                bytes_in: 0,
                bytes_out: 0,
                bytes_finished: 0,
                lines_in: 0,
                lines_out: 0,
                batches: 0,
            },
            work: Work::default(),
        }
    }

    /// What a whole text becomes; nothing once something was found because of which nothing may be written.
    ///
    /// # Errors
    /// Whatever the feed or a worker refuses.
    pub fn text(&mut self, feed: &mut impl Feed, text: &[u8], what: Text) -> Result<&[u8]> {
        let Inline { worker, writer, work } = self;
        work.reset(text.len());
        work.batch.buffer.clear();
        work.batch.buffer.extend_from_slice(text);
        work.batch.len = text.len();
        match feed.cut(&mut work.batch, Input::Ended) {
            Ok(_) => {}
            // Where nothing is rewritten, what cannot be told apart passes as it is.
            Err(_) if !feed.has_rules() => {
                work.batch.pieces.clear();
                Piece::push(&mut work.batch.pieces, 0..text.len(), PieceKind::Statement);
            }
            Err(error) => return Err(error),
        }
        feed.close(&mut work.batch);
        if what == Text::Looked {
            work.batch.kinds = None;
        }
        worker.process(work);
        writer.output.clear();
        writer.take(work);
        match std::mem::replace(&mut writer.state, State::Writing) {
            State::Failed(error) => Err(error),
            state => {
                writer.state = state;
                Ok(&writer.output)
            }
        }
    }

    /// Scans statements that stand elsewhere as they are.
    pub fn look(&mut self, statements: &[u8]) -> Result<()> {
        let mut feed = Plain { kind: PlainKind::Statements, has_rules: false, kinds: None };
        self.text(&mut feed, statements, Text::Looked).map(|_| ())
    }

    /// What the last text became.
    pub fn output(&self) -> &[u8] {
        &self.writer.output
    }

    /// What the last text was cut into.
    pub fn pieces(&self) -> &[Piece] {
        &self.work.batch.pieces
    }

    /// Counts lines and bytes anew, for the places of what is found.
    pub fn begin_member(&mut self) {
        (self.writer.lines_in, self.writer.lines_out) = (0, 0);
        (self.writer.bytes_in, self.writer.bytes_finished) = (0, 0);
    }

    /// Whether something was found because of which nothing may be written.
    pub fn is_withheld(&self) -> bool {
        matches!(self.writer.state, State::Withheld)
    }

    /// What was found in all of them.
    pub fn finish(self) -> InlineRan {
        InlineRan {
            withheld: self.is_withheld(),
            findings: self.writer.findings,
            redacted: self.writer.redacted,
            tallies: self.worker.into_tallies(),
        }
    }
}

/// A text without rows.
pub(super) struct Plain {
    /// What it is.
    pub kind: PlainKind,
    /// Whether any rule is in force.
    pub has_rules: bool,
    /// What stands for findings, where they are replaced.
    pub kinds: Option<FindingKinds>,
}

/// What a text without rows is.
#[derive(Debug)]
pub(super) enum PlainKind {
    /// Statements.
    Statements,
    /// The content of a large object, and where it may be cut.
    LargeObject(Box<ObjectCut>),
}

impl Feed for Plain {
    fn cut(&mut self, batch: &mut super::batch::Batch, input: Input) -> Result<usize> {
        let bytes = batch.bytes();
        let cut = match (input, &mut self.kind) {
            (Input::Ended, _) => bytes.len(),
            (Input::Open, PlainKind::LargeObject(cut)) => cut.place(bytes),
            (Input::Open, PlainKind::Statements) => {
                memchr::memrchr(b'\n', bytes).map_or(bytes.len(), |at| at + 1)
            }
        };
        if cut == 0 {
            return Ok(0);
        }
        let kind = match self.kind {
            PlainKind::Statements => PieceKind::Statement,
            PlainKind::LargeObject(_) => PieceKind::LargeObject,
        };
        Piece::push(&mut batch.pieces, 0..cut, kind);
        Ok(cut)
    }

    fn close(&mut self, batch: &mut super::batch::Batch) {
        batch.cut = Cut::Outside;
        batch.kinds = self.kinds.clone();
    }

    fn has_rules(&self) -> bool {
        self.has_rules
    }

    fn table(&self) -> Option<&crate::schema::TableName> {
        None
    }
}
