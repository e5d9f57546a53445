//! `keygen`: a new random key in a file of its own.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use crate::error::{Error, Result};
use crate::key::Key;

/// Writes a new key to a file that does not exist yet, with mode 0600, and returns the key's fingerprint.
///
/// # Errors
/// If the file exists or cannot be written.
pub fn keygen(path: &Path) -> Result<String> {
    let key = Key::random()?;
    let cannot = |error: std::io::Error| {
        let exists = error.kind() == std::io::ErrorKind::AlreadyExists;
        let error = Error::io(format!("cannot write the key file {}", path.display()), error);
        if exists { error.hint("a key is never overwritten: choose another name") } else { error }
    };
    let mut file =
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(cannot)?;
    let written = key.to_hex();
    file.write_all(written.as_bytes())
        .and_then(|()| file.write_all(b"\n"))
        .and_then(|()| file.sync_all())
        .map_err(cannot)?;
    Ok(key.fingerprint())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::key::load;
    use crate::mapping::settings::KeySource;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_file_holds_the_key_and_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("staging.key");
        let fingerprint = keygen(&path).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let key = load(&KeySource::File(path.clone())).unwrap_or_else(|_| panic!("no key"));
        assert_eq!(key.fingerprint(), fingerprint);
        assert!(keygen(&path).is_err());
    }
}
