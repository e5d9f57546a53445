//! `email`: an address at example.com that nobody has.

use std::sync::Arc;

use super::handle::{self, Handle, TAIL_CHARS_MIN};
use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::reserved::EMAIL_HOST;

/// The entry of `email`.
///
/// ASCII in every locale. Names come from the locale's lists where those are ASCII, else from `en`. In a narrow column names go
/// first, and then the tail, never under 10 characters. Slots of the PRF: bytes 0-3 first name, 4-7 last name, 8-17 tail.
#[derive(Clone, Copy, Debug)]
pub struct Email;

impl Transformer for Email {
    fn name(&self) -> &'static str {
        "email"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces an address by first.last. and 12 base32 characters at example.com: the same for equal values, distinct for distinct ones."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[LOCALE]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Probable { bits: 80.0 }
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "jane.doe@gmail.com",
                output: Ok(Some("matteo.sipes.jb9f7n85m0kz@example.com")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "Jane.Doe@gmail.com",
                output: Ok(Some("sophia.mills.nharsd6a51pf@example.com")),
            },
            Example {
                options: "",
                column_type: "varchar(40)",
                input: "jane.doe@gmail.com",
                output: Ok(Some("maynard.stamm.jb9f7n85m0kz@example.com")),
            },
            Example {
                options: "",
                column_type: "varchar(22)",
                input: "jane.doe@gmail.com",
                output: Ok(Some("jb9f7n85m0@example.com")),
            },
            Example {
                options: "locale = \"nl\"",
                column_type: "text",
                input: "jane.doe@gmail.com",
                output: Ok(Some("roel.driessen.jb9f7n85m0kz@example.com")),
            },
            Example {
                options: "locale = \"fr\"",
                column_type: "text",
                input: "jane.doe@gmail.com",
                output: Ok(Some("matteo.sipes.jb9f7n85m0kz@example.com")),
            },
            Example {
                options: "",
                column_type: "varchar(21)",
                input: "j@x.io",
                output: Err("needs at least 22 characters"),
            },
            Example {
                options: "",
                column_type: "bigint",
                input: "1",
                output: Err("cannot write bigint"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Addresses { locale: handle::ascii(Locale::of(options)?) }))
    }
}

#[derive(Debug)]
struct Addresses {
    locale: &'static Locale,
}

impl Addresses {
    fn handle(&self, target: &Target<'_>) -> Result<Handle, String> {
        Email.types().require("email", target.column_type)?;
        let width = target.chars_max.map(|chars| chars as usize);
        let host_chars = EMAIL_HOST.len() + 1;
        let room = width.map(|width| width.saturating_sub(host_chars));
        Handle::new(self.locale, room).ok_or_else(|| {
            format!(
                "`email` needs at least {} characters ({TAIL_CHARS_MIN} and {host_chars} for @{EMAIL_HOST}), and the domain \
                 holds {}",
                TAIL_CHARS_MIN + host_chars,
                width.unwrap_or_default(),
            )
        })
    }
}

impl Definition for Addresses {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, target: &Target<'_>) -> Uniqueness {
        match self.handle(target) {
            Ok(handle) => Uniqueness::Probable { bits: handle.bits() },
            Err(_) => Uniqueness::Lossy,
        }
    }

    fn shape(&self) -> String {
        format!("locale={}", self.locale.name)
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Ok(Box::new(Address(self.handle(target)?)))
    }
}

#[derive(Debug)]
struct Address(Handle);

impl Transform for Address {
    #[inline]
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        self.0.write(cell.prf, out);
        out.push(b'@');
        out.extend_from_slice(EMAIL_HOST.as_bytes());
        Ok(Written::Value)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::key::{Key, Use};
    use crate::schema::{ColumnType, TableName, TypeKind};
    use crate::value::Charset;

    /// No two of a million (200,000 without `DUMPSCRUB_TEST_EMAILS`) addresses are equal.
    ///
    /// Ten million, once, optimized:
    /// `DUMPSCRUB_TEST_EMAILS=10000000 cargo test --release --lib transform::email -- --nocapture`.
    #[test]
    fn distinct_values_have_distinct_addresses() {
        let count = std::env::var("DUMPSCRUB_TEST_EMAILS")
            .ok()
            .and_then(|count| count.parse().ok())
            .unwrap_or(200_000u32);
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "email", 1);
        let column_type = ColumnType::scalar(TypeKind::Text, "text");
        let target = Target {
            table: &TableName::new("public", "users"),
            column: "email",
            column_type: &column_type,
            chars_max: None,
            not_null: true,
            subkey: &subkey,
        };
        let email = Email.build(&Options::default()).unwrap().bind(&target).unwrap();
        // 128-bit fingerprints stand for the addresses, so that ten million fit into memory.
        let mut seen = HashSet::with_capacity(count as usize);
        let mut out = Vec::new();
        for number in 0..count {
            let value = format!("user{number}@gmail.com");
            let prf = subkey.prf(value.as_bytes());
            out.clear();
            let cell = Cell { value: value.as_bytes(), prf: &prf, charset: Charset::Any };
            email.apply(&cell, &mut out).unwrap();
            assert!(out.ends_with(b"@example.com"));
            assert!(seen.insert(xxhash_rust::xxh3::xxh3_128(&out)), "address {number}");
        }
        println!("{count} distinct addresses");
    }
}
