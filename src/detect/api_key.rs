//! Keys of services, known by their prefix.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use super::token_boundary::{token_ends, token_starts};

/// Keys that services hand out with a prefix of their own, so that they can be recognised: the services publish the forms for
/// that purpose.
///
/// The span is the key with its prefix; of a Slack web hook and of an Azure connection string it is the secret alone. GitHub and
/// npm close their tokens with a checksum, so that what fails it is a sample.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ApiKey,
    name: "api_key",
    summary: "keys of services by their prefix: AWS, Google, GitHub, GitLab, Slack, Stripe, npm, PyPI, OpenAI and others",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "a prefix such as AKIA, AIza, ghp_, glpat-, xoxb-, sk_live_, and the characters behind it",
    validator: "length and alphabet of the service; CRC32 of GitHub and npm tokens",
    guards: &[
        "letters or digits beside it",
        "keys of documentation: EXAMPLE, characters repeated, a wrong checksum (test)",
    ],
    context: &["api key", "apikey", "access key", "secret key", "token", "access token"],
    classes: &[ColumnClass::Secret],
    mend: "\"token\"",
    shapes: &[Shape::Literal],
    literals: &LITERALS,
    find: Some(at),
    whole: None,
    // In two pieces each, so that no line of this file looks like a key itself.
    examples: &[
        Example::text(concat!("AKIA", "Q3EGRT5VZ7XW2LKD")),
        Example::text(concat!(r"token\ngh", "p_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17", ".")),
        Example::text(concat!("AIza", "SyD3v9Qk2LmXw7RbT5cYf8HgJ1nPzEa0UiK")),
        Example::text(concat!("key=xoxb", "-263594206564-2343594206574-FGqddMF8t08v8N7Oq4i57vs1")),
        Example::text(concat!("sk_", "live_4eC3vHqLyjWDxrjtT1zdp7dc")),
        Example::text(concat!(
            "https://hooks.slack",
            ".com/services/T02A9BK3C/B02A9BL7D/q8XwT2vLr5YzN0bKc3MdJf7H"
        )),
    ],
    counter_examples: &[
        Example::text("AKIAIOSFODNN7EXAMPLE"),
        Example::text(concat!("xAKIA", "Q3EGRT5VZ7XW2LKD")),
        Example::text(concat!("AKIA", "Q3EGRT5VZ7XW2LKDAAAA")),
        Example::text(concat!("ghp", "_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18")),
        Example::text("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        Example::text("npm_config_registry"),
        Example::text("xoxb-your-token-goes-here"),
        Example::text("hf_transfer"),
        Example::text("SG.1.2"),
    ],
};

/// The keys of one service.
#[derive(Debug)]
struct Kind {
    literal: &'static str,
    form: Form,
}

/// What stands around a literal.
#[derive(Debug)]
enum Form {
    /// One of the middles, then from so many to so many characters of an alphabet.
    Tail {
        middles: &'static [&'static str],
        alphabet: Alphabet,
        min: usize,
        max: usize,
        check: Check,
    },
    /// As the tail of Stripe: `s` or `r` stands before the literal.
    Stripe,
    /// 22 characters, a dot, 43 characters.
    SendGrid,
    /// `sk-` and at least 20 characters before the literal, at least 20 behind it.
    OpenAi,
    /// The path `/services/T.../B.../` and the secret.
    SlackHook,
    /// 86 characters of base64 and `==`.
    Azure,
}

#[derive(Clone, Copy, Debug)]
enum Alphabet {
    /// `[A-Z0-9]`.
    Upper,
    /// `[0-9a-f]`.
    Hex,
    /// `[A-Za-z0-9]`.
    Alnum,
    /// `[A-Za-z0-9_]`.
    Word,
    /// `[A-Za-z0-9_-]`.
    Base64Url,
    /// `[A-Za-z0-9_=-]`.
    Padded,
}

/// What else must be true of a tail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Check {
    None,
    /// Six digits or more.
    Digits,
    /// The last six characters are the CRC32 of those before, in base 62.
    Crc,
}

const fn tail(literal: &'static str, alphabet: Alphabet, min: usize, max: usize) -> Kind {
    checked(literal, &[""], alphabet, min, max, Check::None)
}

const fn checked(
    literal: &'static str,
    middles: &'static [&'static str],
    alphabet: Alphabet,
    min: usize,
    max: usize,
    check: Check,
) -> Kind {
    Kind { literal, form: Form::Tail { middles, alphabet, min, max, check } }
}

