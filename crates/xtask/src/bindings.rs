//! Writes what the front end must know of the Rust side.

use crate::project::root;
use anyhow::bail;
use std::fs;

/// Writes `ui/src/bindings`, or only says whether it is fresh.
pub fn bindings(check: bool) -> anyhow::Result<()> {
    let folder = root().join("ui/src/bindings");
    let mut stale = Vec::new();
    for (name, text) in onthaal_app::typescript::render() {
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            continue;
        }
        if check {
            stale.push(name);
        } else {
            fs::create_dir_all(&folder)?;
            fs::write(&path, text)?;
            println!("wrote ui/src/bindings/{name}");
        }
    }
    if !stale.is_empty() {
        bail!(
            "ui/src/bindings/{{{}}} are not fresh; run `cargo xtask bindings`",
            stale.join(",")
        );
    }
    Ok(())
}
