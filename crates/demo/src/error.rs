//! What is said of town data that cannot be read.

use onthaal_model::validate::InvalidInput;
use thiserror::Error;

/// A mistake in the data of the town: the file, the key in it, and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("town/{file}: {key}: {what}")]
pub struct DemoError {
    /// The file below `town/`.
    pub file: String,
    /// The key of the table and the field in it.
    pub key: String,
    /// What was found and what was expected.
    pub what: String,
}

/// Where in the town we are, so that an error can say so.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    file: String,
    key: String,
}

impl Place {
    pub(crate) fn new(file: &str, key: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            key: key.into(),
        }
    }

    /// The error that `what` is wrong with `field` here.
    pub(crate) fn wrong(&self, field: &str, what: impl Into<String>) -> DemoError {
        DemoError {
            file: self.file.clone(),
            key: format!("{}.{field}", self.key),
            what: what.into(),
        }
    }

    /// Takes what a parser of the model gave for `text` of `field`.
    pub(crate) fn take<T>(
        &self,
        field: &str,
        text: &str,
        read: Result<T, InvalidInput>,
    ) -> Result<T, DemoError> {
        read.map_err(|refusal| {
            self.wrong(
                field,
                format!("`{text}` breaks the rule {}", refusal.rule.code()),
            )
        })
    }
}
