//! Passwords in URLs.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::reserved::is_reserved_email_host;

/// Passwords in the user information of a URL (RFC 3986, section 3.2.1): `scheme://user:password@host`.
///
/// The span is the password alone, so that what replaces it leaves a URL. It ends before the last `@` of the authority.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UrlCredentials,
    name: "url_credentials",
    summary: "passwords in URLs: scheme://user:password@host",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "scheme://user:password@host",
    validator: "authority of RFC 3986 with a password that is not empty",
    guards: &[
        "masks, ${VARIABLE}, {name}, %s",
        "redacted, user:password, and hosts reserved for examples (test)",
    ],
    context: &["url", "dsn", "connection string"],
    classes: &[ColumnClass::Url],
    mend: "\"redact\"",
    shapes: &[Shape::Literal],
    literals: SEPARATORS,
    find: Some(at),
    whole: None,
    examples: &[
        Example::text("postgres://app:s3cr3t@db:5432/x"),
        Example::text("DATABASE_URL=mysql2://root:p%40ss@10.0.0.5/app?pool=5"),
        Example::text(r"redis:\/\/:hunter22@cache.internal:6379"),
        Example::text("amqp://guest:guest@[2001:db8::1]:5672"),
        Example::text("https://jane:a@b@git.acme.io/x.git"),
        Example::text("postgres://app:s3/cr#et?x@db:5432/x"),
        Example::text("postgres://app:s3'cr3t@db:5432/x"),
    ],
    counter_examples: &[
        Example::text("postgres://app@db:5432/x"),
        Example::text("postgres://app:@db:5432/x"),
        Example::text("postgres://app:***@db:5432/x"),
        Example::text("postgres://app:${DB_PASSWORD}@db:5432/x"),
        Example::text("postgres://app:$DB_PASSWORD@db:5432/x"),
        Example::text("postgres://app:{password}@db/x"),
        Example::text("postgres://app:<password>@db/x"),
        Example::text("postgres://app:[YOUR-PASSWORD]@db/x"),
        Example::text("postgres://app:redacted-k3v2@db/x"),
        Example::text("https://user:password@db.internal/x"),
        Example::text("https://jane:s3cr3t@www.example.com/x"),
        Example::text("http://localhost:8080/@user"),
        Example::text("https://a.io:443, bob@b.io"),
        Example::text("https://medium.com/@user:x"),
        Example::text("http://a.io:8080/@user/x"),
        Example::text("git+ssh://a.io:org/repo@v1.2"),
        Example::text("['redis://cache:x1','bob@b.io']"),
    ],
};

/// What stands before an authority: as it is, in JSON that escapes slashes, and in such JSON in COPY.
const SEPARATORS: &[&str] = &["://", r":\/\/", r":\\/\\/"];

const SCHEME_MAX: usize = 32;
const USER_MAX: usize = 128;
const PASSWORD_MAX: usize = 256;
const HOST_MAX: usize = 253;

/// The password of the URL whose `://` is at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let separator = SEPARATORS.iter().find(|s| rest.starts_with(s.as_bytes()))?;
    let user_start = at + separator.len();
    let user = user_info(text.get(user_start..)?, USER_MAX);
    let user = user.iter().position(|b| *b == b':').and_then(|colon| user.get(..colon))?;
    let start = user_start + user.len() + 1;
    let strict = user_info(text.get(start..)?, PASSWORD_MAX);
    let secret = match strict.iter().rposition(|b| *b == b'@') {
        Some(last) => strict.get(..last)?,
        None => unescaped_password(text, at, user, start, strict.len())?,
    };
    let end = start + secret.len();
    let host = host(text.get(end + 1..)?)?;
    if is_placeholder(secret) || !has_scheme(text, at) || is_port_of_a_list(secret) {
        return None;
    }
    let judgement = if is_taken_out(secret)
        || (is_stock(STOCK_USERS, user) && is_stock(STOCK_PASSWORDS, secret))
    {
        Judgement::Test("a placeholder")
    } else if is_reserved_email_host(host) && !host.ends_with(b"localhost") {
        Judgement::Test("a host that is reserved for examples")
    } else {
        Judgement::Proven
    };
    Some(Hit { detector: DetectorId::UrlCredentials, start, end, judgement })
}

