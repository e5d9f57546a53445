//! CHECK constraints: what is refused, what is told, what passes.

use super::*;

const T: &str = "CREATE DOMAIN public.us_zip AS text CONSTRAINT us_zip_check CHECK ((VALUE ~ '^\\d{5}$'::text));
CREATE TABLE public.t (a text, n integer, d date, z public.us_zip, k character varying(40),
  CONSTRAINT a_at CHECK ((a ~~ '%@%'::text)),
  CONSTRAINT k_kind CHECK (((k)::text = ANY ((ARRAY['new'::character varying, 'old'::character varying])::text[]))),
  CONSTRAINT n_small CHECK (((n >= 1) AND (n <= 5))),
  CONSTRAINT d_late CHECK ((d >= '1900-01-01'::date)),
  CONSTRAINT both CHECK ((n > length(a))));\n";

/// What is refused and what is told for one rule.
fn said(line: &str) -> String {
    let mut binder = binder(keeping(&format!("[tables.t.columns]\n{line}")));
    let refused = match binder.settle(&catalog(T)) {
        Ok(()) => String::new(),
        Err(error) => format!("refused: {error}\n"),
    };
    let told: String =
        binder.warnings().iter().map(|warning| format!("told: {warning}\n")).collect();
    format!("# {line}\n{refused}{told}")
}

#[test]
fn rules_are_held_against_checks() {
    let lines = [
        "a = \"email\"",
        "a = \"full_name\"",
        "a = { transform = \"constant\", value = \"x\" }",
        "a = \"null\"",
        "a = \"mask\"",
        "a = \"redact\"",
        "k = \"token\"",
        "k = { transform = \"constant\", value = \"old\" }",
        "k = { transform = \"keep_prefix\", chars = 1 }",
        "n = \"integer\"",
        "n = { transform = \"clamp\", min = 2, max = 4 }",
        "n = { transform = \"bucket\", size = 10 }",
        "d = { transform = \"truncate_date\", to = \"year\" }",
        "d = { transform = \"constant\", value = \"1800-01-01\" }",
        "z = \"digits\"",
        "z = \"postcode\"",
        "z = { transform = \"keep_prefix\", chars = 3 }",
    ];
    let all: String = lines.iter().map(|line| said(line) + "\n").collect();
    insta::assert_snapshot!(all, @r#"
    # a = "email"

    # a = "full_name"
    refused: m.toml:4:5: public.t.a: transform "full_name" gives values that the CHECK constraint "a_at" refuses
    hint: the constraint is CHECK (a ~~ '%@%'::text)

    # a = { transform = "constant", value = "x" }
    refused: m.toml:4:5: public.t.a: transform "constant" gives values that the CHECK constraint "a_at" refuses
    hint: the constraint is CHECK (a ~~ '%@%'::text)

    # a = "null"

    # a = "mask"
    refused: m.toml:4:5: public.t.a: transform "mask" gives values that the CHECK constraint "a_at" refuses
    hint: the constraint is CHECK (a ~~ '%@%'::text)

    # a = "redact"

    # k = "token"
    refused: m.toml:4:5: public.t.k: transform "token" gives values that the CHECK constraint "k_kind" refuses
    hint: the constraint is CHECK ((k)::text = ANY ((ARRAY['new'::character varying, 'old'::character varying])::text[]))

    # k = { transform = "constant", value = "old" }

    # k = { transform = "keep_prefix", chars = 1 }
    refused: m.toml:4:5: public.t.k: transform "keep_prefix" gives values that the CHECK constraint "k_kind" refuses
    hint: the constraint is CHECK ((k)::text = ANY ((ARRAY['new'::character varying, 'old'::character varying])::text[]))

    # n = "integer"
    told: m.toml:4:5: public.t.n: transform "integer" may give values that the CHECK constraint "n_small" refuses

    # n = { transform = "clamp", min = 2, max = 4 }

    # n = { transform = "bucket", size = 10 }
    refused: m.toml:4:5: public.t.n: transform "bucket" gives values that the CHECK constraint "n_small" refuses
    hint: the constraint is CHECK ((n >= 1) AND (n <= 5))

    # d = { transform = "truncate_date", to = "year" }

    # d = { transform = "constant", value = "1800-01-01" }
    refused: m.toml:4:5: public.t.d: transform "constant" gives values that the CHECK constraint "d_late" refuses
    hint: the constraint is CHECK (d >= '1900-01-01'::date)

    # z = "digits"

    # z = "postcode"

    # z = { transform = "keep_prefix", chars = 3 }
    refused: m.toml:4:5: public.t.z: transform "keep_prefix" gives values that the CHECK constraint "us_zip_check" refuses
    hint: the constraint is CHECK (VALUE ~ '^\d{5}$'::text)
    "#);
}

#[test]
fn a_check_that_nobody_obeys_can_be_accepted() {
    let text = "version = 1\nunlisted = \"keep\"
accepted = [{ code = \"check-constraint\", table = \"t\", column = \"a\", reason = \"it is dropped before the load\" }]
[tables.t.columns]\na = \"full_name\"\n";
    let mut binder = binder(mapping(text));
    assert!(binder.settle(&catalog(T)).is_ok());
    assert!(binder.warnings().is_empty());
}
