//! Where the key comes from.

use std::fs::File;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::key::Key;
use crate::mapping::settings::KeySource;

/// The variable that is looked at where nothing else names a key.
pub const KEY_VARIABLE: &str = "DUMPSCRUB_KEY";

/// The source that counts: the command line's file, then the mapping's, then the variable [`KEY_VARIABLE`] if it is set.
pub fn choose(file: Option<&Path>, mapping: Option<&KeySource>) -> Option<KeySource> {
    file.map(|file| KeySource::File(file.to_owned()))
        .or(mapping.cloned())
        .or_else(|| std::env::var_os(KEY_VARIABLE).map(|_| KeySource::Env(KEY_VARIABLE.to_owned())))
}

/// Reads the key from its source.
///
/// # Errors
/// If the source is absent, empty, malformed, or a regular file that others can read.
pub fn load(source: &KeySource) -> Result<Key> {
    match source {
        KeySource::File(path) => load_file(path),
        KeySource::Env(name) => load_variable(name),
    }
}

fn load_file(path: &Path) -> Result<Key> {
    /// More than any way of writing 32 bytes.
    const KEY_FILE_BYTES_MAX: u64 = 4096;
    let shown = path.display();
    let cannot = |error| Error::io(format!("cannot read the key file {shown}"), error);
    let file = File::open(path).map_err(cannot)?;
    // Of the open file, so that it cannot be another one by now.
    let metadata = file.metadata().map_err(cannot)?;
    if metadata.is_file() && metadata.mode() & 0o077 != 0 {
        return Err(Error::key(format!("the key file {shown} can be read by others"))
            .hint(format!("chmod 600 {shown}")));
    }
    let mut written = Zeroizing::new(Vec::new());
    file.take(KEY_FILE_BYTES_MAX).read_to_end(&mut written).map_err(cannot)?;
    Key::parse(&written).map_err(|error| in_source(&error, &format!("the key file {shown}")))
}

fn load_variable(name: &str) -> Result<Key> {
    let Some(written) = std::env::var_os(name) else {
        return Err(Error::key(format!("the key variable {name} is not set"))
            .hint("set it, or name another source in the mapping's [key]"));
    };
    let written = Zeroizing::new(written.into_encoded_bytes());
    Key::parse(&written).map_err(|error| in_source(&error, &format!("the variable {name}")))
}

fn in_source(error: &Error, source: &str) -> Error {
    let text = error.to_string();
    let (what, hint) = text.split_once("\nhint: ").unwrap_or((&text, ""));
    Error::key(format!("{what}: {source}")).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn key_file(written: &str, mode: u32) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), written).unwrap();
        std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(mode)).unwrap();
        file
    }

    fn load(file: &tempfile::NamedTempFile) -> String {
        match super::load(&KeySource::File(file.path().to_owned())) {
            Ok(_) => "a key".to_owned(),
            Err(error) => error.to_string().replace(&file.path().display().to_string(), "FILE"),
        }
    }

    #[test]
    fn a_file_that_others_can_read_is_refused() {
        let hex = "ab".repeat(32);
        assert_eq!(load(&key_file(&hex, 0o600)), "a key");
        assert_eq!(load(&key_file(&hex, 0o400)), "a key");
        for mode in [0o640, 0o604, 0o660, 0o666] {
            let message = load(&key_file(&hex, mode));
            assert_eq!(message, "the key file FILE can be read by others\nhint: chmod 600 FILE");
        }
    }

    #[test]
    fn what_is_wrong_is_said_without_the_key() {
        let message = load(&key_file("not a key at all", 0o600));
        assert!(message.starts_with("the key is malformed: the key file FILE\nhint: a key is 64"));
        let message = load(&key_file("", 0o600));
        assert!(message.starts_with("the key is empty: the key file FILE\nhint: "));
        let absent = super::load(&KeySource::File("/nonexistent/key".into()));
        let message = absent.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(message.starts_with("cannot read the key file /nonexistent/key: "), "{message}");
        let absent = super::load(&KeySource::Env("DUMPSCRUB_NO_SUCH_VARIABLE".into()));
        let message = absent.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(message.starts_with("the key variable DUMPSCRUB_NO_SUCH_VARIABLE is not set"));
    }
}