/// The bytes that may belong to the user information or to the `@` behind it.
fn user_info(text: &[u8], max: usize) -> &[u8] {
    let ends = |b: &u8| {
        matches!(
            b,
            0..=b' ' | 0x7F | b'/' | b'?' | b'#' | b'"' | b'\'' | b'`' | b'<' | b'>' | b'\\'
        )
    };
    let len = text.iter().take(max).position(ends).unwrap_or(text.len().min(max));
    text.get(..len).unwrap_or_default()
}

/// The password at `start` that has a `/`, `?`, `#` or `'` in it as it is, which a URL must not have: what a program pasted together.
/// `strict` is how many of its bytes come before the first of these.
///
/// It ends before the first `@` with a whole host behind it. What looks like a port and a path is none, and an apostrophe that
/// closes a string ends it.
fn unescaped_password<'t>(
    text: &'t [u8],
    at: usize,
    user: &[u8],
    start: usize,
    strict: usize,
) -> Option<&'t [u8]> {
    let rest = text.get(start..)?;
    let first = rest.get(..strict)?;
    // An apostrophe may be escaped, and a slash, but no backslash is a part of a password.
    let mark = *rest.get(strict..)?.iter().take(ESCAPES_MAX).find(|b| **b != b'\\')?;
    let is_number = first.len() <= PORT_DIGITS_MAX && first.iter().all(u8::is_ascii_digit);
    let is_port = (is_number && (!first.is_empty() || mark == b'/'))
        || first.eq_ignore_ascii_case(b"port")
        || (!first.is_empty() && is_placeholder(first));
    let is_path = matches!(mark, b'/' | b'?' | b'#');
    if !(is_path || mark == b'\'') || is_port || user.iter().any(|b| matches!(b, b'@' | b'[')) {
        return None;
    }
    let quoted = opens_quoted(text, at);
    let mut place = strict;
    while let Some(&b) = rest.get(place).filter(|_| place < PASSWORD_MAX) {
        match b {
            b'@' if ends_in_host(rest.get(place + 1..)?, user, is_path) => {
                return rest.get(..place);
            }
            b'\\' => {
                let behind = rest.get(place..)?;
                let escapes = behind.iter().take(ESCAPES_MAX).take_while(|b| **b == b'\\').count();
                if !matches!(behind.get(escapes), Some(b'/' | b'\'')) {
                    return None;
                }
                place += escapes;
            }
            b'\'' => {
                let doubled = rest.get(place + 1) == Some(&b'\'');
                let next = *rest.get(place + 1 + usize::from(doubled))?;
                let closes = (quoted && !doubled)
                    || !(next.is_ascii_alphanumeric()
                        || matches!(next, b'!' | b'@' | b'#' | b'$' | b'%' | b'^' | b'*' | b'_'));
                if closes {
                    return None;
                }
                place += usize::from(doubled);
            }
            0..=b' ' | 0x7F | b'"' | b'`' | b'<' | b'>' => return None,
            _ => {}
        }
        place += 1;
    }
    None
}

const PORT_DIGITS_MAX: usize = 5;
/// The most backslashes before a character that they escape.
const ESCAPES_MAX: usize = 8;

/// Whether the URL whose `://` is at `at` begins a string in apostrophes.
fn opens_quoted(text: &[u8], at: usize) -> bool {
    let before = text.get(at.saturating_sub(SCHEME_MAX)..at).unwrap_or_default();
    let in_scheme = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
    before.iter().rev().find(|b| !in_scheme(b)) == Some(&b'\'')
}

/// Whether a text begins with a host, an end behind it. Behind what may have been a path, the host must look like one: a name with
/// a dot, a port, or a path of its own.
fn ends_in_host(text: &[u8], user: &[u8], is_path: bool) -> bool {
    let Some(name) = host(text) else { return false };
    if name.is_empty() {
        // A literal address or a variable.
        return !is_path || user.is_empty() || !user.contains(&b'.');
    }
    let ends = match text.get(name.len()..) {
        None | Some([]) => true,
        Some([b':', digit, ..]) => digit.is_ascii_digit(),
        Some([b'/' | b'?' | b'\\', ..]) => true,
        Some([b, ..]) => matches!(b, 0..=b' ' | b'"' | b'\'' | b',' | b';' | b')' | b'<' | b'`'),
    };
    let port = matches!(text.get(name.len()..), Some([b':', digit, ..]) if digit.is_ascii_digit());
    let path = matches!(text.get(name.len()..), Some([b'/' | b'\\', ..]));
    let named = port || path || name.contains(&b'.') || name.eq_ignore_ascii_case(b"localhost");
    // What looks like a host before the colon may be one: `ssh://host.io:folder/file@v1.2`.
    ends && (!is_path || if user.contains(&b'.') { port } else { named })
}