/// Every kind. A tail whose length services have changed has the range of all lengths that were seen.
const KINDS: [Kind; 25] = [
    // Amazon Web Services: access keys, and those of temporary credentials.
    tail("AKIA", Alphabet::Upper, 16, 16),
    tail("ASIA", Alphabet::Upper, 16, 16),
    // Google: API keys, and secrets of OAuth clients.
    tail("AIza", Alphabet::Base64Url, 35, 35),
    tail("GOCSPX-", Alphabet::Base64Url, 28, 28),
    // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained.
    checked("ghp_", &[""], Alphabet::Alnum, 36, 36, Check::Crc),
    checked("gho_", &[""], Alphabet::Alnum, 36, 36, Check::Crc),
    checked("ghu_", &[""], Alphabet::Alnum, 36, 36, Check::Crc),
    checked("ghs_", &[""], Alphabet::Alnum, 36, 36, Check::Crc),
    tail("ghr_", Alphabet::Alnum, 36, 76),
    tail("github_pat_", Alphabet::Word, 82, 82),
    tail("glpat-", Alphabet::Base64Url, 20, 300),
    // Slack: tokens, and web hooks.
    checked(
        "xox",
        &["a-", "b-", "e-", "e.", "o-", "p-", "r-", "s-"],
        Alphabet::Base64Url,
        20,
        300,
        Check::Digits,
    ),
    Kind { literal: "hooks.slack.com", form: Form::SlackHook },
    Kind { literal: "k_live_", form: Form::Stripe },
    checked("npm_", &[""], Alphabet::Alnum, 36, 36, Check::Crc),
    tail("pypi-AgE", Alphabet::Base64Url, 50, 1000),
    Kind { literal: "SG.", form: Form::SendGrid },
    // Shopify.
    checked("shp", &["at_", "ca_", "pa_", "ss_"], Alphabet::Hex, 32, 32, Check::None),
    // Hugging Face.
    tail("hf_", Alphabet::Alnum, 34, 37),
    // DigitalOcean.
    tail("dop_v1_", Alphabet::Hex, 64, 64),
    // The base64 of "OpenAI", in the middle of its keys.
    Kind { literal: "T3BlbkFJ", form: Form::OpenAi },
    // Anthropic.
    tail("sk-ant-", Alphabet::Base64Url, 80, 200),
    // Atlassian.
    tail("ATATT3", Alphabet::Padded, 150, 300),
    // HashiCorp Vault.
    checked("hvs.", &[""], Alphabet::Base64Url, 24, 300, Check::Digits),
    // Azure storage, in connection strings.
    Kind { literal: "AccountKey=", form: Form::Azure },
];

const LITERALS: [&str; KINDS.len()] = {
    let mut literals = [""; KINDS.len()];
    let mut i = 0;
    while i < KINDS.len() {
        literals[i] = KINDS[i].literal;
        i += 1;
    }
    literals
};

/// The key whose literal is at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let kind = KINDS.iter().find(|kind| rest.starts_with(kind.literal.as_bytes()))?;
    let body = at + kind.literal.len();
    let (start, end, judgement) = match kind.form {
        Form::Tail { middles, alphabet, min, max, check } => {
            let rest = text.get(body..)?;
            let middle = middles.iter().find(|middle| rest.starts_with(middle.as_bytes()))?;
            let body = body + middle.len();
            let end = body + run(text, body, alphabet, min, max)?;
            (at, end, judge(text.get(body..end)?, check)?)
        }
        Form::Stripe => {
            let start = at.checked_sub(1).filter(|i| matches!(text.get(*i), Some(b's' | b'r')))?;
            let end = body + run(text, body, Alphabet::Alnum, 16, 250)?;
            (start, end, judge(text.get(body..end)?, Check::None)?)
        }
        Form::SendGrid => {
            let dot = body + run(text, body, Alphabet::Base64Url, 22, 22)?;
            text.get(dot).filter(|b| **b == b'.')?;
            let end = dot + 1 + run(text, dot + 1, Alphabet::Base64Url, 43, 43)?;
            (at, end, judge(text.get(body..end)?, Check::None)?)
        }
        Form::OpenAi => open_ai(text, at, body)?,
        Form::SlackHook => {
            let team = behind_slash(text, body)?;
            let team = team + text.get(team..)?.starts_with(b"services").then_some(8)?;
            let team = behind_slash(text, team)?;
            let hook = behind_slash(text, team + run(text, team, Alphabet::Upper, 8, 14)?)?;
            let secret = behind_slash(text, hook + run(text, hook, Alphabet::Upper, 8, 14)?)?;
            let end = secret + run(text, secret, Alphabet::Alnum, 18, 32)?;
            (secret, end, judge(text.get(secret..end)?, Check::None)?)
        }
        Form::Azure => {
            let in_base64 = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/');
            let key = text.get(body..)?;
            let len = key.iter().take(87).take_while(in_base64).count();
            if len != 86 || !key.get(len..)?.starts_with(b"==") {
                return None;
            }
            (body, body + len + 2, judge(key.get(..len)?, Check::None)?)
        }
    };
    let stands_alone =
        matches!(kind.form, Form::SlackHook | Form::Azure) || token_starts(text, start);
    (stands_alone && token_ends(text, end)).then_some(Hit {
        detector: DetectorId::ApiKey,
        start,
        end,
        judgement,
    })
}

