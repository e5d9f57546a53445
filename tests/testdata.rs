//! The files of `testdata/` are what they say: the dumps there load into a real server.

mod support;

use support::{LoadMode, read_testdata};

/// Dumps of one whole database, in UTF-8 or with a client encoding that the server converts.
const WHOLE: &[&str] = &[
    "shop.sql",
    "shop_schema.sql",
    "shop_with_notes.sql",
    "awkward.sql",
    "awkward_column_inserts.sql",
    "awkward_schema.sql",
    "forms/awkward_nonconforming_strings.sql",
    "forms/awkward_quote_all.sql",
    "forms/settings_bytea_escape.sql",
    "forms/settings_bytea_escape_inserts.sql",
    "forms/settings_nonconforming_inserts.sql",
    "forms/shop_column_inserts.sql",
    "forms/shop_column_inserts_10_conflict.sql",
    "forms/shop_copy.sql",
    "forms/shop_inserts.sql",
    "forms/shop_inserts_4.sql",
    "forms/shop_no_dollar_quotes.sql",
    "forms/shop_partition_root.sql",
    "forms/shop_quote_all.sql",
    "forms/shop_quote_all_column_inserts.sql",
    "forms/shop_session_authorization.sql",
    "encodings/chinese_GB18030.sql",
    "encodings/chinese_GBK_inserts.sql",
    "encodings/japanese_SJIS.sql",
    "encodings/japanese_SJIS_inserts.sql",
    "encodings/korean_UHC.sql",
    "encodings/taiwanese_BIG5.sql",
    "encodings/taiwanese_BIG5_inserts.sql",
    "encodings/euro_WIN1252.sql",
    "encodings/german_LATIN1.sql",
    "derived/shop_version_12.sql",
];

#[test]
fn dumps_restore_as_they_are() {
    let server = server_or_skip!();
    for name in WHOLE {
        let database = server.create_database("plain");
        let loaded = server.load(&database, &read_testdata(name), LoadMode::Stop.flags());
        assert!(loaded.success(), "{name}: {}", loaded.stderr);
        server.drop_database(&database);
    }
}
