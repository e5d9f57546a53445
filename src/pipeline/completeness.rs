//! Whether a dump is whole: pg_dump says so in a comment at its end.

use memchr::memmem;

use crate::error::{Error, Result};

/// Whether the comments that pg_dump begins and ends with have been seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Completeness {
    database_open: bool,
    cluster_open: bool,
    /// Another dump began before the last one was complete.
    one_was_cut: bool,
}

impl Completeness {
    /// Looks for the comments in what stands between statements.
    pub fn gap(&mut self, gap: &[u8]) {
        const DATABASE: &[u8] = b"-- PostgreSQL database dump";
        const CLUSTER: &[u8] = b"-- PostgreSQL database cluster dump";
        if gap.len() < DATABASE.len() {
            return;
        }
        for (comment, open) in
            [(DATABASE, &mut self.database_open), (CLUSTER, &mut self.cluster_open)]
        {
            for at in memmem::find_iter(gap, comment) {
                match gap.get(at + comment.len()..).unwrap_or_default() {
                    [] | [b'\n' | b'\r', ..] => {
                        self.one_was_cut |= *open;
                        *open = true;
                    }
                    rest if rest.starts_with(b" complete") => *open = false,
                    _ => {}
                }
            }
        }
    }

    /// The end of the input.
    ///
    /// # Errors
    /// If a dump began and did not end: pg_dump died, or its output was cut.
    pub fn check(self) -> Result<()> {
        if !self.database_open && !self.cluster_open && !self.one_was_cut {
            return Ok(());
        }
        Err(Error::input("the dump has no \"dump complete\" comment at its end")
            .hint("pg_dump writes it last, so it did not finish: make the dump again"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_began_must_end() {
        let cases: &[(&[&str], bool)] = &[
            (&[], true),
            (&["-- a comment\n"], true),
            (&["--\n-- PostgreSQL database dump\n--\n"], false),
            (
                &["-- PostgreSQL database dump\r\n", "-- PostgreSQL database dump complete\r\n"],
                true,
            ),
            (
                &[
                    "-- PostgreSQL database cluster dump\n",
                    "-- PostgreSQL database dump complete\n",
                ],
                false,
            ),
            (
                &[
                    "-- PostgreSQL database dump\n",
                    "-- PostgreSQL database dump\n",
                    "-- PostgreSQL database dump complete\n",
                ],
                false,
            ),
            (&["-- PostgreSQL database dumping ground\n"], true),
        ];
        for (gaps, whole) in cases {
            let mut completeness = Completeness::default();
            for gap in *gaps {
                completeness.gap(gap.as_bytes());
            }
            assert_eq!(completeness.check().is_ok(), *whole, "{gaps:?}");
        }
    }
}
