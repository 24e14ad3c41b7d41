//! Rules of structure that no compiler checks.

use crate::floors;
use crate::project::{files, root};
use anyhow::bail;
use std::fs;

const MOST_LINES: usize = 400;

/// Prints every broken rule with its file, and fails when there is one.
pub fn tidy() -> anyhow::Result<()> {
    let mut problems = floors::problems()?;
    for file in files()? {
        let name = file.to_string_lossy().replace('\\', "/");
        if !is_source(&name) {
            continue;
        }
        let text = fs::read_to_string(root().join(&file))?;
        problems.extend(file_problems(&name, &text));
    }
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        bail!("{} rule(s) of structure are broken", problems.len());
    }
    Ok(())
}

/// Hand-written source: not data, not generated.
fn is_source(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    matches!(
        ending,
        "rs" | "ts" | "mjs" | "js" | "svelte" | "css" | "sql" | "html"
    ) && !name.starts_with("ui/src/bindings/")
        && !name.contains("/gen/")
}

fn file_problems(name: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let lines = text.lines().count();
    if lines > MOST_LINES {
        problems.push(format!("{name}: {lines} lines, at most {MOST_LINES}"));
    }
    for (number, line) in text.lines().enumerate() {
        let place = format!("{name}:{}", number + 1);
        let code = line.trim_start();
        if name.ends_with(".rs") && !name.starts_with("crates/xtask/") {
            if !code.starts_with("//") && has_sql(code) && !sql_may_stand_in(name) {
                problems.push(format!("{place}: SQL stands in row modules only"));
            }
            if code.contains("TODO") || code.contains("FIXME") {
                problems.push(format!("{place}: a TODO needs an issue, not a comment"));
            }
        }
        let imports_tauri =
            code.contains("from \"@tauri-apps/") || code.contains("import(\"@tauri-apps/");
        if imports_tauri && !name.starts_with("ui/src/host/") {
            problems.push(format!("{place}: only ui/src/host imports @tauri-apps"));
        }
        if name.ends_with(".css") || name.ends_with(".svelte") {
            let sided = [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "text-align: left",
                "text-align: right",
                "border-left",
                "border-right",
            ];
            for word in sided.iter().filter(|word| code.starts_with(**word)) {
                problems.push(format!(
                    "{place}: `{word}` does not turn with the script; use the logical property"
                ));
            }
        }
    }
    problems
}

fn has_sql(code: &str) -> bool {
    [
        "\"SELECT ",
        "\"INSERT ",
        "\"UPDATE ",
        "\"DELETE FROM ",
        "\"CREATE TABLE",
    ]
    .iter()
    .any(|start| code.contains(start))
}

fn sql_may_stand_in(name: &str) -> bool {
    let row_module = name.contains("/rows/")
        || name.starts_with("crates/directory/src/")
        || name.starts_with("crates/db/");
    row_module
        || name.contains("/tests/")
        || name.starts_with("tests/")
        || name.ends_with("/tests.rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_finds_what_breaks_it() {
        let check = |name: &str, text: &str, count: usize| {
            assert_eq!(file_problems(name, text).len(), count, "{name}: {text}")
        };
        check(
            "crates/core/src/intake/record.rs",
            "s.execute(\"INSERT INTO x\")",
            1,
        );
        check(
            "crates/core/src/rows/outbox.rs",
            "s.execute(\"INSERT INTO x\")",
            0,
        );
        check("crates/core/src/intake/record.rs", "// TODO later", 1);
        check(
            "ui/desk/App.svelte",
            "import { invoke } from \"@tauri-apps/api/core\";",
            1,
        );
        check(
            "ui/src/host/tauri.ts",
            "import { invoke } from \"@tauri-apps/api/core\";",
            0,
        );
        check("ui/src/style/base.css", "  margin-left: 1rem;", 1);
        check("ui/src/style/base.css", "  margin-inline-start: 1rem;", 0);
        check("crates/core/src/lib.rs", &"fn x() {}\n".repeat(401), 1);
    }
}
