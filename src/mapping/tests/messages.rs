//! What is said about a file that is wrong.

use super::*;

#[test]
fn the_example_is_accepted() {
    let mapping = Mapping::from_toml(EXAMPLE, "dumpscrub.toml").unwrap();
    assert!(mapping.has_rules());
    assert_eq!(mapping.key_fingerprint(), Some("9d3f52c01b7ae846"));
    assert_eq!(mapping.allowed().len(), 3);
    assert_eq!(mapping.allowed()[0].expires, Some((2027, 6, 30)));
}

#[test]
fn what_has_rules() {
    let cases = [
        ("", false),
        ("[tables.t.columns]\na = \"keep\"", false),
        ("[tables.t.columns]\na = \"null\"", true),
        ("[tables.t]\nrows = \"keep\"", false),
        ("[tables.t]\nrows = \"drop\"", true),
        ("[defaults]\na = \"empty\"", true),
    ];
    for (text, expected) in cases {
        assert_eq!(keeping(text).has_rules(), expected, "{text}");
    }
    assert!(Mapping::automatic().has_rules());
    assert!(!Mapping::keep_all().has_rules());
    assert!(mapping("version = 1\nunlisted = \"auto\"").has_rules());
}

/// Files that are wrong, each with one line on what is wrong.
const WRONG: &[(&str, &str)] = &[
    ("not toml", "version = 1\n[tables\n"),
    ("no version", "unlisted = \"keep\"\n"),
    ("another version", "version = 2\n"),
    ("unknown key at the top", "version = 1\nunlistd = \"keep\"\n"),
    (
        "unknown key in a table",
        "version = 1\n[tables.\"public.users\"]\nrows = \"keep\"\n  colums = { a = \"keep\" }\n",
    ),
    ("a table's name without quotes", "version = 1\n[tables.public.users.columns]\na = \"keep\"\n"),
    ("unknown word", "version = 1\nunlisted = \"ignore\"\nrole_passwords = 1\n"),
    ("the key in the file", "version = 1\n[key]\nkey = \"0000\"\n"),
    ("two sources of the key", "version = 1\n[key]\nenv = \"A\"\nfile = \"b\"\n"),
    ("a fingerprint that is none", "version = 1\n[key]\nenv = \"A\"\nfingerprint = \"xyz\"\n"),
    (
        "an accepted finding without a place",
        "version = 1\n[scan]\nallow = [{ detector = \"email\" }]\n",
    ),
    (
        "an accepted finding with a quoted date",
        "version = 1\n[scan]\nallow = [{ detector = \"email\", column = \"a.b\", expires = \"2027-06-30\" }]\n",
    ),
    (
        "an accepted finding with a strange column",
        "version = 1\n[scan]\nallow = [{ detector = \"email\", column = \"b\" }]\n",
    ),
    (
        "an accepted finding of an unknown detector",
        "version = 1\n[scan]\nallow = [{ detector = \"emial\", column = \"a.b\" }, { detector = \"zzzzzzzzzz\", column = \"a.b\" }]\n",
    ),
    ("accepted without a reason", "version = 1\naccepted = [{ code = \"pii-kept\" }]\n"),
    (
        "accepted, and unknown",
        "version = 1\naccepted = [{ code = \"pii-keep\", table = \"a-b\", colum = \"x\", reason = \"r\" }]\n",
    ),
    ("unknown locale", "version = 1\nlocale = \"tlh\"\n"),
    ("no table name", "version = 1\n[tables.\"my-table\"]\nrows = \"drop\"\n"),
    (
        "a table twice",
        "version = 1\n[tables.users]\nrows = \"drop\"\n[tables.\"public.users\"]\nrows = \"drop\"\n",
    ),
    ("unknown transform", "version = 1\n[defaults]\na = \"emial\"\nb = \"frobnicate\"\n"),
    ("a rule of another kind", "version = 1\n[defaults]\na = 1\nb = { unique = true }\n"),
    (
        "unknown option",
        "version = 1\n[defaults]\na = { transform = \"email\", uniqe = true }\nb = { transform = \"null\", zzzzzzzz = 1 }\n",
    ),
    (
        "a required option is missing",
        "version = 1\n[defaults]\na = \"truncate_date\"\nb = \"keep_prefix\"\n",
    ),
    (
        "an option of another kind",
        "version = 1\n[defaults]\na = { transform = \"keep_prefix\", chars = \"3\" }\n",
    ),
    (
        "an option out of range",
        "version = 1\n[defaults]\na = { transform = \"keep_prefix\", chars = -3 }\n",
    ),
    (
        "an unknown word of an option",
        "version = 1\n[defaults]\na = { transform = \"truncate_date\", to = \"mounth\" }\n",
    ),
    (
        "on_invalid",
        "version = 1\n[defaults]\na = { transform = \"email\", on_invalid = \"constant\" }\nb = { transform = \"email\", on_invalid = { constant = 1 } }\n",
    ),
    (
        "normalize",
        "version = 1\n[defaults]\na = { transform = \"email\", normalize = [\"fold\"] }\n",
    ),
    (
        "options without a meaning",
        "version = 1\n[defaults]\na = { transform = \"null\", domain = \"x\" }\nb = { transform = \"keep\", on_empty = \"null\" }\nc = { transform = \"mask\", locale = \"de\" }\n",
    ),
    ("an empty domain", "version = 1\n[defaults]\na = { transform = \"email\", domain = \"\" }\n"),
    (
        "a path that is none",
        "version = 1\n[defaults]\na = { transform = \"json\", paths = { \"a..b\" = \"keep\" }, other = \"keep\" }\n",
    ),
    (
        "json without other",
        "version = 1\n[defaults]\na = { transform = \"json\", paths = { \"a\" = \"keep\" } }\n",
    ),
    (
        "a mistake inside a document",
        "version = 1\n[defaults]\na = { transform = \"json\", other = { transform = \"mask\", kep_first = 2 } }\n",
    ),
    (
        "a template inside a document",
        "version = 1\n[defaults]\na = { transform = \"json\", other = { transform = \"template\", text = \"{a}\" } }\n",
    ),
    (
        "a template with on_empty",
        "version = 1\n[defaults]\na = { transform = \"template\", text = \"{b}\", on_empty = \"null\" }\n",
    ),
    (
        "a template that is none",
        "version = 1\n[defaults]\na = { transform = \"template\", text = \"{b\" }\n",
    ),
    (
        "a domain of two shapes",
        "version = 1\n[defaults]\na = \"email\"\n[tables.t.columns]\nb = { transform = \"email\", normalize = [\"fold_case\"] }\n",
    ),
    (
        "a domain of two transforms",
        "version = 1\n[tables.t.columns]\na = { transform = \"first_name\", domain = \"x\" }\nb = { transform = \"last_name\", domain = \"x\" }\n",
    ),
    (
        "a domain of two widths",
        "version = 1\n[tables.t.columns]\na = { transform = \"token\", max_chars = 20 }\nb = \"token\"\n",
    ),
    (
        "a domain of two locales",
        "version = 1\nlocale = \"de\"\n[tables.t.columns]\na = { transform = \"first_name\", locale = \"fr\" }\nb = \"first_name\"\n",
    ),
    (
        "relationships",
        "version = 1\n[[relationships]]\nfrom = \"a(b)\"\n[[relationships]]\nfrom = \"a(b, c)\"\nto = \"d(e)\"\n[[relationships]]\nfrom = \"a\"\nto = \"d(e)\"\n",
    ),
];