/// The host at the start of `text`; what a template writes for one counts.
fn host(text: &[u8]) -> Option<&[u8]> {
    match text.first()? {
        b'[' | b'$' | b'{' | b'%' | b'_' | 0x80.. => Some(b""),
        b if b.is_ascii_alphanumeric() => {
            let in_name = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
            text.get(..text.iter().take(HOST_MAX).take_while(in_name).count())
        }
        _ => None,
    }
}

/// Whether a scheme of at least two characters stands before `at`.
fn has_scheme(text: &[u8], at: usize) -> bool {
    let before = text.get(at.saturating_sub(SCHEME_MAX)..at).unwrap_or_default();
    let in_scheme = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
    let scheme = before.iter().rev().take_while(in_scheme);
    scheme.clone().count() >= 2 && scheme.clone().any(u8::is_ascii_alphabetic)
}

/// Whether the password is a port, and what follows the next item of a list: `http://a.io:80,bob@b.io`.
fn is_port_of_a_list(secret: &[u8]) -> bool {
    let port = secret.iter().take_while(|b| b.is_ascii_digit()).count();
    (1..=5).contains(&port) && matches!(secret.get(port), Some(b',' | b';' | b'|'))
}

/// Whether a password is empty, a mask or a variable.
fn is_placeholder(secret: &[u8]) -> bool {
    let Some((first, rest)) = secret.split_first() else { return true };
    let last = rest.last().unwrap_or(first);
    let mask = secret.iter().all(|b| matches!(b, b'*' | b'.' | b'-' | b'_'))
        || secret.iter().all(|b| matches!(b, b'x' | b'X'));
    let bracketed = matches!((first, last), (b'{', b'}') | (b'[', b']') | (b'(', b')'));
    let variable = match first {
        b'$' => {
            rest.starts_with(b"{")
                || rest.starts_with(b"(")
                || rest.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
        }
        b'%' => {
            matches!(rest, b"s" | b"v" | b"d" | b"@")
                || rest.starts_with(b"(")
                || rest.starts_with(b"{")
                || (rest.len() > 1 && *last == b'%')
        }
        _ => false,
    };
    // What percent-encoding makes of masks and brackets.
    let encoded = [("%2A%2A", ""), ("%5B", "%5D"), ("%7B", "%7D"), ("%3C", "%3E")];
    let between = |(open, close): &(&str, &str)| {
        secret.starts_with(open.as_bytes()) && secret.ends_with(close.as_bytes())
    };
    mask || bracketed || variable || encoded.iter().any(between)
}

/// Whether a password says that it was taken out: `redacted` and whatever follows, or another such word alone.
fn is_taken_out(secret: &[u8]) -> bool {
    is_stock(&["removed", "hidden", "masked", "filtered", "placeholder"], secret)
        || secret.get(..8).is_some_and(|start| start.eq_ignore_ascii_case(b"redacted"))
}

/// Users and passwords of documentation: where both are, nobody is meant.
const STOCK_USERS: &[&str] =
    &["user", "username", "usr", "login", "name", "foo", "your_user", "myuser"];
const STOCK_PASSWORDS: &[&str] =
    &["password", "passwd", "pass", "pwd", "pw", "secret", "bar", "your_password", "mypassword"];

