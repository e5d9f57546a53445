//! Keys that are missing: the secret one, and those between tables that nobody declares.

use std::collections::BTreeSet;

use super::{Judge, RunKey};
use crate::mapping::{Binder, Code, Place, Problem, RowsRule, Severity};
use crate::relate::names;
use crate::schema::TableName;
use crate::transform::Technique;

/// Adds what is wrong with the key that a run would use.
pub(super) fn run_key(binder: &Binder, key: &RunKey, found: &mut Vec<Problem>) {
    let keyed = binder.decided().any(|column| {
        matches!(column.technique(), Technique::Pseudonymization | Technique::Randomization)
    });
    if !keyed {
        return;
    }
    let problem = |text: &str| Problem::of(Code::MissingKey, Place::BUILT_IN, text);
    match key {
        RunKey::Given => {}
        RunKey::NotNamed => found.push(
            problem("the mapping has pseudonyms, and nothing names a key")
                .as_severe_as(Severity::Warning)
                .hint("dumpscrub keygen FILE makes one; [key] in the mapping says where it is")
                .fix("[key]\nenv = \"DUMPSCRUB_KEY\""),
        ),
        RunKey::Unavailable(why) => found.push(
            problem(&format!("the key cannot be had here: {why}"))
                .as_severe_as(Severity::Note)
                .consequence("`sanitize` ends with exit status 2 where the key is not to be had"),
        ),
        RunKey::Wrong => found.push(
            problem("the key is not the one that the mapping asks for")
                .consequence("`sanitize` refuses the key")
                .hint("[key] fingerprint in the mapping tells which key it is made for"),
        ),
    }
}

impl Judge<'_> {
    /// Adds the pairs of columns that by their names are two ends of a relationship, are declared nowhere, and do not get equal values.
    pub fn relationships(&mut self, found: &mut Vec<Problem>) {
        let candidates = names::candidates(self.database.catalog);
        // Those of which nothing is to be told: the mapping says where they point, or one of several tables that the name may mean fits.
        let mut settled: BTreeSet<(TableName, String)> = BTreeSet::new();
        for ends in self.binder.mapping().relationships() {
            let (table, columns) = ends.from;
            settled.extend(columns.iter().map(|column| (table.clone(), column.clone())));
        }
        for candidate in &candidates {
            for (here, there) in candidate.from.columns.iter().zip(&candidate.to.columns) {
                let from = self.binder.decided_column(&candidate.from.table, here);
                let to = self.binder.decided_column(&candidate.to.table, there);
                if from.zip(to).is_some_and(|(from, to)| from.joins_with(&to)) {
                    settled.insert((candidate.from.table.clone(), here.clone()));
                }
            }
        }
        for candidate in candidates {
            let ends = candidate.from.columns.iter().zip(&candidate.to.columns);
            for (here, there) in ends {
                let (table, target) = (&candidate.from.table, &candidate.to.table);
                let from = self.binder.decided_column(table, here);
                let to = self.binder.decided_column(target, there);
                let (Some(from), Some(to)) = (from, to) else { continue };
                let kept = |rows| rows == RowsRule::Keep;
                if !kept(from.rows) || !kept(to.rows) || from.joins_with(&to) {
                    continue;
                }
                if !settled.insert((table.clone(), here.clone())) {
                    continue;
                }
                if to.transformer().is_none() {
                    // The key is as it was; what points to it was given a rule by somebody who knows.
                    continue;
                }
                let text = format!(
                    "{table}.{here} seems to point to {target}.{there}, and the two are not transformed alike"
                );
                found.push(
                    Problem::of(
                        Code::MissingRelationship,
                        from.place.unwrap_or(Place::BUILT_IN),
                        text,
                    )
                    .about(table, here)
                    .as_severe_as(Severity::Warning)
                    .hint(match (to.rule_text(), from.place) {
                        (Some(rule), Some(_)) => format!(
                            "declare the relationship, and give the column the rule of the key: {}",
                            super::mend::line(here, rule)
                        ),
                        _ => "declare the relationship: then the column follows the key".to_owned(),
                    })
                    .fix(format!(
                        "[[relationships]]\nfrom = {:?}\nto   = {:?}",
                        candidate.from.to_string(),
                        candidate.to.to_string()
                    )),
                );
            }
        }
    }
}
