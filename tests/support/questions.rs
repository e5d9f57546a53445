//! What is asked of a database that was restored from a sanitized dump, beside the one that it came from.

use std::collections::BTreeMap;

use super::{Server, occurrences};

/// Rows, NULLs and empty strings of every column of every table.
pub const CENSUS: &str = "
CREATE FUNCTION pg_temp.count_rows(t regclass, condition text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN EXECUTE format('SELECT count(*) FROM ONLY %s WHERE %s', t, condition) INTO n; RETURN n; END $$;
SELECT c.oid::regclass || '.' || coalesce(quote_ident(a.attname), '') || '|' || pg_temp.count_rows(c.oid, 'true')
       || '|' || CASE WHEN a.attname IS NULL THEN '' ELSE pg_temp.count_rows(c.oid, format('%I IS NULL', a.attname)) || '|'
       || pg_temp.count_rows(c.oid, format('%I::text = ''''', a.attname)) END
FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind = 'r' AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
ORDER BY 1;";

/// Constraints, indexes, triggers, policies and views, and whether the first two are valid.
pub const STRUCTURE: &str = "
SELECT conrelid::regclass::text, conname, contype, convalidated, pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) ORDER BY 1, 2;
SELECT indexrelid::regclass::text, indisvalid, indisready, pg_get_indexdef(indexrelid) FROM pg_index
WHERE indrelid >= 16384 AND indrelid::regclass::text NOT LIKE 'pg_toast%' ORDER BY 1;
SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2;
SELECT c.oid::regclass::text, c.relkind FROM pg_class c WHERE c.oid >= 16384 AND relkind <> 't'
AND relnamespace NOT IN ('pg_toast'::regnamespace) AND c.oid::regclass::text NOT LIKE 'pg_toast%' ORDER BY 1;
SELECT p.oid::regprocedure::text, md5(pg_get_functiondef(p.oid)) FROM pg_proc p WHERE p.oid >= 16384 AND prokind <> 'a' ORDER BY 1;";

/// Takes every foreign key away and adds it again, which checks every row.
pub const REVALIDATE: &str = "
DO $$ DECLARE c record; BEGIN
FOR c IN SELECT conrelid::regclass AS t, conname, pg_get_constraintdef(oid) AS def FROM pg_constraint
         WHERE contype IN ('f', 'c') AND conrelid <> 0 AND conparentid = 0 AND conislocal AND coninhcount = 0 AND convalidated
LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.t, c.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.t, c.conname, c.def);
END LOOP; END $$;
REINDEX DATABASE CURRENT_DB;";

/// A database in one language of `testdata/encodings/`: its name, the client encodings of its dumps, and its own encoding.
pub type Language = (&'static str, &'static [&'static str], &'static str);

/// Those whose dumps are in encodings that can be decoded.
pub const LANGUAGES: [Language; 8] = [
    ("japanese", &["SJIS", "EUC_JP"], "UTF8"),
    ("taiwanese", &["BIG5"], "UTF8"),
    ("chinese", &["GBK", "GB18030"], "UTF8"),
    ("chinese_four_bytes", &["GB18030"], "UTF8"),
    ("korean", &["UHC"], "UTF8"),
    ("german", &["LATIN1", "WIN1252", "UTF8"], "UTF8"),
    ("euro", &["WIN1252", "LATIN9"], "UTF8"),
    ("russian", &["KOI8R", "WIN1251"], "UTF8"),
];

/// The others.
pub const UNDECODED_LANGUAGES: [Language; 2] =
    [("japanese", &["SHIFT_JIS_2004"], "UTF8"), ("legacy", &["SQL_ASCII"], "SQL_ASCII")];

/// All rows of such a database, in ASCII.
pub const CELLS: &str = "SELECT query_to_xml(format('SELECT encode(convert_to(replace(t::text, E''\\\\'', ''/''), getdatabaseencoding()), ''hex'') AS r FROM %s t', oid::regclass), true, true, '')
FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname";

/// Two databases.
pub struct Databases<'a> {
    /// Where both are.
    pub server: &'a Server,
    /// The original.
    pub before: String,
    /// The restored one.
    pub after: String,
}

impl Databases<'_> {
    /// Both give the same answer.
    pub fn same(&self, what: &str, sql: &str) {
        let before = self.server.psql(&self.before, sql);
        assert_eq!(self.server.psql(&self.after, sql), before, "{what}: {sql}");
        assert!(!before.trim().is_empty(), "{what}: nothing to compare");
    }

    /// Rows, NULLs and empty strings, except in these columns and tables.
    pub fn same_census(&self, except: &[&str]) {
        let census = |database: &str| -> BTreeMap<String, String> {
            let lines = self.server.psql(database, CENSUS);
            let lines = lines.lines().filter_map(|line| line.split_once('|'));
            lines
                .filter(|(name, _)| !except.iter().any(|prefix| name.starts_with(prefix)))
                .map(|(name, counts)| (name.to_owned(), counts.to_owned()))
                .collect()
        };
        let before = census(&self.before);
        assert!(before.len() > 40);
        for (column, counts) in &census(&self.after) {
            assert_eq!(Some(counts), before.get(column), "rows, NULLs, '' in {column}");
        }
        assert_eq!(census(&self.after).len(), before.len());
    }

    /// Takes every key and check away and adds it again.
    pub fn revalidate(&self) {
        let sql = REVALIDATE.replace("CURRENT_DB", &format!("\"{}\"", self.after));
        self.server.psql(&self.after, &sql);
    }
}

/// Every value that `sql` gives from the original is gone from the whole sanitized dump.
pub fn originals_gone(databases: &Databases<'_>, sanitized: &[u8], sql: &str) {
    let originals = databases.server.psql(&databases.before, sql);
    let mut originals: Vec<&str> = originals.lines().filter(|value| value.len() >= 7).collect();
    originals.sort_unstable();
    originals.dedup();
    assert!(originals.len() >= 10, "{sql}");
    for original in originals {
        assert_eq!(occurrences(sanitized, original.as_bytes()), 0, "an original of {sql} is left");
    }
}

/// What must hold of the shop under `shop.toml`; `sanitized` is the text of the dump.
pub fn ask_the_shop(d: &Databases<'_>, sanitized: &[u8]) {
    let server = d.server;
    d.same("structure", STRUCTURE);
    d.same_census(&["users.ssn", "users.avatar", "login_attempts.", "users.email_length"]);
    assert_eq!(server.psql(&d.after, "SELECT count(*) FROM login_attempts").trim(), "0");
    assert_eq!(server.psql(&d.after, "SELECT count(ssn) + count(avatar) FROM users").trim(), "0");

    // What is kept is the same, in the same rows. Rows are told by what identifies them and is kept.
    for (table, columns) in [
        (
            "users",
            "username IS NULL, notes, tags, newsletter, created_at, profile->'sizes', profile->'theme'",
        ),
        ("users", "left(zip, 3), date_trunc('month', date_of_birth), length(id::text)"),
        ("newsletter_subscriptions", "topic, confirmed_at"),
        ("products", "id, sku, title, description, price, weight_kg, search"),
        ("orders", "id, shipping_state, shipping_country, status, total, comment, placed_at::time"),
        ("order_items", "order_id, line, product_id, quantity"),
        ("payments", "order_id, method, amount, paid_at"),
        ("sessions", "user_agent, started_at, user_id IS NULL, family(ip)"),
        ("visits", "page, seen_on"),
        ("events", "tableoid::regclass, events"),
    ] {
        d.same(
            table,
            &format!(
                "SELECT md5(string_agg(r, E'\\n' ORDER BY r COLLATE \"C\")) FROM (SELECT ROW({columns})::text AS r FROM {table}) t"
            ),
        );
    }
    // As many rows join as before.
    for join in [
        "orders o JOIN users u ON u.id = o.user_id",
        "orders o JOIN users u ON u.email = o.customer_email",
        "orders o JOIN users u ON u.id = o.user_id AND u.email = o.customer_email",
        "users u JOIN users r ON r.id = u.referred_by",
        "visits v JOIN users u ON u.id = v.customer_id",
        "newsletter_subscriptions n JOIN users u USING (email)",
        "payments p JOIN orders o ON o.id = p.order_id JOIN users u ON u.id = o.user_id",
        "sessions s JOIN users u ON u.id = s.user_id JOIN orders o ON o.user_id = u.id",
        "users u JOIN orders o ON o.user_id = u.id AND o.shipping_name = u.full_name",
        "user_orders v JOIN users u USING (email)",
        "(SELECT DISTINCT email FROM users) u",
        "(SELECT DISTINCT username FROM users) u",
        "(SELECT DISTINCT token FROM sessions) u",
    ] {
        d.same("join", &format!("SELECT count(*) FROM {join}"));
    }
    // The intervals of one person survive.
    d.same(
        "intervals",
        "SELECT md5(string_agg(days::text, ',' ORDER BY id)) FROM
         (SELECT id, placed_at - min(placed_at) OVER (PARTITION BY user_id) AS days FROM orders) t",
    );
    d.revalidate();
    assert_eq!(
        server.psql(
            &d.after,
            "SELECT nextval('users_id_seq') > (SELECT max(id) FROM users), nextval('orders_id_seq') > (SELECT max(id) FROM orders);
             INSERT INTO users (email, username, full_name, created_at) VALUES ('a@example.com', 'new', 'n', now()) RETURNING 'inserted';"
        ),
        "t|t\ninserted\n"
    );
    for sql in [
        "SELECT email FROM users",
        "SELECT username FROM users",
        "SELECT ssn FROM users",
        "SELECT phone FROM users WHERE length(phone) > 9",
        "SELECT card_number FROM orders",
        "SELECT iban FROM payments",
        "SELECT token FROM sessions",
        "SELECT id FROM sessions",
        "SELECT id FROM payments",
        "SELECT host(ip) FROM sessions",
        "SELECT mac FROM sessions",
        "SELECT encode(avatar, 'hex') FROM users",
        "SELECT shipping_street || E'\\t' || shipping_city FROM orders",
    ] {
        originals_gone(d, sanitized, sql);
    }
    // Fakes are what they claim to be.
    for (what, sql) in [
        (
            "emails are at reserved hosts",
            "SELECT count(*) FROM users WHERE email !~ '@example\\.(com|org|net)$'",
        ),
        (
            "dates are the first of a month",
            "SELECT count(*) FROM users WHERE extract(day FROM date_of_birth) <> 1",
        ),
        (
            "cards have test prefixes",
            "SELECT count(*) FROM payments WHERE card_number !~ '^(424242|555555|378282|601111)'",
        ),
        (
            "addresses are documentation addresses",
            "SELECT count(*) FROM sessions WHERE NOT ip <<= ANY ('{192.0.2.0/24,198.51.100.0/24,203.0.113.0/24,198.18.0.0/15,2001:db8::/32}'::inet[])",
        ),
    ] {
        assert_eq!(server.psql(&d.after, sql).trim(), "0", "{what}");
    }
}

/// What must hold of the awkward database; `emptied` are the columns that the mapping empties, `sanitized` the text of the dump.
pub fn ask_the_awkward(d: &Databases<'_>, sanitized: &[u8], emptied: &[&str]) {
    let server = d.server;
    d.same("structure", STRUCTURE);
    let mut except =
        vec!["by_list_rest_", "all_types.c_hstore", "all_types.c_bytea", "staff.domain_part"];
    except.extend_from_slice(emptied);
    d.same_census(&except);
    for (table, columns) in [
        ("one_column_numbers", "v"),
        ("one_column_nulls", "v"),
        ("some_dropped", "a, z"),
        (
            "\"My Users\"",
            "\"order\", \"Größe\", \"a\"\"b\", \"back\\slash\", \"comma, (paren)\", \"表\", \"$1\", \"semi;colon\"",
        ),
        (
            "all_types",
            "c_numeric, c_money, c_text, c_json::text, c_xml::text, c_nested, c_pairs, c_moods, c_matrix, c_multi, c_tsvector, c_interval, c_boxes::text, c_dates, c_ints, c_texts IS NULL, array_length(c_texts, 1)",
        ),
        ("\"defaults\"", "\"defaults\""),
        ("member", "n"),
        ("by_range", "at, who, tableoid::regclass"),
        ("by_hash", "id, tableoid::regclass"),
        ("letters", "id, body"),
    ] {
        d.same(
            table,
            &format!(
                "SELECT md5(string_agg(r, E'\\n' ORDER BY r COLLATE \"C\")) FROM (SELECT ROW({columns})::text AS r FROM {table}) t"
            ),
        );
    }
    d.same(
        "case does not part what citext joins",
        "SELECT count(*) FROM member JOIN member_visit USING (mail)",
    );
    d.same(
        "blanks do not part what char(n) joins",
        "SELECT count(*) FROM member JOIN member_visit USING (code)",
    );
    d.same("staff and bosses", "SELECT count(*) FROM staff s JOIN staff b ON b.id = s.boss");
    d.same(
        "text and citext",
        "SELECT count(*) FROM \"My Users\" WHERE \"E-Mail\" = \"EMAIL\"::citext",
    );
    d.revalidate();
    assert_eq!(
        server.psql(
            &d.after,
            "INSERT INTO staff (mail) VALUES ('n@example.com') RETURNING 'inserted'"
        ),
        "inserted\n"
    );
    assert_eq!(
        server
            .psql(
                &d.after,
                "SELECT coalesce(sum(length(lo_get(oid))), 0) FROM pg_largeobject_metadata"
            )
            .trim(),
        "0"
    );
    for canary in [
        "leak-orchard",
        "Leak-Orchard",
        "LEAK-ORCHARD",
        "bGVhay1vcmNoYXJk",
        "6c65616b2d6f726368617264",
    ] {
        assert_eq!(occurrences(sanitized, canary.as_bytes()), 0, "{canary} is left");
    }
}
