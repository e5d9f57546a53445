//! Hashes of passwords.

use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use super::token_boundary::{token_ends, token_starts};

/// Hashes of passwords in the forms of crypt(3), PHC strings, PostgreSQL, LDAP, and the web frameworks.
///
/// PostgreSQL's `md5` and 32 hex digits count where a word or the column speaks for it; digests in hex alone count in columns of
/// secrets.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PasswordHash,
    name: "password_hash",
    summary: "hashes of passwords: bcrypt, Argon2, scrypt, PBKDF2, crypt(3), SCRAM, SSHA, PostgreSQL's md5",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "$2b$12$..., $argon2id$..., $6$..., $y$..., pbkdf2_sha256$..., scrypt:..., SCRAM-SHA-256$..., {SSHA}...",
    validator: "fields and lengths of the scheme",
    guards: &["md5 and 32 hex digits without a word nearby", "published samples (test)"],
    context: &[
        "password",
        "passwd",
        "pwd",
        "pw",
        "pass",
        "hash",
        "legacy pw",
        "contrasena",
        "passwort",
    ],
    classes: &[],
    mend: "\"token\"",
    shapes: &[Shape::Literal],
    literals: &[
        "$2a$",
        "$2b$",
        "$2y$",
        "$argon2",
        "$1$",
        "$5$",
        "$6$",
        "$y$",
        "scrypt",
        "pbkdf2",
        "SCRAM-SHA-",
        "{SSHA",
        "md5",
    ],
    find: Some(at),
    whole: Some(digest),
    examples: &[
        Example::column(
            "legacy_pw",
            "$2b$12$KIXQJ7vT0mZ3hG5yU1wR9eLkP2sD4fA6bN8cV0xM7zQ3wE5rT1yUi",
        ),
        Example::text(
            "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRub2JvZHk$RdescudvJCsgt3ub+b1dWdRJTmaaObGv9x0qyRkZvVk",
        ),
        Example::text(
            "root:$6$sA1tsA1t$Xk3Lr9vQz2Wm7Tb5Yc8Nf4Hg1Pd6Js0UaKeGiRoVuMyBhDqFwSxZjCpEtIlOn3b7v9Qk2Lm5Xw8Rz1Tc4Yf6./:19000:0",
        ),
        Example::text("pbkdf2_sha256$260000$s4ltS4lt$Rk3Lr9vQz2Wm7Tb5Yc8Nf4Hg1Pd6Js0UaKeGiRoVuMy="),
        Example::text("ALTER ROLE app PASSWORD 'md5a3556571e93b0d20722ba62be61e8c2d'"),
        Example::column("password", "5f4dcc3b5aa765d61d8327deb882cf99"),
    ],
    counter_examples: &[
        Example::text("$2b$12$short"),
        Example::text("it costs $1$ or $5$, not $6$"),
        Example::text("scrypt and pbkdf2 are functions"),
        Example::text("SCRAM-SHA-256"),
        Example::text("etag md5a3556571e93b0d20722ba62be61e8c2d"),
        Example::text("5f4dcc3b5aa765d61d8327deb882cf99"),
        Example::column("password", "k3vq9tzb7mwc2rv5yplk"),
    ],
};

/// How much of a hash is looked at behind its literal.
const HASH_MAX: usize = 320;

/// The hash whose literal is at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..text.len().min(at + HASH_MAX))?;
    let mut start = at;
    let mut judgement = Judgement::Proven;
    let len = match rest {
        [b'$', b'2', b'a' | b'b' | b'y', b'$', ..] => bcrypt(rest)?,
        [b'$', b'1', b'$', ..] => crypt(rest, 3, 8, 22)?,
        [b'$', b'5', b'$', ..] => crypt(rest, 3, 16, 43)?,
        [b'$', b'6', b'$', ..] => crypt(rest, 3, 16, 86)?,
        [b'$', b'y', b'$', ..] => {
            let parameters = run(rest, 3, is_crypt64, 1, 16)?;
            crypt(
                rest,
                parameters.checked_add(1).filter(|_| rest.get(parameters) == Some(&b'$'))?,
                86,
                43,
            )?
        }
        _ if rest.starts_with(b"$argon2") => phc(rest, 2)?,
        _ if rest.starts_with(b"scrypt") || rest.starts_with(b"pbkdf2") => {
            if start.checked_sub(1).and_then(|i| text.get(i)) == Some(&b'$') {
                start -= 1;
            }
            if !token_starts(text, start) {
                return None;
            }
            phc(rest, 1)?
        }
        _ if rest.starts_with(b"SCRAM-SHA-") => scram(rest)?,
        _ if rest.starts_with(b"{SSHA") => {
            let close = rest.iter().take(10).position(|b| *b == b'}')?;
            run(rest, close + 1, is_base64, 28, 160)?
        }
        _ if rest.starts_with(b"md5") => {
            judgement = Judgement::OnlyInContext;
            let end = run(rest, 3, |b| matches!(b, b'0'..=b'9' | b'a'..=b'f'), 32, 32)?;
            (token_starts(text, at) && token_ends(text, at + end)).then_some(end)?
        }
        _ => return None,
    };
    let hash = rest.get(..len)?;
    if SAMPLES.iter().any(|sample| sample.as_bytes() == hash) {
        judgement = Judgement::Test("a published sample");
    }
    Some(Hit { detector: DetectorId::PasswordHash, start, end: at + len, judgement })
}