/// How many characters of an alphabet stand at `at`; `None` where there are fewer or more than allowed.
fn run(text: &[u8], at: usize, alphabet: Alphabet, min: usize, max: usize) -> Option<usize> {
    let len = text.get(at..)?.iter().take(max + 1).take_while(|b| alphabet.has(**b)).count();
    (min..=max).contains(&len).then_some(len)
}

/// The key of OpenAI around the literal at `at`, which ends at `body`.
fn open_ai(text: &[u8], at: usize, body: usize) -> Option<(usize, usize, Judgement)> {
    const AROUND: usize = 200;
    let in_key = |b: &&u8| Alphabet::Base64Url.has(**b);
    let before = text.get(at.saturating_sub(AROUND)..at)?;
    let before_len = before.iter().rev().take_while(in_key).count();
    let before = before.get(before.len() - before_len..)?;
    // What stands before the key may be of its alphabet as well: `\nsk-`, `key-sk-`.
    let prefix = before.windows(3).position(|prefix| prefix == b"sk-")?;
    let start = at - before_len + prefix;
    let end = body + run(text, body, Alphabet::Base64Url, 20, AROUND)?;
    if at - start < 20 {
        return None;
    }
    Some((start, end, judge(text.get(body..end)?, Check::None)?))
}

/// The place behind a slash at `at`, as it is or as JSON escapes it.
fn behind_slash(text: &[u8], at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    ["/", r"\/", r"\\/"].iter().find(|s| rest.starts_with(s.as_bytes())).map(|s| at + s.len())
}

/// What the secret part of a key says; `None` where it is no key.
fn judge(secret: &[u8], check: Check) -> Option<Judgement> {
    let digits = secret.iter().filter(|b| b.is_ascii_digit()).count();
    if check == Check::Digits && digits < 6 {
        return None;
    }
    let words = ["EXAMPLE", "PLACEHOLDER", "REDACTED", "YOURTOKEN", "YOUR_", "YOUR-"];
    let has = |word: &[u8]| secret.windows(word.len()).any(|w| w.eq_ignore_ascii_case(word));
    let repeated = secret.windows(8).any(|w| w.iter().all(|b| w.first() == Some(b)));
    if repeated || words.iter().any(|word| has(word.as_bytes())) || has(b"1234567890") {
        return Some(Judgement::Test("a placeholder"));
    }
    if check == Check::Crc && !ends_in_crc(secret) {
        return Some(Judgement::Test("its checksum is wrong"));
    }
    Some(Judgement::Proven)
}

/// Whether the last six characters are the CRC32 (ISO 3309) of those before them, in base 62 with the digits `0-9A-Za-z`, as the
/// tokens of GitHub and npm have it.
fn ends_in_crc(token: &[u8]) -> bool {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let Some((body, sum)) = token.split_last_chunk::<6>() else { return false };
    let mut rest = crc32(body);
    sum.iter().rev().all(|b| {
        let digit = DIGITS.get(rest as usize % 62);
        rest /= 62;
        digit == Some(b)
    }) && rest == 0
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, b| {
        (0..8).fold(crc ^ u32::from(*b), |crc, _| (crc >> 1) ^ (0xEDB8_8320 * (crc & 1)))
    })
}

