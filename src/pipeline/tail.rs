//! The end of a stream that must not be taken for whole.
//!
//! Whatever psql does with errors, it must end with a failure: with and without `-1`, with and without `ON_ERROR_STOP`. So what is
//! open is closed in a way that fails, what has been loaded is rolled back, and the server ends the session.

use super::batch::Cut;

/// The statements behind what was open.
const ENDING: &str = "ROLLBACK;
DO $$ BEGIN RAISE WARNING 'dumpscrub: this dump is incomplete';
PERFORM pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid());
RAISE EXCEPTION 'dumpscrub: this dump is incomplete'; END $$;
";

/// What to write behind output that stands at `cut`, so that nobody takes it for whole.
pub fn tail(cut: &Cut) -> Vec<u8> {
    let mut tail = vec![b'\n'];
    match cut {
        Cut::Outside => {}
        Cut::CopyText { columns, delimiter } => {
            // One field too many; in a table without columns one field is that.
            tail.resize(tail.len() + (*columns).max(1), *delimiter);
            tail.extend_from_slice(b"\n\\.\n");
        }
        Cut::CopyCsv { quote } => {
            tail.push(*quote);
            tail.extend_from_slice(b"\n\\.\n");
        }
        Cut::Insert => tail.extend_from_slice(b";\n"),
        Cut::TextFile { columns, delimiter } => {
            tail.resize(tail.len() + (*columns).max(1), *delimiter);
            tail.extend_from_slice(b"dumpscrub: this file is incomplete\n");
            return tail;
        }
        Cut::CsvFile { quote } => {
            tail.push(*quote);
            tail.extend_from_slice(b"dumpscrub: this file is incomplete\n");
            return tail;
        }
    }
    tail.extend_from_slice(ENDING.as_bytes());
    tail
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(cut: &Cut) -> String {
        let tail = String::from_utf8(tail(cut)).unwrap();
        tail.replace(ENDING, "<ending>")
    }

    #[test]
    fn closes_what_is_open() {
        assert_eq!(head(&Cut::Outside), "\n<ending>");
        let copy = Cut::CopyText { columns: 3, delimiter: b'\t' };
        assert_eq!(head(&copy), "\n\t\t\t\n\\.\n<ending>");
        let empty = Cut::CopyText { columns: 0, delimiter: b'\t' };
        assert_eq!(head(&empty), "\n\t\n\\.\n<ending>");
        assert_eq!(head(&Cut::CopyCsv { quote: b'"' }), "\n\"\n\\.\n<ending>");
        assert_eq!(head(&Cut::Insert), "\n;\n<ending>");
        assert_eq!(head(&Cut::CsvFile { quote: b'"' }), "\n\"dumpscrub: this file is incomplete\n");
    }
}
