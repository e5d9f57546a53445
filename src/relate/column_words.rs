//! What the words of a column's name say about where it points.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::stem::stem;
use super::type_class::TypeClass;
use crate::catalog::Table;
use crate::detect::column_hints::words;
use crate::schema::TableName;

/// Whether a column's name says that it points somewhere: `customer_id`, `fk_customer`, `owner`, `created_by`.
pub(super) fn may_point(column: &str) -> bool {
    let words = words(column);
    let reference = Reference::of(&words);
    let persons =
        |word: &String| ACTORS.contains(&word.as_str()) || SELF_OF_PERSONS.contains(&word.as_str());
    reference.kind != ReferenceKind::Bare
        || words.iter().any(|word| persons(word) || SELF.contains(&word.as_str()))
        || words.last().is_some_and(|word| word == "by")
        || words.last().is_some_and(|word| {
            word.len() > 5 && word.ends_with("id") && !ENDS_IN_ID.contains(&word.as_str())
        })
}

/// How a column and a table speak of persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Persons {
    /// Both do, be it by other words: `customer_id` and `users`.
    Both,
    /// The table holds something that persons have: `customer_id` and `member_notes`.
    Theirs,
    /// Not both.
    No,
}

/// Whether both names speak of persons.
pub(super) fn speak_of_persons(column: &str, table: &TableName) -> Persons {
    /// The stems of [`PERSONS`]: this is asked of every column and every key that holds its values.
    static PERSON_STEMS: LazyLock<BTreeSet<String>> =
        LazyLock::new(|| PERSONS.iter().map(|person| stem(person)).collect());
    let is_person =
        |word: &String| ACTORS.contains(&word.as_str()) || PERSON_STEMS.contains(&stem(word));
    let column = words(column);
    if !column.iter().any(is_person) && column.last().is_none_or(|word| word != "by") {
        return Persons::No;
    }
    let table = table_words(table);
    // The last word says what the rows are.
    if table.last().is_some_and(is_person) {
        Persons::Both
    } else if table.iter().any(is_person) {
        Persons::Theirs
    } else {
        Persons::No
    }
}

/// Whether a column and a table have a word in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shared {
    /// The one that says what the rows are: `order_id` and `sales_orders`.
    Head,
    /// Another one: `order_id` and `order_lines`.
    Other,
    /// They have not.
    None,
}

/// Whether a word of the column, other than those that every key has, is one of the table's.
pub(super) fn share_a_word(column: &str, table: &TableName) -> Shared {
    let column = words(column);
    let column = Reference::of(&column).words.iter().map(|word| stem(word)).collect::<Vec<_>>();
    let table = table_words(table);
    let shares = |word: &String| word.len() > 2 && column.contains(&stem(word));
    if table.last().is_some_and(shares) {
        Shared::Head
    } else if table.iter().any(shares) {
        Shared::Other
    } else {
        Shared::None
    }
}

/// Whether the column is called after its own table: `payment_id` in `payments` is its own number.
pub(super) fn names_own_table(table: &TableName, column: &str) -> bool {
    let column = words(column);
    let column: Vec<String> = Reference::of(&column).words.iter().map(|word| stem(word)).collect();
    let table: Vec<String> = table_words(table).iter().map(|word| stem(word)).collect();
    table.ends_with(&column)
}

/// The column that says which table is meant, for `commentable_id` with `commentable_type`.
pub(super) fn polymorphic_type<'a>(table: &'a Table, column: &str) -> Option<&'a str> {
    let own = words(column);
    let [before @ .., last] = own.as_slice() else { return None };
    if !ID_WORDS.contains(&last.as_str()) {
        return None;
    }
    let is_type = |words: &[String]| match words {
        [other @ .., last] => other == before && ["type", "class", "kind"].contains(&last.as_str()),
        [] => false,
    };
    let found = table.columns.iter().find(|other| is_type(&words(&other.name)))?;
    TypeClass::of(&found.column_type).is_some_and(TypeClass::is_text).then_some(&found.name)
}

/// Words that say of a column that it holds a key.
pub(super) const ID_WORDS: [&str; 9] =
    ["id", "uuid", "guid", "fk", "ref", "key", "pk", "oid", "sk"];
/// Words that say of a column that it holds a number or code, perhaps a key.
pub(super) const CODE_WORDS: [&str; 6] = ["no", "nr", "num", "number", "code", "cd"];
/// Words that end like `customerid` and are none.
pub(super) const ENDS_IN_ID: [&str; 10] = [
    "liquid",
    "android",
    "prepaid",
    "unpaid",
    "hybrid",
    "invalid",
    "postpaid",
    "underpaid",
    "overpaid",
    "plasmid",
];
/// Words before the others that say that the column points.
pub(super) const LEADING: [&str; 5] = ["fk", "id", "ref", "pk", "key"];

/// Words for another row of the same table.
pub(super) const SELF: [&str; 24] = [
    "parent",
    "ancestor",
    "predecessor",
    "successor",
    "previous",
    "prev",
    "next",
    "original",
    "duplicate",
    "superior",
    "superseded",
    "supersedes",
    "replaces",
    "replaced",
    "replacement",
    "merged",
    "reply",
    "replyto",
    "forked",
    "cloned",
    "copied",
    "reportsto",
    "child",
    "sibling",
];

