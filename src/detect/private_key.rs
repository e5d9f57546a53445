//! Private keys in PEM.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Private keys in PEM (RFC 7468), of OpenSSH, and in OpenPGP's armor (RFC 9580, section 6.2).
///
/// The span goes to the end of the END line. Where there is none within 16 KiB, as in a value that was cut, it goes to the end of
/// the encoded lines. Line ends may be real or escaped.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PrivateKey,
    name: "private_key",
    summary: "private keys in PEM: RSA, EC, PKCS #8, OpenSSH, OpenPGP",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "-----BEGIN ... PRIVATE KEY----- and at least 64 characters of base64",
    validator: "label of RFC 7468, encoded lines of 16 characters and more that hold at least 64 characters",
    guards: &["a header with nothing behind it", "public keys and certificates"],
    context: &["private key", "ssh key", "pem"],
    classes: &[ColumnClass::Secret],
    mend: "\"token\"",
    shapes: &[Shape::Literal],
    literals: &["-----BEGIN"],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text(
            "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIHRoaXMgaXMgbm8ga2V5IG9mIGFueWJvZHksIHRlc3Qh\n-----END PRIVATE KEY-----\n",
        ),
        Example::text(
            r"key: -----BEGIN OPENSSH PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIHRoaXMgaXMg\nbm8ga2V5IG9mIGFueWJvZHksIHRlc3Qh\n-----END OPENSSH PRIVATE KEY-----",
        ),
        Example::text(
            r"-----BEGIN RSA PRIVATE KEY-----\\nMC4CAQAwBQYDK2VwBCIEIHRoaXMgaXMgbm8ga2V5IG9mIGFueWJvZHksIHRlc3Qh\\nMC4C",
        ),
    ],
    counter_examples: &[
        Example::text("-----BEGIN RSA PRIVATE KEY-----"),
        Example::text("-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----"),
        Example::text(
            "-----BEGIN PUBLIC KEY-----\nMC4CAQAwBQYDK2VwBCIEIHRoaXMgaXMgbm8ga2V5IG9mIGFueWJvZHksIHRlc3Qh\n-----END PUBLIC KEY-----",
        ),
        Example::text(
            "-----BEGIN PRIVATE KEY----- is how such a file begins, and -----END PRIVATE KEY----- is how it ends",
        ),
    ],
};

/// How far the END line is looked for.
const BODY_MAX: usize = 16 * 1024;
/// The longest label: `ENCRYPTED PRIVATE KEY`, `PGP PRIVATE KEY BLOCK` and the like.
const LABEL_MAX: usize = 40;
/// Shorter runs of base64 characters are words.
const LINE_MIN: usize = 16;
/// How many characters of base64 make a key: those of Ed25519, the shortest, have 64.
const CHARS_MIN: usize = 64;

/// The private key whose header begins at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let header = text.get(at..)?.strip_prefix(b"-----BEGIN ")?;
    let label = label(header)?;
    let body = header.get(label.len() + 5..)?;
    let chars = encoded_end(body)?;
    let end = text.len() - body.len() + chars;
    Some(Hit { detector: DetectorId::PrivateKey, start: at, end, judgement: Judgement::Proven })
}

/// The label of a private key that ends in five dashes, at the start of `text`.
fn label(text: &[u8]) -> Option<&[u8]> {
    let len = text.iter().take(LABEL_MAX).position(|b| *b == b'-')?;
    let (label, rest) = text.split_at_checked(len)?;
    let private = label.ends_with(b"PRIVATE KEY") || label.ends_with(b"PRIVATE KEY BLOCK");
    (private && rest.starts_with(b"-----")).then_some(label)
}

/// Where the key ends whose body this is; `None` where too little of it is base64.
///
/// Looks no further than to the next five dashes, so that headers without keys cost no more than their own bytes.
fn encoded_end(body: &[u8]) -> Option<usize> {
    let mut chars = 0;
    let mut end = 0;
    let mut at = 0;
    let limit = body.len().min(BODY_MAX);
    while at < limit {
        let rest = body.get(at..limit)?;
        let run = rest.iter().take_while(|b| is_base64(**b)).count();
        // The last line may be a short one; behind a word of a header there are none of the long before it.
        if run >= LINE_MIN || (chars >= CHARS_MIN && run > 0 && is_line_end(body.get(end..at)?)) {
            chars += run;
            end = at + run;
        }
        match rest.get(run) {
            Some(b'-') if rest.get(run..)?.starts_with(b"-----") => {
                end = end_line(rest.get(run..)?).map_or(end, |line| at + run + line);
                break;
            }
            Some(b'\n' | b'\r' | b'\t' | b' '..=b'~') => at += run + 1,
            _ => break,
        }
    }
    (chars >= CHARS_MIN).then_some(end)
}

/// The length of the END line at the start of `text`.
fn end_line(text: &[u8]) -> Option<usize> {
    let label = label(text.strip_prefix(b"-----END ")?)?;
    Some(b"-----END ".len() + label.len() + 5)
}

/// Whether the bytes are an end of a line, real or escaped: the letter of an escape is among the characters of base64 itself.
fn is_line_end(bytes: &[u8]) -> bool {
    !bytes.is_empty() && bytes.iter().all(|b| matches!(b, b'\n' | b'\r' | b'\\'))
}

fn is_base64(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "MC4CAQAwBQYDK2VwBCIEIHRoaXMgaXMgbm8ga2V5IG9mIGFueWJvZHksIHRlc3Qh";

    #[test]
    fn spans_end_with_the_end_line_or_the_last_encoded_line() {
        let begin = "-----BEGIN EC PRIVATE KEY-----";
        let end = "-----END EC PRIVATE KEY-----";
        let cases = [
            (format!("{begin}\n{LINE}\n{end}"), " and more"),
            (format!("{begin}\r\n{LINE}\r\n{end}"), "\r\n"),
            (format!(r"{begin}\n{LINE}\n{end}"), r"\n"),
            (format!(r"{begin}\\n{LINE}\\n{end}"), r"\\n"),
            (format!("{begin}{LINE}{end}"), ""),
            (format!("{begin} {LINE} {end}"), " x"),
            (format!("{begin}\n{LINE}\nAbC="), ""),
            (format!("{begin}\n{LINE}"), "\n\n-- a comment"),
            (format!("{begin}\n{LINE}"), " of which the rest is lost"),
            (format!("{begin}\n{LINE}\n"), "-----BEGIN CERTIFICATE-----"),
            (
                format!(
                    "{begin}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00AB\n\n{LINE}\n{end}"
                ),
                "\n",
            ),
            (
                format!(
                    "-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: X 1\n\n{LINE}\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----"
                ),
                "",
            ),
        ];
        for (key, behind) in cases {
            let text = format!("see {key}{behind}");
            let span = at(text.as_bytes(), 4).and_then(|hit| text.get(hit.start..hit.end));
            assert_eq!(span, Some(key.trim_end_matches('\n')), "{text}");
        }
    }

    #[test]
    fn a_key_without_end_is_bounded() {
        let text = format!("-----BEGIN PRIVATE KEY-----\n{}", LINE.repeat(1000));
        let end = at(text.as_bytes(), 0).map(|hit| hit.end);
        assert_eq!(end, Some("-----BEGIN PRIVATE KEY-----".len() + BODY_MAX));
    }

    #[test]
    fn repeated_headers_are_no_keys() {
        let text = "-----BEGIN PRIVATE KEY-----\n".repeat(100);
        assert!((0..text.len()).all(|i| at(text.as_bytes(), i).is_none()));
    }
}
