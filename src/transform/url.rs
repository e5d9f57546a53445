//! `url`: an address at example.com that leads nowhere.

use std::sync::Arc;

use super::base32::{CHAR_BITS, write_tail};
use super::options::{OptionError, OptionSpec, Options};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::key::Prf;
use crate::reserved::EMAIL_HOST;

/// The entry of `url`.
///
/// The scheme stays where it is a common one. User, port, query and fragment go; a path becomes one keyed segment. In a narrow column
/// the path goes first, and then the host's label, never under 12 characters. Slots of the PRF: bytes 8-24 tail.
#[derive(Clone, Copy, Debug)]
pub struct Url;

impl Transformer for Url {
    fn name(&self) -> &'static str {
        "url"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a URL by one of the same scheme under example.com, with a keyed host and path."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Probable { bits: 70.0 }
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "https://jane.example-blog.de/about?me=1",
                output: Ok(Some("https://6523xe6w8fyph8.example.com/f0g9h17hzekr")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "http://acme.io",
                output: Ok(Some("http://tzy144zbm9ssw2.example.com")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "www.acme.io/jane",
                output: Ok(Some("xdqhktaef027xf.example.com/c7g11a9w0kcy")),
            },
            Example {
                options: "",
                column_type: "varchar(40)",
                input: "https://acme.io/jane",
                output: Ok(Some("https://ej6abzkhcmnam4.example.com/ygjzd")),
            },
            Example {
                options: "",
                column_type: "varchar(30)",
                input: "https://acme.io/jane",
                output: Err("needs at least 32 characters"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "gopher://acme.io/jane",
                output: Ok(Some("https://2kk4jtcrpggymb.example.com/2q40p8cdavc4")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "javascript:alert(1)",
                output: Err("not a URL"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "just words",
                output: Err("not a URL"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Urls))
    }
}

#[derive(Debug)]
struct Urls;

impl Urls {
    fn url(&self, target: &Target<'_>) -> Result<Address, String> {
        Url.types().require("url", target.column_type)?;
        let Some(chars_max) = target.chars_max else {
            return Ok(Address { host_chars: HOST_CHARS, path_chars: PATH_CHARS });
        };
        let room = (chars_max as usize).saturating_sub(SCHEME_CHARS_MAX + 1 + EMAIL_HOST.len());
        match room {
            0..HOST_CHARS_MIN => Err(format!(
                "`url` needs at least {} characters, and the domain holds {chars_max}",
                SCHEME_CHARS_MAX + 1 + EMAIL_HOST.len() + HOST_CHARS_MIN
            )),
            // A slash and at least four characters, or no path.
            _ if room >= HOST_CHARS + 5 => Ok(Address {
                host_chars: HOST_CHARS,
                path_chars: PATH_CHARS.min(room - HOST_CHARS - 1),
            }),
            _ => Ok(Address { host_chars: HOST_CHARS.min(room), path_chars: 0 }),
        }
    }
}

impl Definition for Urls {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, target: &Target<'_>) -> Uniqueness {
        // A value without a path has its host alone.
        let host_chars = self.url(target).map_or(0, |address| address.host_chars);
        Uniqueness::Probable { bits: (host_chars * CHAR_BITS) as f64 }
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Ok(Box::new(self.url(target)?))
    }
}

#[derive(Debug)]
struct Address {
    host_chars: usize,
    path_chars: usize,
}

impl Transform for Address {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let value = cell.value.trim_ascii();
        if value.iter().any(|byte| byte.is_ascii_whitespace() || byte.is_ascii_control()) {
            return Err(NOT_A_URL);
        }
        let colon = value.windows(3).position(|three| three == b"://");
        let rest = match colon.and_then(|at| value.split_at_checked(at)) {
            Some((scheme, rest)) => {
                // An unknown scheme may say as much as a name.
                let known =
                    SCHEMES.iter().find(|known| known.as_bytes().eq_ignore_ascii_case(scheme));
                out.extend_from_slice(known.unwrap_or(&"https").as_bytes());
                out.extend_from_slice(b"://");
                rest.get(3..).unwrap_or_default()
            }
            None => {
                // Without a scheme it must look like a host, at least.
                let host = value.split(|byte| b"/?#:".contains(byte)).next().unwrap_or_default();
                if !host.contains(&b'.') || value.contains(&b'@') {
                    return Err(NOT_A_URL);
                }
                value
            }
        };
        let Some(path) = rest.iter().position(|byte| b"/?#".contains(byte)) else {
            return self.write(cell.prf, 0, out);
        };
        let has_path = rest.len() > path + 1;
        self.write(cell.prf, if has_path { self.path_chars } else { 0 }, out)
    }
}

impl Address {
    fn write(&self, prf: &Prf, path_chars: usize, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        // One tail is cut in two.
        let start = out.len();
        write_tail(prf, self.host_chars + path_chars, out);
        let mut path = [0; PATH_CHARS];
        let host_end = start + self.host_chars;
        path[..path_chars].copy_from_slice(&out[host_end..]);
        out.truncate(host_end);
        out.push(b'.');
        out.extend_from_slice(EMAIL_HOST.as_bytes());
        if path_chars > 0 {
            out.push(b'/');
            out.extend_from_slice(&path[..path_chars]);
        }
        Ok(Written::Value)
    }
}

const NOT_A_URL: Invalid = Invalid("not a URL");

/// Schemes that are kept; any other becomes `https`.
const SCHEMES: &[&str] = &["https", "http", "ftp", "ftps", "sftp", "ssh", "git", "ws", "wss", "s3"];

/// The longest of them, with `://`.
const SCHEME_CHARS_MAX: usize = 8;

/// Characters of the host's keyed label.
const HOST_CHARS: usize = 14;

/// The fewest, in a narrow column.
const HOST_CHARS_MIN: usize = 12;

/// Characters of the path.
const PATH_CHARS: usize = 12;
