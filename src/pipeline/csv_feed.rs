//! The feed of a CSV file, or of a file in COPY's text format: one table, and nothing else.

use std::sync::Arc;

use super::batch::{Batch, Cut, MetDatabase, Piece, PieceKind, RowForm, TableData};
use super::feed::Feed;
use super::progress::Progress;
use super::tables::Tables;
use crate::catalog::Catalog;
use crate::dump::Input;
use crate::dump::csv_file::{CsvFileOptions, CsvLexer, CsvSegment, Header, RowFormat};
use crate::error::{Error, Result};
use crate::mapping::{Binder, DataColumns, Mapping};
use crate::position::Position;
use crate::schema::TableName;
use crate::value::Invalid;

/// Cuts a file of rows.
pub struct CsvFeed<'a> {
    lexer: CsvLexer,
    options: CsvFileOptions,
    table: TableName,
    columns: Option<Vec<String>>,
    mapping: Arc<Mapping>,
    binder: Binder,
    catalog: Catalog,
    tables: Tables,
    data: Option<Arc<TableData>>,
    progress: &'a Progress,
}

impl<'a> CsvFeed<'a> {
    /// A feed for the rows of one table. `columns` are their names where the file has no header.
    pub fn new(
        options: CsvFileOptions,
        table: TableName,
        columns: Option<Vec<String>>,
        mapping: Arc<Mapping>,
        binder: Binder,
        schema: Catalog,
        progress: &'a Progress,
    ) -> Self {
        let mut tables = Tables::default();
        tables.enter_database(MetDatabase { number: 0, catalog: Arc::new(schema.clone()) });
        CsvFeed {
            lexer: CsvLexer::new(options.clone()),
            options,
            table,
            columns,
            mapping,
            binder,
            catalog: schema,
            tables,
            data: None,
            progress,
        }
    }

    /// What was met, when the run is over.
    pub fn into_parts(self) -> (Tables, Binder, Catalog) {
        (self.tables, self.binder, self.catalog)
    }

    /// Binds the table to the columns that the header, or the caller, names.
    fn bind(&mut self) -> Result<Arc<TableData>> {
        if let Some(data) = &self.data {
            return Ok(Arc::clone(data));
        }
        if self.mapping.has_rules() {
            self.binder.settle(&self.catalog)?;
        }
        let columns = self.columns.as_deref().map_or(DataColumns::Positional, DataColumns::Named);
        let plan = self.binder.plan(&self.catalog, &self.table, columns)?;
        let form = match &self.options.format {
            RowFormat::Csv(dialect) => RowForm::Csv(dialect.clone()),
            RowFormat::Text(dialect) => RowForm::CopyText(dialect.clone()),
        };
        let data = self.tables.add(plan, form, self.options.encoding);
        self.progress.enter(&self.table.to_string());
        self.data = Some(Arc::clone(&data));
        Ok(data)
    }

    fn header(&mut self, header: &[u8]) -> Result<()> {
        let columns = self.lexer.columns(header).map_err(|Invalid(reason)| {
            Error::input(format!("the header line cannot be read: {reason}")).hint(
                "--header no with --columns a,b,c names the columns of a file without a header",
            )
        })?;
        if let Some(given) = &self.columns
            && *given != columns
        {
            return Err(Error::input("the header line names other columns than --columns")
                .hint("leave --columns out, or say --header no"));
        }
        self.check_delimiter(&columns)?;
        self.columns = Some(columns);
        Ok(())
    }

    fn check_delimiter(&self, columns: &[String]) -> Result<()> {
        match columns {
            [column] if self.mapping.has_rules() && !self.mapping.names_column(column) => {
                refuse_undivided(columns)
            }
            _ => Ok(()),
        }
    }
}

/// Refuses a single column whose name holds what usually delimits columns: it would be classified as one column and pass whole.
pub(super) fn refuse_undivided(columns: &[String]) -> Result<()> {
    let [column] = columns else { return Ok(()) };
    match [';', '\t', '|', ','].into_iter().find(|mark| column.contains(*mark)) {
        Some(other) => Err(Error::input(format!(
            "the header line names one column only, and that has {other:?} in its name"
        ))
        .hint("--delimiter says what stands between the columns")),
        None => Ok(()),
    }
}

impl Feed for CsvFeed<'_> {
    fn cut(&mut self, batch: &mut Batch, input: Input) -> Result<usize> {
        let Batch { buffer, len, pieces, .. } = batch;
        let bytes = buffer.get(..*len).unwrap_or_default();
        let mut at = 0;
        loop {
            let place = |mut error: Error| {
                error.position_mut().byte.get_or_insert(at as u64);
                error
            };
            let next = self.lexer.next(&bytes[at..], input).map_err(|unfinished| {
                Error::input(format!("the file ends in {unfinished}"))
                    .at(Position { byte: Some(at as u64), ..Position::in_table(&self.table) })
                    .hint("the file was cut off, or --quote and --escape are others than given")
            })?;
            let Some((segment, length)) = next else { break };
            let range = at..at + length;
            match segment {
                CsvSegment::Bom => Piece::push(pieces, range, PieceKind::Verbatim),
                CsvSegment::Header => {
                    self.header(&bytes[range.clone()]).map_err(place)?;
                    self.bind().map_err(place)?;
                    Piece::push(pieces, range, PieceKind::Verbatim);
                }
                CsvSegment::Rows => {
                    let data = self.bind().map_err(place)?;
                    let rows = &bytes[range.clone()];
                    let first_row = self.tables.first_row(&data, rows);
                    Piece::push(pieces, range, PieceKind::Rows { data, first_row });
                }
            }
            at += length;
        }
        let headless = self.options.header == Header::Present && self.columns.is_none();
        if input == Input::Ended && headless && self.mapping.has_rules() {
            return Err(Error::input("the file has no header line")
                .hint("--header no with --columns a,b,c names the columns of such a file"));
        }
        Ok(at)
    }

    fn close(&mut self, batch: &mut Batch) {
        batch.kinds = self.binder.finding_kinds(&self.catalog);
        let columns = self.data.as_ref().map_or(0, |data| data.plan.columns.len());
        batch.cut = match &self.options.format {
            RowFormat::Csv(dialect) => Cut::CsvFile { quote: dialect.quote },
            RowFormat::Text(dialect) => Cut::TextFile { columns, delimiter: dialect.delimiter },
        };
    }

    fn has_rules(&self) -> bool {
        self.mapping.has_rules()
    }

    fn table(&self) -> Option<&TableName> {
        Some(&self.table)
    }
}
