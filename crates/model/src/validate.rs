//! What is said of input that cannot be taken.

use std::fmt;

/// The rule a value broke. Its code is what a screen or a caller sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A value must be given.
    Required,
    /// The code is not in the vocabulary.
    UnknownCode,
    /// The field is not known here.
    UnknownField,
    /// The value is not of the expected type or form.
    WrongType,
    /// At most this many characters.
    TooLong(usize),
    /// At most this many items.
    TooMany(usize),
    /// The number or day lies outside what can be.
    OutOfRange,
    /// The value is known but cannot stand here, beside the other values.
    NotAllowed,
}

impl Rule {
    /// The rule in kebab case, as it travels to screens and callers.
    pub fn code(self) -> &'static str {
        match self {
            Rule::Required => "required",
            Rule::UnknownCode => "unknown-code",
            Rule::UnknownField => "unknown-field",
            Rule::WrongType => "wrong-type",
            Rule::TooLong(_) => "too-long",
            Rule::TooMany(_) => "too-many",
            Rule::OutOfRange => "out-of-range",
            Rule::NotAllowed => "not-allowed",
        }
    }

    /// The number that belongs to the rule, for the sentence that explains it.
    pub fn limit(self) -> Option<usize> {
        match self {
            Rule::TooLong(limit) | Rule::TooMany(limit) => Some(limit),
            Rule::Required
            | Rule::UnknownCode
            | Rule::UnknownField
            | Rule::WrongType
            | Rule::OutOfRange
            | Rule::NotAllowed => None,
        }
    }
}

/// A refused value: which field and which rule. It never holds the value itself, so that it
/// can be logged and shown without telling what a visitor asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidInput {
    /// Path of the field, such as `questions[1].theme`.
    pub field: String,
    /// The rule it broke.
    pub rule: Rule,
}

impl InvalidInput {
    /// Names the field and the rule.
    pub fn new(field: impl Into<String>, rule: Rule) -> Self {
        Self {
            field: field.into(),
            rule,
        }
    }

    /// Puts `parent` before the field's path: `theme` becomes `questions[1].theme`.
    pub fn within(mut self, parent: &str) -> Self {
        self.field = match (self.field.is_empty(), self.field.starts_with('[')) {
            (true, _) => parent.to_owned(),
            (false, true) => format!("{parent}{}", self.field),
            (false, false) => format!("{parent}.{}", self.field),
        };
        self
    }
}

impl fmt::Display for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.rule.code())?;
        match self.rule.limit() {
            Some(limit) => write!(f, " (at most {limit})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for InvalidInput {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_whole_path() {
        let inner = InvalidInput::new("theme", Rule::UnknownCode);
        assert_eq!(
            inner.within("questions[1]").to_string(),
            "questions[1].theme: unknown-code"
        );
        let listed = InvalidInput::new("[3]", Rule::TooLong(80)).within("filters.themes");
        assert_eq!(
            listed.to_string(),
            "filters.themes[3]: too-long (at most 80)"
        );
    }
}