/// Hashes that documentation and tutorials show.
const SAMPLES: [&str; 3] = [
    "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
    "$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
    "$2y$10$.vGA1O9wmRjrwAVXD98HNOgsNpDczlqm3Jq7KnEd1rVAGv3Fykk1a",
];

/// A value of hex digits alone, of the length of a digest of MD5, SHA-1, SHA-2 or of PostgreSQL's `md5` form.
fn digest(value: &[u8]) -> Option<Hit> {
    let value_len = value.len();
    let hex = value.strip_prefix(b"\\x").unwrap_or(value);
    let is_digest = matches!(hex.len(), 32 | 40 | 56 | 64 | 96 | 128)
        && hex.iter().all(u8::is_ascii_hexdigit)
        && hex.iter().any(|b| hex.first() != Some(b));
    is_digest.then_some(Hit {
        detector: DetectorId::PasswordHash,
        start: 0,
        end: value_len,
        judgement: Judgement::OnlyInContext,
    })
}

/// `$2b$12$` and 53 characters.
fn bcrypt(hash: &[u8]) -> Option<usize> {
    let [tens, ones, b'$'] = hash.get(4..7)? else { return None };
    let cost = tens.wrapping_sub(b'0') as usize * 10 + ones.wrapping_sub(b'0') as usize;
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() || !(4..=31).contains(&cost) {
        return None;
    }
    run(hash, 7, is_crypt64, 53, 53)
}

/// `rounds=5000$` where it is, a salt of at most so many characters, `$`, and a hash of exactly so many.
fn crypt(hash: &[u8], at: usize, salt_max: usize, len: usize) -> Option<usize> {
    let mut at = at;
    if let Some(rounds) = hash.get(at..)?.strip_prefix(b"rounds=") {
        let digits = rounds.iter().take_while(|b| b.is_ascii_digit()).count();
        at += b"rounds=".len() + digits + 1;
        hash.get(at - 1).filter(|b| **b == b'$')?;
    }
    let salt =
        run(hash, at, |b| b.is_ascii_graphic() && !matches!(b, b'$' | b':' | b'\\'), 0, salt_max)?;
    hash.get(salt).filter(|b| **b == b'$')?;
    run(hash, salt + 1, is_crypt64, len, len)
}

/// A name, parameters, salt and hash between `$`: PHC strings, and what Django, passlib and Werkzeug make of scrypt and PBKDF2. At
/// least so many parts of the salt's and the hash's kind, the last of at least 20 characters.
fn phc(hash: &[u8], parts_min: usize) -> Option<usize> {
    let in_hash = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(b, b'$' | b':' | b'=' | b',' | b'.' | b'/' | b'+' | b'-' | b'_')
    };
    let end = run(hash, 0, in_hash, 20, HASH_MAX)?;
    let hash = hash.get(..end)?;
    let last = hash.iter().rposition(|b| *b == b'$')?;
    let mut digest = run(hash, last + 1, |b| is_base64(b) || b == b'.', 20, 200)?;
    // passlib writes `.` for `+`; at the end it is the sentence's.
    while digest > last + 20 && hash.get(digest - 1) == Some(&b'.') {
        digest -= 1;
    }
    let before = hash.get(..last)?;
    let parts = before.iter().filter(|b| **b == b'$').count();
    let has_number = before.iter().skip(6).any(u8::is_ascii_digit);
    (parts >= parts_min && has_number).then_some(digest)
}

