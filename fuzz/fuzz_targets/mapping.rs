//! Any bytes as a mapping file: accepted, or refused with a message; never a panic, never a hang. What is accepted binds to a
//! small schema, or is refused there.

#![no_main]

use std::sync::Arc;

use dumpscrub::catalog::Catalog;
use dumpscrub::key::Key;
use dumpscrub::mapping::{Binder, DataColumns, KeyKind, Mapping};
use dumpscrub::schema::TableName;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(mapping) = Mapping::from_toml(text, "dumpscrub.toml") else { return };
    let mut catalog = Catalog::new();
    for statement in [
        "CREATE TABLE public.users (id integer NOT NULL, email character varying(80), born date, doc jsonb, tags text[]);",
        "CREATE TABLE public.child (x text) INHERITS (public.users);",
        "ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);",
    ] {
        let _ = catalog.observe(statement, "public");
    }
    let mut binder = Binder::new(Arc::new(mapping), Key::from_bytes([7; 32]).root(), KeyKind::Given);
    if binder.settle(&catalog).is_err() {
        return;
    }
    let columns: Vec<String> = ["id", "email"].map(str::to_owned).into();
    for name in ["users", "child", "other"] {
        let table = TableName::new("public", name);
        let _ = binder.plan(&catalog, &table, DataColumns::Named(&columns));
        let _ = binder.plan(&catalog, &table, DataColumns::Positional);
    }
    let _ = binder.finish();
    let _ = binder.warnings();
});
