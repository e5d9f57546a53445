//! A dump that does not come as one text: definitions first, then the rows of one table after the other.
//!
//! What was said before is in force in every part: settings, tables, decisions. Each part is whole in itself.

use super::{DumpFeed, Open, StatementKind, Tables, UnnamedTables, Within, classify};
use crate::dump::heads::first_words;
use crate::dump::pg_plain::Lexer;
use crate::dump::{Input, Segment};
use crate::error::{Error, Result};
use crate::mapping::FindingKinds;
use crate::mapping::settings::LargeObjects;
use crate::schema::TableName;

/// What becomes of the rows of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowsBecome {
    /// They stay as they are.
    Kept,
    /// Rules are applied to them, or they are left out.
    Rewritten,
}

impl DumpFeed<'_> {
    /// Another text begins: a definition, or rows in INSERT statements.
    pub fn begin_part(&mut self) {
        self.lexer = Lexer::with_settings(self.lexer.settings().clone());
        self.within = Within::Script;
        self.open = Open::Nothing;
        self.records = None;
        self.ahead = 0;
    }

    /// Rows follow, as behind this COPY statement, up to and with the line that ends them.
    ///
    /// # Errors
    /// If it is something else, or the mapping does not fit.
    pub fn begin_copy(&mut self, statement: &[u8]) -> Result<RowsBecome> {
        self.begin_part();
        let wrong = || {
            Error::input("the COPY statement of a table's rows could not be read")
                .hint("COPY schema.table (columns) FROM stdin; is what pg_dump writes")
        };
        match self.lexer.next(statement, Input::Open) {
            Ok(Some((Segment::CopyHeader, len))) if len == statement.len() => {}
            _ => return Err(wrong()),
        }
        self.copy_header(statement)?;
        self.within = Within::Rows;
        match &self.open {
            Open::Copy(data) if data.is_untouched() => Ok(RowsBecome::Kept),
            Open::Copy(_) => Ok(RowsBecome::Rewritten),
            _ => Err(wrong()),
        }
    }

    /// The tables that were met since this was asked last; they are numbered anew from here on.
    pub fn take_tables(&mut self) -> Tables {
        self.insert = None;
        self.tables.take()
    }

    /// The tables of which rows came without the names of their columns.
    pub fn unnamed(&self) -> &UnnamedTables {
        &self.unnamed
    }

    /// What would become of the rows behind this COPY statement, the table that they go to, and nothing begins.
    ///
    /// # Errors
    /// As of [`DumpFeed::begin_copy`].
    pub fn copy_becomes(&mut self, statement: &[u8]) -> Result<(RowsBecome, Option<TableName>)> {
        let becomes = self.begin_copy(statement);
        let table = match &self.open {
            Open::Copy(data) => Some(data.plan.table.clone()),
            _ => None,
        };
        self.begin_part();
        self.progress.enter("");
        Ok((becomes?, table))
    }

    /// Refuses rows of this table that are to come, as far as that does not depend on how they come.
    ///
    /// # Errors
    /// If the mapping does not cover the table.
    pub fn expect_rows(&mut self, table: &TableName) -> Result<()> {
        self.settle()?;
        self.binder.expect_rows(&self.catalog, table)
    }

    /// What becomes of large objects.
    ///
    /// # Errors
    /// If they are refused.
    pub fn large_objects_become(&mut self) -> Result<LargeObjects> {
        if !self.mapping.has_rules() {
            return Ok(LargeObjects::Keep);
        }
        self.large_object(StatementKind::LargeObject)?;
        Ok(self.mapping.large_objects())
    }

    /// The content of a large object was left out.
    pub fn large_object_emptied(&mut self) {
        self.counts.large_objects += 1;
    }

    /// Whether any rule is in force.
    pub fn has_rules_in_force(&self) -> bool {
        self.mapping.has_rules()
    }

    /// What stands for findings outside of rows, where they are replaced.
    pub fn finding_kinds(&mut self) -> Option<FindingKinds> {
        self.binder.finding_kinds(&self.catalog)
    }

    /// Whether findings are replaced in what is written.
    pub fn replaces_findings(&self) -> bool {
        self.binder.replaces_findings()
    }

    /// Whether a text is statements of which none holds rows, or may.
    pub fn holds_no_rows(&self, text: &[u8]) -> bool {
        let settings = self.lexer.settings();
        let mut lexer = Lexer::with_settings(settings.clone());
        let mut rest = text;
        loop {
            let Ok(next) = lexer.next(rest, Input::Ended) else { return false };
            let Some((segment, len)) = next else { return true };
            let Some((bytes, more)) = rest.split_at_checked(len) else { return false };
            rest = more;
            let holds_none = match segment {
                Segment::Gap => true,
                Segment::Statement => {
                    let words = first_words(bytes, 8);
                    let kind = classify(bytes, &words, settings.strings);
                    !matches!(kind, StatementKind::Rows(_) | StatementKind::DefaultRow)
                }
                _ => false,
            };
            if !holds_none {
                return false;
            }
        }
    }

    /// A name as the dump's encoding has it.
    pub fn decode_name(&self, name: &[u8]) -> String {
        self.lexer.settings().encoding.decode_name(name)
    }

    /// The tables whose rows were met.
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Takes over what a clone of this feed has met.
    pub fn absorb(&mut self, clone: Self) {
        self.binder.absorb(clone.binder);
        // All else was counted before it was cloned.
        self.counts.large_objects += clone.counts.large_objects;
    }

    /// The schema that names without one are in, from here on.
    pub fn enter_schema(&mut self, schema: &str) {
        let mut settings = self.lexer.settings().clone();
        if settings.schema.as_deref() != Some(schema) {
            settings.schema = Some(schema.to_owned());
            self.lexer = Lexer::with_settings(settings);
        }
    }
}
