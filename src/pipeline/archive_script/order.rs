//! What is printed of an archive, and in which order.

use super::text::{Part, text};
use crate::dump::archive::{Contents, Entry};

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
    for (place, entry) in contents.entries.iter().enumerate() {
        let pass = pass(entry);
        let Some(pass) = pass.and_then(|pass| passes.get_mut(pass as usize)) else { continue };
        let definition = text(&entry.definition);
        let is_comment = definition.starts_with(b"-- load via partition root ");
        if !definition.is_empty() && !is_comment && !is_data_without_schema(entry) {
            pass.push(Step { entry: place, part: Part::Definition });
        } else if is_data_without_schema(entry) {
            pass.push(Step { entry: place, part: Part::Definition });
        }
        if entry.has_data() {
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
    let tag = text(&entry.tag);
    let about = |object: &[u8]| tag.starts_with(object);
    Some(match text(&entry.kind) {
        // Printed before all others.
        b"ENCODING" | b"STDSTRINGS" | b"SEARCHPATH" => return None,
        b"DATABASE" | b"DATABASE PROPERTIES" => Pass::Database,
        b"ACL" | b"COMMENT" | b"SECURITY LABEL" if about(b"DATABASE ") => Pass::Database,
        b"ACL" | b"ACL LANGUAGE" | b"DEFAULT ACL" => Pass::Privileges,
        b"EVENT TRIGGER" | b"MATERIALIZED VIEW DATA" => Pass::BehindPrivileges,
        b"COMMENT" | b"SECURITY LABEL" if about(b"EVENT TRIGGER ") => Pass::BehindPrivileges,
        // Those of materialized views, which are filled late.
        b"STATISTICS DATA" if entry.section == Section::PostData => Pass::BehindPrivileges,
        _ => Pass::Main,
    })
}
