//! Tests of the whole layer: messages about a file, binding, constraints, the schema for editors.

mod binding;
mod checks;
mod editors;
mod messages;
mod redaction;
mod refusals;

use std::sync::Arc;

use super::{Binder, KeyKind, Mapping};
use crate::catalog::{Catalog, Change, Observed};
use crate::error::Result;
use crate::key::Key;
use crate::schema::TableName;

/// The mapping file of the manual, without what is not there yet.
const EXAMPLE: &str = r#"version  = 1
unlisted = "error"              # error | auto | keep: a table or column that is not named below
locale   = "en"                 # word lists for names and addresses
large_objects  = "error"        # error | keep | empty (default: as unlisted; auto means empty)
role_passwords = "drop"         # drop | keep, in pg_dumpall

[key]                           # where the key is, never the key
env = "DUMPSCRUB_KEY"           # or: file = "staging.key"
fingerprint = "9d3f52c01b7ae846"  # optional: refuse any other key

[scan]
on_finding = "fail"             # fail | report
allow = [{ detector = "email", column = "public.settings.support_email", reason = "a shared mailbox", expires = 2027-06-30 },
         { detector = "email", statement = "COMMENT ON TABLE public.users" }]

[defaults]                      # by column name: exact, then the glob with most literal characters; a tie is an error
"*_at" = "keep"
"*email" = "email"

[tables."public.users".columns]
id            = "keep"
email         = { transform = "email", unique = true }
full_name     = "full_name"
phone         = "phone"
ssn           = "null"                                        # suppression
date_of_birth = { transform = "truncate_date", to = "month" } # generalization
zip           = { transform = "keep_prefix", chars = 3 }
profile       = { transform = "json", paths = { "contact.email" = "email", "tags[*]" = "keep" }, other = "mask" }

[tables."public.orders".columns]
customer_email = "email"        # the same domain as users.email, so the join survives

[tables."public.login_attempts"]
rows = "drop"                   # structure stays, rows go

[[relationships]]               # a foreign key that the schema does not declare
from = "public.visits(customer_id)"
to   = "public.users(id)"
"#;

/// The schema that the example is written for.
const SHOP: &str = "
CREATE TABLE public.users (id integer NOT NULL, email character varying(80) NOT NULL, full_name text, phone text, ssn text,
  date_of_birth date, zip text, profile jsonb, created_at timestamp with time zone);
CREATE TABLE public.orders (customer_email text, created_at timestamp with time zone);
CREATE TABLE public.login_attempts (id bigint NOT NULL, email text, ip inet);
CREATE TABLE public.settings (support_email text);
";

fn mapping(text: &str) -> Arc<Mapping> {
    Arc::new(Mapping::from_toml(text, "m.toml").unwrap())
}

/// A mapping of these lines, for what is not named kept.
fn keeping(text: &str) -> Arc<Mapping> {
    mapping(&format!("version = 1\nunlisted = \"keep\"\n{text}"))
}

fn binder(mapping: Arc<Mapping>) -> Binder {
    Binder::new(mapping, Key::from_bytes([1; 32]).root(), KeyKind::Given)
}

/// Statements end with `;` and a line end.
fn observe(catalog: &mut Catalog, sql: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    for statement in sql.split_inclusive(";\n").filter(|statement| !statement.trim().is_empty()) {
        match catalog.observe(statement, "public") {
            Observed::Changed(changed) => changes.extend(changed),
            other => panic!("{other:?}: {statement}"),
        }
    }
    changes
}

fn catalog(sql: &str) -> Catalog {
    let mut catalog = Catalog::new();
    observe(&mut catalog, sql);
    catalog
}

fn table(name: &str) -> TableName {
    TableName::new("public", name)
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Settles, then observes what comes after the data of every table.
fn settle_then(mapping: Arc<Mapping>, before: &str, after: &str) -> Result<Binder> {
    let mut catalog = catalog(before);
    let mut binder = binder(mapping);
    binder.settle(&catalog)?;
    for change in observe(&mut catalog, after) {
        binder.constraint_seen(&catalog, &change)?;
    }
    Ok(binder)
}

fn message<T>(result: Result<T>) -> String {
    match result {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.to_string(),
    }
}