fn is_stock(words: &[&str], word: &[u8]) -> bool {
    words.iter().any(|stock| word.eq_ignore_ascii_case(stock.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACEHOLDER: Judgement = Judgement::Test("a placeholder");
    const RESERVED: Judgement = Judgement::Test("a host that is reserved for examples");

    #[test]
    fn spans_are_the_password_alone() {
        let cases: &[(&str, Option<(&str, Judgement)>)] = &[
            ("postgres://app:s3cr3t@db:5432/x", Some(("s3cr3t", Judgement::Proven))),
            ("url=amqps://u:a:b@h", Some(("a:b", Judgement::Proven))),
            ("https://u:a@b@h.io/x@y", Some(("a@b", Judgement::Proven))),
            ("https://:pw1@h.io", Some(("pw1", Judgement::Proven))),
            (r"https:\\/\\/u:pw1@h.io\\/x", Some(("pw1", Judgement::Proven))),
            ("postgres://postgres:postgres@localhost/x", Some(("postgres", Judgement::Proven))),
            ("postgres://u:pa$$w0rd@h", Some(("pa$$w0rd", Judgement::Proven))),
            ("postgres://u:$ecret@h", Some(("$ecret", Judgement::Proven))),
            ("postgres://u:$SECRET@h", None),
            ("postgres://u:%s@h", None),
            ("postgres://u:xxxx@h", None),
            ("postgres://u:REDACTED@h", Some(("REDACTED", PLACEHOLDER))),
            ("postgres://u:%5BREDACTED%5D@h", None),
            ("ftp://user:pass@ftp.acme.io", Some(("pass", PLACEHOLDER))),
            ("ftp://jane:pass@ftp.acme.io", Some(("pass", Judgement::Proven))),
            ("ftp://jane:x1y2@ftp.example.org/", Some(("x1y2", RESERVED))),
            ("a://u:pw1@h", None),
            ("postgres://u:pw1@", None),
            ("postgres://u:pw1@ h", None),
            ("postgres://u:pw 1@h", None),
            ("postgres://u/x:pw1@h", None),
            ("http://a.io:80,bob@b.io", None),
            ("postgres://u:p/w@h:5432/x", Some(("p/w", Judgement::Proven))),
            ("postgres://u:/pw1@h:5432/x", None),
            ("postgres://u:#pw1@h:5432/x", Some(("#pw1", Judgement::Proven))),
            ("postgres://u:123456/7@h:5432/x", Some(("123456/7", Judgement::Proven))),
            ("postgres://u:p?w#1@h.io", Some(("p?w#1", Judgement::Proven))),
            ("postgres://u:p#w@h/x?a=b@c.io", Some(("p#w", Judgement::Proven))),
            ("postgres://u:p#@w@h/x", Some(("p#@w", Judgement::Proven))),
            ("postgres://u:p'w@h", Some(("p'w", Judgement::Proven))),
            ("postgres://u:p'@h", Some(("p'", Judgement::Proven))),
            ("'postgres://u:p''w@h/x'", Some(("p''w", Judgement::Proven))),
            (r"E'postgres://u:p\'w@h/x'", Some((r"p\'w", Judgement::Proven))),
            (r"postgres:\/\/u:p\/w@h:1\/x", Some((r"p\/w", Judgement::Proven))),
            (r"postgres:\\/\\/u:p\\/w@h\\/x", Some((r"p\\/w", Judgement::Proven))),
            ("ftp://user:pa/ss@ftp.acme.io", Some(("pa/ss", Judgement::Proven))),
            ("postgres://u:a/b@example.com/x", Some(("a/b", RESERVED))),
            ("'postgres://u:p'w@h", None),
            ("'redis://h:x', 'bob@b.io'", None),
            ("['redis://h:x','bob@b.io']", None),
            ("url('redis://h:x'),bob@b.io", None),
            ("x='redis://h:x'||'@b.io'", None),
            ("http://a.io:8080/bob@b.io", None),
            ("http://a.io:8080?mail=bob@b.io", None),
            ("http://a.io:8080#bob@b.io", None),
            ("http://localhost:PORT/@bob/x", None),
            ("http://{host}:{port}/@bob/x", None),
            ("http://h:$PORT/@bob/x", None),
            ("http://[::1]:8080/bob@b.io", None),
            ("ssh://git@b.io:org/repo@v1.2", None),
            ("git+ssh://b.io:org/repo@v1.2", None),
            ("github://org:repo/name@main", None),
            ("oci://registry:tag/img@sha256:ab", None),
            ("file://C:/Users/bob@b.io", None),
            ("postgres://u:p/w 1@h.io", None),
            ("postgres://u:p/w@", None),
        ];
        for (text, expected) in cases {
            let colon = SEPARATORS.iter().find_map(|s| text.find(s)).unwrap_or_default();
            let hits: Vec<_> = (0..text.len()).filter_map(|i| at(text.as_bytes(), i)).collect();
            let found = at(text.as_bytes(), colon);
            let span = found.and_then(|hit| Some((text.get(hit.start..hit.end)?, hit.judgement)));
            assert_eq!(span, *expected, "{text}");
            assert_eq!(hits.len(), usize::from(expected.is_some()), "{text}");
        }
    }
}
