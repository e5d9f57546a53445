//! Types and domains that change after they were created.

use crate::schema::{TableName, TypeKind};

use super::Catalog;
use super::apply::Applying;
use super::change::Change;
use super::token::whole;
use super::type_name::{TypeName, type_name};
use super::types::Resolved;
use super::user_type::{DOMAIN_CHECKS_MAX, DomainChange, LabelPlace, TypeChange, UserType};

impl Applying<'_> {
    pub(super) fn resolve(&self, type_name: &TypeName, default_schema: &str) -> Resolved {
        let tables = &self.catalog.tables;
        self.catalog.types.resolve(type_name, default_schema, |name| tables.contains_key(name))
    }

    pub(super) fn alter_type(&mut self, name: TableName, change: TypeChange) {
        match change {
            TypeChange::AddLabel(label, place) => self.change_labels(&name, |labels| {
                let at = |known: &String| labels.iter().position(|label| label == known);
                let at = match &place {
                    LabelPlace::End => None,
                    LabelPlace::Before(next) => at(next),
                    LabelPlace::After(before) => at(before).map(|at| at + 1),
                };
                if !labels.contains(&label) {
                    labels.insert(at.unwrap_or(labels.len()), label);
                }
            }),
            TypeChange::RenameLabel(from, to) => self.change_labels(&name, |labels| {
                if let Some(label) = labels.iter_mut().find(|label| **label == from) {
                    *label = to;
                }
            }),
            TypeChange::Rename(to) => {
                let to = TableName::new(&name.schema, to);
                self.rename_type(&name, to);
            }
            TypeChange::SetSchema(schema) => {
                let to = TableName::new(schema, &name.name);
                self.rename_type(&name, to);
            }
            TypeChange::Attributes => self.catalog.types.insert(name, UserType::Opaque),
            TypeChange::Nothing => {}
        }
    }

    pub(super) fn rename_type(&mut self, from: &TableName, to: TableName) {
        for column in self.catalog.tables.values_mut().flat_map(|table| &mut table.columns) {
            if column.user_type.as_ref() == Some(from) {
                column.user_type = Some(to.clone());
            }
        }
        self.catalog.types.rename(from, to);
    }

    /// Changes the labels of an enum, and of the columns that were created with it.
    pub(super) fn change_labels(
        &mut self,
        name: &TableName,
        change: impl FnOnce(&mut Vec<String>),
    ) {
        let Some(UserType::Enum(labels)) = self.catalog.types.get_mut(name) else { return };
        change(labels);
        let Catalog { tables, types, .. } = &mut *self.catalog;
        for table in tables.values_mut() {
            let schema = table.name.schema.as_str();
            for column in &mut table.columns {
                if !matches!(column.column_type.kind, TypeKind::Enum(_)) {
                    continue;
                }
                let Some(written) = whole(type_name, &column.column_type.written) else { continue };
                let resolved = types.resolve(&written, schema, |_| false).column_type;
                if matches!(resolved.kind, TypeKind::Enum(_)) {
                    column.column_type = resolved;
                }
            }
        }
        self.changes.push(Change::TypeChanged(name.clone()));
    }

    pub(super) fn alter_domain(&mut self, name: &TableName, change: DomainChange) {
        let Some(UserType::Domain(domain)) = self.catalog.types.get_mut(name) else { return };
        match change {
            DomainChange::AddConstraint(_) if domain.constraints.len() >= DOMAIN_CHECKS_MAX => {
                self.refused = Some("ALTER DOMAIN");
                return;
            }
            DomainChange::AddConstraint(constraint) => domain.constraints.push(constraint),
            DomainChange::Default(default) => domain.default = default,
        }
        self.changes.push(Change::TypeChanged(name.clone()));
    }
}
