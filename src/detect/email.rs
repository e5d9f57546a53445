//! Addresses of e-mail.

use std::str;

use memchr::memchr2;

use super::boundary::escape_len;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use crate::reserved::is_reserved_email_host;

/// Addresses of e-mail, with the bounds of RFC 5321: local part of at most 64 bytes, labels of at most 63, 254 in all.
///
/// Domains and local parts may be internationalised. What the detector takes for a local part is the part that people use, not
/// all that RFC 5322 allows: where text runs into an address, the address is found all the same.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::Email,
    name: "email",
    summary: "e-mail addresses at hosts that can have an owner",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "local@label.label, the at sign also as %40",
    validator: "the bounds of RFC 5321; the last label has two letters or is xn--",
    guards: &[
        "hosts of RFC 2606 and RFC 6761 (test)",
        "git@host:path and the userinfo of URLs",
        "pkg@1.2.3, icon@2x.png",
        "local parts that a mask has hidden",
        "roles and programs: noreply, postmaster, support (RFC 2142)",
    ],
    context: &["email", "e mail", "mail", "courriel", "correo", "correio", "epost", "eposta"],
    classes: &[ColumnClass::Email],
    mend: "\"email\"",
    shapes: &[],
    literals: &[],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text("jane@gmail.com"),
        Example::text("https://x.io/?email=jane%40gmail.com"),
        Example::text("<mailto:jane.doe+shop@gmail.com>."),
        Example::text("user@b\u{fc}cher.de"),
        Example::text("user@xn--80ak6aa92e.com"),
        Example::text("bob@example.co.uk"),
        Example::text("bob@myexample.com"),
        Example::text("bob@example.com.evil.io"),
        Example::text("14158672671@s.whatsapp.net"),
        Example::text("{jane@gmail.com,\"bob smith@x\"}"),
        Example::text("\"email\"=>\"jane@gmail.com\""),
        Example::text("(1,\"12 High St\",jane@gmail.com)"),
        Example::text("line\\njohn@gmail.com"),
        Example::text("jane@gmail.com.png"),
    ],
    counter_examples: &[
        Example::text("jane@example.com"),
        Example::text("x@sub.example.org"),
        Example::text("a@b.test"),
        Example::text("root@localhost"),
        Example::text("git@github.com:org/repo.git"),
        Example::text("ssh://git@github.com/org/repo.git"),
        Example::text("postgres://app:s3cr3t@db.gmail.com:5432/x"),
        Example::text("lodash@4.17.21"),
        Example::text("react@19.0.0-beta.rc"),
        Example::text("@types/node"),
        Example::text("icon@2x.png"),
        Example::text("@media print"),
        Example::text("https://e.com/@user/profile"),
        Example::text("j***@gmail.com"),
        Example::text("j***n@gmail.com"),
        Example::text("actions/checkout@29824e69f54612133e76f7eaac726eef6c875baf"),
        Example::text("...@gmail.com"),
        Example::text("\\n@gmail.com"),
        Example::text("noreply@github.com"),
        Example::text("drive-shares-noreply@google.com"),
        Example::text("MAILER-DAEMON@mx.acme.io"),
        Example::text("support+7731@acme.io"),
    ],
};

const LOCAL_BYTES_MAX: usize = 64;
const LABEL_BYTES_MAX: usize = 63;
const ADDRESS_BYTES_MAX: usize = 254;
/// How much of the end of a local part a mask shows.
const MASKED_BYTES_MAX: usize = 3;
/// How far before an address a URL's `://` is looked for.
const USERINFO_BYTES_MAX: usize = 128;

/// The addresses in a text, in order.
pub(super) struct Emails<'a> {
    bytes: &'a [u8],
    /// Up to where the text was searched.
    searched: usize,
    /// The end of the last hit; the next one does not begin before it.
    taken: usize,
}

impl<'a> Emails<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Emails { bytes, searched: 0, taken: 0 }
    }
}

