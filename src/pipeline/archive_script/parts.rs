//! The script of a directory archive in parts: its files can be read side by side, and what stands between them is known beforehand.

use std::ops::Range;
use std::sync::Arc;

use super::data::{DirectoryData, OpenFile};
use super::order::{Step, steps};
use super::text::{Part, ScriptText, foot};
use super::{ArchiveHead, ArchiveScript, ScriptEnd, ScriptRows};
use crate::dump::archive::Entry;
use crate::error::{Error, Result};
use crate::input::archive_folder::ArchiveFolder;

/// Files of small tables are read together up to this many bytes, as they lie there.
const TOGETHER_BYTES: u64 = 1 << 20;

/// A directory archive whose contents were read.
pub struct DirectoryScript {
    head: Arc<ArchiveHead>,
    folder: ArchiveFolder,
    open: Arc<OpenFile>,
    steps: Vec<Step>,
}

/// A part of a script. All of them, one behind the other, are the script.
pub enum ScriptPart {
    /// What the contents tell.
    Text(Vec<u8>),
    /// What files hold, with what stands before it.
    Data(DataPart),
}

/// The data of some entries, one behind the other.
pub struct DataPart {
    steps: Range<usize>,
    text: ScriptText,
    /// The size of the files, in bytes.
    pub bytes: u64,
}

impl DirectoryScript {
    /// Reads header and contents.
    ///
    /// # Errors
    /// If they are broken, or too new.
    pub fn open(folder: ArchiveFolder, open: OpenFile) -> Result<DirectoryScript> {
        let head = DirectoryData::read_head(&folder, &open)?;
        let steps = steps(&head.contents);
        Ok(DirectoryScript { head: Arc::new(head), folder, open: Arc::new(open), steps })
    }

    /// What the archive begins with.
    pub fn head(&self) -> Arc<ArchiveHead> {
        Arc::clone(&self.head)
    }

    /// The whole script.
    pub fn script(&self, rows: ScriptRows) -> ArchiveScript {
        let data = Box::new(DirectoryData::new(self.folder.clone(), Arc::clone(&self.open)));
        ArchiveScript::new(Arc::clone(&self.head), data, rows)
    }

    /// The script in parts. None of an archive from before 2018, whose parts set the search path for those behind them.
    ///
    /// # Errors
    /// If a file is missing.
    pub fn parts(&self) -> Result<Option<Vec<ScriptPart>>> {
        let head = &*self.head;
        let entries = head.contents.entries();
        let (mut parts, mut out, mut text) = (Vec::new(), Vec::new(), ScriptText::default());
        text.head(head, &mut out);
        if !text.has_search_path() {
            return Ok(None);
        }
        for (number, step) in self.steps.iter().enumerate() {
            let Some(entry) = entries.get(step.entry) else {
                return Err(Error::internal("a step of an archive without an entry"));
            };
            if step.part == Part::Definition {
                text.entry(entry, Part::Definition, head, &mut out);
                continue;
            }
            if !out.is_empty() {
                parts.push(ScriptPart::Text(std::mem::take(&mut out)));
            }
            let bytes = self.bytes_of(entry);
            match parts.last_mut() {
                Some(ScriptPart::Data(last)) if last.bytes + bytes <= TOGETHER_BYTES => {
                    last.steps.end = number + 1;
                    last.bytes += bytes;
                }
                _ => {
                    let text = text.clone();
                    let steps = number..number + 1;
                    parts.push(ScriptPart::Data(DataPart { steps, text, bytes }));
                }
            }
            // What stands before the data tells settings that stay.
            text.entry(entry, Part::DataHead, head, &mut Vec::new());
        }
        foot(&mut out);
        parts.push(ScriptPart::Text(out));
        Ok(Some(parts))
    }

    /// How long an entry's file is; of large objects, all of them.
    fn bytes_of(&self, entry: &Entry) -> u64 {
        if entry.kind() == b"BLOBS" {
            return TOGETHER_BYTES;
        }
        let file = entry.file_name().and_then(|name| self.folder.member(name).ok());
        file.and_then(|file| file.path.metadata().ok()).map_or(0, |found| found.len())
    }

    /// The text of a part.
    pub fn part(&self, part: &DataPart) -> ArchiveScript {
        let mut script = self.script(ScriptRows::All);
        script.steps = self.steps.get(part.steps.clone()).unwrap_or_default().to_vec();
        script.begin_within(part.text.clone());
        script.end_of_script = ScriptEnd::Nothing;
        script
    }
}
