//! Discoveries of small schemas.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::catalog::Catalog;
use crate::classify::{Review, Sample};
use crate::detect::{DetectorId, DetectorSet};
use crate::mapping::{Mapping, quoted};
use crate::relate::{End, Exactness, FoundBy, Relationship, Standing};
use crate::schema::TableName;

type Found = BTreeMap<(TableName, String), DetectorSet>;

fn catalog(statements: &[&str]) -> Catalog {
    let mut catalog = Catalog::new();
    for statement in statements {
        catalog.observe(statement, "public");
    }
    catalog
}

fn table(name: &str) -> TableName {
    TableName::new("public", name)
}

fn decided(
    catalog: &Catalog,
    found: &Found,
    relationships: Vec<Relationship>,
    standing: Option<&dyn StandingRules>,
) -> Decision {
    let samples = |_: usize, _: &TableName, _: &str| -> Option<Sample> { None };
    Decision::of(Material {
        catalogs: std::slice::from_ref(catalog),
        met: &[],
        samples: &samples,
        found,
        relationships,
        settings: Vec::new(),
        standing,
    })
}

fn discovered(statements: &[&str], relationships: Vec<Relationship>) -> Discovery {
    let decision = decided(&catalog(statements), &Found::new(), relationships, None);
    decision.settle(|_| Ok(Vec::new())).unwrap()
}

fn relationship(
    from: (&str, &str),
    to: (&str, &str),
    found_by: FoundBy,
    standing: Standing,
) -> Relationship {
    Relationship {
        from: End::column(&table(from.0), from.1),
        to: End::column(&table(to.0), to.1),
        found_by,
        standing,
        match_rate: Some(0.9987),
        rows: 1000,
        nulls: 0,
        distinct: 10,
        orphans: 1,
        orphan_values: 1,
        exactness: Exactness::Exact,
        cause: None,
    }
}

/// `table.column = rule` of every column.
fn rules(discovery: &Discovery) -> Vec<String> {
    let columns = discovery.tables.iter().flat_map(|table| {
        table.columns.iter().map(move |column| {
            format!("{}.{} = {}", table.name.name, column.name, column.rule_text())
        })
    });
    columns.collect()
}

const USERS: &str =
    "CREATE TABLE public.users (id bigint NOT NULL, email text, contact character varying(200));";
const NEWS: &str = "CREATE TABLE public.news (address text NOT NULL);";

#[test]
fn the_ends_of_a_relationship_get_one_rule() {
    let key = "ALTER TABLE ONLY public.users ADD CONSTRAINT u UNIQUE (email);";
    for (standing, note) in
        [(Standing::Holds, ""), (Standing::Unmeasured, "; no values to compare")]
    {
        let found = relationship(("news", "address"), ("users", "email"), FoundBy::Value, standing);
        let discovery = discovered(&[USERS, NEWS, key], vec![found]);
        let expected = [
            "users.id = \"keep\"",
            "users.email = { transform = \"email\", unique = true }",
            "users.contact = \"redact\"",
            "news.address = \"email\"",
        ];
        assert_eq!(rules(&discovery), expected);
        let text = mapping_text(&discovery);
        let expected = format!(
            "\n[[relationships]]  # its values lie in that key; 99.8 % of 1000 rows match, 1 orphan{note}\n\
             from = \"public.news(address)\"\nto   = \"public.users(email)\"\n"
        );
        assert!(text.ends_with(&expected), "{text}");
    }
    // What is doubtful is only told.
    let found =
        relationship(("news", "address"), ("users", "email"), FoundBy::Value, Standing::Doubtful);
    let discovery = discovered(&[USERS, NEWS, key], vec![found]);
    assert_eq!(
        rules(&discovery)[3],
        "news.address = { transform = \"street_address\", review = true }"
    );
    let text = mapping_text(&discovery);
    assert!(
        text.contains(
            "\n# public.news(address) to public.users(email): its values lie in that key; 99.8 % of"
        ),
        "{text}"
    );
    assert!(!text.contains("[[relationships]]"));
}

#[test]
fn numbers_in_texts_and_in_integers_join_or_have_two_domains() {
    const PEOPLE: &str = "CREATE TABLE public.people (id bigint NOT NULL, national_id text NOT NULL, passport_number text);";
    const VISITS: &str = "CREATE TABLE public.visits (phone bigint);";
    let key = "ALTER TABLE ONLY public.people ADD CONSTRAINT p UNIQUE (national_id);";
    let apart = discovered(&[PEOPLE, VISITS, key], Vec::new());
    let expected = [
        "people.id = \"keep\"",
        "people.national_id = { transform = \"id_number\", unique = true }",
        "people.passport_number = { transform = \"id_number\", on_invalid = \"null\" }",
        "visits.phone = { transform = \"id_number\", domain = \"id_number_integers\" }",
    ];
    assert_eq!(rules(&apart), expected);
    let found = relationship(
        ("visits", "phone"),
        ("people", "national_id"),
        FoundBy::Value,
        Standing::Holds,
    );
    let joined = rules(&discovered(&[PEOPLE, VISITS, key], vec![found]));
    assert!(joined[3].contains("\"integer\""), "{joined:?}");
    assert!(joined[1].contains("\"integer\""), "{joined:?}");
}

