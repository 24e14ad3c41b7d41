//! How far a tablet has read a stream of the directory.

use std::fmt;

/// The identity of a centre's database; renewed when it is restored from a backup.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Epoch(pub String);

impl fmt::Display for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// "I have all of this stream up to here"; opaque to the tablet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The database that gave it.
    pub epoch: Epoch,
    /// The stream: `shared` or `house/<id>`.
    pub stream: String,
    /// The last revision that was read.
    pub revision: i64,
}

impl Cursor {
    /// Reads `<epoch>:<stream>:<revision>`.
    pub fn parse(text: &str) -> Option<Self> {
        let (epoch, rest) = text.split_once(':')?;
        let (stream, revision) = rest.rsplit_once(':')?;
        let revision = revision.parse().ok().filter(|revision| *revision >= 0)?;
        if epoch.is_empty() || stream.is_empty() {
            return None;
        }
        Some(Self {
            epoch: Epoch(epoch.to_owned()),
            stream: stream.to_owned(),
            revision,
        })
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.epoch, self.stream, self.revision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_refuses_what_is_none() {
        let text = "3f2a:house/7f:42";
        assert_eq!(
            Cursor::parse(text)
                .map(|cursor| cursor.to_string())
                .as_deref(),
            Some(text)
        );
        for wrong in [
            "",
            ":",
            "a:b",
            "a:b:",
            "a:b:-1",
            "a:b:x",
            ":shared:1",
            "a::1",
        ] {
            assert_eq!(Cursor::parse(wrong), None, "{wrong}");
        }
    }
}
