//! What a Fluent file says, as the checks and the generated TypeScript need it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use unicode_segmentation::UnicodeSegmentation;

/// A message of one file: its variables, its attributes, and what it refers to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// The line its id stands on, counted from 1.
    pub line: usize,
    /// Whether it has a value of its own, or attributes only.
    pub has_value: bool,
    /// The variables of its value.
    pub variables: BTreeSet<String>,
    /// Its attributes, each with its variables.
    pub attributes: BTreeMap<String, BTreeSet<String>>,
    /// Ids of messages, and `-names` of terms, that it refers to.
    pub references: BTreeSet<String>,
    /// The words that choose among its texts, such as `one` and `few`.
    pub plurals: BTreeSet<String>,
    /// The letters of the longest of its texts, without what is filled in.
    pub longest: usize,
}

/// A place in a file that is not Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxFault {
    /// The line, counted from 1.
    pub line: usize,
    /// What the parser expected there.
    pub what: String,
}

/// The parsed parts of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// Messages in the order of the file; an id that is used twice stands here twice.
    pub messages: Vec<(String, Message)>,
    /// Terms with the line each stands on, named with their leading hyphen.
    pub terms: Vec<(String, Message)>,
    /// The places that could not be read.
    pub faults: Vec<SyntaxFault>,
}

/// Reads a Fluent file. It never fails: what could not be read is listed among the faults.
pub fn parse(text: &str) -> Parsed {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let faults = errors
        .into_iter()
        .map(|error| SyntaxFault {
            line: line_at(text, error.pos.start),
            what: error.kind.to_string(),
        })
        .collect();
    let mut parsed = Parsed {
        faults,
        ..Parsed::default()
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let found = read(
                    message.value.as_ref(),
                    &message.attributes,
                    text,
                    message.id.name,
                );
                parsed.messages.push((message.id.name.to_owned(), found));
            }
            Entry::Term(term) => {
                let found = read(Some(&term.value), &term.attributes, text, term.id.name);
                parsed.terms.push((format!("-{}", term.id.name), found));
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    parsed
}

fn read(
    value: Option<&Pattern<&str>>,
    attributes: &[fluent_syntax::ast::Attribute<&str>],
    text: &str,
    id: &str,
) -> Message {
    let mut message = Message {
        line: line_of_slice(text, id),
        has_value: value.is_some(),
        ..Message::default()
    };
    if let Some(pattern) = value {
        walk(pattern, &mut message);
        message.longest = letters(pattern);
    }
    for attribute in attributes {
        let mut part = Message::default();
        walk(&attribute.value, &mut part);
        message
            .attributes
            .insert(attribute.id.name.to_owned(), part.variables);
        message.references.append(&mut part.references);
        message.plurals.append(&mut part.plurals);
    }
    message
}

fn walk(pattern: &Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, found);
        }
    }
}

/// The letters of a text, each with its marks counted once; of several texts the longest.
fn letters(pattern: &Pattern<&str>) -> usize {
    let of = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.graphemes(true).count(),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants
            .iter()
            .map(|variant| letters(&variant.value))
            .max()
            .unwrap_or(0),
        PatternElement::Placeable { .. } => 0,
    };
    pattern.elements.iter().map(of).sum()
}

fn walk_expression(expression: &Expression<&str>, found: &mut Message) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found);
            for variant in variants {
                if let VariantKey::Identifier { name } = &variant.key {
                    found.plurals.insert((*name).to_owned());
                }
                walk(&variant.value, found);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, found: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            found.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.references.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                walk_arguments(arguments, found);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            walk_arguments(arguments, found);
        }
        InlineExpression::Placeable { expression } => {
            walk_expression(expression, found);
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn walk_arguments(arguments: &CallArguments<&str>, found: &mut Message) {
    for inline in &arguments.positional {
        walk_inline(inline, found);
    }
    for named in &arguments.named {
        walk_inline(&named.value, found);
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    let end = offset.min(text.len());
    text.as_bytes()[..end]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

/// The parser gives slices of the text it read, so a slice's address tells its line.
fn line_of_slice(text: &str, slice: &str) -> usize {
    let offset = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    line_at(text, offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_in_selectors_variants_and_function_calls() {
        let parsed = parse(
            "a = { $count ->\n    [one] { $name }\n   *[other] { NUMBER($total) }\n }\n    .hint = { -brand } { $where }\n",
        );
        let (id, message) = &parsed.messages[0];
        assert_eq!(id, "a");
        assert_eq!(
            message.variables.iter().collect::<Vec<_>>(),
            ["count", "name", "total"]
        );
        assert!(message.attributes["hint"].contains("where"));
        assert!(message.references.contains("-brand"));
    }

    #[test]
    fn the_longest_text_is_counted_in_letters_with_their_marks() {
        let parsed = parse(
            "a = Nog { $n ->\n    [one] { $n } uur\n   *[other] { $n } uren\n }\nb = أهلًا\nc = Ўй́\n",
        );
        let longest: Vec<usize> = parsed.messages.iter().map(|(_, it)| it.longest).collect();
        assert_eq!(longest, [9, 4, 2]);
    }

    #[test]
    fn a_fault_is_reported_with_its_line() {
        let parsed = parse("good = yes\nthis is no message\nlater = yes\n");
        assert_eq!(parsed.faults.len(), 1);
        assert_eq!(parsed.faults[0].line, 2);
        assert_eq!(parsed.messages[1].1.line, 3);
    }
}
