//! The TypeScript that the screens are checked against: types, commands and texts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use onthaal_locales::{Locales, REFERENCE, parse};
use ts_rs::{Config, TypeVisitor};

use crate::command::table::TABLE;
use crate::declare::Collector;
use crate::error::CommandError;
use crate::events::Changed;

const HEAD: &str =
    "// Made by `cargo xtask bindings` from crates/app and locales/nl-BE. Do not edit.\n\n";

/// The generated files: name and text.
pub fn render() -> Vec<(&'static str, String)> {
    let config = Config::new().with_large_int("number");
    vec![
        ("types.ts", types(&config)),
        ("commands.ts", commands(&config)),
        ("messages.ts", messages(&Locales::embedded())),
    ]
}

fn types(config: &Config) -> String {
    let mut collector = Collector::new(config);
    for line in TABLE {
        (line.collect)(&mut collector);
    }
    collector.visit::<CommandError>();
    collector.visit::<Changed>();
    let mut text = HEAD.to_owned();
    text.push_str("/** The tag of a locale, such as `nl-BE`. */\nexport type Locale = string;\n");
    for declaration in collector.declarations() {
        text.push('\n');
        text.push_str(declaration);
    }
    text
}

fn commands(config: &Config) -> String {
    let mut text = format!("{HEAD}import type * as T from \"./types\";\n\n");
    text.push_str(
        "/** Every command of the app, with the JSON it takes and the JSON it answers. */\n",
    );
    text.push_str("export type Commands = {\n");
    for line in TABLE {
        let (request, reply) = (line.types)(config);
        let (name, doc) = (line.name, line.doc.trim());
        let access = match line.access {
            crate::access::Access::Visitor => "Anybody",
            crate::access::Access::Staff => "Staff",
            crate::access::Access::Coordinator => "Coordinators",
        };
        let written = write!(
            text,
            "  /** {access}: {doc} */\n  {name}: {{ request: T.{request}; reply: T.{reply} }};\n"
        );
        written.expect("writing to a String cannot fail");
    }
    text.push_str("};\n\nexport type CommandName = keyof Commands;\n");
    text
}

fn messages(locales: &Locales) -> String {
    let mut ids: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in locales.sources(REFERENCE) {
        for (id, message) in parse(&source.text).messages {
            for (attribute, variables) in message.attributes {
                ids.insert(format!("{id}.{attribute}"), variables.into_iter().collect());
            }
            if message.has_value {
                ids.insert(id, message.variables.into_iter().collect());
            }
        }
    }
    let mut text = HEAD.to_owned();
    text.push_str(
        "/** The ids of all texts; a part of a text is `id.part`. */\nexport type MessageId =",
    );
    for id in ids.keys() {
        text.push_str("\n  | \"");
        text.push_str(id);
        text.push('"');
    }
    text.push_str(if ids.is_empty() { " never;\n" } else { ";\n" });
    text.push_str(
        "\n/** The variables of the texts that have any. */\nexport type MessageArgs = {\n",
    );
    for (id, variables) in ids.iter().filter(|(_, variables)| !variables.is_empty()) {
        let fields: Vec<String> = variables
            .iter()
            .map(|name| format!("{name}: string | number"))
            .collect();
        let written = writeln!(text, "  \"{id}\": {{ {} }};", fields.join("; "));
        written.expect("writing to a String cannot fail");
    }
    text.push_str("};\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_a_command_names_is_declared_once() {
        let files: BTreeMap<_, _> = render().into_iter().collect();
        let types = &files["types.ts"];
        for word in files["commands.ts"].split("T.").skip(1) {
            let name: String = word.chars().take_while(|c| c.is_alphanumeric()).collect();
            if name.is_empty() {
                continue;
            }
            let declaration = format!("export type {name} =");
            assert_eq!(types.matches(&declaration).count(), 1, "{name}");
        }
        assert!(!types.contains("bigint"));
    }
}
