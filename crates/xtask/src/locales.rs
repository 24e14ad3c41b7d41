//! Proves that every locale says everything.

use crate::project::{files, root};
use anyhow::bail;
use onthaal_locales::{Locales, check};
use std::collections::BTreeSet;
use std::fs;

/// Prints every problem with its file and line, and fails when there is one.
pub fn locales() -> anyhow::Result<()> {
    let folder = root().join("locales");
    let problems = check(&Locales::folder(&folder));
    for problem in &problems {
        println!("{problem}");
    }
    let unused = unused()?;
    for id in &unused {
        println!("locales/nl-BE: `{id}` is used nowhere");
    }
    if !problems.is_empty() || !unused.is_empty() {
        bail!(
            "{} problem(s) in the locales",
            problems.len() + unused.len()
        );
    }
    Ok(())
}

/// Messages of the reference that no source names. Ids that are built from a code (`theme-…`)
/// count as used when a source holds their beginning and a `$` or `{` after it.
fn unused() -> anyhow::Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(root().join("locales/nl-BE"))? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let starts = text
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()));
        ids.extend(starts.filter(|id| id.starts_with(|first: char| first.is_ascii_alphabetic())));
    }
    let mut sources = String::new();
    for file in files()? {
        let name = file.to_string_lossy();
        let is_source = name.starts_with("ui/")
            && (name.ends_with(".ts") || name.ends_with(".svelte"))
            || name.starts_with("crates/") && name.ends_with(".rs");
        if is_source && !name.starts_with("ui/src/bindings/") {
            sources += &fs::read_to_string(root().join(&file))?;
            sources.push('\n');
        }
    }
    ids.retain(|id| {
        !sources.contains(&format!("\"{id}\""))
            && !sources.contains(&format!("`{id}`"))
            && !built(id, &sources)
    });
    Ok(ids)
}

fn built(id: &str, sources: &str) -> bool {
    let dashes = id.match_indices('-').map(|(at, _)| &id[..=at]);
    dashes.into_iter().any(|start| {
        [
            format!("`{start}${{"),
            format!("\"{start}{{"),
            format!("\"{start}\""),
        ]
        .iter()
        .any(|text| sources.contains(text))
    })
}