impl Iterator for Emails<'_> {
    type Item = Hit;

    fn next(&mut self) -> Option<Hit> {
        loop {
            let at = self.searched + memchr2(b'@', b'%', self.bytes.get(self.searched..)?)?;
            self.searched = at + 1;
            let domain_start = match self.bytes.get(at..) {
                Some([b'@', ..]) => at + 1,
                Some([b'%', b'4', b'0', ..]) => at + 3,
                _ => continue,
            };
            if let Some(hit) = around(self.bytes, self.taken, at, domain_start) {
                self.taken = hit.end;
                self.searched = hit.end;
                return Some(hit);
            }
        }
    }
}

/// The address whose `@`, or `%40`, is at `at`.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let domain_start = match text.get(at..)? {
        [b'@', ..] => at + 1,
        [b'%', b'4', b'0', ..] => at + 3,
        _ => return None,
    };
    around(text, 0, at, domain_start)
}

/// The address whose `@`, or `%40`, is at `at`, if it may belong to somebody: all that [`Emails`] judges real, and perhaps more.
///
/// What generators write is at `example.com`, `.org` and `.net`, and is passed over at its `@`.
#[inline]
pub(super) fn suspect(bytes: &[u8], at: usize) -> Option<Hit> {
    let domain_start = match bytes.get(at..) {
        Some([b'@', ..]) => at + 1,
        Some([b'%', b'4', b'0', ..]) => at + 3,
        _ => return None,
    };
    if is_plainly_reserved(bytes.get(domain_start..).unwrap_or_default()) {
        return None;
    }
    around(bytes, 0, at, domain_start).filter(|hit| hit.judgement == Judgement::Proven)
}

/// Whether a domain is one of the three that most fakes are at, and ends there.
#[inline]
fn is_plainly_reserved(domain: &[u8]) -> bool {
    let Some((name, rest)) = domain.split_first_chunk::<11>() else { return false };
    let ends = !rest
        .first()
        .is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80 || matches!(b, b'.' | b'-'));
    ends && matches!(name, b"example.com" | b"example.org" | b"example.net")
}

/// The address whose `@` is at `at`, not beginning before `floor`.
fn around(bytes: &[u8], floor: usize, at: usize, domain_start: usize) -> Option<Hit> {
    let start = local_start(bytes.get(floor..at)?)? + floor;
    let domain = domain_of(bytes.get(domain_start..)?)?;
    let end = domain_start + domain.len();
    if end - start > ADDRESS_BYTES_MAX || is_version(domain) {
        return None;
    }
    if bytes.get(start..at) == Some(b"git") && matches!(bytes.get(end), Some(b':' | b'/')) {
        return None;
    }
    let judgement = if is_reserved_email_host(domain) {
        Judgement::Test("a host of RFC 2606 or RFC 6761")
    } else if is_password_of_url(bytes.get(..start)?) {
        return None;
    } else if is_role(bytes.get(start..at)?, domain) {
        Judgement::Harmless("the address of a role")
    } else {
        Judgement::Proven
    };
    Some(Hit { detector: DetectorId::Email, start, end, judgement })
}

/// Where the local part starts in the text that ends before the `@`.
fn local_start(text: &[u8]) -> Option<usize> {
    // One byte more than may be, to see that it is too long.
    let len = text.iter().rev().take(LOCAL_BYTES_MAX + 1).take_while(|b| is_local(**b)).count();
    let mut start = text.len() - len;
    let mut local = text.get(start..)?;
    let mut skip = |local: &mut &[u8], n: usize| {
        *local = local.get(n..).unwrap_or_default();
        start += n;
    };
    if len > LOCAL_BYTES_MAX {
        // Text that runs into the address without a blank: what stands behind its last mark is the address.
        let mark = local.iter().rposition(|b| !b.is_ascii_alphanumeric())?;
        skip(&mut local, mark + 1);
    }
    if local.iter().any(|b| *b >= 0x80) {
        let foreign = match str::from_utf8(local) {
            Ok(text) => text
                .char_indices()
                .rev()
                .find(|(_, c)| !c.is_ascii() && !is_word(*c))
                .map(|(i, c)| i + c.len_utf8()),
            // Not UTF-8: where a character ends cannot be told, but its last byte above 0x7F is not the address's last part.
            Err(_) => local.iter().rposition(|b| *b >= 0x80).map(|i| i + 1),
        };
        skip(&mut local, foreign.unwrap_or(0));
    }
    let before = start.checked_sub(1).and_then(|i| text.get(i));
    match before {
        Some(b'*') if local.len() <= MASKED_BYTES_MAX && is_masked(text, start) => return None,
        Some(b'\\') => {
            let escape = escape_len(local);
            local = local.get(escape..).unwrap_or_default();
            start += escape;
        }
        _ => {}
    }
    if let Some(behind) = behind_encoded(local) {
        start += behind;
        local = local.get(behind..).unwrap_or_default();
    }
    while let [b'.' | b'-', rest @ ..] = local {
        local = rest;
        start += 1;
    }
    local.iter().any(|b| b.is_ascii_alphanumeric() || *b >= 0x80).then_some(start)
}