#[test]
fn the_text_has_a_line_for_each_column() {
    let discovery = discovered(
        &[
            "CREATE TABLE public.people (id integer NOT NULL, \"E-Mail\" text, zip character varying(5), \
             size integer GENERATED ALWAYS AS (length(\"E-Mail\")) STORED);",
            "CREATE TABLE public.log (at date NOT NULL, who integer) PARTITION BY RANGE (at);",
            "CREATE TABLE public.log_1 (at date NOT NULL, who integer);",
            "ALTER TABLE ONLY public.log ATTACH PARTITION public.log_1 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
            "ALTER TABLE ONLY public.people ADD CONSTRAINT people_pkey PRIMARY KEY (id);",
            "ALTER TABLE ONLY public.log ADD CONSTRAINT log_fk FOREIGN KEY (who) REFERENCES public.people(id);",
        ],
        vec![relationship(("log", "who"), ("people", "id"), FoundBy::ForeignKey, Standing::Holds)],
    );
    let expected = r##"# What dumpscrub found in 2 tables with 6 columns, and what it does about it.
# 2 columns may hold personal data, 2 are changed.

version  = 1
unlisted = "error"  # a table or column that is not named here ends the run

# Without a key, pseudonyms of two runs do not join. `dumpscrub keygen FILE` makes one.
# [key]
# env = "DUMPSCRUB_KEY"

[tables."public.people".columns]  # 0 rows
id     = "keep"                                           # integer, primary key
E-Mail = "email"                                          # text; email: the name says email
zip    = { transform = "postcode", on_invalid = "null" }  # character varying(5); postcode: the name says postcode
size   = "keep"                                           # integer, computed from other columns

# Its partitions follow: public.log_1
[tables."public.log".columns]  # 0 rows
at  = "keep"  # date, partition key, which no rule may change
who = "keep"  # integer, references public.people(id)
"##;
    assert_eq!(mapping_text(&discovery), expected);
}

#[test]
fn what_is_refused_gets_the_next_rule_and_says_why() {
    let decision = decided(&catalog(&[USERS]), &Found::new(), Vec::new(), None);
    let mut asked = 0;
    let discovery = decision
        .settle(|discovery| {
            asked += 1;
            let rule = rules(discovery)[1].clone();
            Ok(if rule.contains("keep") || rule.contains("null") {
                Vec::new()
            } else {
                vec![Refused {
                    table: table("users"),
                    column: Some("email".to_owned()),
                    why: "public.users.email: no".to_owned(),
                    kind: "it must not",
                    values: Values::MayChange,
                }]
            })
        })
        .unwrap();
    assert_eq!(rules(&discovery)[1], "users.email = { transform = \"null\", review = true }");
    assert_eq!(asked, 4, "email, token, redact, null");
    let email = &discovery.tables[0].columns[1];
    assert_eq!(
        (email.review, email.reasons.as_slice()),
        (Review::Wanted, &["email does not fit: it must not".to_owned()][..])
    );
}

#[test]
fn what_no_rule_reaches_is_left_to_the_scan_or_allowed() {
    let found =
        Found::from([((table("users"), "email".to_owned()), DetectorSet::of(DetectorId::Email))]);
    for (values, expected) in [
        (Values::MayChange, "\n[scan]\non_finding = \"redact\"  # 1 column where"),
        (
            Values::MustStay,
            "\n[scan]\nallow = [\n  { detector = \"email\", column = \"public.users.email\", reason = ",
        ),
    ] {
        let decision = decided(&catalog(&[USERS]), &found, Vec::new(), None);
        let refuse = |discovery: &Discovery| {
            let keeps = rules(discovery)[1].contains("keep");
            let refused = Refused {
                table: table("users"),
                column: Some("email".to_owned()),
                why: String::new(),
                kind: "no",
                values,
            };
            Ok(if keeps { Vec::new() } else { vec![refused] })
        };
        let text = mapping_text(&decision.settle(refuse).unwrap());
        assert!(text.contains(expected), "{text}");
        Mapping::from_toml(&text, "m").unwrap();
    }
}

#[test]
fn what_cannot_be_mended_is_noted_once() {
    let decision = decided(&catalog(&[USERS]), &Found::new(), Vec::new(), None);
    let refused = Refused {
        table: table("nowhere"),
        column: None,
        why: "public.nowhere: no".to_owned(),
        kind: "no",
        values: Values::MayChange,
    };
    let discovery = decision.settle(|_| Ok(vec![refused.clone(), refused.clone()])).unwrap();
    assert_eq!(discovery.notes, ["public.nowhere: no"]);
}

