//! The data of a directory archive: a file for each table, and for each large object.

use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;

use super::{ArchiveData, Found, unreadable};
use crate::dump::archive::Entry;
use crate::dump::archive::custom::BlockKind;
use crate::dump::archive::primitives::{broken, no_file};
use crate::error::{Error, Result};
use crate::input::archive_folder::{ArchiveFile, ArchiveFolder};
use crate::pipeline::archive_script::ArchiveHead;

/// Opens a file of the archive and decompresses it.
pub type OpenFile = Box<dyn Fn(&ArchiveFile) -> io::Result<Box<dyn Read + Send>> + Send + Sync>;

/// The longest line in a list of large objects that is read, in bytes: a number and the name of a file.
const LINE_BYTES_MAX: u64 = 1_024;

/// The files of a directory archive.
pub(in super::super) struct DirectoryData {
    folder: ArchiveFolder,
    open: Arc<OpenFile>,
    /// What is read now, once it is asked for.
    file: Option<ArchiveFile>,
    reader: Option<Box<dyn Read + Send>>,
    /// The list of the large objects that come.
    objects: Option<BufReader<Box<dyn Read + Send>>>,
}

impl DirectoryData {
    /// Reads header and contents.
    ///
    /// # Errors
    /// If they are broken, or too new.
    pub fn read_head(folder: &ArchiveFolder, open: &OpenFile) -> Result<ArchiveHead> {
        let contents = open(folder.contents()).map_err(unreadable)?;
        ArchiveHead::read_all(contents)
    }

    /// The files of an archive whose contents were read.
    pub fn new(folder: ArchiveFolder, open: Arc<OpenFile>) -> DirectoryData {
        DirectoryData { folder, open, file: None, reader: None, objects: None }
    }

    fn member(&self, name: &[u8]) -> Result<ArchiveFile> {
        self.folder.member(name).map_err(|error| no_file(&error))
    }

    fn opened(&self, file: &ArchiveFile) -> Result<Box<dyn Read + Send>> {
        (self.open)(file).map_err(|error| in_file(unreadable(error), file))
    }
}

impl ArchiveData for DirectoryData {
    fn next(&mut self, wanted: Option<&Entry>) -> Result<Option<Found>> {
        (self.file, self.reader, self.objects) = (None, None, None);
        let Some(entry) = wanted else { return Ok(None) };
        let dump_id = entry.dump_id();
        let Some(name) = entry.file_name() else {
            return Err(broken(format!("entry {dump_id} has data, but does not name their file")));
        };
        let file = self.member(name)?;
        if entry.kind() == b"BLOBS" {
            self.objects = Some(BufReader::new(self.opened(&file)?));
            return Ok(Some(Found::Data(BlockKind::LargeObjects, dump_id)));
        }
        self.file = Some(file);
        Ok(Some(Found::Data(BlockKind::Data, dump_id)))
    }

    fn next_object(&mut self) -> Result<Option<u32>> {
        (self.file, self.reader) = (None, None);
        let Some(list) = &mut self.objects else { return Ok(None) };
        let mut line = Vec::new();
        let read = list.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line);
        if read.map_err(unreadable)? == 0 {
            return Ok(None);
        }
        let listed = line.strip_suffix(b"\n").and_then(|line| {
            let at = memchr::memchr(b' ', line)?;
            let (oid, name) = line.split_at(at);
            let oid: u32 = std::str::from_utf8(oid).ok()?.parse().ok()?;
            Some((oid, name.get(1..)?))
        });
        let Some((oid, name)) = listed else {
            return Err(broken("its list of large objects has a line that is no number and file"));
        };
        self.file = Some(self.member(name)?);
        Ok(Some(oid))
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let Some(file) = &self.file else { return Ok(0) };
        let mut reader = match self.reader.take() {
            Some(reader) => reader,
            None => self.opened(file)?,
        };
        let read = reader.read(buffer);
        self.reader = Some(reader);
        read.map_err(|error| in_file(unreadable(error), file))
    }
}

/// The error, which is one of this file.
fn in_file(error: Error, file: &ArchiveFile) -> Error {
    let name = file.path.file_name().unwrap_or_default().to_string_lossy();
    error.with_more(&format!(", in its file {name}"))
}