/// Behind the last percent-encoded character of a local part that cannot belong to one: a blank, `=`, `<`.
fn behind_encoded(local: &[u8]) -> Option<usize> {
    let mut ends = local.windows(3).enumerate().filter_map(|(at, text)| {
        let [b'%', high, low] = text else { return None };
        let digit = |b: &u8| char::from(*b).to_digit(16);
        let b = digit(high)? << 4 | digit(low)?;
        (!u8::try_from(b).is_ok_and(is_local)).then_some(at + 3)
    });
    ends.next_back()
}

/// Whether a local part names a role or a program rather than a person (RFC 2142, and what is usual). With providers that give
/// addresses to everybody, only those that no person can have are.
fn is_role(local: &[u8], domain: &[u8]) -> bool {
    // What stands behind a plus is a tag.
    let name = local.split(|b| *b == b'+').next().unwrap_or_default();
    let among = |words: &[&[u8]]| words.iter().any(|word| name.eq_ignore_ascii_case(word));
    if among(NOBODYS) || is_no_reply(name) {
        return true;
    }
    among(ROLES) && !PROVIDERS.iter().any(|provider| domain.eq_ignore_ascii_case(provider))
}

/// Whether a name begins or ends with a word for addresses that are not read: `no-reply-77`, `shares-noreply`.
fn is_no_reply(name: &[u8]) -> bool {
    // Shorter than any of the words.
    if name.len() < 7 {
        return false;
    }
    let apart = |b: Option<&u8>| !b.is_some_and(u8::is_ascii_alphabetic);
    NO_REPLY.iter().any(|word| {
        let starts = name.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
            && apart(name.get(word.len()));
        let from = name.len().checked_sub(word.len());
        let ends = from.is_some_and(|from| {
            name.get(from..).is_some_and(|tail| tail.eq_ignore_ascii_case(word))
                && apart(from.checked_sub(1).and_then(|before| name.get(before)))
        });
        starts || ends
    })
}

const NO_REPLY: &[&[u8]] = &[
    b"noreply",
    b"no-reply",
    b"no_reply",
    b"no.reply",
    b"donotreply",
    b"do-not-reply",
    b"do_not_reply",
    b"dontreply",
    b"nicht-antworten",
    b"nepasrepondre",
    b"ne-pas-repondre",
];

const NOBODYS: &[&[u8]] = &[
    b"mailer-daemon",
    b"postmaster",
    b"hostmaster",
    b"webmaster",
    b"bounce",
    b"bounces",
    b"autoreply",
    b"daemon",
    b"nobody",
];

const ROLES: &[&[u8]] = &[
    b"abuse",
    b"accounting",
    b"accounts",
    b"admin",
    b"administrator",
    b"billing",
    b"careers",
    b"contact",
    b"customerservice",
    b"dpo",
    b"enquiries",
    b"feedback",
    b"finance",
    b"ftp",
    b"hello",
    b"help",
    b"helpdesk",
    b"hr",
    b"info",
    b"invoices",
    b"jobs",
    b"kontakt",
    b"legal",
    b"marketing",
    b"news",
    b"newsletter",
    b"noc",
    b"notification",
    b"notifications",
    b"office",
    b"orders",
    b"press",
    b"privacy",
    b"root",
    b"sales",
    b"security",
    b"service",
    b"support",
    b"team",
    b"usenet",
    b"uucp",
    b"www",
];

