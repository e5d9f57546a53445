//! The type that the comment behind a line begins with, as `discover` writes it: `character varying(80), unique; email: …`.

/// Names of types as `pg_dump` writes them, without what stands in parentheses.
const TYPES: [&str; 41] = [
    "bigint",
    "bigserial",
    "bit",
    "bit varying",
    "boolean",
    "box",
    "bytea",
    "character",
    "character varying",
    "cidr",
    "circle",
    "citext",
    "date",
    "double precision",
    "hstore",
    "inet",
    "integer",
    "interval",
    "json",
    "jsonb",
    "macaddr",
    "macaddr8",
    "money",
    "name",
    "numeric",
    "oid",
    "point",
    "polygon",
    "real",
    "serial",
    "smallint",
    "text",
    "time with time zone",
    "time without time zone",
    "timestamp with time zone",
    "timestamp without time zone",
    "tsrange",
    "tstzrange",
    "tsvector",
    "uuid",
    "xml",
];

/// What stands between the types that a column has in several databases.
pub const TYPES_APART: &str = " or ";

/// The type, if the comment begins with one: up to a comma, a semicolon or the end.
pub(super) fn type_in_comment(comment: &str) -> Option<&str> {
    let mut depth = 0;
    let end = comment.bytes().position(|byte| {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        depth <= 0 && matches!(byte, b',' | b';')
    });
    let first = comment.get(..end.unwrap_or(comment.len()))?.trim();
    // Tables of one name in several databases may differ.
    first.split(TYPES_APART).all(is_type).then_some(first)
}

fn is_type(text: &str) -> bool {
    let element = text.trim_end_matches("[]");
    let mut name = String::with_capacity(element.len());
    let mut depth = 0;
    for c in element.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            c if depth == 0 => name.push(c),
            c if c.is_ascii_digit() || matches!(c, ',' | ' ' | '-') => {}
            _ => return false,
        }
    }
    // Types of the dump's own are written with their schema.
    let own = |name: &str| {
        name.split_once('.').is_some_and(|(schema, name)| {
            [schema, name].iter().all(|part| {
                !part.is_empty()
                    && part.bytes().all(|b| {
                        b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'"')
                    })
            })
        })
    };
    depth == 0 && (TYPES.contains(&name.as_str()) || own(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_at_the_beginning() {
        let cases = [
            ("integer", Some("integer")),
            ("integer, primary key", Some("integer")),
            (
                "character varying(80), unique; email: the name says so",
                Some("character varying(80)"),
            ),
            ("numeric(10,2); a price", Some("numeric(10,2)")),
            ("timestamp(3) without time zone", Some("timestamp(3) without time zone")),
            ("text[]; tags", Some("text[]")),
            ("public.mood, few values", Some("public.mood")),
            ("integer or character varying(20), unique", Some("integer or character varying(20)")),
            ("text or whatever people write", None),
            ("date of birth", None),
            ("a text, kept", None),
            ("text that people write", None),
            ("suppression", None),
            ("see docs.example", None),
            ("", None),
            ("varchar(oops)", None),
        ];
        for (comment, expected) in cases {
            assert_eq!(type_in_comment(comment), expected, "{comment}");
        }
    }
}
