//! Another compression for an archive's data, as the command line asks for it.

use std::str::FromStr;

use crate::dump::archive::Compression;

/// A method, and how hard it tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recompress {
    /// The method.
    pub method: Compression,
    /// The level; the method's own default without.
    pub level: Option<u8>,
}

/// Levels of lz4 are not passed over: who asks for one wants a smaller archive.
const LZ4_LEVEL: &str =
    "lz4 has one level here, its fast one; leave the level out, or take zstd for a smaller archive";

/// `zstd`, `gzip:9`
impl FromStr for Recompress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, level) = match text.split_once(':') {
            Some((name, level)) => (name, Some(level)),
            None => (text, None),
        };
        let methods = [Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd];
        let Some(method) = methods.into_iter().find(|method| method.name() == name) else {
            return Err("none, gzip, lz4 or zstd is known".to_owned());
        };
        let levels = match method {
            Compression::None | Compression::Lz4 => None,
            Compression::Gzip => Some(1..=9),
            Compression::Zstd => Some(1..=22),
        };
        let level = match (level, levels) {
            (None, _) => None,
            (Some(_), None) if method == Compression::Lz4 => {
                return Err(LZ4_LEVEL.to_owned());
            }
            (Some(_), None) => return Err(format!("{name} has no levels")),
            (Some(level), Some(levels)) => {
                match level.parse().ok().filter(|level| levels.contains(level)) {
                    Some(level) => Some(level),
                    None => {
                        return Err(format!(
                            "the levels of {name} are {} to {}",
                            levels.start(),
                            levels.end()
                        ));
                    }
                }
            }
        };
        Ok(Recompress { method, level })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_and_perhaps_a_level() {
        for (text, expected) in [
            ("none", Ok((Compression::None, None))),
            ("gzip", Ok((Compression::Gzip, None))),
            ("gzip:9", Ok((Compression::Gzip, Some(9)))),
            ("zstd:19", Ok((Compression::Zstd, Some(19)))),
            ("lz4", Ok((Compression::Lz4, None))),
            ("gzip:0", Err("the levels of gzip are 1 to 9")),
            ("zstd:x", Err("the levels of zstd are 1 to 22")),
            ("gzip:10", Err("the levels of gzip are 1 to 9")),
            ("gzip:", Err("the levels of gzip are 1 to 9")),
            ("zstd:22", Ok((Compression::Zstd, Some(22)))),
            ("zstd:23", Err("the levels of zstd are 1 to 22")),
            ("zstd:-5", Err("the levels of zstd are 1 to 22")),
            ("zstd:256", Err("the levels of zstd are 1 to 22")),
            ("none:0", Err("none has no levels")),
            ("lz4:9", Err(LZ4_LEVEL)),
            ("lz4:", Err(LZ4_LEVEL)),
            ("brotli", Err("none, gzip, lz4 or zstd is known")),
        ] {
            let expected =
                expected.map(|(method, level)| Recompress { method, level }).map_err(str::to_owned);
            assert_eq!(text.parse(), expected, "{text}");
        }
    }
}