/// Providers of addresses for everybody, where `info` may be a person.
const PROVIDERS: &[&[u8]] = &[
    b"aol.com",
    b"free.fr",
    b"gmail.com",
    b"gmx.de",
    b"gmx.net",
    b"googlemail.com",
    b"hotmail.com",
    b"icloud.com",
    b"libero.it",
    b"live.com",
    b"mail.ru",
    b"me.com",
    b"msn.com",
    b"orange.fr",
    b"outlook.com",
    b"proton.me",
    b"protonmail.com",
    b"qq.com",
    b"t-online.de",
    b"web.de",
    b"yahoo.com",
    b"yandex.ru",
    b"163.com",
];

/// Whether the asterisks before `start` stand for letters, as in `j***n@gmail.com`, rather than around text, as in Markdown.
fn is_masked(text: &[u8], start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    before.iter().rev().find(|b| **b != b'*').is_some_and(u8::is_ascii_alphanumeric)
}

fn is_local(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b >= 0x80 || matches!(b, b'.' | b'_' | b'%' | b'+' | b'-')
}

/// The domain that `text` begins with: at least two labels, of which the last can be a top-level domain.
fn domain_of(text: &[u8]) -> Option<&[u8]> {
    let text = text.get(..text.len().min(ADDRESS_BYTES_MAX))?;
    let mut end = 0;
    while let Some(b) = text.get(end) {
        end += match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => 1,
            0x80.. => match domain_char_len(text.get(end..)?) {
                0 => break,
                len => len,
            },
            _ => break,
        };
    }
    let mut start = 0;
    let mut best = None;
    for (i, label) in text.get(..end)?.split(|b| *b == b'.').enumerate() {
        if label.is_empty() || label.len() > LABEL_BYTES_MAX || label.starts_with(b"-") {
            break;
        }
        let whole = start + label.len();
        // Only the last label may be cut where other text runs into it.
        match top_level_len(label) {
            Some(len) if i > 0 && (len == label.len() || whole == end) => best = Some(start + len),
            _ => {}
        }
        if label.ends_with(b"-") {
            break;
        }
        start = whole + 1;
    }
    text.get(..best?)
}

/// How many bytes of a label are a top-level domain; `None` if it cannot be one.
fn top_level_len(label: &[u8]) -> Option<usize> {
    if label.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"xn--")) && label.len() > 4
    {
        return Some(label.len());
    }
    let letters = label.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    match label.get(letters) {
        None if is_file_extension(label) => None,
        Some(0x80..) if letters == 0 => {
            let text = str::from_utf8(label).ok()?;
            (text.chars().nth(1).is_some() && text.chars().all(is_word)).then_some(label.len())
        }
        _ => (letters >= 2).then_some(letters),
    }
}

/// Endings of file names that are no top-level domains, as in `icon@2x.png`.
fn is_file_extension(label: &[u8]) -> bool {
    [
        &b"png"[..],
        b"jpg",
        b"jpeg",
        b"gif",
        b"svg",
        b"webp",
        b"avif",
        b"bmp",
        b"ico",
        b"tiff",
        b"pdf",
        b"css",
        b"js",
        b"json",
        b"html",
        b"xml",
        b"txt",
        b"csv",
        b"tgz",
        b"gz",
        b"jar",
    ]
    .iter()
    .any(|extension| label.eq_ignore_ascii_case(extension))
}

/// Whether it is a version rather than a domain: `19.0.0-beta.rc`.
fn is_version(domain: &[u8]) -> bool {
    domain.split(|b| *b == b'.').take(2).all(|label| label.iter().all(u8::is_ascii_digit))
}

/// Whether what ends here is `scheme://user:`, so that what follows is a password and its host.
fn is_password_of_url(before: &[u8]) -> bool {
    let mut colon_seen = false;
    for (i, b) in before.iter().enumerate().rev().take(USERINFO_BYTES_MAX) {
        match b {
            b':' => colon_seen = true,
            b'/' => {
                return colon_seen && before.get(..=i).is_some_and(|text| text.ends_with(b"://"));
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => {}
            b'-' | b'.' | b'_' | b'~' | b'%' | b'!' | b'$' | b'*' | b'+' => {}
            // Other characters may stand in a password, but more often stand between a URL and what follows it.
            _ => return false,
        }
    }
    false
}

/// The length of the character above 0x7F that `text` begins with; 0 if a domain cannot hold it. A byte that is no UTF-8 may
/// be a letter of another encoding.
fn domain_char_len(text: &[u8]) -> usize {
    let chunk = text.get(..text.len().min(4)).unwrap_or_default();
    match chunk.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next()) {
        Some(c) if is_word(c) => c.len_utf8(),
        Some(_) => 0,
        None => 1,
    }
}