/// `SCRAM-SHA-256$4096:salt$stored:server` of PostgreSQL (RFC 5803).
fn scram(hash: &[u8]) -> Option<usize> {
    let digits = run(hash, 10, |b| b.is_ascii_digit(), 1, 3)?;
    let iterations = run(hash, behind(hash, digits, b'$')?, |b| b.is_ascii_digit(), 1, 9)?;
    let salt = run(hash, behind(hash, iterations, b':')?, is_base64, 4, 64)?;
    let stored = run(hash, behind(hash, salt, b'$')?, is_base64, 24, 90)?;
    run(hash, behind(hash, stored, b':')?, is_base64, 24, 90)
}

/// The place behind this byte at `at`.
fn behind(text: &[u8], at: usize, byte: u8) -> Option<usize> {
    (text.get(at) == Some(&byte)).then_some(at + 1)
}

/// Where the bytes of an alphabet end that begin at `at`; `None` where there are fewer or more than allowed.
fn run(text: &[u8], at: usize, has: impl Fn(u8) -> bool, min: usize, max: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let len = rest.iter().take(max + 2).take_while(|b| has(**b)).count();
    // A dot behind it ends a sentence, though it may stand in a hash.
    let len = if len == max + 1 && rest.get(max) == Some(&b'.') { max } else { len };
    (min..=max).contains(&len).then_some(at + len)
}

fn is_crypt64(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'.' | b'/')
}

fn is_base64(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_the_whole_hash() {
        let c22 = "Xk3Lr9vQz2Wm7Tb5Yc8Nf4";
        let c43 = "Xk3Lr9vQz2Wm7Tb5Yc8Nf4Hg1Pd6Js0UaKeGiRoVuMy";
        let c86 = format!("{c43}{c43}");
        let hex64 = "a3556571e93b0d20722ba62be61e8c2d".repeat(2);
        let hashes = [
            format!("$2a$10${c43}0123456789"),
            format!("$2y$04${c43}./23456789"),
            "$argon2i$v=19$m=16,t=2,p=1$c2FsdHNhbHQ$sFqZ9cFb1Xq3Hk2Lr9vQzw".to_owned(),
            format!("$1$abc${c22}"),
            format!("$1${}${c22}", ""),
            format!("$5$rounds=5000$salt${c43}"),
            format!("$6${}${c86}", "0123456789abcdef"),
            format!("$y$j9T$F5Jx5fExrKuPp53xLKQ..1${c43}"),
            format!("$scrypt$ln=16,r=8,p=1$aM15713r3Xsvxbi31lqr1Q${c43}"),
            format!("scrypt:32768:8:1$s4lt${hex64}{hex64}"),
            format!("pbkdf2:sha256:260000$s4lt${hex64}"),
            format!("$pbkdf2-sha256$29000$N2YMIWQsBWBMae09x1jrPQ${c43}"),
            format!("pbkdf2_sha256$870000$s4ltS4lt${c43}="),
            format!("SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0cw==${c43}=:{c43}="),
            "{SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9gkT3BlbkFJAA==".to_owned(),
            format!("{{SSHA512}}{c86}"),
        ];
        for hash in hashes {
            for (before, behind) in [
                ("", ""),
                ("pw ", " x"),
                (r"\n", r"\n"),
                ("'", "'"),
                ("root:", ":19000:0"),
                (";", ",x"),
            ] {
                let text = format!("{before}{hash}{behind}");
                let mut spans: Vec<_> = (0..text.len())
                    .filter_map(|i| at(text.as_bytes(), i))
                    .map(|hit| (text.get(hit.start..hit.end), hit.judgement))
                    .collect();
                spans.dedup();
                assert_eq!(spans, [(Some(hash.as_str()), Judgement::Proven)], "{text}");
            }
        }
    }

    #[test]
    fn digests_in_columns_of_secrets() {
        let md5 = "5f4dcc3b5aa765d61d8327deb882cf99";
        for (value, found) in [
            (md5.to_owned(), true),
            (md5.to_uppercase(), true),
            (md5.repeat(2), true),
            (format!(r"\x{md5}"), true),
            (format!("{md5}0"), false),
            ("0".repeat(32), false),
            ("550e8400-e29b-41d4-a716-446655440000".to_owned(), false),
        ] {
            assert_eq!(digest(value.as_bytes()).is_some(), found, "{value}");
        }
    }

    #[test]
    fn samples_are_test_values() {
        for sample in SAMPLES {
            let judgement = at(sample.as_bytes(), 0).map(|hit| hit.judgement);
            assert_eq!(judgement, Some(Judgement::Test("a published sample")));
        }
    }
}
