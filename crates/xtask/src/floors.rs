//! The floors: a crate uses lower floors only, a module only the modules listed above it.

use crate::project::root;
use anyhow::Context;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Every crate and its floor; what stands on one floor does not know one another.
const FLOORS: &[(&str, u8)] = &[
    ("model", 0),
    ("db", 0),
    ("locales", 0),
    ("speech", 0),
    ("protocol", 1),
    ("directory", 1),
    ("release", 1),
    ("guard", 1),
    ("demo", 2),
    ("doorbell", 2),
    ("exchange", 2),
    ("ticket", 2),
    ("core", 3),
    ("server", 3),
    ("sync", 4),
    ("app", 5),
    ("bench", 6),
    ("devhost", 6),
    ("shell", 6),
    ("xtask", 6),
    ("tests", 7),
];

/// What breaks the floors, one sentence each.
pub fn problems() -> anyhow::Result<Vec<String>> {
    let mut problems = Vec::new();
    let floor: BTreeMap<&str, u8> = FLOORS.iter().copied().collect();
    let workspace: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let members = workspace["workspace"]["members"]
        .as_array()
        .context("the workspace lists its members")?;
    for member in members.iter().filter_map(|member| member.as_str()) {
        let manifest: toml::Table =
            fs::read_to_string(root().join(member).join("Cargo.toml"))?.parse()?;
        let package = manifest["package"]["name"].as_str().unwrap_or_default();
        let name = package.strip_prefix("onthaal-").unwrap_or(package);
        let Some(own) = floor.get(name) else {
            problems.push(format!("{member}/Cargo.toml: `{package}` has no floor"));
            continue;
        };
        let none = toml::Table::new();
        let uses = manifest
            .get("dependencies")
            .and_then(|table| table.as_table())
            .unwrap_or(&none);
        for (used, other) in uses
            .keys()
            .filter_map(|key| Some((key, floor.get(key.strip_prefix("onthaal-")?)?)))
        {
            if other >= own {
                problems.push(format!(
                    "{member}/Cargo.toml: floor {own} uses `{used}` of floor {other}"
                ));
            }
        }
        for (key, value) in uses {
            if value
                .as_table()
                .is_none_or(|table| !table.contains_key("workspace"))
            {
                problems.push(format!(
                    "{member}/Cargo.toml: the version of `{key}` belongs in the root manifest"
                ));
            }
        }
        problems.extend(module_problems(member)?);
    }
    Ok(problems)
}

/// Modules of a crate that use one listed below them in its `lib.rs`.
fn module_problems(member: &str) -> anyhow::Result<Vec<String>> {
    let source = root().join(member).join("src");
    let Ok(lib) = fs::read_to_string(source.join("lib.rs")) else {
        return Ok(vec![]);
    };
    let modules: Vec<&str> = lib
        .lines()
        .filter_map(|line| {
            line.trim_start_matches("pub ")
                .trim_start_matches("pub(crate) ")
                .strip_prefix("mod ")
        })
        .filter_map(|rest| rest.strip_suffix(';'))
        .collect();
    let mut problems = Vec::new();
    for (index, module) in modules.iter().enumerate() {
        let mut text = String::new();
        collect(&source.join(format!("{module}.rs")), &mut text)?;
        collect(&source.join(module), &mut text)?;
        let used: BTreeSet<&str> = modules[index + 1..]
            .iter()
            .copied()
            .filter(|lower| {
                text.contains(&format!("crate::{lower}::"))
                    || text.contains(&format!("use crate::{lower};"))
            })
            .collect();
        for lower in used {
            problems.push(format!(
                "{member}/src/lib.rs: `{module}` uses `{lower}`, which is listed below it"
            ));
        }
    }
    Ok(problems)
}

fn collect(path: &Path, text: &mut String) -> anyhow::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), text)?;
        }
    } else if path.is_file() && path.file_name().is_some_and(|name| name != "tests.rs") {
        *text += &fs::read_to_string(path)?;
    }
    Ok(())
}
