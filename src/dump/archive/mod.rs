//! The archives of pg_dump: `-Fc`, `-Fd` and `-Ft`. Bytes in, bytes out; no files, no rules.
//!
//! An archive is a [`Header`], a table of [`Contents`] with all DDL in its entries, and data. A custom archive is one file with
//! the data in blocks behind the contents ([`custom`]). A directory holds `toc.dat` (header and contents) and a file for each
//! table's data and each large object ([`directory`]). A tar archive is such a directory as a tar file, uncompressed, with a
//! script `restore.sql` at its end ([`tar`]). Data is one compressed stream a block or file ([`data_codec`]).
//!
//! # Promises
//! - What was read and not changed is written byte for byte: header and entries keep the bytes that they were read from, and a
//!   change splices into those.
//! - Lengths, counts and numbers in an archive are hostile. Nothing is allocated for a length before the bytes are there,
//!   nothing recurses, and every loop consumes bytes.
//! - An archive that is cut or damaged is an error that says in what it ends, and at which byte.
//!
//! # Sources
//! The layout is that of PostgreSQL's `src/bin/pg_dump/pg_backup_archiver.c`, `pg_backup_custom.c`, `pg_backup_directory.c` and
//! `pg_backup_tar.c`, which are its only specification, checked against what pg_dump writes and pg_restore reads.
//! The versions: 1.12 is written by PostgreSQL 9.0 and later, 1.13 by the minor releases of 2018 up to 11, 1.14 by 12 to 15,
//! 1.15 by 16, 1.16 by 17 and later.

pub mod contents;
pub mod custom;
pub mod data_codec;
pub mod deflate_segments;
pub mod directory;
pub mod header;
pub mod lz4_frame;
pub mod primitives;
pub mod tar;

pub use contents::{Contents, Entry, EntryParts, Field, Place, Section};
pub use header::{Compression, Format, Header, Version};