impl Alphabet {
    fn has(self, b: u8) -> bool {
        match self {
            Alphabet::Upper => b.is_ascii_uppercase() || b.is_ascii_digit(),
            Alphabet::Hex => matches!(b, b'0'..=b'9' | b'a'..=b'f'),
            Alphabet::Alnum => b.is_ascii_alphanumeric(),
            Alphabet::Word => b.is_ascii_alphanumeric() || b == b'_',
            Alphabet::Base64Url => b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'),
            Alphabet::Padded => b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'='),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Characters of no meaning, without repetition.
    fn noise(alphabet: &str, len: usize) -> String {
        let alphabet = alphabet.as_bytes();
        (0..len).map(|i| alphabet[(i * i * 7 + i * 3 + 1) % alphabet.len()] as char).collect()
    }

    const ALNUM: &str = "k3Xq9TzB7mWc2Rv5YpLd8NfJs4GhQ1";

    #[test]
    fn every_kind_is_found_alone_and_in_text() {
        let hex = "7f3a9c1e5b8d2046";
        let keys = [
            format!("AKIA{}", "Q3EGRT5VZ7XW2LKD"),
            format!("ASIA{}", "Q3EGRT5VZ7XW2LKD"),
            format!("AIza{}", noise(ALNUM, 35)),
            format!("GOCSPX-{}", noise(ALNUM, 28)),
            format!("ghp_{}", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"),
            format!("gho_{}", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"),
            format!("ghu_{}", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"),
            format!("ghs_{}", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"),
            format!("ghr_{}", noise(ALNUM, 76)),
            format!("github_pat_{}_{}", noise(ALNUM, 22), noise(ALNUM, 59)),
            format!("glpat-{}", noise(ALNUM, 20)),
            format!("xoxp-{}-{}", "263594206564", noise(ALNUM, 24)),
            format!("rk_live_{}", noise(ALNUM, 24)),
            format!("npm_{}", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"),
            format!("pypi-AgEIcHlwaS5vcmc{}", noise(ALNUM, 150)),
            format!("SG.{}.{}", noise(ALNUM, 22), noise(ALNUM, 43)),
            format!("shpat_{}", noise(hex, 32)),
            format!("hf_{}", noise(ALNUM, 34)),
            format!("dop_v1_{}", noise(hex, 64)),
            format!("sk-{}T3BlbkFJ{}", noise(ALNUM, 20), noise(ALNUM, 20)),
            format!("sk-proj-{}T3BlbkFJ{}", noise(ALNUM, 74), noise(ALNUM, 74)),
            format!("sk-ant-api03-{}", noise(ALNUM, 95)),
            format!("ATATT3{}=0A1B2C3D", noise(ALNUM, 180)),
            format!("hvs.{}", noise(ALNUM, 90)),
        ];
        for key in keys {
            for (before, behind) in
                [("", ""), ("key=", " x"), (r"\n", r"\n"), ("\"", "\""), ("_", "."), ("é", "é")]
            {
                let text = format!("{before}{key}{behind}");
                let spans: Vec<_> = (0..text.len())
                    .filter_map(|i| at(text.as_bytes(), i))
                    .map(|hit| (text.get(hit.start..hit.end), hit.judgement))
                    .collect();
                assert_eq!(spans, [(Some(key.as_str()), Judgement::Proven)], "{text}");
            }
            for text in [format!("x{key}"), format!("{key}x9")] {
                let lengths_vary =
                    ["ghr_", "glpat", "xox", "rk_", "pypi", "hf_", "sk-", "ATATT", "hvs"];
                if text.starts_with('x') && !text.starts_with("xox")
                    || !lengths_vary.iter().any(|k| key.starts_with(k))
                {
                    let none = (0..text.len()).all(|i| at(text.as_bytes(), i).is_none());
                    assert!(none, "{text}");
                }
            }
        }
    }

    #[test]
    fn secrets_in_urls_and_connection_strings_are_found_alone() {
        let secret = noise(ALNUM, 24);
        let hook = format!(r"https:\/\/hooks.slack.com\/services\/T02A9BK3C\/B02A9BL7D\/{secret}");
        let account = format!("{}==", noise(ALNUM, 86));
        let string = format!("AccountName=x;AccountKey={account};EndpointSuffix=core");
        for (text, expected) in [(hook, secret), (string, account)] {
            let spans: Vec<_> = (0..text.len())
                .filter_map(|i| at(text.as_bytes(), i))
                .filter_map(|hit| text.get(hit.start..hit.end))
                .collect();
            assert_eq!(spans, [expected.as_str()], "{text}");
        }
    }

    #[test]
    fn checksums_tell_tokens_from_samples() {
        let wrong = Some(Judgement::Test("its checksum is wrong"));
        let token = "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17";
        assert_eq!(judge(token.as_bytes(), Check::Crc), Some(Judgement::Proven));
        for i in 0..token.len() {
            let mut other = token.as_bytes().to_vec();
            other[i] = if other[i] == b'7' { b'8' } else { b'7' };
            assert_eq!(judge(&other, Check::Crc), wrong, "character {i}");
        }
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926, "the check value of the algorithm");
    }
}
