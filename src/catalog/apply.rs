//! What a statement changes in the catalog.

use crate::schema::TableName;

use super::Catalog;
use super::change::{Change, Observed};
use super::comment::Commented;
use super::constraint::Draws;
use super::sequence::made_up_name;
use super::statement::{self, Reading};
use super::table::Sequence;
use super::token::Name;
use super::user_type::UserType;

/// Takes one statement.
pub(super) fn observe(catalog: &mut Catalog, statement: &str, default_schema: &str) -> Observed {
    let reading = match statement::read(statement) {
        Reading::Irrelevant => return Observed::Irrelevant,
        reading => reading,
    };
    let is_view = matches!(reading, Reading::CreateView(_));
    let mut applying = Applying { catalog, default_schema, changes: Vec::new(), refused: None };
    applying.reading(reading);
    if is_view {
        // Of a view itself nothing is kept.
        return Observed::Irrelevant;
    }
    let Applying { catalog, changes, refused, .. } = applying;
    if let Some(kind) = refused {
        *catalog.not_understood.entry(kind.to_owned()).or_default() += 1;
        if changes.is_empty() {
            return Observed::NotUnderstood(kind.to_owned());
        }
    }
    Observed::Changed(changes)
}

/// A statement on its way into the catalog.
pub(super) struct Applying<'a> {
    pub catalog: &'a mut Catalog,
    pub default_schema: &'a str,
    pub changes: Vec<Change>,
    /// The kind of the statement, if it or a part of it was not understood.
    pub refused: Option<&'static str>,
}

impl Applying<'_> {
    fn reading(&mut self, reading: Reading) {
        match reading {
            Reading::CreateTable(table) => self.create_table(&table),
            Reading::AlterTable(alteration) => self.alter_table(alteration),
            Reading::UniqueIndex(index) => self.unique_index(index),
            Reading::CreateType(name, created, multirange) => {
                let name = self.table_name(&name);
                if let Some(multirange) = multirange {
                    let multirange = self.table_name(&multirange);
                    self.catalog.types.insert(multirange, UserType::Range);
                }
                self.catalog.types.insert(name.clone(), created);
                self.changes.push(Change::TypeChanged(name));
            }
            Reading::CreateView(name) => {
                let name = self.table_name(&name);
                self.catalog.types.insert(name, UserType::View);
            }
            Reading::AlterType(name, change) => {
                let name = self.table_name(&name);
                self.alter_type(name, change);
            }
            Reading::AlterDomain(name, change) => {
                let name = self.table_name(&name);
                self.alter_domain(&name, change);
            }
            Reading::Comment(on, text) => self.comment(&on, text),
            Reading::CreateSequence(name) => {
                let name = self.table_name(&name);
                self.catalog.sequences.entry(name).or_default();
            }
            Reading::OwnedSequence(sequence, table, column) => {
                let table = self.table_name(&table);
                // PostgreSQL wants both in one schema, so the sequence's may be left out.
                let name = sequence.within(&table.schema);
                self.own_sequence(Sequence { name, table, column });
            }
            Reading::Irrelevant => {}
            Reading::NotUnderstood(kind, known) => {
                self.refused = Some(kind);
                if let Some(known) = known {
                    self.reading(*known);
                    // Nothing came new that anybody could bind to.
                    self.changes.clear();
                }
            }
        }
    }

    pub fn table_name(&self, name: &Name) -> TableName {
        name.within(self.default_schema)
    }

    fn comment(&mut self, on: &Commented, text: Option<String>) {
        match on {
            Commented::Table(name) => {
                let name = self.table_name(name);
                if let Some(table) = self.catalog.tables.get_mut(&name) {
                    table.comment = text;
                }
            }
            Commented::Column(name, column) => {
                let name = self.table_name(name);
                let table = self.catalog.tables.get_mut(&name);
                let columns = table.into_iter().flat_map(|table| &mut table.columns);
                columns.filter(|known| known.name == *column).for_each(|known| {
                    known.comment.clone_from(&text);
                });
            }
            Commented::Domain(name) => {
                let name = self.table_name(name);
                if let Some(UserType::Domain(domain)) = self.catalog.types.get_mut(&name) {
                    domain.comment = text;
                }
            }
        }
    }

    /// Notes that a column draws from a sequence.
    pub fn draw(&mut self, table: &TableName, column: String, draws: Draws) {
        match draws {
            Draws::Owned(name) => {
                let name = match name {
                    Some(name) => name.within(&table.schema),
                    None => TableName::new(&table.schema, made_up_name(&table.name, &column)),
                };
                self.own_sequence(Sequence { name, table: table.clone(), column });
            }
            Draws::Default(name) => {
                let name = self.table_name(&name);
                let drawing = Sequence { name, table: table.clone(), column };
                let columns = self.catalog.sequences.entry(drawing.name.clone()).or_default();
                if !columns.contains(&drawing) {
                    columns.push(drawing.clone());
                    self.changes.push(Change::SequenceOwned(drawing));
                }
            }
        }
    }

    fn own_sequence(&mut self, owned: Sequence) {
        let columns = self.catalog.sequences.entry(owned.name.clone()).or_default();
        if columns.first() == Some(&owned) {
            return;
        }
        columns.retain(|column| *column != owned);
        columns.insert(0, owned.clone());
        self.changes.push(Change::SequenceOwned(owned));
    }
}
