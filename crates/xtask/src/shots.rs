//! `cargo xtask shots`: a picture of every screen, language and size.

use crate::process::call;
use crate::project::{cargo, root};
use crate::setup;
use std::process::Command;

/// Fills `target/shots` with `<screen>-<locale>-<size>.png`.
pub fn shots(name: Option<&str>) -> anyhow::Result<()> {
    setup::packages(&[setup::BUILD, setup::WINDOW, &["chromium"]])?;
    setup::node_packages()?;
    setup::screens()?;
    let build = ["build", "--locked", "--quiet"];
    call(cargo(&build).args(["-p", "onthaal-server", "-p", "onthaal-devhost"]))?;
    let mut command = Command::new("npm");
    command
        .args(["run", "--silent", "shots", "--"])
        .args(name)
        .current_dir(root().join("ui"));
    call(&mut command)
}