struct There(&'static str, &'static str);

impl StandingRules for There {
    fn rule_of(&self, table: &TableName, column: &str) -> Option<String> {
        (table.name == "users" && column == "email").then(|| self.0.to_owned())
    }

    fn leader(&self, domain: &str) -> Option<String> {
        (domain == "email").then(|| self.1.to_owned())
    }
}

#[test]
fn new_columns_follow_what_is_written() {
    let found =
        relationship(("news", "address"), ("users", "email"), FoundBy::Value, Standing::Holds);
    let other = "CREATE TABLE public.other (e_mail text);";
    let catalog = catalog(&[USERS, NEWS, other]);
    for (written, leader, expected) in [
        ("\"keep\"", "\"email\"", ["news.address = \"keep\"", "other.e_mail = \"email\""]),
        (
            "{ transform = \"token\", chars = 20 }",
            "{ transform = \"email\", normalize = [\"trim\"] }",
            [
                "news.address = { transform = \"token\", chars = 20 }",
                "other.e_mail = { transform = \"email\", normalize = [\"trim\"] }",
            ],
        ),
    ] {
        let there = There(written, leader);
        let decision = decided(&catalog, &Found::new(), vec![found.clone()], Some(&there));
        let discovery = decision.settle(|_| Ok(Vec::new())).unwrap();
        assert_eq!(rules(&discovery)[3..], expected);
    }
}

#[test]
fn entries_of_every_kind_are_added_to() {
    let discovery = discovered(&[USERS, NEWS], Vec::new());
    let cases = [
        // An inline table.
        (
            "version = 1\n[tables]\n\"public.users\" = { columns = { id = \"keep\" } } # x\n",
            "\"public.users\" = { columns = { id = \"keep\", email = \"email\", contact = \"redact\" } } # x\n",
        ),
        // Dotted keys.
        (
            "version = 1\n[tables]\nusers.columns.id = \"keep\"\n",
            "users.columns.id = \"keep\"\nusers.columns.email = \"email\"",
        ),
        // An entry without columns.
        (
            "version = 1\n[tables.users]\nrows = \"keep\"\n",
            "[tables.users.columns]\nid = \"keep\"  # bigint\n",
        ),
        // No tables at all, no line end.
        (
            "version = 1 # mine",
            "version = 1 # mine\n\n[tables.\"public.users\".columns]  # 0 rows\n",
        ),
    ];
    for (text, expected) in cases {
        let there = Mapping::from_toml(text, "m").unwrap();
        let is_new = |table: &TableName, column: &str| there.line_text(table, column).is_none();
        let updated = update(text, &there, &discovery, &is_new).unwrap();
        assert!(updated.text.contains(expected), "{}", updated.text);
        let after = Mapping::from_toml(&updated.text, "m").unwrap();
        for discovered in &discovery.tables {
            for column in &discovered.columns {
                assert!(
                    after.line_text(&discovered.name, &column.name).is_some(),
                    "{}",
                    updated.text
                );
            }
        }
        let again = update(&updated.text, &after, &discovery, &|table, column| {
            after.line_text(table, column).is_none()
        });
        assert!(again.unwrap().is_empty());
    }
}

proptest! {
    /// Whatever tables and columns are called, the text is a mapping that names them all.
    #[test]
    fn any_names_are_named(
        schema in "[^\\x00]{1,8}",
        names in prop::collection::btree_set("[^\\x00]{1,8}", 1..4),
        columns in prop::collection::btree_set("[^\\x00]{1,8}", 1..5),
    ) {
        let identifier = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
        let mut catalog = Catalog::new();
        for name in &names {
            let columns: Vec<String> =
                columns.iter().map(|column| format!("{} text", identifier(column))).collect();
            catalog.observe(
                &format!("CREATE TABLE {}.{} ({});", identifier(&schema), identifier(name), columns.join(", ")),
                "public",
            );
        }
        let decision = decided(&catalog, &Found::new(), Vec::new(), None);
        let discovery = decision.settle(|_| Ok(Vec::new())).unwrap();
        let text = mapping_text(&discovery);
        let mapping = Mapping::from_toml(&text, "m");
        prop_assert!(mapping.is_ok(), "{:?}\n{}", mapping, text);
        let mapping = mapping.unwrap();
        for known in catalog.tables().filter(|known| known.columns_are_known()) {
            for column in &known.columns {
                prop_assert!(mapping.line_text(&known.name, &column.name).is_some(), "{} {}", known.name, quoted(&column.name));
            }
        }
        // Two runs write the same.
        let again = decided(&catalog, &Found::new(), Vec::new(), None);
        prop_assert_eq!(mapping_text(&again.settle(|_| Ok(Vec::new())).unwrap()), text);
    }
}