/// Words for another row of the same table, if that is one of persons.
pub(super) const SELF_OF_PERSONS: [&str; 11] = [
    "referred",
    "referrer",
    "manager",
    "supervisor",
    "mentor",
    "leader",
    "invited",
    "inviter",
    "boss",
    "spouse",
    "guardian",
];

/// Words for persons who do something.
pub(super) const ACTORS: [&str; 33] = [
    "owner",
    "author",
    "creator",
    "assignee",
    "manager",
    "approver",
    "reviewer",
    "editor",
    "sender",
    "recipient",
    "receiver",
    "reporter",
    "requester",
    "requestor",
    "inviter",
    "invitee",
    "supervisor",
    "seller",
    "buyer",
    "agent",
    "operator",
    "moderator",
    "uploader",
    "submitter",
    "modifier",
    "updater",
    "rep",
    "representative",
    "salesperson",
    "driver",
    "leader",
    "mentor",
    "teacher",
];

/// Names of tables of persons, those first that are most likely meant.
pub(super) const PERSONS: [&str; 16] = [
    "user",
    "account",
    "employee",
    "person",
    "staff",
    "member",
    "admin",
    "profile",
    "customer",
    "client",
    "contact",
    "student",
    "patient",
    "operator",
    "agent",
    "subscriber",
];

/// Names that many keys have: they tell nothing about where a column points.
pub(super) const GENERIC: [&str; 16] = [
    "id", "uuid", "guid", "key", "code", "name", "number", "no", "nr", "slug", "type", "email",
    "title", "position", "line", "version",
];

/// What a column's name says without the words that only say that it points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reference<'w> {
    /// What is left.
    pub words: &'w [String],
    /// What the other words say.
    pub kind: ReferenceKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReferenceKind {
    /// `…_id`, `fk_…`.
    Id,
    /// `…_no`, `…_code`.
    Code,
    /// Nothing says that it points.
    Bare,
}

impl<'w> Reference<'w> {
    /// Reads the words of a column.
    pub fn of(words: &'w [String]) -> Self {
        let mut reference = Reference { words, kind: ReferenceKind::Bare };
        while let [rest @ .., last] = reference.words
            && !rest.is_empty()
        {
            let is_number = last.bytes().all(|byte| byte.is_ascii_digit());
            let kind = match last.as_str() {
                word if ID_WORDS.contains(&word) => ReferenceKind::Id,
                // `by_id`: the words before say who; a code is the last word or none.
                word if CODE_WORDS.contains(&word) && reference.kind == ReferenceKind::Bare => {
                    ReferenceKind::Code
                }
                _ if is_number => reference.kind,
                _ => break,
            };
            reference = Reference { words: rest, kind };
        }
        while let [first, rest @ ..] = reference.words
            && LEADING.contains(&first.as_str())
            && !rest.is_empty()
        {
            reference = Reference { words: rest, kind: ReferenceKind::Id };
        }
        reference
    }
}

/// The words of a table's name without those that only say that it is one.
pub(super) fn table_words(name: &TableName) -> Vec<String> {
    const NOISE: [&str; 8] = ["tbl", "tb", "t", "table", "tab", "dim", "fact", "mst"];
    let mut words = words(&name.name);
    while words.len() > 1 && words.first().is_some_and(|word| NOISE.contains(&word.as_str())) {
        words.remove(0);
    }
    while words.len() > 1 && words.last().is_some_and(|word| NOISE.contains(&word.as_str())) {
        words.pop();
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Of any name something is left, and it is part of the name.
        #[test]
        fn any_name_can_be_read(name in any::<String>()) {
            let all = words(&name);
            let left = Reference::of(&all).words;
            prop_assert_eq!(left.is_empty(), all.is_empty());
            prop_assert!(all.windows(left.len().max(1)).any(|part| part == left) || all.is_empty());
            may_point(&name);
            share_a_word(&name, &TableName::bare(&*name));
            prop_assert!(names_own_table(&TableName::bare("x"), "x_id"));
        }
    }

    #[test]
    fn words_that_point() {
        for (column, points) in [
            ("customer_id", true),
            ("fk_customer", true),
            ("created_by", true),
            ("owner", true),
            ("customerid", true),
            ("order_no", true),
            ("quantity", false),
            ("amount_cents", false),
            ("age", false),
            ("paid", false),
        ] {
            assert_eq!(may_point(column), points, "{column}");
        }
        for (column, table, persons) in [
            ("customer_id", "users", Persons::Both),
            ("customer_id", "app_users", Persons::Both),
            ("created_by", "tbl_accounts", Persons::Both),
            ("customer_id", "member_notes", Persons::Theirs),
            ("customer_id", "orders", Persons::No),
            ("order_id", "users", Persons::No),
        ] {
            let table = TableName::new("public", table);
            assert_eq!(speak_of_persons(column, &table), persons, "{column} {table}");
        }
        assert!(names_own_table(&TableName::new("public", "payments"), "payment_id"));
        assert!(names_own_table(&TableName::new("public", "crm_payments"), "payment_no"));
        assert!(!names_own_table(&TableName::new("public", "payments"), "rental_id"));
    }
}
