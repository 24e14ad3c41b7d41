//! `cargo xtask shots`: a picture of every screen, language and size.

use crate::process::call;
use crate::project::root;
use crate::setup;
use std::process::Command;

/// Fills `target/shots` with `<screen>-<locale>-<size>.png`.
pub fn shots(name: Option<&str>) -> anyhow::Result<()> {
    setup::packages(&[setup::BUILD, setup::WINDOW, &["chromium"]])?;
    setup::node_packages()?;
    setup::screens()?;
    call(
        Command::new("cargo")
            .args([
                "build",
                "--locked",
                "--quiet",
                "-p",
                "onthaal-server",
                "-p",
                "onthaal-devhost",
            ])
            .current_dir(root()),
    )?;
    let mut command = Command::new("npm");
    command
        .args(["run", "--silent", "shots", "--"])
        .args(name)
        .current_dir(root().join("ui"));
    call(&mut command)
}
