//! The limits that end in an error, never in a truncation.

/// The longest row (COPY line, INSERT tuple, other statement) of a table with rules, in bytes.
pub const ROW_BYTES_MAX: u64 = 1 << 30;

/// How much input one batch holds, in bytes, unless one row is longer.
pub const BATCH_BYTES: usize = 1 << 20;

/// The most columns that a table may have; PostgreSQL's own limit is 1,600.
pub const COLUMNS_MAX: usize = 1_664;

/// The deepest nesting of a JSON document or an array literal that is followed.
pub const NESTING_MAX: usize = 1_000;
