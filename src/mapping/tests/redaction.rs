//! `redact` bound to tables: the same pseudonyms as in columns, whatever carries the value.

use super::binding::{apply, plan, scalar};
use super::*;
use crate::transform::cell_rule::CellRule;
use proptest::prelude::*;
use std::sync::LazyLock;

const TABLES: &str = "
CREATE TABLE public.users (email character varying(60) NOT NULL, ssn text, ip inet, full_name text);
CREATE TABLE public.tickets (id integer, notes text, short character varying(24), doc jsonb, tags text[], shorts character varying(20)[],
  kind hstore, code text);
";

const RULES: &str = "
[tables.users.columns]
email = { transform = \"email\", normalize = [\"fold_case\"] }
ssn = \"us_ssn\"
ip = \"ip_address\"
full_name = \"full_name\"
[tables.tickets.columns]
notes = \"redact\"
short = \"redact\"
doc = \"redact\"
tags = \"redact\"
shorts = \"redact\"
kind = \"redact\"
code = { transform = \"redact\", distinct = true, unique = true }
";

/// The rules of the columns of `users`, and of those of `tickets` but the first.
fn bound(mapping: Arc<Mapping>) -> (Vec<CellRuleAt>, Vec<CellRuleAt>) {
    let catalog = catalog(TABLES);
    let mut binder = binder(mapping);
    binder.settle(&catalog).unwrap();
    let users = plan(&mut binder, &catalog, "users", &["email", "ssn", "ip", "full_name"]);
    let columns = ["notes", "short", "doc", "tags", "shorts", "kind", "code"];
    let tickets = plan(&mut binder, &catalog, "tickets", &columns);
    let all = |plan: &Arc<crate::mapping::TablePlan>, count| {
        (0..count).map(|at| CellRuleAt(Arc::clone(plan), at)).collect()
    };
    (all(&users, 4), all(&tickets, columns.len()))
}

struct CellRuleAt(Arc<crate::mapping::TablePlan>, usize);

impl CellRuleAt {
    fn rule(&self) -> &CellRule {
        scalar(&self.0, self.1)
    }

    fn apply(&self, value: &str) -> String {
        apply(self.rule(), value)
    }
}

#[test]
fn what_is_found_becomes_what_it_is_in_its_column() {
    let (users, tickets) = bound(keeping(RULES));
    let [email, ssn, ip, name] = &users[..] else { panic!() };
    let [notes, short, doc, tags, shorts, kind, code] = &tickets[..] else { panic!() };
    let jane = email.apply("jane@gmail.com");
    let (siobhan, john) = (name.apply("Siobhan Quigley"), name.apply("John Smith"));
    let number = ssn.apply("536-22-1234");
    for (rule, text, expected) in [
        (notes, "Mail jane@gmail.com!", format!("Mail {jane}!")),
        (notes, "Mail Jane@Gmail.com!", format!("Mail {jane}!")),
        (notes, "<mailto:jane%40gmail.com>", format!("<mailto:{}>", jane.replace('@', "%40"))),
        (notes, "SSN 536-22-1234.", format!("SSN {number}.")),
        (
            notes,
            "login from 81.2.69.160:443",
            format!("login from {}:443", ip.apply("81.2.69.160")),
        ),
        (notes, "", String::new()),
        (notes, "Nothing here, 50% off & \\u0041", "Nothing here, 50% off & \\u0041".to_owned()),
        (notes, "{\"a\": \"jane\\u0040gmail.com\"}", format!("{{\"a\": \"{jane}\"}}")),
        (
            doc,
            "{\"m\": \"jane@gmail.com\", \"n\": 1.50}",
            format!("{{\"m\": \"{jane}\", \"n\": 1.50}}"),
        ),
        (doc, "{\"jane@gmail.com\": true}", format!("{{\"{jane}\": true}}")),
        (doc, "[[\"a\\tjane@gmail.com\"]]", format!("[[\"a\\t{jane}\"]]")),
        (
            doc,
            "{\"x\": \"{\\\"m\\\": \\\"jane@gmail.com\\\"}\"}",
            format!("{{\"x\": \"{{\\\"m\\\": \\\"{jane}\\\"}}\"}}"),
        ),
        (
            notes,
            "Dear Ms Siobhan Quigley, write to John Smith <jane@gmail.com>",
            format!("Dear Ms {siobhan}, write to {john} <{jane}>"),
        ),
        (doc, "{\"full_name\": \"Siobhan Quigley\"}", format!("{{\"full_name\": \"{siobhan}\"}}")),
        (tags, "{\"call jane@gmail.com\",NULL,b}", format!("{{\"call {jane}\",NULL,b}}")),
        (kind, "\"m\"=>\"jane@gmail.com\"", format!("\"m\"=>\"{jane}\"")),
        (code, "jane@gmail.com", jane.clone()),
    ] {
        let found = rule.apply(text);
        assert_eq!(found, expected, "{text}");
        // A name of the word lists may be somebody's, so that it goes a second time.
        if !text.contains("Siobhan") {
            assert_eq!(rule.apply(&found), found, "twice: {text}");
        }
    }
    // Where there is no room, what stands for a value is no longer than it.
    for (rule, text, chars) in [
        (short, "to jane@gmail.com today", 24),
        (short, "a@gmx.de and b@gmx.de", 24),
        (shorts, "{jane.roe@gmail.com}", 22),
    ] {
        let found = rule.apply(text);
        assert!(found.chars().count() <= chars && !found.contains("gm"), "{found}");
    }
    // Distinct values stay distinct.
    let cards: std::collections::HashSet<String> =
        ["4290844204253662", "4290844204253670", "536-22-1234"].map(|text| code.apply(text)).into();
    assert_eq!(cards.len(), 3);
    assert!(cards.iter().all(|card| card.len() == 26), "{cards:?}");
}

#[test]
fn numbers_of_documents_stay_numbers() {
    let (_, tickets) = bound(keeping(RULES));
    for (document, digits) in [
        ("{\"ssn\": 536221234}", 9),
        ("{\"a\": {\"pesel\": 44051401359}}", 11),
        ("{\"card\": [4290844204253662]}", 16),
        ("{\"a\": {\"card\": 4290844204253662}}", 16),
    ] {
        let found = tickets[2].apply(document);
        let number: String = found.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(number.len(), digits, "{found}");
        assert_ne!(found, document);
        assert!(serde_json::from_str::<serde_json::Value>(&found).is_ok(), "{found}");
        assert_eq!(tickets[2].apply(&found), found);
    }
}

#[test]
fn automatic_rules_look_into_text() {
    let (users, tickets) = bound(Arc::new(Mapping::automatic()));
    let jane = users[0].apply("jane@gmail.com");
    assert_eq!(tickets[0].apply("x jane@gmail.com"), format!("x {jane}"));
    assert_eq!(tickets[2].apply("{\"a\":\"jane@gmail.com\"}"), format!("{{\"a\":\"{jane}\"}}"));
}

#[test]
fn only_rules_that_promise_it_stand_on_keys() {
    let before = "CREATE TABLE public.t (code text, label character varying(12), notes text);\n\
        CREATE TABLE public.u (t_code text);\n";
    let unique = |column| format!("ALTER TABLE public.t ADD CONSTRAINT k UNIQUE ({column});\n");
    let key =
        "ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (t_code) REFERENCES public.t(code);\n";
    for (column, accepted) in [("code", true), ("label", true), ("notes", false)] {
        let found = settle_then(Arc::new(Mapping::automatic()), before, &unique(column));
        assert_eq!(found.is_ok(), accepted, "{column}");
    }
    let both = unique("code") + key;
    assert!(settle_then(Arc::new(Mapping::automatic()), before, &both).is_ok());
    let found = settle_then(keeping("[defaults]\ncode = \"redact\"\n"), before, &both);
    assert!(message(found).contains("cannot keep distinct values distinct"));
}

/// Every text that the detectors document as holding something is clean when it is redacted, and stays as it is then.
#[test]
fn documented_examples_are_clean() {
    use crate::detect::{ColumnContext, DETECTORS, DetectorId, Policy, ValueDetector, Verdict};
    use crate::schema::{ColumnType, TypeKind};
    let mut wrong = Vec::new();
    for detector in DETECTORS {
        for example in detector.examples {
            let column = if example.column.is_empty() { "c" } else { example.column };
            let column_type = ColumnType::scalar(example.column_type.clone(), "text");
            if example.column_type != TypeKind::Text {
                continue;
            }
            let catalog = catalog(&format!("CREATE TABLE public.t (\"{column}\" text);\n"));
            let mut binder =
                binder(keeping(&format!("[tables.t.columns]\n{column:?} = \"redact\"\n")));
            let plan = plan(&mut binder, &catalog, "t", &[column]);
            let found = apply(scalar(&plan, 0), example.text);
            let mut matches = Vec::new();
            let context = ColumnContext::of("t", column, &column_type);
            ValueDetector::new(Policy::default()).find(found.as_bytes(), &context, &mut matches);
            if found == example.text || matches.iter().any(|found| found.verdict == Verdict::Fail) {
                wrong.push(format!("{}: {:?} gives {found:?}", detector.name, example.text));
            }
            let again = apply(scalar(&plan, 0), &found);
            // A name may be somebody's however often it was replaced; some streets stand beside one.
            let named = matches!(detector.id, DetectorId::PersonName | DetectorId::StreetAddress);
            if again != found && !named {
                wrong.push(format!("{}: {found:?} gives {again:?} at last", detector.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts of pieces that something is found in, and of others.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(
        &[
            "jane@gmail.com",
            "jane%40gmail.com",
            "536-22-1234",
            "4290 8442 0425 3662",
            "+1 415 867 2671",
            "DE12500105170648489890",
            "81.2.69.160",
            "é",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            " ",
            "\n",
            "ssn",
            "card",
            "1",
            "x",
            "\\u0040",
            "%40",
            "'",
            "@",
        ][..],
    );
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_clean_and_stays(text in text()) {
        use crate::detect::{ColumnContext, Policy, ValueDetector, Verdict};
        static BOUND: LazyLock<Vec<CellRuleAt>> = LazyLock::new(|| bound(keeping(RULES)).1);
        let tickets = &*BOUND;
        let mut matches = Vec::new();
        for (at, carrier) in [
            (0, text.clone()),
            (1, text.chars().take(24).collect()),
            (2, serde_json::json!({ "a": [text.clone()], text.clone(): 1 }).to_string()),
            (3, format!("{{\"{}\"}}", text.replace('\\', "\\\\").replace('"', "\\\""))),
            (6, text.clone()),
        ] {
            let found = tickets[at].apply(&carrier);
            prop_assert_eq!(&tickets[at].apply(&found), &found);
            matches.clear();
            ValueDetector::new(Policy::default()).find(found.as_bytes(), &ColumnContext::NONE, &mut matches);
            let failing: Vec<_> = matches.iter().filter(|found| found.verdict == Verdict::Fail).collect();
            prop_assert!(failing.is_empty(), "{} {:?}", found, failing);
            match at {
                1 => prop_assert!(found.chars().count() <= 24),
                2 => prop_assert!(serde_json::from_str::<serde_json::Value>(&found).is_ok()),
                _ => {}
            }
        }
    }
}