/// Whether a character can be a part of a name rather than punctuation: letters and digits of any script, and the marks that
/// many scripts cannot do without.
fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    }
    !matches!(
        u32::from(c),
        0x80..=0xA9 | 0xAB..=0xB4 | 0xB6..=0xB9 | 0xBB..=0xBF | 0xD7 | 0xF7
        | 0x2000..=0x2BFF | 0x2E00..=0x2E7F | 0x3000..=0x3004 | 0x3008..=0x3020 | 0x3030
        | 0xFE10..=0xFE6F | 0xFEFF | 0xFF01..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40 | 0xFF5B..=0xFF65
        | 0xFFE0..=0xFFFF
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ROLE: Judgement = Judgement::Harmless("the address of a role");

    /// Text, the address in it, whether it is reserved.
    const SPANS: &[(&str, &str, Judgement)] = &[
        ("jane@gmail.com", "jane@gmail.com", Judgement::Proven),
        ("<mailto:jane.doe+shop@gmail.com>.", "jane.doe+shop@gmail.com", Judgement::Proven),
        ("jane@gmail.com.", "jane@gmail.com", Judgement::Proven),
        ("jane@gmail.com, bob", "jane@gmail.com", Judgement::Proven),
        ("jane@gmail.com-", "jane@gmail.com", Judgement::Proven),
        ("jane@gmail.com2024-01-01", "jane@gmail.com", Judgement::Proven),
        ("jane@gmail.com_backup", "jane@gmail.com", Judgement::Proven),
        ("jane@gmail.com.2024", "jane@gmail.com", Judgement::Proven),
        ("jane@co-op.uk", "jane@co-op.uk", Judgement::Proven),
        (r"\njohn@gmail.com\n", "john@gmail.com", Judgement::Proven),
        (r"\\njohn@gmail.com\\n", "john@gmail.com", Judgement::Proven),
        (r"\u003cjohn@gmail.com\u003e", "john@gmail.com", Judgement::Proven),
        (r"CORP\john@gmail.com", "john@gmail.com", Judgement::Proven),
        ("?a=1&email=jane%40gmail.com&b", "jane%40gmail.com", Judgement::Proven),
        ("email%3Djane%40gmail.com", "jane%40gmail.com", Judgement::Proven),
        ("jane%2Bshop%40gmail.com", "jane%2Bshop%40gmail.com", Judgement::Proven),
        ("j%C3%BCrgen%40gmail.com", "j%C3%BCrgen%40gmail.com", Judgement::Proven),
        ("to=a%20jane@gmail.com", "jane@gmail.com", Judgement::Proven),
        ("%3Cjane%40gmail.com%3E", "jane%40gmail.com", Judgement::Proven),
        ("noreply@acme.io", "noreply@acme.io", ROLE),
        ("no-reply+12@acme.io", "no-reply+12@acme.io", ROLE),
        ("shares-noreply@acme.io", "shares-noreply@acme.io", ROLE),
        ("NoReply7@gmail.com", "NoReply7@gmail.com", ROLE),
        ("postmaster@gmail.com", "postmaster@gmail.com", ROLE),
        ("info@acme.io", "info@acme.io", ROLE),
        ("info@gmail.com", "info@gmail.com", Judgement::Proven),
        ("infos@acme.io", "infos@acme.io", Judgement::Proven),
        ("snoreply@acme.io", "snoreply@acme.io", Judgement::Proven),
        ("'O''Brien@gmail.com'", "Brien@gmail.com", Judgement::Proven),
        ("...jane@gmail.com", "jane@gmail.com", Judgement::Proven),
        ("jürgen@bücher.de", "jürgen@bücher.de", Judgement::Proven),
        ("邮箱：john@gmail.com，谢谢", "john@gmail.com", Judgement::Proven),
        ("john@gmail.com谢谢", "john@gmail.com", Judgement::Proven),
        ("用户@例子.广告", "用户@例子.广告", Judgement::Proven),
        ("“john@gmail.com”", "john@gmail.com", Judgement::Proven),
        ("jane@EXAMPLE.com", "jane@EXAMPLE.com", Judgement::Test("a host of RFC 2606 or RFC 6761")),
        (
            "jane@example.com.",
            "jane@example.com",
            Judgement::Test("a host of RFC 2606 or RFC 6761"),
        ),
        (
            "jane@mail.example.org",
            "jane@mail.example.org",
            Judgement::Test("a host of RFC 2606 or RFC 6761"),
        ),
        ("jane@example.com.evil.io", "jane@example.com.evil.io", Judgement::Proven),
        ("user@163.com", "user@163.com", Judgement::Proven),
        ("https://x.io:443?e=jane@gmail.com", "jane@gmail.com", Judgement::Proven),
        ("http://cache:6379|jane@gmail.com", "jane@gmail.com", Judgement::Proven),
        (r"http://cache:6379\njane@gmail.com", "jane@gmail.com", Judgement::Proven),
        ("https://jane@gmail.com/", "jane@gmail.com", Judgement::Proven),
        ("mail:**jane@gmail.com**", "jane@gmail.com", Judgement::Proven),
        ("mail**jane@gmail.com**", "jane@gmail.com", Judgement::Proven),
        ("* *joe@gmail.com*", "joe@gmail.com", Judgement::Proven),
        ("x@jane@gmail.com", "jane@gmail.com", Judgement::Proven),
    ];

    #[test]
    fn spans_are_exact() {
        for (text, address, judgement) in SPANS {
            let hits: Vec<_> = Emails::of(text.as_bytes())
                .map(|hit| (text.get(hit.start..hit.end).unwrap_or("?"), hit.judgement))
                .collect();
            assert_eq!(hits, [(*address, *judgement)], "{text}");
        }
    }

    #[test]
    fn addresses_in_other_encodings_are_found() {
        for text in [
            &b"j\xFCrgen@gmail.com"[..],
            b"john@b\xFCcher.de",
            b"\x95\x5Cjohn@gmail.com",
            b"john@gmail.com\xC4\xE3",
        ] {
            assert_eq!(Emails::of(text).count(), 1, "{}", text.escape_ascii());
        }
        // The second byte of a character of SJIS is an @.
        assert_eq!(Emails::of(b"\x83\x40www.gmail.com").count(), 0);
    }

    #[test]
    fn bounds_of_lengths() {
        let local = |n: usize| format!("{}@gmail.com", "a".repeat(n));
        let label = |n: usize| format!("jane@{}.com", "a".repeat(n));
        let marked = format!("{}_jane@gmail.com", "a".repeat(80));
        for (text, hits) in [
            (local(64), 1),
            (local(65), 0),
            (label(63), 1),
            (label(64), 0),
            (marked, 1),
            (format!("{}jane@gmail.com", "_".repeat(200)), 1),
        ] {
            assert_eq!(Emails::of(text.as_bytes()).count(), hits, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at(
            text: Vec<u8>,
            near in "([a-z.@%*\\\\ :/+-]|%40|%3D|gmail.com|://|\u{fc}){0,30}"
        ) {
            for text in [&text, near.as_bytes()] {
                for place in 0..text.len() {
                    if let Some(hit) = at(text, place) {
                        prop_assert!(hit.start < hit.end && hit.end <= text.len());
                    }
                }
                let spans: Vec<_> = Emails::of(text).map(|hit| (hit.start, hit.end)).collect();
                prop_assert!(spans.is_sorted_by(|a, b| a.1 <= b.0), "hits overlap");
            }
        }
    }

    #[test]
    fn many_at_signs_are_no_address() {
        assert_eq!(Emails::of(&[b'@'; 10_000]).count(), 0);
        assert_eq!(Emails::of("a@".repeat(10_000).as_bytes()).count(), 0);
    }
}
