//! Gathering the TypeScript declarations of the types that commands take and answer.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// Gathers the declarations of every type that is visited, and of the types within.
pub(crate) struct Collector<'a> {
    config: &'a Config,
    found: BTreeMap<String, String>,
}

impl<'a> Collector<'a> {
    /// Begins with nothing.
    pub(crate) fn new(config: &'a Config) -> Collector<'a> {
        Collector {
            config,
            found: BTreeMap::new(),
        }
    }

    /// What was gathered, by name.
    pub(crate) fn declarations(&self) -> impl Iterator<Item = &str> {
        self.found.values().map(String::as_str)
    }
}

impl TypeVisitor for Collector<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(self.config);
        if self.found.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}", T::decl(self.config));
        self.found.insert(name, tidy(&declaration));
        T::visit_dependencies(self);
    }
}

/// The declaration with each comment on one line and the fields indented.
fn tidy(declaration: &str) -> String {
    let joined = declaration
        .replace("/**\n * ", "/** ")
        .replace("\n */", " */");
    let mut text = String::new();
    let mut inside = false;
    for line in joined
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
    {
        let (line, closes) = match line.strip_suffix(", };") {
            Some(rest) if inside => (rest, true),
            Some(_) | None => (line, false),
        };
        text.push_str(if inside { "  " } else { "" });
        text.push_str(line.trim_start());
        text.push_str(if closes { ",\n};\n" } else { "\n" });
        inside |= line.starts_with("export ");
    }
    text
}