#[test]
fn every_mistake_has_its_message() {
    let mut said = String::new();
    for (what, text) in WRONG {
        let message = message(Mapping::from_toml(text, "m.toml"));
        said.push_str(&format!("# {what}\n{message}\n\n"));
    }
    insta::assert_snapshot!(said, @r#"
    # not toml
    m.toml:2:8: not TOML: unclosed table, expected `]`

    # no version
    m.toml:1:1: the mapping file does not say its version
    hint: write version = 1

    # another version
    m.toml:1:11: this version of the mapping file is not known
    hint: write version = 1

    # unknown key at the top
    m.toml:2:1: unknown key "unlistd" in the mapping file
    hint: did you mean "unlisted"?

    # unknown key in a table
    m.toml:4:3: unknown key "colums" in [tables."public.users"]
    hint: did you mean "columns"?

    # a table's name without quotes
    m.toml:2:16: unknown key "users" in [tables."public"]
    hint: the table's name stands in quotes: [tables."public.users"]

    # unknown word
    m.toml:2:12: unlisted takes "error", "auto" or "keep", not "ignore"
    m.toml:3:18: role_passwords takes "drop" or "keep", not a whole number

    # the key in the file
    m.toml:3:1: the mapping file never holds the key itself
    hint: name where it is: env = "VARIABLE" or file = "PATH"

    # two sources of the key
    m.toml:4:8: [key] names two sources
    hint: keep env or file

    # a fingerprint that is none
    m.toml:4:15: a fingerprint has 16 hexadecimal digits
    hint: dumpscrub keygen prints it

    # an accepted finding without a place
    m.toml:3:10: an accepted finding names a column or a statement
    hint: column = "public.settings.support_email", or statement = "COMMENT ON TABLE public.users"

    # an accepted finding with a quoted date
    m.toml:3:58: expires takes a date, without quotes
    hint: write expires = 2027-06-30

    # an accepted finding with a strange column
    m.toml:3:41: "b" is not of the form schema.table.column
    hint: write column = "public.settings.support_email"

    # an accepted finding of an unknown detector
    m.toml:3:23: there is no detector "emial"
    hint: did you mean "email"? `dumpscrub list detectors` shows all
    m.toml:3:63: there is no detector "zzzzzzzzzz"
    hint: `dumpscrub list detectors` shows all

    # accepted without a reason
    m.toml:2:13: what is accepted has a code and a reason
    hint: { code = "pii-kept", table = "public.settings", column = "support_email", reason = "a shared mailbox" }

    # accepted, and unknown
    m.toml:2:22: there is no finding "pii-keep"
    hint: did you mean "pii-kept"?
    m.toml:2:42: "a-b" is no table name
    m.toml:2:49: unknown key "colum" in accepted
    hint: did you mean "column"?

    # unknown locale
    m.toml:2:10: there is no locale "tlh"
    hint: the locales are ar, cy, de, en, fa, fr, it, ja, nl, pt_BR, pt_PT, tr, zh_CN, zh_TW

    # no table name
    m.toml:2:9: "my-table" is no table name
    hint: write a table as in SQL: "public.users", 'crm."My Users"'

    # a table twice
    m.toml:4:9: [tables."public.users"] is there twice
    hint: the other stands at m.toml:2:9: put the rules together

    # unknown transform
    m.toml:3:5: unknown transform "emial"
    hint: did you mean "email"?
    m.toml:4:5: unknown transform "frobnicate"
    hint: dumpscrub list transformers shows them all

    # a rule of another kind
    m.toml:3:5: a rule is a text or a table, not a whole number
    hint: write "keep", or { transform = "email", unique = true }
    m.toml:4:5: the rule does not say its transform
    hint: write { transform = "email" }, or just "email"

    # unknown option
    m.toml:3:28: unknown option "uniqe" of transform "email"
    hint: did you mean "unique"?
    m.toml:4:27: unknown option "zzzzzzzz" of transform "null"
    hint: known are on_empty, on_invalid, review, unique

    # a required option is missing
    m.toml:3:5: transform "truncate_date" needs the option "to"
    hint: write { transform = "truncate_date", to = "day" }
    m.toml:4:5: transform "keep_prefix" needs the option "chars"
    hint: write { transform = "keep_prefix", chars = 1 }

    # an option of another kind
    m.toml:3:42: option "chars" takes a whole number, not a text

    # an option out of range
    m.toml:3:42: option "chars" takes a whole number from 1 to 1000000

    # an unknown word of an option
    m.toml:3:41: option "to" takes "day", "week", "month", "quarter", "year" or "decade", not "mounth"
    hint: did you mean "month"?

    # on_invalid
    m.toml:3:41: option "on_invalid" takes "error" or "null", not "constant"
    hint: or { constant = "unknown" }
    m.toml:4:41: option "on_invalid" takes "error", "null" or a constant
    hint: write on_invalid = { constant = "unknown" }

    # normalize
    m.toml:3:40: unknown step "fold" in "normalize"
    hint: known are digits, fold_case, trim

    # options without a meaning
    m.toml:3:27: option "domain" has no meaning for transform "null"
    hint: only pseudonymization has domains
    m.toml:4:27: option "on_empty" has no meaning for transform "keep"
    hint: it leaves every value as it is
    m.toml:5:27: option "locale" has no meaning for transform "mask"
    hint: it uses no word list

    # an empty domain
    m.toml:3:37: a domain has a name without control characters

    # a path that is none
    m.toml:3:37: "a..b" is no path: not a JSON path at column 2: keys are joined by dots, other steps are `*`, `[*]` and `**`, and a key with other characters stands in double quotes
    hint: keys joined by dots, "quoted.key", [*] any element, * any key, ** any depth

    # json without other
    m.toml:3:5: transform "json" needs the option "other"
    hint: write { transform = "json", other = "keep" }

    # a mistake inside a document
    m.toml:3:57: unknown option "kep_first" of transform "mask"
    hint: did you mean "keep_first"?

    # a template inside a document
    m.toml:3:35: transform "template" cannot stand inside a document
    hint: it is made from whole columns

    # a template with on_empty
    m.toml:3:45: option "on_empty" has no meaning for transform "template"
    hint: it is made from other columns alone

    # a template that is none
    m.toml:3:38: option "text" of transform "template": a `{` is not closed; write `{{` for a brace

    # a domain of two shapes
    m.toml:5:5: the rules of domain "email" differ: here transform = "email", locale=en, normalize = ["fold_case"]; at m.toml:3:5 transform = "email", locale=en
    hint: make them alike, or give one of them a domain of its own: domain = "…"

    # a domain of two transforms
    m.toml:4:5: the rules of domain "x" differ: here transform = "last_name", locale=en; at m.toml:3:5 transform = "first_name", locale=en
    hint: make them alike, or give one of them a domain of its own: domain = "…"

    # a domain of two widths
    m.toml:4:5: the rules of domain "token" differ: here transform = "token"; at m.toml:3:5 transform = "token", max_chars = 20
    hint: make them alike, or give one of them a domain of its own: domain = "…"

    # a domain of two locales
    m.toml:5:5: the rules of domain "first_name" differ: here transform = "first_name", locale=de; at m.toml:4:5 transform = "first_name", locale=fr
    hint: make them alike, or give one of them a domain of its own: domain = "…"

    # relationships
    m.toml:2:1: a relationship has two ends
    hint: from = "public.visits(customer_id)" and to = "public.users(id)"
    m.toml:4:1: the two ends of a relationship have as many columns each
    m.toml:8:8: "a" is not of the form schema.table(column)
    "#);
}

proptest::proptest! {
    #[test]
    fn any_file_is_accepted_or_refused(
        lines in proptest::collection::vec("(version = 1|unlisted = \"(keep|error|x)\"|\\[(key|scan|defaults|tables\\.t\\.columns|tables)\\]|[a-z]{1,3} = (\"keep\"|\"email\"|1|\\{ transform = \"mask\", with = \"[#0]{0,2}\" \\}|\\[\\])|.{0,10})", 0..8)
    ) {
        let _ = Mapping::from_toml(&lines.join("\n"), "m.toml");
    }
}
