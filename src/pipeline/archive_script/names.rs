//! Names as pg_restore writes them in the statements that it makes itself.

/// Appends a name: bare where every version reads it back so, else quoted. The bytes of the name stay as they are, whatever their
/// encoding.
pub(super) fn push_name(name: &[u8], out: &mut Vec<u8>) {
    if is_bare(name) {
        out.extend_from_slice(name);
        return;
    }
    out.push(b'"');
    for byte in name {
        if *byte == b'"' {
            out.push(b'"');
        }
        out.push(*byte);
    }
    out.push(b'"');
}

fn is_bare(name: &[u8]) -> bool {
    let [first, rest @ ..] = name else { return false };
    (first.is_ascii_lowercase() || *first == b'_')
        && rest.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'_')
        && KEYWORDS.binary_search_by(|word| word.as_bytes().cmp(name)).is_err()
}

/// The key words that cannot be any name, as PostgreSQL 15 has them: those whose category in `pg_get_keywords()` is not U.
const KEYWORDS: [&str; 151] = [
    "all",
    "analyse",
    "analyze",
    "and",
    "any",
    "array",
    "as",
    "asc",
    "asymmetric",
    "authorization",
    "between",
    "bigint",
    "binary",
    "bit",
    "boolean",
    "both",
    "case",
    "cast",
    "char",
    "character",
    "check",
    "coalesce",
    "collate",
    "collation",
    "column",
    "concurrently",
    "constraint",
    "create",
    "cross",
    "current_catalog",
    "current_date",
    "current_role",
    "current_schema",
    "current_time",
    "current_timestamp",
    "current_user",
    "dec",
    "decimal",
    "default",
    "deferrable",
    "desc",
    "distinct",
    "do",
    "else",
    "end",
    "except",
    "exists",
    "extract",
    "false",
    "fetch",
    "float",
    "for",
    "foreign",
    "freeze",
    "from",
    "full",
    "grant",
    "greatest",
    "group",
    "grouping",
    "having",
    "ilike",
    "in",
    "initially",
    "inner",
    "inout",
    "int",
    "integer",
    "intersect",
    "interval",
    "into",
    "is",
    "isnull",
    "join",
    "lateral",
    "leading",
    "least",
    "left",
    "like",
    "limit",
    "localtime",
    "localtimestamp",
    "national",
    "natural",
    "nchar",
    "none",
    "normalize",
    "not",
    "notnull",
    "null",
    "nullif",
    "numeric",
    "offset",
    "on",
    "only",
    "or",
    "order",
    "out",
    "outer",
    "overlaps",
    "overlay",
    "placing",
    "position",
    "precision",
    "primary",
    "real",
    "references",
    "returning",
    "right",
    "row",
    "select",
    "session_user",
    "setof",
    "similar",
    "smallint",
    "some",
    "substring",
    "symmetric",
    "table",
    "tablesample",
    "then",
    "time",
    "timestamp",
    "to",
    "trailing",
    "treat",
    "trim",
    "true",
    "union",
    "unique",
    "user",
    "using",
    "values",
    "varchar",
    "variadic",
    "verbose",
    "when",
    "where",
    "window",
    "with",
    "xmlattributes",
    "xmlconcat",
    "xmlelement",
    "xmlexists",
    "xmlforest",
    "xmlnamespaces",
    "xmlparse",
    "xmlpi",
    "xmlroot",
    "xmlserialize",
    "xmltable",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_fmt_id_writes_them() {
        assert!(KEYWORDS.is_sorted());
        let cases: &[(&[u8], &[u8])] = &[
            (b"users", b"users"),
            (b"_a1", b"_a1"),
            (b"1a", b"\"1a\""),
            (b"", b"\"\""),
            (b"Users", b"\"Users\""),
            (b"user", b"\"user\""),
            (b"name", b"name"),
            (b"between", b"\"between\""),
            (b"we\"ird\n", b"\"we\"\"ird\n\""),
            (b"\xE9t\xE9", b"\"\xE9t\xE9\""),
        ];
        for (name, expected) in cases {
            let mut out = Vec::new();
            push_name(name, &mut out);
            assert_eq!(&out, expected);
        }
    }
}
