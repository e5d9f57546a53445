//! The statements of a schema-only dump, for tests that must not depend on the lexer of the product.

/// Cuts at every `;` outside quotes, dollar quotes, comments and parentheses; psql lines are dropped.
pub fn statements(dump: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current = String::new();
    let mut rest = dump;
    let mut depth = 0;
    while let Some(c) = rest.chars().next() {
        let blank = current.trim().is_empty();
        let taken = if rest.starts_with("--") || (blank && c == '\\') {
            let end = rest.find('\n').map_or(rest.len(), |at| at + 1);
            rest = &rest[end..];
            continue;
        } else if c == '\'' || c == '"' {
            1 + rest[1..].find(c).map_or(rest.len() - 1, |at| at + 1)
        } else if let Some(tag) = dollar_tag(rest) {
            tag + rest[tag..].find(&rest[..tag]).unwrap() + tag
        } else {
            c.len_utf8()
        };
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        current.push_str(&rest[..taken]);
        rest = &rest[taken..];
        if c == ';' && depth == 0 {
            found.push(current.trim_start().to_owned());
            current.clear();
        }
    }
    found
}

fn dollar_tag(rest: &str) -> Option<usize> {
    let tag = rest.strip_prefix('$')?;
    let end = tag.find(|c: char| !(c.is_ascii_alphabetic() || c == '_'))?;
    tag[end..].starts_with('$').then_some(end + 2)
}
