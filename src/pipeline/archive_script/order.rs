//! What is printed of an archive, and in which order.

use super::text::Part;
use crate::dump::archive::{Contents, Entry, Place, Section};

/// A part of an entry, to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The entry's place in the table of contents.
    pub entry: usize,
    /// Its definition, or its data.
    pub part: Part,
}

/// The steps in pg_restore's order: everything but privileges, then these, then what must come behind them. At the end is what
/// pg_restore prints only with `--create`, what belongs to the database itself: whoever is given the archive is given that too.
pub(super) fn steps(contents: &Contents) -> Vec<Step> {
    let mut passes: [Vec<Step>; 4] = Default::default();
    for (place, entry) in contents.entries().iter().enumerate() {
        let pass = pass(entry);
        let Some(pass) = pass.and_then(|pass| passes.get_mut(pass as usize)) else { continue };
        let definition = entry.definition().unwrap_or_default();
        let is_comment = definition.starts_with(b"-- load via partition root ");
        if (!definition.is_empty() && !is_comment) || (is_data(entry) && !has_data(entry)) {
            pass.push(Step { entry: place, part: Part::Definition });
        }
        if has_data(entry) {
            pass.push(Step { entry: place, part: Part::DataHead });
        }
    }
    passes.concat()
}

#[derive(Clone, Copy)]
enum Pass {
    Main = 0,
    Privileges = 1,
    BehindPrivileges = 2,
    Database = 3,
}

fn pass(entry: &Entry) -> Option<Pass> {
    let tag = entry.tag();
    let about = |object: &[u8]| tag.starts_with(object);
    Some(match entry.kind() {
        // Printed before all others.
        b"ENCODING" | b"STDSTRINGS" | b"SEARCHPATH" => return None,
        b"DATABASE" | b"DATABASE PROPERTIES" => Pass::Database,
        b"ACL" | b"COMMENT" | b"SECURITY LABEL" if about(b"DATABASE ") => Pass::Database,
        b"ACL" | b"ACL LANGUAGE" | b"DEFAULT ACL" => Pass::Privileges,
        b"EVENT TRIGGER" | b"MATERIALIZED VIEW DATA" => Pass::BehindPrivileges,
        b"COMMENT" | b"SECURITY LABEL" if about(b"EVENT TRIGGER ") => Pass::BehindPrivileges,
        // Those of materialized views, which are filled late.
        b"STATISTICS DATA" if entry.section() == Section::PostData => Pass::BehindPrivileges,
        _ => Pass::Main,
    })
}

/// Whether there is data for an entry.
pub(super) fn has_data(entry: &Entry) -> bool {
    entry.has_data() && entry.place() != Some(Place::NoData)
}

/// Whether an entry counts as data though its definition is all there is of it.
fn is_data(entry: &Entry) -> bool {
    match entry.kind() {
        b"SEQUENCE SET" | b"BLOB" | b"BLOB METADATA" => true,
        b"ACL" | b"COMMENT" | b"SECURITY LABEL" => entry.tag().starts_with(b"LARGE OBJECT"),
        _ => false,
    }
}
