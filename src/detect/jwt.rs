//! JSON Web Tokens.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use super::token_boundary::token_starts;

/// JSON Web Tokens in compact form: signed (RFC 7515) or encrypted (RFC 7516).
pub const DETECTOR: Detector = Detector {
    id: DetectorId::Jwt,
    name: "jwt",
    summary: "JSON Web Tokens, signed or encrypted",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "eyJ... . ... . ... in base64url: three parts (signed), or five (encrypted)",
    validator: "the first part decodes to JSON with \"alg\" in it (RFC 7515, section 4.1.1)",
    guards: &["samples of RFC 7519 and jwt.io (test)", "letters and digits before it"],
    context: &["jwt", "bearer", "token", "id token", "access token", "authorization"],
    classes: &[ColumnClass::Secret],
    mend: "\"token\"",
    shapes: &[Shape::Literal],
    literals: &["eyJ"],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text(
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lQGdtYWlsLmNvbSJ9.3rXhk3x0vVmOZ4yRrD0t5hXn7GqkTjB1cXo2aQeW9sU",
        ),
        Example::text(
            r"Authorization: Bearer\neyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLW9mLW5vYm9keQ, sent",
        ),
        Example::text(
            "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXZpdml2aXY.Y2lwaGVydGV4dA.dGFndGFndGFn",
        ),
    ],
    counter_examples: &[
        Example::text("eyJhbGciOiJIUzI1NiJ9"),
        Example::text("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9"),
        Example::text("eyJzdWIiOiI0MiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl"),
        Example::text("AAeyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl"),
        Example::text(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
        ),
    ],
};

/// What the payloads of published samples begin with: `{"sub":"1234567890"` and `{"iss":"joe",`.
const SAMPLES: [&[u8]; 2] = [b"eyJzdWIiOiIxMjM0NTY3ODkwIi", b"eyJpc3MiOiJqb2UiL"];

/// How much of the header is looked at, in characters; a multiple of four.
const HEADER_MAX: usize = 1024;

/// The token that begins at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let token = text.get(at..)?;
    if !token.starts_with(b"eyJ") || !token_starts(text, at) {
        return None;
    }
    let mut parts = Parts { text: token, at: 0 };
    let header = parts.next()?;
    let payload = parts.next()?;
    let signature = parts.next()?;
    if !has_algorithm(header) {
        return None;
    }
    let signed_len = header.len() + 1 + payload.len() + 1 + signature.len();
    let len = match (parts.next(), parts.next()) {
        (Some(text), Some(tag)) if !text.is_empty() && !tag.is_empty() => parts.at - 1,
        _ if payload.len() > 1 => signed_len,
        _ => return None,
    };
    let sample = SAMPLES.iter().any(|sample| payload.starts_with(sample));
    let judgement = if sample { Judgement::Test("a published sample") } else { Judgement::Proven };
    Some(Hit { detector: DetectorId::Jwt, start: at, end: at + len, judgement })
}

/// The parts of a token, between its dots; what follows the last ends the iteration.
struct Parts<'a> {
    text: &'a [u8],
    /// Where the next part begins: one behind the end of the last.
    at: usize,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if let Some(before) = self.at.checked_sub(1)
            && self.text.get(before) != Some(&b'.')
        {
            return None;
        }
        let rest = self.text.get(self.at..)?;
        let part = rest.get(..rest.iter().take_while(|b| is_base64url(**b)).count())?;
        self.at += part.len() + 1;
        Some(part)
    }
}

/// Whether a part decodes to the beginning of a JSON object with `"alg"` in it.
fn has_algorithm(part: &[u8]) -> bool {
    let whole_groups = part.len().min(HEADER_MAX) / 4 * 4;
    let mut json = [0; HEADER_MAX / 4 * 3];
    let Some(groups) = part.get(..whole_groups) else { return false };
    let Ok(len) = URL_SAFE_NO_PAD.decode_slice(groups, &mut json) else { return false };
    let json = json.get(..len).unwrap_or_default();
    json.starts_with(b"{") && json.windows(5).any(|key| key == b"\"alg\"")
}

fn is_base64url(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_exact() {
        let header = "eyJhbGciOiJIUzI1NiJ9";
        let payload = "eyJzdWIiOiI0MiJ9";
        let cases = [
            (format!("{header}.{payload}.c2ln"), ". And", true),
            (format!("{header}.{payload}.c2ln"), ".", true),
            (format!("{header}.{payload}.c2ln"), ".x and", true),
            (format!("{header}.{payload}.c2ln"), r"\n", true),
            (format!("{header}.{payload}.c2ln"), "\"", true),
            (format!("{header}.{payload}."), " of no algorithm", true),
            (format!("{header}.a.b.c.d"), ".", true),
            (format!("{header}..b.c.d"), "", true),
            (format!("{header}..b"), "", false),
            (format!("{payload}.{payload}.c2ln"), "", false),
        ];
        for (token, behind, found) in cases {
            let text = format!(r"token\t{token}{behind}");
            let spans: Vec<_> = (0..text.len())
                .filter_map(|i| at(text.as_bytes(), i))
                .filter_map(|hit| text.get(hit.start..hit.end))
                .collect();
            let expected = if found { vec![token.as_str()] } else { vec![] };
            assert_eq!(spans, expected, "{text}");
        }
    }
}
